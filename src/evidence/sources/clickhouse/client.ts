import { asBuffer } from '../../../io/bytes.ts';
import { parseJson } from '../../../io/json.ts';
import { isObject } from '../../../io/shape.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { Reach } from '../types.ts';

const MAX_BYTES = 64 * 1024 * 1024;
/** Hundreds of millions of rows are counted in a minute or two. */
const TIMEOUT = 10 * 60_000;
/** Since 19.14 the server takes `{name:String}`. */
const PARAMETERS_SINCE = [19, 14];
const HARMLESS = /^[A-Za-z0-9_./:-]*$/;

export type TableRow = readonly unknown[];

/** A ClickHouse server over HTTP (https://clickhouse.com/docs/interfaces/http). */
export interface ClickHouse {
  /** The rows of a statement that ends with no FORMAT. @throws EvidenceError for every answer but a whole one */
  rows(statement: Statement): Promise<readonly TableRow[]>;
  /** A new statement's values. */
  bindings(): Bindings;
}

export interface Statement {
  readonly sql: string;
  readonly bindings?: Bindings;
}

/** Values of a statement. They are never part of its text, but on servers that know no other way. */
export class Bindings {
  readonly #source: string;
  readonly #hasParameters: boolean;
  readonly parameters: Record<string, string> = {};

  constructor(source: string, hasParameters: boolean) {
    this.#source = source;
    this.#hasParameters = hasParameters;
  }

  /** @returns what stands for the text in the statement @throws EvidenceError for one that an old server cannot be given */
  text(value: string): string {
    if (this.#hasParameters) {
      const name = `p${Object.keys(this.parameters).length}`;
      // Parameters are read as a field of tab-separated values.
      this.parameters[name] = value.replace(/[\\\t\n]/g, (mark) => ESCAPES[mark]!);
      return `{${name}:String}`;
    }
    if (HARMLESS.test(value)) return `'${value}'`;
    throw new EvidenceError(
      this.#source,
      `this server knows no query parameters, and ${JSON.stringify(value)} has characters other than A-Z a-z 0-9 _ . / : -`,
      'Use ClickHouse 19.14 or newer, or other values in the policy.',
    );
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' };

/** @param base the server's HTTP address @param name what errors call it */
export async function openClickHouse(
  base: URL,
  { name, database, headers }: { name: string; database: string; headers: Readonly<Record<string, string>> },
  { http }: Pick<Reach, 'http'>,
): Promise<ClickHouse> {
  async function rows({ sql, bindings }: Statement): Promise<readonly TableRow[]> {
    const url = new URL(base);
    url.searchParams.set('database', database);
    for (const [key, value] of Object.entries(bindings?.parameters ?? {})) {
      url.searchParams.set(`param_${key}`, value);
    }
    const { status, body } = await http.request(url.href, {
      method: 'POST',
      repeatable: true,
      // What is wrong with a statement is said with status 500.
      answers: 500,
      headers,
      body: `${sql} FORMAT JSONCompact`,
      maxBytes: MAX_BYTES,
      timeout: TIMEOUT,
    });
    const text = asBuffer(body).toString('utf8');
    if (status !== 200) throw refused(name, status, text);
    // An error after the first rows stands behind them, so that they are no JSON.
    const answer = parseJson(text, name);
    if (isObject(answer) && Array.isArray(answer['data'])) return answer['data'] as TableRow[];
    throw new EvidenceError(
      name,
      'does not answer as ClickHouse does',
      'See that the address is its HTTP port.',
    );
  }

  const [first] = await rows({ sql: 'SELECT version()' });
  const version = String(first?.[0]).split('.').map(Number);
  const [major = 0, minor = 0] = version;
  const [sinceMajor = 0, sinceMinor = 0] = PARAMETERS_SINCE;
  const hasParameters = major > sinceMajor || (major === sinceMajor && minor >= sinceMinor);
  return { rows, bindings: () => new Bindings(name, hasParameters) };
}

function refused(name: string, status: number, text: string): EvidenceError {
  const [, code, message] =
    /Code: (\d+)[.,]\s*(?:e\.displayText\(\) = )?(?:DB::Exception:?\s*)?(.{0,300})/s.exec(text) ?? [];
  const isCredentials = status === 401 || status === 403 || ['192', '193', '194', '516'].includes(code ?? '');
  return new EvidenceError(
    name,
    isCredentials
      ? `refused the credentials (${code ?? status})`
      : `answered ${status}: ${message ?? text.slice(0, 300)}`,
    isCredentials
      ? 'See that `auth=` names the right variables, and that the user may read the table.'
      : 'See that the database, the table and its columns are as docs/sources/clickhouse.md says.',
  );
}
