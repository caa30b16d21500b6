import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  bad,
  csvRecords,
  eventsOf
} from "./chunk-OB3NCK2X.js";
import {
  HEADER_FIELDS,
  faultOf
} from "./chunk-BNZOZGVP.js";
import "./chunk-R7IRCPSG.js";
import {
  readJsonDocument
} from "./chunk-PRCKRK22.js";
import {
  readLineBatches
} from "./chunk-VEUQAJMD.js";
import {
  isObject
} from "./chunk-DAAVJPZB.js";
import {
  parseJson
} from "./chunk-VITHBUQ2.js";
import {
  streamOf
} from "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
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
  const { document, elements } = await readJsonDocument(bytes, ["samples"]);
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
  for await (const [{ record, where }] of lineRecords(bytes)) {
    if (!isObject(record) || record["version"] === void 0) break;
    checkHeader(record, bytes.name, where);
    return { header: record, records: () => skipFirst(lineRecords(bytes)) };
  }
  return { header: {}, records: () => lineRecords(bytes) };
}
async function* lineRecords(bytes) {
  for await (const { firstLine, texts, terminated } of readLineBatches(streamOf(bytes), bytes.name)) {
    const batch = [];
    let failure = null;
    for (const [index, text] of texts.entries()) {
      if (text.trim() === "") continue;
      const line = firstLine + index;
      try {
        batch.push({ record: parseJson(text, bytes.name, line), where: `line ${line}` });
      } catch (error) {
        failure = terminated ? error : cutOff(error, bytes.name, line);
        break;
      }
    }
    if (isBatch(batch)) yield batch;
    if (failure !== null) throw failure;
  }
}
var isBatch = (batch) => batch.length > 0;
function cutOff(error, source, line) {
  if (!(error instanceof EvidenceError)) return error;
  const message = `line ${line}, the last, is cut off: ${error.message}`;
  return new EvidenceError(source, message, "Write or download the file again.", { cause: error });
}
async function* skipFirst(batches) {
  let isFirst = true;
  for await (const batch of batches) {
    yield isFirst ? batch.slice(1) : batch;
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
