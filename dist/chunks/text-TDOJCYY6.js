import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  cut,
  pad,
  width,
  wrap
} from "./chunk-UIZAN6EH.js";
import {
  bar,
  leftAsideOf
} from "./chunk-7Y6RIVG3.js";
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
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import {
  percent,
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/report/own-reports.ts
function ownReports({ evidence: evidence2 }) {
  const unknown = new Set(evidence2.filter(({ format }) => format === null).map(({ name }) => name));
  return [...unknown].filter((name) => /(^|\/)verdict\.json$/.test(name)).map((name) => name.slice(0, -"verdict.json".length)).filter((folder) => unknown.has(`${folder}tally.json`) && unknown.has(`${folder}SHA256SUMS`)).map((folder) => folder.replace(/\/$/, "") || ".");
}
var isReport = (folder) => `${folder} is a report of near-zero, which holds no results: \`near-zero verify ${folder}\` reads it.`;

// src/report/text.ts
var COLUMNS = 80;
var BAR = 11;
var SAMPLES_SHOWN = 5;
function text(verdict, { colour = false } = {}) {
  const paint = colour ? ansi : (_style, what) => what;
  const style = verdict.decision === "block" ? "red" : isPlain(verdict) ? "green" : "yellow";
  const categories = inReadingOrder(verdict.categories);
  const lines = [
    ...wrap(headline(verdict), COLUMNS).map((line) => paint(style, line)),
    ...wrap(
      plain(`Gate ${verdict.gate} of "${verdict.policy.name}"; subject: ${subjectOf(verdict)}`),
      COLUMNS
    ),
    ...verdict.advance === null ? [] : wrap(plain(advanceOf(verdict)), COLUMNS),
    ...verdict.notes.flatMap((note) => wrap(`Note: ${plain(note)}`, COLUMNS)),
    "",
    ...table(categories, paint),
    ...verdict.reasons.flatMap((reason) => ["", ...said(reason)]),
    ...categories.flatMap(([name, category]) => detail(name, category, verdict, paint)),
    ...seen(verdict),
    "",
    ...rememberedAt(verdict).flatMap((one) => wrap(plain(one), COLUMNS)),
    ...confidenceIn(verdict).flatMap((one) => wrap(plain(one), COLUMNS)),
    ...evidence(verdict),
    ...wrap(`Not judged: ${verdict.notJudged.join(", ") || "nothing that this version knows"}.`, COLUMNS),
    ...wrap(`This does not show: ${verdict.doesNotShow.map(lowered).join("; ")}.`, COLUMNS)
  ];
  return `${lines.join("\n")}
`;
}
function table(categories, paint) {
  const rows = categories.flatMap(([name, one]) => [
    {
      name,
      figures: [failuresOf(one), upperOf(one, one.limit), percent(one.limit)],
      bar: bar(one, one.limit),
      state: one.state,
      part: false
    },
    ...one.evals.length > 1 ? one.evals.map((part) => ({
      name: `  ${plain(part.task)}`,
      figures: [failuresOf(part), upperOf(part, one.limit), ""],
      bar: bar(part, one.limit),
      state: part.state,
      part: true
    })) : []
  ]);
  const heads = ["failures", "upper bound", "limit"];
  const widths = heads.map(
    (head, index) => Math.max(head.length, ...rows.map(({ figures }) => figures[index].length))
  );
  const room = COLUMNS - widths.reduce((sum, one) => sum + one + 1, 0) - 2 - STATE_WORDS["not-demonstrated"].length;
  const longest = Math.max(...rows.map(({ name }) => width(name)));
  const names = Math.min(longest, Math.max(room, 8));
  const withBars = longest + BAR + 1 <= room && rows.some((row) => row.bar !== "");
  const line = (name, figures, cells) => [
    pad(name, names),
    ...figures.map((figure, index) => pad(figure, widths[index], "right")),
    ...withBars ? [pad(cells, BAR)] : []
  ].join(" ");
  return [
    `${line("", heads, "")}  state`,
    ...rows.map(
      ({ name, figures, bar: cells, state, part }) => `${line(name, figures, cells)}  ${part ? STATE_WORDS[state] : paint(STYLES[state], STATE_WORDS[state])}`
    )
  ];
}
function detail(name, category, verdict, paint) {
  const failing = toLookAt(category);
  const shown = failing.slice(0, SAMPLES_SHOWN).map((id) => plain(id, 120));
  const note = verdict.mode === "screen" && !verdict.blocking.includes(name) ? wrap(screened(category), COLUMNS - 2).map(indent) : exposed(category).flatMap((one) => wrap(one, COLUMNS - 2).map(indent));
  const warnings = category.warnings.flatMap(
    (one) => wrap(`warning: ${plain(one)}`, COLUMNS - 2).map(indent)
  );
  const basis = [...restsOn(category), ...rememberedOf(category)].flatMap(
    (one) => wrap(`${plain(one)}.`, COLUMNS - 2).map(indent)
  );
  if (category.reasons.length + failing.length + note.length + warnings.length + basis.length === 0)
    return [];
  return [
    "",
    paint("bold", cut(name, COLUMNS)),
    ...note,
    ...basis,
    ...category.reasons.flatMap(said),
    ...warnings,
    ...shown.length > 0 ? wrap(
      `Samples to look at: ${shown.join(", ")}${failing.length > shown.length ? ", \u2026" : ""}`,
      COLUMNS - 2
    ).map(indent) : []
  ];
}
function said(reason) {
  return [
    ...wrap(`${reason.code}: ${plain(reason.message)}`, COLUMNS - 2).map(indent),
    ...wrap(`\u2192 ${plain(reason.remedy)}`, COLUMNS - 4).map((line) => `    ${line}`)
  ];
}
function seen(verdict) {
  const stories = seenBefore(verdict).flatMap((one) => wrap(plain(one), COLUMNS - 2).map(indent));
  return stories.length > 0 ? ["", "Failures that were seen before:", ...stories] : [];
}
function evidence(verdict) {
  const counted = verdict.evidence.filter((file) => file.format !== null);
  const unknown = verdict.evidence.filter((file) => file.format === null && file.problem === null).map((file) => plain(file.name, 60));
  return [
    `Evidence: ${plural(counted.length, "file")}, ${trustOf(verdict.evidence)}.`,
    ...leftAsideOf(verdict).flatMap((one) => wrap(plain(one, 1e3), COLUMNS)),
    ...fewOrigins(verdict).flatMap((origin) => wrap(`${capital(plain(origin, 300))}.`, COLUMNS)),
    ...unknown.length > 0 ? wrap(`Not counted, since no format knows them: ${unknown.join(", ")}. ${UNKNOWN}`, COLUMNS) : [],
    ...ownReports(verdict).flatMap((folder) => wrap(plain(isReport(folder)), COLUMNS))
  ];
}
var ORIGINS_SHOWN = 3;
function fewOrigins({ evidence: all }) {
  const origins = [...new Set(all.map(originOf).filter((origin) => origin !== ""))];
  const more = origins.length - ORIGINS_SHOWN;
  return more > 0 ? [...origins.slice(0, ORIGINS_SHOWN), `${plural(more, "other run")}`] : origins;
}
var capital = (text2) => text2.replace(/^./, (first) => first.toUpperCase());
var indent = (line) => `  ${line}`;
var lowered = (sentence) => (sentence[0].toLowerCase() + sentence.slice(1)).replace(/\.$/, "");
var STYLES = {
  demonstrated: "green",
  violated: "red",
  "not-demonstrated": "yellow",
  invalid: "red"
};
var CODES = { green: 32, red: 31, yellow: 33, bold: 1 };
var ansi = (style, what) => `\x1B[${CODES[style]}m${what}\x1B[0m`;
export {
  text
};
