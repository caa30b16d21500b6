import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { FILE_NAMES } from '../../src/report/bundle.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/reports.md'), 'utf8');
const sections = [...page.matchAll(/^## (.+)\n\n(?!#)\S/gm)].map(([, title]) => title!);

const ELSEWHERE = [
  'Exit code',
  'Terminal',
  'Job summary',
  'Annotations',
  'Comment',
  'Check run',
  "A fork's pull request",
];

test('every medium has a section in docs/reports.md, and every section is of one', () => {
  expect(sections).toEqual([...ELSEWHERE, ...FILE_NAMES.map((name) => `\`${name}\``)]);
});
