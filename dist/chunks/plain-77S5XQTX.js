import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  plain
} from "./chunk-AQABXQYO.js";
import "./chunk-XL3NFHKO.js";
export {
  plain
};
