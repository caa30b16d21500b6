/** What categories mean for each other: waivers, the capabilities that they are within, and what they require. */
import type { Category, Policy, Waiver } from '../model/policy.ts';
import type { JudgedCategory, Reason } from '../model/verdict.ts';
import { inForce } from '../policy/waiver-days.ts';
import { judgeCategory, passesScreen } from './category.ts';
import { withinCapability } from './checks/within.ts';
import { aboutCategory, type GateQuestion } from './question.ts';
import { reason } from './reasons.ts';
import { stateOf } from './state.ts';
import { judgeWaiver, waiverFor } from './waivers.ts';

/**
 * The categories as they stand beside each other. A waiver never changes the state of its category; what requires a waived
 * category accepts it.
 * @param alone each by itself
 */
export function judgeTogether(
  asked: GateQuestion,
  alone: ReadonlyMap<string, JudgedCategory>,
): Map<string, JudgedCategory> {
  const { policy, gate, now } = asked;
  const inWaivers = waiveAll(asked, alone);
  const waived = new Map([
    ...alone,
    ...[...inWaivers].map(([name, { verdict }]) => [name, verdict] as const),
  ]);
  const complete = (of: ReadonlyMap<string, JudgedCategory>): Map<string, JudgedCategory> =>
    requireEachOther(withinCapabilities(policy, of, waived, gate.screen), waived, gate.screen);
  const under = complete(waived);
  return new Map(
    [...complete(alone)].map(([name, category]) => {
      const waiver = inWaivers.get(name)?.waiver;
      if (waiver === undefined) return [name, category];
      const said = judgeWaiver(waiver, category, under.get(name)!, now);
      return [name, { ...category, waiver: said, warnings: [...category.warnings, said.message] }];
    }),
  );
}

/** Whether a category is as its gate wants it. */
export const green = (category: JudgedCategory | undefined, screen: boolean): boolean =>
  category !== undefined && (screen ? passesScreen(category) : category.state === 'demonstrated');

/** Each category that has a waiver, with that and, where it is in force, judged by its limit. */
function waiveAll(
  asked: GateQuestion,
  alone: ReadonlyMap<string, JudgedCategory>,
): Map<string, { waiver: Waiver; verdict: JudgedCategory }> {
  const { policy, gate, judged, now } = asked;
  return new Map(
    judged.flatMap((category) => {
      const waiver = gate.screen ? null : waiverFor(policy, gate, category, now);
      if (waiver === null) return [];
      return [[category.name, { waiver, verdict: underWaiver(asked, category, waiver, alone) }]];
    }),
  );
}

/** A looser bound of the same counts: what its own bound shows, this one shows as well. */
function underWaiver(
  asked: GateQuestion,
  category: Category,
  waiver: Waiver,
  alone: ReadonlyMap<string, JudgedCategory>,
): JudgedCategory {
  const own = alone.get(category.name)!;
  if (!inForce(waiver, asked.now) || own.state === 'demonstrated') return own;
  const { maxFailureRate } = waiver;
  return judgeCategory({ ...category, maxFailureRate }, aboutCategory(asked, category));
}

/** Adds to each category what its capability leaves open. A capability itself needs no other category. */
function withinCapabilities(
  policy: Policy,
  alone: ReadonlyMap<string, JudgedCategory>,
  accepted: ReadonlyMap<string, JudgedCategory>,
  screen: boolean,
): Map<string, JudgedCategory> {
  const isGreen = (name: string): boolean => green(accepted.get(name), screen);
  return new Map(
    [...alone].map(([name, category]) => {
      const rule = policy.categories.find((one) => one.name === name)!;
      return [name, withReasons(category, withinCapability(rule, alone, isGreen), screen)];
    }),
  );
}

function withReasons(category: JudgedCategory, more: readonly Reason[], screen: boolean): JudgedCategory {
  const reasons = [...category.reasons, ...more];
  return { ...category, reasons, state: stateOf(reasons, screen) };
}

/** Adds what each category misses in those that it requires, directly or through others. */
function requireEachOther(
  alone: ReadonlyMap<string, JudgedCategory>,
  accepted: ReadonlyMap<string, JudgedCategory>,
  screen: boolean,
): Map<string, JudgedCategory> {
  return new Map(
    [...alone].map(([name, category]) => {
      const missing = closure(alone, name).filter((other) => !green(accepted.get(other), screen));
      if (missing.length === 0) return [name, category];
      const states = missing.map((other) => ({ name: other, state: alone.get(other)?.state ?? null }));
      const required = reason('required-not-green', { of: 'categories', categories: states });
      return [name, withReasons(category, [required], screen)];
    }),
  );
}

/** All that a category requires, itself excluded. */
function closure(categories: ReadonlyMap<string, JudgedCategory>, start: string): string[] {
  const seen = new Set([start]);
  for (const name of seen) for (const other of categories.get(name)?.requires ?? []) seen.add(other);
  seen.delete(start);
  return [...seen];
}
