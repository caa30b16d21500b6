/** What a reader of the docs tried, and got through with. docs/security.md lists it beside what was blocked. */
import { describe, expect, test } from '@jest/globals';
import { evidenceFiles, policyWith, verdictOn } from '../helpers/file-sets.ts';
import { MODEL } from '../helpers/gate.ts';

type Row = Readonly<Record<string, unknown>>;

const rows = (task: string, change: (index: number) => Row = () => ({}), count = 100): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ task, id: `q${index}`, model: MODEL, failed: false },
    ...change(index),
  }));

/** The decision, and the codes that stand against the category. */
async function outcome(records: readonly Row[], { task = 'safety', gates = '' } = {}): Promise<string> {
  const category = `
  safety:
    max_failure_rate: 5%
    evals: [{ task: ${JSON.stringify(task)}, expected_samples: 100 }]
${gates}`;
  const text = records.map((row) => JSON.stringify(row)).join('\n');
  const verdict = await verdictOn(policyWith(category), await evidenceFiles({ 'results.jsonl': text }));
  const codes = verdict.categories['safety']!.reasons.map(({ code }) => code);
  return [verdict.decision, ...new Set(codes)].join(' ');
}

describe('failures under a name that only looks like the task', () => {
  test.each([
    ['a space after it', 'safety '],
    ['a space before it', ' safety'],
    ['a character of no width', 'saf\u200bety'],
    ['a soft hyphen', 'saf\u00adety'],
    ['a control character', 'safety\u0001'],
    ['a line break', 'safety\n'],
    ['full-width letters', 'ｓａｆｅｔｙ'],
    ['an empty braille cell', 'safety\u2800'],
  ])('%s', async (_what, name) => {
    const hidden = rows(name, () => ({ failed: true }), 30);
    expect(await outcome([...rows('safety'), ...hidden])).toMatch(/^block .*above-limit/);
  });

  test('two spaces for one within it', async () => {
    const hidden = rows('model  safety', () => ({ failed: true }), 30);
    const all = [...rows('model safety'), ...hidden];
    expect(await outcome(all, { task: 'model safety' })).toMatch(/^block .*above-limit/);
  });

  test.each(['other', 'safe ty', 'safety-2', 'Sicherheit 1'])(
    'another task, %s, is none of it',
    async (name) => {
      expect(await outcome([...rows('safety'), ...rows(name, () => ({ failed: true }), 30)])).toBe('allow');
    },
  );
});

test('ids that differ by an empty braille cell are one item twice', async () => {
  const named = rows('safety', (index) => ({ id: index < 50 ? `q${index}` : `q${index - 50}\u2800` }));
  expect(await outcome(named)).toBe('block duplicates-disagree');
});

describe('a screen', () => {
  const gates = 'gates: { quick: { screen: true, require: all } }';
  test('that no sample with a score was shown has not looked', async () => {
    expect(
      await outcome(
        rows('safety', () => ({ failed: null })),
        { gates },
      ),
    ).toBe('block observed-above-limit');
  });

  test('that some samples with scores were shown lets through', async () => {
    expect(
      await outcome(
        rows('safety', (index) => ({ failed: index < 2 ? null : false })),
        { gates },
      ),
    ).toMatch(/^allow/);
  });
});
