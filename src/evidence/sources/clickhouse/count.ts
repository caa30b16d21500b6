import type { CountedElsewhere, CountQuestion } from '../../../tally/elsewhere.ts';
import { WORST_KEPT } from '../../../tally/worst.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { ClickHouse, TableRow } from './client.ts';
import { rowsOf, type TablePlace } from './rows.ts';

/** As many as tally/items.ts has room for. */
const EPOCHS = 2 ** 20;
const CODES = 8;
const IDS_KEPT = 10;

/**
 * Counts the samples that a question is about where they are: epochs to items, and items by what became of them. Ids
 * are compared by their 128-bit SipHash; only those that a person should look at leave the server.
 * @throws EvidenceError when only samples that are read can answer, or an epoch is none
 */
export async function countThere(
  server: ClickHouse,
  place: TablePlace,
  question: CountQuestion,
): Promise<CountedElsewhere> {
  const ask = (sql: (rows: string) => string): Promise<readonly TableRow[]> => {
    const bindings = server.bindings();
    const rows = rowsOf(question, place, bindings);
    return server.rows({ sql: sql(`(${rows})`), bindings });
  };
  const [totals = []] = await ask(
    (rows) => `SELECT count(), sum(valued), countIf(at = 0), minIf(at, at > 0), maxIf(at, at > 0),
      countIf(epoch < 1 OR epoch >= ${EPOCHS}) FROM ${rows}`,
  );
  const [samples = 0, valued = 0, untimed = 0, oldest = 0, newest = 0, wrong = 0] = totals
    .slice(0, 6)
    .map(Number);
  if (wrong > 0) {
    const remedy = 'Correct the column `epoch`.';
    throw new EvidenceError(place.name, `has ${wrong} samples whose epoch is no whole number from 1`, remedy);
  }
  const groups = (await onceEach()) ?? (await ask((rows) => itemsOf(rows, question)));
  const twins = groups.reduce((sum, row) => sum + Number(row[7]), 0);
  const milliseconds = (time: number): number | null => (time === 0 ? null : time * 1000);
  return {
    groups: groups.map(([worst, first, best, lacking, surplus, stratum, items]) => ({
      worst: Number(worst),
      first: Number(first),
      best: Number(best),
      lacking: Number(lacking) === 1,
      surplus: Number(surplus) === 1,
      stratum: stratum === null ? null : String(stratum),
      items: Number(items),
    })),
    samples,
    valued,
    untimed,
    oldest: milliseconds(oldest),
    newest: milliseconds(newest),
    scorers: (await ask((rows) => `SELECT DISTINCT scorer FROM ${rows} LIMIT 100`)).map(([name]) =>
      String(name),
    ),
    disagreements: twins === 0 ? [] : await disagreeing(),
    worst: await worstOf(),
  };

  /** The same where every item has one sample, which costs a third; `null` where one has more. */
  async function onceEach(): Promise<readonly TableRow[] | null> {
    const { pinned } = question.reading;
    const found = await ask(
      (rows) => `SELECT greatest(code, lacking), code, code, lacking, surplus, stratum, count(), 0, max(n)
        FROM (
          SELECT h, count() AS n, any(code) AS code,
            any(1 < greatest(${expected(question)}, toUInt32(epoch))) AS lacking,
            ${pinned === null ? '0' : `any(epoch > ${pinned})`} AS surplus, any(stratum) AS stratum
          FROM ${rows} GROUP BY h
        ) GROUP BY code, lacking, surplus, stratum`,
    );
    return found.every((row) => Number(row[8]) === 1) ? found : null;
  }

  async function disagreeing(): Promise<string[]> {
    const byOutcome = await ask(
      (rows) => `SELECT DISTINCT id FROM (
        SELECT id, run, epoch FROM ${rows} GROUP BY id, run, epoch HAVING min(class) != max(class)
      ) ORDER BY id LIMIT ${IDS_KEPT}`,
    );
    const byStratum = await ask(
      (rows) => `SELECT id FROM ${rows} GROUP BY id HAVING ifNull(min(stratum) != max(stratum), 0)
        ORDER BY id LIMIT ${IDS_KEPT}`,
    );
    return [...new Set([...byOutcome, ...byStratum].map(([id]) => String(id)))].sort();
  }

  async function worstOf(): Promise<CountedElsewhere['worst']> {
    const found = await ask(
      (rows) => `SELECT id, epoch, code FROM ${rows} WHERE code > 0 GROUP BY id, epoch, run, code
        ORDER BY code = 1, -code, id, epoch LIMIT ${WORST_KEPT}`,
    );
    const isRated = question.category.severity !== null;
    return found.map(([id, epoch, code]) => {
      const failed = Number(code) > 1;
      return {
        id: String(id),
        epoch: Number(epoch),
        outcome: failed ? 'failed' : 'unscored',
        severity: failed && isRated ? Number(code) - 2 : null,
      };
    });
  }
}

/** Epochs to draws, draws to runs, runs to items, and items by what became of them. */
function itemsOf(rows: string, question: CountQuestion): string {
  const { pinned } = question.reading;
  return `SELECT greatest(worst, lacking), first % ${CODES}, best, lacking, surplus, stratum, count(), sum(twins)
    FROM (
      SELECT h, max(w) AS worst, min(k) AS first, min(b) AS best, max(t < greatest(${expected(question)}, last)) AS lacking,
        ${pinned === null ? '0' : `max(last > ${pinned})`} AS surplus, min(low) AS stratum,
        max(d OR ifNull(low != high, 0)) OR ifNull(min(low) != max(high), 0) AS twins
      FROM (
        SELECT h, run, count() AS t, toUInt32(max(epoch)) AS last, max(c) AS w, min(c) AS b, min(d0) AS low, max(d1) AS high, max(differ) AS d,
          min((toUInt64(${rank(question)}) * ${EPOCHS} + epoch) * ${CODES} + c) AS k
        FROM (
          SELECT h, run, epoch, max(code) AS c, min(class) != max(class) AS differ,
            min(stratum) AS d0, max(stratum) AS d1
          FROM ${rows} GROUP BY h, run, epoch
        ) GROUP BY h, run
      ) GROUP BY h
    ) GROUP BY greatest(worst, lacking), first % ${CODES}, best, lacking, surplus, stratum`;
}

/** How many epochs an item must have in its run. */
function expected({ runs, reading: { epochs } }: CountQuestion): string {
  return byRun(runs, ({ number }) => epochs[number] ?? 1);
}

/** The place of a run among all by when it began; runs that began together have the same. */
function rank({ runs, reading: { started } }: CountQuestion): string {
  const times = [...new Set(runs.map(({ number }) => started[number] ?? 0))].sort((a, b) => a - b);
  return byRun(runs, ({ number }) => times.indexOf(started[number] ?? 0));
}

function byRun(runs: CountQuestion['runs'], of: (run: CountQuestion['runs'][number]) => number): string {
  const values = new Set(runs.map(of));
  if (values.size === 1) return String(of(runs[0]!));
  const list = (numbers: number[]) => `[${numbers.map((each) => `toUInt32(${each})`).join(', ')}]`;
  return `transform(run, ${list(runs.map(({ number }) => number))}, ${list(runs.map(of))}, toUInt32(0))`;
}
