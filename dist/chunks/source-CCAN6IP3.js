import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseSource
} from "./chunk-L3CCJGO5.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-TFP2JJV6.js";
import "./chunk-HWXRZK5U.js";
import "./chunk-53GE6YH5.js";
import "./chunk-UTPLORQV.js";
import "./chunk-LCSLMUSC.js";
export {
  parseSource
};
