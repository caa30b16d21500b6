import { existsSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import type { EvidenceFile } from '../evidence/formats/format.ts';
import { filesOf } from '../evidence/sources/files.ts';
import type { CountedSource, Reach } from '../evidence/sources/types.ts';
import type { Collected } from '../run/count-files.ts';
import type { Fetched } from '../run/fetch-source.ts';
import { EvidenceError, PlatformError } from '../util/errors.ts';
import { plain } from '../util/plain.ts';
import { usage } from './usage.ts';

/** The files that arguments name, and what of them could not be had. What exists as a file is one, whatever its name. */
export async function filesFrom(
  sources: readonly string[],
  passOver?: (folder: string) => boolean,
): Promise<Collected> {
  const files: EvidenceFile[] = [];
  const counted: CountedSource[] = [];
  const shards: number[] = [];
  const problems: EvidenceError[] = [];
  for (const source of sources) {
    try {
      const one = existsSync(source) ? await local(source, passOver) : await fetched(source);
      files.push(...one.files);
      counted.push(...one.counted);
      shards.push(...(one.shards ?? []));
    } catch (error) {
      if (error instanceof PlatformError) throw misused(error);
      if (!(error instanceof EvidenceError)) throw error;
      problems.push(error);
    }
  }
  return { files, counted, shards, problems };
}

/** A line that is no source, or names variables that are not set, is wrong usage. */
function misused({ message, remedy }: PlatformError): CommanderError {
  return new CommanderError(usage(`${message} ${remedy}`), 'near-zero.source', message);
}

/** Folders of tools, in which nobody's results are: for a look at what is in a repository. */
export const isOfTools = (folder: string): boolean =>
  /^(?:node_modules|\.git|\.hg|\.svn|\.venv|venv|site-packages|__pycache__|\.(?:tox|nox|mypy_cache|pytest_cache|ruff_cache|cache))$/.test(
    folder,
  );

const local = async (path: string, passOver?: (folder: string) => boolean): Promise<Fetched> => ({
  files: await filesOf(path, process.cwd(), passOver),
  counted: [],
});

async function fetched(line: string): Promise<Fetched> {
  const { parseSource } = await import('../evidence/sources/source.ts');
  const source = parseSource(line);
  if (source.kind === 'files') return local(source.rest);
  const { fetchSource } = await import('../run/fetch-source.ts');
  reach ??= openReach();
  return fetchSource(source, process.cwd(), await reach);
}

let reach: Promise<Reach> | undefined;

/** Only what is fetched needs it: HTTP alone takes longer to load than a small file to judge. */
async function openReach(): Promise<Reach> {
  const { openHttp, proxyOf } = await import('../io/http.ts');
  const directory = await mkdtemp(join(tmpdir(), 'near-zero-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  return {
    http: openHttp({ proxy: proxyOf(process.env) }),
    env: process.env,
    directory,
    secret: () => {},
    log: (message) => process.stderr.write(`${plain(message)}\n`),
  };
}
