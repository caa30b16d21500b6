/** The keys of the policy language, and what a change of each means: read from `x-direction` in the schema. */

/**
 * How a change of a key is judged. A list names values from the loosest to the tightest.
 *
 * - `neutral`: nothing is judged by it
 * - `parts`: by its parts, one by one
 * - `lower-is-tighter`, `higher-is-tighter`: by size; without it there is no limit
 * - `severity-limit`: lower is tighter, except that 0 is a veto, which asks for no demonstration
 * - `size`: fewer is looser; what more are, nobody can tell
 * - `selector`: what is counted changes, so nobody can tell
 * - `outcome`: by which values pass, fail and go unscored
 * - `requirement`: by what a gate asks for
 * - `demand`, `demands`, `evals`: what is asked for, or a collection of it; less of it is looser
 * - `trade`: it asks for something and excuses something else, so nobody can tell what its coming or going lets through
 * - `allowance`, `allowances`: what is permitted, or a collection of it; more of it is looser
 * - `gates`: one less is looser; a new one may take another's place
 * - `permitted`: a list of what is permitted, where without it everything is; less of it is tighter
 * - `looser`: any change
 * - `other-is-looser`: any change, except that to leave it out is tighter
 */
export type KeyDirection =
  | 'neutral'
  | 'parts'
  | 'lower-is-tighter'
  | 'higher-is-tighter'
  | 'severity-limit'
  | 'size'
  | 'selector'
  | 'outcome'
  | 'requirement'
  | 'demand'
  | 'demands'
  | 'evals'
  | 'trade'
  | 'allowance'
  | 'allowances'
  | 'gates'
  | 'permitted'
  | 'looser'
  | 'other-is-looser'
  | readonly (string | boolean | null)[];

/** A key of the language. */
export interface Key {
  readonly direction: KeyDirection;
  /** How its value is written: a definition of the schema (`rate`, `duration`), or a JSON type. */
  readonly type?: string;
  /** What holds without it. */
  readonly default?: unknown;
  /** The keys inside, by name. */
  readonly keys?: Readonly<Record<string, Key>>;
  /** Any entry of a mapping or a list. */
  readonly each?: Key;
}
