import { basename, resolve } from 'node:path';
import type { GitHubClient } from '../../github/api.ts';
import type { GitHubContext } from '../../github/context.ts';
import { basic, openGit } from '../../github/git.ts';
import { readAnchor } from '../../github/ledger-anchor.ts';
import { ledgerBranch } from '../../github/ledger-branch.ts';
import { RECORD_TITLE, recordOf } from '../../github/ledger-records.ts';
import {
  fullName,
  parseRepository,
  type Repository,
  readDefaultBranch,
  sameRepository,
} from '../../github/repository.ts';
import { type Chain, MAX_LEDGER_BYTES } from '../../ledger/chain.ts';
import type { LedgerStore } from '../../ledger/store.ts';
import type { LedgerEntry, Opened } from '../../model/ledger.ts';
import type { Gate, Policy } from '../../model/policy.ts';
import type { Subject } from '../../model/subject.ts';
import type { Reason } from '../../model/verdict.ts';
import { PlatformError } from '../../util/errors.ts';
import type { JobReach } from '../collect.ts';
import { beginAttempt, NO_LEDGER, type OpenAttempt, type Outside } from './attempt.ts';
import { fileStore } from './file-store.ts';
import { chosenBy, LEDGER_BRANCH, type LedgerInput } from './place.ts';
import { notAWriter } from './writer.ts';

export interface Judging {
  readonly policy: Policy;
  readonly gate: Gate;
  readonly subject: Subject | null;
  /** Where the policy was read. */
  readonly trusted: { readonly path: string; readonly ref: string | null; readonly digest: string };
}

/** What a ledger is reached with. */
export type LedgerReach = Pick<JobReach, 'client' | 'context' | 'directory' | 'env' | 'secret' | 'log'>;

const GIT_TIMEOUT = 5 * 60_000;

/**
 * The ledger of a job, before results are read. A screen demonstrates nothing and has none.
 * @param notice writes an annotation of this job, which is what vouches for the ledger later
 * @throws PlatformError when it cannot be read, or not be written where it is to be
 */
export async function ledgerOfJob(
  named: LedgerInput,
  { policy, gate, subject, trusted }: Judging,
  reach: JobReach,
  token: string,
  notice: (message: string, title: string) => void,
): Promise<OpenAttempt> {
  const { client, context } = reach;
  if (gate.screen) return NO_LEDGER;
  const input = chosenBy(gate.memory?.ledger ?? null, named);
  const store = await findLedger(input, reach, token);
  if (store === null) return NO_LEDGER;
  const write = 'write' in input && input.write;
  const hindrance = write
    ? notAWriter(context, await defaultBranchOf(client, context), policy.trustedRefs)
    : 'the input ledger does not say `write`';
  if (write && hindrance !== null) reach.log(`The ledger is read and not written: ${hindrance}.`);
  const attempt = await beginAttempt({
    store,
    create: write,
    opened:
      hindrance === null
        ? {
            gate: gate.name,
            subject: subject?.model ? { model: subject.model, digest: subject.digest } : null,
            policy: trusted,
            commit: context.deployment?.sha ?? context.sha,
            run: runOf(context),
          }
        : null,
    outside: (chain) => vouched(client, context, store, chain),
    wrote: (number, digest) => notice(recordOf({ place: store.place, number, digest }), RECORD_TITLE),
    now: () => new Date(),
  });
  if (attempt.lacks !== null) {
    reach.log(`Nothing outside the ledger vouches for its end: ${attempt.lacks}.`);
  }
  return attempt;
}

/** A ledger that is read and not written, with nothing to vouch for its end. */
export interface ReadOnlyLedger {
  readonly place: string;
  /** None where it is broken. */
  readonly entries: readonly LedgerEntry[];
  /** Why it is not to be believed; `null`: its chain is whole. */
  readonly fault: Reason | null;
}

/**
 * Takes `contents: read` alone. @returns `null` where there is none, or none is to be read
 * @throws PlatformError when it cannot be read
 */
