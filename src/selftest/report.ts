/** What `near-zero test` found, counted and said. */
import { plain } from '../util/plain.ts';
import { percent, plural } from '../util/words.ts';
import type { NotTried, Trial } from './evidence.ts';
import type { FixtureTrial } from './fixtures.ts';
import type { PolicyTrial } from './policy.ts';
import type { WorkflowTrial } from './workflows.ts';

export interface SelfTest {
  readonly evidence: readonly Trial[];
  readonly notTried: readonly NotTried[];
  readonly policy: readonly PolicyTrial[];
  readonly workflows: readonly WorkflowTrial[];
  readonly fixtures: readonly FixtureTrial[];
  /** Whether the policy asks anybody to approve what `diff` calls looser. */
  readonly reviewed: boolean;
}

/** A line for each thing that was tried and would get through. */
export function escapesOf({ evidence, policy, workflows, fixtures }: SelfTest): string[] {
  return [
    ...evidence
      .filter(({ blocked }) => !blocked)
      .map(
        ({ gate, category, what, screen }) =>
          `gate ${gate}: results of ${category} that ${what}${screen ? ' (a screen takes what does not show a violation)' : ''}`,
      ),
    ...policy
      .filter(({ outcome }) => outcome === 'escaped')
      .map(({ path, weakening }) => `policy: ${weakening}, at ${path}`),
    ...workflows
      .filter(({ found }) => !found)
      .map(({ file, job, weakening }) => `workflow ${file}, job ${job}: ${weakening}`),
    ...fixtures.filter(({ blocked }) => !blocked).map(({ file, why }) => `fixture ${file}: ${why}`),
  ];
}

/** Whether something escapes that a gate should stop, or could not be tried. What a screen takes is said, and no fault of it. */
export const fails = ({ evidence, ...found }: SelfTest): boolean =>
  found.notTried.length > 0 ||
  escapesOf({ ...found, evidence: evidence.filter(({ screen }) => !screen) }).length > 0;

/** How many were tried. */
export const triedIn = ({ evidence, policy, workflows, fixtures }: SelfTest): number =>
  evidence.length + policy.length + workflows.length + fixtures.length;

export function selfTestText(found: SelfTest): string {
  const { evidence, notTried, policy, workflows, fixtures, reviewed } = found;
  const escapes = escapesOf(found);
  const tried = triedIn(found);
  const rows = [
    row('bad evidence', evidence.length, evidence.filter(({ blocked }) => blocked).length, 'blocked'),
    row(
      'weakened policies',
      policy.length,
      policy.filter(({ outcome }) => outcome !== 'escaped').length,
      'found',
    ),
    row('weakened workflows', workflows.length, workflows.filter(({ found: one }) => one).length, 'found'),
    row('fixtures', fixtures.length, fixtures.filter(({ blocked }) => blocked).length, 'blocked'),
  ].flat();
  const skipped = notTried.map(
    ({ gate, category, reasons }) =>
      `  not tried: ${category} at ${gate}, since good results for it do not open the gate (${reasons.join(', ')})`,
  );
  const unguarded =
    policy.length > 0 && !reviewed
      ? ['  The policy has no `review`: a weakening is named, and nobody need approve it.']
      : [];
  const rate =
    tried === 0
      ? 'nothing was tried'
      : `${escapes.length} of ${tried} escape (${percent(escapes.length / tried)})`;
  return [
    ...rows,
    ...skipped,
    ...unguarded,
    ...escapes.map((one) => `  escapes: ${one}`),
    `Escape rate: ${rate}.`,
  ]
    .map((line) => `${plain(line)}\n`)
    .join('');
}

const row = (what: string, tried: number, held: number, how: string): string[] =>
  tried === 0 ? [] : [`${what}: ${held} of ${plural(tried, 'case')} ${how}`];
