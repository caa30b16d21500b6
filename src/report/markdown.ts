import type { WordedReason } from '../model/reason.ts';
import type { CategoryVerdict, Verdict } from '../model/verdict.ts';
import { percent, plural } from '../util/words.ts';
import { bar } from './bar.ts';
import { codeSpan, safeMarkdown as safe } from './escape.ts';
import { leftAsideOf } from './left-aside.ts';
import {
  advanceOf,
  confidenceIn,
  exposed,
  failuresOf,
  headline,
  inReadingOrder,
  isPlain,
  neededOf,
  originOf,
  rememberedAt,
  rememberedOf,
  restsOn,
  STATE_WORDS,
  screened,
  seenBefore,
  subjectOf,
  toLookAt,
  trustOf,
  UNKNOWN,
  upperOf,
} from './said.ts';

/** A job summary may hold 1 MiB; beyond that GitHub drops it whole. */
export const SUMMARY_BYTES = 1024 * 1024;
const SAMPLES_SHOWN = 5;
const FILES_SHOWN = 50;
const REASONS_SHOWN = 50;

const MARKS = { demonstrated: '🟢', violated: '🔴', 'not-demonstrated': '🟡', invalid: '⚫' } as const;

interface MarkdownOptions {
  /** What it may have at most; of each part as much is shown as fits, and what does not is counted. */
  readonly bytes?: number;
  /** Whether reasons wait behind a line to be clicked on. */
  readonly folded?: boolean;
}

/** The verdict in GitHub Markdown: the verdict first, then what to do, then the rest. */
export function markdown(
  verdict: Verdict,
  { bytes = SUMMARY_BYTES, folded = false }: MarkdownOptions = {},
): string {
  const categories = inReadingOrder(verdict.categories);
  const light = isPlain(verdict) ? '🟢' : verdict.decision === 'allow' ? '⚪' : '🔴';
  const head = [
    `## ${light} ${safe(headline(verdict))}`,
    `Gate **${safe(verdict.gate)}** of *${safe(verdict.policy.name)}*; subject: ${codeSpan(subjectOf(verdict))}`,
    ...(verdict.advance === null ? [] : [safe(advanceOf(verdict))]),
    table(categories, bytes * 0.4),
    ...verdict.notes.map((note) => `**Note**: ${safe(note)}`),
    ...(verdict.reasons.length > 0 ? [reasons(verdict.reasons, bytes / 4)] : []),
  ];
  const tail = [
    ...rememberedAt(verdict).map((one) => safe(one)),
    ...seen(verdict, bytes / 8),
    ...confidenceIn(verdict).map((one) => safe(one)),
    ...leftAsideOf(verdict).map((one) => safe(one)),
    evidence(verdict, bytes / 8),
    `**Not judged:** ${verdict.notJudged.map((check) => safe(check)).join(', ') || 'nothing that this version knows'}.`,
    `<details><summary>What this does not show</summary>\n\n${verdict.doesNotShow.map((line) => `- ${safe(line)}`).join('\n')}\n\n</details>`,
  ];
  const room = bytes - size([...head, fold([leftOut(categories.length)]), ...tail]);
  const found = details(categories, verdict, room);
  const body = found.length > 0 && folded ? [fold(found)] : found;
  return `${[...head, ...body, ...tail].join('\n\n')}\n`;
}

const fold = (parts: readonly string[]): string =>
  `<details><summary>Reasons, and what to do</summary>\n\n${parts.join('\n\n')}\n\n</details>`;

function table(categories: readonly [string, CategoryVerdict][], bytes: number): string {
  const rows = categories.flatMap(([name, one]) => [
    `| **${safe(name)}** | ${failuresOf(one)} | ${upperOf(one, one.limit)} | ${percent(one.limit)} | ${barOf(one, one.limit)} | ${MARKS[one.state]} ${STATE_WORDS[one.state]} | ${neededOf(one)} |`,
    ...(one.evals.length > 1
      ? one.evals.map(
          (part) =>
            `| &emsp;${safe(part.task, 100)} | ${failuresOf(part)} | ${upperOf(part, one.limit)} | | ${barOf(part, one.limit)} | ${MARKS[part.state]} ${STATE_WORDS[part.state]} | ${neededOf(part)} |`,
        )
      : []),
  ]);
  return [
    '| category | failures | upper bound | limit | bound to limit | state | samples needed |',
    '|---|--:|--:|--:|---|---|--:|',
    ...fitting(rows, rows.length, bytes, (left) => `| *and ${plural(left, 'row')} more* |`),
  ].join('\n');
}

