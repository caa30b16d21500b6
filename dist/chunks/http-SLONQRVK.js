import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  openHttp,
  proxyOf
} from "./chunk-OETVQKMY.js";
import "./chunk-X3BDZAEH.js";
import "./chunk-KNEHAMUT.js";
import "./chunk-S6YNTGJJ.js";
import "./chunk-5R6J64FD.js";
export {
  openHttp,
  proxyOf
};
