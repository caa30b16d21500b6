/**
 * The inputs of every action. The action.yml files say the same: GitHub reads them before any code runs, and a test compares
 * them with these tables.
 */
import { PlatformError } from '../util/errors.ts';
import { list } from '../util/words.ts';
import {
  advance,
  asText,
  duration,
  type Input,
  input,
  ledger,
  lines,
  oneOf,
  readOnlyLedger,
  shardNumber,
  subject,
  textOrNull,
  yesOrNo,
} from './input.ts';

const POLICY = '.github/near-zero.yml';
/** action.yml has the token of the job as its default, which the runner fills in; one that was emptied stays empty. */
const token = (description: string): Input<string> => input(description, '', asText);
const timeout = (description: string): Input<number> => input(description, '15m', duration);

/** action.yml */
export const GATE_INPUTS = {
  policy: input(
    'Path of the policy in the repository, or owner/repo/path@ref for a central one.',
    POLICY,
    asText,
  ),
  'policy-ref': input(
    'Ref that the policy is read from. By default the branch that a pull request or merge group goes into, and the default branch for every other event, so that a change cannot loosen the policy that judges it.',
    '',
    textOrNull,
  ),
  gate: input(
    'Gate of the policy. By default the only one, or the one named like the event.',
    '',
    textOrNull,
  ),
  results: input(
    'Where the results are, one source a line; artifact:NAME of this run or another, files, folders, globs, or https://…',
    'artifact:eval-results*',
    lines,
  ),
  subject: input(
    'What is being released, MODEL or MODEL@sha256:…; the results must be about it.',
    '',
    subject,
  ),
  advance: input(
    'At a frontier gate, which asks for it, what is to advance: "WHAT: FROM -> TO", such as "training compute: 2e25 FLOP -> 1e26 FLOP".',
    '',
    advance,
  ),
  ledger: input(
    'Where attempts are remembered. auto reads the branch near-zero-ledger where there is one; write also writes it, which needs contents: write; branch:NAME or file:PATH name another, with the word write after it to write; off reads none.',
    'auto',
    ledger,
  ),
  'trusted-root': input(
    "For `attested_by`: path of a file with Sigstore's keys in the repository of the policy, as `gh attestation trusted-root` writes it. Needed for attestations of private repositories; by default those of Sigstore's public instance.",
    '',
    textOrNull,
  ),
  'report-dir': input(
    "Folder for all reports, report.html among them. By default one in the runner's temporary folder.",
    '',
    textOrNull,
  ),
  'report-only': input(
    "'true' reports in red and exits 0; refused where a deployment waits for the gate, and at a frontier gate.",
    'false',
    yesOrNo,
  ),
  comment: input(
    "'always' or 'on-block' keeps one comment on the pull request; needs pull-requests: write.",
    'never',
    oneOf('never', 'on-block', 'always'),
  ),
  'check-run': input(
    "'true' writes a check run with annotations on the head commit; needs checks: write.",
    'false',
    yesOrNo,
  ),
  timeout: timeout('Longest time that the gate may take, such as 90s, 15m or 1h; then it blocks.'),
  'github-token': token('Reads the policy (contents: read) and the artifacts (actions: read).'),
} satisfies InputTable;

/** fork-report/action.yml */
export const FORK_REPORT_INPUTS = {
  policy: input(
    'Path of the policy in the repository; read from the base of the pull request.',
    POLICY,
    asText,
  ),
  gate: input('Gate of the policy. By default the only one, or the one named pull_request.', '', textOrNull),
  results: input("Artifacts of the fork's run, artifact:NAME, one a line.", 'artifact:eval-results*', lines),
  subject: GATE_INPUTS.subject,
  comment: input(
    "'always', 'on-block' or 'never'; needs pull-requests: write.",
    'always',
    oneOf('never', 'on-block', 'always'),
  ),
  'check-run': input(
    "'true' writes a failing check run on the fork's commit where it blocks; needs checks: write.",
    'false',
    yesOrNo,
  ),
  timeout: timeout('Longest time that it may take, such as 90s, 15m or 1h.'),
  'github-token': token(
    'Reads the policy (contents: read), the artifacts (actions: read) and the pull request.',
  ),
} satisfies InputTable;

