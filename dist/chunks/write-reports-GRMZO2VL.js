import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-4FCW2MMD.js";
import "./chunk-JEA2OPJ4.js";
import "./chunk-V4ABDUXQ.js";
import "./chunk-RTD6RKVY.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-XKBPUTNE.js";
import "./chunk-NHNXT4XQ.js";
import "./chunk-RAQHAAFY.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-TSHM5NLO.js";
import "./chunk-UBX37QL2.js";
import "./chunk-OO27O5GH.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
