import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseHistory,
  parseHistorySource
} from "./chunk-BEEYIYPN.js";
import "./chunk-VQUPASBA.js";
import "./chunk-TTUBXO73.js";
import "./chunk-OAVIODR5.js";
import "./chunk-3XE3EYTG.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-Z676F4NH.js";
import "./chunk-LCSLMUSC.js";
export {
  parseHistory,
  parseHistorySource
};
