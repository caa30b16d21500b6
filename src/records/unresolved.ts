/** Which failures that were seen before are resolved, and which are merely not seen any more. */

import { type HistoryRecords, type Incident, type Intervention, UNCLASSIFIED } from '../model/history.ts';
import type { SignatureMark, SignatureVerdict } from '../model/verdict.ts';
import { dayOf, endOf } from '../util/days.ts';
import { count, list } from '../util/words.ts';
import { type Fall, fallsOf } from './falls.ts';
import type { Sighting } from './sightings.ts';
import { type Named, namedFailures } from './signatures.ts';

/** What signatures are judged by. */
export interface Seen {
  readonly records: HistoryRecords;
  /** The limit of each category of the policy. */
  readonly limits: ReadonlyMap<string, number>;
  readonly now: Date;
  /** Each judged category as this run has it, and as earlier ones had it, in the order of time. */
  readonly current: readonly Sighting[];
  readonly earlier: readonly Sighting[];
}

type Event = SignatureVerdict['story'][number];

/**
 * Every failure that was seen before: those that people named, those that a fallen rate tells of and nobody named, and
 * incidents that no category is about. One is open from its first sighting until a root cause of it was removed *and* its
 * category's sealed evals, run afterwards, demonstrate the bound; all else that was done leaves it open.
 */
export function signaturesOf(seen: Seen): SignatureVerdict[] {
  const { records, current, earlier } = seen;
  const falls = current.flatMap((one) => fallsOf(one, earlier, records));
  const named = namedFailures(records);
  const categories = new Set(named.flatMap(({ names }) => names.map(({ category }) => category)));
  const unnamed = Map.groupBy(
    falls.filter(({ category, harder }) => harder.length > 0 && !categories.has(category)),
    ({ category }) => category,
  );
  return [
    ...named.map((one) => judgeNamed(one, falls, seen)),
    ...[...unnamed].map(([category, of]) => unnamedFailure(category, of)),
    ...records.incidents.filter(({ category }) => !isKnown(category, seen)).map(unclassifiedIncident),
  ];
}

const isKnown = (category: string, { limits }: Seen): boolean =>
  category !== UNCLASSIFIED && limits.has(category);

function judgeNamed(named: Named, all: readonly Fall[], seen: Seen): SignatureVerdict {
  const { names, now, interventions, due, owner, link, release, severity } = named;
  const known = isKnown(now.category, seen);
  const falls = all.filter(({ category }) => category === now.category);
  const harder = falls.some((one) => one.harder.length > 0);
  const done = interventions.filter(({ on }) => Date.parse(on) <= seen.now.getTime());
  const shown = known ? shownGone(now.category, causesOf(names, done), seen) : null;
  const resolved = shown !== null && !harder;
  const marks: [SignatureMark, boolean][] = [
    ['unclassified', !known],
    ['patched-not-solved', done.some(({ kind }) => kind !== 'root_cause')],
    ['harder-to-see', harder],
    ['stalled', due !== null && endOf(due) <= seen.now.getTime()],
  ];
  return {
    id: now.id,
    category: known ? now.category : null,
    label: now.label,
    firstSeen: named.firstSeen,
    release,
    severity,
    owner,
    due,
    link,
    state: resolved ? 'resolved' : 'open',
    marks: resolved ? [] : marks.flatMap(([mark, holds]) => (holds ? [mark] : [])),
    story: inOrder([
      ...names.map((one, i): Event => ({ on: one.first_seen, what: sighting(one, i > 0) })),
      ...done.map((one): Event => ({ on: one.on, what: doing(one) })),
      ...falling(falls),
      ...(shown === null
        ? []
        : [{ on: shown, what: `the sealed evals of ${now.category} demonstrated the bound` }]),
    ]),
  };
}

/** When root causes were removed. What was seen again afterwards, if under another name, was not the only one. */
function causesOf(names: Named['names'], done: readonly Intervention[]): number[] {
  const last = names.at(-1)!.first_seen;
  return done.flatMap(({ kind, on }) => (kind === 'root_cause' && on >= last ? endOf(on) : []));
}

/**
 * The first day on which all sealed evals of a category, run after a root cause was removed, demonstrated the bound, if the
 * category was not shown to be above its limit since; `null`: there is none.
 */
