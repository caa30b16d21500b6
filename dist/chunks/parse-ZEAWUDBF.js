import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseHistory,
  parseHistorySource
} from "./chunk-W7REPCFK.js";
import "./chunk-EWLI4Q7I.js";
import "./chunk-4634QZQ4.js";
import "./chunk-LBPMHXF6.js";
import "./chunk-OAVIODR5.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-HVP5VTJK.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  parseHistory,
  parseHistorySource
};
