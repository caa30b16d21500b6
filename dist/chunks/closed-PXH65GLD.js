import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  closedOf,
  evidenceOf
} from "./chunk-C23IES6O.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-LCSLMUSC.js";
export {
  closedOf,
  evidenceOf
};
