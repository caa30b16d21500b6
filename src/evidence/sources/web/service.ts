import { isObject, type JsonObject } from '../../../io/shape.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { EvidenceFile } from '../../formats/format.ts';
import type { Fetch, Reach, Source } from '../types.ts';
import { type Api, openApi } from './api.ts';
import { authHeaders } from './auth.ts';
import { fileOfRecords } from './records.ts';

/** A service whose API is known: what is asked there by default, and how its items become our own records. */
export interface Service {
  /** Where it is unless `host=` says otherwise; `null` where everyone runs their own. */
  readonly host: string | null;
  /** What `auth=` is unless it is written; `null`: no credentials. */
  readonly auth: string | null;
  /** Records as docs/formats/near-zero.md says, all of them. @throws EvidenceError when they cannot be had whole */
  readonly records: (api: Api, source: Source) => AsyncIterable<JsonObject>;
}

/** A service as a source: its records in a file that our own format reads. */
export function fetchService({ host, auth, records }: Service): Fetch {
  return async (source: Source, reach: Reach): Promise<EvidenceFile[]> => {
    const base = source.options['host'] ?? host;
    if (base === null) {
      throw new EvidenceError(source.name, 'has no `host=`', 'Write where the service runs: host=https://….');
    }
    const headers = authHeaders(source.options['auth'] ?? auth ?? undefined, reach);
    // A folder, so that the paths of the API come behind it.
    const api = openApi(base.endsWith('/') ? base : `${base}/`, headers, reach);
    const about = { name: `${source.name}.jsonl`, source: source.name, format: 'near-zero' };
    return [await fileOfRecords(records(api, source), reach.directory, about)];
  };
}

/** What scored an item, by name. */
export interface NamedScore {
  readonly name: string;
  readonly value: unknown;
  readonly metadata?: JsonObject;
}

/** Scores as a record has them. Two of one name that disagree are no score: nobody said which of them counts. */
export function scoresByName(scores: readonly NamedScore[]): JsonObject {
  const byName = new Map<string, { value: unknown; metadata?: JsonObject }>();
  for (const { name, value, metadata } of scores) {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, { value, ...(metadata && { metadata }) });
    else if (JSON.stringify(known.value) !== JSON.stringify(value)) byName.set(name, { value: null });
  }
  return Object.fromEntries(byName);
}

/** Numbers the records of one item from 1, for services that do not. */
export class Epochs {
  readonly #seen = new Map<string, number>();

  of(id: string): number {
    const epoch = (this.#seen.get(id) ?? 0) + 1;
    this.#seen.set(id, epoch);
    return epoch;
  }
}

/** A text of an item. @throws EvidenceError when it has none there */
export function textIn(item: JsonObject, key: string, where: string): string {
  const value = item[key];
  if (typeof value === 'string' && value !== '') return value;
  throw new EvidenceError(
    where,
    `has an item without \`${key}\``,
    'See whether its version is one that is known.',
  );
}

/** Leaves out the keys that are `undefined` or `null`: our own records have none that say nothing. */
export const present = (record: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== null));

/** An object that is not empty. */
export const objectIn = (value: unknown): JsonObject | undefined =>
  isObject(value) && Object.keys(value).length > 0 ? value : undefined;

/** The only item of a search by name. @throws EvidenceError when there is none, or several */
export function onlyOne(found: readonly JsonObject[], source: Source, what: string): JsonObject {
  const [one] = found;
  if (one !== undefined && found.length === 1) return one;
  throw new EvidenceError(
    source.name,
    found.length === 0
      ? `there is no ${what} of this name or id`
      : `there are ${found.length} ${what}s of this name`,
    found.length === 0 ? 'See that the name, the project and the key belong together.' : 'Name it by its id.',
  );
}
