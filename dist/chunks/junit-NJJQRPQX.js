import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  junit
} from "./chunk-BXP25VGM.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-JEXPGY3Z.js";
import "./chunk-QSC4G5EZ.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  junit
};
