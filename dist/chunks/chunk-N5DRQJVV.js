import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  EvidenceError,
  firstLine,
  headText,
  validUtf8
} from "./chunk-CDELQMH2.js";

// src/evidence/maps/table.ts
import { pipeline, Readable } from "node:stream";
var DELIMITERS = [",", ";", "	"];
var MAX_RECORD_CHARACTERS = 16 * 1024 * 1024;
var HEAD_BYTES = 64 * 1024;
async function* tableRows(bytes) {
  const { CsvError, parse } = await import("./lib-6WFBN2V4.js");
  const head = headText(await bytes.read(0, Math.min(HEAD_BYTES, bytes.size)));
  const delimiter = delimiterOf(firstLine(head));
  const parser = parse({ bom: true, info: true, delimiter, max_record_size: MAX_RECORD_CHARACTERS });
  pipeline(Readable.from(validUtf8(bytes)), parser, () => {
  });
  let columns = null;
  try {
    for await (const { record, info } of parser) {
      if (columns === null) {
        columns = record.map((column) => column.trim());
        checkColumns(columns, bytes.name);
        continue;
      }
      const value = Object.fromEntries(columns.map((column, i) => [column, record[i] ?? ""]));
      yield { value, captures: {}, where: `line ${info.lines}` };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new EvidenceError(
      bytes.name,
      `is no valid table: ${error.message}`,
      "Write it as CSV (RFC 4180): a header, quotes doubled within quotes, as many cells as columns.",
      { cause: error }
    );
  }
}
function delimiterOf(header) {
  const bare = header.replaceAll(/"(?:[^"]|"")*"/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
}
function checkColumns(columns, name) {
  const twice = columns.find((column, i) => columns.indexOf(column) !== i);
  if (twice === void 0) return;
  throw new EvidenceError(
    name,
    `has the column ${JSON.stringify(twice)} twice`,
    "Write it again with one of them."
  );
}

export {
  tableRows
};
