import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  asBuffer,
  streamOf
} from "./chunk-LNXKUYDX.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";

// src/evidence/formats/junit/xml.ts
var REMEDY = "Have the test runner write the report again; do not edit or join reports by hand.";
var ENCODING = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/;
async function* readXml(bytes, sink) {
  const { SaxesParser } = (await import("./saxes-MPT6CPOW.js")).default;
  const parser = new SaxesParser();
  const refuse = (what) => {
    const message = `line ${parser.line}, column ${parser.column}: ${what}`;
    throw new EvidenceError(bytes.name, message, REMEDY);
  };
  parser.on(
    "error",
    ({ message }) => refuse(`is not well-formed XML: ${message.replace(/^(?:[^ ]*:)?\d+:\d+: /, "")}`)
  );
  parser.on("doctype", () => refuse("has a document type (DOCTYPE), which is not read"));
  let attributes = /* @__PURE__ */ new Map();
  parser.on("opentagstart", () => {
    attributes = /* @__PURE__ */ new Map();
  });
  parser.on("attribute", ({ name, value }) => attributes.set(local(name), value));
  parser.on("opentag", ({ name }) => sink.open(local(name), attributes));
  parser.on("closetag", ({ name }) => sink.close(local(name)));
  for await (const text of textOf(bytes)) {
    parser.write(text);
    const items2 = sink.take();
    if (items2.length > 0) yield items2;
  }
  parser.close();
  const items = sink.take();
  if (items.length > 0) yield items;
}
var local = (name) => name.slice(name.indexOf(":") + 1);
function beginningOf(head) {
  try {
    return new TextDecoder(encodingOf(head)).decode(head);
  } catch {
    return asBuffer(head).toString("latin1");
  }
}
function encodingOf(head) {
  if (head[0] === 255 && head[1] === 254) return "utf-16le";
  if (head[0] === 254 && head[1] === 255) return "utf-16be";
  const text = asBuffer(head.subarray(0, 256)).toString("latin1").replace(/^\xef\xbb\xbf/, "");
  return ENCODING.exec(text)?.[1] ?? "utf-8";
}
async function* textOf(bytes) {
  const encoding = encodingOf(await bytes.read(0, Math.min(256, bytes.size)));
  const decoder = decoderOf(encoding, bytes.name);
  try {
    for await (const chunk of streamOf(bytes)) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error.code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw error;
    throw new EvidenceError(bytes.name, `is not valid ${encoding}`, "Write it as UTF-8.", { cause: error });
  }
}
function decoderOf(encoding, name) {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new EvidenceError(
      name,
      `is in the encoding "${encoding}", which is not known`,
      "Write it as UTF-8."
    );
  }
}

export {
  readXml,
  beginningOf
};
