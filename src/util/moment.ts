/** A moment as results write it. */
export interface Moment {
  /** Milliseconds since 1970: the earliest that the text can mean. */
  readonly at: number;
  /** Whether the text says in which zone it is. */
  readonly zoned: boolean;
}

const TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d):(\d\d)(\.\d+)?(?:([Zz])|([+-])(\d\d):(\d\d))?)?$/;
const MINUTE = 60_000;
/** The first zone in which a day begins: a time without a zone is at least as old as it is there. */
const EARLIEST_ZONE = 14 * 60;

/**
 * Reads a time as RFC 3339 writes it, or one without its zone, or a day alone. The same on every machine: what lacks a zone is
 * taken for the earliest moment that it can mean, so that nothing looks fresher than it is.
 * @returns `null` for any other text, such as "2026-11-30 (or 2020)" or the 30th of February
 */
export function momentOf(text: string): Moment | null {
  if (text !== last.text) last = { text, moment: read(text) };
  return last.moment;
}

/** A record's time is asked for when it is checked and when it is counted, and a run's for each of its records. */
let last: { readonly text: string; readonly moment: Moment | null } = { text: '', moment: null };

function read(text: string): Moment | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const [fraction, utc, sign, zoneHours, zoneMinutes] = match.slice(7);
  const start = new Date(Date.UTC(year, month - 1, day));
  if (year < 100) start.setUTCFullYear(year);
  const isDay = start.getUTCMonth() === month - 1 && start.getUTCDate() === day;
  // RFC 3339 has leap seconds.
  const isTime = hour < 24 && minute < 60 && second <= 60;
  const isZone = Number(zoneHours ?? 0) < 24 && Number(zoneMinutes ?? 0) < 60;
  if (!isDay || !isTime || !isZone) return null;
  const zoned = utc !== undefined || sign !== undefined;
  const ahead = zoned
    ? (sign === '-' ? -1 : 1) * (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0))
    : EARLIEST_ZONE;
  const ofDay = (hour * 60 + minute - ahead) * MINUTE + second * 1000;
  return { at: start.getTime() + ofDay + Math.floor(Number(fraction ?? 0) * 1000), zoned };
}
