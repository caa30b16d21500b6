/** From a checked document to the policy that the rest of the program uses. */
import type {
  Category as CategoryDocument,
  Condition as ConditionDocument,
  Eval as EvalDocument,
  Gate as GateDocument,
  Literals,
  PolicyDocument,
  Requirement as RequirementDocument,
  Waiver as WaiverDocument,
} from '../model/generated/policy-schema.js';
import { UNITS } from '../model/gpt2-small.ts';
import { HISTORY_FOLDER } from '../model/history.ts';
import type {
  Category,
  Condition,
  EvalSelector,
  EvidenceRules,
  Exposure,
  Gate,
  GateMemory,
  Inventory,
  Literal,
  Policy,
  RecallRule,
  Requirement,
  Review,
  SeverityRule,
  Waiver,
  WithinRule,
} from '../model/policy.ts';
import { type Path, parsePath } from '../util/path.ts';
import type { Draft } from './draft.ts';
import { readEvidenceRules, stricter } from './evidence-rules.ts';
import { readMap } from './maps.ts';
import type { Steps } from './places.ts';
import { allowedOf, readConfidence, readDuration, readRate } from './rates.ts';

const CONFIDENCE = '95%';
const ONLY_GATE = 'default';

/** The policy that a draft without complaints describes. */
export function buildPolicy(draft: Draft): Policy {
  const evidence = evidenceAt(draft, [], draft);
  const all = [...draft.categories].flatMap(([name, { kind }]) => (kind === undefined ? name : []));
  const gates = [...draft.gates].map(
    ([name, gate]): Gate => ({
      name,
      screen: gate.screen ?? false,
      frontier: gate.frontier ?? false,
      require: readRequirement(gate.require, all),
      evidence: stricter(evidence, {
        ...evidenceAt(draft, ['gates', name], gate),
        ...(gate.frontier ? ({ edited: 'reject' } as const) : {}),
      }),
      exposure:
        gate.exposure === undefined ? null : readExposure(draft, ['gates', name, 'exposure'], gate.exposure),
      candidates: gate.frontier ? 'corrected' : (gate.candidates ?? null),
      severityGrowth: gate.frontier ? 'block' : (gate.severity_growth ?? 'report'),
      unresolvedFailures: gate.frontier ? 'block' : (gate.unresolved_failures ?? 'report'),
      memory: gate.memory === undefined ? null : readMemory(gate.memory),
    }),
  );
  const only: Gate = {
    name: ONLY_GATE,
    screen: false,
    frontier: false,
    require: readRequirement('all', all),
    evidence,
    exposure: null,
    candidates: null,
    severityGrowth: 'report',
    unresolvedFailures: 'report',
    memory: null,
  };
  return {
    version: 1,
    name: draft.name!,
    subject: draft.subject ?? 'model',
    aliases: draft.aliases ?? {},
    pinned: draft.pinned ?? {},
    maps: Object.entries(draft.maps ?? {}).map(([name, map]) => readMap(name, map)),
    categories: [...draft.categories].map(([name, category]) =>
      readCategory(draft, name, category, evidence),
    ),
    gates: gates.length > 0 ? gates : [only],
    waivers: (draft.waivers ?? []).map((waiver, i) => readWaiver(draft, waiver, i)),
    review: draft.review === undefined ? null : readReview(draft.review),
    trustedRefs: draft.trusted_refs ?? [],
    locations: draft.places.locations(),
  };
}

function readMemory({
  ledger,
  history = HISTORY_FOLDER,
  first_run,
}: NonNullable<GateDocument['memory']>): GateMemory {
  return { ledger, history, firstRun: first_run ? { by: first_run.by, on: first_run.on } : null };
}

function readWaiver(draft: Draft, document: WaiverDocument, i: number): Waiver {
  const { max_failure_rate: _, renews = null, issue = null, ...rest } = document;
  const rate = readRate(draft.places.text(['waivers', i, 'max_failure_rate']))!;
  return { ...rest, renews, issue, maxFailureRate: rate };
}

function readReview({ approvers, approvals, cooling_off, apart_from }: ReviewDocument): Review {
  return {
    approvers,
    approvals: approvals ?? 1,
    coolingOff: cooling_off === undefined ? null : readDuration(cooling_off),
    apartFrom: apart_from ?? [],
  };
}

type ReviewDocument = NonNullable<PolicyDocument['review']>;

function readCategory(
  draft: Draft,
  name: string,
  category: CategoryDocument,
  general: EvidenceRules,
): Category {
  const at: Steps = ['categories', name];
  const confidence = category.confidence === undefined ? ['confidence'] : [...at, 'confidence'];
  return {
    name,
    kind: category.kind ?? 'behaviour',
    claim: category.claim ?? null,
    owner: category.owner ?? null,
    source: category.source ?? null,
    maxFailureRate: readRate(draft.places.text([...at, 'max_failure_rate']))!,
    confidence: readConfidence(draft.places.text(confidence) || CONFIDENCE)!,
    evidence: stricter(general, evidenceAt(draft, at, category)),
    requires: category.requires ?? [],
    evals: category.evals.map(readEval),
    pool: category.combine === 'pool',
    mixture: category.mixture ?? null,
    cluster: readPath(category.cluster),
    strata: readPath(typeof category.strata === 'object' ? category.strata.by : category.strata),
    strataValues: typeof category.strata === 'object' ? category.strata.values : null,
    population: category.population ?? 'new-items',
    severity:
      category.severity === undefined ? null : readSeverity(draft, [...at, 'severity'], category.severity),
    within: category.within === undefined ? null : readWithin(draft, [...at, 'within'], category.within),
    adjudicators: category.adjudicators ?? null,
    graders: category.graders ?? null,
    recall: category.recall === undefined ? null : readRecall(draft, [...at, 'recall'], category.recall),
    attempts: category.attempts ?? 'once',
    inventory: readInventory(draft, at, category),
  };
}

