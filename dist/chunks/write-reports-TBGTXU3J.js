import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-FWYCW6ZS.js";
import "./chunk-U6N6CJ46.js";
import "./chunk-X42RNE7A.js";
import "./chunk-RTD6RKVY.js";
import "./chunk-Z676F4NH.js";
import "./chunk-7RTJHBSH.js";
import "./chunk-7Y6RIVG3.js";
import "./chunk-V6EBETEM.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-BTY52D7F.js";
import "./chunk-UBX37QL2.js";
import "./chunk-O2TBYU23.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
