import { printable } from '../../../io/addresses.ts';
import { memoryBytes, streamOf } from '../../../io/bytes.ts';
import type { Answer } from '../../../io/http.ts';
import { decodeUtf8, parseJson } from '../../../io/json.ts';
import { readJsonLines } from '../../../io/json-lines.ts';
import { isObject, type JsonObject } from '../../../io/shape.ts';
import { EvidenceError } from '../../../util/errors.ts';
import { follow } from '../../../util/path.ts';
import type { Reach } from '../types.ts';

/** A page of items is parsed in memory. */
const MAX_PAGE_BYTES = 64 * 1024 * 1024;
const TIMEOUT = 60_000;

export interface ApiQuestion {
  /** Added to the address; `undefined` is left out. */
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** Sent as JSON by POST. Only for questions: they may be asked twice. */
  readonly body?: unknown;
}

export interface Page {
  readonly json: unknown;
  readonly headers: Answer['headers'];
  /** The address without what may be secret, for messages. */
  readonly where: string;
}

/** A web API at one origin, which alone is sent the credentials. */
export interface Api {
  /** @throws EvidenceError for every answer but a whole 200 with JSON, and for an address of another origin */
  ask(address: string, question?: ApiQuestion): Promise<Page>;
  /** The objects of an answer that is lines of JSON. @throws EvidenceError as `ask` does */
  askLines(address: string, question?: ApiQuestion): Promise<readonly JsonObject[]>;
}

/** @param base what addresses are relative to; its origin is the only one that is asked */
export function openApi(
  base: string,
  headers: Readonly<Record<string, string>>,
  { http }: Pick<Reach, 'http'>,
): Api {
  const root = rootOf(base);
  async function answerOf(
    address: string,
    { query = {}, body }: ApiQuestion,
    accept: string,
  ): Promise<[URL, Answer]> {
    const url = new URL(address, root);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    if (url.origin !== root.origin) {
      throw new EvidenceError(
        printable(root.href),
        `leads to ${printable(url.href)}, which is another origin`,
        'Credentials stay with the origin that was written: write the address that has all pages.',
      );
    }
    const answer = await http.request(url.href, {
      headers: { accept, ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body), repeatable: true }),
      maxBytes: MAX_PAGE_BYTES,
      timeout: TIMEOUT,
    });
    if (answer.status !== 200) throw refused(printable(url.href), answer);
    return [url, answer];
  }
  return {
    async ask(address, question = {}) {
      const [url, { headers: received, body }] = await answerOf(address, question, 'application/json');
      const where = printable(url.href);
      return { json: parseJson(decodeUtf8(body, where), where), headers: received, where };
    },
    async askLines(address, question = {}) {
      const [url, { body }] = await answerOf(address, question, 'application/jsonl');
      const lines: JsonObject[] = [];
      for await (const { record } of readJsonLines(streamOf(memoryBytes(body, '')), printable(url.href))) {
        lines.push(record);
      }
      return lines;
    },
  };
}

function rootOf(base: string): URL {
  const url = URL.parse(base);
  if (url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '')
    return url;
  throw new EvidenceError(
    printable(base),
    'is not an http or https address without credentials',
    'Write a full web address; credentials go into environment variables that `auth=` names.',
  );
}

function refused(where: string, { status, headers }: Answer): EvidenceError {
  if (status === 401 || status === 403) {
    const remedy = 'See that `auth=` names the right variables, and that their key may read this.';
    return new EvidenceError(where, `refused the credentials (${status})`, remedy);
  }
  if (status >= 300 && status < 400) {
    const target = URL.parse(headers['location'] ?? '', where);
    const to = target === null ? 'nowhere' : printable(target.href);
    return new EvidenceError(where, `redirects to ${to}`, 'Write the final address.');
  }
  const remedy =
    status === 404 ? 'See that the name and the host are right.' : 'See what the service says of it.';
  return new EvidenceError(where, `answered ${status} where 200 was expected`, remedy);
}

/** The value at a dotted path of an answer; `.` is the whole. */
export function at({ json }: Page, path: string): unknown {
  return path === '.' ? json : follow(json, path.split('.'));
}

/** The list at a path. @throws EvidenceError when there is none: that is not the same as an empty one */
export function listAt(page: Page, path: string): readonly unknown[] {
  const found = at(page, path);
  if (Array.isArray(found)) return found;
  throw half(page.where, `has no list at \`${path}\``);
}

/** The objects at a path. @throws EvidenceError when there is no list there, or something else in it */
export function objectsAt(page: Page, path: string): readonly JsonObject[] {
  return listAt(page, path).map((item, index) => {
    if (isObject(item)) return item;
    throw half(page.where, `has at \`${path}\` an item (${index}) that is no object`);
  });
}

/** An answer that is not what its API says. */
export function half(where: string, what: string): EvidenceError {
  return new EvidenceError(where, what, 'See whether the address and the version of the service are right.');
}
