import { isObject } from '../../../io/shape.ts';
import type { Sample } from '../../../model/evidence.ts';
import { follow, type Path } from '../../../util/path.ts';

/**
 * Summaries leave out or shorten what is larger than 1 kB, and which of the two depends on Inspect's version: a
 * missing key, this text in its place, or a text cut with `...`.
 */
const REMOVED = 'Key removed from summary (> 1k)';
const CUT = '...';

/** Summaries from before this member was added to them (Inspect 0.3.92) have neither metadata nor errors. */
const FULL_SUMMARY_MEMBER = 'model_usage';

/**
 * Whether a summary says all that is asked of its sample. `false`: the sample itself must be read, be it that in the
 * end it has nothing more to say.
 */
export function summarySuffices(summary: unknown, sample: Sample, paths: readonly Path[]): boolean {
  if (!isObject(summary) || !Object.hasOwn(summary, FULL_SUMMARY_MEMBER)) return false;
  return paths.every((path) => {
    const scores = Object.values(sample.scores);
    if (path.root === 'sample.metadata') return isWhole(follow(sample.metadata, path.keys));
    if (path.root === 'answer') return scores.every((score) => score.answer == null || isWhole(score.answer));
    if (path.root !== 'score.metadata' || scores.length === 0) return true;
    const found = scores.map((score) => follow(score.metadata, path.keys));
    const removed = scores.some((score) => follow(score.metadata, path.keys.slice(0, 1)) === REMOVED);
    return !removed && found.some(isWhole) && found.every((value) => value === undefined || isWhole(value));
  });
}

function isWhole(value: unknown): boolean {
  return value !== undefined && value !== REMOVED && !(typeof value === 'string' && value.endsWith(CUT));
}
