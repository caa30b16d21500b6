/** What the JSON Schema finds wrong, in words. */
import type { ErrorObject } from 'ajv';
import { keys, validate } from '../model/generated/policy-schema.js';
import { closest } from '../model/suggest.ts';
import type { Complaint } from './complaint.ts';
import { NOT_JUDGED } from './not-judged.ts';
import { keyPath, type Steps } from './places.ts';

/** All faults of a document's form. Empty: it is a PolicyDocument. */
export function schemaComplaints(document: unknown): Complaint[] {
  if (validate(document)) return [];
  const complaints = new Map<string, Complaint>();
  for (const error of validate.errors ?? []) {
    // Said again, with the key, by the error of `propertyNames` itself.
    if (error.propertyName !== undefined) continue;
    const complaint = complaintOf(error, stepsTo(error.instancePath, document));
    // One value can break several keywords, and the first says enough; but several keys can be missing in one place.
    const subject = `${keyPath(complaint.at)} ${error.params['missingProperty'] ?? complaint.key}`;
    if (!complaints.has(subject)) complaints.set(subject, complaint);
  }
  return [...complaints.values()];
}

function complaintOf(error: ErrorObject, steps: Steps): Complaint {
  switch (error.keyword) {
    case 'additionalProperties': {
      const known: object | undefined = error.parentSchema?.['properties'];
      // Keys that follow a pattern have no names; what is expected of the whole says what they are.
      if (known === undefined) return badValue(steps, error);
      return unknownKey(steps, error.params['additionalProperty'], Object.keys(known));
    }
    case 'required':
      return missingKey(steps, error.params['missingProperty']);
    case 'propertyNames':
      return badName(steps, error.params['propertyName']);
    default:
      return badValue(steps, error);
  }
}

function unknownKey(steps: Steps, key: string, known: readonly string[]): Complaint {
  const at = [...steps, key];
  if (NOT_JUDGED.includes(key)) {
    return {
      at,
      key: true,
      message:
        `\`${key}\` is part of the policy language, but this version does not judge it yet; ` +
        'a key that is not judged cannot be left in',
      expected: `one of ${known.join(', ')}`,
    };
  }
  const belongs = Object.entries(PARTS).flatMap(([pointer, part]) =>
    keys[pointer]?.includes(key) ? part : [],
  );
  return {
    at,
    key: true,
    message: `unknown key \`${key}\`${belongs.length > 0 ? `: it belongs in ${belongs.join(' or ')}` : ''}`,
    expected: `one of ${known.join(', ')}`,
    suggestion: belongs.length > 0 ? null : closest(key, known),
  };
}

/** Parts of a policy as a person calls them. */
const PARTS: Readonly<Record<string, string>> = {
  '#': 'the top level',
  '#/$defs/evidence': '`evidence`',
  '#/$defs/category': 'a category',
  '#/$defs/eval': 'an entry of `evals`',
  '#/$defs/condition': '`passes_when` or `unscored_when`',
  '#/$defs/gate': 'a gate',
  '#/$defs/exposure': '`exposure`',
};

function missingKey(steps: Steps, key: string): Complaint {
  const where = steps.length > 0 ? ` in \`${steps.at(-1)}\`` : '';
  return { at: steps, key: true, message: `\`${key}\` is missing${where}`, expected: `the key \`${key}\`` };
}

/** What the names in a mapping are. */
const NAMED: Readonly<Record<string, string>> = {
  categories: 'a name in kebab-case, such as improper-refusal (`all` is reserved)',
  gates: 'a name in kebab-case, such as pull-request (`all` is reserved)',
};

function badName(steps: Steps, name: string): Complaint {
  const kebab = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const named = NAMED[`${steps.at(-1)}`];
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
): Complaint {
  const name = steps.findLast((step) => typeof step === 'string');
  const subject = name === undefined ? 'a policy' : `\`${name}\``;
  const percent = keyword === 'exclusiveMaximum' && typeof data === 'number' && data < 100;
  return {
    at: steps,
    message:
      keyword === 'uniqueItems' ? `${subject} names something twice` : `${subject} cannot be ${show(data)}`,
    expected: parentSchema?.['errorMessage'] ?? message ?? schemaPath,
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
