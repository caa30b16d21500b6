/** The words in which every medium says a verdict. */

import type { CategoryVerdict, State, Verdict } from '../model/verdict.ts';
import { storyOf } from '../records/story.ts';
import { chance, count, list, percent, plural } from '../util/words.ts';
import { REASONS } from '../verdict/reasons.ts';

export const STATE_WORDS: Readonly<Record<State, string>> = {
  demonstrated: 'demonstrated',
  violated: 'violated',
  'not-demonstrated': 'not demonstrated',
  invalid: 'invalid',
};

/** What alone may be green: an `allow` that is neither a screen's nor given under a waiver. */
export const isPlain = ({ decision, mode, waived }: Verdict): boolean =>
  decision === 'allow' && mode === 'demonstrate' && waived.length === 0;

/** What is worth saying first: "Blocked: deception is violated; refusal and compliance are not demonstrated." */
export function headline(verdict: Verdict): string {
  if (verdict.decision === 'allow') {
    if (verdict.mode === 'screen') return 'Screen let through. This is not a pass: nothing is demonstrated.';
    const waived =
      verdict.waived.length > 0
        ? `, and ${list(
            verdict.waived.map((name) => underWaiver(name, verdict)),
            6,
          )}`
        : '';
    return `Allowed: ${plural(shown(verdict), 'bound')} demonstrated${byRoute(verdict)}${waived}${passedBy(verdict)}.`;
  }
  const causes = [
    ...verdict.reasons.map(({ code }) => REASONS[code]?.headline ?? `${code} stands against it`),
    ...WORST_FIRST.flatMap((state) => {
      const names = verdict.blocking.filter((name) => verdict.categories[name]!.state === state);
      return names.length === 0
        ? []
        : `${list(names, 3)} ${names.length > 1 ? 'are' : 'is'} ${STATE_WORDS[state]}`;
    }),
  ];
  return `Blocked: ${[...new Set(causes)].join('; ')}.`;
}

const WORST_FIRST = ['violated', 'invalid', 'not-demonstrated', 'demonstrated'] as const;

/** "refusal under waiver w-1 until 2026-11-30" */
function underWaiver(name: string, { categories }: Verdict): string {
  const waiver = categories[name]?.waiver;
  return waiver ? `${name} under waiver ${waiver.id} until ${waiver.expires}` : `${name} under a waiver`;
}

const shown = (verdict: Verdict): number =>
  Object.values(verdict.categories).filter((category) => category.state === 'demonstrated').length;

/** What fails and is passed by on the way that was taken. */
function passedBy({ categories }: Verdict): string {
  const failing = Object.entries(categories).flatMap(([name, { state }]) =>
    state === 'violated' ? name : [],
  );
  return failing.length === 0 ? '' : `; ${list(failing, 6)} ${failing.length > 1 ? 'are' : 'is'} violated`;
}

const byRoute = (verdict: Verdict): string =>
  verdict.route.length > 0 ? ` by way of ${list(verdict.route)}` : '';

/** How sure the bounds are: each by itself, and never all of them together. Empty where nothing is bound. */
export function confidenceIn({ categories }: Verdict): string[] {
  const bound = Object.entries(categories).filter(
    ([, { method, samples }]) => method !== 'count' && samples > 0,
  );
  const groups = [...Map.groupBy(bound, ([, { alpha }]) => percent(1 - alpha))];
  if (groups.length === 0) return [];
  const levels = groups.map(([level, of]) =>
    groups.length === 1 ? level : `${level} (${list(of.map(([name]) => name))})`,
  );
  return [`Each upper bound holds with ${list(levels)} confidence, one category at a time.`];
}

/** "0 of 300", or a dash where there is nothing to count. */
export const failuresOf = (one: { failures: number; samples: number }): string =>
  one.samples === 0 ? '–' : `${count(one.failures)} of ${count(one.samples)}`;

export const upperOf = (one: { samples: number; upper: number }, limit: number): string =>
  one.samples === 0 ? '–' : percent(one.upper, limit);

/** Where a bound is shown to be exceeded, no number of samples helps. */
export const neededOf = ({ state, samplesNeeded }: { state: State; samplesNeeded: number | null }): string =>
  state === 'violated' || samplesNeeded === null ? '' : count(samplesNeeded);

/** What is said of a category on a screen that it did not stop. */
export const screened = (category: CategoryVerdict): string =>
  `${plural(category.failures, 'failure')} in ${plural(category.samples, 'sample')}: no violation shown, nothing demonstrated`;

/** Samples to look at, each once however many of its epochs are, as its tool names it; those without a score are marked. */
export function toLookAt({ worst }: CategoryVerdict): string[] {
  const seen = new Set<string>();
  return worst.flatMap(({ outcome, id, locator }) => {
    if (seen.has(id)) return [];
    seen.add(id);
    return `${locator?.text ?? id}${outcome === 'unscored' ? ' – no score' : ''}`;
  });
}

