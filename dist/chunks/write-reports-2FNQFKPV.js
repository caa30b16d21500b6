import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-I6VSJUPO.js";
import "./chunk-UF447FU7.js";
import "./chunk-FWFC3AVM.js";
import "./chunk-BSX7AQKX.js";
import "./chunk-SJ7MK7CP.js";
import "./chunk-RSHASPAX.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-QFVDKT3R.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-E7DIICCY.js";
import "./chunk-QSC4G5EZ.js";
import "./chunk-C63DMT2H.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
