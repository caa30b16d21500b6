import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runCli } from './run-cli.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const policy = (limit: string) => `version: 1
gates: { default: { require: all, candidates: reported } }
name: replayed
categories:
  refusal: { max_failure_rate: ${limit}, evals: [{ task: refusals, expected_samples: 300, passes_when: { is: [false] }, at: value }] }
`;
const results = (model: string, failed: number) =>
  Array.from({ length: 300 }, (_, id) =>
    JSON.stringify({ task: 'refusals', id: `q-${id}`, model, value: id < failed }),
  ).join('\n');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'near-zero-replay-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('what a ledger remembers is judged, told and replayed', async () => {
  writeFileSync(at('policy.yml'), policy('1%'));
  writeFileSync(at('looser.yml'), policy('2%'));
  const check = async (name: string, model: string, failed: number) => {
    writeFileSync(at(name), `${results(model, failed)}\n`);
    return runCli([
      'check',
      '--verbose',
      '-p',
      at('policy.yml'),
      '--ledger',
      at('ledger.jsonl'),
      '--ledger-write',
      '-r',
      at(`reports-${name}`),
      at(name),
    ]);
  };
  expect((await check('one.jsonl', 'acme/chat-1', 1)).code).toBe(1);
  const again = await check('two.jsonl', 'acme/chat-1', 0);
  expect(again.code).toBe(1);
  expect(again.stdout.replace(/\s+/g, ' ')).toContain('Attempt 2 on this subject');
  const next = await check('three.jsonl', 'acme/chat-2', 0);
  expect(next.code).toBe(0);
  expect(next.stdout.replace(/\s+/g, ' ')).toContain('Candidate 2 at this gate.');
  expect((await runCli(['verify', at('reports-two.jsonl')])).code).toBe(1);
  expect((await runCli(['verify', at('reports-three.jsonl')])).code).toBe(0);

  const told = await runCli(['report', at('ledger.jsonl')]);
  expect(told.stdout).toContain('default: 3 verdicts, 1 let through');
  expect(
    JSON.parse((await runCli(['report', '-f', 'json', at('ledger.jsonl')])).stdout).default,
  ).toHaveLength(3);

  const same = await runCli(['replay', '-p', at('policy.yml'), at('ledger.jsonl')]);
  expect(same).toMatchObject({ code: 0, stdout: expect.stringContaining('0 that blocked would be allowed') });
  const looser = await runCli(['replay', '-p', at('looser.yml'), at('ledger.jsonl')]);
  expect(looser.code).toBe(1);
  expect(looser.stdout).toContain('flips from block to allow');

  const changed = await runCli(['diff', '--ledger', at('ledger.jsonl'), at('policy.yml'), at('looser.yml')]);
  expect(changed.code).toBe(1);
  expect(changed.stdout.replace(/\s+/g, ' ')).toContain('entry 2, acme/chat-1 (gate default');
});
