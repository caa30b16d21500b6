/** The shapes that sources share. */

import type { Http } from '../../io/http.ts';
import type { EvidenceEvent } from '../../model/evidence.ts';
import type { CountQuestion } from '../../tally/elsewhere.ts';
import type { EvidenceFile } from '../formats/format.ts';

/** Where results come from, as one line says it. */
export interface Source {
  /** A name of the registry, or `files`. */
  readonly kind: string;
  /** What the line names, without the options: a path, a URL, an artifact, an experiment. */
  readonly rest: string;
  readonly options: Readonly<Record<string, string>>;
  /** As it may be printed and is recorded: without options, user information and query. */
  readonly name: string;
}

/** What a source may use to fetch. */
export interface Reach {
  readonly http: Http;
  /** Where `auth=` finds what it names. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A folder of the gate's own, where downloads are kept. */
  readonly directory: string;
  /** Is told of every secret before it is used, so that it can be masked. */
  readonly secret: (value: string) => void;
  /** Is told what was done, such as how many bytes were moved. */
  readonly log: (message: string) => void;
}

/**
 * Gives the files of a source.
 * @throws EvidenceError when they cannot be had whole
 */
export type Fetch = (source: Source, reach: Reach) => Promise<EvidenceFile[]>;

/** A source that gives no samples: it is asked what is to be counted. */
export interface CountedSource {
  readonly name: string;
  readonly source: string;
  readonly format: string;
  /** All samples that it has. */
  readonly samples: number;
  /** Its runs, for the tally to say which evals ask for them. */
  readonly events: readonly EvidenceEvent[];
  /** @throws EvidenceError when a question cannot be answered whole, or the samples changed in between */
  answer(questions: readonly CountQuestion[]): Promise<void>;
}

/** A kind of source: a line here, a file beside this one, a page in docs/sources. */
export interface SourceKind {
  /** What stands before the colon. */
  readonly name: string;
  /** Other words for it. */
  readonly schemes?: readonly string[];
  readonly options: readonly string[];
  /** Loads its code; absent where it needs more than a `Reach`, and run/ does it. */
  readonly load?: () => Promise<Fetch>;
  /** The same of a source that counts by itself and gives no samples. */
  readonly loadCounted?: () => Promise<(source: Source, reach: Reach) => Promise<CountedSource>>;
}
