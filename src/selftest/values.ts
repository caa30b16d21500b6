/** Puts values where a policy looks for them. */
import type { Sample } from '../model/evidence.ts';
import type { Condition, EvalSelector, Literal } from '../model/policy.ts';
import { holds, witnesses } from '../policy/condition.ts';
import type { Path } from '../util/path.ts';

/** The scorer of an eval whose selector names none. */
export const ANY_SCORER = 'score';

/** A value that a selector counts so; `undefined` where its conditions leave none. */
export function witness(selector: EvalSelector, outcome: 'passed' | 'failed'): Literal | undefined {
  const { passesWhen, unscoredWhen } = selector;
  const passes = outcome === 'passed';
  if (passesWhen === null) return passes;
  return candidates(passesWhen).find(
    (value) =>
      holds(passesWhen, value) === passes && (unscoredWhen === null || holds(unscoredWhen, value) !== true),
  );
}

const candidates = (condition: Condition): Literal[] => [
  // What people write in results first: small whole numbers.
  ...[0, 1].filter((number) => holds(condition, number) !== null),
  ...witnesses(condition),
];

/** A sample with a value where the selector reads it, by each scorer that it names. */
export function scored(sample: Sample, selector: EvalSelector, value: unknown): Sample {
  const names = selector.scorers.length > 0 ? selector.scorers : [ANY_SCORER];
  return names.reduce((made, name) => put(made, selector.at ?? HEADLINE, value, name), sample);
}

const HEADLINE: Path = { root: 'value', keys: [], text: 'value' };

/** A sample with a value at a path; one at a path of the run is left as it is. */
export function put(sample: Sample, { root, keys }: Path, value: unknown, scorer = ANY_SCORER): Sample {
  const score = sample.scores[scorer] ?? { value: null };
  const withScore = (name: string, made: Sample['scores'][string]): Sample => ({
    ...sample,
    scores: { ...sample.scores, [name]: made },
  });
  switch (root) {
    case 'value':
      return withScore(scorer, { ...score, value: inside(score.value, keys, value) });
    case 'named': {
      const [name = '', ...rest] = keys;
      const named = sample.scores[name] ?? { value: null };
      return withScore(name, { ...named, value: inside(named.value, rest, value) });
    }
    case 'answer':
      return withScore(scorer, { ...score, answer: value });
    case 'score.metadata':
      return withScore(scorer, { ...score, metadata: inside(score.metadata, keys, value) as Values });
    case 'sample.metadata':
      return { ...sample, metadata: inside(sample.metadata, keys, value) as Values };
    default:
      return sample;
  }
}

type Values = Readonly<Record<string, unknown>>;

function inside(whole: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const mapping = typeof whole === 'object' && whole !== null ? (whole as Values) : {};
  return { ...mapping, [key]: inside(mapping[key], rest, value) };
}
