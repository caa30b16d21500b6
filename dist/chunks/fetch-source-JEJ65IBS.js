import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-5IYWOEID.js";
import "./chunk-YFSRZZ5H.js";
import "./chunk-TFP2JJV6.js";
import "./chunk-7VI3RRLL.js";
import "./chunk-OL2FKB3Z.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchSource
};
