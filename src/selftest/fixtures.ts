/** Must-block fixtures: for each category a few results that fail, kept in the repository, and judged again in CI. */
import type { Category, EvalSelector, Gate, Policy } from '../model/policy.ts';
import type { Verdict } from '../model/verdict.ts';
import { judgedBy } from '../policy/requirement.ts';
import { honest, tried } from './honest.ts';
import { ANY_SCORER, scored, witness } from './values.ts';

export interface FixtureTrial {
  readonly file: string;
  readonly blocked: boolean;
  /** What was wrong where it was not blocked; else empty. */
  readonly why: string;
}

/** So many failures of so many samples exceed every limit that is a limit. */
const SAMPLES = 30;

/** Files by name, in near-zero's own format: samples of the first eval of each category, every one a failure. */
export function fixturesOf(policy: Policy, gate: Gate, now: Date): Map<string, string> {
  const categories = judgedBy(policy, gate).filter(({ inventory }) => inventory === null);
  return new Map(categories.map((one) => [`${one.name}.jsonl`, fixtureOf(policy, gate, one, now)]));
}

function fixtureOf(whole: Policy, asked: Gate, { name }: Category, now: Date): string {
  const { policy, gate } = tried(whole, asked, name);
  const category = policy.categories.find((one) => one.name === name)!;
  const selector = category.evals[0]!;
  const log = honest({ ...policy, categories: [category] }, gate, now).logs[0]!;
  const { task, args, model } = log.run;
  return log.samples
    .filter(({ epoch }) => epoch === 1)
    .slice(0, SAMPLES)
    .map((sample) => {
      const { id, scores, metadata } = scored(sample, selector, witness(selector, 'failed'));
      return `${JSON.stringify({ task, args, model, id, ...outcome(selector, scores), metadata })}\n`;
    })
    .join('');
}

/** As the format writes it: the word `failed`, or scores by the names of their scorers. */
function outcome({ passesWhen, scorers }: EvalSelector, scores: Readonly<Record<string, object>>): object {
  if (passesWhen === null) return { failed: true };
  if (scorers.length > 0) return { scores };
  const { value, metadata } = (scores[ANY_SCORER] ?? {}) as { value?: unknown; metadata?: object };
  return { value, ...(metadata === undefined ? {} : { score_metadata: metadata }) };
}

/** Whether a fixture still fails as it did: its category must block, by failures that were counted. */
export function fixtureTrial(file: string, category: string, verdict: Verdict): FixtureTrial {
  const judged = verdict.categories[category];
  const why =
    judged === undefined
      ? `the gate judges no category ${category}`
      : judged.failures === 0
        ? 'the policy counts none of its failures'
        : verdict.blocking.includes(category)
          ? ''
          : `${category} does not block`;
  return { file, blocked: why === '', why };
}
