import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Command,
  CommanderError,
  Option,
  filesFrom,
  loadPolicy,
  usage
} from "./chunk-7UFESOJE.js";
import {
  Progress,
  bind,
  checkGate,
  cut,
  historyOnDisk,
  judgeFiles,
  pad,
  seam_core_exports,
  width,
  wrap
} from "./chunk-OOLVSZHQ.js";
import {
  ADVANCE_FORM,
  EvidenceError,
  PlatformError,
  PolicyError,
  REASONS,
  STATE_WORDS,
  UNKNOWN,
  advanceOf,
  bar,
  confidenceIn,
  count,
  decodeUtf8,
  exposed,
  failuresOf,
  faults_exports,
  gateOf,
  headline,
  historyLeft,
  inReadingOrder,
  isKnown,
  isPlain,
  leftAsideOf,
  list,
  marksOf,
  originOf,
  parseAdvance,
  parseJson,
  parseSubject,
  percent,
  plain,
  plain_exports,
  plural,
  readRegular,
  recordedVerdict,
  rememberedAt,
  rememberedOf,
  restsOn,
  screened,
  seenBefore,
  storyOf,
  subjectOf,
  toLookAt,
  trustOf,
  unitsOf,
  upperOf
} from "./chunk-CDELQMH2.js";
import {
  __export
} from "./chunk-LCSLMUSC.js";

// src/cli/main.ts
var main_exports = {};
__export(main_exports, {
  main: () => main
});

// src/cli/check.ts
var check_exports = {};
__export(check_exports, {
  check: () => check
});
import { resolve } from "node:path";

// src/cli/exit-code.ts
function exitCode({ decision, evidence: evidence2 }) {
  if (decision === "allow") return 0;
  return evidence2.some(({ problem }) => problem !== null) ? 3 : 1;
}

// src/report/terminal/paint.ts
var CODES = { red: 31, green: 32, yellow: 33, magenta: 35, bold: 1 };
var ansi = (style, what) => `\x1B[${CODES[style]}m${what}\x1B[0m`;
var paintIn = (colour) => colour ? ansi : (_style, what) => what;
var MARKS = {
  violated: { sign: "\u2717", style: "red" },
  invalid: { sign: "!", style: "magenta" },
  "not-demonstrated": { sign: "?", style: "yellow" },
  waived: { sign: "~", style: "yellow" },
  demonstrated: { sign: "\u2713", style: "green" },
  open: { sign: "\u25B2", style: "red" }
};
function decisionMark(verdict) {
  if (verdict.decision === "block") return MARKS.violated;
  return isPlain(verdict) ? MARKS.demonstrated : MARKS.waived;
}
function wantsColour(when, env, isTerminal) {
  if (when !== "auto") return when === "always";
  const forced = env["FORCE_COLOR"];
  if (forced !== void 0) return forced !== "0" && forced !== "false";
  return isTerminal && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}
function wantsAscii(env) {
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "";
  return locale === "C" || locale === "POSIX";
}
var ASCII = {
  "\u2717": "x",
  "\u2713": "+",
  "\u25B2": "^",
  "\u2588": "#",
  "\u2592": "=",
  "\u2591": ".",
  "\xB7": ".",
  "\u2502": "|",
  "\u2503": "|",
  "\u2013": "-",
  "\u2026": "~",
  "\u2192": ">"
};
var inAscii = (text2) => text2.replace(/[^\0-\x7f]/g, (sign) => ASCII[sign] ?? sign);

// src/report/next-steps.ts
function nextSteps(verdict) {
  if (verdict.decision === "allow") return [];
  const found = [
    ...verdict.reasons.map((reason) => ({ category: null, reason })),
    ...verdict.blocking.flatMap(
      (category) => (verdict.categories[category]?.reasons ?? []).map((reason) => ({ category, reason }))
    )
  ];
  const groups = Map.groupBy(found, keyOf);
  const keys = Map.groupBy(found, ({ category }) => category);
  const isOnly = (category, key) => keys.get(category).every((one) => keyOf(one) === key);
  return [...groups].map(([key, group]) => stepOf(group, (category) => isOnly(category, key))).sort((a, b) => rank(a.code) - rank(b.code));
}
var keyOf = ({ reason: { code, remedy } }) => code === "unresolved-failures" ? code : `${code}
${remedy}`;
function stepOf(group, isOnly) {
  const { code, message, remedy } = group[0].reason;
  const short = shortOf(group[0].reason);
  const categories = [...new Set(group.flatMap(({ category }) => category ?? []))];
  return {
    code,
    who: whoActs(group[0].reason),
    what: isKnown(code) ? REASONS[code].headline : `${code} stands against it`,
    names: [...new Set(group.flatMap(({ category, reason }) => reason.task ?? category ?? []))],
    message: group.length === 1 && code !== "unresolved-failures" ? short?.of ?? message : null,
    remedy: short?.remedy ?? (code === "unresolved-failures" ? CLOSES_THEM : remedy),
    only: categories.filter(isOnly)
  };
}
var CLOSES_THEM = "Remove the causes, and show on sealed evals that they are gone.";
function shortOf({ code, task, about }) {
  if (code !== "too-few-samples" || about.of !== "rate") return null;
  const { method, samplesNeeded, nextNeeded = samplesNeeded, failures, unit } = about;
  if (method !== "clopper-pearson" || nextNeeded === null) return null;
  const share = nextNeeded === samplesNeeded ? "at this confidence" : "with its own share of the chance of error";
  const most = failures === 0 ? "without a failure" : `with up to ${plural(failures, "failure")}`;
  return {
    of: `${task ?? "all evals together"}: this run counts.`,
    remedy: `A new candidate, judged once ${share}, passes on ${unitsOf(unit, nextNeeded)} ${most}.`
  };
}
var CLASSES = ["violation", "invalid", "insufficient", "policy"];
var rank = (code) => CLASSES.indexOf(isKnown(code) ? REASONS[code].class : "invalid") + (code === "required-not-green" ? 0.5 : 0);
var WHO = {
  "severity-not-demonstrated": "Run more",
  "exposure-exceeded": "Run more",
  attempts: "Release anew",
  "required-not-green": "Wait",
  "unresolved-failures": "Find the causes",
  "sealed-gap": "Find the cause",
  "severity-growth": "Find the cause"
};
function whoActs(reason) {
  const { code, about } = reason;
  if (about.of === "rate" && "method" in about && "screen" in about) {
    if (about.screen) return "Look at the failures";
    return about.method === "clopper-pearson" ? "Release anew" : "Run more";
  }
  const own = WHO[code];
  if (own !== void 0) return own;
  switch (isKnown(code) ? REASONS[code].class : "invalid") {
    case "violation":
      return "Mend the model";
    case "policy":
      return "Decide";
    default:
      return "Fix the run";
  }
}

