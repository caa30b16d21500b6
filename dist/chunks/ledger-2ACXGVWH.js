import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  ledgerAppend,
  ledgerExport,
  ledgerShow,
  ledgerVerify,
  withChain
} from "./chunk-XAYOAVUV.js";
import "./chunk-LHDZRG7I.js";
import "./chunk-IHAIULBB.js";
import "./chunk-GLXGZ3K5.js";
import "./chunk-DTKXIUCT.js";
import "./chunk-ZBQAHOZM.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-FF4GEFOY.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-Z676F4NH.js";
import "./chunk-UBX37QL2.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";
export {
  ledgerAppend,
  ledgerExport,
  ledgerShow,
  ledgerVerify,
  withChain
};