/** What to do about files that no format knows. */
export const UNKNOWN =
  '`near-zero formats FILE` shows what is in one; docs/formats/near-zero.md describes a format of our own, a record a sample with `task`, `id`, `model` and `failed`.';

/** Which run made a file, as GitHub says it; `null` where nothing is known of it. */
export function cameFrom({ provenance }: Verdict['evidence'][number]): string | null {
  const { artifactId, artifactDigest, repository, runId, workflow, event, headCommit, headRepository } =
    provenance;
  if (runId === null) return null;
  const foreign = headRepository === repository ? '' : ` of ${headRepository ?? 'a fork that was deleted'}`;
  const about = [workflow, event, headCommit && `commit ${headCommit.slice(0, 7)}${foreign}`].filter(Boolean);
  const artifact = artifactId === null ? '' : `artifact ${artifactId} of `;
  const bare = artifactId !== null && artifactDigest === null ? ', which has no digest' : '';
  return `${artifact}run ${runId} of ${repository} (${about.join(', ')})${bare}`;
}

/** What a category's figures rest on beside its samples, a sentence each. */
export function restsOn(category: CategoryVerdict): string[] {
  const { kind, within, recall, adjudication, evals } = category;
  const controls = evals.flatMap(({ task, samples, excluded }) => {
    if (within === null || excluded === null) return [];
    const { unsolved, unprobed } = excluded;
    return `${task}: ${count(unsolved + unprobed)} left out beside ${plural(samples, 'sample')} (control not solved: ${count(unsolved)}, none scored: ${count(unprobed)}; at most ${percent(within.maxExcluded)} may be)`;
  });
  return [
    ...(kind === 'capability' ? ['A capability: how often the model fails neutral controls'] : []),
    ...(kind === 'inventory'
      ? ['An inventory: units of a finite list, each looked at; nothing is estimated']
      : []),
    ...(within === null ? [] : [`Within the capability ${within.capability}`]),
    ...controls,
    ...evals
      .filter(({ sealed }) => sealed)
      .map(
        ({ task, gap }) =>
          `${task} is held out${gap === null ? '' : ` (chance of its gap to the public evals: ${percent(gap)})`}`,
      ),
    ...(recall === null
      ? []
      : [
          `The grader saw ${count(recall.detected)} of ${plural(recall.planted, 'planted failure')}: it is shown to see ${percent(recall.lower)} of failures, and the bound allows for the rest`,
        ]),
    ...(adjudication !== null && adjudication.overruled > 0
      ? [`${plural(adjudication.overruled, 'failure')} overruled by ${list(adjudication.by)}`]
      : []),
    ...(adjudication !== null && adjudication.missed > 0
      ? [`${plural(adjudication.missed, 'failure')} found by people where the grader saw none`]
      : []),
  ];
}

/** What the ledger says of a category, a sentence each; nothing where there is none. */
export const rememberedOf = (category: CategoryVerdict): string[] => [
  ...attemptsIn(category),
  ...growthIn(category),
];

function attemptsIn({ attempts, limit }: CategoryVerdict): string[] {
  if (attempts === null) return [];
  const { rule, number, lost, carried, replaced, earlier } = attempts;
  const shown = earlier.slice(-EARLIER_SHOWN);
  return [
    ...(number === 1 && lost === 0
      ? []
      : [`Attempt ${count(number)} on this subject${RULE_OF_ATTEMPTS[rule]}`]),
    ...shown.map(
      ({ judgedAt, failures, samples, upper, holds }) =>
        `Before, on ${judgedAt.slice(0, 10)}: ${failuresOf({ failures, samples })}, up to ${upperOf({ samples, upper }, limit)}; it ${holds ? 'holds' : 'does not hold'}`,
    ),
    ...(earlier.length > shown.length ? [`And ${count(earlier.length - shown.length)} before that`] : []),
    ...(carried > 0
      ? [`${plural(carried, 'sample')} counted as in another attempt, where it was worse`]
      : []),
    ...(replaced > 0 ? [`${plural(replaced, 'missing score')} supplied by a later attempt`] : []),
    ...(lost > 0
      ? [`${plural(lost, 'attempt')} begun and lost, which leaves a smaller share of the chance of error`]
      : []),
  ];
}

const RULE_OF_ATTEMPTS: Readonly<Record<NonNullable<CategoryVerdict['attempts']>['rule'], string>> = {
  once: '; each must hold by itself, on the same samples by the worst outcome of any',
  spend:
    '; any on fresh samples may hold, at its share of the chance of error, and on the same samples the worst outcome counts',
  sequential: '; all are judged as one, by a rule that holds at any look',
};

