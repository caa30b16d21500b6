import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-742WI7IO.js";
import "./chunk-RWA2E6LS.js";
import "./chunk-LB4ZJSRU.js";
import "./chunk-RTD6RKVY.js";
import "./chunk-YKHHFHIV.js";
import "./chunk-HX4SAD4I.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-6P2653M2.js";
import "./chunk-UBX37QL2.js";
import "./chunk-N3IAKXDH.js";
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
