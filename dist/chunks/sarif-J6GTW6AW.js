import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sarif
} from "./chunk-6HJGRNIG.js";
import "./chunk-4EL3ZLAK.js";
import "./chunk-ETV5I6R7.js";
import "./chunk-PRAENFBL.js";
import "./chunk-B5YWFZPK.js";
import "./chunk-URU2O2C2.js";
import "./chunk-5R6J64FD.js";
export {
  sarif
};
