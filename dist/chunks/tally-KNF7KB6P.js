import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchTally,
  shardsOf
} from "./chunk-XCSLX22E.js";
import "./chunk-HDNAVOJM.js";
import "./chunk-LYQKZJO3.js";
import "./chunk-4U4NT6F7.js";
import "./chunk-QQBWKBHW.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchTally,
  shardsOf
};
