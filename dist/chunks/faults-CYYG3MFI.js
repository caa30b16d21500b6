import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  renderFaults
} from "./chunk-VLZOMTRV.js";
import "./chunk-LCSLMUSC.js";
export {
  renderFaults
};
