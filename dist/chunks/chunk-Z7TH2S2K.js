import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  LEDGER_FORM,
  parseLedgerInput
} from "./chunk-FF4GEFOY.js";
import {
  safeMarkdown
} from "./chunk-EIDQQDI6.js";
import {
  ADVANCE_FORM,
  PlatformError,
  faultAnnotations,
  list,
  parseAdvance,
  parseSubject,
  plain,
  renderFaults
} from "./chunk-CDELQMH2.js";

// src/action/input.ts
var input = (description, text, read) => ({ description, default: text, read });
var asText = (value) => value;
var textOrNull = (value) => value || null;
var lines = (value) => value.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
function subject(value, name) {
  return value === "" ? null : parsed(parseSubject(value), value, name, "MODEL or MODEL@sha256:<64 hex digits>");
}
function advance(value, name) {
  return value === "" ? null : parsed(parseAdvance(value), value, name, ADVANCE_FORM);
}
function ledger(value, name) {
  return parsed(parseLedgerInput(value), value, name, LEDGER_FORM);
}
function readOnlyLedger(value, name) {
  const place = parseLedgerInput(value);
  const reads = place?.kind === "auto" || place?.kind === "off" || place?.kind === "branch" && !place.write;
  const form = "auto, off or branch:NAME: a review reads the ledger, and never writes it";
  return parsed(reads ? place : null, value, name, form);
}
var oneOf = (...words) => (value, name) => parsed(
  words.find((word) => word === value) ?? null,
  value,
  name,
  `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`
);
function yesOrNo(value, name) {
  return oneOf("true", "false")(value, name) === "true";
}
var UNITS = { s: 1e3, m: 6e4, h: 36e5 };
function duration(value, name) {
  const match = /^([1-9][0-9]{0,5})([smh])$/.exec(value);
  const [, amount, unit] = parsed(match, value, name, "a time such as 90s, 15m or 1h");
  return Math.min(Number(amount) * UNITS[unit], 24 * 36e5);
}
function shardNumber(value, name) {
  return Number(parsed(/^[1-9]\d{0,3}$/.exec(value), value, name, "a number from 1 to 9999"));
}
function parsed(value, given, name, expected) {
  if (value !== null) return value;
  throw wrongInput(name, given, expected);
}
var wrongInput = (name, given, expected) => new PlatformError(`The input ${name} is ${JSON.stringify(given)}.`, `It must be ${expected}.`);

