import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-JC44NDOY.js";
import "./chunk-VSQLCYAN.js";
import "./chunk-QIZJC3TV.js";
import "./chunk-KPVD5DG3.js";
import "./chunk-T77JOYST.js";
import "./chunk-UBX37QL2.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-7HXR3OQE.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-3OINSY66.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
