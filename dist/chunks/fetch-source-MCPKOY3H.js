import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-5Z4B6XCR.js";
import "./chunk-VX3EGGLR.js";
import "./chunk-3XJYKB7T.js";
import "./chunk-WXL4V7YV.js";
import "./chunk-S37U2AIN.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchSource
};
