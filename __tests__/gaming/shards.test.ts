/** Shards that are left out, given twice, counted by other rules, or made up: the built action is never green on them. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ActionResult } from '../e2e/run-action.ts';
import { expectBlocked, POLICY_PATH, policyOf, startWorld, verdictOf, type World } from '../e2e/world.ts';
import { type Forged, forge, logOfPart } from '../helpers/shards.ts';

/** A policy by which a failing sample passes, too. */
const LOOSE = policyOf().replace('{ is: [C] }', '{ is: [C, I] }');
const INVALID = { refusal: 'invalid' };

let world: World;
beforeEach(async () => {
  world = await startWorld({ base: { [POLICY_PATH]: policyOf() }, head: { [POLICY_PATH]: LOOSE } });
});
afterEach(() => world.close());

const counted = new Map<string, Promise<string>>();

/** The shard that a job of the run counts; of the eval as a whole so many samples fail. The same is counted once. */
function shard(part: number, { failing = 0, inputs = {} } = {}): Promise<string> {
  const key = JSON.stringify([part, failing, inputs]);
  const text = counted.get(key) ?? count(part, failing, inputs);
  counted.set(key, text);
  return text;
}

async function count(
  part: number,
  failing: number,
  inputs: Readonly<Record<string, string>>,
): Promise<string> {
  const { outputs } = await world.gate({
    entry: 'dist/tally.js',
    inputs: { results: 'part.eval', shard: String(part), shards: '2', ...inputs },
    files: { 'part.eval': logOfPart(part, 2, failing) },
  });
  return readFileSync(outputs['path']!, 'utf8');
}

/** The gate over artifacts, each with one of these files. */
function gate(shards: readonly string[], expected = 2): Promise<ActionResult> {
  for (const [index, text] of shards.entries()) world.upload({ 'x.tally.json': text }, `tally-${index}`);
  return world.gate({ inputs: { results: `artifact:tally-* shards=${expected}` } });
}

test('honest shards are allowed, so that the others are blocked for what they are', async () => {
  const result = await gate([await shard(1), await shard(2)]);
  expect([result.code, verdictOf(result).decision]).toEqual([0, 'allow']);
});

test('the shard with the failures is left out', async () => {
  expectBlocked(await gate([await shard(1)]), {
    says: /1 of 2 is missing: 2/,
    states: INVALID,
    codes: ['shards-missing'],
  });
});

test('all shards are left out', async () => {
  world.upload({ 'README.md': 'nothing' }, 'tally-1');
  const result = await world.gate({ inputs: { results: 'artifact:tally-* shards=2' } });
  expectBlocked(result, { says: /there is none of 2 shards/, states: INVALID, codes: ['shards-missing'] });
});

test('the shards that are left say that there are no others', async () => {
  const alone = forge(await shard(1), (document) => {
    document.shards = { of: 1, held: [1] };
  });
  expectBlocked(await gate([alone]), {
    says: /is of 1 shard, not of 2/,
    states: INVALID,
    codes: ['shards-disagree'],
  });
});

test('a clean shard stands in for the failing one', async () => {
  const clean = await shard(1);
  const second = forge(clean, (document) => {
    document.shards.held = [2];
  });
  expectBlocked(await gate([clean, second]), {
    says: /counted part\.eval, which x\.tally\.json counted too/,
    states: INVALID,
    codes: ['shards-disagree'],
  });
});

test('a second run of a shard stands beside the failing one', async () => {
  const shards = [await shard(1, { failing: 30 }), await shard(2), await shard(1)];
  expectBlocked(await gate(shards), {
    says: /holds shard 1 of 2, and x\.tally\.json holds it too/,
    states: INVALID,
    codes: ['shards-disagree'],
  });
});

test('the same samples are counted twice, to have more of them', async () => {
  // The same run in a file of other bytes, as another job may have written it.
  const again = forge(await shard(1), (document) => {
    document.shards.held = [2];
    document.evidence[0].digest = `sha256:${'1'.repeat(64)}`;
  });
  expectBlocked(await gate([await shard(1), again]), {
    says: /same samples of the same run/,
    states: INVALID,
    codes: ['shards-disagree'],
  });
});

test('a shard is counted by the loosened policy of the pull request', async () => {
  const inputs = { 'policy-ref': world.head };
  const shards = [await shard(1, { failing: 30, inputs }), await shard(2, { failing: 30, inputs })];
  expectBlocked(await gate(shards), {
    says: /was counted for the policy sha256:[0-9a-f]+, not sha256:/,
    states: INVALID,
    codes: ['shards-disagree'],
  });
});

