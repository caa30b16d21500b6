/** A team that tries until the gate opens. The built program keeps a ledger, and is never green on them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runCli } from '../e2e/run-cli.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'near-zero-attempts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
interface Given {
  readonly failing?: readonly number[];
  readonly from?: number;
  readonly n?: number;
  readonly model?: string;
  readonly prefix?: string;
  readonly policy?: string;
}

/** Judges 300 samples of which these fail, and leaves the run in the ledger. */
async function judge({
  failing = [],
  from = 0,
  n = 300,
  model = 'acme/chat-1',
  prefix = 'q',
  policy = '',
}: Given): Promise<{ code: number | null; said: string }> {
  const eval_ = `{ task: refusals, expected_samples: 300, passes_when: { is: [false] }, at: value }`;
  writeFileSync(
    at('policy.yml'),
    `version: 1\nname: p\n${policy}\ncategories:\n  refusal: { max_failure_rate: 1%, evals: [${eval_}] }\n`,
  );
  const lines = Array.from({ length: n }, (_, i) =>
    JSON.stringify({ task: 'refusals', id: `${prefix}-${from + i}`, model, value: failing.includes(i) }),
  );
  writeFileSync(at('results.jsonl'), `${lines.join('\n')}\n`);
  const ledger = ['--ledger', at('ledger.jsonl'), '--ledger-write'];
  const { code, stdout } = await runCli([
    'check',
    '--verbose',
    '-p',
    at('policy.yml'),
    ...ledger,
    at('results.jsonl'),
  ]);
  return { code, said: stdout.replace(/\s+/g, ' ') };
}

test('run again until it passes, on the same samples', async () => {
  await judge({ failing: [0] });
  const again = await judge({});
  expect(again.code).toBe(1);
  expect(again.said).toContain('the worst outcome counts');
});

test('run again until it passes, on fresh samples', async () => {
  await judge({ failing: [0] });
  expect(await judge({ from: 1000 })).toMatchObject({ code: 1, said: expect.stringContaining('attempts:') });
});

test('give the same samples new ids', async () => {
  await judge({ failing: [0] });
  expect((await judge({ prefix: 'other' })).code).toBe(1);
});

test('delete the results that failed, and hand over others', async () => {
  await judge({ failing: [0, 1, 2] });
  rmSync(at('results.jsonl'));
  expect((await judge({ from: 3 })).code).toBe(1);
});

test('best of many candidates, at a gate that corrects for them', async () => {
  const policy = 'gates: { deploy: { require: all, candidates: corrected } }';
  const first = await judge({ policy });
  // 300 samples without a failure are too few even for the first of several candidates.
  expect(first.code).toBe(1);
  expect((await judge({ policy, model: 'acme/chat-2' })).said).toContain('Candidate 2 at this gate');
});

test('loosen the limit after a failing run', async () => {
  await judge({ failing: Array.from({ length: 20 }, (_, i) => i) });
  const looser = await judge({ from: 1000, policy: 'confidence: 80%' });
  expect(looser).toMatchObject({ code: 1, said: expect.stringContaining('In attempt 1') });
});
