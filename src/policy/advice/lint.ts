/** What is wrong with a policy that can be used: bounds that cannot be shown, and what a reader would miss. */

import type { Category, Gate, Policy } from '../../model/policy.ts';
import { plantedNeeded, showsRecall } from '../../statistics/grader.ts';
import { count, list, percent, plural } from '../../util/words.ts';
import { alphaFor, corrects, strictest } from '../alpha.ts';
import { branches, judgedBy } from '../requirement.ts';
import { type Demand, demandsOf } from './demands.ts';
import type { Finding, Unplaced } from './finding.ts';
import { largeLimits } from './large-limits.ts';
import { frontiersIn, mixtureUnexplained, oneEval, unexplained } from './lint-grounds.ts';
import { waiversEnding, waiversTogether } from './lint-waivers.ts';
import { lintMemories } from './memory.ts';
import { neededFor, plannedRule } from './needed.ts';
import { selectedAfterRun } from './selection.ts';
import { ADVISED, advisedFor, seldomOpens, targetOf } from './whole-gate.ts';
import { shortWithLedger } from './with-ledger.ts';

/** Every finding, in the order of the file. `now` is what waivers are held against; without it their dates are not. */
export function lint(policy: Policy, now: Date | null = null): Finding[] {
  const strict = strictest(policy);
  const judged = new Set(policy.gates.flatMap((gate) => judgedBy(policy, gate)));
  const frontiers = frontiersIn(policy);
  const findings = [
    ...policy.categories.flatMap((category) => [
      ...boundsNotDemonstrable(policy, category, strict.get(category.name)),
      ...recallNotDemonstrable(category, strict.get(category.name)),
      ...(judged.has(category) ? [] : [notGated(category)]),
      ...unexplained(category, frontiers.get(category.name)),
      ...oneEval(category, frontiers.get(category.name)),
      ...selectedAfterRun(category),
      ...strataOpen(category),
      ...pairMissing(category),
      ...adjudicatorIsOwner(category),
      ...mixtureUnexplained(category, frontiers.get(category.name)),
    ]),
    ...exposuresNotDemonstrable(policy),
    ...seldomOpens(policy),
    ...shortWithLedger(policy),
    ...rulesMissing(policy),
    ...lintMemories(policy, now),
    ...reviewMissing(policy),
    ...largeLimits(policy),
    ...(now === null ? [] : waiversEnding(policy, now)),
    ...waiversTogether(policy),
  ];
  return findings
    .map((finding) => ({ ...finding, position: policy.locations[finding.path] ?? { line: 1, column: 1 } }))
    .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}

/** Even without a failure, the samples that the policy expects would not do. */
function boundsNotDemonstrable(
  policy: Policy,
  category: Category,
  strict?: { gate: Gate; alpha: number },
): Unplaced[] {
  if (strict === undefined) return [];
  const { gate, alpha } = strict;
  const shared = [
    ...((branches(policy, gate).get(category.name) ?? 1) > 1 ? ['one of the ways'] : []),
    ...(corrects(gate) ? ['the first candidate'] : []),
  ];
  const why = shared.length === 0 ? '' : `, as ${list(shared)} through the gate \`${gate.name}\``;
  return demandsOf(category).flatMap((demand) =>
    tooFew(category, demand, alpha, targetOf(policy, gate), why),
  );
}

/** The same for what a gate's exposure asks of the categories that it judges. */
function exposuresNotDemonstrable(policy: Policy): Unplaced[] {
  return policy.gates.flatMap((gate) =>
    judgedBy(policy, gate).flatMap((category) =>
      demandsOf(category, gate.exposure)
        .filter((demand) => demand.exposure)
        .flatMap((demand) =>
          tooFew(
            category,
            { ...demand, path: `gates.${gate.name}.exposure` },
            alphaFor(policy, gate, category),
            targetOf(policy, gate),
            `, which the exposure of the gate \`${gate.name}\` comes to`,
          ),
        ),
    ),
  );
}

function tooFew(category: Category, demand: Demand, alpha: number, target: number, why: string): Unplaced[] {
  const { path, task, severity, limit, unit, units } = demand;
  const needed = neededFor(category, 0, limit.value, alpha);
  if (units === null || units >= needed) return [];
  const advised = advisedFor(limit.value, plannedRule(category, alpha), target);
  const better =
    advised === undefined
      ? ''
      : ` With ${count(advised.samples)} in all, of which ${advised.failures} may fail, a model ${ADVISED.better} times better than the limits opens the gate ${percent(ADVISED.chance)} of the time.`;
  const what = task === null ? `of \`${category.name}\` in all` : `of \`${task}\``;
  const level = severity === null ? '' : ` at severity ${severity} or above`;
  const mixture =
    category.pool || category.evals.length === 1
      ? ''
      : ", or declare the category's evals one mixture with `combine: pool`";
  return [
    {
      level: 'error',
      code: 'bound-not-demonstrable',
      path,
      message:
        `${plural(units, unit)} ${what} cannot demonstrate less than ${limit.text}${level} at ${category.confidence.text} confidence${why}, ` +
        `even with no failure: ${count(needed)} are needed`,
      remedy: `Add ${plural(needed - units, unit)}${category.pool ? ' to the pool' : mixture}; then one failure blocks.${better}`,
    },
  ];
}

