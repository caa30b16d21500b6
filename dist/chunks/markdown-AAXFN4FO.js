import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  SUMMARY_BYTES,
  markdown
} from "./chunk-BYCWF6DC.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-JEXPGY3Z.js";
import "./chunk-QSC4G5EZ.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  SUMMARY_BYTES,
  markdown
};