// src/report/terminal/figures.ts
function atMost(rate, limit) {
  for (let digits = 2; digits < 15; digits += 1) {
    const shown = roundedUp(rate * 100, digits);
    if (rate < limit ? shown < limit * 100 : rate === limit || shown !== limit * 100) {
      if (rate === 1 || shown < 100) return `${shown}%`;
    }
  }
  return `${rate * 100}%`;
}
function roundedUp(figure, digits) {
  if (figure === 0) return 0;
  const near = Number(figure.toPrecision(digits));
  if (near >= figure) return near;
  const step = 10 ** (Math.floor(Math.log10(figure)) - digits + 1);
  return Number((near + step).toPrecision(digits));
}
var HALF = 5;
function rateBar({ failures, samples, upper }, limit) {
  if (samples === 0 || limit === 0) return "";
  const cells = (rate) => Math.round(rate / limit * HALF);
  const reach = upper < limit ? Math.min(HALF, cells(upper)) : Math.max(HALF + 1, cells(upper));
  const seen2 = failures === 0 ? 0 : Math.min(reach, Math.max(1, cells(failures / samples)));
  const bar2 = `${"\u2588".repeat(Math.min(seen2, 2 * HALF))}${"\u2592".repeat(Math.max(0, Math.min(reach, 2 * HALF) - seen2))}`;
  const whole = bar2.padEnd(2 * HALF, "\xB7");
  return `${whole.slice(0, HALF)}\u2502${whole.slice(HALF)}`;
}

// src/report/terminal/lines.ts
var COLUMNS = 80;
var indented = (text2, by = 2) => wrap(text2, COLUMNS - by).map((line) => " ".repeat(by) + line);
function atMostLines(text2, most, rest, by = 2, end = "") {
  const lines = indented(end === "" ? text2 : `${text2} ${end}`, by);
  if (lines.length <= most) return lines;
  const words = text2.split(" ");
  const shortened = (kept) => indented(`${words.slice(0, kept).join(" ")} \u2026 ${rest}${end === "" ? "" : ` ${end}`}`, by);
  let [fits, tooMany] = [0, words.length];
  while (tooMany - fits > 1) {
    const middle = fits + tooMany >> 1;
    if (shortened(middle).length <= most) fits = middle;
    else tooMany = middle;
  }
  return shortened(fits).slice(0, most);
}

// src/report/terminal/categories.ts
var NAMED = 12;
var NAMES = 24;
var BAR = 11;
var LEGEND = " \u2588 seen  \u2592 may be  \u2502 limit";
function categoryLines(verdict, paint, most) {
  const all = worstFirst(verdict);
  const quiet = all.filter((row) => isQuiet(row, verdict));
  const rows = all.filter((row) => !quiet.includes(row));
  const shown = rows.slice(0, most);
  const left = rows.slice(most).map(([name]) => plain(name, 40));
  return [
    ...table(shown, verdict, paint),
    ...left.length > 0 ? indented(`and ${count(left.length)} more: ${few(left)}.`) : [],
    ...greenOf(quiet, paint)
  ];
}
var ORDER = ["violated", "invalid", "not-demonstrated", "demonstrated"];
function worstFirst(verdict) {
  const share = ([, { upper, limit, samples }]) => samples === 0 ? Number.POSITIVE_INFINITY : upper / limit;
  const rank2 = ([name, { state }]) => (verdict.blocking.includes(name) ? 0 : 10) + (verdict.waived.includes(name) ? 2.5 : ORDER.indexOf(state));
  const compared = (a, b) => a === b ? 0 : a - b;
  const sorted = inReadingOrder(verdict.categories).sort(
    (a, b) => compared(rank2(a), rank2(b)) || compared(share(b), share(a))
  );
  return sorted.flatMap((row, index) => {
    const partners = sorted.filter(
      (other) => other !== row && rank2(other) === rank2(row) && isPair(row, other)
    );
    const isLater = partners.some((other) => sorted.indexOf(other) < index);
    return isLater ? [] : [row, ...partners];
  }).filter((row, index, all) => all.indexOf(row) === index);
}
var isPair = ([a, one], [b, other]) => one.requires.includes(b) || other.requires.includes(a);
var isQuiet = ([name, { state, failures }], { decision, blocking, waived }) => state === "demonstrated" && !blocking.includes(name) && !waived.includes(name) && (failures === 0 || decision === "block");
function table(rows, verdict, paint) {
  if (rows.length === 0) return [];
  const heads = ["failed", "at most", "limit"];
  const figures = rows.map(([, one]) => [
    failuresOf(one),
    one.samples === 0 ? "\u2013" : atMost(one.upper, one.limit),
    percent(one.limit)
  ]);
  const widths = heads.map((head, at) => Math.max(head.length, ...figures.map((row) => row[at].length)));
  const rest = widths.reduce((sum, one) => sum + one + 1, 2) + 2 + STATE_WORDS["not-demonstrated"].length;
  const bars = rows.map(([, one]) => rateBar(one, one.limit));
  const longest = Math.max(...rows.map(([name]) => width(name)), 8);
  const withBars = bars.some((bar2) => bar2 !== "") && rest + Math.min(longest, 20) + BAR + 1 <= COLUMNS;
  const room = COLUMNS - rest - (withBars ? BAR + 1 : 0);
  const names = Math.min(longest, Math.max(8, room), Math.max(NAMES, room));
  const line = (name, cells, bar2) => [
    pad(name, names),
    ...cells.map((cell, at) => pad(cell, widths[at], "right")),
    ...withBars ? [pad(bar2, BAR)] : []
  ].join(" ");
  const blocking = rows.filter(([name]) => verdict.blocking.includes(name)).length;
  return [
    `  ${line(blocking > 0 ? `${count(verdict.blocking.length)} stop it` : "", heads, "").trimEnd()}${withBars ? LEGEND : ""}`,
    ...rows.map(([name, one], at) => {
      const waived = verdict.waived.includes(name);
      const { sign, style } = MARKS[waived ? "waived" : one.state];
      const words = waived ? "under waiver" : STATE_WORDS[one.state];
      return `${paint(style, sign)} ${line(name, figures[at], bars[at])}  ${paint(style, words)}`;
    })
  ];
}
function greenOf(rows, paint) {
  if (rows.length === 0) return [];
  const names = rows.map(
    ([name, { failures, samples }]) => failures === 0 ? plain(name, 40) : `${plain(name, 40)} (${failuresOf({ failures, samples })})`
  );
  const clean = rows.every(([, { failures }]) => failures === 0) ? " without a failure" : "";
  const { sign, style } = MARKS.demonstrated;
  const [first, ...more] = wrap(`${count(rows.length)} demonstrated${clean}: ${few(names)}.`, COLUMNS - 2);
  return [`${paint(style, sign)} ${first}`, ...more.map((line) => `  ${line}`)];
}
var few = (names) => names.length > NAMED ? `${names.slice(0, NAMED).join(", ")} and ${count(names.length - NAMED)} more` : names.join(", ");

