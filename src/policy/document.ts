/** A document that people write as YAML: its text in, its value out, or every fault that it has. */
import { PolicyError, type PolicyFault } from '../util/errors.ts';
import type { Complaint } from './complaint.ts';
import type { DocumentKind } from './kind.ts';
import { keyPath, type Places } from './places.ts';
import { schemaComplaints } from './schema.ts';
import { readYaml } from './yaml.ts';

/** More than any that is taken has: at most 2^20 characters are (yaml.ts). */
export const MAX_DOCUMENT_BYTES = 1 << 22;

/** Nobody reads more, and each costs memory. */
const MAX_FAULTS = 1000;
const MAX_TEXT = 500;

export interface Read {
  readonly value: unknown;
  readonly places: Places;
  /** What makes it no YAML; where there is any, nothing else is looked for. */
  readonly faults: readonly PolicyFault[];
  /** What the schema complains about. */
  readonly form: readonly Complaint[];
  /** Complaints as faults: each with its place in the file. */
  readonly tell: (complaints: readonly Complaint[]) => PolicyFault[];
}

/** Reads one document and checks its form. `file` is its name in messages. */
export function readYamlDocument(text: string, file: string, kind: DocumentKind): Read {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { value, places, faults } = readYaml(source, `${kind.name}, beginning with \`version: 1\``);
  const excerpts = source.split(/\r\n?|\n/);
  const complete = ({ path, message, ...fault }: Omit<PolicyFault, 'file' | 'excerpt'>): PolicyFault => {
    const excerpt = excerpts[fault.position.line - 1] ?? '';
    const shown = { ...fault, file, path: cut(path), message: cut(message) };
    return excerpt.length > MAX_TEXT ? shown : { ...shown, excerpt };
  };
  return {
    value,
    places,
    faults: faults.slice(0, MAX_FAULTS).map(complete),
    form: faults.length > 0 ? [] : schemaComplaints(value, kind),
    tell: (complaints) =>
      complaints.slice(0, MAX_FAULTS).map((complaint) => complete(place(complaint, places))),
  };
}

function place({ at, key, message, expected, suggestion }: Complaint, places: Places) {
  const { key: ofKey, value: ofValue } = places.nearest(at);
  return {
    position: key ? ofKey : ofValue,
    path: keyPath(at),
    message,
    expected,
    ...(suggestion ? { suggestion } : {}),
  };
}

/** The error that tells faults in the order of their files. */
export function faultsError(faults: readonly PolicyFault[], remedy: string): PolicyError {
  const files = [...new Set(faults.map(({ file }) => file))];
  const inOrder = faults.toSorted(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column,
  );
  const { file, position, message } = inOrder[0]!;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : '';
  return new PolicyError(
    `${file} cannot be used: line ${position.line}: ${message}${more}`,
    remedy,
    inOrder.slice(0, MAX_FAULTS),
  );
}

/**
 * The text of a document, of the same bytes: a byte order mark stays.
 * @throws PolicyError when the bytes are not UTF-8.
 */
export function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PolicyError(`${file} is not UTF-8 text`, 'Save it as UTF-8.', [], { cause });
  }
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
