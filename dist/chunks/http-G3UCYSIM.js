import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  openHttp,
  proxyOf
} from "./chunk-MRJ7FSE2.js";
import "./chunk-27KNS7GR.js";
import "./chunk-HWXRZK5U.js";
import "./chunk-53GE6YH5.js";
import "./chunk-LCSLMUSC.js";
export {
  openHttp,
  proxyOf
};
