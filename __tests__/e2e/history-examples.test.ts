/** The commands that examples/history/README.md shows, as they are typed. */
import { expect, test } from '@jest/globals';
import { runCli } from './run-cli.ts';

test.each([
  ['deception', /is violated/, /is open, harder to see: .*77 of 1,000 to 16 of 1,000/],
  ['reward-hacking', /is violated/, /that nobody has named is open, harder to see: /],
  [
    'covert-actions',
    /^Blocked: earlier failures are unresolved\./,
    /is open, patched, not solved, harder to see: /,
  ],
  ['delusions', /is violated/, /severity-growth: .* with a chance of 3\.125%/],
])('%s', async (name, headline, says) => {
  const folder = `examples/history/${name}`;
  const { code, stdout } = await runCli([
    'check',
    '--verbose',
    ...['--policy', `${folder}/policy.yml`, '--ledger', `${folder}/ledger.jsonl`],
    `${folder}/results.jsonl`,
  ]);
  expect(code).toBe(1);
  expect(stdout).toMatch(headline);
  expect(stdout.replace(/\s+/g, ' ')).toMatch(says);
});
