/** The two ways in which a manifest is laid out: one JSON document, or JSON lines with the header first. */
import type { ErrorObject } from 'ajv';
import { streamOf } from '../../../io/bytes.ts';
import { parseJson } from '../../../io/json.ts';
import { readJsonDocument } from '../../../io/json-stream.ts';
import { type Line, readLines } from '../../../io/lines.ts';
import { EvidenceError } from '../../../util/errors.ts';
import { type EvidenceFile, HEAD_BYTES } from '../format.ts';
import { headText, peekObject } from '../peek.ts';

/** No explanation comes near. */
const UNIT_BYTES = 1024 * 1024;

export interface Layout {
  /** With `units` empty, or `lines`. */
  readonly header: unknown;
  readonly units: AsyncIterable<{ readonly value: unknown; readonly where: string }>;
}

/** @throws EvidenceError for YAML, and for what is no JSON. */
export async function layoutOf(file: EvidenceFile): Promise<Layout> {
  const head = headText(await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size)));
  const keys = peekObject(head);
  if (keys === null) {
    throw new EvidenceError(
      file.name,
      'is YAML, in which a list of 88,315 units is slow to read and easy to misread',
      'Convert it to JSON, such as with `yq -o=json`.',
    );
  }
  return keys.get('units') === '"lines"' ? linesOf(file) : documentOf(file);
}

async function documentOf(file: EvidenceFile): Promise<Layout> {
  const { document, elements } = await readJsonDocument(file.bytes, ['units'], { elementBytes: UNIT_BYTES });
  return { header: document, units: numbered(elements, file.name) };
}

async function* numbered(elements: AsyncIterable<unknown> | undefined, name: string) {
  let index = 0;
  for await (const value of elements ?? []) yield { value, where: `${name} (units[${index++}])` };
}

async function linesOf(file: EvidenceFile): Promise<Layout> {
  const lines = readLines(streamOf(file.bytes), file.name, { maxLineBytes: UNIT_BYTES });
  const first = await lines.next();
  const header = first.done ? undefined : parseJson(first.value.text, file.name);
  return { header, units: parsed(lines, file.name) };
}

async function* parsed(lines: AsyncIterable<Line>, name: string) {
  for await (const { line, text } of lines) {
    if (text.trim() !== '') yield { value: parseJson(text, name, line), where: `${name} (line ${line})` };
  }
}

interface Validator<Document> {
  (value: unknown): value is Document;
  errors?: null | readonly ErrorObject[];
}

/**
 * The value, if it has the form that the schema asks for.
 * @throws EvidenceError that says where it does not, and what was expected.
 */
export function checked<Document>(value: unknown, validate: Validator<Document>, where: string): Document {
  if (validate(value)) return value;
  const { keyword, instancePath, params, parentSchema, message } = validate.errors![0]!;
  const place = instancePath.slice(1).replaceAll('/', '.');
  const at = place === '' ? '' : ` at ${place}`;
  const what =
    keyword === 'additionalProperties'
      ? `the key ${JSON.stringify(params['additionalProperty'])} is not known${at}`
      : keyword === 'required'
        ? `the key ${JSON.stringify(params['missingProperty'])} is missing${at}`
        : `${place || 'the value'} is not ${parentSchema?.['x-expected'] ?? message}`;
  throw new EvidenceError(
    where,
    what,
    'Correct the manifest; schemas/interpretability.v1.json describes its form.',
  );
}
