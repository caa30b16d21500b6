import { posix } from 'node:path';
import type { EvidenceFile } from '../format.ts';

interface Reference {
  readonly sha256: string;
  readonly uri: string;
}

/**
 * The files below `evidence/` beside the manifest. A relative reference must be one of them, by its digest; an absolute
 * one is not fetched, and only its form is known.
 */
export class Files {
  readonly #byPath: ReadonlyMap<string, string>;
  readonly #digests: ReadonlySet<string>;

  constructor(manifest: EvidenceFile, beside: readonly EvidenceFile[]) {
    const folder = posix.dirname(manifest.name);
    this.#byPath = new Map(beside.map(({ name, digest }) => [posix.relative(folder, name), digest]));
    this.#digests = new Set(beside.map(({ digest }) => digest));
  }

  /** Why the evidence of a unit does not bear it out; each reason once. */
  missing({ evidence = [] }: { readonly evidence?: readonly Reference[] }): string[] {
    return [...new Set(evidence.flatMap((file) => this.problem(file) ?? []))];
  }

  /** What is wrong with a reference, or `null`. */
  problem({ sha256, uri }: Reference): string | null {
    if (/^[a-z][a-z0-9+.-]*:/i.test(uri)) return null;
    const found = this.#byPath.get(posix.normalize(uri));
    // Files with the same bytes are read once, under the first one's name.
    if (found === undefined && !this.#digests.has(`sha256:${sha256}`)) return 'evidence that is not there';
    return found === undefined || found === `sha256:${sha256}` ? null : 'evidence with another digest';
  }
}

/** Whether a file lies where a manifest's evidence does. */
export function isBeside(manifest: EvidenceFile, file: EvidenceFile): boolean {
  const folder = posix.join(posix.dirname(manifest.name), 'evidence');
  return file.source === manifest.source && file.name.startsWith(`${folder}/`);
}
