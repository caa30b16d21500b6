import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchTally,
  shardsOf
} from "./chunk-WLHGF5P6.js";
import "./chunk-V6BXE7WA.js";
import "./chunk-HKWWQMZK.js";
import "./chunk-MDO3RYFO.js";
import "./chunk-JMRVDLW3.js";
import "./chunk-MCZU6Z7R.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchTally,
  shardsOf
};
