import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-W7BQ2ZHF.js";
import "./chunk-4FB32GEP.js";
import "./chunk-O4EGXMMW.js";
import "./chunk-UYK7V52P.js";
import "./chunk-53GE6YH5.js";
import "./chunk-WZFEEBBE.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-AULK3TFN.js";
import "./chunk-OIEGPVB5.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
