import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  clearReports,
  writeReports
} from "./chunk-SA7PFPRB.js";
import "./chunk-6MR3ORU3.js";
import "./chunk-CU5NFC32.js";
import "./chunk-UCYWJLOT.js";
import "./chunk-53GE6YH5.js";
import "./chunk-OP7YGCIZ.js";
import "./chunk-JZPUTDYJ.js";
import "./chunk-EU4XUQC2.js";
import "./chunk-SDZWZXWC.js";
import "./chunk-IBAJPW4F.js";
import "./chunk-UTPLORQV.js";
import "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";
export {
  clearReports,
  writeReports
};
