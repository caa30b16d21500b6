import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-HV3ZD7DE.js";
import "./chunk-GNAK7AZY.js";
import "./chunk-ZHKPDMZQ.js";
import "./chunk-THREJYME.js";
import "./chunk-MDZ24KMQ.js";
import "./chunk-R2PY23G6.js";
import "./chunk-TDP3RACH.js";
import "./chunk-IKXDCAUT.js";
import "./chunk-MJ2LIPUO.js";
import "./chunk-QCGFUZTV.js";
import "./chunk-AQABXQYO.js";
import "./chunk-EBP3EOVY.js";
import "./chunk-XL3NFHKO.js";
export {
  clearReports,
  writeReports
};
