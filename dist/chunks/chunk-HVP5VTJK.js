import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/util/days.ts
var DAY = 864e5;
function isDay(text) {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
var endOf = (day) => Date.parse(day) + DAY;
var dayOf = (time) => new Date(time).toISOString().slice(0, 10);
var daysAfter = (day, days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
var daysLeft = (day, now) => Math.floor((endOf(day) - 1 - now.getTime()) / DAY);

export {
  DAY,
  isDay,
  endOf,
  dayOf,
  daysAfter,
  daysLeft
};
