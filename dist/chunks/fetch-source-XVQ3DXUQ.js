import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-S3WVOZO3.js";
import "./chunk-ZETNOJHA.js";
import "./chunk-QSGG2MQC.js";
import "./chunk-27L5FGWE.js";
import "./chunk-G7XY4NIA.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchSource
};
