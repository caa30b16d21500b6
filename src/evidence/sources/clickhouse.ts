/** A table of samples in ClickHouse, counted there. See docs/sources/clickhouse.md. */

import { EvidenceError } from '../../util/errors.ts';
import { openClickHouse } from './clickhouse/client.ts';
import { columnsOf, IDENTIFIER } from './clickhouse/columns.ts';
import { countThere } from './clickhouse/count.ts';
import { runsOf } from './clickhouse/runs.ts';
import type { CountedSource, Reach, Source } from './types.ts';
import { authHeaders } from './web/auth.ts';

/** @throws EvidenceError when the table cannot be read, or does not hold a sample a row */
export async function openTable(source: Source, reach: Reach): Promise<CountedSource> {
  const { base, database, table } = placeOf(source);
  const { name } = source;
  const headers = authHeaders(source.options['auth'], reach);
  const server = await openClickHouse(base, { name, database, headers }, reach);
  const columns = await columnsOf(server, table, name);
  const { found, hash } = await runsOf(server, table, columns, name);
  const samples = found.reduce((sum, run) => sum + run.samples, 0);
  const place = {
    table,
    name,
    columns,
    hash,
    hashes: new Map(found.map(({ run, hash }) => [run.key, hash])),
  };
  return {
    name: `${name} ${table}`,
    source: name,
    format: 'clickhouse',
    samples,
    events: found.map(({ run }) => ({ type: 'run', run })),
    async answer(questions) {
      for (const question of questions) question.answer(await countThere(server, place, question));
      const [after] = await server.rows({ sql: `SELECT count() FROM ${table}` });
      if (Number(after?.[0]) === samples) return;
      const remedy = 'Run the job again when nothing writes to it.';
      throw new EvidenceError(name, 'changed while it was read', remedy);
    },
  };
}

/** `clickhouse://host:port/database`: over TLS, but on this machine or where `secure=false` says otherwise. */
function placeOf({ rest, name, options }: Source): { base: URL; database: string; table: string } {
  const url = URL.parse(rest);
  const { table, secure } = options;
  const database = url?.pathname.slice(1) || 'default';
  if (
    url === null ||
    url.username !== '' ||
    url.password !== '' ||
    url.search !== '' ||
    !IDENTIFIER.test(database)
  ) {
    const remedy = 'Write clickhouse://HOST/DATABASE table=NAME auth=basic:USER_ENV:PASSWORD_ENV.';
    throw new EvidenceError(name, 'is no address of a ClickHouse database', remedy);
  }
  if (table === undefined || !IDENTIFIER.test(table)) {
    const remedy = 'Name a table or a view by letters, digits and _: table=samples.';
    throw new EvidenceError(
      name,
      table === undefined ? 'has no `table=`' : 'has a `table=` that is no name',
      remedy,
    );
  }
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  const isSecure = secure === undefined ? !isHere : secure !== 'false';
  const port = url.port || (isSecure ? '8443' : '8123');
  return {
    base: new URL(`${isSecure ? 'https' : 'http'}://${url.hostname}:${port}/`),
    database,
    table: `\`${database}\`.\`${table}\``,
  };
}
