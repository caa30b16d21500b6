import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-CCVSTPNT.js";
import "./chunk-S7KHMTU2.js";
import "./chunk-RS6D5Z2Q.js";
import "./chunk-WXL4V7YV.js";
import "./chunk-S37U2AIN.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchSource
};
