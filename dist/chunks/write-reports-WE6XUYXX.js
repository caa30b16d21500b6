import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-Y2A65Q32.js";
import "./chunk-P2BJUAUZ.js";
import "./chunk-AULK3TFN.js";
import "./chunk-RSA4EBHZ.js";
import "./chunk-UYK7V52P.js";
import "./chunk-WZFEEBBE.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-OIEGPVB5.js";
import "./chunk-UTPLORQV.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
