import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  SUMMARY_BYTES,
  markdown2 as markdown
} from "./chunk-LRM6PFXA.js";
import "./chunk-VI7MJOON.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  SUMMARY_BYTES,
  markdown
};
