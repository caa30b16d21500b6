import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Command,
  CommanderError,
  Option
} from "./chunk-EKUH3ZEK.js";
import {
  EvidenceError,
  PlatformError,
  PolicyError
} from "./chunk-Z676F4NH.js";
import "./chunk-LCSLMUSC.js";

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
  ).action(run(async (file, options) => (await import("./ledger-2ACXGVWH.js")).ledgerVerify(file, options)));
  command(
    "show",
    "print the entries, or make a page of the verdicts of a gate",
    "near-zero ledger show --format html ledger.jsonl > history.html"
  ).option("--last <number>", "only the last ones").option("-g, --gate <name>", "for html: whose verdicts; the only one by default").addOption(
    new Option("-f, --format <format>", "how to print").choices(["text", "json", "html"]).default("text")
  ).action(run(async (file, options) => (await import("./ledger-2ACXGVWH.js")).ledgerShow(file, options)));
  command(
    "export",
    "print all entries for other programs, without the hashes of items",
    "near-zero ledger export --format csv ledger.jsonl > ledger.csv"
  ).addOption(new Option("-f, --format <format>", "how to print").choices(["jsonl", "csv"]).default("jsonl")).action(run(async (file, options) => (await import("./ledger-2ACXGVWH.js")).ledgerExport(file, options)));
  command(
    "append",
    "write that an attempt which was opened will never be closed",
    'near-zero ledger append --attempt 4b1e\u2026 --by @alice --reason "The runner was lost." ledger.jsonl'
  ).requiredOption("--attempt <id>", "the attempt, as `show` names it").requiredOption("--by <person>", "who says so").requiredOption("--reason <text>", "why").action(run(async (file, options) => (await import("./ledger-2ACXGVWH.js")).ledgerAppend(file, options)));
  onLedger(
    program,
    "replay",
    "judge every verdict of a ledger by another policy, from its counts",
    "near-zero replay --policy policy.yml ledger.jsonl\n\nExit codes: 0 nothing that was blocked would be allowed, 1 something would, 2 wrong usage or policy, 3 the ledger is broken."
  ).addOption(new Option("-p, --policy <file>", "the policy").default(".github/near-zero.yml")).addOption(inText()).action(run(async (file, options) => (await import("./replay-4UTXK5LK.js")).replay(file, options)));
  onLedger(
    program,
    "report",
    "say what a ledger has of each gate, category by category",
    "near-zero report --git ."
  ).addOption(inText()).action(run(async (file, options) => (await import("./report-6EWA4U5N.js")).report(file, options)));
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
  ).action(run(async (results, options) => (await import("./check-VLSY5B2Z.js")).check(results, options)));
  program.command("lint").description("find what is wrong with a policy, or with workflows, before it is needed").addOption(policy).addOption(history).option(
    "-w, --workflows [folder]",
    "look at workflows instead: how the gate in them can be passed by; .github/workflows by default"
  ).addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text")).addHelpText("after", `${example("near-zero lint --policy policy.yml")}
  near-zero lint --workflows`).action(
    run(
      async (options) => options.workflows === void 0 ? (await import("./lint-VEH4TVSB.js")).lintCommand(options) : (await import("./lint-workflows-5FKUPH57.js")).lintWorkflowsCommand(options)
    )
  );
  program.command("test").description("plant bad evidence and weakenings made from the policy, and say which would get through").addOption(policy).option("-g, --gate <name>", "which gate; all of them by default").option("-w, --workflows [folder]", "weaken the workflows too; .github/workflows by default").option("--fixtures <folder>", "judge the must-block fixtures of this folder too").option("--write-fixtures <folder>", "write a must-block fixture for each category there, and do no more").addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text")).addHelpText(
    "after",
    `
