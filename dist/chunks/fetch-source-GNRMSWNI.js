import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-EZE74P5D.js";
import "./chunk-NM7REFHT.js";
import "./chunk-3AOXINML.js";
import "./chunk-L2CK4EUW.js";
import "./chunk-TBZBQIB6.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchSource
};
