import { expect, test } from '@jest/globals';
import { valueAt } from '../../src/tally/outcome.ts';
import { parsePath } from '../../src/util/path.ts';
import { runOf, sampleOf } from '../helpers/gate.ts';

const run = runOf({
  args: { subset: 'safe' },
  metadata: { suite: { name: 'x' } },
  tags: ['nightly', 'safe'],
});
const score = { value: { refusal: 1, 'a.b': 2 }, answer: 'no', metadata: { unfaithful: false } };
const sample = sampleOf('s-1', null, {
  scores: { grade: score, other: { value: { deep: [7] } } },
  metadata: { 'a b': 1, label: 'safe', nothing: null },
});

test.each([
  ['value', score.value],
  ['value.refusal', 1],
  ['value."a.b"', 2],
  ['value.refusal.deeper', undefined],
  ['named.other.deep', [7]],
  ['named.other.deep.0', 7],
  ['named.nobody', undefined],
  ['answer', 'no'],
  ['score.metadata.unfaithful', false],
  ['sample.metadata."a b"', 1],
  ['sample.metadata.label', 'safe'],
  ['sample.metadata.nothing', null],
  ['sample.metadata.nothing.deeper', undefined],
  ['sample.id', 's-1'],
  ['eval.args.subset', 'safe'],
  ['eval.metadata.suite.name', 'x'],
  ['eval.tags', ['nightly', 'safe']],
  ['sample.metadata.constructor', undefined],
  ['sample.metadata.__proto__', undefined],
  ['named.constructor', undefined],
  ['named.__proto__', undefined],
  ['value.__proto__.polluted', undefined],
])('%s', (text, expected) => {
  expect(valueAt(parsePath(text)!, run, sample, score)).toEqual(expected);
});

test('without a score there is no value, answer or metadata of it', () => {
  for (const text of ['value', 'value.refusal', 'answer', 'score.metadata.unfaithful'])
    expect(valueAt(parsePath(text)!, run, sample, undefined)).toBeUndefined();
});