// src/report/own-reports.ts
function ownReports({ evidence: evidence2 }) {
  const unknown = new Set(evidence2.filter(({ format }) => format === null).map(({ name }) => name));
  return [...unknown].filter((name) => /(^|\/)verdict\.json$/.test(name)).map((name) => name.slice(0, -"verdict.json".length)).filter((folder) => unknown.has(`${folder}tally.json`) && unknown.has(`${folder}SHA256SUMS`)).map((folder) => folder.replace(/\/$/, "") || ".");
}
var isReport = (folder) => `${folder} is a report of near-zero, which holds no results: \`near-zero verify ${folder}\` reads it.`;

// src/report/terminal/open.ts
var openFailures = ({ signatures }) => (signatures ?? []).filter(({ state }) => state === "open").sort((a, b) => (b.severity ?? -1) - (a.severity ?? -1) || (a.firstSeen < b.firstSeen ? -1 : 1));
function conclusionOf({ marks, due }, today) {
  const days = due === null ? 0 : Math.round((Date.parse(today) - Date.parse(due)) / 864e5);
  return [
    ...marksOf({ marks: marks.filter((mark) => mark !== "stalled"), due }),
    ...due === null ? [] : [days > 0 ? `${plural(days, "day")} overdue` : `due ${due}`]
  ].join("; ");
}
function openOf(verdict, paint, most) {
  const open = openFailures(verdict);
  if (open.length === 0) return [];
  const { sign, style } = MARKS.open;
  const left = open.length - most;
  const today = verdict.judgedAt.slice(0, 10);
  if (most === 1 && left > 0) {
    const worst = `${count(open.length)} open failures, the worst: ${said(open[0], today)}`;
    const [first, ...more] = atMostLines(worst, 2, "", 2, "(near-zero show failures)");
    return [`${paint(style, sign)} ${first.slice(2)}`, ...more];
  }
  return [
    `Open failures ${count(open.length)}   a low rate does not close them; a root cause does`,
    ...open.slice(0, most).flatMap((one) => {
      const [first, ...more] = atMostLines(said(one, today), 2, "(near-zero show failures)");
      return [`${paint(style, sign)} ${first.slice(2)}`, ...more];
    }),
    ...left > 0 ? [`  and ${count(left)} more: near-zero show failures`] : []
  ];
}
function said(one, today) {
  const { id, category, severity, firstSeen } = one;
  const name = id === null ? `not named, of ${plain(category ?? "no category", 60)}` : plain(id, 80);
  const level = severity === null ? "" : ` severity ${severity},`;
  return `${name},${level} since ${firstSeen}: ${conclusionOf(one, today)}`;
}
function toKnow(verdict, most, lines) {
  const { notes, waived, categories, evidence: evidence2 } = verdict;
  const unknown = evidence2.filter(({ format, problem }) => format === null && problem === null);
  const all = [
    ...notes,
    ...waived.map((name) => `${name}: ${categories[name]?.waiver?.message ?? "under a waiver"}`),
    ...Object.entries(categories).flatMap(([name, { warnings }]) => warnings.map((one) => `${name}: ${one}`)),
    ...leftAsideOf(verdict),
    ...ownReports(verdict).map(isReport),
    ...unknown.length > 0 ? [
      `${plural(unknown.length, "file")} not counted, since no format knows ${unknown.length === 1 ? "it" : "them"}: ${plain(unknown[0].name, 60)}${unknown.length > 1 ? " and others" : ""}. ${UNKNOWN}`
    ] : []
  ];
  const said4 = [...new Set(all)];
  const left = said4.length - most;
  return [
    ...said4.slice(0, most).flatMap((one) => {
      const [first, ...more] = atMostLines(plain(one, 600), lines, "(check --verbose)");
      return [`\u25B2 ${first.slice(2)}`, ...more];
    }),
    ...left > 0 ? indented(`and ${count(left)} more: check --verbose`) : []
  ];
}

// src/report/terminal/samples.ts
var CATEGORIES = 4;
var NAMED2 = 3;
function sampleLines(verdict) {
  const rows = worstFirst(verdict).filter(([, category]) => toLookAt(category).length > 0);
  if (rows.length === 0) return [];
  const left = rows.length - CATEGORIES;
  return [
    "Samples that fail or have no score",
    ...rows.slice(0, CATEGORIES).flatMap(([name, category]) => lineOf(name, category)),
    ...left > 0 ? [`  and those of ${count(left)} more: check --verbose`] : []
  ];
}
function lineOf(name, category) {
  const all = toLookAt(category).map((one) => plain(one, 60));
  return atMostLines(`${plain(name, 40)}: ${list(all, NAMED2)}`, 1, "(near-zero show)");
}

