import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-TITUEIT2.js";
import "./chunk-3J6TXZTD.js";
import "./chunk-KBCD3JO4.js";
import "./chunk-RRMVP6C3.js";
import "./chunk-OL2FKB3Z.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchSource
};
