/** Files and folders of a repository at one commit, through the API: nothing is checked out beside the gate. */
import { PlatformError } from '../util/errors.ts';
import type { GitHubClient } from './api.ts';
import { fullName, type Repository } from './repository.ts';
import { type AnswerShape, shape } from './shape.ts';

export interface FilePlace {
  readonly repository: Repository;
  readonly path: string;
  /** The commit. */
  readonly sha: string;
}

export interface FolderEntry {
  readonly name: string;
  /** `file`, `dir`, `symlink` or `submodule`. */
  readonly type: string;
}

const MAX_BYTES = 1024 * 1024;
/** More are not listed: https://docs.github.com/en/rest/repos/contents */
const MAX_LISTED = 1000;

/**
 * The text of a file, or `null` where there is none.
 * @param what it is, for messages: "policy"
 * @throws PlatformError when it is no file, too large or not UTF-8
 */
export async function readText(client: GitHubClient, place: FilePlace, what: string): Promise<string | null> {
  const found = await read(client, place);
  return found === null ? null : textOf(found, whereOf(place), what);
}

/** What a folder holds, or `null` where there is none. @throws PlatformError when it is none, or holds too much */
export async function listFolder(client: GitHubClient, place: FilePlace): Promise<FolderEntry[] | null> {
  const found = await read(client, place);
  if (found === null) return null;
  const type = found.text('type');
  if (type !== 'dir') {
    throw new PlatformError(
      `${whereOf(place)} is a ${type}, not a folder`,
      'Make it a folder, or remove it.',
    );
  }
  const entries = found.list('entries');
  if (entries.length >= MAX_LISTED) {
    throw new PlatformError(`${whereOf(place)} holds ${entries.length} entries or more`, 'Join its files.');
  }
  return entries.map((entry) => ({ name: entry.text('name'), type: entry.text('type') }));
}

/** As an object, not raw: only so a folder, a link or a file without its content can be told from a file. */
async function read(client: GitHubClient, place: FilePlace): Promise<AnswerShape | null> {
  const { repository, path, sha: ref } = place;
  const { status, data } = await client.request(
    'GET /repos/{owner}/{repo}/contents/{path}',
    { ...repository, path, ref, headers: { accept: 'application/vnd.github.object+json' } },
    [404],
  );
  return status === 404 ? null : shape(data, whereOf(place));
}

const whereOf = ({ repository, path, sha }: FilePlace): string => `${fullName(repository)}/${path}@${sha}`;

function textOf(file: AnswerShape, where: string, what: string): string {
  const type = file.text('type');
  if (type !== 'file') {
    throw new PlatformError(`${where} is a ${type}, not a file`, `Name the file that holds the ${what}.`);
  }
  const size = file.integer('size');
  if (size > MAX_BYTES) {
    throw new PlatformError(
      `${where} has ${size} bytes; a ${what} has at most ${MAX_BYTES}`,
      `Is it a ${what}?`,
    );
  }
  if (size === 0) return '';
  const bytes = Buffer.from(file.text('content'), 'base64');
  if (file.text('encoding') !== 'base64' || bytes.length !== size) {
    throw new PlatformError(
      `${where} did not come whole: ${bytes.length} of ${size} bytes`,
      'Run the job again.',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PlatformError(`${where} is not UTF-8`, `Save the ${what} as UTF-8.`, { cause });
  }
}
