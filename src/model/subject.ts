/** What is being released: a model's name, and the digest of its weights or snapshot where one is given. */
export interface Subject {
  readonly model: string | null;
  readonly digest: string | null;
}
