/** How a table of the user's own is read: `maps` of a policy. */

/** A step to the rows: a key, or every member of a list or an object. */
export type RowStep =
  | { readonly key: string }
  /** `capture`: the name under which fields can use the member's key. */
  | { readonly each: true; readonly capture: string | null };

/** Where a field's value comes from. */
export type FieldPlace =
  | { readonly of: 'row' | 'document'; readonly keys: readonly string[] }
  | { readonly of: 'capture'; readonly name: string }
  | { readonly of: 'text'; readonly text: string }
  /** A glob on the file's name, in which `<name>` stands for the value. */
  | { readonly of: 'file'; readonly pattern: string; readonly name: string };

export interface MapField {
  readonly place: FieldPlace;
  /** Whether no row at all may have it. */
  readonly optional: boolean;
  /** As the author wrote it. */
  readonly text: string;
}

export type MapOutcome =
  | { readonly kind: 'passed' | 'failed'; readonly field: MapField }
  | {
      readonly kind: 'words';
      readonly field: MapField;
      readonly passed: readonly unknown[];
      readonly failed: readonly unknown[];
      readonly error: readonly unknown[];
    }
  | { readonly kind: 'scores'; readonly scores: Readonly<Record<string, MapField>> };

/** Fields of a record of our own format that a map may fill as they are. */
export const PLAIN_FIELDS = [
  'model',
  'model_digest',
  'run_id',
  'error',
  'completed_at',
  'grader',
  'answer',
  'dataset_samples',
] as const;
export type PlainField = (typeof PLAIN_FIELDS)[number];

export interface TableMap {
  readonly name: string;
  /** A glob on the names of files. */
  readonly files: string;
  /** `null`: each line, or each member of a list. */
  readonly rows: readonly RowStep[] | null;
  readonly task: MapField;
  readonly id: { readonly by: 'value' | 'join' | 'digest'; readonly fields: readonly MapField[] };
  readonly epoch: { readonly field: MapField; readonly first: 0 | 1 } | null;
  readonly outcome: MapOutcome;
  readonly plain: Readonly<Partial<Record<PlainField, MapField>>>;
  readonly metadata: Readonly<Record<string, MapField>>;
  readonly args: Readonly<Record<string, MapField>>;
  readonly totals: Readonly<Partial<Record<'samples' | 'passed' | 'failed', MapField>>>;
}
