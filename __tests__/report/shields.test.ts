import { expect, test } from '@jest/globals';
import { shields } from '../../src/report/shields.ts';
import { GREEN, KINDS } from '../helpers/verdicts.ts';

test.each(Object.entries(KINDS))('the badge of %s', (kind, verdict) => {
  const badge = JSON.parse(shields(verdict));
  expect(Object.keys(badge)).toEqual(['schemaVersion', 'label', 'message', 'color', 'isError']);
  expect(badge).toMatchObject({ schemaVersion: 1, label: `near-zero ${verdict.gate}` });
  // An error keeps its colour, whatever the badge's address asks for.
  expect({
    color: ['blue', 'lightgrey'].includes(badge.color) && kind !== 'screen',
    free: !badge.isError,
  }).toEqual({
    color: GREEN.includes(kind),
    free: GREEN.includes(kind),
  });
});

test('says what it is', () => {
  const said = Object.entries(KINDS).map(([kind, verdict]) => [kind, JSON.parse(shields(verdict)).message]);
  expect(Object.fromEntries(said)).toEqual({
    demonstrated: 'at most 2% · acme/assistant-2026-11-01',
    route: 'at most 2% · acme/assistant-2026-11-01',
    screen: 'screen: not a pass',
    waived: 'allowed under a waiver',
    blocked: 'blocked by 1 category',
    violated: 'blocked by 1 category',
    'stopped screen': 'blocked by 1 category',
    'dry run': 'blocked by 1 reason',
    empty: 'blocked by 2 categories',
  });
});

test('a limit that nobody would call rare is grey, and said', () => {
  const { demonstrated } = KINDS;
  const categories = Object.fromEntries(
    Object.entries(demonstrated.categories).map(([name, one]) => [name, { ...one, limit: 0.99 }]),
  );
  expect(JSON.parse(shields({ ...demonstrated, categories }))).toMatchObject({
    message: expect.stringMatching(/^at most 99%/),
    color: 'lightgrey',
  });
});
