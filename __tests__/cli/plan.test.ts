import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/policy/advice/plan.ts';
import { type OracleRow, readOracle } from '../oracles/read.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'near-zero-plan-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The built command over a policy. */
async function run(policy: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const file = join(folder, 'policy.yml');
  await writeFile(file, policy);
  return new Promise((resolve) => {
    const command = ['dist/cli.js', 'plan', '--policy', file, ...args];
    execFile(process.execPath, command, { maxBuffer: 1e9 }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

/** A policy of one category for each row: the row's limit and confidence, and so many samples. */
function policyOf(rows: readonly { limit: string; confidence: string; samples: number }[]): string {
  const categories = rows.map(
    ({ limit, confidence, samples }, at) =>
      `  row-${at}:\n    max_failure_rate: ${limit}\n    confidence: ${confidence}\n` +
      `    evals: [{ task: row-${at}, passes_when: { is: [C] }, expected_samples: ${samples} }]\n`,
  );
  return `version: 1\nname: oracle\ncategories:\n${categories.join('')}`;
}

async function planned(policy: string, ...args: string[]): Promise<Plan> {
  const { out, err } = await run(policy, '--format', 'json', ...args);
  expect(err).toBe('');
  return JSON.parse(out);
}

const inPolicy = (row: OracleRow, samples: number) => ({
  limit: row.text('limit'),
  confidence: row.text('confidence'),
  samples,
});

describe('the figures of the oracles come out of the command', () => {
  test('planner.csv: samples of a design, the failures that it allows, its power', async () => {
    const rows = readOracle('planner.csv').filter((row) => row.number('n') <= 1e9);
    expect(rows.length).toBeGreaterThan(50);
    const rates = [...new Set(rows.map((row) => row.text('true_p')))];
    const plan = await planned(
      policyOf(rows.map((row) => inPolicy(row, row.number('n')))),
      '--rate',
      ...rates,
    );
    for (const [at, row] of rows.entries()) {
      const demand = plan.gates[0]!.categories[at]!.demands[0]!;
      const allowed = row.number('k_allowed');
      expect(demand.allowed).toBe(allowed);
      const needed = demand.needs.find(({ failures }) => failures === allowed);
      if (needed) expect(needed.samples).toBe(row.number('n'));
      const { chance } = demand.power.find(({ rate }) => rate === row.text('true_p'))!;
      expect(chance! / row.number('achieved_power')).toBeCloseTo(1, 11);
    }
  });

  test('planner.csv: what is advised for a single bound', async () => {
    const rows = readOracle('planner.csv').filter(
      (row) => row.text('true_over_limit') === '1/5' && row.text('target_power') === '0.9',
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      const { advice } = (await planned(policyOf([inPolicy(row, 10)]))).gates[0]!;
      expect(advice!.runs.map(({ samples }) => samples)).toEqual([row.number('n')]);
      expect(advice!.chance!.independent).toBeCloseTo(row.number('achieved_power'), 11);
    }
  });

  test('power.csv: the chance to pass with the fewest samples for so many failures', async () => {
    const rows = readOracle('power.csv').filter(
      (row) => row.number('true_p') > 0 && row.number('n_min') <= 1e9,
    );
    expect(rows.length).toBeGreaterThan(50);
    const rates = [...new Set(rows.map((row) => row.text('true_p')))];
    const plan = await planned(
      policyOf(rows.map((row) => inPolicy(row, row.number('n_min')))),
      '--rate',
      ...rates,
    );
    for (const [at, row] of rows.entries()) {
      const demand = plan.gates[0]!.categories[at]!.demands[0]!;
      expect(demand.allowed).toBe(row.number('allowed_failures_k'));
      const { chance } = demand.power.find(({ rate }) => rate === row.text('true_p'))!;
      expect(chance! / row.number('pass_probability')).toBeCloseTo(1, 11);
    }
  });
});

const ONE = policyOf([{ limit: '1%', confidence: '95%', samples: 100 }]);

test('a bound that can never be demonstrated is said, with the samples that it takes, and exits with 2', async () => {
  const { code, out } = await run(ONE, '--price', '0.02');
  expect(code).toBe(2);
  expect(out).toContain('299 are needed');
  expect(out).toContain('Cost: 2 for the samples that the policy expects, 15.46 for those advised');
  expect(out.trimEnd().split('\n').slice(-2).join(' ')).toBe(
    'What to do: run 773 samples: a model five times better than the limit then passes 92 times in 100.',
  );
});

test('text keeps to 80 columns, and Markdown says the same', async () => {
  const policy = policyOf([{ limit: '0.0001%', confidence: '99.99%', samples: 123_456_789 }]);
  const text = (await run(policy)).out;
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  const markdown = (await run(policy, '--format', 'markdown')).out;
  for (const figure of ['9,210,336', '123,456,789']) {
    expect(text).toContain(figure);
    expect(markdown).toContain(figure);
  }
});

test.each([
  [['--rate', '5'], '--rate is a rate such as 0.1% or 1/1000; this is none: 5'],
  [['--price', 'much'], '--price is what one sample costs, such as 0.02; this is no price: much'],
  [['--price', '-1'], 'this is no price: -1'],
  [['--gate', 'other'], 'The policy has no gate other; its gates are default.'],
])('%j is wrong usage', async (args, message) => {
  const { code, out, err } = await run(ONE, ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});
