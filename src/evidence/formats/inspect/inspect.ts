/** Logs of Inspect AI (UK AI Security Institute), as `.eval` and as `.json`. See docs/formats/inspect.md. */

import { asBuffer } from '../../../io/bytes.ts';
import type { FileWithHead, Recogniser } from '../format.ts';
import { headText, peekObject } from '../peek.ts';

const LOCAL_HEADER = 'PK\x03\x04';
/** Members that no other archive has at its top; the writer begins with the first. */
const LOG_MEMBER = /^(?:_journal\/start\.json|header\.json|samples\/.*_epoch_\d+(?:\.json|\/.*))$/s;
/** What an EvalLog has beside `eval`; one of these is enough to tell it from others that have an `eval`. */
const BESIDE_EVAL = ['status', 'plan', 'results', 'stats', 'samples'];

export type Kind = 'document' | 'archive';

export const inspect: Recogniser<Kind> = {
  name: 'inspect',
  title: 'Inspect AI',
  kindOf: (candidate) => {
    if (!isLog(candidate)) return null;
    return headText(candidate.head).startsWith('{') ? 'document' : 'archive';
  },
};

function isLog({ file, head }: FileWithHead): boolean {
  // What only its name says to be a log is taken as one, so that it is reported as damaged and not passed over.
  if (file.name.endsWith('.eval')) return true;
  if (isZip(head)) return memberNames(asBuffer(head)).some((name) => LOG_MEMBER.test(name));
  const keys = peekObject(headText(head));
  return keys?.get('eval') === '{' && BESIDE_EVAL.some((key) => keys.has(key));
}

function isZip(head: Uint8Array): boolean {
  return asBuffer(head).toString('latin1', 0, LOCAL_HEADER.length) === LOCAL_HEADER;
}

/** Names stand uncompressed before each member, also where the directory is out of sight. */
function memberNames(head: Buffer): string[] {
  const names: string[] = [];
  for (let at = 0; at >= 0 && at + 30 <= head.length; at = head.indexOf(LOCAL_HEADER, at + 30, 'latin1')) {
    names.push(head.toString('utf8', at + 30, at + 30 + head.readUInt16LE(at + 26)));
  }
  return names;
}
