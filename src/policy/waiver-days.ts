/** The days of waivers: whole days in UTC, the first and the last included. */
import type { Waiver } from '../model/policy.ts';

const DAY = 86_400_000;
/** A waiver that is about to end is told of so many days before. */
export const NOTICE_DAYS = 7;

const endOf = (day: string): number => Date.parse(day) + DAY;

export const inForce = ({ granted, expires }: Waiver, now: Date): boolean =>
  now.getTime() >= Date.parse(granted) && now.getTime() < endOf(expires);

/** Whole days that are left after today: 0 on the last day, negative afterwards. */
export const daysLeft = (expires: string, now: Date): number =>
  Math.floor((endOf(expires) - 1 - now.getTime()) / DAY);
