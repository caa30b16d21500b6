import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  openHttp,
  proxyOf
} from "./chunk-DVAR7BLG.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-ZGOJI6WY.js";
import "./chunk-L6TUPWAF.js";
import "./chunk-27KNS7GR.js";
import "./chunk-LCSLMUSC.js";
export {
  openHttp,
  proxyOf
};