export async function readLedgerOfJob(
  input: LedgerInput,
  reach: LedgerReach,
  token: string,
): Promise<ReadOnlyLedger | null> {
  const store = await findLedger(input, reach, token);
  if (store === null) return null;
  const { ledger, reasons } = await beginAttempt({
    store,
    create: false,
    opened: null,
    outside: async () => ({ records: [], lacks: 'it is only read' }),
    wrote: () => {},
    now: () => new Date(),
  });
  const [fault = null] = reasons;
  if (ledger === null && fault === null) return null;
  return { place: store.place, entries: ledger?.entries ?? [], fault };
}

/** `null`: none is there, or none is to be read. @throws PlatformError where one is named that is not there */
async function findLedger(
  input: LedgerInput,
  reach: LedgerReach,
  token: string,
): Promise<LedgerStore | null> {
  if (input.kind === 'off') return null;
  const named =
    input.kind === 'auto' ? { kind: 'branch' as const, name: LEDGER_BRANCH, write: false } : input;
  const { repository } = reach.context;
  if (named.kind === 'branch' && !named.write && !(await hasBranch(reach.client, repository, named.name))) {
    if (input.kind === 'auto' || named.missing) return null;
    throw new PlatformError(
      `There is no branch ${named.name} in ${fullName(repository)} to read the ledger from`,
      `Correct the input ledger, or have the gate write \`branch:${named.name} write\`: the first run that may write makes it.`,
    );
  }
  return storeOf(named, reach, token);
}

function storeOf(
  { kind, name }: { kind: 'branch' | 'file'; name: string },
  { context, directory, env, secret, log }: LedgerReach,
  token: string,
): LedgerStore {
  if (kind === 'file') {
    return fileStore({ path: resolve(context.workspace, name), name, maxBytes: MAX_LEDGER_BYTES, warn: log });
  }
  const remote = `${context.serverUrl}/${fullName(context.repository)}`;
  const { protocol, hostname } = new URL(remote);
  if (protocol !== 'https:' && !/^(127\.0\.0\.1|\[::1\]|(.+\.)?localhost)$/.test(hostname)) {
    throw new PlatformError(
      `The server at ${context.serverUrl} is not https`,
      'A token is not sent in the clear: use https.',
    );
  }
  secret(basic(token));
  const git = openGit({ directory, remote, token, env, timeout: GIT_TIMEOUT });
  return ledgerBranch({ git, remote, branch: name, maxBytes: MAX_LEDGER_BYTES });
}

async function hasBranch(client: GitHubClient, repository: Repository, branch: string): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
  const { status } = await client.request(route, { ...repository, ref: `heads/${branch}` }, [404, 409]);
  return status === 200;
}

const defaultBranchOf = async (client: GitHubClient, context: GitHubContext): Promise<string> =>
  context.defaultBranch ?? (await readDefaultBranch(client, context.repository));

const runOf = ({ repository, runId, runAttempt, workflowRef, event }: GitHubContext): Opened['run'] => ({
  repository: fullName(repository),
  id: runId,
  attempt: runAttempt,
  workflow: workflowRef ?? null,
  event,
});

const MOST_WORKFLOWS = 10;

/** What GitHub keeps of the runs that wrote this ledger. */
async function vouched(
  client: GitHubClient,
  { repository, workflowRef }: GitHubContext,
  { place }: LedgerStore,
  chain: Chain,
): Promise<Outside> {
  const runs = chain.entries
    .flatMap((entry) =>
      entry.type === 'opened' && entry.run !== null ? [{ at: entry.at, run: entry.run }] : [],
    )
    .filter(({ run }) => sameRepository(parseRepository(run.repository, 'the ledger'), repository))
    .reverse();
  const recent = new Map(runs.map(({ at, run }) => [run.id, at]));
  const files = [workflowRef, ...runs.map(({ run }) => run.workflow)].flatMap((ref) =>
    typeof ref === 'string' ? basename(ref.split('@')[0]!) : [],
  );
  const { heads, lacks } = await readAnchor(client, {
    repository,
    place,
    workflows: [...new Set(files)].slice(0, MOST_WORKFLOWS),
    recent: [...recent].map(([id, openedAt]) => ({ id, openedAt })),
  });
  return {
    records: heads.map(({ runId, number, digest }) => ({ where: `run ${runId}`, number, digest })),
    lacks,
  };
}
