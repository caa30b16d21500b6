/** What a policy takes before anything is run: samples needed, and who can be expected to pass with those it expects. */
import type { Category, Gate, Policy } from '../../model/policy.ts';
import { VIOLATION_ALPHA } from '../../statistics/decision.ts';
import { type Design, detection, mostFailures, power } from '../../statistics/power.ts';
import type { Rule } from '../../statistics/rule.ts';
import { alphaFor } from '../alpha.ts';
import { judgedBy } from '../requirement.ts';
import { allOf, type Chance, chanceOfGate, chanceTogether } from './chance.ts';
import { type Demand, demandsOf } from './demands.ts';
import type { Finding } from './finding.ts';
import { lint } from './lint.ts';
import { plannedRule } from './needed.ts';
import { ADVISED, advisedFor, targetOf } from './whole-gate.ts';

/** A true failure rate to plan for: a rate, or each limit divided by a number. */
export type Guess = { readonly rate: number; readonly text: string } | { readonly better: number };

/** Failures for which the plan says how many samples are needed. */
const FAILURES = [0, 1, 2, 3, 5];
const GUESSES: readonly Guess[] = [{ better: 100 }, { better: 10 }, { better: 5 }, { better: 2 }];
/** How many times worse than the limit a screen is asked to notice, and by how many samples. */
const WORSE = [2, 5, 10, 20];
const SCREENED = [25, 50, 100, 200];

export interface Plan {
  readonly policy: string;
  readonly gates: readonly GatePlan[];
  /** Bounds that the expected samples cannot demonstrate, as `lint` says them. */
  readonly errors: readonly Finding[];
}

export interface GatePlan {
  readonly gate: string;
  readonly mode: 'demonstrate' | 'screen';
  readonly frontier: boolean;
  readonly categories: readonly CategoryPlan[];
  /** The chance that the whole gate opens, for each guess; `null` where the policy leaves a number open. */
  readonly chances: readonly { readonly rate: string; readonly chance: Chance | null }[];
  /** What to run; `null` for a screen, and where no number that can be counted would do. */
  readonly advice: Advice | null;
  /** At the price asked about: of what the policy expects, and of what is advised. */
  readonly cost: { readonly expected: number | null; readonly advised: number | null } | null;
}

export interface CategoryPlan {
  readonly category: string;
  readonly limit: string;
  readonly confidence: string;
  /** 1 − confidence, after division among the ways of an `any_of`. */
  readonly alpha: number;
  readonly demands: readonly DemandPlan[];
  /** Severities of which no failure at all is allowed. */
  readonly vetoes: readonly number[];
  /** For a screen of so many samples: the chance to show that a model so many times worse than the limit is over it. */
  readonly screens: readonly {
    readonly samples: number;
    readonly finds: readonly { readonly worse: number; readonly chance: number }[];
  }[];
}

export interface DemandPlan extends Demand {
  /** Infinity where no number that can be counted would do. */
  readonly needs: readonly { readonly failures: number; readonly samples: number }[];
  /** The most failures with which the expected samples demonstrate it: −1 if not even with none; `null` if unknown. */
  readonly allowed: number | null;
  /** The chance to hold it with the expected samples, for each guess. */
  readonly power: readonly { readonly rate: string; readonly chance: number | null }[];
  /** The smallest test for the model of the advice. */
  readonly design: Design | null;
}

export interface Advice {
  /** Whether what the policy expects is as much already. */
  readonly enough: boolean;
  readonly runs: readonly PlannedRun[];
  /** For the model of the advice; `null` where the number of strata is open. */
  readonly chance: Chance | null;
}

/** Samples of one eval, or of a pool: each of another cluster, or so many in each stratum, where the policy says `by`. */
export interface PlannedRun {
  readonly category: string;
  readonly task: string | null;
  readonly samples: number;
  readonly unit: Demand['unit'];
  readonly by: string | null;
}

export interface PlanOptions {
  /** By default all. */
  readonly gate?: Gate | null;
  readonly guesses?: readonly Guess[];
  /** Of running one sample once, in any money. */
  readonly price?: number | null;
}

export function plan(policy: Policy, options: PlanOptions = {}): Plan {
  const { gate = null, guesses = [], price = null } = options;
  const asked = guesses.length > 0 ? guesses : GUESSES;
  return {
    policy: policy.name,
    gates: (gate === null ? policy.gates : [gate]).map((one) =>
      one.screen ? planScreen(policy, one) : planGate(policy, one, asked, price),
    ),
    errors: lint(policy).filter(({ level }) => level === 'error'),
  };
}

function planScreen(policy: Policy, gate: Gate): GatePlan {
  const categories = judgedBy(policy, gate).map((category) => ({
    ...headOf(category, alphaFor(policy, gate, category)),
    demands: [],
    screens: SCREENED.map((samples) => ({
      samples,
      finds: WORSE.map((worse) => ({
        worse,
        chance: detection(
          Math.min(1, worse * category.maxFailureRate.value),
          samples,
          category.maxFailureRate.value,
          VIOLATION_ALPHA / waysOf(category),
        ),
      })),
    })),
  }));
  return {
    gate: gate.name,
    mode: 'screen',
    frontier: false,
    categories,
    chances: [],
    advice: null,
    cost: null,
  };
}

/** How many claims of a category could show a violation alone, of those that are known beforehand: they share its chance of error. */
const waysOf = (category: Category): number =>
  Math.max(1, demandsOf(category).filter(({ unit }) => unit !== 'cluster').length);

