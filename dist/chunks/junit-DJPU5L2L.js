import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  junitXml
} from "./chunk-XA63N2IJ.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-WK2FI7VZ.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";
export {
  junitXml
};