function shownGone(category: string, causes: readonly number[], seen: Seen): string | null {
  const limit = seen.limits.get(category)!;
  const own = (all: readonly Sighting[]) => all.filter((one) => one.category === category);
  const [earlier, current] = [own(seen.earlier), own(seen.current)];
  const all = [...earlier, ...current];
  const found = all.find((one, i) => {
    const sealed = one.evals.filter((part) => part.sealed);
    const shows =
      one.sound && sealed.length > 0 && sealed.every((part) => part.demonstrated && part.upper < limit);
    if (!shows || all.slice(i).some(({ state }) => state === 'violated')) return false;
    return causes.some((cause) =>
      sealed.every((part) =>
        current.includes(one)
          ? part.oldest !== null && Date.parse(part.oldest) >= cause
          : Date.parse(one.at) >= cause && isNew(part.evidence, cause, seen.earlier),
      ),
    );
  });
  return found === undefined ? null : dayOf(found.at);
}

/** The ledger does not know when samples were made; files that were judged before were made before. */
function isNew(evidence: readonly string[] | null, since: number, all: readonly Sighting[]): boolean {
  if (evidence === null) return false;
  const old = all.filter(({ at }) => Date.parse(at) < since).flatMap(({ evals }) => evals);
  return !old.some((one) => one.evidence?.some((digest) => evidence.includes(digest)) ?? false);
}

function unnamedFailure(category: string, falls: readonly Fall[]): SignatureVerdict {
  const first = falls.toSorted((a, b) => (a.from.day < b.from.day ? -1 : 1))[0]!;
  return {
    ...NOTHING_KNOWN,
    id: null,
    category,
    label: null,
    firstSeen: first.from.day,
    release: first.from.model,
    state: 'open',
    marks: ['harder-to-see'],
    story: inOrder([
      { on: first.from.day, what: `seen in ${first.from.model}, and named by nobody since` },
      ...falling(falls),
    ]),
  };
}

function unclassifiedIncident({ id, from, model, link, failures }: Incident): SignatureVerdict {
  const levels = Object.keys(failures).map(Number);
  return {
    ...NOTHING_KNOWN,
    id,
    category: null,
    label: 'An incident in use that no category is about.',
    firstSeen: from,
    release: model ?? null,
    severity: Math.max(...levels),
    link: link ?? null,
    state: 'open',
    marks: ['unclassified'],
    story: [{ on: from, what: `failed in use${model === undefined ? '' : `, in ${model}`}` }],
  };
}

const NOTHING_KNOWN = { severity: null, owner: null, due: null, link: null } as const;

function sighting({ id, release, severity }: Named['names'][number], again: boolean): string {
  const where = release === undefined ? '' : ` in ${release}`;
  const how = severity === undefined ? '' : `, severity ${severity}`;
  return `seen${again ? ` again${where}, called ${id}` : `${where}${how}`}`;
}

const KINDS: Readonly<Record<Intervention['kind'], string>> = {
  root_cause: 'the root cause removed',
  reduces: 'made rarer',
  filter: 'filtered',
  prompt: 'prompted against',
  trained_on_eval: 'its eval trained on',
};

const doing = ({ kind, by, description }: Intervention): string =>
  `${kind === 'root_cause' ? '' : 'patched: '}${KINDS[kind]} by ${by} (${description.replace(/\.$/, '')})`;

/** Falls since one release, with the same against them, are told together. */
function falling(falls: readonly Fall[]): Event[] {
  const alike = Map.groupBy(falls, ({ from, to, harder }) => JSON.stringify([from.model, to.day, harder]));
  return [...alike.values()].map((group) => {
    const [{ from, to, harder }] = group as [Fall, ...Fall[]];
    const figures = group.map((one) => {
      const [before, now] = [one.from.counts, one.to.counts].map(
        ({ failures, samples }) => `${count(failures)} of ${count(samples)}`,
      );
      return `${one.severe ? 'severe ones of ' : ''}${one.task} from ${before} to ${now}`;
    });
    const against = harder.map((one) => `, and ${one}`).join('');
    return { on: to.day, what: `failures fell since ${from.model}: ${list(figures, 5)}${against}` };
  });
}

const inOrder = (events: readonly Event[]): Event[] =>
  events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
