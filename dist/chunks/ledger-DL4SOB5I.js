import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  ledgerAppend,
  ledgerExport,
  ledgerShow,
  ledgerVerify,
  withChain
} from "./chunk-BIIGVH36.js";
import "./chunk-LHDZRG7I.js";
import "./chunk-UK6J5EHQ.js";
import "./chunk-3C4C4LXI.js";
import "./chunk-3BHQALEY.js";
import "./chunk-LTKTERF6.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-FF4GEFOY.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-L6TUPWAF.js";
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
