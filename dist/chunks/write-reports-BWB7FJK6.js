import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-5OBT6E75.js";
import "./chunk-WJJRKHUJ.js";
import "./chunk-XJMECM3M.js";
import "./chunk-BHT76PBQ.js";
import "./chunk-NPBFGD43.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-WAC3OTQI.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-U6FG2YO7.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
