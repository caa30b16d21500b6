import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  sarif
} from "./chunk-4AM4WTZJ.js";
import "./chunk-UBX37QL2.js";
import "./chunk-LAN4WNTM.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-AEWB55PJ.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";
export {
  sarif
};
