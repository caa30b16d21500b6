import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-76PV67VY.js";
import "./chunk-AMWPOHBA.js";
import "./chunk-5DGFKQQL.js";
import "./chunk-RTD6RKVY.js";
import "./chunk-WY76NA5Y.js";
import "./chunk-6QBD6F7O.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-ZY2KZQ6Y.js";
import "./chunk-UBX37QL2.js";
import "./chunk-LYBPJ5YK.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
