import type { Category } from '../../../model/policy.ts';
import { type CountQuestion, needsSamples } from '../../../tally/elsewhere.ts';
import { EvidenceError } from '../../../util/errors.ts';
import type { Path } from '../../../util/path.ts';
import type { Bindings } from './client.ts';
import { type Column, type Columns, IDENTIFIER } from './columns.ts';
import { among, compile, type Value } from './condition.ts';

/** Scorer of rows that name none, as in our own format. */
const DEFAULT_SCORER = 'score';
/** Outcomes as codes: 0 passed, 1 unscored, 2 to 6 failed with severity 0 to 4. */
const UNSCORED = '1';
const WORST_FAILED = '6';

/** Where the samples of a source are, and which of its runs they belong to. */
export interface TablePlace {
  readonly table: string;
  readonly name: string;
  readonly columns: Columns;
  /** A run's hash, by the key that events call it. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The expression of that hash. */
  readonly hash: string;
}

/**
 * The samples that a question is about, as a statement: `id`, `h` (its hash), `run` (the number of its run), `epoch`,
 * `code` and `class` (passed, unscored, failed) of the outcome, `stratum`, `valued`, `at` (seconds; 0: none), `scorer`.
 * What a sample comes to is what tally/outcome.ts says.
 * @throws EvidenceError when only samples that are read can answer
 */
export function rowsOf(question: CountQuestion, place: TablePlace, bindings: Bindings): string {
  const { category, selector, runs } = question;
  const { columns } = place;
  const why = needsSamples(category, selector);
  if (why !== null) throw notHere(place, category, why);

  const scorer = columns.get('scorer');
  const scorerSql =
    scorer === undefined
      ? `'${DEFAULT_SCORER}'`
      : `if(${sqlText(scorer)} = '', '${DEFAULT_SCORER}', ${sqlText(scorer)})`;
  const [named] = selector.scorers;
  const isScored = named === undefined ? '1' : among({ sql: 'scorer', kind: 'text' }, [named], bindings);

  const headline = selector.at === null;
  const column = headline ? (columns.get('failed') ?? columns.get('value')) : columnAt(selector.at!);
  const value = column && valueIn(column, headline && columns.has('failed'));
  const passes = value === undefined ? null : passesOf(value);
  const unscored = value && selector.unscoredWhen && compile(selector.unscoredWhen, value, bindings);
  const code = `multiIf(${[
    `NOT (${isScored})`,
    UNSCORED,
    ...(passes === null || column === undefined
      ? ['1', UNSCORED]
      : [
          `NOT (${isKnown(column)})`,
          UNSCORED,
          ...(unscored ? [unscored, UNSCORED] : []),
          `NOT (${passes})`,
          severityOf(category),
          ...(columns.has('error') ? [`${sqlText(columns.get('error')!)} != ''`, UNSCORED] : []),
        ]),
    '0',
  ].join(', ')})`;

  const valued = headline ? '1' : column === undefined ? '0' : `isNotNull(${column.sql})`;
  const id = sqlText(columns.get('id')!);
  const inner = `SELECT
      ${id} AS id, sipHash128(${id}) AS h, ${place.hash} AS run_hash, ${numberOf(runs, place)} AS run,
      ${columns.has('epoch') ? `toUInt32(ifNull(${columns.get('epoch')!.sql}, 1))` : 'toUInt32(1)'} AS epoch,
      ${scorerSql} AS scorer, toUInt8(${code}) AS code, ${stratumOf(category)} AS stratum,
      toUInt8((${isScored}) AND ${valued}) AS valued, ${secondsOf(columns)} AS at
    FROM ${place.table}
    WHERE ${[inRuns(runs, place), ...selector.where.map(narrowed)].join(' AND ')}`;
  return `SELECT *, if(code > 1, 2, code) AS class FROM (${inner})`;

  function columnAt({ root, keys, text: path }: Path): Column | undefined {
    const [key, ...deeper] = keys;
    if (root === 'value' && key === undefined) return columns.get('failed') ?? columns.get('value');
    if (root === 'sample.id') return columns.get('id');
    if (root === 'answer') return columns.get('answer');
    const prefix =
      root === 'sample.metadata' ? 'metadata' : root === 'score.metadata' ? 'score_metadata' : null;
    if (prefix === null || deeper.length > 0) throw notHere(place, category, `\`${path}\``);
    const name = `${prefix}_${key}`;
    return IDENTIFIER.test(name) ? columns.get(name) : undefined;
  }

  /** `failed` is about the opposite of passing. */
  function valueIn({ sql, kind }: Column, isFailed: boolean): Value {
    if (isFailed) return { sql: `(${sql} = 0)`, kind: 'flag' };
    return { sql: kind === 'text' ? `toString(assumeNotNull(${sql}))` : `assumeNotNull(${sql})`, kind };
  }

  function passesOf(known: Value): string | null {
    if (selector.passesWhen !== null) return compile(selector.passesWhen, known, bindings);
    return headline && columns.has('failed') ? known.sql : null;
  }

  function severityOf({ severity }: Category): string {
    const level = severity === null ? undefined : columnAt(severity.at);
    if (level === undefined || (level.kind !== 'whole' && level.kind !== 'float')) return WORST_FAILED;
    return `if(ifNull(${level.sql} IN (0, 1, 2, 3, 4), 0), 2 + toUInt8(assumeNotNull(${level.sql})), ${WORST_FAILED})`;
  }

  function stratumOf({ strata }: Category): string {
    if (strata === null) return 'NULL';
    const found = columnAt(strata);
    if (found === undefined) return 'NULL';
    if (
      !['text', 'whole', 'flag'].includes(found.kind) ||
      strata.root === 'score.metadata' ||
      strata.root === 'value'
    ) {
      throw notHere(place, category, `strata by \`${strata.text}\``);
    }
    return found.kind === 'flag' ? `if(${found.sql}, 'true', 'false')` : `toString(${found.sql})`;
  }

  function narrowed({ path, is }: (typeof selector.where)[number]): string {
    if (path.root === 'eval.args') {
      const [key, ...deeper] = path.keys;
      if (deeper.length > 0) throw notHere(place, category, `\`${path.text}\``);
      const given = Object.hasOwn(question.args, key!) ? question.args[key!] : undefined;
      return is.some((literal) => literal === given) ? '1' : '0';
    }
    if (path.root !== 'sample.metadata' && path.root !== 'sample.id')
      throw notHere(place, category, `\`where\` on \`${path.text}\``);
    const found = columnAt(path);
    if (found === undefined) return '0';
    const test = among(
      path.root === 'sample.id' ? { sql: id, kind: 'text' } : valueIn(found, false),
      is,
      bindings,
    );
    return `(${isKnown(found)} AND ${test})`;
  }
}

