/** Report folders in memory, made and spoilt. */
import { createHash } from 'node:crypto';
import { gateOf } from '../../src/policy/gate-of-event.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { bundle, DIGESTS, type JudgedGate } from '../../src/report/bundle.ts';
import { inWords } from '../../src/report/words/reasons.ts';
import type { BundleFiles } from '../../src/run/verify-bundle.ts';
import type { Circumstances } from '../../src/verdict/circumstances.ts';
import { judge } from '../../src/verdict/judge.ts';
import { type Log, NOW, tallyOf } from './gate.ts';
import { PAGE } from './page.ts';

export const TOOL = 'near-zero test';

/** A verdict over logs with all that a report folder holds of it. */
export function judgedOf(
  text: string,
  logs: readonly Log[],
  gate: string | null = null,
  changes: Partial<Circumstances> = {},
): JudgedGate {
  const policy = parsePolicy(text, 'policy.yml');
  const { memory = null } = changes;
  const remember = memory?.ledger != null;
  const tally = JSON.parse(JSON.stringify(tallyOf(policy, logs, gate, remember)));
  const judgement = judge(policy, gateOf(policy, gate, null), tally, {
    tool: TOOL,
    now: NOW,
    subject: null,
    policy: { path: 'policy.yml', ref: null, digest: `sha256:${sha256(text)}` },
    reasons: [],
    ...changes,
  });
  return { verdict: inWords(judgement), tally, memory, policy: text };
}

export const filesOf = (judged: JudgedGate): BundleFiles =>
  new Map([...bundle(judged, PAGE)].map(([name, text]) => [name, Buffer.from(text)]));

/** The bundle with one file changed, and the list of digests left as it is. */
export function spoilt(files: BundleFiles, name: string, change: (text: string) => string): BundleFiles {
  const before = Buffer.from(files.get(name)!).toString();
  const after = change(before);
  if (after === before) throw new Error(`Nothing of ${name} was changed.`);
  return new Map([...files, [name, Buffer.from(after)]]);
}

/** The same with digests that fit, as one who means it would leave it. */
export function forged(files: BundleFiles, name: string, change: (text: string) => string): BundleFiles {
  const changed = spoilt(files, name, change);
  const digests = [...changed]
    .filter(([one]) => one !== DIGESTS)
    .map(([one, bytes]) => `${sha256(bytes)}  ${one}\n`);
  return new Map([...changed, [DIGESTS, Buffer.from(digests.join(''))]]);
}

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
