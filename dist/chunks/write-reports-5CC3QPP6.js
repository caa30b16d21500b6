import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-4LYFRFYB.js";
import "./chunk-SY22QBPZ.js";
import "./chunk-Y442PXZ5.js";
import "./chunk-MWNSGS2V.js";
import "./chunk-JBMES6O6.js";
import "./chunk-NHDUWXEL.js";
import "./chunk-5UDYJEO6.js";
import "./chunk-TMYEQJSG.js";
import "./chunk-UBX37QL2.js";
import "./chunk-D5AYP6FT.js";
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
