import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-6I2UCLZQ.js";
import "./chunk-M7BQACQM.js";
import "./chunk-4L4AAO3N.js";
import "./chunk-OWEUJMGB.js";
import "./chunk-26VYIWNY.js";
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
