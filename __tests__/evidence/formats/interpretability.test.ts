import { describe, expect, test } from '@jest/globals';
import { readEvidence } from '../../../src/evidence/read.ts';
import { type EvidenceEvent, WHOLE } from '../../../src/model/evidence.ts';
import { GROUPS } from '../../../src/model/gpt2-small.ts';
import { evidenceFile, problemOf, readContent } from '../../generators/evidence.ts';
import {
  fullHeader,
  fullUnits,
  jsonDocument,
  jsonLines,
  TEXT_NAMES,
  unitOf,
} from '../../generators/interpretability.ts';

type Json = Record<string, unknown>;
interface Deep {
  [key: string]: Deep;
}

const head = (changes: Json = {}): Json => ({ ...unitOf('L05.H01', GROUPS[0]!), ...changes });

/** The full header after a change made in place. */
function header(change: (header: Deep) => void): Json {
  const copy = fullHeader();
  change(copy as unknown as Deep);
  return copy;
}

const sayings = async (changed: Json, units: Iterable<Json> = [head()]): Promise<string[]> =>
  (await readContent(jsonLines(changed, units))).faults.map(({ code, message }) => `${code}: ${message}`);

describe.each([
  ['JSON lines', jsonLines],
  ['one JSON document', jsonDocument],
])('a full account as %s', (_, write) => {
  test('is 88,315 explained units and nothing to complain of', async () => {
    const { reports, runs, samples, faults } = await readContent(write(fullHeader(), fullUnits()));
    expect(reports).toMatchObject([{ format: 'interpretability', samples: 88_315, problem: null }]);
    expect(runs).toMatchObject([
      { task: 'gpt2-small-interp', model: 'gpt2', resolved: true, completedAt: '2026-11-22T12:00:00Z' },
    ]);
    expect(new Set(samples.map(({ scores }) => scores['explained']!.value))).toEqual(new Set([true]));
    expect(faults).toEqual([]);
  });
});

const FAILED: [string, Json][] = [
  ['explained by a model', { explained_by: { kind: 'model', ids: ['m'] } }],
  ['explained by people and a model', { explained_by: { kind: 'mixed', ids: ['m'] } }],
  ['explained by nobody who is named', { explained_by: { kind: 'human', ids: [] } }],
  ['shares that do not add up to 1', { unexplained_share: 0.02 }],
  ['too large an unexplained_share', { unexplained_share: 0.02 }],
  ['interactions with units that do not exist', { interactions: ['L12.H00'] }],
  ['called mlp_neuron, and is attn_head', { kind: 'mlp_neuron' }],
  ['only embeddings can be covered by a rule', { covered_by: 'rule' }],
];

const SIMULATION = head()['simulation'] as Json;
const SIMULATIONS: [string, Json][] = [
  ['simulated by a model', { by: 'model' }],
  ['a simulation that is not independent and held out', { heldout: false }],
  ['a simulation that is not independent and held out', { independent: false }],
  ['a simulation with too few raters or items', { raters: 2 }],
  ['a simulation with too few raters or items', { items: 99 }],
  ['a simulation that guessing does well in', { chance: 0.6 }],
  ['too low a simulation score', { score: 0.89 }],
  ['too low a counterfactual score', { counterfactual: 0.89 }],
];

