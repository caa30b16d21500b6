import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  bad,
  csvRecords,
  eventsOf
} from "./chunk-3PMZX6FN.js";
import {
  HEADER_FIELDS,
  faultOf
} from "./chunk-XELONN5D.js";
import "./chunk-KDTUJIEM.js";
import {
  readDocument
} from "./chunk-OVWYVOTM.js";
import {
  readLines
} from "./chunk-U6H5RGJI.js";
import {
  isObject
} from "./chunk-DAAVJPZB.js";
import {
  parseJson
} from "./chunk-RPHKJ57O.js";
import {
  streamOf
} from "./chunk-JMRVDLW3.js";
import "./chunk-MCZU6Z7R.js";
import {
  EvidenceError
} from "./chunk-L6TUPWAF.js";
import "./chunk-LCSLMUSC.js";

// src/evidence/formats/near-zero/read.ts
async function* read({ files, kinds }, projection) {
  const [file] = files;
  if (file === void 0) return;
  yield* eventsOf(await open(file.bytes, kinds.get(file)), file.name, projection.wants);
}
async function open(bytes, shape) {
  if (shape === "csv") return { header: {}, records: () => csvRecords(bytes) };
  return shape === "jsonl" ? openLines(bytes) : openDocument(bytes);
}
async function openDocument(bytes) {
  const { document, elements } = await readDocument(bytes, ["samples"]);
  if (elements === void 0 || !isObject(document)) {
    return { header: {}, records: () => [{ record: document, where: "the document" }] };
  }
  const { samples: _, ...header } = document;
  checkHeader(header, bytes.name, "the document");
  return { header, records: () => numbered(elements) };
}
async function* numbered(elements) {
  let index = 0;
  for await (const record of elements) yield { record, where: `samples[${index++}]` };
}
async function openLines(bytes) {
  for await (const { record, where } of lineRecords(bytes)) {
    if (!isObject(record) || record["version"] === void 0) break;
    checkHeader(record, bytes.name, where);
    return { header: record, records: () => skipFirst(lineRecords(bytes)) };
  }
  return { header: {}, records: () => lineRecords(bytes) };
}
async function* lineRecords(bytes) {
  for await (const { line, text, terminated } of readLines(streamOf(bytes), bytes.name)) {
    if (text.trim() === "") continue;
    try {
      yield { record: parseJson(text, bytes.name, line), where: `line ${line}` };
    } catch (error) {
      if (terminated || !(error instanceof EvidenceError)) throw error;
      const message = `line ${line}, the last, is cut off: ${error.message}`;
      throw new EvidenceError(bytes.name, message, "Write or download the file again.", { cause: error });
    }
  }
}
async function* skipFirst(items) {
  let isFirst = true;
  for await (const item of items) {
    if (!isFirst) yield item;
    isFirst = false;
  }
}
function checkHeader(header, source, where) {
  const fault = faultOf(header, HEADER_FIELDS);
  if (fault !== null) throw bad(source, where, fault);
}
export {
  read
};
