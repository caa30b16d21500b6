import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-SC5IFALV.js";
import "./chunk-I5UCOID5.js";
import "./chunk-XQQ6U7XZ.js";
import "./chunk-MWNSGS2V.js";
import "./chunk-DRYEWFWT.js";
import "./chunk-D6WXZZRE.js";
import "./chunk-5UDYJEO6.js";
import "./chunk-ZSV624S2.js";
import "./chunk-UBX37QL2.js";
import "./chunk-DFCTUVAR.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-RCWUBDCY.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