describe('a unit', () => {
  test.each([
    ...FAILED,
    ...SIMULATIONS.map(([why, change]): [string, Json] => [
      why,
      { simulation: { ...SIMULATION, ...change } },
    ]),
  ])('with %s is not explained (%j)', async (why, change) => {
    const { samples, faults } = await readContent(jsonLines(fullHeader(), [head(change)]));
    expect(samples[0]!.scores['explained']).toMatchObject({ value: false });
    expect(faults.map(({ message }) => message)).toContain(`Not full: 1 unit with ${why} (L05.H01).`);
  });

  test.each([
    ['no role', { roles: [] }],
    ['no role for OV', { parts: ['QK'] }],
    ['no unexplained_share', { unexplained_share: undefined }],
    ['no explained_by', { explained_by: undefined }],
    ['no simulation', { simulation: undefined }],
    ['no evidence', { evidence: [] }],
    ['evidence that is not there', { evidence: [{ sha256: '0'.repeat(64), uri: 'evidence/x.json' }] }],
  ])('with %s is neither explained nor refuted', async (why, change) => {
    const { samples, faults } = await readContent(jsonLines(fullHeader(), [head(change)]));
    expect(samples[0]!.scores['explained']!.value).toBeNull();
    expect(faults.map(({ message }) => message)).toContain(`Not full: 1 unit with ${why} (L05.H01).`);
  });

  test('with shares of different ablations is not explained', async () => {
    const roles = (head()['roles'] as Json[]).map((role, i) => ({ ...role, ablation: ['mean', 'zero'][i] }));
    const { faults } = await readContent(jsonLines(fullHeader(), [head({ roles })]));
    expect(faults[0]!.message).toMatch(/measured on different texts or by different ablations/);
  });

  test('is explained where roles and remainder add up but for rounding', async () => {
    const role = { text: 'a', share_of_effect: 0.994, on: 'code', ablation: 'mean', parts: ['QK', 'OV'] };
    const { samples } = await readContent(
      jsonLines(fullHeader(), [head({ roles: [role], unexplained_share: 0.01 })]),
    );
    expect(samples[0]!.scores['explained']!.value).toBe(true);
  });
});

test.each<[string, (coverage: Deep) => void]>([
  ['one is not checked', (one) => Object.assign(one, { checked: 50_256 })],
  ['one breaks it', (one) => Object.assign(one, { exceptions: 1 })],
  ['people looked at too few', (one) => Object.assign(one['audit']!, { sampled: 999 })],
  ['people found one wrong', (one) => Object.assign(one['audit']!, { wrong: 1 })],
  ['a model looked', (one) => Object.assign(one['audit']!, { by: 'model' })],
])('a rule covers no token embedding where %s', async (_, change) => {
  const changed = header((all) => change(all['embeddings']!['tok_emb']!));
  const units = [unitOf('TOK.00007', GROUPS[3]!), unitOf('POS.0007', GROUPS[4]!)];
  const { samples } = await readContent(jsonLines(changed, units));
  expect(samples.map(({ scores }) => scores['explained']!.value)).toEqual([null, true]);
});

const set = (all: Deep, name: string): Deep =>
  (all['joint']!['sets'] as unknown as Deep[]).find((one) => (one['name'] as unknown) === name)!;
const first = (list: unknown): Deep => (list as Deep[])[0]!;

