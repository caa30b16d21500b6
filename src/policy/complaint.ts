import type { Steps } from './places.ts';

/** A fault before it is placed in the file. */
export interface Complaint {
  readonly at: Steps;
  /** Whether the key itself is wrong, rather than what stands behind it. */
  readonly key?: boolean;
  readonly message: string;
  readonly expected: string;
  readonly suggestion?: string | null;
}
