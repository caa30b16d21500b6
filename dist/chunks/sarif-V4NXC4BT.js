import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sarif
} from "./chunk-D2TXMR7L.js";
import "./chunk-NPBFGD43.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-2RNTSLOI.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-LCSLMUSC.js";
export {
  sarif
};
