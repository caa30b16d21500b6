import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  json,
  jsonLine
} from "./chunk-UBX37QL2.js";
import "./chunk-LCSLMUSC.js";
export {
  json,
  jsonLine
};
