/** Categories that are finite lists: every unit is looked at, so that what fails is counted and not estimated. */
import type { Category, Inventory } from '../../model/policy.ts';
import type { EvalTally, FewIds, InventoryTally, Tally } from '../../model/tally.ts';
import type { CategoryVerdict, Figures, Reason } from '../../model/verdict.ts';
import { VIOLATION_ALPHA } from '../../statistics/decision.ts';
import { checksNeeded, lowerCount, upperCount } from '../../statistics/hypergeometric.ts';
import { count, list, percent, plural } from '../../util/words.ts';
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
export function judgeInventory(
  category: Category,
  inventory: Inventory,
  question: Question,
): CategoryVerdict {
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
    reasons.push(notFull(task, units, inventory, missing));
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
              `${plural(failures, 'failure')} in ${plural(drawn.units, 'unit')} drawn of ${task}: up to ${count(most)} of all ${count(all)} may fail; at most ${count(allowed)} may.`,
              Number.isFinite(needed)
                ? `Draw ${count(needed)} units, with a new seed that is committed before the results are made.`
                : 'Judge the list whole: no sample of it shows this.',
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
  if (units.repeated.count > 0) reasons.push(tooMany(task, units.repeated, 'more than once'));
  if (units.strangers.count > 0) reasons.push(tooMany(task, units.strangers, 'without being on the list'));
  if (name === null && !units.whole && units.found === all) {
    reasons.push(
      reason(
        'digest-mismatch',
        `The ids of the ${plural(all, 'unit')} of ${task} are not those of the list: their digest is another.`,
        'Compare them with the list that the policy means (`LC_ALL=C sort ids.txt | sha256sum`).',
        task,
      ),
    );
  }
  if (sample !== null && units.found < all) {
    reasons.push(
      reason(
        'inventory-incomplete',
        `${task} lists ${count(units.found)} of ${plural(all, 'unit')}, so nothing shows which were to be drawn.`,
        'List every unit in the results; those that are not drawn need no score.',
        task,
      ),
    );
  }
  if (name !== null && runs.some((run) => evidence[run.evidence]?.format !== ACCOUNT_FORMAT)) {
    reasons.push(
      reason(
        'inventory-incomplete',
        `Not full: the results of ${task} are no manifest, so that nothing but their word says that units are explained.`,
        'Hand over a manifest `gpt2-small-interp/v1` (docs/formats/interpretability.md).',
        task,
      ),
    );
  }
  return reasons;
}

function tooMany(task: string, { count: ids, first }: FewIds, how: string): Reason {
  return reason(
    'more-than-expected',
    `${plural(ids, 'unit')} of ${task} ${ids === 1 ? 'stands' : 'stand'} there ${how}: ${first.join(', ')}${ids > first.length ? ', …' : ''}.`,
    'List every unit exactly once, by its id.',
    task,
  );
}

/** An inventory is one list from one run: what two of them lack in turn would otherwise be made up. */
function onlyOnce(tallies: readonly EvalTally[]): Reason[] {
  const runs = tallies.reduce((sum, tally) => sum + tally.runs.length, 0);
  if (runs <= 1) return [];
  return [
    reason(
      'more-than-expected',
      `There are ${count(runs)} lists of ${tallies[0]!.task}; an inventory is judged by one.`,
      'Hand over the one list that is meant.',
      tallies[0]!.task,
    ),
  ];
}

function violation(task: string, failing: number, { units, allowed }: Inventory): Reason {
  return reason(
    'above-limit',
    `${count(failing)} of ${plural(units, 'unit')} of ${task} fail (${percent(failing / units)}); at most ${count(allowed)} may.`,
    'Look at the failing units: what they lack has to be made good.',
    task,
  );
}

function notFull(task: string, units: InventoryTally, { units: all }: Inventory, missing: number): Reason {
  const groups = units.groups.filter((group) => group.missing.count > 0);
  const absent = groups.map(
    ({ title, units: of, missing: { count: lacking, first } }) =>
      `${lacking === of ? (of === 1 ? '' : `all ${count(of)} `) : `${count(lacking)} of ${count(of)} `}${title} (${first.join(', ')}${lacking > first.length ? ', …' : ''})`,
  );
  const missed = absent.length > 0 ? list(absent) : missing > 0 ? plural(missing, 'unit') : 'none';
  return reason(
    'inventory-incomplete',
    `Not full: ${count(units.passed)} of ${count(all)} units of ${task} pass; missing: ${missed}.`,
    'Account for every unit of the list; nothing less is the whole.',
    task,
  );
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
