import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseSource
} from "./chunk-OLD7OQQS.js";
import "./chunk-RSCFP6M2.js";
import "./chunk-7LAMNWY4.js";
import "./chunk-KNEHAMUT.js";
import "./chunk-S6YNTGJJ.js";
import "./chunk-PRAENFBL.js";
import "./chunk-5R6J64FD.js";
export {
  parseSource
};
