import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  junit
} from "./chunk-DLPYDN75.js";
import "./chunk-OIEGPVB5.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-LCSLMUSC.js";
export {
  junit
};
