/** JUnit XML, as dozens of test runners write it. See docs/formats/junit.md. */
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import type { FileSet, Format } from '../format.ts';
import { beginningOf } from './xml.ts';

export const junit: Format = {
  name: 'junit',
  title: 'JUnit XML',
  claim: (candidates) =>
    candidates.filter(({ head }) => isReport(beginningOf(head))).map(({ file }) => ({ files: [file] })),
  read,
};

/** Whether the first element is a suite: before it there may be a declaration, comments and a document type. */
function isReport(text: string): boolean {
  return /^(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>[]*(?:\[.*?\])?\s*>)*<(?:[\w.-]+:)?testsuites?[\s/>]/s.test(
    text,
  );
}

async function* read(set: FileSet, projection: Projection): AsyncGenerator<EvidenceEvent, void, undefined> {
  yield* (await import('./read.ts')).read(set, projection);
}