// src/report/terminal/terminal.ts
var STEPS = 4;
var MOST_LINES = { allow: 25, block: 40 };
var ROOMS = [
  { know: 4, knowLines: 3, open: 4, rows: 12, stepLines: 3 },
  { know: 4, knowLines: 3, open: 1, rows: 6, stepLines: 3 },
  { know: 2, knowLines: 2, open: 1, rows: 3, stepLines: 2 },
  { know: 1, knowLines: 2, open: 1, rows: 3, stepLines: 2 }
];
function terminal(verdict, { colour = false } = {}) {
  const paint = paintIn(colour);
  const most = MOST_LINES[verdict.decision] + Math.max(0, verdict.blocking.length - 4);
  const tries = ROOMS.values().map((room) => linesOf(verdict, paint, room));
  const lines = tries.find((all) => all.length <= most) ?? linesOf(verdict, paint, ROOMS.at(-1));
  return `${lines.join("\n")}
`;
}
function linesOf(verdict, paint, room) {
  const { know, knowLines, open, rows } = room;
  const before = [...toKnow(verdict, know, knowLines), ...openOf(verdict, paint, open)];
  const shown = verdict.decision === "block" ? Math.max(rows, 12) : rows;
  const categories = categoryLines(verdict, paint, shown);
  const parts = verdict.decision === "block" ? [stepsOf(verdict, paint, room), categories, before, sampleLines(verdict)] : [before, categories];
  const head = [...firstLines(verdict, paint), ...subjectLines(verdict)];
  return [head, ...parts, footer(verdict)].filter((part) => part.length > 0).flatMap((part, at) => at === 0 ? part : ["", ...part]);
}
var decisionLine = (verdict, { colour = false } = {}) => `${firstLines(verdict, paintIn(colour)).join("\n")}
`;
function firstLines(verdict, paint) {
  const { sign, style } = decisionMark(verdict);
  const [first, ...more] = wrap(`${sign} ${decisionOf(verdict)}`, COLUMNS);
  return [paint(style, first), ...more.map((line) => paint(style, line))];
}
function decisionOf(verdict) {
  const gate = plain(verdict.gate, 40);
  if (verdict.decision === "block") return `Blocked  ${gate}: ${whatStops(verdict)}.`;
  if (verdict.mode === "screen") {
    return `Screen let through  ${gate}: this is not a pass, nothing is demonstrated.`;
  }
  const all = Object.values(verdict.categories);
  const shown = all.filter(({ state }) => state === "demonstrated").length;
  const violated = all.filter(({ state }) => state === "violated").length;
  const waived = verdict.waived.length;
  const said4 = [
    `${count(shown)} of ${count(all.length)} demonstrated`,
    ...waived > 0 ? [`${count(waived)} waived`] : [],
    ...violated > 0 ? [`${count(violated)} violated`] : []
  ];
  const route = verdict.route.length > 0 ? `, by way of ${plain(list(verdict.route, 2), 40)}` : "";
  return `Allowed${waived > 0 ? " under a waiver" : ""}  ${gate}: ${said4.join(", ")}${route}.`;
}
function whatStops(verdict) {
  const categories = Object.keys(verdict.categories).length;
  const codes = new Set(verdict.reasons.map(({ code }) => code));
  const open = codes.delete("unresolved-failures") ? openFailures(verdict).length : 0;
  const parts = [
    ...verdict.blocking.length > 0 ? [`${count(verdict.blocking.length)} of ${plural(categories, "category", "categories")}`] : [],
    ...open > 0 ? [plural(open, "open failure")] : [],
    ...codes.size > 0 ? [`${plural(codes.size, "rule")} of the gate`] : []
  ];
  return list(parts);
}
function subjectLines(verdict) {
  const advance = verdict.advance === null ? "" : `, to advance ${verdict.advance}`;
  return indented(plain(`${subjectOf(verdict)}${advance}`));
}
function stepsOf(verdict, paint, room) {
  const steps = nextSteps(verdict);
  if (steps.length === 0) return [];
  const left = steps.length - STEPS;
  return [
    paint("bold", "Do next"),
    ...steps.slice(0, STEPS).flatMap((step, at) => stepLines(step, at + 1, steps.length, room.stepLines)),
    ...left > 0 ? indented(`and ${plural(left, "step")} more: check --verbose`) : []
  ];
}
function stepLines(step, at, of, most) {
  const { code, who, what, names, message, remedy, only } = step;
  const about = names.length === 0 ? "" : ` (${list(names, 2)})`;
  const matter = message ?? `${what}${about}.`;
  const alone = of > 1 && only.length > 0 ? ` Nothing else stops ${list(only, 2)}.` : "";
  const long = plain(`${who}: ${matter} ${remedy}${alone}`, 900);
  const place = "\xA0".repeat(code.length + 1);
  const lines = atMostLines(long, most, "(--verbose)", 2, place);
  const [first, ...more] = lines;
  const body = [`${at} ${first.slice(2)}`, ...more];
  const last = body.at(-1).slice(0, -place.length).trimEnd();
  return [...body.slice(0, -1), pad(last, COLUMNS - code.length) + code];
}
function footer(verdict) {
  const files = verdict.evidence.filter(({ format }) => format !== null).length;
  const [shown = "", ...more] = verdict.doesNotShow;
  const name = worstFirst(verdict)[0]?.[0];
  const sure = [...confidenceIn(verdict), ...rememberedAt(verdict).slice(0, -1)].join(" ");
  const notJudged = verdict.notJudged.map((one) => one === "tail-unprotected" ? "end of the ledger" : one).join(", ");
  const rests = `${plural(files, "file")}, ${trustOf(verdict.evidence)}. Not judged: ${notJudged || "nothing that this version knows"}.`;
  const rest = more.length > 0 ? `, and ${count(more.length)} more` : "";
  const lacks = `This does not show: ${lowered(shown)}${rest}.`;
  return [
    ...wrap(plain([sure, rests, lacks].filter(Boolean).join(" "), 1500), COLUMNS),
    ...wrap(
      `More: near-zero show ${name === void 0 ? "failures" : plain(name, 40)}, check --verbose, report.html`,
      COLUMNS
    )
  ];
}
var lowered = (sentence) => (sentence.slice(0, 1).toLowerCase() + sentence.slice(1)).replace(/\.$/, "");

