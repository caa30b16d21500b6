import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-CTJUPO3I.js";
import "./chunk-7MBGAD4I.js";
import "./chunk-DLPYDN75.js";
import "./chunk-RSA4EBHZ.js";
import "./chunk-UYK7V52P.js";
import "./chunk-WZFEEBBE.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-OIEGPVB5.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
