import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  junit
} from "./chunk-D3QOBXDW.js";
import "./chunk-JOVZ3CBY.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  junit
};
