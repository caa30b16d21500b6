import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  dayOf,
  daysAfter
} from "./chunk-TTUBXO73.js";

// src/policy/first-run.ts
var FIRST_RUN_DAYS = 14;
function isFirstRun({ firstRun }, now) {
  return firstRun !== null && firstRun.on <= dayOf(now.toISOString()) && !isOver(firstRun, now);
}
var isOver = ({ on }, now) => dayOf(now.toISOString()) >= daysAfter(on, FIRST_RUN_DAYS);

export {
  FIRST_RUN_DAYS,
  isFirstRun,
  isOver
};