Exit codes: 0 nothing escapes, 1 something does or could not be tried, 2 wrong usage or policy.${example("near-zero test --policy policy.yml --workflows")}`
  ).action(run(async (options) => (await import("./test-5CGDRRME.js")).test(options)));
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
  ).action(run(async (base, head, options) => (await import("./diff-XZGXJYQZ.js")).diffCommand(base, head, options)));
  program.command("explain").description("say each claim of a policy in a plain sentence").addOption(policy).addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text")).addHelpText("after", example("near-zero explain --policy policy.yml")).action(run(async (options) => (await import("./explain-KAOCM7CV.js")).explainCommand(options)));
  program.command("plan").description("say how many samples a policy takes, and how likely a model passes with them").addOption(policy).option("-g, --gate <name>", "which gate of the policy; all by default").option("-r, --rate <rate...>", "true failure rates to plan for; by default parts of each limit").option("--price <amount>", "what it costs to run one sample once").addOption(
    new Option("-f, --format <format>", "how to print").choices(["text", "json", "markdown"]).default("text")
  ).addHelpText("after", example("near-zero plan --policy policy.yml --rate 0.1% --price 0.02")).action(run(async (options) => (await import("./plan-F5PKR2WU.js")).planCommand({ rate: [], ...options })));
  program.command("formats").description("say what result files are and hold, and how a policy would gate them").argument("<files...>", "files, folders or globs of eval results").addOption(new Option("-f, --format <format>", "how to print").choices(["text", "json"]).default("text")).option("--all", "say everything of every file, however long it gets").addHelpText("after", example("near-zero formats logs/2026-11-01_xstest.eval")).action(run(async (files, options) => (await import("./formats-3ZH47ILM.js")).formats(files, options)));
  program.command("init").description("start a policy from a pack, or from results that are there").argument("[files...]", "files, folders or globs of eval results").addOption(policy).addOption(
    new Option("--pack <name>", "a policy to begin with, commented").choices(["standard", "frontier"])
  ).addHelpText(
    "after",
    `${example("near-zero init --pack standard")}
  near-zero init --policy .github/near-zero.yml logs/`
  ).action(run(async (files, options) => (await import("./init-XX6CSL3I.js")).init(files, options)));
  program.command("tally").description("count one part of the results, where several jobs have a part each").argument("<results...>", "files, folders, globs or other sources of eval results").requiredOption("--shard <number/shards>", "which part of how many, such as 3/16").addOption(policy).option("-g, --gate <name>", "which gate of the policy; the only one by default").option("-o, --output <file>", "where to write; NUMBER-of-SHARDS.tally.json by default").addHelpText(
    "after",
    `${example("near-zero tally --shard 3/16 --policy policy.yml logs/")}

Then: near-zero check 'tally:*.tally.json shards=16'

Exit codes: 0 counted, 2 wrong usage or policy, 3 some evidence could not be read.`
  ).action(run(async (results, options) => (await import("./tally-G7Y2WQAB.js")).tallyCommand(results, options)));
  program.command("merge").description("make one file of the counts of several parts").argument("<shards...>", "what `near-zero tally` wrote").requiredOption("-o, --output <file>", "where to write").option("--partial", "although parts are missing: they are to be merged later").addHelpText(
    "after",
    `${example("near-zero merge --output all.tally.json *-of-16.tally.json")}

Exit codes: 0 merged, 2 wrong usage, 3 the parts do not fit together, or some are missing.`
  ).action(run(async (shards, options) => (await import("./merge-RZ2PBEYM.js")).merge(shards, options)));
  program.command("verify").description(
    "recompute the verdict of a report folder from its policy and counts, and compare every byte"
  ).argument("<folder>", "what `check --report-dir` or the action wrote").addHelpText(
    "after",
    `${example("near-zero verify reports/")}

Exit codes: 0 verified and allowed, 1 verified and blocked, 3 does not verify.`
  ).action(run(async (folder) => (await import("./verify-KKGZPKC6.js")).verify(folder)));
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
  const { plain } = await import("./plain-ZTLQOTQ4.js");
  if (error instanceof PolicyError) {
    const { renderFaults } = await import("./faults-CYYG3MFI.js");
    process.stderr.write(renderFaults(error));
    return 2;
  }
  if (error instanceof EvidenceError || error instanceof PlatformError) {
    const where = error instanceof EvidenceError ? `${plain(error.source)}: ` : "";
    process.stderr.write(`${where}${plain(error.message)}
\u2192 ${plain(error.remedy)}
`);
    return 3;
  }
  const shown = error instanceof Error ? error : new Error(String(error));
  const detail = process.env["NEAR_ZERO_DEBUG"] ? shown.stack ?? "" : plain(shown.message);
  process.stderr.write(`This is a fault of near-zero, and so nothing is allowed: ${detail}
`);
  if (!process.env["NEAR_ZERO_DEBUG"])
    process.stderr.write("\u2192 Set NEAR_ZERO_DEBUG=1 for the stack, and report it.\n");
  return 1;
}
export {
  main
};