function readSeverity(
  draft: Draft,
  at: Steps,
  severity: NonNullable<CategoryDocument['severity']>,
): SeverityRule {
  return {
    at: parsePath(severity.at)!,
    limits: Object.keys(severity.limits).map((level) => ({
      level: Number(level),
      limit: readRate(draft.places.text([...at, 'limits', level]))!,
    })),
  };
}

function readWithin(
  draft: Draft,
  at: Steps,
  { capability, match }: NonNullable<CategoryDocument['within']>,
): WithinRule {
  const maxExcluded = readRate(draft.places.text([...at, 'max_excluded']))!;
  return { capability, match: parsePath(match)!, maxExcluded };
}

function readRecall(
  draft: Draft,
  at: Steps,
  { task, detected, planted }: NonNullable<CategoryDocument['recall']>,
): RecallRule {
  const atLeast = readRate(draft.places.text([...at, 'at_least']))!;
  return { task: task ?? null, detected: detected ?? null, planted: planted ?? null, atLeast };
}

function readInventory(draft: Draft, at: Steps, { inventory }: CategoryDocument): Inventory | null {
  if (inventory === undefined) return null;
  const limit = draft.places.text([...at, 'max_failure_rate']);
  if (typeof inventory === 'string')
    return { name: 'gpt2-small', units: UNITS, digest: null, allowed: allowedOf(limit, UNITS), sample: null };
  const { units, digest, sample = null } = inventory;
  return { name: null, units, digest, allowed: allowedOf(limit, units), sample };
}

const readPath = (text: string | undefined): Path | null => (text === undefined ? null : parsePath(text));

function evidenceAt(draft: Draft, at: Steps, holder: Pick<CategoryDocument, 'evidence'>): EvidenceRules {
  return readEvidenceRules(holder.evidence, draft.places.text([...at, 'evidence', 'unscored', 'max_rate']));
}

function readEval(entry: EvalDocument): EvalSelector {
  return {
    task: entry.task,
    args: entry.args ?? {},
    scorers: [entry.scorer ?? []].flat(),
    at: readPath(entry.at),
    where: Object.entries(entry.where ?? {}).map(([path, is]) => ({ path: parsePath(path)!, is: list(is) })),
    passesWhen: entry.passes_when ? readCondition(entry.passes_when) : null,
    unscoredWhen: entry.unscored_when ? readCondition(entry.unscored_when) : null,
    expectedSamples: entry.expected_samples ?? null,
    part: entry.data_set === 'part',
    expectedTasks: entry.expected_tasks ?? [],
    epochs: entry.epochs ?? null,
    sealed: entry.sealed ?? false,
    counts: entry.counts === 'accepted',
  };
}

/** The keys of one mapping must all hold. */
export function readCondition(document: ConditionDocument): Condition {
  const { is, is_not, all_of, any_of, ...bounds } = document;
  const of: Condition[] = [
    ...(is === undefined ? [] : [{ op: 'is' as const, literals: list(is) }]),
    ...(is_not === undefined ? [] : [{ op: 'is_not' as const, literals: list(is_not) }]),
    ...Object.entries(bounds).map(([op, bound]) => ({ op: op as keyof typeof bounds, bound })),
    ...(all_of ? [{ op: 'all_of' as const, of: all_of.map(readCondition) }] : []),
    ...(any_of ? [{ op: 'any_of' as const, of: any_of.map(readCondition) }] : []),
  ];
  return of.length === 1 ? of[0]! : { op: 'all_of', of };
}

function list(literals: Literals): Literal[] {
  return [literals].flat();
}

function readExposure(draft: Draft, at: Steps, exposure: NonNullable<GateDocument['exposure']>): Exposure {
  const { interactions, per, max_expected_failures, max_chance_of_any, severity_at_least } = exposure;
  return {
    interactions,
    per: readDuration(per),
    maxExpectedFailures: max_expected_failures ?? null,
    maxChanceOfAny:
      max_chance_of_any === undefined ? null : readRate(draft.places.text([...at, 'max_chance_of_any'])),
    severityAtLeast: severity_at_least || null,
  };
}

/** `all` becomes the categories that it means. */
function readRequirement(document: RequirementDocument, all: readonly string[]): Requirement {
  if (document === 'all') return { kind: 'all_of', of: all.map((name) => ({ kind: 'category', name })) };
  if (typeof document === 'string') return { kind: 'category', name: document };
  const kind = !Array.isArray(document) && document.any_of ? 'any_of' : 'all_of';
  const of = Array.isArray(document) ? document : (document.all_of ?? document.any_of ?? []);
  return { kind, of: of.map((inner) => readRequirement(inner, all)) };
}