// src/action/inputs.ts
var POLICY = ".github/near-zero.yml";
var token = (description) => input(description, "", asText);
var timeout = (description) => input(description, "15m", duration);
var GATE_INPUTS = {
  policy: input(
    "Path of the policy in the repository, or owner/repo/path@ref for a central one.",
    POLICY,
    asText
  ),
  "policy-ref": input(
    "Ref that the policy is read from. By default the branch that a pull request or merge group goes into, and the default branch for every other event, so that a change cannot loosen the policy that judges it.",
    "",
    textOrNull
  ),
  gate: input(
    "Gate of the policy. By default the only one, or the one named like the event.",
    "",
    textOrNull
  ),
  results: input(
    "Where the results are, one source a line; artifact:NAME of this run or another, files, folders, globs, or https://\u2026",
    "artifact:eval-results*",
    lines
  ),
  subject: input(
    "What is being released, MODEL or MODEL@sha256:\u2026; the results must be about it.",
    "",
    subject
  ),
  advance: input(
    'At a frontier gate, which asks for it, what is to advance: "WHAT: FROM -> TO", such as "training compute: 2e25 FLOP -> 1e26 FLOP".',
    "",
    advance
  ),
  ledger: input(
    "Where attempts are remembered. auto reads the branch near-zero-ledger where there is one; write also writes it, which needs contents: write; branch:NAME or file:PATH name another, with the word write after it to write; off reads none.",
    "auto",
    ledger
  ),
  "trusted-root": input(
    "For `attested_by`: path of a file with Sigstore's keys in the repository of the policy, as `gh attestation trusted-root` writes it. Needed for attestations of private repositories; by default those of Sigstore's public instance.",
    "",
    textOrNull
  ),
  "report-dir": input(
    "Folder for all reports, report.html among them. By default one in the runner's temporary folder.",
    "",
    textOrNull
  ),
  "report-only": input(
    "'true' reports in red and exits 0; refused where a deployment waits for the gate, and at a frontier gate.",
    "false",
    yesOrNo
  ),
  comment: input(
    "'always' or 'on-block' keeps one comment on the pull request; needs pull-requests: write.",
    "never",
    oneOf("never", "on-block", "always")
  ),
  "check-run": input(
    "'true' writes a check run with annotations on the head commit; needs checks: write.",
    "false",
    yesOrNo
  ),
  timeout: timeout("Longest time that the gate may take, such as 90s, 15m or 1h; then it blocks."),
  "github-token": token("Reads the policy (contents: read) and the artifacts (actions: read).")
};
var FORK_REPORT_INPUTS = {
  policy: input(
    "Path of the policy in the repository; read from the base of the pull request.",
    POLICY,
    asText
  ),
  gate: input("Gate of the policy. By default the only one, or the one named pull_request.", "", textOrNull),
  results: input("Artifacts of the fork's run, artifact:NAME, one a line.", "artifact:eval-results*", lines),
  subject: GATE_INPUTS.subject,
  comment: input(
    "'always', 'on-block' or 'never'; needs pull-requests: write.",
    "always",
    oneOf("never", "on-block", "always")
  ),
  "check-run": input(
    "'true' writes a failing check run on the fork's commit where it blocks; needs checks: write.",
    "false",
    yesOrNo
  ),
  timeout: timeout("Longest time that it may take, such as 90s, 15m or 1h."),
  "github-token": token(
    "Reads the policy (contents: read), the artifacts (actions: read) and the pull request."
  )
};
var TALLY_INPUTS = {
  policy: input("Path of the policy in the repository; as the gate has it.", POLICY, asText),
  "policy-ref": input(
    "Ref that the policy is read from; as the gate has it. By default the base of a pull request or merge group, and the default branch for every other event.",
    "",
    textOrNull
  ),
  gate: input("Gate of the policy; as the gate job has it.", "", textOrNull),
  results: input(
    "Where the results of this shard are, one source a line; files, folders, globs, artifact:NAME, or https://\u2026",
    "",
    lines
  ),
  shard: input("Number of this shard, from 1.", "", shardNumber),
  shards: input("How many shards there are.", "", shardNumber),
  path: input(
    "Folder for the file of counts. By default one in the runner's temporary folder.",
    "",
    textOrNull
  ),
  timeout: timeout("Longest time that it may take, such as 90s, 15m or 1h; then it fails."),
  "github-token": token(
    "Reads the policy (contents: read), and artifacts where results name them (actions: read)."
  )
};
var REVIEW_INPUTS = {
  policy: input("Path of the policy in the repository.", POLICY, asText),
  ledger: input(
    "Where recorded verdicts are read, which say whether this loosens after a failing run, and which of them would flip: auto (the branch near-zero-ledger where there is one), off or branch:NAME. It is never written.",
    "auto",
    readOnlyLedger
  ),
  comment: input(
    "'true' keeps one comment on the pull request (pull-requests: write); 'false' writes none.",
    "true",
    yesOrNo
  ),
  timeout: timeout("Longest time that it may take, such as 90s, 15m or 1h; then it fails."),
  "github-token": token(
    "Reads policies and the ledger (contents: read) and reviews (pull-requests: read), and sets the commit status (statuses: write). Teams need a token of an App that may read members."
  )
};
var VERIFY_INPUTS = {
  "report-dir": input("Folder of the downloaded reports, from the root of the workspace.", "report", asText),
  gate: input("The gate that must have judged. By default any.", "", textOrNull),
  subject: input(
    "What is about to be deployed, MODEL or MODEL@sha256:\u2026; the verdict must be about it. By default anything.",
    "",
    subject
  ),
  timeout: timeout("Longest time that it may take, such as 90s, 15m or 1h; then it fails."),
  "github-token": token("The token of the job, as every action has it. It needs no permission.")
};
function readInputs(table, env) {
  const names = Object.keys(table);
  const unknown = Object.keys(env).filter((key) => key.startsWith("INPUT_") && !names.includes(nameOf(key)));
  if (unknown.length > 0) throw unknownInputs(unknown, names);
  const values = names.map((name) => {
    const given = (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
    const { read, default: standard } = table[name];
    return [camel(name), read(given || standard, name)];
  });
  return Object.fromEntries(values);
}
var nameOf = (variable) => variable.slice("INPUT_".length).toLowerCase();
var camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
function unknownInputs(variables, names) {
  return new PlatformError(
    `There is no input ${list(variables.map(nameOf))}.`,
    `Inputs are ${list(names, names.length)}. Correct the name under \`with\`; if ${list(variables)} comes from the \`env\` of the workflow, the job or the step, rename it there.`
  );
}

// src/report/refusal.ts
function refusalMarkdown({ message, remedy, policy }, characters = 25e4, title = "Blocked: there is no verdict") {
  const room = characters - 2e4;
  const faults = policy === void 0 ? "" : renderFaults(policy).replaceAll("`", "'");
  const cut = faults.length > room ? `${faults.slice(0, room).replace(/[^\n]*$/, "")}\u2026 and more
` : faults;
  const details = cut === "" ? "" : `

\`\`\`\`text
${cut}\`\`\`\``;
  return `## \u{1F534} ${title}

${safeMarkdown(message)}${details}

\u2192 ${safeMarkdown(remedy)}
`;
}

// src/action/ending.ts
function refusalAnnotations({ message, remedy, policy }, title = "near-zero") {
  const faults = policy === void 0 ? [{ title, message }] : faultAnnotations(policy);
  return faults.map((fault) => ({
    ...fault,
    level: "error",
    message: `${plain(fault.message)} \u2192 ${plain(remedy)}`
  }));
}

export {
  wrongInput,
  GATE_INPUTS,
  FORK_REPORT_INPUTS,
  TALLY_INPUTS,
  REVIEW_INPUTS,
  VERIFY_INPUTS,
  readInputs,
  refusalMarkdown,
  refusalAnnotations
};
