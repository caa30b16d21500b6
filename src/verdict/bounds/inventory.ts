/** Categories that are finite lists: every unit is looked at, so that what fails is counted and not estimated. */
import type { Category, Inventory } from '../../model/policy.ts';
import type { EvalTally, FewIds, InventoryTally, Tally } from '../../model/tally.ts';
import type { Figures, JudgedCategory, Reason } from '../../model/verdict.ts';
import { VIOLATION_ALPHA } from '../../statistics/decision.ts';
import { checksNeeded, lowerCount, upperCount } from '../../statistics/hypergeometric.ts';
import { integrity } from '../checks/integrity.ts';
import { missingEvals } from '../checks/missing-eval.ts';
import { judgeProvenance } from '../checks/provenance.ts';
import { judgeSubject } from '../checks/subject.ts';
import { unreadable } from '../checks/unreadable.ts';
import type { Question } from '../question.ts';
import { reason } from '../reasons.ts';
import { stateOf } from '../state.ts';

/** The format that checks an account of GPT-2 Small; units that another one lists are only asserted. */
const ACCOUNT_FORMAT = 'interpretability';

/**
 * Judges an inventory: demonstrated only if every unit of the list is there exactly once, no more fail or lack a score
 * than the limit allows of their number (at 0: none), and nothing else stands against the evidence. Where only a sample
 * is judged, the bound on all units that its draw supports takes the place of the count.
 */
export function judgeInventory(category: Category, inventory: Inventory, question: Question): JudgedCategory {
  const { tally, gate, now, alpha } = question;
  // What is not drawn needs no score, and what is drawn and has none counts as failing.
  const rules = inventory.sample === null ? question.rules : { ...question.rules, maxUnscored: null };
  const tallies = tally.evals.filter((one) => one.category === category.name);
  const evals = tallies.map((one) => {
    const units = one.inventory!;
    const { figures, reasons: bounds } = judgeUnits(one.task, units, inventory, alpha);
    const reasons = [
      ...integrity(category.evals[one.selector]!, one, rules, inventory.units, now),
      ...whatIsListed(one, units, inventory, tally),
      ...bounds,
    ];
    const scorer = one.scorers.join(' and ') || null;
    const shape = {
      unit: 'item',
      stratum: null,
      excluded: null,
      sealed: false,
      gap: null,
      graders: one.graders.names,
    } as const;
    return {
      tally: one,
      figures,
      reasons,
      verdict: { ...figures, ...shape, task: one.task, scorer, state: stateOf(reasons, gate.screen) },
    };
  });
  const reasons = [
    ...unreadable(tally.evidence),
    // An account of GPT-2 Small is of that model, whatever is released; its format compares the weights.
    ...(inventory.name === null ? judgeSubject(question, tallies) : []),
    ...judgeProvenance(tallies, tally.evidence, rules, question.release),
    ...missingEvals(category, tallies),
    ...onlyOnce(tallies),
    ...evals.flatMap((one) => one.reasons),
  ];
  const worst = evals.toSorted((a, b) => b.figures.upper - a.figures.upper)[0];
  return {
    ...(worst?.figures ?? nothing(inventory)),
    state: stateOf(reasons, gate.screen),
    kind: category.kind,
    claim: category.claim,
    limit: category.maxFailureRate.value,
    confidence: 1 - category.confidence.alpha,
    alpha,
    method: inventory.sample === null ? 'count' : 'hypergeometric',
    unit: 'item',
    pooled: false,
    requires: category.requires,
    within: null,
    evals: evals.map((one) => one.verdict),
    severity: null,
    recall: null,
    adjudication: null,
    exposure: null,
    attempts: null,
    growth: null,
    waiver: null,
    worst: worst?.tally.worst ?? [],
    warnings: [],
    reasons,
  };
}

interface JudgedUnits {
  readonly figures: Figures;
  readonly reasons: readonly Reason[];
}

function judgeUnits(task: string, units: InventoryTally, inventory: Inventory, alpha: number): JudgedUnits {
  return inventory.sample === null || units.drawn === null
    ? judgeWhole(task, units, inventory)
    : judgeSample(task, units.failed, { ...units.drawn, units: inventory.sample.units }, inventory, alpha);
}

