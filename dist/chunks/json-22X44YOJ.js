import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  json
} from "./chunk-EBP3EOVY.js";
import "./chunk-XL3NFHKO.js";
export {
  json
};
