/** Text of a policy in, a policy out, or every fault that it has. */
import { keys, type PolicyDocument, validate } from '../model/generated/policy-schema.js';
import type { Policy } from '../model/policy.ts';
import { buildPolicy } from './build.ts';
import { faultsError, readYamlDocument } from './document.ts';
import { draftOf } from './draft.ts';
import type { DocumentKind } from './kind.ts';
import { POLICY_RULES } from './rules.ts';

export { decode as decodePolicy, MAX_DOCUMENT_BYTES as MAX_POLICY_BYTES } from './document.ts';

const NAME = 'a name in kebab-case, such as';

const POLICY: DocumentKind = {
  name: 'a policy',
  validate,
  keys,
  parts: {
    '#': 'the top level',
    '#/$defs/evidence': '`evidence`',
    '#/$defs/category': 'a category',
    '#/$defs/eval': 'an entry of `evals`',
    '#/$defs/condition': '`passes_when` or `unscored_when`',
    '#/$defs/gate': 'a gate',
    '#/$defs/exposure': '`exposure`',
  },
  named: {
    categories: `${NAME} improper-refusal (\`all\` is reserved)`,
    gates: `${NAME} pull-request (\`all\` is reserved)`,
  },
};

/** A policy together with the document that it was made from. */
export interface PolicySource {
  readonly document: PolicyDocument;
  readonly policy: Policy;
}

/** Reads a policy. `file` is its name in messages. @throws PolicyError as `parseSource` does. */
export const parsePolicy = (text: string, file: string): Policy => parsePolicySource(text, file).policy;

/**
 * Reads a policy and keeps its document.
 * @throws PolicyError with every fault found: YAML first, and where that can be read, form and sense together.
 */
export function parsePolicySource(text: string, file: string): PolicySource {
  const { value, places, faults, form, tell } = readYamlDocument(text, file, POLICY);
  const refuse = (found: typeof faults): never => {
    throw faultsError(found, 'Correct the policy; `near-zero lint` shows every fault with its place.');
  };
  if (faults.length > 0) refuse(faults);
  const draft = draftOf(value, places, form);
  const complaints = [...form, ...POLICY_RULES.flatMap((rule) => [...rule(draft)])];
  if (complaints.length > 0) refuse(tell(complaints));
  // Without a complaint it has the form that the schema asks for.
  return { document: value as PolicyDocument, policy: buildPolicy(draft) };
}
