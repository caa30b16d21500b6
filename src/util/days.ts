/** Days as people write them: whole ones in UTC, as `2026-11-30`. */

export const DAY = 86_400_000;

/** Whether a text of digits is a day of the calendar. */
export function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** When a day is over, in milliseconds. */
export const endOf = (day: string): number => Date.parse(day) + DAY;

/** The day of a time in ISO 8601, in UTC. */
export const dayOf = (time: string): string => new Date(time).toISOString().slice(0, 10);

/** The day that comes so many days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** Whole days that are left after today: 0 on the day itself, negative afterwards. */
export const daysLeft = (day: string, now: Date): number =>
  Math.floor((endOf(day) - 1 - now.getTime()) / DAY);
