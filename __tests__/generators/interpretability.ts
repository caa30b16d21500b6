/** Accounts of GPT-2 Small, full or lacking something: nobody has a real one. Text comes a line at a time. */
import { createHash } from 'node:crypto';
import { GROUPS, PUBLISHED, type UnitGroup, unitsOfGpt2Small } from '../../src/model/gpt2-small.ts';

type Json = Record<string, unknown>;

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A small generator of numbers from 0 to 1 (mulberry32), so that the same seed makes the same account. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An explained unit. Heads have two roles, one for each part. */
export function unitOf(id: string, { kind }: Pick<UnitGroup, 'kind'>, random = seeded(1)): Json {
  if (kind === 'tok_emb' || kind === 'pos_emb') return { id, kind, covered_by: 'rule' };
  const role = (text: string, share: number, parts?: string[]): Json => ({
    text,
    ...(parts && { parts }),
    share_of_effect: Number(share.toFixed(3)),
    on: 'openwebtext-heldout',
    ablation: 'mean',
  });
  const unexplained = Number((random() * 0.009).toFixed(3));
  const first = 0.3 + random() * 0.3;
  const second = 1 - unexplained - Number(first.toFixed(3));
  const head = kind === 'attn_head';
  return {
    id,
    kind,
    ...(head && { parts: ['QK', 'OV'] }),
    roles: [
      role(`${id} attends to the last noun`, first, head ? ['QK'] : undefined),
      role(`${id} copies it`, second, head ? ['OV'] : undefined),
    ],
    unexplained_share: unexplained,
    explained_by: { kind: 'human', ids: ['r1', 'r2'] },
    simulation: {
      by: 'human',
      raters: 5,
      independent: true,
      items: 200,
      score: 0.9 + Number((random() * 0.09).toFixed(3)),
      chance: 0.5,
      heldout: true,
      counterfactual: 0.91,
    },
    interactions: ['L04.H11', 'L06.H09'],
    evidence: [{ sha256: sha(id), uri: `https://interp.example/${id}.json` }],
  };
}

/** Every unit, explained. */
export function* fullUnits(seed = 1): Generator<Json> {
  const random = seeded(seed);
  for (const [id, group] of unitsOfGpt2Small()) yield unitOf(id, group, random);
}

export const TEXT_NAMES = ['openwebtext-heldout', 'code', 'non-english', 'random-tokens', 'adversarial'];

const textSet = (name: string): Json => ({
  name,
  tokens: 1_000_000,
  // On random tokens the model is worse than some of what it is compared with.
  losses:
    name === 'random-tokens'
      ? { orig: 11, replaced: 11.001, zero: 10.8, mean: 10.5, resample: 11.9, unigram: 10.2 }
      : { orig: 3.3, replaced: 3.31, zero: 12.5, mean: 7.9, resample: 8.2, unigram: 7.7 },
  kl_nats: { p50: 0.001, p99: 0.06, max: 1.2 },
  top1_agreement: 0.99,
});

const quantiles: Json = { p05: 0.97, p50: 0.99, p95: 1.01 };

const coverage = (kind: string): Json => ({
  rule: 'Each embedding is the sum of its word, its case and its leading space.',
  checked: GROUPS.find((group) => group.kind === kind)!.count,
  exceptions: 0,
  audit: { by: 'human', sampled: 1000, wrong: 0 },
  evidence: { sha256: sha(kind), uri: `https://interp.example/${kind}.json` },
});

const attestation = (org: string): Json => ({
  org,
  independent: true,
  scope: 'full',
  dsse: { sha256: sha(org), uri: `https://${org}.example/statement.dsse.json` },
});

/** All but the units, of an account that shows everything. */
export function fullHeader(): Json {
  const each = (value: unknown): Json =>
    Object.fromEntries(['zero', 'mean', 'resample', 'optimal'].map((name) => [name, structuredClone(value)]));
  return {
    schema: 'gpt2-small-interp/v1',
    claim: 'full_human_interpretability',
    created_at: '2026-11-22T12:00:00Z',
    producer: { org: 'Interpreters' },
    target: {
      model: 'gpt2',
      params: PUBLISHED.parameters,
      weights_sha256: PUBLISHED.weights,
      tokenizer_sha256: PUBLISHED.tokenizer,
      dtype: 'fp32',
    },
    embeddings: { tok_emb: coverage('tok_emb'), pos_emb: coverage('pos_emb') },
    joint: { sets: TEXT_NAMES.map(textSet) },
    circuits: [
      {
        task: 'ioi',
        edges_sha256: sha('ioi'),
        faithfulness: each(quantiles),
        incompleteness_worst: each(0.04),
        subsets: 500,
        minimality_min: 0.012,
        rivals: [{ iou: 0.9, faithfulness: 0.97 }],
      },
    ],
    human_program: { lines: 90_000, reproduces_logits_kl_p99: 0.08, contains_weights: false },
    adversarial: { teams: 3, days: 60, counterexamples_open: 0 },
    limits: ['Texts of more than 1,024 tokens are not covered.'],
    attestations: [attestation('auditor-a'), attestation('auditor-b')],
  };
}

/** JSON lines: the header, then a unit a line. */
export function* manifestLines(header: Json, units: Iterable<Json>): Generator<string> {
  const { schema, ...rest } = header;
  yield `${JSON.stringify({ schema, units: 'lines', ...rest })}\n`;
  for (const unit of units) yield `${JSON.stringify(unit)}\n`;
}

export const jsonLines = (header: Json, units: Iterable<Json>): string =>
  [...manifestLines(header, units)].join('');

export const jsonDocument = (header: Json, units: Iterable<Json>): string =>
  JSON.stringify({ ...header, units: [...units] });
