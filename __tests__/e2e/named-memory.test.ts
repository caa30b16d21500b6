/** The built action at a gate whose policy names its memory: the run chooses no other. */
import { afterEach, expect, test } from '@jest/globals';
import { type LedgerWorld, startLedgerWorld } from './ledger-world.ts';
import { policyOf, verdictOf } from './world.ts';

const today = new Date().toISOString().slice(0, 10);
const POLICY = policyOf(
  '1%',
  `gates: { deploy: { require: all, candidates: reported, memory: { ledger: "branch:near-zero-ledger", first_run: { by: "@lead", on: ${today} } } } }\n`,
);
const HISTORY = { '.near-zero/history/README.md': 'Nothing yet.' };

let world: LedgerWorld;
afterEach(() => world.close());

test('opens at its first run and at the next one, and stays closed for a run that names another ledger', async () => {
  world = await startLedgerWorld(POLICY, HISTORY);
  expect((await world.run()).code).toBe(0);
  expect((await world.run()).code).toBe(0);
  const other = await world.run({ inputs: { ledger: 'branch:fresh write' } });
  expect(other.code).toBe(1);
  expect(verdictOf(other)).toMatchObject({ decision: 'block', reasons: [{ code: 'not-judged' }] });
  expect(verdictOf(other).notJudged).toContain('memory-other');
  // It was an attempt all the same, and is kept where the policy says.
  expect(world.entries().filter(({ type }) => type === 'closed')).toHaveLength(3);
});

test.each([
  ['off', 'memory-empty'],
  ['auto', 'memory-empty'],
])('stays closed where the input is `%s` and there is no branch', async (ledger, lack) => {
  world = await startLedgerWorld(POLICY, HISTORY);
  const result = await world.run({ inputs: { ledger } });
  expect(result.code).toBe(1);
  expect(verdictOf(result).notJudged).toContain(lack);
});

test('stays closed where the history is gone', async () => {
  world = await startLedgerWorld(POLICY);
  const result = await world.run();
  expect(result.code).toBe(1);
  expect(verdictOf(result).notJudged).toContain('history-missing');
});
