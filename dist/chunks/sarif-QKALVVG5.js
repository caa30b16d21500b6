import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sarif
} from "./chunk-THREJYME.js";
import "./chunk-MDZ24KMQ.js";
import "./chunk-MJ2LIPUO.js";
import "./chunk-QCGFUZTV.js";
import "./chunk-AQABXQYO.js";
import "./chunk-EBP3EOVY.js";
import "./chunk-XL3NFHKO.js";
export {
  sarif
};
