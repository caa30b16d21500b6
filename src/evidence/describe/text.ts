import { plain } from '../../util/plain.ts';
import { count, list, plural } from '../../util/words.ts';
import type { FileDescription, RunDescription } from './description.ts';
import { draftMap, mapName } from './draft-map.ts';
import type { Table } from './shape.ts';
import { policyFrom } from './snippet.ts';
import type { ValueCounts } from './values.ts';

const MAX_VALUES = 8;
const LABEL_WIDTH = 12;

/** Lines that a terminal shows at once. */
const SCREEN = 60;
const FEW = 3;

/**
 * Descriptions as plain text for a terminal. Nothing from the files is shown as it stands.
 * @param all whether everything is said, however long it gets
 */
export function renderDescription(files: readonly FileDescription[], all = true): string {
  // A few are named; the sources of a repository are one line.
  const unknown = files.filter((file) => !isResult(file));
  const results = unknown.length <= FEW ? files : files.filter(isResult);
  const rest = files.length - results.length;
  const whole = [
    ...results.map(renderFile),
    ...(rest === 0 ? [] : [`${othersIn(rest, results.length)}\n`]),
    ...(rest === 0 && unknown.length > 0 ? [`${OWN}\n`] : []),
  ].join('\n');
  if (all || whole.split('\n').length <= SCREEN) return whole;
  const listed = results.slice(0, SCREEN - FEW).map(oneLine);
  const more = results.length - listed.length;
  return [
    ...listed,
    ...(more > 0 ? [`and ${plural(more, 'more file')}`] : []),
    ...(rest === 0 ? [] : [othersIn(rest, results.length)]),
    'near-zero formats FILE says more of one; --all of each.',
    '',
  ].join('\n');
}

/** What somebody could want to gate: a file of a tool, one that is broken, or a table. */
const isResult = ({ title, sameAs, problem, shape }: FileDescription): boolean =>
  title !== null || sameAs !== null || problem !== null || shape?.kind === 'table' || shape?.remedy != null;

const othersIn = (files: number, results: number): string =>
  `${plural(files, results === 0 ? 'file' : 'other file')} that ${files === 1 ? 'is' : 'are'} neither results nor a table. ${OWN}`;

const OWN =
  'Formats that are read, and our own for everything else, are in docs/evidence.md and docs/formats/near-zero.md.';

function oneLine({ name, title, sameAs, problem, runs, shape }: FileDescription): string {
  const tasks = [...new Set(runs.map(({ run }) => plain(run.task, 40)))];
  const samples = runs.reduce((sum, run) => sum + run.samples, 0);
  const what =
    problem !== null
      ? `cannot be read: ${plain(problem.message, 80)}`
      : title === null
        ? whatItIs(title, sameAs, shape)
        : `${title}; ${list(tasks, 2)}, ${plural(samples, 'sample')}`;
  return `${plain(name, 80)}: ${what}`;
}

function renderFile({ name, title, sameAs, problem, runs, shape }: FileDescription): string {
  const lines = [`${plain(name)}: ${whatItIs(title, sameAs, shape)}\n`];
  if (problem !== null) lines.push(row('problem', plain(problem.message)), row('', plain(problem.remedy)));
  if (shape?.kind === 'other' && shape.remedy !== null) lines.push(row('', plain(shape.remedy)));
  if (shape?.kind === 'table') lines.push('\n', renderTable(shape, name));
  for (const run of runs) lines.push('\n', renderRun(run));
  return lines.join('');
}

function whatItIs(title: string | null, sameAs: string | null, shape: FileDescription['shape']): string {
  if (sameAs !== null) return `the same bytes as ${plain(sameAs)}, counted once`;
  if (title !== null) return title;
  if (shape?.kind === 'table')
    return `a table of ${plural(shape.rows, 'row')} (${shape.written}), not known to any format`;
  return `${shape?.remedy == null ? 'not known to any format' : shape.what}; it is listed in a verdict and never counted`;
}

const MAX_COLUMNS = 12;

