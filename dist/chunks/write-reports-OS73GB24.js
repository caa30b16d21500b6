import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-UX4Z4GR7.js";
import "./chunk-NYU4EOMC.js";
import "./chunk-4L4AAO3N.js";
import "./chunk-6HJGRNIG.js";
import "./chunk-4EL3ZLAK.js";
import "./chunk-S6YNTGJJ.js";
import "./chunk-MXVONNBO.js";
import "./chunk-SW3ZG7IE.js";
import "./chunk-ETV5I6R7.js";
import "./chunk-PRAENFBL.js";
import "./chunk-B5YWFZPK.js";
import "./chunk-URU2O2C2.js";
import "./chunk-5R6J64FD.js";
export {
  clearReports,
  writeReports
};
