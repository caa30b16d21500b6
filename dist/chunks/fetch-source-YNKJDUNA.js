import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-VZXVKAG2.js";
import "./chunk-ZETNOJHA.js";
import "./chunk-SDTNLTI3.js";
import "./chunk-27L5FGWE.js";
import "./chunk-G7XY4NIA.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchSource
};
