import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

// src/io/addresses.ts
import { lookup } from "node:dns";
import { BlockList, isIP } from "node:net";
var metadata = new BlockList();
metadata.addSubnet("169.254.0.0", 16, "ipv4");
metadata.addSubnet("fe80::", 10, "ipv6");
metadata.addAddress("fd00:ec2::254", "ipv6");
metadata.addAddress("fd20:ce::254", "ipv6");
metadata.addAddress("100.100.100.200", "ipv4");
metadata.addAddress("192.0.0.192", "ipv4");
metadata.addAddress("168.63.129.16", "ipv4");
metadata.addSubnet("64:ff9b::a9fe:0", 112, "ipv6");
function isMetadataAddress(address) {
  const bare = address.replace(/^\[|\]$|%.*$/g, "");
  const family = isIP(bare);
  return family !== 0 && metadata.check(bare, family === 6 ? "ipv6" : "ipv4");
}
function printable(url) {
  if (!URL.canParse(url)) return "(an address that cannot be parsed)";
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
function checkAddress(url) {
  const parsed = URL.canParse(url) ? new URL(url) : void 0;
  if (parsed === void 0 || !["http:", "https:"].includes(parsed.protocol)) {
    throw new EvidenceError(printable(url), "is not an http or https address", "Write a full web address.");
  }
  if (isMetadataAddress(parsed.hostname)) throw refused(parsed.hostname);
}
function guardedLookup(host, options, callback) {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    if (addresses.some(({ address }) => isMetadataAddress(address))) return callback(refused(host), []);
    if (options.all) return callback(null, addresses);
    callback(null, addresses[0]?.address ?? "", addresses[0]?.family);
  });
}
function refused(host) {
  return new EvidenceError(
    host,
    "is a link-local or cloud metadata address, which is never asked",
    "Evidence does not come from there: correct the address, or find out who redirects to it."
  );
}

export {
  printable,
  checkAddress,
  guardedLookup
};
