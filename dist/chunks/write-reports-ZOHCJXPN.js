import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-RJ25MDUH.js";
import "./chunk-VQZ6ZLWF.js";
import "./chunk-6I7BRHXE.js";
import "./chunk-BSX7AQKX.js";
import "./chunk-X3FIGOK2.js";
import "./chunk-PIFS54QM.js";
import "./chunk-T77JOYST.js";
import "./chunk-UBX37QL2.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-4PW2DIWP.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-MP5PLSGU.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
