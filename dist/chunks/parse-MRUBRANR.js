import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseHistory,
  parseHistorySource
} from "./chunk-RGAKTDA6.js";
import "./chunk-I3SXNAU3.js";
import "./chunk-FFM4YTS3.js";
import "./chunk-3XE3EYTG.js";
import "./chunk-OAVIODR5.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  parseHistory,
  parseHistorySource
};
