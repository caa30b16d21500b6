import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-LBXIXVMN.js";
import "./chunk-M3MKRFL5.js";
import "./chunk-LPUC36FB.js";
import "./chunk-MWNSGS2V.js";
import "./chunk-3CXCQTWF.js";
import "./chunk-ZPM74STT.js";
import "./chunk-5UDYJEO6.js";
import "./chunk-4AM4WTZJ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-LAN4WNTM.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-AEWB55PJ.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
