/** What a schema cannot say of a history. Each rule is a function from the sound entries of all files to complaints. */

import type { Complaint } from '../policy/complaint.ts';
import type { Steps } from '../policy/places.ts';
import { readShare } from '../policy/rates.ts';
import { isDay } from '../util/days.ts';
import { closest } from '../util/suggest.ts';
import type { Placed, Written } from './written.ts';

export interface Filed extends Complaint {
  /** Index of its file. */
  readonly file: number;
}

const DAYS = {
  signatures: ['first_seen', 'due'],
  interventions: ['on'],
  releases: [],
  contaminated: ['since'],
  incidents: ['from', 'to', 'known', 'reported'],
} as const;

function* daysExist(written: Written): Generator<Filed> {
  for (const [list, keys] of Object.entries(DAYS)) {
    for (const { entry, file, at } of written[list as keyof typeof DAYS]) {
      const values: Readonly<Record<string, unknown>> = { ...entry };
      for (const key of keys) {
        const day = values[key];
        if (typeof day !== 'string' || isDay(day)) continue;
        const expected = 'a day of the calendar, such as 2026-11-30';
        yield { file, at: [...at, key], message: `${day} is no day`, expected };
      }
    }
  }
}

/** The later of two days must not be before the earlier one. */
function* daysInOrder({ signatures, incidents }: Written): Generator<Filed> {
  const wrong = ({ file, at }: Placed<unknown>, key: string, day: string | undefined, first: string) =>
    day === undefined || day >= first
      ? []
      : [{ file, at: [...at, key], message: `${day} is before ${first}`, expected: `${first} or later` }];
  for (const one of signatures) yield* wrong(one, 'due', one.entry.due, one.entry.first_seen);
  for (const one of incidents) {
    const { from, to, known, reported } = one.entry;
    yield* wrong(one, 'to', to, from);
    yield* wrong(one, 'known', known, from);
    yield* wrong(one, 'reported', reported, known ?? from);
  }
}

function* idsAreUnique({ signatures, incidents, releases }: Written): Generator<Filed> {
  yield* twice(signatures, 'id', 'signatures');
  yield* twice(incidents, 'id', 'incidents');
  yield* twice(releases, 'model', 'releases');
}

function* twice<Key extends string>(
  placed: readonly Placed<Readonly<Record<Key, string>>>[],
  key: Key,
  what: string,
): Generator<Filed> {
  const seen = new Set<string>();
  for (const { entry, file, at } of placed) {
    const name = entry[key];
    if (seen.has(name)) {
      const message = `two ${what} are called ${JSON.stringify(name)}`;
      yield {
        file,
        at: [...at, key],
        message,
        expected: `${key === 'id' ? 'an id' : 'a release'} of its own`,
      };
    }
    seen.add(name);
  }
}

function* signaturesExist({ signatures, interventions, ids }: Written): Generator<Filed> {
  const named = ({ file, at }: Placed<unknown>, key: string, names: readonly string[], why: string) =>
    names.flatMap((name, i): Filed[] =>
      ids.has(name) ? [] : [{ file, ...unknown([...at, key, i], name, ids), expected: why }],
    );
  for (const one of interventions) {
    yield* named(one, 'signatures', one.entry.signatures, 'the id of a signature in these files');
  }
  for (const one of signatures) {
    const { id, formerly = [] } = one.entry;
    const kept = 'the id of a signature that stays in these files: a new name does not close an old one';
    yield* named(one, 'formerly', formerly, kept);
    if (!formerly.includes(id)) continue;
    const at = [...one.at, 'formerly', formerly.indexOf(id)];
    yield { file: one.file, at, message: `\`${id}\` names itself`, expected: 'an earlier id' };
  }
}

const unknown = (at: Steps, name: string, ids: ReadonlySet<string>) => ({
  at,
  message: `there is no signature \`${name}\``,
  suggestion: closest(name, ids),
});

/** A root cause is a claim, and the only one that can close a failure: it is shown. */
function* kindsAreExplained({ interventions }: Written): Generator<Filed> {
  for (const { entry, file, at } of interventions) {
    const { kind, evidence, evals } = entry;
    const key: Steps = [...at, 'kind'];
    if (kind === 'root_cause' && evidence === undefined) {
      const message = 'a root cause is claimed without `evidence`';
      yield { file, at: key, message, expected: '`evidence`: where it is shown what the cause was' };
    }
    if (kind === 'trained_on_eval' && evals === undefined) {
      const message = '`evals` is missing: nothing says what was trained on';
      yield { file, at: key, message, expected: '`evals`: the tasks, or patterns of them' };
    }
    if (kind !== 'trained_on_eval' && evals !== undefined) {
      const message = `\`evals\` says what was trained on, and this is \`${kind}\``;
      yield { file, at: [...at, 'evals'], key: true, message, expected: 'no `evals`, or `trained_on_eval`' };
    }
  }
}

function* sharesInRange({ releases }: Written): Generator<Filed> {
  for (const { entry, file, at } of releases) {
    for (const key of ['evaluation_awareness', 'recall', 'sealed_gap'] as const) {
      const text = entry[key];
      if (text === undefined || readShare(`${text}`) !== null) continue;
      const message = `\`${key}\` cannot be ${JSON.stringify(text)}`;
      yield { file, at: [...at, key], message, expected: 'a share from 0 to 100%' };
    }
  }
}

export const RECORD_RULES: readonly ((written: Written) => Iterable<Filed>)[] = [
  daysExist,
  daysInOrder,
  idsAreUnique,
  signaturesExist,
  kindsAreExplained,
  sharesInRange,
];
