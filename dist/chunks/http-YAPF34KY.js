import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  StatusError,
  openHttp,
  proxyOf
} from "./chunk-MRGN5LRE.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-WBOGU4L7.js";
import "./chunk-Z676F4NH.js";
import "./chunk-27KNS7GR.js";
import "./chunk-LCSLMUSC.js";
export {
  StatusError,
  openHttp,
  proxyOf
};
