/** The corpus of real files beside the repository, with what was counted in each independently of this project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { EvidenceFile } from '../../src/evidence/formats/format.ts';
import { evidenceFile } from '../generators/evidence.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const STATS = join(CORPUS, 'STATS.md');

/** One file's line of STATS.md. */
export interface Line {
  /** `lm-eval/asdiv-llama3/results.json` */
  readonly path: string;
  /** `lm-eval/asdiv-llama3` */
  readonly folder: string;
  readonly text: string;
}

/** The lines of one tool; without a corpus a test that says so, and none. */
export function corpusOf(tool: string): readonly Line[] {
  if (!existsSync(STATS)) {
    test('is not run: there is no corpus of real files beside the repository', () => {
      process.stdout.write(`corpus/${tool}: ${STATS} is not there, no real file was read\n`);
      expect(existsSync(STATS)).toBe(false);
    });
    return [];
  }
  return readFileSync(STATS, 'utf8')
    .split('\n')
    .map((text) => ({ text, path: /^- `([^`]+)`/.exec(text)?.[1] ?? '' }))
    .filter(({ path }) => path.startsWith(`${tool}/`))
    .map(({ path, text }) => ({ path, text, folder: path.slice(0, path.lastIndexOf('/')) }));
}

/** Lines by folder, for `describe.each`. */
export function foldersOf(lines: readonly Line[]): [string, readonly Line[]][] {
  return [...Map.groupBy(lines, ({ folder }) => folder)];
}

/** All files of a folder of the corpus, as they are named or each as `x` in that folder. */
export async function filesIn(folder: string, { named = true } = {}): Promise<EvidenceFile[]> {
  const names = readdirSync(join(CORPUS, folder)).sort();
  return Promise.all(
    names.map((name) =>
      evidenceFile(readFileSync(join(CORPUS, folder, name)), `${folder}/${named ? name : 'x'}`),
    ),
  );
}

/** The whole number behind `name=` or `name:`. */
export function number({ path, text }: Line, name: string): number {
  const match = new RegExp(`${name}[=:]\\s*(\\d+)`).exec(text);
  if (match === null) throw new Error(`no ${name} of ${path} in STATS.md`);
  return Number(match[1]);
}

/** Prints, when all tests are done, what became of each file. */
export function table(tool: string): (file: string, samples: number, outcome: string) => void {
  const rows: string[] = [];
  afterAll(() => {
    if (rows.length > 0) process.stdout.write(`corpus/${tool}: ${rows.length} files\n${rows.join('\n')}\n`);
  });
  return (file, samples, outcome) => {
    rows.push(`  ${tool}  ${file.padEnd(88)} ${String(samples).padStart(5)} samples  ${outcome}`);
  };
}
