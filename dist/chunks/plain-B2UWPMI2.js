import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  plain
} from "./chunk-B5YWFZPK.js";
import "./chunk-5R6J64FD.js";
export {
  plain
};
