import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { EXAMPLES } from './generators/examples.ts';

test.each(Object.entries(EXAMPLES))('%s is what its generator makes', (path, text) => {
  expect(readFileSync(join(import.meta.dirname, '..', path), 'utf8')).toBe(text);
});
