import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { lintWorkflows } from '../../src/workflows/lint.ts';
import { WORKFLOW_CODES } from '../../src/workflows/workflow.ts';

const page = readFileSync('docs/workflows.md', 'utf8');

test('docs/workflows.md has a row for each code, and no other', () => {
  const rows = [...page.matchAll(/^\| `([\w-]+)` \| (?:error|warning) \|/gm)].map(([, code]) => code);
  expect(rows.toSorted()).toEqual(WORKFLOW_CODES.toSorted());
});

test('what it shows is what is said', () => {
  const evals = readFileSync('examples/workflows/evals.yml', 'utf8').replace(/^ {4}if: always[^\n]*\n/m, '');
  const [found] = lintWorkflows([{ name: '.github/workflows/evals.yml', text: evals }], '');
  const { file, position, message, code, remedy } = found!;
  expect(page).toContain(
    `${file}:${position.line}:${position.column}: error: ${message} [${code}]\n  → ${remedy}\n`,
  );
});

const pages = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const shown = pages.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)]
    .map(([, text]) => text!)
    .filter((text) => /^on:/m.test(text) && /^jobs:/m.test(text))
    .map((text): [string, string] => [file, text]),
);

test('there are workflows on the pages', () => expect(shown.length).toBeGreaterThan(2));

test.each(shown)('nothing is found in a workflow on %s', (file, text) => {
  const found = lintWorkflows([{ name: file, text }], file);
  // What only reports, or only reviews policies, has no gate in it.
  expect(found.filter(({ code }) => code !== 'no-gate')).toEqual([]);
});
