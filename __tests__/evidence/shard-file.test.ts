/** Files of counts: what is written is read again, merged it is what one pass gives, and what is wrong is refused. */
import { hash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isShard } from '../../src/evidence/apart.ts';
import { readShardFile, shardText } from '../../src/evidence/shard-file.ts';
import { UNKNOWN_PROVENANCE } from '../../src/evidence/sources/evidence-file.ts';
import type { ShardDocument } from '../../src/model/generated/shard-schema.js';
import type { EvidenceRecord } from '../../src/model/tally.ts';
import { fileKey } from '../../src/tally/evidence.ts';
import type { Shard } from '../../src/tally/shard.ts';
import { checkCountedFor, checkWhole, mergeShards, missingFrom } from '../../src/tally/shards.ts';
import { Tallier } from '../../src/tally/tally.ts';
import { EvidenceError } from '../../src/util/errors.ts';
import { evidenceFile } from '../generators/evidence.ts';
import { type File, PARTS_POLICY as policy, spread, tallied } from '../generators/parts.ts';
import { runOf, sampleOf, samplesOf } from '../helpers/gate.ts';

const ABOUT = { tool: 'near-zero test', policy: `sha256:${'0'.repeat(64)}`, gate: 'default' };

function shardOf(files: readonly File[], number: number, of: number): Shard {
  return {
    ...ABOUT,
    of,
    held: [number],
    evidence: files.map(({ record }) => record),
    states: tallied(files).states(),
  };
}

const read = async (text: string, name = 'x.tally.json') => readShardFile(await evidenceFile(text, name));

test('shards that are written, read and merged in any order and grouping are what one pass gives, to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(spread, async ({ files, places, choices, order }) => {
      const texts = [0, 1, 2, 3, 4].map((place) =>
        shardText(
          shardOf(
            order.filter((one) => places[files.indexOf(one)] === place),
            place + 1,
            5,
          ),
        ),
      );
      // A first merge of some, and a second of the rest with it.
      const some = texts.filter((_, index) => choices[index]! % 2 === 0);
      const first =
        some.length === 0 ? [] : [shardText(mergeShards(await Promise.all(some.map((one) => read(one)))))];
      const rest = [...first, ...texts.filter((one) => !some.includes(one))];
      const merged = mergeShards(await Promise.all(rest.reverse().map((one) => read(one))));
      expect(missingFrom(merged)).toEqual([]);
      const tallier = new Tallier(policy.categories);
      const text = shardText(merged);
      tallier.merge((await read(text)).shard.states);
      const whole = JSON.stringify(tallied(files).finish(files.map(({ record }) => record)));
      expect(JSON.stringify(tallier.finish(merged.evidence))).toBe(whole);
      // The same counts are the same file, however they came about.
      expect(shardText(mergeShards(await Promise.all(texts.map((one) => read(one)))))).toBe(text);
    }),
    { numRuns: 30 },
  );
});

test('what a source counted by itself is merged too, and with nothing else of the same eval', async () => {
  const about = { source: 'clickhouse://db', name: 'samples', digest: null };
  const record = {
    ...about,
    format: 'clickhouse',
    samples: 9,
    provenance: UNKNOWN_PROVENANCE,
    sameAs: null,
    problem: null,
  };
  const counted = () => {
    const tallier = new Tallier(policy.categories.filter(({ name }) => name === 'plain'));
    tallier.add({ type: 'run', run: runOf({ task: 'task1', id: 'there' }) }, fileKey(about));
    for (const question of tallier.questions(fileKey(about))) {
      question.answer({
        groups: [{ worst: 6, first: 0, best: 0, lacking: false, surplus: false, stratum: null, items: 4 }],
        samples: 9,
        valued: 9,
        untimed: 0,
        oldest: 1000,
        newest: 2000,
        scorers: ['grade'],
        disagreements: ['a'],
        worst: [{ id: 'a', epoch: 1, outcome: 'failed', severity: null }],
      });
    }
    return tallier;
  };
  const shard = (states: Shard['states'], held: number): Shard => ({
    ...ABOUT,
    of: 2,
    held: [held],
    evidence: [record],
    states,
  });
  const text = shardText(shard(counted().states(), 1));
  const again = new Tallier(policy.categories.filter(({ name }) => name === 'plain'));
  again.merge((await read(text)).shard.states);
  expect(again.finish([record])).toEqual(counted().finish([record]));

  expect(() => again.merge(counted().states())).toThrow(/one part of it was counted by its source/);
  const other = await read(shardText(shard(counted().states(), 2)), 'y');
  const one = await read(text);
  expect(() => mergeShards([one, other])).toThrow(/counted samples, which x\.tally\.json counted too/);
});