/** Not NULL, and a number that is one. */
const isKnown = ({ sql, kind }: Column): string =>
  kind === 'float' ? `ifNull(isFinite(${sql}), 0)` : `isNotNull(${sql})`;

/** A text that is not NULL. */
export const sqlText = ({ sql, isPlainText }: Column): string =>
  isPlainText ? sql : `ifNull(toString(${sql}), '')`;

/** Seconds since the epoch; 0 for none. */
export const seconds = (column: Column | undefined): string =>
  column === undefined ? 'toUInt32(0)' : `toUInt32(ifNull(toUnixTimestamp(${column.sql}), 0))`;

function secondsOf(columns: Columns): string {
  const [completed, created] = [seconds(columns.get('completed_at')), seconds(columns.get('created_at'))];
  return `if(${completed} = 0, ${created}, ${completed})`;
}

function inRuns(runs: CountQuestion['runs'], { hashes, hash }: TablePlace): string {
  if (runs.length === hashes.size) return '1';
  return `${hash} IN (${runs.map(({ key }) => hashes.get(key)!).join(', ')})`;
}

function numberOf(runs: CountQuestion['runs'], { hashes }: TablePlace): string {
  const numbers = new Set(runs.map(({ number }) => number));
  if (numbers.size === 1) return `toUInt32(${runs[0]!.number})`;
  const from = runs.map(({ key }) => `toUInt64(${hashes.get(key)!})`).join(', ');
  return `toUInt32(transform(run_hash, [${from}], [${runs.map(({ number }) => `toUInt32(${number})`).join(', ')}], toUInt32(0)))`;
}

function notHere({ name }: TablePlace, { name: category }: Category, what: string): EvidenceError {
  return new EvidenceError(
    name,
    `counts where the samples are, which does not do for ${what} of the category ${category}`,
    'Export the samples (docs/sources/clickhouse.md says how), and name the file.',
  );
}
