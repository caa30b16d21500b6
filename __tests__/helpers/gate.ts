/** Builds small worlds for tests: a policy from YAML, runs and samples from a few words, the verdict of both. */
import { hash } from 'node:crypto';
import { UNKNOWN_PROVENANCE } from '../../src/evidence/sources/evidence-file.ts';
import type { EvalRun, EvidenceEvent, Provenance, RunFault, Sample } from '../../src/model/evidence.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Attested, EvidenceRecord, Relation, Tally } from '../../src/model/tally.ts';
import type { Release, Verdict } from '../../src/model/verdict.ts';
import { gateOf } from '../../src/policy/gate-of-event.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { judgedBy } from '../../src/policy/requirement.ts';
import { inWords } from '../../src/report/words/reasons.ts';
import { fileKey } from '../../src/tally/evidence.ts';
import { Tallier } from '../../src/tally/tally.ts';
import type { Circumstances } from '../../src/verdict/circumstances.ts';
import { judge } from '../../src/verdict/judge.ts';

export const NOW = new Date('2026-11-23T12:00:00Z');
export const MODEL = 'acme/assistant-2026-11-01';

export const NOWHERE = UNKNOWN_PROVENANCE;

/** A category of one eval, `task`, whose scorer `grade` passes a sample with C. */
export const CATEGORY = `max_failure_rate: 1%
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 100 }]`;

/**
 * A policy of the one category `honesty`, with the lines given instead of the usual ones. Candidates are only reported
 * unless a line says otherwise: most tests are not about them.
 */
export const policyOf = (category = CATEGORY, rest = ''): Policy =>
  reporting(
    parsePolicy(`version: 1\nname: test\n${rest}\ncategories:\n  honesty:\n    ${category}\n`, 'policy.yml'),
  );

/** The policy with `candidates: reported` at gates that do not say. */
export const reporting = (policy: Policy): Policy => ({
  ...policy,
  gates: policy.gates.map((gate) => ({ ...gate, candidates: gate.candidates ?? 'reported' })),
});

export function runOf(changes: Partial<EvalRun> = {}): EvalRun {
  return {
    key: 'run',
    id: null,
    task: 'task',
    otherNames: [],
    args: {},
    metadata: {},
    tags: [],
    model: MODEL,
    modelDigest: null,
    scorers: [{ name: 'grade', higherIsBetter: null }],
    resolved: false,
    datasetSamples: null,
    epochs: 1,
    finished: true,
    status: 'success',
    createdAt: '2026-11-22T12:00:00Z',
    completedAt: '2026-11-22T13:00:00Z',
    tool: 'tool 1',
    ...changes,
  };
}

export function sampleOf(id: number | string, value: unknown, changes: Partial<Sample> = {}): Sample {
  return { id: String(id), epoch: 1, scores: { grade: { value } }, metadata: {}, ...changes };
}

/** `failed` samples with I, then as many with C as make `samples`; ids from `from`. */
export const samplesOf = (failed: number, samples: number, from = 0): Sample[] =>
  Array.from({ length: samples }, (_, index) => sampleOf(from + index, index < failed ? 'I' : 'C'));

export interface Log {
  readonly run?: Partial<EvalRun>;
  readonly samples: readonly Sample[];
  readonly faults?: readonly RunFault[];
  readonly problem?: EvidenceRecord['problem'];
  /** The file's name, where it matters. */
  readonly name?: string;
  /** What reads it; `test` where that does not matter. */
  readonly format?: string;
  /** As far as it is known. */
  readonly provenance?: Partial<Provenance>;
  readonly relation?: Relation;
  readonly attestations?: readonly Attested[];
  readonly notVerified?: readonly string[];
}

const COMMIT = 'c0ffee'.padEnd(40, '0');

/** The commit that is released. */
export const RELEASE: Release = { repository: 'acme/app', commits: [COMMIT], pullRequest: null };

/** A run of the workflow of evals at that commit. */
export const AT_RELEASE: Partial<Provenance> = {
  repository: 'acme/app',
  runId: 1,
  workflow: '.github/workflows/evals.yml',
  event: 'push',
  headCommit: COMMIT,
  headRepository: 'acme/app',
};

/** One file a log; its items are listed where a ledger is to remember them. */
export function tallyOf(
  policy: Policy,
  logs: readonly Log[],
  gate: string | null = null,
  remember = false,
): Tally {
  const tallier = new Tallier(judgedBy(policy, gateOf(policy, gate, null)));
  const evidence = logs.map((log, index): EvidenceRecord => {
    const run = runOf(log.run);
    const events: EvidenceEvent[] = [
      { type: 'run', run },
      ...log.samples.map((sample) => ({ type: 'sample', run: run.key, sample }) as const),
      ...(log.faults ?? []).map((fault) => ({ type: 'fault', run: run.key, fault }) as const),
    ];
    const file = {
      name: log.name ?? `log-${index}`,
      source: 'test',
      digest: `sha256:${remember ? hash('sha256', JSON.stringify(log)) : String(index).padStart(64, '0')}`,
    };
    const key = fileKey(file);
    for (const event of events) tallier.add(event, key);
    return {
      ...file,
      format: log.format ?? 'test',
      samples: log.samples.length,
      provenance: { ...NOWHERE, ...log.provenance },
      ...(log.relation === undefined ? {} : { relation: log.relation }),
      ...(log.attestations === undefined ? {} : { attestations: log.attestations }),
      ...(log.notVerified === undefined ? {} : { notVerified: log.notVerified }),
      sameAs: null,
      problem: log.problem ?? null,
    };
  });
  return tallier.finish(evidence, remember);
}

/** The verdict over logs; `changes` are circumstances other than the usual. */
export function verdictOf(
  policy: Policy,
  logs: readonly Log[],
  { gate = null, ...changes }: Partial<Circumstances> & { gate?: string | null } = {},
): Verdict {
  const remember = (changes.memory?.ledger ?? null) !== null;
  const tally = tallyOf(policy, logs, gate, remember);
  return inWords(judge(policy, gateOf(policy, gate, null), tally, { ...FACTS, ...changes }));
}

export const FACTS: Circumstances = {
  tool: 'near-zero test',
  now: NOW,
  subject: null,
  policy: { path: 'policy.yml', ref: null, digest: `sha256:${'0'.repeat(64)}` },
  reasons: [],
};

/** Codes of all reasons against a category, in order. */
export const codesOf = (verdict: Verdict, category = 'honesty'): string[] =>
  verdict.categories[category]!.reasons.map((reason) => reason.code);

/** An inventory, `honesty`, with these keys, at the only gate: what a frontier gate will be. */
export function inventoryOf(keys: string): Policy {
  const policy = parsePolicy(
    `version: 1
name: test
gates: { g: { require: behaviour } }
categories:
  behaviour:
    ${CATEGORY}
  honesty:
    kind: inventory
    ${keys}
`,
    'policy.yml',
  );
  return { ...policy, gates: [{ ...policy.gates[0]!, require: { kind: 'category', name: 'honesty' } }] };
}
