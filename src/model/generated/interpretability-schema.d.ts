// Generated from schemas/interpretability.v1.json by scripts/generate.ts. Do not edit.
export type Text = string;
export type Count = number;
export type Digest = string;
export type Part = 'QK' | 'OV';
export type Share = number;
export type Loss = number;

/**
 * The evidence manifest of the claim that GPT-2 Small is fully interpreted by people. As JSON: this object, with all units in `units`. As JSON lines: this object on the first line with `"units": "lines"`, then one unit (#/$defs/unit) a line. This schema says only what the manifest may look like; what it must show is checked when it is read (docs/formats/interpretability.md).
 */
export interface Manifest {
  /**
   * Marks the file as this kind of manifest. One of the first keys.
   */
  schema: 'gpt2-small-interp/v1';
  claim: Text;
  /**
   * When the manifest was completed, ISO 8601. What `max_age` of a policy looks at.
   */
  created_at?: string;
  /**
   * Who made the account. No organisation can attest its own.
   */
  producer?: {
    org: Text;
  };
  /**
   * The model that the account is of.
   */
  target: {
    model: Text;
    params: Count;
    weights_sha256: Digest;
    tokenizer_sha256: Digest;
    dtype: Text;
  };
  /**
   * Every unit exactly once; or `lines`, where they follow one a line.
   */
  units: Unit[] | string;
  /**
   * A dictionary of features, if the account of neurons is in terms of features instead of neurons alone.
   */
  features?: {
    dictionary_sha256: Digest;
    n: Count;
    dead: Count;
    human_verified: Count;
    orphan_mass: Share;
  };
  /**
   * How embeddings are covered whose units say `covered_by: rule`.
   */
  embeddings?: {
    tok_emb?: Coverage;
    pos_emb?: Coverage;
  };
  /**
   * The model with all explanations substituted at once, against the model itself.
   */
  joint?: {
    /**
     * One entry for each set of held-out text.
     *
     * @maxItems 1000
     */
    sets: TextSet[];
  };
  /**
   * Circuits as tests of the account: what the named units do together on a task.
   *
   * @maxItems 1000
   */
  circuits?: Circuit[];
  /**
   * A program, written by people from the account, that predicts the model without its weights.
   */
  human_program?: {
    lines: Count;
    /**
     * 99th percentile over tokens of the divergence of its predictions from the model's, in nats.
     */
    reproduces_logits_kl_p99: number;
    /**
     * Whether it contains weights of the model, in any form.
     */
    contains_weights: boolean;
  };
  /**
   * Attempts by others to refute explanations.
   */
  adversarial?: {
    teams: Count;
    /**
     * Days that they had.
     */
    days: number;
    counterexamples_open: Count;
  };
  /**
   * What the account does not show, in its authors' words.
   *
   * @maxItems 1000
   */
  limits?: Text[];
  /**
   * Organisations that have checked the account.
   *
   * @maxItems 1000
   */
  attestations?: Attestation[];
}
/**
 * One part of the model and its explanation.
 */
export interface Unit {
  /**
   * L00.H00 to L11.H11, L00.N0000 to L11.N3071, LN.L00.1 to LN.L11.2 and LN.F, TOK.00000 to TOK.50256, POS.0000 to POS.1023, UNEMB.
   */
  id: string;
  /**
   * What the unit is.
   */
  kind: 'attn_head' | 'mlp_neuron' | 'layernorm' | 'tok_emb' | 'pos_emb' | 'unembed';
  /**
   * Of an attention head: QK and OV, both of which roles must explain.
   *
   * @maxItems 2
   */
  parts?: Part[];
  /**
   * What the unit does. A unit that does several things lists all.
   *
   * @maxItems 1000
   */
  roles?: Role[];
  unexplained_share?: Share;
  explained_by?: People;
  simulation?: Simulation;
  /**
   * Units that it works with.
   *
   * @maxItems 1000
   */
  interactions?: string[];
  /**
   * Files that bear the explanation out.
   *
   * @maxItems 1000
   */
  evidence?: FileRef[];
  /**
   * An embedding that the rule in `embeddings` covers has no explanation of its own.
   */
  covered_by?: 'rule';
}
/**
 * One thing that a unit does, and how much of its effect that is.
 */
