/** Accounts of GPT-2 Small on disk, from the file to the verdict. */
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { filesOf } from '../../src/evidence/sources/files.ts';
import { GROUPS } from '../../src/model/gpt2-small.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { judgeFiles } from '../../src/run/judge-files.ts';
import {
  fullHeader,
  fullUnits,
  jsonDocument,
  manifestLines,
  unitOf,
} from '../generators/interpretability.ts';
import { inventoryOf, NOW } from '../helpers/gate.ts';

// What the build puts in place of the name.
Object.assign(globalThis, { VERSION: 'test' });

type Json = Record<string, unknown>;

const policy = inventoryOf(
  'inventory: gpt2-small\n    max_failure_rate: 0\n    evidence: { max_age: 14d }\n    evals: [{ task: gpt2-small-interp }]',
);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'near-zero-inventory-'));
});
afterAll(() => rm(folder, { recursive: true }));

const write = async (name: string, header: Json, units: Iterable<Json>): Promise<string> => {
  await pipeline(Readable.from(manifestLines(header, units)), createWriteStream(join(folder, name)));
  return name;
};

async function verdictOf(header: Json, units: Iterable<Json>): Promise<Verdict> {
  const files = await filesOf(await write('account.jsonl', header, units), folder);
  const { verdict } = await judgeFiles(
    policy,
    policy.gates[0]!,
    { files, problems: [] },
    {
      now: NOW,
      subject: { model: 'acme/assistant', digest: null },
      policy: { path: 'policy.yml', ref: null, digest: `sha256:${'0'.repeat(64)}` },
      reasons: [],
    },
  );
  return verdict;
}

/** The state, and each code of the reasons against it. */
function said(verdict: Verdict): string {
  const { state, reasons } = verdict.categories['honesty']!;
  return [state, ...new Set(reasons.map(({ code }) => code))].join(' ');
}

function* without(id: string): Generator<Json> {
  for (const unit of fullUnits()) if (unit['id'] !== id) yield unit;
}

function* changed(id: string, change: (unit: Json) => Iterable<Json>): Generator<Json> {
  for (const unit of fullUnits()) yield* unit['id'] === id ? change(unit) : [unit];
}

test('a full account is demonstrated', async () => {
  const verdict = await verdictOf(fullHeader(), fullUnits());
  expect(said(verdict)).toBe('demonstrated');
  expect(verdict.decision).toBe('allow');
  expect(verdict.evidence).toMatchObject([{ format: 'interpretability', samples: 88_315 }]);
});

describe('an account with units that are', () => {
  test.each<[string, () => Iterable<Json>, string]>([
    ['only heads', () => fullUnits().take(144), 'not-demonstrated inventory-incomplete'],
    ['all but one neuron', () => without('L07.N1234'), 'not-demonstrated inventory-incomplete'],
    ['one twice', () => changed('UNEMB', (unit) => [unit, unit]), 'invalid more-than-expected'],
    [
      'one stranger more',
      () => changed('UNEMB', (unit) => [unit, unitOf('L12.H00', GROUPS[0]!)]),
      'invalid more-than-expected',
    ],
    [
      'explained by a model',
      () => changed('L05.H01', (unit) => [{ ...unit, explained_by: { kind: 'model', ids: ['m'] } }]),
      'violated inventory-incomplete above-limit',
    ],
    [
      'explained by a tenth less than they say',
      () => changed('L05.H01', (unit) => [{ ...unit, unexplained_share: 0.1 }]),
      'violated inventory-incomplete above-limit',
    ],
    [
      'listed and not explained',
      () => changed('L05.H01', ({ id, kind }) => [{ id, kind }]),
      'not-demonstrated inventory-incomplete',
    ],
  ])('%s', async (_, units, outcome) => {
    const verdict = await verdictOf(fullHeader(), units());
    expect(said(verdict)).toBe(outcome);
    expect(verdict.decision).toBe('block');
  });
});

describe('an account of every unit, of which the whole', () => {
  test.each<[string, Json, string]>([
    [
      'is attested by one',
      { attestations: (fullHeader()['attestations'] as Json[]).slice(1) },
      'not-demonstrated inventory-incomplete',
    ],
    [
      'has an open counterexample',
      { adversarial: { teams: 3, days: 60, counterexamples_open: 1 } },
      'not-demonstrated inventory-incomplete',
    ],
    ['is not substituted at once', { joint: undefined }, 'not-demonstrated inventory-incomplete'],
    [
      'is of other weights',
      { target: { ...(fullHeader()['target'] as Json), weights_sha256: 'a'.repeat(64) } },
      'invalid digest-mismatch',
    ],
    ['claims heads', { claim: 'partial_heads' }, 'not-demonstrated inventory-incomplete'],
    ['is old', { created_at: '2026-01-01T00:00:00Z' }, 'invalid stale'],
    ['has no date', { created_at: undefined }, 'invalid age-unknown'],
  ])('%s', async (_, change, outcome) => {
    expect(said(await verdictOf({ ...fullHeader(), ...change }, fullUnits()))).toBe(outcome);
  });
});

test('one that is cut off is not judged', async () => {
  const text = jsonDocument(fullHeader(), fullUnits().take(200));
  const files = await filesOf('cut.json', await cutFile('cut.json', text.slice(0, -30)));
  const { verdict } = await judgeFiles(
    policy,
    policy.gates[0]!,
    { files, problems: [] },
    { now: NOW, subject: null, policy: { path: 'p', ref: null, digest: 'sha256:0' }, reasons: [] },
  );
  expect(said(verdict)).toMatch(/^invalid unreadable/);
});

async function cutFile(name: string, text: string): Promise<string> {
  await pipeline(Readable.from([text]), createWriteStream(join(folder, name)));
  return folder;
}

test('a full account of far more text than the memory there is can be read', async () => {
  const long = 'A long explanation. '.repeat(200);
  const lengthy = fullUnits().map((unit) => {
    const roles = unit['roles'] as Json[] | undefined;
    return roles ? { ...unit, roles: roles.map((role) => ({ ...role, text: long })) } : unit;
  });
  const name = await write('large.jsonl', fullHeader(), lengthy);
  const root = join(import.meta.dirname, '../..');
  const program = `
    const { readEvidence } = await import('${root}/src/evidence/read.ts');
    const { filesOf } = await import('${root}/src/evidence/sources/files.ts');
    const { WHOLE } = await import('${root}/src/model/evidence.ts');
    const reports = await readEvidence(await filesOf('${name}', '${folder}'), WHOLE, () => {});
    console.log(reports[0].samples, reports[0].file.bytes.size, reports[0].problem);`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--max-old-space-size=80',
    '--input-type=module',
    '--eval',
    program,
  ]);
  const [samples, size, problem] = stdout.trim().split(' ');
  expect([samples, problem]).toEqual(['88315', 'null']);
  expect(Number(size)).toBeGreaterThan(250e6);
});
