/** A waiver is short, bounded, somebody's, and seldom. */
import { DAY, isDay } from '../../util/days.ts';
import type { Complaint } from '../complaint.ts';
import type { Draft } from '../draft.ts';
import { readRate } from '../rates.ts';

export const MAX_WAIVER_DAYS = 30;
const MAX_TIMES = 10;

const waiversIn = ({ waivers = [] }: Draft) => waivers.map((waiver, i) => ({ waiver, at: ['waivers', i] }));

export function* waiversNameWhatExists(draft: Draft): Generator<Complaint> {
  const gates = draft.gates.size > 0 ? [...draft.gates.keys()] : ['default'];
  for (const { waiver, at } of waiversIn(draft)) {
    if (!draft.names.has(waiver.category)) {
      yield {
        at: [...at, 'category'],
        message: `there is no category \`${waiver.category}\``,
        expected: 'a category of this policy',
      };
    }
    if (!gates.includes(waiver.gate)) {
      yield {
        at: [...at, 'gate'],
        message: `there is no gate \`${waiver.gate}\``,
        expected: 'a gate of this policy',
      };
    } else if (draft.gates.get(waiver.gate)?.screen) {
      yield {
        at: [...at, 'gate'],
        message: `\`${waiver.gate}\` is a screen and demonstrates nothing, so there is nothing to waive`,
        expected: 'a gate that demonstrates',
      };
    }
  }
}

export function* waiversAreBounded(draft: Draft): Generator<Complaint> {
  for (const { waiver, at } of waiversIn(draft)) {
    const here = [...at, 'max_failure_rate'];
    const text = draft.places.text(here);
    const waived = readRate(text)?.value;
    const limit = readRate(draft.places.text(['categories', waiver.category, 'max_failure_rate']))?.value;
    if (waived === undefined || limit === undefined) continue;
    // A rate is written in decimals: 10 × 0.07 must not fall short of 70 % by a bit.
    if (waived > limit && waived <= limit * MAX_TIMES * (1 + 1e-12)) continue;
    yield {
      at: here,
      message: `the waiver's ${text} is ${waived > limit ? `more than ${MAX_TIMES} times` : 'not above'} the bound of \`${waiver.category}\``,
      expected: `a rate above the category's, at most ${MAX_TIMES} times as high`,
    };
  }
}

export function* waiversAreDated(draft: Draft): Generator<Complaint> {
  for (const { waiver, at } of waiversIn(draft)) {
    const wrong = (['granted', 'expires'] as const).filter((key) => !isDay(waiver[key]));
    for (const key of wrong) {
      yield {
        at: [...at, key],
        message: `${waiver[key]} is no day`,
        expected: 'a day of the calendar, such as 2026-11-30',
      };
    }
    const days = (Date.parse(waiver.expires) - Date.parse(waiver.granted)) / DAY;
    if (wrong.length > 0 || (days >= 0 && days <= MAX_WAIVER_DAYS)) continue;
    yield {
      at: [...at, 'expires'],
      message: `the waiver ${days < 0 ? 'ends before it is granted' : `lasts ${days} days`}`,
      expected: `a day at most ${MAX_WAIVER_DAYS} days after \`granted\``,
    };
  }
}

/** One renewal; and to go on under a new id is a renewal, whatever it is called. */
export function* waiversRenewOnce(draft: Draft): Generator<Complaint> {
  const all = waiversIn(draft);
  for (const [i, { waiver, at }] of all.entries()) {
    const before = all.slice(0, i).map((one) => one.waiver);
    if (before.some(({ id }) => id === waiver.id)) {
      yield {
        at: [...at, 'id'],
        message: `two waivers are called \`${waiver.id}\``,
        expected: 'an id of its own',
      };
    }
    const alike = before.filter(({ category, gate }) => category === waiver.category && gate === waiver.gate);
    if (waiver.renews === undefined) {
      const close = alike.find(
        ({ expires }) => Date.parse(waiver.granted) - Date.parse(expires) <= MAX_WAIVER_DAYS * DAY,
      );
      if (close) {
        yield {
          at: [...at, 'id'],
          message: `it goes on from the waiver \`${close.id}\`, of the same category and gate, without saying so`,
          expected: `\`renews: ${close.id}\`, or a start more than ${MAX_WAIVER_DAYS} days after that one`,
        };
      }
      continue;
    }
    const old = alike.find(({ id }) => id === waiver.renews);
    if (old && old.renews === undefined && !alike.some((one) => one !== old && one.renews === old.id))
      continue;
    yield {
      at: [...at, 'renews'],
      message: old
        ? `\`${old.id}\` was renewed already or is itself a renewal`
        : `there is no earlier waiver \`${waiver.renews}\` of this category and gate`,
      expected: 'a waiver above it that was not renewed yet, left in the file; a waiver can be renewed once',
    };
  }
}
