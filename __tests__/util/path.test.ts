import { describe, expect, test } from '@jest/globals';
import { follow, parsePath } from '../../src/util/path.ts';

describe('parsePath', () => {
  test.each<[string, string, string[]]>([
    ['value', 'value', []],
    ['value.refusal', 'value', ['refusal']],
    ['value.a.b', 'value', ['a', 'b']],
    ['named.judge', 'named', ['judge']],
    ['answer', 'answer', []],
    ['score.metadata.unfaithful', 'score.metadata', ['unfaithful']],
    ['sample.metadata."a b"', 'sample.metadata', ['a b']],
    ['sample.metadata."a.b".c', 'sample.metadata', ['a.b', 'c']],
    ['sample.metadata."say \\"hi\\" \\\\ bye"', 'sample.metadata', ['say "hi" \\ bye']],
    ['sample.metadata.__proto__', 'sample.metadata', ['__proto__']],
    ['sample.id', 'sample.id', []],
    ['eval.args.subset', 'eval.args', ['subset']],
    ['eval.metadata.suite', 'eval.metadata', ['suite']],
    ['eval.tags', 'eval.tags', []],
  ])('%s', (text, root, keys) => {
    expect(parsePath(text)).toEqual({ root, keys, text });
  });

  test.each([
    '',
    '.',
    'value.',
    '.value',
    'value..a',
    'Value',
    'named',
    'score',
    'score.value',
    'score.metadata',
    'sample.metadata',
    'sample.metadata.a b',
    'sample.metadata."a',
    'sample.metadata."a"b',
    'sample.metadata.a"b"',
    'sample.id.x',
    'answer.x',
    'eval.tags.x',
    'eval.model',
    'metadata.x',
  ])('%j is no path', (text) => {
    expect(parsePath(text)).toBeNull();
  });
});

describe('follow', () => {
  test('goes through own keys only', () => {
    const data = JSON.parse('{ "a": { "b": [1, 2], "__proto__": 3 } }');
    expect(follow(data, ['a', 'b', '1'])).toBe(2);
    expect(follow(data, ['a', '__proto__'])).toBe(3);
    expect(follow(data, [])).toBe(data);
    expect(follow(data, ['constructor'])).toBeUndefined();
    expect(follow(data, ['a', 'b', 'length', 'x'])).toBeUndefined();
    expect(follow('text', ['length'])).toBeUndefined();
    expect(follow(null, ['a'])).toBeUndefined();
  });
});
