import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  SUMMARY_BYTES,
  markdown
} from "./chunk-TDP3RACH.js";
import "./chunk-IKXDCAUT.js";
import "./chunk-MJ2LIPUO.js";
import "./chunk-QCGFUZTV.js";
import "./chunk-AQABXQYO.js";
import "./chunk-XL3NFHKO.js";
export {
  SUMMARY_BYTES,
  markdown
};
