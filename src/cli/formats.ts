import { apart } from '../evidence/apart.ts';
import { describeEvidence, renderDescription } from '../evidence/describe.ts';
import { plain } from '../util/plain.ts';
import type { ExitCode } from './exit-code.ts';
import { filesFrom, isOfTools } from './files-from.ts';
import { usage } from './usage.ts';

interface FormatsOptions {
  readonly format: 'text' | 'json';
  readonly all?: boolean;
}

/** `near-zero formats`: what result files are and hold. Exits with 3 when one could not be read. */
export async function formats(
  sources: readonly string[],
  { format, all = false }: FormatsOptions,
): Promise<ExitCode> {
  const { files, counted = [], problems } = await filesFrom(sources, isOfTools);
  const { shards } = await apart(files);
  for (const { name } of [...counted, ...shards])
    return usage(`${name} gives counts alone; there are no samples to describe.`);
  const described = await describeEvidence(files);
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify(described, null, 2)}\n`
      : renderDescription(described, all || sources.length > 1 || files.length === 1),
  );
  for (const { source, message, remedy } of problems) {
    process.stderr.write(`${plain(source)}: ${plain(message)}\n→ ${plain(remedy)}\n`);
  }
  return problems.length > 0 || described.some((one) => one.problem !== null) ? 3 : 0;
}
