import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  openHttp,
  proxyOf
} from "./chunk-G6EHKKAK.js";
import "./chunk-TWTBCOEJ.js";
import "./chunk-WBOGU4L7.js";
import "./chunk-Z676F4NH.js";
import "./chunk-27KNS7GR.js";
import "./chunk-LCSLMUSC.js";
export {
  openHttp,
  proxyOf
};
