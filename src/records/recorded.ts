/** What a verdict leaves of the history in the ledger: what is open, and how bad it is, without anybody's words. */
import { hash } from 'node:crypto';
import type { HistoryRecords, Incident } from '../model/history.ts';
import type { ClosedHistory } from '../model/ledger.ts';
import type { SignatureVerdict } from '../model/verdict.ts';
import { canonical } from '../util/canonical.ts';
import { contaminatedIn } from './contaminated.ts';
import type { Gone } from './kept.ts';
import { namedFailures } from './signatures.ts';

/**
 * @param records the history by which was judged, with what the ledger restored
 * @param gone what the folder itself did not have
 */
export function recordedHistory(
  records: HistoryRecords,
  signatures: readonly SignatureVerdict[],
  gone: readonly Gone[],
): ClosedHistory {
  const states = new Map(signatures.map(({ id, state }) => [id, state]));
  const missing = new Set(gone.map(({ name }) => name));
  return {
    signatures: namedFailures(records).flatMap(({ names, now }) =>
      names.map((one) => ({
        id: one.id,
        category: one.category,
        severity: one.severity ?? null,
        firstSeen: one.first_seen,
        due: one.due ?? null,
        state: states.get(now.id) ?? 'open',
        gone: missing.has(one.id),
        digest: digestOf(one),
      })),
    ),
    interventions: records.interventions.map((one) => ({
      on: one.on,
      kind: one.kind,
      signatures: one.signatures,
      digest: digestOf(one),
    })),
    incidents: records.incidents.map(withoutLink),
    contaminated: contaminatedIn(records).map(({ task, how, since, models }) => ({
      task,
      how,
      since,
      ...(models === undefined ? {} : { models }),
    })),
    gone: [...missing].sort(),
  };
}

const withoutLink = ({ link: _, ...rest }: Incident): Incident => rest;

const digestOf = (value: unknown): string => `sha256:${hash('sha256', canonical(value))}`;
