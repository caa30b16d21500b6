import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sarif
} from "./chunk-7BKFUP7O.js";
import "./chunk-6BSCQPWS.js";
import "./chunk-UBX37QL2.js";
import "./chunk-4ZO6FXGZ.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  sarif
};
