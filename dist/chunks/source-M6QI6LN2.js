import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseSource
} from "./chunk-XJC7LMRO.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-KZIRI4KF.js";
import "./chunk-UTPLORQV.js";
import "./chunk-HWXRZK5U.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";
export {
  parseSource
};
