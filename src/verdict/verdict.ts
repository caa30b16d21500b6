import type { Candidates } from '../ledger/candidates.ts';
import type { Memory } from '../model/memory.ts';
import type { Category, Gate, Policy, Requirement, Waiver } from '../model/policy.ts';
import type { EvidenceRecord, Tally } from '../model/tally.ts';
import type { CategoryVerdict, Reason, Release, Verdict } from '../model/verdict.ts';
import { alphaFor } from '../policy/alpha.ts';
import { stricter } from '../policy/evidence-rules.ts';
import { judgedBy } from '../policy/requirement.ts';
import { inForce } from '../policy/waiver-days.ts';
import { count, list } from '../util/words.ts';
import { ofSubject } from './bounds/inventory.ts';
import { signersAt, withAttestedModels } from './checks/attested-models.ts';
import { judgeReports } from './checks/incidents.ts';
import { acceptedOf, judgeOwnFork } from './checks/provenance.ts';
import { subjectOf } from './checks/subject.ts';
import { withinCapability } from './checks/within.ts';
import type { Circumstances } from './circumstances.ts';
import { judgeCategory, passesScreen } from './judge.ts';
import { judgeFrontier, notRemembered } from './memory/frontier.ts';
import { remember } from './memory/remember.ts';
import { judgeUnresolved } from './memory/unresolved.ts';
import type { Question } from './question.ts';
import { reason } from './reasons.ts';
import { stateOf } from './state.ts';
import { judgeWaiver, waiverFor } from './waivers.ts';

/**
 * The verdict of one gate over counted evidence: a pure function of its arguments. `allow` only if every category that
 * the gate requires is demonstrated (or, on a screen, shows nothing) and nothing stands against the gate as a whole.
 */
export function judge(policy: Policy, gate: Gate, counts: Tally, facts: Circumstances): Verdict {
  const { release = null, unverified = false } = facts;
  const judged = judgedBy(policy, gate);
  const signers = signersAt(policy, gate);
  const tally = withAttestedModels(counts, signers, release);
  const { advance = null, memory = null } = facts;
  const remembered = remember(policy, gate, tally, facts.subject, memory);
  const { ledger, candidates } = remembered;
  const question = (category: Category): Question => ({
    policy,
    tally,
    subject: facts.subject,
    now: facts.now,
    screen: gate.screen,
    frontier: gate.frontier,
    rules: stricter(category.evidence, gate.evidence),
    alpha: alphaFor(policy, gate, category, candidates?.number),
    exposure: gate.exposure,
    release,
    ledger,
    growth: gate.severityGrowth,
    history: memory?.history ?? null,
  });
  const alone = new Map(judged.map((one) => [one.name, judgeCategory(one, question(one))]));
  const inWaivers = waiveAll(policy, gate, judged, alone, question);
  const waived = new Map([
    ...alone,
    ...[...inWaivers].map(([name, { verdict }]) => [name, verdict] as const),
  ]);
  // What requires a waived category accepts it.
  const complete = (of: Map<string, CategoryVerdict>): Map<string, CategoryVerdict> =>
    requireEachOther(withinCapabilities(policy, of, waived, gate.screen), waived, gate.screen);
  const under = complete(waived);
  const categories = new Map(
    [...complete(alone)].map(([name, category]) => {
      const waiver = inWaivers.get(name)?.waiver;
      if (waiver === undefined) return [name, category];
      const said = judgeWaiver(waiver, category, under.get(name)!, facts.now);
      return [name, { ...category, waiver: said, warnings: [...category.warnings, said.message] }];
    }),
  );
  const isGreen = (name: string): boolean =>
    green(categories.get(name), gate.screen) || categories.get(name)?.waiver?.state === 'used';
  const subject = subjectOf(policy, facts.subject, ofSubject(policy, tally.evals));
  const unresolved = judgeUnresolved(policy, gate, memory, {
    model: subject.model,
    now: facts.now,
    categories,
    tally,
  });
  const reasons = [
    ...facts.reasons,
    ...(unverified ? [] : judgeOwnFork(tally.evidence, signers, release)),
    ...judgeFrontier(policy, gate, advance, memory),
    ...unresolved.reasons,
    ...(gate.screen ? [] : judgeReports(memory?.history ?? null, facts.now)),
    ...remembered.reasons,
    ...judgeCandidates(policy, gate, judged, candidates, categories, question),
  ];
  const allowed = reasons.length === 0 && satisfied(gate.require, isGreen);
  return {
    version: 1,
    tool: facts.tool,
    judgedAt: facts.now.toISOString(),
    gate: gate.name,
    mode: gate.screen ? 'screen' : 'demonstrate',
    decision: allowed ? 'allow' : 'block',
    route: allowed ? routeOf(gate.require, isGreen) : [],
    policy: { name: policy.name, ...facts.policy, locations: policy.locations },
    subject,
    release,
    memory: remembered.verdict,
    signatures: unresolved.signatures,
    advance: gate.frontier ? advance : null,
    evidence: tally.evidence.map((file) => trusted(file, signers, release)),
    categories: Object.fromEntries(categories),
    reasons,
    notes: facts.notes ?? [],
    blocking: allowed ? [] : [...categories.keys()].filter((name) => !isGreen(name)),
    waived: allowed
      ? [...categories].flatMap(([name, one]) => (one.waiver?.state === 'used' ? name : []))
      : [],
    notJudged: notJudged(policy, gate, memory),
    doesNotShow: [...DOES_NOT_SHOW, ...assumptionsOf(categories)],
  };
}

