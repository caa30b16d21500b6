import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  ledgerAppend,
  ledgerExport,
  ledgerShow,
  ledgerVerify,
  withChain
} from "./chunk-H7CYD4VB.js";
import "./chunk-GEAMQSGI.js";
import "./chunk-A6H4OBWS.js";
import "./chunk-C2J4M4FK.js";
import "./chunk-CXCELR4V.js";
import "./chunk-XBIM7NKP.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-UBX37QL2.js";
import "./chunk-YPXZLPEW.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-C63DMT2H.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  ledgerAppend,
  ledgerExport,
  ledgerShow,
  ledgerVerify,
  withChain
};
