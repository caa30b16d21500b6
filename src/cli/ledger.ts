/** `near-zero ledger`: whether a ledger is whole, what it holds, and the one entry that people write. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openGit } from '../github/git.ts';
import { ledgerBranch } from '../github/ledger-branch.ts';
import { type Chain, digestOf, MAX_LEDGER_BYTES } from '../ledger/chain.ts';
import { cutOff, readLedger } from '../ledger/read.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { ledgerCsv, ledgerLines, ledgerSummary, ledgerText } from '../report/ledger.ts';
import { fileStore } from '../run/ledger/file-store.ts';
import { isBranch } from '../run/ledger/place.ts';
import { PlatformError } from '../util/errors.ts';
import { plain } from '../util/plain.ts';
import type { ExitCode } from './exit-code.ts';
import { usage } from './usage.ts';

export interface LedgerOptions {
  /** A repository on disk or at an address. */
  readonly git?: string;
  readonly branch: string;
  /** Name of the variable that holds the token. */
  readonly tokenFrom?: string;
}

/** Says whether the chain is whole and, where a head is given, has it. */
export async function ledgerVerify(
  file: string | undefined,
  options: LedgerOptions & { head?: string },
): Promise<ExitCode> {
  const { head } = options;
  if (head !== undefined && !/^sha256:[0-9a-f]{64}$/.test(head))
    return usage('--head is the digest of an entry, sha256:<64 hex digits>.');
  return withChain(file, options, (chain, place) => {
    const { entries } = chain;
    const known =
      head === undefined || chain.head.digest === head || entries.some((one) => one.previous === head);
    if (!known) {
      process.stdout.write(
        `The ledger (${plain(place)}) has no entry ${head}: its end was cut off, or it was written anew.\n→ Put back the ledger that had this entry.\n`,
      );
      return 3;
    }
    const at = entries.length === 0 ? '' : `\nHead: entry ${chain.head.number}, ${chain.head.digest}`;
    process.stdout.write(`The ledger (${plain(place)}) is whole: ${ledgerSummary(entries)}.${at}\n`);
    return 0;
  });
}

/** Prints the entries, as many of the last as asked for; as a page, those of one gate. */
export async function ledgerShow(
  file: string | undefined,
  options: LedgerOptions & { last?: string; gate?: string; format: 'text' | 'json' | 'html' },
): Promise<ExitCode> {
  const last = options.last === undefined ? Number.POSITIVE_INFINITY : Number(options.last);
  if (!(last >= 1)) return usage('--last is a number of entries, from 1.');
  if (options.gate !== undefined && options.format !== 'html') return usage('--gate is for --format html.');
  const makePage = options.format === 'html' ? await import('../run/ledger/page.ts') : null;
  return withChain(file, options, ({ entries }, place) => {
    const shown = entries.slice(-last);
    if (makePage !== null) {
      const gate = makePage.gateIn(entries, options.gate);
      if (gate.name === null) return usage(gate.why);
      process.stdout.write(makePage.ledgerPage(shown, gate.name, place));
      return 0;
    }
    process.stdout.write(options.format === 'json' ? ledgerLines(shown) : ledgerText(shown));
    return 0;
  });
}

/** Prints all entries for other programs, without item hashes. */
export async function ledgerExport(
  file: string | undefined,
  options: LedgerOptions & { format: 'jsonl' | 'csv' },
): Promise<ExitCode> {
  return withChain(file, options, ({ entries }) => {
    process.stdout.write(options.format === 'csv' ? ledgerCsv(entries) : ledgerLines(entries));
    return 0;
  });
}

/** Writes a person's word that an attempt will never be closed. */
export async function ledgerAppend(
  file: string | undefined,
  options: LedgerOptions & { attempt: string; by: string; reason: string },
): Promise<ExitCode> {
  const { attempt, by, reason } = options;
  if (by.trim() === '' || reason.trim() === '') return usage('--by and --reason say who says so, and why.');
  let written = '';
  let refused = '';
  const done = await withStore(file, options, async (store) => {
    if ((await store.read()) === null) return usage(`There is no ledger (${store.place}).`);
    await store.append((content) => {
      const { chain, fault, tail } = readLedger(content ?? []);
      if (fault !== null || tail.length > 0) {
        const { number, message, remedy } = fault ?? cutOff(chain);
        throw new PlatformError(`Entry ${number} of the ledger (${store.place}) ${message}`, remedy);
      }
      if (chain.open(attempt) === null) {
        refused = ledgerSummary(chain.entries);
        return null;
      }
      const line = chain.next({ type: 'attempt-lost', attempt, by, reason }, new Date());
      written = `Entry ${chain.head.number + 1} of the ledger (${plain(store.place)}) is ${digestOf(line)}.\n`;
      return line;
    });
    return 0;
  });
  if (refused !== '') return usage(`No attempt ${attempt} is open. There are ${refused}.`);
  process.stdout.write(written);
  return done;
}

/** Reads the chain and hands it on; says what is wrong with it otherwise. */
export const withChain = (
  file: string | undefined,
  options: LedgerOptions,
  action: (chain: Chain, place: string) => ExitCode,
): Promise<ExitCode> =>
  withStore(file, options, async (store) => {
    const content = await store.read();
    if (content === null) return usage(`There is no ledger (${store.place}).`);
    const { chain, fault, tail } = readLedger(content);
    const wrong = fault ?? (tail.length > 0 ? cutOff(chain) : null);
    if (wrong === null) return action(chain, store.place);
    const { number, message, remedy } = wrong;
    process.stdout.write(
      `Entry ${number} of the ledger (${plain(store.place)}) ${plain(message)}.\n→ ${plain(remedy)}\n`,
    );
    return 3;
  });

async function withStore(
  file: string | undefined,
  { git, branch, tokenFrom }: LedgerOptions,
  action: (store: LedgerStore) => Promise<ExitCode>,
): Promise<ExitCode> {
  if ((file === undefined) === (git === undefined)) return usage('Name a file, or a repository with --git.');
  if (file !== undefined) {
    const warn = (message: string) => process.stderr.write(`${plain(message)}\n`);
    return action(fileStore({ path: resolve(file), name: file, maxBytes: MAX_LEDGER_BYTES, warn }));
  }
  if (!isBranch(branch)) return usage(`--branch is the name of a branch; this is none: ${branch}`);
  const token = tokenFrom === undefined ? null : process.env[tokenFrom];
  if (token === undefined || token === '') return usage(`The variable ${tokenFrom} is not set.`);
  const remote = remoteOf(git!, token !== null);
  if (remote === null) return usage(`--git is a repository on disk, or an https:// address: ${git}`);
  const directory = mkdtempSync(join(tmpdir(), 'near-zero-ledger-'));
  try {
    const opened = openGit({ directory, remote, token, env: process.env, timeout: 5 * 60_000 });
    return await action(ledgerBranch({ git: opened, remote, branch, maxBytes: MAX_LEDGER_BYTES }));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** `null`: neither a folder nor an address that a token may be sent to. */
function remoteOf(git: string, token: boolean): string | null {
  if (existsSync(git)) return token ? null : resolve(git);
  if (!URL.canParse(git)) return null;
  const { protocol, hostname, username, password } = new URL(git);
  const here = /^(127\.0\.0\.1|\[::1\]|(.+\.)?localhost)$/.test(hostname);
  if (username !== '' || password !== '') return null;
  return protocol === 'https:' || (protocol === 'http:' && here) ? git.replace(/\/+$/, '') : null;
}
