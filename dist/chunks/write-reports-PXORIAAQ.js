import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-RADC5LJ6.js";
import "./chunk-VXSRUWX3.js";
import "./chunk-T4D5RDDT.js";
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
