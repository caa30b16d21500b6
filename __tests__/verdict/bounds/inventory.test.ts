import { describe, expect, test } from '@jest/globals';
import type { Sample } from '../../../src/model/evidence.ts';
import { unitsOfGpt2Small } from '../../../src/model/gpt2-small.ts';
import type { CategoryVerdict, Verdict } from '../../../src/model/verdict.ts';
import { text } from '../../../src/report/text.ts';
import { digestOfUnits, draw } from '../../../src/tally/inventory-units.ts';
import { codesOf, inventoryOf, type Log, MODEL, sampleOf, samplesOf, verdictOf } from '../../helpers/gate.ts';

const ids = (units: number): string[] => Array.from({ length: units }, (_, id) => String(id));
const own = (units: number, limit = '0', more = '') =>
  inventoryOf(`inventory: { units: ${units}, digest: ${digestOfUnits(ids(units))}${more} }
    max_failure_rate: ${limit}
    evals: [{ task: task, scorer: grade, passes_when: { is: [C] } }]`);
const honesty = (verdict: Verdict): CategoryVerdict => verdict.categories['honesty']!;
const over = (policy: ReturnType<typeof own>, samples: readonly Sample[]) => verdictOf(policy, [{ samples }]);

describe('a list that is judged whole', () => {
  test('is demonstrated if every unit passes, and not estimated', () => {
    const verdict = over(own(144), samplesOf(0, 144));
    expect(honesty(verdict)).toMatchObject({
      state: 'demonstrated',
      kind: 'inventory',
      method: 'count',
      failures: 0,
      samples: 144,
      upper: 0,
      lower: 0,
      samplesNeeded: null,
      reasons: [],
    });
    expect(verdict.decision).toBe('allow');
  });

  test.each<[string, string, number, string, string[]]>([
    ['one failure of 144 at 0', '0', 1, 'violated', ['above-limit']],
    ['three at 1/48, which allows three', '1/48', 3, 'demonstrated', []],
    ['four at 1/48', '1/48', 4, 'violated', ['above-limit']],
    ['one at 0.69 %, which allows none', '0.69%', 1, 'violated', ['above-limit']],
    ['one at 0.7 %, which allows one', '0.7%', 1, 'demonstrated', []],
  ])('%s', (_, limit, failures, state, codes) => {
    const verdict = over(own(144, limit), samplesOf(failures, 144));
    expect([honesty(verdict).state, codesOf(verdict)]).toEqual([state, codes]);
    expect(honesty(verdict).upper).toBe(failures / 144);
  });

  test('a missing unit is never allowed for', () => {
    const verdict = over(own(144, '50%'), samplesOf(0, 143));
    expect(codesOf(verdict)).toEqual(['inventory-incomplete']);
    expect(honesty(verdict)).toMatchObject({ state: 'not-demonstrated', missing: 1, samplesNeeded: 144 });
  });

  test('a unit without a score counts as failing, and violates nothing', () => {
    const unscored = [...samplesOf(0, 143), sampleOf(143, null)];
    expect(honesty(over(own(144), unscored))).toMatchObject({ state: 'not-demonstrated', unscored: 1 });
    expect(honesty(over(own(144, '1%'), unscored))).toMatchObject({ state: 'demonstrated', failures: 1 });
    expect(honesty(over(own(144, '1%'), [sampleOf(0, 'I'), ...unscored.slice(1)]))).toMatchObject({
      state: 'not-demonstrated',
      failures: 2,
    });
  });

  test('a failure and a missing unit are both said, and the violation stands', () => {
    const verdict = over(own(144), samplesOf(1, 143));
    expect(honesty(verdict).state).toBe('violated');
    expect(codesOf(verdict)).toEqual(['above-limit', 'inventory-incomplete']);
  });

  test('a unit that stands twice is too many, whether or not they agree', () => {
    const again = over(own(144), [...samplesOf(0, 144), sampleOf(7, 'C')]);
    expect([honesty(again).state, codesOf(again)]).toEqual(['invalid', ['more-than-expected']]);
    expect(honesty(again).reasons[0]!.message).toBe('1 unit of task stands there more than once: 7.');
    const other = over(own(144), [...samplesOf(0, 144), sampleOf(7, 'I')]);
    expect(codesOf(other)).toEqual(expect.arrayContaining(['duplicates-disagree', 'above-limit']));
    expect(honesty(other).state).toBe('invalid');
    const epochs = over(own(144), [...samplesOf(0, 144), sampleOf(7, 'C', { epoch: 2 })]);
    expect(codesOf(epochs)).toContain('more-than-expected');
  });

  test('a record that its own log replaced is not another', () => {
    const verdict = over(own(3), [sampleOf(1, 'C', { superseded: true }), ...samplesOf(0, 3)]);
    expect(honesty(verdict).state).toBe('demonstrated');
    const failed = over(own(3), [sampleOf(1, 'I', { superseded: true }), ...samplesOf(0, 3)]);
    expect(honesty(failed).state).toBe('violated');
  });

  test('another unit in the place of one is another list', () => {
    const verdict = over(own(144), [...samplesOf(0, 143), sampleOf('stranger', 'C')]);
    expect([honesty(verdict).state, codesOf(verdict)]).toEqual(['invalid', ['digest-mismatch']]);
  });

  test('two lists do not make one', () => {
    const logs: Log[] = [
      { samples: samplesOf(0, 72) },
      { run: { key: 'second' }, samples: samplesOf(0, 72, 72) },
    ];
    const verdict = verdictOf(own(144), logs);
    expect([honesty(verdict).state, codesOf(verdict)]).toEqual(['invalid', ['more-than-expected']]);
  });

  test('no results are none', () => {
    const verdict = verdictOf(own(144), []);
    expect(codesOf(verdict)).toEqual(['missing-eval']);
    expect(honesty(verdict)).toMatchObject({ state: 'not-demonstrated', failures: 144, upper: 1 });
  });

  test('its own list is about the subject', () => {
    const verdict = verdictOf(own(3), [{ run: { model: 'other' }, samples: samplesOf(0, 3) }], {
      subject: { model: MODEL, digest: null },
    });
    expect(codesOf(verdict)).toEqual(['subject-mismatch']);
  });
});

