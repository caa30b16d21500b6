import type { EvidenceRecord } from '../model/tally.ts';

/** What tells a file of results from others, and gives files an order in which it does not matter who was read first. */
export type FileKey = string;

export const fileKey = ({
  source,
  name,
  digest,
}: Pick<EvidenceRecord, 'source' | 'name' | 'digest'>): FileKey => JSON.stringify([source, name, digest]);

/** The list of evidence as verdicts have it, and where in it a file stands. */
export function evidenceInOrder(evidence: readonly EvidenceRecord[]) {
  const sorted = evidence
    .map((record) => ({ record, key: fileKey(record) }))
    .sort((a, b) => compare(a.key, b.key) || compare(JSON.stringify(a.record), JSON.stringify(b.record)));
  const places = new Map<FileKey, number>();
  sorted.forEach(({ record, key }, place) => {
    if (record.sameAs === null || !places.has(key)) places.set(key, place);
  });
  return {
    evidence: copiesNamed(sorted.map(({ record }) => record)),
    placeOf(file: FileKey): number {
      const place = places.get(file);
      if (place === undefined) throw new Error(`No record of evidence is about the file ${file}.`);
      return place;
    },
  };
}

/** Of files that no format knows, the first by order is the one that copies are of. */
function copiesNamed(evidence: readonly EvidenceRecord[]): EvidenceRecord[] {
  const first = new Map<string, string>();
  return evidence.map((record) => {
    const { digest, format, problem, name } = record;
    if (digest === null || format !== null || problem !== null) return record;
    const sameAs = first.get(digest) ?? null;
    if (sameAs === null) first.set(digest, name);
    return { ...record, sameAs };
  });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
