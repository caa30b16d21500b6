/** A policy that would gate a run, but for what only a person can say: which values pass, and the bound. */
import type { EvalRun } from '../../model/evidence.ts';
import { samplesNeeded } from '../../statistics/sample-size.ts';
import type { RunDescription, ScoreCounts } from './description.ts';

const MAX_EVALS = 5;
const INSPECT_MARKS: readonly unknown[] = ['C', 'I', 'P', 'N'];

/** One category for each task, so that none hides behind another; runs of one task are one eval. */
export function policyFrom(
  descriptions: readonly RunDescription[],
  drafts: readonly DraftedTable[] = [],
): string {
  const byTask = Map.groupBy(descriptions, ({ run }) => run.task);
  const taken = new Set<string>();
  const lines = [
    'version: 1',
    'name: release policy',
    'categories:',
    ...[...byTask.values()].flatMap((runs) => categoryOf(runs[0]!, taken)),
    ...drafts.flatMap(({ parts }) => parts.flatMap(({ name, rows }) => mappedCategory(name, rows, taken))),
    ...(drafts.length === 0
      ? []
      : ['maps:', ...drafts.flatMap(({ text }) => text.trimEnd().split('\n').slice(1))]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** A table that a drafted map reads, as one task or several. */
export interface DraftedTable {
  readonly parts: readonly { readonly name: string; readonly rows: number }[];
  /** `maps:` with the one map. */
  readonly text: string;
}

const mappedCategory = (task: string, rows: number, taken: Set<string>): string[] => [
  `  ${free(categoryName(task), taken)}:`,
  limitLine(rows),
  '    evals:',
  `      - task: ${yaml(task)}`,
  `        expected_samples: ${rows}`,
];

/** A limit that so many samples can show, with why it is no lower. */
function limitLine(samples: number): string {
  const why =
    samples < samplesNeeded(0, LIMITS[0]! / 100, ALPHA) ? `; ${samples} samples cannot show less` : '';
  return `    max_failure_rate: ${limitFor(samples).padEnd(4)}              # yours to decide${why}`;
}

function categoryOf({ run, items, scores }: RunDescription, taken: Set<string>): string[] {
  // A score may also be there under a second name (`acc` and `acc,none`); its run lists one of them.
  const listed = scores.filter(({ scorer }) => run.scorers.some(({ name }) => name === scorer));
  const offered = listed.length > 0 ? listed : scores;
  const evals = offered.length === 0 || run.resolved ? [null] : offered.slice(0, MAX_EVALS);
  const expected = run.datasetSamples ?? items;
  return [
    `  ${free(categoryName(run.task), taken)}:`,
    limitLine(expected),
    '    evals:',
    ...evals.flatMap((score) => [
      `      - task: ${yaml(run.task)}`,
      ...(score === null ? [] : [`        scorer: ${yaml(score.scorer)}`]),
      ...(score === null || score.at === null ? [] : [`        at: ${yaml(score.at)}`]),
      ...(run.resolved
        ? []
        : [`        # passes_when: ${guess(run, score)}    # a guess: say which values pass`]),
      `        expected_samples: ${expected}`,
    ]),
  ];
}

/** The lowest of the usual limits that so many samples can show when none fails, and 1 % at least. */
function limitFor(samples: number): string {
  const limit = LIMITS.find((percent) => samplesNeeded(0, percent / 100, ALPHA) <= samples);
  return `${limit ?? LIMITS.at(-1)}%`;
}

/** Of the default confidence. */
const ALPHA = 0.05;
const LIMITS = [1, 2, 5, 10, 20, 30, 50, 80, 96];

/** A name that no other category has. */
function free(name: string, taken: Set<string>): string {
  let one = name;
  for (let n = 2; taken.has(one); n += 1) one = `${name}-${n}`;
  taken.add(one);
  return one;
}

/** Few tools record which way their scores point; where none does this only spares typing. */
function guess(run: EvalRun, score: ScoreCounts | null): string {
  const known = run.scorers.find(({ name }) => name === score?.scorer);
  const values = (score?.values ?? []).map(({ value }) => value).filter((value) => value !== null);
  if (values.length === 0 || values.every((value) => INSPECT_MARKS.includes(value))) return '{ is: [C] }';
  if (values.every((value) => typeof value === 'number')) {
    return known?.higherIsBetter === false ? '{ below: 0.5 }' : '{ at_least: 1 }';
  }
  if (values.some((value) => typeof value === 'boolean')) return '{ is: [true] }';
  return `{ is: [${yaml(String(values[0]))}] }`;
}

/** Kebab-case, from the task's own name without its package. */
function categoryName(task: string): string {
  const name = task
    .slice(task.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^[-\d]+|-+$/g, '');
  return name === '' || name === 'all' ? 'my-category' : name;
}

/** A plain scalar where YAML cannot take it for anything else, a quoted one otherwise; nothing in it is invisible. */
function yaml(text: string): string {
  const isPlain = /^[A-Za-z][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  if (isPlain) return text;
  return JSON.stringify(text).replace(/[^ \p{L}\p{N}\p{P}\p{S}]/gu, (mark) => {
    return `\\U${mark.codePointAt(0)!.toString(16).padStart(8, '0')}`;
  });
}
