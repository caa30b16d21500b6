import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-ZJEKSFVE.js";
import "./chunk-URKF3U6D.js";
import "./chunk-STLZCYOS.js";
import "./chunk-BSX7AQKX.js";
import "./chunk-7NDL7QXE.js";
import "./chunk-QYV7ERMA.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-SM4ZKNMU.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-4PLDNDNU.js";
import "./chunk-QSC4G5EZ.js";
import "./chunk-C63DMT2H.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
