/** Failures under the names that people gave them, with what was done about each: linked, whatever they are called. */
import type { HistoryRecords, Intervention, Signature } from '../model/history.ts';

/** One failure. */
export interface Named {
  /** Under all its names, in the order of first sighting. */
  readonly names: readonly Signature[];
  /** By the name that it has now: the one that no other calls a former one. */
  readonly now: Signature;
  readonly firstSeen: string;
  /** The first release, highest severity and earliest day under any name: a new name moves none of them. */
  readonly release: string | null;
  readonly severity: number | null;
  readonly due: string | null;
  readonly owner: string | null;
  readonly link: string | null;
  /** In the order of time. */
  readonly interventions: readonly Intervention[];
}

export function namedFailures({ signatures, interventions }: HistoryRecords): Named[] {
  const group = new Map(signatures.map(({ id }) => [id, new Set([id])]));
  for (const { id, formerly = [] } of signatures) {
    const joined = new Set([id, ...formerly].flatMap((one) => [...(group.get(one) ?? [])]));
    for (const one of joined) group.set(one, joined);
  }
  return [...new Set(group.values())].map((ids) => {
    const names = signatures
      .filter(({ id }) => ids.has(id))
      .toSorted((a, b) => (a.first_seen < b.first_seen ? -1 : a.first_seen > b.first_seen ? 1 : 0));
    const former = new Set(names.flatMap(({ formerly = [] }) => formerly));
    const now = names.findLast(({ id }) => !former.has(id)) ?? names.at(-1)!;
    const severities = names.flatMap(({ severity }) => severity ?? []);
    return {
      names,
      now,
      firstSeen: names[0]!.first_seen,
      release: names.find(({ release }) => release !== undefined)?.release ?? null,
      severity: severities.length > 0 ? Math.max(...severities) : null,
      due: names.flatMap(({ due }) => due ?? []).toSorted()[0] ?? null,
      owner: now.owner ?? null,
      link: now.link ?? null,
      interventions: interventions
        .filter((one) => one.signatures.some((id) => ids.has(id)))
        .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    };
  });
}