// src/report/text.ts
var COLUMNS2 = 80;
var BAR2 = 11;
var SAMPLES_SHOWN = 5;
function text(verdict, { colour = false } = {}) {
  const paint = colour ? ansi2 : (_style, what) => what;
  const style = verdict.decision === "block" ? "red" : isPlain(verdict) ? "green" : "yellow";
  const categories = inReadingOrder(verdict.categories);
  const lines = [
    ...wrap(headline(verdict), COLUMNS2).map((line) => paint(style, line)),
    ...wrap(
      plain(`Gate ${verdict.gate} of "${verdict.policy.name}"; subject: ${subjectOf(verdict)}`),
      COLUMNS2
    ),
    ...verdict.advance === null ? [] : wrap(plain(advanceOf(verdict)), COLUMNS2),
    ...verdict.notes.flatMap((note) => wrap(`Note: ${plain(note)}`, COLUMNS2)),
    "",
    ...table2(categories, paint),
    ...verdict.reasons.flatMap((reason) => ["", ...said2(reason)]),
    ...categories.flatMap(([name, category]) => detail(name, category, verdict, paint)),
    ...seen(verdict),
    "",
    ...rememberedAt(verdict).flatMap((one) => wrap(plain(one), COLUMNS2)),
    ...confidenceIn(verdict).flatMap((one) => wrap(plain(one), COLUMNS2)),
    ...evidence(verdict),
    ...wrap(`Not judged: ${verdict.notJudged.join(", ") || "nothing that this version knows"}.`, COLUMNS2),
    ...wrap(`This does not show: ${verdict.doesNotShow.map(lowered2).join("; ")}.`, COLUMNS2)
  ];
  return `${lines.join("\n")}
`;
}
function categoryText(name, verdict, { colour = false } = {}) {
  const category = verdict.categories[name];
  const paint = colour ? ansi2 : (_style, what) => what;
  const { claim, waiver } = category;
  const head = [...claim === null ? [] : [claim], ...waiver === null ? [] : [waiver.message]];
  const lines = [
    ...head.flatMap((one) => wrap(plain(one, 1e3), COLUMNS2)),
    ...table2([[name, category]], paint),
    ...detail(name, category, verdict, paint, Number.POSITIVE_INFINITY),
    ...confidenceIn(verdict).flatMap((one) => ["", ...wrap(plain(one), COLUMNS2)])
  ];
  return `${lines.join("\n")}
`;
}
function table2(categories, paint) {
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
  const room = COLUMNS2 - widths.reduce((sum, one) => sum + one + 1, 0) - 2 - STATE_WORDS["not-demonstrated"].length;
  const longest = Math.max(...rows.map(({ name }) => width(name)));
  const names = Math.min(longest, Math.max(room, 8));
  const withBars = longest + BAR2 + 1 <= room && rows.some((row) => row.bar !== "");
  const line = (name, figures, cells) => [
    pad(name, names),
    ...figures.map((figure, index) => pad(figure, widths[index], "right")),
    ...withBars ? [pad(cells, BAR2)] : []
  ].join(" ");
  return [
    `${line("", heads, "")}  state`,
    ...rows.map(
      ({ name, figures, bar: cells, state, part }) => `${line(name, figures, cells)}  ${part ? STATE_WORDS[state] : paint(STYLES[state], STATE_WORDS[state])}`
    )
  ];
}
function detail(name, category, verdict, paint, most = SAMPLES_SHOWN) {
  const failing = toLookAt(category);
  const shown = failing.slice(0, most).map((id) => plain(id, 120));
  const note = verdict.mode === "screen" && !verdict.blocking.includes(name) ? wrap(screened(category), COLUMNS2 - 2).map(indent) : exposed(category).flatMap((one) => wrap(one, COLUMNS2 - 2).map(indent));
  const warnings = category.warnings.flatMap(
    (one) => wrap(`warning: ${plain(one)}`, COLUMNS2 - 2).map(indent)
  );
  const basis = [...restsOn(category), ...rememberedOf(category)].flatMap(
    (one) => wrap(`${plain(one)}.`, COLUMNS2 - 2).map(indent)
  );
  if (category.reasons.length + failing.length + note.length + warnings.length + basis.length === 0)
    return [];
  return [
    "",
    paint("bold", cut(name, COLUMNS2)),
    ...note,
    ...basis,
    ...category.reasons.flatMap(said2),
    ...warnings,
    ...shown.length > 0 ? wrap(
      `Samples to look at: ${shown.join(", ")}${failing.length > shown.length ? ", \u2026" : ""}`,
      COLUMNS2 - 2
    ).map(indent) : []
  ];
}
function said2(reason) {
  return [
    ...wrap(`${reason.code}: ${plain(reason.message)}`, COLUMNS2 - 2).map(indent),
    ...wrap(`\u2192 ${plain(reason.remedy)}`, COLUMNS2 - 4).map((line) => `    ${line}`)
  ];
}
function seen(verdict) {
  const stories = seenBefore(verdict).flatMap((one) => wrap(plain(one), COLUMNS2 - 2).map(indent));
  return stories.length > 0 ? ["", "Failures that were seen before:", ...stories] : [];
}
function evidence(verdict) {
  const counted = verdict.evidence.filter((file) => file.format !== null);
  const unknown = verdict.evidence.filter((file) => file.format === null && file.problem === null).map((file) => plain(file.name, 60));
  return [
    `Evidence: ${plural(counted.length, "file")}, ${trustOf(verdict.evidence)}.`,
    ...leftAsideOf(verdict).flatMap((one) => wrap(plain(one, 1e3), COLUMNS2)),
    ...fewOrigins(verdict).flatMap((origin) => wrap(`${capital(plain(origin, 300))}.`, COLUMNS2)),
    ...unknown.length > 0 ? wrap(`Not counted, since no format knows them: ${unknown.join(", ")}. ${UNKNOWN}`, COLUMNS2) : [],
    ...ownReports(verdict).flatMap((folder) => wrap(plain(isReport(folder)), COLUMNS2))
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
var lowered2 = (sentence) => (sentence[0].toLowerCase() + sentence.slice(1)).replace(/\.$/, "");
var STYLES = {
  demonstrated: "green",
  violated: "red",
  "not-demonstrated": "yellow",
  invalid: "red"
};
var CODES2 = { green: 32, red: 31, yellow: 33, bold: 1 };
var ansi2 = (style, what) => `\x1B[${CODES2[style]}m${what}\x1B[0m`;

// src/cli/for-terminal.ts
function forTerminal(verdict, { verbose = false, quiet = false, color }) {
  const colour = inColour(color);
  return inLocale(
    quiet ? decisionLine(verdict, { colour }) : verbose ? text(verdict, { colour }) : terminal(verdict, { colour })
  );
}
var inColour = (when) => wantsColour(when, process.env, process.stdout.isTTY === true);
var inLocale = (said4) => wantsAscii(process.env) ? inAscii(said4) : said4;

// src/cli/check.ts
async function check(results, options) {
  const { policy, text: text2, digest } = await loadPolicy(options.policy);
  const gate = gateOf(policy, options.gate ?? null, null);
  const subject = options.subject === void 0 ? null : parseSubject(options.subject);
  if (options.subject !== void 0 && subject === null) {
    return usage(`--subject is MODEL or MODEL@sha256:<64 hex digits>; this is neither: ${options.subject}`);
  }
  const advance = options.advance === void 0 ? null : parseAdvance(options.advance);
  if (options.advance !== void 0 && advance === null) {
    return usage(`--advance is ${ADVANCE_FORM}; this is not: ${options.advance}`);
  }
  checkGate(gate, { advance, reportOnly: false }, null);
  if (options.ledgerWrite && options.ledger === void 0) return usage("--ledger-write needs --ledger.");
  const read = { path: options.policy, ref: null, digest };
  const { notes, ...remembered } = await historyOnDisk(options.policy, options.history, gate);
  const attempt = await attemptOf(options, gate, subject, read);
  const facts = {
    subject,
    advance,
    now: /* @__PURE__ */ new Date(),
    policy: read,
    memory: { ledger: attempt?.ledger ?? null, ...remembered },
    reasons: attempt?.reasons ?? [],
    notes
  };
  const progress = new Progress(process.stderr, () => performance.now());
  const collected = await filesFrom(results);
  const files = await bind(collected.files, {
    policy,
    gate,
    attest: async () => ({
      server: process.env["GITHUB_SERVER_URL"] ?? "https://github.com",
      trustedRoot: await rootFrom(options.trustedRoot),
      ask: null
    }),
    relateTo: null
  });
  const judged = await judgeFiles(policy, gate, { ...collected, files }, facts, progress);
  if (attempt !== null) {
    const { closedOf } = await import("./seam_memory-5SBLDLOP.js").then((seam) => seam.part2);
    await attempt.close(
      closedOf(policy, judged.verdict, judged.tally, historyLeft(judged.memory, judged.verdict))
    );
  }
  if (options.reportDir !== void 0) {
    const { writeReports } = await import("./seam_reports-RU65D4F2.js").then((seam) => seam.part5);
    writeReports({ ...judged, policy: text2 }, resolve(options.reportDir));
  }
  process.stdout.write(await render(judged.verdict, options));
  return exitCode(judged.verdict);
}
async function attemptOf({ ledger, ledgerWrite = false }, gate, subject, policy) {
  if (ledger === void 0 || gate.screen) return null;
  const { ledgerOfFile } = await import("./seam_memory-5SBLDLOP.js").then((seam) => seam.part1);
  return ledgerOfFile(ledger, { gate: gate.name, subject, policy, write: ledgerWrite });
}
var MAX_ROOT_BYTES = 1 << 24;
async function rootFrom(path) {
  if (path === void 0) return null;
  const text2 = await readRegular(path, MAX_ROOT_BYTES).catch((error) => {
    throw new PlatformError(
      `${path} cannot be read (${error.code ?? error.message})`,
      "Name a file as --trusted-root."
    );
  });
  return { text: text2.toString(), where: path };
}
async function render(verdict, options) {
  switch (options.format) {
    case "json":
      return (await import("./seam_reports-RU65D4F2.js").then((seam) => seam.part0)).json(verdict);
    case "markdown":
      return (await import("./seam_reports-RU65D4F2.js").then((seam) => seam.part1)).markdown(verdict);
    case "github":
      return (await import("./seam_reports-RU65D4F2.js").then((seam) => seam.part2)).workflowCommands(verdict);
    case "sarif":
      return (await import("./seam_reports-RU65D4F2.js").then((seam) => seam.part3)).sarif(verdict);
    case "junit":
      return (await import("./seam_reports-RU65D4F2.js").then((seam) => seam.part4)).junitXml(verdict);
    case "text":
      return forTerminal(verdict, options);
  }
}

// src/cli/show.ts
var show_exports = {};
__export(show_exports, {
  showCommand: () => showCommand
});
import { stat } from "node:fs/promises";
import { join } from "node:path";

// src/report/terminal/show.ts
function showPart(what, verdict, { colour = false } = {}) {
  const failures = verdict.signatures ?? [];
  const parts = [
    ...Object.hasOwn(verdict.categories, what) ? [categoryText(what, verdict, { colour })] : [],
    ...failures.filter(({ id }) => id === what).map(failureText),
    ...incidentLines(what, verdict).map((line) => said3(line))
  ];
  if (parts.length > 0) return parts.join("\n");
  if (what !== "failures") return null;
  const open = openFailures(verdict);
  const closed = failures.filter(({ state }) => state !== "open");
  return failures.length === 0 ? "No failure that was seen before is on record in this verdict.\n" : [...open, ...closed].map(failureText).join("\n");
}
var namesIn = (verdict) => [
  ...Object.keys(verdict.categories),
  ...(verdict.signatures ?? []).flatMap(({ id }) => id ?? []),
  "failures"
];
function failureText(one) {
  const { label, owner, due, link, severity } = one;
  return [
    `${storyOf(one)}.`,
    ...label === null ? [] : [`  ${label}`],
    [
      ...severity === null ? [] : [`severity ${severity}`],
      ...owner === null ? [] : [`owner ${owner}`],
      ...due === null ? [] : [`due ${due}`],
      ...link === null ? [] : [link]
    ].join(", ")
  ].filter((line) => line !== "").map(said3).join("");
}
function incidentLines(id, { categories }) {
  return Object.entries(categories).flatMap(([name, { warnings, reasons }]) => [
    ...warnings.filter((one) => one.startsWith(`Incident ${id} `)).map((one) => `${name}: ${one}`),
    ...reasons.filter(({ about }) => about.of === "incident" && about.incident === id).map(({ message, remedy }) => `${name}: ${message} ${remedy}`)
  ]);
}
var said3 = (line) => `${wrap(plain(line, 1e4), COLUMNS).join("\n")}
`;

// src/cli/show.ts
var MAX_VERDICT_BYTES = 1 << 28;
async function showCommand(what, from, { color }) {
  const verdict = await readVerdict(from);
  const said4 = showPart(what, verdict, { colour: inColour(color) });
  if (said4 === null) return usage(`${from} has no ${what}. It has: ${list(namesIn(verdict), 40)}.`);
  process.stdout.write(inLocale(said4));
  return 0;
}
async function readVerdict(from) {
  try {
    const file = (await stat(from)).isDirectory() ? join(from, "verdict.json") : from;
    const bytes = await readRegular(file, MAX_VERDICT_BYTES);
    const verdict = recordedVerdict(parseJson(decodeUtf8(bytes, file), file));
    if (verdict.version !== 2) throw new Error("is of an older version, which verify can still read");
    return verdict;
  } catch (error) {
    const { code, message } = error;
    throw new PlatformError(
      `${from} cannot be shown (${code ?? message})`,
      "Name the folder that `check --report-dir` or the action wrote, or its verdict.json."
    );
  }
}

// src/cli/ledger-commands.ts
function addLedgerCommands(program, run) {
  const ledger = program.command("ledger").description("check and read what earlier runs left, in a file or on a branch").addHelpText("after", "\nExample:\n  near-zero ledger show --git . --last 10");
  const onLedger = (parent, name, description, example2) => parent.command(name).description(description).argument("[file]", "the ledger, where it is a file").option("--git <repository>", "where it is on a branch: a repository on disk, or its https:// address").option("--branch <name>", "the branch", "near-zero-ledger").option("--token-from <variable>", "the variable of the environment that holds a token for the address").addHelpText("after", `
Example:
  ${example2}`);
  const command = (name, description, example2) => onLedger(ledger, name, description, example2);
  const inText = () => new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text");
  command(
    "verify",
    "say whether each entry is the one that was written, and in its place",
    "near-zero ledger verify --git .\n\nExit codes: 0 whole, 2 there is none, 3 it is broken."
  ).option(
    "--head <digest>",
    "a head that was kept elsewhere, such as in a verdict.json: it must be in the ledger"
  ).action(run(async (file, options) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part11)).ledgerVerify(file, options)));
  command(
    "show",
    "print the entries, or make a page of the verdicts of a gate",
    "near-zero ledger show --format html ledger.jsonl > history.html"
  ).option("--last <number>", "only the last ones").option("-g, --gate <name>", "for html: whose verdicts; the only one by default").addOption(
    new Option("-f, --format <format>", "how to print").choices(["text", "json", "html"]).default("text")
  ).action(run(async (file, options) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part11)).ledgerShow(file, options)));
  command(
    "export",
    "print all entries for other programs, without the hashes of items",
    "near-zero ledger export --format csv ledger.jsonl > ledger.csv"
  ).addOption(new Option("-f, --format <format>", "how to print").choices(["jsonl", "csv"]).default("jsonl")).action(run(async (file, options) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part11)).ledgerExport(file, options)));
  command(
    "append",
    "write that an attempt which was opened will never be closed",
    'near-zero ledger append --attempt 4b1e\u2026 --by @alice --reason "The runner was lost." ledger.jsonl'
  ).requiredOption("--attempt <id>", "the attempt, as `show` names it").requiredOption("--by <person>", "who says so").requiredOption("--reason <text>", "why").action(run(async (file, options) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part11)).ledgerAppend(file, options)));
  onLedger(
    program,
    "replay",
    "judge every verdict of a ledger by another policy, from its counts",
    "near-zero replay --policy policy.yml ledger.jsonl\n\nExit codes: 0 nothing that was blocked would be allowed, 1 something would, 2 wrong usage or policy, 3 the ledger is broken."
  ).addOption(new Option("-p, --policy <file>", "the policy").default(".github/near-zero.yml")).addOption(inText()).action(run(async (file, options) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part12)).replay(file, options)));
  onLedger(
    program,
    "report",
    "say what a ledger has of each gate, category by category",
    "near-zero report --git ."
  ).addOption(inText()).action(run(async (file, options) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part13)).report(file, options)));
}