/** The first rows of so many that fit, and how many do not. */
function fitting(
  rows: readonly string[],
  all: number,
  bytes: number,
  more: (left: number) => string,
): string[] {
  let used = 0;
  const end = rows.findIndex((row) => {
    used += size([row]);
    return used > bytes;
  });
  const kept = end < 0 ? rows : rows.slice(0, end);
  return kept.length < all ? [...kept, more(all - kept.length)] : [...kept];
}

const barOf = (one: { samples: number; upper: number }, limit: number): string =>
  one.samples === 0 ? '' : `\`${bar(one, limit)}\``;

function detail(name: string, category: CategoryVerdict, verdict: Verdict): string[] {
  const failing = toLookAt(category);
  const shown = failing.slice(0, SAMPLES_SHOWN).map((id) => codeSpan(id, 120));
  const lines = [
    ...(verdict.mode === 'screen' && !verdict.blocking.includes(name) ? [safe(screened(category))] : []),
    ...[...restsOn(category), ...rememberedOf(category)].map((one) => `- ${safe(one)}.`),
    ...exposed(category).map((one) => `- ${safe(one)}`),
    ...(category.reasons.length > 0 ? [reasons(category.reasons)] : []),
    ...category.warnings.map((one) => `- **Warning**: ${safe(one)}`),
    ...(shown.length > 0
      ? [`- Samples to look at: ${shown.join(', ')}${failing.length > shown.length ? ', …' : ''}`]
      : []),
  ];
  if (lines.length === 0) return [];
  const claim = category.claim === null ? '' : ` – ${safe(category.claim)}`;
  return [`### ${safe(name)}${claim}\n\n${lines.join('\n')}`];
}

function reasons(all: readonly WordedReason[], bytes = Number.POSITIVE_INFINITY): string {
  const rows = all.slice(0, REASONS_SHOWN).map(said);
  return fitting(rows, all.length, bytes, (left) => `- *and ${plural(left, 'reason')} more*`).join('\n');
}

const said = (reason: WordedReason): string =>
  `- **${safe(reason.code)}**: ${safe(reason.message)}<br>→ ${safe(reason.remedy)}`;

function seen(verdict: Verdict, bytes: number): string[] {
  const stories = seenBefore(verdict).map((one) => `- ${safe(one)}`);
  if (stories.length === 0) return [];
  const shown = fitting(stories, stories.length, bytes, (left) => `- *and ${left} more*`);
  return [`### Failures that were seen before\n\n${shown.join('\n')}`];
}

function evidence(verdict: Verdict, bytes: number): string {
  const rows = verdict.evidence.slice(0, FILES_SHOWN).map(fileRow);
  const all = verdict.evidence.length;
  const shown = fitting(rows, all, bytes, (left) => `- and ${plural(left, 'file')} more`);
  return `<details><summary>Evidence: ${plural(all, 'file')}, ${trustOf(verdict.evidence)}</summary>\n\n${shown.join('\n')}\n\n</details>`;
}

function fileRow(file: Verdict['evidence'][number]): string {
  const origin = originOf(file);
  const what =
    file.problem !== null
      ? 'could not be read'
      : file.sameAs !== null
        ? `the same as ${codeSpan(file.sameAs)}`
        : file.format === null
          ? `not counted: no format knows it. ${safe(UNKNOWN)}`
          : `${safe(file.format)}, ${plural(file.samples, 'sample')}`;
  const digest = codeSpan(file.digest?.slice(0, 19) ?? 'no file');
  return `- ${codeSpan(file.name, 100)}: ${what}, ${digest}${origin === '' ? '' : `, ${safe(origin)}`}`;
}

/** As many categories as fit whole, and no more work than that; how many had to go is said. */
function details(
  categories: readonly [string, CategoryVerdict][],
  verdict: Verdict,
  bytes: number,
): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const [index, [name, category]] of categories.entries()) {
    const parts = detail(name, category, verdict);
    used += size(parts);
    if (used > bytes) return [...kept, leftOut(categories.length - index)];
    kept.push(...parts);
  }
  return kept;
}

const leftOut = (categories: number): string =>
  `*Details of ${plural(categories, 'category', 'categories')} are left out for length; verdict.json has everything.*`;

const size = (parts: readonly string[]): number =>
  parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