function renderTable(table: Table, name: string): string {
  const file = name.slice(name.lastIndexOf('/') + 1);
  const { text, questions } = draftMap(table, mapName(file), file);
  const columns = table.columns.slice(0, MAX_COLUMNS);
  return [
    ...(table.at === null ? [] : [row('rows at', plain(table.at))]),
    ...(table.others.length === 0 ? [] : [row('or at', list(table.others.map((other) => plain(other))))]),
    ...columns.map((column) =>
      row('column', `${plain(column.path, 60)}: ${count(column.distinct)} different; ${valuesIn(column, 3)}`),
    ),
    ...(table.columns.length > columns.length
      ? [row('', `and ${plural(table.columns.length - columns.length, 'more column')}`)]
      : []),
    ...questions.map((question) => row('asks', plain(question))),
    '\n  Write it in our own format (a key `failed` a sample: docs/formats/near-zero.md), or map it in the policy:\n\n',
    indented(
      text
        .split('\n')
        .map((line) => plain(line))
        .join('\n'),
    ),
  ].join('');
}

function renderRun(description: RunDescription): string {
  const { run, samples, items, epochs, scores, metadata, limits, counts, faults } = description;
  const args = Object.entries(run.args).map(([key, value]) => plain(`${key}=${JSON.stringify(value)}`, 80));
  const times = [
    run.createdAt && `started ${plain(run.createdAt, 40)}`,
    run.completedAt && `ended ${plain(run.completedAt, 40)}`,
    description.firstCompletedAt && `first sample ${plain(description.firstCompletedAt, 40)}`,
    description.lastCompletedAt && `last ${plain(description.lastCompletedAt, 40)}`,
  ].filter((time) => time !== null);
  const oddities = (['errors', 'unscored', 'retried', 'edited', 'invalidated', 'superseded'] as const)
    .filter((key) => description[key] > 0)
    .map((key) => `${count(description[key])} ${key}`);
  return [
    row('task', plain(run.task)),
    ...(run.otherNames.length > 0 ? [row('also', list(run.otherNames.map((name) => plain(name))))] : []),
    row('model', plain(run.model ?? 'not recorded') + (run.modelDigest ? ` ${run.modelDigest}` : '')),
    row('tool', plain(run.tool)),
    ...(args.length > 0 ? [row('args', list(args))] : []),
    ...(run.finished ? [] : [row('status', `not finished (${plain(run.status ?? 'unknown')})`)]),
    ...(times.length > 0 ? [row('times', times.join(', '))] : []),
    ...counts.map(({ failures, samples: all }) =>
      row(
        'counts',
        `${plural(failures, 'failure')} in ${plural(all, 'sample')}; a policy needs \`counts: accepted\` to take them`,
      ),
    ),
    row('samples', `${sizeOf(samples, items, epochs)}${ofDataset(run.datasetSamples)}`),
    ...(oddities.length > 0 ? [row('of these', oddities.join(', '))] : []),
    ...(limits.values.length > 0 ? [row('limits', valuesIn(limits))] : []),
    ...scores.map((score) =>
      row('score', `${plain(score.scorer)}${score.at ? ` ${plain(score.at)}` : ''}: ${valuesIn(score)}`),
    ),
    ...metadata.map((entry) => row('metadata', `${plain(entry.key, 60)}: ${valuesIn(entry)}`)),
    ...faults.map(({ code, message, remedy }) =>
      row('fault', `${code}: ${plain(message)}. ${plain(remedy)}`),
    ),
    ...(samples === 0 ? [] : ['\n  A policy that would gate it:\n\n', indented(policyFrom([description]))]),
  ].join('');
}

function sizeOf(samples: number, items: number, epochs: number): string {
  return epochs > 1 ? `${count(samples)}: ${plural(items, 'item')} in ${epochs} epochs` : count(samples);
}

function ofDataset(samples: number | null): string {
  return samples === null
    ? '; the size of the data set is not recorded'
    : ` of a data set of ${count(samples)}`;
}

function valuesIn({ values, others }: ValueCounts, most = MAX_VALUES): string {
  const shown = values.slice(0, most).map(({ value, count: n }) => `${shownValue(value)} × ${count(n)}`);
  const rest = others + values.slice(most).reduce((sum, { count: n }) => sum + n, 0);
  return [...shown, ...(rest > 0 ? [`${count(rest)} with other values`] : [])].join(', ');
}

function shownValue(value: unknown): string {
  return plain(typeof value === 'string' ? JSON.stringify(value) : String(value), 60);
}

function row(label: string, text: string): string {
  return `  ${label.padEnd(LABEL_WIDTH)}${text}\n`;
}

/** Its lines are made here, of escaped parts; `plain` would fold them into one. */
function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}
