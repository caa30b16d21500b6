import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sarif
} from "./chunk-X7YEITFL.js";
import "./chunk-WRFJCFUG.js";
import "./chunk-JOVZ3CBY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-LCSLMUSC.js";
export {
  sarif
};
