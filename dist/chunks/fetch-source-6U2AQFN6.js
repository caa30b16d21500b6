import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-BQV6X5CU.js";
import "./chunk-YFSRZZ5H.js";
import "./chunk-TJQA6N2U.js";
import "./chunk-7VI3RRLL.js";
import "./chunk-OL2FKB3Z.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchSource
};
