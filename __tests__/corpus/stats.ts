/** The real files of one tool with the figures that were counted of them independently (STATS.md in the corpus). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { type ReadResult, readContent } from '../generators/evidence.ts';

export const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const STATS = join(CORPUS, 'STATS.md');

/** A file with its line of figures. */
export interface CorpusFile {
  readonly path: string;
  readonly figures: string;
}

/** The files of a tool; none, and a test that says so, where there is no corpus. */
export function corpusOf(tool: string): readonly CorpusFile[] {
  if (!existsSync(STATS)) {
    test('is not run: there is no corpus beside the repository', () => {
      process.stdout.write(`corpus/${tool}: ${STATS} is not there, no real file was read\n`);
      expect(existsSync(STATS)).toBe(false);
    });
    return [];
  }
  return readFileSync(STATS, 'utf8')
    .split('\n')
    .flatMap((figures) => {
      const path = /^- `([^`]+)`/.exec(figures)?.[1] ?? '';
      return path.startsWith(`${tool}/`) ? [{ path, figures }] : [];
    });
}

export const contentOf = ({ path }: Pick<CorpusFile, 'path'>): Buffer => readFileSync(join(CORPUS, path));

/** The integer behind `name=` in a line of figures; 0 where there is none. */
export function figure({ figures }: CorpusFile, name: string): number {
  return Number(new RegExp(`(?:^|[\\s{(,'])${name}'?[=:] ?(\\d+)`).exec(figures)?.[1] ?? 0);
}

/** Prints, after all tests, what became of each file. */
export class Table {
  readonly #rows: string[] = [];

  constructor(tool: string, files: readonly CorpusFile[]) {
    if (files.length === 0) return;
    afterAll(() => {
      expect(this.#rows).toHaveLength(files.length);
      process.stdout.write(`corpus/${tool}: ${files.length} files\n${this.#rows.join('\n')}\n`);
    });
  }

  /** Reads a file by its content alone, under the name `x`. */
  async read(file: CorpusFile): Promise<ReadResult> {
    const result = await readContent(contentOf(file), {}, 'x');
    const outcome = result.reports[0]!.problem?.message ?? result.faults[0]?.message ?? 'read';
    this.#rows.push(
      `  ${file.path.padEnd(66)} ${String(result.samples.length).padStart(4)} samples  ${outcome}`,
    );
    return result;
  }
}
