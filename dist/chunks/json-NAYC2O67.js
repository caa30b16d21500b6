import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  json
} from "./chunk-EU4XUQC2.js";
import "./chunk-LCSLMUSC.js";
export {
  json
};
