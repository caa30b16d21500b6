import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseSource
} from "./chunk-6ZCF2KL3.js";
import "./chunk-NM7REFHT.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-ZGOJI6WY.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LCSLMUSC.js";
export {
  parseSource
};
