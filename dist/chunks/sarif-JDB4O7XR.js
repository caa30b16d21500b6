import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sarif
} from "./chunk-42EDWHMW.js";
import "./chunk-UYK7V52P.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-G6QSH5BW.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-LCSLMUSC.js";
export {
  sarif
};
