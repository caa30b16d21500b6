import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-WNIALEMG.js";
import "./chunk-BKFTVIA4.js";
import "./chunk-KZIRI4KF.js";
import "./chunk-YLORW7FR.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchSource
};
