import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  endOf
} from "./chunk-TTUBXO73.js";

// src/policy/waiver-days.ts
var NOTICE_DAYS = 7;
var inForce = ({ granted, expires }, now) => now.getTime() >= Date.parse(granted) && now.getTime() < endOf(expires);

export {
  NOTICE_DAYS,
  inForce
};
