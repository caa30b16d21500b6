import type { Memory } from '../model/memory.ts';
import type { RulesVersion } from '../model/rules-version.ts';
import type { Subject } from '../model/subject.ts';
import type { Reason, Release } from '../model/verdict.ts';

/** What a verdict needs to know besides policy and counts: facts that only the edge of the program can see. */
export interface Circumstances {
  readonly tool: string;
  /** The rules that it is judged by; today's, unless an old verdict is judged again. */
  readonly rules?: RulesVersion;
  readonly now: Date;
  readonly subject: Subject | null;
  readonly policy: { readonly path: string; readonly ref: string | null; readonly digest: string };
  /** What a frontier gate is to let advance, as `parseAdvance` reads it. */
  readonly advance?: string | null;
  /** What commit is released; without it, nothing can be said to be of it. */
  readonly release?: Release | null;
  /** The verdict opens nothing: results of a fork are judged for its author, and reported as what they are. */
  readonly unverified?: boolean;
  /** What was known before the results were read. */
  readonly memory?: Memory | null;
  /** Reasons against the gate as a whole that were found before anything was counted. */
  readonly reasons: readonly Reason[];
  /** What people should know of how it came about, a sentence each. */
  readonly notes?: readonly string[];
}
