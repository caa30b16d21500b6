import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sarif
} from "./chunk-TMYEQJSG.js";
import "./chunk-UBX37QL2.js";
import "./chunk-D5AYP6FT.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-RCWUBDCY.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";
export {
  sarif
};