/** Even if the grader sees every failure that the policy says is planted, or saw as many as it states. */
function recallNotDemonstrable({ name, recall }: Category, strict?: { alpha: number }): Unplaced[] {
  if (strict === undefined || recall === null || recall.planted === null) return [];
  const { planted, atLeast } = recall;
  const detected = recall.detected ?? planted;
  if (showsRecall({ detected, planted }, atLeast.value, strict.alpha)) return [];
  const needed = plantedNeeded(planted - detected, atLeast.value, strict.alpha);
  return [
    {
      level: 'error',
      code: 'recall-not-demonstrable',
      path: `categories.${name}.recall`,
      message: `${count(detected)} of ${plural(planted, 'planted failure')} cannot show that the grader sees more than ${atLeast.text}: ${count(needed)} are needed`,
      remedy: `Plant ${plural(needed - planted, 'failure')} more.`,
    },
  ];
}

function notGated({ name, kind }: Category): Unplaced {
  return {
    level: 'warning',
    code: 'not-gated',
    path: `categories.${name}`,
    message: `no gate requires \`${name}\`, so nothing judges it`,
    remedy: `Require it at a ${kind === 'inventory' ? 'frontier ' : ''}gate, or remove it.`,
  };
}

/** What no rule asks of results, for categories at gates that demonstrate. */
function rulesMissing(policy: Policy): Unplaced[] {
  return MISSING.flatMap(({ key, code, what, remedy }): Unplaced[] => {
    const gates = policy.gates.filter((gate) => !gate.screen && gate.evidence[key] === null);
    const judged = new Set(gates.flatMap((gate) => judgedBy(policy, gate)));
    const without = [...judged].filter(({ evidence }) => evidence[key] === null);
    if (without.length === 0) return [];
    return [
      {
        level: 'warning',
        code,
        path: 'evidence' in policy.locations ? 'evidence' : 'categories',
        message: `${what} count for ${list(without.map(({ name }) => name))}`,
        remedy,
      },
    ];
  });
}

/** Without approvers the review of a policy calls every loosening a success. */
const reviewMissing = ({ review }: Policy): Unplaced[] =>
  review !== null
    ? []
    : [
        {
          level: 'warning',
          code: 'no-review',
          path: 'categories',
          message: 'nobody has to approve that this policy is loosened: `review` is missing',
          remedy:
            'Name who must, such as `review: { approvers: ["@acme/safety"] }`, and require the status of `near-zero/policy-review`.',
        },
      ];

const MISSING = [
  {
    key: 'maxAge',
    code: 'no-max-age',
    what: 'results of any age',
    remedy: 'Set how old results may be, such as `evidence: { max_age: 30d }`.',
  },
  {
    key: 'commit',
    code: 'no-commit',
    what: 'results of any commit',
    remedy:
      'Set where results must have been made, such as `evidence: { commit: same }`; or say `any`, where a model is not released by commits.',
  },
] as const;

/** A bound in each stratum does not say which strata there were. */
function strataOpen({ name, strata, strataValues }: Category): Unplaced[] {
  if (strata === null || strataValues !== null) return [];
  return [
    {
      level: 'warning',
      code: 'strata-open',
      path: `categories.${name}.strata`,
      message: `\`${name}\` is bound in each \`${strata.text}\` that results have; one that was never sampled is not missed`,
      remedy: `List what there must be: \`strata: { by: ${strata.text}, values: [...] }\`.`,
    },
  ];
}

/** Whoever answers for a bound has a reason to see it met. */
function adjudicatorIsOwner({ name, owner, adjudicators }: Category): Unplaced[] {
  if (owner === null || !adjudicators?.includes(owner)) return [];
  return [
    {
      level: 'warning',
      code: 'adjudicator-is-owner',
      path: `categories.${name}.adjudicators`,
      message: `${owner} owns \`${name}\` and may overrule its failures`,
      remedy: 'Name adjudicators who do not answer for the bound.',
    },
  ];
}

/** A model can pass one by refusing everything and the other by refusing nothing. */
function pairMissing({ name, requires }: Category): Unplaced[] {
  const other = /refus/.test(name) ? /compl/ : /compl/.test(name) ? /refus/ : null;
  if (other === null || requires.some((required) => other.test(required))) return [];
  const pair = other.source === 'compl' ? 'improper-compliance' : 'improper-refusal';
  return [
    {
      level: 'warning',
      code: 'pair-missing',
      path: `categories.${name}`,
      message: `\`${name}\` does not require its opposite, so a model can pass it by ${
        pair === 'improper-compliance' ? 'refusing nothing' : 'refusing everything'
      }`,
      remedy: `Bound the opposite too and add \`requires: [${pair}]\`.`,
    },
  ];
}
