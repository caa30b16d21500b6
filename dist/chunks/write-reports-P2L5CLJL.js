import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-TMGKRZUO.js";
import "./chunk-EWBUYXSH.js";
import "./chunk-MX2UBSHZ.js";
import "./chunk-HWOILALY.js";
import "./chunk-NPBFGD43.js";
import "./chunk-53GE6YH5.js";
import "./chunk-WAC3OTQI.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-U6FG2YO7.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