export interface Role {
  text: Text;
  /**
   * Which parts of an attention head this is about.
   *
   * @maxItems 2
   */
  parts?: Part[];
  share_of_effect: Share;
  on: Text;
  ablation: Text;
}
/**
 * Who wrote the explanation.
 */
export interface People {
  /**
   * A person with a model's draft is `mixed`; only `human` counts.
   */
  kind: 'human' | 'mixed' | 'model';
  /**
   * Who.
   *
   * @maxItems 100
   */
  ids: Text[];
}
/**
 * How well raters who read only the explanation predict the unit.
 */
export interface Simulation {
  /**
   * Who the raters are.
   */
  by: 'human' | 'model';
  raters: Count;
  /**
   * Whether they had no part in the explanation.
   */
  independent: boolean;
  items: Count;
  score: Share;
  chance: Share;
  /**
   * Whether the explanation was written without these items.
   */
  heldout: boolean;
  counterfactual: Share;
}
/**
 * A file by its digest. A relative `uri` names a file beside the manifest, which is compared; any other is not fetched.
 */
export interface FileRef {
  sha256: Digest;
  uri: Text;
}
/**
 * A rule for embeddings, checked on each by machine and on a sample by people.
 */
export interface Coverage {
  rule: Text;
  checked: Count;
  exceptions: Count;
  /**
   * What people looked at.
   */
  audit: {
    /**
     * Who looked.
     */
    by: 'human' | 'model';
    sampled: Count;
    wrong: Count;
  };
  evidence: FileRef;
}
/**
 * Held-out text of one sort.
 */
export interface TextSet {
  name: Text;
  tokens: Count;
  /**
   * Mean loss in nats per token: of the model, of the model with every explanation substituted, and of what it is compared with.
   */
  losses: {
    orig: Loss;
    replaced: Loss;
    zero?: Loss;
    mean?: Loss;
    resample?: Loss;
    optimal?: Loss;
    unigram?: Loss;
  };
  /**
   * What the authors state; compared with what their losses give.
   */
  loss_recovered?: number;
  /**
   * Quantiles over tokens of the divergence of the replaced model's predictions from the model's, in nats.
   */
  kl_nats?: {
    /**
     * Median.
     */
    p50: number;
    /**
     * 99th percentile.
     */
    p99: number;
    /**
     * Largest.
     */
    max: number;
  };
  top1_agreement?: Share;
  compute_equivalent?: Share;
}
/**
 * A part of the model that is said to do a task.
 */
export interface Circuit {
  task: Text;
  edges_sha256: Digest;
  /**
   * How much of the model's behaviour on the task the circuit alone keeps: 1 is all of it. By ablation of the rest.
   */
  faithfulness: {
    zero?: Quantiles;
    mean?: Quantiles;
    resample?: Quantiles;
    optimal?: Quantiles;
  };
  /**
   * The worst that was found by removing the same units from circuit and model, as a share of the model's behaviour. By ablation.
   */
  incompleteness_worst: {
    /**
     * By zero ablation.
     */
    zero?: number;
    /**
     * By mean ablation.
     */
    mean?: number;
    /**
     * By resample ablation.
     */
    resample?: number;
    /**
     * By optimal ablation.
     */
    optimal?: number;
  };
  subsets?: Count;
  /**
   * The least that any node of the circuit contributes, as a share of the model's behaviour.
   */
  minimality_min: number;
  /**
   * Other circuits that do as well, with how much of them is the same. Reported.
   *
   * @maxItems 1000
   */
  rivals?: {
    iou: Share;
    /**
     * Its faithfulness.
     */
    faithfulness: number;
  }[];
}
/**
 * Over examples; a mean is not enough.
 */
export interface Quantiles {
  /**
   * 5th percentile.
   */
  p05: number;
  /**
   * Median.
   */
  p50: number;
  /**
   * 95th percentile.
   */
  p95: number;
}
/**
 * One organisation's word that it checked the account.
 */
export interface Attestation {
  org: Text;
  /**
   * Whether it had no part in the account and no interest in it.
   */
  independent: boolean;
  scope: Text;
  dsse: FileRef;
}

export declare const validate: {
  (document: unknown): document is Manifest;
  errors?: null | readonly import('ajv').ErrorObject[];
};
/** The keys that an object may have, by JSON pointer into the schema. */
export declare const keys: Readonly<Record<string, readonly string[]>>;