/** tally/action.yml */
export const TALLY_INPUTS = {
  policy: input('Path of the policy in the repository; as the gate has it.', POLICY, asText),
  'policy-ref': input(
    'Ref that the policy is read from; as the gate has it. By default the base of a pull request or merge group, and the default branch for every other event.',
    '',
    textOrNull,
  ),
  gate: input('Gate of the policy; as the gate job has it.', '', textOrNull),
  results: input(
    'Where the results of this shard are, one source a line; files, folders, globs, artifact:NAME, or https://…',
    '',
    lines,
  ),
  shard: input('Number of this shard, from 1.', '', shardNumber),
  shards: input('How many shards there are.', '', shardNumber),
  path: input(
    "Folder for the file of counts. By default one in the runner's temporary folder.",
    '',
    textOrNull,
  ),
  timeout: timeout('Longest time that it may take, such as 90s, 15m or 1h; then it fails.'),
  'github-token': token(
    'Reads the policy (contents: read), and artifacts where results name them (actions: read).',
  ),
} satisfies InputTable;

/** review/action.yml */
export const REVIEW_INPUTS = {
  policy: input('Path of the policy in the repository.', POLICY, asText),
  ledger: input(
    'Where recorded verdicts are read, which say whether this loosens after a failing run, and which of them would flip: auto (the branch near-zero-ledger where there is one), off or branch:NAME. It is never written.',
    'auto',
    readOnlyLedger,
  ),
  comment: input(
    "'true' keeps one comment on the pull request (pull-requests: write); 'false' writes none.",
    'true',
    yesOrNo,
  ),
  timeout: timeout('Longest time that it may take, such as 90s, 15m or 1h; then it fails.'),
  'github-token': token(
    'Reads policies and the ledger (contents: read) and reviews (pull-requests: read), and sets the commit status (statuses: write). Teams need a token of an App that may read members.',
  ),
} satisfies InputTable;

/** verify/action.yml */
export const VERIFY_INPUTS = {
  'report-dir': input('Folder of the downloaded reports, from the root of the workspace.', 'report', asText),
  gate: input('The gate that must have judged. By default any.', '', textOrNull),
  subject: input(
    'What is about to be deployed, MODEL or MODEL@sha256:…; the verdict must be about it. By default anything.',
    '',
    subject,
  ),
  timeout: timeout('Longest time that it may take, such as 90s, 15m or 1h; then it fails.'),
  'github-token': token('The token of the job, as every action has it. It needs no permission.'),
} satisfies InputTable;

export type InputTable = Readonly<Record<string, Input<unknown>>>;

/** The values of a table's inputs, by their names in camel case. */
export type ValuesOf<Inputs extends InputTable> = {
  readonly [Name in keyof Inputs as Camel<Name & string>]: ReturnType<Inputs[Name]['read']>;
};

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

export type GateInputs = ValuesOf<typeof GATE_INPUTS>;

/**
 * Reads an action's inputs from the runner's environment. GitHub enforces neither `required` nor that an input exists, so
 * this does: a misspelt input would otherwise be a rule that nobody applies.
 * @throws PlatformError for an input that the action does not have, or a value that cannot be used
 */
export function readInputs<Inputs extends InputTable>(
  table: Inputs,
  env: Readonly<Record<string, string | undefined>>,
): ValuesOf<Inputs> {
  const names = Object.keys(table);
  const unknown = Object.keys(env).filter((key) => key.startsWith('INPUT_') && !names.includes(nameOf(key)));
  if (unknown.length > 0) throw unknownInputs(unknown, names);
  const values = names.map((name) => {
    const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    const { read, default: standard } = table[name]!;
    return [camel(name), read(given || standard, name)];
  });
  return Object.fromEntries(values);
}

const nameOf = (variable: string): string => variable.slice('INPUT_'.length).toLowerCase();

const camel = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The runner passes what stands under `with` and the `env` of the job alike, so both are named. */
function unknownInputs(variables: readonly string[], names: readonly string[]): PlatformError {
  return new PlatformError(
    `There is no input ${list(variables.map(nameOf))}.`,
    `Inputs are ${list(names, names.length)}. Correct the name under \`with\`; if ${list(variables)} comes from the \`env\` of the workflow, the job or the step, rename it there.`,
  );
}
