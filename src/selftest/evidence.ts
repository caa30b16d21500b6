/** Plants each fault in the evidence of each category of a gate, and judges it. */
import type { EvidenceEvent } from '../model/evidence.ts';
import type { Category, Gate, Policy } from '../model/policy.ts';
import type { EvidenceRecord } from '../model/tally.ts';
import type { Judgement } from '../model/verdict.ts';
import { judgedBy } from '../policy/requirement.ts';
import { fileKey } from '../tally/evidence.ts';
import { Tallier } from '../tally/tally.ts';
import { judge } from '../verdict/judge.ts';
import { FAULTS } from './faults.ts';
import { honest, tried } from './honest.ts';
import type { Log, World } from './world.ts';

/** What became of one fault in one category at one gate. */
export interface Trial {
  readonly gate: string;
  readonly category: string;
  readonly fault: string;
  readonly what: string;
  readonly blocked: boolean;
  /** Whether the gate is a screen, which takes what does not show a violation. */
  readonly screen: boolean;
  /** Codes of the reasons that stand against the gate. */
  readonly reasons: readonly string[];
}

/** A category whose faults could not be tried, since good evidence for it does not open the gate, or cannot be made. */
export interface NotTried {
  readonly gate: string;
  readonly category: string;
  readonly reasons: readonly string[];
}

export interface Tried {
  readonly trials: readonly Trial[];
  readonly notTried: readonly NotTried[];
}

/**
 * Every fault in every category that the gate judges. The control is the honest twin, which must open the gate: only then is
 * a block the work of the fault.
 */
export function tryEvidence(policy: Policy, gate: Gate, now: Date): Tried {
  const categories = judgedBy(policy, gate);
  const each = categories.map((category) => tryCategory(policy, gate, category, now));
  return {
    trials: each.flatMap(({ trials }) => trials),
    notTried: each.flatMap(({ notTried }) => notTried),
  };
}

function tryCategory(whole: Policy, asked: Gate, { name: category }: Category, now: Date): Tried {
  const { policy, gate } = tried(whole, asked, category);
  const here = { gate: gate.name, category };
  const subject = policy.categories.find(({ name }) => name === category)!;
  if (judgedBy(policy, gate).some(({ inventory }) => inventory !== null && inventory.name === null))
    return { trials: [], notTried: [{ ...here, reasons: ['inventory-known-by-its-digest-alone'] }] };
  const world = honest(policy, gate, now);
  const control = judged(world, gate);
  if (control.blocking.length > 0)
    return { trials: [], notTried: [{ ...here, reasons: reasonsOf(control) }] };
  const before = new Set(control.reasons.map(({ code }) => code));
  const trials = FAULTS.flatMap(({ name: fault, what, plant }): Trial[] => {
    const bad = plant(world, subject, gate);
    if (bad === null) return [];
    const verdict = judged(bad, gate);
    // What stands against the gate as a whole in the honest twin too, such as a memory that is not there, is not its work.
    const added = verdict.reasons.filter(({ code }) => !before.has(code));
    const blocked = verdict.blocking.length > 0 || added.length > 0;
    return [{ ...here, fault, what, blocked, screen: gate.screen, reasons: reasonsOf(verdict) }];
  });
  return { trials, notTried: [] };
}

function judged(world: World, gate: Gate): Judgement {
  const tallier = new Tallier(judgedBy(world.policy, gate));
  const evidence = world.logs.map((log, index) => {
    const record = recordOf(log, index);
    for (const event of eventsOf(log)) tallier.add(event, fileKey(record));
    return record;
  });
  return judge(world.policy, gate, tallier.finish(evidence), {
    tool: 'near-zero self-test',
    now: world.now,
    subject: world.subject,
    release: world.release,
    advance: gate.frontier ? 'self-test: before -> after' : null,
    policy: { path: 'policy.yml', ref: null, digest: `sha256:${'0'.repeat(64)}` },
    reasons: [],
  });
}

function* eventsOf({ run, samples }: Log): Iterable<EvidenceEvent> {
  yield { type: 'run', run };
  for (const sample of samples) yield { type: 'sample', run: run.key, sample };
}

const recordOf = (
  { samples, provenance, relation, attestations, problem, format }: Log,
  index: number,
): EvidenceRecord => ({
  name: `results-${index}.jsonl`,
  source: 'self-test',
  digest: `sha256:${String(index).padStart(64, '0')}`,
  format: format ?? 'near-zero',
  samples: samples.length,
  provenance,
  ...(relation === undefined ? {} : { relation }),
  ...(attestations === undefined ? {} : { attestations }),
  sameAs: null,
  problem: problem ?? null,
});

const reasonsOf = (verdict: Judgement): string[] => [
  ...new Set([
    ...verdict.reasons.map(({ code }) => code),
    ...verdict.blocking.flatMap((name) => verdict.categories[name]!.reasons.map(({ code }) => code)),
  ]),
];
