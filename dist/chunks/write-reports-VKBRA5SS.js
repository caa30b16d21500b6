import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-SVQJ5NXG.js";
import "./chunk-H34BUTCP.js";
import "./chunk-D3QOBXDW.js";
import "./chunk-X7YEITFL.js";
import "./chunk-WRFJCFUG.js";
import "./chunk-53GE6YH5.js";
import "./chunk-FPYKK34N.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-JOVZ3CBY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
