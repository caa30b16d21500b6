/** What tells evals apart from one attempt, or one release, to the next. */
import { hash } from 'node:crypto';
import type { LedgerSubject } from '../model/ledger.ts';
import type { EvalSelector } from '../model/policy.ts';
import { canonical } from '../util/canonical.ts';

const digest = (value: unknown): string => `sha256:${hash('sha256', canonical(value))}`;

/** Of all that says which samples count and which of them pass. How many are expected, or how often, is no part of it. */
export function selectorDigest({
  task,
  args,
  scorers,
  at,
  where,
  passesWhen,
  unscoredWhen,
}: EvalSelector): string {
  const narrowed = where.map(({ path, is }) => [path.text, is]);
  return digest([task, args, scorers, at?.text ?? null, narrowed, passesWhen, unscoredWhen]);
}

/** Of the arguments that an eval ran with. */
export const argsDigest = (args: EvalSelectorArgs): string => digest(args);

type EvalSelectorArgs = Readonly<Record<string, unknown>>;

/** What may be released; nothing is known of it where its model is `null`. */
type Subject = LedgerSubject | { readonly model: string | null; readonly digest: string | null };

/** Whether two are the same: by their digests where both have one, else by name. */
export function sameSubject(a: Subject, b: Subject): boolean {
  if (a.digest !== null && b.digest !== null) return a.digest === b.digest;
  return a.model !== null && a.model === b.model;
}
