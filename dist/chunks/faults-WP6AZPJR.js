import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  renderFaults
} from "./chunk-QRDQS6TQ.js";
import "./chunk-LCSLMUSC.js";
export {
  renderFaults
};
