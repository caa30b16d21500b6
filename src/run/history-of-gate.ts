/** The history that a gate judges by, and where it was looked for: one that lies elsewhere is not passed over in silence. */
import { stat } from 'node:fs/promises';
import { dirname, join, posix, resolve } from 'node:path';
import type { GitHubClient } from '../github/api.ts';
import { listFolder } from '../github/contents.ts';
import { parseRepository } from '../github/repository.ts';
import { HISTORY_FOLDER } from '../model/history.ts';
import type { HistoryRead, Memory } from '../model/memory.ts';
import type { Gate } from '../model/policy.ts';
import { list } from '../util/words.ts';
import { historyAt, historyBeside, recordsOf, rootOf } from './history-files.ts';

export interface GateHistory extends Required<Pick<Memory, 'historyRead'>> {
  readonly history: NonNullable<Memory['history']>;
  /** What people should know of where it lies. */
  readonly notes: readonly string[];
}

/** At the commit that the policy was read from. @throws PlatformError, PolicyError */
export async function historyOfJob(
  client: GitHubClient,
  policy: { readonly repository: string; readonly path: string; readonly sha: string },
  gate: Gate,
): Promise<GateHistory> {
  const folder = gate.memory?.history ?? HISTORY_FOLDER;
  const files = await historyAt(client, policy, folder);
  const others = othersThan(folder, posix.dirname(policy.path));
  const repository = parseRepository(policy.repository, 'the repository of the policy');
  const found = await Promise.all(
    others.map(async (path) => ((await isFolder(client, { repository, path, sha: policy.sha })) ? path : [])),
  );
  return {
    history: await recordsOf(files),
    ...saying({ folder, found: files !== null, elsewhere: found.flat() }),
  };
}

/** From disk. @param named the folder of --history @throws PolicyError */
export async function historyOnDisk(
  policy: string,
  named: string | undefined,
  gate: Gate,
): Promise<GateHistory> {
  const due = gate.memory?.history ?? HISTORY_FOLDER;
  const root = rootOf(policy);
  const files = await historyBeside(policy, named, due);
  const read = resolve(named ?? join(root, due));
  const others = [join(root, HISTORY_FOLDER), join(root, due), join(dirname(policy), HISTORY_FOLDER)];
  const elsewhere = await Promise.all(
    [...new Set(others.map((one) => resolve(one)))].map(async (path) =>
      path !== read && (await stat(path).catch(() => null))?.isDirectory()
        ? others.find((one) => resolve(one) === path)!
        : [],
    ),
  );
  return {
    history: await recordsOf(files),
    ...saying({
      folder: read === resolve(join(root, due)) ? due : named!,
      found: files !== null,
      // Whoever names one on a command line has seen the others.
      elsewhere: named === undefined ? elsewhere.flat() : [],
    }),
  };
}

/** Where a history may have been put instead: at the root, or beside the policy. */
const othersThan = (folder: string, beside: string): string[] =>
  [HISTORY_FOLDER, posix.join(beside, HISTORY_FOLDER)].filter(
    (one, index, all) => one !== folder && all.indexOf(one) === index,
  );

async function isFolder(client: GitHubClient, place: Parameters<typeof listFolder>[1]): Promise<boolean> {
  return (await listFolder(client, place)) !== null;
}

const saying = (historyRead: HistoryRead): Pick<GateHistory, 'historyRead' | 'notes'> => ({
  historyRead,
  notes:
    historyRead.elsewhere.length === 0
      ? []
      : [
          `The history in ${list(historyRead.elsewhere)} was not read: it is looked for in ${historyRead.folder}${historyRead.found ? '' : ', which does not exist'}. Move it there.`,
        ],
});
