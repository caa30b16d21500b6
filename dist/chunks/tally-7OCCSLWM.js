import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchTally,
  shardsOf
} from "./chunk-JFPELM5Z.js";
import "./chunk-6EKEE5SH.js";
import "./chunk-ZETNOJHA.js";
import "./chunk-27L5FGWE.js";
import "./chunk-G7XY4NIA.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchTally,
  shardsOf
};
