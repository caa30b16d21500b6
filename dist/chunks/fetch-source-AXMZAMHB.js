import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-CQMYA2KP.js";
import "./chunk-VXZQINSE.js";
import "./chunk-JYHHXNDP.js";
import "./chunk-D2XLILVT.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-Z676F4NH.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchSource
};
