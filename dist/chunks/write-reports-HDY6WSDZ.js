import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-6FGLSIFT.js";
import "./chunk-47Q7MGJ5.js";
import "./chunk-2SWF2BW3.js";
import "./chunk-HY4JJ2OA.js";
import "./chunk-U7HLCJU7.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-SBRNJQ2P.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-RZQIHR3N.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
