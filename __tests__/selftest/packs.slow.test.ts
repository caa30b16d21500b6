/** The packs, whose bounds take thousands of samples: bad evidence for each of their categories is blocked. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parsePolicy } from '../../src/policy/parse.ts';
import { tryEvidence } from '../../src/selftest/evidence.ts';

test.each(['standard', 'frontier'])(
  'the pack %s lets nothing through but what a screen takes',
  (name) => {
    const policy = parsePolicy(readFileSync(`examples/packs/${name}.yml`, 'utf8'), name);
    for (const gate of policy.gates) {
      const { trials, notTried } = tryEvidence(policy, gate, new Date('2026-11-23T12:00:00Z'));
      expect(notTried).toEqual([]);
      const escaped = trials.filter(
        ({ blocked, screen, fault }) => !blocked && !(screen && fault === 'over-the-limit'),
      );
      expect(escaped).toEqual([]);
    }
  },
  600_000,
);
