import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  renderFaults
} from "./chunk-7Z7RGCJ4.js";
import "./chunk-LCSLMUSC.js";
export {
  renderFaults
};
