import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/model/gpt2-small.ts
var LAYERS = 12;
var HEADS = 12;
var NEURONS = 3072;
var padded = (value, digits) => String(value).padStart(digits, "0");
var inLayer = (index, each, letter, digits) => `L${padded(Math.floor(index / each), 2)}.${letter}${padded(index % each, digits)}`;
var GROUPS = [
  {
    kind: "attn_head",
    title: "attention heads",
    count: LAYERS * HEADS,
    id: (index) => inLayer(index, HEADS, "H", 2)
  },
  {
    kind: "mlp_neuron",
    title: "MLP neurons",
    count: LAYERS * NEURONS,
    id: (index) => inLayer(index, NEURONS, "N", 4)
  },
  {
    kind: "layernorm",
    title: "LayerNorms",
    // Before attention and before the MLP of each layer, and the final one.
    count: 2 * LAYERS + 1,
    id: (index) => index === 2 * LAYERS ? "LN.F" : `LN.L${padded(Math.floor(index / 2), 2)}.${index % 2 + 1}`
  },
  { kind: "tok_emb", title: "token embeddings", count: 50257, id: (index) => `TOK.${padded(index, 5)}` },
  { kind: "pos_emb", title: "position embeddings", count: 1024, id: (index) => `POS.${padded(index, 4)}` },
  { kind: "unembed", title: "the unembedding", count: 1, id: () => "UNEMB" }
];
var UNITS = GROUPS.reduce((sum, { count }) => sum + count, 0);
function* unitsOfGpt2Small() {
  for (const group of GROUPS) {
    for (let index = 0; index < group.count; index += 1) yield [group.id(index), group];
  }
}
var PUBLISHED = {
  model: "gpt2",
  parameters: 124439808,
  weights: "248dfc3911869ec493c76e65bf2fcf7f615828b0254c12b473182f0f81d3a707",
  tokenizer: "8414cab924d8b9b33013f0d221c5862f365ee9be39c5c2bfae8a5a9e970478a6"
};

export {
  GROUPS,
  UNITS,
  unitsOfGpt2Small,
  PUBLISHED
};
