import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-XYYIS6NI.js";
import "./chunk-TH7DKN2H.js";
import "./chunk-MHPFJTFD.js";
import "./chunk-MWNSGS2V.js";
import "./chunk-TTDRB35G.js";
import "./chunk-LIKB74SF.js";
import "./chunk-5UDYJEO6.js";
import "./chunk-OLIL4LOB.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-KAJ743RZ.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
