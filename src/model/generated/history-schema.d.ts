// Generated from schemas/history.v1.json by scripts/generate.ts. Do not edit.
export type Id = string;
export type Text = string;
export type Date = string;
/**
 * @minItems 1
 */
export type Ids = Id[];
export type Glob = string;
/**
 * @minItems 1
 */
export type Globs = Glob[];
export type Share = string | number;
/**
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^[0-4]$".
 */
export type Count = number;

/**
 * What was seen before and what was done about it: failures by name, interventions, measures of how well failures can be seen, suites that may no longer pass a model, and incidents in use. A folder may hold several such files; together they are one history.
 */
export interface HistoryDocument {
  /**
   * The version of this kind of file. There is one: 1.
   */
  version: 1;
  /**
   * Failures that were seen, each under an id that it keeps. One is open until its cause is removed and sealed evals, run afterwards, demonstrate the bound.
   *
   * @maxItems 2000
   */
  signatures?: Signature[];
  /**
   * What was done about failures. Only the removal of a root cause can close one.
   *
   * @maxItems 2000
   */
  interventions?: Intervention[];
  /**
   * How well failures of a release could be seen: a rate that falls while this falls is harder to see.
   *
   * @maxItems 2000
   */
  releases?: Release[];
  /**
   * Evals that a model was trained on, selected on, patched or optimised against: they may fail it, and never pass it.
   *
   * @maxItems 2000
   */
  contaminated?: Contaminated[];
  /**
   * Failures in use, with how much use there was: more than the demonstrated bound predicts refutes its evidence.
   *
   * @maxItems 2000
   */
  incidents?: Incident[];
}
export interface Signature {
  id: Id;
  category: Id;
  label: Text;
  first_seen: Date;
  release?: Text;
  /**
   * How bad it is, 0 to 4, where a person has judged that.
   */
  severity?: number;
  owner?: Text;
  due?: Date;
  link?: Text;
  formerly?: Ids;
}
export interface Intervention {
  on: Date;
  signatures: Ids;
  /**
   * `root_cause`: what makes the model fail so was removed. All others leave the failure open: `reduces` makes it rarer, `filter` catches it, `prompt` asks the model not to, `trained_on_eval` trained on what shows it.
   */
  kind: 'root_cause' | 'reduces' | 'filter' | 'prompt' | 'trained_on_eval';
  description: Text;
  by: Text;
  evidence?: Text;
  evals?: Globs;
}
export interface Release {
  model: Text;
  evaluation_awareness?: Share;
  recall?: Share;
  sealed_gap?: Share;
  link?: Text;
}
export interface Contaminated {
  task: Glob;
  /**
   * What the model or its surroundings owe to it: `trained_on` its samples, `selected_on` its scores, `patched_against` what it showed, or `optimised_against` what it looks at (a chain of thought, say).
   */
  how: 'trained_on' | 'selected_on' | 'patched_against' | 'optimised_against';
  since: Date;
  models?: Globs;
  link?: Text;
}
export interface Incident {
  id: Id;
  category: Id;
  model?: Text;
  from: Date;
  to: Date;
  interactions: Count;
  /**
   * How many failed, by severity, 0 to 4.
   */
  failures: {
    [k: string]: Count;
  };
  /**
   * What it did, where that has to be reported: within 2 days to critical infrastructure, 5 days a breach of cybersecurity, 10 days a death, 15 days serious harm to health or property. Unless it says so, a failure of severity 3 or 4 is taken for serious harm.
   */
  harm?: 'critical-infrastructure' | 'cybersecurity' | 'death' | 'serious-harm';
  known?: Date;
  reported?: Date;
  link?: Text;
}

export declare const validate: {
  (document: unknown): document is HistoryDocument;
  errors?: null | readonly import('ajv').ErrorObject[];
};
/** The keys that an object may have, by JSON pointer into the schema. */
export declare const keys: Readonly<Record<string, readonly string[]>>;
