import type { Policy } from '../../model/policy.ts';
import { daysLeft } from '../../util/days.ts';
import { list, plural } from '../../util/words.ts';
import { NOTICE_DAYS } from '../waiver-days.ts';
import type { Unplaced } from './finding.ts';

/** Waivers that end soon, or have ended. */
export function waiversEnding({ waivers }: Policy, now: Date): Unplaced[] {
  return waivers.flatMap(({ id, expires }, i): Unplaced[] => {
    const left = daysLeft(expires, now);
    if (left >= NOTICE_DAYS) return [];
    const gone = left < 0;
    return [
      {
        level: 'warning',
        code: gone ? 'waiver-expired' : 'waiver-expiring',
        path: `waivers[${i}].expires`,
        message: gone
          ? `the waiver \`${id}\` expired on ${expires} and is not in force`
          : `the waiver \`${id}\` ends on ${expires}`,
        remedy: gone ? 'Remove it.' : 'Mend what it is for, or decide on its one renewal.',
      },
    ];
  });
}

/** Several that end on one day are renewed as one, without a look at each. */
export function waiversTogether({ waivers }: Policy): Unplaced[] {
  return [...Map.groupBy(waivers, ({ expires }) => expires)].flatMap(([day, together]): Unplaced[] =>
    together.length < 2
      ? []
      : [
          {
            level: 'warning',
            code: 'waivers-expire-together',
            path: `waivers[${waivers.indexOf(together[1]!)}].expires`,
            message: `${plural(together.length, 'waiver')} end on ${day}: ${list(together.map(({ id }) => id))}`,
            remedy: 'Let each end when its own cause should be mended.',
          },
        ],
  );
}
