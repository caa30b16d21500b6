import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sarif
} from "./chunk-PIFS54QM.js";
import "./chunk-T77JOYST.js";
import "./chunk-UBX37QL2.js";
import "./chunk-MP5PLSGU.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  sarif
};
