/** What a ledger will ask for beyond what the same samples show without one: said before a green of today turns red. */
import type { Gate, Policy } from '../../model/policy.ts';
import { attemptAlpha } from '../../statistics/attempts.ts';
import { count, list } from '../../util/words.ts';
import { alphaFor } from '../alpha.ts';
import { judgedBy } from '../requirement.ts';
import { demandsOf } from './demands.ts';
import type { Unplaced } from './finding.ts';
import { neededFor } from './needed.ts';

/** Gates that name no memory, and with a ledger would ask the first of several candidates for more than is expected. */
export const shortWithLedger = (policy: Policy): Unplaced[] =>
  policy.gates
    .filter(({ screen, candidates, memory }) => !screen && candidates === null && memory === null)
    .flatMap((gate): Unplaced[] => {
      const short = shortAt(policy, gate);
      if (short.length === 0) return [];
      return [
        {
          level: 'warning',
          code: 'short-with-ledger',
          path: `gates.${gate.name}` in policy.locations ? `gates.${gate.name}` : 'categories',
          message: `with a ledger the first candidate may use half of the chance of error, for which the gate \`${gate.name}\` expects too few samples: ${list(short, 5)}`,
          remedy:
            'Plan as many before a run keeps a ledger; or declare `candidates: reported`, where no second candidate will be tried.',
        },
      ];
    });

const shortAt = (policy: Policy, gate: Gate): string[] =>
  judgedBy(policy, gate).flatMap((category) => {
    const alpha = alphaFor(policy, gate, category);
    return demandsOf(category, gate.exposure).flatMap(({ task, limit, units }): string[] => {
      const needed = (share: number): number => neededFor(category, 0, limit.value, share);
      const first = needed(attemptAlpha(alpha, 1));
      return units === null || units < needed(alpha) || units >= first
        ? []
        : [
            `${category.name}${task === null ? '' : ` (${task})`} has ${count(units)} of ${count(first)} at ${limit.text}`,
          ];
    });
  });