test.each<[string, (document: Forged) => void, RegExp, string]>([
  [
    'failures that pass',
    ({ evals }) => {
      for (const { draws } of evals[0].items) for (const draw of draws) draw[2] = 0;
    },
    /did not pass and is none of its items/,
    'totals-disagree',
  ],
  [
    'failures without a trace of them in the list',
    ({ evals }) => {
      evals[0].worst = [];
    },
    /lists fewer samples that did not pass/,
    'totals-disagree',
  ],
  [
    'more passing items than there were samples',
    ({ evals }) => {
      const passing = evals[0].items.find(({ draws }: Forged) => draws[0][2] === 0);
      const made = Array.from({ length: 5000 }, (_, index) => String(index).padStart(16, 'x')).join('');
      evals[0].items.push({ ...passing, draws: [[0, 2, 0, 0]], keys: made });
      evals[0].epochs += 5000;
    },
    /more samples than its files/,
    'totals-disagree',
  ],
  [
    'an eval that the policy does not ask for',
    ({ evals }) => {
      evals[0].task = 'easier';
    },
    /was counted for refusal, which does not ask for it/,
    'shards-disagree',
  ],
  [
    'a file that was not read',
    ({ evidence }) => {
      evidence[0].format = null;
    },
    /of a file that was not read/,
    'totals-disagree',
  ],
])('forged counts are refused: %s', async (_, change, says, code) => {
  const shards = [forge(await shard(1, { failing: 30 }), change), await shard(2, { failing: 30 })];
  expectBlocked(await gate(shards), { says, states: INVALID, codes: [code] });
});

test('a byte of a shard is changed on its way', async () => {
  const text = (await shard(1)).replace('"edited":0', '"edited":1');
  expectBlocked(await gate([text, await shard(2)]), {
    says: /was changed after it was written/,
    states: INVALID,
    codes: ['digest-mismatch'],
  });
});

test('commands and markup in a shard are text, wherever they are said', async () => {
  const evil = '::error::pwned\n::set-output name=decision::allow <img src=x> @acme/security \u001b[2J';
  const hostile = forge(await shard(1), (document) => {
    document.tool = evil;
  });
  const result = await gate([hostile, await shard(2)]);
  expectBlocked(result, { says: /was counted by/, states: INVALID, codes: ['shards-disagree'] });
  expect(result.annotations.filter(({ message }) => message === 'pwned')).toEqual([]);
  expect(result.stdout).not.toContain('\u001b');
  expect(result.summary).not.toMatch(/<img|(?<!&#8203;)@acme\/security/);
});

test('names of every object as arguments, tasks and strata change nothing', async () => {
  const hostile = forge(await shard(1), (document) => {
    document.evals[0].args = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{}}}');
  });
  const result = await gate([hostile, await shard(2)]);
  // Other arguments are another eval: half of the samples each, and so not enough.
  expectBlocked(result, { says: /refusals/, states: { refusal: 'not-demonstrated' } });
  expect(verdictOf(result)).not.toHaveProperty('polluted');
});

test('a fork counts, and says that the results are of another run', async () => {
  const own = await shard(1);
  const other = await shard(2);
  await world.close();
  world = await startWorld({ from: 'someone/app' });
  const elsewhere = (text: string): string =>
    forge(text, ({ evidence }) => {
      for (const record of evidence) record.provenance = { ...record.provenance, runId: 1 };
    });
  expectBlocked(await gate([elsewhere(own), elsewhere(other)]), {
    says: /they may speak against it, and not for it/,
    states: { refusal: 'demonstrated' },
    codes: ['untrusted-producer'],
  });
});

test('counts of no run, whose makers nobody could be asked about, are put beside results of a trusted one', async () => {
  const group = { worst: 0, first: 0, best: 0, lacking: false, surplus: false, stratum: null, items: 300 };
  for (const counts of [
    { elsewhere: [group] },
    { counted: { taken: 1, refused: 0, samples: 300, failures: 0 } },
  ]) {
    const nobodys = forge(await shard(1), (document) => {
      document.shards = { of: 1, held: [1] };
      document.evidence = [];
      const [only] = document.evals;
      Object.assign(only, { runs: [], records: [], items: [], units: [], worst: [] });
      Object.assign(only, { epochs: 300, valued: 300 }, counts);
    });
    expectBlocked(await gate([nobodys], 1), {
      says: /it has counts of no run/,
      states: INVALID,
      codes: ['totals-disagree'],
    });
    world.github.repository().artifacts.splice(0);
  }
});
