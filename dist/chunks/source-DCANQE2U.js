import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseSource
} from "./chunk-ELI3E4VK.js";
import "./chunk-V4DQDVJS.js";
import "./chunk-CETJAUIM.js";
import "./chunk-IMSNWTTC.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-UTPLORQV.js";
import "./chunk-LCSLMUSC.js";
export {
  parseSource
};
