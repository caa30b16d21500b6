import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-ZTRH675Z.js";
import "./chunk-EMIM373Q.js";
import "./chunk-SI5FI3I6.js";
import "./chunk-BSX7AQKX.js";
import "./chunk-VGDE2I74.js";
import "./chunk-HF6B655C.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-WMZJWAL7.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-BOE4QSEU.js";
import "./chunk-QSC4G5EZ.js";
import "./chunk-C63DMT2H.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
