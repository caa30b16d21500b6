import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  junit
} from "./chunk-537JU456.js";
import "./chunk-2RNTSLOI.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-LCSLMUSC.js";
export {
  junit
};
