import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  openHttp,
  proxyOf
} from "./chunk-QA4LZBDK.js";
import "./chunk-IOSK3GCC.js";
import "./chunk-566FSY5I.js";
import "./chunk-R2PY23G6.js";
import "./chunk-XL3NFHKO.js";
export {
  openHttp,
  proxyOf
};
