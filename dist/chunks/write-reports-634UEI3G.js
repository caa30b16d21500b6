import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-YCF47S5L.js";
import "./chunk-NNTZ7U5A.js";
import "./chunk-POPIBG55.js";
import "./chunk-277XNYOH.js";
import "./chunk-DZGMPCDL.js";
import "./chunk-53GE6YH5.js";
import "./chunk-HPPVINYW.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-4ZO6FXGZ.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
