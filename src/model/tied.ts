/**
 * Ties the hand-written shapes to those that are made of the schemas: `tsc` refuses a value that a schema would not take, and a
 * key that one of them has and the other lacks, however deep.
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
type Item<T> = T extends readonly (infer I)[] ? I : never;
type KeyOf<T> = T extends object ? keyof T : never;
type Value<T, Key> = T extends object ? (Key extends keyof T ? T[Key] : never) : never;
/** The keys of a shape, at any depth, that its schema does not have. */
type Unknown<Shape, Document> = unknown extends Document
  ? never
  : Shape extends readonly (infer One)[]
    ? Unknown<One, Item<Document>>
    : Shape extends object
      ? {
          [Key in keyof Shape]-?: Key extends KeyOf<Document>
            ? Unknown<Shape[Key], Value<Document, Key>>
            : Key;
        }[keyof Shape]
      : never;
/** `Aside`: keys that are worked out after reading, or left out of what is written. */
type Known<Shape, Document, Aside = never> = [Exclude<Unknown<Shape, Document>, Aside>] extends [never]
  ? true
  : Exclude<Unknown<Shape, Document>, Aside>;

type Holds<Claim extends true> = Claim;

export type Tied = [
  Holds<Taken<Verdict, VerdictDocument>>,
  Holds<Taken<Tally, TallyDocument>>,
  Holds<Taken<LedgerEntry, LedgerDocument>>,
  Holds<Whole<Verdict, VerdictDocument>>,
  Holds<Whole<Tally, TallyDocument>>,
  Holds<Known<Verdict, VerdictDocument>>,
  Holds<Known<Tally, TallyDocument, 'attestedDigests'>>,
  Holds<Known<LedgerEntry, LedgerDocument, 'link'>>,
];
