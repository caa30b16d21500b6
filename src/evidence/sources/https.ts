/** An HTTP API of results, in pages or as one file. See docs/sources/https.md. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { asBuffer } from '../../io/bytes.ts';
import { rangeBytes } from '../../io/ranges.ts';
import { EvidenceError } from '../../util/errors.ts';
import type { EvidenceFile } from '../formats/format.ts';
import { evidenceFile, UNKNOWN_PROVENANCE } from './evidence-file.ts';
import type { Fetch, Reach, Source } from './types.ts';
import { type Api, at, half, listAt, openApi, type Page } from './web/api.ts';
import { authHeaders } from './web/auth.ts';
import { nextLink } from './web/link.ts';
import { checkCount, everyPage } from './web/pages.ts';
import { fileOfRecords } from './web/records.ts';

const MAX_BYTES = 10 * 1024 ** 3;
const TIMEOUT = 10 * 60_000;
/** Short names that are in use for formats. */
const ALIASES: Readonly<Record<string, string>> = { eee: 'every-eval-ever' };

/** @throws EvidenceError when the address does not give all that it has */
export const fetchHttps: Fetch = async (source, reach) => {
  const { items, auth } = source.options;
  const headers = authHeaders(auth, reach);
  const api = openApi(source.rest, headers, reach);
  if (items === undefined) return [await document(source, headers, reach)];
  const format = formatOf(source);
  const records = itemsOf(api, source, items);
  return [
    await fileOfRecords(records, reach.directory, { name: nameOf(source), source: source.name, format }),
  ];
};

/** The body as it is, which some format reads. */
async function document(
  source: Source,
  headers: Readonly<Record<string, string>>,
  reach: Reach,
): Promise<EvidenceFile> {
  const { http, directory, log } = reach;
  const paging = ['next', 'page', 'count'].find((option) => source.options[option] !== undefined);
  if (paging !== undefined) {
    const remedy = 'Say where in an answer they are: `items=data`, or `items=.` where it is the list itself.';
    throw new EvidenceError(source.name, `has \`${paging}=\` and no \`items=\``, remedy);
  }
  const part = /\.eval$/i.test(nameOf(source)) ? await remoteZip(source, headers, reach) : null;
  if (part !== null) return part;
  const path = join(directory, `download-${randomUUID()}`);
  const {
    headers: received,
    bytes,
    sha256,
  } = await http.download(source.rest, {
    headers,
    to: path,
    maxBytes: MAX_BYTES,
    timeout: TIMEOUT,
  });
  if (nextLink(received['link']) !== undefined) {
    const remedy =
      'Say where in an answer the items are, so that all pages are read: `items=.` or `items=data`.';
    throw new EvidenceError(source.name, 'is the first of several pages (Link header)', remedy);
  }
  log(`${source.name}: ${bytes} bytes`);
  return evidenceFile(path, {
    name: nameOf(source),
    source: source.name,
    provenance: UNKNOWN_PROVENANCE,
    digest: `sha256:${sha256}`,
    format: formatOf(source),
  });
}

/** An archive of which the members that are needed can be read alone; `null` where the server cannot do that. */
async function remoteZip(
  source: Source,
  headers: Readonly<Record<string, string>>,
  { http, log }: Reach,
): Promise<EvidenceFile | null> {
  const bytes = await rangeBytes(http, source.rest, { name: source.name, headers, log });
  if (bytes === null || !isZip(await bytes.read(0, Math.min(4, bytes.size)))) return null;
  return {
    name: nameOf(source),
    source: source.name,
    bytes,
    digest: `${source.rest} ${bytes.etag}`,
    parts: bytes.digest,
    provenance: UNKNOWN_PROVENANCE,
    format: formatOf(source),
  };
}

const isZip = (head: Uint8Array): boolean => asBuffer(head).toString('latin1') === 'PK\x03\x04';

async function* itemsOf(api: Api, source: Source, items: string): AsyncGenerator<unknown, void, undefined> {
  const { next, page: number, count } = source.options;
  const said = new Set<unknown>();
  const ask = async (token: string | undefined) => {
    const page = await api.ask(...questionOf(token));
    const found = listAt(page, items);
    if (count !== undefined) said.add(countIn(page, count));
    return { items: found, next: nextOf(page, token, found.length) };
  };

  /** A token is an address, a cursor or a number: what `next=` and `page=` say that it is. */
  function questionOf(token: string | undefined): [string, { query?: Record<string, string> }] {
    if (next === undefined && number !== undefined) {
      return [source.rest, token === undefined ? {} : { query: { [number]: token } }];
    }
    if (token === undefined) return [source.rest, {}];
    if (next === undefined || isAddress(token)) return [new URL(token, source.rest).href, {}];
    return [source.rest, { query: { [number ?? next.split('.').at(-1)!]: token } }];
  }

  function nextOf(page: Page, token: string | undefined, length: number): string | undefined {
    if (next !== undefined) {
      // A misspelt path is never there: without a count it would pass for the end.
      const isUnknown = token === undefined && count === undefined && at(page, next) === undefined;
      if (isUnknown)
        throw half(page.where, `has nothing at \`${next}\`, and no \`count=\` says that one page is all`);
      return tokenIn(page, next);
    }
    if (number === undefined) return nextLink(page.headers['link']);
    const first = Number(new URL(source.rest).searchParams.get(number) ?? 1);
    return length === 0 ? undefined : String((token === undefined ? first : Number(token)) + 1);
  }

  let came = 0;
  for await (const item of everyPage(source.name, ask)) {
    came += 1;
    yield item;
  }
  if (said.size > 1) {
    const remedy = 'Run the job again when nothing writes to it.';
    throw new EvidenceError(
      source.name,
      'gives another count on each page: it changed while it was read',
      remedy,
    );
  }
  for (const one of said) checkCount(source.name, came, one);
}

/** `meta.total`, or `header:X-Total-Count`. */
function countIn(page: Page, count: string): unknown {
  const found = count.startsWith('header:') ? page.headers[count.slice(7).toLowerCase()] : at(page, count);
  if (found === undefined || found === null) throw half(page.where, `has no count at \`${count}\``);
  return found;
}

/** The end is said by `null`, an empty text, or the absence of the key. */
function tokenIn(page: Page, path: string): string | undefined {
  const token = at(page, path);
  if (token === undefined || token === null || token === '' || token === false) return undefined;
  if (typeof token === 'string' || Number.isSafeInteger(token)) return String(token);
  throw half(page.where, `has at \`${path}\` neither a cursor nor an address`);
}

const isAddress = (token: string): boolean => /^(?:https?:\/\/|\/)/i.test(token);

/** The last part of the path, as a file would be called. */
const nameOf = ({ rest, name }: Source): string =>
  new URL(rest).pathname.split('/').filter(Boolean).at(-1) ?? name;

const formatOf = ({ options: { format } }: Source): string | undefined =>
  format === undefined ? undefined : (ALIASES[format] ?? format);
