import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  closedOf
} from "./chunk-SRG4Z23Y.js";
import "./chunk-XZPEAZ5G.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-LCSLMUSC.js";
export {
  closedOf
};
