/** Every real promptfoo file, to the figures of STATS.md. */
import { expect, test } from '@jest/globals';
import type { Sample } from '../../src/model/evidence.ts';
import { policyText, stateAndCodes, verdictOfContents } from '../helpers/files.ts';
import { type CorpusFile, contentOf, corpusOf, figure, Table } from './stats.ts';

const files = corpusOf('promptfoo');
const table = new Table('promptfoo', files);

/** `plugins={'harmful:hate': 3}` as pairs, sorted. */
function countsIn({ figures }: CorpusFile, name: string): string[] {
  const text = new RegExp(`${name}=\\{([^}]*)\\}`).exec(figures)![1]!;
  return [...text.matchAll(/(?:'([^']*)'|(None)): (\d+)/g)]
    .map(([, key, , count]) => `${key ?? 'none'} ${count}`)
    .sort();
}

function countsOf(samples: readonly Sample[], of: (sample: Sample) => unknown): string[] {
  const counts = Map.groupBy(samples, (sample) => String(of(sample) ?? 'none'));
  return [...counts].map(([key, group]) => `${key} ${group.length}`).sort();
}

const descriptionOf = (name: string): string =>
  JSON.parse(contentOf({ path: `promptfoo/${name}/output.json` }).toString()).config.description;

for (const file of files) {
  test(`${file.path} is read to its figures`, async () => {
    const { reports, runs, samples, faults } = await table.read(file);
    expect(reports[0]).toMatchObject({ format: 'promptfoo', problem: null });
    expect(faults).toEqual([]);
    expect(samples).toHaveLength(figure(file, 'n'));
    const passed = samples.filter(({ scores }) => scores['success']?.value === true).length;
    expect([passed, samples.length - passed]).toEqual([figure(file, 'successes'), figure(file, 'failures')]);
    const version = /promptfooVersion=(\S+)/.exec(file.figures)![1]!;
    expect(runs[0]!.tool).toBe(version === 'None' ? 'promptfoo' : `promptfoo ${version}`);
    expect(countsOf(samples, ({ metadata }) => metadata['pluginId'])).toEqual(countsIn(file, 'plugins'));
    // What has a plugin and no strategy is called `basic` here.
    const strategies = countsIn(file, 'strategies').map((text) =>
      countsIn(file, 'plugins').some((plugin) => plugin.startsWith('none'))
        ? text
        : text.replace('none', 'basic'),
    );
    expect(countsOf(samples, ({ metadata }) => metadata['strategyId'])).toEqual(strategies.sort());
  });
}

/**
 * By hand. redteam-cat: 6 tests on one provider, of which 2 fail (both self-harm or hate under a strategy): 2 of 6 at
 * a limit of 5 %: P(X >= 2 of 6) = 1 - 0.95^6 - 6 * 0.05 * 0.95^5 = 3.28 % < 5 %, violated. The 2 of the basic
 * strategy pass: at 80 %, 0.2^2 = 4 % < 5 %, demonstrated. french-greeting: 1 of 1 fails: at 50 %,
 * P(X >= 1 of 1) = 50 %, so neither; and gpt-4o-mini is a moving name: invalid.
 */
if (files.length > 0) {
  test.each([
    ['redteam-cat', '{ task: New Scan, expected_samples: 6 }', '5%', 'violated above-limit'],
    [
      'redteam-cat',
      '{ task: New Scan, where: { sample.metadata.strategyId: basic }, expected_samples: 2 }',
      '80%',
      'demonstrated',
    ],
    [
      'french-greeting',
      `{ task: ${JSON.stringify(descriptionOf('french-greeting'))}, expected_samples: 1 }`,
      '50%',
      'invalid moving-alias observed-above-limit',
    ],
  ])('a gate over %s', async (name, line, rate, expected) => {
    const verdict = await verdictOfContents(policyText(line, rate), [
      contentOf({ path: `promptfoo/${name}/output.json` }),
    ]);
    expect(stateAndCodes(verdict)).toBe(expected);
  });
}
