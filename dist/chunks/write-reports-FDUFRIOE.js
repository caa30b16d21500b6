import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-JNHFXIJF.js";
import "./chunk-DZJO7YX6.js";
import "./chunk-POPIBG55.js";
import "./chunk-XRDYIZNT.js";
import "./chunk-6BSCQPWS.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-HPPVINYW.js";
import "./chunk-2OUIUPRF.js";
import "./chunk-4ZO6FXGZ.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
