import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  json
} from "./chunk-URU2O2C2.js";
import "./chunk-5R6J64FD.js";
export {
  json
};
