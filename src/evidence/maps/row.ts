export interface Row {
  readonly value: unknown;
  /** Keys of members on the way to the row, by the names that `rows` gives them. */
  readonly captures: Readonly<Record<string, string>>;
  /** `line 17`, `row 17`. */
  readonly where: string;
}
