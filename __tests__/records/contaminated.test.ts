import { expect, test } from '@jest/globals';
import { contaminationsOf, type EvalSeen } from '../../src/records/contaminated.ts';
import { parseHistory } from '../../src/records/parse.ts';

const of = (text: string, seen: Partial<EvalSeen> = {}): string[] =>
  contaminationsOf(parseHistory([{ path: 'h.yml', text: `version: 1\n${text}` }]), {
    names: ['suites/xstest'],
    models: ['acme/a-2'],
    newest: '2026-03-01T00:00:00Z',
    ...seen,
  }).map(({ how, since }) => `${how} ${since}`);

const LIST = 'contaminated: [{ task: "suites/*", how: selected_on, since: 2026-03-01 }]';

test.each<[string, string, Partial<EvalSeen>]>([
  ['by pattern', LIST, {}],
  ['by another name of the task', LIST, { names: ['other', 'suites/xstest'] }],
  ['where a sample has no time', LIST, { newest: null }],
  ['for the model that it is about', LIST.replace(' }', ', models: ["acme/a-*"] }'), {}],
])('contaminated %s', (_, text, seen) => {
  expect(of(text, seen)).toEqual(['selected_on 2026-03-01']);
});

test.each<[string, string, Partial<EvalSeen>]>([
  ['another task', LIST, { names: ['other/xstest'] }],
  ['results of before', LIST, { newest: '2026-02-28T23:59:59Z' }],
  ['another model', LIST.replace(' }', ', models: ["acme/b-*"] }'), {}],
])('not contaminated: %s', (_, text, seen) => {
  expect(of(text, seen)).toEqual([]);
});

test('an intervention that trained on evals contaminates them from its day on', () => {
  const text = `signatures: [{ id: s, category: c, label: l, first_seen: 2026-01-01 }]
interventions: [{ on: 2026-02-01, signatures: [s], kind: trained_on_eval, description: d, by: b, evals: ["suites/**"] }]`;
  expect(of(text)).toEqual(['trained_on 2026-02-01']);
  expect(of(text, { newest: '2026-01-31T00:00:00Z' })).toEqual([]);
});
