/** Text of a policy in, a policy out, or every fault that it has. */
import { PolicyError, type PolicyFault } from '../model/errors.ts';
import type { PolicyDocument } from '../model/generated/policy-schema.js';
import type { Policy } from '../model/policy.ts';
import { buildPolicy } from './build.ts';
import type { Complaint } from './complaint.ts';
import { draftOf } from './draft.ts';
import { keyPath, type Places } from './places.ts';
import { RULES } from './rules.ts';
import { schemaComplaints } from './schema.ts';
import { readYaml } from './yaml.ts';

/** Nobody reads more, and each costs memory. */
const MAX_FAULTS = 1000;
const MAX_TEXT = 500;

type Unfiled = Omit<PolicyFault, 'file' | 'excerpt'>;

/** A policy together with the document that it was made from. */
export interface PolicySource {
  readonly document: PolicyDocument;
  readonly policy: Policy;
}

/** Reads a policy. `file` is its name in messages. @throws PolicyError as `parseSource` does. */
export const parsePolicy = (text: string, file: string): Policy => parseSource(text, file).policy;

/**
 * Reads a policy and keeps its document.
 * @throws PolicyError with every fault found: YAML first, and where that can be read, form and sense together.
 */
export function parseSource(text: string, file: string): PolicySource {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { value, places, faults } = readYaml(source);
  const excerpts = source.split(/\r\n?|\n/);
  const refuse = (found: readonly Unfiled[]): never => {
    throw refusal(file, found.slice(0, MAX_FAULTS).map(complete));
  };
  const complete = ({ path, message, ...fault }: Unfiled): PolicyFault => {
    const excerpt = excerpts[fault.position.line - 1] ?? '';
    const shown = { ...fault, file, path: cut(path), message: cut(message) };
    return excerpt.length > MAX_TEXT ? shown : { ...shown, excerpt };
  };
  if (faults.length > 0) refuse(faults);
  const form = schemaComplaints(value);
  const draft = draftOf(value, places, form);
  const complaints = [...form, ...RULES.flatMap((rule) => [...rule(draft)])];
  if (complaints.length > 0) refuse(complaints.map((complaint) => place(complaint, places)));
  // Without a complaint it has the form that the schema asks for.
  return { document: value as PolicyDocument, policy: buildPolicy(draft) };
}

/**
 * The text of a policy's file, of the same bytes: a byte order mark stays.
 * @throws PolicyError when the bytes are not UTF-8.
 */
export function decodePolicy(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PolicyError(`${file} is not UTF-8 text`, 'Save the policy as UTF-8.', [], { cause });
  }
}

function place(
  { at, key, message, expected, suggestion }: Complaint,
  places: Places,
): Omit<PolicyFault, 'file'> {
  const { key: ofKey, value: ofValue } = places.nearest(at);
  return {
    position: key ? ofKey : ofValue,
    path: keyPath(at),
    message,
    expected,
    ...(suggestion ? { suggestion } : {}),
  };
}

function refusal(file: string, faults: PolicyFault[]): PolicyError {
  faults.sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
  const first = faults[0]!;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return new PolicyError(
    `${file} cannot be used: line ${first.position.line}: ${first.message}${more}`,
    'Correct the policy; `near-zero lint` shows every fault with its place.',
    faults,
  );
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
