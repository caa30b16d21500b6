import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  SUMMARY_BYTES,
  markdown
} from "./chunk-3CXCQTWF.js";
import "./chunk-5UDYJEO6.js";
import "./chunk-LAN4WNTM.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-AEWB55PJ.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";
export {
  SUMMARY_BYTES,
  markdown
};
