import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  renderFaults
} from "./chunk-GQLOOC36.js";
import "./chunk-5R6J64FD.js";
export {
  renderFaults
};
