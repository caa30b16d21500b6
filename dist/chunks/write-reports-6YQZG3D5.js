import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-K6Q7Q4SJ.js";
import "./chunk-I5QXVPCH.js";
import "./chunk-L6GC4QFS.js";
import "./chunk-AXE7BXVC.js";
import "./chunk-UYK7V52P.js";
import "./chunk-UERJLBLH.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-G6QSH5BW.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
