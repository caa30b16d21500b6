import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseSource
} from "./chunk-CU7DFKVC.js";
import "./chunk-UXNANR46.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-ZGOJI6WY.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  parseSource
};
