import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  readLines
} from "./chunk-VEUQAJMD.js";
import {
  isObject
} from "./chunk-DAAVJPZB.js";
import {
  parseJson
} from "./chunk-VITHBUQ2.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

// src/io/json-lines.ts
async function* readJsonLines(source, name) {
  for await (const { line, text, terminated } of readLines(source, name)) {
    if (text.trim() === "") continue;
    const record = parseLine(text, name, line, terminated);
    if (!isObject(record)) {
      throw new EvidenceError(name, `line ${line} is no JSON object`, "Give the file as its tool wrote it.");
    }
    yield { line, record };
  }
}
function parseLine(text, name, line, terminated) {
  try {
    return parseJson(text, name, line);
  } catch (error) {
    if (terminated || !(error instanceof EvidenceError)) throw error;
    const message = `line ${line}, the last, is cut off: ${error.message}`;
    throw new EvidenceError(name, message, "Write or download the file again.", { cause: error });
  }
}

export {
  readJsonLines
};
