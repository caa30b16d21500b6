/** What a history leaves open that people could settle, and what in it can have no effect. */

import { UNCLASSIFIED } from '../model/history.ts';
import type { Policy } from '../model/policy.ts';
import { keyPath } from '../policy/places.ts';
import { daysLeft } from '../util/days.ts';
import type { Position } from '../util/errors.ts';
import { globsMeet } from '../util/glob.ts';
import { failuresFrom, overdueReports } from './incidents.ts';
import type { HistorySource } from './parse.ts';
import type { Placed } from './written.ts';

/** `code` is stable; `path` is the key path in `file` of what the finding is about. */
export interface HistoryFinding {
  readonly level: 'error' | 'warning';
  readonly code: HistoryCode;
  readonly file: string;
  readonly path: string;
  readonly position: Position;
  readonly message: string;
  readonly remedy: string;
}

export type HistoryCode =
  | 'signature-unowned'
  | 'signature-without-due'
  | 'signature-overdue'
  | 'signature-unclassified'
  | 'signature-without-sealed'
  | 'in-the-future'
  | 'contaminates-nothing'
  | 'incident-unclassified'
  | 'incident-unnamed'
  | 'report-overdue';

interface Unplaced {
  readonly of: Placed<unknown>;
  readonly key?: string;
  readonly level?: 'error';
  readonly code: HistoryCode;
  readonly message: string;
  readonly remedy: string;
}

/** Every finding, in the order of the files. `now` is what days are held against. */
export function lintHistory(source: HistorySource, policy: Policy, now: Date): HistoryFinding[] {
  const { records, places } = source;
  const found: Unplaced[] = [
    ...signatures(source, policy, now),
    ...future(source, now),
    ...contaminated(source, policy),
    ...incidents(source, policy, now),
  ];
  return found
    .toSorted((a, b) => a.of.file - b.of.file)
    .map(({ of: { file, at }, key, level, ...rest }): HistoryFinding => {
      const steps = key === undefined ? at : [...at, key];
      const { key: position } = places[file]!.nearest(steps);
      const { path } = records.files[file]!;
      return { level: level ?? 'warning', ...rest, file: path, path: keyPath(steps), position };
    });
}

function* signatures({ written, records }: HistorySource, policy: Policy, now: Date): Generator<Unplaced> {
  const former = new Set(records.signatures.flatMap(({ formerly = [] }) => formerly));
  for (const of of written.signatures) {
    const { id, category, owner, due } = of.entry;
    // What it is called now answers for it.
    if (former.has(id)) continue;
    if (owner === undefined) {
      yield {
        of,
        code: 'signature-unowned',
        message: `nobody owns \`${id}\``,
        remedy: "Add `owner`: a failure that is nobody's is not worked on.",
      };
    }
    if (due === undefined) {
      yield {
        of,
        code: 'signature-without-due',
        message: `\`${id}\` is due on no day, so nothing says when it has stalled`,
        remedy: 'Add `due`: the day by which its cause is to be gone.',
      };
    } else if (daysLeft(due, now) < 0) {
      yield {
        of,
        key: 'due',
        code: 'signature-overdue',
        message: `\`${id}\` was due on ${due}: unless sealed evals show that it is gone, it has stalled`,
        remedy: 'Find its cause; a later day is a decision to be made in the open.',
      };
    }
    const found = policy.categories.find(({ name }) => name === category);
    if (category === UNCLASSIFIED || found === undefined) {
      yield {
        of,
        key: 'category',
        code: 'signature-unclassified',
        message:
          category === UNCLASSIFIED
            ? `\`${id}\` has no category, so nothing can show that it is gone`
            : `the policy has no category \`${category}\`, so nothing can show that \`${id}\` is gone`,
        remedy: 'Give the policy a category with evals that show it.',
      };
    } else if (!found.evals.some(({ sealed }) => sealed)) {
      yield {
        of,
        key: 'category',
        code: 'signature-without-sealed',
        message: `\`${category}\` has no sealed eval, so nothing can show that \`${id}\` is gone`,
        remedy: 'Hold an eval out: `sealed: true`.',
      };
    }
  }
}

function* future({ written }: HistorySource, now: Date): Generator<Unplaced> {
  const days: [Placed<unknown>, string, string][] = [
    ...written.signatures.map((of): [Placed<unknown>, string, string] => [
      of,
      'first_seen',
      of.entry.first_seen,
    ]),
    ...written.interventions.map((of): [Placed<unknown>, string, string] => [of, 'on', of.entry.on]),
    ...written.incidents.map((of): [Placed<unknown>, string, string] => [of, 'to', of.entry.to]),
  ];
  for (const [of, key, day] of days) {
    if (Date.parse(day) <= now.getTime()) continue;
    yield {
      of,
      key,
      level: 'error',
      code: 'in-the-future',
      message: `${day} is still to come`,
      remedy: 'Write down what has happened, on the day when it did.',
    };
  }
}

function* contaminated({ written }: HistorySource, { categories }: Policy): Generator<Unplaced> {
  const tasks = categories.flatMap(({ evals }) => evals.map(({ task }) => task));
  for (const of of written.contaminated) {
    const { task } = of.entry;
    if (tasks.some((one) => globsMeet(task, one))) continue;
    yield {
      of,
      key: 'task',
      code: 'contaminates-nothing',
      message: `no eval of the policy is called ${JSON.stringify(task)}`,
      remedy: 'Correct the name; `near-zero formats` shows what results call it.',
    };
  }
}

function* incidents({ written, records }: HistorySource, policy: Policy, now: Date): Generator<Unplaced> {
  const overdue = new Map(overdueReports(records, now).map((one) => [one.incident, one]));
  for (const of of written.incidents) {
    const { id, category } = of.entry;
    if (category === UNCLASSIFIED || !policy.categories.some(({ name }) => name === category)) {
      yield {
        of,
        key: 'category',
        code: 'incident-unclassified',
        message: `no category of the policy is about \`${id}\``,
        remedy: 'Give the policy a category with evals that show it.',
      };
    } else if (
      failuresFrom(of.entry, 3) > 0 &&
      !records.signatures.some((one) => one.category === category)
    ) {
      yield {
        of,
        code: 'incident-unnamed',
        message: `\`${id}\` is a serious failure, and no signature of \`${category}\` names it`,
        remedy: 'Add it to `signatures`, so that it stays open until its cause is gone.',
      };
    }
    const late = overdue.get(of.entry);
    if (late === undefined) continue;
    yield {
      of,
      level: 'error',
      code: 'report-overdue',
      message: `\`${id}\` (${late.harm}) was to be reported by ${late.due}`,
      remedy: 'Report it, and write down the day as `reported`.',
    };
  }
}
