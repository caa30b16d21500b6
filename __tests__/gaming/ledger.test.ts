/** Whoever wants the release and can push to the ledger's branch, cancel a run or edit a workflow: never green by it. */
import type { ChildProcess } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { digestOf } from '../../src/ledger/chain.ts';
import { LEDGER } from '../e2e/git-server.ts';
import { type LedgerWorld, startLedgerWorld } from '../e2e/ledger-world.ts';
import { addAnnotations } from '../e2e/loopback/state.ts';
import { expectBlocked, POLICY_PATH, policyOf } from '../e2e/world.ts';

let world: LedgerWorld;
beforeEach(async () => {
  world = await startLedgerWorld();
});
afterEach(() => world.close());

/** The lines linked to one another anew, so that the chain by itself is whole. */
function rehashed(lines: readonly string[]): string[] {
  const made: string[] = [];
  for (const [index, line] of lines.entries()) {
    const previous = index === 0 ? null : digestOf(made[index - 1]!);
    made.push(JSON.stringify({ ...JSON.parse(line), number: index + 1, previous }));
  }
  return made;
}

const broken = (says: RegExp) => ({ says, states: { refusal: 'demonstrated' }, codes: ['ledger-broken'] });

describe('the failing attempt is taken out of the ledger', () => {
  beforeEach(async () => {
    await world.run();
    await world.run({ failing: 30 });
  });

  test('by a tail that is cut off', async () => {
    world.server.replace(world.server.lines().slice(0, 2));
    expectBlocked(await world.run(), broken(/Entry 3 of the ledger .* is missing: run \d+ wrote it/));
  });

  test('by a tail of which only the verdict is cut off', async () => {
    world.server.replace(world.server.lines().slice(0, 3));
    expectBlocked(await world.run(), broken(/Entry 4 of the ledger .* is missing/));
  });

  test('and another one put in its place, all of it hashed anew', async () => {
    const [first, second, ...failed] = world.server.lines();
    const forged = [first!, second!].map((line, index) => {
      const { at } = JSON.parse(failed[index]!);
      return JSON.stringify({ ...JSON.parse(line), at, attempt: 'forged' });
    });
    world.server.replace(rehashed([first!, second!, ...forged]));
    expectBlocked(await world.run(), broken(/Entry 3 of the ledger .* is another one/));
  });

  test('and its failures made passes, all of it hashed anew', async () => {
    const made = world.server
      .lines()
      .map((line) => line.replaceAll('"decision":"block"', '"decision":"allow"'));
    world.server.replace(rehashed(made));
    expectBlocked(await world.run(), broken(/Entry 4 of the ledger .* is another one/));
  });

  test('by deleting the branch, and having it begin again', async () => {
    world.server.git('update-ref', '-d', `refs/heads/${LEDGER}`);
    expectBlocked(await world.run(), broken(/Entry \d of the ledger .* is missing/));
    expect(() => world.server.git('rev-parse', '--verify', LEDGER)).toThrow();
  });

  test('by a workflow that forges a word for the shorter ledger', async () => {
    const lines = world.server.lines();
    world.server.replace(lines.slice(0, 2));
    const message = `branch ${LEDGER}: entry 2 is ${digestOf(lines[1]!)}`;
    addAnnotations(world.github.repository(), world.runs[1]!, [{ title: 'near-zero ledger', message }]);
    expectBlocked(await world.run(), broken(/Entry 3 of the ledger .* is missing/));
  });
});

describe('an attempt is hidden by ending the run before its verdict', () => {
  const stops: readonly [string, NodeJS.Signals][] = [
    ['cancelled', 'SIGTERM'],
    ['killed', 'SIGKILL'],
  ];
  test.each(stops)('%s once results are asked for: it has been opened, and stays open', async (_, signal) => {
    let child: ChildProcess | undefined;
    world.github.before(/GET .*\/artifacts/, () => void child!.kill(signal));
    const result = await world.run({
      failing: 30,
      started: (process) => {
        child = process;
      },
    });
    expect(result.code).not.toBe(0);
    expect(world.entries().map(({ type }) => type)).toEqual(['opened']);
    expectBlocked(await world.run(), {
      says: /1 earlier run on this subject has no end in the ledger/,
      states: { refusal: 'demonstrated' },
      codes: ['attempts'],
    });
    // Nor can it be taken out again: the run has said what it wrote.
    world.server.git('update-ref', '-d', `refs/heads/${LEDGER}`);
    expectBlocked(await world.run(), broken(/Entry 1 of the ledger .* is missing/));
  });
});

describe('a run from a branch with an edited workflow or a policy of its own', () => {
  test('leaves nothing in the ledger, whatever it asks for', async () => {
    await world.run();
    const before = world.server.lines();
    for (const ledger of ['write', `branch:${LEDGER} write`]) {
      await world.run({
        event: 'workflow_dispatch',
        ref: 'refs/heads/mine',
        workflow: '.github/workflows/gate.yml@refs/heads/mine',
        inputs: { ledger },
        files: { [POLICY_PATH]: policyOf('50%', 'trusted_refs: [refs/heads/mine]\n') },
      });
    }
    expect(world.server.lines()).toEqual(before);
  });
});
