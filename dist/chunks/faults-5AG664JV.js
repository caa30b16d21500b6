import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  renderFaults
} from "./chunk-W5QXZHPM.js";
import "./chunk-XL3NFHKO.js";
export {
  renderFaults
};