describe('an account is not full where', () => {
  test.each<[string, string, (all: Deep) => void]>([
    [
      'it claims a part',
      'it claims "partial_heads"',
      (all) => Object.assign(all, { claim: 'partial_heads' }),
    ],
    [
      'joint losses are missing',
      'substituted at once are not shown on openwebtext-heldout, code',
      (all) => {
        delete all['joint'];
      },
    ],
    [
      'one text is missing',
      'are not shown on code',
      (all) => {
        Object.assign(all['joint']!, {
          sets: TEXT_NAMES.filter((name) => name !== 'code').map((name) => set(all, name)),
        });
      },
    ],
    [
      'losses do not recover',
      'on code, 96.97% of the loss is recovered against `unigram`',
      (all) => Object.assign(set(all, 'code')['losses']!, { replaced: 3.4333 }),
    ],
    [
      'only zeroing flatters',
      'on code, 97.83% of the loss is recovered against `mean`',
      (all) =>
        Object.assign(set(all, 'code')['losses']!, { replaced: 3.4, zero: 300, resample: 9, unigram: 9 }),
    ],
    [
      'the replaced model is too good',
      'of the loss is recovered against `unigram`',
      (all) => Object.assign(set(all, 'code')['losses']!, { replaced: 3 }),
    ],
    [
      'ablation does nothing',
      '0% of the loss is recovered against `mean`',
      (all) => Object.assign(set(all, 'code')['losses']!, { mean: 3.3 }),
    ],
    [
      'a baseline is missing',
      'on code, there is no loss of resample',
      (all) => {
        delete set(all, 'code')['losses']!['resample'];
      },
    ],
    [
      'text is short',
      'on code, there are only 9999 tokens',
      (all) => Object.assign(set(all, 'code'), { tokens: 9999 }),
    ],
    [
      'there are means and no quantiles',
      'on code, there are no quantiles',
      (all) => {
        delete set(all, 'code')['kl_nats'];
      },
    ],
    [
      'one token in a hundred is off',
      'the 99th percentile of divergence is 0.11 nats',
      (all) => Object.assign(set(all, 'code')['kl_nats']!, { p99: 0.11 }),
    ],
    [
      'quantiles are out of order',
      'quantiles of divergence are out of order',
      (all) => Object.assign(set(all, 'code')['kl_nats']!, { p50: 0.07 }),
    ],
    ['no circuit is tested', 'it tests no circuit', (all) => Object.assign(all, { circuits: [] })],
    [
      'one ablation is left out',
      'in the circuit ioi, `optimal` ablation is not shown',
      (all) => {
        delete first(all['circuits'])['faithfulness']!['optimal'];
      },
    ],
    [
      'a tenth of examples is unfaithful',
      'faithfulness is from 0.94 to 1.01 by `resample`',
      (all) => Object.assign(first(all['circuits'])['faithfulness']!['resample']!, { p05: 0.94 }),
    ],
    [
      'faithfulness overshoots',
      'faithfulness is from 0.97 to 1.2 by `mean`',
      (all) => Object.assign(first(all['circuits'])['faithfulness']!['mean']!, { p95: 1.2 }),
    ],
    [
      'a removal shows more',
      'incompleteness is 0.87 by `zero`',
      (all) => Object.assign(first(all['circuits'])['incompleteness_worst']!, { zero: 0.87 }),
    ],
    [
      'a node does nothing',
      'a node contributes 0',
      (all) => Object.assign(first(all['circuits']), { minimality_min: 0 }),
    ],
    [
      'there is no program',
      'no program predicts',
      (all) => {
        delete all['human_program'];
      },
    ],
    [
      'the program is the weights',
      'its program contains weights',
      (all) => Object.assign(all['human_program']!, { contains_weights: true }),
    ],
    [
      'the program predicts badly',
      'its program is 0.3 nats',
      (all) => Object.assign(all['human_program']!, { reproduces_logits_kl_p99: 0.3 }),
    ],
    ['nobody tried to refute it', 'nobody tried', (all) => Object.assign(all['adversarial']!, { teams: 0 })],
    [
      'a counterexample is open',
      'counterexamples are open: 1',
      (all) => Object.assign(all['adversarial']!, { counterexamples_open: 1 }),
    ],
    ['it has no limits', 'names no `limits`', (all) => Object.assign(all, { limits: [] })],
    [
      'one has attested',
      'attestations of the whole: 1 of 2',
      (all) => (all['attestations'] as unknown as Json[]).pop(),
    ],
    [
      'one has attested twice',
      'attestations of the whole: 1 of 2',
      (all) => Object.assign((all['attestations'] as unknown as Json[])[1]!, { org: ' Auditor-A ' }),
    ],
    [
      'one attests its own',
      'attestations of the whole: 1 of 2',
      (all) => Object.assign(all['producer']!, { org: 'auditor-b' }),
    ],
    [
      'an attestation is of a part',
      'attestations of the whole: 1 of 2',
      (all) => Object.assign(first(all['attestations']), { scope: 'heads' }),
    ],
    [
      'nobody says who made it',
      'who produced it',
      (all) => {
        delete all['producer'];
      },
    ],
    [
      'features have no meaning',
      'people have verified 5 of its 9 live features',
      (all) =>
        Object.assign(all, {
          features: { dictionary_sha256: '0'.repeat(64), n: 10, dead: 1, human_verified: 5, orphan_mass: 0 },
        }),
    ],
    [
      'mass is orphaned',
      '2% of activation mass',
      (all) =>
        Object.assign(all, {
          features: {
            dictionary_sha256: '0'.repeat(64),
            n: 10,
            dead: 1,
            human_verified: 9,
            orphan_mass: 0.02,
          },
        }),
    ],
  ])('%s', async (_, saying, change) => {
    const said = await sayings(header(change));
    expect(said).toEqual([expect.stringMatching(/^inventory-incomplete: Not full: /)]);
    expect(said[0]).toContain(saying);
  });
});

