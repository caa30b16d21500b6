import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  ledgerAppend,
  ledgerExport,
  ledgerShow,
  ledgerVerify,
  withChain
} from "./chunk-AO4UT2AE.js";
import "./chunk-LHDZRG7I.js";
import "./chunk-RW7D3KHZ.js";
import "./chunk-KQXWST6I.js";
import "./chunk-54D2KBSJ.js";
import "./chunk-XBIM7NKP.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-L6TUPWAF.js";
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
