/** What the input `ledger` asks for, and the ledger that a command line names. */

export type LedgerInput =
  | { readonly kind: 'off' }
  /** Read where there is one. */
  | { readonly kind: 'auto' }
  | {
      readonly kind: 'branch' | 'file';
      readonly name: string;
      /** Whether a run that may write is to. */
      readonly write: boolean;
      /** Whether it may be missing: the policy names it, and this run only reads. */
      readonly missing?: boolean;
    };

export const LEDGER_BRANCH = 'near-zero-ledger';

export const LEDGER_FORM =
  'auto, write, off, branch:NAME or file:PATH, the last two with or without the word `write` after them';

/** Reads the input; `null` where it is of no such form. */
export function parseLedgerInput(text: string): LedgerInput | null {
  if (text === 'auto' || text === 'off') return { kind: text };
  if (text === 'write') return { kind: 'branch', name: LEDGER_BRANCH, write: true };
  const found = /^(branch|file):(.*?)(\s+write)?$/.exec(text);
  if (found === null) return null;
  const [, kind, name = '', write] = found;
  if (kind === 'branch' ? !isBranch(name) : name.trim() === '') return null;
  return { kind: kind as 'branch' | 'file', name, write: write !== undefined };
}

/** A name that git takes for a branch, without what only people who want to break something write. */
export const isBranch = (name: string): boolean =>
  /^[A-Za-z0-9_][\w./-]{0,199}$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(name);

/**
 * The ledger that a run names for itself, as a policy writes it; `null`: it leaves that to the policy. The usual branch is
 * what `write` alone stands for.
 */
export const askedOf = (input: LedgerInput): string | null =>
  input.kind === 'off' || input.kind === 'auto' || (input.kind === 'branch' && input.name === LEDGER_BRANCH)
    ? null
    : `${input.kind}:${input.name}`;

/** What a run reads at a gate whose policy names the ledger: that one. The run says whether it is written. */
export function chosenBy(ledger: string | null, input: LedgerInput): LedgerInput {
  if (ledger === null || input.kind === 'off') return input;
  const [kind, ...name] = ledger.split(':') as ['branch' | 'file', ...string[]];
  return {
    kind,
    name: name.join(':'),
    write: input.kind !== 'auto' && input.write,
    missing: input.kind === 'auto',
  };
}
