import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-GCDL4WA4.js";
import "./chunk-M7ATRIXS.js";
import "./chunk-537JU456.js";
import "./chunk-D2TXMR7L.js";
import "./chunk-NPBFGD43.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-HGJXEHTX.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-2RNTSLOI.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
