/** One thing of a verdict, whole: a category, a failure that was seen before, or an incident. */
import type { SignatureVerdict, Verdict } from '../../model/verdict.ts';
import { storyOf } from '../../records/story.ts';
import { plain } from '../../util/plain.ts';
import { wrap } from '../columns.ts';
import { categoryText } from '../text.ts';
import { COLUMNS } from './lines.ts';
import { openFailures } from './open.ts';

/** `null` where the verdict has nothing of that name. @param what a category, the id of a failure or incident, or "failures" */
export function showPart(what: string, verdict: Verdict, { colour = false } = {}): string | null {
  const failures = verdict.signatures ?? [];
  const parts = [
    ...(Object.hasOwn(verdict.categories, what) ? [categoryText(what, verdict, { colour })] : []),
    ...failures.filter(({ id }) => id === what).map(failureText),
    ...incidentLines(what, verdict).map((line) => said(line)),
  ];
  if (parts.length > 0) return parts.join('\n');
  if (what !== 'failures') return null;
  const open = openFailures(verdict);
  const closed = failures.filter(({ state }) => state !== 'open');
  return failures.length === 0
    ? 'No failure that was seen before is on record in this verdict.\n'
    : [...open, ...closed].map(failureText).join('\n');
}

/** What may be asked for. */
export const namesIn = (verdict: Verdict): string[] => [
  ...Object.keys(verdict.categories),
  ...(verdict.signatures ?? []).flatMap(({ id }) => id ?? []),
  'failures',
];

function failureText(one: SignatureVerdict): string {
  const { label, owner, due, link, severity } = one;
  return [
    `${storyOf(one)}.`,
    ...(label === null ? [] : [`  ${label}`]),
    [
      ...(severity === null ? [] : [`severity ${severity}`]),
      ...(owner === null ? [] : [`owner ${owner}`]),
      ...(due === null ? [] : [`due ${due}`]),
      ...(link === null ? [] : [link]),
    ].join(', '),
  ]
    .filter((line) => line !== '')
    .map(said)
    .join('');
}

function incidentLines(id: string, { categories }: Verdict): string[] {
  return Object.entries(categories).flatMap(([name, { warnings, reasons }]) => [
    ...warnings.filter((one) => one.startsWith(`Incident ${id} `)).map((one) => `${name}: ${one}`),
    ...reasons
      .filter(({ about }) => about.of === 'incident' && about.incident === id)
      .map(({ message, remedy }) => `${name}: ${message} ${remedy}`),
  ]);
}

const said = (line: string): string => `${wrap(plain(line, 10_000), COLUMNS).join('\n')}\n`;
