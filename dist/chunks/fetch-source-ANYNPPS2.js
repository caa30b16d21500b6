import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-WBE5JI4A.js";
import "./chunk-HKWWQMZK.js";
import "./chunk-MDO3RYFO.js";
import "./chunk-JMRVDLW3.js";
import "./chunk-BWCNVEE4.js";
import "./chunk-MCZU6Z7R.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchSource
};
