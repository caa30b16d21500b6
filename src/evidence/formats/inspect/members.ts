/** Which members of an `.eval` archive are samples. Other members below `samples/` are chunks of transcripts. */
import { sampleKey } from './sample.ts';

const MONOLITH = /^samples\/(.*)_epoch_(\d+)\.json$/s;
const SHELL = /^samples\/(.*)_epoch_(\d+)\/sample\.json$/s;
const SHELL_NAME = 'sample.json';

/** The members that one sample has, in the archive's order; the last one is the sample, the others it replaced. */
export interface SampleMembers<Entry> {
  readonly current: Entry;
  readonly superseded: readonly Entry[];
}

/**
 * Samples by id and epoch. Ids stand in names as they are, with slashes and spaces. A sample that lies in one member
 * takes precedence over one in chunks, as in Inspect.
 */
export function sampleMembers<Entry extends { readonly name: string }>(
  entries: readonly Entry[],
): Map<string, SampleMembers<Entry>> {
  const found = new Map<string, { whole: Entry[]; shells: Entry[] }>();
  for (const entry of entries) {
    const match = MONOLITH.exec(entry.name) ?? SHELL.exec(entry.name);
    if (match === null) continue;
    const key = sampleKey(match[1], Number(match[2]));
    const members = found.get(key) ?? { whole: [], shells: [] };
    (isShell(entry.name) ? members.shells : members.whole).push(entry);
    found.set(key, members);
  }
  return new Map(
    [...found].map(([key, { whole, shells }]) => {
      const all = [...shells, ...whole];
      return [key, { current: all.at(-1)!, superseded: all.slice(0, -1) }];
    }),
  );
}

export function isShell(name: string): boolean {
  return SHELL.test(name);
}

/** Where the metadata of a chunked sample lies, if it has any. */
export function metadataName(shell: string): string {
  return `${shell.slice(0, -SHELL_NAME.length)}metadata.json`;
}