// src/cli/main.ts
async function main(argv) {
  let code = 2;
  const run = (command) => async (...args) => {
    code = await command(...args);
  };
  const program = new Command("near-zero").description(
    "A release gate for AI systems: blocks unless evals demonstrate that failure rates are under their limits."
  ).version("0.1.0").exitOverride().addHelpText(
    "after",
    "\nExit codes: 0 allowed, 1 blocked, 2 wrong usage or policy, 3 evidence could not be read."
  );
  const policy = new Option("-p, --policy <file>", "the policy").default(".github/near-zero.yml");
  const history = new Option(
    "--history <folder>",
    "what was seen before and done about it; .near-zero/history beside the policy by default"
  );
  const color = new Option("--color <when>", "colours in text; `auto` also heeds NO_COLOR and FORCE_COLOR").choices(["always", "auto", "never"]).default("auto");
  program.command("check").description("judge results by a policy").argument("<results...>", "files, folders, globs or other sources of eval results").addOption(policy).option("-g, --gate <name>", "which gate of the policy; the only one by default").option("-s, --subject <model>", "what is being released: MODEL or MODEL@sha256:\u2026").option("--advance <what>", "what a frontier gate is to let advance: WHAT: FROM -> TO").addOption(history).addOption(
    new Option("-f, --format <format>", "how to print").choices(["text", "json", "markdown", "github", "sarif", "junit"]).default("text")
  ).option("-l, --ledger <file>", "what earlier runs left; without it, attempts are not judged").option(
    "--ledger-write",
    "leave this run in the ledger as an attempt; makes the file where there is none"
  ).option(
    "--trusted-root <file>",
    "for `attested_by`: keys to verify attestations by, as `gh attestation trusted-root` writes them"
  ).option("-r, --report-dir <folder>", "also write every report there, with what is needed to verify them").addOption(new Option("--verbose", "as text, say everything").conflicts("quiet")).option("-q, --quiet", "as text, print the first line only").addOption(color).addHelpText(
    "after",
    example("near-zero check --policy policy.yml --subject acme/assistant-2026-11-01 logs/")
  ).action(run(async (results, options) => (await Promise.resolve(check_exports)).check(results, options)));
  program.command("show").description("say all that a verdict has on one category, failure or incident; judges nothing").argument("<what>", "a category, the id of a failure or incident, or `failures`").argument("[reports]", "the folder of reports, or a verdict.json", "reports").addOption(color).addHelpText("after", example("near-zero show sycophancy reports/")).action(run(async (what, from, options) => (await Promise.resolve(show_exports)).showCommand(what, from, options)));
  program.command("lint").description("find what is wrong with a policy, or with workflows, before it is needed").addOption(policy).addOption(history).option(
    "-w, --workflows [folder]",
    "look at workflows instead: how the gate in them can be passed by; .github/workflows by default"
  ).addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text")).addHelpText("after", `${example("near-zero lint --policy policy.yml")}
  near-zero lint --workflows`).action(
    run(
      async (options) => options.workflows === void 0 ? (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part0)).lintCommand(options) : (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part1)).lintWorkflowsCommand(options)
    )
  );
  program.command("test").description("plant bad evidence and weakenings made from the policy, and say which would get through").addOption(policy).option("-g, --gate <name>", "which gate; all of them by default").option("-w, --workflows [folder]", "weaken the workflows too; .github/workflows by default").option("--fixtures <folder>", "judge the must-block fixtures of this folder too").option("--write-fixtures <folder>", "write a must-block fixture for each category there, and do no more").addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text")).addHelpText(
    "after",
    `
Exit codes: 0 nothing escapes, 1 something does or could not be tried, 2 wrong usage or policy.${example("near-zero test --policy policy.yml --workflows")}`
  ).action(run(async (options) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part2)).test(options)));
  program.command("diff").description("say of every changed key of a policy whether it is looser, tighter or neutral").argument("<base>", "the policy as it was: a file, or REF:path as git shows it").argument("<head>", "the policy as it is to be: a file, or REF:path").option(
    "--verdicts <files...>",
    "verdict.json files: which of them would flip under the limits of the head"
  ).option(
    "--ledger <file>",
    "a ledger: which of its verdicts would flip, and what is loosened after a failing run"
  ).option("--history <folders...>", "two folders: the history as it was, and as it is to be").addOption(
    new Option("-f, --format <format>", "how to print").choices(["text", "json", "markdown"]).default("text")
  ).addHelpText(
    "after",
    `
Exit codes: 0 not loosened, 1 loosened, 2 a policy or verdict cannot be used.${example("near-zero diff main:.github/near-zero.yml .github/near-zero.yml")}`
  ).action(run(async (base, head, options) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part3)).diffCommand(base, head, options)));
  program.command("explain").description("say each claim of a policy in a plain sentence").addOption(policy).addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text")).addHelpText("after", example("near-zero explain --policy policy.yml")).action(run(async (options) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part4)).explainCommand(options)));
  program.command("plan").description("say how many samples a policy takes, and how likely a model passes with them").addOption(policy).option("-g, --gate <name>", "which gate of the policy; all by default").option("-r, --rate <rate...>", "true failure rates to plan for; by default parts of each limit").option("--price <amount>", "what it costs to run one sample once").addOption(
    new Option("-f, --format <format>", "how to print").choices(["text", "json", "markdown"]).default("text")
  ).addHelpText("after", example("near-zero plan --policy policy.yml --rate 0.1% --price 0.02")).action(run(async (options) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part5)).planCommand({ rate: [], ...options })));
  program.command("formats").description("say what result files are and hold, and how a policy would gate them").argument("<files...>", "files, folders or globs of eval results").addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text")).option("--all", "say everything of every file, however long it gets").addHelpText("after", example("near-zero formats logs/2026-11-01_xstest.eval")).action(run(async (files, options) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part6)).formats(files, options)));
  program.command("init").description("start a policy from a pack, or from results that are there").argument("[files...]", "files, folders or globs of eval results").addOption(policy).addOption(
    new Option("--pack <name>", "a policy to begin with, commented").choices(["standard", "frontier"])
  ).addHelpText(
    "after",
    `${example("near-zero init --pack standard")}
  near-zero init --policy .github/near-zero.yml logs/`
  ).action(run(async (files, options) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part7)).init(files, options)));
  program.command("tally").description("count one part of the results, where several jobs have a part each").argument("<results...>", "files, folders, globs or other sources of eval results").requiredOption("--shard <number/shards>", "which part of how many, such as 3/16").addOption(policy).option("-g, --gate <name>", "which gate of the policy; the only one by default").option("-o, --output <file>", "where to write; NUMBER-of-SHARDS.tally.json by default").addHelpText(
    "after",
    `${example("near-zero tally --shard 3/16 --policy policy.yml logs/")}

Then: near-zero check 'tally:*.tally.json shards=16'

Exit codes: 0 counted, 2 wrong usage or policy, 3 some evidence could not be read.`
  ).action(run(async (results, options) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part8)).tallyCommand(results, options)));
  program.command("merge").description("make one file of the counts of several parts").argument("<shards...>", "what `near-zero tally` wrote").requiredOption("-o, --output <file>", "where to write").option("--partial", "although parts are missing: they are to be merged later").addHelpText(
    "after",
    `${example("near-zero merge --output all.tally.json *-of-16.tally.json")}

Exit codes: 0 merged, 2 wrong usage, 3 the parts do not fit together, or some are missing.`
  ).action(run(async (shards, options) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part9)).merge(shards, options)));
  program.command("verify").description(
    "recompute the verdict of a report folder from its policy and counts, and compare every byte"
  ).argument("<folder>", "what `check --report-dir` or the action wrote").addHelpText(
    "after",
    `${example("near-zero verify reports/")}

Exit codes: 0 verified and allowed, 1 verified and blocked, 3 does not verify.`
  ).action(run(async (folder) => (await import("./seam_commands-XVES3BPQ.js").then((seam) => seam.part10)).verify(folder)));
  addLedgerCommands(program, run);
  pointToHelp(program, program.name());
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return explainError(error);
  }
}
function pointToHelp(command, path) {
  command.showHelpAfterError(`(${path} --help says how it is used)`);
  for (const one of command.commands) pointToHelp(one, `${path} ${one.name()}`);
}
var example = (line) => `
Example:
  ${line}`;
async function explainError(error) {
  const { plain: plain2 } = await Promise.resolve(plain_exports);
  if (error instanceof PolicyError) {
    const { renderFaults } = await Promise.resolve(faults_exports);
    process.stderr.write(renderFaults(error));
    return 2;
  }
  if (error instanceof EvidenceError || error instanceof PlatformError) {
    const where = error instanceof EvidenceError ? `${plain2(error.source)}: ` : "";
    process.stderr.write(`${where}${plain2(error.message)}
\u2192 ${plain2(error.remedy)}
`);
    return 3;
  }
  const shown = error instanceof Error ? error : new Error(String(error));
  const detail2 = process.env["NEAR_ZERO_DEBUG"] ? shown.stack ?? "" : plain2(shown.message);
  process.stderr.write(`This is a fault of near-zero, and so nothing is allowed: ${detail2}
`);
  if (!process.env["NEAR_ZERO_DEBUG"])
    process.stderr.write("\u2192 Set NEAR_ZERO_DEBUG=1 for the stack, and report it.\n");
  return 1;
}
export {
  seam_core_exports as core,
  main_exports as part0
};
