import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { decodeUtf8, parseJson } from '../io/json.ts';
import { readRegular } from '../io/regular-file.ts';
import { MAX_LEDGER_BYTES } from '../ledger/chain.ts';
import { cutOff, readLedger } from '../ledger/read.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { RecordedVerdict } from '../model/recorded.ts';
import { type Change, diff as changesOf, loosens } from '../policy/diff.ts';
import { decodePolicy, MAX_POLICY_BYTES, type PolicySource, parsePolicySource } from '../policy/parse.ts';
import { diffHistory } from '../records/diff.ts';
import { changesAsMarkdown, changesAsText } from '../report/changes.ts';
import { historyBeside, recordsOf } from '../run/history-files.ts';
import { recordedVerdict } from '../run/recorded-verdict.ts';
import { PolicyError } from '../util/errors.ts';
import { markAfterFailing } from '../verdict/memory/after-failing.ts';
import { rejudge, rejudgeLedger } from '../verdict/memory/rejudge.ts';
import type { ExitCode } from './exit-code.ts';
import { usage } from './usage.ts';

interface DiffOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly verdicts?: readonly string[];
  /** A ledger file: its verdicts are judged by the head as well, and say after what the policy is loosened. */
  readonly ledger?: string;
  /** Folders of the history, as it was and as it is to be. */
  readonly history?: readonly string[];
}

/** `near-zero diff`: every changed key of a policy and what it means. Exits with 1 when the policy is loosened. */
export async function diffCommand(
  base: string,
  head: string,
  { format, verdicts = [], ledger, history }: DiffOptions,
): Promise<ExitCode> {
  if (history !== undefined && history.length !== 2) return usage('--history takes two folders.');
  const [before, after] = [await sourceOf(base), await sourceOf(head)];
  const recorded = await Promise.all(
    verdicts.map(async (file) => ({ file, verdict: await readVerdict(file) })),
  );
  const entries = ledger === undefined ? [] : await readEntries(ledger);
  const changes = [
    ...markAfterFailing(changesOf(before, after), entries),
    ...(history === undefined ? [] : await changesOfHistory(base, history)),
  ];
  const rejudged = [
    ...recorded.map(({ file, verdict }) => rejudge(file, verdict, after.policy)),
    ...rejudgeLedger(entries, after.policy),
  ];
  const loosened = loosens(changes);
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ loosened, changes, verdicts: rejudged }, null, 2)}\n`
      : format === 'markdown'
        ? changesAsMarkdown(changes, rejudged)
        : changesAsText(changes, rejudged, { base, head }),
  );
  return loosened ? 1 : 0;
}

async function changesOfHistory(policy: string, folders: readonly string[]): Promise<Change[]> {
  const [before, after] = await Promise.all(
    folders.map(async (folder) => recordsOf(await historyBeside(policy, folder))),
  );
  return diffHistory(before!, after!);
}

/** A policy from a file, or as `REF:path` from git. @throws PolicyError */
async function sourceOf(name: string): Promise<PolicySource> {
  const bytes = await readRegular(name, MAX_POLICY_BYTES).catch(async (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'ENOENT' || !/^[^:]+:./.test(name))
      throw unusable(name, cause.code ?? cause.message, cause);
    return await fromGit(name);
  });
  return parsePolicySource(decodePolicy(bytes, name), name);
}

async function fromGit(name: string): Promise<Buffer> {
  try {
    const run = promisify(execFile);
    // What looks like an option is none after this, and nothing that the repository configures is run.
    const args = ['show', '--no-textconv', '--no-ext-diff', '--end-of-options', name];
    return (await run('git', args, { encoding: 'buffer', maxBuffer: MAX_POLICY_BYTES })).stdout;
  } catch (cause) {
    const said = String((cause as { stderr?: unknown }).stderr ?? '').split('\n')[0];
    throw unusable(name, said || (cause as Error).message, cause);
  }
}

/** Far more than a verdict of a thousand categories has. */
const MAX_VERDICT_BYTES = 64 * 1024 ** 2;

const unusable = (name: string, why: string, cause: unknown): PolicyError =>
  new PolicyError(
    `The policy ${name} cannot be read (${why}).`,
    'Name a file, or REF:path as git does, with the path from the top of the repository.',
    [],
    { cause },
  );

/** @throws PolicyError when there is no ledger, or it is broken */
async function readEntries(file: string): Promise<readonly LedgerEntry[]> {
  const content = await readRegular(file, MAX_LEDGER_BYTES).catch((cause: NodeJS.ErrnoException) => {
    throw notLedger(file, `it cannot be read: ${cause.code ?? cause.message}`, cause);
  });
  const { chain, fault, tail } = readLedger([content]);
  const wrong = fault ?? (tail.length > 0 ? cutOff(chain) : null);
  if (wrong !== null) throw notLedger(file, `entry ${wrong.number} ${wrong.message}`, null);
  return chain.entries;
}

const notLedger = (file: string, why: string, cause: unknown): PolicyError =>
  new PolicyError(
    `The ledger ${file} cannot be used (${why}).`,
    'Name a ledger that `near-zero ledger verify` finds whole.',
    [],
    { cause },
  );

/** @throws PolicyError when it is no verdict */
async function readVerdict(file: string): Promise<RecordedVerdict> {
  const bytes = await readRegular(file, MAX_VERDICT_BYTES).catch((cause: NodeJS.ErrnoException) => {
    throw notVerdict(file, cause.code ?? cause.message, cause);
  });
  try {
    return recordedVerdict(parseJson(decodeUtf8(bytes, file), file));
  } catch (cause) {
    throw notVerdict(file, (cause as Error).message, cause);
  }
}

const notVerdict = (file: string, why: string, cause: unknown): PolicyError =>
  new PolicyError(
    `${file} is no verdict (${why}).`,
    'Name a verdict.json that near-zero wrote, such as from `near-zero check --format json`.',
    [],
    { cause },
  );
