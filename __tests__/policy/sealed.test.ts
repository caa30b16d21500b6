import { expect, test } from '@jest/globals';
import { explain } from '../../src/policy/advice/explain.ts';
import { lint } from '../../src/policy/advice/lint.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { linesOf, withCategory } from './faults-of.ts';

const evals = (...entries: string[]) => `evals: [${entries.map((entry) => `{ ${entry} }`).join(', ')}]`;
const policy = (...entries: string[]) => withCategory(`max_failure_rate: 1%\n${evals(...entries)}`);
const PUBLIC = /counts samples of "\S+" in public, which another entry holds out/;

test.each<[string, string]>([
  ['in the same category', policy('task: s, sealed: true', 'task: s')],
  ['by a pattern', policy('task: s-1, sealed: true', 'task: s-*, expected_tasks: [s-2]')],
  [
    'in another category',
    `${policy('task: s, sealed: true')}  b: { max_failure_rate: 1%, ${evals('task: s')} }\n`,
  ],
])('what is held out is public nowhere: %s', (_, text) => {
  expect(linesOf(text)).toEqual([expect.stringMatching(PUBLIC)]);
});

test('parts of one task that exclude each other may be held out and public', () => {
  const split = (label: string) => `task: s, where: { sample.metadata.split: ${label} }`;
  expect(() => parsePolicy(policy(`${split('held')}, sealed: true`, split('open')), 'p')).not.toThrow();
});

test('a pool needs its samples without the sealed ones, and they need theirs', () => {
  const pool = (open: number, held: number) =>
    lint(
      parsePolicy(
        withCategory(
          `max_failure_rate: 1%\ncombine: pool\n${evals(`task: a, expected_samples: ${open}`, `task: b, expected_samples: ${held}, sealed: true`)}`,
        ),
        'p',
      ),
    ).filter(({ level }) => level === 'error');
  expect(pool(299, 299)).toEqual([]);
  expect(pool(298, 299).map(({ message }) => message)).toEqual([
    expect.stringContaining('298 samples of `a` in all'),
  ]);
  expect(pool(299, 298).map(({ message }) => message)).toEqual([
    expect.stringContaining('298 samples of `b`'),
  ]);
});

test('it is explained', () => {
  const { restsOn } = explain(parsePolicy(policy('task: s, sealed: true'), 'p')).claims[0]!;
  expect(restsOn[0]).toContain(
    'held out: bound alone, and its failures are compared with those of the public evals',
  );
});
