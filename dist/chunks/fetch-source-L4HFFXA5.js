import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  fetchSource
} from "./chunk-Z3OVJ6WR.js";
import "./chunk-LYQKZJO3.js";
import "./chunk-4U4NT6F7.js";
import "./chunk-QQBWKBHW.js";
import "./chunk-WQLWLG7R.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  fetchSource
};
