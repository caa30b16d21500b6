/** The files of a history folder: through GitHub's API at one commit, or from disk. */
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { GitHubClient } from '../github/api.ts';
import { listFolder, readText } from '../github/contents.ts';
import { parseRepository } from '../github/repository.ts';
import { readRegular } from '../io/regular-file.ts';
import { HISTORY_FOLDER, type HistoryRecords, MAX_HISTORY_FILES, NO_HISTORY } from '../model/history.ts';
import { decode, MAX_DOCUMENT_BYTES } from '../policy/document.ts';
import type { HistoryFile } from '../records/parse.ts';
import { PolicyError } from '../util/errors.ts';

/**
 * At the policy's commit, so that a change cannot take back for itself what was seen.
 * @returns `null` where there is no such folder
 * @throws PlatformError, PolicyError
 */
export async function historyAt(
  client: GitHubClient,
  { repository: name, sha }: { readonly repository: string; readonly sha: string },
  folder = HISTORY_FOLDER,
): Promise<HistoryFile[] | null> {
  const repository = parseRepository(name, 'the repository of the policy');
  const entries = await listFolder(client, { repository, path: folder, sha });
  if (entries === null) return null;
  return Promise.all(
    pathsIn(folder, entries).map(async (path) => {
      const text = await readText(client, { repository, path, sha }, 'history');
      if (text === null)
        throw new PolicyError(`${path} is listed at ${sha}, and not there.`, 'Run the job again.');
      return { path, text };
    }),
  );
}

/**
 * From the folder that is named, or else from that beside the policy; of a policy in `.github`, beside this.
 * @returns `null` where there is no such folder, and none is named
 * @throws PolicyError
 */
export async function historyBeside(
  policy: string,
  named?: string,
  folder = HISTORY_FOLDER,
): Promise<HistoryFile[] | null> {
  const from = named ?? join(rootOf(policy), folder);
  const found = await readdir(from, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' && named === undefined) return null;
    throw unreadable(from, cause);
  });
  if (found === null) return null;
  const entries = found.map((one) => ({ name: one.name, type: one.isFile() ? 'file' : 'other' }));
  return Promise.all(
    pathsIn(from, entries).map(async (path) => {
      const bytes = await readRegular(path, MAX_DOCUMENT_BYTES).catch((cause: NodeJS.ErrnoException) => {
        throw unreadable(path, cause);
      });
      return { path, text: decode(bytes, path) };
    }),
  );
}

/** Where the repository of a policy on disk is taken to begin. */
export const rootOf = (policy: string): string =>
  basename(dirname(policy)) === '.github' ? join(dirname(policy), '..') : dirname(policy);

const unreadable = (path: string, cause: NodeJS.ErrnoException): PolicyError =>
  new PolicyError(
    `The history ${path} ${cause.code === 'ENOENT' ? 'does not exist' : `cannot be read (${cause.code ?? cause.message})`}.`,
    'Name its folder with --history, or make it readable.',
    [],
    { cause },
  );

/** What is to be read of a folder. Nothing in it is passed over: a failure in a file of another name would be forgotten. */
function pathsIn(folder: string, entries: readonly { name: string; type: string }[]): string[] {
  const isYaml = ({ name }: { name: string }) => /\.ya?ml$/.test(name);
  const readable = entries.filter((one) => one.type === 'file' && isYaml(one));
  const strange = entries.find((one) => !readable.includes(one) && !/\.md$/i.test(one.name));
  if (strange !== undefined) {
    throw new PolicyError(
      `${folder} holds ${strange.name}, which is no ${isYaml(strange) ? 'regular' : '.yml'} file.`,
      isYaml(strange)
        ? 'Put the file itself there: links, folders and devices are not followed.'
        : 'Move it elsewhere: a history folder holds .yml files, and .md files about them.',
    );
  }
  if (readable.length > MAX_HISTORY_FILES) {
    throw new PolicyError(
      `${folder} holds ${readable.length} files.`,
      `Join them: at most ${MAX_HISTORY_FILES} are read.`,
    );
  }
  return readable.map(({ name }) => `${folder}/${name}`).sort();
}

/** The records of a folder's files. What reads them is only loaded where there are any. @throws PolicyError */
export async function recordsOf(files: readonly HistoryFile[] | null): Promise<HistoryRecords> {
  return files === null || files.length === 0
    ? NO_HISTORY
    : (await import('../records/parse.ts')).parseHistory(files);
}
