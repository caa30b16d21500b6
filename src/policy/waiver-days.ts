/** When a waiver holds: whole days in UTC, the first and the last included. */

import type { Waiver } from '../model/policy.ts';
import { endOf } from '../util/days.ts';

/** A waiver that is about to end is told of so many days before. */
export const NOTICE_DAYS = 7;

export const inForce = ({ granted, expires }: Waiver, now: Date): boolean =>
  now.getTime() >= Date.parse(granted) && now.getTime() < endOf(expires);