/** Where a category is not demonstrated only because others were tried before. */
function judgeCandidates(
  policy: Policy,
  gate: Gate,
  judged: readonly Category[],
  candidates: Candidates | null,
  categories: ReadonlyMap<string, CategoryVerdict>,
  question: (category: Category) => Question,
): Reason[] {
  if (gate.candidates !== 'corrected' || candidates === null || candidates.number === 1) return [];
  const { number, since } = candidates;
  const alone = judged.filter(
    (one) =>
      categories.get(one.name)!.state === 'not-demonstrated' &&
      judgeCategory(one, { ...question(one), alpha: alphaFor(policy, gate, one) }).state === 'demonstrated',
  );
  if (alone.length === 0) return [];
  const names = list(alone.map(({ name }) => name));
  return [
    reason(
      'candidates',
      `This is candidate ${number} ${since === null ? 'at this gate' : `since ${since.subject.model} was let through on ${since.judgedAt.slice(0, 10)}`}, and may use only 1/${count(number * (number + 1))} of the chance of error: ${names} would be demonstrated for a first one.`,
      'More samples demonstrate it for this candidate as well: the table says how many. Whoever tries enough candidates finds one that passes by chance.',
    ),
  ];
}

/** Each category that has a waiver, with that and, where it is in force, judged by its limit. */
function waiveAll(
  policy: Policy,
  gate: Gate,
  judged: readonly Category[],
  alone: ReadonlyMap<string, CategoryVerdict>,
  question: (category: Category) => Question,
): Map<string, { waiver: Waiver; verdict: CategoryVerdict }> {
  return new Map(
    judged.flatMap((category) => {
      const asked = question(category);
      const waiver = gate.screen ? null : waiverFor(policy, gate, category, asked.now);
      if (waiver === null) return [];
      const own = alone.get(category.name)!;
      const { maxFailureRate } = waiver;
      // A looser bound of the same counts: what its own bound shows, this one shows as well.
      const verdict =
        inForce(waiver, asked.now) && own.state !== 'demonstrated'
          ? judgeCategory({ ...category, maxFailureRate }, asked)
          : own;
      return [[category.name, { waiver, verdict }]];
    }),
  );
}

/** Whether a category is as its gate wants it. */
const green = (category: CategoryVerdict | undefined, screen: boolean): boolean =>
  category !== undefined && (screen ? passesScreen(category) : category.state === 'demonstrated');

/** Adds to each category what its capability leaves open. A capability itself needs no other category. */
function withinCapabilities(
  policy: Policy,
  alone: Map<string, CategoryVerdict>,
  accepted: ReadonlyMap<string, CategoryVerdict>,
  screen: boolean,
): Map<string, CategoryVerdict> {
  const isGreen = (name: string): boolean => green(accepted.get(name), screen);
  return new Map(
    [...alone].map(([name, category]) => {
      const rule = policy.categories.find((one) => one.name === name)!;
      return [name, withReasons(category, withinCapability(rule, alone, isGreen), screen)];
    }),
  );
}

function withReasons(category: CategoryVerdict, more: readonly Reason[], screen: boolean): CategoryVerdict {
  const reasons = [...category.reasons, ...more];
  return { ...category, reasons, state: stateOf(reasons, screen) };
}

/** Adds what each category misses in those that it requires, directly or through others. */
function requireEachOther(
  alone: Map<string, CategoryVerdict>,
  accepted: ReadonlyMap<string, CategoryVerdict>,
  screen: boolean,
): Map<string, CategoryVerdict> {
  return new Map(
    [...alone].map(([name, category]) => {
      const missing = closure(alone, name).filter((other) => !green(accepted.get(other), screen));
      if (missing.length === 0) return [name, category];
      const states = missing.map(
        (other) => `${other} (${alone.get(other)?.state.replace('-', ' ') ?? 'not judged'})`,
      );
      const required = reason(
        'required-not-green',
        `It is green only together with ${list(states)}.`,
        `Settle ${list(missing)} first: a low rate here may have been bought there.`,
      );
      return [name, withReasons(category, [required], screen)];
    }),
  );
}

