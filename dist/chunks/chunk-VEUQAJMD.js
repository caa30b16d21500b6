import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  notUtf8
} from "./chunk-VITHBUQ2.js";
import {
  asBuffer
} from "./chunk-LNXKUYDX.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

// src/io/lines.ts
import { isAscii, isUtf8 } from "node:buffer";
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var MAX_LINE_BYTES = 64 * 1024 * 1024;
async function* readLineBatches(source, name, { maxLineBytes = MAX_LINE_BYTES } = {}) {
  let firstLine = 1;
  let begun = [];
  let begunBytes = 0;
  for await (const chunk of source) {
    const end = asBuffer(chunk).lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      const head = chunk.subarray(0, end);
      const texts = split(begun.length === 0 ? asBuffer(head) : Buffer.concat([...begun, head]), firstLine);
      yield { firstLine, texts, terminated: true };
      firstLine += texts.length;
      begun = [];
      begunBytes = 0;
    }
    if (end === chunk.length) continue;
    begun.push(chunk.subarray(end));
    begunBytes += chunk.length - end;
    if (begunBytes > maxLineBytes) throw tooLong(firstLine);
  }
  if (begunBytes > 0) yield { firstLine, texts: split(Buffer.concat(begun), firstLine), terminated: false };
  function split(bytes, first) {
    const encoding = isAscii(bytes) ? "latin1" : "utf8";
    if (encoding === "utf8" && !isUtf8(bytes)) throw notUtf8(bytes, name, first);
    const texts = [];
    for (let start = 0; start < bytes.length; ) {
      const feed = bytes.indexOf(LINE_FEED, start);
      const end = feed < 0 ? bytes.length : feed;
      if (end - start > maxLineBytes) throw tooLong(first + texts.length);
      const bare = feed > start && bytes[feed - 1] === CARRIAGE_RETURN ? end - 1 : end;
      texts.push(bytes.toString(encoding, start, bare));
      start = end + 1;
    }
    return texts;
  }
  function tooLong(line) {
    const message = `line ${line} is longer than ${maxLineBytes} bytes`;
    return new EvidenceError(name, message, "Check that the file holds one result a line.");
  }
}
async function* readLines(source, name, limits) {
  for await (const { firstLine, texts, terminated } of readLineBatches(source, name, limits)) {
    for (const [i, text] of texts.entries()) yield { line: firstLine + i, text, terminated };
  }
}

export {
  readLineBatches,
  readLines
};
