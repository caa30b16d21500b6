/** A report folder whose verdict rests on a history: that travels with it, and is judged again. */
import { expect, test } from '@jest/globals';
import { verifyBundle } from '../../src/run/verify-bundle.ts';
import { filesOf, forged, judgedOf, TOOL } from '../helpers/bundles.ts';
import { samplesOf } from '../helpers/gate.ts';
import { remembering } from '../helpers/history.ts';
import { PAGE } from '../helpers/page.ts';

const POLICY = `version: 1
name: test
categories:
  honesty: { max_failure_rate: 1%, evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: 300 }] }`;
const memory =
  remembering(`signatures: [{ id: lies, category: honesty, label: It lies., first_seen: 2026-01-10 }]
contaminated: [{ task: task, how: trained_on, since: 2026-11-01 }]`);
const files = filesOf(judgedOf(POLICY, [{ samples: samplesOf(0, 300) }], null, { memory }));
const faults = (of: typeof files) => verifyBundle(of, TOOL, PAGE).faults;

test('verifies', () => {
  const { verdict, faults: found } = verifyBundle(files, TOOL, PAGE);
  expect(found).toEqual([]);
  expect(verdict).toMatchObject({ decision: 'block', signatures: [{ id: 'lies', state: 'open' }] });
});

test.each<[string, (text: string) => string, RegExp]>([
  [
    'a contamination taken out',
    (text) => text.replace(/"contaminated": \[[^\]]*\]/, '"contaminated": []'),
    /^verdict\.json: /,
  ],
  ['another day', (text) => text.replace('2026-01-10', '2026-02-10'), /^verdict\.json: /],
  [
    'the history taken out',
    (text) => JSON.stringify({ ...JSON.parse(text), history: null }),
    /^verdict\.json: /,
  ],
  [
    'a record that is none',
    (text) => text.replace('"first_seen"', '"firstSeen"'),
    /memory\.json has a history that is not as schemas\/history\.v1\.json says/,
  ],
  [
    'no list of files',
    (text) => text.replace('"files"', '"file"'),
    /memory\.json has a history without its files/,
  ],
])('does not with %s', (_, change, fault) => {
  expect(faults(forged(files, 'memory.json', change)).join('\n')).toMatch(new RegExp(fault.source, 'm'));
});
