import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  SUMMARY_BYTES,
  markdown
} from "./chunk-WMZJWAL7.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-BOE4QSEU.js";
import "./chunk-QSC4G5EZ.js";
import "./chunk-C63DMT2H.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  SUMMARY_BYTES,
  markdown
};
