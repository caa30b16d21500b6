import { expect, test } from '@jest/globals';
import { page } from '../generators/readings.ts';

test('docs/reading-a-verdict.md shows what the gate prints (node __tests__/generators/readings.ts writes it)', async () => {
  const { before, after } = await page();
  expect(before).toBe(after);
  expect(before.match(/^(```text|````markdown)$/gm)).toHaveLength(3);
});
