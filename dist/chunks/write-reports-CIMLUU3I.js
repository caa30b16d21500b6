import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-UH5GONQI.js";
import "./chunk-GDZVJVEB.js";
import "./chunk-RQATKNEG.js";
import "./chunk-BSX7AQKX.js";
import "./chunk-BXP25VGM.js";
import "./chunk-3UGAB37O.js";
import "./chunk-2VALFWTZ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-BYCWF6DC.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-JEXPGY3Z.js";
import "./chunk-QSC4G5EZ.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
