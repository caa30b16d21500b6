import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchTally,
  shardsOf
} from "./chunk-YIB7STIP.js";
import "./chunk-76SV32FG.js";
import "./chunk-JYHHXNDP.js";
import "./chunk-D2XLILVT.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-Z676F4NH.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchTally,
  shardsOf
};
