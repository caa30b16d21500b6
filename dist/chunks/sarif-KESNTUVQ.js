import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sarif
} from "./chunk-ZSV624S2.js";
import "./chunk-UBX37QL2.js";
import "./chunk-DFCTUVAR.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-RCWUBDCY.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";
export {
  sarif
};
