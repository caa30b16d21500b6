import { describe, expect, test } from '@jest/globals';
import { digestOf } from '../../../src/ledger/chain.ts';
import type { LedgerContent, LedgerStore } from '../../../src/ledger/store.ts';
import type { LedgerEntry } from '../../../src/model/ledger.ts';
import { wordsOf } from '../../../src/report/words/reasons.ts';
import { type AttemptOptions, beginAttempt, NO_LEDGER } from '../../../src/run/ledger/attempt.ts';
import { closed, linesOf, lost, NOW, opened } from '../../ledger/entries.ts';

/** A ledger in memory. `before` does something to its lines just before one is added. */
function memoryStore(
  lines: string[] | null,
): LedgerStore & { lines: string[] | null; before: () => void; twice: boolean } {
  const content = (): LedgerContent =>
    store.lines === null ? null : [Buffer.from(store.lines.map((line) => `${line}\n`).join(''))];
  const store = {
    place: 'branch test',
    lines,
    before: () => {},
    twice: false,
    read: async () => content(),
    async append(next: (found: LedgerContent) => string | null) {
      store.before();
      for (let round = 0; round < (store.twice ? 2 : 1); round++) {
        const line = next(content());
        if (line !== null) store.lines = [...(store.lines ?? []), line];
      }
    },
  };
  return store;
}

const { type: _type, attempt: _attempt, ...beginning } = opened('x');
const { attempt: _closes, ...ending } = closed('x');

function begin(store: LedgerStore, more: Partial<AttemptOptions> = {}) {
  const written: [number, string][] = [];
  const attempt = beginAttempt({
    store,
    create: true,
    opened: beginning,
    outside: async () => ({ records: [], lacks: null }),
    wrote: (...said) => void written.push(said),
    now: () => new Date(NOW.getTime() + 60_000),
    ...more,
  });
  return { attempt, written };
}

const BEFORE = linesOf(opened('a'), closed('a'));

describe('an attempt', () => {
  test('is opened on top of what was there, which is what it knows, and closed on top of what is there by then', async () => {
    const store = memoryStore([...BEFORE]);
    const { attempt, written } = begin(store);
    const { ledger, close, reasons } = await attempt;
    expect(ledger).toMatchObject({
      place: 'branch test',
      head: digestOf(BEFORE[1]!),
      anchored: true,
      written: true,
    });
    expect(ledger!.entries.map(({ number }) => number)).toEqual([1, 2]);
    expect(reasons).toEqual([]);
    await close(ending);
    expect(store.lines!.slice(2).map((line) => JSON.parse(line).type)).toEqual(['opened', 'closed']);
    expect(written).toEqual([3, 4].map((number) => [number, digestOf(store.lines![number - 1]!)]));
  });

  test('is written once where the answer to a push was lost', async () => {
    const store = memoryStore(null);
    store.twice = true;
    const { attempt, written } = begin(store);
    const { ledger, close } = await attempt;
    expect(ledger!.entries).toEqual([]);
    await close(ending);
    expect(store.lines).toHaveLength(2);
    expect(written.map(([number]) => number)).toEqual([1, 2]);
  });

  test('is none, and writes nothing, in a run that only reads', async () => {
    const store = memoryStore([...BEFORE]);
    const { ledger, close } = await begin(store, { opened: null }).attempt;
    expect(ledger).toMatchObject({ written: false, head: digestOf(BEFORE[1]!) });
    await close(ending);
    expect(store.lines).toEqual(BEFORE);
  });

  test('knows nothing where there is no ledger', async () => {
    expect(await begin(memoryStore(null), { create: false }).attempt).toBe(NO_LEDGER);
  });
});

describe('what is outside', () => {
  const written = (lines: readonly string[]) =>
    lines.map((line) => ({
      where: 'run 7',
      number: (JSON.parse(line) as LedgerEntry).number,
      digest: digestOf(line),
    }));

  test('may speak of an entry that was written after the ledger was read', async () => {
    const store = memoryStore([...BEFORE]);
    const later = linesOf(opened('a'), closed('a'), opened('b'));
    const outside = async () => {
      store.lines = [...later];
      return { records: written(later), lacks: null };
    };
    const { reasons, ledger } = await begin(store, { outside }).attempt;
    expect(reasons).toEqual([]);
    expect(ledger!.entries).toHaveLength(3);
  });

  test('of one that was taken out between the reading and the writing', async () => {
    const store = memoryStore([...BEFORE]);
    store.before = () => {
      store.lines = [BEFORE[0]!];
    };
    const outside = async () => ({ records: written(BEFORE), lacks: null });
    const { reasons } = await begin(store, { outside }).attempt;
    expect(reasons.map((one) => ({ ...one, ...wordsOf(one) }))).toMatchObject([
      { code: 'ledger-broken', message: expect.stringMatching(/^Entry 2 .* is missing/) },
    ]);
    expect(store.lines).toEqual([BEFORE[0]]);
  });

  test('takes the anchor away where it lacks something', async () => {
    const outside = async () => ({ records: [], lacks: 'nothing is left' });
    const { lacks, ledger } = await begin(memoryStore([...BEFORE]), { outside }).attempt;
    expect({ lacks, anchored: ledger!.anchored }).toEqual({
      lacks: 'nothing is left',
      anchored: false,
    });
  });
});

describe('a run whose end cannot be written allows nothing', () => {
  test('where the ledger was broken meanwhile', async () => {
    const store = memoryStore([...BEFORE]);
    const { close } = await begin(store).attempt;
    store.lines = store.lines!.slice(1);
    await expect(close(ending)).rejects.toMatchObject({
      name: 'PlatformError',
      message: expect.stringMatching(/broken while this run judged: entry 1 has the number 2/),
    });
  });

  test('where its beginning was taken out meanwhile', async () => {
    const store = memoryStore([...BEFORE]);
    const { close } = await begin(store).attempt;
    store.lines = [...BEFORE];
    await expect(close(ending)).rejects.toThrow(/its beginning was taken out/);
  });

  test('where somebody has declared it lost', async () => {
    const store = memoryStore(null);
    const { close } = await begin(store).attempt;
    const attempt = JSON.parse(store.lines![0]!).attempt;
    store.lines = linesOf(opened(attempt), lost(attempt));
    await expect(close(ending)).rejects.toThrow(/@acme\/safety declared it lost/);
    expect(store.lines).toHaveLength(2);
  });
});
