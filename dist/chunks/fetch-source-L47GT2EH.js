import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-KDCHYCCB.js";
import "./chunk-YVANINIR.js";
import "./chunk-7LAMNWY4.js";
import "./chunk-WKGSAVHK.js";
import "./chunk-42JODIEF.js";
import "./chunk-S6YNTGJJ.js";
import "./chunk-5R6J64FD.js";
export {
  fetchSource
};