/** A shard of two runs, with two of twenty samples failing. */
const samples = [...samplesOf(2, 20), sampleOf('late', 'C', { superseded: true })];
function plain(number = 1, from = 0): Shard {
  const tallier = new Tallier(policy.categories);
  const about = {
    source: 'logs',
    name: `log-${number}`,
    digest: `sha256:${String(number).padStart(64, '0')}`,
  };
  tallier.add({ type: 'run', run: runOf({ task: 'task1' }) }, fileKey(about));
  for (const one of samples)
    tallier.add({ type: 'sample', run: 'run', sample: { ...one, id: `${from}-${one.id}` } }, fileKey(about));
  const evidence = [
    { ...about, format: 'test', samples: 21, provenance: UNKNOWN_PROVENANCE, sameAs: null, problem: null },
  ];
  return { ...ABOUT, of: 3, held: [number], evidence, states: tallier.states() };
}

/** A shard file that was changed by somebody who knows how its digest is made. */
function forged(
  change: (document: Writable<ShardDocument>) => void,
  rewrite = (text: string) => text,
): string {
  const document = JSON.parse(shardText(plain()));
  delete document.digest;
  change(document);
  const text = rewrite(JSON.stringify(document).slice(0, -1));
  return `${text},"digest":"sha256:${hash('sha256', text)}"}\n`;
}
// biome-ignore lint/suspicious/noExplicitAny: a forger writes what the types do not allow
type Writable<T> = { -readonly [K in keyof T]: any };

describe('a file', () => {
  test('is known by how it begins, whatever its name', async () => {
    expect(await isShard(await evidenceFile(shardText(plain()), 'results.json'))).toBe(true);
    for (const other of ['', '{"kind":"near-zero"}', '{ "kind":"near-zero-shard" }'])
      expect(await isShard(await evidenceFile(other))).toBe(false);
  });

  test('that is cut off anywhere is refused', async () => {
    const text = shardText(plain());
    for (const length of [30, 500, text.length - 90, text.length - 40, text.length - 1])
      await expect(read(text.slice(0, length))).rejects.toThrow(/cut off: its digest is not at its end/);
  });

  test('of which one byte was changed is refused', async () => {
    const text = shardText(plain());
    for (const at of [text.indexOf('"epochs"') + 12, text.indexOf('"keys"') + 12]) {
      const other = text[at] === '1' ? '2' : '1';
      await expect(read(text.slice(0, at) + other + text.slice(at + 1))).rejects.toMatchObject({
        code: 'digest-mismatch',
      });
    }
  });

  test('says nothing of another run that the gate would believe', async () => {
    const claim = {
      ...UNKNOWN_PROVENANCE,
      runId: 7,
      repository: 'acme/evals',
      workflow: 'trusted.yml',
      event: 'push',
    };
    const repository = 'acme/app';
    const own = { repository, headRepository: repository };
    const carrier = { ...UNKNOWN_PROVENANCE, ...own, runId: 8, workflow: 'evals.yml' };
    const of = async (runId: number) => {
      const text = forged((document) => {
        document.evidence[0].provenance = { ...claim, runId, repository: 'acme/app' };
        document.evidence[0].relation = 'same';
      });
      const file = { ...(await evidenceFile(text)), provenance: carrier, relation: 'other' as const };
      const { shard } = await readShardFile(file);
      const [{ provenance, relation }] = shard.evidence as [EvidenceRecord];
      return { provenance, relation };
    };
    expect(await of(7)).toEqual({ provenance: UNKNOWN_PROVENANCE });
    expect(await of(8)).toEqual({ provenance: carrier, relation: 'other' });
  });
});