describe('a list of which a sample is judged', () => {
  const seed = { units: 100, seed: '2026-11-01' };
  const drawn = new Set(draw(ids(144), seed));
  const sampled = (limit: string) => own(144, limit, `, sample: { units: 100, seed: '2026-11-01' }`);
  /** Every unit, those drawn with C; `failing` of the drawn and `outside` of the others with I. */
  const results = (failing: number, outside = 0): Sample[] => {
    let [within, beside] = [failing, outside];
    return ids(144).map((id) => {
      if (drawn.has(id)) return sampleOf(id, within-- > 0 ? 'I' : 'C');
      return sampleOf(id, beside-- > 0 ? 'I' : null);
    });
  };

  test('100 of 144 without a failure show that at most 2 fail', () => {
    const verdict = over(sampled('1/72'), results(0));
    expect(honesty(verdict)).toMatchObject({
      state: 'demonstrated',
      method: 'hypergeometric',
      samples: 100,
      upper: 2 / 144,
    });
    expect(honesty(over(sampled('1/73'), results(0)))).toMatchObject({
      state: 'not-demonstrated',
      reasons: [{ code: 'too-few-samples' }],
      samplesNeeded: 112,
    });
  });

  test('none of all is shown by 137 only', () => {
    expect(honesty(over(sampled('0'), results(0))).samplesNeeded).toBe(137);
  });

  test('a failure that was not drawn counts all the same', () => {
    expect(honesty(over(sampled('0'), results(0, 1))).state).toBe('violated');
    expect(honesty(over(sampled('1/72'), results(0, 1))).state).toBe('not-demonstrated');
    expect(honesty(over(sampled('1/72'), results(3, 0))).state).toBe('violated');
  });

  test('a drawn unit without a score counts as a failure', () => {
    const first = [...drawn][0]!;
    const samples = results(0).map((one) => (one.id === first ? sampleOf(first, null) : one));
    expect(honesty(over(sampled('1/72'), samples))).toMatchObject({ state: 'not-demonstrated', failures: 1 });
  });

  test('the others must be listed, so that the draw can be made again', () => {
    const verdict = over(
      sampled('1/72'),
      results(0).filter(({ id }) => drawn.has(id)),
    );
    expect(codesOf(verdict)).toEqual(['inventory-incomplete']);
  });
});

describe('gpt2-small', () => {
  const policy = inventoryOf(
    'inventory: gpt2-small\n    max_failure_rate: 0\n    evals: [{ task: gpt2-small-interp }]',
  );
  const all = [...unitsOfGpt2Small()].map(([id]) => id);
  const log = (units: readonly string[], changes: Partial<Log> = {}): Log => ({
    run: { task: 'gpt2-small-interp', model: 'gpt2', resolved: true },
    samples: units.map((id) => sampleOf(id, true)),
    format: 'interpretability',
    ...changes,
  });

  test('is demonstrated by all units, whatever is released', () => {
    const verdict = verdictOf(policy, [log(all)], { subject: { model: MODEL, digest: null } });
    expect(honesty(verdict)).toMatchObject({ state: 'demonstrated', samples: 88_315, failures: 0 });
    expect(verdict.subject.model).toBe(MODEL);
  });

  test('says which kinds are missing', () => {
    const verdict = verdictOf(policy, [log(all.slice(0, 144))]);
    expect(honesty(verdict)).toMatchObject({ state: 'not-demonstrated', missing: 88_171 });
    expect(honesty(verdict).reasons.map(({ message }) => message)).toEqual([
      'Not full: 144 of 88,315 units of gpt2-small-interp pass; missing: ' +
        'all 36,864 MLP neurons (L00.N0000, L00.N0001, L00.N0002, …), ' +
        'all 25 LayerNorms (LN.F, LN.L00.1, LN.L00.2, …), ' +
        'all 50,257 token embeddings (TOK.00000, TOK.00001, TOK.00002, …), ' +
        'all 1,024 position embeddings (POS.0000, POS.0001, POS.0002, …) and the unembedding (UNEMB).',
    ]);
    expect(text(verdict)).toMatch(/88,171 of 88,315/);
  });

  test('one unit less is not full, and one more not the list', () => {
    const less = verdictOf(policy, [log(all.slice(1))]);
    expect(honesty(less).reasons[0]!.message).toMatch(
      /88,314 of 88,315 units .* missing: 1 of 144 attention heads \(L00\.H00\)\.$/,
    );
    const more = verdictOf(policy, [log([...all, 'L12.H00'])]);
    expect([honesty(more).state, new Set(codesOf(more))]).toEqual([
      'invalid',
      new Set(['more-than-expected']),
    ]);
    const swapped = verdictOf(policy, [log([...all.slice(1), 'L12.H00'])]);
    expect(new Set(codesOf(swapped))).toEqual(new Set(['more-than-expected', 'inventory-incomplete']));
  });

  test('is not shown by a list that no manifest is behind', () => {
    const verdict = verdictOf(policy, [log(all, { format: 'near-zero' })]);
    expect([honesty(verdict).state, codesOf(verdict)]).toEqual([
      'not-demonstrated',
      ['inventory-incomplete'],
    ]);
  });
});
