import { glob, lstat, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { EvidenceError } from '../../util/errors.ts';
import type { EvidenceFile } from '../formats/format.ts';
import { evidenceFile, UNKNOWN_PROVENANCE } from './evidence-file.ts';
import { checkGlob } from './glob-limits.ts';

/**
 * The files that a source names: a file, a folder with all below it, or a glob (`**` across folders), sorted by name.
 * A path that exists is never taken as a glob.
 * @param passOver names of folders that are not looked into
 * @throws EvidenceError when there is none, or a symbolic link leads out of the folder that was named.
 */
export async function filesOf(
  source: string,
  folder: string,
  passOver: (folder: string) => boolean = () => false,
): Promise<EvidenceFile[]> {
  const paths = await findPaths(source, folder, passOver);
  if (paths.length === 0) {
    const message = (await stat(resolve(folder, source)).catch(() => null))?.isDirectory()
      ? 'is a folder without a file in it'
      : `names no file; looked for it in ${folder}`;
    throw new EvidenceError(source, message, 'Check the path or the glob, and that the evals wrote results.');
  }
  const files: EvidenceFile[] = [];
  for (const path of [...new Set(paths)].sort()) {
    const name = (relative(folder, path) || path).split(sep).join('/');
    files.push(await evidenceFile(path, { name, source, provenance: UNKNOWN_PROVENANCE }));
  }
  return files;
}

async function findPaths(
  source: string,
  folder: string,
  passOver: (folder: string) => boolean,
): Promise<string[]> {
  const path = resolve(folder, source);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw cannotRead(source, error);
  });
  if (found?.isDirectory()) return below(path, source, passOver);
  if (found !== null) return [path];
  checkGlob(source);
  const matches: string[] = [];
  for await (const match of glob(source, { cwd: folder })) matches.push(resolve(folder, match));
  const root = resolve(folder, staticPrefix(source));
  const files = await Promise.all(matches.map((match) => regularFile(match, root, source)));
  return files.filter((file) => file !== null);
}

async function below(root: string, source: string, passOver: (folder: string) => boolean): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((error) => {
    throw cannotRead(source, error);
  });
  const files: string[] = [];
  for (const entry of entries) {
    if (relative(root, entry.parentPath).split(sep).some(passOver)) continue;
    const path = await regularFile(join(entry.parentPath, entry.name), root, source);
    if (path !== null) files.push(path);
  }
  return files;
}

/** The path, if it is a file or a link to one below `root`; `null` for folders, sockets and the like. */
async function regularFile(path: string, root: string, source: string): Promise<string | null> {
  try {
    const target = await realpath(path);
    const inside = relative(await realpath(root), target);
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      const message = `${path} is a link that leads out of ${root}`;
      throw new EvidenceError(source, message, 'Name the file itself as a source, or remove the link.');
    }
    return (await lstat(target)).isFile() ? path : null;
  } catch (error) {
    if (error instanceof EvidenceError) throw error;
    throw cannotRead(source, error as NodeJS.ErrnoException);
  }
}

/** The folders of a glob before its first pattern. */
function staticPrefix(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => /[*?[\]{}!()]/.test(part));
  return parts.slice(0, first < 0 ? -1 : first).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

function cannotRead(source: string, error: NodeJS.ErrnoException): EvidenceError {
  const message = `cannot be read (${error.code ?? error.message}${error.path ? `: ${error.path}` : ''})`;
  return new EvidenceError(source, message, 'Check that it is there and may be read.', { cause: error });
}
