import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseSource
} from "./chunk-WKAF556C.js";
import "./chunk-5RWLCL6E.js";
import "./chunk-BWG2XO4G.js";
import "./chunk-566FSY5I.js";
import "./chunk-R2PY23G6.js";
import "./chunk-QCGFUZTV.js";
import "./chunk-XL3NFHKO.js";
export {
  parseSource
};
