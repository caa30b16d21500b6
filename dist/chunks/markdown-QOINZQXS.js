import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  SUMMARY_BYTES,
  markdown2 as markdown
} from "./chunk-FXXTY3KX.js";
import "./chunk-VI7MJOON.js";
import "./chunk-UTPLORQV.js";
import "./chunk-O3JJPYVC.js";
import "./chunk-LCSLMUSC.js";
export {
  SUMMARY_BYTES,
  markdown
};
