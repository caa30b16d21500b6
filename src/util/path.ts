/**
 * Paths say where in a sample a value lies: `value`, `value.refusal`, `score.metadata.unfaithful`,
 * `sample.metadata."a b"`, `eval.args.subset`. The grammar is in docs/policy.md.
 */

export type PathRoot =
  | 'value'
  | 'named'
  | 'answer'
  | 'score.metadata'
  | 'sample.metadata'
  | 'sample.id'
  | 'eval.args'
  | 'eval.metadata'
  | 'eval.tags';

export interface Path {
  readonly root: PathRoot;
  readonly keys: readonly string[];
  /** As the author wrote it. */
  readonly text: string;
}

/** Roots that need a key behind them, that may have one, and that stand alone. */
const KEYED: readonly PathRoot[] = [
  'named',
  'score.metadata',
  'sample.metadata',
  'eval.args',
  'eval.metadata',
];
const OPEN: readonly PathRoot[] = ['value'];
const BARE: readonly PathRoot[] = ['answer', 'sample.id', 'eval.tags'];

const SEGMENT = /(?:^|\.)(?:"((?:[^"\\]|\\.)*)"|([^."\s]+))/y;

/** Reads a path, or returns `null` when the text is none. */
export function parsePath(text: string): Path | null {
  const segments = splitPath(text);
  if (segments === null) return null;
  for (const root of [...KEYED, ...OPEN, ...BARE]) {
    const parts = root.split('.');
    if (!parts.every((part, i) => segments[i] === part)) continue;
    const keys = segments.slice(parts.length);
    const fits = KEYED.includes(root) ? keys.length > 0 : OPEN.includes(root) || keys.length === 0;
    return fits ? { root, keys, text } : null;
  }
  return null;
}

/** The keys of a dotted path, each plain or in quotes; `null` where the text is none. */
export function splitPath(text: string): string[] | null {
  const segments: string[] = [];
  if (text.startsWith('.')) return null;
  SEGMENT.lastIndex = 0;
  while (SEGMENT.lastIndex < text.length) {
    const match = SEGMENT.exec(text);
    if (match === null) return null;
    segments.push(match[1] === undefined ? match[2]! : match[1].replace(/\\(.)/g, '$1'));
  }
  return segments.length > 0 ? segments : null;
}

/** Own properties only: `constructor` and `__proto__` in untrusted data are keys like any other. */
export function follow(value: unknown, keys: readonly string[]): unknown {
  let here = value;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}
