/** What a format is: it recognises files by their content, and its reader is loaded only where there are any. */

import type { ByteSource } from '../../io/bytes.ts';
import type { Projection, Provenance } from '../../model/evidence.ts';
import type { Attested, Relation } from '../../model/tally.ts';
import type { Events } from './batches.ts';

/** One file of results, wherever it came from. */
export interface EvidenceFile {
  /** Its path within its source, with `/`. For people: no format is recognised by it alone. */
  readonly name: string;
  /** The source as the user wrote it: a path, `artifact:eval-results`, a URL without its query. */
  readonly source: string;
  /** Closed between readings; what is read after that opens it again. */
  readonly bytes: ByteSource;
  /** `sha256:…` of the whole file; of one that is read in part, what tells it from others. */
  readonly digest: string;
  /** Of a remote file that is read in part: `sha256:…` of what has been read of it. */
  readonly parts?: () => string;
  readonly provenance: Provenance;
  /** Of its head commit to the one that is released, where that was asked. */
  readonly relation?: Relation;
  /** What attests it, and what is wrong with other attestations of it, where that was asked. */
  readonly attestations?: readonly Attested[];
  readonly notVerified?: readonly string[];
  /** The format that the source was said to have; by another, or by none, it is not read. */
  readonly format?: string | undefined;
}

/** A file with its first bytes, by which formats recognise it. */
export interface FileWithHead {
  readonly file: EvidenceFile;
  /** At most `HEAD_BYTES`; the whole file where it is smaller. */
  readonly head: Uint8Array;
}

export const HEAD_BYTES = 64 * 1024;

/** A file that a format recognised. */
export interface Recognised<Kind extends string = string> extends FileWithHead {
  readonly kind: Kind;
}

/** Files that are read together: one log, or a run's folder. */
export interface FileSet<Kind extends string = string> {
  readonly files: readonly EvidenceFile[];
  /** What each file was recognised as. A file without a kind lies beside others that have one. */
  readonly kinds: ReadonlyMap<EvidenceFile, Kind>;
}

export interface Recogniser<Kind extends string = string> {
  /** As `--format` and docs/formats/NAME.md call it. */
  readonly name: string;
  /** As a person calls the tool. */
  readonly title: string;
  /** What a file is by its content; `null` where it is not of this format. */
  kindOf(candidate: FileWithHead): Kind | null;
  /**
   * Which of its files are read together; without it each is read alone.
   * @param others candidates that no format has recognised so far
   */
  group?(
    recognised: readonly Recognised<Kind>[],
    others: readonly FileWithHead[],
  ): readonly (readonly FileWithHead[])[];
}

export interface Reader {
  /**
   * Reads a set. Events come as model/evidence.ts says.
   * @throws EvidenceError when the files cannot be read to their end, or hold no samples.
   */
  read(set: FileSet, projection: Projection): AsyncIterable<Events>;
}

export interface Format extends Recogniser {
  readonly load: () => Promise<Reader>;
}
