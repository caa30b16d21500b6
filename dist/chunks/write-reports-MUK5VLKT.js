import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-WS2EKMZE.js";
import "./chunk-YRRJI4UG.js";
import "./chunk-33PYBYGV.js";
import "./chunk-UYK7V52P.js";
import "./chunk-53GE6YH5.js";
import "./chunk-OP7YGCIZ.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-SDZWZXWC.js";
import "./chunk-IBAJPW4F.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
