import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  junitXml
} from "./chunk-6QBD6F7O.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-LYBPJ5YK.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";
export {
  junitXml
};
