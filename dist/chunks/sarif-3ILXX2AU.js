import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sarif
} from "./chunk-HY4JJ2OA.js";
import "./chunk-U7HLCJU7.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-RZQIHR3N.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-LCSLMUSC.js";
export {
  sarif
};
