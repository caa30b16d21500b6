import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-ASMUPIKD.js";
import "./chunk-RZYURIBB.js";
import "./chunk-FZEPWMZJ.js";
import "./chunk-RTD6RKVY.js";
import "./chunk-Z676F4NH.js";
import "./chunk-OW6CGBPT.js";
import "./chunk-7Y6RIVG3.js";
import "./chunk-XA63N2IJ.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-OA552QNM.js";
import "./chunk-UBX37QL2.js";
import "./chunk-WK2FI7VZ.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
