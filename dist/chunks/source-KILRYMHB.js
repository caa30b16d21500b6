import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseSource
} from "./chunk-DYYQRHUV.js";
import "./chunk-RS6D5Z2Q.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-IMSNWTTC.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-C63DMT2H.js";
import "./chunk-LCSLMUSC.js";
export {
  parseSource
};
