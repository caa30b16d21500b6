import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchTally,
  shardsOf
} from "./chunk-VTIVGAY3.js";
import "./chunk-TK4C6MCH.js";
import "./chunk-3AOXINML.js";
import "./chunk-L2CK4EUW.js";
import "./chunk-TBZBQIB6.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchTally,
  shardsOf
};
