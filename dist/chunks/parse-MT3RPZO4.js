import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseHistory,
  parseHistorySource
} from "./chunk-56ZR4WDM.js";
import "./chunk-6YSCJEDI.js";
import "./chunk-NNGFNP7X.js";
import "./chunk-EXAWIC5V.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  parseHistory,
  parseHistorySource
};
