import { type Effects, type RetryLimits, realEffects, retrying } from '../io/retry.ts';
import type { LedgerStore } from '../ledger/store.ts';
import { PlatformError } from '../util/errors.ts';
import type { Git, GitResult } from './git.ts';

export interface LedgerBranchOptions {
  readonly git: Git;
  readonly remote: string;
  readonly branch: string;
  /** Of the whole ledger. */
  readonly maxBytes: number;
  readonly retry?: RetryLimits;
  readonly effects?: Effects;
}

/** The ledger of the branch, cut into files that stay small: each is named by the number of files before it. */
const FILE = /^ledger-\d{6}\.jsonl$/;
/** A line that would make a file larger begins the next. GitHub takes no file over 100 MB, and shows none over 1 MB. */
const FILE_BYTES = 1024 ** 2;

const FETCHED = 'refs/near-zero/fetched';
const MADE = 'refs/near-zero/made';

/**
 * A ledger on a branch of its own, which has no history in common with the others. It is read and written through git's
 * plumbing in a bare repository: nothing is checked out, so neither hooks, filters nor submodules are run. A commit is
 * pushed without force, so that the server takes it only on top of what was read.
 */
export function ledgerBranch(options: LedgerBranchOptions): LedgerStore {
  const { git, remote, branch, maxBytes } = options;
  const { retry = { attempts: 30, total: 180_000 }, effects = realEffects } = options;
  const ref = `refs/heads/${branch}`;
  const where = `the branch ${branch} of ${remote}`;
  let made: Promise<unknown> | undefined;

  /** The files of the ledger as the branch is now; `null`: there is no such branch. */
  async function fetch(): Promise<readonly LedgerFile[] | null> {
    made ??= must('init', ['init', '--quiet', '--bare', '--template=']);
    await made;
    const fetched = await git.run([
      ...['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'],
      ...['--end-of-options', remote, `+${ref}:${FETCHED}`],
    ]);
    if (fetched.code === 0) return await filesOf();
    // As git says it in English, in which it is asked to speak; an empty repository has no branch either.
    if (/couldn't find remote ref/i.test(fetched.stderr)) return null;
    throw new PlatformError(
      `The ledger on ${where} cannot be read: ${lastLine(fetched)}`,
      'Add `permissions: { contents: read }` to the job, and see that the address is right.',
    );
  }

  async function filesOf(): Promise<LedgerFile[]> {
    const { stdout } = await must('ls-tree', ['ls-tree', '-z', '--long', '--full-tree', FETCHED]);
    const files = stdout
      .toString()
      .split('\0')
      .flatMap((entry): LedgerFile[] => {
        const found = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(entry);
        if (found === null || !FILE.test(found[5]!)) return [];
        const [, mode, , id, bytes, name] = found;
        if (mode !== '100644') throw broken(`${name} on ${where} is no plain file`);
        return [{ name: name!, id: id!, bytes: Number(bytes) }];
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total > maxBytes) throw broken(`The ledger on ${where} has ${total} bytes, more than ${maxBytes}`);
    return files;
  }

  async function contentOf(files: readonly LedgerFile[]): Promise<Buffer[]> {
    const { stdout } = await must('cat-file', ['cat-file', '--batch'], {
      input: [Buffer.from(files.map(({ id }) => `${id}\n`).join(''))],
      maxBytes: maxBytes + files.length * 200,
    });
    let at = 0;
    return files.map(({ bytes }) => {
      // `<id> blob <bytes>`, the content, and a line feed.
      const start = stdout.indexOf(10, at) + 1;
      at = start + bytes + 1;
      return stdout.subarray(start, start + bytes);
    });
  }

  async function commit(
    line: string,
    fetched: readonly LedgerFile[] | null,
    content: readonly Buffer[],
  ): Promise<void> {
    const last = fetched?.at(-1);
    const added = Buffer.from(`${line}\n`);
    const goesOn = last !== undefined && last.bytes + added.length <= FILE_BYTES;
    const count = fetched?.length ?? 0;
    const name = goesOn ? last.name : `ledger-${String(count).padStart(6, '0')}.jsonl`;
    const file = goesOn ? Buffer.concat([content.at(-1)!, added]) : added;
    const time = Math.floor(effects.now() / 1000);
    const input = [
      Buffer.from(`commit ${MADE}\ncommitter near-zero <near-zero@noreply.invalid> ${time} +0000\n`),
      ...data(Buffer.from('Add an entry to the ledger\n')),
      ...(fetched === null
        ? [Buffer.from('M 100644 inline README.md\n'), ...data(Buffer.from(README))]
        : [Buffer.from(`from ${FETCHED}^0\n`)]),
      Buffer.from(`M 100644 inline ${name}\n`),
      ...data(file),
      // Without it, a stream that is cut off is no commit.
      Buffer.from('done\n'),
    ];
    await must('fast-import', ['fast-import', '--quiet', '--force', '--done', '--date-format=raw'], {
      input,
    });
  }

  /** Whether the server took the commit; else what it said. */
  const push = (): Promise<GitResult> =>
    git.run(['push', '--quiet', '--porcelain', '--no-verify', '--end-of-options', remote, `${MADE}:${ref}`]);

  async function must(
    what: string,
    args: readonly string[],
    options: Parameters<Git['run']>[1] = {},
  ): Promise<GitResult> {
    const result = await git.run(args, options);
    if (result.code === 0) return result;
    throw new PlatformError(`git ${what} failed: ${lastLine(result)}`, 'Run the job again.');
  }

  return {
    place: `branch ${branch}`,
    async read() {
      const fetched = await fetch();
      return fetched && (await contentOf(fetched));
    },
    append: (next) =>
      retrying(
        async () => {
          const fetched = await fetch();
          const content = fetched === null ? [] : await contentOf(fetched);
          const line = next(fetched === null ? null : content);
          if (line === null) return { value: undefined };
          await commit(line, fetched, content);
          const pushed = await push();
          if (pushed.code === 0) return { value: undefined };
          if (REFUSED.test(said(pushed).replaceAll(remote, '').replaceAll(branch, '')))
            throw refused(where, pushed);
          // Another writer was first, or the connection broke: what is there now tells whether this was written.
          return { failure: lastLine(pushed) };
        },
        (failure, tried) =>
          new PlatformError(
            `The ledger on ${where} could not be written in ${tried}: ${failure}`,
            `${GRANT} Then run the job again.`,
          ),
        retry,
        effects,
      ),
  };
}

interface LedgerFile {
  readonly name: string;
  readonly id: string;
  readonly bytes: number;
}

/** What a server says that will say the same again: no right to write, or a rule or hook of the branch. */
const REFUSED =
  /\b403\b|\b401\b|denied|not authori[sz]ed|protected|declined|GH0\d\d|rule violations|Authentication failed/i;

const GRANT =
  'Writing the ledger needs `permissions: { contents: write }` in the job, and no rule of the branch that keeps this token from adding commits.';

const refused = (where: string, result: GitResult): PlatformError =>
  new PlatformError(`The ledger on ${where} may not be written: ${lastLine(result)}`, GRANT);

const broken = (message: string): PlatformError =>
  new PlatformError(message, 'Find out who changed the branch, and put back what near-zero wrote.');

const data = (content: Buffer): Buffer[] => [
  Buffer.from(`data ${content.length}\n`),
  content,
  Buffer.from('\n'),
];

/** What git said that matters: the server's own words, what became of the ref, or else the last line. */
function lastLine(result: GitResult): string {
  const lines = said(result)
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '');
  const telling = [/^remote: error/, /^!/, /^fatal/].map((mark) => lines.find((line) => mark.test(line)));
  return telling.find((line) => line !== undefined) ?? lines.at(-1) ?? `exit code ${result.code}`;
}

const said = ({ stdout, stderr }: GitResult): string => `${stderr}\n${stdout}`;

const README = `# The ledger of near-zero

Every judged attempt of a gate leaves two entries here, before its results are read and with its verdict. The files
\`ledger-*.jsonl\`, one after the other, are one ledger: JSON Lines, each entry with the digest of the one before.
\`near-zero ledger verify\` checks it, \`near-zero ledger show\` reads it.

Nothing here is ever changed. Protect this branch from force-pushes and deletion.
`;
