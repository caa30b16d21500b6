import { plain } from '../../model/plain.ts';
import { plural } from '../../model/words.ts';
import { lint as findings } from '../../policy/lint.ts';
import { loadPolicy } from './load-policy.ts';
import type { ExitCode } from './main.ts';

interface LintOptions {
  readonly policy: string;
  readonly format: 'text' | 'json';
}

/** `near-zero lint`: what is wrong with a policy, as `file:line:column`. Errors exit with 2, warnings with 0. */
export async function lint({ policy: path, format }: LintOptions): Promise<ExitCode> {
  const { policy } = await loadPolicy(path);
  const found = findings(policy, new Date());
  const errors = found.filter((one) => one.level === 'error').length;
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  } else {
    for (const { level, code, position, message, remedy } of found) {
      const place = `${path}:${position.line}:${position.column}`;
      process.stdout.write(`${place}: ${level}: ${plain(message)} [${code}]\n  → ${plain(remedy)}\n`);
    }
    process.stdout.write(
      `${path}: ${plural(errors, 'error')}, ${plural(found.length - errors, 'warning')}\n`,
    );
  }
  return errors > 0 ? 2 : 0;
}
