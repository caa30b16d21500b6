import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  junit
} from "./chunk-D6WXZZRE.js";
import "./chunk-5UDYJEO6.js";
import "./chunk-DFCTUVAR.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-RCWUBDCY.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";
export {
  junit
};
