import type { SaxesAttributePlain } from 'saxes';
import { asBuffer, type ByteSource, streamOf } from '../../../io/bytes.ts';
import { EvidenceError } from '../../../util/errors.ts';

/** What is made of the elements of a document; `take` hands over what is complete. */
export interface ElementSink<Item> {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  take(): readonly Item[];
}

const REMEDY = 'Have the test runner write the report again; do not edit or join reports by hand.';
const ENCODING = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * Parses a document as a stream. Names come without their namespace prefix, text is not kept.
 * @throws EvidenceError with line and column where it is not well-formed; for a document type, since that could define
 *   entities; for what is not in its encoding.
 */
export async function* readXml<Item>(
  bytes: ByteSource,
  sink: ElementSink<Item>,
): AsyncGenerator<readonly Item[], void, undefined> {
  // Loaded only when there is XML to read. Of a CommonJS package the bundle has the default export alone.
  const { SaxesParser } = (await import('saxes')).default;
  const parser = new SaxesParser();
  const refuse = (what: string): never => {
    const message = `line ${parser.line}, column ${parser.column}: ${what}`;
    throw new EvidenceError(bytes.name, message, REMEDY);
  };
  // Saxes puts its own place before what it says.
  parser.on('error', ({ message }) =>
    refuse(`is not well-formed XML: ${message.replace(/^(?:[^ ]*:)?\d+:\d+: /, '')}`),
  );
  parser.on('doctype', () => refuse('has a document type (DOCTYPE), which is not read'));
  let attributes = new Map<string, string>();
  parser.on('opentagstart', () => {
    attributes = new Map();
  });
  parser.on('attribute', ({ name, value }: SaxesAttributePlain) => attributes.set(local(name), value));
  parser.on('opentag', ({ name }) => sink.open(local(name), attributes));
  parser.on('closetag', ({ name }) => sink.close(local(name)));

  for await (const text of textOf(bytes)) {
    parser.write(text);
    const items = sink.take();
    if (items.length > 0) yield items;
  }
  parser.close();
  const items = sink.take();
  if (items.length > 0) yield items;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** What a document begins with, in its encoding; a character cut off at the end is lost. */
export function beginningOf(head: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(head)).decode(head);
  } catch {
    return asBuffer(head).toString('latin1');
  }
}

/** As the byte order mark or the declaration says; UTF-8 where neither does. */
function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const text = asBuffer(head.subarray(0, 256))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  return ENCODING.exec(text)?.[1] ?? 'utf-8';
}

async function* textOf(bytes: ByteSource): AsyncGenerator<string, void, undefined> {
  const encoding = encodingOf(await bytes.read(0, Math.min(256, bytes.size)));
  const decoder = decoderOf(encoding, bytes.name);
  try {
    for await (const chunk of streamOf(bytes)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new EvidenceError(bytes.name, `is not valid ${encoding}`, 'Write it as UTF-8.', { cause: error });
  }
}

function decoderOf(encoding: string, name: string) {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new EvidenceError(
      name,
      `is in the encoding "${encoding}", which is not known`,
      'Write it as UTF-8.',
    );
  }
}
