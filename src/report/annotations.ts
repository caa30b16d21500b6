import type { WordedReason } from '../model/reason.ts';
import type { Verdict } from '../model/verdict.ts';
import type { PolicyError } from '../util/errors.ts';
import { plain } from '../util/plain.ts';

/** One error annotation, as `@actions/core` takes it. */
export interface Annotation {
  readonly message: string;
  readonly title: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
}

/** GitHub shows ten errors of a step and drops the rest unsaid. */
const MOST = 10;

/** What blocks, as annotations on the lines of the policy. */
export function annotations(verdict: Verdict): Annotation[] {
  return atMost(everyAnnotation(verdict), 'reasons');
}

/** The same, however many there are. */
export function everyAnnotation(verdict: Verdict): Annotation[] {
  if (verdict.decision === 'allow') return [];
  return [
    ...verdict.reasons.map((reason) => annotation(verdict, reason, null)),
    ...verdict.blocking.flatMap((name) =>
      verdict.categories[name]!.reasons.map((reason) => annotation(verdict, reason, name)),
    ),
  ];
}

/** The faults of a policy that cannot be used, on its lines. */
export function faultAnnotations({ faults }: PolicyError): Annotation[] {
  const all = faults.map(({ file, position, path, message, expected, suggestion }) => ({
    title: plain(`near-zero: ${path || 'policy'}`, 200),
    message: plain(
      `${file}:${position.line}:${position.column}: ${message}; expected ${expected}${suggestion ? `; did you mean ${suggestion}?` : ''}`,
    ),
    file,
    startLine: position.line,
    startColumn: position.column,
  }));
  return atMost(all, 'faults');
}

function atMost(all: readonly Annotation[], what: string): Annotation[] {
  if (all.length <= MOST) return [...all];
  const left = all.length - (MOST - 1);
  return [
    ...all.slice(0, MOST - 1),
    { title: 'near-zero', message: `${left} more ${what} are in the job summary.` },
  ];
}

/** What is allowed under a waiver only, and what else is said of waivers, on their categories' lines. */
export function waiverAnnotations(verdict: Verdict): Annotation[] {
  return Object.entries(verdict.categories)
    .flatMap(([name, { waiver }]) => (waiver === null ? [] : [{ name, waiver }]))
    .slice(0, MOST)
    .map(({ name, waiver }) => ({
      title: plain(`${name}: waiver ${waiver.id}`, 200),
      message: plain(waiver.message),
      ...placeOf(verdict, name),
    }));
}

function annotation(verdict: Verdict, reason: WordedReason, category: string | null): Annotation {
  return {
    title: plain(category === null ? `near-zero: ${reason.code}` : `${category}: ${reason.code}`, 200),
    message: `${plain(reason.message)} → ${plain(reason.remedy)}`,
    ...(category === null ? {} : placeOf(verdict, category)),
  };
}

function placeOf(
  { policy }: Verdict,
  category: string,
): Pick<Annotation, 'file' | 'startLine' | 'startColumn'> {
  const { path: file, locations } = policy;
  const position =
    locations[`categories.${category}.max_failure_rate`] ?? locations[`categories.${category}`];
  return position ? { file, startLine: position.line, startColumn: position.column } : {};
}
