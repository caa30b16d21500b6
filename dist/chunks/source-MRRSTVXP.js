import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  parseSource
} from "./chunk-OLTUNOYJ.js";
import "./chunk-VXZQINSE.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-WBOGU4L7.js";
import "./chunk-Z676F4NH.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LCSLMUSC.js";
export {
  parseSource
};
