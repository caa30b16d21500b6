/** What a frontier gate asks of the policy itself: nothing is waived, and no bound stands on one eval or unexplained. */
import type { Category } from '../../model/generated/policy-schema.js';
import type { Complaint } from '../complaint.ts';
import type { Draft } from '../draft.ts';
import { judgedIn } from './names.ts';

export function* frontierGatesDemonstrate({ gates }: Draft): Generator<Complaint> {
  for (const [name, { frontier, screen, evidence }] of gates) {
    if (!frontier) continue;
    if (screen) {
      yield {
        at: ['gates', name, 'frontier'],
        key: true,
        message: 'a screen demonstrates nothing, and so cannot be a frontier gate',
        expected: 'either `screen: true` or `frontier: true`',
      };
    }
    if (evidence?.edited === 'not-judged') {
      yield {
        at: ['gates', name, 'evidence', 'edited'],
        message: 'a frontier gate rejects edited scores, so `not-judged` would have no effect',
        expected: 'reject, or to leave it out',
      };
    }
  }
}

export function* frontierGatesWaiveNothing({ gates, waivers = [] }: Draft): Generator<Complaint> {
  for (const [i, { gate }] of waivers.entries()) {
    if (!gates.get(gate)?.frontier) continue;
    yield {
      at: ['waivers', i, 'gate'],
      message: `\`${gate}\` is a frontier gate, at which nothing is waived`,
      expected: 'another gate, or to have the bound demonstrated',
    };
  }
}

/** Each category is complained of once, however many frontier gates judge it. */
export function* frontierCategoriesAreGrounded(draft: Draft): Generator<Complaint> {
  const seen = new Set<string>();
  for (const [gate, asked] of draft.gates) {
    if (!asked.frontier) continue;
    for (const name of judgedIn(draft, asked)) {
      const category = draft.categories.get(name);
      if (category === undefined || seen.has(name)) continue;
      seen.add(name);
      const why = `the frontier gate \`${gate}\` judges \`${name}\``;
      for (const key of (['claim', 'owner', 'source'] as const).filter(
        (key) => category[key] === undefined,
      )) {
        yield {
          at: ['categories', name],
          key: true,
          message: `${why}, which has no \`${key}\``,
          expected: 'a claim, an owner and a source in each category of a frontier gate',
        };
      }
      if (category.combine === 'pool' && category.mixture === undefined) {
        yield {
          at: ['categories', name],
          key: true,
          message: `${why}, which pools its evals and has no \`mixture\``,
          expected: 'why the sizes of the evals stand for use, or each eval bound alone',
        };
      }
      // A list is one by nature, and a capability speaks of what the model can do, not of what it does.
      if (category.kind !== undefined || tasksOf(category).size >= 2) continue;
      yield {
        at: ['categories', name, 'evals'],
        message: `${why}, which rests on one eval`,
        expected: 'two evals of different tasks or more, so that no single one speaks for the behaviour',
      };
    }
  }
}

const tasksOf = ({ evals }: Category): ReadonlySet<string> =>
  new Set(evals.flatMap(({ task, expected_tasks }) => expected_tasks ?? task));
