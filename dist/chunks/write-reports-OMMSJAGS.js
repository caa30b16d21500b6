import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-3T66EPH4.js";
import "./chunk-D2FENIPC.js";
import "./chunk-W6GWHCUG.js";
import "./chunk-OV7RIU4R.js";
import "./chunk-CJZYF4AQ.js";
import "./chunk-53GE6YH5.js";
import "./chunk-F24W5OP5.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-MZNNX6G4.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
