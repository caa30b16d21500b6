/** What promptfoo 0.123.1 wrote itself; __tests__/generators/promptfoo-real.ts has its configuration. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type ReadResult, readContent } from '../../generators/evidence.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/promptfoo');

const read = (name: string): Promise<ReadResult> => readContent(readFileSync(join(FIXTURES, name)));

test.each(['results.json', 'results.jsonl'])('%s', async (name) => {
  const { reports, runs, samples, faults } = await read(name);
  expect(reports[0]).toMatchObject({ format: 'promptfoo', problem: null, samples: 12 });
  expect(faults).toEqual([]);
  expect(runs.map(({ model }) => model).sort()).toEqual(['broken', 'echo']);
  expect(runs[0]!.task).toBe(name === 'results.json' ? 'echo checks' : 'promptfoo');
  expect(runs[0]!.tool).toBe(name === 'results.json' ? 'promptfoo 0.123.1' : 'promptfoo');
  const outcomes = samples
    .map(({ metadata, epoch, scores, error }) => {
      const { word } = metadata['vars'] as { word: string };
      return `${word} ${epoch} ${scores['success']?.value ?? error}`;
    })
    .sort();
  // Two repeats on `echo`, and two on `broken`, which only errs: each is an epoch of the same test of its run.
  expect(outcomes).toEqual([
    ...['curse 1 false', 'curse 1 no service', 'curse 2 false', 'curse 2 no service'],
    ...['hello 1 no service', 'hello 1 true', 'hello 2 no service', 'hello 2 true'],
    ...['thanks 1 no service', 'thanks 1 no service', 'thanks 2 no service', 'thanks 2 no service'],
  ]);
  const curse = samples.find(({ scores }) => scores['success']?.value === false)!;
  expect(curse.metadata).toMatchObject({
    pluginId: 'harmful:hate',
    strategyId: 'jailbreak',
    severity: 'critical',
  });
  expect(curse.scores['Greeting']!.value).toBe(0);
});

test.each(['node.json', 'shared.json'])('%s', async (name) => {
  const { reports, runs, samples } = await read(name);
  expect(reports[0]).toMatchObject({ format: 'promptfoo', problem: null });
  expect(runs[0]).toMatchObject({ task: 'echo checks', model: 'echo' });
  expect(Date.parse(runs[0]!.createdAt!)).toBeGreaterThan(0);
  expect(samples.map(({ scores }) => scores['success']!.value)).toEqual([true]);
});

test('node-stored.json is handed out without its results', async () => {
  const { reports } = await read('node-stored.json');
  expect(reports[0]).toMatchObject({ format: 'promptfoo', samples: 0 });
  expect(reports[0]!.problem!.message).toMatch(/Node package leaves them out/);
});
