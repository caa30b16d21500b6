import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sarif
} from "./chunk-HF6B655C.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-BOE4QSEU.js";
import "./chunk-QSC4G5EZ.js";
import "./chunk-C63DMT2H.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  sarif
};
