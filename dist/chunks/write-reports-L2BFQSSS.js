import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-W275F3MG.js";
import "./chunk-OMMGJ4Z5.js";
import "./chunk-BDHFUMTP.js";
import "./chunk-RTD6RKVY.js";
import "./chunk-3X32VG2M.js";
import "./chunk-KM4XJZWO.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-DTPPVT7J.js";
import "./chunk-UBX37QL2.js";
import "./chunk-3V4GSHKJ.js";
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
