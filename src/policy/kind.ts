import type { ErrorObject } from 'ajv';

/** A kind of document. */
export interface DocumentKind {
  /** "a policy" */
  readonly name: string;
  readonly validate: { (document: unknown): boolean; errors?: null | readonly ErrorObject[] };
  /** The keys that an object may have, by JSON pointer into the schema. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  /** Parts of it as a person calls them, by the same pointers. */
  readonly parts: Readonly<Record<string, string>>;
  /** What the names in a mapping are, by its key. */
  readonly named: Readonly<Record<string, string>>;
}
