import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseHistory,
  parseHistorySource
} from "./chunk-Z3BDU2BS.js";
import "./chunk-G3ERHEID.js";
import "./chunk-MGX55AIJ.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-OAVIODR5.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  parseHistory,
  parseHistorySource
};
