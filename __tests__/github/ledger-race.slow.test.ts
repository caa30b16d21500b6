import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openGit } from '../../src/github/git.ts';
import { ledgerBranch } from '../../src/github/ledger-branch.ts';
import type { Effects } from '../../src/io/retry.ts';
import { readLedger } from '../../src/ledger/read.ts';
import type { LedgerStore } from '../../src/ledger/store.ts';
import { LEDGER, startGitServer } from '../e2e/git-server.ts';
import { opened } from '../ledger/entries.ts';

const ROUNDS = 100;

/** Pauses of a hundredth. */
const HASTY: Effects = {
  now: Date.now,
  sleep: (ms) => new Promise((done) => setTimeout(done, ms / 100)),
  random: Math.random,
};

/** Adds an entry as the product does: at the head of what is there. */
const addTo = (to: LedgerStore, attempt: string): Promise<void> =>
  to.append((content) => {
    const { chain, fault } = readLedger(content ?? []);
    if (fault !== null) throw new Error(fault.message);
    return chain.next(opened(attempt), new Date());
  });

// A minute: each of 200 entries takes the dozen processes of a real fetch and a real push.
test(`two writers at once, ${ROUNDS} rounds: nothing is lost, and one valid chain is left`, async () => {
  const server = await startGitServer(null);
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'near-zero-ledger-')));
  const writers = folders.map((directory) =>
    ledgerBranch({
      git: openGit({ directory, remote: server.path, token: null, env: process.env, timeout: 60_000 }),
      remote: server.path,
      branch: LEDGER,
      maxBytes: 100_000_000,
      retry: { attempts: 50, total: 60_000 },
      effects: HASTY,
    }),
  );
  for (let round = 0; round < ROUNDS; round++) {
    await Promise.all(writers.map((writer, index) => addTo(writer, `${round}-${index}`)));
  }
  const { chain, fault, tail } = readLedger((await writers[0]!.read()) ?? []);
  expect({ fault, tail: tail.length, number: chain.head.number }).toEqual({
    fault: null,
    tail: 0,
    number: 2 * ROUNDS,
  });
  expect(new Set(chain.entries.map(({ attempt }) => attempt)).size).toBe(2 * ROUNDS);
  // One history: every commit on top of the one before.
  expect(server.git('rev-list', '--count', LEDGER).trim()).toBe(String(2 * ROUNDS));
  expect(server.git('rev-list', '--merges', '--count', LEDGER).trim()).toBe('0');
  await server.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}, 300_000);
