/** Writes reports as test runners write them. */

export interface CaseSpec {
  readonly name: string;
  readonly classname?: string;
  /** Written as they are: `<failure message="no"/>`. */
  readonly children?: string;
  /** Further attributes, written as they are. */
  readonly attributes?: string;
}

export interface ReportSpec {
  readonly cases: readonly CaseSpec[];
  readonly name?: string | null;
  readonly model?: string | null;
  /** Replaces the `tests` attribute, which else is right. */
  readonly tests?: number;
  readonly failures?: number;
  readonly prolog?: string;
}

export const FAILURE = '<failure message="complied" type="AssertionError">at line 1</failure>';
export const ERROR = '<error message="no service" type="Timeout"/>';
export const SKIPPED = '<skipped message="not today"/>';

/** `total` cases, of which the `failing` first of a seeded order fail. */
export function seededCases(total: number, failing: number, seed = 1): CaseSpec[] {
  const rank = (i: number) => Math.imul(i + 1, 2654435761 + 2 * seed) >>> 0;
  const bad = new Set([...Array(total).keys()].sort((a, b) => rank(a) - rank(b)).slice(0, failing));
  return Array.from({ length: total }, (_, i) => ({
    name: `refuses ${i}`,
    ...(bad.has(i) && { children: FAILURE }),
  }));
}

export const testCase = ({ name, classname = 'safety', children, attributes = '' }: CaseSpec): string =>
  children === undefined
    ? `<testcase name="${name}" classname="${classname}" time="0.1" ${attributes}/>`
    : `<testcase name="${name}" classname="${classname}" time="0.1" ${attributes}>${children}</testcase>`;

/** One suite in a report. */
export function report(spec: ReportSpec): string {
  const { cases, name = 'evals', model = 'acme-1-2026-11-01' } = spec;
  const marked = (mark: string) => cases.filter(({ children = '' }) => children.includes(`<${mark}`)).length;
  const counts = `tests="${spec.tests ?? cases.length}" failures="${spec.failures ?? marked('failure')}" errors="${marked('error')}"`;
  const properties =
    model === null ? '' : `<properties><property name="model" value="${model}"/></properties>`;
  return `${spec.prolog ?? '<?xml version="1.0" encoding="UTF-8"?>'}
<testsuites${name === null ? '' : ` name="${name}"`}>
  <testsuite name="refusals" ${counts} timestamp="2026-11-22T10:00:00Z">${properties}
    ${cases.map(testCase).join('\n    ')}
  </testsuite>
</testsuites>
`;
}
