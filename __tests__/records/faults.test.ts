import { describe, expect, test } from '@jest/globals';
import { parseHistory } from '../../src/records/parse.ts';
import { PolicyError } from '../../src/util/errors.ts';

function refusalOf(...texts: string[]): PolicyError {
  try {
    parseHistory(texts.map((text, i) => ({ path: `${i}.yml`, text })));
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
  throw new Error('the history was not refused');
}

/** `file:line:column path: message (expected …) [suggestion]` for each fault. */
const linesOf = (...texts: string[]): string[] =>
  refusalOf(...texts).faults.map(
    ({ file, position, path, message, expected, suggestion }) =>
      `${file}:${position.line}:${position.column} ${path}: ${message} (expected ${expected})${suggestion ? ` [${suggestion}]` : ''}`,
  );

const signature = (id: string, more = '') =>
  `{ id: ${id}, category: honesty, label: It lies., first_seen: 2026-01-01${more} }`;
const signatures = (...of: string[]) =>
  `version: 1\nsignatures:\n${of.map((one) => `  - ${one}\n`).join('')}`;
const intervention = (more: string) =>
  `version: 1\ninterventions:\n  - { on: 2026-02-01, signatures: [lies], description: d, by: b, ${more} }\n`;
const incident = (more: string) =>
  `version: 1\nincidents:\n  - { id: i, category: c, from: 2026-01-10, interactions: 10, failures: { 3: 1 }, ${more} }\n`;

describe('a fault has its file, its place, what was expected and a suggestion', () => {
  test.each<[string, string, string]>([
    ['nothing', '', '0.yml:1:1 : the file is empty (expected a history, beginning with `version: 1`)'],
    ['no version', 'signatures: []', '0.yml:1:1 : `version` is missing (expected the key `version`)'],
    [
      'an unknown key',
      'version: 1\nsignature: []',
      '0.yml:2:1 signature: unknown key `signature` (expected one of version, signatures, interventions, releases, contaminated, incidents) [signatures]',
    ],
    [
      'a key of another part',
      signatures(signature('lies', ', kind: prompt')),
      '0.yml:3:77 signatures[0].kind: unknown key `kind`: it belongs in an entry of `interventions` (expected one of id, category, label, first_seen, release, severity, owner, due, link, formerly)',
    ],
    [
      'a key twice',
      'version: 1\nversion: 1',
      '0.yml:2:1 version: `version` is set twice (expected each key once)',
    ],
    [
      'a kind that is none',
      `${signatures(signature('lies'))}${intervention('kind: fixed').slice(11)}`,
      '0.yml:5:72 interventions[0].kind: `kind` cannot be "fixed" (expected root_cause, reduces, filter, prompt or trained_on_eval)',
    ],
    [
      'a severity that is none',
      signatures(signature('lies', ', severity: 5')),
      '0.yml:3:87 signatures[0].severity: `severity` cannot be 5 (expected a severity from 0 to 4)',
    ],
    [
      'a day that is none',
      signatures(signature('lies', ', due: 2026-02-30')),
      '0.yml:3:82 signatures[0].due: 2026-02-30 is no day (expected a day of the calendar, such as 2026-11-30)',
    ],
    [
      'a day before its time',
      signatures(signature('lies', ', due: 2025-12-31')),
      '0.yml:3:82 signatures[0].due: 2025-12-31 is before 2026-01-01 (expected 2026-01-01 or later)',
    ],
    [
      'a share of more than all',
      'version: 1\nreleases: [{ model: m, recall: 101% }]',
      '0.yml:2:32 releases[0].recall: `recall` cannot be "101%" (expected a share from 0 to 100%)',
    ],
    [
      'two releases of one name',
      'version: 1\nreleases: [{ model: m }, { model: m }]',
      '0.yml:2:35 releases[1].model: two releases are called "m" (expected a release of its own)',
    ],
    [
      'an incident that ends before it begins',
      incident('to: 2026-01-09'),
      '0.yml:3:87 incidents[0].to: 2026-01-09 is before 2026-01-10 (expected 2026-01-10 or later)',
    ],
    [
      'an incident that was reported before it was known',
      incident('to: 2026-01-12, known: 2026-01-13, reported: 2026-01-12'),
      '0.yml:3:128 incidents[0].reported: 2026-01-12 is before 2026-01-13 (expected 2026-01-13 or later)',
    ],
    [
      'no failure at all',
      incident('to: 2026-01-12').replace('{ 3: 1 }', '{}'),
      '0.yml:3:73 incidents[0].failures: `failures` cannot be an empty mapping (expected a mapping from severities, 0 to 4, to counts, such as { 2: 10, 3: 2 })',
    ],
  ])('%s', (_, text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });
});

describe('files are one history', () => {
  const lies = signatures(signature('lies'));

  test('an intervention may be in another file than its signature', () => {
    const records = parseHistory([
      { path: 'b.yml', text: intervention('kind: prompt') },
      { path: 'a.yml', text: lies },
    ]);
    expect(records.files.map(({ path }) => path)).toEqual(['a.yml', 'b.yml']);
    expect(records.files[0]!.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(records.signatures.map(({ id }) => id)).toEqual(['lies']);
    expect(records.interventions).toHaveLength(1);
  });

  test('an unknown signature is told with one that may be meant', () => {
    expect(linesOf(lies, intervention('kind: prompt').replace('[lies]', '[lies, lyes]'))).toEqual([
      '1.yml:3:42 interventions[0].signatures[1]: there is no signature `lyes` (expected the id of a signature in these files) [lies]',
    ]);
  });

  test('a faulty signature is still known by its id, and all faults are told at once', () => {
    expect(linesOf(lies.replace('label: It lies.', 'labell: It lies.'), intervention('kind: fixed'))).toEqual(
      [
        '0.yml:3:5 signatures[0]: `label` is missing in `signatures` (expected the key `label`)',
        expect.stringMatching(/^0\.yml:3:36 signatures\[0\]\.labell: unknown key `labell`/),
        expect.stringMatching(/^1\.yml:3:\d+ interventions\[0\]\.kind: `kind` cannot be "fixed"/),
      ],
    );
  });

  test('one id is one failure, wherever it stands', () => {
    expect(linesOf(lies, lies)).toEqual([
      '1.yml:3:11 signatures[0].id: two signatures are called "lies" (expected an id of its own)',
    ]);
  });

  test('a former name stays in the files', () => {
    const line = expect.stringMatching(
      /there is no signature `fibs` \(expected the id of a signature that stays in these files: a new name does not close an old one\)/,
    );
    expect(linesOf(signatures(signature('lies', ', formerly: [fibs]')))).toEqual([line]);
    expect(() =>
      parseHistory([
        { path: 'a.yml', text: signatures(signature('lies', ', formerly: [fibs]'), signature('fibs')) },
      ]),
    ).not.toThrow();
  });

  test('a name is not its own former one', () => {
    expect(linesOf(signatures(signature('lies', ', formerly: [lies]')))).toEqual([
      expect.stringMatching(/`lies` names itself/),
    ]);
  });
});

describe('a kind of intervention is explained', () => {
  const lies = signatures(signature('lies'));

  test.each([
    ['a root cause without evidence', 'kind: root_cause', /a root cause is claimed without `evidence`/],
    ['training on evals without which', 'kind: trained_on_eval', /`evals` is missing/],
    ['evals without training on them', 'kind: prompt, evals: [x]', /`evals` says what was trained on/],
  ])('%s', (_, more, line) => {
    expect(linesOf(lies, intervention(more))).toEqual([expect.stringMatching(line)]);
  });

  test('and then taken', () => {
    const files = [lies, intervention('kind: root_cause, evidence: https://example.com/1')];
    expect(() => parseHistory(files.map((text, i) => ({ path: `${i}.yml`, text })))).not.toThrow();
  });
});

test('a history of no files is empty', () => {
  expect(parseHistory([])).toEqual({
    files: [],
    signatures: [],
    interventions: [],
    releases: [],
    contaminated: [],
    incidents: [],
  });
});

test('more files than anybody keeps are refused', () => {
  const many = Array.from({ length: 201 }, () => 'version: 1');
  expect(refusalOf(...many).message).toMatch(
    /^The history has 201 files of 2010 characters in all; at most 200/,
  );
});
