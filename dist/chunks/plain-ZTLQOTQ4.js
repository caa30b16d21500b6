import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";
export {
  plain
};
