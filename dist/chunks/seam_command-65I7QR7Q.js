import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Command,
  CommanderError,
  Option,
  filesFrom,
  loadPolicy,
  usage
} from "./chunk-SHMYIF3K.js";
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
} from "./chunk-FF6ZSRSF.js";
import {
  ADVANCE_FORM,
  EvidenceError,
  PlatformError,
  PolicyError,
  STATE_WORDS,
  UNKNOWN,
  advanceOf,
  bar,
  confidenceIn,
  exposed,
  failuresOf,
  faults_exports,
  gateOf,
  headline,
  historyLeft,
  inReadingOrder,
  isPlain,
  leftAsideOf,
  originOf,
  parseAdvance,
  parseSubject,
  percent,
  plain,
  plain_exports,
  plural,
  readRegular,
  rememberedAt,
  rememberedOf,
  restsOn,
  screened,
  seenBefore,
  subjectOf,
  toLookAt,
  trustOf,
  upperOf
} from "./chunk-L7ZBIE3T.js";
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

// src/report/text.ts
var text_exports = {};
__export(text_exports, {
  text: () => text
});

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

// src/cli/check.ts
import { resolve } from "node:path";

// src/cli/exit-code.ts
function exitCode({ decision, evidence: evidence2 }) {
  if (decision === "allow") return 0;
  return evidence2.some(({ problem }) => problem !== null) ? 3 : 1;
}

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
    const { closedOf } = await import("./seam_memory-V66MHZTO.js").then((seam) => seam.part2);
    await attempt.close(
      closedOf(policy, judged.verdict, judged.tally, historyLeft(judged.memory, judged.verdict))
    );
  }
  if (options.reportDir !== void 0) {
    const { writeReports } = await import("./seam_reports-EQMK6NIT.js").then((seam) => seam.part5);
    writeReports({ ...judged, policy: text2 }, resolve(options.reportDir));
  }
  process.stdout.write(await render(judged.verdict, options.format));
  return exitCode(judged.verdict);
}
async function attemptOf({ ledger, ledgerWrite = false }, gate, subject, policy) {
  if (ledger === void 0 || gate.screen) return null;
  const { ledgerOfFile } = await import("./seam_memory-V66MHZTO.js").then((seam) => seam.part1);
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
async function render(verdict, format) {
  switch (format) {
    case "json":
      return (await import("./seam_reports-EQMK6NIT.js").then((seam) => seam.part0)).json(verdict);
    case "markdown":
      return (await import("./seam_reports-EQMK6NIT.js").then((seam) => seam.part1)).markdown(verdict);
    case "github":
      return (await import("./seam_reports-EQMK6NIT.js").then((seam) => seam.part2)).workflowCommands(verdict);
    case "sarif":
      return (await import("./seam_reports-EQMK6NIT.js").then((seam) => seam.part3)).sarif(verdict);
    case "junit":
      return (await import("./seam_reports-EQMK6NIT.js").then((seam) => seam.part4)).junitXml(verdict);
    case "text":
      return (await Promise.resolve(text_exports)).text(verdict, { colour: inColour() });
  }
}
var inColour = () => process.stdout.isTTY === true && !process.env["NO_COLOR"];

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
  ).action(run(async (file, options) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part11)).ledgerVerify(file, options)));
  command(
    "show",
    "print the entries, or make a page of the verdicts of a gate",
    "near-zero ledger show --format html ledger.jsonl > history.html"
  ).option("--last <number>", "only the last ones").option("-g, --gate <name>", "for html: whose verdicts; the only one by default").addOption(
    new Option("-f, --format <format>", "how to print").choices(["text", "json", "html"]).default("text")
  ).action(run(async (file, options) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part11)).ledgerShow(file, options)));
  command(
    "export",
    "print all entries for other programs, without the hashes of items",
    "near-zero ledger export --format csv ledger.jsonl > ledger.csv"
  ).addOption(new Option("-f, --format <format>", "how to print").choices(["jsonl", "csv"]).default("jsonl")).action(run(async (file, options) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part11)).ledgerExport(file, options)));
  command(
    "append",
    "write that an attempt which was opened will never be closed",
    'near-zero ledger append --attempt 4b1e\u2026 --by @alice --reason "The runner was lost." ledger.jsonl'
  ).requiredOption("--attempt <id>", "the attempt, as `show` names it").requiredOption("--by <person>", "who says so").requiredOption("--reason <text>", "why").action(run(async (file, options) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part11)).ledgerAppend(file, options)));
  onLedger(
    program,
    "replay",
    "judge every verdict of a ledger by another policy, from its counts",
    "near-zero replay --policy policy.yml ledger.jsonl\n\nExit codes: 0 nothing that was blocked would be allowed, 1 something would, 2 wrong usage or policy, 3 the ledger is broken."
  ).addOption(new Option("-p, --policy <file>", "the policy").default(".github/near-zero.yml")).addOption(inText()).action(run(async (file, options) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part12)).replay(file, options)));
  onLedger(
    program,
    "report",
    "say what a ledger has of each gate, category by category",
    "near-zero report --git ."
  ).addOption(inText()).action(run(async (file, options) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part13)).report(file, options)));
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
  program.command("check").description("judge results by a policy").argument("<results...>", "files, folders, globs or other sources of eval results").addOption(policy).option("-g, --gate <name>", "which gate of the policy; the only one by default").option("-s, --subject <model>", "what is being released: MODEL or MODEL@sha256:\u2026").option("--advance <what>", "what a frontier gate is to let advance: WHAT: FROM -> TO").addOption(history).addOption(
    new Option("-f, --format <format>", "how to print").choices(["text", "json", "markdown", "github", "sarif", "junit"]).default("text")
  ).option("-l, --ledger <file>", "what earlier runs left; without it, attempts are not judged").option(
    "--ledger-write",
    "leave this run in the ledger as an attempt; makes the file where there is none"
  ).option(
    "--trusted-root <file>",
    "for `attested_by`: keys to verify attestations by, as `gh attestation trusted-root` writes them"
  ).option("-r, --report-dir <folder>", "also write every report there, with what is needed to verify them").addHelpText(
    "after",
    example("near-zero check --policy policy.yml --subject acme/assistant-2026-11-01 logs/")
  ).action(run(async (results, options) => (await Promise.resolve(check_exports)).check(results, options)));
  program.command("lint").description("find what is wrong with a policy, or with workflows, before it is needed").addOption(policy).addOption(history).option(
    "-w, --workflows [folder]",
    "look at workflows instead: how the gate in them can be passed by; .github/workflows by default"
  ).addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text")).addHelpText("after", `${example("near-zero lint --policy policy.yml")}
  near-zero lint --workflows`).action(
    run(
      async (options) => options.workflows === void 0 ? (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part0)).lintCommand(options) : (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part1)).lintWorkflowsCommand(options)
    )
  );
  program.command("test").description("plant bad evidence and weakenings made from the policy, and say which would get through").addOption(policy).option("-g, --gate <name>", "which gate; all of them by default").option("-w, --workflows [folder]", "weaken the workflows too; .github/workflows by default").option("--fixtures <folder>", "judge the must-block fixtures of this folder too").option("--write-fixtures <folder>", "write a must-block fixture for each category there, and do no more").addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text")).addHelpText(
    "after",
    `
