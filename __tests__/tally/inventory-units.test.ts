import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { digestOfUnits, draw } from '../../src/tally/inventory-units.ts';

describe('the digest of a list', () => {
  test('is that of `LC_ALL=C sort | sha256sum`', () => {
    const ids = ['b', 'a.1', 'a', 'é', '\u{1f600}', '\uffee', 'A b', 'a\t'];
    const env = { ...process.env, LC_ALL: 'C' };
    const sorted = execFileSync('sort', { input: ids.map((id) => `${id}\n`).join(''), env });
    expect(digestOfUnits(ids)).toBe(`sha256:${createHash('sha256').update(sorted).digest('hex')}`);
    expect(digestOfUnits(ids.toReversed())).toBe(digestOfUnits(ids));
  });

  test('is none where an id could be two', () => {
    expect(digestOfUnits(['a\nb'])).toBeNull();
  });
});

describe('a draw', () => {
  const ids = Array.from({ length: 144 }, (_, i) => `unit-${i}`);

  test('is the same whatever the order, and another with another seed', () => {
    const seed = { units: 20, seed: '2026-11-01' };
    expect(draw(ids.toReversed(), seed)).toEqual(draw(ids, seed));
    expect(draw(ids, { units: 20, seed: '2026-11-02' })).not.toEqual(draw(ids, seed));
    expect(new Set(draw(ids, seed)).size).toBe(20);
  });

  test('takes no unit more often than another', () => {
    const times = new Map(ids.map((id) => [id, 0]));
    for (let seed = 0; seed < 500; seed += 1) {
      for (const id of draw(ids, { units: 36, seed: `seed ${seed}` })) times.set(id, times.get(id)! + 1);
    }
    const squares = [...times.values()].reduce((sum, one) => sum + (one - 125) ** 2, 0);
    // Each time is Bernoulli with 1/4, without replacement: chi-squared with 143 degrees, under 206 but once in 2,500.
    expect(squares / (500 * 0.25 * 0.75 * (144 / 143))).toBeLessThan(206);
  });
});
