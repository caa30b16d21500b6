import type { EvalTally, EvidenceRecord } from '../../model/tally.ts';
import { list, plural } from '../../util/words.ts';

/** Samples that a later log of the same task scored, and in which log each first stood without a score. */
export function warnOfReplaced({ task, replaced }: EvalTally, evidence: readonly EvidenceRecord[]): string[] {
  if (replaced === undefined) return [];
  const { count, first } = replaced;
  const one = count === 1;
  const named = first.map(
    ({ id, evidence: file, locator }) => `${locator?.text ?? id} in ${evidence[file]?.name ?? 'a file'}`,
  );
  const where = named.length === 0 ? '' : ` Without a score: ${list(named, 10)}.`;
  return [
    `${plural(count, 'sample')} of ${task} got ${one ? 'its' : 'their'} score in a later log of the same task and ${one ? 'counts' : 'count'} as failed.${where} Let the tool retry within the run (Inspect: \`--retry-on-error\`), or run the whole eval again and hand over that log alone.`,
  ];
}