Exit codes: 0 nothing escapes, 1 something does or could not be tried, 2 wrong usage or policy.${example("near-zero test --policy policy.yml --workflows")}`
  ).action(run(async (options) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part2)).test(options)));
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
  ).action(run(async (base, head, options) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part3)).diffCommand(base, head, options)));
  program.command("explain").description("say each claim of a policy in a plain sentence").addOption(policy).addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text")).addHelpText("after", example("near-zero explain --policy policy.yml")).action(run(async (options) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part4)).explainCommand(options)));
  program.command("plan").description("say how many samples a policy takes, and how likely a model passes with them").addOption(policy).option("-g, --gate <name>", "which gate of the policy; all by default").option("-r, --rate <rate...>", "true failure rates to plan for; by default parts of each limit").option("--price <amount>", "what it costs to run one sample once").addOption(
    new Option("-f, --format <format>", "how to print").choices(["text", "json", "markdown"]).default("text")
  ).addHelpText("after", example("near-zero plan --policy policy.yml --rate 0.1% --price 0.02")).action(run(async (options) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part5)).planCommand({ rate: [], ...options })));
  program.command("formats").description("say what result files are and hold, and how a policy would gate them").argument("<files...>", "files, folders or globs of eval results").addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text")).option("--all", "say everything of every file, however long it gets").addHelpText("after", example("near-zero formats logs/2026-11-01_xstest.eval")).action(run(async (files, options) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part6)).formats(files, options)));
  program.command("init").description("start a policy from a pack, or from results that are there").argument("[files...]", "files, folders or globs of eval results").addOption(policy).addOption(
    new Option("--pack <name>", "a policy to begin with, commented").choices(["standard", "frontier"])
  ).addHelpText(
    "after",
    `${example("near-zero init --pack standard")}
  near-zero init --policy .github/near-zero.yml logs/`
  ).action(run(async (files, options) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part7)).init(files, options)));
  program.command("tally").description("count one part of the results, where several jobs have a part each").argument("<results...>", "files, folders, globs or other sources of eval results").requiredOption("--shard <number/shards>", "which part of how many, such as 3/16").addOption(policy).option("-g, --gate <name>", "which gate of the policy; the only one by default").option("-o, --output <file>", "where to write; NUMBER-of-SHARDS.tally.json by default").addHelpText(
    "after",
    `${example("near-zero tally --shard 3/16 --policy policy.yml logs/")}

Then: near-zero check 'tally:*.tally.json shards=16'

Exit codes: 0 counted, 2 wrong usage or policy, 3 some evidence could not be read.`
  ).action(run(async (results, options) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part8)).tallyCommand(results, options)));
  program.command("merge").description("make one file of the counts of several parts").argument("<shards...>", "what `near-zero tally` wrote").requiredOption("-o, --output <file>", "where to write").option("--partial", "although parts are missing: they are to be merged later").addHelpText(
    "after",
    `${example("near-zero merge --output all.tally.json *-of-16.tally.json")}

Exit codes: 0 merged, 2 wrong usage, 3 the parts do not fit together, or some are missing.`
  ).action(run(async (shards, options) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part9)).merge(shards, options)));
  program.command("verify").description(
    "recompute the verdict of a report folder from its policy and counts, and compare every byte"
  ).argument("<folder>", "what `check --report-dir` or the action wrote").addHelpText(
    "after",
    `${example("near-zero verify reports/")}

Exit codes: 0 verified and allowed, 1 verified and blocked, 3 does not verify.`
  ).action(run(async (folder) => (await import("./seam_commands-TBASQUE4.js").then((seam) => seam.part10)).verify(folder)));
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