function planGate(policy: Policy, gate: Gate, guesses: readonly Guess[], price: number | null): GatePlan {
  const judged = judgedBy(policy, gate);
  // All bounds must hold, so each is planned for a higher chance than the whole.
  const target = targetOf(policy, gate);
  const categories = judged.map((category): CategoryPlan => {
    const alpha = alphaFor(policy, gate, category);
    const demands = demandsOf(category, gate.exposure).map((demand) =>
      planDemand(demand, plannedRule(category, alpha), guesses, target),
    );
    return { ...headOf(category, alpha), demands, screens: [] };
  });
  const chance = (of: (demand: DemandPlan) => number | null): Chance | null => {
    const byName = new Map(
      categories.map((one, i) => [one.category, judged[i]!.inventory ? null : chanceOf(one, of)]),
    );
    if ([...byName.values()].includes(null)) return null;
    return chanceOfGate(policy, gate, (name) => byName.get(name)!);
  };
  const demands = categories.flatMap((one) => one.demands);
  const rules = new Map(judged.map((one) => [one.name, plannedRule(one, alphaFor(policy, gate, one))]));
  const runs = runsOf(demands);
  const samples = new Map(runs?.map((run) => [sourceOf(run), run.samples]));
  return {
    gate: gate.name,
    mode: 'demonstrate',
    frontier: gate.frontier,
    categories,
    chances: guesses.map((guess, index) => ({
      rate: textOf(guess),
      chance: chance((demand) => demand.power[index]!.chance),
    })),
    advice: runs && {
      enough: demands.every(({ units, design }) => units !== null && units >= design!.samples),
      runs,
      chance: chance(({ unit, limit, runs, ...source }) => {
        if (unit === 'stratum') return null;
        const units = samples.get(sourceOf(source))! * (unit === 'epoch' ? runs : 1);
        const rule = rules.get(source.category)!;
        return power(limit.value / ADVISED.better, units, limit.value, rule);
      }),
    },
    cost:
      price === null
        ? null
        : { expected: costOf(demands, price), advised: runs && costOf(demands, price, samples) },
  };
}

const headOf = ({ name, maxFailureRate, confidence, severity }: Category, alpha: number) => ({
  category: name,
  limit: maxFailureRate.text,
  confidence: confidence.text,
  alpha,
  vetoes: (severity?.limits ?? []).flatMap(({ level, limit }) => (limit.value === 0 ? level : [])),
});

function planDemand(demand: Demand, rule: Rule, guesses: readonly Guess[], target: number): DemandPlan {
  const { units } = demand;
  const limit = demand.limit.value;
  return {
    ...demand,
    needs: FAILURES.map((failures) => ({
      failures,
      samples: rule.unitsNeeded(failures, limit),
    })),
    allowed: units === null ? null : mostFailures(units, limit, rule),
    power: guesses.map((guess) => ({
      rate: textOf(guess),
      chance: units === null ? null : power(rateOf(guess, limit), units, limit, rule),
    })),
    design: advisedFor(limit, rule, target) ?? null,
  };
}

const textOf = (guess: Guess): string => ('rate' in guess ? guess.text : `limit/${guess.better}`);
const rateOf = (guess: Guess, limit: number): number => ('rate' in guess ? guess.rate : limit / guess.better);

/** What shares its samples: the bounds on one eval, or on one pool. */
const sourceOf = ({ category, task }: Pick<Demand, 'category' | 'task'>): string =>
  JSON.stringify([category, task]);

/** The chance that one category holds all its bounds; `null` if that of any is. */
function chanceOf({ demands }: CategoryPlan, of: (demand: DemandPlan) => number | null): Chance | null {
  const chances = demands.map((demand) => ({ source: sourceOf(demand), chance: of(demand) }));
  if (chances.some(({ chance }) => chance === null)) return null;
  const bySource = Map.groupBy(chances, ({ source }) => source);
  return allOf([...bySource.values()].map((group) => chanceTogether(group.map(({ chance }) => chance!))));
}

/** For each eval, the samples that its most demanding bound asks for; `null` if any asks for more than can be counted. */
function runsOf(demands: readonly DemandPlan[]): PlannedRun[] | null {
  if (demands.some(({ design }) => design === null)) return null;
  const runs = new Map<string, PlannedRun>();
  for (const { category, task, unit, by, runs: each, design } of demands) {
    const samples = Math.ceil(design!.samples / (unit === 'epoch' ? each : 1));
    const known = runs.get(sourceOf({ category, task }));
    // A count by cluster or stratum says more than one by sample, and asks for no fewer.
    if (known === undefined || samples > known.samples || (samples === known.samples && by !== null)) {
      runs.set(sourceOf({ category, task }), { category, task, samples, unit, by });
    }
  }
  return [...runs.values()];
}

/** Of all evals, with the samples that the policy expects or with others; `null` if a number is open. */
function costOf(
  demands: readonly DemandPlan[],
  price: number,
  advised?: ReadonlyMap<string, number>,
): number | null {
  const sources = new Map(demands.map((demand) => [sourceOf(demand), demand]));
  let total = 0;
  for (const [source, { samples, runs }] of sources) {
    const many = advised ? advised.get(source)! : samples;
    if (many === null) return null;
    total += many * runs * price;
  }
  return total;
}