function judgeWhole(task: string, units: InventoryTally, inventory: Inventory): JudgedUnits {
  const { units: all, allowed } = inventory;
  const missing = Math.max(0, all - units.found);
  const unscored = Math.max(0, units.found - units.passed - units.failed);
  const failures = units.failed + unscored + missing;
  const reasons: Reason[] = [];
  if (units.failed > allowed) reasons.push(violation(task, units.failed, inventory));
  if (missing > 0 || failures > Math.max(allowed, units.failed))
    reasons.push(notFull(task, units, all, missing));
  const open = units.failed <= allowed && reasons.length > 0;
  return {
    figures: {
      failures,
      samples: all,
      unscored,
      missing,
      upper: failures / all,
      lower: Math.min(units.failed, all) / all,
      samplesNeeded: open ? all : null,
    },
    reasons,
  };
}

function judgeSample(
  task: string,
  known: number,
  drawn: { readonly units: number; readonly failed: number; readonly unscored: number },
  inventory: Inventory,
  alpha: number,
): JudgedUnits {
  const { units: all, allowed } = inventory;
  // A unit that is known to fail counts, drawn or not: more evidence may fail, never pass.
  const failures = Math.min(drawn.units, Math.max(known, drawn.failed) + drawn.unscored);
  const most = Math.max(known, upperCount(failures, drawn.units, all, alpha));
  const least = Math.max(known, lowerCount(drawn.failed, drawn.units, all, VIOLATION_ALPHA));
  const needed = checksNeeded(failures, all, allowed, alpha);
  const reasons =
    least > allowed
      ? [violation(task, least, inventory)]
      : most > allowed
        ? [
            reason(
              'too-few-samples',
              {
                of: 'units',
                units: all,
                drawn: drawn.units,
                failures,
                most,
                allowed,
                samplesNeeded: Number.isFinite(needed) ? needed : null,
              },
              task,
            ),
          ]
        : [];
  return {
    figures: {
      failures,
      samples: drawn.units,
      unscored: drawn.unscored,
      missing: 0,
      upper: most / all,
      lower: least / all,
      samplesNeeded: reasons.length > 0 && least <= allowed && Number.isFinite(needed) ? needed : null,
    },
    reasons,
  };
}

/** Whether the results are of this list: every id of it, once, and no other. */
function whatIsListed(
  { task, runs }: EvalTally,
  units: InventoryTally,
  { name, units: all, sample }: Inventory,
  { evidence }: Tally,
): Reason[] {
  const reasons: Reason[] = [];
  const { repeated, strangers } = units;
  if (repeated.count > 0) reasons.push(tooMany(task, 'repeated', repeated));
  if (strangers.count > 0) reasons.push(tooMany(task, 'not-listed', strangers));
  if (name === null && !units.whole && units.found === all)
    reasons.push(reason('digest-mismatch', { of: 'list', units: all }, task));
  if (sample !== null && units.found < all)
    reasons.push(reason('inventory-incomplete', { of: 'list', found: units.found, units: all }, task));
  if (name !== null && runs.some((run) => evidence[run.evidence]?.format !== ACCOUNT_FORMAT))
    reasons.push(reason('inventory-incomplete', { of: 'manifest' }, task));
  return reasons;
}

const tooMany = (task: string, how: 'repeated' | 'not-listed', units: FewIds): Reason =>
  reason('more-than-expected', { of: 'units', how, units }, task);

/** An inventory is one list from one run: what two of them lack in turn would otherwise be made up. */
function onlyOnce(tallies: readonly EvalTally[]): Reason[] {
  const lists = tallies.reduce((sum, tally) => sum + tally.runs.length, 0);
  return lists <= 1 ? [] : [reason('more-than-expected', { of: 'lists', lists }, tallies[0]!.task)];
}

const violation = (task: string, failures: number, { units, allowed }: Inventory): Reason =>
  reason('above-limit', { of: 'units', units, failures, allowed }, task);

function notFull(task: string, { passed, groups }: InventoryTally, all: number, missing: number): Reason {
  const lacking = groups
    .filter((group) => group.missing.count > 0)
    .map(({ title, units, missing: those }) => ({ title, units, missing: those }));
  return reason('inventory-incomplete', { of: 'units', units: all, passed, missing, groups: lacking }, task);
}

const nothing = ({ units }: Inventory): Figures => ({
  failures: units,
  samples: units,
  unscored: 0,
  missing: units,
  upper: 1,
  lower: 0,
  samplesNeeded: units,
});