/** All that a category requires, itself excluded. */
function closure(categories: ReadonlyMap<string, CategoryVerdict>, start: string): string[] {
  const seen = new Set([start]);
  for (const name of seen) for (const other of categories.get(name)?.requires ?? []) seen.add(other);
  seen.delete(start);
  return [...seen];
}

/** Whether what a gate asks for is given, with the names of which categories are green. */
export function satisfied(requirement: Requirement, isGreen: (name: string) => boolean): boolean {
  switch (requirement.kind) {
    case 'category':
      return isGreen(requirement.name);
    case 'all_of':
      return requirement.of.length > 0 && requirement.of.every((part) => satisfied(part, isGreen));
    case 'any_of':
      return requirement.of.some((part) => satisfied(part, isGreen));
  }
}

/** The branches taken: of each `any_of`, the first one that holds. */
function routeOf(requirement: Requirement, isGreen: (name: string) => boolean): string[] {
  if (requirement.kind === 'category') return [];
  if (requirement.kind === 'all_of') return requirement.of.flatMap((part) => routeOf(part, isGreen));
  const taken = requirement.of.find((part) => satisfied(part, isGreen));
  return taken === undefined ? [] : [describe(taken), ...routeOf(taken, isGreen)];
}

function describe(requirement: Requirement): string {
  if (requirement.kind === 'category') return requirement.name;
  return `${requirement.kind}(${requirement.of.map(describe).join(', ')})`;
}

/** A file as the verdict lists it: of attestations, those that the policy accepts, where there are any. */
function trusted(
  file: EvidenceRecord,
  signers: readonly string[],
  release: Release | null,
): Verdict['evidence'][number] {
  const attestations = acceptedOf(file, signers, release);
  return attestations.length > 0
    ? { ...file, attestations, trust: 'attested' }
    : { ...file, trust: 'self-reported' };
}

/** Checks that no key of the policy asked for, so that nobody takes them for made. */
function notJudged(policy: Policy, gate: Gate, memory: Memory | null): string[] {
  const judged = judgedBy(policy, gate);
  const rules = judged.map((category) => stricter(category.evidence, gate.evidence));
  return [
    ...(rules.every((rule) => rule.maxAge !== null) ? [] : ['age']),
    ...(rules.every((rule) => rule.edited === 'reject') ? [] : ['edited']),
    ...(rules.every((rule) => (rule.commit ?? 'any') !== 'any') ? [] : ['commit']),
    ...(rules.every((rule) => (rule.workflows ?? rule.events ?? rule.attestedBy) !== null)
      ? []
      : ['producer']),
    ...notRemembered(gate, memory),
  ];
}

/** What the bounds of this verdict take for granted beside what every bound does. */
function assumptionsOf(categories: ReadonlyMap<string, CategoryVerdict>): string[] {
  const names = (of: (category: CategoryVerdict) => boolean): string[] =>
    [...categories].flatMap(([name, category]) => (of(category) ? name : []));
  const within = names((category) => category.within !== null);
  const recall = names((category) => category.recall !== null);
  const overruled = names(({ adjudication }) => adjudication !== null && adjudication.overruled > 0);
  const assumed: [string[], string][] = [
    [
      within,
      'What the model does where it did not solve the control, or that it did not hold back on controls',
    ],
    [recall, 'That real failures are as easy to see as the planted ones'],
    [
      names(({ attempts }) => attempts !== null && attempts.replaced > 0),
      'That scores which a later attempt supplied were missing for another reason than failing',
    ],
    [
      names(({ attempts }) => attempts !== null && attempts.lost > 0),
      'That attempts which were lost were so for another reason than what they had seen',
    ],
    [
      overruled,
      'That those who overruled failures are who the results say, and have no stake in the release',
    ],
  ];
  return assumed.flatMap(([of, what]) => (of.length > 0 ? `${what} (${list(of)}).` : []));
}

const DOES_NOT_SHOW = [
  'Behaviour outside the sampled prompts, tools, languages, lengths and attackers.',
  'Behaviour of the model when it takes itself to be unobserved.',
  'That the graders missed nothing: a failure that no scorer sees is not counted.',
  'Anything about a successor, a fine-tune or another scaffold.',
  'Rates below the resolution of the number of samples: no failure seen is not a rate of zero.',
  'Why the model behaves as it does.',
];
