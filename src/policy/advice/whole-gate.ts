/** What a gate can be expected to do as a whole, with the samples that the policy expects, and what would make it do better. */
import type { Category, Gate, Policy } from '../../model/policy.ts';
import { type Design, power, smallestDesign } from '../../statistics/power.ts';
import type { Rule } from '../../statistics/rule.ts';
import { percent, plural } from '../../util/words.ts';
import { alphaFor } from '../alpha.ts';
import { judgedBy } from '../requirement.ts';
import { allOf, type Chance, chanceOfGate, chanceTogether } from './chance.ts';
import { type Demand, demandsOf } from './demands.ts';
import type { Unplaced } from './finding.ts';
import { plannedRule } from './needed.ts';

/** Samples are advised for a model so many times better than the limits to open the gate with this chance. */
export const ADVISED = { better: 5, chance: 0.9 } as const;

/** A model so many times better than its limits should pass a gate more often than not. */
const GOOD = 10;

/** The chance that each bound of a gate is planned for, so that all of them hold with that of {@link ADVISED}. */
export function targetOf(policy: Policy, gate: Gate): number {
  const bounds = judgedBy(policy, gate).flatMap((one) => demandsOf(one, gate.exposure));
  return ADVISED.chance ** (1 / bounds.length);
}

/** The samples that `plan`, `lint` and remedies advise for one bound; undefined where no number that can be counted does. */
export const advisedFor = (limit: number, rule: Rule, target: number, better: number = ADVISED.better) =>
  smallestDesign(limit / better, target, limit, rule);

/** Gates that even a good model seldom opens. Those that no model opens are another matter. */
export const seldomOpens = (policy: Policy): Unplaced[] =>
  policy.gates.flatMap((gate): Unplaced[] => {
    const chance = gate.screen ? null : chanceOfGood(policy, gate);
    if (chance === null || chance.independent === 0 || chance.independent >= 0.5) return [];
    const most = mostAdvised(policy, gate);
    return [
      {
        level: 'warning',
        code: 'gate-seldom-opens',
        path: `gates.${gate.name}` in policy.locations ? `gates.${gate.name}` : 'categories',
        message: `a model ten times better than its limits would open the gate \`${gate.name}\` ${percent(chance.independent)} of the time`,
        remedy:
          most === null
            ? 'Plan more samples, as `near-zero plan` says.'
            : `Plan more samples for each bound: up to ${plural(most.samples, 'sample')}, of which ${most.failures} may fail, would make it ${percent(ADVISED.chance)}.`,
      },
    ];
  });

/** `null` where the policy does not say how many samples there are, or an inventory is judged. */
function chanceOfGood(policy: Policy, gate: Gate): Chance | null {
  const chances = new Map<string, Chance>();
  for (const category of judgedBy(policy, gate)) {
    const demands = demandsOf(category, gate.exposure);
    if (category.inventory !== null || demands.some(({ units }) => units === null)) return null;
    chances.set(category.name, chanceOf(category, demands, alphaFor(policy, gate, category)));
  }
  return chanceOfGate(policy, gate, (name) => chances.get(name)!);
}

function chanceOf(category: Category, demands: readonly Demand[], alpha: number): Chance {
  const rule = plannedRule(category, alpha);
  const byEval = Map.groupBy(demands, ({ task }) => task);
  return allOf(
    [...byEval.values()].map((group) =>
      chanceTogether(group.map(({ limit: { value }, units }) => power(value / GOOD, units!, value, rule))),
    ),
  );
}

/** The most samples that any bound of a gate needs for a good model to open it. */
function mostAdvised(policy: Policy, gate: Gate): Design | null {
  const target = targetOf(policy, gate);
  const designs = judgedBy(policy, gate).flatMap((category) => {
    const rule = plannedRule(category, alphaFor(policy, gate, category));
    return demandsOf(category, gate.exposure).map(({ limit }) => advisedFor(limit.value, rule, target, GOOD));
  });
  return designs.reduce<Design | null>(
    (most, one) => (one !== undefined && one.samples > (most?.samples ?? 0) ? one : most),
    null,
  );
}
