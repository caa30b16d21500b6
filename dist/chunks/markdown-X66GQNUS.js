import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  SUMMARY_BYTES,
  markdown
} from "./chunk-F24W5OP5.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-MZNNX6G4.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  SUMMARY_BYTES,
  markdown
};
