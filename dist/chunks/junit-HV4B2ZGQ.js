import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  junit
} from "./chunk-2SWF2BW3.js";
import "./chunk-RZQIHR3N.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-LCSLMUSC.js";
export {
  junit
};
