/** What was seen of a category's evals at one judgement: now, or as the ledger has it. */
import type { Counts } from '../model/evidence.ts';
import type { State } from '../model/verdict.ts';

export interface Sighting {
  /** When it was judged, ISO 8601 in UTC. */
  readonly at: string;
  /** The release; `null` where the results did not name it. */
  readonly model: string | null;
  readonly category: string;
  readonly state: State;
  /** Whether all its evals were there, and nothing stands against their word as a whole. */
  readonly sound: boolean;
  /** What the grader saw of planted failures; `null` where it was not tried. */
  readonly recall: { readonly detected: number; readonly planted: number } | null;
  readonly evals: readonly SeenEval[];
}

export interface SeenEval {
  /** The same in two sightings only if the same was counted. */
  readonly key: string;
  readonly task: string;
  readonly sealed: boolean;
  readonly demonstrated: boolean;
  /** Upper bound on its failure rate. */
  readonly upper: number;
  /** One draw an item, of those that were scored. */
  readonly draws: Counts;
  /** The same with failures of severity 3 or 4; `null` where the policy declares no severity. */
  readonly severe: Counts | null;
  /** Time of its oldest sample; `null` where one has none, or only the ledger knows of it. */
  readonly oldest: string | null;
  /** Digests of its files; `null` where one has none. */
  readonly evidence: readonly string[] | null;
}

/** The last sighting of every release but this one, in the order of time. */
export function earlierReleases(
  all: readonly Sighting[],
  category: string,
  model: string | null,
): Sighting[] {
  const last = new Map<string, Sighting>();
  for (const one of all) {
    if (one.category !== category || one.model === null || one.model === model) continue;
    last.delete(one.model);
    last.set(one.model, one);
  }
  return [...last.values()];
}

/** The sum of counts. */
export const together = (counts: readonly Counts[]): Counts => ({
  failures: counts.reduce((sum, { failures }) => sum + failures, 0),
  samples: counts.reduce((sum, { samples }) => sum + samples, 0),
});

/** The rate of failures among samples; 0 of nothing. */
export const rateOf = ({ failures, samples }: Counts): number => (samples === 0 ? 0 : failures / samples);