describe('a shard that contradicts itself is refused, whoever made its digest:', () => {
  test.each<[string, (document: Writable<ShardDocument>) => void, RegExp]>([
    [
      'failing items taken out',
      (d) => {
        d.evals[0].items.splice(-1, 1);
      },
      /none of its items|fewer samples/,
    ],
    [
      'failing items made to pass',
      (d) => {
        for (const { draws } of d.evals[0].items) for (const draw of draws) draw[2] = 0;
      },
      /did not pass and is none of its items/,
    ],
    [
      'the list of failing samples emptied',
      (d) => {
        d.evals[0].worst = [];
      },
      /lists fewer samples/,
    ],
    [
      'fewer epochs than items',
      (d) => {
        d.evals[0].epochs = 3;
      },
      /more epochs of items than it says that it read/,
    ],
    [
      'more edits than epochs',
      (d) => {
        d.evals[0].edited = 99;
      },
      /counts more than its epochs/,
    ],
    [
      'more items than its files have samples',
      (d) => {
        d.evidence[0].samples = 5;
      },
      /more samples than its files/,
    ],
    [
      'an eval twice',
      (d) => {
        d.evals.push(d.evals[0]);
      },
      /an eval is there twice/,
    ],
    [
      'an item twice',
      (d) => {
        d.evals[0].items.push({ ...d.evals[0].items[0], draws: [[0, 2, 0, 0]] });
      },
      /an item is there twice/,
    ],
    [
      'an epoch twice',
      (d) => {
        d.evals[0].items[0].draws.push([0, 1, 0, 0]);
      },
      /an epoch twice/,
    ],
    [
      'an epoch of no run',
      (d) => {
        d.evals[0].items[0].draws = [[5, 1, 0, 0]];
      },
      /an epoch that cannot be/,
    ],
    [
      'a replaced record that passed',
      (d) => {
        d.evals[0].items[0].draws = [[0, 0, 0, 0]];
      },
      /an epoch that cannot be/,
    ],
    [
      'a hash cut short',
      (d) => {
        d.evals[0].items[0].keys = d.evals[0].items[0].keys.slice(1);
      },
      /hashes of its items are damaged/,
    ],
    [
      'a hash that is none',
      (d) => {
        d.evals[0].items[0].keys = ' '.repeat(16);
      },
      /hashes of its items are damaged/,
    ],
    [
      'a file that was not read',
      (d) => {
        d.evidence[0].format = null;
      },
      /of a file that was not read/,
    ],
    [
      'a file that was read with another',
      (d) => {
        d.evidence[0].set = '["logs","other",null]';
      },
      /of a file that was not read/,
    ],
    [
      'a file that is not there',
      (d) => {
        d.evals[0].records[0].file = 4;
      },
      /of a file that was not read/,
    ],
    [
      'a run without a name',
      (d) => {
        d.evals[0].runs[0].key = null;
      },
      /a run has no name/,
    ],
    [
      'an oldest sample after the newest',
      (d) => {
        d.evals[0].times.oldest = d.evals[0].times.newest + 1;
      },
      /oldest sample is newer/,
    ],
    [
      'more failures than samples',
      (d) => {
        d.evals[0].counted = { taken: 1, refused: 0, samples: 0, failures: 1 };
      },
      /not possible/,
    ],
    [
      'a fault that there is not',
      (d) => {
        d.evals[0].records[0].faults = [{ code: 'constructor', message: 'x', remedy: 'y' }];
      },
      /a fault that there is not/,
    ],
    [
      'a problem that there is not',
      (d) => {
        d.evidence[0].problem = { code: 'constructor', message: 'x', remedy: 'y' };
      },
      /a problem that there is not/,
    ],
    [
      'shards out of order',
      (d) => {
        d.shards.held = [2, 1];
      },
      /cannot hold shards 2, 1 of 3/,
    ],
    [
      'a shard beyond the last',
      (d) => {
        d.shards.held = [4];
      },
      /cannot hold shards 4 of 3/,
    ],
    [
      'a key that there is not',
      (d) => {
        d.evals[0].failures = 0;
      },
      /no shard as this version writes them \(\/evals\/0 must NOT have additional/,
    ],
    [
      'half a sample',
      (d) => {
        d.evals[0].epochs = 20.5;
      },
      /\/evals\/0\/epochs must be integer/,
    ],
  ])('%s', async (_, change, message) => {
    await expect(read(forged(change))).rejects.toThrow(message);
    await expect(read(forged(change))).rejects.toBeInstanceOf(EvidenceError);
  });

  test('items without the cluster that the policy asks for', async () => {
    const text = forged((document) => {
      for (const one of document.evals) {
        if (one.category === 'grouped') one.unclustered = 0;
      }
    });
    const { shard } = await read(text);
    expect(() => new Tallier(policy.categories).merge(shard.states)).toThrow(/without a cluster/);
  });

  test('a million faults at once, in the time of one', async () => {
    const text = forged((document) => {
      document.evals = Array.from({ length: 1_000_000 }, () => 0);
    });
    await expect(read(text)).rejects.toThrow(/\/evals\/0 must be object/);
  });

  test('arguments nested without end', async () => {
    const deep = `{"a":${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}`;
    const text = forged(
      () => {},
      (written) => written.replace('"args":{}', () => `"args":${deep}`),
    );
    await expect(read(text)).rejects.toBeInstanceOf(EvidenceError);
  });
});

describe('shards that do not belong together are refused, and named:', () => {
  const named = async (shard: Shard, name: string) => read(shardText(shard), name);
  const merged = async (...shards: Shard[]) =>
    mergeShards(await Promise.all(shards.map((shard, index) => named(shard, `shard-${index}`))));

  test.each<[string, Shard, RegExp]>([
    [
      'one number twice',
      { ...plain(2, 1), held: [1] },
      /shard-\d holds shard 1 of 3, and shard-\d holds it too/,
    ],
    [
      'another number of shards',
      { ...plain(2, 1), of: 4 },
      /shard-1 is one of 4 shards, and shard-0 is one of 3/,
    ],
    [
      'another policy',
      { ...plain(2, 1), policy: `sha256:${'1'.repeat(64)}` },
      /was counted for the policy sha256:1/,
    ],
    ['another gate', { ...plain(2, 1), gate: 'other' }, /was counted for the gate other, not default/],
    ['another version', { ...plain(2, 1), tool: 'near-zero 0.0.1' }, /was counted by near-zero 0\.0\.1/],
    [
      'the same file of results',
      { ...plain(1, 1), held: [2] },
      /shard-1 counted log-1, which shard-0 counted too/,
    ],
  ])('%s', async (_, other, message) => {
    await expect(merged(plain(), other).catch(said)).resolves.toMatch(message);
    await expect(merged(other, plain()).catch(said)).resolves.toMatch(/shard-\d/);
  });

  const said = (error: EvidenceError): string => {
    expect(error).toMatchObject({ name: 'EvidenceError', code: 'shards-disagree' });
    return `${error.source} ${error.message}`;
  };

  test('what is missing is named; a copy adds nothing', async () => {
    const whole = await merged(plain(1), plain(3, 3), plain(1));
    expect(missingFrom(whole)).toEqual([2]);
    expect(() => checkWhole(whole)).toThrow(/^1 of 3 is missing: 2$/);
    expect(whole.evidence).toHaveLength(2);
    expect(() => checkCountedFor({ name: 'x', digest: '', shard: whole }, { ...ABOUT, gate: 'g' })).toThrow(
      /not g/,
    );
  });
});
