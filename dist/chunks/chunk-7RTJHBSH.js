import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  bar,
  leftAsideOf
} from "./chunk-7Y6RIVG3.js";
import {
  codeSpan,
  safeMarkdown
} from "./chunk-A3SUJ7BR.js";
import {
  STATE_WORDS,
  UNKNOWN,
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
  screened,
  seenBefore,
  subjectOf,
  toLookAt,
  trustOf,
  upperOf
} from "./chunk-O2TBYU23.js";
import {
  percent,
  plural
} from "./chunk-5SDD3ADK.js";

// src/report/markdown.ts
var SUMMARY_BYTES = 1024 * 1024;
var SAMPLES_SHOWN = 5;
var FILES_SHOWN = 50;
var REASONS_SHOWN = 50;
var MARKS = { demonstrated: "\u{1F7E2}", violated: "\u{1F534}", "not-demonstrated": "\u{1F7E1}", invalid: "\u26AB" };
function markdown(verdict, { bytes = SUMMARY_BYTES, folded = false } = {}) {
  const categories = inReadingOrder(verdict.categories);
  const light = isPlain(verdict) ? "\u{1F7E2}" : verdict.decision === "allow" ? "\u26AA" : "\u{1F534}";
  const head = [
    `## ${light} ${safeMarkdown(headline(verdict))}`,
    `Gate **${safeMarkdown(verdict.gate)}** of *${safeMarkdown(verdict.policy.name)}*; subject: ${codeSpan(subjectOf(verdict))}`,
    ...verdict.advance === null ? [] : [safeMarkdown(advanceOf(verdict))],
    table(categories, bytes * 0.4),
    ...verdict.notes.map((note) => `**Note**: ${safeMarkdown(note)}`),
    ...verdict.reasons.length > 0 ? [reasons(verdict.reasons, bytes / 4)] : []
  ];
  const tail = [
    ...rememberedAt(verdict).map((one) => safeMarkdown(one)),
    ...seen(verdict, bytes / 8),
    ...confidenceIn(verdict).map((one) => safeMarkdown(one)),
    ...leftAsideOf(verdict).map((one) => safeMarkdown(one)),
    evidence(verdict, bytes / 8),
    `**Not judged:** ${verdict.notJudged.map((check) => safeMarkdown(check)).join(", ") || "nothing that this version knows"}.`,
    `<details><summary>What this does not show</summary>

${verdict.doesNotShow.map((line) => `- ${safeMarkdown(line)}`).join("\n")}

</details>`
  ];
  const room = bytes - size([...head, fold([leftOut(categories.length)]), ...tail]);
  const found = details(categories, verdict, room);
  const body = found.length > 0 && folded ? [fold(found)] : found;
  return `${[...head, ...body, ...tail].join("\n\n")}
`;
}
var fold = (parts) => `<details><summary>Reasons, and what to do</summary>

${parts.join("\n\n")}

</details>`;
function table(categories, bytes) {
  const rows = categories.flatMap(([name, one]) => [
    `| **${safeMarkdown(name)}** | ${failuresOf(one)} | ${upperOf(one, one.limit)} | ${percent(one.limit)} | ${barOf(one, one.limit)} | ${MARKS[one.state]} ${STATE_WORDS[one.state]} | ${neededOf(one)} |`,
    ...one.evals.length > 1 ? one.evals.map(
      (part) => `| &emsp;${safeMarkdown(part.task, 100)} | ${failuresOf(part)} | ${upperOf(part, one.limit)} | | ${barOf(part, one.limit)} | ${MARKS[part.state]} ${STATE_WORDS[part.state]} | ${neededOf(part)} |`
    ) : []
  ]);
  return [
    "| category | failures | upper bound | limit | bound to limit | state | samples needed |",
    "|---|--:|--:|--:|---|---|--:|",
    ...fitting(rows, rows.length, bytes, (left) => `| *and ${plural(left, "row")} more* |`)
  ].join("\n");
}
function fitting(rows, all, bytes, more) {
  let used = 0;
  const end = rows.findIndex((row) => {
    used += size([row]);
    return used > bytes;
  });
  const kept = end < 0 ? rows : rows.slice(0, end);
  return kept.length < all ? [...kept, more(all - kept.length)] : [...kept];
}
var barOf = (one, limit) => one.samples === 0 ? "" : `\`${bar(one, limit)}\``;
function detail(name, category, verdict) {
  const failing = toLookAt(category);
  const shown = failing.slice(0, SAMPLES_SHOWN).map((id) => codeSpan(id, 120));
  const lines = [
    ...verdict.mode === "screen" && !verdict.blocking.includes(name) ? [safeMarkdown(screened(category))] : [],
    ...[...restsOn(category), ...rememberedOf(category)].map((one) => `- ${safeMarkdown(one)}.`),
    ...exposed(category).map((one) => `- ${safeMarkdown(one)}`),
    ...category.reasons.length > 0 ? [reasons(category.reasons)] : [],
    ...category.warnings.map((one) => `- **Warning**: ${safeMarkdown(one)}`),
    ...shown.length > 0 ? [`- Samples to look at: ${shown.join(", ")}${failing.length > shown.length ? ", \u2026" : ""}`] : []
  ];
  if (lines.length === 0) return [];
  const claim = category.claim === null ? "" : ` \u2013 ${safeMarkdown(category.claim)}`;
  return [`### ${safeMarkdown(name)}${claim}

${lines.join("\n")}`];
}
function reasons(all, bytes = Number.POSITIVE_INFINITY) {
  const rows = all.slice(0, REASONS_SHOWN).map(said);
  return fitting(rows, all.length, bytes, (left) => `- *and ${plural(left, "reason")} more*`).join("\n");
}
var said = (reason) => `- **${safeMarkdown(reason.code)}**: ${safeMarkdown(reason.message)}<br>\u2192 ${safeMarkdown(reason.remedy)}`;
function seen(verdict, bytes) {
  const stories = seenBefore(verdict).map((one) => `- ${safeMarkdown(one)}`);
  if (stories.length === 0) return [];
  const shown = fitting(stories, stories.length, bytes, (left) => `- *and ${left} more*`);
  return [`### Failures that were seen before

${shown.join("\n")}`];
}
function evidence(verdict, bytes) {
  const rows = verdict.evidence.slice(0, FILES_SHOWN).map(fileRow);
  const all = verdict.evidence.length;
  const shown = fitting(rows, all, bytes, (left) => `- and ${plural(left, "file")} more`);
  return `<details><summary>Evidence: ${plural(all, "file")}, ${trustOf(verdict.evidence)}</summary>

${shown.join("\n")}

</details>`;
}
function fileRow(file) {
  const origin = originOf(file);
  const what = file.problem !== null ? "could not be read" : file.sameAs !== null ? `the same as ${codeSpan(file.sameAs)}` : file.format === null ? `not counted: no format knows it. ${safeMarkdown(UNKNOWN)}` : `${safeMarkdown(file.format)}, ${plural(file.samples, "sample")}`;
  const digest = codeSpan(file.digest?.slice(0, 19) ?? "no file");
  return `- ${codeSpan(file.name, 100)}: ${what}, ${digest}${origin === "" ? "" : `, ${safeMarkdown(origin)}`}`;
}
function details(categories, verdict, bytes) {
  const kept = [];
  let used = 0;
  for (const [index, [name, category]] of categories.entries()) {
    const parts = detail(name, category, verdict);
    used += size(parts);
    if (used > bytes) return [...kept, leftOut(categories.length - index)];
    kept.push(...parts);
  }
  return kept;
}
var leftOut = (categories) => `*Details of ${plural(categories, "category", "categories")} are left out for length; verdict.json has everything.*`;
var size = (parts) => parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);

export {
  SUMMARY_BYTES,
  markdown
};
