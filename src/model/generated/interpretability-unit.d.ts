// Generated from schemas/interpretability.v1.json by scripts/generate.ts. Do not edit.
export type Part = 'QK' | 'OV';
export type Text = string;
export type Share = number;
export type Count = number;
export type Digest = string;

/**
 * One part of the model and its explanation.
 */
export interface UnitAccount {
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

export declare const validate: {
  (document: unknown): document is UnitAccount;
  errors?: null | readonly import('ajv').ErrorObject[];
};
/** The keys that an object may have, by JSON pointer into the schema. */
export declare const keys: Readonly<Record<string, readonly string[]>>;
