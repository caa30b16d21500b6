import { lint as lintPolicy } from '../policy/advice/lint.ts';
import { lintHistory } from '../records/lint.ts';
import { parseHistorySource } from '../records/parse.ts';
import { historyBeside } from '../run/history-files.ts';
import { plain } from '../util/plain.ts';
import { plural } from '../util/words.ts';
import type { ExitCode } from './exit-code.ts';
import { loadPolicy } from './load-policy.ts';

interface LintOptions {
  readonly policy: string;
  readonly history?: string;
  readonly format: 'text' | 'json';
}

/**
 * `near-zero lint`: what is wrong with a policy and its history, as `file:line:column`. Errors exit with 2, warnings with 0.
 */
export async function lintCommand({ policy: path, history, format }: LintOptions): Promise<ExitCode> {
  const { policy } = await loadPolicy(path);
  const source = parseHistorySource((await historyBeside(path, history)) ?? []);
  const now = new Date();
  const found = [
    ...lintPolicy(policy, now).map((one) => ({ file: path, ...one })),
    ...lintHistory(source, policy, now),
  ];
  const errors = found.filter((one) => one.level === 'error').length;
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  } else {
    for (const { file, level, code, position, message, remedy } of found) {
      const place = `${file}:${position.line}:${position.column}`;
      process.stdout.write(`${place}: ${level}: ${plain(message)} [${code}]\n  → ${plain(remedy)}\n`);
    }
    const read = source.records.files.length;
    const files = read > 0 ? ` and ${plural(read, 'file')} of history` : '';
    process.stdout.write(
      `${path}${files}: ${plural(errors, 'error')}, ${plural(found.length - errors, 'warning')}\n`,
    );
  }
  return errors > 0 ? 2 : 0;
}
