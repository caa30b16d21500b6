import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-VWQBGFDK.js";
import "./chunk-YETHFR2D.js";
import "./chunk-4U4NT6F7.js";
import "./chunk-QQBWKBHW.js";
import "./chunk-POW2LK4M.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchSource
};
