import type { Gate, Policy } from '../model/policy.ts';
import { PolicyError } from '../util/errors.ts';
import { list } from '../util/words.ts';

/** A merge group is judged as the pull requests in it are. */
const EVENT_GATES: Readonly<Record<string, string>> = {
  merge_group: 'pull-request',
  pull_request_target: 'pull-request',
};

/**
 * Which gate judges: the one asked for; else the only one; else the one named like the event.
 * @throws PolicyError that lists the gates
 */
export function gateOf(policy: Policy, asked: string | null, event: string | null): Gate {
  const named = (name: string): Gate | undefined => policy.gates.find((gate) => gate.name === name);
  const byEvent = event === null ? undefined : named(EVENT_GATES[event] ?? event.replaceAll('_', '-'));
  const gate = asked !== null ? named(asked) : policy.gates.length === 1 ? policy.gates[0] : byEvent;
  if (gate !== undefined) return gate;
  const names = list(policy.gates.map((one) => one.name));
  throw new PolicyError(
    asked !== null
      ? `The policy has no gate ${asked}; its gates are ${names}.`
      : `The policy has several gates (${names}), and nothing says which one is meant.`,
    `Name one of them: \`gate: ${policy.gates[0]!.name}\` as the action's input, or --gate on the command line.`,
  );
}
