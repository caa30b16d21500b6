import { expect, test } from '@jest/globals';
import { GROUPS, PUBLISHED, UNITS, unitsOfGpt2Small } from '../../src/model/gpt2-small.ts';

test('GPT-2 Small has 88,315 units, each with an id of its own', () => {
  const ids = [...unitsOfGpt2Small()].map(([id]) => id);
  expect(UNITS).toBe(144 + 36_864 + 25 + 50_257 + 1024 + 1);
  expect(ids).toHaveLength(88_315);
  expect(new Set(ids).size).toBe(88_315);
});

test('ids are as the manifest writes them', () => {
  expect(GROUPS.map(({ count, id }) => [id(0), id(count - 1)])).toEqual([
    ['L00.H00', 'L11.H11'],
    ['L00.N0000', 'L11.N3071'],
    ['LN.L00.1', 'LN.F'],
    ['TOK.00000', 'TOK.50256'],
    ['POS.0000', 'POS.1023'],
    ['UNEMB', 'UNEMB'],
  ]);
});

test('the units hold all parameters', () => {
  const width = 768;
  const block =
    4 * width + (width * 3 * width + 3 * width) + (width * width + width) + (8 * width * width + 5 * width);
  const parameters = 50_257 * width + 1024 * width + 12 * block + 2 * width;
  expect(parameters).toBe(PUBLISHED.parameters);
});
