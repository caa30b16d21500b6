/** What to do next, from the reasons that block: one cause, one step, the worst first. */
import type { WordedReason } from '../model/reason.ts';
import type { Verdict } from '../model/verdict.ts';
import { plural } from '../util/words.ts';
import { isKnown, REASONS } from '../verdict/reasons.ts';
import { unitsOf } from './words/units.ts';

export interface NextStep {
  readonly code: string;
  /** Who acts: "Fix the run". */
  readonly who: string;
  /** What is the matter: "the grader is unknown". */
  readonly what: string;
  /** The evals that it is about, or the categories where it names none; empty where it is about the gate. */
  readonly names: readonly string[];
  /** What a single reason says with its figures; `null` where several are one step. */
  readonly message: string | null;
  /** Without the figures that stand in the table. */
  readonly remedy: string;
  /** The categories that it is the only step for. */
  readonly only: readonly string[];
}

interface Found {
  /** `null`: the gate as a whole. */
  readonly category: string | null;
  readonly reason: WordedReason;
}

/** Steps for what blocks; none where nothing does. */
export function nextSteps(verdict: Verdict): NextStep[] {
  if (verdict.decision === 'allow') return [];
  const found: Found[] = [
    ...verdict.reasons.map((reason) => ({ category: null, reason })),
    ...verdict.blocking.flatMap((category) =>
      (verdict.categories[category]?.reasons ?? []).map((reason) => ({ category, reason })),
    ),
  ];
  const groups = Map.groupBy(found, keyOf);
  const keys = Map.groupBy(found, ({ category }) => category);
  const isOnly = (category: string, key: string): boolean =>
    keys.get(category)!.every((one) => keyOf(one) === key);
  return [...groups]
    .map(([key, group]) => stepOf(group, (category) => isOnly(category, key)))
    .sort((a, b) => rank(a.code) - rank(b.code));
}

/** Failures that were seen before are told one by one elsewhere, and are one step. */
const keyOf = ({ reason: { code, remedy } }: Found): string =>
  code === 'unresolved-failures' ? code : `${code}\n${remedy}`;

function stepOf(group: readonly Found[], isOnly: (category: string) => boolean): NextStep {
  const { code, message, remedy } = group[0]!.reason;
  const short = shortOf(group[0]!.reason);
  const categories = [...new Set(group.flatMap(({ category }) => category ?? []))];
  return {
    code,
    who: whoActs(group[0]!.reason),
    what: isKnown(code) ? REASONS[code].headline : `${code} stands against it`,
    names: [...new Set(group.flatMap(({ category, reason }) => reason.task ?? category ?? []))],
    message: group.length === 1 && code !== 'unresolved-failures' ? (short?.of ?? message) : null,
    remedy: short?.remedy ?? (code === 'unresolved-failures' ? CLOSES_THEM : remedy),
    only: categories.filter(isOnly),
  };
}

const CLOSES_THEM = 'Remove the causes, and show on sealed evals that they are gone.';

/** What a new candidate takes, where the result of this one is spent; `null` for any other remedy. */
function shortOf({ code, task, about }: WordedReason): { of: string; remedy: string } | null {
  if (code !== 'too-few-samples' || about.of !== 'rate') return null;
  const { method, samplesNeeded, nextNeeded = samplesNeeded, failures, unit } = about;
  if (method !== 'clopper-pearson' || nextNeeded === null) return null;
  const share =
    nextNeeded === samplesNeeded ? 'at this confidence' : 'with its own share of the chance of error';
  const most = failures === 0 ? 'without a failure' : `with up to ${plural(failures, 'failure')}`;
  return {
    of: `${task ?? 'all evals together'}: this run counts.`,
    remedy: `A new candidate, judged once ${share}, passes on ${unitsOf(unit, nextNeeded)} ${most}.`,
  };
}

const CLASSES = ['violation', 'invalid', 'insufficient', 'policy'];
/** What waits for another category comes after what does not. */
const rank = (code: string): number =>
  CLASSES.indexOf(isKnown(code) ? REASONS[code].class : 'invalid') +
  (code === 'required-not-green' ? 0.5 : 0);

const WHO: Readonly<Record<string, string>> = {
  'severity-not-demonstrated': 'Run more',
  'exposure-exceeded': 'Run more',
  attempts: 'Release anew',
  'required-not-green': 'Wait',
  'unresolved-failures': 'Find the causes',
  'sealed-gap': 'Find the cause',
  'severity-growth': 'Find the cause',
};

function whoActs(reason: WordedReason): string {
  const { code, about } = reason;
  if (about.of === 'rate' && 'method' in about && 'screen' in about) {
    if (about.screen) return 'Look at the failures';
    // Of a declared number, no sample that is added later has the confidence.
    return about.method === 'clopper-pearson' ? 'Release anew' : 'Run more';
  }
  const own = WHO[code];
  if (own !== undefined) return own;
  switch (isKnown(code) ? REASONS[code].class : 'invalid') {
    case 'violation':
      return 'Mend the model';
    case 'policy':
      return 'Decide';
    default:
      return 'Fix the run';
  }
}
