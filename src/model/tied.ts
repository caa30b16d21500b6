/**
 * Ties the hand-written shapes to those that are made of the schemas: `tsc` refuses a value that a schema would not take, and
 * a key that a schema has and the shape lacks.
 */
import type { LedgerDocument } from './generated/ledger-schema.js';
import type { TallyDocument } from './generated/tally-schema.js';
import type { VerdictDocument } from './generated/verdict-schema.js';
import type { LedgerEntry } from './ledger.ts';
import type { Tally } from './tally.ts';
import type { Verdict } from './verdict.ts';

/** The same without `readonly`, as generated types are. */
type Mutable<T> = T extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

type Taken<Shape, Document> = [Mutable<Shape>] extends [Document] ? true : false;
type Whole<Shape, Document> = [Exclude<keyof Document, keyof Shape>] extends [never] ? true : false;
type Holds<Claim extends true> = Claim;

export type Tied = [
  Holds<Taken<Verdict, VerdictDocument>>,
  Holds<Taken<Tally, TallyDocument>>,
  Holds<Taken<LedgerEntry, LedgerDocument>>,
  Holds<Whole<Verdict, VerdictDocument>>,
  Holds<Whole<Tally, TallyDocument>>,
];
