import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-CVQDLUGW.js";
import "./chunk-G6BBSFXG.js";
import "./chunk-3GK6IVCP.js";
import "./chunk-MWNSGS2V.js";
import "./chunk-75RPZKYQ.js";
import "./chunk-QABVTQZ5.js";
import "./chunk-5UDYJEO6.js";
import "./chunk-N5Q55BFN.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-Z7SRTRFK.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
