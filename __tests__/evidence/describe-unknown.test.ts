/** What `formats` and `init` say of files that no format knows. */
import { describe, expect, test } from '@jest/globals';
import type { Table } from '../../src/evidence/describe/shape.ts';
import { describeEvidence, draftMap, renderDescription } from '../../src/evidence/describe.ts';
import { readEvidence } from '../../src/evidence/read.ts';
import { WHOLE } from '../../src/model/evidence.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { evidenceFile } from '../generators/evidence.ts';

const describeOne = async (content: string | Buffer, name: string) =>
  (await describeEvidence([await evidenceFile(content, name)]))[0]!;
const rows = <T>(n: number, row: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => row(i));
const lines = (all: readonly unknown[]): string => all.map((one) => `${JSON.stringify(one)}\n`).join('');

/** The samples that a drafted map reads from the very file. */
async function readByDraft(content: string, name: string, answered = (text: string) => text) {
  const { shape } = await describeOne(content, name);
  const { text, questions } = draftMap(shape as Table, 'mine', name);
  const { maps } = parsePolicy(
    `version: 1\nname: n\n${answered(text)}categories:\n  a: { max_failure_rate: 1%, evals: [{ task: mine }] }\n`,
    'p',
  );
  const outcomes: unknown[] = [];
  const [report] = await readEvidence(
    [await evidenceFile(content, name)],
    WHOLE,
    (event) => {
      if (event.type === 'sample') outcomes.push(Object.values(event.sample.scores)[0]?.value);
    },
    maps,
  );
  expect(report!.problem).toBeNull();
  return { questions, failed: outcomes.filter((one) => one === false).length, all: outcomes.length };
}

describe('a draft of a map reads its file', () => {
  test('a list of dicts from a notebook, but for the model', async () => {
    const content = JSON.stringify(
      rows(200, (i) => ({ prompt: `p ${i}`, passed: i % 50 !== 0, seconds: i / 7 })),
    );
    expect(await readByDraft(content, 'notebook.json')).toEqual({
      questions: ['Which model was asked? The file does not say; see docs/maps.md for `model`.'],
      failed: 4,
      all: 200,
    });
  });

  test('results by category beside each other, with the model in the document', async () => {
    const part = (n: number, bad: number) =>
      rows(n, (i) => ({ case_id: `c${n}-${i}`, is_correct: i !== bad }));
    const content = JSON.stringify({
      config: { model: 'm' },
      results: { safety: part(120, -1), harm: part(80, 5) },
    });
    expect(await readByDraft(content, 'nested.json')).toEqual({ questions: [], failed: 1, all: 200 });
  });

  test('a grading sheet, once its words are sorted', async () => {
    const content = `Frage Nr.;Antwort;Bewertung\n${rows(30, (i) => `${i};"Text; ${i}";${i === 3 ? 'falsch' : 'richtig'}\n`).join('')}`;
    const read = await readByDraft(content, 'noten.csv', (text) =>
      text.replace('passed: [], failed: []', 'passed: [richtig], failed: [falsch]'),
    );
    expect(read).toMatchObject({ failed: 1, all: 30 });
    expect(read.questions).toContain(
      'Which words of Bewertung are a pass, and which a failure? It holds "richtig" × 29, "falsch" × 1.',
    );
  });
});

test('rows that nothing tells apart are asked about', async () => {
  const { shape } = await describeOne(lines(rows(10, () => ({ text: 'x', verdict: 'SAFE' }))), 'noid.jsonl');
  expect(draftMap(shape as Table, 'noid', 'noid.jsonl').questions).toContain(
    'What tells the rows apart? No column is different in all of them: join several.',
  );
});

test('of two lists that are not beside each other the other is named', async () => {
  const content = JSON.stringify({
    items: [{ q: 1 }, { q: 2 }],
    rows: rows(5, (i) => ({ id: i, ok: true })),
  });
  const { shape } = await describeOne(content, 'two.json');
  expect(shape).toMatchObject({ at: 'rows.*', others: ['items.*'], rows: 5 });
});

test.each<[string, Buffer | string, string, RegExp]>([
  ['nothing', '', 'x.json', /^x.json: an empty file/],
  ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'x.gz', /packed with gzip.*gunzip/s],
  ['UTF-16', Buffer.from('\ufeffid,ok', 'utf16le'), 'x.csv', /a text in UTF-16.*UTF-8/s],
  ['Parquet', 'PAR1....PAR1', 'x.parquet', /a Parquet file/],
  ['HTML', '<!DOCTYPE html><html></html>', 'report.html', /a page of HTML/],
  ['a database', 'SQLite format 3\0', 'promptfoo.db', /a database.*promptfoo export/s],
])('%s is called by its name', async (_, content, name, said) => {
  expect(renderDescription([await describeOne(content, name)])).toMatch(said);
});

test('what is neither results nor a table is one line, whatever there is of it', async () => {
  const files = await Promise.all(
    rows(100, (i) => evidenceFile(`export const x${i} = ${i};\n`, `src/file-${i}.ts`)),
  );
  const text = renderDescription(
    await describeEvidence([...files, await evidenceFile('id,ok\n1,true\n', 'mine.csv')]),
  );
  expect(text).toContain('mine.csv: a table of 1 row (CSV), not known to any format');
  expect(text).toContain('100 other files that are neither results nor a table.');
  expect(text).not.toContain('file-7');
});

test('more than a screen is a line a file, unless everything is asked for', async () => {
  const described = await describeEvidence(
    await Promise.all(
      rows(20, (i) =>
        evidenceFile(lines(rows(5, (j) => ({ id: j, task: `t${i}`, failed: false }))), `r${i}.jsonl`),
      ),
    ),
  );
  const short = renderDescription(described, false);
  expect(short.split('\n').length).toBeLessThan(60);
  expect(short).toContain('r7.jsonl: near-zero; t7, 5 samples');
  expect(renderDescription(described, true).split('\n').length).toBeGreaterThan(100);
});
