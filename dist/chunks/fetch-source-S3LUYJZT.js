import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-OW57X253.js";
import "./chunk-BKFTVIA4.js";
import "./chunk-UDVIYIUR.js";
import "./chunk-YLORW7FR.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchSource
};
