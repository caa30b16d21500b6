import type { Category, RecallRule } from '../../model/policy.ts';
import type { EvalTally } from '../../model/tally.ts';
import type { Reason, RecallVerdict } from '../../model/verdict.ts';
import { plantedOf } from '../../policy/planted.ts';
import { lowerBound } from '../../statistics/clopper-pearson.ts';
import { plantedNeeded, type Recall, showsRecall } from '../../statistics/grader.ts';
import { expectedOf } from '../../tally/expected.ts';
import { completeness } from '../checks/completeness.ts';
import { judgeGraders, judgePlantedGraders } from '../checks/graders.ts';
import { integrity } from '../checks/integrity.ts';
import type { Question } from '../question.ts';
import { reason } from '../reasons.ts';

export interface JudgedRecall {
  /** What the bounds are divided by; `null` where the policy has no `recall`. */
  readonly recall: Recall | null;
  readonly verdict: RecallVerdict | null;
  readonly reasons: readonly Reason[];
}

/**
 * How many planted failures the graders of a category saw, by the scorer that saw least; and whether that shows enough.
 * A planted failure is seen if each of its epochs failed by score: one without a score, or missing, is not.
 * @param earlier what earlier attempts showed: to try again until the grader does well is no way either
 */
export function judgeRecall(
  category: Category,
  question: Question,
  earlier: readonly Recall[] = [],
): JudgedRecall {
  const rule = category.recall;
  if (rule === null) return { recall: null, verdict: null, reasons: [] };
  const { alpha } = question;
  const trials = [
    ...(rule.task === null ? [stated(rule)] : trialsOf(category, question)),
    ...earlier.map((recall) => ({ recall, reasons: [] })),
  ];
  const atHalf = ({ recall }: Trial): number => lowerBound(recall.detected, recall.planted, alpha / 2);
  const { recall } = trials.reduce((worst, one) => (atHalf(one) < atHalf(worst) ? one : worst));
  return {
    recall,
    verdict: { ...recall, atLeast: rule.atLeast.value, lower: atHalf({ recall, reasons: [] }) },
    reasons: [...unique(trials.flatMap((one) => one.reasons)), ...tooLow(rule, recall, alpha)],
  };
}

interface Trial {
  readonly recall: Recall;
  readonly reasons: readonly Reason[];
}

const stated = ({ detected, planted }: RecallRule): Trial => ({
  recall: { detected: detected!, planted: planted! },
  reasons: [],
});

/** One for each way of scoring, and each set of arguments that the planted eval was run with. */
function trialsOf(category: Category, { tally, rules, now, gate }: Question): Trial[] {
  const evals = plantedOf(category).flatMap((planted) => planted.evals);
  const counted = tally.evals.filter((one) => one.category === category.name);
  return evals.flatMap((selector, index) => {
    const found = tally.planted.filter((one) => one.category === category.name && one.selector === index);
    if (found.length === 0) return [{ recall: { detected: 0, planted: 0 }, reasons: [] }];
    return found.map((one) => {
      const expected = expectedOf(selector, one);
      return {
        // What is missing was not seen.
        recall: { detected: one.alwaysFailed, planted: Math.max(one.read, expected ?? 0) },
        reasons: [
          ...integrity(selector, one, rules, expected, now),
          ...judgeGraders(category, one, gate.frontier),
          ...judgePlantedGraders(one, counted),
          ...(expected === null ? [sizeUnknown(one)] : completeness(one, expected, true)),
        ],
      };
    });
  });
}

/** Else those that the grader did not see could be left out. */
const sizeUnknown = ({ task, read }: EvalTally): Reason =>
  reason('completeness-unknown', { of: 'planted', samples: read }, task);

function tooLow({ task, atLeast: { value: atLeast } }: RecallRule, recall: Recall, alpha: number): Reason[] {
  const { detected, planted } = recall;
  if (showsRecall(recall, atLeast, alpha)) return [];
  const lower = planted === 0 ? 0 : lowerBound(detected, planted, alpha);
  const needed = plantedNeeded(planted - detected, atLeast, alpha);
  const about = { of: 'recall', detected, planted, atLeast, lower, plantedNeeded: needed } as const;
  return [reason('recall-too-low', about, task)];
}

/** Several ways of scoring say the same of one file. */
const unique = (reasons: readonly Reason[]): Reason[] => [
  ...new Map(reasons.map((one) => [JSON.stringify(one), one])).values(),
];
