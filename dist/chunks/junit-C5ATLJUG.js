import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  junitXml
} from "./chunk-KM4XJZWO.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-3V4GSHKJ.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";
export {
  junitXml
};
