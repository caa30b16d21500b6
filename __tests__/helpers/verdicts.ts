/** A verdict of each kind that a medium has to tell apart. */
import type { Verdict } from '../../src/model/verdict.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { reason } from '../../src/verdict/reasons.ts';
import { logOf } from './categories.ts';
import { verdictOf } from './gate.ts';

const category = (name: string) => `  ${name}:
    max_failure_rate: 2%
    evals: [{ task: ${name}, scorer: grade, passes_when: { is: [C] }, expected_samples: 300 }]`;
/** At 2 %, two failures in 300 samples are one too many. */
export const POLICY = `version: 1
name: test
categories:
${category('a')}
${category('b')}
gates:
  both: { require: [a, b] }
  either: { require: { any_of: [a, b] } }
  look: { require: all, screen: true }
`;
const policy = parsePolicy(POLICY, 'policy.yml');
const judged = (gate: string, failedA: number, failedB: number, changes = {}): Verdict =>
  verdictOf(policy, [logOf('a', failedA), logOf('b', failedB)], { gate, ...changes });

const demonstrated = judged('both', 0, 0);

export const KINDS = {
  demonstrated,
  route: judged('either', 0, 2),
  screen: judged('look', 0, 1),
  waived: { ...demonstrated, waived: ['b'] },
  blocked: judged('both', 0, 2),
  violated: judged('both', 30, 0),
  'stopped screen': judged('look', 30, 0),
  'dry run': judged('both', 0, 0, {
    reasons: [reason('no-policy-on-base', { of: 'policy', path: 'near-zero.yml' })],
  }),
  empty: verdictOf(policy, [], { gate: 'both' }),
} as const satisfies Record<string, Verdict>;

/** Those that alone may be green anywhere. */
export const GREEN: readonly string[] = ['demonstrated', 'route'];
