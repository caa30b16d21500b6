import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseSource
} from "./chunk-D53GHDOU.js";
import "./chunk-3XJYKB7T.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-IMSNWTTC.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-UTPLORQV.js";
import "./chunk-LCSLMUSC.js";
export {
  parseSource
};
