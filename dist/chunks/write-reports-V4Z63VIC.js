import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-SAKXNVAC.js";
import "./chunk-RVDJCZGF.js";
import "./chunk-FXL5M3RY.js";
import "./chunk-NQIGNTPZ.js";
import "./chunk-T77JOYST.js";
import "./chunk-UBX37QL2.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-5FH7IKQY.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-LJASLYYW.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
