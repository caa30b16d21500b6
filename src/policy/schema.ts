/** What the JSON Schema finds wrong, in words. */
import type { ErrorObject } from 'ajv';
import { closest } from '../util/suggest.ts';
import type { Complaint } from './complaint.ts';
import type { DocumentKind } from './kind.ts';
import { keyPath, type Steps } from './places.ts';

/** All faults of a document's form. Empty: it is what the schema of its kind describes. */
export function schemaComplaints(document: unknown, kind: DocumentKind): Complaint[] {
  if (kind.validate(document)) return [];
  const complaints = new Map<string, Complaint>();
  for (const error of kind.validate.errors ?? []) {
    // Said again, with the key, by the error of `propertyNames` itself.
    if (error.propertyName !== undefined) continue;
    const complaint = complaintOf(error, stepsTo(error.instancePath, document), kind);
    // One value can break several keywords, and the first says enough; but several keys can be missing in one place.
    const subject = `${keyPath(complaint.at)} ${error.params['missingProperty'] ?? complaint.key}`;
    if (!complaints.has(subject)) complaints.set(subject, complaint);
  }
  return [...complaints.values()];
}

function complaintOf(error: ErrorObject, steps: Steps, kind: DocumentKind): Complaint {
  switch (error.keyword) {
    case 'additionalProperties': {
      const known: object | undefined = error.parentSchema?.['properties'];
      // Keys that follow a pattern have no names; what is expected of the whole says what they are.
      if (known === undefined) return badValue(steps, error, kind);
      return unknownKey(steps, error.params['additionalProperty'], Object.keys(known), kind);
    }
    case 'required':
      return missingKey(steps, error.params['missingProperty']);
    case 'propertyNames':
      return badName(steps, error.params['propertyName'], kind);
    default:
      return badValue(steps, error, kind);
  }
}

function unknownKey(steps: Steps, key: string, known: readonly string[], kind: DocumentKind): Complaint {
  const at = [...steps, key];
  const belongs = Object.entries(kind.parts).flatMap(([pointer, part]) =>
    kind.keys[pointer]?.includes(key) ? part : [],
  );
  return {
    at,
    key: true,
    message: `unknown key \`${key}\`${belongs.length > 0 ? `: it belongs in ${belongs.join(' or ')}` : ''}`,
    expected: `one of ${known.join(', ')}`,
    suggestion: belongs.length > 0 ? null : closest(key, known),
  };
}

function missingKey(steps: Steps, key: string): Complaint {
  const name = steps.findLast((step) => typeof step === 'string');
  const where = name === undefined ? '' : ` in \`${name}\``;
  return { at: steps, key: true, message: `\`${key}\` is missing${where}`, expected: `the key \`${key}\`` };
}

function badName(steps: Steps, name: string, kind: DocumentKind): Complaint {
  const kebab = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const named = kind.named[`${steps.at(-1)}`];
  return {
    at: [...steps, name],
    key: true,
    message: `${show(name)} cannot be a name here`,
    expected: named ?? 'at most 500 characters',
    suggestion: named && kebab && kebab !== 'all' && kebab !== name ? kebab : null,
  };
}

function badValue(
  steps: Steps,
  { keyword, schemaPath, data, message, parentSchema }: ErrorObject,
  kind: DocumentKind,
): Complaint {
  const name = steps.findLast((step) => typeof step === 'string');
  const subject = name === undefined ? kind.name : `\`${name}\``;
  const percent = keyword === 'exclusiveMaximum' && typeof data === 'number' && data < 100;
  return {
    at: steps,
    message:
      keyword === 'uniqueItems' ? `${subject} names something twice` : `${subject} cannot be ${show(data)}`,
    expected: parentSchema?.['x-expected'] ?? message ?? schemaPath,
    suggestion: percent ? `${data}%` : null,
  };
}

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return value.length > 0 ? `a list of ${value.length}` : 'an empty list';
  if (typeof value === 'object') return Object.keys(value).length > 0 ? 'a mapping' : 'an empty mapping';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The steps of a JSON pointer into a document. */
function stepsTo(pointer: string, document: unknown): Steps {
  const steps: (string | number)[] = [];
  let here = document;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    steps.push(Array.isArray(here) ? Number(key) : key);
    here = (here as Record<string, unknown>)[key];
  }
  return steps;
}
