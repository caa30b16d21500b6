import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-Q2VAW726.js";
import "./chunk-6G3P4W3U.js";
import "./chunk-BWG2XO4G.js";
import "./chunk-VSO5NXEB.js";
import "./chunk-W7TSY4EV.js";
import "./chunk-R2PY23G6.js";
import "./chunk-XL3NFHKO.js";
export {
  fetchSource
};
