import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  junit
} from "./chunk-W6GWHCUG.js";
import {
  sarif
} from "./chunk-OV7RIU4R.js";
import {
  markdown
} from "./chunk-F24W5OP5.js";
import {
  isPlain
} from "./chunk-MZNNX6G4.js";
import {
  plural
} from "./chunk-UTPLORQV.js";
import {
  json
} from "./chunk-EU4XUQC2.js";

// src/report/bundle.ts
import { hash as hash2 } from "node:crypto";

// src/report/shields.ts
function shields(verdict) {
  const [message, color] = said(verdict);
  return json({
    schemaVersion: 1,
    label: `near-zero ${verdict.gate}`,
    message,
    color,
    isError: !isPlain(verdict)
  });
}
function said(verdict) {
  if (verdict.decision === "block") return [`blocked by ${causes(verdict)}`, "red"];
  if (verdict.mode === "screen") return ["screen: not a pass", "lightgrey"];
  return verdict.waived.length > 0 ? ["allowed under a waiver", "orange"] : ["demonstrated", "brightgreen"];
}
var causes = ({ blocking, reasons }) => blocking.length > 0 ? plural(blocking.length, "category", "categories") : plural(reasons.length, "reason");

// src/report/statement.ts
import { hash } from "node:crypto";
var VERIFIER = "urn:near-zero:gate";
var VERDICT = "urn:near-zero:verdict:v1";
var PREDICATE_TYPE = "https://slsa.dev/verification_summary/v1";
function statement(verdict) {
  const { model, digest } = verdict.subject;
  return json({
    _type: "https://in-toto.io/Statement/v1",
    subject: [
      { name: "verdict.json", digest: { sha256: hash("sha256", json(verdict)) } },
      ...digest === null ? [] : [{ name: model ?? "model", digest: digestSet(digest) }]
    ],
    predicateType: PREDICATE_TYPE,
    predicate: summaryOf(verdict)
  });
}
var predicate = (verdict) => json(summaryOf(verdict));
function summaryOf(verdict) {
  const passed = isPlain(verdict);
  const { policy, subject, evidence } = verdict;
  const [name = "", version = ""] = verdict.tool.split(" ");
  return {
    verifier: { id: VERIFIER, version: { [name]: version } },
    timeVerified: verdict.judgedAt,
    resourceUri: `urn:near-zero:model:${encodeURIComponent((subject.model ?? "unnamed").toWellFormed())}`,
    policy: {
      uri: `urn:near-zero:policy:${encodeURIComponent(policy.path)}${policy.ref === null ? "" : `@${encodeURIComponent(policy.ref)}`}`,
      digest: digestSet(policy.digest)
    },
    // All of them or none, as the specification wants it: a source that gave no file has no digest.
    inputAttestations: evidence.some((file) => file.digest === null) ? [] : evidence.map((file) => ({
      uri: `urn:near-zero:evidence:${encodeURIComponent(file.name.toWellFormed())}`,
      digest: digestSet(file.digest)
    })),
    verificationResult: passed ? "PASSED" : "FAILED",
    verifiedLevels: [passed ? "NEAR_ZERO_DEMONSTRATED" : "FAILED"],
    slsaVersion: "1.0",
    // An extension has a URI as its name.
    [VERDICT]: {
      gate: verdict.gate,
      mode: verdict.mode,
      decision: verdict.decision,
      route: verdict.route,
      advance: verdict.advance,
      waivers: verdict.waived,
      states: Object.fromEntries(
        Object.entries(verdict.categories).map(([category, { state }]) => [category, state])
      ),
      reasons: verdict.reasons.map(({ code }) => code)
    }
  };
}
function digestSet(digest) {
  const [algorithm = "", value = ""] = digest.split(":");
  return { [algorithm]: value };
}

// src/report/bundle.ts
var FILES = {
  "verdict.json": ({ verdict }) => json(verdict),
  "policy.yml": ({ policy }) => policy,
  "tally.json": ({ tally }) => json(tally),
  "summary.md": ({ verdict }) => markdown(verdict),
  "report.sarif": ({ verdict }) => sarif(verdict),
  "junit.xml": ({ verdict }) => junit(verdict),
  "badge.json": ({ verdict }) => shields(verdict),
  "statement.json": ({ verdict }) => statement(verdict),
  "predicate.json": ({ verdict }) => predicate(verdict)
};
var DIGESTS = "SHA256SUMS";
var FILE_NAMES = [...Object.keys(FILES), DIGESTS];
function bundle(judged) {
  const files = Object.entries(FILES).map(([name, make]) => [name, make(judged)]);
  const digests = files.map(([name, text]) => `${hash2("sha256", text)}  ${name}
`);
  return new Map([...files, [DIGESTS, digests.join("")]]);
}

export {
  DIGESTS,
  FILE_NAMES,
  bundle
};
