/** What a gate asks of counted evidence, resolved once: every step of the judgement reads it here. */
import { type Candidates, candidatesAt } from '../ledger/candidates.ts';
import { selectorDigest } from '../ledger/selectors.ts';
import type { HistoryRecords } from '../model/history.ts';
import type { LedgerView, Memory } from '../model/memory.ts';
import type { Category, EvidenceRules, Gate, Policy } from '../model/policy.ts';
import { RULES, type RulesVersion } from '../model/rules-version.ts';
import type { Subject } from '../model/subject.ts';
import type { Tally } from '../model/tally.ts';
import type { Release } from '../model/verdict.ts';
import { alphaFor, corrects } from '../policy/alpha.ts';
import { stricter } from '../policy/evidence-rules.ts';
import { judgedBy } from '../policy/requirement.ts';
import { withAttestedModels } from './checks/attested-models.ts';
import { judgedSubject, knownAs, ofSubject, releaseName } from './checks/subject.ts';
import type { Circumstances } from './circumstances.ts';
import { keptBy } from './memory/kept.ts';
import { underReleaseNames } from './memory/release-names.ts';

export interface GateQuestion {
  /** The version of the rules that count and judge. */
  readonly version: RulesVersion;
  readonly policy: Policy;
  readonly gate: Gate;
  /** The categories that the gate judges, in the policy's order, and what each asks of its evidence. */
  readonly judged: readonly Category[];
  readonly rules: ReadonlyMap<string, EvidenceRules>;
  /** Workflows whose attestations count. */
  readonly signers: readonly string[];
  /** What was counted, with the models that attestations vouch for. */
  readonly tally: Tally;
  /** What is released, as the verdict names it; and what a ledger knows it by. */
  readonly subject: Subject;
  readonly known: Subject;
  readonly now: Date;
  /** What commit is released; `null` where nothing says it. */
  readonly release: Release | null;
  /** What was known before the results were read. */
  readonly memory: Memory | null;
  /** Its ledger under today's release names; `null`: there is none, or this gate does not look at it. */
  readonly ledger: LedgerView | null;
  /** Its records that people wrote; `null`: they were not looked for. */
  readonly history: HistoryRecords | null;
  /** `null` where there is no ledger, or nothing names the subject. */
  readonly candidates: Candidates | null;
  /** Whether each candidate may use only its share of the chance of error. */
  readonly corrected: boolean;
}

/** What one category is judged by, besides itself. */
export interface Question extends Omit<GateQuestion, 'rules'> {
  readonly rules: EvidenceRules;
  /** 1 − confidence, after division by the branches of an `any_of` and among candidates. */
  readonly alpha: number;
}

type Facts = Pick<Circumstances, 'subject' | 'now' | 'release' | 'memory' | 'rules'>;

export function questionOf(policy: Policy, gate: Gate, counts: Tally, facts: Facts): GateQuestion {
  const { release = null, memory = null, rules: version = RULES } = facts;
  const judged = judgedBy(policy, gate);
  const rules = new Map(judged.map((one) => [one.name, stricter(one.evidence, gate.evidence)]));
  const signers = [...rules.values()].flatMap(({ attestedBy }) => attestedBy ?? []);
  const tally = withAttestedModels(counts, signers, release);
  const evals = ofSubject(policy, tally.evals);
  const known = knownAs(policy, facts.subject, evals);
  // A screen demonstrates nothing, so that no attempt at it is one.
  const ledger = gate.screen ? null : underReleaseNames(policy, memory?.ledger ?? null);
  const selectors = new Set(judged.flatMap((one) => one.evals.map(selectorDigest)));
  return {
    version,
    policy,
    gate,
    judged,
    rules,
    signers,
    tally,
    subject: judgedSubject(policy, facts.subject, evals),
    known,
    now: facts.now,
    release,
    memory,
    ledger,
    history: memory && keptBy(memory).records,
    candidates:
      ledger === null || known.model === null
        ? null
        : candidatesAt(ledger.entries, gate.name, selectors, known, beside(policy, tally)),
    // By the first rules a gate corrected only where it said so.
    corrected: corrects(gate, version >= 2 && ledger !== null),
  };
}

/** Release names of the models whose results were there and left aside. */
const beside = (policy: Policy, { leftAside = [] }: Tally): string[] =>
  leftAside.flatMap(({ model, because }) =>
    because === 'other-subject' ? (releaseName(policy, model) ?? []) : [],
  );

/** @param candidate by which share of the chance of error it is judged: that of this candidate */
export const aboutCategory = (
  asked: GateQuestion,
  category: Category,
  candidate = asked.candidates?.number ?? 1,
): Question => ({
  ...asked,
  rules: asked.rules.get(category.name)!,
  alpha: alphaFor(asked.policy, asked.gate, category, asked.corrected ? candidate : null),
});
