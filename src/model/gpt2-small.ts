/**
 * The units of GPT-2 Small, the fixed list that "full" is measured against. Its 124,439,808 parameters are all in one of
 * them: biases ride with their unit, and the unembedding is tied to the token embeddings but has a job of its own.
 */
export type UnitKind = 'attn_head' | 'mlp_neuron' | 'layernorm' | 'tok_emb' | 'pos_emb' | 'unembed';

export interface UnitGroup {
  readonly kind: UnitKind;
  /** What people call several of them. */
  readonly title: string;
  readonly count: number;
  /** The id of the unit with this number, from 0. */
  readonly id: (index: number) => string;
}

const LAYERS = 12;
const HEADS = 12;
const NEURONS = 3072;

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');
const inLayer = (index: number, each: number, letter: string, digits: number): string =>
  `L${padded(Math.floor(index / each), 2)}.${letter}${padded(index % each, digits)}`;

export const GROUPS: readonly UnitGroup[] = [
  {
    kind: 'attn_head',
    title: 'attention heads',
    count: LAYERS * HEADS,
    id: (index) => inLayer(index, HEADS, 'H', 2),
  },
  {
    kind: 'mlp_neuron',
    title: 'MLP neurons',
    count: LAYERS * NEURONS,
    id: (index) => inLayer(index, NEURONS, 'N', 4),
  },
  {
    kind: 'layernorm',
    title: 'LayerNorms',
    // Before attention and before the MLP of each layer, and the final one.
    count: 2 * LAYERS + 1,
    id: (index) =>
      index === 2 * LAYERS ? 'LN.F' : `LN.L${padded(Math.floor(index / 2), 2)}.${(index % 2) + 1}`,
  },
  { kind: 'tok_emb', title: 'token embeddings', count: 50_257, id: (index) => `TOK.${padded(index, 5)}` },
  { kind: 'pos_emb', title: 'position embeddings', count: 1024, id: (index) => `POS.${padded(index, 4)}` },
  { kind: 'unembed', title: 'the unembedding', count: 1, id: () => 'UNEMB' },
];

/** 88,315 */
export const UNITS: number = GROUPS.reduce((sum, { count }) => sum + count, 0);

/** Every unit's id, each once, with its group. */
export function* unitsOfGpt2Small(): Generator<readonly [id: string, group: UnitGroup]> {
  for (const group of GROUPS) {
    for (let index = 0; index < group.count; index += 1) yield [group.id(index), group];
  }
}

/**
 * The published file of weights (`model.safetensors` of openai-community/gpt2 at revision 607a30d7, 548,105,171 bytes)
 * and of its tokenizer (`tokenizer.json` there). docs/formats/interpretability.md says how we know them.
 */
export const PUBLISHED = {
  model: 'gpt2',
  parameters: 124_439_808,
  weights: '248dfc3911869ec493c76e65bf2fcf7f615828b0254c12b473182f0f81d3a707',
  tokenizer: '8414cab924d8b9b33013f0d221c5862f365ee9be39c5c2bfae8a5a9e970478a6',
} as const;
