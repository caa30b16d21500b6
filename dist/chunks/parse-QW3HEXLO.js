import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseHistory,
  parseHistorySource
} from "./chunk-Q5MRCYAT.js";
import "./chunk-JYRGOLLO.js";
import "./chunk-7ZIZHVCM.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-HVP5VTJK.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  parseHistory,
  parseHistorySource
};
