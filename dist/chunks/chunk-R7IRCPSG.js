import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/util/moment.ts
var TIME = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d):(\d\d)(\.\d+)?(?:([Zz])|([+-])(\d\d):(\d\d))?)?$/;
var MINUTE = 6e4;
var EARLIEST_ZONE = 14 * 60;
function momentOf(text) {
  if (text !== last.text) last = { text, moment: read(text) };
  return last.moment;
}
var last = { text: "", moment: null };
function read(text) {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const [fraction, utc, sign, zoneHours, zoneMinutes] = match.slice(7);
  const start = new Date(Date.UTC(year, month - 1, day));
  if (year < 100) start.setUTCFullYear(year);
  const isDay = start.getUTCMonth() === month - 1 && start.getUTCDate() === day;
  const isTime = hour < 24 && minute < 60 && second <= 60;
  const isZone = Number(zoneHours ?? 0) < 24 && Number(zoneMinutes ?? 0) < 60;
  if (!isDay || !isTime || !isZone) return null;
  const zoned = utc !== void 0 || sign !== void 0;
  const ahead = zoned ? (sign === "-" ? -1 : 1) * (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) : EARLIEST_ZONE;
  const ofDay = (hour * 60 + minute - ahead) * MINUTE + second * 1e3;
  return { at: start.getTime() + ofDay + Math.floor(Number(fraction ?? 0) * 1e3), zoned };
}

export {
  momentOf
};
