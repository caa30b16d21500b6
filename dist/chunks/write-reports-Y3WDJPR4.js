import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-AFQZ3L7U.js";
import "./chunk-4JIGVRBN.js";
import "./chunk-HOSBGPXO.js";
import "./chunk-KXYSVCEY.js";
import "./chunk-FTT2LRFO.js";
import "./chunk-T77JOYST.js";
import "./chunk-UBX37QL2.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-U62N6B2C.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-QDYDFKJW.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
