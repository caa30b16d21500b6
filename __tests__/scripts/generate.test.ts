import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { generated } from '../../scripts/generate.ts';

describe('files generated from schemas', () => {
  test('are what the schemas now make, byte for byte', async () => {
    const files = await generated();
    expect(files.size).toBeGreaterThanOrEqual(2);
    for (const [path, text] of files)
      expect({ path, text: await readFile(path, 'utf8') }).toEqual({ path, text });
  });

  test('load no schema compiler', async () => {
    for (const [path, text] of await generated()) {
      if (!path.endsWith('.js')) continue;
      expect(text).not.toContain('require(');
      for (const [, module] of text.matchAll(/^import .* from "(.*)";$/gm)) {
        expect(module).toMatch(/^ajv\/dist\/runtime\/(equal|ucs2length)\.js$/);
      }
    }
  });
});