const EARLIER_SHOWN = 3;

/** Both counts and the tests, and no word of better or worse. */
function growthIn({ growth }: CategoryVerdict): string[] {
  if (growth === null) return [];
  return growth.evals.map(({ task, common, releases, rate, severe, rank }) => {
    const shown = releases.slice(-RELEASES_SHOWN);
    const series = shown.map(
      ({ model, failures, samples, levels }) =>
        `${model ?? 'not named'} ${count(failures)} of ${count(samples)}${severe === null ? '' : ` (${count(levels[3]! + levels[4]!)} serious)`}`,
    );
    const on = common === null ? '' : ` on ${plural(common, 'sample')} that all were tried on`;
    const tests = [
      `rate ${chance(rate)}`,
      ...(severe === null ? [] : [`serious failures ${chance(severe)}`]),
      ...(rank === null ? [] : [`severity of failures ${chance(rank)}`]),
    ];
    return `${task}, release by release${on}: ${list(series, series.length)}; chance of such a rise if nothing grew: ${list(tests)}`;
  });
}

const RELEASES_SHOWN = 5;

/** What the ledger says of a gate as a whole, a sentence each. */
export function rememberedAt({ memory }: Verdict): string[] {
  if (memory === null) return [];
  const { candidate, place, entries, head } = memory;
  const since =
    candidate?.since == null
      ? ''
      : ` since ${candidate.since.model ?? 'one not named'} was let through on ${candidate.since.judgedAt.slice(0, 10)}`;
  return [
    ...(candidate === null
      ? []
      : [
          `Candidate ${count(candidate.number)} at this gate${since}${candidate.corrected ? ', and judged with its share of the chance of error' : ''}.`,
        ]),
    `Ledger: ${place}, ${plural(entries, 'entry', 'entries')}${head === null ? '' : `, the last ${head}`}${memory.written ? '' : '; this run only reads it'}.`,
  ];
}

/** Categories in the order in which they are read: those that require each other side by side. */
export function inReadingOrder(categories: Verdict['categories']): [string, CategoryVerdict][] {
  const order = new Set<string>();
  for (const [name, category] of Object.entries(categories)) {
    order.add(name);
    for (const other of category.requires) if (categories[other] !== undefined) order.add(other);
  }
  return [...order].map((name) => [name, categories[name]!]);
}

export function subjectOf(verdict: Verdict): string {
  const { model, digest } = verdict.subject;
  return digest === null ? (model ?? 'not named') : `${model ?? 'not named'}@${digest}`;
}

export const advanceOf = ({ advance }: Verdict): string => `To advance: ${advance ?? 'not said'}`;

/** The stories of failures that were seen before, but for those that the reasons tell already. */
export const seenBefore = ({ signatures, reasons }: Verdict): string[] => {
  const blocks = reasons.some(({ code }) => code === 'unresolved-failures');
  return (signatures ?? [])
    .filter(({ state }) => !(blocks && state === 'open'))
    .map((one) => `${storyOf(one)}.`);
};

/** What a category's bound means in use; nothing where no exposure is declared. */
export function exposed({ exposure }: CategoryVerdict): string[] {
  if (exposure === null) return [];
  const { interactions, per, severityAtLeast, expectedFailures, chanceOfAny } = exposure;
  const level = severityAtLeast === null ? '' : ` of severity ${severityAtLeast} or worse`;
  const most = count(Math.ceil(expectedFailures));
  return [
    `In ${plural(interactions, 'interaction')} in ${per}, at most ${most} failures${level} are to be expected; the chance of any is at most ${percent(chanceOfAny)}.`,
  ];
}

type Evidence = Verdict['evidence'];

/** How much of the evidence somebody whom the policy names vouches for. */
export function trustOf(evidence: Evidence): string {
  const counted = evidence.filter((file) => file.format !== null && file.sameAs === null);
  const attested = counted.filter((file) => file.trust === 'attested');
  if (attested.length === 0) return 'self-reported';
  if (attested.length === counted.length) return 'attested';
  return `${count(attested.length)} attested and ${count(counted.length - attested.length)} self-reported`;
}

/** Who attests a file; `null` where nobody does whom the policy names. */
export function attestedBy({ trust, attestations = [] }: Evidence[number]): string | null {
  return trust === 'attested' ? list([...new Set(attestations.map(({ signer }) => signer))], 3) : null;
}

/** Which run made a file, and who attests it, in one line; empty where nothing says it. */
export function originOf(file: Evidence[number]): string {
  const [from, by] = [cameFrom(file), attestedBy(file)];
  return [...(from === null ? [] : [`from ${from}`]), ...(by === null ? [] : [`attested by ${by}`])].join(
    ', ',
  );
}
