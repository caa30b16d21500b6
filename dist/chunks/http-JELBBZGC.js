import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  openHttp,
  proxyOf
} from "./chunk-KOBR5L7I.js";
import "./chunk-YPXZLPEW.js";
import "./chunk-27KNS7GR.js";
import "./chunk-IMSNWTTC.js";
import "./chunk-4DZVGDIU.js";
import "./chunk-LCSLMUSC.js";
export {
  openHttp,
  proxyOf
};
