import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-DRXNAJXB.js";
import "./chunk-63XURER5.js";
import "./chunk-L6GC4QFS.js";
import "./chunk-42EDWHMW.js";
import "./chunk-UYK7V52P.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-UERJLBLH.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-G6QSH5BW.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
