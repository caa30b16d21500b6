import { expect, test } from '@jest/globals';
import { keptStrategy, playStrategy, STRATEGIES } from '../../bench/monte-carlo/strategies.ts';

/** A small size of `npm run bench:false-release`; always the same releases. */
test.each(STRATEGIES)('$name', (strategy) => {
  const played = playStrategy(strategy, 'test', 25);
  expect(keptStrategy(played)).toBe(true);
  // What the ledger is for: without one the same strategy gets through more often.
  expect(played.released).toBeLessThan(played.without);
});