test('another model, or a quantised one, is another digest', async () => {
  const said = await sayings(
    header((all) => Object.assign(all['target']!, { weights_sha256: '0'.repeat(64), dtype: 'fp16' })),
  );
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^digest-mismatch: .*`weights_sha256` is 0+, not 248dfc39/);
});

test('a stated figure that its losses contradict is told', async () => {
  const stated = (loss_recovered: number) =>
    header((all) => Object.assign(set(all, 'code'), { loss_recovered }));
  expect(await sayings(stated(0.9977))).toEqual([]);
  expect(await sayings(stated(0.9999))).toEqual([expect.stringMatching(/^totals-disagree: .*99\.77%/)]);
});

describe('evidence beside the manifest', () => {
  const unit = (sha256: string) => head({ evidence: [{ sha256, uri: 'evidence/a/notes.txt' }] });
  const read = async (units: Json[], names: Record<string, string>) => {
    const values: unknown[] = [];
    const files = [
      await evidenceFile(jsonLines(fullHeader(), units), 'account/manifest.jsonl'),
      ...(await Promise.all(Object.entries(names).map(([name, text]) => evidenceFile(text, name)))),
    ].map((file) => ({ ...file, source: 'account' }));
    const reports = await readEvidence(files, WHOLE, (event: EvidenceEvent) => {
      if (event.type === 'sample') values.push(event.sample.scores['explained']!.value);
    });
    return { values, formats: reports.map(({ format }) => format) };
  };

  test('is compared by its digest', async () => {
    const notes = await evidenceFile('notes');
    const sha256 = notes.digest.slice('sha256:'.length);
    const there = { 'account/evidence/a/notes.txt': 'notes', 'account/other.txt': 'other' };
    expect(await read([unit(sha256)], there)).toEqual({
      values: [true],
      formats: ['interpretability', 'interpretability', null],
    });
    expect(await read([unit(sha256)], { 'account/evidence/a/notes.txt': 'edited' })).toMatchObject({
      values: [null],
    });
    expect(await read([unit(sha256)], { 'evidence/a/notes.txt': 'notes' })).toMatchObject({ values: [null] });
  });
});

describe('what is no manifest', () => {
  test.each<[string, string, RegExp]>([
    ['YAML', 'schema: gpt2-small-interp/v1\nclaim: full\n', /is YAML/],
    ['no units', jsonLines(fullHeader(), []), /holds no units/],
    ['an empty list', jsonDocument(fullHeader(), []), /holds no units/],
    [
      'a unit with an unknown key',
      jsonLines(fullHeader(), [head({ caption: 'x' })]),
      /line 2\): the key "caption" is not known/,
    ],
    [
      'a mean in place of quantiles',
      jsonLines(
        header((all) => Object.assign(first(all['circuits'])['faithfulness']!, { zero: 0.99 })),
        [head()],
      ),
      /circuits\.0\.faithfulness\.zero is not a mapping with p05, p50, p95/,
    ],
    [
      'a header without a claim',
      jsonLines(
        header((all) => {
          delete all['claim'];
        }),
        [head()],
      ),
      /the key "claim" is missing/,
    ],
    ['one that is cut off', jsonLines(fullHeader(), [head(), head()]).slice(0, -40), /line 3, column/],
    [
      'a document that is cut off',
      jsonDocument(fullHeader(), [head(), head()]).slice(0, -40),
      /ends within units/,
    ],
    [
      'a unit that is no object',
      jsonLines(fullHeader(), [null as unknown as Json]),
      /the value is not a mapping with id, kind/,
    ],
  ])('%s is refused', async (_, text, message) => {
    expect(await problemOf(text)).toMatch(message);
  });
});
