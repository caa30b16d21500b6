import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-IUWFXHIH.js";
import "./chunk-YAVIT236.js";
import "./chunk-ERIZWMU7.js";
import "./chunk-RTD6RKVY.js";
import "./chunk-LCPKS34R.js";
import "./chunk-A2D45NUV.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-YR54O3V7.js";
import "./chunk-UBX37QL2.js";
import "./chunk-LARMI5U7.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
