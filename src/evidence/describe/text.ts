import { plain } from '../../util/plain.ts';
import { count, list, plural } from '../../util/words.ts';
import type { FileDescription, RunDescription } from './description.ts';
import { policyFrom } from './snippet.ts';
import type { ValueCounts } from './values.ts';

const MAX_VALUES = 8;
const LABEL_WIDTH = 12;

/** Descriptions as plain text for a terminal. Nothing from the files is shown as it stands. */
export function renderDescription(files: readonly FileDescription[]): string {
  return files.map(renderFile).join('\n');
}

function renderFile({ name, title, sameAs, problem, runs }: FileDescription): string {
  const lines = [`${plain(name)}: ${whatItIs(title, sameAs)}\n`];
  if (problem !== null) lines.push(row('problem', plain(problem.message)), row('', plain(problem.remedy)));
  for (const run of runs) lines.push('\n', renderRun(run));
  return lines.join('');
}

function whatItIs(title: string | null, sameAs: string | null): string {
  if (sameAs !== null) return `the same bytes as ${plain(sameAs)}, counted once`;
  return title ?? 'not known to any format; it is listed in a verdict and never counted';
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

function valuesIn({ values, others }: ValueCounts): string {
  const shown = values
    .slice(0, MAX_VALUES)
    .map(({ value, count: n }) => `${shownValue(value)} × ${count(n)}`);
  const rest = others + values.slice(MAX_VALUES).reduce((sum, { count: n }) => sum + n, 0);
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
