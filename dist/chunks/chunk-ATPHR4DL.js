import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  PolicyError
} from "./chunk-Z676F4NH.js";
import {
  list
} from "./chunk-5SDD3ADK.js";

// src/policy/gates.ts
var EVENT_GATES = {
  merge_group: "pull-request",
  pull_request_target: "pull-request"
};
function gateOf(policy, asked, event) {
  const named = (name) => policy.gates.find((gate2) => gate2.name === name);
  const byEvent = event === null ? void 0 : named(EVENT_GATES[event] ?? event.replaceAll("_", "-"));
  const gate = asked !== null ? named(asked) : policy.gates.length === 1 ? policy.gates[0] : byEvent;
  if (gate !== void 0) return gate;
  const names = list(policy.gates.map((one) => one.name));
  throw new PolicyError(
    asked !== null ? `The policy has no gate ${asked}; its gates are ${names}.` : `The policy has several gates (${names}), and nothing says which one is meant.`,
    `Name one of them: \`gate: ${policy.gates[0].name}\` as the action's input, or --gate on the command line.`
  );
}

export {
  gateOf
};
