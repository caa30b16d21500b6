/** What contradicts a frontier gate: it demonstrates, and nothing is waived. */
import type { Complaint } from '../complaint.ts';
import type { Draft } from '../draft.ts';

export function* frontierGatesDemonstrate({ gates }: Draft): Generator<Complaint> {
  for (const [name, { frontier, screen, evidence }] of gates) {
    if (!frontier) continue;
    if (screen) {
      yield {
        at: ['gates', name, 'frontier'],
        key: true,
        message: 'a screen demonstrates nothing, and so cannot be a frontier gate',
        expected: 'either `screen: true` or `frontier: true`',
      };
    }
    if (evidence?.edited === 'not-judged') {
      yield {
        at: ['gates', name, 'evidence', 'edited'],
        message: 'a frontier gate rejects edited scores, so `not-judged` would have no effect',
        expected: 'reject, or to leave it out',
      };
    }
  }
}

export function* frontierGatesWaiveNothing({ gates, waivers = [] }: Draft): Generator<Complaint> {
  for (const [i, { gate }] of waivers.entries()) {
    if (!gates.get(gate)?.frontier) continue;
    yield {
      at: ['waivers', i, 'gate'],
      message: `\`${gate}\` is a frontier gate, at which nothing is waived`,
      expected: 'another gate, or to have the bound demonstrated',
    };
  }
}
