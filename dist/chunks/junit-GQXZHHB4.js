import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  junit
} from "./chunk-ZHKPDMZQ.js";
import "./chunk-IKXDCAUT.js";
import "./chunk-MJ2LIPUO.js";
import "./chunk-QCGFUZTV.js";
import "./chunk-AQABXQYO.js";
import "./chunk-XL3NFHKO.js";
export {
  junit
};
