/**
 * Every real Inspect log, read to the figures that were counted independently (STATS.md in the corpus), or refused
 * for the reason that its line shows.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readEvidence } from '../../src/evidence/read.ts';
import { filesOf } from '../../src/evidence/sources/files.ts';
import { fileBytes } from '../../src/io/bytes.ts';
import { openZip } from '../../src/io/zip.ts';
import type { EvalRun, EvidenceEvent, Projection, RunFault, Sample } from '../../src/model/evidence.ts';
import { WHOLE } from '../../src/model/evidence.ts';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus');
const STATS = join(CORPUS, 'STATS.md');

/** Logs that were cut down by hand before they were published, and say so by their own totals. */
const CUT_DOWN = ['json-eee-cyse2_vuln_exploit_challenges'];

interface Line {
  readonly path: string;
  readonly text: string;
}

/** The figure behind `name=` in a line of STATS.md. */
function figure({ text }: Line, name: string): string {
  const match = new RegExp(`(?:^|\\s)${name}=(\\{.*?\\}+|\\S+)(?=\\s|$)`).exec(text);
  if (match === null) throw new Error(`no ${name} in: ${text}`);
  return match[1]!;
}

/** `None` or a Python literal of a scalar. */
function scalar(text: string): unknown {
  if (text === 'None') return null;
  if (text === 'True' || text === 'False') return text === 'True';
  return text.startsWith("'") ? text.slice(1, -1) : Number(text);
}

/** `{'match': {"'C'": 3}}` as `match C 3`. */
function scoresOf(line: Line): string[] {
  const scores = /scores=(\{.*?\}) \| metrics=/.exec(line.text)![1]!;
  return [...scores.matchAll(/'([^']+)': \{([^}]*)\}/g)].flatMap(([, scorer, values]) =>
    [...values!.matchAll(/(?:"([^"]*)"|'([^']*)'): (\d+)/g)].map(
      ([, quoted, bare, count]) => `${scorer} ${scalar(quoted ?? bare!)} ${count}`,
    ),
  );
}

async function read(path: string, projection: Projection) {
  const runs: EvalRun[] = [];
  const samples: Sample[] = [];
  const faults: RunFault[] = [];
  const sink = (event: EvidenceEvent) => {
    if (event.type === 'run') runs.push(event.run);
    else if (event.type === 'sample') samples.push(event.sample);
    else if (event.type === 'fault') faults.push(event.fault);
  };
  const [report] = await readEvidence(await filesOf(path, CORPUS), projection, sink);
  return { report: report!, run: runs[0]!, samples, faults };
}

function counted(samples: readonly Sample[]): string[] {
  const counts = new Map<string, number>();
  for (const { scores } of samples) {
    for (const [scorer, { value }] of Object.entries(scores)) {
      const key = `${scorer} ${value}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].map(([key, count]) => `${key} ${count}`);
}

if (!existsSync(STATS)) {
  test('is not run: there is no corpus of real logs beside the repository', () => {
    process.stdout.write(`corpus/inspect: ${STATS} is not there, no real log was read\n`);
    expect(existsSync(STATS)).toBe(false);
  });
} else {
  const lines = readFileSync(STATS, 'utf8')
    .split('\n')
    .map((text) => ({ text, path: /^- `(inspect\/[^`]+)`/.exec(text)?.[1] ?? '' }))
    .filter(({ path }) => path !== '');
  const table: string[] = [];
  afterAll(() => {
    process.stdout.write(`corpus/inspect: ${lines.length} files\n${table.join('\n')}\n`);
  });

  describe.each(lines)('$path', (line) => {
    const expectedSamples = Number(/samples in file=(\d+)/.exec(line.text)![1]);

    test('is recognised by its content alone', async () => {
      const files = await filesOf(line.path, CORPUS);
      const [report] = await readEvidence(
        [{ ...files[0]!, name: 'x' }],
        { ...WHOLE, wants: () => false },
        () => {},
      );
      expect(report!.format).toBe('inspect');
    });

    if (line.path.endsWith('.eval')) {
      test('has its samples in one member each or in chunks', async () => {
        const bytes = await fileBytes(join(CORPUS, line.path));
        const { entries } = await openZip(bytes);
        await bytes.close?.();
        expect(entries.some(({ name }) => name.endsWith('/sample.json'))).toBe(
          scalar(figure(line, 'chunked')),
        );
        expect(entries).toHaveLength(Number(figure(line, 'members')));
      });
    }

    test.each([
      ['summaries where they suffice', WHOLE],
      ['every sample', { ...WHOLE, edited: true }],
    ])('is read to its figures from %s', async (_, projection) => {
      const { report, run, samples, faults } = await read(line.path, projection);
      expect(report.format).toBe('inspect');
      expect(run).toMatchObject({
        task: figure(line, 'task'),
        model: figure(line, 'model'),
        status: figure(line, 'status'),
        finished: figure(line, 'status') === 'success',
        epochs: scalar(figure(line, 'epochs')),
        datasetSamples: Number(/dataset=\{[^}]*'samples': (\d+)/.exec(line.text)![1]),
      });
      const version = /inspect (\S+) status=/.exec(line.text)![1];
      expect(run.tool).toBe(version === 'None' ? 'inspect_ai' : `inspect_ai ${version}`);
      expect(samples).toHaveLength(expectedSamples);
      expect(report.samples).toBe(expectedSamples);
      expect(counted(samples).sort()).toEqual(scoresOf(line).sort());
      expect(samples.filter(({ error }) => error !== undefined)).toHaveLength(Number(figure(line, 'errors')));
      expect(samples.filter(({ limit }) => limit !== undefined)).toHaveLength(0);
      expect(samples.filter(({ superseded }) => superseded)).toHaveLength(0);
      const isCutDown = CUT_DOWN.some((name) => line.path.includes(name));
      expect(faults.map(({ code }) => code)).toEqual(isCutDown ? ['totals-disagree'] : []);
      if (expectedSamples > 0) expect(report.problem).toBeNull();
      else
        expect(report.problem?.message).toMatch(
          /holds none of the \d+ samples .* only its header was written/,
        );
      if (projection === WHOLE) {
        const outcome = report.problem?.message ?? faults[0]?.message ?? 'read';
        table.push(`  ${line.path.padEnd(60)} ${String(samples.length).padStart(4)} samples  ${outcome}`);
      }
    });
  });
}
