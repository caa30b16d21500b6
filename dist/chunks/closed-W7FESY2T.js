import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  closedOf,
  evidenceOf
} from "./chunk-HDEBLSAT.js";
import "./chunk-33VXNCNQ.js";
import "./chunk-LCSLMUSC.js";
export {
  closedOf,
  evidenceOf
};
