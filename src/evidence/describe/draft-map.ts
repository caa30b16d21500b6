/** A map that would read a table, but for what only a person can say. */
import { splitPath } from '../../util/path.ts';
import type { ShapeColumn, Table } from './shape.ts';

export interface DraftMap {
  /** The text of `maps` in a policy, with a question behind each `# ?`. */
  readonly text: string;
  /** Questions that nobody but its author can answer. */
  readonly questions: readonly string[];
}

const PASSED = /^(?:is_)?(?:pass(?:ed)?|correct|success(?:ful)?|ok|resolved|valid|safe|solved)$/i;
const FAILED =
  /^(?:is_)?(?:fail(?:ed|ure)?|jailbroken|wrong|incorrect|violat(?:ed|ion)|unsafe|refus(?:ed|al))$/i;
const WORDED =
  /(?:outcome|verdict|label|status|grade|result|judg(?:e?ment)?|class(?:ification)?|bewertung|urteil|ergebnis)$/i;
const SCORED = /(?:score|reward|rating|value|punkte)$/i;
const ID = /(?:^|[_\s.-])(?:id|key|nr|no|number|index|case|nummer)\.?$|Id$/i;
const MODEL = /(?:^|[_.])model(?:_?(?:name|id|slug))?$/i;
const ERROR = /(?:^|[_.])(?:error|exception)(?:_?message)?$/i;
const MOST_WORDS = 12;

/** @param name of the map and its task; @param file the name of the file */
export function draftMap(table: Table, name: string, file: string): DraftMap {
  const questions: string[] = [];
  const line = (key: string, value: string, note = '') => `    ${key}: ${value}${note && `   # ${note}`}`;
  const model = table.columns.find(({ path }) => MODEL.test(last(path)));
  const ofDocument = table.document.find(({ path }) => MODEL.test(last(path)));
  const error = table.columns.find(({ path }) => ERROR.test(last(path)));
  if (model === undefined && ofDocument === undefined)
    questions.push('Which model was asked? The file does not say; see docs/maps.md for `model`.');
  if (table.others.length > 0)
    questions.push(`Are these the rows that count? There are others at ${table.others.join(', ')}.`);
  const lines = [
    'maps:',
    `  ${name}:`,
    line('files', quoted(`**/${file}`)),
    ...(table.at === null ? [] : [line('rows', quoted(table.at))]),
    line('task', table.parts.length > 0 ? '<part>' : `{ text: ${name} }`),
    ...idLines(table, line, questions),
    ...(model === undefined ? [] : [line('model', quoted(model.path), some(model))]),
    ...(model === undefined && ofDocument !== undefined
      ? [line('model', quoted(ofDocument.path), JSON.stringify(ofDocument.value))]
      : []),
    ...outcomeLines(table, line, questions),
    ...(error === undefined ? [] : [line('error', quoted(error.path), some(error))]),
  ];
  return { text: lines.map((one) => `${one}\n`).join(''), questions };
}

type Line = (key: string, value: string, note?: string) => string;

function idLines({ columns, rows }: Table, line: Line, questions: string[]): string[] {
  const unique = columns.filter(
    (column) => column.rows === rows && column.distinct === rows && !hasFractions(column),
  );
  const named =
    unique.find(({ path }) => ID.test(last(path))) ??
    columns.find((column) => ID.test(last(column.path)) && column.rows === rows && !hasFractions(column));
  if (named !== undefined)
    return [line('id', quoted(named.path), `${named.distinct} different in ${rows} rows`)];
  const text = unique[0];
  if (text !== undefined)
    return [line('id', `{ digest: [${quoted(text.path)}] }`, `${rows} different; no column is called an id`)];
  questions.push('What tells the rows apart? No column is different in all of them: join several.');
  return [
    line(
      'id',
      `{ join: [${columns
        .slice(0, 2)
        .map(({ path }) => quoted(path))
        .join(', ')}] }`,
      '? a guess',
    ),
  ];
}

function outcomeLines({ columns }: Table, line: Line, questions: string[]): string[] {
  const flag = (name: RegExp) =>
    columns.find(
      (column) => name.test(last(column.path)) && column.values.every(({ value }) => isFlag(value)),
    );
  const passed = flag(PASSED);
  if (passed !== undefined) return [line('passed', quoted(passed.path), some(passed))];
  const failed = flag(FAILED);
  if (failed !== undefined) return [line('failed', quoted(failed.path), some(failed))];
  const words = columns.filter(
    ({ distinct, rows }) => distinct > 0 && distinct <= MOST_WORDS && distinct < Math.max(2, rows),
  );
  const worded = words.find(({ path }) => WORDED.test(last(path)));
  if (worded !== undefined) {
    questions.push(
      `Which words of ${worded.path} are a pass, and which a failure? It holds ${some(worded)}.`,
    );
    return [line('outcome', `{ at: ${quoted(worded.path)}, passed: [], failed: [] }`, `? ${some(worded)}`)];
  }
  const scored = columns.find(({ path }) => SCORED.test(last(path)));
  if (scored !== undefined) {
    questions.push(`Which values of ${scored.path} pass? Say so with \`passes_when\` of the eval.`);
    return [line('scores', `{ ${JSON.stringify(last(scored.path))}: ${quoted(scored.path)} }`, some(scored))];
  }
  questions.push(
    `Which field says whether a row passed? There are ${
      words
        .slice(0, 6)
        .map((column) => column.path)
        .join(', ') || 'none with few values'
    }.`,
  );
  return [line('passed', quoted(words[0]?.path ?? 'passed'), '? a guess')];
}

/** A path's last key, without quotes. */
const last = (path: string): string => splitPath(path)?.at(-1) ?? path;
const isFlag = (value: unknown): boolean =>
  typeof value === 'boolean' || /^(?:true|false)?$/i.test(String(value ?? ''));
const hasFractions = ({ values }: ShapeColumn): boolean =>
  values.some(({ value }) => typeof value === 'number' && !Number.isSafeInteger(value));

/** The commonest values with how often they come. */
const some = ({ values, others }: ShapeColumn): string =>
  `${values
    .slice(0, 4)
    .map(({ value, count }) => `${JSON.stringify(value)} × ${count}`)
    .join(', ')}${values.length > 4 || others > 0 ? ', …' : ''}`;

/** As YAML reads it back: in quotes wherever it could be taken for something else. */
function quoted(text: string): string {
  return /^[A-Za-z_^][\w.^/-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
}

/** A name for the map of a file: kebab-case, as names in a policy are. */
export function mapName(file: string): string {
  const name = file
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return name === '' || name === 'all' ? 'my-results' : name;
}
