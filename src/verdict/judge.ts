/** The judgement of a gate, in five steps. */
import type { Gate, Policy } from '../model/policy.ts';
import type { EvidenceRecord, Tally } from '../model/tally.ts';
import type { JudgedCategory, Judgement, Reason, Release, SignatureVerdict } from '../model/verdict.ts';
import { judgeCategory } from './category.ts';
import { judgeReports } from './checks/incidents.ts';
import { acceptedOf, judgeOwnFork } from './checks/provenance.ts';
import type { Circumstances } from './circumstances.ts';
import { doesNotShow, notJudged } from './does-not-show.ts';
import { judgeFrontier } from './memory/frontier.ts';
import { judgeCandidates } from './memory/judge-candidates.ts';
import { judgeMemory } from './memory/named-memory.ts';
import { judgeRemembered, remembered } from './memory/remember.ts';
import { judgeUnresolved } from './memory/unresolved.ts';
import { aboutCategory, type GateQuestion, questionOf } from './question.ts';
import { routeOf, satisfied } from './route.ts';
import { green, judgeTogether } from './together.ts';

/**
 * The verdict of one gate over counted evidence: a pure function of its arguments. `allow` only if every category that
 * the gate requires is demonstrated (or, on a screen, shows nothing) and nothing stands against the gate as a whole.
 */
export function judge(policy: Policy, gate: Gate, counts: Tally, facts: Circumstances): Judgement {
  const asked = questionOf(policy, gate, counts, facts);
  const alone = judgeAlone(asked);
  const categories = judgeTogether(asked, alone);
  const whole = judgeWhole(asked, categories, facts);
  return conclude(asked, categories, whole, facts);
}

type Categories = ReadonlyMap<string, JudgedCategory>;

/** Each category by itself. */
const judgeAlone = (asked: GateQuestion): Categories =>
  new Map(asked.judged.map((one) => [one.name, judgeCategory(one, aboutCategory(asked, one))]));

interface Whole {
  readonly reasons: readonly Reason[];
  readonly signatures: readonly SignatureVerdict[] | null;
}

/** What stands against the gate as a whole, whatever its categories say. */
function judgeWhole(asked: GateQuestion, categories: Categories, facts: Circumstances): Whole {
  const { policy, gate, signers, tally, subject, now, release, memory, history } = asked;
  const { advance = null, unverified = false } = facts;
  const { model } = subject;
  const unresolved = judgeUnresolved(policy, gate, history, memory, { model, now, categories, tally });
  return {
    reasons: [
      ...facts.reasons,
      ...(unverified ? [] : judgeOwnFork(tally.evidence, signers, release)),
      ...judgeFrontier(policy, gate, advance, memory),
      ...judgeMemory(asked),
      ...unresolved.reasons,
      ...(gate.screen ? [] : judgeReports(history, now)),
      ...judgeRemembered(asked),
      ...judgeCandidates(asked, categories),
    ],
    signatures: unresolved.signatures,
  };
}

/** The decision, and all that it rests on. */
function conclude(
  asked: GateQuestion,
  categories: Categories,
  { reasons, signatures }: Whole,
  facts: Circumstances,
): Judgement {
  const { policy, gate, signers, tally, release } = asked;
  const isGreen = (name: string): boolean =>
    green(categories.get(name), gate.screen) || categories.get(name)?.waiver?.state === 'used';
  const allowed = reasons.length === 0 && satisfied(gate.require, isGreen);
  const waived = [...categories].flatMap(([name, one]) => (one.waiver?.state === 'used' ? name : []));
  return {
    version: 2,
    tool: facts.tool,
    rules: asked.version,
    judgedAt: facts.now.toISOString(),
    gate: gate.name,
    mode: gate.screen ? 'screen' : 'demonstrate',
    decision: allowed ? 'allow' : 'block',
    route: allowed ? routeOf(gate.require, isGreen) : [],
    policy: { name: policy.name, ...facts.policy, locations: policy.locations },
    subject: asked.subject,
    release,
    memory: remembered(asked),
    signatures,
    advance: gate.frontier ? (facts.advance ?? null) : null,
    evidence: tally.evidence.map((file) => trusted(file, signers, release)),
    ...(tally.leftAside && { leftAside: tally.leftAside }),
    categories: Object.fromEntries(categories),
    reasons,
    notes: facts.notes ?? [],
    blocking: allowed ? [] : [...categories.keys()].filter((name) => !isGreen(name)),
    waived: allowed ? waived : [],
    notJudged: notJudged(asked),
    doesNotShow: doesNotShow(asked, categories),
  };
}

/** A file as the verdict lists it: of attestations, those that the policy accepts, where there are any. */
function trusted(
  file: EvidenceRecord,
  signers: readonly string[],
  release: Release | null,
): Judgement['evidence'][number] {
  const attestations = acceptedOf(file, signers, release);
  return attestations.length > 0
    ? { ...file, attestations, trust: 'attested' }
    : { ...file, trust: 'self-reported' };
}
