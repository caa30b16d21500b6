/** What a reader of the policy misses anywhere, and without which a frontier gate does not open. */
import type { Category, Gate, Policy } from '../../model/policy.ts';
import type { Finding, Unplaced } from './finding.ts';
import { type Lack, ungrounded } from './grounds.ts';
import { sharesInWords, sharesOf } from './mixture.ts';

/** What the frontier gates find lacking in each category, and the first of them that does. */
export type Frontier = { readonly gate: Gate; readonly lacks: readonly Lack[] };

export function frontiersIn(policy: Policy): Map<string, Frontier> {
  const all = policy.gates.flatMap((gate) =>
    ungrounded(policy, gate).map(({ category, lacks }): [string, Frontier] => [
      category.name,
      { gate, lacks },
    ]),
  );
  return new Map(all.reverse());
}

/** What a reader misses anywhere, a frontier gate does not open without. */
const levelOf = (frontier?: Frontier): Finding['level'] => (frontier === undefined ? 'warning' : 'error');
const asked = (frontier?: Frontier): string =>
  frontier === undefined ? '' : `; the frontier gate \`${frontier.gate.name}\` does not open without`;

export function unexplained(category: Category, frontier?: Frontier): Unplaced[] {
  return UNEXPLAINED.filter(({ key }) => category[key] === null).map(({ key, code, lost }) => ({
    level: levelOf(frontier),
    code,
    path: `categories.${category.name}`,
    message: `\`${category.name}\` has no \`${key}\`: ${lost}${asked(frontier)}`,
    remedy: `Add \`${key}\`.`,
  }));
}

export function oneEval({ name }: Category, frontier?: Frontier): Unplaced[] {
  if (!frontier?.lacks.includes('evals')) return [];
  return [
    {
      level: 'error',
      code: 'one-eval',
      path: `categories.${name}.evals`,
      message: `\`${name}\` rests on one eval; the frontier gate \`${frontier.gate.name}\` does not open on fewer than two`,
      remedy: 'Add an eval of another task, so that no single one speaks for the behaviour.',
    },
  ];
}

const UNEXPLAINED = [
  { key: 'claim', code: 'no-claim', lost: 'the report cannot say what a failure is' },
  { key: 'owner', code: 'no-owner', lost: 'nobody answers for its bound' },
  { key: 'source', code: 'no-source', lost: 'nobody will know why its bound is what it is' },
] as const;

/** In the wrong weights a pool lets a model through that is over the limit in use, as often as not. */
export function mixtureUnexplained(category: Category, frontier?: Frontier): Unplaced[] {
  const shares = sharesOf(category);
  if (shares.length < 2 || category.mixture !== null) return [];
  return [
    {
      level: levelOf(frontier),
      code: 'mixture-unexplained',
      path: `categories.${category.name}.combine`,
      message: `\`${category.name}\` is judged as a mixture of ${sharesInWords(shares)}, and nothing says why: where use has other proportions, its rate may be over the limit that this shows${asked(frontier)}`,
      remedy: 'Say under `mixture` where these proportions come from, or leave out `combine`.',
    },
  ];
}
