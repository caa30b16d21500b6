/** A document on its way to becoming a policy: of the right form where it is looked at, not yet known to make sense. */
import type { Category, Eval, Gate, PolicyDocument } from '../model/generated/policy-schema.js';
import type { Complaint } from './complaint.ts';
import type { Places, Steps } from './places.ts';

/**
 * The sound parts of a document. What the schema complains about is left out, so that the rules beyond the schema can
 * be checked on the rest and all faults are told at once.
 */
export interface Draft extends Omit<Partial<PolicyDocument>, 'categories' | 'gates'> {
  /** Every category's name, also of those that are left out. */
  readonly names: ReadonlySet<string>;
  readonly categories: ReadonlyMap<string, Category>;
  readonly gates: ReadonlyMap<string, Gate>;
  readonly places: Places;
}

export function draftOf(value: unknown, places: Places, complaints: readonly Complaint[]): Draft {
  const faulty = new Set(complaints.flatMap(({ at }) => [`${at[0]}`, `${at[0]}.${at[1]}`]));
  const document = isMapping(value) ? value : {};
  const mapping = (key: string) => (isMapping(document[key]) ? document[key] : {});
  const sound = (key: string) =>
    Object.entries(mapping(key)).filter(([name]) => !faulty.has(`${key}.${name}`));
  const rest = Object.entries(document).filter(([key]) => !faulty.has(key));
  return {
    // Of the form that the schema has found it to have.
    ...(Object.fromEntries(rest) as Partial<PolicyDocument>),
    names: new Set(Object.keys(mapping('categories'))),
    categories: new Map(sound('categories') as [string, Category][]),
    gates: new Map(sound('gates') as [string, Gate][]),
    places,
  };
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every entry of every category's `evals`. */
export function* evalsIn({ categories }: Draft): Generator<{ category: string; at: Steps; entry: Eval }> {
  for (const [category, { evals }] of categories) {
    for (const [i, entry] of evals.entries())
      yield { category, at: ['categories', category, 'evals', i], entry };
  }
}
