/** JUnit XML, as dozens of test runners write it. See docs/formats/junit.md. */
import type { Recogniser } from '../format.ts';
import { beginningOf } from './xml.ts';

export const junit: Recogniser<'report'> = {
  name: 'junit',
  title: 'JUnit XML',
  kindOf: ({ head }) => (isReport(beginningOf(head)) ? 'report' : null),
};

/** Whether the first element is a suite: before it there may be a declaration, comments and a document type. */
function isReport(text: string): boolean {
  return /^(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>[]*(?:\[.*?\])?\s*>)*<(?:[\w.-]+:)?testsuites?[\s/>]/s.test(
    text,
  );
}
