import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  require_ucs2length
} from "./chunk-F6QDUSB6.js";
import {
  list
} from "./chunk-5SDD3ADK.js";
import {
  __toESM
} from "./chunk-LCSLMUSC.js";

// src/model/generated/verdict-schema.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var validate = validate20;
var schema31 = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:near-zero:verdict:v2",
  type: "object",
  properties: {
    version: { const: 2 },
    tool: {
      type: "string"
    },
    rules: { type: "integer", minimum: 1 },
    judgedAt: { type: "string", format: "date-time" },
    gate: { type: "string" },
    mode: { enum: ["demonstrate", "screen"] },
    decision: { enum: ["allow", "block"] },
    route: { type: "array", items: { type: "string" } },
    policy: { type: "object", properties: { name: { type: "string" }, path: { type: "string" }, ref: { type: ["string", "null"] }, digest: {
      type: "string",
      pattern: "^sha256:[0-9a-f]{64}$"
    }, locations: { type: "object", additionalProperties: { $ref: "#/$defs/position" } } }, required: ["name", "path", "ref", "digest", "locations"], additionalProperties: false },
    subject: {
      type: "object",
      properties: { model: { type: ["string", "null"] }, digest: { type: ["string", "null"] } },
      required: ["model", "digest"],
      additionalProperties: false
    },
    release: { anyOf: [{ type: "null" }, {
      type: "object",
      properties: { repository: { type: "string" }, commits: {
        type: "array",
        minItems: 1,
        items: { type: "string" }
      }, pullRequest: { type: ["integer", "null"] } },
      required: ["repository", "commits", "pullRequest"],
      additionalProperties: false
    }] },
    memory: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["place", "head", "entries", "anchored", "written", "subject", "candidate"], properties: { place: { type: "string" }, head: { type: [
      "string",
      "null"
    ] }, entries: { type: "integer", minimum: 0 }, anchored: { type: "boolean" }, written: { type: "boolean" }, subject: {
      type: "object",
      properties: { model: { type: ["string", "null"] }, digest: { type: ["string", "null"] } },
      required: ["model", "digest"],
      additionalProperties: false
    }, candidate: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: [
      "number",
      "since",
      "corrected"
    ], properties: { number: { type: "integer", minimum: 1 }, since: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["model", "judgedAt"], properties: { model: { type: ["string", "null"] }, judgedAt: {
      type: "string"
    } } }] }, corrected: { type: "boolean" } } }] } } }] },
    signatures: { anyOf: [{ type: "null" }, { type: "array", items: { $ref: "#/$defs/signature" } }] },
    advance: { type: ["string", "null"] },
    evidence: { type: "array", items: { $ref: "#/$defs/evidence" } },
    leftAside: { type: "array", items: { $ref: "#/$defs/leftAside" } },
    categories: { type: "object", additionalProperties: { $ref: "#/$defs/category" } },
    reasons: { type: "array", items: { $ref: "#/$defs/reason" } },
    notes: { type: "array", items: { type: "string" } },
    blocking: { type: "array", items: { type: "string" } },
    waived: { type: "array", items: { type: "string" } },
    notJudged: { type: "array", items: { type: "string" } },
    doesNotShow: { type: "array", items: { type: "string" } }
  },
  required: [
    "version",
    "tool",
    "rules",
    "judgedAt",
    "gate",
    "mode",
    "decision",
    "route",
    "policy",
    "subject",
    "release",
    "memory",
    "signatures",
    "advance",
    "evidence",
    "categories",
    "reasons",
    "notes",
    "blocking",
    "waived",
    "notJudged",
    "doesNotShow"
  ],
  additionalProperties: false,
  $defs: {
    signature: { type: "object", properties: { id: { type: ["string", "null"] }, category: { type: ["string", "null"] }, label: {
      type: ["string", "null"]
    }, firstSeen: { type: "string" }, release: { type: ["string", "null"] }, severity: { type: ["integer", "null"], minimum: 0, maximum: 4 }, owner: { type: ["string", "null"] }, due: { type: ["string", "null"] }, link: { type: ["string", "null"] }, state: { enum: ["open", "resolved"] }, marks: { type: "array", items: { enum: [
      "unclassified",
      "patched-not-solved",
      "harder-to-see",
      "stalled"
    ] } }, story: { type: "array", items: { type: "object", properties: { on: { type: "string" }, what: { type: "string" } }, required: ["on", "what"], additionalProperties: false } } }, required: ["id", "category", "label", "firstSeen", "release", "severity", "owner", "due", "link", "state", "marks", "story"], additionalProperties: false },
    state: { enum: ["demonstrated", "violated", "not-demonstrated", "invalid"] },
    reason: { type: "object", properties: { code: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" }, class: { enum: ["violation", "insufficient", "invalid", "policy"] }, message: { type: "string" }, remedy: {
      type: "string"
    }, task: { type: ["string", "null"] }, about: { type: "object", properties: { of: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" } }, required: ["of"], additionalProperties: true } }, required: [
      "code",
      "class",
      "message",
      "remedy",
      "task",
      "about"
    ], additionalProperties: false },
    eval: {
      type: "object",
      properties: {
        task: { type: "string" },
        scorer: { type: [
          "string",
          "null"
        ] },
        state: { $ref: "#/$defs/state" },
        failures: { type: "integer", minimum: 0 },
        samples: { type: "integer", minimum: 0 },
        unscored: {
          type: "integer",
          minimum: 0
        },
        missing: { type: "integer", minimum: 0 },
        upper: { type: "number", minimum: 0, maximum: 1 },
        lower: {
          type: "number",
          minimum: 0,
          maximum: 1
        },
        samplesNeeded: { type: ["integer", "null"], minimum: 1 },
        unit: { enum: ["item", "cluster", "epoch"] },
        stratum: { type: ["string", "null"] },
        sealed: { type: "boolean" },
        gap: { type: ["number", "null"], minimum: 0, maximum: 1 },
        graders: { type: "array", items: { type: "string" } },
        excluded: { anyOf: [{ type: "null" }, {
          type: "object",
          additionalProperties: false,
          required: ["unsolved", "unprobed"],
          properties: { unsolved: { type: "integer", minimum: 0 }, unprobed: { type: "integer", minimum: 0 } }
        }] }
      },
      required: ["task", "scorer", "state", "failures", "samples", "unscored", "missing", "upper", "lower", "samplesNeeded", "unit", "stratum", "excluded", "graders", "sealed", "gap"],
      additionalProperties: false
    },
    leftAside: { type: "object", properties: {
      model: { type: ["string", "null"] },
      task: { type: "string" },
      runs: { type: "integer", minimum: 1 },
      samples: { type: ["integer", "null"], minimum: 1 },
      files: { type: "array", items: { type: "integer", minimum: 0 } },
      because: { enum: ["other-subject", "no-samples"] }
    }, required: ["model", "task", "runs", "samples", "files", "because"], additionalProperties: false },
    sample: { type: "object", properties: { id: { type: "string" }, epoch: { type: "integer", minimum: 1 }, outcome: { enum: ["failed", "unscored"] }, evidence: {
      type: "integer",
      minimum: 0
    }, severity: { type: ["integer", "null"], minimum: 0, maximum: 4 }, locator: { type: "object", properties: {
      text: { type: "string", maxLength: 200 }
    }, required: ["text"], additionalProperties: false } }, required: ["id", "epoch", "outcome", "evidence", "severity"], additionalProperties: false },
    category: { type: "object", properties: {
      state: { $ref: "#/$defs/state" },
      kind: { enum: ["behaviour", "capability", "inventory"] },
      claim: { type: ["string", "null"] },
      limit: {
        type: "number",
        minimum: 0,
        maximum: 1
      },
      confidence: { type: "number", minimum: 0, maximum: 1 },
      alpha: { type: "number", minimum: 0, maximum: 1 },
      method: { enum: [
        "clopper-pearson",
        "e-process",
        "count",
        "hypergeometric"
      ] },
      unit: { enum: ["item", "cluster", "epoch"] },
      pooled: { type: "boolean" },
      requires: { type: "array", items: { type: "string" } },
      within: { anyOf: [{ type: "null" }, {
        type: "object",
        additionalProperties: false,
        required: ["capability", "maxExcluded"],
        properties: { capability: { type: "string" }, maxExcluded: {
          type: "number",
          minimum: 0,
          maximum: 1
        } }
      }] },
      failures: { type: "integer", minimum: 0 },
      samples: { type: "integer", minimum: 0 },
      unscored: {
        type: "integer",
        minimum: 0
      },
      missing: { type: "integer", minimum: 0 },
      upper: { type: "number", minimum: 0, maximum: 1 },
      lower: {
        type: "number",
        minimum: 0,
        maximum: 1
      },
      samplesNeeded: { type: ["integer", "null"], minimum: 1 },
      evals: { type: "array", items: { $ref: "#/$defs/eval" } },
      worst: { type: "array", maxItems: 50, items: { $ref: "#/$defs/sample" } },
      warnings: { type: "array", items: { type: "string" } },
      waiver: {
        anyOf: [{ type: "null" }, { type: "object", properties: {
          id: { type: "string" },
          state: { enum: ["used", "not-needed", "not-demonstrated", "not-in-force"] },
          limit: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
          granted: { type: "string" },
          expires: { type: "string" },
          owner: { type: "string" },
          reason: { type: "string" },
          issue: { type: ["string", "null"] },
          message: { type: "string" }
        }, required: ["id", "state", "limit", "granted", "expires", "owner", "reason", "issue", "message"], additionalProperties: false }]
      },
      reasons: { type: "array", items: { $ref: "#/$defs/reason" } },
      adjudication: { anyOf: [{ type: "null" }, {
        type: "object",
        additionalProperties: false,
        required: ["overruled", "by", "missed"],
        properties: { overruled: { type: "integer", minimum: 0 }, by: { type: "array", items: {
          type: "string"
        } }, missed: { type: "integer", minimum: 0 } }
      }] },
      recall: { anyOf: [{ type: "null" }, {
        type: "object",
        additionalProperties: false,
        required: ["detected", "planted", "atLeast", "lower"],
        properties: { detected: { type: "integer", minimum: 0 }, planted: { type: "integer", minimum: 0 }, atLeast: { type: "number", minimum: 0, maximum: 1 }, lower: { type: "number", minimum: 0, maximum: 1 } }
      }] },
      attempts: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["rule", "number", "lost", "carried", "replaced", "earlier"], properties: {
        rule: { enum: ["once", "spend", "sequential"] },
        number: { type: "integer", minimum: 1 },
        lost: { type: "integer", minimum: 0 },
        carried: { type: "integer", minimum: 0 },
        replaced: { type: "integer", minimum: 0 },
        earlier: {
          type: "array",
          items: { type: "object", additionalProperties: false, required: ["attempt", "gate", "judgedAt", "state", "failures", "samples", "upper", "holds"], properties: { attempt: { type: "string" }, gate: { type: "string" }, judgedAt: { type: "string" }, state: { $ref: "#/$defs/state" }, failures: { type: "integer", minimum: 0 }, samples: { type: "integer", minimum: 0 }, upper: {
            type: "number",
            minimum: 0,
            maximum: 1
          }, holds: { type: "boolean" } } }
        }
      } }] },
      growth: { anyOf: [{ type: "null" }, {
        type: "object",
        additionalProperties: false,
        required: ["alarm", "evals"],
        properties: { alarm: { type: "boolean" }, evals: { type: "array", items: {
          type: "object",
          additionalProperties: false,
          required: ["task", "common", "releases", "rate", "severe", "rank", "firstIrreversible"],
          properties: {
            task: { type: "string" },
            common: { type: ["integer", "null"], minimum: 0 },
            releases: { type: "array", items: {
              type: "object",
              additionalProperties: false,
              required: ["model", "digest", "judgedAt", "samples", "failures", "levels"],
              properties: {
                model: { type: ["string", "null"] },
                digest: { type: ["string", "null"] },
                judgedAt: { type: "string" },
                samples: { type: "integer", minimum: 0 },
                failures: { type: "integer", minimum: 0 },
                levels: { type: "array", items: { type: "integer", minimum: 0 } }
              }
            } },
            rate: { type: "number", minimum: 0, maximum: 1.000001 },
            severe: { type: ["number", "null"], minimum: 0, maximum: 1.000001 },
            rank: { type: ["number", "null"], minimum: 0, maximum: 1.000001 },
            paired: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["rate", "severe"], properties: { rate: {
              type: "number",
              minimum: 0,
              maximum: 1.000001
            }, severe: { type: ["number", "null"], minimum: 0, maximum: 1.000001 } } }] },
            firstIrreversible: {
              type: "boolean"
            }
          }
        } } }
      }] },
      exposure: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["interactions", "per", "severityAtLeast", "maxExpectedFailures", "maxChanceOfAny", "limit", "upper", "expectedFailures", "chanceOfAny", "samplesNeeded"], properties: {
        interactions: { type: "integer", minimum: 1 },
        per: { type: "string" },
        severityAtLeast: {
          type: ["integer", "null"],
          minimum: 0,
          maximum: 4
        },
        maxExpectedFailures: { type: ["number", "null"], exclusiveMinimum: 0 },
        maxChanceOfAny: {
          type: ["number", "null"],
          exclusiveMinimum: 0,
          exclusiveMaximum: 1
        },
        limit: { type: "number", exclusiveMinimum: 0, maximum: 1 },
        upper: { type: "number", minimum: 0, maximum: 1 },
        expectedFailures: { type: "number", minimum: 0 },
        chanceOfAny: {
          type: "number",
          minimum: 0,
          maximum: 1
        },
        samplesNeeded: { type: ["integer", "null"], minimum: 1 }
      } }] },
      severity: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["levels", "limits"], properties: { levels: { type: "array", items: { type: "integer", minimum: 0 }, minItems: 5, maxItems: 5 }, limits: { type: "array", items: { type: "object", additionalProperties: false, required: [
        "level",
        "limit",
        "failures"
      ], properties: { level: { type: "integer", minimum: 0, maximum: 4 }, limit: {
        type: "number",
        minimum: 0,
        maximum: 1
      }, failures: { type: "integer", minimum: 0 } } } } } }] }
    }, required: [
      "state",
      "kind",
      "claim",
      "limit",
      "confidence",
      "alpha",
      "method",
      "unit",
      "pooled",
      "requires",
      "within",
      "failures",
      "samples",
      "unscored",
      "missing",
      "upper",
      "lower",
      "samplesNeeded",
      "evals",
      "worst",
      "warnings",
      "waiver",
      "reasons",
      "recall",
      "adjudication",
      "severity",
      "attempts",
      "growth",
      "exposure"
    ], additionalProperties: false },
    provenance: { type: "object", properties: { artifactId: { type: [
      "integer",
      "null"
    ] }, artifactDigest: { type: ["string", "null"] }, repository: { type: ["string", "null"] }, runId: { type: ["integer", "null"] }, runAttempt: { type: ["integer", "null"] }, workflow: { type: ["string", "null"] }, event: { type: ["string", "null"] }, headCommit: {
      type: ["string", "null"]
    }, headBranch: { type: ["string", "null"] }, headRepository: { type: ["string", "null"] }, actor: { type: [
      "string",
      "null"
    ] }, createdAt: { type: ["string", "null"] } }, required: ["artifactId", "artifactDigest", "repository", "runId", "runAttempt", "workflow", "event", "headCommit", "headBranch", "headRepository", "actor", "createdAt"], additionalProperties: false },
    evidence: { type: "object", properties: {
      name: { type: "string" },
      source: { type: "string" },
      digest: {
        type: ["string", "null"],
        pattern: "^sha256:[0-9a-f]{64}$"
      },
      partsDigest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
      format: { type: ["string", "null"] },
      samples: { type: "integer", minimum: 0 },
      provenance: { $ref: "#/$defs/provenance" },
      relation: { enum: [
        "same",
        "same-tree",
        "ancestor",
        "other"
      ] },
      attestations: { type: "array", items: {
        type: "object",
        properties: { of: { enum: [
          "file",
          "artifact"
        ] }, signer: { type: "string" }, repository: { type: "string" }, commit: { type: ["string", "null"] }, workflow: { type: [
          "string",
          "null"
        ] }, event: { type: ["string", "null"] }, relation: { enum: ["same", "same-tree", "ancestor", "other"] }, predicateType: {
          type: "string"
        }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, models: { type: "array", items: {
          type: "object",
          properties: { name: { type: "string" }, digest: { type: "string" } },
          required: ["name", "digest"],
          additionalProperties: false
        } } },
        required: ["of", "signer", "repository", "commit", "workflow", "event", "predicateType", "digest", "models"],
        additionalProperties: false
      } },
      notVerified: { type: "array", items: { type: "string" } },
      set: { type: "string" },
      sameAs: { type: ["string", "null"] },
      problem: {
        anyOf: [{ type: "null" }, { type: "object", properties: { code: { type: "string" }, message: { type: "string" }, empty: { type: "boolean" }, remedy: { type: "string" } }, required: ["code", "message", "remedy"], additionalProperties: false }]
      },
      trust: { enum: ["attested", "self-reported"] }
    }, required: ["name", "source", "digest", "format", "samples", "provenance", "sameAs", "problem", "trust"], additionalProperties: false },
    position: { type: "object", properties: { line: { type: "integer", minimum: 1 }, column: {
      type: "integer",
      minimum: 1
    } }, required: ["line", "column"], additionalProperties: false }
  }
};
var schema32 = { type: "object", properties: {
  line: { type: "integer", minimum: 1 },
  column: { type: "integer", minimum: 1 }
}, required: ["line", "column"], additionalProperties: false };
var schema33 = { type: "object", properties: {
  id: { type: ["string", "null"] },
  category: { type: ["string", "null"] },
  label: { type: [
    "string",
    "null"
  ] },
  firstSeen: { type: "string" },
  release: { type: ["string", "null"] },
  severity: {
    type: ["integer", "null"],
    minimum: 0,
    maximum: 4
  },
  owner: { type: ["string", "null"] },
  due: { type: ["string", "null"] },
  link: { type: ["string", "null"] },
  state: { enum: ["open", "resolved"] },
  marks: { type: "array", items: { enum: ["unclassified", "patched-not-solved", "harder-to-see", "stalled"] } },
  story: { type: "array", items: { type: "object", properties: { on: { type: "string" }, what: { type: "string" } }, required: ["on", "what"], additionalProperties: false } }
}, required: [
  "id",
  "category",
  "label",
  "firstSeen",
  "release",
  "severity",
  "owner",
  "due",
  "link",
  "state",
  "marks",
  "story"
], additionalProperties: false };
var schema36 = { type: "object", properties: {
  model: { type: ["string", "null"] },
  task: { type: "string" },
  runs: { type: "integer", minimum: 1 },
  samples: { type: ["integer", "null"], minimum: 1 },
  files: { type: "array", items: { type: "integer", minimum: 0 } },
  because: { enum: ["other-subject", "no-samples"] }
}, required: ["model", "task", "runs", "samples", "files", "because"], additionalProperties: false };
var schema42 = {
  type: "object",
  properties: { code: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" }, class: { enum: [
    "violation",
    "insufficient",
    "invalid",
    "policy"
  ] }, message: { type: "string" }, remedy: { type: "string" }, task: { type: ["string", "null"] }, about: { type: "object", properties: { of: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" } }, required: ["of"], additionalProperties: true } },
  required: ["code", "class", "message", "remedy", "task", "about"],
  additionalProperties: false
};
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var pattern8 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
var schema34 = { type: "object", properties: {
  name: { type: "string" },
  source: { type: "string" },
  digest: { type: ["string", "null"], pattern: "^sha256:[0-9a-f]{64}$" },
  partsDigest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
  format: { type: ["string", "null"] },
  samples: { type: "integer", minimum: 0 },
  provenance: { $ref: "#/$defs/provenance" },
  relation: { enum: ["same", "same-tree", "ancestor", "other"] },
  attestations: { type: "array", items: { type: "object", properties: {
    of: { enum: ["file", "artifact"] },
    signer: { type: "string" },
    repository: { type: "string" },
    commit: { type: ["string", "null"] },
    workflow: { type: ["string", "null"] },
    event: { type: ["string", "null"] },
    relation: { enum: ["same", "same-tree", "ancestor", "other"] },
    predicateType: { type: "string" },
    digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    models: { type: "array", items: { type: "object", properties: {
      name: { type: "string" },
      digest: { type: "string" }
    }, required: ["name", "digest"], additionalProperties: false } }
  }, required: ["of", "signer", "repository", "commit", "workflow", "event", "predicateType", "digest", "models"], additionalProperties: false } },
  notVerified: { type: "array", items: { type: "string" } },
  set: { type: "string" },
  sameAs: { type: ["string", "null"] },
  problem: {
    anyOf: [{ type: "null" }, { type: "object", properties: { code: { type: "string" }, message: { type: "string" }, empty: { type: "boolean" }, remedy: { type: "string" } }, required: ["code", "message", "remedy"], additionalProperties: false }]
  },
  trust: { enum: ["attested", "self-reported"] }
}, required: ["name", "source", "digest", "format", "samples", "provenance", "sameAs", "problem", "trust"], additionalProperties: false };
var schema35 = { type: "object", properties: {
  artifactId: { type: ["integer", "null"] },
  artifactDigest: { type: ["string", "null"] },
  repository: { type: ["string", "null"] },
  runId: { type: ["integer", "null"] },
  runAttempt: {
    type: ["integer", "null"]
  },
  workflow: { type: ["string", "null"] },
  event: { type: ["string", "null"] },
  headCommit: { type: ["string", "null"] },
  headBranch: { type: ["string", "null"] },
  headRepository: { type: ["string", "null"] },
  actor: { type: ["string", "null"] },
  createdAt: { type: ["string", "null"] }
}, required: [
  "artifactId",
  "artifactDigest",
  "repository",
  "runId",
  "runAttempt",
  "workflow",
  "event",
  "headCommit",
  "headBranch",
  "headRepository",
  "actor",
  "createdAt"
], additionalProperties: false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.source === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "source" },
        message: "must have required property 'source'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.digest === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.format === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "format" },
        message: "must have required property 'format'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.samples === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.provenance === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "provenance" },
        message: "must have required property 'provenance'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.sameAs === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sameAs" }, message: "must have required property 'sameAs'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.problem === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problem" }, message: "must have required property 'problem'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.trust === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "trust" }, message: "must have required property 'trust'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (const key0 in data) if (!func1.call(schema34.properties, key0)) {
      const err9 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 != "string") {
        const err10 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema34.properties.name.type,
          parentSchema: schema34.properties.name,
          data: data0
        };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.source !== void 0) {
      let data1 = data.source;
      if (typeof data1 != "string") {
        const err11 = {
          instancePath: instancePath + "/source",
          schemaPath: "#/properties/source/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema34.properties.source.type,
          parentSchema: schema34.properties.source,
          data: data1
        };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.digest !== void 0) {
      let data2 = data.digest;
      if (typeof data2 != "string" && data2 !== null) {
        const err12 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: schema34.properties.digest.type }, message: "must be string,null", schema: schema34.properties.digest.type, parentSchema: schema34.properties.digest, data: data2 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data2 == "string" && !pattern4.test(data2)) {
        const err13 = {
          instancePath: instancePath + "/digest",
          schemaPath: "#/properties/digest/pattern",
          keyword: "pattern",
          params: { pattern: "^sha256:[0-9a-f]{64}$" },
          message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
          schema: "^sha256:[0-9a-f]{64}$",
          parentSchema: schema34.properties.digest,
          data: data2
        };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.partsDigest !== void 0) {
      let data3 = data.partsDigest;
      if (typeof data3 == "string") {
        if (!pattern4.test(data3)) {
          const err14 = { instancePath: instancePath + "/partsDigest", schemaPath: "#/properties/partsDigest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema34.properties.partsDigest, data: data3 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = {
          instancePath: instancePath + "/partsDigest",
          schemaPath: "#/properties/partsDigest/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema34.properties.partsDigest.type,
          parentSchema: schema34.properties.partsDigest,
          data: data3
        };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.format !== void 0) {
      let data4 = data.format;
      if (typeof data4 != "string" && data4 !== null) {
        const err16 = {
          instancePath: instancePath + "/format",
          schemaPath: "#/properties/format/type",
          keyword: "type",
          params: { type: schema34.properties.format.type },
          message: "must be string,null",
          schema: schema34.properties.format.type,
          parentSchema: schema34.properties.format,
          data: data4
        };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.samples !== void 0) {
      let data5 = data.samples;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err17 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.samples.type, parentSchema: schema34.properties.samples, data: data5 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        const err18 = {
          instancePath: instancePath + "/samples",
          schemaPath: "#/properties/samples/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema34.properties.samples,
          data: data5
        };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.provenance !== void 0) {
      let data6 = data.provenance;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.artifactId === void 0) {
          const err19 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "artifactId" },
            message: "must have required property 'artifactId'",
            schema: schema35.required,
            parentSchema: schema35,
            data: data6
          };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data6.artifactDigest === void 0) {
          const err20 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "artifactDigest" }, message: "must have required property 'artifactDigest'", schema: schema35.required, parentSchema: schema35, data: data6 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data6.repository === void 0) {
          const err21 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "repository" },
            message: "must have required property 'repository'",
            schema: schema35.required,
            parentSchema: schema35,
            data: data6
          };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data6.runId === void 0) {
          const err22 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "runId" }, message: "must have required property 'runId'", schema: schema35.required, parentSchema: schema35, data: data6 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data6.runAttempt === void 0) {
          const err23 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "runAttempt" },
            message: "must have required property 'runAttempt'",
            schema: schema35.required,
            parentSchema: schema35,
            data: data6
          };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data6.workflow === void 0) {
          const err24 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "workflow" },
            message: "must have required property 'workflow'",
            schema: schema35.required,
            parentSchema: schema35,
            data: data6
          };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data6.event === void 0) {
          const err25 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'", schema: schema35.required, parentSchema: schema35, data: data6 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data6.headCommit === void 0) {
          const err26 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "headCommit" },
            message: "must have required property 'headCommit'",
            schema: schema35.required,
            parentSchema: schema35,
            data: data6
          };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data6.headBranch === void 0) {
          const err27 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "headBranch" },
            message: "must have required property 'headBranch'",
            schema: schema35.required,
            parentSchema: schema35,
            data: data6
          };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data6.headRepository === void 0) {
          const err28 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "headRepository" }, message: "must have required property 'headRepository'", schema: schema35.required, parentSchema: schema35, data: data6 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data6.actor === void 0) {
          const err29 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property 'actor'", schema: schema35.required, parentSchema: schema35, data: data6 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data6.createdAt === void 0) {
          const err30 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "createdAt" },
            message: "must have required property 'createdAt'",
            schema: schema35.required,
            parentSchema: schema35,
            data: data6
          };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        for (const key1 in data6) if (!func1.call(schema35.properties, key1)) {
          const err31 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key1 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema35,
            data: data6
          };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data6.artifactId !== void 0) {
          let data7 = data6.artifactId;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) {
            const err32 = { instancePath: instancePath + "/provenance/artifactId", schemaPath: "#/$defs/provenance/properties/artifactId/type", keyword: "type", params: { type: schema35.properties.artifactId.type }, message: "must be integer,null", schema: schema35.properties.artifactId.type, parentSchema: schema35.properties.artifactId, data: data7 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data6.artifactDigest !== void 0) {
          let data8 = data6.artifactDigest;
          if (typeof data8 != "string" && data8 !== null) {
            const err33 = { instancePath: instancePath + "/provenance/artifactDigest", schemaPath: "#/$defs/provenance/properties/artifactDigest/type", keyword: "type", params: { type: schema35.properties.artifactDigest.type }, message: "must be string,null", schema: schema35.properties.artifactDigest.type, parentSchema: schema35.properties.artifactDigest, data: data8 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data6.repository !== void 0) {
          let data9 = data6.repository;
          if (typeof data9 != "string" && data9 !== null) {
            const err34 = { instancePath: instancePath + "/provenance/repository", schemaPath: "#/$defs/provenance/properties/repository/type", keyword: "type", params: { type: schema35.properties.repository.type }, message: "must be string,null", schema: schema35.properties.repository.type, parentSchema: schema35.properties.repository, data: data9 };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data6.runId !== void 0) {
          let data10 = data6.runId;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null) {
            const err35 = { instancePath: instancePath + "/provenance/runId", schemaPath: "#/$defs/provenance/properties/runId/type", keyword: "type", params: { type: schema35.properties.runId.type }, message: "must be integer,null", schema: schema35.properties.runId.type, parentSchema: schema35.properties.runId, data: data10 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data6.runAttempt !== void 0) {
          let data11 = data6.runAttempt;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
            const err36 = { instancePath: instancePath + "/provenance/runAttempt", schemaPath: "#/$defs/provenance/properties/runAttempt/type", keyword: "type", params: { type: schema35.properties.runAttempt.type }, message: "must be integer,null", schema: schema35.properties.runAttempt.type, parentSchema: schema35.properties.runAttempt, data: data11 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data6.workflow !== void 0) {
          let data12 = data6.workflow;
          if (typeof data12 != "string" && data12 !== null) {
            const err37 = { instancePath: instancePath + "/provenance/workflow", schemaPath: "#/$defs/provenance/properties/workflow/type", keyword: "type", params: { type: schema35.properties.workflow.type }, message: "must be string,null", schema: schema35.properties.workflow.type, parentSchema: schema35.properties.workflow, data: data12 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data6.event !== void 0) {
          let data13 = data6.event;
          if (typeof data13 != "string" && data13 !== null) {
            const err38 = { instancePath: instancePath + "/provenance/event", schemaPath: "#/$defs/provenance/properties/event/type", keyword: "type", params: { type: schema35.properties.event.type }, message: "must be string,null", schema: schema35.properties.event.type, parentSchema: schema35.properties.event, data: data13 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data6.headCommit !== void 0) {
          let data14 = data6.headCommit;
          if (typeof data14 != "string" && data14 !== null) {
            const err39 = { instancePath: instancePath + "/provenance/headCommit", schemaPath: "#/$defs/provenance/properties/headCommit/type", keyword: "type", params: { type: schema35.properties.headCommit.type }, message: "must be string,null", schema: schema35.properties.headCommit.type, parentSchema: schema35.properties.headCommit, data: data14 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data6.headBranch !== void 0) {
          let data15 = data6.headBranch;
          if (typeof data15 != "string" && data15 !== null) {
            const err40 = { instancePath: instancePath + "/provenance/headBranch", schemaPath: "#/$defs/provenance/properties/headBranch/type", keyword: "type", params: { type: schema35.properties.headBranch.type }, message: "must be string,null", schema: schema35.properties.headBranch.type, parentSchema: schema35.properties.headBranch, data: data15 };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
        if (data6.headRepository !== void 0) {
          let data16 = data6.headRepository;
          if (typeof data16 != "string" && data16 !== null) {
            const err41 = { instancePath: instancePath + "/provenance/headRepository", schemaPath: "#/$defs/provenance/properties/headRepository/type", keyword: "type", params: {
              type: schema35.properties.headRepository.type
            }, message: "must be string,null", schema: schema35.properties.headRepository.type, parentSchema: schema35.properties.headRepository, data: data16 };
            vErrors === null ? vErrors = [err41] : vErrors.push(
              err41
            ), errors++;
          }
        }
        if (data6.actor !== void 0) {
          let data17 = data6.actor;
          if (typeof data17 != "string" && data17 !== null) {
            const err42 = {
              instancePath: instancePath + "/provenance/actor",
              schemaPath: "#/$defs/provenance/properties/actor/type",
              keyword: "type",
              params: { type: schema35.properties.actor.type },
              message: "must be string,null",
              schema: schema35.properties.actor.type,
              parentSchema: schema35.properties.actor,
              data: data17
            };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data6.createdAt !== void 0) {
          let data18 = data6.createdAt;
          if (typeof data18 != "string" && data18 !== null) {
            const err43 = {
              instancePath: instancePath + "/provenance/createdAt",
              schemaPath: "#/$defs/provenance/properties/createdAt/type",
              keyword: "type",
              params: { type: schema35.properties.createdAt.type },
              message: "must be string,null",
              schema: schema35.properties.createdAt.type,
              parentSchema: schema35.properties.createdAt,
              data: data18
            };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      } else {
        const err44 = {
          instancePath: instancePath + "/provenance",
          schemaPath: "#/$defs/provenance/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema35.type,
          parentSchema: schema35,
          data: data6
        };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.relation !== void 0) {
      let data19 = data.relation;
      if (!(data19 === "same" || data19 === "same-tree" || data19 === "ancestor" || data19 === "other")) {
        const err45 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/enum", keyword: "enum", params: { allowedValues: schema34.properties.relation.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.relation.enum, parentSchema: schema34.properties.relation, data: data19 };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.attestations !== void 0) {
      let data20 = data.attestations;
      if (Array.isArray(data20)) {
        const len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data21 = data20[i0];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.of === void 0) {
              const err46 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "of" },
                message: "must have required property 'of'",
                schema: schema34.properties.attestations.items.required,
                parentSchema: schema34.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            if (data21.signer === void 0) {
              const err47 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "signer" },
                message: "must have required property 'signer'",
                schema: schema34.properties.attestations.items.required,
                parentSchema: schema34.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data21.repository === void 0) {
              const err48 = { instancePath: instancePath + "/attestations/" + i0, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'", schema: schema34.properties.attestations.items.required, parentSchema: schema34.properties.attestations.items, data: data21 };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (data21.commit === void 0) {
              const err49 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "commit" },
                message: "must have required property 'commit'",
                schema: schema34.properties.attestations.items.required,
                parentSchema: schema34.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            if (data21.workflow === void 0) {
              const err50 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "workflow" },
                message: "must have required property 'workflow'",
                schema: schema34.properties.attestations.items.required,
                parentSchema: schema34.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (data21.event === void 0) {
              const err51 = { instancePath: instancePath + "/attestations/" + i0, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'", schema: schema34.properties.attestations.items.required, parentSchema: schema34.properties.attestations.items, data: data21 };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            if (data21.predicateType === void 0) {
              const err52 = { instancePath: instancePath + "/attestations/" + i0, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "predicateType" }, message: "must have required property 'predicateType'", schema: schema34.properties.attestations.items.required, parentSchema: schema34.properties.attestations.items, data: data21 };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (data21.digest === void 0) {
              const err53 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "digest" },
                message: "must have required property 'digest'",
                schema: schema34.properties.attestations.items.required,
                parentSchema: schema34.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
            if (data21.models === void 0) {
              const err54 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "models" },
                message: "must have required property 'models'",
                schema: schema34.properties.attestations.items.required,
                parentSchema: schema34.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
            for (const key2 in data21) if (!func1.call(schema34.properties.attestations.items.properties, key2)) {
              const err55 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key2 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema34.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
            if (data21.of !== void 0) {
              let data22 = data21.of;
              if (!(data22 === "file" || data22 === "artifact")) {
                const err56 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/of",
                  schemaPath: "#/properties/attestations/items/properties/of/enum",
                  keyword: "enum",
                  params: { allowedValues: schema34.properties.attestations.items.properties.of.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema34.properties.attestations.items.properties.of.enum,
                  parentSchema: schema34.properties.attestations.items.properties.of,
                  data: data22
                };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
            if (data21.signer !== void 0) {
              let data23 = data21.signer;
              if (typeof data23 != "string") {
                const err57 = { instancePath: instancePath + "/attestations/" + i0 + "/signer", schemaPath: "#/properties/attestations/items/properties/signer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.attestations.items.properties.signer.type, parentSchema: schema34.properties.attestations.items.properties.signer, data: data23 };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data21.repository !== void 0) {
              let data24 = data21.repository;
              if (typeof data24 != "string") {
                const err58 = { instancePath: instancePath + "/attestations/" + i0 + "/repository", schemaPath: "#/properties/attestations/items/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.attestations.items.properties.repository.type, parentSchema: schema34.properties.attestations.items.properties.repository, data: data24 };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
            if (data21.commit !== void 0) {
              let data25 = data21.commit;
              if (typeof data25 != "string" && data25 !== null) {
                const err59 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/commit",
                  schemaPath: "#/properties/attestations/items/properties/commit/type",
                  keyword: "type",
                  params: { type: schema34.properties.attestations.items.properties.commit.type },
                  message: "must be string,null",
                  schema: schema34.properties.attestations.items.properties.commit.type,
                  parentSchema: schema34.properties.attestations.items.properties.commit,
                  data: data25
                };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
            if (data21.workflow !== void 0) {
              let data26 = data21.workflow;
              if (typeof data26 != "string" && data26 !== null) {
                const err60 = { instancePath: instancePath + "/attestations/" + i0 + "/workflow", schemaPath: "#/properties/attestations/items/properties/workflow/type", keyword: "type", params: { type: schema34.properties.attestations.items.properties.workflow.type }, message: "must be string,null", schema: schema34.properties.attestations.items.properties.workflow.type, parentSchema: schema34.properties.attestations.items.properties.workflow, data: data26 };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            }
            if (data21.event !== void 0) {
              let data27 = data21.event;
              if (typeof data27 != "string" && data27 !== null) {
                const err61 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/event",
                  schemaPath: "#/properties/attestations/items/properties/event/type",
                  keyword: "type",
                  params: { type: schema34.properties.attestations.items.properties.event.type },
                  message: "must be string,null",
                  schema: schema34.properties.attestations.items.properties.event.type,
                  parentSchema: schema34.properties.attestations.items.properties.event,
                  data: data27
                };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            }
            if (data21.relation !== void 0) {
              let data28 = data21.relation;
              if (!(data28 === "same" || data28 === "same-tree" || data28 === "ancestor" || data28 === "other")) {
                const err62 = { instancePath: instancePath + "/attestations/" + i0 + "/relation", schemaPath: "#/properties/attestations/items/properties/relation/enum", keyword: "enum", params: { allowedValues: schema34.properties.attestations.items.properties.relation.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.attestations.items.properties.relation.enum, parentSchema: schema34.properties.attestations.items.properties.relation, data: data28 };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            if (data21.predicateType !== void 0) {
              let data29 = data21.predicateType;
              if (typeof data29 != "string") {
                const err63 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/predicateType",
                  schemaPath: "#/properties/attestations/items/properties/predicateType/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema34.properties.attestations.items.properties.predicateType.type,
                  parentSchema: schema34.properties.attestations.items.properties.predicateType,
                  data: data29
                };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
            if (data21.digest !== void 0) {
              let data30 = data21.digest;
              if (typeof data30 == "string") {
                if (!pattern4.test(data30)) {
                  const err64 = { instancePath: instancePath + "/attestations/" + i0 + "/digest", schemaPath: "#/properties/attestations/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema34.properties.attestations.items.properties.digest, data: data30 };
                  vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                }
              } else {
                const err65 = { instancePath: instancePath + "/attestations/" + i0 + "/digest", schemaPath: "#/properties/attestations/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.attestations.items.properties.digest.type, parentSchema: schema34.properties.attestations.items.properties.digest, data: data30 };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
            if (data21.models !== void 0) {
              let data31 = data21.models;
              if (Array.isArray(data31)) {
                const len1 = data31.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data32 = data31[i1];
                  if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                    if (data32.name === void 0) {
                      const err66 = {
                        instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1,
                        schemaPath: "#/properties/attestations/items/properties/models/items/required",
                        keyword: "required",
                        params: { missingProperty: "name" },
                        message: "must have required property 'name'",
                        schema: schema34.properties.attestations.items.properties.models.items.required,
                        parentSchema: schema34.properties.attestations.items.properties.models.items,
                        data: data32
                      };
                      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                    }
                    if (data32.digest === void 0) {
                      const err67 = { instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1, schemaPath: "#/properties/attestations/items/properties/models/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema34.properties.attestations.items.properties.models.items.required, parentSchema: schema34.properties.attestations.items.properties.models.items, data: data32 };
                      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                    }
                    for (const key3 in data32)
                      if (!(key3 === "name" || key3 === "digest")) {
                        const err68 = {
                          instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1,
                          schemaPath: "#/properties/attestations/items/properties/models/items/additionalProperties",
                          keyword: "additionalProperties",
                          params: { additionalProperty: key3 },
                          message: "must NOT have additional properties",
                          schema: false,
                          parentSchema: schema34.properties.attestations.items.properties.models.items,
                          data: data32
                        };
                        vErrors === null ? vErrors = [err68] : vErrors.push(
                          err68
                        ), errors++;
                      }
                    if (data32.name !== void 0) {
                      let data33 = data32.name;
                      if (typeof data33 != "string") {
                        const err69 = { instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1 + "/name", schemaPath: "#/properties/attestations/items/properties/models/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.attestations.items.properties.models.items.properties.name.type, parentSchema: schema34.properties.attestations.items.properties.models.items.properties.name, data: data33 };
                        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                      }
                    }
                    if (data32.digest !== void 0) {
                      let data34 = data32.digest;
                      if (typeof data34 != "string") {
                        const err70 = { instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1 + "/digest", schemaPath: "#/properties/attestations/items/properties/models/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.attestations.items.properties.models.items.properties.digest.type, parentSchema: schema34.properties.attestations.items.properties.models.items.properties.digest, data: data34 };
                        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                      }
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1, schemaPath: "#/properties/attestations/items/properties/models/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.attestations.items.properties.models.items.type, parentSchema: schema34.properties.attestations.items.properties.models.items, data: data32 };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                }
              } else {
                const err72 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/models",
                  schemaPath: "#/properties/attestations/items/properties/models/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema34.properties.attestations.items.properties.models.type,
                  parentSchema: schema34.properties.attestations.items.properties.models,
                  data: data31
                };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/attestations/" + i0, schemaPath: "#/properties/attestations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.attestations.items.type, parentSchema: schema34.properties.attestations.items, data: data21 };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/attestations", schemaPath: "#/properties/attestations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.attestations.type, parentSchema: schema34.properties.attestations, data: data20 };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
    }
    if (data.notVerified !== void 0) {
      let data35 = data.notVerified;
      if (Array.isArray(data35)) {
        const len2 = data35.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data36 = data35[i2];
          if (typeof data36 != "string") {
            const err75 = { instancePath: instancePath + "/notVerified/" + i2, schemaPath: "#/properties/notVerified/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.notVerified.items.type, parentSchema: schema34.properties.notVerified.items, data: data36 };
            vErrors === null ? vErrors = [err75] : vErrors.push(
              err75
            ), errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/notVerified", schemaPath: "#/properties/notVerified/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.notVerified.type, parentSchema: schema34.properties.notVerified, data: data35 };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
    }
    if (data.set !== void 0) {
      let data37 = data.set;
      if (typeof data37 != "string") {
        const err77 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.set.type, parentSchema: schema34.properties.set, data: data37 };
        vErrors === null ? vErrors = [err77] : vErrors.push(
          err77
        ), errors++;
      }
    }
    if (data.sameAs !== void 0) {
      let data38 = data.sameAs;
      if (typeof data38 != "string" && data38 !== null) {
        const err78 = {
          instancePath: instancePath + "/sameAs",
          schemaPath: "#/properties/sameAs/type",
          keyword: "type",
          params: { type: schema34.properties.sameAs.type },
          message: "must be string,null",
          schema: schema34.properties.sameAs.type,
          parentSchema: schema34.properties.sameAs,
          data: data38
        };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data.problem !== void 0) {
      let data39 = data.problem;
      const _errs82 = errors;
      let valid11 = false;
      const _errs83 = errors;
      if (data39 !== null) {
        const err79 = {
          instancePath: instancePath + "/problem",
          schemaPath: "#/properties/problem/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema34.properties.problem.anyOf[0].type,
          parentSchema: schema34.properties.problem.anyOf[0],
          data: data39
        };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
      var _valid0 = _errs83 === errors;
      valid11 = valid11 || _valid0;
      const _errs85 = errors;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        if (data39.code === void 0) {
          const err80 = {
            instancePath: instancePath + "/problem",
            schemaPath: "#/properties/problem/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "code" },
            message: "must have required property 'code'",
            schema: schema34.properties.problem.anyOf[1].required,
            parentSchema: schema34.properties.problem.anyOf[1],
            data: data39
          };
          vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
        }
        if (data39.message === void 0) {
          const err81 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf/1/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema34.properties.problem.anyOf[1].required, parentSchema: schema34.properties.problem.anyOf[1], data: data39 };
          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
        }
        if (data39.remedy === void 0) {
          const err82 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf/1/required", keyword: "required", params: { missingProperty: "remedy" }, message: "must have required property 'remedy'", schema: schema34.properties.problem.anyOf[1].required, parentSchema: schema34.properties.problem.anyOf[1], data: data39 };
          vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
        }
        for (const key4 in data39) if (!(key4 === "code" || key4 === "message" || key4 === "empty" || key4 === "remedy")) {
          const err83 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.problem.anyOf[1], data: data39 };
          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
        }
        if (data39.code !== void 0) {
          let data40 = data39.code;
          if (typeof data40 != "string") {
            const err84 = { instancePath: instancePath + "/problem/code", schemaPath: "#/properties/problem/anyOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.problem.anyOf[1].properties.code.type, parentSchema: schema34.properties.problem.anyOf[1].properties.code, data: data40 };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        }
        if (data39.message !== void 0) {
          let data41 = data39.message;
          if (typeof data41 != "string") {
            const err85 = {
              instancePath: instancePath + "/problem/message",
              schemaPath: "#/properties/problem/anyOf/1/properties/message/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema34.properties.problem.anyOf[1].properties.message.type,
              parentSchema: schema34.properties.problem.anyOf[1].properties.message,
              data: data41
            };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
        if (data39.empty !== void 0) {
          let data42 = data39.empty;
          if (typeof data42 != "boolean") {
            const err86 = {
              instancePath: instancePath + "/problem/empty",
              schemaPath: "#/properties/problem/anyOf/1/properties/empty/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
              schema: schema34.properties.problem.anyOf[1].properties.empty.type,
              parentSchema: schema34.properties.problem.anyOf[1].properties.empty,
              data: data42
            };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        }
        if (data39.remedy !== void 0) {
          let data43 = data39.remedy;
          if (typeof data43 != "string") {
            const err87 = {
              instancePath: instancePath + "/problem/remedy",
              schemaPath: "#/properties/problem/anyOf/1/properties/remedy/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema34.properties.problem.anyOf[1].properties.remedy.type,
              parentSchema: schema34.properties.problem.anyOf[1].properties.remedy,
              data: data43
            };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
        }
      } else {
        const err88 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.problem.anyOf[1].type, parentSchema: schema34.properties.problem.anyOf[1], data: data39 };
        vErrors === null ? vErrors = [err88] : vErrors.push(
          err88
        ), errors++;
      }
      var _valid0 = _errs85 === errors;
      if (valid11 = valid11 || _valid0, valid11) errors = _errs82, vErrors !== null && (_errs82 ? vErrors.length = _errs82 : vErrors = null);
      else {
        const err89 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.problem.anyOf, parentSchema: schema34.properties.problem, data: data39 };
        vErrors === null ? vErrors = [err89] : vErrors.push(
          err89
        ), errors++;
      }
    }
    if (data.trust !== void 0) {
      let data44 = data.trust;
      if (!(data44 === "attested" || data44 === "self-reported")) {
        const err90 = { instancePath: instancePath + "/trust", schemaPath: "#/properties/trust/enum", keyword: "enum", params: {
          allowedValues: schema34.properties.trust.enum
        }, message: "must be equal to one of the allowed values", schema: schema34.properties.trust.enum, parentSchema: schema34.properties.trust, data: data44 };
        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
      }
    }
  } else {
    const err91 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema34.type,
      parentSchema: schema34,
      data
    };
    vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};
var schema37 = { type: "object", properties: {
  state: { $ref: "#/$defs/state" },
  kind: { enum: [
    "behaviour",
    "capability",
    "inventory"
  ] },
  claim: { type: ["string", "null"] },
  limit: { type: "number", minimum: 0, maximum: 1 },
  confidence: {
    type: "number",
    minimum: 0,
    maximum: 1
  },
  alpha: { type: "number", minimum: 0, maximum: 1 },
  method: { enum: ["clopper-pearson", "e-process", "count", "hypergeometric"] },
  unit: { enum: ["item", "cluster", "epoch"] },
  pooled: { type: "boolean" },
  requires: {
    type: "array",
    items: { type: "string" }
  },
  within: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: [
    "capability",
    "maxExcluded"
  ], properties: { capability: { type: "string" }, maxExcluded: { type: "number", minimum: 0, maximum: 1 } } }] },
  failures: { type: "integer", minimum: 0 },
  samples: { type: "integer", minimum: 0 },
  unscored: { type: "integer", minimum: 0 },
  missing: {
    type: "integer",
    minimum: 0
  },
  upper: { type: "number", minimum: 0, maximum: 1 },
  lower: { type: "number", minimum: 0, maximum: 1 },
  samplesNeeded: { type: ["integer", "null"], minimum: 1 },
  evals: { type: "array", items: { $ref: "#/$defs/eval" } },
  worst: { type: "array", maxItems: 50, items: { $ref: "#/$defs/sample" } },
  warnings: { type: "array", items: { type: "string" } },
  waiver: { anyOf: [
    { type: "null" },
    { type: "object", properties: { id: { type: "string" }, state: { enum: [
      "used",
      "not-needed",
      "not-demonstrated",
      "not-in-force"
    ] }, limit: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, granted: { type: "string" }, expires: {
      type: "string"
    }, owner: { type: "string" }, reason: { type: "string" }, issue: { type: ["string", "null"] }, message: { type: "string" } }, required: ["id", "state", "limit", "granted", "expires", "owner", "reason", "issue", "message"], additionalProperties: false }
  ] },
  reasons: { type: "array", items: { $ref: "#/$defs/reason" } },
  adjudication: { anyOf: [{ type: "null" }, {
    type: "object",
    additionalProperties: false,
    required: ["overruled", "by", "missed"],
    properties: { overruled: { type: "integer", minimum: 0 }, by: { type: "array", items: {
      type: "string"
    } }, missed: { type: "integer", minimum: 0 } }
  }] },
  recall: { anyOf: [{ type: "null" }, {
    type: "object",
    additionalProperties: false,
    required: ["detected", "planted", "atLeast", "lower"],
    properties: { detected: { type: "integer", minimum: 0 }, planted: { type: "integer", minimum: 0 }, atLeast: { type: "number", minimum: 0, maximum: 1 }, lower: { type: "number", minimum: 0, maximum: 1 } }
  }] },
  attempts: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["rule", "number", "lost", "carried", "replaced", "earlier"], properties: {
    rule: { enum: ["once", "spend", "sequential"] },
    number: { type: "integer", minimum: 1 },
    lost: { type: "integer", minimum: 0 },
    carried: { type: "integer", minimum: 0 },
    replaced: { type: "integer", minimum: 0 },
    earlier: {
      type: "array",
      items: { type: "object", additionalProperties: false, required: ["attempt", "gate", "judgedAt", "state", "failures", "samples", "upper", "holds"], properties: { attempt: { type: "string" }, gate: { type: "string" }, judgedAt: { type: "string" }, state: { $ref: "#/$defs/state" }, failures: { type: "integer", minimum: 0 }, samples: { type: "integer", minimum: 0 }, upper: {
        type: "number",
        minimum: 0,
        maximum: 1
      }, holds: { type: "boolean" } } }
    }
  } }] },
  growth: { anyOf: [{ type: "null" }, {
    type: "object",
    additionalProperties: false,
    required: ["alarm", "evals"],
    properties: { alarm: { type: "boolean" }, evals: { type: "array", items: {
      type: "object",
      additionalProperties: false,
      required: ["task", "common", "releases", "rate", "severe", "rank", "firstIrreversible"],
      properties: {
        task: { type: "string" },
        common: { type: ["integer", "null"], minimum: 0 },
        releases: { type: "array", items: {
          type: "object",
          additionalProperties: false,
          required: ["model", "digest", "judgedAt", "samples", "failures", "levels"],
          properties: {
            model: { type: ["string", "null"] },
            digest: { type: ["string", "null"] },
            judgedAt: { type: "string" },
            samples: { type: "integer", minimum: 0 },
            failures: { type: "integer", minimum: 0 },
            levels: { type: "array", items: { type: "integer", minimum: 0 } }
          }
        } },
        rate: { type: "number", minimum: 0, maximum: 1.000001 },
        severe: { type: ["number", "null"], minimum: 0, maximum: 1.000001 },
        rank: { type: ["number", "null"], minimum: 0, maximum: 1.000001 },
        paired: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["rate", "severe"], properties: { rate: {
          type: "number",
          minimum: 0,
          maximum: 1.000001
        }, severe: { type: ["number", "null"], minimum: 0, maximum: 1.000001 } } }] },
        firstIrreversible: {
          type: "boolean"
        }
      }
    } } }
  }] },
  exposure: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["interactions", "per", "severityAtLeast", "maxExpectedFailures", "maxChanceOfAny", "limit", "upper", "expectedFailures", "chanceOfAny", "samplesNeeded"], properties: {
    interactions: { type: "integer", minimum: 1 },
    per: { type: "string" },
    severityAtLeast: {
      type: ["integer", "null"],
      minimum: 0,
      maximum: 4
    },
    maxExpectedFailures: { type: ["number", "null"], exclusiveMinimum: 0 },
    maxChanceOfAny: {
      type: ["number", "null"],
      exclusiveMinimum: 0,
      exclusiveMaximum: 1
    },
    limit: { type: "number", exclusiveMinimum: 0, maximum: 1 },
    upper: { type: "number", minimum: 0, maximum: 1 },
    expectedFailures: { type: "number", minimum: 0 },
    chanceOfAny: {
      type: "number",
      minimum: 0,
      maximum: 1
    },
    samplesNeeded: { type: ["integer", "null"], minimum: 1 }
  } }] },
  severity: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["levels", "limits"], properties: { levels: { type: "array", items: { type: "integer", minimum: 0 }, minItems: 5, maxItems: 5 }, limits: { type: "array", items: { type: "object", additionalProperties: false, required: [
    "level",
    "limit",
    "failures"
  ], properties: { level: { type: "integer", minimum: 0, maximum: 4 }, limit: {
    type: "number",
    minimum: 0,
    maximum: 1
  }, failures: { type: "integer", minimum: 0 } } } } } }] }
}, required: [
  "state",
  "kind",
  "claim",
  "limit",
  "confidence",
  "alpha",
  "method",
  "unit",
  "pooled",
  "requires",
  "within",
  "failures",
  "samples",
  "unscored",
  "missing",
  "upper",
  "lower",
  "samplesNeeded",
  "evals",
  "worst",
  "warnings",
  "waiver",
  "reasons",
  "recall",
  "adjudication",
  "severity",
  "attempts",
  "growth",
  "exposure"
], additionalProperties: false };
var schema38 = { enum: ["demonstrated", "violated", "not-demonstrated", "invalid"] };
var schema41 = {
  type: "object",
  properties: {
    id: { type: "string" },
    epoch: { type: "integer", minimum: 1 },
    outcome: { enum: [
      "failed",
      "unscored"
    ] },
    evidence: { type: "integer", minimum: 0 },
    severity: { type: ["integer", "null"], minimum: 0, maximum: 4 },
    locator: { type: "object", properties: { text: { type: "string", maxLength: 200 } }, required: ["text"], additionalProperties: false }
  },
  required: ["id", "epoch", "outcome", "evidence", "severity"],
  additionalProperties: false
};
var func8 = import_ucs2length.default.default;
var schema39 = {
  type: "object",
  properties: {
    task: { type: "string" },
    scorer: { type: ["string", "null"] },
    state: { $ref: "#/$defs/state" },
    failures: {
      type: "integer",
      minimum: 0
    },
    samples: { type: "integer", minimum: 0 },
    unscored: { type: "integer", minimum: 0 },
    missing: { type: "integer", minimum: 0 },
    upper: { type: "number", minimum: 0, maximum: 1 },
    lower: { type: "number", minimum: 0, maximum: 1 },
    samplesNeeded: {
      type: ["integer", "null"],
      minimum: 1
    },
    unit: { enum: ["item", "cluster", "epoch"] },
    stratum: { type: ["string", "null"] },
    sealed: {
      type: "boolean"
    },
    gap: { type: ["number", "null"], minimum: 0, maximum: 1 },
    graders: { type: "array", items: { type: "string" } },
    excluded: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["unsolved", "unprobed"], properties: {
      unsolved: { type: "integer", minimum: 0 },
      unprobed: { type: "integer", minimum: 0 }
    } }] }
  },
  required: [
    "task",
    "scorer",
    "state",
    "failures",
    "samples",
    "unscored",
    "missing",
    "upper",
    "lower",
    "samplesNeeded",
    "unit",
    "stratum",
    "excluded",
    "graders",
    "sealed",
    "gap"
  ],
  additionalProperties: false
};
function validate24(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.task === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "task" },
        message: "must have required property 'task'",
        schema: schema39.required,
        parentSchema: schema39,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.scorer === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scorer" }, message: "must have required property 'scorer'", schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.state === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "state" },
        message: "must have required property 'state'",
        schema: schema39.required,
        parentSchema: schema39,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.failures === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failures" }, message: "must have required property 'failures'", schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.samples === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "samples" },
        message: "must have required property 'samples'",
        schema: schema39.required,
        parentSchema: schema39,
        data
      };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.unscored === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "unscored" },
        message: "must have required property 'unscored'",
        schema: schema39.required,
        parentSchema: schema39,
        data
      };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.missing === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'", schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.upper === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "upper" }, message: "must have required property 'upper'", schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.lower === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lower" }, message: "must have required property 'lower'", schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.samplesNeeded === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samplesNeeded" }, message: "must have required property 'samplesNeeded'", schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.unit === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'", schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.stratum === void 0) {
      const err11 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "stratum" },
        message: "must have required property 'stratum'",
        schema: schema39.required,
        parentSchema: schema39,
        data
      };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.excluded === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "excluded" }, message: "must have required property 'excluded'", schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.graders === void 0) {
      const err13 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "graders"
        },
        message: "must have required property 'graders'",
        schema: schema39.required,
        parentSchema: schema39,
        data
      };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.sealed === void 0) {
      const err14 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "sealed" },
        message: "must have required property 'sealed'",
        schema: schema39.required,
        parentSchema: schema39,
        data
      };
      vErrors === null ? vErrors = [err14] : vErrors.push(
        err14
      ), errors++;
    }
    if (data.gap === void 0) {
      const err15 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "gap"
        },
        message: "must have required property 'gap'",
        schema: schema39.required,
        parentSchema: schema39,
        data
      };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    for (const key0 in data) if (!func1.call(schema39.properties, key0)) {
      const err16 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema39,
        data
      };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.task !== void 0) {
      let data0 = data.task;
      if (typeof data0 != "string") {
        const err17 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema39.properties.task.type, parentSchema: schema39.properties.task, data: data0 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.scorer !== void 0) {
      let data1 = data.scorer;
      if (typeof data1 != "string" && data1 !== null) {
        const err18 = { instancePath: instancePath + "/scorer", schemaPath: "#/properties/scorer/type", keyword: "type", params: { type: schema39.properties.scorer.type }, message: "must be string,null", schema: schema39.properties.scorer.type, parentSchema: schema39.properties.scorer, data: data1 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.state !== void 0) {
      let data2 = data.state;
      if (!(data2 === "demonstrated" || data2 === "violated" || data2 === "not-demonstrated" || data2 === "invalid")) {
        const err19 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/state/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values", schema: schema38.enum, parentSchema: schema38, data: data2 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.failures !== void 0) {
      let data3 = data.failures;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err20 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.failures.type, parentSchema: schema39.properties.failures, data: data3 };
        vErrors === null ? vErrors = [err20] : vErrors.push(
          err20
        ), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        const err21 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.failures, data: data3 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.samples !== void 0) {
      let data4 = data.samples;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err22 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.samples.type, parentSchema: schema39.properties.samples, data: data4 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
        const err23 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.samples, data: data4 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.unscored !== void 0) {
      let data5 = data.unscored;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err24 = { instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.unscored.type, parentSchema: schema39.properties.unscored, data: data5 };
        vErrors === null ? vErrors = [err24] : vErrors.push(
          err24
        ), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        const err25 = { instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.unscored, data: data5 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.missing !== void 0) {
      let data6 = data.missing;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err26 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.missing.type, parentSchema: schema39.properties.missing, data: data6 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        const err27 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.missing, data: data6 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.upper !== void 0) {
      let data7 = data.upper;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1 || isNaN(data7)) {
          const err28 = { instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema39.properties.upper, data: data7 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err29 = {
            instancePath: instancePath + "/upper",
            schemaPath: "#/properties/upper/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema39.properties.upper,
            data: data7
          };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema39.properties.upper.type, parentSchema: schema39.properties.upper, data: data7 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.lower !== void 0) {
      let data8 = data.lower;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1 || isNaN(data8)) {
          const err31 = {
            instancePath: instancePath + "/lower",
            schemaPath: "#/properties/lower/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema39.properties.lower,
            data: data8
          };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err32 = {
            instancePath: instancePath + "/lower",
            schemaPath: "#/properties/lower/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema39.properties.lower,
            data: data8
          };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema39.properties.lower.type, parentSchema: schema39.properties.lower, data: data8 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.samplesNeeded !== void 0) {
      let data9 = data.samplesNeeded;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
        const err34 = {
          instancePath: instancePath + "/samplesNeeded",
          schemaPath: "#/properties/samplesNeeded/type",
          keyword: "type",
          params: { type: schema39.properties.samplesNeeded.type },
          message: "must be integer,null",
          schema: schema39.properties.samplesNeeded.type,
          parentSchema: schema39.properties.samplesNeeded,
          data: data9
        };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9))) {
        const err35 = { instancePath: instancePath + "/samplesNeeded", schemaPath: "#/properties/samplesNeeded/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema39.properties.samplesNeeded, data: data9 };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.unit !== void 0) {
      let data10 = data.unit;
      if (!(data10 === "item" || data10 === "cluster" || data10 === "epoch")) {
        const err36 = {
          instancePath: instancePath + "/unit",
          schemaPath: "#/properties/unit/enum",
          keyword: "enum",
          params: { allowedValues: schema39.properties.unit.enum },
          message: "must be equal to one of the allowed values",
          schema: schema39.properties.unit.enum,
          parentSchema: schema39.properties.unit,
          data: data10
        };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.stratum !== void 0) {
      let data11 = data.stratum;
      if (typeof data11 != "string" && data11 !== null) {
        const err37 = { instancePath: instancePath + "/stratum", schemaPath: "#/properties/stratum/type", keyword: "type", params: { type: schema39.properties.stratum.type }, message: "must be string,null", schema: schema39.properties.stratum.type, parentSchema: schema39.properties.stratum, data: data11 };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.sealed !== void 0) {
      let data12 = data.sealed;
      if (typeof data12 != "boolean") {
        const err38 = { instancePath: instancePath + "/sealed", schemaPath: "#/properties/sealed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema39.properties.sealed.type, parentSchema: schema39.properties.sealed, data: data12 };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.gap !== void 0) {
      let data13 = data.gap;
      if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
        const err39 = { instancePath: instancePath + "/gap", schemaPath: "#/properties/gap/type", keyword: "type", params: { type: schema39.properties.gap.type }, message: "must be number,null", schema: schema39.properties.gap.type, parentSchema: schema39.properties.gap, data: data13 };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 1 || isNaN(
          data13
        )) {
          const err40 = {
            instancePath: instancePath + "/gap",
            schemaPath: "#/properties/gap/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema39.properties.gap,
            data: data13
          };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err41 = { instancePath: instancePath + "/gap", schemaPath: "#/properties/gap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.gap, data: data13 };
          vErrors === null ? vErrors = [err41] : vErrors.push(
            err41
          ), errors++;
        }
      }
    }
    if (data.graders !== void 0) {
      let data14 = data.graders;
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          if (typeof data15 != "string") {
            const err42 = { instancePath: instancePath + "/graders/" + i0, schemaPath: "#/properties/graders/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.graders.items.type, parentSchema: schema39.properties.graders.items, data: data15 };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/graders", schemaPath: "#/properties/graders/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.graders.type, parentSchema: schema39.properties.graders, data: data14 };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.excluded !== void 0) {
      let data16 = data.excluded;
      const _errs34 = errors;
      let valid4 = false;
      const _errs35 = errors;
      if (data16 !== null) {
        const err44 = { instancePath: instancePath + "/excluded", schemaPath: "#/properties/excluded/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema39.properties.excluded.anyOf[0].type, parentSchema: schema39.properties.excluded.anyOf[0], data: data16 };
        vErrors === null ? vErrors = [err44] : vErrors.push(
          err44
        ), errors++;
      }
      var _valid0 = _errs35 === errors;
      valid4 = valid4 || _valid0;
      const _errs37 = errors;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.unsolved === void 0) {
          const err45 = {
            instancePath: instancePath + "/excluded",
            schemaPath: "#/properties/excluded/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "unsolved" },
            message: "must have required property 'unsolved'",
            schema: schema39.properties.excluded.anyOf[1].required,
            parentSchema: schema39.properties.excluded.anyOf[1],
            data: data16
          };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data16.unprobed === void 0) {
          const err46 = {
            instancePath: instancePath + "/excluded",
            schemaPath: "#/properties/excluded/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "unprobed" },
            message: "must have required property 'unprobed'",
            schema: schema39.properties.excluded.anyOf[1].required,
            parentSchema: schema39.properties.excluded.anyOf[1],
            data: data16
          };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        for (const key1 in data16) if (!(key1 === "unsolved" || key1 === "unprobed")) {
          const err47 = { instancePath: instancePath + "/excluded", schemaPath: "#/properties/excluded/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39.properties.excluded.anyOf[1], data: data16 };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (data16.unsolved !== void 0) {
          let data17 = data16.unsolved;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            const err48 = {
              instancePath: instancePath + "/excluded/unsolved",
              schemaPath: "#/properties/excluded/anyOf/1/properties/unsolved/type",
              keyword: "type",
              params: {
                type: "integer"
              },
              message: "must be integer",
              schema: schema39.properties.excluded.anyOf[1].properties.unsolved.type,
              parentSchema: schema39.properties.excluded.anyOf[1].properties.unsolved,
              data: data17
            };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
          if (typeof data17 == "number" && isFinite(data17) && (data17 < 0 || isNaN(data17))) {
            const err49 = {
              instancePath: instancePath + "/excluded/unsolved",
              schemaPath: "#/properties/excluded/anyOf/1/properties/unsolved/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema39.properties.excluded.anyOf[1].properties.unsolved,
              data: data17
            };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
        if (data16.unprobed !== void 0) {
          let data18 = data16.unprobed;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(
            data18
          ) && isFinite(data18))) {
            const err50 = {
              instancePath: instancePath + "/excluded/unprobed",
              schemaPath: "#/properties/excluded/anyOf/1/properties/unprobed/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema39.properties.excluded.anyOf[1].properties.unprobed.type,
              parentSchema: schema39.properties.excluded.anyOf[1].properties.unprobed,
              data: data18
            };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
          if (typeof data18 == "number" && isFinite(data18) && (data18 < 0 || isNaN(data18))) {
            const err51 = {
              instancePath: instancePath + "/excluded/unprobed",
              schemaPath: "#/properties/excluded/anyOf/1/properties/unprobed/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema39.properties.excluded.anyOf[1].properties.unprobed,
              data: data18
            };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
      } else {
        const err52 = {
          instancePath: instancePath + "/excluded",
          schemaPath: "#/properties/excluded/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema39.properties.excluded.anyOf[1].type,
          parentSchema: schema39.properties.excluded.anyOf[1],
          data: data16
        };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      var _valid0 = _errs37 === errors;
      if (valid4 = valid4 || _valid0, valid4) errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
      else {
        const err53 = {
          instancePath: instancePath + "/excluded",
          schemaPath: "#/properties/excluded/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
          schema: schema39.properties.excluded.anyOf,
          parentSchema: schema39.properties.excluded,
          data: data16
        };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
  } else {
    const err54 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema39.type,
      parentSchema: schema39,
      data
    };
    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate23(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "state" },
        message: "must have required property 'state'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.claim === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claim" }, message: "must have required property 'claim'", schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.limit === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.confidence === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "confidence" },
        message: "must have required property 'confidence'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.alpha === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alpha" }, message: "must have required property 'alpha'", schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.method === void 0) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "method" },
        message: "must have required property 'method'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.unit === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'", schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.pooled === void 0) {
      const err8 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "pooled" },
        message: "must have required property 'pooled'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.requires === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requires" }, message: "must have required property 'requires'", schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.within === void 0) {
      const err10 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "within" },
        message: "must have required property 'within'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.failures === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failures" }, message: "must have required property 'failures'", schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.samples === void 0) {
      const err12 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "samples" },
        message: "must have required property 'samples'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err12] : vErrors.push(
        err12
      ), errors++;
    }
    if (data.unscored === void 0) {
      const err13 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "unscored" },
        message: "must have required property 'unscored'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.missing === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'", schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.upper === void 0) {
      const err15 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "upper" },
        message: "must have required property 'upper'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.lower === void 0) {
      const err16 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "lower" },
        message: "must have required property 'lower'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.samplesNeeded === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samplesNeeded" }, message: "must have required property 'samplesNeeded'", schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err17] : vErrors.push(
        err17
      ), errors++;
    }
    if (data.evals === void 0) {
      const err18 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "evals"
        },
        message: "must have required property 'evals'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.worst === void 0) {
      const err19 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "worst" },
        message: "must have required property 'worst'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.warnings === void 0) {
      const err20 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "warnings"
        },
        message: "must have required property 'warnings'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.waiver === void 0) {
      const err21 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "waiver" },
        message: "must have required property 'waiver'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err21] : vErrors.push(
        err21
      ), errors++;
    }
    if (data.reasons === void 0) {
      const err22 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "reasons" },
        message: "must have required property 'reasons'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.recall === void 0) {
      const err23 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "recall" },
        message: "must have required property 'recall'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err23] : vErrors.push(
        err23
      ), errors++;
    }
    if (data.adjudication === void 0) {
      const err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "adjudication" }, message: "must have required property 'adjudication'", schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.severity === void 0) {
      const err25 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "severity" },
        message: "must have required property 'severity'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.attempts === void 0) {
      const err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'", schema: schema37.required, parentSchema: schema37, data };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.growth === void 0) {
      const err27 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "growth"
        },
        message: "must have required property 'growth'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.exposure === void 0) {
      const err28 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "exposure" },
        message: "must have required property 'exposure'",
        schema: schema37.required,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    for (const key0 in data) if (!func1.call(schema37.properties, key0)) {
      const err29 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema37,
        data
      };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.state !== void 0) {
      let data0 = data.state;
      if (!(data0 === "demonstrated" || data0 === "violated" || data0 === "not-demonstrated" || data0 === "invalid")) {
        const err30 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/state/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values", schema: schema38.enum, parentSchema: schema38, data: data0 };
        vErrors === null ? vErrors = [err30] : vErrors.push(
          err30
        ), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (!(data1 === "behaviour" || data1 === "capability" || data1 === "inventory")) {
        const err31 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema37.properties.kind.enum },
          message: "must be equal to one of the allowed values",
          schema: schema37.properties.kind.enum,
          parentSchema: schema37.properties.kind,
          data: data1
        };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.claim !== void 0) {
      let data2 = data.claim;
      if (typeof data2 != "string" && data2 !== null) {
        const err32 = {
          instancePath: instancePath + "/claim",
          schemaPath: "#/properties/claim/type",
          keyword: "type",
          params: { type: schema37.properties.claim.type },
          message: "must be string,null",
          schema: schema37.properties.claim.type,
          parentSchema: schema37.properties.claim,
          data: data2
        };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data3 = data.limit;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          const err33 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema37.properties.limit, data: data3 };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err34 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.limit, data: data3 };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema37.properties.limit.type, parentSchema: schema37.properties.limit, data: data3 };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data4 = data.confidence;
      if (typeof data4 == "number" && isFinite(
        data4
      )) {
        if (data4 > 1 || isNaN(data4)) {
          const err36 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema37.properties.confidence, data: data4 };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data4 < 0 || isNaN(
          data4
        )) {
          const err37 = {
            instancePath: instancePath + "/confidence",
            schemaPath: "#/properties/confidence/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema37.properties.confidence,
            data: data4
          };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema37.properties.confidence.type, parentSchema: schema37.properties.confidence, data: data4 };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.alpha !== void 0) {
      let data5 = data.alpha;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1 || isNaN(data5)) {
          const err39 = {
            instancePath: instancePath + "/alpha",
            schemaPath: "#/properties/alpha/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema37.properties.alpha,
            data: data5
          };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err40 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.alpha, data: data5 };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema37.properties.alpha.type, parentSchema: schema37.properties.alpha, data: data5 };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.method !== void 0) {
      let data6 = data.method;
      if (!(data6 === "clopper-pearson" || data6 === "e-process" || data6 === "count" || data6 === "hypergeometric")) {
        const err42 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema37.properties.method.enum }, message: "must be equal to one of the allowed values", schema: schema37.properties.method.enum, parentSchema: schema37.properties.method, data: data6 };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.unit !== void 0) {
      let data7 = data.unit;
      if (!(data7 === "item" || data7 === "cluster" || data7 === "epoch")) {
        const err43 = {
          instancePath: instancePath + "/unit",
          schemaPath: "#/properties/unit/enum",
          keyword: "enum",
          params: { allowedValues: schema37.properties.unit.enum },
          message: "must be equal to one of the allowed values",
          schema: schema37.properties.unit.enum,
          parentSchema: schema37.properties.unit,
          data: data7
        };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.pooled !== void 0) {
      let data8 = data.pooled;
      if (typeof data8 != "boolean") {
        const err44 = { instancePath: instancePath + "/pooled", schemaPath: "#/properties/pooled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema37.properties.pooled.type, parentSchema: schema37.properties.pooled, data: data8 };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.requires !== void 0) {
      let data9 = data.requires;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 != "string") {
            const err45 = {
              instancePath: instancePath + "/requires/" + i0,
              schemaPath: "#/properties/requires/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema37.properties.requires.items.type,
              parentSchema: schema37.properties.requires.items,
              data: data10
            };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.requires.type, parentSchema: schema37.properties.requires, data: data9 };
        vErrors === null ? vErrors = [err46] : vErrors.push(
          err46
        ), errors++;
      }
    }
    if (data.within !== void 0) {
      let data11 = data.within;
      const _errs22 = errors;
      let valid4 = false;
      const _errs23 = errors;
      if (data11 !== null) {
        const err47 = {
          instancePath: instancePath + "/within",
          schemaPath: "#/properties/within/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema37.properties.within.anyOf[0].type,
          parentSchema: schema37.properties.within.anyOf[0],
          data: data11
        };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      var _valid0 = _errs23 === errors;
      valid4 = valid4 || _valid0;
      const _errs25 = errors;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.capability === void 0) {
          const err48 = {
            instancePath: instancePath + "/within",
            schemaPath: "#/properties/within/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "capability" },
            message: "must have required property 'capability'",
            schema: schema37.properties.within.anyOf[1].required,
            parentSchema: schema37.properties.within.anyOf[1],
            data: data11
          };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (data11.maxExcluded === void 0) {
          const err49 = {
            instancePath: instancePath + "/within",
            schemaPath: "#/properties/within/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "maxExcluded" },
            message: "must have required property 'maxExcluded'",
            schema: schema37.properties.within.anyOf[1].required,
            parentSchema: schema37.properties.within.anyOf[1],
            data: data11
          };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        for (const key1 in data11) if (!(key1 === "capability" || key1 === "maxExcluded")) {
          const err50 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.within.anyOf[1], data: data11 };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        if (data11.capability !== void 0) {
          let data12 = data11.capability;
          if (typeof data12 != "string") {
            const err51 = { instancePath: instancePath + "/within/capability", schemaPath: "#/properties/within/anyOf/1/properties/capability/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.within.anyOf[1].properties.capability.type, parentSchema: schema37.properties.within.anyOf[1].properties.capability, data: data12 };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
        if (data11.maxExcluded !== void 0) {
          let data13 = data11.maxExcluded;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 1 || isNaN(data13)) {
              const err52 = {
                instancePath: instancePath + "/within/maxExcluded",
                schemaPath: "#/properties/within/anyOf/1/properties/maxExcluded/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 1 },
                message: "must be <= 1",
                schema: 1,
                parentSchema: schema37.properties.within.anyOf[1].properties.maxExcluded,
                data: data13
              };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err53 = {
                instancePath: instancePath + "/within/maxExcluded",
                schemaPath: "#/properties/within/anyOf/1/properties/maxExcluded/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema37.properties.within.anyOf[1].properties.maxExcluded,
                data: data13
              };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/within/maxExcluded", schemaPath: "#/properties/within/anyOf/1/properties/maxExcluded/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema37.properties.within.anyOf[1].properties.maxExcluded.type, parentSchema: schema37.properties.within.anyOf[1].properties.maxExcluded, data: data13 };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
      } else {
        const err55 = {
          instancePath: instancePath + "/within",
          schemaPath: "#/properties/within/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema37.properties.within.anyOf[1].type,
          parentSchema: schema37.properties.within.anyOf[1],
          data: data11
        };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
      var _valid0 = _errs25 === errors;
      if (valid4 = valid4 || _valid0, valid4) errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
      else {
        const err56 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema37.properties.within.anyOf, parentSchema: schema37.properties.within, data: data11 };
        vErrors === null ? vErrors = [err56] : vErrors.push(
          err56
        ), errors++;
      }
    }
    if (data.failures !== void 0) {
      let data14 = data.failures;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err57 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.failures.type, parentSchema: schema37.properties.failures, data: data14 };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
        const err58 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.failures, data: data14 };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.samples !== void 0) {
      let data15 = data.samples;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        const err59 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.samples.type, parentSchema: schema37.properties.samples, data: data15 };
        vErrors === null ? vErrors = [err59] : vErrors.push(
          err59
        ), errors++;
      }
      if (typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15))) {
        const err60 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.samples, data: data15 };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.unscored !== void 0) {
      let data16 = data.unscored;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        const err61 = { instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.unscored.type, parentSchema: schema37.properties.unscored, data: data16 };
        vErrors === null ? vErrors = [err61] : vErrors.push(
          err61
        ), errors++;
      }
      if (typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16))) {
        const err62 = { instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.unscored, data: data16 };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.missing !== void 0) {
      let data17 = data.missing;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        const err63 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.missing.type, parentSchema: schema37.properties.missing, data: data17 };
        vErrors === null ? vErrors = [err63] : vErrors.push(
          err63
        ), errors++;
      }
      if (typeof data17 == "number" && isFinite(data17) && (data17 < 0 || isNaN(data17))) {
        const err64 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.missing, data: data17 };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.upper !== void 0) {
      let data18 = data.upper;
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 1 || isNaN(data18)) {
          const err65 = { instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema37.properties.upper, data: data18 };
          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
        }
        if (data18 < 0 || isNaN(data18)) {
          const err66 = { instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/minimum", keyword: "minimum", params: {
            comparison: ">=",
            limit: 0
          }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.upper, data: data18 };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
      } else {
        const err67 = { instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema37.properties.upper.type, parentSchema: schema37.properties.upper, data: data18 };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
    if (data.lower !== void 0) {
      let data19 = data.lower;
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 > 1 || isNaN(data19)) {
          const err68 = {
            instancePath: instancePath + "/lower",
            schemaPath: "#/properties/lower/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema37.properties.lower,
            data: data19
          };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
        if (data19 < 0 || isNaN(data19)) {
          const err69 = {
            instancePath: instancePath + "/lower",
            schemaPath: "#/properties/lower/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema37.properties.lower,
            data: data19
          };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
      } else {
        const err70 = { instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema37.properties.lower.type, parentSchema: schema37.properties.lower, data: data19 };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
    if (data.samplesNeeded !== void 0) {
      let data20 = data.samplesNeeded;
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)) && data20 !== null) {
        const err71 = {
          instancePath: instancePath + "/samplesNeeded",
          schemaPath: "#/properties/samplesNeeded/type",
          keyword: "type",
          params: { type: schema37.properties.samplesNeeded.type },
          message: "must be integer,null",
          schema: schema37.properties.samplesNeeded.type,
          parentSchema: schema37.properties.samplesNeeded,
          data: data20
        };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
      if (typeof data20 == "number" && isFinite(data20) && (data20 < 1 || isNaN(data20))) {
        const err72 = {
          instancePath: instancePath + "/samplesNeeded",
          schemaPath: "#/properties/samplesNeeded/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 1 },
          message: "must be >= 1",
          schema: 1,
          parentSchema: schema37.properties.samplesNeeded,
          data: data20
        };
        vErrors === null ? vErrors = [err72] : vErrors.push(
          err72
        ), errors++;
      }
    }
    if (data.evals !== void 0) {
      let data21 = data.evals;
      if (Array.isArray(data21)) {
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++) validate24(data21[i1], {
          instancePath: instancePath + "/evals/" + i1,
          parentData: data21,
          parentDataProperty: i1,
          rootData,
          dynamicAnchors
        }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        const err73 = { instancePath: instancePath + "/evals", schemaPath: "#/properties/evals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.evals.type, parentSchema: schema37.properties.evals, data: data21 };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
    }
    if (data.worst !== void 0) {
      let data23 = data.worst;
      if (Array.isArray(data23)) {
        if (data23.length > 50) {
          const err74 = { instancePath: instancePath + "/worst", schemaPath: "#/properties/worst/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema37.properties.worst, data: data23 };
          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
        }
        const len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data24 = data23[i2];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.id === void 0) {
              const err75 = { instancePath: instancePath + "/worst/" + i2, schemaPath: "#/$defs/sample/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema41.required, parentSchema: schema41, data: data24 };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
            if (data24.epoch === void 0) {
              const err76 = { instancePath: instancePath + "/worst/" + i2, schemaPath: "#/$defs/sample/required", keyword: "required", params: { missingProperty: "epoch" }, message: "must have required property 'epoch'", schema: schema41.required, parentSchema: schema41, data: data24 };
              vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
            }
            if (data24.outcome === void 0) {
              const err77 = { instancePath: instancePath + "/worst/" + i2, schemaPath: "#/$defs/sample/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'", schema: schema41.required, parentSchema: schema41, data: data24 };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
            if (data24.evidence === void 0) {
              const err78 = { instancePath: instancePath + "/worst/" + i2, schemaPath: "#/$defs/sample/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'", schema: schema41.required, parentSchema: schema41, data: data24 };
              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
            }
            if (data24.severity === void 0) {
              const err79 = { instancePath: instancePath + "/worst/" + i2, schemaPath: "#/$defs/sample/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema41.required, parentSchema: schema41, data: data24 };
              vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
            }
            for (const key2 in data24) if (!(key2 === "id" || key2 === "epoch" || key2 === "outcome" || key2 === "evidence" || key2 === "severity" || key2 === "locator")) {
              const err80 = {
                instancePath: instancePath + "/worst/" + i2,
                schemaPath: "#/$defs/sample/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key2 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema41,
                data: data24
              };
              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
            }
            if (data24.id !== void 0) {
              let data25 = data24.id;
              if (typeof data25 != "string") {
                const err81 = {
                  instancePath: instancePath + "/worst/" + i2 + "/id",
                  schemaPath: "#/$defs/sample/properties/id/type",
                  keyword: "type",
                  params: {
                    type: "string"
                  },
                  message: "must be string",
                  schema: schema41.properties.id.type,
                  parentSchema: schema41.properties.id,
                  data: data25
                };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
            if (data24.epoch !== void 0) {
              let data26 = data24.epoch;
              if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                const err82 = {
                  instancePath: instancePath + "/worst/" + i2 + "/epoch",
                  schemaPath: "#/$defs/sample/properties/epoch/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema41.properties.epoch.type,
                  parentSchema: schema41.properties.epoch,
                  data: data26
                };
                vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
              }
              if (typeof data26 == "number" && isFinite(data26) && (data26 < 1 || isNaN(data26))) {
                const err83 = { instancePath: instancePath + "/worst/" + i2 + "/epoch", schemaPath: "#/$defs/sample/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41.properties.epoch, data: data26 };
                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
              }
            }
            if (data24.outcome !== void 0) {
              let data27 = data24.outcome;
              if (!(data27 === "failed" || data27 === "unscored")) {
                const err84 = { instancePath: instancePath + "/worst/" + i2 + "/outcome", schemaPath: "#/$defs/sample/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema41.properties.outcome.enum }, message: "must be equal to one of the allowed values", schema: schema41.properties.outcome.enum, parentSchema: schema41.properties.outcome, data: data27 };
                vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
              }
            }
            if (data24.evidence !== void 0) {
              let data28 = data24.evidence;
              if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(
                data28
              ) && isFinite(data28))) {
                const err85 = { instancePath: instancePath + "/worst/" + i2 + "/evidence", schemaPath: "#/$defs/sample/properties/evidence/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.evidence.type, parentSchema: schema41.properties.evidence, data: data28 };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
              if (typeof data28 == "number" && isFinite(data28) && (data28 < 0 || isNaN(data28))) {
                const err86 = {
                  instancePath: instancePath + "/worst/" + i2 + "/evidence",
                  schemaPath: "#/$defs/sample/properties/evidence/minimum",
                  keyword: "minimum",
                  params: { comparison: ">=", limit: 0 },
                  message: "must be >= 0",
                  schema: 0,
                  parentSchema: schema41.properties.evidence,
                  data: data28
                };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            }
            if (data24.severity !== void 0) {
              let data29 = data24.severity;
              if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29)) && data29 !== null) {
                const err87 = {
                  instancePath: instancePath + "/worst/" + i2 + "/severity",
                  schemaPath: "#/$defs/sample/properties/severity/type",
                  keyword: "type",
                  params: { type: schema41.properties.severity.type },
                  message: "must be integer,null",
                  schema: schema41.properties.severity.type,
                  parentSchema: schema41.properties.severity,
                  data: data29
                };
                vErrors === null ? vErrors = [err87] : vErrors.push(
                  err87
                ), errors++;
              }
              if (typeof data29 == "number" && isFinite(data29)) {
                if (data29 > 4 || isNaN(data29)) {
                  const err88 = { instancePath: instancePath + "/worst/" + i2 + "/severity", schemaPath: "#/$defs/sample/properties/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema41.properties.severity, data: data29 };
                  vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                }
                if (data29 < 0 || isNaN(data29)) {
                  const err89 = { instancePath: instancePath + "/worst/" + i2 + "/severity", schemaPath: "#/$defs/sample/properties/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema41.properties.severity, data: data29 };
                  vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                }
              }
            }
            if (data24.locator !== void 0) {
              let data30 = data24.locator;
              if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                if (data30.text === void 0) {
                  const err90 = { instancePath: instancePath + "/worst/" + i2 + "/locator", schemaPath: "#/$defs/sample/properties/locator/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema41.properties.locator.required, parentSchema: schema41.properties.locator, data: data30 };
                  vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                }
                for (const key3 in data30)
                  if (key3 !== "text") {
                    const err91 = { instancePath: instancePath + "/worst/" + i2 + "/locator", schemaPath: "#/$defs/sample/properties/locator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41.properties.locator, data: data30 };
                    vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                  }
                if (data30.text !== void 0) {
                  let data31 = data30.text;
                  if (typeof data31 == "string") {
                    if (func8(data31) > 200) {
                      const err92 = { instancePath: instancePath + "/worst/" + i2 + "/locator/text", schemaPath: "#/$defs/sample/properties/locator/properties/text/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema41.properties.locator.properties.text, data: data31 };
                      vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                    }
                  } else {
                    const err93 = { instancePath: instancePath + "/worst/" + i2 + "/locator/text", schemaPath: "#/$defs/sample/properties/locator/properties/text/type", keyword: "type", params: {
                      type: "string"
                    }, message: "must be string", schema: schema41.properties.locator.properties.text.type, parentSchema: schema41.properties.locator.properties.text, data: data31 };
                    vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                  }
                }
              } else {
                const err94 = { instancePath: instancePath + "/worst/" + i2 + "/locator", schemaPath: "#/$defs/sample/properties/locator/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.locator.type, parentSchema: schema41.properties.locator, data: data30 };
                vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
              }
            }
          } else {
            const err95 = {
              instancePath: instancePath + "/worst/" + i2,
              schemaPath: "#/$defs/sample/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema41.type,
              parentSchema: schema41,
              data: data24
            };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
        }
      } else {
        const err96 = {
          instancePath: instancePath + "/worst",
          schemaPath: "#/properties/worst/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema37.properties.worst.type,
          parentSchema: schema37.properties.worst,
          data: data23
        };
        vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
      }
    }
    if (data.warnings !== void 0) {
      let data32 = data.warnings;
      if (Array.isArray(data32)) {
        const len3 = data32.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data33 = data32[i3];
          if (typeof data33 != "string") {
            const err97 = { instancePath: instancePath + "/warnings/" + i3, schemaPath: "#/properties/warnings/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.warnings.items.type, parentSchema: schema37.properties.warnings.items, data: data33 };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
        }
      } else {
        const err98 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.warnings.type, parentSchema: schema37.properties.warnings, data: data32 };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
    }
    if (data.waiver !== void 0) {
      let data34 = data.waiver;
      const _errs74 = errors;
      let valid15 = false;
      const _errs75 = errors;
      if (data34 !== null) {
        const err99 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema37.properties.waiver.anyOf[0].type, parentSchema: schema37.properties.waiver.anyOf[0], data: data34 };
        vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
      }
      var _valid1 = _errs75 === errors;
      valid15 = valid15 || _valid1;
      const _errs77 = errors;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        if (data34.id === void 0) {
          const err100 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema37.properties.waiver.anyOf[1].required, parentSchema: schema37.properties.waiver.anyOf[1], data: data34 };
          vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
        }
        if (data34.state === void 0) {
          const err101 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema37.properties.waiver.anyOf[1].required, parentSchema: schema37.properties.waiver.anyOf[1], data: data34 };
          vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
        }
        if (data34.limit === void 0) {
          const err102 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema37.properties.waiver.anyOf[1].required, parentSchema: schema37.properties.waiver.anyOf[1], data: data34 };
          vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
        }
        if (data34.granted === void 0) {
          const err103 = {
            instancePath: instancePath + "/waiver",
            schemaPath: "#/properties/waiver/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "granted" },
            message: "must have required property 'granted'",
            schema: schema37.properties.waiver.anyOf[1].required,
            parentSchema: schema37.properties.waiver.anyOf[1],
            data: data34
          };
          vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
        }
        if (data34.expires === void 0) {
          const err104 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'", schema: schema37.properties.waiver.anyOf[1].required, parentSchema: schema37.properties.waiver.anyOf[1], data: data34 };
          vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
        }
        if (data34.owner === void 0) {
          const err105 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/required", keyword: "required", params: { missingProperty: "owner" }, message: "must have required property 'owner'", schema: schema37.properties.waiver.anyOf[1].required, parentSchema: schema37.properties.waiver.anyOf[1], data: data34 };
          vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
        }
        if (data34.reason === void 0) {
          const err106 = {
            instancePath: instancePath + "/waiver",
            schemaPath: "#/properties/waiver/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "reason" },
            message: "must have required property 'reason'",
            schema: schema37.properties.waiver.anyOf[1].required,
            parentSchema: schema37.properties.waiver.anyOf[1],
            data: data34
          };
          vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
        }
        if (data34.issue === void 0) {
          const err107 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/required", keyword: "required", params: { missingProperty: "issue" }, message: "must have required property 'issue'", schema: schema37.properties.waiver.anyOf[1].required, parentSchema: schema37.properties.waiver.anyOf[1], data: data34 };
          vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
        }
        if (data34.message === void 0) {
          const err108 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema37.properties.waiver.anyOf[1].required, parentSchema: schema37.properties.waiver.anyOf[1], data: data34 };
          vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
        }
        for (const key4 in data34)
          if (!func1.call(schema37.properties.waiver.anyOf[1].properties, key4)) {
            const err109 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/additionalProperties", keyword: "additionalProperties", params: {
              additionalProperty: key4
            }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.waiver.anyOf[1], data: data34 };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
        if (data34.id !== void 0) {
          let data35 = data34.id;
          if (typeof data35 != "string") {
            const err110 = {
              instancePath: instancePath + "/waiver/id",
              schemaPath: "#/properties/waiver/anyOf/1/properties/id/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema37.properties.waiver.anyOf[1].properties.id.type,
              parentSchema: schema37.properties.waiver.anyOf[1].properties.id,
              data: data35
            };
            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
          }
        }
        if (data34.state !== void 0) {
          let data36 = data34.state;
          if (!(data36 === "used" || data36 === "not-needed" || data36 === "not-demonstrated" || data36 === "not-in-force")) {
            const err111 = { instancePath: instancePath + "/waiver/state", schemaPath: "#/properties/waiver/anyOf/1/properties/state/enum", keyword: "enum", params: { allowedValues: schema37.properties.waiver.anyOf[1].properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema37.properties.waiver.anyOf[1].properties.state.enum, parentSchema: schema37.properties.waiver.anyOf[1].properties.state, data: data36 };
            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
          }
        }
        if (data34.limit !== void 0) {
          let data37 = data34.limit;
          if (typeof data37 == "number" && isFinite(data37)) {
            if (data37 >= 1 || isNaN(data37)) {
              const err112 = {
                instancePath: instancePath + "/waiver/limit",
                schemaPath: "#/properties/waiver/anyOf/1/properties/limit/exclusiveMaximum",
                keyword: "exclusiveMaximum",
                params: {
                  comparison: "<",
                  limit: 1
                },
                message: "must be < 1",
                schema: 1,
                parentSchema: schema37.properties.waiver.anyOf[1].properties.limit,
                data: data37
              };
              vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
            }
            if (data37 <= 0 || isNaN(data37)) {
              const err113 = {
                instancePath: instancePath + "/waiver/limit",
                schemaPath: "#/properties/waiver/anyOf/1/properties/limit/exclusiveMinimum",
                keyword: "exclusiveMinimum",
                params: { comparison: ">", limit: 0 },
                message: "must be > 0",
                schema: 0,
                parentSchema: schema37.properties.waiver.anyOf[1].properties.limit,
                data: data37
              };
              vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
            }
          } else {
            const err114 = {
              instancePath: instancePath + "/waiver/limit",
              schemaPath: "#/properties/waiver/anyOf/1/properties/limit/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema37.properties.waiver.anyOf[1].properties.limit.type,
              parentSchema: schema37.properties.waiver.anyOf[1].properties.limit,
              data: data37
            };
            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
          }
        }
        if (data34.granted !== void 0) {
          let data38 = data34.granted;
          if (typeof data38 != "string") {
            const err115 = {
              instancePath: instancePath + "/waiver/granted",
              schemaPath: "#/properties/waiver/anyOf/1/properties/granted/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema37.properties.waiver.anyOf[1].properties.granted.type,
              parentSchema: schema37.properties.waiver.anyOf[1].properties.granted,
              data: data38
            };
            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
          }
        }
        if (data34.expires !== void 0) {
          let data39 = data34.expires;
          if (typeof data39 != "string") {
            const err116 = {
              instancePath: instancePath + "/waiver/expires",
              schemaPath: "#/properties/waiver/anyOf/1/properties/expires/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema37.properties.waiver.anyOf[1].properties.expires.type,
              parentSchema: schema37.properties.waiver.anyOf[1].properties.expires,
              data: data39
            };
            vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
          }
        }
        if (data34.owner !== void 0) {
          let data40 = data34.owner;
          if (typeof data40 != "string") {
            const err117 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/properties/waiver/anyOf/1/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.waiver.anyOf[1].properties.owner.type, parentSchema: schema37.properties.waiver.anyOf[1].properties.owner, data: data40 };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
        }
        if (data34.reason !== void 0) {
          let data41 = data34.reason;
          if (typeof data41 != "string") {
            const err118 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/properties/waiver/anyOf/1/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.waiver.anyOf[1].properties.reason.type, parentSchema: schema37.properties.waiver.anyOf[1].properties.reason, data: data41 };
            vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
          }
        }
        if (data34.issue !== void 0) {
          let data42 = data34.issue;
          if (typeof data42 != "string" && data42 !== null) {
            const err119 = {
              instancePath: instancePath + "/waiver/issue",
              schemaPath: "#/properties/waiver/anyOf/1/properties/issue/type",
              keyword: "type",
              params: { type: schema37.properties.waiver.anyOf[1].properties.issue.type },
              message: "must be string,null",
              schema: schema37.properties.waiver.anyOf[1].properties.issue.type,
              parentSchema: schema37.properties.waiver.anyOf[1].properties.issue,
              data: data42
            };
            vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
          }
        }
        if (data34.message !== void 0) {
          let data43 = data34.message;
          if (typeof data43 != "string") {
            const err120 = {
              instancePath: instancePath + "/waiver/message",
              schemaPath: "#/properties/waiver/anyOf/1/properties/message/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema37.properties.waiver.anyOf[1].properties.message.type,
              parentSchema: schema37.properties.waiver.anyOf[1].properties.message,
              data: data43
            };
            vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
          }
        }
      } else {
        const err121 = {
          instancePath: instancePath + "/waiver",
          schemaPath: "#/properties/waiver/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema37.properties.waiver.anyOf[1].type,
          parentSchema: schema37.properties.waiver.anyOf[1],
          data: data34
        };
        vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
      }
      var _valid1 = _errs77 === errors;
      if (valid15 = valid15 || _valid1, valid15) errors = _errs74, vErrors !== null && (_errs74 ? vErrors.length = _errs74 : vErrors = null);
      else {
        const err122 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema37.properties.waiver.anyOf, parentSchema: schema37.properties.waiver, data: data34 };
        vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
      }
    }
    if (data.reasons !== void 0) {
      let data44 = data.reasons;
      if (Array.isArray(data44)) {
        const len4 = data44.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data45 = data44[i4];
          if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
            if (data45.code === void 0) {
              const err123 = {
                instancePath: instancePath + "/reasons/" + i4,
                schemaPath: "#/$defs/reason/required",
                keyword: "required",
                params: { missingProperty: "code" },
                message: "must have required property 'code'",
                schema: schema42.required,
                parentSchema: schema42,
                data: data45
              };
              vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
            }
            if (data45.class === void 0) {
              const err124 = { instancePath: instancePath + "/reasons/" + i4, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "class" }, message: "must have required property 'class'", schema: schema42.required, parentSchema: schema42, data: data45 };
              vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
            }
            if (data45.message === void 0) {
              const err125 = { instancePath: instancePath + "/reasons/" + i4, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema42.required, parentSchema: schema42, data: data45 };
              vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
            }
            if (data45.remedy === void 0) {
              const err126 = { instancePath: instancePath + "/reasons/" + i4, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "remedy" }, message: "must have required property 'remedy'", schema: schema42.required, parentSchema: schema42, data: data45 };
              vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
            }
            if (data45.task === void 0) {
              const err127 = { instancePath: instancePath + "/reasons/" + i4, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'", schema: schema42.required, parentSchema: schema42, data: data45 };
              vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
            }
            if (data45.about === void 0) {
              const err128 = { instancePath: instancePath + "/reasons/" + i4, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "about" }, message: "must have required property 'about'", schema: schema42.required, parentSchema: schema42, data: data45 };
              vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
            }
            for (const key5 in data45) if (!(key5 === "code" || key5 === "class" || key5 === "message" || key5 === "remedy" || key5 === "task" || key5 === "about")) {
              const err129 = {
                instancePath: instancePath + "/reasons/" + i4,
                schemaPath: "#/$defs/reason/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key5 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema42,
                data: data45
              };
              vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
            }
            if (data45.code !== void 0) {
              let data46 = data45.code;
              if (typeof data46 == "string") {
                if (!pattern8.test(data46)) {
                  const err130 = { instancePath: instancePath + "/reasons/" + i4 + "/code", schemaPath: "#/$defs/reason/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" }, message: 'must match pattern "^[a-z]+(-[a-z]+)*$"', schema: "^[a-z]+(-[a-z]+)*$", parentSchema: schema42.properties.code, data: data46 };
                  vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                }
              } else {
                const err131 = { instancePath: instancePath + "/reasons/" + i4 + "/code", schemaPath: "#/$defs/reason/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.code.type, parentSchema: schema42.properties.code, data: data46 };
                vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
              }
            }
            if (data45.class !== void 0) {
              let data47 = data45.class;
              if (!(data47 === "violation" || data47 === "insufficient" || data47 === "invalid" || data47 === "policy")) {
                const err132 = {
                  instancePath: instancePath + "/reasons/" + i4 + "/class",
                  schemaPath: "#/$defs/reason/properties/class/enum",
                  keyword: "enum",
                  params: { allowedValues: schema42.properties.class.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema42.properties.class.enum,
                  parentSchema: schema42.properties.class,
                  data: data47
                };
                vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
              }
            }
            if (data45.message !== void 0) {
              let data48 = data45.message;
              if (typeof data48 != "string") {
                const err133 = {
                  instancePath: instancePath + "/reasons/" + i4 + "/message",
                  schemaPath: "#/$defs/reason/properties/message/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema42.properties.message.type,
                  parentSchema: schema42.properties.message,
                  data: data48
                };
                vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
              }
            }
            if (data45.remedy !== void 0) {
              let data49 = data45.remedy;
              if (typeof data49 != "string") {
                const err134 = { instancePath: instancePath + "/reasons/" + i4 + "/remedy", schemaPath: "#/$defs/reason/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.remedy.type, parentSchema: schema42.properties.remedy, data: data49 };
                vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
              }
            }
            if (data45.task !== void 0) {
              let data50 = data45.task;
              if (typeof data50 != "string" && data50 !== null) {
                const err135 = {
                  instancePath: instancePath + "/reasons/" + i4 + "/task",
                  schemaPath: "#/$defs/reason/properties/task/type",
                  keyword: "type",
                  params: { type: schema42.properties.task.type },
                  message: "must be string,null",
                  schema: schema42.properties.task.type,
                  parentSchema: schema42.properties.task,
                  data: data50
                };
                vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
              }
            }
            if (data45.about !== void 0) {
              let data51 = data45.about;
              if (data51 && typeof data51 == "object" && !Array.isArray(
                data51
              )) {
                if (data51.of === void 0) {
                  const err136 = { instancePath: instancePath + "/reasons/" + i4 + "/about", schemaPath: "#/$defs/reason/properties/about/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'", schema: schema42.properties.about.required, parentSchema: schema42.properties.about, data: data51 };
                  vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                }
                if (data51.of !== void 0) {
                  let data52 = data51.of;
                  if (typeof data52 == "string") {
                    if (!pattern8.test(data52)) {
                      const err137 = {
                        instancePath: instancePath + "/reasons/" + i4 + "/about/of",
                        schemaPath: "#/$defs/reason/properties/about/properties/of/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[a-z]+(-[a-z]+)*$" },
                        message: 'must match pattern "^[a-z]+(-[a-z]+)*$"',
                        schema: "^[a-z]+(-[a-z]+)*$",
                        parentSchema: schema42.properties.about.properties.of,
                        data: data52
                      };
                      vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                    }
                  } else {
                    const err138 = {
                      instancePath: instancePath + "/reasons/" + i4 + "/about/of",
                      schemaPath: "#/$defs/reason/properties/about/properties/of/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema42.properties.about.properties.of.type,
                      parentSchema: schema42.properties.about.properties.of,
                      data: data52
                    };
                    vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                  }
                }
              } else {
                const err139 = { instancePath: instancePath + "/reasons/" + i4 + "/about", schemaPath: "#/$defs/reason/properties/about/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.properties.about.type, parentSchema: schema42.properties.about, data: data51 };
                vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
              }
            }
          } else {
            const err140 = {
              instancePath: instancePath + "/reasons/" + i4,
              schemaPath: "#/$defs/reason/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema42.type,
              parentSchema: schema42,
              data: data45
            };
            vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
          }
        }
      } else {
        const err141 = {
          instancePath: instancePath + "/reasons",
          schemaPath: "#/properties/reasons/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema37.properties.reasons.type,
          parentSchema: schema37.properties.reasons,
          data: data44
        };
        vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
      }
    }
    if (data.adjudication !== void 0) {
      let data53 = data.adjudication;
      const _errs118 = errors;
      let valid22 = false;
      const _errs119 = errors;
      if (data53 !== null) {
        const err142 = {
          instancePath: instancePath + "/adjudication",
          schemaPath: "#/properties/adjudication/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema37.properties.adjudication.anyOf[0].type,
          parentSchema: schema37.properties.adjudication.anyOf[0],
          data: data53
        };
        vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
      }
      var _valid2 = _errs119 === errors;
      valid22 = valid22 || _valid2;
      const _errs121 = errors;
      if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
        if (data53.overruled === void 0) {
          const err143 = {
            instancePath: instancePath + "/adjudication",
            schemaPath: "#/properties/adjudication/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "overruled" },
            message: "must have required property 'overruled'",
            schema: schema37.properties.adjudication.anyOf[1].required,
            parentSchema: schema37.properties.adjudication.anyOf[1],
            data: data53
          };
          vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
        }
        if (data53.by === void 0) {
          const err144 = { instancePath: instancePath + "/adjudication", schemaPath: "#/properties/adjudication/anyOf/1/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema37.properties.adjudication.anyOf[1].required, parentSchema: schema37.properties.adjudication.anyOf[1], data: data53 };
          vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
        }
        if (data53.missed === void 0) {
          const err145 = { instancePath: instancePath + "/adjudication", schemaPath: "#/properties/adjudication/anyOf/1/required", keyword: "required", params: { missingProperty: "missed" }, message: "must have required property 'missed'", schema: schema37.properties.adjudication.anyOf[1].required, parentSchema: schema37.properties.adjudication.anyOf[1], data: data53 };
          vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
        }
        for (const key6 in data53) if (!(key6 === "overruled" || key6 === "by" || key6 === "missed")) {
          const err146 = {
            instancePath: instancePath + "/adjudication",
            schemaPath: "#/properties/adjudication/anyOf/1/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key6 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema37.properties.adjudication.anyOf[1],
            data: data53
          };
          vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
        }
        if (data53.overruled !== void 0) {
          let data54 = data53.overruled;
          if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
            const err147 = { instancePath: instancePath + "/adjudication/overruled", schemaPath: "#/properties/adjudication/anyOf/1/properties/overruled/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.adjudication.anyOf[1].properties.overruled.type, parentSchema: schema37.properties.adjudication.anyOf[1].properties.overruled, data: data54 };
            vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
          }
          if (typeof data54 == "number" && isFinite(data54) && (data54 < 0 || isNaN(
            data54
          ))) {
            const err148 = { instancePath: instancePath + "/adjudication/overruled", schemaPath: "#/properties/adjudication/anyOf/1/properties/overruled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.adjudication.anyOf[1].properties.overruled, data: data54 };
            vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
          }
        }
        if (data53.by !== void 0) {
          let data55 = data53.by;
          if (Array.isArray(
            data55
          )) {
            const len5 = data55.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data56 = data55[i5];
              if (typeof data56 != "string") {
                const err149 = { instancePath: instancePath + "/adjudication/by/" + i5, schemaPath: "#/properties/adjudication/anyOf/1/properties/by/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.adjudication.anyOf[1].properties.by.items.type, parentSchema: schema37.properties.adjudication.anyOf[1].properties.by.items, data: data56 };
                vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
              }
            }
          } else {
            const err150 = { instancePath: instancePath + "/adjudication/by", schemaPath: "#/properties/adjudication/anyOf/1/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.adjudication.anyOf[1].properties.by.type, parentSchema: schema37.properties.adjudication.anyOf[1].properties.by, data: data55 };
            vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
          }
        }
        if (data53.missed !== void 0) {
          let data57 = data53.missed;
          if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(
            data57
          ) && isFinite(data57))) {
            const err151 = { instancePath: instancePath + "/adjudication/missed", schemaPath: "#/properties/adjudication/anyOf/1/properties/missed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.adjudication.anyOf[1].properties.missed.type, parentSchema: schema37.properties.adjudication.anyOf[1].properties.missed, data: data57 };
            vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
          }
          if (typeof data57 == "number" && isFinite(data57) && (data57 < 0 || isNaN(data57))) {
            const err152 = { instancePath: instancePath + "/adjudication/missed", schemaPath: "#/properties/adjudication/anyOf/1/properties/missed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.adjudication.anyOf[1].properties.missed, data: data57 };
            vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
          }
        }
      } else {
        const err153 = {
          instancePath: instancePath + "/adjudication",
          schemaPath: "#/properties/adjudication/anyOf/1/type",
          keyword: "type",
          params: {
            type: "object"
          },
          message: "must be object",
          schema: schema37.properties.adjudication.anyOf[1].type,
          parentSchema: schema37.properties.adjudication.anyOf[1],
          data: data53
        };
        vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
      }
      var _valid2 = _errs121 === errors;
      if (valid22 = valid22 || _valid2, valid22) errors = _errs118, vErrors !== null && (_errs118 ? vErrors.length = _errs118 : vErrors = null);
      else {
        const err154 = {
          instancePath: instancePath + "/adjudication",
          schemaPath: "#/properties/adjudication/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
          schema: schema37.properties.adjudication.anyOf,
          parentSchema: schema37.properties.adjudication,
          data: data53
        };
        vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
      }
    }
    if (data.recall !== void 0) {
      let data58 = data.recall;
      const _errs133 = errors;
      let valid26 = false;
      const _errs134 = errors;
      if (data58 !== null) {
        const err155 = {
          instancePath: instancePath + "/recall",
          schemaPath: "#/properties/recall/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema37.properties.recall.anyOf[0].type,
          parentSchema: schema37.properties.recall.anyOf[0],
          data: data58
        };
        vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
      }
      var _valid3 = _errs134 === errors;
      valid26 = valid26 || _valid3;
      const _errs136 = errors;
      if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
        if (data58.detected === void 0) {
          const err156 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/1/required", keyword: "required", params: { missingProperty: "detected" }, message: "must have required property 'detected'", schema: schema37.properties.recall.anyOf[1].required, parentSchema: schema37.properties.recall.anyOf[1], data: data58 };
          vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
        }
        if (data58.planted === void 0) {
          const err157 = {
            instancePath: instancePath + "/recall",
            schemaPath: "#/properties/recall/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "planted" },
            message: "must have required property 'planted'",
            schema: schema37.properties.recall.anyOf[1].required,
            parentSchema: schema37.properties.recall.anyOf[1],
            data: data58
          };
          vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
        }
        if (data58.atLeast === void 0) {
          const err158 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/1/required", keyword: "required", params: { missingProperty: "atLeast" }, message: "must have required property 'atLeast'", schema: schema37.properties.recall.anyOf[1].required, parentSchema: schema37.properties.recall.anyOf[1], data: data58 };
          vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
        }
        if (data58.lower === void 0) {
          const err159 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/1/required", keyword: "required", params: { missingProperty: "lower" }, message: "must have required property 'lower'", schema: schema37.properties.recall.anyOf[1].required, parentSchema: schema37.properties.recall.anyOf[1], data: data58 };
          vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
        }
        for (const key7 in data58) if (!(key7 === "detected" || key7 === "planted" || key7 === "atLeast" || key7 === "lower")) {
          const err160 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.recall.anyOf[1], data: data58 };
          vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
        }
        if (data58.detected !== void 0) {
          let data59 = data58.detected;
          if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
            const err161 = {
              instancePath: instancePath + "/recall/detected",
              schemaPath: "#/properties/recall/anyOf/1/properties/detected/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema37.properties.recall.anyOf[1].properties.detected.type,
              parentSchema: schema37.properties.recall.anyOf[1].properties.detected,
              data: data59
            };
            vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
          }
          if (typeof data59 == "number" && isFinite(data59) && (data59 < 0 || isNaN(data59))) {
            const err162 = { instancePath: instancePath + "/recall/detected", schemaPath: "#/properties/recall/anyOf/1/properties/detected/minimum", keyword: "minimum", params: {
              comparison: ">=",
              limit: 0
            }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.recall.anyOf[1].properties.detected, data: data59 };
            vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
          }
        }
        if (data58.planted !== void 0) {
          let data60 = data58.planted;
          if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
            const err163 = {
              instancePath: instancePath + "/recall/planted",
              schemaPath: "#/properties/recall/anyOf/1/properties/planted/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema37.properties.recall.anyOf[1].properties.planted.type,
              parentSchema: schema37.properties.recall.anyOf[1].properties.planted,
              data: data60
            };
            vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
          }
          if (typeof data60 == "number" && isFinite(data60) && (data60 < 0 || isNaN(data60))) {
            const err164 = { instancePath: instancePath + "/recall/planted", schemaPath: "#/properties/recall/anyOf/1/properties/planted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.recall.anyOf[1].properties.planted, data: data60 };
            vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
          }
        }
        if (data58.atLeast !== void 0) {
          let data61 = data58.atLeast;
          if (typeof data61 == "number" && isFinite(data61)) {
            if (data61 > 1 || isNaN(data61)) {
              const err165 = { instancePath: instancePath + "/recall/atLeast", schemaPath: "#/properties/recall/anyOf/1/properties/atLeast/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema37.properties.recall.anyOf[1].properties.atLeast, data: data61 };
              vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
            }
            if (data61 < 0 || isNaN(data61)) {
              const err166 = { instancePath: instancePath + "/recall/atLeast", schemaPath: "#/properties/recall/anyOf/1/properties/atLeast/minimum", keyword: "minimum", params: {
                comparison: ">=",
                limit: 0
              }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.recall.anyOf[1].properties.atLeast, data: data61 };
              vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
            }
          } else {
            const err167 = { instancePath: instancePath + "/recall/atLeast", schemaPath: "#/properties/recall/anyOf/1/properties/atLeast/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema37.properties.recall.anyOf[1].properties.atLeast.type, parentSchema: schema37.properties.recall.anyOf[1].properties.atLeast, data: data61 };
            vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
          }
        }
        if (data58.lower !== void 0) {
          let data62 = data58.lower;
          if (typeof data62 == "number" && isFinite(data62)) {
            if (data62 > 1 || isNaN(data62)) {
              const err168 = {
                instancePath: instancePath + "/recall/lower",
                schemaPath: "#/properties/recall/anyOf/1/properties/lower/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 1 },
                message: "must be <= 1",
                schema: 1,
                parentSchema: schema37.properties.recall.anyOf[1].properties.lower,
                data: data62
              };
              vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
            }
            if (data62 < 0 || isNaN(data62)) {
              const err169 = { instancePath: instancePath + "/recall/lower", schemaPath: "#/properties/recall/anyOf/1/properties/lower/minimum", keyword: "minimum", params: {
                comparison: ">=",
                limit: 0
              }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.recall.anyOf[1].properties.lower, data: data62 };
              vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
            }
          } else {
            const err170 = { instancePath: instancePath + "/recall/lower", schemaPath: "#/properties/recall/anyOf/1/properties/lower/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema37.properties.recall.anyOf[1].properties.lower.type, parentSchema: schema37.properties.recall.anyOf[1].properties.lower, data: data62 };
            vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
          }
        }
      } else {
        const err171 = {
          instancePath: instancePath + "/recall",
          schemaPath: "#/properties/recall/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema37.properties.recall.anyOf[1].type,
          parentSchema: schema37.properties.recall.anyOf[1],
          data: data58
        };
        vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
      }
      var _valid3 = _errs136 === errors;
      if (valid26 = valid26 || _valid3, valid26) errors = _errs133, vErrors !== null && (_errs133 ? vErrors.length = _errs133 : vErrors = null);
      else {
        const err172 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema37.properties.recall.anyOf, parentSchema: schema37.properties.recall, data: data58 };
        vErrors === null ? vErrors = [err172] : vErrors.push(
          err172
        ), errors++;
      }
    }
    if (data.attempts !== void 0) {
      let data63 = data.attempts;
      const _errs148 = errors;
      let valid28 = false;
      const _errs149 = errors;
      if (data63 !== null) {
        const err173 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema37.properties.attempts.anyOf[0].type, parentSchema: schema37.properties.attempts.anyOf[0], data: data63 };
        vErrors === null ? vErrors = [err173] : vErrors.push(
          err173
        ), errors++;
      }
      var _valid4 = _errs149 === errors;
      valid28 = valid28 || _valid4;
      const _errs151 = errors;
      if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
        if (data63.rule === void 0) {
          const err174 = {
            instancePath: instancePath + "/attempts",
            schemaPath: "#/properties/attempts/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "rule" },
            message: "must have required property 'rule'",
            schema: schema37.properties.attempts.anyOf[1].required,
            parentSchema: schema37.properties.attempts.anyOf[1],
            data: data63
          };
          vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
        }
        if (data63.number === void 0) {
          const err175 = {
            instancePath: instancePath + "/attempts",
            schemaPath: "#/properties/attempts/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "number" },
            message: "must have required property 'number'",
            schema: schema37.properties.attempts.anyOf[1].required,
            parentSchema: schema37.properties.attempts.anyOf[1],
            data: data63
          };
          vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
        }
        if (data63.lost === void 0) {
          const err176 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/anyOf/1/required", keyword: "required", params: { missingProperty: "lost" }, message: "must have required property 'lost'", schema: schema37.properties.attempts.anyOf[1].required, parentSchema: schema37.properties.attempts.anyOf[1], data: data63 };
          vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
        }
        if (data63.carried === void 0) {
          const err177 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/anyOf/1/required", keyword: "required", params: { missingProperty: "carried" }, message: "must have required property 'carried'", schema: schema37.properties.attempts.anyOf[1].required, parentSchema: schema37.properties.attempts.anyOf[1], data: data63 };
          vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
        }
        if (data63.replaced === void 0) {
          const err178 = {
            instancePath: instancePath + "/attempts",
            schemaPath: "#/properties/attempts/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "replaced" },
            message: "must have required property 'replaced'",
            schema: schema37.properties.attempts.anyOf[1].required,
            parentSchema: schema37.properties.attempts.anyOf[1],
            data: data63
          };
          vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
        }
        if (data63.earlier === void 0) {
          const err179 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/anyOf/1/required", keyword: "required", params: { missingProperty: "earlier" }, message: "must have required property 'earlier'", schema: schema37.properties.attempts.anyOf[1].required, parentSchema: schema37.properties.attempts.anyOf[1], data: data63 };
          vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
        }
        for (const key8 in data63)
          if (!(key8 === "rule" || key8 === "number" || key8 === "lost" || key8 === "carried" || key8 === "replaced" || key8 === "earlier")) {
            const err180 = {
              instancePath: instancePath + "/attempts",
              schemaPath: "#/properties/attempts/anyOf/1/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key8 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema37.properties.attempts.anyOf[1],
              data: data63
            };
            vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
          }
        if (data63.rule !== void 0) {
          let data64 = data63.rule;
          if (!(data64 === "once" || data64 === "spend" || data64 === "sequential")) {
            const err181 = { instancePath: instancePath + "/attempts/rule", schemaPath: "#/properties/attempts/anyOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: schema37.properties.attempts.anyOf[1].properties.rule.enum }, message: "must be equal to one of the allowed values", schema: schema37.properties.attempts.anyOf[1].properties.rule.enum, parentSchema: schema37.properties.attempts.anyOf[1].properties.rule, data: data64 };
            vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
          }
        }
        if (data63.number !== void 0) {
          let data65 = data63.number;
          if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
            const err182 = {
              instancePath: instancePath + "/attempts/number",
              schemaPath: "#/properties/attempts/anyOf/1/properties/number/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema37.properties.attempts.anyOf[1].properties.number.type,
              parentSchema: schema37.properties.attempts.anyOf[1].properties.number,
              data: data65
            };
            vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
          }
          if (typeof data65 == "number" && isFinite(data65) && (data65 < 1 || isNaN(data65))) {
            const err183 = { instancePath: instancePath + "/attempts/number", schemaPath: "#/properties/attempts/anyOf/1/properties/number/minimum", keyword: "minimum", params: {
              comparison: ">=",
              limit: 1
            }, message: "must be >= 1", schema: 1, parentSchema: schema37.properties.attempts.anyOf[1].properties.number, data: data65 };
            vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
          }
        }
        if (data63.lost !== void 0) {
          let data66 = data63.lost;
          if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
            const err184 = { instancePath: instancePath + "/attempts/lost", schemaPath: "#/properties/attempts/anyOf/1/properties/lost/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.attempts.anyOf[1].properties.lost.type, parentSchema: schema37.properties.attempts.anyOf[1].properties.lost, data: data66 };
            vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
          }
          if (typeof data66 == "number" && isFinite(data66) && (data66 < 0 || isNaN(data66))) {
            const err185 = { instancePath: instancePath + "/attempts/lost", schemaPath: "#/properties/attempts/anyOf/1/properties/lost/minimum", keyword: "minimum", params: {
              comparison: ">=",
              limit: 0
            }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.attempts.anyOf[1].properties.lost, data: data66 };
            vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
          }
        }
        if (data63.carried !== void 0) {
          let data67 = data63.carried;
          if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
            const err186 = {
              instancePath: instancePath + "/attempts/carried",
              schemaPath: "#/properties/attempts/anyOf/1/properties/carried/type",
              keyword: "type",
              params: {
                type: "integer"
              },
              message: "must be integer",
              schema: schema37.properties.attempts.anyOf[1].properties.carried.type,
              parentSchema: schema37.properties.attempts.anyOf[1].properties.carried,
              data: data67
            };
            vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
          }
          if (typeof data67 == "number" && isFinite(data67) && (data67 < 0 || isNaN(data67))) {
            const err187 = {
              instancePath: instancePath + "/attempts/carried",
              schemaPath: "#/properties/attempts/anyOf/1/properties/carried/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema37.properties.attempts.anyOf[1].properties.carried,
              data: data67
            };
            vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
          }
        }
        if (data63.replaced !== void 0) {
          let data68 = data63.replaced;
          if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(
            data68
          ) && isFinite(data68))) {
            const err188 = {
              instancePath: instancePath + "/attempts/replaced",
              schemaPath: "#/properties/attempts/anyOf/1/properties/replaced/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema37.properties.attempts.anyOf[1].properties.replaced.type,
              parentSchema: schema37.properties.attempts.anyOf[1].properties.replaced,
              data: data68
            };
            vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
          }
          if (typeof data68 == "number" && isFinite(data68) && (data68 < 0 || isNaN(data68))) {
            const err189 = {
              instancePath: instancePath + "/attempts/replaced",
              schemaPath: "#/properties/attempts/anyOf/1/properties/replaced/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema37.properties.attempts.anyOf[1].properties.replaced,
              data: data68
            };
            vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
          }
        }
        if (data63.earlier !== void 0) {
          let data69 = data63.earlier;
          if (Array.isArray(data69)) {
            const len6 = data69.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data70 = data69[i6];
              if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
                if (data70.attempt === void 0) {
                  const err190 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'", schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.required, parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items, data: data70 };
                  vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
                }
                if (data70.gate === void 0) {
                  const err191 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required", keyword: "required", params: { missingProperty: "gate" }, message: "must have required property 'gate'", schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.required, parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items, data: data70 };
                  vErrors === null ? vErrors = [err191] : vErrors.push(
                    err191
                  ), errors++;
                }
                if (data70.judgedAt === void 0) {
                  const err192 = {
                    instancePath: instancePath + "/attempts/earlier/" + i6,
                    schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required",
                    keyword: "required",
                    params: { missingProperty: "judgedAt" },
                    message: "must have required property 'judgedAt'",
                    schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.required,
                    parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items,
                    data: data70
                  };
                  vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                }
                if (data70.state === void 0) {
                  const err193 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.required, parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items, data: data70 };
                  vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                }
                if (data70.failures === void 0) {
                  const err194 = {
                    instancePath: instancePath + "/attempts/earlier/" + i6,
                    schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required",
                    keyword: "required",
                    params: { missingProperty: "failures" },
                    message: "must have required property 'failures'",
                    schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.required,
                    parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items,
                    data: data70
                  };
                  vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
                }
                if (data70.samples === void 0) {
                  const err195 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'", schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.required, parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items, data: data70 };
                  vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                }
                if (data70.upper === void 0) {
                  const err196 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required", keyword: "required", params: { missingProperty: "upper" }, message: "must have required property 'upper'", schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.required, parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items, data: data70 };
                  vErrors === null ? vErrors = [err196] : vErrors.push(
                    err196
                  ), errors++;
                }
                if (data70.holds === void 0) {
                  const err197 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required", keyword: "required", params: { missingProperty: "holds" }, message: "must have required property 'holds'", schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.required, parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items, data: data70 };
                  vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
                }
                for (const key9 in data70) if (!(key9 === "attempt" || key9 === "gate" || key9 === "judgedAt" || key9 === "state" || key9 === "failures" || key9 === "samples" || key9 === "upper" || key9 === "holds")) {
                  const err198 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items, data: data70 };
                  vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
                }
                if (data70.attempt !== void 0) {
                  let data71 = data70.attempt;
                  if (typeof data71 != "string") {
                    const err199 = {
                      instancePath: instancePath + "/attempts/earlier/" + i6 + "/attempt",
                      schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/attempt/type",
                      keyword: "type",
                      params: {
                        type: "string"
                      },
                      message: "must be string",
                      schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.attempt.type,
                      parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.attempt,
                      data: data71
                    };
                    vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
                  }
                }
                if (data70.gate !== void 0) {
                  let data72 = data70.gate;
                  if (typeof data72 != "string") {
                    const err200 = { instancePath: instancePath + "/attempts/earlier/" + i6 + "/gate", schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.gate.type, parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.gate, data: data72 };
                    vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
                  }
                }
                if (data70.judgedAt !== void 0) {
                  let data73 = data70.judgedAt;
                  if (typeof data73 != "string") {
                    const err201 = {
                      instancePath: instancePath + "/attempts/earlier/" + i6 + "/judgedAt",
                      schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/judgedAt/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.judgedAt.type,
                      parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.judgedAt,
                      data: data73
                    };
                    vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
                  }
                }
                if (data70.state !== void 0) {
                  let data74 = data70.state;
                  if (!(data74 === "demonstrated" || data74 === "violated" || data74 === "not-demonstrated" || data74 === "invalid")) {
                    const err202 = {
                      instancePath: instancePath + "/attempts/earlier/" + i6 + "/state",
                      schemaPath: "#/$defs/state/enum",
                      keyword: "enum",
                      params: { allowedValues: schema38.enum },
                      message: "must be equal to one of the allowed values",
                      schema: schema38.enum,
                      parentSchema: schema38,
                      data: data74
                    };
                    vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
                  }
                }
                if (data70.failures !== void 0) {
                  let data75 = data70.failures;
                  if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
                    const err203 = {
                      instancePath: instancePath + "/attempts/earlier/" + i6 + "/failures",
                      schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/failures/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                      schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.failures.type,
                      parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.failures,
                      data: data75
                    };
                    vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
                  }
                  if (typeof data75 == "number" && isFinite(
                    data75
                  ) && (data75 < 0 || isNaN(data75))) {
                    const err204 = {
                      instancePath: instancePath + "/attempts/earlier/" + i6 + "/failures",
                      schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/failures/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 0 },
                      message: "must be >= 0",
                      schema: 0,
                      parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.failures,
                      data: data75
                    };
                    vErrors === null ? vErrors = [err204] : vErrors.push(
                      err204
                    ), errors++;
                  }
                }
                if (data70.samples !== void 0) {
                  let data76 = data70.samples;
                  if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
                    const err205 = {
                      instancePath: instancePath + "/attempts/earlier/" + i6 + "/samples",
                      schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/samples/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                      schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.samples.type,
                      parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.samples,
                      data: data76
                    };
                    vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
                  }
                  if (typeof data76 == "number" && isFinite(data76) && (data76 < 0 || isNaN(data76))) {
                    const err206 = { instancePath: instancePath + "/attempts/earlier/" + i6 + "/samples", schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.samples, data: data76 };
                    vErrors === null ? vErrors = [err206] : vErrors.push(
                      err206
                    ), errors++;
                  }
                }
                if (data70.upper !== void 0) {
                  let data77 = data70.upper;
                  if (typeof data77 == "number" && isFinite(data77)) {
                    if (data77 > 1 || isNaN(data77)) {
                      const err207 = { instancePath: instancePath + "/attempts/earlier/" + i6 + "/upper", schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/upper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.upper, data: data77 };
                      vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
                    }
                    if (data77 < 0 || isNaN(data77)) {
                      const err208 = { instancePath: instancePath + "/attempts/earlier/" + i6 + "/upper", schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/upper/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.upper, data: data77 };
                      vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
                    }
                  } else {
                    const err209 = {
                      instancePath: instancePath + "/attempts/earlier/" + i6 + "/upper",
                      schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/upper/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
                      schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.upper.type,
                      parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.upper,
                      data: data77
                    };
                    vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
                  }
                }
                if (data70.holds !== void 0) {
                  let data78 = data70.holds;
                  if (typeof data78 != "boolean") {
                    const err210 = { instancePath: instancePath + "/attempts/earlier/" + i6 + "/holds", schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/holds/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.holds.type, parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items.properties.holds, data: data78 };
                    vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
                  }
                }
              } else {
                const err211 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.attempts.anyOf[1].properties.earlier.items.type, parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier.items, data: data70 };
                vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
              }
            }
          } else {
            const err212 = {
              instancePath: instancePath + "/attempts/earlier",
              schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema37.properties.attempts.anyOf[1].properties.earlier.type,
              parentSchema: schema37.properties.attempts.anyOf[1].properties.earlier,
              data: data69
            };
            vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
          }
        }
      } else {
        const err213 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.attempts.anyOf[1].type, parentSchema: schema37.properties.attempts.anyOf[1], data: data63 };
        vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
      }
      var _valid4 = _errs151 === errors;
      if (valid28 = valid28 || _valid4, valid28)
        errors = _errs148, vErrors !== null && (_errs148 ? vErrors.length = _errs148 : vErrors = null);
      else {
        const err214 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema37.properties.attempts.anyOf, parentSchema: schema37.properties.attempts, data: data63 };
        vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
      }
    }
    if (data.growth !== void 0) {
      let data79 = data.growth;
      const _errs185 = errors;
      let valid34 = false;
      const _errs186 = errors;
      if (data79 !== null) {
        const err215 = { instancePath: instancePath + "/growth", schemaPath: "#/properties/growth/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema37.properties.growth.anyOf[0].type, parentSchema: schema37.properties.growth.anyOf[0], data: data79 };
        vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
      }
      var _valid5 = _errs186 === errors;
      valid34 = valid34 || _valid5;
      const _errs188 = errors;
      if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
        if (data79.alarm === void 0) {
          const err216 = {
            instancePath: instancePath + "/growth",
            schemaPath: "#/properties/growth/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "alarm" },
            message: "must have required property 'alarm'",
            schema: schema37.properties.growth.anyOf[1].required,
            parentSchema: schema37.properties.growth.anyOf[1],
            data: data79
          };
          vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
        }
        if (data79.evals === void 0) {
          const err217 = { instancePath: instancePath + "/growth", schemaPath: "#/properties/growth/anyOf/1/required", keyword: "required", params: { missingProperty: "evals" }, message: "must have required property 'evals'", schema: schema37.properties.growth.anyOf[1].required, parentSchema: schema37.properties.growth.anyOf[1], data: data79 };
          vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
        }
        for (const key10 in data79) if (!(key10 === "alarm" || key10 === "evals")) {
          const err218 = {
            instancePath: instancePath + "/growth",
            schemaPath: "#/properties/growth/anyOf/1/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key10 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema37.properties.growth.anyOf[1],
            data: data79
          };
          vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
        }
        if (data79.alarm !== void 0) {
          let data80 = data79.alarm;
          if (typeof data80 != "boolean") {
            const err219 = {
              instancePath: instancePath + "/growth/alarm",
              schemaPath: "#/properties/growth/anyOf/1/properties/alarm/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
              schema: schema37.properties.growth.anyOf[1].properties.alarm.type,
              parentSchema: schema37.properties.growth.anyOf[1].properties.alarm,
              data: data80
            };
            vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
          }
        }
        if (data79.evals !== void 0) {
          let data81 = data79.evals;
          if (Array.isArray(data81)) {
            const len7 = data81.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data82 = data81[i7];
              if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                if (data82.task === void 0) {
                  const err220 = {
                    instancePath: instancePath + "/growth/evals/" + i7,
                    schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/required",
                    keyword: "required",
                    params: { missingProperty: "task" },
                    message: "must have required property 'task'",
                    schema: schema37.properties.growth.anyOf[1].properties.evals.items.required,
                    parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items,
                    data: data82
                  };
                  vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
                }
                if (data82.common === void 0) {
                  const err221 = { instancePath: instancePath + "/growth/evals/" + i7, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/required", keyword: "required", params: {
                    missingProperty: "common"
                  }, message: "must have required property 'common'", schema: schema37.properties.growth.anyOf[1].properties.evals.items.required, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items, data: data82 };
                  vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
                }
                if (data82.releases === void 0) {
                  const err222 = {
                    instancePath: instancePath + "/growth/evals/" + i7,
                    schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/required",
                    keyword: "required",
                    params: { missingProperty: "releases" },
                    message: "must have required property 'releases'",
                    schema: schema37.properties.growth.anyOf[1].properties.evals.items.required,
                    parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items,
                    data: data82
                  };
                  vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
                }
                if (data82.rate === void 0) {
                  const err223 = {
                    instancePath: instancePath + "/growth/evals/" + i7,
                    schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/required",
                    keyword: "required",
                    params: { missingProperty: "rate" },
                    message: "must have required property 'rate'",
                    schema: schema37.properties.growth.anyOf[1].properties.evals.items.required,
                    parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items,
                    data: data82
                  };
                  vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                }
                if (data82.severe === void 0) {
                  const err224 = { instancePath: instancePath + "/growth/evals/" + i7, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/required", keyword: "required", params: { missingProperty: "severe" }, message: "must have required property 'severe'", schema: schema37.properties.growth.anyOf[1].properties.evals.items.required, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items, data: data82 };
                  vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
                }
                if (data82.rank === void 0) {
                  const err225 = {
                    instancePath: instancePath + "/growth/evals/" + i7,
                    schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/required",
                    keyword: "required",
                    params: { missingProperty: "rank" },
                    message: "must have required property 'rank'",
                    schema: schema37.properties.growth.anyOf[1].properties.evals.items.required,
                    parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items,
                    data: data82
                  };
                  vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
                }
                if (data82.firstIrreversible === void 0) {
                  const err226 = {
                    instancePath: instancePath + "/growth/evals/" + i7,
                    schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/required",
                    keyword: "required",
                    params: { missingProperty: "firstIrreversible" },
                    message: "must have required property 'firstIrreversible'",
                    schema: schema37.properties.growth.anyOf[1].properties.evals.items.required,
                    parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items,
                    data: data82
                  };
                  vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
                }
                for (const key11 in data82)
                  if (!(key11 === "task" || key11 === "common" || key11 === "releases" || key11 === "rate" || key11 === "severe" || key11 === "rank" || key11 === "paired" || key11 === "firstIrreversible")) {
                    const err227 = { instancePath: instancePath + "/growth/evals/" + i7, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/additionalProperties", keyword: "additionalProperties", params: {
                      additionalProperty: key11
                    }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items, data: data82 };
                    vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
                  }
                if (data82.task !== void 0) {
                  let data83 = data82.task;
                  if (typeof data83 != "string") {
                    const err228 = { instancePath: instancePath + "/growth/evals/" + i7 + "/task", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.task.type, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.task, data: data83 };
                    vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
                  }
                }
                if (data82.common !== void 0) {
                  let data84 = data82.common;
                  if (!(typeof data84 == "number" && !(data84 % 1) && !isNaN(data84) && isFinite(data84)) && data84 !== null) {
                    const err229 = {
                      instancePath: instancePath + "/growth/evals/" + i7 + "/common",
                      schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/common/type",
                      keyword: "type",
                      params: { type: schema37.properties.growth.anyOf[1].properties.evals.items.properties.common.type },
                      message: "must be integer,null",
                      schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.common.type,
                      parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.common,
                      data: data84
                    };
                    vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
                  }
                  if (typeof data84 == "number" && isFinite(data84) && (data84 < 0 || isNaN(data84))) {
                    const err230 = { instancePath: instancePath + "/growth/evals/" + i7 + "/common", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/common/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.common, data: data84 };
                    vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
                  }
                }
                if (data82.releases !== void 0) {
                  let data85 = data82.releases;
                  if (Array.isArray(data85)) {
                    const len8 = data85.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data86 = data85[i8];
                      if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                        if (data86.model === void 0) {
                          const err231 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.required, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items, data: data86 };
                          vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
                        }
                        if (data86.digest === void 0) {
                          const err232 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.required, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items, data: data86 };
                          vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
                        }
                        if (data86.judgedAt === void 0) {
                          const err233 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/required", keyword: "required", params: {
                            missingProperty: "judgedAt"
                          }, message: "must have required property 'judgedAt'", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.required, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items, data: data86 };
                          vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
                        }
                        if (data86.samples === void 0) {
                          const err234 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.required, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items, data: data86 };
                          vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
                        }
                        if (data86.failures === void 0) {
                          const err235 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/required", keyword: "required", params: { missingProperty: "failures" }, message: "must have required property 'failures'", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.required, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items, data: data86 };
                          vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
                        }
                        if (data86.levels === void 0) {
                          const err236 = {
                            instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8,
                            schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/required",
                            keyword: "required",
                            params: { missingProperty: "levels" },
                            message: "must have required property 'levels'",
                            schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.required,
                            parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items,
                            data: data86
                          };
                          vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
                        }
                        for (const key12 in data86) if (!(key12 === "model" || key12 === "digest" || key12 === "judgedAt" || key12 === "samples" || key12 === "failures" || key12 === "levels")) {
                          const err237 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items, data: data86 };
                          vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
                        }
                        if (data86.model !== void 0) {
                          let data87 = data86.model;
                          if (typeof data87 != "string" && data87 !== null) {
                            const err238 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/model", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/model/type", keyword: "type", params: { type: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.model.type }, message: "must be string,null", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.model.type, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.model, data: data87 };
                            vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
                          }
                        }
                        if (data86.digest !== void 0) {
                          let data88 = data86.digest;
                          if (typeof data88 != "string" && data88 !== null) {
                            const err239 = {
                              instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/digest",
                              schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/digest/type",
                              keyword: "type",
                              params: { type: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.digest.type },
                              message: "must be string,null",
                              schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.digest.type,
                              parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.digest,
                              data: data88
                            };
                            vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
                          }
                        }
                        if (data86.judgedAt !== void 0) {
                          let data89 = data86.judgedAt;
                          if (typeof data89 != "string") {
                            const err240 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/judgedAt", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/judgedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.judgedAt.type, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.judgedAt, data: data89 };
                            vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
                          }
                        }
                        if (data86.samples !== void 0) {
                          let data90 = data86.samples;
                          if (!(typeof data90 == "number" && !(data90 % 1) && !isNaN(data90) && isFinite(data90))) {
                            const err241 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/samples", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.samples.type, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.samples, data: data90 };
                            vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
                          }
                          if (typeof data90 == "number" && isFinite(data90) && (data90 < 0 || isNaN(
                            data90
                          ))) {
                            const err242 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/samples", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.samples, data: data90 };
                            vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
                          }
                        }
                        if (data86.failures !== void 0) {
                          let data91 = data86.failures;
                          if (!(typeof data91 == "number" && !(data91 % 1) && !isNaN(data91) && isFinite(data91))) {
                            const err243 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/failures", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.failures.type, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.failures, data: data91 };
                            vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
                          }
                          if (typeof data91 == "number" && isFinite(data91) && (data91 < 0 || isNaN(
                            data91
                          ))) {
                            const err244 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/failures", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.failures, data: data91 };
                            vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
                          }
                        }
                        if (data86.levels !== void 0) {
                          let data92 = data86.levels;
                          if (Array.isArray(data92)) {
                            const len9 = data92.length;
                            for (let i9 = 0; i9 < len9; i9++) {
                              let data93 = data92[i9];
                              if (!(typeof data93 == "number" && !(data93 % 1) && !isNaN(data93) && isFinite(data93))) {
                                const err245 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/levels/" + i9, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/levels/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels.items.type, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels.items, data: data93 };
                                vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
                              }
                              if (typeof data93 == "number" && isFinite(data93) && (data93 < 0 || isNaN(data93))) {
                                const err246 = {
                                  instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/levels/" + i9,
                                  schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/levels/items/minimum",
                                  keyword: "minimum",
                                  params: { comparison: ">=", limit: 0 },
                                  message: "must be >= 0",
                                  schema: 0,
                                  parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels.items,
                                  data: data93
                                };
                                vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
                              }
                            }
                          } else {
                            const err247 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/levels", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/levels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels.type, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels, data: data92 };
                            vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                          }
                        }
                      } else {
                        const err248 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.type, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.items, data: data86 };
                        vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                      }
                    }
                  } else {
                    const err249 = {
                      instancePath: instancePath + "/growth/evals/" + i7 + "/releases",
                      schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                      schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases.type,
                      parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.releases,
                      data: data85
                    };
                    vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
                  }
                }
                if (data82.rate !== void 0) {
                  let data94 = data82.rate;
                  if (typeof data94 == "number" && isFinite(
                    data94
                  )) {
                    if (data94 > 1.000001 || isNaN(data94)) {
                      const err250 = {
                        instancePath: instancePath + "/growth/evals/" + i7 + "/rate",
                        schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/rate/maximum",
                        keyword: "maximum",
                        params: {
                          comparison: "<=",
                          limit: 1.000001
                        },
                        message: "must be <= 1.000001",
                        schema: 1.000001,
                        parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.rate,
                        data: data94
                      };
                      vErrors === null ? vErrors = [err250] : vErrors.push(
                        err250
                      ), errors++;
                    }
                    if (data94 < 0 || isNaN(data94)) {
                      const err251 = { instancePath: instancePath + "/growth/evals/" + i7 + "/rate", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/rate/minimum", keyword: "minimum", params: {
                        comparison: ">=",
                        limit: 0
                      }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.rate, data: data94 };
                      vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
                    }
                  } else {
                    const err252 = {
                      instancePath: instancePath + "/growth/evals/" + i7 + "/rate",
                      schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/rate/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
                      schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.rate.type,
                      parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.rate,
                      data: data94
                    };
                    vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
                  }
                }
                if (data82.severe !== void 0) {
                  let data95 = data82.severe;
                  if (!(typeof data95 == "number" && isFinite(data95)) && data95 !== null) {
                    const err253 = {
                      instancePath: instancePath + "/growth/evals/" + i7 + "/severe",
                      schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/severe/type",
                      keyword: "type",
                      params: { type: schema37.properties.growth.anyOf[1].properties.evals.items.properties.severe.type },
                      message: "must be number,null",
                      schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.severe.type,
                      parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.severe,
                      data: data95
                    };
                    vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
                  }
                  if (typeof data95 == "number" && isFinite(data95)) {
                    if (data95 > 1.000001 || isNaN(data95)) {
                      const err254 = { instancePath: instancePath + "/growth/evals/" + i7 + "/severe", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/severe/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1.000001 }, message: "must be <= 1.000001", schema: 1.000001, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.severe, data: data95 };
                      vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
                    }
                    if (data95 < 0 || isNaN(data95)) {
                      const err255 = { instancePath: instancePath + "/growth/evals/" + i7 + "/severe", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/severe/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.severe, data: data95 };
                      vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
                    }
                  }
                }
                if (data82.rank !== void 0) {
                  let data96 = data82.rank;
                  if (!(typeof data96 == "number" && isFinite(data96)) && data96 !== null) {
                    const err256 = { instancePath: instancePath + "/growth/evals/" + i7 + "/rank", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/rank/type", keyword: "type", params: { type: schema37.properties.growth.anyOf[1].properties.evals.items.properties.rank.type }, message: "must be number,null", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.rank.type, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.rank, data: data96 };
                    vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
                  }
                  if (typeof data96 == "number" && isFinite(data96)) {
                    if (data96 > 1.000001 || isNaN(data96)) {
                      const err257 = { instancePath: instancePath + "/growth/evals/" + i7 + "/rank", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/rank/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1.000001 }, message: "must be <= 1.000001", schema: 1.000001, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.rank, data: data96 };
                      vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                    }
                    if (data96 < 0 || isNaN(data96)) {
                      const err258 = { instancePath: instancePath + "/growth/evals/" + i7 + "/rank", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/rank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.rank, data: data96 };
                      vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
                    }
                  }
                }
                if (data82.paired !== void 0) {
                  let data97 = data82.paired;
                  const _errs228 = errors;
                  let valid44 = false;
                  const _errs229 = errors;
                  if (data97 !== null) {
                    const err259 = {
                      instancePath: instancePath + "/growth/evals/" + i7 + "/paired",
                      schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/0/type",
                      keyword: "type",
                      params: { type: "null" },
                      message: "must be null",
                      schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[0].type,
                      parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[0],
                      data: data97
                    };
                    vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                  }
                  var _valid6 = _errs229 === errors;
                  valid44 = valid44 || _valid6;
                  const _errs231 = errors;
                  if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                    if (data97.rate === void 0) {
                      const err260 = {
                        instancePath: instancePath + "/growth/evals/" + i7 + "/paired",
                        schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/required",
                        keyword: "required",
                        params: { missingProperty: "rate" },
                        message: "must have required property 'rate'",
                        schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].required,
                        parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1],
                        data: data97
                      };
                      vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
                    }
                    if (data97.severe === void 0) {
                      const err261 = {
                        instancePath: instancePath + "/growth/evals/" + i7 + "/paired",
                        schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/required",
                        keyword: "required",
                        params: { missingProperty: "severe" },
                        message: "must have required property 'severe'",
                        schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].required,
                        parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1],
                        data: data97
                      };
                      vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                    }
                    for (const key13 in data97)
                      if (!(key13 === "rate" || key13 === "severe")) {
                        const err262 = {
                          instancePath: instancePath + "/growth/evals/" + i7 + "/paired",
                          schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/additionalProperties",
                          keyword: "additionalProperties",
                          params: { additionalProperty: key13 },
                          message: "must NOT have additional properties",
                          schema: false,
                          parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1],
                          data: data97
                        };
                        vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
                      }
                    if (data97.rate !== void 0) {
                      let data98 = data97.rate;
                      if (typeof data98 == "number" && isFinite(data98)) {
                        if (data98 > 1.000001 || isNaN(data98)) {
                          const err263 = { instancePath: instancePath + "/growth/evals/" + i7 + "/paired/rate", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1.000001 }, message: "must be <= 1.000001", schema: 1.000001, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.rate, data: data98 };
                          vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
                        }
                        if (data98 < 0 || isNaN(data98)) {
                          const err264 = { instancePath: instancePath + "/growth/evals/" + i7 + "/paired/rate", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.rate, data: data98 };
                          vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
                        }
                      } else {
                        const err265 = { instancePath: instancePath + "/growth/evals/" + i7 + "/paired/rate", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.rate.type, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.rate, data: data98 };
                        vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
                      }
                    }
                    if (data97.severe !== void 0) {
                      let data99 = data97.severe;
                      if (!(typeof data99 == "number" && isFinite(data99)) && data99 !== null) {
                        const err266 = { instancePath: instancePath + "/growth/evals/" + i7 + "/paired/severe", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/severe/type", keyword: "type", params: { type: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.severe.type }, message: "must be number,null", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.severe.type, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.severe, data: data99 };
                        vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
                      }
                      if (typeof data99 == "number" && isFinite(data99)) {
                        if (data99 > 1.000001 || isNaN(
                          data99
                        )) {
                          const err267 = {
                            instancePath: instancePath + "/growth/evals/" + i7 + "/paired/severe",
                            schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/severe/maximum",
                            keyword: "maximum",
                            params: { comparison: "<=", limit: 1.000001 },
                            message: "must be <= 1.000001",
                            schema: 1.000001,
                            parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.severe,
                            data: data99
                          };
                          vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
                        }
                        if (data99 < 0 || isNaN(data99)) {
                          const err268 = { instancePath: instancePath + "/growth/evals/" + i7 + "/paired/severe", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/severe/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.severe, data: data99 };
                          vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
                        }
                      }
                    }
                  } else {
                    const err269 = {
                      instancePath: instancePath + "/growth/evals/" + i7 + "/paired",
                      schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                      schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].type,
                      parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1],
                      data: data97
                    };
                    vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
                  }
                  var _valid6 = _errs231 === errors;
                  if (valid44 = valid44 || _valid6, valid44) errors = _errs228, vErrors !== null && (_errs228 ? vErrors.length = _errs228 : vErrors = null);
                  else {
                    const err270 = { instancePath: instancePath + "/growth/evals/" + i7 + "/paired", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.paired, data: data97 };
                    vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
                  }
                }
                if (data82.firstIrreversible !== void 0) {
                  let data100 = data82.firstIrreversible;
                  if (typeof data100 != "boolean") {
                    const err271 = { instancePath: instancePath + "/growth/evals/" + i7 + "/firstIrreversible", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/firstIrreversible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.firstIrreversible.type, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items.properties.firstIrreversible, data: data100 };
                    vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
                  }
                }
              } else {
                const err272 = { instancePath: instancePath + "/growth/evals/" + i7, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.growth.anyOf[1].properties.evals.items.type, parentSchema: schema37.properties.growth.anyOf[1].properties.evals.items, data: data82 };
                vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
              }
            }
          } else {
            const err273 = { instancePath: instancePath + "/growth/evals", schemaPath: "#/properties/growth/anyOf/1/properties/evals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.growth.anyOf[1].properties.evals.type, parentSchema: schema37.properties.growth.anyOf[1].properties.evals, data: data81 };
            vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
          }
        }
      } else {
        const err274 = { instancePath: instancePath + "/growth", schemaPath: "#/properties/growth/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.growth.anyOf[1].type, parentSchema: schema37.properties.growth.anyOf[1], data: data79 };
        vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
      }
      var _valid5 = _errs188 === errors;
      if (valid34 = valid34 || _valid5, valid34) errors = _errs185, vErrors !== null && (_errs185 ? vErrors.length = _errs185 : vErrors = null);
      else {
        const err275 = { instancePath: instancePath + "/growth", schemaPath: "#/properties/growth/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema37.properties.growth.anyOf, parentSchema: schema37.properties.growth, data: data79 };
        vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
      }
    }
    if (data.exposure !== void 0) {
      let data101 = data.exposure;
      const _errs241 = errors;
      let valid46 = false;
      const _errs242 = errors;
      if (data101 !== null) {
        const err276 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema37.properties.exposure.anyOf[0].type, parentSchema: schema37.properties.exposure.anyOf[0], data: data101 };
        vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
      }
      var _valid7 = _errs242 === errors;
      valid46 = valid46 || _valid7;
      const _errs244 = errors;
      if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
        if (data101.interactions === void 0) {
          const err277 = {
            instancePath: instancePath + "/exposure",
            schemaPath: "#/properties/exposure/anyOf/1/required",
            keyword: "required",
            params: {
              missingProperty: "interactions"
            },
            message: "must have required property 'interactions'",
            schema: schema37.properties.exposure.anyOf[1].required,
            parentSchema: schema37.properties.exposure.anyOf[1],
            data: data101
          };
          vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
        }
        if (data101.per === void 0) {
          const err278 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/required", keyword: "required", params: { missingProperty: "per" }, message: "must have required property 'per'", schema: schema37.properties.exposure.anyOf[1].required, parentSchema: schema37.properties.exposure.anyOf[1], data: data101 };
          vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
        }
        if (data101.severityAtLeast === void 0) {
          const err279 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/required", keyword: "required", params: { missingProperty: "severityAtLeast" }, message: "must have required property 'severityAtLeast'", schema: schema37.properties.exposure.anyOf[1].required, parentSchema: schema37.properties.exposure.anyOf[1], data: data101 };
          vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
        }
        if (data101.maxExpectedFailures === void 0) {
          const err280 = {
            instancePath: instancePath + "/exposure",
            schemaPath: "#/properties/exposure/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "maxExpectedFailures" },
            message: "must have required property 'maxExpectedFailures'",
            schema: schema37.properties.exposure.anyOf[1].required,
            parentSchema: schema37.properties.exposure.anyOf[1],
            data: data101
          };
          vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
        }
        if (data101.maxChanceOfAny === void 0) {
          const err281 = {
            instancePath: instancePath + "/exposure",
            schemaPath: "#/properties/exposure/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "maxChanceOfAny" },
            message: "must have required property 'maxChanceOfAny'",
            schema: schema37.properties.exposure.anyOf[1].required,
            parentSchema: schema37.properties.exposure.anyOf[1],
            data: data101
          };
          vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
        }
        if (data101.limit === void 0) {
          const err282 = {
            instancePath: instancePath + "/exposure",
            schemaPath: "#/properties/exposure/anyOf/1/required",
            keyword: "required",
            params: {
              missingProperty: "limit"
            },
            message: "must have required property 'limit'",
            schema: schema37.properties.exposure.anyOf[1].required,
            parentSchema: schema37.properties.exposure.anyOf[1],
            data: data101
          };
          vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
        }
        if (data101.upper === void 0) {
          const err283 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/required", keyword: "required", params: { missingProperty: "upper" }, message: "must have required property 'upper'", schema: schema37.properties.exposure.anyOf[1].required, parentSchema: schema37.properties.exposure.anyOf[1], data: data101 };
          vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
        }
        if (data101.expectedFailures === void 0) {
          const err284 = {
            instancePath: instancePath + "/exposure",
            schemaPath: "#/properties/exposure/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "expectedFailures" },
            message: "must have required property 'expectedFailures'",
            schema: schema37.properties.exposure.anyOf[1].required,
            parentSchema: schema37.properties.exposure.anyOf[1],
            data: data101
          };
          vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
        }
        if (data101.chanceOfAny === void 0) {
          const err285 = {
            instancePath: instancePath + "/exposure",
            schemaPath: "#/properties/exposure/anyOf/1/required",
            keyword: "required",
            params: {
              missingProperty: "chanceOfAny"
            },
            message: "must have required property 'chanceOfAny'",
            schema: schema37.properties.exposure.anyOf[1].required,
            parentSchema: schema37.properties.exposure.anyOf[1],
            data: data101
          };
          vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
        }
        if (data101.samplesNeeded === void 0) {
          const err286 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/required", keyword: "required", params: { missingProperty: "samplesNeeded" }, message: "must have required property 'samplesNeeded'", schema: schema37.properties.exposure.anyOf[1].required, parentSchema: schema37.properties.exposure.anyOf[1], data: data101 };
          vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
        }
        for (const key14 in data101) if (!func1.call(
          schema37.properties.exposure.anyOf[1].properties,
          key14
        )) {
          const err287 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.exposure.anyOf[1], data: data101 };
          vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
        }
        if (data101.interactions !== void 0) {
          let data102 = data101.interactions;
          if (!(typeof data102 == "number" && !(data102 % 1) && !isNaN(data102) && isFinite(data102))) {
            const err288 = { instancePath: instancePath + "/exposure/interactions", schemaPath: "#/properties/exposure/anyOf/1/properties/interactions/type", keyword: "type", params: {
              type: "integer"
            }, message: "must be integer", schema: schema37.properties.exposure.anyOf[1].properties.interactions.type, parentSchema: schema37.properties.exposure.anyOf[1].properties.interactions, data: data102 };
            vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
          }
          if (typeof data102 == "number" && isFinite(data102) && (data102 < 1 || isNaN(data102))) {
            const err289 = {
              instancePath: instancePath + "/exposure/interactions",
              schemaPath: "#/properties/exposure/anyOf/1/properties/interactions/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 1 },
              message: "must be >= 1",
              schema: 1,
              parentSchema: schema37.properties.exposure.anyOf[1].properties.interactions,
              data: data102
            };
            vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
          }
        }
        if (data101.per !== void 0) {
          let data103 = data101.per;
          if (typeof data103 != "string") {
            const err290 = { instancePath: instancePath + "/exposure/per", schemaPath: "#/properties/exposure/anyOf/1/properties/per/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.exposure.anyOf[1].properties.per.type, parentSchema: schema37.properties.exposure.anyOf[1].properties.per, data: data103 };
            vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
          }
        }
        if (data101.severityAtLeast !== void 0) {
          let data104 = data101.severityAtLeast;
          if (!(typeof data104 == "number" && !(data104 % 1) && !isNaN(data104) && isFinite(data104)) && data104 !== null) {
            const err291 = { instancePath: instancePath + "/exposure/severityAtLeast", schemaPath: "#/properties/exposure/anyOf/1/properties/severityAtLeast/type", keyword: "type", params: { type: schema37.properties.exposure.anyOf[1].properties.severityAtLeast.type }, message: "must be integer,null", schema: schema37.properties.exposure.anyOf[1].properties.severityAtLeast.type, parentSchema: schema37.properties.exposure.anyOf[1].properties.severityAtLeast, data: data104 };
            vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
          }
          if (typeof data104 == "number" && isFinite(data104)) {
            if (data104 > 4 || isNaN(
              data104
            )) {
              const err292 = { instancePath: instancePath + "/exposure/severityAtLeast", schemaPath: "#/properties/exposure/anyOf/1/properties/severityAtLeast/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema37.properties.exposure.anyOf[1].properties.severityAtLeast, data: data104 };
              vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
            }
            if (data104 < 0 || isNaN(data104)) {
              const err293 = { instancePath: instancePath + "/exposure/severityAtLeast", schemaPath: "#/properties/exposure/anyOf/1/properties/severityAtLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.exposure.anyOf[1].properties.severityAtLeast, data: data104 };
              vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
            }
          }
        }
        if (data101.maxExpectedFailures !== void 0) {
          let data105 = data101.maxExpectedFailures;
          if (!(typeof data105 == "number" && isFinite(data105)) && data105 !== null) {
            const err294 = { instancePath: instancePath + "/exposure/maxExpectedFailures", schemaPath: "#/properties/exposure/anyOf/1/properties/maxExpectedFailures/type", keyword: "type", params: { type: schema37.properties.exposure.anyOf[1].properties.maxExpectedFailures.type }, message: "must be number,null", schema: schema37.properties.exposure.anyOf[1].properties.maxExpectedFailures.type, parentSchema: schema37.properties.exposure.anyOf[1].properties.maxExpectedFailures, data: data105 };
            vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
          }
          if (typeof data105 == "number" && isFinite(data105) && (data105 <= 0 || isNaN(data105))) {
            const err295 = {
              instancePath: instancePath + "/exposure/maxExpectedFailures",
              schemaPath: "#/properties/exposure/anyOf/1/properties/maxExpectedFailures/exclusiveMinimum",
              keyword: "exclusiveMinimum",
              params: { comparison: ">", limit: 0 },
              message: "must be > 0",
              schema: 0,
              parentSchema: schema37.properties.exposure.anyOf[1].properties.maxExpectedFailures,
              data: data105
            };
            vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
          }
        }
        if (data101.maxChanceOfAny !== void 0) {
          let data106 = data101.maxChanceOfAny;
          if (!(typeof data106 == "number" && isFinite(data106)) && data106 !== null) {
            const err296 = { instancePath: instancePath + "/exposure/maxChanceOfAny", schemaPath: "#/properties/exposure/anyOf/1/properties/maxChanceOfAny/type", keyword: "type", params: { type: schema37.properties.exposure.anyOf[1].properties.maxChanceOfAny.type }, message: "must be number,null", schema: schema37.properties.exposure.anyOf[1].properties.maxChanceOfAny.type, parentSchema: schema37.properties.exposure.anyOf[1].properties.maxChanceOfAny, data: data106 };
            vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
          }
          if (typeof data106 == "number" && isFinite(data106)) {
            if (data106 >= 1 || isNaN(data106)) {
              const err297 = { instancePath: instancePath + "/exposure/maxChanceOfAny", schemaPath: "#/properties/exposure/anyOf/1/properties/maxChanceOfAny/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema37.properties.exposure.anyOf[1].properties.maxChanceOfAny, data: data106 };
              vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
            }
            if (data106 <= 0 || isNaN(data106)) {
              const err298 = {
                instancePath: instancePath + "/exposure/maxChanceOfAny",
                schemaPath: "#/properties/exposure/anyOf/1/properties/maxChanceOfAny/exclusiveMinimum",
                keyword: "exclusiveMinimum",
                params: { comparison: ">", limit: 0 },
                message: "must be > 0",
                schema: 0,
                parentSchema: schema37.properties.exposure.anyOf[1].properties.maxChanceOfAny,
                data: data106
              };
              vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
            }
          }
        }
        if (data101.limit !== void 0) {
          let data107 = data101.limit;
          if (typeof data107 == "number" && isFinite(data107)) {
            if (data107 > 1 || isNaN(data107)) {
              const err299 = { instancePath: instancePath + "/exposure/limit", schemaPath: "#/properties/exposure/anyOf/1/properties/limit/maximum", keyword: "maximum", params: {
                comparison: "<=",
                limit: 1
              }, message: "must be <= 1", schema: 1, parentSchema: schema37.properties.exposure.anyOf[1].properties.limit, data: data107 };
              vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
            }
            if (data107 <= 0 || isNaN(data107)) {
              const err300 = {
                instancePath: instancePath + "/exposure/limit",
                schemaPath: "#/properties/exposure/anyOf/1/properties/limit/exclusiveMinimum",
                keyword: "exclusiveMinimum",
                params: { comparison: ">", limit: 0 },
                message: "must be > 0",
                schema: 0,
                parentSchema: schema37.properties.exposure.anyOf[1].properties.limit,
                data: data107
              };
              vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
            }
          } else {
            const err301 = {
              instancePath: instancePath + "/exposure/limit",
              schemaPath: "#/properties/exposure/anyOf/1/properties/limit/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema37.properties.exposure.anyOf[1].properties.limit.type,
              parentSchema: schema37.properties.exposure.anyOf[1].properties.limit,
              data: data107
            };
            vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
          }
        }
        if (data101.upper !== void 0) {
          let data108 = data101.upper;
          if (typeof data108 == "number" && isFinite(data108)) {
            if (data108 > 1 || isNaN(data108)) {
              const err302 = { instancePath: instancePath + "/exposure/upper", schemaPath: "#/properties/exposure/anyOf/1/properties/upper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema37.properties.exposure.anyOf[1].properties.upper, data: data108 };
              vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
            }
            if (data108 < 0 || isNaN(data108)) {
              const err303 = { instancePath: instancePath + "/exposure/upper", schemaPath: "#/properties/exposure/anyOf/1/properties/upper/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.exposure.anyOf[1].properties.upper, data: data108 };
              vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
            }
          } else {
            const err304 = { instancePath: instancePath + "/exposure/upper", schemaPath: "#/properties/exposure/anyOf/1/properties/upper/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema37.properties.exposure.anyOf[1].properties.upper.type, parentSchema: schema37.properties.exposure.anyOf[1].properties.upper, data: data108 };
            vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
          }
        }
        if (data101.expectedFailures !== void 0) {
          let data109 = data101.expectedFailures;
          if (typeof data109 == "number" && isFinite(
            data109
          )) {
            if (data109 < 0 || isNaN(data109)) {
              const err305 = {
                instancePath: instancePath + "/exposure/expectedFailures",
                schemaPath: "#/properties/exposure/anyOf/1/properties/expectedFailures/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema37.properties.exposure.anyOf[1].properties.expectedFailures,
                data: data109
              };
              vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
            }
          } else {
            const err306 = { instancePath: instancePath + "/exposure/expectedFailures", schemaPath: "#/properties/exposure/anyOf/1/properties/expectedFailures/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema37.properties.exposure.anyOf[1].properties.expectedFailures.type, parentSchema: schema37.properties.exposure.anyOf[1].properties.expectedFailures, data: data109 };
            vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
          }
        }
        if (data101.chanceOfAny !== void 0) {
          let data110 = data101.chanceOfAny;
          if (typeof data110 == "number" && isFinite(data110)) {
            if (data110 > 1 || isNaN(data110)) {
              const err307 = { instancePath: instancePath + "/exposure/chanceOfAny", schemaPath: "#/properties/exposure/anyOf/1/properties/chanceOfAny/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema37.properties.exposure.anyOf[1].properties.chanceOfAny, data: data110 };
              vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
            }
            if (data110 < 0 || isNaN(data110)) {
              const err308 = { instancePath: instancePath + "/exposure/chanceOfAny", schemaPath: "#/properties/exposure/anyOf/1/properties/chanceOfAny/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.exposure.anyOf[1].properties.chanceOfAny, data: data110 };
              vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
            }
          } else {
            const err309 = { instancePath: instancePath + "/exposure/chanceOfAny", schemaPath: "#/properties/exposure/anyOf/1/properties/chanceOfAny/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema37.properties.exposure.anyOf[1].properties.chanceOfAny.type, parentSchema: schema37.properties.exposure.anyOf[1].properties.chanceOfAny, data: data110 };
            vErrors === null ? vErrors = [err309] : vErrors.push(
              err309
            ), errors++;
          }
        }
        if (data101.samplesNeeded !== void 0) {
          let data111 = data101.samplesNeeded;
          if (!(typeof data111 == "number" && !(data111 % 1) && !isNaN(data111) && isFinite(data111)) && data111 !== null) {
            const err310 = { instancePath: instancePath + "/exposure/samplesNeeded", schemaPath: "#/properties/exposure/anyOf/1/properties/samplesNeeded/type", keyword: "type", params: { type: schema37.properties.exposure.anyOf[1].properties.samplesNeeded.type }, message: "must be integer,null", schema: schema37.properties.exposure.anyOf[1].properties.samplesNeeded.type, parentSchema: schema37.properties.exposure.anyOf[1].properties.samplesNeeded, data: data111 };
            vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
          }
          if (typeof data111 == "number" && isFinite(data111) && (data111 < 1 || isNaN(data111))) {
            const err311 = { instancePath: instancePath + "/exposure/samplesNeeded", schemaPath: "#/properties/exposure/anyOf/1/properties/samplesNeeded/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema37.properties.exposure.anyOf[1].properties.samplesNeeded, data: data111 };
            vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
          }
        }
      } else {
        const err312 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.exposure.anyOf[1].type, parentSchema: schema37.properties.exposure.anyOf[1], data: data101 };
        vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
      }
      var _valid7 = _errs244 === errors;
      if (valid46 = valid46 || _valid7, valid46) errors = _errs241, vErrors !== null && (_errs241 ? vErrors.length = _errs241 : vErrors = null);
      else {
        const err313 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema37.properties.exposure.anyOf, parentSchema: schema37.properties.exposure, data: data101 };
        vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data112 = data.severity;
      const _errs268 = errors;
      let valid48 = false;
      const _errs269 = errors;
      if (data112 !== null) {
        const err314 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema37.properties.severity.anyOf[0].type, parentSchema: schema37.properties.severity.anyOf[0], data: data112 };
        vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
      }
      var _valid8 = _errs269 === errors;
      valid48 = valid48 || _valid8;
      const _errs271 = errors;
      if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
        if (data112.levels === void 0) {
          const err315 = {
            instancePath: instancePath + "/severity",
            schemaPath: "#/properties/severity/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "levels" },
            message: "must have required property 'levels'",
            schema: schema37.properties.severity.anyOf[1].required,
            parentSchema: schema37.properties.severity.anyOf[1],
            data: data112
          };
          vErrors === null ? vErrors = [err315] : vErrors.push(err315), errors++;
        }
        if (data112.limits === void 0) {
          const err316 = {
            instancePath: instancePath + "/severity",
            schemaPath: "#/properties/severity/anyOf/1/required",
            keyword: "required",
            params: {
              missingProperty: "limits"
            },
            message: "must have required property 'limits'",
            schema: schema37.properties.severity.anyOf[1].required,
            parentSchema: schema37.properties.severity.anyOf[1],
            data: data112
          };
          vErrors === null ? vErrors = [err316] : vErrors.push(err316), errors++;
        }
        for (const key15 in data112) if (!(key15 === "levels" || key15 === "limits")) {
          const err317 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/anyOf/1/additionalProperties", keyword: "additionalProperties", params: {
            additionalProperty: key15
          }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.severity.anyOf[1], data: data112 };
          vErrors === null ? vErrors = [err317] : vErrors.push(err317), errors++;
        }
        if (data112.levels !== void 0) {
          let data113 = data112.levels;
          if (Array.isArray(data113)) {
            if (data113.length > 5) {
              const err318 = { instancePath: instancePath + "/severity/levels", schemaPath: "#/properties/severity/anyOf/1/properties/levels/maxItems", keyword: "maxItems", params: {
                limit: 5
              }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema37.properties.severity.anyOf[1].properties.levels, data: data113 };
              vErrors === null ? vErrors = [err318] : vErrors.push(err318), errors++;
            }
            if (data113.length < 5) {
              const err319 = {
                instancePath: instancePath + "/severity/levels",
                schemaPath: "#/properties/severity/anyOf/1/properties/levels/minItems",
                keyword: "minItems",
                params: { limit: 5 },
                message: "must NOT have fewer than 5 items",
                schema: 5,
                parentSchema: schema37.properties.severity.anyOf[1].properties.levels,
                data: data113
              };
              vErrors === null ? vErrors = [err319] : vErrors.push(err319), errors++;
            }
            const len10 = data113.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data114 = data113[i10];
              if (!(typeof data114 == "number" && !(data114 % 1) && !isNaN(data114) && isFinite(data114))) {
                const err320 = {
                  instancePath: instancePath + "/severity/levels/" + i10,
                  schemaPath: "#/properties/severity/anyOf/1/properties/levels/items/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema37.properties.severity.anyOf[1].properties.levels.items.type,
                  parentSchema: schema37.properties.severity.anyOf[1].properties.levels.items,
                  data: data114
                };
                vErrors === null ? vErrors = [err320] : vErrors.push(err320), errors++;
              }
              if (typeof data114 == "number" && isFinite(data114) && (data114 < 0 || isNaN(data114))) {
                const err321 = { instancePath: instancePath + "/severity/levels/" + i10, schemaPath: "#/properties/severity/anyOf/1/properties/levels/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.severity.anyOf[1].properties.levels.items, data: data114 };
                vErrors === null ? vErrors = [err321] : vErrors.push(err321), errors++;
              }
            }
          } else {
            const err322 = {
              instancePath: instancePath + "/severity/levels",
              schemaPath: "#/properties/severity/anyOf/1/properties/levels/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema37.properties.severity.anyOf[1].properties.levels.type,
              parentSchema: schema37.properties.severity.anyOf[1].properties.levels,
              data: data113
            };
            vErrors === null ? vErrors = [err322] : vErrors.push(err322), errors++;
          }
        }
        if (data112.limits !== void 0) {
          let data115 = data112.limits;
          if (Array.isArray(data115)) {
            const len11 = data115.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data116 = data115[i11];
              if (data116 && typeof data116 == "object" && !Array.isArray(
                data116
              )) {
                if (data116.level === void 0) {
                  const err323 = { instancePath: instancePath + "/severity/limits/" + i11, schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'", schema: schema37.properties.severity.anyOf[1].properties.limits.items.required, parentSchema: schema37.properties.severity.anyOf[1].properties.limits.items, data: data116 };
                  vErrors === null ? vErrors = [err323] : vErrors.push(err323), errors++;
                }
                if (data116.limit === void 0) {
                  const err324 = { instancePath: instancePath + "/severity/limits/" + i11, schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema37.properties.severity.anyOf[1].properties.limits.items.required, parentSchema: schema37.properties.severity.anyOf[1].properties.limits.items, data: data116 };
                  vErrors === null ? vErrors = [err324] : vErrors.push(err324), errors++;
                }
                if (data116.failures === void 0) {
                  const err325 = {
                    instancePath: instancePath + "/severity/limits/" + i11,
                    schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/required",
                    keyword: "required",
                    params: { missingProperty: "failures" },
                    message: "must have required property 'failures'",
                    schema: schema37.properties.severity.anyOf[1].properties.limits.items.required,
                    parentSchema: schema37.properties.severity.anyOf[1].properties.limits.items,
                    data: data116
                  };
                  vErrors === null ? vErrors = [err325] : vErrors.push(err325), errors++;
                }
                for (const key16 in data116) if (!(key16 === "level" || key16 === "limit" || key16 === "failures")) {
                  const err326 = {
                    instancePath: instancePath + "/severity/limits/" + i11,
                    schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: key16 },
                    message: "must NOT have additional properties",
                    schema: false,
                    parentSchema: schema37.properties.severity.anyOf[1].properties.limits.items,
                    data: data116
                  };
                  vErrors === null ? vErrors = [err326] : vErrors.push(err326), errors++;
                }
                if (data116.level !== void 0) {
                  let data117 = data116.level;
                  if (!(typeof data117 == "number" && !(data117 % 1) && !isNaN(data117) && isFinite(data117))) {
                    const err327 = {
                      instancePath: instancePath + "/severity/limits/" + i11 + "/level",
                      schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/level/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                      schema: schema37.properties.severity.anyOf[1].properties.limits.items.properties.level.type,
                      parentSchema: schema37.properties.severity.anyOf[1].properties.limits.items.properties.level,
                      data: data117
                    };
                    vErrors === null ? vErrors = [err327] : vErrors.push(err327), errors++;
                  }
                  if (typeof data117 == "number" && isFinite(data117)) {
                    if (data117 > 4 || isNaN(data117)) {
                      const err328 = { instancePath: instancePath + "/severity/limits/" + i11 + "/level", schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/level/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema37.properties.severity.anyOf[1].properties.limits.items.properties.level, data: data117 };
                      vErrors === null ? vErrors = [err328] : vErrors.push(err328), errors++;
                    }
                    if (data117 < 0 || isNaN(data117)) {
                      const err329 = { instancePath: instancePath + "/severity/limits/" + i11 + "/level", schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/level/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.severity.anyOf[1].properties.limits.items.properties.level, data: data117 };
                      vErrors === null ? vErrors = [err329] : vErrors.push(err329), errors++;
                    }
                  }
                }
                if (data116.limit !== void 0) {
                  let data118 = data116.limit;
                  if (typeof data118 == "number" && isFinite(data118)) {
                    if (data118 > 1 || isNaN(data118)) {
                      const err330 = { instancePath: instancePath + "/severity/limits/" + i11 + "/limit", schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema37.properties.severity.anyOf[1].properties.limits.items.properties.limit, data: data118 };
                      vErrors === null ? vErrors = [err330] : vErrors.push(err330), errors++;
                    }
                    if (data118 < 0 || isNaN(data118)) {
                      const err331 = {
                        instancePath: instancePath + "/severity/limits/" + i11 + "/limit",
                        schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/limit/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 0 },
                        message: "must be >= 0",
                        schema: 0,
                        parentSchema: schema37.properties.severity.anyOf[1].properties.limits.items.properties.limit,
                        data: data118
                      };
                      vErrors === null ? vErrors = [err331] : vErrors.push(err331), errors++;
                    }
                  } else {
                    const err332 = { instancePath: instancePath + "/severity/limits/" + i11 + "/limit", schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/limit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema37.properties.severity.anyOf[1].properties.limits.items.properties.limit.type, parentSchema: schema37.properties.severity.anyOf[1].properties.limits.items.properties.limit, data: data118 };
                    vErrors === null ? vErrors = [err332] : vErrors.push(err332), errors++;
                  }
                }
                if (data116.failures !== void 0) {
                  let data119 = data116.failures;
                  if (!(typeof data119 == "number" && !(data119 % 1) && !isNaN(data119) && isFinite(data119))) {
                    const err333 = { instancePath: instancePath + "/severity/limits/" + i11 + "/failures", schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.severity.anyOf[1].properties.limits.items.properties.failures.type, parentSchema: schema37.properties.severity.anyOf[1].properties.limits.items.properties.failures, data: data119 };
                    vErrors === null ? vErrors = [err333] : vErrors.push(err333), errors++;
                  }
                  if (typeof data119 == "number" && isFinite(data119) && (data119 < 0 || isNaN(data119))) {
                    const err334 = { instancePath: instancePath + "/severity/limits/" + i11 + "/failures", schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.severity.anyOf[1].properties.limits.items.properties.failures, data: data119 };
                    vErrors === null ? vErrors = [err334] : vErrors.push(err334), errors++;
                  }
                }
              } else {
                const err335 = {
                  instancePath: instancePath + "/severity/limits/" + i11,
                  schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema37.properties.severity.anyOf[1].properties.limits.items.type,
                  parentSchema: schema37.properties.severity.anyOf[1].properties.limits.items,
                  data: data116
                };
                vErrors === null ? vErrors = [err335] : vErrors.push(
                  err335
                ), errors++;
              }
            }
          } else {
            const err336 = { instancePath: instancePath + "/severity/limits", schemaPath: "#/properties/severity/anyOf/1/properties/limits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.severity.anyOf[1].properties.limits.type, parentSchema: schema37.properties.severity.anyOf[1].properties.limits, data: data115 };
            vErrors === null ? vErrors = [err336] : vErrors.push(err336), errors++;
          }
        }
      } else {
        const err337 = {
          instancePath: instancePath + "/severity",
          schemaPath: "#/properties/severity/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema37.properties.severity.anyOf[1].type,
          parentSchema: schema37.properties.severity.anyOf[1],
          data: data112
        };
        vErrors === null ? vErrors = [err337] : vErrors.push(err337), errors++;
      }
      var _valid8 = _errs271 === errors;
      if (valid48 = valid48 || _valid8, valid48) errors = _errs268, vErrors !== null && (_errs268 ? vErrors.length = _errs268 : vErrors = null);
      else {
        const err338 = {
          instancePath: instancePath + "/severity",
          schemaPath: "#/properties/severity/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
          schema: schema37.properties.severity.anyOf,
          parentSchema: schema37.properties.severity,
          data: data112
        };
        vErrors === null ? vErrors = [err338] : vErrors.push(err338), errors++;
      }
    }
  } else {
    const err339 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema37.type,
      parentSchema: schema37,
      data
    };
    vErrors === null ? vErrors = [err339] : vErrors.push(err339), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate20(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.tool === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.rules === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.judgedAt === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "judgedAt" },
        message: "must have required property 'judgedAt'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.gate === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gate" }, message: "must have required property 'gate'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.mode === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.decision === void 0) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "decision" },
        message: "must have required property 'decision'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.route === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "route" }, message: "must have required property 'route'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.policy === void 0) {
      const err8 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "policy" },
        message: "must have required property 'policy'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.subject === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.release === void 0) {
      const err10 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "release" },
        message: "must have required property 'release'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.memory === void 0) {
      const err11 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "memory" },
        message: "must have required property 'memory'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.signatures === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "signatures" }, message: "must have required property 'signatures'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.advance === void 0) {
      const err13 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "advance"
        },
        message: "must have required property 'advance'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.evidence === void 0) {
      const err14 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "evidence" },
        message: "must have required property 'evidence'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.categories === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" }, message: "must have required property 'categories'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.reasons === void 0) {
      const err16 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "reasons" },
        message: "must have required property 'reasons'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.notes === void 0) {
      const err17 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "notes" },
        message: "must have required property 'notes'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.blocking === void 0) {
      const err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blocking" }, message: "must have required property 'blocking'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.waived === void 0) {
      const err19 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "waived" },
        message: "must have required property 'waived'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err19] : vErrors.push(
        err19
      ), errors++;
    }
    if (data.notJudged === void 0) {
      const err20 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "notJudged" },
        message: "must have required property 'notJudged'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.doesNotShow === void 0) {
      const err21 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "doesNotShow" }, message: "must have required property 'doesNotShow'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    for (const key0 in data) if (!func1.call(
      schema31.properties,
      key0
    )) {
      const err22 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (data0 !== 2) {
        const err23 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 2 }, message: "must be equal to constant", schema: 2, parentSchema: schema31.properties.version, data: data0 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.tool !== void 0) {
      let data1 = data.tool;
      if (typeof data1 != "string") {
        const err24 = {
          instancePath: instancePath + "/tool",
          schemaPath: "#/properties/tool/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema31.properties.tool.type,
          parentSchema: schema31.properties.tool,
          data: data1
        };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data2 = data.rules;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err25 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.rules.type, parentSchema: schema31.properties.rules, data: data2 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        const err26 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.rules, data: data2 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.judgedAt !== void 0) {
      let data3 = data.judgedAt;
      if (typeof data3 != "string") {
        const err27 = {
          instancePath: instancePath + "/judgedAt",
          schemaPath: "#/properties/judgedAt/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema31.properties.judgedAt.type,
          parentSchema: schema31.properties.judgedAt,
          data: data3
        };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.gate !== void 0) {
      let data4 = data.gate;
      if (typeof data4 != "string") {
        const err28 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.gate.type, parentSchema: schema31.properties.gate, data: data4 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data5 = data.mode;
      if (!(data5 === "demonstrate" || data5 === "screen")) {
        const err29 = { instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema31.properties.mode.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.mode.enum, parentSchema: schema31.properties.mode, data: data5 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.decision !== void 0) {
      let data6 = data.decision;
      if (!(data6 === "allow" || data6 === "block")) {
        const err30 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema31.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.decision.enum, parentSchema: schema31.properties.decision, data: data6 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.route !== void 0) {
      let data7 = data.route;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (typeof data8 != "string") {
            const err31 = { instancePath: instancePath + "/route/" + i0, schemaPath: "#/properties/route/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.route.items.type, parentSchema: schema31.properties.route.items, data: data8 };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
      } else {
        const err32 = {
          instancePath: instancePath + "/route",
          schemaPath: "#/properties/route/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties.route.type,
          parentSchema: schema31.properties.route,
          data: data7
        };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.policy !== void 0) {
      let data9 = data.policy;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.name === void 0) {
          const err33 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.properties.policy.required, parentSchema: schema31.properties.policy, data: data9 };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data9.path === void 0) {
          const err34 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema31.properties.policy.required, parentSchema: schema31.properties.policy, data: data9 };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        if (data9.ref === void 0) {
          const err35 = {
            instancePath: instancePath + "/policy",
            schemaPath: "#/properties/policy/required",
            keyword: "required",
            params: { missingProperty: "ref" },
            message: "must have required property 'ref'",
            schema: schema31.properties.policy.required,
            parentSchema: schema31.properties.policy,
            data: data9
          };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data9.digest === void 0) {
          const err36 = {
            instancePath: instancePath + "/policy",
            schemaPath: "#/properties/policy/required",
            keyword: "required",
            params: { missingProperty: "digest" },
            message: "must have required property 'digest'",
            schema: schema31.properties.policy.required,
            parentSchema: schema31.properties.policy,
            data: data9
          };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data9.locations === void 0) {
          const err37 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "locations" }, message: "must have required property 'locations'", schema: schema31.properties.policy.required, parentSchema: schema31.properties.policy, data: data9 };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
        for (const key1 in data9) if (!(key1 === "name" || key1 === "path" || key1 === "ref" || key1 === "digest" || key1 === "locations")) {
          const err38 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.policy, data: data9 };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (data9.name !== void 0) {
          let data10 = data9.name;
          if (typeof data10 != "string") {
            const err39 = { instancePath: instancePath + "/policy/name", schemaPath: "#/properties/policy/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.policy.properties.name.type, parentSchema: schema31.properties.policy.properties.name, data: data10 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data9.path !== void 0) {
          let data11 = data9.path;
          if (typeof data11 != "string") {
            const err40 = {
              instancePath: instancePath + "/policy/path",
              schemaPath: "#/properties/policy/properties/path/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema31.properties.policy.properties.path.type,
              parentSchema: schema31.properties.policy.properties.path,
              data: data11
            };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
        if (data9.ref !== void 0) {
          let data12 = data9.ref;
          if (typeof data12 != "string" && data12 !== null) {
            const err41 = {
              instancePath: instancePath + "/policy/ref",
              schemaPath: "#/properties/policy/properties/ref/type",
              keyword: "type",
              params: { type: schema31.properties.policy.properties.ref.type },
              message: "must be string,null",
              schema: schema31.properties.policy.properties.ref.type,
              parentSchema: schema31.properties.policy.properties.ref,
              data: data12
            };
            vErrors === null ? vErrors = [err41] : vErrors.push(
              err41
            ), errors++;
          }
        }
        if (data9.digest !== void 0) {
          let data13 = data9.digest;
          if (typeof data13 == "string") {
            if (!pattern4.test(
              data13
            )) {
              const err42 = { instancePath: instancePath + "/policy/digest", schemaPath: "#/properties/policy/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema31.properties.policy.properties.digest, data: data13 };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/policy/digest", schemaPath: "#/properties/policy/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.policy.properties.digest.type, parentSchema: schema31.properties.policy.properties.digest, data: data13 };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data9.locations !== void 0) {
          let data14 = data9.locations;
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) for (const key2 in data14) {
            let data15 = data14[key2];
            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
              if (data15.line === void 0) {
                const err44 = {
                  instancePath: instancePath + "/policy/locations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/$defs/position/required",
                  keyword: "required",
                  params: { missingProperty: "line" },
                  message: "must have required property 'line'",
                  schema: schema32.required,
                  parentSchema: schema32,
                  data: data15
                };
                vErrors === null ? vErrors = [err44] : vErrors.push(
                  err44
                ), errors++;
              }
              if (data15.column === void 0) {
                const err45 = { instancePath: instancePath + "/policy/locations/" + key2.replace(
                  /~/g,
                  "~0"
                ).replace(/\//g, "~1"), schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "column" }, message: "must have required property 'column'", schema: schema32.required, parentSchema: schema32, data: data15 };
                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
              }
              for (const key3 in data15) if (!(key3 === "line" || key3 === "column")) {
                const err46 = {
                  instancePath: instancePath + "/policy/locations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/$defs/position/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key3 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema32,
                  data: data15
                };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
              if (data15.line !== void 0) {
                let data16 = data15.line;
                if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                  const err47 = { instancePath: instancePath + "/policy/locations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/line", schemaPath: "#/$defs/position/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.line.type, parentSchema: schema32.properties.line, data: data16 };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
                if (typeof data16 == "number" && isFinite(data16) && (data16 < 1 || isNaN(data16))) {
                  const err48 = {
                    instancePath: instancePath + "/policy/locations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/line",
                    schemaPath: "#/$defs/position/properties/line/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1",
                    schema: 1,
                    parentSchema: schema32.properties.line,
                    data: data16
                  };
                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                }
              }
              if (data15.column !== void 0) {
                let data17 = data15.column;
                if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
                  const err49 = { instancePath: instancePath + "/policy/locations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/column", schemaPath: "#/$defs/position/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.column.type, parentSchema: schema32.properties.column, data: data17 };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
                if (typeof data17 == "number" && isFinite(data17) && (data17 < 1 || isNaN(data17))) {
                  const err50 = { instancePath: instancePath + "/policy/locations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/column", schemaPath: "#/$defs/position/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.column, data: data17 };
                  vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                }
              }
            } else {
              const err51 = {
                instancePath: instancePath + "/policy/locations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/$defs/position/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object",
                schema: schema32.type,
                parentSchema: schema32,
                data: data15
              };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
          }
          else {
            const err52 = { instancePath: instancePath + "/policy/locations", schemaPath: "#/properties/policy/properties/locations/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.policy.properties.locations.type, parentSchema: schema31.properties.policy.properties.locations, data: data14 };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: {
          type: "object"
        }, message: "must be object", schema: schema31.properties.policy.type, parentSchema: schema31.properties.policy, data: data9 };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.subject !== void 0) {
      let data18 = data.subject;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.model === void 0) {
          const err54 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema31.properties.subject.required, parentSchema: schema31.properties.subject, data: data18 };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
        if (data18.digest === void 0) {
          const err55 = {
            instancePath: instancePath + "/subject",
            schemaPath: "#/properties/subject/required",
            keyword: "required",
            params: { missingProperty: "digest" },
            message: "must have required property 'digest'",
            schema: schema31.properties.subject.required,
            parentSchema: schema31.properties.subject,
            data: data18
          };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
        for (const key4 in data18)
          if (!(key4 === "model" || key4 === "digest")) {
            const err56 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.subject, data: data18 };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        if (data18.model !== void 0) {
          let data19 = data18.model;
          if (typeof data19 != "string" && data19 !== null) {
            const err57 = { instancePath: instancePath + "/subject/model", schemaPath: "#/properties/subject/properties/model/type", keyword: "type", params: { type: schema31.properties.subject.properties.model.type }, message: "must be string,null", schema: schema31.properties.subject.properties.model.type, parentSchema: schema31.properties.subject.properties.model, data: data19 };
            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
          }
        }
        if (data18.digest !== void 0) {
          let data20 = data18.digest;
          if (typeof data20 != "string" && data20 !== null) {
            const err58 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/properties/subject/properties/digest/type", keyword: "type", params: { type: schema31.properties.subject.properties.digest.type }, message: "must be string,null", schema: schema31.properties.subject.properties.digest.type, parentSchema: schema31.properties.subject.properties.digest, data: data20 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.subject.type, parentSchema: schema31.properties.subject, data: data18 };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.release !== void 0) {
      let data21 = data.release;
      const _errs47 = errors;
      let valid8 = false;
      const _errs48 = errors;
      if (data21 !== null) {
        const err60 = {
          instancePath: instancePath + "/release",
          schemaPath: "#/properties/release/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema31.properties.release.anyOf[0].type,
          parentSchema: schema31.properties.release.anyOf[0],
          data: data21
        };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
      var _valid0 = _errs48 === errors;
      valid8 = valid8 || _valid0;
      const _errs50 = errors;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.repository === void 0) {
          const err61 = {
            instancePath: instancePath + "/release",
            schemaPath: "#/properties/release/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "repository" },
            message: "must have required property 'repository'",
            schema: schema31.properties.release.anyOf[1].required,
            parentSchema: schema31.properties.release.anyOf[1],
            data: data21
          };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        if (data21.commits === void 0) {
          const err62 = {
            instancePath: instancePath + "/release",
            schemaPath: "#/properties/release/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "commits" },
            message: "must have required property 'commits'",
            schema: schema31.properties.release.anyOf[1].required,
            parentSchema: schema31.properties.release.anyOf[1],
            data: data21
          };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
        if (data21.pullRequest === void 0) {
          const err63 = {
            instancePath: instancePath + "/release",
            schemaPath: "#/properties/release/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "pullRequest" },
            message: "must have required property 'pullRequest'",
            schema: schema31.properties.release.anyOf[1].required,
            parentSchema: schema31.properties.release.anyOf[1],
            data: data21
          };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
        for (const key5 in data21) if (!(key5 === "repository" || key5 === "commits" || key5 === "pullRequest")) {
          const err64 = {
            instancePath: instancePath + "/release",
            schemaPath: "#/properties/release/anyOf/1/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key5 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema31.properties.release.anyOf[1],
            data: data21
          };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
        if (data21.repository !== void 0) {
          let data22 = data21.repository;
          if (typeof data22 != "string") {
            const err65 = {
              instancePath: instancePath + "/release/repository",
              schemaPath: "#/properties/release/anyOf/1/properties/repository/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema31.properties.release.anyOf[1].properties.repository.type,
              parentSchema: schema31.properties.release.anyOf[1].properties.repository,
              data: data22
            };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
        if (data21.commits !== void 0) {
          let data23 = data21.commits;
          if (Array.isArray(data23)) {
            if (data23.length < 1) {
              const err66 = { instancePath: instancePath + "/release/commits", schemaPath: "#/properties/release/anyOf/1/properties/commits/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.release.anyOf[1].properties.commits, data: data23 };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
            const len1 = data23.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data24 = data23[i1];
              if (typeof data24 != "string") {
                const err67 = {
                  instancePath: instancePath + "/release/commits/" + i1,
                  schemaPath: "#/properties/release/anyOf/1/properties/commits/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema31.properties.release.anyOf[1].properties.commits.items.type,
                  parentSchema: schema31.properties.release.anyOf[1].properties.commits.items,
                  data: data24
                };
                vErrors === null ? vErrors = [err67] : vErrors.push(
                  err67
                ), errors++;
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/release/commits", schemaPath: "#/properties/release/anyOf/1/properties/commits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.release.anyOf[1].properties.commits.type, parentSchema: schema31.properties.release.anyOf[1].properties.commits, data: data23 };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        }
        if (data21.pullRequest !== void 0) {
          let data25 = data21.pullRequest;
          if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25)) && data25 !== null) {
            const err69 = { instancePath: instancePath + "/release/pullRequest", schemaPath: "#/properties/release/anyOf/1/properties/pullRequest/type", keyword: "type", params: { type: schema31.properties.release.anyOf[1].properties.pullRequest.type }, message: "must be integer,null", schema: schema31.properties.release.anyOf[1].properties.pullRequest.type, parentSchema: schema31.properties.release.anyOf[1].properties.pullRequest, data: data25 };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.release.anyOf[1].type, parentSchema: schema31.properties.release.anyOf[1], data: data21 };
        vErrors === null ? vErrors = [err70] : vErrors.push(
          err70
        ), errors++;
      }
      var _valid0 = _errs50 === errors;
      if (valid8 = valid8 || _valid0, valid8) errors = _errs47, vErrors !== null && (_errs47 ? vErrors.length = _errs47 : vErrors = null);
      else {
        const err71 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.release.anyOf, parentSchema: schema31.properties.release, data: data21 };
        vErrors === null ? vErrors = [err71] : vErrors.push(
          err71
        ), errors++;
      }
    }
    if (data.memory !== void 0) {
      let data26 = data.memory;
      const _errs62 = errors;
      let valid12 = false;
      const _errs63 = errors;
      if (data26 !== null) {
        const err72 = {
          instancePath: instancePath + "/memory",
          schemaPath: "#/properties/memory/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema31.properties.memory.anyOf[0].type,
          parentSchema: schema31.properties.memory.anyOf[0],
          data: data26
        };
        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
      }
      var _valid1 = _errs63 === errors;
      valid12 = valid12 || _valid1;
      const _errs65 = errors;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.place === void 0) {
          const err73 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/required", keyword: "required", params: { missingProperty: "place" }, message: "must have required property 'place'", schema: schema31.properties.memory.anyOf[1].required, parentSchema: schema31.properties.memory.anyOf[1], data: data26 };
          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
        }
        if (data26.head === void 0) {
          const err74 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'", schema: schema31.properties.memory.anyOf[1].required, parentSchema: schema31.properties.memory.anyOf[1], data: data26 };
          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
        }
        if (data26.entries === void 0) {
          const err75 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property 'entries'", schema: schema31.properties.memory.anyOf[1].required, parentSchema: schema31.properties.memory.anyOf[1], data: data26 };
          vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
        }
        if (data26.anchored === void 0) {
          const err76 = {
            instancePath: instancePath + "/memory",
            schemaPath: "#/properties/memory/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "anchored" },
            message: "must have required property 'anchored'",
            schema: schema31.properties.memory.anyOf[1].required,
            parentSchema: schema31.properties.memory.anyOf[1],
            data: data26
          };
          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
        }
        if (data26.written === void 0) {
          const err77 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/required", keyword: "required", params: { missingProperty: "written" }, message: "must have required property 'written'", schema: schema31.properties.memory.anyOf[1].required, parentSchema: schema31.properties.memory.anyOf[1], data: data26 };
          vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
        }
        if (data26.subject === void 0) {
          const err78 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'", schema: schema31.properties.memory.anyOf[1].required, parentSchema: schema31.properties.memory.anyOf[1], data: data26 };
          vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
        }
        if (data26.candidate === void 0) {
          const err79 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/required", keyword: "required", params: { missingProperty: "candidate" }, message: "must have required property 'candidate'", schema: schema31.properties.memory.anyOf[1].required, parentSchema: schema31.properties.memory.anyOf[1], data: data26 };
          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
        }
        for (const key6 in data26)
          if (!(key6 === "place" || key6 === "head" || key6 === "entries" || key6 === "anchored" || key6 === "written" || key6 === "subject" || key6 === "candidate")) {
            const err80 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.memory.anyOf[1], data: data26 };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
        if (data26.place !== void 0) {
          let data27 = data26.place;
          if (typeof data27 != "string") {
            const err81 = { instancePath: instancePath + "/memory/place", schemaPath: "#/properties/memory/anyOf/1/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.memory.anyOf[1].properties.place.type, parentSchema: schema31.properties.memory.anyOf[1].properties.place, data: data27 };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
        }
        if (data26.head !== void 0) {
          let data28 = data26.head;
          if (typeof data28 != "string" && data28 !== null) {
            const err82 = { instancePath: instancePath + "/memory/head", schemaPath: "#/properties/memory/anyOf/1/properties/head/type", keyword: "type", params: { type: schema31.properties.memory.anyOf[1].properties.head.type }, message: "must be string,null", schema: schema31.properties.memory.anyOf[1].properties.head.type, parentSchema: schema31.properties.memory.anyOf[1].properties.head, data: data28 };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
        if (data26.entries !== void 0) {
          let data29 = data26.entries;
          if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
            const err83 = { instancePath: instancePath + "/memory/entries", schemaPath: "#/properties/memory/anyOf/1/properties/entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.memory.anyOf[1].properties.entries.type, parentSchema: schema31.properties.memory.anyOf[1].properties.entries, data: data29 };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
          if (typeof data29 == "number" && isFinite(
            data29
          ) && (data29 < 0 || isNaN(data29))) {
            const err84 = { instancePath: instancePath + "/memory/entries", schemaPath: "#/properties/memory/anyOf/1/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.memory.anyOf[1].properties.entries, data: data29 };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        }
        if (data26.anchored !== void 0) {
          let data30 = data26.anchored;
          if (typeof data30 != "boolean") {
            const err85 = {
              instancePath: instancePath + "/memory/anchored",
              schemaPath: "#/properties/memory/anyOf/1/properties/anchored/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
              schema: schema31.properties.memory.anyOf[1].properties.anchored.type,
              parentSchema: schema31.properties.memory.anyOf[1].properties.anchored,
              data: data30
            };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
        if (data26.written !== void 0) {
          let data31 = data26.written;
          if (typeof data31 != "boolean") {
            const err86 = { instancePath: instancePath + "/memory/written", schemaPath: "#/properties/memory/anyOf/1/properties/written/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.memory.anyOf[1].properties.written.type, parentSchema: schema31.properties.memory.anyOf[1].properties.written, data: data31 };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        }
        if (data26.subject !== void 0) {
          let data32 = data26.subject;
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.model === void 0) {
              const err87 = { instancePath: instancePath + "/memory/subject", schemaPath: "#/properties/memory/anyOf/1/properties/subject/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema31.properties.memory.anyOf[1].properties.subject.required, parentSchema: schema31.properties.memory.anyOf[1].properties.subject, data: data32 };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
            if (data32.digest === void 0) {
              const err88 = { instancePath: instancePath + "/memory/subject", schemaPath: "#/properties/memory/anyOf/1/properties/subject/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema31.properties.memory.anyOf[1].properties.subject.required, parentSchema: schema31.properties.memory.anyOf[1].properties.subject, data: data32 };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
            for (const key7 in data32) if (!(key7 === "model" || key7 === "digest")) {
              const err89 = { instancePath: instancePath + "/memory/subject", schemaPath: "#/properties/memory/anyOf/1/properties/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.memory.anyOf[1].properties.subject, data: data32 };
              vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
            }
            if (data32.model !== void 0) {
              let data33 = data32.model;
              if (typeof data33 != "string" && data33 !== null) {
                const err90 = {
                  instancePath: instancePath + "/memory/subject/model",
                  schemaPath: "#/properties/memory/anyOf/1/properties/subject/properties/model/type",
                  keyword: "type",
                  params: { type: schema31.properties.memory.anyOf[1].properties.subject.properties.model.type },
                  message: "must be string,null",
                  schema: schema31.properties.memory.anyOf[1].properties.subject.properties.model.type,
                  parentSchema: schema31.properties.memory.anyOf[1].properties.subject.properties.model,
                  data: data33
                };
                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
              }
            }
            if (data32.digest !== void 0) {
              let data34 = data32.digest;
              if (typeof data34 != "string" && data34 !== null) {
                const err91 = { instancePath: instancePath + "/memory/subject/digest", schemaPath: "#/properties/memory/anyOf/1/properties/subject/properties/digest/type", keyword: "type", params: { type: schema31.properties.memory.anyOf[1].properties.subject.properties.digest.type }, message: "must be string,null", schema: schema31.properties.memory.anyOf[1].properties.subject.properties.digest.type, parentSchema: schema31.properties.memory.anyOf[1].properties.subject.properties.digest, data: data34 };
                vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
              }
            }
          } else {
            const err92 = {
              instancePath: instancePath + "/memory/subject",
              schemaPath: "#/properties/memory/anyOf/1/properties/subject/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema31.properties.memory.anyOf[1].properties.subject.type,
              parentSchema: schema31.properties.memory.anyOf[1].properties.subject,
              data: data32
            };
            vErrors === null ? vErrors = [
              err92
            ] : vErrors.push(err92), errors++;
          }
        }
        if (data26.candidate !== void 0) {
          let data35 = data26.candidate;
          const _errs86 = errors;
          let valid15 = false;
          const _errs87 = errors;
          if (data35 !== null) {
            const err93 = { instancePath: instancePath + "/memory/candidate", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[0].type, parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[0], data: data35 };
            vErrors === null ? vErrors = [err93] : vErrors.push(
              err93
            ), errors++;
          }
          var _valid2 = _errs87 === errors;
          valid15 = valid15 || _valid2;
          const _errs89 = errors;
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (data35.number === void 0) {
              const err94 = {
                instancePath: instancePath + "/memory/candidate",
                schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/required",
                keyword: "required",
                params: {
                  missingProperty: "number"
                },
                message: "must have required property 'number'",
                schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].required,
                parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1],
                data: data35
              };
              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
            }
            if (data35.since === void 0) {
              const err95 = {
                instancePath: instancePath + "/memory/candidate",
                schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/required",
                keyword: "required",
                params: { missingProperty: "since" },
                message: "must have required property 'since'",
                schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].required,
                parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1],
                data: data35
              };
              vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
            }
            if (data35.corrected === void 0) {
              const err96 = { instancePath: instancePath + "/memory/candidate", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/required", keyword: "required", params: { missingProperty: "corrected" }, message: "must have required property 'corrected'", schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].required, parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1], data: data35 };
              vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
            }
            for (const key8 in data35) if (!(key8 === "number" || key8 === "since" || key8 === "corrected")) {
              const err97 = {
                instancePath: instancePath + "/memory/candidate",
                schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key8 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1],
                data: data35
              };
              vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
            }
            if (data35.number !== void 0) {
              let data36 = data35.number;
              if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
                const err98 = { instancePath: instancePath + "/memory/candidate/number", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.number.type, parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.number, data: data36 };
                vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
              }
              if (typeof data36 == "number" && isFinite(data36) && (data36 < 1 || isNaN(data36))) {
                const err99 = { instancePath: instancePath + "/memory/candidate/number", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.number, data: data36 };
                vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
              }
            }
            if (data35.since !== void 0) {
              let data37 = data35.since;
              const _errs95 = errors;
              let valid17 = false;
              const _errs96 = errors;
              if (data37 !== null) {
                const err100 = { instancePath: instancePath + "/memory/candidate/since", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[0].type, parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[0], data: data37 };
                vErrors === null ? vErrors = [err100] : vErrors.push(
                  err100
                ), errors++;
              }
              var _valid3 = _errs96 === errors;
              valid17 = valid17 || _valid3;
              const _errs98 = errors;
              if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                if (data37.model === void 0) {
                  const err101 = { instancePath: instancePath + "/memory/candidate/since", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].required, parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1], data: data37 };
                  vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                }
                if (data37.judgedAt === void 0) {
                  const err102 = {
                    instancePath: instancePath + "/memory/candidate/since",
                    schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/required",
                    keyword: "required",
                    params: { missingProperty: "judgedAt" },
                    message: "must have required property 'judgedAt'",
                    schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].required,
                    parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1],
                    data: data37
                  };
                  vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                }
                for (const key9 in data37) if (!(key9 === "model" || key9 === "judgedAt")) {
                  const err103 = {
                    instancePath: instancePath + "/memory/candidate/since",
                    schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: key9 },
                    message: "must NOT have additional properties",
                    schema: false,
                    parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1],
                    data: data37
                  };
                  vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                }
                if (data37.model !== void 0) {
                  let data38 = data37.model;
                  if (typeof data38 != "string" && data38 !== null) {
                    const err104 = { instancePath: instancePath + "/memory/candidate/since/model", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/properties/model/type", keyword: "type", params: { type: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].properties.model.type }, message: "must be string,null", schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].properties.model.type, parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].properties.model, data: data38 };
                    vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                  }
                }
                if (data37.judgedAt !== void 0) {
                  let data39 = data37.judgedAt;
                  if (typeof data39 != "string") {
                    const err105 = {
                      instancePath: instancePath + "/memory/candidate/since/judgedAt",
                      schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/properties/judgedAt/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].properties.judgedAt.type,
                      parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].properties.judgedAt,
                      data: data39
                    };
                    vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                  }
                }
              } else {
                const err106 = { instancePath: instancePath + "/memory/candidate/since", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/type", keyword: "type", params: {
                  type: "object"
                }, message: "must be object", schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].type, parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1], data: data37 };
                vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
              }
              var _valid3 = _errs98 === errors;
              if (valid17 = valid17 || _valid3, valid17) errors = _errs95, vErrors !== null && (_errs95 ? vErrors.length = _errs95 : vErrors = null);
              else {
                const err107 = {
                  instancePath: instancePath + "/memory/candidate/since",
                  schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf",
                  keyword: "anyOf",
                  params: {},
                  message: "must match a schema in anyOf",
                  schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf,
                  parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since,
                  data: data37
                };
                vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
              }
            }
            if (data35.corrected !== void 0) {
              let data40 = data35.corrected;
              if (typeof data40 != "boolean") {
                const err108 = {
                  instancePath: instancePath + "/memory/candidate/corrected",
                  schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/corrected/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.corrected.type,
                  parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.corrected,
                  data: data40
                };
                vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
              }
            }
          } else {
            const err109 = {
              instancePath: instancePath + "/memory/candidate",
              schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1].type,
              parentSchema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf[1],
              data: data35
            };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
          var _valid2 = _errs89 === errors;
          if (valid15 = valid15 || _valid2, valid15)
            errors = _errs86, vErrors !== null && (_errs86 ? vErrors.length = _errs86 : vErrors = null);
          else {
            const err110 = {
              instancePath: instancePath + "/memory/candidate",
              schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf",
              keyword: "anyOf",
              params: {},
              message: "must match a schema in anyOf",
              schema: schema31.properties.memory.anyOf[1].properties.candidate.anyOf,
              parentSchema: schema31.properties.memory.anyOf[1].properties.candidate,
              data: data35
            };
            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
          }
        }
      } else {
        const err111 = {
          instancePath: instancePath + "/memory",
          schemaPath: "#/properties/memory/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema31.properties.memory.anyOf[1].type,
          parentSchema: schema31.properties.memory.anyOf[1],
          data: data26
        };
        vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
      }
      var _valid1 = _errs65 === errors;
      if (valid12 = valid12 || _valid1, valid12) errors = _errs62, vErrors !== null && (_errs62 ? vErrors.length = _errs62 : vErrors = null);
      else {
        const err112 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.memory.anyOf, parentSchema: schema31.properties.memory, data: data26 };
        vErrors === null ? vErrors = [err112] : vErrors.push(
          err112
        ), errors++;
      }
    }
    if (data.signatures !== void 0) {
      let data41 = data.signatures;
      const _errs108 = errors;
      let valid19 = false;
      const _errs109 = errors;
      if (data41 !== null) {
        const err113 = { instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema31.properties.signatures.anyOf[0].type, parentSchema: schema31.properties.signatures.anyOf[0], data: data41 };
        vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
      }
      var _valid4 = _errs109 === errors;
      valid19 = valid19 || _valid4;
      const _errs111 = errors;
      if (Array.isArray(data41)) {
        const len2 = data41.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data42 = data41[i2];
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            if (data42.id === void 0) {
              const err114 = { instancePath: instancePath + "/signatures/" + i2, schemaPath: "#/$defs/signature/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema33.required, parentSchema: schema33, data: data42 };
              vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
            }
            if (data42.category === void 0) {
              const err115 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "category" },
                message: "must have required property 'category'",
                schema: schema33.required,
                parentSchema: schema33,
                data: data42
              };
              vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
            }
            if (data42.label === void 0) {
              const err116 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "label" },
                message: "must have required property 'label'",
                schema: schema33.required,
                parentSchema: schema33,
                data: data42
              };
              vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
            }
            if (data42.firstSeen === void 0) {
              const err117 = { instancePath: instancePath + "/signatures/" + i2, schemaPath: "#/$defs/signature/required", keyword: "required", params: { missingProperty: "firstSeen" }, message: "must have required property 'firstSeen'", schema: schema33.required, parentSchema: schema33, data: data42 };
              vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
            }
            if (data42.release === void 0) {
              const err118 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "release" },
                message: "must have required property 'release'",
                schema: schema33.required,
                parentSchema: schema33,
                data: data42
              };
              vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
            }
            if (data42.severity === void 0) {
              const err119 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "severity" },
                message: "must have required property 'severity'",
                schema: schema33.required,
                parentSchema: schema33,
                data: data42
              };
              vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
            }
            if (data42.owner === void 0) {
              const err120 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "owner" },
                message: "must have required property 'owner'",
                schema: schema33.required,
                parentSchema: schema33,
                data: data42
              };
              vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
            }
            if (data42.due === void 0) {
              const err121 = { instancePath: instancePath + "/signatures/" + i2, schemaPath: "#/$defs/signature/required", keyword: "required", params: { missingProperty: "due" }, message: "must have required property 'due'", schema: schema33.required, parentSchema: schema33, data: data42 };
              vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
            }
            if (data42.link === void 0) {
              const err122 = { instancePath: instancePath + "/signatures/" + i2, schemaPath: "#/$defs/signature/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema33.required, parentSchema: schema33, data: data42 };
              vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
            }
            if (data42.state === void 0) {
              const err123 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "state" },
                message: "must have required property 'state'",
                schema: schema33.required,
                parentSchema: schema33,
                data: data42
              };
              vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
            }
            if (data42.marks === void 0) {
              const err124 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "marks" },
                message: "must have required property 'marks'",
                schema: schema33.required,
                parentSchema: schema33,
                data: data42
              };
              vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
            }
            if (data42.story === void 0) {
              const err125 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "story" },
                message: "must have required property 'story'",
                schema: schema33.required,
                parentSchema: schema33,
                data: data42
              };
              vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
            }
            for (const key10 in data42) if (!func1.call(
              schema33.properties,
              key10
            )) {
              const err126 = { instancePath: instancePath + "/signatures/" + i2, schemaPath: "#/$defs/signature/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data: data42 };
              vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
            }
            if (data42.id !== void 0) {
              let data43 = data42.id;
              if (typeof data43 != "string" && data43 !== null) {
                const err127 = { instancePath: instancePath + "/signatures/" + i2 + "/id", schemaPath: "#/$defs/signature/properties/id/type", keyword: "type", params: { type: schema33.properties.id.type }, message: "must be string,null", schema: schema33.properties.id.type, parentSchema: schema33.properties.id, data: data43 };
                vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
              }
            }
            if (data42.category !== void 0) {
              let data44 = data42.category;
              if (typeof data44 != "string" && data44 !== null) {
                const err128 = { instancePath: instancePath + "/signatures/" + i2 + "/category", schemaPath: "#/$defs/signature/properties/category/type", keyword: "type", params: { type: schema33.properties.category.type }, message: "must be string,null", schema: schema33.properties.category.type, parentSchema: schema33.properties.category, data: data44 };
                vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
              }
            }
            if (data42.label !== void 0) {
              let data45 = data42.label;
              if (typeof data45 != "string" && data45 !== null) {
                const err129 = { instancePath: instancePath + "/signatures/" + i2 + "/label", schemaPath: "#/$defs/signature/properties/label/type", keyword: "type", params: { type: schema33.properties.label.type }, message: "must be string,null", schema: schema33.properties.label.type, parentSchema: schema33.properties.label, data: data45 };
                vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
              }
            }
            if (data42.firstSeen !== void 0) {
              let data46 = data42.firstSeen;
              if (typeof data46 != "string") {
                const err130 = {
                  instancePath: instancePath + "/signatures/" + i2 + "/firstSeen",
                  schemaPath: "#/$defs/signature/properties/firstSeen/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema33.properties.firstSeen.type,
                  parentSchema: schema33.properties.firstSeen,
                  data: data46
                };
                vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
              }
            }
            if (data42.release !== void 0) {
              let data47 = data42.release;
              if (typeof data47 != "string" && data47 !== null) {
                const err131 = { instancePath: instancePath + "/signatures/" + i2 + "/release", schemaPath: "#/$defs/signature/properties/release/type", keyword: "type", params: { type: schema33.properties.release.type }, message: "must be string,null", schema: schema33.properties.release.type, parentSchema: schema33.properties.release, data: data47 };
                vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
              }
            }
            if (data42.severity !== void 0) {
              let data48 = data42.severity;
              if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48)) && data48 !== null) {
                const err132 = { instancePath: instancePath + "/signatures/" + i2 + "/severity", schemaPath: "#/$defs/signature/properties/severity/type", keyword: "type", params: { type: schema33.properties.severity.type }, message: "must be integer,null", schema: schema33.properties.severity.type, parentSchema: schema33.properties.severity, data: data48 };
                vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
              }
              if (typeof data48 == "number" && isFinite(data48)) {
                if (data48 > 4 || isNaN(data48)) {
                  const err133 = {
                    instancePath: instancePath + "/signatures/" + i2 + "/severity",
                    schemaPath: "#/$defs/signature/properties/severity/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 4 },
                    message: "must be <= 4",
                    schema: 4,
                    parentSchema: schema33.properties.severity,
                    data: data48
                  };
                  vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                }
                if (data48 < 0 || isNaN(data48)) {
                  const err134 = { instancePath: instancePath + "/signatures/" + i2 + "/severity", schemaPath: "#/$defs/signature/properties/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema33.properties.severity, data: data48 };
                  vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                }
              }
            }
            if (data42.owner !== void 0) {
              let data49 = data42.owner;
              if (typeof data49 != "string" && data49 !== null) {
                const err135 = { instancePath: instancePath + "/signatures/" + i2 + "/owner", schemaPath: "#/$defs/signature/properties/owner/type", keyword: "type", params: { type: schema33.properties.owner.type }, message: "must be string,null", schema: schema33.properties.owner.type, parentSchema: schema33.properties.owner, data: data49 };
                vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
              }
            }
            if (data42.due !== void 0) {
              let data50 = data42.due;
              if (typeof data50 != "string" && data50 !== null) {
                const err136 = { instancePath: instancePath + "/signatures/" + i2 + "/due", schemaPath: "#/$defs/signature/properties/due/type", keyword: "type", params: { type: schema33.properties.due.type }, message: "must be string,null", schema: schema33.properties.due.type, parentSchema: schema33.properties.due, data: data50 };
                vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
              }
            }
            if (data42.link !== void 0) {
              let data51 = data42.link;
              if (typeof data51 != "string" && data51 !== null) {
                const err137 = { instancePath: instancePath + "/signatures/" + i2 + "/link", schemaPath: "#/$defs/signature/properties/link/type", keyword: "type", params: { type: schema33.properties.link.type }, message: "must be string,null", schema: schema33.properties.link.type, parentSchema: schema33.properties.link, data: data51 };
                vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
              }
            }
            if (data42.state !== void 0) {
              let data52 = data42.state;
              if (!(data52 === "open" || data52 === "resolved")) {
                const err138 = { instancePath: instancePath + "/signatures/" + i2 + "/state", schemaPath: "#/$defs/signature/properties/state/enum", keyword: "enum", params: { allowedValues: schema33.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema33.properties.state.enum, parentSchema: schema33.properties.state, data: data52 };
                vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
              }
            }
            if (data42.marks !== void 0) {
              let data53 = data42.marks;
              if (Array.isArray(data53)) {
                const len3 = data53.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data54 = data53[i3];
                  if (!(data54 === "unclassified" || data54 === "patched-not-solved" || data54 === "harder-to-see" || data54 === "stalled")) {
                    const err139 = { instancePath: instancePath + "/signatures/" + i2 + "/marks/" + i3, schemaPath: "#/$defs/signature/properties/marks/items/enum", keyword: "enum", params: {
                      allowedValues: schema33.properties.marks.items.enum
                    }, message: "must be equal to one of the allowed values", schema: schema33.properties.marks.items.enum, parentSchema: schema33.properties.marks.items, data: data54 };
                    vErrors === null ? vErrors = [
                      err139
                    ] : vErrors.push(err139), errors++;
                  }
                }
              } else {
                const err140 = {
                  instancePath: instancePath + "/signatures/" + i2 + "/marks",
                  schemaPath: "#/$defs/signature/properties/marks/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema33.properties.marks.type,
                  parentSchema: schema33.properties.marks,
                  data: data53
                };
                vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
              }
            }
            if (data42.story !== void 0) {
              let data55 = data42.story;
              if (Array.isArray(data55)) {
                const len4 = data55.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data56 = data55[i4];
                  if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                    if (data56.on === void 0) {
                      const err141 = { instancePath: instancePath + "/signatures/" + i2 + "/story/" + i4, schemaPath: "#/$defs/signature/properties/story/items/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema33.properties.story.items.required, parentSchema: schema33.properties.story.items, data: data56 };
                      vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                    }
                    if (data56.what === void 0) {
                      const err142 = {
                        instancePath: instancePath + "/signatures/" + i2 + "/story/" + i4,
                        schemaPath: "#/$defs/signature/properties/story/items/required",
                        keyword: "required",
                        params: { missingProperty: "what" },
                        message: "must have required property 'what'",
                        schema: schema33.properties.story.items.required,
                        parentSchema: schema33.properties.story.items,
                        data: data56
                      };
                      vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                    }
                    for (const key11 in data56) if (!(key11 === "on" || key11 === "what")) {
                      const err143 = {
                        instancePath: instancePath + "/signatures/" + i2 + "/story/" + i4,
                        schemaPath: "#/$defs/signature/properties/story/items/additionalProperties",
                        keyword: "additionalProperties",
                        params: { additionalProperty: key11 },
                        message: "must NOT have additional properties",
                        schema: false,
                        parentSchema: schema33.properties.story.items,
                        data: data56
                      };
                      vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                    }
                    if (data56.on !== void 0) {
                      let data57 = data56.on;
                      if (typeof data57 != "string") {
                        const err144 = { instancePath: instancePath + "/signatures/" + i2 + "/story/" + i4 + "/on", schemaPath: "#/$defs/signature/properties/story/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.story.items.properties.on.type, parentSchema: schema33.properties.story.items.properties.on, data: data57 };
                        vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                      }
                    }
                    if (data56.what !== void 0) {
                      let data58 = data56.what;
                      if (typeof data58 != "string") {
                        const err145 = {
                          instancePath: instancePath + "/signatures/" + i2 + "/story/" + i4 + "/what",
                          schemaPath: "#/$defs/signature/properties/story/items/properties/what/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema: schema33.properties.story.items.properties.what.type,
                          parentSchema: schema33.properties.story.items.properties.what,
                          data: data58
                        };
                        vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                      }
                    }
                  } else {
                    const err146 = { instancePath: instancePath + "/signatures/" + i2 + "/story/" + i4, schemaPath: "#/$defs/signature/properties/story/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.properties.story.items.type, parentSchema: schema33.properties.story.items, data: data56 };
                    vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                  }
                }
              } else {
                const err147 = { instancePath: instancePath + "/signatures/" + i2 + "/story", schemaPath: "#/$defs/signature/properties/story/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.story.type, parentSchema: schema33.properties.story, data: data55 };
                vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
              }
            }
          } else {
            const err148 = {
              instancePath: instancePath + "/signatures/" + i2,
              schemaPath: "#/$defs/signature/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema33.type,
              parentSchema: schema33,
              data: data42
            };
            vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
          }
        }
      } else {
        const err149 = { instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.signatures.anyOf[1].type, parentSchema: schema31.properties.signatures.anyOf[1], data: data41 };
        vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
      }
      var _valid4 = _errs111 === errors;
      if (valid19 = valid19 || _valid4, valid19) errors = _errs108, vErrors !== null && (_errs108 ? vErrors.length = _errs108 : vErrors = null);
      else {
        const err150 = { instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema31.properties.signatures.anyOf, parentSchema: schema31.properties.signatures, data: data41 };
        vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
      }
    }
    if (data.advance !== void 0) {
      let data59 = data.advance;
      if (typeof data59 != "string" && data59 !== null) {
        const err151 = {
          instancePath: instancePath + "/advance",
          schemaPath: "#/properties/advance/type",
          keyword: "type",
          params: { type: schema31.properties.advance.type },
          message: "must be string,null",
          schema: schema31.properties.advance.type,
          parentSchema: schema31.properties.advance,
          data: data59
        };
        vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data60 = data.evidence;
      if (Array.isArray(data60)) {
        const len5 = data60.length;
        for (let i5 = 0; i5 < len5; i5++) validate21(data60[i5], { instancePath: instancePath + "/evidence/" + i5, parentData: data60, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err152 = {
          instancePath: instancePath + "/evidence",
          schemaPath: "#/properties/evidence/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties.evidence.type,
          parentSchema: schema31.properties.evidence,
          data: data60
        };
        vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
      }
    }
    if (data.leftAside !== void 0) {
      let data62 = data.leftAside;
      if (Array.isArray(data62)) {
        const len6 = data62.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data63 = data62[i6];
          if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
            if (data63.model === void 0) {
              const err153 = { instancePath: instancePath + "/leftAside/" + i6, schemaPath: "#/$defs/leftAside/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema36.required, parentSchema: schema36, data: data63 };
              vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
            }
            if (data63.task === void 0) {
              const err154 = { instancePath: instancePath + "/leftAside/" + i6, schemaPath: "#/$defs/leftAside/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'", schema: schema36.required, parentSchema: schema36, data: data63 };
              vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
            }
            if (data63.runs === void 0) {
              const err155 = { instancePath: instancePath + "/leftAside/" + i6, schemaPath: "#/$defs/leftAside/required", keyword: "required", params: { missingProperty: "runs" }, message: "must have required property 'runs'", schema: schema36.required, parentSchema: schema36, data: data63 };
              vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
            }
            if (data63.samples === void 0) {
              const err156 = {
                instancePath: instancePath + "/leftAside/" + i6,
                schemaPath: "#/$defs/leftAside/required",
                keyword: "required",
                params: { missingProperty: "samples" },
                message: "must have required property 'samples'",
                schema: schema36.required,
                parentSchema: schema36,
                data: data63
              };
              vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
            }
            if (data63.files === void 0) {
              const err157 = { instancePath: instancePath + "/leftAside/" + i6, schemaPath: "#/$defs/leftAside/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: schema36.required, parentSchema: schema36, data: data63 };
              vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
            }
            if (data63.because === void 0) {
              const err158 = {
                instancePath: instancePath + "/leftAside/" + i6,
                schemaPath: "#/$defs/leftAside/required",
                keyword: "required",
                params: { missingProperty: "because" },
                message: "must have required property 'because'",
                schema: schema36.required,
                parentSchema: schema36,
                data: data63
              };
              vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
            }
            for (const key12 in data63) if (!(key12 === "model" || key12 === "task" || key12 === "runs" || key12 === "samples" || key12 === "files" || key12 === "because")) {
              const err159 = {
                instancePath: instancePath + "/leftAside/" + i6,
                schemaPath: "#/$defs/leftAside/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key12 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema36,
                data: data63
              };
              vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
            }
            if (data63.model !== void 0) {
              let data64 = data63.model;
              if (typeof data64 != "string" && data64 !== null) {
                const err160 = { instancePath: instancePath + "/leftAside/" + i6 + "/model", schemaPath: "#/$defs/leftAside/properties/model/type", keyword: "type", params: { type: schema36.properties.model.type }, message: "must be string,null", schema: schema36.properties.model.type, parentSchema: schema36.properties.model, data: data64 };
                vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
              }
            }
            if (data63.task !== void 0) {
              let data65 = data63.task;
              if (typeof data65 != "string") {
                const err161 = { instancePath: instancePath + "/leftAside/" + i6 + "/task", schemaPath: "#/$defs/leftAside/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.task.type, parentSchema: schema36.properties.task, data: data65 };
                vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
              }
            }
            if (data63.runs !== void 0) {
              let data66 = data63.runs;
              if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(
                data66
              ))) {
                const err162 = { instancePath: instancePath + "/leftAside/" + i6 + "/runs", schemaPath: "#/$defs/leftAside/properties/runs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.runs.type, parentSchema: schema36.properties.runs, data: data66 };
                vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
              }
              if (typeof data66 == "number" && isFinite(data66) && (data66 < 1 || isNaN(data66))) {
                const err163 = { instancePath: instancePath + "/leftAside/" + i6 + "/runs", schemaPath: "#/$defs/leftAside/properties/runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema36.properties.runs, data: data66 };
                vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
              }
            }
            if (data63.samples !== void 0) {
              let data67 = data63.samples;
              if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67)) && data67 !== null) {
                const err164 = { instancePath: instancePath + "/leftAside/" + i6 + "/samples", schemaPath: "#/$defs/leftAside/properties/samples/type", keyword: "type", params: { type: schema36.properties.samples.type }, message: "must be integer,null", schema: schema36.properties.samples.type, parentSchema: schema36.properties.samples, data: data67 };
                vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
              }
              if (typeof data67 == "number" && isFinite(data67) && (data67 < 1 || isNaN(data67))) {
                const err165 = { instancePath: instancePath + "/leftAside/" + i6 + "/samples", schemaPath: "#/$defs/leftAside/properties/samples/minimum", keyword: "minimum", params: {
                  comparison: ">=",
                  limit: 1
                }, message: "must be >= 1", schema: 1, parentSchema: schema36.properties.samples, data: data67 };
                vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
              }
            }
            if (data63.files !== void 0) {
              let data68 = data63.files;
              if (Array.isArray(
                data68
              )) {
                const len7 = data68.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data69 = data68[i7];
                  if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69))) {
                    const err166 = { instancePath: instancePath + "/leftAside/" + i6 + "/files/" + i7, schemaPath: "#/$defs/leftAside/properties/files/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.files.items.type, parentSchema: schema36.properties.files.items, data: data69 };
                    vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                  }
                  if (typeof data69 == "number" && isFinite(data69) && (data69 < 0 || isNaN(data69))) {
                    const err167 = { instancePath: instancePath + "/leftAside/" + i6 + "/files/" + i7, schemaPath: "#/$defs/leftAside/properties/files/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36.properties.files.items, data: data69 };
                    vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                  }
                }
              } else {
                const err168 = { instancePath: instancePath + "/leftAside/" + i6 + "/files", schemaPath: "#/$defs/leftAside/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.files.type, parentSchema: schema36.properties.files, data: data68 };
                vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
              }
            }
            if (data63.because !== void 0) {
              let data70 = data63.because;
              if (!(data70 === "other-subject" || data70 === "no-samples")) {
                const err169 = { instancePath: instancePath + "/leftAside/" + i6 + "/because", schemaPath: "#/$defs/leftAside/properties/because/enum", keyword: "enum", params: { allowedValues: schema36.properties.because.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.because.enum, parentSchema: schema36.properties.because, data: data70 };
                vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
              }
            }
          } else {
            const err170 = { instancePath: instancePath + "/leftAside/" + i6, schemaPath: "#/$defs/leftAside/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data: data63 };
            vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
          }
        }
      } else {
        const err171 = {
          instancePath: instancePath + "/leftAside",
          schemaPath: "#/properties/leftAside/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties.leftAside.type,
          parentSchema: schema31.properties.leftAside,
          data: data62
        };
        vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
      }
    }
    if (data.categories !== void 0) {
      let data71 = data.categories;
      if (data71 && typeof data71 == "object" && !Array.isArray(data71)) for (const key13 in data71)
        validate23(data71[key13], {
          instancePath: instancePath + "/categories/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
          parentData: data71,
          parentDataProperty: key13,
          rootData,
          dynamicAnchors
        }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      else {
        const err172 = {
          instancePath: instancePath + "/categories",
          schemaPath: "#/properties/categories/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema31.properties.categories.type,
          parentSchema: schema31.properties.categories,
          data: data71
        };
        vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
      }
    }
    if (data.reasons !== void 0) {
      let data73 = data.reasons;
      if (Array.isArray(data73)) {
        const len8 = data73.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data74 = data73[i8];
          if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
            if (data74.code === void 0) {
              const err173 = { instancePath: instancePath + "/reasons/" + i8, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'", schema: schema42.required, parentSchema: schema42, data: data74 };
              vErrors === null ? vErrors = [
                err173
              ] : vErrors.push(err173), errors++;
            }
            if (data74.class === void 0) {
              const err174 = { instancePath: instancePath + "/reasons/" + i8, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "class" }, message: "must have required property 'class'", schema: schema42.required, parentSchema: schema42, data: data74 };
              vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
            }
            if (data74.message === void 0) {
              const err175 = { instancePath: instancePath + "/reasons/" + i8, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema42.required, parentSchema: schema42, data: data74 };
              vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
            }
            if (data74.remedy === void 0) {
              const err176 = { instancePath: instancePath + "/reasons/" + i8, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "remedy" }, message: "must have required property 'remedy'", schema: schema42.required, parentSchema: schema42, data: data74 };
              vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
            }
            if (data74.task === void 0) {
              const err177 = { instancePath: instancePath + "/reasons/" + i8, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'", schema: schema42.required, parentSchema: schema42, data: data74 };
              vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
            }
            if (data74.about === void 0) {
              const err178 = { instancePath: instancePath + "/reasons/" + i8, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "about" }, message: "must have required property 'about'", schema: schema42.required, parentSchema: schema42, data: data74 };
              vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
            }
            for (const key14 in data74) if (!(key14 === "code" || key14 === "class" || key14 === "message" || key14 === "remedy" || key14 === "task" || key14 === "about")) {
              const err179 = {
                instancePath: instancePath + "/reasons/" + i8,
                schemaPath: "#/$defs/reason/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key14 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema42,
                data: data74
              };
              vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
            }
            if (data74.code !== void 0) {
              let data75 = data74.code;
              if (typeof data75 == "string") {
                if (!pattern8.test(data75)) {
                  const err180 = { instancePath: instancePath + "/reasons/" + i8 + "/code", schemaPath: "#/$defs/reason/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" }, message: 'must match pattern "^[a-z]+(-[a-z]+)*$"', schema: "^[a-z]+(-[a-z]+)*$", parentSchema: schema42.properties.code, data: data75 };
                  vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                }
              } else {
                const err181 = { instancePath: instancePath + "/reasons/" + i8 + "/code", schemaPath: "#/$defs/reason/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.code.type, parentSchema: schema42.properties.code, data: data75 };
                vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
              }
            }
            if (data74.class !== void 0) {
              let data76 = data74.class;
              if (!(data76 === "violation" || data76 === "insufficient" || data76 === "invalid" || data76 === "policy")) {
                const err182 = {
                  instancePath: instancePath + "/reasons/" + i8 + "/class",
                  schemaPath: "#/$defs/reason/properties/class/enum",
                  keyword: "enum",
                  params: { allowedValues: schema42.properties.class.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema42.properties.class.enum,
                  parentSchema: schema42.properties.class,
                  data: data76
                };
                vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
              }
            }
            if (data74.message !== void 0) {
              let data77 = data74.message;
              if (typeof data77 != "string") {
                const err183 = {
                  instancePath: instancePath + "/reasons/" + i8 + "/message",
                  schemaPath: "#/$defs/reason/properties/message/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema42.properties.message.type,
                  parentSchema: schema42.properties.message,
                  data: data77
                };
                vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
              }
            }
            if (data74.remedy !== void 0) {
              let data78 = data74.remedy;
              if (typeof data78 != "string") {
                const err184 = { instancePath: instancePath + "/reasons/" + i8 + "/remedy", schemaPath: "#/$defs/reason/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.remedy.type, parentSchema: schema42.properties.remedy, data: data78 };
                vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
              }
            }
            if (data74.task !== void 0) {
              let data79 = data74.task;
              if (typeof data79 != "string" && data79 !== null) {
                const err185 = {
                  instancePath: instancePath + "/reasons/" + i8 + "/task",
                  schemaPath: "#/$defs/reason/properties/task/type",
                  keyword: "type",
                  params: { type: schema42.properties.task.type },
                  message: "must be string,null",
                  schema: schema42.properties.task.type,
                  parentSchema: schema42.properties.task,
                  data: data79
                };
                vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
              }
            }
            if (data74.about !== void 0) {
              let data80 = data74.about;
              if (data80 && typeof data80 == "object" && !Array.isArray(
                data80
              )) {
                if (data80.of === void 0) {
                  const err186 = { instancePath: instancePath + "/reasons/" + i8 + "/about", schemaPath: "#/$defs/reason/properties/about/required", keyword: "required", params: { missingProperty: "of" }, message: "must have required property 'of'", schema: schema42.properties.about.required, parentSchema: schema42.properties.about, data: data80 };
                  vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                }
                if (data80.of !== void 0) {
                  let data81 = data80.of;
                  if (typeof data81 == "string") {
                    if (!pattern8.test(data81)) {
                      const err187 = {
                        instancePath: instancePath + "/reasons/" + i8 + "/about/of",
                        schemaPath: "#/$defs/reason/properties/about/properties/of/pattern",
                        keyword: "pattern",
                        params: { pattern: "^[a-z]+(-[a-z]+)*$" },
                        message: 'must match pattern "^[a-z]+(-[a-z]+)*$"',
                        schema: "^[a-z]+(-[a-z]+)*$",
                        parentSchema: schema42.properties.about.properties.of,
                        data: data81
                      };
                      vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                    }
                  } else {
                    const err188 = {
                      instancePath: instancePath + "/reasons/" + i8 + "/about/of",
                      schemaPath: "#/$defs/reason/properties/about/properties/of/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema42.properties.about.properties.of.type,
                      parentSchema: schema42.properties.about.properties.of,
                      data: data81
                    };
                    vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
                  }
                }
              } else {
                const err189 = { instancePath: instancePath + "/reasons/" + i8 + "/about", schemaPath: "#/$defs/reason/properties/about/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.properties.about.type, parentSchema: schema42.properties.about, data: data80 };
                vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
              }
            }
          } else {
            const err190 = {
              instancePath: instancePath + "/reasons/" + i8,
              schemaPath: "#/$defs/reason/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema42.type,
              parentSchema: schema42,
              data: data74
            };
            vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
          }
        }
      } else {
        const err191 = {
          instancePath: instancePath + "/reasons",
          schemaPath: "#/properties/reasons/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties.reasons.type,
          parentSchema: schema31.properties.reasons,
          data: data73
        };
        vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
      }
    }
    if (data.notes !== void 0) {
      let data82 = data.notes;
      if (Array.isArray(data82)) {
        const len9 = data82.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data83 = data82[i9];
          if (typeof data83 != "string") {
            const err192 = {
              instancePath: instancePath + "/notes/" + i9,
              schemaPath: "#/properties/notes/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema31.properties.notes.items.type,
              parentSchema: schema31.properties.notes.items,
              data: data83
            };
            vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
          }
        }
      } else {
        const err193 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.notes.type, parentSchema: schema31.properties.notes, data: data82 };
        vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
      }
    }
    if (data.blocking !== void 0) {
      let data84 = data.blocking;
      if (Array.isArray(data84)) {
        const len10 = data84.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data85 = data84[i10];
          if (typeof data85 != "string") {
            const err194 = {
              instancePath: instancePath + "/blocking/" + i10,
              schemaPath: "#/properties/blocking/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema31.properties.blocking.items.type,
              parentSchema: schema31.properties.blocking.items,
              data: data85
            };
            vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
          }
        }
      } else {
        const err195 = { instancePath: instancePath + "/blocking", schemaPath: "#/properties/blocking/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.blocking.type, parentSchema: schema31.properties.blocking, data: data84 };
        vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
      }
    }
    if (data.waived !== void 0) {
      let data86 = data.waived;
      if (Array.isArray(
        data86
      )) {
        const len11 = data86.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data87 = data86[i11];
          if (typeof data87 != "string") {
            const err196 = { instancePath: instancePath + "/waived/" + i11, schemaPath: "#/properties/waived/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.waived.items.type, parentSchema: schema31.properties.waived.items, data: data87 };
            vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
          }
        }
      } else {
        const err197 = {
          instancePath: instancePath + "/waived",
          schemaPath: "#/properties/waived/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties.waived.type,
          parentSchema: schema31.properties.waived,
          data: data86
        };
        vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
      }
    }
    if (data.notJudged !== void 0) {
      let data88 = data.notJudged;
      if (Array.isArray(data88)) {
        const len12 = data88.length;
        for (let i12 = 0; i12 < len12; i12++) {
          let data89 = data88[i12];
          if (typeof data89 != "string") {
            const err198 = { instancePath: instancePath + "/notJudged/" + i12, schemaPath: "#/properties/notJudged/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.notJudged.items.type, parentSchema: schema31.properties.notJudged.items, data: data89 };
            vErrors === null ? vErrors = [err198] : vErrors.push(
              err198
            ), errors++;
          }
        }
      } else {
        const err199 = {
          instancePath: instancePath + "/notJudged",
          schemaPath: "#/properties/notJudged/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties.notJudged.type,
          parentSchema: schema31.properties.notJudged,
          data: data88
        };
        vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
      }
    }
    if (data.doesNotShow !== void 0) {
      let data90 = data.doesNotShow;
      if (Array.isArray(data90)) {
        const len13 = data90.length;
        for (let i13 = 0; i13 < len13; i13++) {
          let data91 = data90[i13];
          if (typeof data91 != "string") {
            const err200 = { instancePath: instancePath + "/doesNotShow/" + i13, schemaPath: "#/properties/doesNotShow/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.doesNotShow.items.type, parentSchema: schema31.properties.doesNotShow.items, data: data91 };
            vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
          }
        }
      } else {
        const err201 = { instancePath: instancePath + "/doesNotShow", schemaPath: "#/properties/doesNotShow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.doesNotShow.type, parentSchema: schema31.properties.doesNotShow, data: data90 };
        vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
      }
    }
  } else {
    const err202 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema31.type,
      parentSchema: schema31,
      data
    };
    vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/model/generated/verdict-v1-schema.js
var validate2 = validate202;
var schema312 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:near-zero:verdict:v1", type: "object", properties: { version: { const: 1 }, tool: { type: "string" }, judgedAt: { type: "string", format: "date-time" }, gate: { type: "string" }, mode: { enum: ["demonstrate", "screen"] }, decision: { enum: ["allow", "block"] }, route: {
  type: "array",
  items: { type: "string" }
}, policy: { type: "object", properties: {
  name: { type: "string" },
  path: { type: "string" },
  ref: { type: ["string", "null"] },
  digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
  locations: { type: "object", additionalProperties: {
    $ref: "#/$defs/position"
  } }
}, required: ["name", "path", "ref", "digest", "locations"], additionalProperties: false }, subject: {
  type: "object",
  properties: { model: { type: ["string", "null"] }, digest: { type: ["string", "null"] } },
  required: ["model", "digest"],
  additionalProperties: false
}, release: { anyOf: [{ type: "null" }, { type: "object", properties: { repository: { type: "string" }, commits: { type: "array", minItems: 1, items: { type: "string" } }, pullRequest: { type: ["integer", "null"] } }, required: [
  "repository",
  "commits",
  "pullRequest"
], additionalProperties: false }] }, memory: { anyOf: [{ type: "null" }, {
  type: "object",
  additionalProperties: false,
  required: ["place", "head", "entries", "anchored", "written", "subject", "candidate"],
  properties: {
    place: { type: "string" },
    head: { type: ["string", "null"] },
    entries: { type: "integer", minimum: 0 },
    anchored: { type: "boolean" },
    written: { type: "boolean" },
    subject: { type: "object", properties: { model: { type: ["string", "null"] }, digest: { type: ["string", "null"] } }, required: [
      "model",
      "digest"
    ], additionalProperties: false },
    candidate: { anyOf: [{ type: "null" }, {
      type: "object",
      additionalProperties: false,
      required: ["number", "since", "corrected"],
      properties: { number: { type: "integer", minimum: 1 }, since: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["model", "judgedAt"], properties: { model: { type: ["string", "null"] }, judgedAt: { type: "string" } } }] }, corrected: { type: "boolean" } }
    }] }
  }
}] }, signatures: { anyOf: [{ type: "null" }, { type: "array", items: { $ref: "#/$defs/signature" } }] }, advance: { type: ["string", "null"] }, evidence: { type: "array", items: { $ref: "#/$defs/evidence" } }, categories: { type: "object", additionalProperties: { $ref: "#/$defs/category" } }, reasons: { type: "array", items: { $ref: "#/$defs/reason" } }, notes: { type: "array", items: { type: "string" } }, blocking: { type: "array", items: {
  type: "string"
} }, waived: { type: "array", items: { type: "string" } }, notJudged: { type: "array", items: { type: "string" } }, doesNotShow: {
  type: "array",
  items: { type: "string" }
} }, required: [
  "version",
  "tool",
  "judgedAt",
  "gate",
  "mode",
  "decision",
  "route",
  "policy",
  "subject",
  "release",
  "memory",
  "signatures",
  "advance",
  "evidence",
  "categories",
  "reasons",
  "notes",
  "blocking",
  "waived",
  "notJudged",
  "doesNotShow"
], additionalProperties: false, $defs: {
  signature: {
    type: "object",
    properties: {
      id: { type: [
        "string",
        "null"
      ] },
      category: { type: ["string", "null"] },
      label: { type: ["string", "null"] },
      firstSeen: { type: "string" },
      release: {
        type: ["string", "null"]
      },
      severity: { type: ["integer", "null"], minimum: 0, maximum: 4 },
      owner: { type: ["string", "null"] },
      due: { type: ["string", "null"] },
      link: { type: ["string", "null"] },
      state: { enum: ["open", "resolved"] },
      marks: {
        type: "array",
        items: { enum: ["unclassified", "patched-not-solved", "harder-to-see", "stalled"] }
      },
      story: { type: "array", items: { type: "object", properties: { on: { type: "string" }, what: { type: "string" } }, required: ["on", "what"], additionalProperties: false } }
    },
    required: ["id", "category", "label", "firstSeen", "release", "severity", "owner", "due", "link", "state", "marks", "story"],
    additionalProperties: false
  },
  state: { enum: ["demonstrated", "violated", "not-demonstrated", "invalid"] },
  reason: { type: "object", properties: { code: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" }, class: { enum: ["violation", "insufficient", "invalid", "policy"] }, message: { type: "string" }, remedy: { type: "string" }, task: { type: ["string", "null"] } }, required: ["code", "class", "message", "remedy", "task"], additionalProperties: false },
  eval: {
    type: "object",
    properties: { task: { type: "string" }, scorer: { type: ["string", "null"] }, state: { $ref: "#/$defs/state" }, failures: { type: "integer", minimum: 0 }, samples: {
      type: "integer",
      minimum: 0
    }, unscored: { type: "integer", minimum: 0 }, missing: { type: "integer", minimum: 0 }, upper: { type: "number", minimum: 0, maximum: 1 }, lower: { type: "number", minimum: 0, maximum: 1 }, samplesNeeded: {
      type: ["integer", "null"],
      minimum: 1
    }, unit: { enum: ["item", "cluster", "epoch"] }, stratum: { type: ["string", "null"] }, sealed: { type: "boolean" }, gap: {
      type: ["number", "null"],
      minimum: 0,
      maximum: 1
    }, graders: { type: "array", items: { type: "string" } }, excluded: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["unsolved", "unprobed"], properties: { unsolved: { type: "integer", minimum: 0 }, unprobed: { type: "integer", minimum: 0 } } }] } },
    required: ["task", "scorer", "state", "failures", "samples", "unscored", "missing", "upper", "lower", "samplesNeeded", "unit", "stratum", "excluded", "graders", "sealed", "gap"],
    additionalProperties: false
  },
  sample: { type: "object", properties: {
    id: { type: "string" },
    epoch: { type: "integer", minimum: 1 },
    outcome: { enum: ["failed", "unscored"] },
    evidence: { type: "integer", minimum: 0 },
    severity: {
      type: ["integer", "null"],
      minimum: 0,
      maximum: 4
    }
  }, required: ["id", "epoch", "outcome", "evidence", "severity"], additionalProperties: false },
  category: { type: "object", properties: {
    state: { $ref: "#/$defs/state" },
    kind: { enum: ["behaviour", "capability", "inventory"] },
    claim: { type: [
      "string",
      "null"
    ] },
    limit: { type: "number", minimum: 0, maximum: 1 },
    confidence: { type: "number", minimum: 0, maximum: 1 },
    alpha: {
      type: "number",
      minimum: 0,
      maximum: 1
    },
    method: { enum: ["clopper-pearson", "e-process", "count", "hypergeometric"] },
    unit: {
      enum: ["item", "cluster", "epoch"]
    },
    pooled: { type: "boolean" },
    requires: { type: "array", items: { type: "string" } },
    within: {
      anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["capability", "maxExcluded"], properties: {
        capability: { type: "string" },
        maxExcluded: { type: "number", minimum: 0, maximum: 1 }
      } }]
    },
    failures: { type: "integer", minimum: 0 },
    samples: { type: "integer", minimum: 0 },
    unscored: { type: "integer", minimum: 0 },
    missing: { type: "integer", minimum: 0 },
    upper: {
      type: "number",
      minimum: 0,
      maximum: 1
    },
    lower: { type: "number", minimum: 0, maximum: 1 },
    samplesNeeded: { type: ["integer", "null"], minimum: 1 },
    evals: { type: "array", items: { $ref: "#/$defs/eval" } },
    worst: { type: "array", maxItems: 50, items: { $ref: "#/$defs/sample" } },
    warnings: { type: "array", items: { type: "string" } },
    waiver: { anyOf: [{ type: "null" }, { type: "object", properties: {
      id: { type: "string" },
      state: { enum: ["used", "not-needed", "not-demonstrated", "not-in-force"] },
      limit: {
        type: "number",
        exclusiveMinimum: 0,
        exclusiveMaximum: 1
      },
      granted: { type: "string" },
      expires: { type: "string" },
      owner: { type: "string" },
      reason: { type: "string" },
      issue: { type: ["string", "null"] },
      message: { type: "string" }
    }, required: ["id", "state", "limit", "granted", "expires", "owner", "reason", "issue", "message"], additionalProperties: false }] },
    reasons: { type: "array", items: { $ref: "#/$defs/reason" } },
    adjudication: { anyOf: [{ type: "null" }, {
      type: "object",
      additionalProperties: false,
      required: ["overruled", "by", "missed"],
      properties: { overruled: { type: "integer", minimum: 0 }, by: { type: "array", items: { type: "string" } }, missed: {
        type: "integer",
        minimum: 0
      } }
    }] },
    recall: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["detected", "planted", "atLeast", "lower"], properties: { detected: { type: "integer", minimum: 0 }, planted: { type: "integer", minimum: 0 }, atLeast: {
      type: "number",
      minimum: 0,
      maximum: 1
    }, lower: { type: "number", minimum: 0, maximum: 1 } } }] },
    attempts: { anyOf: [
      { type: "null" },
      { type: "object", additionalProperties: false, required: ["rule", "number", "lost", "carried", "replaced", "earlier"], properties: {
        rule: { enum: ["once", "spend", "sequential"] },
        number: { type: "integer", minimum: 1 },
        lost: { type: "integer", minimum: 0 },
        carried: {
          type: "integer",
          minimum: 0
        },
        replaced: { type: "integer", minimum: 0 },
        earlier: { type: "array", items: {
          type: "object",
          additionalProperties: false,
          required: ["attempt", "gate", "judgedAt", "state", "failures", "samples", "upper", "holds"],
          properties: {
            attempt: { type: "string" },
            gate: { type: "string" },
            judgedAt: { type: "string" },
            state: { $ref: "#/$defs/state" },
            failures: { type: "integer", minimum: 0 },
            samples: { type: "integer", minimum: 0 },
            upper: { type: "number", minimum: 0, maximum: 1 },
            holds: { type: "boolean" }
          }
        } }
      } }
    ] },
    growth: {
      anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["alarm", "evals"], properties: { alarm: { type: "boolean" }, evals: { type: "array", items: { type: "object", additionalProperties: false, required: [
        "task",
        "common",
        "releases",
        "rate",
        "severe",
        "rank",
        "firstIrreversible"
      ], properties: {
        task: { type: "string" },
        common: { type: ["integer", "null"], minimum: 0 },
        releases: { type: "array", items: { type: "object", additionalProperties: false, required: ["model", "digest", "judgedAt", "samples", "failures", "levels"], properties: { model: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, judgedAt: {
          type: "string"
        }, samples: { type: "integer", minimum: 0 }, failures: { type: "integer", minimum: 0 }, levels: { type: "array", items: {
          type: "integer",
          minimum: 0
        } } } } },
        rate: { type: "number", minimum: 0, maximum: 1.000001 },
        severe: {
          type: ["number", "null"],
          minimum: 0,
          maximum: 1.000001
        },
        rank: { type: ["number", "null"], minimum: 0, maximum: 1.000001 },
        paired: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["rate", "severe"], properties: {
          rate: { type: "number", minimum: 0, maximum: 1.000001 },
          severe: { type: ["number", "null"], minimum: 0, maximum: 1.000001 }
        } }] },
        firstIrreversible: { type: "boolean" }
      } } } } }]
    },
    exposure: {
      anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["interactions", "per", "severityAtLeast", "maxExpectedFailures", "maxChanceOfAny", "limit", "upper", "expectedFailures", "chanceOfAny", "samplesNeeded"], properties: {
        interactions: { type: "integer", minimum: 1 },
        per: { type: "string" },
        severityAtLeast: {
          type: ["integer", "null"],
          minimum: 0,
          maximum: 4
        },
        maxExpectedFailures: { type: ["number", "null"], exclusiveMinimum: 0 },
        maxChanceOfAny: { type: ["number", "null"], exclusiveMinimum: 0, exclusiveMaximum: 1 },
        limit: { type: "number", exclusiveMinimum: 0, maximum: 1 },
        upper: { type: "number", minimum: 0, maximum: 1 },
        expectedFailures: { type: "number", minimum: 0 },
        chanceOfAny: { type: "number", minimum: 0, maximum: 1 },
        samplesNeeded: { type: ["integer", "null"], minimum: 1 }
      } }]
    },
    severity: { anyOf: [{ type: "null" }, {
      type: "object",
      additionalProperties: false,
      required: ["levels", "limits"],
      properties: {
        levels: { type: "array", items: { type: "integer", minimum: 0 }, minItems: 5, maxItems: 5 },
        limits: { type: "array", items: { type: "object", additionalProperties: false, required: ["level", "limit", "failures"], properties: {
          level: { type: "integer", minimum: 0, maximum: 4 },
          limit: { type: "number", minimum: 0, maximum: 1 },
          failures: {
            type: "integer",
            minimum: 0
          }
        } } }
      }
    }] }
  }, required: ["state", "kind", "claim", "limit", "confidence", "alpha", "method", "unit", "pooled", "requires", "within", "failures", "samples", "unscored", "missing", "upper", "lower", "samplesNeeded", "evals", "worst", "warnings", "waiver", "reasons", "recall", "adjudication", "severity", "attempts", "growth", "exposure"], additionalProperties: false },
  provenance: { type: "object", properties: {
    artifactId: { type: ["integer", "null"] },
    artifactDigest: { type: ["string", "null"] },
    repository: { type: ["string", "null"] },
    runId: { type: ["integer", "null"] },
    runAttempt: { type: ["integer", "null"] },
    workflow: { type: ["string", "null"] },
    event: { type: ["string", "null"] },
    headCommit: { type: ["string", "null"] },
    headBranch: {
      type: ["string", "null"]
    },
    headRepository: { type: ["string", "null"] },
    actor: { type: ["string", "null"] },
    createdAt: { type: [
      "string",
      "null"
    ] }
  }, required: [
    "artifactId",
    "artifactDigest",
    "repository",
    "runId",
    "runAttempt",
    "workflow",
    "event",
    "headCommit",
    "headBranch",
    "headRepository",
    "actor",
    "createdAt"
  ], additionalProperties: false },
  evidence: { type: "object", properties: { name: { type: "string" }, source: { type: "string" }, digest: { type: ["string", "null"], pattern: "^sha256:[0-9a-f]{64}$" }, partsDigest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, format: { type: ["string", "null"] }, samples: {
    type: "integer",
    minimum: 0
  }, provenance: { $ref: "#/$defs/provenance" }, relation: { enum: [
    "same",
    "same-tree",
    "ancestor",
    "other"
  ] }, attestations: { type: "array", items: { type: "object", properties: { of: { enum: ["file", "artifact"] }, signer: { type: "string" }, repository: { type: "string" }, commit: { type: ["string", "null"] }, workflow: { type: ["string", "null"] }, event: { type: [
    "string",
    "null"
  ] }, relation: { enum: ["same", "same-tree", "ancestor", "other"] }, predicateType: { type: "string" }, digest: {
    type: "string",
    pattern: "^sha256:[0-9a-f]{64}$"
  }, models: { type: "array", items: { type: "object", properties: { name: { type: "string" }, digest: { type: "string" } }, required: ["name", "digest"], additionalProperties: false } } }, required: [
    "of",
    "signer",
    "repository",
    "commit",
    "workflow",
    "event",
    "predicateType",
    "digest",
    "models"
  ], additionalProperties: false } }, notVerified: {
    type: "array",
    items: { type: "string" }
  }, set: { type: "string" }, sameAs: { type: ["string", "null"] }, problem: { anyOf: [{ type: "null" }, { type: "object", properties: { code: { type: "string" }, message: { type: "string" }, remedy: { type: "string" } }, required: [
    "code",
    "message",
    "remedy"
  ], additionalProperties: false }] }, trust: { enum: ["attested", "self-reported"] } }, required: ["name", "source", "digest", "format", "samples", "provenance", "sameAs", "problem", "trust"], additionalProperties: false },
  position: {
    type: "object",
    properties: { line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } },
    required: [
      "line",
      "column"
    ],
    additionalProperties: false
  }
} };
var schema322 = { type: "object", properties: { line: { type: "integer", minimum: 1 }, column: {
  type: "integer",
  minimum: 1
} }, required: ["line", "column"], additionalProperties: false };
var schema332 = {
  type: "object",
  properties: {
    id: { type: ["string", "null"] },
    category: { type: ["string", "null"] },
    label: { type: ["string", "null"] },
    firstSeen: { type: "string" },
    release: { type: ["string", "null"] },
    severity: { type: ["integer", "null"], minimum: 0, maximum: 4 },
    owner: { type: [
      "string",
      "null"
    ] },
    due: { type: ["string", "null"] },
    link: { type: ["string", "null"] },
    state: { enum: ["open", "resolved"] },
    marks: { type: "array", items: { enum: ["unclassified", "patched-not-solved", "harder-to-see", "stalled"] } },
    story: { type: "array", items: { type: "object", properties: { on: { type: "string" }, what: { type: "string" } }, required: ["on", "what"], additionalProperties: false } }
  },
  required: ["id", "category", "label", "firstSeen", "release", "severity", "owner", "due", "link", "state", "marks", "story"],
  additionalProperties: false
};
var schema412 = { type: "object", properties: {
  code: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" },
  class: { enum: ["violation", "insufficient", "invalid", "policy"] },
  message: { type: "string" },
  remedy: { type: "string" },
  task: {
    type: ["string", "null"]
  }
}, required: ["code", "class", "message", "remedy", "task"], additionalProperties: false };
var func12 = Object.prototype.hasOwnProperty;
var pattern42 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var pattern82 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
var schema342 = {
  type: "object",
  properties: {
    name: { type: "string" },
    source: { type: "string" },
    digest: { type: ["string", "null"], pattern: "^sha256:[0-9a-f]{64}$" },
    partsDigest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    format: {
      type: ["string", "null"]
    },
    samples: { type: "integer", minimum: 0 },
    provenance: { $ref: "#/$defs/provenance" },
    relation: { enum: [
      "same",
      "same-tree",
      "ancestor",
      "other"
    ] },
    attestations: { type: "array", items: {
      type: "object",
      properties: {
        of: { enum: [
          "file",
          "artifact"
        ] },
        signer: { type: "string" },
        repository: { type: "string" },
        commit: { type: ["string", "null"] },
        workflow: {
          type: ["string", "null"]
        },
        event: { type: ["string", "null"] },
        relation: { enum: ["same", "same-tree", "ancestor", "other"] },
        predicateType: { type: "string" },
        digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
        models: { type: "array", items: {
          type: "object",
          properties: { name: { type: "string" }, digest: { type: "string" } },
          required: ["name", "digest"],
          additionalProperties: false
        } }
      },
      required: ["of", "signer", "repository", "commit", "workflow", "event", "predicateType", "digest", "models"],
      additionalProperties: false
    } },
    notVerified: { type: "array", items: { type: "string" } },
    set: { type: "string" },
    sameAs: { type: ["string", "null"] },
    problem: {
      anyOf: [{ type: "null" }, { type: "object", properties: { code: { type: "string" }, message: { type: "string" }, remedy: { type: "string" } }, required: ["code", "message", "remedy"], additionalProperties: false }]
    },
    trust: { enum: ["attested", "self-reported"] }
  },
  required: ["name", "source", "digest", "format", "samples", "provenance", "sameAs", "problem", "trust"],
  additionalProperties: false
};
var schema352 = { type: "object", properties: {
  artifactId: { type: ["integer", "null"] },
  artifactDigest: { type: ["string", "null"] },
  repository: { type: ["string", "null"] },
  runId: { type: ["integer", "null"] },
  runAttempt: { type: ["integer", "null"] },
  workflow: {
    type: ["string", "null"]
  },
  event: { type: ["string", "null"] },
  headCommit: { type: ["string", "null"] },
  headBranch: { type: ["string", "null"] },
  headRepository: { type: ["string", "null"] },
  actor: { type: ["string", "null"] },
  createdAt: { type: ["string", "null"] }
}, required: ["artifactId", "artifactDigest", "repository", "runId", "runAttempt", "workflow", "event", "headCommit", "headBranch", "headRepository", "actor", "createdAt"], additionalProperties: false };
function validate212(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema342.required, parentSchema: schema342, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.source === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "source" },
        message: "must have required property 'source'",
        schema: schema342.required,
        parentSchema: schema342,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.digest === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "digest" },
        message: "must have required property 'digest'",
        schema: schema342.required,
        parentSchema: schema342,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.format === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'", schema: schema342.required, parentSchema: schema342, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.samples === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'", schema: schema342.required, parentSchema: schema342, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.provenance === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "provenance" },
        message: "must have required property 'provenance'",
        schema: schema342.required,
        parentSchema: schema342,
        data
      };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.sameAs === void 0) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "sameAs" },
        message: "must have required property 'sameAs'",
        schema: schema342.required,
        parentSchema: schema342,
        data
      };
      vErrors === null ? vErrors = [err6] : vErrors.push(
        err6
      ), errors++;
    }
    if (data.problem === void 0) {
      const err7 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "problem"
        },
        message: "must have required property 'problem'",
        schema: schema342.required,
        parentSchema: schema342,
        data
      };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.trust === void 0) {
      const err8 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "trust" },
        message: "must have required property 'trust'",
        schema: schema342.required,
        parentSchema: schema342,
        data
      };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    for (const key0 in data) if (!func12.call(schema342.properties, key0)) {
      const err9 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema342, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 != "string") {
        const err10 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.properties.name.type, parentSchema: schema342.properties.name, data: data0 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.source !== void 0) {
      let data1 = data.source;
      if (typeof data1 != "string") {
        const err11 = {
          instancePath: instancePath + "/source",
          schemaPath: "#/properties/source/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema342.properties.source.type,
          parentSchema: schema342.properties.source,
          data: data1
        };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.digest !== void 0) {
      let data2 = data.digest;
      if (typeof data2 != "string" && data2 !== null) {
        const err12 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: schema342.properties.digest.type }, message: "must be string,null", schema: schema342.properties.digest.type, parentSchema: schema342.properties.digest, data: data2 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data2 == "string" && !pattern42.test(data2)) {
        const err13 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema342.properties.digest, data: data2 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.partsDigest !== void 0) {
      let data3 = data.partsDigest;
      if (typeof data3 == "string") {
        if (!pattern42.test(data3)) {
          const err14 = {
            instancePath: instancePath + "/partsDigest",
            schemaPath: "#/properties/partsDigest/pattern",
            keyword: "pattern",
            params: { pattern: "^sha256:[0-9a-f]{64}$" },
            message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
            schema: "^sha256:[0-9a-f]{64}$",
            parentSchema: schema342.properties.partsDigest,
            data: data3
          };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/partsDigest", schemaPath: "#/properties/partsDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.properties.partsDigest.type, parentSchema: schema342.properties.partsDigest, data: data3 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.format !== void 0) {
      let data4 = data.format;
      if (typeof data4 != "string" && data4 !== null) {
        const err16 = {
          instancePath: instancePath + "/format",
          schemaPath: "#/properties/format/type",
          keyword: "type",
          params: { type: schema342.properties.format.type },
          message: "must be string,null",
          schema: schema342.properties.format.type,
          parentSchema: schema342.properties.format,
          data: data4
        };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.samples !== void 0) {
      let data5 = data.samples;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err17 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema342.properties.samples.type, parentSchema: schema342.properties.samples, data: data5 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        const err18 = {
          instancePath: instancePath + "/samples",
          schemaPath: "#/properties/samples/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema342.properties.samples,
          data: data5
        };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.provenance !== void 0) {
      let data6 = data.provenance;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.artifactId === void 0) {
          const err19 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "artifactId" }, message: "must have required property 'artifactId'", schema: schema352.required, parentSchema: schema352, data: data6 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data6.artifactDigest === void 0) {
          const err20 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "artifactDigest" }, message: "must have required property 'artifactDigest'", schema: schema352.required, parentSchema: schema352, data: data6 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data6.repository === void 0) {
          const err21 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'", schema: schema352.required, parentSchema: schema352, data: data6 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data6.runId === void 0) {
          const err22 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "runId" }, message: "must have required property 'runId'", schema: schema352.required, parentSchema: schema352, data: data6 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data6.runAttempt === void 0) {
          const err23 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "runAttempt" },
            message: "must have required property 'runAttempt'",
            schema: schema352.required,
            parentSchema: schema352,
            data: data6
          };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data6.workflow === void 0) {
          const err24 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "workflow" },
            message: "must have required property 'workflow'",
            schema: schema352.required,
            parentSchema: schema352,
            data: data6
          };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data6.event === void 0) {
          const err25 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'", schema: schema352.required, parentSchema: schema352, data: data6 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data6.headCommit === void 0) {
          const err26 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "headCommit" },
            message: "must have required property 'headCommit'",
            schema: schema352.required,
            parentSchema: schema352,
            data: data6
          };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data6.headBranch === void 0) {
          const err27 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "headBranch" },
            message: "must have required property 'headBranch'",
            schema: schema352.required,
            parentSchema: schema352,
            data: data6
          };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data6.headRepository === void 0) {
          const err28 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "headRepository" }, message: "must have required property 'headRepository'", schema: schema352.required, parentSchema: schema352, data: data6 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data6.actor === void 0) {
          const err29 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property 'actor'", schema: schema352.required, parentSchema: schema352, data: data6 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data6.createdAt === void 0) {
          const err30 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "createdAt" },
            message: "must have required property 'createdAt'",
            schema: schema352.required,
            parentSchema: schema352,
            data: data6
          };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        for (const key1 in data6) if (!func12.call(schema352.properties, key1)) {
          const err31 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key1 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema352,
            data: data6
          };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data6.artifactId !== void 0) {
          let data7 = data6.artifactId;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) {
            const err32 = { instancePath: instancePath + "/provenance/artifactId", schemaPath: "#/$defs/provenance/properties/artifactId/type", keyword: "type", params: { type: schema352.properties.artifactId.type }, message: "must be integer,null", schema: schema352.properties.artifactId.type, parentSchema: schema352.properties.artifactId, data: data7 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data6.artifactDigest !== void 0) {
          let data8 = data6.artifactDigest;
          if (typeof data8 != "string" && data8 !== null) {
            const err33 = { instancePath: instancePath + "/provenance/artifactDigest", schemaPath: "#/$defs/provenance/properties/artifactDigest/type", keyword: "type", params: { type: schema352.properties.artifactDigest.type }, message: "must be string,null", schema: schema352.properties.artifactDigest.type, parentSchema: schema352.properties.artifactDigest, data: data8 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data6.repository !== void 0) {
          let data9 = data6.repository;
          if (typeof data9 != "string" && data9 !== null) {
            const err34 = { instancePath: instancePath + "/provenance/repository", schemaPath: "#/$defs/provenance/properties/repository/type", keyword: "type", params: { type: schema352.properties.repository.type }, message: "must be string,null", schema: schema352.properties.repository.type, parentSchema: schema352.properties.repository, data: data9 };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data6.runId !== void 0) {
          let data10 = data6.runId;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null) {
            const err35 = { instancePath: instancePath + "/provenance/runId", schemaPath: "#/$defs/provenance/properties/runId/type", keyword: "type", params: { type: schema352.properties.runId.type }, message: "must be integer,null", schema: schema352.properties.runId.type, parentSchema: schema352.properties.runId, data: data10 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data6.runAttempt !== void 0) {
          let data11 = data6.runAttempt;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
            const err36 = { instancePath: instancePath + "/provenance/runAttempt", schemaPath: "#/$defs/provenance/properties/runAttempt/type", keyword: "type", params: { type: schema352.properties.runAttempt.type }, message: "must be integer,null", schema: schema352.properties.runAttempt.type, parentSchema: schema352.properties.runAttempt, data: data11 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data6.workflow !== void 0) {
          let data12 = data6.workflow;
          if (typeof data12 != "string" && data12 !== null) {
            const err37 = { instancePath: instancePath + "/provenance/workflow", schemaPath: "#/$defs/provenance/properties/workflow/type", keyword: "type", params: { type: schema352.properties.workflow.type }, message: "must be string,null", schema: schema352.properties.workflow.type, parentSchema: schema352.properties.workflow, data: data12 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data6.event !== void 0) {
          let data13 = data6.event;
          if (typeof data13 != "string" && data13 !== null) {
            const err38 = { instancePath: instancePath + "/provenance/event", schemaPath: "#/$defs/provenance/properties/event/type", keyword: "type", params: { type: schema352.properties.event.type }, message: "must be string,null", schema: schema352.properties.event.type, parentSchema: schema352.properties.event, data: data13 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data6.headCommit !== void 0) {
          let data14 = data6.headCommit;
          if (typeof data14 != "string" && data14 !== null) {
            const err39 = { instancePath: instancePath + "/provenance/headCommit", schemaPath: "#/$defs/provenance/properties/headCommit/type", keyword: "type", params: { type: schema352.properties.headCommit.type }, message: "must be string,null", schema: schema352.properties.headCommit.type, parentSchema: schema352.properties.headCommit, data: data14 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data6.headBranch !== void 0) {
          let data15 = data6.headBranch;
          if (typeof data15 != "string" && data15 !== null) {
            const err40 = { instancePath: instancePath + "/provenance/headBranch", schemaPath: "#/$defs/provenance/properties/headBranch/type", keyword: "type", params: { type: schema352.properties.headBranch.type }, message: "must be string,null", schema: schema352.properties.headBranch.type, parentSchema: schema352.properties.headBranch, data: data15 };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
        if (data6.headRepository !== void 0) {
          let data16 = data6.headRepository;
          if (typeof data16 != "string" && data16 !== null) {
            const err41 = { instancePath: instancePath + "/provenance/headRepository", schemaPath: "#/$defs/provenance/properties/headRepository/type", keyword: "type", params: {
              type: schema352.properties.headRepository.type
            }, message: "must be string,null", schema: schema352.properties.headRepository.type, parentSchema: schema352.properties.headRepository, data: data16 };
            vErrors === null ? vErrors = [err41] : vErrors.push(
              err41
            ), errors++;
          }
        }
        if (data6.actor !== void 0) {
          let data17 = data6.actor;
          if (typeof data17 != "string" && data17 !== null) {
            const err42 = {
              instancePath: instancePath + "/provenance/actor",
              schemaPath: "#/$defs/provenance/properties/actor/type",
              keyword: "type",
              params: { type: schema352.properties.actor.type },
              message: "must be string,null",
              schema: schema352.properties.actor.type,
              parentSchema: schema352.properties.actor,
              data: data17
            };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        if (data6.createdAt !== void 0) {
          let data18 = data6.createdAt;
          if (typeof data18 != "string" && data18 !== null) {
            const err43 = {
              instancePath: instancePath + "/provenance/createdAt",
              schemaPath: "#/$defs/provenance/properties/createdAt/type",
              keyword: "type",
              params: { type: schema352.properties.createdAt.type },
              message: "must be string,null",
              schema: schema352.properties.createdAt.type,
              parentSchema: schema352.properties.createdAt,
              data: data18
            };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
      } else {
        const err44 = {
          instancePath: instancePath + "/provenance",
          schemaPath: "#/$defs/provenance/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema352.type,
          parentSchema: schema352,
          data: data6
        };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.relation !== void 0) {
      let data19 = data.relation;
      if (!(data19 === "same" || data19 === "same-tree" || data19 === "ancestor" || data19 === "other")) {
        const err45 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/enum", keyword: "enum", params: { allowedValues: schema342.properties.relation.enum }, message: "must be equal to one of the allowed values", schema: schema342.properties.relation.enum, parentSchema: schema342.properties.relation, data: data19 };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.attestations !== void 0) {
      let data20 = data.attestations;
      if (Array.isArray(data20)) {
        const len0 = data20.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data21 = data20[i0];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.of === void 0) {
              const err46 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "of" },
                message: "must have required property 'of'",
                schema: schema342.properties.attestations.items.required,
                parentSchema: schema342.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            if (data21.signer === void 0) {
              const err47 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "signer" },
                message: "must have required property 'signer'",
                schema: schema342.properties.attestations.items.required,
                parentSchema: schema342.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data21.repository === void 0) {
              const err48 = { instancePath: instancePath + "/attestations/" + i0, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'", schema: schema342.properties.attestations.items.required, parentSchema: schema342.properties.attestations.items, data: data21 };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (data21.commit === void 0) {
              const err49 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "commit" },
                message: "must have required property 'commit'",
                schema: schema342.properties.attestations.items.required,
                parentSchema: schema342.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            if (data21.workflow === void 0) {
              const err50 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "workflow" },
                message: "must have required property 'workflow'",
                schema: schema342.properties.attestations.items.required,
                parentSchema: schema342.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (data21.event === void 0) {
              const err51 = { instancePath: instancePath + "/attestations/" + i0, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'", schema: schema342.properties.attestations.items.required, parentSchema: schema342.properties.attestations.items, data: data21 };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            if (data21.predicateType === void 0) {
              const err52 = { instancePath: instancePath + "/attestations/" + i0, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "predicateType" }, message: "must have required property 'predicateType'", schema: schema342.properties.attestations.items.required, parentSchema: schema342.properties.attestations.items, data: data21 };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (data21.digest === void 0) {
              const err53 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "digest" },
                message: "must have required property 'digest'",
                schema: schema342.properties.attestations.items.required,
                parentSchema: schema342.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
            if (data21.models === void 0) {
              const err54 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "models" },
                message: "must have required property 'models'",
                schema: schema342.properties.attestations.items.required,
                parentSchema: schema342.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
            for (const key2 in data21) if (!func12.call(schema342.properties.attestations.items.properties, key2)) {
              const err55 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key2 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema342.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
            if (data21.of !== void 0) {
              let data22 = data21.of;
              if (!(data22 === "file" || data22 === "artifact")) {
                const err56 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/of",
                  schemaPath: "#/properties/attestations/items/properties/of/enum",
                  keyword: "enum",
                  params: { allowedValues: schema342.properties.attestations.items.properties.of.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema342.properties.attestations.items.properties.of.enum,
                  parentSchema: schema342.properties.attestations.items.properties.of,
                  data: data22
                };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
            if (data21.signer !== void 0) {
              let data23 = data21.signer;
              if (typeof data23 != "string") {
                const err57 = { instancePath: instancePath + "/attestations/" + i0 + "/signer", schemaPath: "#/properties/attestations/items/properties/signer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.properties.attestations.items.properties.signer.type, parentSchema: schema342.properties.attestations.items.properties.signer, data: data23 };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data21.repository !== void 0) {
              let data24 = data21.repository;
              if (typeof data24 != "string") {
                const err58 = { instancePath: instancePath + "/attestations/" + i0 + "/repository", schemaPath: "#/properties/attestations/items/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.properties.attestations.items.properties.repository.type, parentSchema: schema342.properties.attestations.items.properties.repository, data: data24 };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
            if (data21.commit !== void 0) {
              let data25 = data21.commit;
              if (typeof data25 != "string" && data25 !== null) {
                const err59 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/commit",
                  schemaPath: "#/properties/attestations/items/properties/commit/type",
                  keyword: "type",
                  params: { type: schema342.properties.attestations.items.properties.commit.type },
                  message: "must be string,null",
                  schema: schema342.properties.attestations.items.properties.commit.type,
                  parentSchema: schema342.properties.attestations.items.properties.commit,
                  data: data25
                };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
            if (data21.workflow !== void 0) {
              let data26 = data21.workflow;
              if (typeof data26 != "string" && data26 !== null) {
                const err60 = { instancePath: instancePath + "/attestations/" + i0 + "/workflow", schemaPath: "#/properties/attestations/items/properties/workflow/type", keyword: "type", params: { type: schema342.properties.attestations.items.properties.workflow.type }, message: "must be string,null", schema: schema342.properties.attestations.items.properties.workflow.type, parentSchema: schema342.properties.attestations.items.properties.workflow, data: data26 };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            }
            if (data21.event !== void 0) {
              let data27 = data21.event;
              if (typeof data27 != "string" && data27 !== null) {
                const err61 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/event",
                  schemaPath: "#/properties/attestations/items/properties/event/type",
                  keyword: "type",
                  params: { type: schema342.properties.attestations.items.properties.event.type },
                  message: "must be string,null",
                  schema: schema342.properties.attestations.items.properties.event.type,
                  parentSchema: schema342.properties.attestations.items.properties.event,
                  data: data27
                };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            }
            if (data21.relation !== void 0) {
              let data28 = data21.relation;
              if (!(data28 === "same" || data28 === "same-tree" || data28 === "ancestor" || data28 === "other")) {
                const err62 = { instancePath: instancePath + "/attestations/" + i0 + "/relation", schemaPath: "#/properties/attestations/items/properties/relation/enum", keyword: "enum", params: { allowedValues: schema342.properties.attestations.items.properties.relation.enum }, message: "must be equal to one of the allowed values", schema: schema342.properties.attestations.items.properties.relation.enum, parentSchema: schema342.properties.attestations.items.properties.relation, data: data28 };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            if (data21.predicateType !== void 0) {
              let data29 = data21.predicateType;
              if (typeof data29 != "string") {
                const err63 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/predicateType",
                  schemaPath: "#/properties/attestations/items/properties/predicateType/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema342.properties.attestations.items.properties.predicateType.type,
                  parentSchema: schema342.properties.attestations.items.properties.predicateType,
                  data: data29
                };
                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
              }
            }
            if (data21.digest !== void 0) {
              let data30 = data21.digest;
              if (typeof data30 == "string") {
                if (!pattern42.test(data30)) {
                  const err64 = { instancePath: instancePath + "/attestations/" + i0 + "/digest", schemaPath: "#/properties/attestations/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema342.properties.attestations.items.properties.digest, data: data30 };
                  vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                }
              } else {
                const err65 = { instancePath: instancePath + "/attestations/" + i0 + "/digest", schemaPath: "#/properties/attestations/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.properties.attestations.items.properties.digest.type, parentSchema: schema342.properties.attestations.items.properties.digest, data: data30 };
                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
              }
            }
            if (data21.models !== void 0) {
              let data31 = data21.models;
              if (Array.isArray(data31)) {
                const len1 = data31.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data32 = data31[i1];
                  if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                    if (data32.name === void 0) {
                      const err66 = {
                        instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1,
                        schemaPath: "#/properties/attestations/items/properties/models/items/required",
                        keyword: "required",
                        params: { missingProperty: "name" },
                        message: "must have required property 'name'",
                        schema: schema342.properties.attestations.items.properties.models.items.required,
                        parentSchema: schema342.properties.attestations.items.properties.models.items,
                        data: data32
                      };
                      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                    }
                    if (data32.digest === void 0) {
                      const err67 = { instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1, schemaPath: "#/properties/attestations/items/properties/models/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema342.properties.attestations.items.properties.models.items.required, parentSchema: schema342.properties.attestations.items.properties.models.items, data: data32 };
                      vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                    }
                    for (const key3 in data32)
                      if (!(key3 === "name" || key3 === "digest")) {
                        const err68 = {
                          instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1,
                          schemaPath: "#/properties/attestations/items/properties/models/items/additionalProperties",
                          keyword: "additionalProperties",
                          params: { additionalProperty: key3 },
                          message: "must NOT have additional properties",
                          schema: false,
                          parentSchema: schema342.properties.attestations.items.properties.models.items,
                          data: data32
                        };
                        vErrors === null ? vErrors = [err68] : vErrors.push(
                          err68
                        ), errors++;
                      }
                    if (data32.name !== void 0) {
                      let data33 = data32.name;
                      if (typeof data33 != "string") {
                        const err69 = { instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1 + "/name", schemaPath: "#/properties/attestations/items/properties/models/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.properties.attestations.items.properties.models.items.properties.name.type, parentSchema: schema342.properties.attestations.items.properties.models.items.properties.name, data: data33 };
                        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                      }
                    }
                    if (data32.digest !== void 0) {
                      let data34 = data32.digest;
                      if (typeof data34 != "string") {
                        const err70 = { instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1 + "/digest", schemaPath: "#/properties/attestations/items/properties/models/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.properties.attestations.items.properties.models.items.properties.digest.type, parentSchema: schema342.properties.attestations.items.properties.models.items.properties.digest, data: data34 };
                        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                      }
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1, schemaPath: "#/properties/attestations/items/properties/models/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema342.properties.attestations.items.properties.models.items.type, parentSchema: schema342.properties.attestations.items.properties.models.items, data: data32 };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                }
              } else {
                const err72 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/models",
                  schemaPath: "#/properties/attestations/items/properties/models/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema342.properties.attestations.items.properties.models.type,
                  parentSchema: schema342.properties.attestations.items.properties.models,
                  data: data31
                };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/attestations/" + i0, schemaPath: "#/properties/attestations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema342.properties.attestations.items.type, parentSchema: schema342.properties.attestations.items, data: data21 };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/attestations", schemaPath: "#/properties/attestations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema342.properties.attestations.type, parentSchema: schema342.properties.attestations, data: data20 };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
    }
    if (data.notVerified !== void 0) {
      let data35 = data.notVerified;
      if (Array.isArray(data35)) {
        const len2 = data35.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data36 = data35[i2];
          if (typeof data36 != "string") {
            const err75 = { instancePath: instancePath + "/notVerified/" + i2, schemaPath: "#/properties/notVerified/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.properties.notVerified.items.type, parentSchema: schema342.properties.notVerified.items, data: data36 };
            vErrors === null ? vErrors = [err75] : vErrors.push(
              err75
            ), errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/notVerified", schemaPath: "#/properties/notVerified/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema342.properties.notVerified.type, parentSchema: schema342.properties.notVerified, data: data35 };
        vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
      }
    }
    if (data.set !== void 0) {
      let data37 = data.set;
      if (typeof data37 != "string") {
        const err77 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.properties.set.type, parentSchema: schema342.properties.set, data: data37 };
        vErrors === null ? vErrors = [err77] : vErrors.push(
          err77
        ), errors++;
      }
    }
    if (data.sameAs !== void 0) {
      let data38 = data.sameAs;
      if (typeof data38 != "string" && data38 !== null) {
        const err78 = {
          instancePath: instancePath + "/sameAs",
          schemaPath: "#/properties/sameAs/type",
          keyword: "type",
          params: { type: schema342.properties.sameAs.type },
          message: "must be string,null",
          schema: schema342.properties.sameAs.type,
          parentSchema: schema342.properties.sameAs,
          data: data38
        };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
    }
    if (data.problem !== void 0) {
      let data39 = data.problem;
      const _errs82 = errors;
      let valid11 = false;
      const _errs83 = errors;
      if (data39 !== null) {
        const err79 = {
          instancePath: instancePath + "/problem",
          schemaPath: "#/properties/problem/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema342.properties.problem.anyOf[0].type,
          parentSchema: schema342.properties.problem.anyOf[0],
          data: data39
        };
        vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
      }
      var _valid0 = _errs83 === errors;
      valid11 = valid11 || _valid0;
      const _errs85 = errors;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        if (data39.code === void 0) {
          const err80 = {
            instancePath: instancePath + "/problem",
            schemaPath: "#/properties/problem/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "code" },
            message: "must have required property 'code'",
            schema: schema342.properties.problem.anyOf[1].required,
            parentSchema: schema342.properties.problem.anyOf[1],
            data: data39
          };
          vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
        }
        if (data39.message === void 0) {
          const err81 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf/1/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema342.properties.problem.anyOf[1].required, parentSchema: schema342.properties.problem.anyOf[1], data: data39 };
          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
        }
        if (data39.remedy === void 0) {
          const err82 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf/1/required", keyword: "required", params: { missingProperty: "remedy" }, message: "must have required property 'remedy'", schema: schema342.properties.problem.anyOf[1].required, parentSchema: schema342.properties.problem.anyOf[1], data: data39 };
          vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
        }
        for (const key4 in data39) if (!(key4 === "code" || key4 === "message" || key4 === "remedy")) {
          const err83 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema342.properties.problem.anyOf[1], data: data39 };
          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
        }
        if (data39.code !== void 0) {
          let data40 = data39.code;
          if (typeof data40 != "string") {
            const err84 = { instancePath: instancePath + "/problem/code", schemaPath: "#/properties/problem/anyOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema342.properties.problem.anyOf[1].properties.code.type, parentSchema: schema342.properties.problem.anyOf[1].properties.code, data: data40 };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        }
        if (data39.message !== void 0) {
          let data41 = data39.message;
          if (typeof data41 != "string") {
            const err85 = {
              instancePath: instancePath + "/problem/message",
              schemaPath: "#/properties/problem/anyOf/1/properties/message/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema342.properties.problem.anyOf[1].properties.message.type,
              parentSchema: schema342.properties.problem.anyOf[1].properties.message,
              data: data41
            };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
        if (data39.remedy !== void 0) {
          let data42 = data39.remedy;
          if (typeof data42 != "string") {
            const err86 = {
              instancePath: instancePath + "/problem/remedy",
              schemaPath: "#/properties/problem/anyOf/1/properties/remedy/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema342.properties.problem.anyOf[1].properties.remedy.type,
              parentSchema: schema342.properties.problem.anyOf[1].properties.remedy,
              data: data42
            };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        }
      } else {
        const err87 = {
          instancePath: instancePath + "/problem",
          schemaPath: "#/properties/problem/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema342.properties.problem.anyOf[1].type,
          parentSchema: schema342.properties.problem.anyOf[1],
          data: data39
        };
        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
      }
      var _valid0 = _errs85 === errors;
      if (valid11 = valid11 || _valid0, valid11) errors = _errs82, vErrors !== null && (_errs82 ? vErrors.length = _errs82 : vErrors = null);
      else {
        const err88 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema342.properties.problem.anyOf, parentSchema: schema342.properties.problem, data: data39 };
        vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
      }
    }
    if (data.trust !== void 0) {
      let data43 = data.trust;
      if (!(data43 === "attested" || data43 === "self-reported")) {
        const err89 = {
          instancePath: instancePath + "/trust",
          schemaPath: "#/properties/trust/enum",
          keyword: "enum",
          params: { allowedValues: schema342.properties.trust.enum },
          message: "must be equal to one of the allowed values",
          schema: schema342.properties.trust.enum,
          parentSchema: schema342.properties.trust,
          data: data43
        };
        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
      }
    }
  } else {
    const err90 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema342.type,
      parentSchema: schema342,
      data
    };
    vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
  }
  return validate212.errors = vErrors, errors === 0;
}
validate212.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema362 = { type: "object", properties: {
  state: { $ref: "#/$defs/state" },
  kind: { enum: ["behaviour", "capability", "inventory"] },
  claim: { type: [
    "string",
    "null"
  ] },
  limit: { type: "number", minimum: 0, maximum: 1 },
  confidence: { type: "number", minimum: 0, maximum: 1 },
  alpha: {
    type: "number",
    minimum: 0,
    maximum: 1
  },
  method: { enum: ["clopper-pearson", "e-process", "count", "hypergeometric"] },
  unit: {
    enum: ["item", "cluster", "epoch"]
  },
  pooled: { type: "boolean" },
  requires: { type: "array", items: { type: "string" } },
  within: {
    anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["capability", "maxExcluded"], properties: {
      capability: { type: "string" },
      maxExcluded: { type: "number", minimum: 0, maximum: 1 }
    } }]
  },
  failures: { type: "integer", minimum: 0 },
  samples: { type: "integer", minimum: 0 },
  unscored: { type: "integer", minimum: 0 },
  missing: { type: "integer", minimum: 0 },
  upper: {
    type: "number",
    minimum: 0,
    maximum: 1
  },
  lower: { type: "number", minimum: 0, maximum: 1 },
  samplesNeeded: { type: ["integer", "null"], minimum: 1 },
  evals: { type: "array", items: { $ref: "#/$defs/eval" } },
  worst: { type: "array", maxItems: 50, items: { $ref: "#/$defs/sample" } },
  warnings: { type: "array", items: { type: "string" } },
  waiver: { anyOf: [{ type: "null" }, { type: "object", properties: {
    id: { type: "string" },
    state: { enum: ["used", "not-needed", "not-demonstrated", "not-in-force"] },
    limit: {
      type: "number",
      exclusiveMinimum: 0,
      exclusiveMaximum: 1
    },
    granted: { type: "string" },
    expires: { type: "string" },
    owner: { type: "string" },
    reason: { type: "string" },
    issue: { type: ["string", "null"] },
    message: { type: "string" }
  }, required: ["id", "state", "limit", "granted", "expires", "owner", "reason", "issue", "message"], additionalProperties: false }] },
  reasons: { type: "array", items: { $ref: "#/$defs/reason" } },
  adjudication: { anyOf: [{ type: "null" }, {
    type: "object",
    additionalProperties: false,
    required: ["overruled", "by", "missed"],
    properties: { overruled: { type: "integer", minimum: 0 }, by: { type: "array", items: { type: "string" } }, missed: {
      type: "integer",
      minimum: 0
    } }
  }] },
  recall: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["detected", "planted", "atLeast", "lower"], properties: { detected: { type: "integer", minimum: 0 }, planted: { type: "integer", minimum: 0 }, atLeast: {
    type: "number",
    minimum: 0,
    maximum: 1
  }, lower: { type: "number", minimum: 0, maximum: 1 } } }] },
  attempts: { anyOf: [
    { type: "null" },
    { type: "object", additionalProperties: false, required: ["rule", "number", "lost", "carried", "replaced", "earlier"], properties: {
      rule: { enum: ["once", "spend", "sequential"] },
      number: { type: "integer", minimum: 1 },
      lost: { type: "integer", minimum: 0 },
      carried: {
        type: "integer",
        minimum: 0
      },
      replaced: { type: "integer", minimum: 0 },
      earlier: { type: "array", items: {
        type: "object",
        additionalProperties: false,
        required: ["attempt", "gate", "judgedAt", "state", "failures", "samples", "upper", "holds"],
        properties: {
          attempt: { type: "string" },
          gate: { type: "string" },
          judgedAt: { type: "string" },
          state: { $ref: "#/$defs/state" },
          failures: { type: "integer", minimum: 0 },
          samples: { type: "integer", minimum: 0 },
          upper: { type: "number", minimum: 0, maximum: 1 },
          holds: { type: "boolean" }
        }
      } }
    } }
  ] },
  growth: {
    anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["alarm", "evals"], properties: { alarm: { type: "boolean" }, evals: { type: "array", items: { type: "object", additionalProperties: false, required: [
      "task",
      "common",
      "releases",
      "rate",
      "severe",
      "rank",
      "firstIrreversible"
    ], properties: {
      task: { type: "string" },
      common: { type: ["integer", "null"], minimum: 0 },
      releases: { type: "array", items: { type: "object", additionalProperties: false, required: ["model", "digest", "judgedAt", "samples", "failures", "levels"], properties: { model: { type: ["string", "null"] }, digest: { type: ["string", "null"] }, judgedAt: {
        type: "string"
      }, samples: { type: "integer", minimum: 0 }, failures: { type: "integer", minimum: 0 }, levels: { type: "array", items: {
        type: "integer",
        minimum: 0
      } } } } },
      rate: { type: "number", minimum: 0, maximum: 1.000001 },
      severe: {
        type: ["number", "null"],
        minimum: 0,
        maximum: 1.000001
      },
      rank: { type: ["number", "null"], minimum: 0, maximum: 1.000001 },
      paired: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["rate", "severe"], properties: {
        rate: { type: "number", minimum: 0, maximum: 1.000001 },
        severe: { type: ["number", "null"], minimum: 0, maximum: 1.000001 }
      } }] },
      firstIrreversible: { type: "boolean" }
    } } } } }]
  },
  exposure: {
    anyOf: [{ type: "null" }, { type: "object", additionalProperties: false, required: ["interactions", "per", "severityAtLeast", "maxExpectedFailures", "maxChanceOfAny", "limit", "upper", "expectedFailures", "chanceOfAny", "samplesNeeded"], properties: {
      interactions: { type: "integer", minimum: 1 },
      per: { type: "string" },
      severityAtLeast: {
        type: ["integer", "null"],
        minimum: 0,
        maximum: 4
      },
      maxExpectedFailures: { type: ["number", "null"], exclusiveMinimum: 0 },
      maxChanceOfAny: { type: ["number", "null"], exclusiveMinimum: 0, exclusiveMaximum: 1 },
      limit: { type: "number", exclusiveMinimum: 0, maximum: 1 },
      upper: { type: "number", minimum: 0, maximum: 1 },
      expectedFailures: { type: "number", minimum: 0 },
      chanceOfAny: { type: "number", minimum: 0, maximum: 1 },
      samplesNeeded: { type: ["integer", "null"], minimum: 1 }
    } }]
  },
  severity: { anyOf: [{ type: "null" }, {
    type: "object",
    additionalProperties: false,
    required: ["levels", "limits"],
    properties: {
      levels: { type: "array", items: { type: "integer", minimum: 0 }, minItems: 5, maxItems: 5 },
      limits: { type: "array", items: { type: "object", additionalProperties: false, required: ["level", "limit", "failures"], properties: {
        level: { type: "integer", minimum: 0, maximum: 4 },
        limit: { type: "number", minimum: 0, maximum: 1 },
        failures: {
          type: "integer",
          minimum: 0
        }
      } } }
    }
  }] }
}, required: ["state", "kind", "claim", "limit", "confidence", "alpha", "method", "unit", "pooled", "requires", "within", "failures", "samples", "unscored", "missing", "upper", "lower", "samplesNeeded", "evals", "worst", "warnings", "waiver", "reasons", "recall", "adjudication", "severity", "attempts", "growth", "exposure"], additionalProperties: false };
var schema372 = { enum: ["demonstrated", "violated", "not-demonstrated", "invalid"] };
var schema40 = { type: "object", properties: { id: {
  type: "string"
}, epoch: { type: "integer", minimum: 1 }, outcome: { enum: ["failed", "unscored"] }, evidence: {
  type: "integer",
  minimum: 0
}, severity: { type: ["integer", "null"], minimum: 0, maximum: 4 } }, required: [
  "id",
  "epoch",
  "outcome",
  "evidence",
  "severity"
], additionalProperties: false };
var schema382 = {
  type: "object",
  properties: {
    task: { type: "string" },
    scorer: { type: ["string", "null"] },
    state: { $ref: "#/$defs/state" },
    failures: { type: "integer", minimum: 0 },
    samples: { type: "integer", minimum: 0 },
    unscored: { type: "integer", minimum: 0 },
    missing: { type: "integer", minimum: 0 },
    upper: { type: "number", minimum: 0, maximum: 1 },
    lower: { type: "number", minimum: 0, maximum: 1 },
    samplesNeeded: { type: ["integer", "null"], minimum: 1 },
    unit: { enum: [
      "item",
      "cluster",
      "epoch"
    ] },
    stratum: { type: ["string", "null"] },
    sealed: { type: "boolean" },
    gap: {
      type: ["number", "null"],
      minimum: 0,
      maximum: 1
    },
    graders: { type: "array", items: { type: "string" } },
    excluded: { anyOf: [{ type: "null" }, {
      type: "object",
      additionalProperties: false,
      required: ["unsolved", "unprobed"],
      properties: { unsolved: { type: "integer", minimum: 0 }, unprobed: { type: "integer", minimum: 0 } }
    }] }
  },
  required: ["task", "scorer", "state", "failures", "samples", "unscored", "missing", "upper", "lower", "samplesNeeded", "unit", "stratum", "excluded", "graders", "sealed", "gap"],
  additionalProperties: false
};
function validate242(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate242.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.task === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'", schema: schema382.required, parentSchema: schema382, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.scorer === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "scorer" },
        message: "must have required property 'scorer'",
        schema: schema382.required,
        parentSchema: schema382,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.state === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema382.required, parentSchema: schema382, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.failures === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "failures" },
        message: "must have required property 'failures'",
        schema: schema382.required,
        parentSchema: schema382,
        data
      };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.samples === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'", schema: schema382.required, parentSchema: schema382, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.unscored === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unscored" }, message: "must have required property 'unscored'", schema: schema382.required, parentSchema: schema382, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.missing === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'", schema: schema382.required, parentSchema: schema382, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.upper === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "upper" }, message: "must have required property 'upper'", schema: schema382.required, parentSchema: schema382, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.lower === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lower" }, message: "must have required property 'lower'", schema: schema382.required, parentSchema: schema382, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.samplesNeeded === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samplesNeeded" }, message: "must have required property 'samplesNeeded'", schema: schema382.required, parentSchema: schema382, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.unit === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'", schema: schema382.required, parentSchema: schema382, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.stratum === void 0) {
      const err11 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "stratum" },
        message: "must have required property 'stratum'",
        schema: schema382.required,
        parentSchema: schema382,
        data
      };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.excluded === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "excluded" }, message: "must have required property 'excluded'", schema: schema382.required, parentSchema: schema382, data };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.graders === void 0) {
      const err13 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "graders"
        },
        message: "must have required property 'graders'",
        schema: schema382.required,
        parentSchema: schema382,
        data
      };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.sealed === void 0) {
      const err14 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "sealed" },
        message: "must have required property 'sealed'",
        schema: schema382.required,
        parentSchema: schema382,
        data
      };
      vErrors === null ? vErrors = [err14] : vErrors.push(
        err14
      ), errors++;
    }
    if (data.gap === void 0) {
      const err15 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "gap"
        },
        message: "must have required property 'gap'",
        schema: schema382.required,
        parentSchema: schema382,
        data
      };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    for (const key0 in data) if (!func12.call(schema382.properties, key0)) {
      const err16 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema382,
        data
      };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.task !== void 0) {
      let data0 = data.task;
      if (typeof data0 != "string") {
        const err17 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema382.properties.task.type, parentSchema: schema382.properties.task, data: data0 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.scorer !== void 0) {
      let data1 = data.scorer;
      if (typeof data1 != "string" && data1 !== null) {
        const err18 = { instancePath: instancePath + "/scorer", schemaPath: "#/properties/scorer/type", keyword: "type", params: { type: schema382.properties.scorer.type }, message: "must be string,null", schema: schema382.properties.scorer.type, parentSchema: schema382.properties.scorer, data: data1 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.state !== void 0) {
      let data2 = data.state;
      if (!(data2 === "demonstrated" || data2 === "violated" || data2 === "not-demonstrated" || data2 === "invalid")) {
        const err19 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/state/enum", keyword: "enum", params: { allowedValues: schema372.enum }, message: "must be equal to one of the allowed values", schema: schema372.enum, parentSchema: schema372, data: data2 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.failures !== void 0) {
      let data3 = data.failures;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err20 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema382.properties.failures.type, parentSchema: schema382.properties.failures, data: data3 };
        vErrors === null ? vErrors = [err20] : vErrors.push(
          err20
        ), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3) && (data3 < 0 || isNaN(data3))) {
        const err21 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema382.properties.failures, data: data3 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.samples !== void 0) {
      let data4 = data.samples;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err22 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema382.properties.samples.type, parentSchema: schema382.properties.samples, data: data4 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
        const err23 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema382.properties.samples, data: data4 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.unscored !== void 0) {
      let data5 = data.unscored;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err24 = { instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema382.properties.unscored.type, parentSchema: schema382.properties.unscored, data: data5 };
        vErrors === null ? vErrors = [err24] : vErrors.push(
          err24
        ), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        const err25 = { instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema382.properties.unscored, data: data5 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.missing !== void 0) {
      let data6 = data.missing;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err26 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema382.properties.missing.type, parentSchema: schema382.properties.missing, data: data6 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        const err27 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema382.properties.missing, data: data6 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.upper !== void 0) {
      let data7 = data.upper;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1 || isNaN(data7)) {
          const err28 = { instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema382.properties.upper, data: data7 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err29 = {
            instancePath: instancePath + "/upper",
            schemaPath: "#/properties/upper/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema382.properties.upper,
            data: data7
          };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema382.properties.upper.type, parentSchema: schema382.properties.upper, data: data7 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.lower !== void 0) {
      let data8 = data.lower;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1 || isNaN(data8)) {
          const err31 = {
            instancePath: instancePath + "/lower",
            schemaPath: "#/properties/lower/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema382.properties.lower,
            data: data8
          };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err32 = {
            instancePath: instancePath + "/lower",
            schemaPath: "#/properties/lower/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema382.properties.lower,
            data: data8
          };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema382.properties.lower.type, parentSchema: schema382.properties.lower, data: data8 };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.samplesNeeded !== void 0) {
      let data9 = data.samplesNeeded;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)) && data9 !== null) {
        const err34 = {
          instancePath: instancePath + "/samplesNeeded",
          schemaPath: "#/properties/samplesNeeded/type",
          keyword: "type",
          params: { type: schema382.properties.samplesNeeded.type },
          message: "must be integer,null",
          schema: schema382.properties.samplesNeeded.type,
          parentSchema: schema382.properties.samplesNeeded,
          data: data9
        };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9))) {
        const err35 = { instancePath: instancePath + "/samplesNeeded", schemaPath: "#/properties/samplesNeeded/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema382.properties.samplesNeeded, data: data9 };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.unit !== void 0) {
      let data10 = data.unit;
      if (!(data10 === "item" || data10 === "cluster" || data10 === "epoch")) {
        const err36 = {
          instancePath: instancePath + "/unit",
          schemaPath: "#/properties/unit/enum",
          keyword: "enum",
          params: { allowedValues: schema382.properties.unit.enum },
          message: "must be equal to one of the allowed values",
          schema: schema382.properties.unit.enum,
          parentSchema: schema382.properties.unit,
          data: data10
        };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.stratum !== void 0) {
      let data11 = data.stratum;
      if (typeof data11 != "string" && data11 !== null) {
        const err37 = { instancePath: instancePath + "/stratum", schemaPath: "#/properties/stratum/type", keyword: "type", params: { type: schema382.properties.stratum.type }, message: "must be string,null", schema: schema382.properties.stratum.type, parentSchema: schema382.properties.stratum, data: data11 };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.sealed !== void 0) {
      let data12 = data.sealed;
      if (typeof data12 != "boolean") {
        const err38 = { instancePath: instancePath + "/sealed", schemaPath: "#/properties/sealed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema382.properties.sealed.type, parentSchema: schema382.properties.sealed, data: data12 };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.gap !== void 0) {
      let data13 = data.gap;
      if (!(typeof data13 == "number" && isFinite(data13)) && data13 !== null) {
        const err39 = { instancePath: instancePath + "/gap", schemaPath: "#/properties/gap/type", keyword: "type", params: { type: schema382.properties.gap.type }, message: "must be number,null", schema: schema382.properties.gap.type, parentSchema: schema382.properties.gap, data: data13 };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 1 || isNaN(
          data13
        )) {
          const err40 = {
            instancePath: instancePath + "/gap",
            schemaPath: "#/properties/gap/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema382.properties.gap,
            data: data13
          };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data13 < 0 || isNaN(data13)) {
          const err41 = { instancePath: instancePath + "/gap", schemaPath: "#/properties/gap/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema382.properties.gap, data: data13 };
          vErrors === null ? vErrors = [err41] : vErrors.push(
            err41
          ), errors++;
        }
      }
    }
    if (data.graders !== void 0) {
      let data14 = data.graders;
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data15 = data14[i0];
          if (typeof data15 != "string") {
            const err42 = { instancePath: instancePath + "/graders/" + i0, schemaPath: "#/properties/graders/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema382.properties.graders.items.type, parentSchema: schema382.properties.graders.items, data: data15 };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/graders", schemaPath: "#/properties/graders/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema382.properties.graders.type, parentSchema: schema382.properties.graders, data: data14 };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.excluded !== void 0) {
      let data16 = data.excluded;
      const _errs34 = errors;
      let valid4 = false;
      const _errs35 = errors;
      if (data16 !== null) {
        const err44 = { instancePath: instancePath + "/excluded", schemaPath: "#/properties/excluded/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema382.properties.excluded.anyOf[0].type, parentSchema: schema382.properties.excluded.anyOf[0], data: data16 };
        vErrors === null ? vErrors = [err44] : vErrors.push(
          err44
        ), errors++;
      }
      var _valid0 = _errs35 === errors;
      valid4 = valid4 || _valid0;
      const _errs37 = errors;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
        if (data16.unsolved === void 0) {
          const err45 = {
            instancePath: instancePath + "/excluded",
            schemaPath: "#/properties/excluded/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "unsolved" },
            message: "must have required property 'unsolved'",
            schema: schema382.properties.excluded.anyOf[1].required,
            parentSchema: schema382.properties.excluded.anyOf[1],
            data: data16
          };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data16.unprobed === void 0) {
          const err46 = {
            instancePath: instancePath + "/excluded",
            schemaPath: "#/properties/excluded/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "unprobed" },
            message: "must have required property 'unprobed'",
            schema: schema382.properties.excluded.anyOf[1].required,
            parentSchema: schema382.properties.excluded.anyOf[1],
            data: data16
          };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        for (const key1 in data16) if (!(key1 === "unsolved" || key1 === "unprobed")) {
          const err47 = { instancePath: instancePath + "/excluded", schemaPath: "#/properties/excluded/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema382.properties.excluded.anyOf[1], data: data16 };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (data16.unsolved !== void 0) {
          let data17 = data16.unsolved;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            const err48 = {
              instancePath: instancePath + "/excluded/unsolved",
              schemaPath: "#/properties/excluded/anyOf/1/properties/unsolved/type",
              keyword: "type",
              params: {
                type: "integer"
              },
              message: "must be integer",
              schema: schema382.properties.excluded.anyOf[1].properties.unsolved.type,
              parentSchema: schema382.properties.excluded.anyOf[1].properties.unsolved,
              data: data17
            };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
          if (typeof data17 == "number" && isFinite(data17) && (data17 < 0 || isNaN(data17))) {
            const err49 = {
              instancePath: instancePath + "/excluded/unsolved",
              schemaPath: "#/properties/excluded/anyOf/1/properties/unsolved/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema382.properties.excluded.anyOf[1].properties.unsolved,
              data: data17
            };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
        if (data16.unprobed !== void 0) {
          let data18 = data16.unprobed;
          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(
            data18
          ) && isFinite(data18))) {
            const err50 = {
              instancePath: instancePath + "/excluded/unprobed",
              schemaPath: "#/properties/excluded/anyOf/1/properties/unprobed/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema382.properties.excluded.anyOf[1].properties.unprobed.type,
              parentSchema: schema382.properties.excluded.anyOf[1].properties.unprobed,
              data: data18
            };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
          if (typeof data18 == "number" && isFinite(data18) && (data18 < 0 || isNaN(data18))) {
            const err51 = {
              instancePath: instancePath + "/excluded/unprobed",
              schemaPath: "#/properties/excluded/anyOf/1/properties/unprobed/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema382.properties.excluded.anyOf[1].properties.unprobed,
              data: data18
            };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
      } else {
        const err52 = {
          instancePath: instancePath + "/excluded",
          schemaPath: "#/properties/excluded/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema382.properties.excluded.anyOf[1].type,
          parentSchema: schema382.properties.excluded.anyOf[1],
          data: data16
        };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
      var _valid0 = _errs37 === errors;
      if (valid4 = valid4 || _valid0, valid4) errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
      else {
        const err53 = {
          instancePath: instancePath + "/excluded",
          schemaPath: "#/properties/excluded/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
          schema: schema382.properties.excluded.anyOf,
          parentSchema: schema382.properties.excluded,
          data: data16
        };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
  } else {
    const err54 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema382.type,
      parentSchema: schema382,
      data
    };
    vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
  }
  return validate242.errors = vErrors, errors === 0;
}
validate242.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate232(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "state" },
        message: "must have required property 'state'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema362.required, parentSchema: schema362, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.claim === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claim" }, message: "must have required property 'claim'", schema: schema362.required, parentSchema: schema362, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.limit === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema362.required, parentSchema: schema362, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.confidence === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "confidence" },
        message: "must have required property 'confidence'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.alpha === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alpha" }, message: "must have required property 'alpha'", schema: schema362.required, parentSchema: schema362, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.method === void 0) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "method" },
        message: "must have required property 'method'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.unit === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unit" }, message: "must have required property 'unit'", schema: schema362.required, parentSchema: schema362, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.pooled === void 0) {
      const err8 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "pooled" },
        message: "must have required property 'pooled'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.requires === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requires" }, message: "must have required property 'requires'", schema: schema362.required, parentSchema: schema362, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.within === void 0) {
      const err10 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "within" },
        message: "must have required property 'within'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.failures === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "failures" }, message: "must have required property 'failures'", schema: schema362.required, parentSchema: schema362, data };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.samples === void 0) {
      const err12 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "samples" },
        message: "must have required property 'samples'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err12] : vErrors.push(
        err12
      ), errors++;
    }
    if (data.unscored === void 0) {
      const err13 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "unscored" },
        message: "must have required property 'unscored'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.missing === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "missing" }, message: "must have required property 'missing'", schema: schema362.required, parentSchema: schema362, data };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.upper === void 0) {
      const err15 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "upper" },
        message: "must have required property 'upper'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.lower === void 0) {
      const err16 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "lower" },
        message: "must have required property 'lower'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.samplesNeeded === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samplesNeeded" }, message: "must have required property 'samplesNeeded'", schema: schema362.required, parentSchema: schema362, data };
      vErrors === null ? vErrors = [err17] : vErrors.push(
        err17
      ), errors++;
    }
    if (data.evals === void 0) {
      const err18 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "evals"
        },
        message: "must have required property 'evals'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.worst === void 0) {
      const err19 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "worst" },
        message: "must have required property 'worst'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.warnings === void 0) {
      const err20 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "warnings"
        },
        message: "must have required property 'warnings'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.waiver === void 0) {
      const err21 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "waiver" },
        message: "must have required property 'waiver'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err21] : vErrors.push(
        err21
      ), errors++;
    }
    if (data.reasons === void 0) {
      const err22 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "reasons" },
        message: "must have required property 'reasons'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.recall === void 0) {
      const err23 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "recall" },
        message: "must have required property 'recall'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err23] : vErrors.push(
        err23
      ), errors++;
    }
    if (data.adjudication === void 0) {
      const err24 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "adjudication" }, message: "must have required property 'adjudication'", schema: schema362.required, parentSchema: schema362, data };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.severity === void 0) {
      const err25 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "severity" },
        message: "must have required property 'severity'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.attempts === void 0) {
      const err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'", schema: schema362.required, parentSchema: schema362, data };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.growth === void 0) {
      const err27 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "growth"
        },
        message: "must have required property 'growth'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.exposure === void 0) {
      const err28 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "exposure" },
        message: "must have required property 'exposure'",
        schema: schema362.required,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
    }
    for (const key0 in data) if (!func12.call(schema362.properties, key0)) {
      const err29 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema362,
        data
      };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.state !== void 0) {
      let data0 = data.state;
      if (!(data0 === "demonstrated" || data0 === "violated" || data0 === "not-demonstrated" || data0 === "invalid")) {
        const err30 = { instancePath: instancePath + "/state", schemaPath: "#/$defs/state/enum", keyword: "enum", params: { allowedValues: schema372.enum }, message: "must be equal to one of the allowed values", schema: schema372.enum, parentSchema: schema372, data: data0 };
        vErrors === null ? vErrors = [err30] : vErrors.push(
          err30
        ), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (!(data1 === "behaviour" || data1 === "capability" || data1 === "inventory")) {
        const err31 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema362.properties.kind.enum },
          message: "must be equal to one of the allowed values",
          schema: schema362.properties.kind.enum,
          parentSchema: schema362.properties.kind,
          data: data1
        };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.claim !== void 0) {
      let data2 = data.claim;
      if (typeof data2 != "string" && data2 !== null) {
        const err32 = {
          instancePath: instancePath + "/claim",
          schemaPath: "#/properties/claim/type",
          keyword: "type",
          params: { type: schema362.properties.claim.type },
          message: "must be string,null",
          schema: schema362.properties.claim.type,
          parentSchema: schema362.properties.claim,
          data: data2
        };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data3 = data.limit;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          const err33 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema362.properties.limit, data: data3 };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err34 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.limit, data: data3 };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.properties.limit.type, parentSchema: schema362.properties.limit, data: data3 };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data4 = data.confidence;
      if (typeof data4 == "number" && isFinite(
        data4
      )) {
        if (data4 > 1 || isNaN(data4)) {
          const err36 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema362.properties.confidence, data: data4 };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
        if (data4 < 0 || isNaN(
          data4
        )) {
          const err37 = {
            instancePath: instancePath + "/confidence",
            schemaPath: "#/properties/confidence/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema362.properties.confidence,
            data: data4
          };
          vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.properties.confidence.type, parentSchema: schema362.properties.confidence, data: data4 };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
    if (data.alpha !== void 0) {
      let data5 = data.alpha;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1 || isNaN(data5)) {
          const err39 = {
            instancePath: instancePath + "/alpha",
            schemaPath: "#/properties/alpha/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema362.properties.alpha,
            data: data5
          };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err40 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.alpha, data: data5 };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
      } else {
        const err41 = { instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.properties.alpha.type, parentSchema: schema362.properties.alpha, data: data5 };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
    }
    if (data.method !== void 0) {
      let data6 = data.method;
      if (!(data6 === "clopper-pearson" || data6 === "e-process" || data6 === "count" || data6 === "hypergeometric")) {
        const err42 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema362.properties.method.enum }, message: "must be equal to one of the allowed values", schema: schema362.properties.method.enum, parentSchema: schema362.properties.method, data: data6 };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.unit !== void 0) {
      let data7 = data.unit;
      if (!(data7 === "item" || data7 === "cluster" || data7 === "epoch")) {
        const err43 = {
          instancePath: instancePath + "/unit",
          schemaPath: "#/properties/unit/enum",
          keyword: "enum",
          params: { allowedValues: schema362.properties.unit.enum },
          message: "must be equal to one of the allowed values",
          schema: schema362.properties.unit.enum,
          parentSchema: schema362.properties.unit,
          data: data7
        };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.pooled !== void 0) {
      let data8 = data.pooled;
      if (typeof data8 != "boolean") {
        const err44 = { instancePath: instancePath + "/pooled", schemaPath: "#/properties/pooled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema362.properties.pooled.type, parentSchema: schema362.properties.pooled, data: data8 };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.requires !== void 0) {
      let data9 = data.requires;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (typeof data10 != "string") {
            const err45 = {
              instancePath: instancePath + "/requires/" + i0,
              schemaPath: "#/properties/requires/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema362.properties.requires.items.type,
              parentSchema: schema362.properties.requires.items,
              data: data10
            };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
      } else {
        const err46 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema362.properties.requires.type, parentSchema: schema362.properties.requires, data: data9 };
        vErrors === null ? vErrors = [err46] : vErrors.push(
          err46
        ), errors++;
      }
    }
    if (data.within !== void 0) {
      let data11 = data.within;
      const _errs22 = errors;
      let valid4 = false;
      const _errs23 = errors;
      if (data11 !== null) {
        const err47 = {
          instancePath: instancePath + "/within",
          schemaPath: "#/properties/within/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema362.properties.within.anyOf[0].type,
          parentSchema: schema362.properties.within.anyOf[0],
          data: data11
        };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      var _valid0 = _errs23 === errors;
      valid4 = valid4 || _valid0;
      const _errs25 = errors;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.capability === void 0) {
          const err48 = {
            instancePath: instancePath + "/within",
            schemaPath: "#/properties/within/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "capability" },
            message: "must have required property 'capability'",
            schema: schema362.properties.within.anyOf[1].required,
            parentSchema: schema362.properties.within.anyOf[1],
            data: data11
          };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (data11.maxExcluded === void 0) {
          const err49 = {
            instancePath: instancePath + "/within",
            schemaPath: "#/properties/within/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "maxExcluded" },
            message: "must have required property 'maxExcluded'",
            schema: schema362.properties.within.anyOf[1].required,
            parentSchema: schema362.properties.within.anyOf[1],
            data: data11
          };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        for (const key1 in data11) if (!(key1 === "capability" || key1 === "maxExcluded")) {
          const err50 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema362.properties.within.anyOf[1], data: data11 };
          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
        }
        if (data11.capability !== void 0) {
          let data12 = data11.capability;
          if (typeof data12 != "string") {
            const err51 = { instancePath: instancePath + "/within/capability", schemaPath: "#/properties/within/anyOf/1/properties/capability/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema362.properties.within.anyOf[1].properties.capability.type, parentSchema: schema362.properties.within.anyOf[1].properties.capability, data: data12 };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
        if (data11.maxExcluded !== void 0) {
          let data13 = data11.maxExcluded;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 1 || isNaN(data13)) {
              const err52 = {
                instancePath: instancePath + "/within/maxExcluded",
                schemaPath: "#/properties/within/anyOf/1/properties/maxExcluded/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 1 },
                message: "must be <= 1",
                schema: 1,
                parentSchema: schema362.properties.within.anyOf[1].properties.maxExcluded,
                data: data13
              };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err53 = {
                instancePath: instancePath + "/within/maxExcluded",
                schemaPath: "#/properties/within/anyOf/1/properties/maxExcluded/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema362.properties.within.anyOf[1].properties.maxExcluded,
                data: data13
              };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/within/maxExcluded", schemaPath: "#/properties/within/anyOf/1/properties/maxExcluded/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.properties.within.anyOf[1].properties.maxExcluded.type, parentSchema: schema362.properties.within.anyOf[1].properties.maxExcluded, data: data13 };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
      } else {
        const err55 = {
          instancePath: instancePath + "/within",
          schemaPath: "#/properties/within/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema362.properties.within.anyOf[1].type,
          parentSchema: schema362.properties.within.anyOf[1],
          data: data11
        };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
      var _valid0 = _errs25 === errors;
      if (valid4 = valid4 || _valid0, valid4) errors = _errs22, vErrors !== null && (_errs22 ? vErrors.length = _errs22 : vErrors = null);
      else {
        const err56 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema362.properties.within.anyOf, parentSchema: schema362.properties.within, data: data11 };
        vErrors === null ? vErrors = [err56] : vErrors.push(
          err56
        ), errors++;
      }
    }
    if (data.failures !== void 0) {
      let data14 = data.failures;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err57 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema362.properties.failures.type, parentSchema: schema362.properties.failures, data: data14 };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
      if (typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
        const err58 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.failures, data: data14 };
        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
      }
    }
    if (data.samples !== void 0) {
      let data15 = data.samples;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        const err59 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema362.properties.samples.type, parentSchema: schema362.properties.samples, data: data15 };
        vErrors === null ? vErrors = [err59] : vErrors.push(
          err59
        ), errors++;
      }
      if (typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15))) {
        const err60 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.samples, data: data15 };
        vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
      }
    }
    if (data.unscored !== void 0) {
      let data16 = data.unscored;
      if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
        const err61 = { instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema362.properties.unscored.type, parentSchema: schema362.properties.unscored, data: data16 };
        vErrors === null ? vErrors = [err61] : vErrors.push(
          err61
        ), errors++;
      }
      if (typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16))) {
        const err62 = { instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.unscored, data: data16 };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.missing !== void 0) {
      let data17 = data.missing;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        const err63 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema362.properties.missing.type, parentSchema: schema362.properties.missing, data: data17 };
        vErrors === null ? vErrors = [err63] : vErrors.push(
          err63
        ), errors++;
      }
      if (typeof data17 == "number" && isFinite(data17) && (data17 < 0 || isNaN(data17))) {
        const err64 = { instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.missing, data: data17 };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
    if (data.upper !== void 0) {
      let data18 = data.upper;
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 1 || isNaN(data18)) {
          const err65 = { instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema362.properties.upper, data: data18 };
          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
        }
        if (data18 < 0 || isNaN(data18)) {
          const err66 = { instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/minimum", keyword: "minimum", params: {
            comparison: ">=",
            limit: 0
          }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.upper, data: data18 };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
      } else {
        const err67 = { instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.properties.upper.type, parentSchema: schema362.properties.upper, data: data18 };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
    if (data.lower !== void 0) {
      let data19 = data.lower;
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 > 1 || isNaN(data19)) {
          const err68 = {
            instancePath: instancePath + "/lower",
            schemaPath: "#/properties/lower/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema362.properties.lower,
            data: data19
          };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
        if (data19 < 0 || isNaN(data19)) {
          const err69 = {
            instancePath: instancePath + "/lower",
            schemaPath: "#/properties/lower/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema362.properties.lower,
            data: data19
          };
          vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
        }
      } else {
        const err70 = { instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.properties.lower.type, parentSchema: schema362.properties.lower, data: data19 };
        vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
      }
    }
    if (data.samplesNeeded !== void 0) {
      let data20 = data.samplesNeeded;
      if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20)) && data20 !== null) {
        const err71 = {
          instancePath: instancePath + "/samplesNeeded",
          schemaPath: "#/properties/samplesNeeded/type",
          keyword: "type",
          params: { type: schema362.properties.samplesNeeded.type },
          message: "must be integer,null",
          schema: schema362.properties.samplesNeeded.type,
          parentSchema: schema362.properties.samplesNeeded,
          data: data20
        };
        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
      }
      if (typeof data20 == "number" && isFinite(data20) && (data20 < 1 || isNaN(data20))) {
        const err72 = {
          instancePath: instancePath + "/samplesNeeded",
          schemaPath: "#/properties/samplesNeeded/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 1 },
          message: "must be >= 1",
          schema: 1,
          parentSchema: schema362.properties.samplesNeeded,
          data: data20
        };
        vErrors === null ? vErrors = [err72] : vErrors.push(
          err72
        ), errors++;
      }
    }
    if (data.evals !== void 0) {
      let data21 = data.evals;
      if (Array.isArray(data21)) {
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++) validate242(data21[i1], {
          instancePath: instancePath + "/evals/" + i1,
          parentData: data21,
          parentDataProperty: i1,
          rootData,
          dynamicAnchors
        }) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length);
      } else {
        const err73 = { instancePath: instancePath + "/evals", schemaPath: "#/properties/evals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema362.properties.evals.type, parentSchema: schema362.properties.evals, data: data21 };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
    }
    if (data.worst !== void 0) {
      let data23 = data.worst;
      if (Array.isArray(data23)) {
        if (data23.length > 50) {
          const err74 = { instancePath: instancePath + "/worst", schemaPath: "#/properties/worst/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: schema362.properties.worst, data: data23 };
          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
        }
        const len2 = data23.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data24 = data23[i2];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.id === void 0) {
              const err75 = { instancePath: instancePath + "/worst/" + i2, schemaPath: "#/$defs/sample/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema40.required, parentSchema: schema40, data: data24 };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
            if (data24.epoch === void 0) {
              const err76 = { instancePath: instancePath + "/worst/" + i2, schemaPath: "#/$defs/sample/required", keyword: "required", params: { missingProperty: "epoch" }, message: "must have required property 'epoch'", schema: schema40.required, parentSchema: schema40, data: data24 };
              vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
            }
            if (data24.outcome === void 0) {
              const err77 = { instancePath: instancePath + "/worst/" + i2, schemaPath: "#/$defs/sample/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'", schema: schema40.required, parentSchema: schema40, data: data24 };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
            if (data24.evidence === void 0) {
              const err78 = { instancePath: instancePath + "/worst/" + i2, schemaPath: "#/$defs/sample/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'", schema: schema40.required, parentSchema: schema40, data: data24 };
              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
            }
            if (data24.severity === void 0) {
              const err79 = { instancePath: instancePath + "/worst/" + i2, schemaPath: "#/$defs/sample/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema40.required, parentSchema: schema40, data: data24 };
              vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
            }
            for (const key2 in data24) if (!(key2 === "id" || key2 === "epoch" || key2 === "outcome" || key2 === "evidence" || key2 === "severity")) {
              const err80 = { instancePath: instancePath + "/worst/" + i2, schemaPath: "#/$defs/sample/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data: data24 };
              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
            }
            if (data24.id !== void 0) {
              let data25 = data24.id;
              if (typeof data25 != "string") {
                const err81 = {
                  instancePath: instancePath + "/worst/" + i2 + "/id",
                  schemaPath: "#/$defs/sample/properties/id/type",
                  keyword: "type",
                  params: {
                    type: "string"
                  },
                  message: "must be string",
                  schema: schema40.properties.id.type,
                  parentSchema: schema40.properties.id,
                  data: data25
                };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
            }
            if (data24.epoch !== void 0) {
              let data26 = data24.epoch;
              if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                const err82 = {
                  instancePath: instancePath + "/worst/" + i2 + "/epoch",
                  schemaPath: "#/$defs/sample/properties/epoch/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema40.properties.epoch.type,
                  parentSchema: schema40.properties.epoch,
                  data: data26
                };
                vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
              }
              if (typeof data26 == "number" && isFinite(data26) && (data26 < 1 || isNaN(data26))) {
                const err83 = { instancePath: instancePath + "/worst/" + i2 + "/epoch", schemaPath: "#/$defs/sample/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema40.properties.epoch, data: data26 };
                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
              }
            }
            if (data24.outcome !== void 0) {
              let data27 = data24.outcome;
              if (!(data27 === "failed" || data27 === "unscored")) {
                const err84 = { instancePath: instancePath + "/worst/" + i2 + "/outcome", schemaPath: "#/$defs/sample/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema40.properties.outcome.enum }, message: "must be equal to one of the allowed values", schema: schema40.properties.outcome.enum, parentSchema: schema40.properties.outcome, data: data27 };
                vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
              }
            }
            if (data24.evidence !== void 0) {
              let data28 = data24.evidence;
              if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(
                data28
              ) && isFinite(data28))) {
                const err85 = { instancePath: instancePath + "/worst/" + i2 + "/evidence", schemaPath: "#/$defs/sample/properties/evidence/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.evidence.type, parentSchema: schema40.properties.evidence, data: data28 };
                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
              }
              if (typeof data28 == "number" && isFinite(data28) && (data28 < 0 || isNaN(data28))) {
                const err86 = {
                  instancePath: instancePath + "/worst/" + i2 + "/evidence",
                  schemaPath: "#/$defs/sample/properties/evidence/minimum",
                  keyword: "minimum",
                  params: { comparison: ">=", limit: 0 },
                  message: "must be >= 0",
                  schema: 0,
                  parentSchema: schema40.properties.evidence,
                  data: data28
                };
                vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
              }
            }
            if (data24.severity !== void 0) {
              let data29 = data24.severity;
              if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29)) && data29 !== null) {
                const err87 = {
                  instancePath: instancePath + "/worst/" + i2 + "/severity",
                  schemaPath: "#/$defs/sample/properties/severity/type",
                  keyword: "type",
                  params: { type: schema40.properties.severity.type },
                  message: "must be integer,null",
                  schema: schema40.properties.severity.type,
                  parentSchema: schema40.properties.severity,
                  data: data29
                };
                vErrors === null ? vErrors = [err87] : vErrors.push(
                  err87
                ), errors++;
              }
              if (typeof data29 == "number" && isFinite(data29)) {
                if (data29 > 4 || isNaN(data29)) {
                  const err88 = { instancePath: instancePath + "/worst/" + i2 + "/severity", schemaPath: "#/$defs/sample/properties/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema40.properties.severity, data: data29 };
                  vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                }
                if (data29 < 0 || isNaN(data29)) {
                  const err89 = { instancePath: instancePath + "/worst/" + i2 + "/severity", schemaPath: "#/$defs/sample/properties/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.severity, data: data29 };
                  vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                }
              }
            }
          } else {
            const err90 = {
              instancePath: instancePath + "/worst/" + i2,
              schemaPath: "#/$defs/sample/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema40.type,
              parentSchema: schema40,
              data: data24
            };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
        }
      } else {
        const err91 = {
          instancePath: instancePath + "/worst",
          schemaPath: "#/properties/worst/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema362.properties.worst.type,
          parentSchema: schema362.properties.worst,
          data: data23
        };
        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
      }
    }
    if (data.warnings !== void 0) {
      let data30 = data.warnings;
      if (Array.isArray(data30)) {
        const len3 = data30.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data31 = data30[i3];
          if (typeof data31 != "string") {
            const err92 = {
              instancePath: instancePath + "/warnings/" + i3,
              schemaPath: "#/properties/warnings/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema362.properties.warnings.items.type,
              parentSchema: schema362.properties.warnings.items,
              data: data31
            };
            vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/warnings", schemaPath: "#/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema362.properties.warnings.type, parentSchema: schema362.properties.warnings, data: data30 };
        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
      }
    }
    if (data.waiver !== void 0) {
      let data32 = data.waiver;
      const _errs69 = errors;
      let valid14 = false;
      const _errs70 = errors;
      if (data32 !== null) {
        const err94 = {
          instancePath: instancePath + "/waiver",
          schemaPath: "#/properties/waiver/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema362.properties.waiver.anyOf[0].type,
          parentSchema: schema362.properties.waiver.anyOf[0],
          data: data32
        };
        vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
      }
      var _valid1 = _errs70 === errors;
      valid14 = valid14 || _valid1;
      const _errs72 = errors;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        if (data32.id === void 0) {
          const err95 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema362.properties.waiver.anyOf[1].required, parentSchema: schema362.properties.waiver.anyOf[1], data: data32 };
          vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
        }
        if (data32.state === void 0) {
          const err96 = {
            instancePath: instancePath + "/waiver",
            schemaPath: "#/properties/waiver/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "state" },
            message: "must have required property 'state'",
            schema: schema362.properties.waiver.anyOf[1].required,
            parentSchema: schema362.properties.waiver.anyOf[1],
            data: data32
          };
          vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
        }
        if (data32.limit === void 0) {
          const err97 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema362.properties.waiver.anyOf[1].required, parentSchema: schema362.properties.waiver.anyOf[1], data: data32 };
          vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
        }
        if (data32.granted === void 0) {
          const err98 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/required", keyword: "required", params: { missingProperty: "granted" }, message: "must have required property 'granted'", schema: schema362.properties.waiver.anyOf[1].required, parentSchema: schema362.properties.waiver.anyOf[1], data: data32 };
          vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
        }
        if (data32.expires === void 0) {
          const err99 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/required", keyword: "required", params: { missingProperty: "expires" }, message: "must have required property 'expires'", schema: schema362.properties.waiver.anyOf[1].required, parentSchema: schema362.properties.waiver.anyOf[1], data: data32 };
          vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
        }
        if (data32.owner === void 0) {
          const err100 = {
            instancePath: instancePath + "/waiver",
            schemaPath: "#/properties/waiver/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "owner" },
            message: "must have required property 'owner'",
            schema: schema362.properties.waiver.anyOf[1].required,
            parentSchema: schema362.properties.waiver.anyOf[1],
            data: data32
          };
          vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
        }
        if (data32.reason === void 0) {
          const err101 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema362.properties.waiver.anyOf[1].required, parentSchema: schema362.properties.waiver.anyOf[1], data: data32 };
          vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
        }
        if (data32.issue === void 0) {
          const err102 = {
            instancePath: instancePath + "/waiver",
            schemaPath: "#/properties/waiver/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "issue" },
            message: "must have required property 'issue'",
            schema: schema362.properties.waiver.anyOf[1].required,
            parentSchema: schema362.properties.waiver.anyOf[1],
            data: data32
          };
          vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
        }
        if (data32.message === void 0) {
          const err103 = {
            instancePath: instancePath + "/waiver",
            schemaPath: "#/properties/waiver/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "message" },
            message: "must have required property 'message'",
            schema: schema362.properties.waiver.anyOf[1].required,
            parentSchema: schema362.properties.waiver.anyOf[1],
            data: data32
          };
          vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
        }
        for (const key3 in data32) if (!func12.call(schema362.properties.waiver.anyOf[1].properties, key3)) {
          const err104 = {
            instancePath: instancePath + "/waiver",
            schemaPath: "#/properties/waiver/anyOf/1/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key3 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema362.properties.waiver.anyOf[1],
            data: data32
          };
          vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
        }
        if (data32.id !== void 0) {
          let data33 = data32.id;
          if (typeof data33 != "string") {
            const err105 = { instancePath: instancePath + "/waiver/id", schemaPath: "#/properties/waiver/anyOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema362.properties.waiver.anyOf[1].properties.id.type, parentSchema: schema362.properties.waiver.anyOf[1].properties.id, data: data33 };
            vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
          }
        }
        if (data32.state !== void 0) {
          let data34 = data32.state;
          if (!(data34 === "used" || data34 === "not-needed" || data34 === "not-demonstrated" || data34 === "not-in-force")) {
            const err106 = {
              instancePath: instancePath + "/waiver/state",
              schemaPath: "#/properties/waiver/anyOf/1/properties/state/enum",
              keyword: "enum",
              params: { allowedValues: schema362.properties.waiver.anyOf[1].properties.state.enum },
              message: "must be equal to one of the allowed values",
              schema: schema362.properties.waiver.anyOf[1].properties.state.enum,
              parentSchema: schema362.properties.waiver.anyOf[1].properties.state,
              data: data34
            };
            vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
          }
        }
        if (data32.limit !== void 0) {
          let data35 = data32.limit;
          if (typeof data35 == "number" && isFinite(data35)) {
            if (data35 >= 1 || isNaN(data35)) {
              const err107 = { instancePath: instancePath + "/waiver/limit", schemaPath: "#/properties/waiver/anyOf/1/properties/limit/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema362.properties.waiver.anyOf[1].properties.limit, data: data35 };
              vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
            }
            if (data35 <= 0 || isNaN(data35)) {
              const err108 = { instancePath: instancePath + "/waiver/limit", schemaPath: "#/properties/waiver/anyOf/1/properties/limit/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema362.properties.waiver.anyOf[1].properties.limit, data: data35 };
              vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
            }
          } else {
            const err109 = { instancePath: instancePath + "/waiver/limit", schemaPath: "#/properties/waiver/anyOf/1/properties/limit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.properties.waiver.anyOf[1].properties.limit.type, parentSchema: schema362.properties.waiver.anyOf[1].properties.limit, data: data35 };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
        }
        if (data32.granted !== void 0) {
          let data36 = data32.granted;
          if (typeof data36 != "string") {
            const err110 = {
              instancePath: instancePath + "/waiver/granted",
              schemaPath: "#/properties/waiver/anyOf/1/properties/granted/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema362.properties.waiver.anyOf[1].properties.granted.type,
              parentSchema: schema362.properties.waiver.anyOf[1].properties.granted,
              data: data36
            };
            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
          }
        }
        if (data32.expires !== void 0) {
          let data37 = data32.expires;
          if (typeof data37 != "string") {
            const err111 = { instancePath: instancePath + "/waiver/expires", schemaPath: "#/properties/waiver/anyOf/1/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema362.properties.waiver.anyOf[1].properties.expires.type, parentSchema: schema362.properties.waiver.anyOf[1].properties.expires, data: data37 };
            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
          }
        }
        if (data32.owner !== void 0) {
          let data38 = data32.owner;
          if (typeof data38 != "string") {
            const err112 = { instancePath: instancePath + "/waiver/owner", schemaPath: "#/properties/waiver/anyOf/1/properties/owner/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema362.properties.waiver.anyOf[1].properties.owner.type, parentSchema: schema362.properties.waiver.anyOf[1].properties.owner, data: data38 };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        }
        if (data32.reason !== void 0) {
          let data39 = data32.reason;
          if (typeof data39 != "string") {
            const err113 = { instancePath: instancePath + "/waiver/reason", schemaPath: "#/properties/waiver/anyOf/1/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema362.properties.waiver.anyOf[1].properties.reason.type, parentSchema: schema362.properties.waiver.anyOf[1].properties.reason, data: data39 };
            vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
          }
        }
        if (data32.issue !== void 0) {
          let data40 = data32.issue;
          if (typeof data40 != "string" && data40 !== null) {
            const err114 = {
              instancePath: instancePath + "/waiver/issue",
              schemaPath: "#/properties/waiver/anyOf/1/properties/issue/type",
              keyword: "type",
              params: { type: schema362.properties.waiver.anyOf[1].properties.issue.type },
              message: "must be string,null",
              schema: schema362.properties.waiver.anyOf[1].properties.issue.type,
              parentSchema: schema362.properties.waiver.anyOf[1].properties.issue,
              data: data40
            };
            vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
          }
        }
        if (data32.message !== void 0) {
          let data41 = data32.message;
          if (typeof data41 != "string") {
            const err115 = {
              instancePath: instancePath + "/waiver/message",
              schemaPath: "#/properties/waiver/anyOf/1/properties/message/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema362.properties.waiver.anyOf[1].properties.message.type,
              parentSchema: schema362.properties.waiver.anyOf[1].properties.message,
              data: data41
            };
            vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
          }
        }
      } else {
        const err116 = {
          instancePath: instancePath + "/waiver",
          schemaPath: "#/properties/waiver/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema362.properties.waiver.anyOf[1].type,
          parentSchema: schema362.properties.waiver.anyOf[1],
          data: data32
        };
        vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
      }
      var _valid1 = _errs72 === errors;
      if (valid14 = valid14 || _valid1, valid14) errors = _errs69, vErrors !== null && (_errs69 ? vErrors.length = _errs69 : vErrors = null);
      else {
        const err117 = { instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema362.properties.waiver.anyOf, parentSchema: schema362.properties.waiver, data: data32 };
        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
      }
    }
    if (data.reasons !== void 0) {
      let data42 = data.reasons;
      if (Array.isArray(data42)) {
        const len4 = data42.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data43 = data42[i4];
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            if (data43.code === void 0) {
              const err118 = {
                instancePath: instancePath + "/reasons/" + i4,
                schemaPath: "#/$defs/reason/required",
                keyword: "required",
                params: { missingProperty: "code" },
                message: "must have required property 'code'",
                schema: schema412.required,
                parentSchema: schema412,
                data: data43
              };
              vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
            }
            if (data43.class === void 0) {
              const err119 = { instancePath: instancePath + "/reasons/" + i4, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "class" }, message: "must have required property 'class'", schema: schema412.required, parentSchema: schema412, data: data43 };
              vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
            }
            if (data43.message === void 0) {
              const err120 = { instancePath: instancePath + "/reasons/" + i4, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema412.required, parentSchema: schema412, data: data43 };
              vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
            }
            if (data43.remedy === void 0) {
              const err121 = { instancePath: instancePath + "/reasons/" + i4, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "remedy" }, message: "must have required property 'remedy'", schema: schema412.required, parentSchema: schema412, data: data43 };
              vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
            }
            if (data43.task === void 0) {
              const err122 = { instancePath: instancePath + "/reasons/" + i4, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'", schema: schema412.required, parentSchema: schema412, data: data43 };
              vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
            }
            for (const key4 in data43) if (!(key4 === "code" || key4 === "class" || key4 === "message" || key4 === "remedy" || key4 === "task")) {
              const err123 = { instancePath: instancePath + "/reasons/" + i4, schemaPath: "#/$defs/reason/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema412, data: data43 };
              vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
            }
            if (data43.code !== void 0) {
              let data44 = data43.code;
              if (typeof data44 == "string") {
                if (!pattern82.test(data44)) {
                  const err124 = { instancePath: instancePath + "/reasons/" + i4 + "/code", schemaPath: "#/$defs/reason/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" }, message: 'must match pattern "^[a-z]+(-[a-z]+)*$"', schema: "^[a-z]+(-[a-z]+)*$", parentSchema: schema412.properties.code, data: data44 };
                  vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                }
              } else {
                const err125 = { instancePath: instancePath + "/reasons/" + i4 + "/code", schemaPath: "#/$defs/reason/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema412.properties.code.type, parentSchema: schema412.properties.code, data: data44 };
                vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
              }
            }
            if (data43.class !== void 0) {
              let data45 = data43.class;
              if (!(data45 === "violation" || data45 === "insufficient" || data45 === "invalid" || data45 === "policy")) {
                const err126 = { instancePath: instancePath + "/reasons/" + i4 + "/class", schemaPath: "#/$defs/reason/properties/class/enum", keyword: "enum", params: { allowedValues: schema412.properties.class.enum }, message: "must be equal to one of the allowed values", schema: schema412.properties.class.enum, parentSchema: schema412.properties.class, data: data45 };
                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
              }
            }
            if (data43.message !== void 0) {
              let data46 = data43.message;
              if (typeof data46 != "string") {
                const err127 = { instancePath: instancePath + "/reasons/" + i4 + "/message", schemaPath: "#/$defs/reason/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema412.properties.message.type, parentSchema: schema412.properties.message, data: data46 };
                vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
              }
            }
            if (data43.remedy !== void 0) {
              let data47 = data43.remedy;
              if (typeof data47 != "string") {
                const err128 = { instancePath: instancePath + "/reasons/" + i4 + "/remedy", schemaPath: "#/$defs/reason/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema412.properties.remedy.type, parentSchema: schema412.properties.remedy, data: data47 };
                vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
              }
            }
            if (data43.task !== void 0) {
              let data48 = data43.task;
              if (typeof data48 != "string" && data48 !== null) {
                const err129 = {
                  instancePath: instancePath + "/reasons/" + i4 + "/task",
                  schemaPath: "#/$defs/reason/properties/task/type",
                  keyword: "type",
                  params: { type: schema412.properties.task.type },
                  message: "must be string,null",
                  schema: schema412.properties.task.type,
                  parentSchema: schema412.properties.task,
                  data: data48
                };
                vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
              }
            }
          } else {
            const err130 = { instancePath: instancePath + "/reasons/" + i4, schemaPath: "#/$defs/reason/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema412.type, parentSchema: schema412, data: data43 };
            vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
          }
        }
      } else {
        const err131 = {
          instancePath: instancePath + "/reasons",
          schemaPath: "#/properties/reasons/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema362.properties.reasons.type,
          parentSchema: schema362.properties.reasons,
          data: data42
        };
        vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
      }
    }
    if (data.adjudication !== void 0) {
      let data49 = data.adjudication;
      const _errs108 = errors;
      let valid20 = false;
      const _errs109 = errors;
      if (data49 !== null) {
        const err132 = {
          instancePath: instancePath + "/adjudication",
          schemaPath: "#/properties/adjudication/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema362.properties.adjudication.anyOf[0].type,
          parentSchema: schema362.properties.adjudication.anyOf[0],
          data: data49
        };
        vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
      }
      var _valid2 = _errs109 === errors;
      valid20 = valid20 || _valid2;
      const _errs111 = errors;
      if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
        if (data49.overruled === void 0) {
          const err133 = {
            instancePath: instancePath + "/adjudication",
            schemaPath: "#/properties/adjudication/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "overruled" },
            message: "must have required property 'overruled'",
            schema: schema362.properties.adjudication.anyOf[1].required,
            parentSchema: schema362.properties.adjudication.anyOf[1],
            data: data49
          };
          vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
        }
        if (data49.by === void 0) {
          const err134 = { instancePath: instancePath + "/adjudication", schemaPath: "#/properties/adjudication/anyOf/1/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema362.properties.adjudication.anyOf[1].required, parentSchema: schema362.properties.adjudication.anyOf[1], data: data49 };
          vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
        }
        if (data49.missed === void 0) {
          const err135 = { instancePath: instancePath + "/adjudication", schemaPath: "#/properties/adjudication/anyOf/1/required", keyword: "required", params: { missingProperty: "missed" }, message: "must have required property 'missed'", schema: schema362.properties.adjudication.anyOf[1].required, parentSchema: schema362.properties.adjudication.anyOf[1], data: data49 };
          vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
        }
        for (const key5 in data49) if (!(key5 === "overruled" || key5 === "by" || key5 === "missed")) {
          const err136 = {
            instancePath: instancePath + "/adjudication",
            schemaPath: "#/properties/adjudication/anyOf/1/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key5 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema362.properties.adjudication.anyOf[1],
            data: data49
          };
          vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
        }
        if (data49.overruled !== void 0) {
          let data50 = data49.overruled;
          if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
            const err137 = { instancePath: instancePath + "/adjudication/overruled", schemaPath: "#/properties/adjudication/anyOf/1/properties/overruled/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema362.properties.adjudication.anyOf[1].properties.overruled.type, parentSchema: schema362.properties.adjudication.anyOf[1].properties.overruled, data: data50 };
            vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
          }
          if (typeof data50 == "number" && isFinite(data50) && (data50 < 0 || isNaN(
            data50
          ))) {
            const err138 = { instancePath: instancePath + "/adjudication/overruled", schemaPath: "#/properties/adjudication/anyOf/1/properties/overruled/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.adjudication.anyOf[1].properties.overruled, data: data50 };
            vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
          }
        }
        if (data49.by !== void 0) {
          let data51 = data49.by;
          if (Array.isArray(
            data51
          )) {
            const len5 = data51.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data52 = data51[i5];
              if (typeof data52 != "string") {
                const err139 = { instancePath: instancePath + "/adjudication/by/" + i5, schemaPath: "#/properties/adjudication/anyOf/1/properties/by/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema362.properties.adjudication.anyOf[1].properties.by.items.type, parentSchema: schema362.properties.adjudication.anyOf[1].properties.by.items, data: data52 };
                vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
              }
            }
          } else {
            const err140 = { instancePath: instancePath + "/adjudication/by", schemaPath: "#/properties/adjudication/anyOf/1/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema362.properties.adjudication.anyOf[1].properties.by.type, parentSchema: schema362.properties.adjudication.anyOf[1].properties.by, data: data51 };
            vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
          }
        }
        if (data49.missed !== void 0) {
          let data53 = data49.missed;
          if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(
            data53
          ) && isFinite(data53))) {
            const err141 = { instancePath: instancePath + "/adjudication/missed", schemaPath: "#/properties/adjudication/anyOf/1/properties/missed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema362.properties.adjudication.anyOf[1].properties.missed.type, parentSchema: schema362.properties.adjudication.anyOf[1].properties.missed, data: data53 };
            vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
          }
          if (typeof data53 == "number" && isFinite(data53) && (data53 < 0 || isNaN(data53))) {
            const err142 = { instancePath: instancePath + "/adjudication/missed", schemaPath: "#/properties/adjudication/anyOf/1/properties/missed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.adjudication.anyOf[1].properties.missed, data: data53 };
            vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
          }
        }
      } else {
        const err143 = {
          instancePath: instancePath + "/adjudication",
          schemaPath: "#/properties/adjudication/anyOf/1/type",
          keyword: "type",
          params: {
            type: "object"
          },
          message: "must be object",
          schema: schema362.properties.adjudication.anyOf[1].type,
          parentSchema: schema362.properties.adjudication.anyOf[1],
          data: data49
        };
        vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
      }
      var _valid2 = _errs111 === errors;
      if (valid20 = valid20 || _valid2, valid20) errors = _errs108, vErrors !== null && (_errs108 ? vErrors.length = _errs108 : vErrors = null);
      else {
        const err144 = {
          instancePath: instancePath + "/adjudication",
          schemaPath: "#/properties/adjudication/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
          schema: schema362.properties.adjudication.anyOf,
          parentSchema: schema362.properties.adjudication,
          data: data49
        };
        vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
      }
    }
    if (data.recall !== void 0) {
      let data54 = data.recall;
      const _errs123 = errors;
      let valid24 = false;
      const _errs124 = errors;
      if (data54 !== null) {
        const err145 = {
          instancePath: instancePath + "/recall",
          schemaPath: "#/properties/recall/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema362.properties.recall.anyOf[0].type,
          parentSchema: schema362.properties.recall.anyOf[0],
          data: data54
        };
        vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
      }
      var _valid3 = _errs124 === errors;
      valid24 = valid24 || _valid3;
      const _errs126 = errors;
      if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
        if (data54.detected === void 0) {
          const err146 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/1/required", keyword: "required", params: { missingProperty: "detected" }, message: "must have required property 'detected'", schema: schema362.properties.recall.anyOf[1].required, parentSchema: schema362.properties.recall.anyOf[1], data: data54 };
          vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
        }
        if (data54.planted === void 0) {
          const err147 = {
            instancePath: instancePath + "/recall",
            schemaPath: "#/properties/recall/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "planted" },
            message: "must have required property 'planted'",
            schema: schema362.properties.recall.anyOf[1].required,
            parentSchema: schema362.properties.recall.anyOf[1],
            data: data54
          };
          vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
        }
        if (data54.atLeast === void 0) {
          const err148 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/1/required", keyword: "required", params: { missingProperty: "atLeast" }, message: "must have required property 'atLeast'", schema: schema362.properties.recall.anyOf[1].required, parentSchema: schema362.properties.recall.anyOf[1], data: data54 };
          vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
        }
        if (data54.lower === void 0) {
          const err149 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/1/required", keyword: "required", params: { missingProperty: "lower" }, message: "must have required property 'lower'", schema: schema362.properties.recall.anyOf[1].required, parentSchema: schema362.properties.recall.anyOf[1], data: data54 };
          vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
        }
        for (const key6 in data54) if (!(key6 === "detected" || key6 === "planted" || key6 === "atLeast" || key6 === "lower")) {
          const err150 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema362.properties.recall.anyOf[1], data: data54 };
          vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
        }
        if (data54.detected !== void 0) {
          let data55 = data54.detected;
          if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
            const err151 = {
              instancePath: instancePath + "/recall/detected",
              schemaPath: "#/properties/recall/anyOf/1/properties/detected/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema362.properties.recall.anyOf[1].properties.detected.type,
              parentSchema: schema362.properties.recall.anyOf[1].properties.detected,
              data: data55
            };
            vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
          }
          if (typeof data55 == "number" && isFinite(data55) && (data55 < 0 || isNaN(data55))) {
            const err152 = { instancePath: instancePath + "/recall/detected", schemaPath: "#/properties/recall/anyOf/1/properties/detected/minimum", keyword: "minimum", params: {
              comparison: ">=",
              limit: 0
            }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.recall.anyOf[1].properties.detected, data: data55 };
            vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
          }
        }
        if (data54.planted !== void 0) {
          let data56 = data54.planted;
          if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) {
            const err153 = {
              instancePath: instancePath + "/recall/planted",
              schemaPath: "#/properties/recall/anyOf/1/properties/planted/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema362.properties.recall.anyOf[1].properties.planted.type,
              parentSchema: schema362.properties.recall.anyOf[1].properties.planted,
              data: data56
            };
            vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
          }
          if (typeof data56 == "number" && isFinite(data56) && (data56 < 0 || isNaN(data56))) {
            const err154 = { instancePath: instancePath + "/recall/planted", schemaPath: "#/properties/recall/anyOf/1/properties/planted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.recall.anyOf[1].properties.planted, data: data56 };
            vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
          }
        }
        if (data54.atLeast !== void 0) {
          let data57 = data54.atLeast;
          if (typeof data57 == "number" && isFinite(data57)) {
            if (data57 > 1 || isNaN(data57)) {
              const err155 = { instancePath: instancePath + "/recall/atLeast", schemaPath: "#/properties/recall/anyOf/1/properties/atLeast/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema362.properties.recall.anyOf[1].properties.atLeast, data: data57 };
              vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
            }
            if (data57 < 0 || isNaN(data57)) {
              const err156 = { instancePath: instancePath + "/recall/atLeast", schemaPath: "#/properties/recall/anyOf/1/properties/atLeast/minimum", keyword: "minimum", params: {
                comparison: ">=",
                limit: 0
              }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.recall.anyOf[1].properties.atLeast, data: data57 };
              vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
            }
          } else {
            const err157 = { instancePath: instancePath + "/recall/atLeast", schemaPath: "#/properties/recall/anyOf/1/properties/atLeast/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.properties.recall.anyOf[1].properties.atLeast.type, parentSchema: schema362.properties.recall.anyOf[1].properties.atLeast, data: data57 };
            vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
          }
        }
        if (data54.lower !== void 0) {
          let data58 = data54.lower;
          if (typeof data58 == "number" && isFinite(data58)) {
            if (data58 > 1 || isNaN(data58)) {
              const err158 = {
                instancePath: instancePath + "/recall/lower",
                schemaPath: "#/properties/recall/anyOf/1/properties/lower/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 1 },
                message: "must be <= 1",
                schema: 1,
                parentSchema: schema362.properties.recall.anyOf[1].properties.lower,
                data: data58
              };
              vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
            }
            if (data58 < 0 || isNaN(data58)) {
              const err159 = { instancePath: instancePath + "/recall/lower", schemaPath: "#/properties/recall/anyOf/1/properties/lower/minimum", keyword: "minimum", params: {
                comparison: ">=",
                limit: 0
              }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.recall.anyOf[1].properties.lower, data: data58 };
              vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
            }
          } else {
            const err160 = { instancePath: instancePath + "/recall/lower", schemaPath: "#/properties/recall/anyOf/1/properties/lower/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.properties.recall.anyOf[1].properties.lower.type, parentSchema: schema362.properties.recall.anyOf[1].properties.lower, data: data58 };
            vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
          }
        }
      } else {
        const err161 = {
          instancePath: instancePath + "/recall",
          schemaPath: "#/properties/recall/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema362.properties.recall.anyOf[1].type,
          parentSchema: schema362.properties.recall.anyOf[1],
          data: data54
        };
        vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
      }
      var _valid3 = _errs126 === errors;
      if (valid24 = valid24 || _valid3, valid24) errors = _errs123, vErrors !== null && (_errs123 ? vErrors.length = _errs123 : vErrors = null);
      else {
        const err162 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema362.properties.recall.anyOf, parentSchema: schema362.properties.recall, data: data54 };
        vErrors === null ? vErrors = [err162] : vErrors.push(
          err162
        ), errors++;
      }
    }
    if (data.attempts !== void 0) {
      let data59 = data.attempts;
      const _errs138 = errors;
      let valid26 = false;
      const _errs139 = errors;
      if (data59 !== null) {
        const err163 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema362.properties.attempts.anyOf[0].type, parentSchema: schema362.properties.attempts.anyOf[0], data: data59 };
        vErrors === null ? vErrors = [err163] : vErrors.push(
          err163
        ), errors++;
      }
      var _valid4 = _errs139 === errors;
      valid26 = valid26 || _valid4;
      const _errs141 = errors;
      if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
        if (data59.rule === void 0) {
          const err164 = {
            instancePath: instancePath + "/attempts",
            schemaPath: "#/properties/attempts/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "rule" },
            message: "must have required property 'rule'",
            schema: schema362.properties.attempts.anyOf[1].required,
            parentSchema: schema362.properties.attempts.anyOf[1],
            data: data59
          };
          vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
        }
        if (data59.number === void 0) {
          const err165 = {
            instancePath: instancePath + "/attempts",
            schemaPath: "#/properties/attempts/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "number" },
            message: "must have required property 'number'",
            schema: schema362.properties.attempts.anyOf[1].required,
            parentSchema: schema362.properties.attempts.anyOf[1],
            data: data59
          };
          vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
        }
        if (data59.lost === void 0) {
          const err166 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/anyOf/1/required", keyword: "required", params: { missingProperty: "lost" }, message: "must have required property 'lost'", schema: schema362.properties.attempts.anyOf[1].required, parentSchema: schema362.properties.attempts.anyOf[1], data: data59 };
          vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
        }
        if (data59.carried === void 0) {
          const err167 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/anyOf/1/required", keyword: "required", params: { missingProperty: "carried" }, message: "must have required property 'carried'", schema: schema362.properties.attempts.anyOf[1].required, parentSchema: schema362.properties.attempts.anyOf[1], data: data59 };
          vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
        }
        if (data59.replaced === void 0) {
          const err168 = {
            instancePath: instancePath + "/attempts",
            schemaPath: "#/properties/attempts/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "replaced" },
            message: "must have required property 'replaced'",
            schema: schema362.properties.attempts.anyOf[1].required,
            parentSchema: schema362.properties.attempts.anyOf[1],
            data: data59
          };
          vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
        }
        if (data59.earlier === void 0) {
          const err169 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/anyOf/1/required", keyword: "required", params: { missingProperty: "earlier" }, message: "must have required property 'earlier'", schema: schema362.properties.attempts.anyOf[1].required, parentSchema: schema362.properties.attempts.anyOf[1], data: data59 };
          vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
        }
        for (const key7 in data59)
          if (!(key7 === "rule" || key7 === "number" || key7 === "lost" || key7 === "carried" || key7 === "replaced" || key7 === "earlier")) {
            const err170 = {
              instancePath: instancePath + "/attempts",
              schemaPath: "#/properties/attempts/anyOf/1/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key7 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema362.properties.attempts.anyOf[1],
              data: data59
            };
            vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
          }
        if (data59.rule !== void 0) {
          let data60 = data59.rule;
          if (!(data60 === "once" || data60 === "spend" || data60 === "sequential")) {
            const err171 = { instancePath: instancePath + "/attempts/rule", schemaPath: "#/properties/attempts/anyOf/1/properties/rule/enum", keyword: "enum", params: { allowedValues: schema362.properties.attempts.anyOf[1].properties.rule.enum }, message: "must be equal to one of the allowed values", schema: schema362.properties.attempts.anyOf[1].properties.rule.enum, parentSchema: schema362.properties.attempts.anyOf[1].properties.rule, data: data60 };
            vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
          }
        }
        if (data59.number !== void 0) {
          let data61 = data59.number;
          if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
            const err172 = {
              instancePath: instancePath + "/attempts/number",
              schemaPath: "#/properties/attempts/anyOf/1/properties/number/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema362.properties.attempts.anyOf[1].properties.number.type,
              parentSchema: schema362.properties.attempts.anyOf[1].properties.number,
              data: data61
            };
            vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
          }
          if (typeof data61 == "number" && isFinite(data61) && (data61 < 1 || isNaN(data61))) {
            const err173 = { instancePath: instancePath + "/attempts/number", schemaPath: "#/properties/attempts/anyOf/1/properties/number/minimum", keyword: "minimum", params: {
              comparison: ">=",
              limit: 1
            }, message: "must be >= 1", schema: 1, parentSchema: schema362.properties.attempts.anyOf[1].properties.number, data: data61 };
            vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
          }
        }
        if (data59.lost !== void 0) {
          let data62 = data59.lost;
          if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
            const err174 = { instancePath: instancePath + "/attempts/lost", schemaPath: "#/properties/attempts/anyOf/1/properties/lost/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema362.properties.attempts.anyOf[1].properties.lost.type, parentSchema: schema362.properties.attempts.anyOf[1].properties.lost, data: data62 };
            vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
          }
          if (typeof data62 == "number" && isFinite(data62) && (data62 < 0 || isNaN(data62))) {
            const err175 = { instancePath: instancePath + "/attempts/lost", schemaPath: "#/properties/attempts/anyOf/1/properties/lost/minimum", keyword: "minimum", params: {
              comparison: ">=",
              limit: 0
            }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.attempts.anyOf[1].properties.lost, data: data62 };
            vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
          }
        }
        if (data59.carried !== void 0) {
          let data63 = data59.carried;
          if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
            const err176 = {
              instancePath: instancePath + "/attempts/carried",
              schemaPath: "#/properties/attempts/anyOf/1/properties/carried/type",
              keyword: "type",
              params: {
                type: "integer"
              },
              message: "must be integer",
              schema: schema362.properties.attempts.anyOf[1].properties.carried.type,
              parentSchema: schema362.properties.attempts.anyOf[1].properties.carried,
              data: data63
            };
            vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
          }
          if (typeof data63 == "number" && isFinite(data63) && (data63 < 0 || isNaN(data63))) {
            const err177 = {
              instancePath: instancePath + "/attempts/carried",
              schemaPath: "#/properties/attempts/anyOf/1/properties/carried/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema362.properties.attempts.anyOf[1].properties.carried,
              data: data63
            };
            vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
          }
        }
        if (data59.replaced !== void 0) {
          let data64 = data59.replaced;
          if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(
            data64
          ) && isFinite(data64))) {
            const err178 = {
              instancePath: instancePath + "/attempts/replaced",
              schemaPath: "#/properties/attempts/anyOf/1/properties/replaced/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema362.properties.attempts.anyOf[1].properties.replaced.type,
              parentSchema: schema362.properties.attempts.anyOf[1].properties.replaced,
              data: data64
            };
            vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
          }
          if (typeof data64 == "number" && isFinite(data64) && (data64 < 0 || isNaN(data64))) {
            const err179 = {
              instancePath: instancePath + "/attempts/replaced",
              schemaPath: "#/properties/attempts/anyOf/1/properties/replaced/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema362.properties.attempts.anyOf[1].properties.replaced,
              data: data64
            };
            vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
          }
        }
        if (data59.earlier !== void 0) {
          let data65 = data59.earlier;
          if (Array.isArray(data65)) {
            const len6 = data65.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data66 = data65[i6];
              if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
                if (data66.attempt === void 0) {
                  const err180 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required", keyword: "required", params: { missingProperty: "attempt" }, message: "must have required property 'attempt'", schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.required, parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items, data: data66 };
                  vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                }
                if (data66.gate === void 0) {
                  const err181 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required", keyword: "required", params: { missingProperty: "gate" }, message: "must have required property 'gate'", schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.required, parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items, data: data66 };
                  vErrors === null ? vErrors = [err181] : vErrors.push(
                    err181
                  ), errors++;
                }
                if (data66.judgedAt === void 0) {
                  const err182 = {
                    instancePath: instancePath + "/attempts/earlier/" + i6,
                    schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required",
                    keyword: "required",
                    params: { missingProperty: "judgedAt" },
                    message: "must have required property 'judgedAt'",
                    schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.required,
                    parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items,
                    data: data66
                  };
                  vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
                }
                if (data66.state === void 0) {
                  const err183 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'", schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.required, parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items, data: data66 };
                  vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                }
                if (data66.failures === void 0) {
                  const err184 = {
                    instancePath: instancePath + "/attempts/earlier/" + i6,
                    schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required",
                    keyword: "required",
                    params: { missingProperty: "failures" },
                    message: "must have required property 'failures'",
                    schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.required,
                    parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items,
                    data: data66
                  };
                  vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                }
                if (data66.samples === void 0) {
                  const err185 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'", schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.required, parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items, data: data66 };
                  vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
                }
                if (data66.upper === void 0) {
                  const err186 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required", keyword: "required", params: { missingProperty: "upper" }, message: "must have required property 'upper'", schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.required, parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items, data: data66 };
                  vErrors === null ? vErrors = [err186] : vErrors.push(
                    err186
                  ), errors++;
                }
                if (data66.holds === void 0) {
                  const err187 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/required", keyword: "required", params: { missingProperty: "holds" }, message: "must have required property 'holds'", schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.required, parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items, data: data66 };
                  vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                }
                for (const key8 in data66) if (!(key8 === "attempt" || key8 === "gate" || key8 === "judgedAt" || key8 === "state" || key8 === "failures" || key8 === "samples" || key8 === "upper" || key8 === "holds")) {
                  const err188 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items, data: data66 };
                  vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
                }
                if (data66.attempt !== void 0) {
                  let data67 = data66.attempt;
                  if (typeof data67 != "string") {
                    const err189 = {
                      instancePath: instancePath + "/attempts/earlier/" + i6 + "/attempt",
                      schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/attempt/type",
                      keyword: "type",
                      params: {
                        type: "string"
                      },
                      message: "must be string",
                      schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.attempt.type,
                      parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.attempt,
                      data: data67
                    };
                    vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                  }
                }
                if (data66.gate !== void 0) {
                  let data68 = data66.gate;
                  if (typeof data68 != "string") {
                    const err190 = { instancePath: instancePath + "/attempts/earlier/" + i6 + "/gate", schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.gate.type, parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.gate, data: data68 };
                    vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
                  }
                }
                if (data66.judgedAt !== void 0) {
                  let data69 = data66.judgedAt;
                  if (typeof data69 != "string") {
                    const err191 = {
                      instancePath: instancePath + "/attempts/earlier/" + i6 + "/judgedAt",
                      schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/judgedAt/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.judgedAt.type,
                      parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.judgedAt,
                      data: data69
                    };
                    vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
                  }
                }
                if (data66.state !== void 0) {
                  let data70 = data66.state;
                  if (!(data70 === "demonstrated" || data70 === "violated" || data70 === "not-demonstrated" || data70 === "invalid")) {
                    const err192 = {
                      instancePath: instancePath + "/attempts/earlier/" + i6 + "/state",
                      schemaPath: "#/$defs/state/enum",
                      keyword: "enum",
                      params: { allowedValues: schema372.enum },
                      message: "must be equal to one of the allowed values",
                      schema: schema372.enum,
                      parentSchema: schema372,
                      data: data70
                    };
                    vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
                  }
                }
                if (data66.failures !== void 0) {
                  let data71 = data66.failures;
                  if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
                    const err193 = {
                      instancePath: instancePath + "/attempts/earlier/" + i6 + "/failures",
                      schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/failures/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                      schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.failures.type,
                      parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.failures,
                      data: data71
                    };
                    vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
                  }
                  if (typeof data71 == "number" && isFinite(
                    data71
                  ) && (data71 < 0 || isNaN(data71))) {
                    const err194 = {
                      instancePath: instancePath + "/attempts/earlier/" + i6 + "/failures",
                      schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/failures/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 0 },
                      message: "must be >= 0",
                      schema: 0,
                      parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.failures,
                      data: data71
                    };
                    vErrors === null ? vErrors = [err194] : vErrors.push(
                      err194
                    ), errors++;
                  }
                }
                if (data66.samples !== void 0) {
                  let data72 = data66.samples;
                  if (!(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72) && isFinite(data72))) {
                    const err195 = {
                      instancePath: instancePath + "/attempts/earlier/" + i6 + "/samples",
                      schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/samples/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                      schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.samples.type,
                      parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.samples,
                      data: data72
                    };
                    vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                  }
                  if (typeof data72 == "number" && isFinite(data72) && (data72 < 0 || isNaN(data72))) {
                    const err196 = { instancePath: instancePath + "/attempts/earlier/" + i6 + "/samples", schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.samples, data: data72 };
                    vErrors === null ? vErrors = [err196] : vErrors.push(
                      err196
                    ), errors++;
                  }
                }
                if (data66.upper !== void 0) {
                  let data73 = data66.upper;
                  if (typeof data73 == "number" && isFinite(data73)) {
                    if (data73 > 1 || isNaN(data73)) {
                      const err197 = { instancePath: instancePath + "/attempts/earlier/" + i6 + "/upper", schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/upper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.upper, data: data73 };
                      vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
                    }
                    if (data73 < 0 || isNaN(data73)) {
                      const err198 = { instancePath: instancePath + "/attempts/earlier/" + i6 + "/upper", schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/upper/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.upper, data: data73 };
                      vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
                    }
                  } else {
                    const err199 = {
                      instancePath: instancePath + "/attempts/earlier/" + i6 + "/upper",
                      schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/upper/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
                      schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.upper.type,
                      parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.upper,
                      data: data73
                    };
                    vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
                  }
                }
                if (data66.holds !== void 0) {
                  let data74 = data66.holds;
                  if (typeof data74 != "boolean") {
                    const err200 = { instancePath: instancePath + "/attempts/earlier/" + i6 + "/holds", schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/properties/holds/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.holds.type, parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items.properties.holds, data: data74 };
                    vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
                  }
                }
              } else {
                const err201 = { instancePath: instancePath + "/attempts/earlier/" + i6, schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema362.properties.attempts.anyOf[1].properties.earlier.items.type, parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier.items, data: data66 };
                vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
              }
            }
          } else {
            const err202 = {
              instancePath: instancePath + "/attempts/earlier",
              schemaPath: "#/properties/attempts/anyOf/1/properties/earlier/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema362.properties.attempts.anyOf[1].properties.earlier.type,
              parentSchema: schema362.properties.attempts.anyOf[1].properties.earlier,
              data: data65
            };
            vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
          }
        }
      } else {
        const err203 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema362.properties.attempts.anyOf[1].type, parentSchema: schema362.properties.attempts.anyOf[1], data: data59 };
        vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
      }
      var _valid4 = _errs141 === errors;
      if (valid26 = valid26 || _valid4, valid26)
        errors = _errs138, vErrors !== null && (_errs138 ? vErrors.length = _errs138 : vErrors = null);
      else {
        const err204 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema362.properties.attempts.anyOf, parentSchema: schema362.properties.attempts, data: data59 };
        vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
      }
    }
    if (data.growth !== void 0) {
      let data75 = data.growth;
      const _errs175 = errors;
      let valid32 = false;
      const _errs176 = errors;
      if (data75 !== null) {
        const err205 = { instancePath: instancePath + "/growth", schemaPath: "#/properties/growth/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema362.properties.growth.anyOf[0].type, parentSchema: schema362.properties.growth.anyOf[0], data: data75 };
        vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
      }
      var _valid5 = _errs176 === errors;
      valid32 = valid32 || _valid5;
      const _errs178 = errors;
      if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
        if (data75.alarm === void 0) {
          const err206 = {
            instancePath: instancePath + "/growth",
            schemaPath: "#/properties/growth/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "alarm" },
            message: "must have required property 'alarm'",
            schema: schema362.properties.growth.anyOf[1].required,
            parentSchema: schema362.properties.growth.anyOf[1],
            data: data75
          };
          vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
        }
        if (data75.evals === void 0) {
          const err207 = { instancePath: instancePath + "/growth", schemaPath: "#/properties/growth/anyOf/1/required", keyword: "required", params: { missingProperty: "evals" }, message: "must have required property 'evals'", schema: schema362.properties.growth.anyOf[1].required, parentSchema: schema362.properties.growth.anyOf[1], data: data75 };
          vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
        }
        for (const key9 in data75) if (!(key9 === "alarm" || key9 === "evals")) {
          const err208 = {
            instancePath: instancePath + "/growth",
            schemaPath: "#/properties/growth/anyOf/1/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key9 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema362.properties.growth.anyOf[1],
            data: data75
          };
          vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
        }
        if (data75.alarm !== void 0) {
          let data76 = data75.alarm;
          if (typeof data76 != "boolean") {
            const err209 = {
              instancePath: instancePath + "/growth/alarm",
              schemaPath: "#/properties/growth/anyOf/1/properties/alarm/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
              schema: schema362.properties.growth.anyOf[1].properties.alarm.type,
              parentSchema: schema362.properties.growth.anyOf[1].properties.alarm,
              data: data76
            };
            vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
          }
        }
        if (data75.evals !== void 0) {
          let data77 = data75.evals;
          if (Array.isArray(data77)) {
            const len7 = data77.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data78 = data77[i7];
              if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                if (data78.task === void 0) {
                  const err210 = {
                    instancePath: instancePath + "/growth/evals/" + i7,
                    schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/required",
                    keyword: "required",
                    params: { missingProperty: "task" },
                    message: "must have required property 'task'",
                    schema: schema362.properties.growth.anyOf[1].properties.evals.items.required,
                    parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items,
                    data: data78
                  };
                  vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
                }
                if (data78.common === void 0) {
                  const err211 = { instancePath: instancePath + "/growth/evals/" + i7, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/required", keyword: "required", params: {
                    missingProperty: "common"
                  }, message: "must have required property 'common'", schema: schema362.properties.growth.anyOf[1].properties.evals.items.required, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items, data: data78 };
                  vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
                }
                if (data78.releases === void 0) {
                  const err212 = {
                    instancePath: instancePath + "/growth/evals/" + i7,
                    schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/required",
                    keyword: "required",
                    params: { missingProperty: "releases" },
                    message: "must have required property 'releases'",
                    schema: schema362.properties.growth.anyOf[1].properties.evals.items.required,
                    parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items,
                    data: data78
                  };
                  vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
                }
                if (data78.rate === void 0) {
                  const err213 = {
                    instancePath: instancePath + "/growth/evals/" + i7,
                    schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/required",
                    keyword: "required",
                    params: { missingProperty: "rate" },
                    message: "must have required property 'rate'",
                    schema: schema362.properties.growth.anyOf[1].properties.evals.items.required,
                    parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items,
                    data: data78
                  };
                  vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
                }
                if (data78.severe === void 0) {
                  const err214 = { instancePath: instancePath + "/growth/evals/" + i7, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/required", keyword: "required", params: { missingProperty: "severe" }, message: "must have required property 'severe'", schema: schema362.properties.growth.anyOf[1].properties.evals.items.required, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items, data: data78 };
                  vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
                }
                if (data78.rank === void 0) {
                  const err215 = {
                    instancePath: instancePath + "/growth/evals/" + i7,
                    schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/required",
                    keyword: "required",
                    params: { missingProperty: "rank" },
                    message: "must have required property 'rank'",
                    schema: schema362.properties.growth.anyOf[1].properties.evals.items.required,
                    parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items,
                    data: data78
                  };
                  vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
                }
                if (data78.firstIrreversible === void 0) {
                  const err216 = {
                    instancePath: instancePath + "/growth/evals/" + i7,
                    schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/required",
                    keyword: "required",
                    params: { missingProperty: "firstIrreversible" },
                    message: "must have required property 'firstIrreversible'",
                    schema: schema362.properties.growth.anyOf[1].properties.evals.items.required,
                    parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items,
                    data: data78
                  };
                  vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
                }
                for (const key10 in data78)
                  if (!(key10 === "task" || key10 === "common" || key10 === "releases" || key10 === "rate" || key10 === "severe" || key10 === "rank" || key10 === "paired" || key10 === "firstIrreversible")) {
                    const err217 = { instancePath: instancePath + "/growth/evals/" + i7, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/additionalProperties", keyword: "additionalProperties", params: {
                      additionalProperty: key10
                    }, message: "must NOT have additional properties", schema: false, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items, data: data78 };
                    vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
                  }
                if (data78.task !== void 0) {
                  let data79 = data78.task;
                  if (typeof data79 != "string") {
                    const err218 = { instancePath: instancePath + "/growth/evals/" + i7 + "/task", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.task.type, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.task, data: data79 };
                    vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
                  }
                }
                if (data78.common !== void 0) {
                  let data80 = data78.common;
                  if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80)) && data80 !== null) {
                    const err219 = {
                      instancePath: instancePath + "/growth/evals/" + i7 + "/common",
                      schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/common/type",
                      keyword: "type",
                      params: { type: schema362.properties.growth.anyOf[1].properties.evals.items.properties.common.type },
                      message: "must be integer,null",
                      schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.common.type,
                      parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.common,
                      data: data80
                    };
                    vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
                  }
                  if (typeof data80 == "number" && isFinite(data80) && (data80 < 0 || isNaN(data80))) {
                    const err220 = { instancePath: instancePath + "/growth/evals/" + i7 + "/common", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/common/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.common, data: data80 };
                    vErrors === null ? vErrors = [err220] : vErrors.push(err220), errors++;
                  }
                }
                if (data78.releases !== void 0) {
                  let data81 = data78.releases;
                  if (Array.isArray(data81)) {
                    const len8 = data81.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data82 = data81[i8];
                      if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
                        if (data82.model === void 0) {
                          const err221 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.required, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items, data: data82 };
                          vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
                        }
                        if (data82.digest === void 0) {
                          const err222 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.required, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items, data: data82 };
                          vErrors === null ? vErrors = [err222] : vErrors.push(err222), errors++;
                        }
                        if (data82.judgedAt === void 0) {
                          const err223 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/required", keyword: "required", params: {
                            missingProperty: "judgedAt"
                          }, message: "must have required property 'judgedAt'", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.required, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items, data: data82 };
                          vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
                        }
                        if (data82.samples === void 0) {
                          const err224 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.required, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items, data: data82 };
                          vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
                        }
                        if (data82.failures === void 0) {
                          const err225 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/required", keyword: "required", params: { missingProperty: "failures" }, message: "must have required property 'failures'", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.required, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items, data: data82 };
                          vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
                        }
                        if (data82.levels === void 0) {
                          const err226 = {
                            instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8,
                            schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/required",
                            keyword: "required",
                            params: { missingProperty: "levels" },
                            message: "must have required property 'levels'",
                            schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.required,
                            parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items,
                            data: data82
                          };
                          vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
                        }
                        for (const key11 in data82) if (!(key11 === "model" || key11 === "digest" || key11 === "judgedAt" || key11 === "samples" || key11 === "failures" || key11 === "levels")) {
                          const err227 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items, data: data82 };
                          vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
                        }
                        if (data82.model !== void 0) {
                          let data83 = data82.model;
                          if (typeof data83 != "string" && data83 !== null) {
                            const err228 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/model", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/model/type", keyword: "type", params: { type: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.model.type }, message: "must be string,null", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.model.type, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.model, data: data83 };
                            vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
                          }
                        }
                        if (data82.digest !== void 0) {
                          let data84 = data82.digest;
                          if (typeof data84 != "string" && data84 !== null) {
                            const err229 = {
                              instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/digest",
                              schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/digest/type",
                              keyword: "type",
                              params: { type: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.digest.type },
                              message: "must be string,null",
                              schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.digest.type,
                              parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.digest,
                              data: data84
                            };
                            vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
                          }
                        }
                        if (data82.judgedAt !== void 0) {
                          let data85 = data82.judgedAt;
                          if (typeof data85 != "string") {
                            const err230 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/judgedAt", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/judgedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.judgedAt.type, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.judgedAt, data: data85 };
                            vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
                          }
                        }
                        if (data82.samples !== void 0) {
                          let data86 = data82.samples;
                          if (!(typeof data86 == "number" && !(data86 % 1) && !isNaN(data86) && isFinite(data86))) {
                            const err231 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/samples", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.samples.type, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.samples, data: data86 };
                            vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
                          }
                          if (typeof data86 == "number" && isFinite(data86) && (data86 < 0 || isNaN(
                            data86
                          ))) {
                            const err232 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/samples", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.samples, data: data86 };
                            vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
                          }
                        }
                        if (data82.failures !== void 0) {
                          let data87 = data82.failures;
                          if (!(typeof data87 == "number" && !(data87 % 1) && !isNaN(data87) && isFinite(data87))) {
                            const err233 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/failures", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.failures.type, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.failures, data: data87 };
                            vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
                          }
                          if (typeof data87 == "number" && isFinite(data87) && (data87 < 0 || isNaN(
                            data87
                          ))) {
                            const err234 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/failures", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.failures, data: data87 };
                            vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
                          }
                        }
                        if (data82.levels !== void 0) {
                          let data88 = data82.levels;
                          if (Array.isArray(data88)) {
                            const len9 = data88.length;
                            for (let i9 = 0; i9 < len9; i9++) {
                              let data89 = data88[i9];
                              if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89))) {
                                const err235 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/levels/" + i9, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/levels/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels.items.type, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels.items, data: data89 };
                                vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
                              }
                              if (typeof data89 == "number" && isFinite(data89) && (data89 < 0 || isNaN(data89))) {
                                const err236 = {
                                  instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/levels/" + i9,
                                  schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/levels/items/minimum",
                                  keyword: "minimum",
                                  params: { comparison: ">=", limit: 0 },
                                  message: "must be >= 0",
                                  schema: 0,
                                  parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels.items,
                                  data: data89
                                };
                                vErrors === null ? vErrors = [err236] : vErrors.push(err236), errors++;
                              }
                            }
                          } else {
                            const err237 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8 + "/levels", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/properties/levels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels.type, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.properties.levels, data: data88 };
                            vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
                          }
                        }
                      } else {
                        const err238 = { instancePath: instancePath + "/growth/evals/" + i7 + "/releases/" + i8, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items.type, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.items, data: data82 };
                        vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
                      }
                    }
                  } else {
                    const err239 = {
                      instancePath: instancePath + "/growth/evals/" + i7 + "/releases",
                      schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/releases/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                      schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases.type,
                      parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.releases,
                      data: data81
                    };
                    vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
                  }
                }
                if (data78.rate !== void 0) {
                  let data90 = data78.rate;
                  if (typeof data90 == "number" && isFinite(
                    data90
                  )) {
                    if (data90 > 1.000001 || isNaN(data90)) {
                      const err240 = {
                        instancePath: instancePath + "/growth/evals/" + i7 + "/rate",
                        schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/rate/maximum",
                        keyword: "maximum",
                        params: {
                          comparison: "<=",
                          limit: 1.000001
                        },
                        message: "must be <= 1.000001",
                        schema: 1.000001,
                        parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.rate,
                        data: data90
                      };
                      vErrors === null ? vErrors = [err240] : vErrors.push(
                        err240
                      ), errors++;
                    }
                    if (data90 < 0 || isNaN(data90)) {
                      const err241 = { instancePath: instancePath + "/growth/evals/" + i7 + "/rate", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/rate/minimum", keyword: "minimum", params: {
                        comparison: ">=",
                        limit: 0
                      }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.rate, data: data90 };
                      vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
                    }
                  } else {
                    const err242 = {
                      instancePath: instancePath + "/growth/evals/" + i7 + "/rate",
                      schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/rate/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
                      schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.rate.type,
                      parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.rate,
                      data: data90
                    };
                    vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
                  }
                }
                if (data78.severe !== void 0) {
                  let data91 = data78.severe;
                  if (!(typeof data91 == "number" && isFinite(data91)) && data91 !== null) {
                    const err243 = {
                      instancePath: instancePath + "/growth/evals/" + i7 + "/severe",
                      schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/severe/type",
                      keyword: "type",
                      params: { type: schema362.properties.growth.anyOf[1].properties.evals.items.properties.severe.type },
                      message: "must be number,null",
                      schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.severe.type,
                      parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.severe,
                      data: data91
                    };
                    vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
                  }
                  if (typeof data91 == "number" && isFinite(data91)) {
                    if (data91 > 1.000001 || isNaN(data91)) {
                      const err244 = { instancePath: instancePath + "/growth/evals/" + i7 + "/severe", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/severe/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1.000001 }, message: "must be <= 1.000001", schema: 1.000001, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.severe, data: data91 };
                      vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
                    }
                    if (data91 < 0 || isNaN(data91)) {
                      const err245 = { instancePath: instancePath + "/growth/evals/" + i7 + "/severe", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/severe/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.severe, data: data91 };
                      vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
                    }
                  }
                }
                if (data78.rank !== void 0) {
                  let data92 = data78.rank;
                  if (!(typeof data92 == "number" && isFinite(data92)) && data92 !== null) {
                    const err246 = { instancePath: instancePath + "/growth/evals/" + i7 + "/rank", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/rank/type", keyword: "type", params: { type: schema362.properties.growth.anyOf[1].properties.evals.items.properties.rank.type }, message: "must be number,null", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.rank.type, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.rank, data: data92 };
                    vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
                  }
                  if (typeof data92 == "number" && isFinite(data92)) {
                    if (data92 > 1.000001 || isNaN(data92)) {
                      const err247 = { instancePath: instancePath + "/growth/evals/" + i7 + "/rank", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/rank/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1.000001 }, message: "must be <= 1.000001", schema: 1.000001, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.rank, data: data92 };
                      vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
                    }
                    if (data92 < 0 || isNaN(data92)) {
                      const err248 = { instancePath: instancePath + "/growth/evals/" + i7 + "/rank", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/rank/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.rank, data: data92 };
                      vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
                    }
                  }
                }
                if (data78.paired !== void 0) {
                  let data93 = data78.paired;
                  const _errs218 = errors;
                  let valid42 = false;
                  const _errs219 = errors;
                  if (data93 !== null) {
                    const err249 = {
                      instancePath: instancePath + "/growth/evals/" + i7 + "/paired",
                      schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/0/type",
                      keyword: "type",
                      params: { type: "null" },
                      message: "must be null",
                      schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[0].type,
                      parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[0],
                      data: data93
                    };
                    vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
                  }
                  var _valid6 = _errs219 === errors;
                  valid42 = valid42 || _valid6;
                  const _errs221 = errors;
                  if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                    if (data93.rate === void 0) {
                      const err250 = {
                        instancePath: instancePath + "/growth/evals/" + i7 + "/paired",
                        schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/required",
                        keyword: "required",
                        params: { missingProperty: "rate" },
                        message: "must have required property 'rate'",
                        schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].required,
                        parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1],
                        data: data93
                      };
                      vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
                    }
                    if (data93.severe === void 0) {
                      const err251 = {
                        instancePath: instancePath + "/growth/evals/" + i7 + "/paired",
                        schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/required",
                        keyword: "required",
                        params: { missingProperty: "severe" },
                        message: "must have required property 'severe'",
                        schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].required,
                        parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1],
                        data: data93
                      };
                      vErrors === null ? vErrors = [err251] : vErrors.push(err251), errors++;
                    }
                    for (const key12 in data93)
                      if (!(key12 === "rate" || key12 === "severe")) {
                        const err252 = {
                          instancePath: instancePath + "/growth/evals/" + i7 + "/paired",
                          schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/additionalProperties",
                          keyword: "additionalProperties",
                          params: { additionalProperty: key12 },
                          message: "must NOT have additional properties",
                          schema: false,
                          parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1],
                          data: data93
                        };
                        vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
                      }
                    if (data93.rate !== void 0) {
                      let data94 = data93.rate;
                      if (typeof data94 == "number" && isFinite(data94)) {
                        if (data94 > 1.000001 || isNaN(data94)) {
                          const err253 = { instancePath: instancePath + "/growth/evals/" + i7 + "/paired/rate", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1.000001 }, message: "must be <= 1.000001", schema: 1.000001, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.rate, data: data94 };
                          vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
                        }
                        if (data94 < 0 || isNaN(data94)) {
                          const err254 = { instancePath: instancePath + "/growth/evals/" + i7 + "/paired/rate", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.rate, data: data94 };
                          vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
                        }
                      } else {
                        const err255 = { instancePath: instancePath + "/growth/evals/" + i7 + "/paired/rate", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.rate.type, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.rate, data: data94 };
                        vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
                      }
                    }
                    if (data93.severe !== void 0) {
                      let data95 = data93.severe;
                      if (!(typeof data95 == "number" && isFinite(data95)) && data95 !== null) {
                        const err256 = { instancePath: instancePath + "/growth/evals/" + i7 + "/paired/severe", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/severe/type", keyword: "type", params: { type: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.severe.type }, message: "must be number,null", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.severe.type, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.severe, data: data95 };
                        vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
                      }
                      if (typeof data95 == "number" && isFinite(data95)) {
                        if (data95 > 1.000001 || isNaN(
                          data95
                        )) {
                          const err257 = {
                            instancePath: instancePath + "/growth/evals/" + i7 + "/paired/severe",
                            schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/severe/maximum",
                            keyword: "maximum",
                            params: { comparison: "<=", limit: 1.000001 },
                            message: "must be <= 1.000001",
                            schema: 1.000001,
                            parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.severe,
                            data: data95
                          };
                          vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
                        }
                        if (data95 < 0 || isNaN(data95)) {
                          const err258 = { instancePath: instancePath + "/growth/evals/" + i7 + "/paired/severe", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/properties/severe/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].properties.severe, data: data95 };
                          vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
                        }
                      }
                    }
                  } else {
                    const err259 = {
                      instancePath: instancePath + "/growth/evals/" + i7 + "/paired",
                      schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf/1/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                      schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1].type,
                      parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf[1],
                      data: data93
                    };
                    vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
                  }
                  var _valid6 = _errs221 === errors;
                  if (valid42 = valid42 || _valid6, valid42) errors = _errs218, vErrors !== null && (_errs218 ? vErrors.length = _errs218 : vErrors = null);
                  else {
                    const err260 = { instancePath: instancePath + "/growth/evals/" + i7 + "/paired", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/paired/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired.anyOf, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.paired, data: data93 };
                    vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
                  }
                }
                if (data78.firstIrreversible !== void 0) {
                  let data96 = data78.firstIrreversible;
                  if (typeof data96 != "boolean") {
                    const err261 = { instancePath: instancePath + "/growth/evals/" + i7 + "/firstIrreversible", schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/properties/firstIrreversible/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.firstIrreversible.type, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items.properties.firstIrreversible, data: data96 };
                    vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
                  }
                }
              } else {
                const err262 = { instancePath: instancePath + "/growth/evals/" + i7, schemaPath: "#/properties/growth/anyOf/1/properties/evals/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema362.properties.growth.anyOf[1].properties.evals.items.type, parentSchema: schema362.properties.growth.anyOf[1].properties.evals.items, data: data78 };
                vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
              }
            }
          } else {
            const err263 = { instancePath: instancePath + "/growth/evals", schemaPath: "#/properties/growth/anyOf/1/properties/evals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema362.properties.growth.anyOf[1].properties.evals.type, parentSchema: schema362.properties.growth.anyOf[1].properties.evals, data: data77 };
            vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
          }
        }
      } else {
        const err264 = { instancePath: instancePath + "/growth", schemaPath: "#/properties/growth/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema362.properties.growth.anyOf[1].type, parentSchema: schema362.properties.growth.anyOf[1], data: data75 };
        vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
      }
      var _valid5 = _errs178 === errors;
      if (valid32 = valid32 || _valid5, valid32) errors = _errs175, vErrors !== null && (_errs175 ? vErrors.length = _errs175 : vErrors = null);
      else {
        const err265 = { instancePath: instancePath + "/growth", schemaPath: "#/properties/growth/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema362.properties.growth.anyOf, parentSchema: schema362.properties.growth, data: data75 };
        vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
      }
    }
    if (data.exposure !== void 0) {
      let data97 = data.exposure;
      const _errs231 = errors;
      let valid44 = false;
      const _errs232 = errors;
      if (data97 !== null) {
        const err266 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema362.properties.exposure.anyOf[0].type, parentSchema: schema362.properties.exposure.anyOf[0], data: data97 };
        vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
      }
      var _valid7 = _errs232 === errors;
      valid44 = valid44 || _valid7;
      const _errs234 = errors;
      if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
        if (data97.interactions === void 0) {
          const err267 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/required", keyword: "required", params: { missingProperty: "interactions" }, message: "must have required property 'interactions'", schema: schema362.properties.exposure.anyOf[1].required, parentSchema: schema362.properties.exposure.anyOf[1], data: data97 };
          vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
        }
        if (data97.per === void 0) {
          const err268 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/required", keyword: "required", params: { missingProperty: "per" }, message: "must have required property 'per'", schema: schema362.properties.exposure.anyOf[1].required, parentSchema: schema362.properties.exposure.anyOf[1], data: data97 };
          vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
        }
        if (data97.severityAtLeast === void 0) {
          const err269 = {
            instancePath: instancePath + "/exposure",
            schemaPath: "#/properties/exposure/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "severityAtLeast" },
            message: "must have required property 'severityAtLeast'",
            schema: schema362.properties.exposure.anyOf[1].required,
            parentSchema: schema362.properties.exposure.anyOf[1],
            data: data97
          };
          vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
        }
        if (data97.maxExpectedFailures === void 0) {
          const err270 = {
            instancePath: instancePath + "/exposure",
            schemaPath: "#/properties/exposure/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "maxExpectedFailures" },
            message: "must have required property 'maxExpectedFailures'",
            schema: schema362.properties.exposure.anyOf[1].required,
            parentSchema: schema362.properties.exposure.anyOf[1],
            data: data97
          };
          vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
        }
        if (data97.maxChanceOfAny === void 0) {
          const err271 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/required", keyword: "required", params: { missingProperty: "maxChanceOfAny" }, message: "must have required property 'maxChanceOfAny'", schema: schema362.properties.exposure.anyOf[1].required, parentSchema: schema362.properties.exposure.anyOf[1], data: data97 };
          vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
        }
        if (data97.limit === void 0) {
          const err272 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema362.properties.exposure.anyOf[1].required, parentSchema: schema362.properties.exposure.anyOf[1], data: data97 };
          vErrors === null ? vErrors = [err272] : vErrors.push(err272), errors++;
        }
        if (data97.upper === void 0) {
          const err273 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/required", keyword: "required", params: { missingProperty: "upper" }, message: "must have required property 'upper'", schema: schema362.properties.exposure.anyOf[1].required, parentSchema: schema362.properties.exposure.anyOf[1], data: data97 };
          vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
        }
        if (data97.expectedFailures === void 0) {
          const err274 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/required", keyword: "required", params: { missingProperty: "expectedFailures" }, message: "must have required property 'expectedFailures'", schema: schema362.properties.exposure.anyOf[1].required, parentSchema: schema362.properties.exposure.anyOf[1], data: data97 };
          vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
        }
        if (data97.chanceOfAny === void 0) {
          const err275 = {
            instancePath: instancePath + "/exposure",
            schemaPath: "#/properties/exposure/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "chanceOfAny" },
            message: "must have required property 'chanceOfAny'",
            schema: schema362.properties.exposure.anyOf[1].required,
            parentSchema: schema362.properties.exposure.anyOf[1],
            data: data97
          };
          vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
        }
        if (data97.samplesNeeded === void 0) {
          const err276 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/required", keyword: "required", params: { missingProperty: "samplesNeeded" }, message: "must have required property 'samplesNeeded'", schema: schema362.properties.exposure.anyOf[1].required, parentSchema: schema362.properties.exposure.anyOf[1], data: data97 };
          vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
        }
        for (const key13 in data97)
          if (!func12.call(schema362.properties.exposure.anyOf[1].properties, key13)) {
            const err277 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/additionalProperties", keyword: "additionalProperties", params: {
              additionalProperty: key13
            }, message: "must NOT have additional properties", schema: false, parentSchema: schema362.properties.exposure.anyOf[1], data: data97 };
            vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
          }
        if (data97.interactions !== void 0) {
          let data98 = data97.interactions;
          if (!(typeof data98 == "number" && !(data98 % 1) && !isNaN(data98) && isFinite(data98))) {
            const err278 = {
              instancePath: instancePath + "/exposure/interactions",
              schemaPath: "#/properties/exposure/anyOf/1/properties/interactions/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema362.properties.exposure.anyOf[1].properties.interactions.type,
              parentSchema: schema362.properties.exposure.anyOf[1].properties.interactions,
              data: data98
            };
            vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
          }
          if (typeof data98 == "number" && isFinite(
            data98
          ) && (data98 < 1 || isNaN(data98))) {
            const err279 = {
              instancePath: instancePath + "/exposure/interactions",
              schemaPath: "#/properties/exposure/anyOf/1/properties/interactions/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 1 },
              message: "must be >= 1",
              schema: 1,
              parentSchema: schema362.properties.exposure.anyOf[1].properties.interactions,
              data: data98
            };
            vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
          }
        }
        if (data97.per !== void 0) {
          let data99 = data97.per;
          if (typeof data99 != "string") {
            const err280 = { instancePath: instancePath + "/exposure/per", schemaPath: "#/properties/exposure/anyOf/1/properties/per/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema362.properties.exposure.anyOf[1].properties.per.type, parentSchema: schema362.properties.exposure.anyOf[1].properties.per, data: data99 };
            vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
          }
        }
        if (data97.severityAtLeast !== void 0) {
          let data100 = data97.severityAtLeast;
          if (!(typeof data100 == "number" && !(data100 % 1) && !isNaN(data100) && isFinite(data100)) && data100 !== null) {
            const err281 = {
              instancePath: instancePath + "/exposure/severityAtLeast",
              schemaPath: "#/properties/exposure/anyOf/1/properties/severityAtLeast/type",
              keyword: "type",
              params: { type: schema362.properties.exposure.anyOf[1].properties.severityAtLeast.type },
              message: "must be integer,null",
              schema: schema362.properties.exposure.anyOf[1].properties.severityAtLeast.type,
              parentSchema: schema362.properties.exposure.anyOf[1].properties.severityAtLeast,
              data: data100
            };
            vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
          }
          if (typeof data100 == "number" && isFinite(data100)) {
            if (data100 > 4 || isNaN(data100)) {
              const err282 = {
                instancePath: instancePath + "/exposure/severityAtLeast",
                schemaPath: "#/properties/exposure/anyOf/1/properties/severityAtLeast/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 4 },
                message: "must be <= 4",
                schema: 4,
                parentSchema: schema362.properties.exposure.anyOf[1].properties.severityAtLeast,
                data: data100
              };
              vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
            }
            if (data100 < 0 || isNaN(data100)) {
              const err283 = { instancePath: instancePath + "/exposure/severityAtLeast", schemaPath: "#/properties/exposure/anyOf/1/properties/severityAtLeast/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.exposure.anyOf[1].properties.severityAtLeast, data: data100 };
              vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
            }
          }
        }
        if (data97.maxExpectedFailures !== void 0) {
          let data101 = data97.maxExpectedFailures;
          if (!(typeof data101 == "number" && isFinite(data101)) && data101 !== null) {
            const err284 = { instancePath: instancePath + "/exposure/maxExpectedFailures", schemaPath: "#/properties/exposure/anyOf/1/properties/maxExpectedFailures/type", keyword: "type", params: { type: schema362.properties.exposure.anyOf[1].properties.maxExpectedFailures.type }, message: "must be number,null", schema: schema362.properties.exposure.anyOf[1].properties.maxExpectedFailures.type, parentSchema: schema362.properties.exposure.anyOf[1].properties.maxExpectedFailures, data: data101 };
            vErrors === null ? vErrors = [err284] : vErrors.push(err284), errors++;
          }
          if (typeof data101 == "number" && isFinite(data101) && (data101 <= 0 || isNaN(data101))) {
            const err285 = {
              instancePath: instancePath + "/exposure/maxExpectedFailures",
              schemaPath: "#/properties/exposure/anyOf/1/properties/maxExpectedFailures/exclusiveMinimum",
              keyword: "exclusiveMinimum",
              params: { comparison: ">", limit: 0 },
              message: "must be > 0",
              schema: 0,
              parentSchema: schema362.properties.exposure.anyOf[1].properties.maxExpectedFailures,
              data: data101
            };
            vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
          }
        }
        if (data97.maxChanceOfAny !== void 0) {
          let data102 = data97.maxChanceOfAny;
          if (!(typeof data102 == "number" && isFinite(data102)) && data102 !== null) {
            const err286 = { instancePath: instancePath + "/exposure/maxChanceOfAny", schemaPath: "#/properties/exposure/anyOf/1/properties/maxChanceOfAny/type", keyword: "type", params: { type: schema362.properties.exposure.anyOf[1].properties.maxChanceOfAny.type }, message: "must be number,null", schema: schema362.properties.exposure.anyOf[1].properties.maxChanceOfAny.type, parentSchema: schema362.properties.exposure.anyOf[1].properties.maxChanceOfAny, data: data102 };
            vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
          }
          if (typeof data102 == "number" && isFinite(data102)) {
            if (data102 >= 1 || isNaN(data102)) {
              const err287 = { instancePath: instancePath + "/exposure/maxChanceOfAny", schemaPath: "#/properties/exposure/anyOf/1/properties/maxChanceOfAny/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema362.properties.exposure.anyOf[1].properties.maxChanceOfAny, data: data102 };
              vErrors === null ? vErrors = [err287] : vErrors.push(err287), errors++;
            }
            if (data102 <= 0 || isNaN(data102)) {
              const err288 = {
                instancePath: instancePath + "/exposure/maxChanceOfAny",
                schemaPath: "#/properties/exposure/anyOf/1/properties/maxChanceOfAny/exclusiveMinimum",
                keyword: "exclusiveMinimum",
                params: { comparison: ">", limit: 0 },
                message: "must be > 0",
                schema: 0,
                parentSchema: schema362.properties.exposure.anyOf[1].properties.maxChanceOfAny,
                data: data102
              };
              vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
            }
          }
        }
        if (data97.limit !== void 0) {
          let data103 = data97.limit;
          if (typeof data103 == "number" && isFinite(data103)) {
            if (data103 > 1 || isNaN(data103)) {
              const err289 = { instancePath: instancePath + "/exposure/limit", schemaPath: "#/properties/exposure/anyOf/1/properties/limit/maximum", keyword: "maximum", params: {
                comparison: "<=",
                limit: 1
              }, message: "must be <= 1", schema: 1, parentSchema: schema362.properties.exposure.anyOf[1].properties.limit, data: data103 };
              vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
            }
            if (data103 <= 0 || isNaN(data103)) {
              const err290 = {
                instancePath: instancePath + "/exposure/limit",
                schemaPath: "#/properties/exposure/anyOf/1/properties/limit/exclusiveMinimum",
                keyword: "exclusiveMinimum",
                params: { comparison: ">", limit: 0 },
                message: "must be > 0",
                schema: 0,
                parentSchema: schema362.properties.exposure.anyOf[1].properties.limit,
                data: data103
              };
              vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
            }
          } else {
            const err291 = {
              instancePath: instancePath + "/exposure/limit",
              schemaPath: "#/properties/exposure/anyOf/1/properties/limit/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema362.properties.exposure.anyOf[1].properties.limit.type,
              parentSchema: schema362.properties.exposure.anyOf[1].properties.limit,
              data: data103
            };
            vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
          }
        }
        if (data97.upper !== void 0) {
          let data104 = data97.upper;
          if (typeof data104 == "number" && isFinite(data104)) {
            if (data104 > 1 || isNaN(data104)) {
              const err292 = { instancePath: instancePath + "/exposure/upper", schemaPath: "#/properties/exposure/anyOf/1/properties/upper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema362.properties.exposure.anyOf[1].properties.upper, data: data104 };
              vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
            }
            if (data104 < 0 || isNaN(data104)) {
              const err293 = { instancePath: instancePath + "/exposure/upper", schemaPath: "#/properties/exposure/anyOf/1/properties/upper/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.exposure.anyOf[1].properties.upper, data: data104 };
              vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
            }
          } else {
            const err294 = { instancePath: instancePath + "/exposure/upper", schemaPath: "#/properties/exposure/anyOf/1/properties/upper/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.properties.exposure.anyOf[1].properties.upper.type, parentSchema: schema362.properties.exposure.anyOf[1].properties.upper, data: data104 };
            vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
          }
        }
        if (data97.expectedFailures !== void 0) {
          let data105 = data97.expectedFailures;
          if (typeof data105 == "number" && isFinite(
            data105
          )) {
            if (data105 < 0 || isNaN(data105)) {
              const err295 = {
                instancePath: instancePath + "/exposure/expectedFailures",
                schemaPath: "#/properties/exposure/anyOf/1/properties/expectedFailures/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema362.properties.exposure.anyOf[1].properties.expectedFailures,
                data: data105
              };
              vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
            }
          } else {
            const err296 = { instancePath: instancePath + "/exposure/expectedFailures", schemaPath: "#/properties/exposure/anyOf/1/properties/expectedFailures/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.properties.exposure.anyOf[1].properties.expectedFailures.type, parentSchema: schema362.properties.exposure.anyOf[1].properties.expectedFailures, data: data105 };
            vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
          }
        }
        if (data97.chanceOfAny !== void 0) {
          let data106 = data97.chanceOfAny;
          if (typeof data106 == "number" && isFinite(data106)) {
            if (data106 > 1 || isNaN(data106)) {
              const err297 = { instancePath: instancePath + "/exposure/chanceOfAny", schemaPath: "#/properties/exposure/anyOf/1/properties/chanceOfAny/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema362.properties.exposure.anyOf[1].properties.chanceOfAny, data: data106 };
              vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
            }
            if (data106 < 0 || isNaN(data106)) {
              const err298 = { instancePath: instancePath + "/exposure/chanceOfAny", schemaPath: "#/properties/exposure/anyOf/1/properties/chanceOfAny/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.exposure.anyOf[1].properties.chanceOfAny, data: data106 };
              vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
            }
          } else {
            const err299 = { instancePath: instancePath + "/exposure/chanceOfAny", schemaPath: "#/properties/exposure/anyOf/1/properties/chanceOfAny/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.properties.exposure.anyOf[1].properties.chanceOfAny.type, parentSchema: schema362.properties.exposure.anyOf[1].properties.chanceOfAny, data: data106 };
            vErrors === null ? vErrors = [err299] : vErrors.push(
              err299
            ), errors++;
          }
        }
        if (data97.samplesNeeded !== void 0) {
          let data107 = data97.samplesNeeded;
          if (!(typeof data107 == "number" && !(data107 % 1) && !isNaN(data107) && isFinite(data107)) && data107 !== null) {
            const err300 = { instancePath: instancePath + "/exposure/samplesNeeded", schemaPath: "#/properties/exposure/anyOf/1/properties/samplesNeeded/type", keyword: "type", params: { type: schema362.properties.exposure.anyOf[1].properties.samplesNeeded.type }, message: "must be integer,null", schema: schema362.properties.exposure.anyOf[1].properties.samplesNeeded.type, parentSchema: schema362.properties.exposure.anyOf[1].properties.samplesNeeded, data: data107 };
            vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
          }
          if (typeof data107 == "number" && isFinite(data107) && (data107 < 1 || isNaN(data107))) {
            const err301 = { instancePath: instancePath + "/exposure/samplesNeeded", schemaPath: "#/properties/exposure/anyOf/1/properties/samplesNeeded/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema362.properties.exposure.anyOf[1].properties.samplesNeeded, data: data107 };
            vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
          }
        }
      } else {
        const err302 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema362.properties.exposure.anyOf[1].type, parentSchema: schema362.properties.exposure.anyOf[1], data: data97 };
        vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
      }
      var _valid7 = _errs234 === errors;
      if (valid44 = valid44 || _valid7, valid44) errors = _errs231, vErrors !== null && (_errs231 ? vErrors.length = _errs231 : vErrors = null);
      else {
        const err303 = { instancePath: instancePath + "/exposure", schemaPath: "#/properties/exposure/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema362.properties.exposure.anyOf, parentSchema: schema362.properties.exposure, data: data97 };
        vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data108 = data.severity;
      const _errs258 = errors;
      let valid46 = false;
      const _errs259 = errors;
      if (data108 !== null) {
        const err304 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema362.properties.severity.anyOf[0].type, parentSchema: schema362.properties.severity.anyOf[0], data: data108 };
        vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
      }
      var _valid8 = _errs259 === errors;
      valid46 = valid46 || _valid8;
      const _errs261 = errors;
      if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
        if (data108.levels === void 0) {
          const err305 = {
            instancePath: instancePath + "/severity",
            schemaPath: "#/properties/severity/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "levels" },
            message: "must have required property 'levels'",
            schema: schema362.properties.severity.anyOf[1].required,
            parentSchema: schema362.properties.severity.anyOf[1],
            data: data108
          };
          vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
        }
        if (data108.limits === void 0) {
          const err306 = {
            instancePath: instancePath + "/severity",
            schemaPath: "#/properties/severity/anyOf/1/required",
            keyword: "required",
            params: {
              missingProperty: "limits"
            },
            message: "must have required property 'limits'",
            schema: schema362.properties.severity.anyOf[1].required,
            parentSchema: schema362.properties.severity.anyOf[1],
            data: data108
          };
          vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
        }
        for (const key14 in data108) if (!(key14 === "levels" || key14 === "limits")) {
          const err307 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/anyOf/1/additionalProperties", keyword: "additionalProperties", params: {
            additionalProperty: key14
          }, message: "must NOT have additional properties", schema: false, parentSchema: schema362.properties.severity.anyOf[1], data: data108 };
          vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
        }
        if (data108.levels !== void 0) {
          let data109 = data108.levels;
          if (Array.isArray(data109)) {
            if (data109.length > 5) {
              const err308 = { instancePath: instancePath + "/severity/levels", schemaPath: "#/properties/severity/anyOf/1/properties/levels/maxItems", keyword: "maxItems", params: {
                limit: 5
              }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema362.properties.severity.anyOf[1].properties.levels, data: data109 };
              vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
            }
            if (data109.length < 5) {
              const err309 = {
                instancePath: instancePath + "/severity/levels",
                schemaPath: "#/properties/severity/anyOf/1/properties/levels/minItems",
                keyword: "minItems",
                params: { limit: 5 },
                message: "must NOT have fewer than 5 items",
                schema: 5,
                parentSchema: schema362.properties.severity.anyOf[1].properties.levels,
                data: data109
              };
              vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
            }
            const len10 = data109.length;
            for (let i10 = 0; i10 < len10; i10++) {
              let data110 = data109[i10];
              if (!(typeof data110 == "number" && !(data110 % 1) && !isNaN(data110) && isFinite(data110))) {
                const err310 = {
                  instancePath: instancePath + "/severity/levels/" + i10,
                  schemaPath: "#/properties/severity/anyOf/1/properties/levels/items/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema362.properties.severity.anyOf[1].properties.levels.items.type,
                  parentSchema: schema362.properties.severity.anyOf[1].properties.levels.items,
                  data: data110
                };
                vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
              }
              if (typeof data110 == "number" && isFinite(data110) && (data110 < 0 || isNaN(data110))) {
                const err311 = { instancePath: instancePath + "/severity/levels/" + i10, schemaPath: "#/properties/severity/anyOf/1/properties/levels/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.severity.anyOf[1].properties.levels.items, data: data110 };
                vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
              }
            }
          } else {
            const err312 = {
              instancePath: instancePath + "/severity/levels",
              schemaPath: "#/properties/severity/anyOf/1/properties/levels/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema362.properties.severity.anyOf[1].properties.levels.type,
              parentSchema: schema362.properties.severity.anyOf[1].properties.levels,
              data: data109
            };
            vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
          }
        }
        if (data108.limits !== void 0) {
          let data111 = data108.limits;
          if (Array.isArray(data111)) {
            const len11 = data111.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data112 = data111[i11];
              if (data112 && typeof data112 == "object" && !Array.isArray(
                data112
              )) {
                if (data112.level === void 0) {
                  const err313 = { instancePath: instancePath + "/severity/limits/" + i11, schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/required", keyword: "required", params: { missingProperty: "level" }, message: "must have required property 'level'", schema: schema362.properties.severity.anyOf[1].properties.limits.items.required, parentSchema: schema362.properties.severity.anyOf[1].properties.limits.items, data: data112 };
                  vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
                }
                if (data112.limit === void 0) {
                  const err314 = { instancePath: instancePath + "/severity/limits/" + i11, schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'", schema: schema362.properties.severity.anyOf[1].properties.limits.items.required, parentSchema: schema362.properties.severity.anyOf[1].properties.limits.items, data: data112 };
                  vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
                }
                if (data112.failures === void 0) {
                  const err315 = {
                    instancePath: instancePath + "/severity/limits/" + i11,
                    schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/required",
                    keyword: "required",
                    params: { missingProperty: "failures" },
                    message: "must have required property 'failures'",
                    schema: schema362.properties.severity.anyOf[1].properties.limits.items.required,
                    parentSchema: schema362.properties.severity.anyOf[1].properties.limits.items,
                    data: data112
                  };
                  vErrors === null ? vErrors = [err315] : vErrors.push(err315), errors++;
                }
                for (const key15 in data112) if (!(key15 === "level" || key15 === "limit" || key15 === "failures")) {
                  const err316 = {
                    instancePath: instancePath + "/severity/limits/" + i11,
                    schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: key15 },
                    message: "must NOT have additional properties",
                    schema: false,
                    parentSchema: schema362.properties.severity.anyOf[1].properties.limits.items,
                    data: data112
                  };
                  vErrors === null ? vErrors = [err316] : vErrors.push(err316), errors++;
                }
                if (data112.level !== void 0) {
                  let data113 = data112.level;
                  if (!(typeof data113 == "number" && !(data113 % 1) && !isNaN(data113) && isFinite(data113))) {
                    const err317 = {
                      instancePath: instancePath + "/severity/limits/" + i11 + "/level",
                      schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/level/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                      schema: schema362.properties.severity.anyOf[1].properties.limits.items.properties.level.type,
                      parentSchema: schema362.properties.severity.anyOf[1].properties.limits.items.properties.level,
                      data: data113
                    };
                    vErrors === null ? vErrors = [err317] : vErrors.push(err317), errors++;
                  }
                  if (typeof data113 == "number" && isFinite(data113)) {
                    if (data113 > 4 || isNaN(data113)) {
                      const err318 = { instancePath: instancePath + "/severity/limits/" + i11 + "/level", schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/level/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema362.properties.severity.anyOf[1].properties.limits.items.properties.level, data: data113 };
                      vErrors === null ? vErrors = [err318] : vErrors.push(err318), errors++;
                    }
                    if (data113 < 0 || isNaN(data113)) {
                      const err319 = { instancePath: instancePath + "/severity/limits/" + i11 + "/level", schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/level/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.severity.anyOf[1].properties.limits.items.properties.level, data: data113 };
                      vErrors === null ? vErrors = [err319] : vErrors.push(err319), errors++;
                    }
                  }
                }
                if (data112.limit !== void 0) {
                  let data114 = data112.limit;
                  if (typeof data114 == "number" && isFinite(data114)) {
                    if (data114 > 1 || isNaN(data114)) {
                      const err320 = { instancePath: instancePath + "/severity/limits/" + i11 + "/limit", schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema362.properties.severity.anyOf[1].properties.limits.items.properties.limit, data: data114 };
                      vErrors === null ? vErrors = [err320] : vErrors.push(err320), errors++;
                    }
                    if (data114 < 0 || isNaN(data114)) {
                      const err321 = {
                        instancePath: instancePath + "/severity/limits/" + i11 + "/limit",
                        schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/limit/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 0 },
                        message: "must be >= 0",
                        schema: 0,
                        parentSchema: schema362.properties.severity.anyOf[1].properties.limits.items.properties.limit,
                        data: data114
                      };
                      vErrors === null ? vErrors = [err321] : vErrors.push(err321), errors++;
                    }
                  } else {
                    const err322 = { instancePath: instancePath + "/severity/limits/" + i11 + "/limit", schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/limit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.properties.severity.anyOf[1].properties.limits.items.properties.limit.type, parentSchema: schema362.properties.severity.anyOf[1].properties.limits.items.properties.limit, data: data114 };
                    vErrors === null ? vErrors = [err322] : vErrors.push(err322), errors++;
                  }
                }
                if (data112.failures !== void 0) {
                  let data115 = data112.failures;
                  if (!(typeof data115 == "number" && !(data115 % 1) && !isNaN(data115) && isFinite(data115))) {
                    const err323 = { instancePath: instancePath + "/severity/limits/" + i11 + "/failures", schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema362.properties.severity.anyOf[1].properties.limits.items.properties.failures.type, parentSchema: schema362.properties.severity.anyOf[1].properties.limits.items.properties.failures, data: data115 };
                    vErrors === null ? vErrors = [err323] : vErrors.push(err323), errors++;
                  }
                  if (typeof data115 == "number" && isFinite(data115) && (data115 < 0 || isNaN(data115))) {
                    const err324 = { instancePath: instancePath + "/severity/limits/" + i11 + "/failures", schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362.properties.severity.anyOf[1].properties.limits.items.properties.failures, data: data115 };
                    vErrors === null ? vErrors = [err324] : vErrors.push(err324), errors++;
                  }
                }
              } else {
                const err325 = {
                  instancePath: instancePath + "/severity/limits/" + i11,
                  schemaPath: "#/properties/severity/anyOf/1/properties/limits/items/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema362.properties.severity.anyOf[1].properties.limits.items.type,
                  parentSchema: schema362.properties.severity.anyOf[1].properties.limits.items,
                  data: data112
                };
                vErrors === null ? vErrors = [err325] : vErrors.push(
                  err325
                ), errors++;
              }
            }
          } else {
            const err326 = { instancePath: instancePath + "/severity/limits", schemaPath: "#/properties/severity/anyOf/1/properties/limits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema362.properties.severity.anyOf[1].properties.limits.type, parentSchema: schema362.properties.severity.anyOf[1].properties.limits, data: data111 };
            vErrors === null ? vErrors = [err326] : vErrors.push(err326), errors++;
          }
        }
      } else {
        const err327 = {
          instancePath: instancePath + "/severity",
          schemaPath: "#/properties/severity/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema362.properties.severity.anyOf[1].type,
          parentSchema: schema362.properties.severity.anyOf[1],
          data: data108
        };
        vErrors === null ? vErrors = [err327] : vErrors.push(err327), errors++;
      }
      var _valid8 = _errs261 === errors;
      if (valid46 = valid46 || _valid8, valid46) errors = _errs258, vErrors !== null && (_errs258 ? vErrors.length = _errs258 : vErrors = null);
      else {
        const err328 = {
          instancePath: instancePath + "/severity",
          schemaPath: "#/properties/severity/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
          schema: schema362.properties.severity.anyOf,
          parentSchema: schema362.properties.severity,
          data: data108
        };
        vErrors === null ? vErrors = [err328] : vErrors.push(err328), errors++;
      }
    }
  } else {
    const err329 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema362.type,
      parentSchema: schema362,
      data
    };
    vErrors === null ? vErrors = [err329] : vErrors.push(err329), errors++;
  }
  return validate232.errors = vErrors, errors === 0;
}
validate232.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate202(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.tool === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tool" }, message: "must have required property 'tool'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.judgedAt === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "judgedAt" }, message: "must have required property 'judgedAt'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.gate === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gate" }, message: "must have required property 'gate'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.mode === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mode" }, message: "must have required property 'mode'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.decision === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "decision" },
        message: "must have required property 'decision'",
        schema: schema312.required,
        parentSchema: schema312,
        data
      };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.route === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "route" }, message: "must have required property 'route'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.policy === void 0) {
      const err7 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "policy" },
        message: "must have required property 'policy'",
        schema: schema312.required,
        parentSchema: schema312,
        data
      };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.subject === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.release === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "release" }, message: "must have required property 'release'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.memory === void 0) {
      const err10 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "memory" },
        message: "must have required property 'memory'",
        schema: schema312.required,
        parentSchema: schema312,
        data
      };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.signatures === void 0) {
      const err11 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "signatures" },
        message: "must have required property 'signatures'",
        schema: schema312.required,
        parentSchema: schema312,
        data
      };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.advance === void 0) {
      const err12 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "advance" },
        message: "must have required property 'advance'",
        schema: schema312.required,
        parentSchema: schema312,
        data
      };
      vErrors === null ? vErrors = [err12] : vErrors.push(
        err12
      ), errors++;
    }
    if (data.evidence === void 0) {
      const err13 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "evidence" },
        message: "must have required property 'evidence'",
        schema: schema312.required,
        parentSchema: schema312,
        data
      };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.categories === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" }, message: "must have required property 'categories'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.reasons === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reasons" }, message: "must have required property 'reasons'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.notes === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.blocking === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "blocking" }, message: "must have required property 'blocking'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.waived === void 0) {
      const err18 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "waived"
        },
        message: "must have required property 'waived'",
        schema: schema312.required,
        parentSchema: schema312,
        data
      };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.notJudged === void 0) {
      const err19 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "notJudged" },
        message: "must have required property 'notJudged'",
        schema: schema312.required,
        parentSchema: schema312,
        data
      };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.doesNotShow === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "doesNotShow" }, message: "must have required property 'doesNotShow'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    for (const key0 in data)
      if (!func12.call(schema312.properties, key0)) {
        const err21 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema312,
          data
        };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (data0 !== 1) {
        const err22 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema312.properties.version, data: data0 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.tool !== void 0) {
      let data1 = data.tool;
      if (typeof data1 != "string") {
        const err23 = { instancePath: instancePath + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.tool.type, parentSchema: schema312.properties.tool, data: data1 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.judgedAt !== void 0) {
      let data2 = data.judgedAt;
      if (typeof data2 != "string") {
        const err24 = { instancePath: instancePath + "/judgedAt", schemaPath: "#/properties/judgedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.judgedAt.type, parentSchema: schema312.properties.judgedAt, data: data2 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.gate !== void 0) {
      let data3 = data.gate;
      if (typeof data3 != "string") {
        const err25 = { instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema312.properties.gate.type, parentSchema: schema312.properties.gate, data: data3 };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.mode !== void 0) {
      let data4 = data.mode;
      if (!(data4 === "demonstrate" || data4 === "screen")) {
        const err26 = {
          instancePath: instancePath + "/mode",
          schemaPath: "#/properties/mode/enum",
          keyword: "enum",
          params: { allowedValues: schema312.properties.mode.enum },
          message: "must be equal to one of the allowed values",
          schema: schema312.properties.mode.enum,
          parentSchema: schema312.properties.mode,
          data: data4
        };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.decision !== void 0) {
      let data5 = data.decision;
      if (!(data5 === "allow" || data5 === "block")) {
        const err27 = { instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema312.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.decision.enum, parentSchema: schema312.properties.decision, data: data5 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.route !== void 0) {
      let data6 = data.route;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 != "string") {
            const err28 = { instancePath: instancePath + "/route/" + i0, schemaPath: "#/properties/route/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.route.items.type, parentSchema: schema312.properties.route.items, data: data7 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      } else {
        const err29 = {
          instancePath: instancePath + "/route",
          schemaPath: "#/properties/route/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema312.properties.route.type,
          parentSchema: schema312.properties.route,
          data: data6
        };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.policy !== void 0) {
      let data8 = data.policy;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.name === void 0) {
          const err30 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema312.properties.policy.required, parentSchema: schema312.properties.policy, data: data8 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data8.path === void 0) {
          const err31 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema312.properties.policy.required, parentSchema: schema312.properties.policy, data: data8 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data8.ref === void 0) {
          const err32 = {
            instancePath: instancePath + "/policy",
            schemaPath: "#/properties/policy/required",
            keyword: "required",
            params: { missingProperty: "ref" },
            message: "must have required property 'ref'",
            schema: schema312.properties.policy.required,
            parentSchema: schema312.properties.policy,
            data: data8
          };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data8.digest === void 0) {
          const err33 = {
            instancePath: instancePath + "/policy",
            schemaPath: "#/properties/policy/required",
            keyword: "required",
            params: { missingProperty: "digest" },
            message: "must have required property 'digest'",
            schema: schema312.properties.policy.required,
            parentSchema: schema312.properties.policy,
            data: data8
          };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
        if (data8.locations === void 0) {
          const err34 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "locations" }, message: "must have required property 'locations'", schema: schema312.properties.policy.required, parentSchema: schema312.properties.policy, data: data8 };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
        for (const key1 in data8) if (!(key1 === "name" || key1 === "path" || key1 === "ref" || key1 === "digest" || key1 === "locations")) {
          const err35 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema312.properties.policy, data: data8 };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (data8.name !== void 0) {
          let data9 = data8.name;
          if (typeof data9 != "string") {
            const err36 = { instancePath: instancePath + "/policy/name", schemaPath: "#/properties/policy/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.policy.properties.name.type, parentSchema: schema312.properties.policy.properties.name, data: data9 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data8.path !== void 0) {
          let data10 = data8.path;
          if (typeof data10 != "string") {
            const err37 = { instancePath: instancePath + "/policy/path", schemaPath: "#/properties/policy/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.policy.properties.path.type, parentSchema: schema312.properties.policy.properties.path, data: data10 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data8.ref !== void 0) {
          let data11 = data8.ref;
          if (typeof data11 != "string" && data11 !== null) {
            const err38 = { instancePath: instancePath + "/policy/ref", schemaPath: "#/properties/policy/properties/ref/type", keyword: "type", params: { type: schema312.properties.policy.properties.ref.type }, message: "must be string,null", schema: schema312.properties.policy.properties.ref.type, parentSchema: schema312.properties.policy.properties.ref, data: data11 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data8.digest !== void 0) {
          let data12 = data8.digest;
          if (typeof data12 == "string") {
            if (!pattern42.test(data12)) {
              const err39 = { instancePath: instancePath + "/policy/digest", schemaPath: "#/properties/policy/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema312.properties.policy.properties.digest, data: data12 };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
          } else {
            const err40 = {
              instancePath: instancePath + "/policy/digest",
              schemaPath: "#/properties/policy/properties/digest/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema312.properties.policy.properties.digest.type,
              parentSchema: schema312.properties.policy.properties.digest,
              data: data12
            };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
        if (data8.locations !== void 0) {
          let data13 = data8.locations;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) for (const key2 in data13) {
            let data14 = data13[key2];
            if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
              if (data14.line === void 0) {
                const err41 = { instancePath: instancePath + "/policy/locations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/position/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: schema322.required, parentSchema: schema322, data: data14 };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
              if (data14.column === void 0) {
                const err42 = {
                  instancePath: instancePath + "/policy/locations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/$defs/position/required",
                  keyword: "required",
                  params: { missingProperty: "column" },
                  message: "must have required property 'column'",
                  schema: schema322.required,
                  parentSchema: schema322,
                  data: data14
                };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
              for (const key3 in data14)
                if (!(key3 === "line" || key3 === "column")) {
                  const err43 = {
                    instancePath: instancePath + "/policy/locations/" + key2.replace(
                      /~/g,
                      "~0"
                    ).replace(/\//g, "~1"),
                    schemaPath: "#/$defs/position/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: key3 },
                    message: "must NOT have additional properties",
                    schema: false,
                    parentSchema: schema322,
                    data: data14
                  };
                  vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                }
              if (data14.line !== void 0) {
                let data15 = data14.line;
                if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                  const err44 = { instancePath: instancePath + "/policy/locations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/line", schemaPath: "#/$defs/position/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema322.properties.line.type, parentSchema: schema322.properties.line, data: data15 };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
                if (typeof data15 == "number" && isFinite(data15) && (data15 < 1 || isNaN(data15))) {
                  const err45 = { instancePath: instancePath + "/policy/locations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/line", schemaPath: "#/$defs/position/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema322.properties.line, data: data15 };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
              }
              if (data14.column !== void 0) {
                let data16 = data14.column;
                if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                  const err46 = {
                    instancePath: instancePath + "/policy/locations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/column",
                    schemaPath: "#/$defs/position/properties/column/type",
                    keyword: "type",
                    params: { type: "integer" },
                    message: "must be integer",
                    schema: schema322.properties.column.type,
                    parentSchema: schema322.properties.column,
                    data: data16
                  };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
                if (typeof data16 == "number" && isFinite(data16) && (data16 < 1 || isNaN(data16))) {
                  const err47 = { instancePath: instancePath + "/policy/locations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/column", schemaPath: "#/$defs/position/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema322.properties.column, data: data16 };
                  vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                }
              }
            } else {
              const err48 = {
                instancePath: instancePath + "/policy/locations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/$defs/position/type",
                keyword: "type",
                params: { type: "object" },
                message: "must be object",
                schema: schema322.type,
                parentSchema: schema322,
                data: data14
              };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
          }
          else {
            const err49 = { instancePath: instancePath + "/policy/locations", schemaPath: "#/properties/policy/properties/locations/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.properties.policy.properties.locations.type, parentSchema: schema312.properties.policy.properties.locations, data: data13 };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: {
          type: "object"
        }, message: "must be object", schema: schema312.properties.policy.type, parentSchema: schema312.properties.policy, data: data8 };
        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
      }
    }
    if (data.subject !== void 0) {
      let data17 = data.subject;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.model === void 0) {
          const err51 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema312.properties.subject.required, parentSchema: schema312.properties.subject, data: data17 };
          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
        }
        if (data17.digest === void 0) {
          const err52 = {
            instancePath: instancePath + "/subject",
            schemaPath: "#/properties/subject/required",
            keyword: "required",
            params: { missingProperty: "digest" },
            message: "must have required property 'digest'",
            schema: schema312.properties.subject.required,
            parentSchema: schema312.properties.subject,
            data: data17
          };
          vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
        }
        for (const key4 in data17)
          if (!(key4 === "model" || key4 === "digest")) {
            const err53 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema312.properties.subject, data: data17 };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
        if (data17.model !== void 0) {
          let data18 = data17.model;
          if (typeof data18 != "string" && data18 !== null) {
            const err54 = { instancePath: instancePath + "/subject/model", schemaPath: "#/properties/subject/properties/model/type", keyword: "type", params: { type: schema312.properties.subject.properties.model.type }, message: "must be string,null", schema: schema312.properties.subject.properties.model.type, parentSchema: schema312.properties.subject.properties.model, data: data18 };
            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
          }
        }
        if (data17.digest !== void 0) {
          let data19 = data17.digest;
          if (typeof data19 != "string" && data19 !== null) {
            const err55 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/properties/subject/properties/digest/type", keyword: "type", params: { type: schema312.properties.subject.properties.digest.type }, message: "must be string,null", schema: schema312.properties.subject.properties.digest.type, parentSchema: schema312.properties.subject.properties.digest, data: data19 };
            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.properties.subject.type, parentSchema: schema312.properties.subject, data: data17 };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
    }
    if (data.release !== void 0) {
      let data20 = data.release;
      const _errs45 = errors;
      let valid8 = false;
      const _errs46 = errors;
      if (data20 !== null) {
        const err57 = {
          instancePath: instancePath + "/release",
          schemaPath: "#/properties/release/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema312.properties.release.anyOf[0].type,
          parentSchema: schema312.properties.release.anyOf[0],
          data: data20
        };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
      var _valid0 = _errs46 === errors;
      valid8 = valid8 || _valid0;
      const _errs48 = errors;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.repository === void 0) {
          const err58 = {
            instancePath: instancePath + "/release",
            schemaPath: "#/properties/release/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "repository" },
            message: "must have required property 'repository'",
            schema: schema312.properties.release.anyOf[1].required,
            parentSchema: schema312.properties.release.anyOf[1],
            data: data20
          };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        if (data20.commits === void 0) {
          const err59 = {
            instancePath: instancePath + "/release",
            schemaPath: "#/properties/release/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "commits" },
            message: "must have required property 'commits'",
            schema: schema312.properties.release.anyOf[1].required,
            parentSchema: schema312.properties.release.anyOf[1],
            data: data20
          };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        if (data20.pullRequest === void 0) {
          const err60 = {
            instancePath: instancePath + "/release",
            schemaPath: "#/properties/release/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "pullRequest" },
            message: "must have required property 'pullRequest'",
            schema: schema312.properties.release.anyOf[1].required,
            parentSchema: schema312.properties.release.anyOf[1],
            data: data20
          };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        for (const key5 in data20) if (!(key5 === "repository" || key5 === "commits" || key5 === "pullRequest")) {
          const err61 = {
            instancePath: instancePath + "/release",
            schemaPath: "#/properties/release/anyOf/1/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key5 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema312.properties.release.anyOf[1],
            data: data20
          };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        if (data20.repository !== void 0) {
          let data21 = data20.repository;
          if (typeof data21 != "string") {
            const err62 = {
              instancePath: instancePath + "/release/repository",
              schemaPath: "#/properties/release/anyOf/1/properties/repository/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema312.properties.release.anyOf[1].properties.repository.type,
              parentSchema: schema312.properties.release.anyOf[1].properties.repository,
              data: data21
            };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
        if (data20.commits !== void 0) {
          let data22 = data20.commits;
          if (Array.isArray(data22)) {
            if (data22.length < 1) {
              const err63 = { instancePath: instancePath + "/release/commits", schemaPath: "#/properties/release/anyOf/1/properties/commits/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema312.properties.release.anyOf[1].properties.commits, data: data22 };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
            const len1 = data22.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data23 = data22[i1];
              if (typeof data23 != "string") {
                const err64 = {
                  instancePath: instancePath + "/release/commits/" + i1,
                  schemaPath: "#/properties/release/anyOf/1/properties/commits/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema312.properties.release.anyOf[1].properties.commits.items.type,
                  parentSchema: schema312.properties.release.anyOf[1].properties.commits.items,
                  data: data23
                };
                vErrors === null ? vErrors = [err64] : vErrors.push(
                  err64
                ), errors++;
              }
            }
          } else {
            const err65 = { instancePath: instancePath + "/release/commits", schemaPath: "#/properties/release/anyOf/1/properties/commits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.release.anyOf[1].properties.commits.type, parentSchema: schema312.properties.release.anyOf[1].properties.commits, data: data22 };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
        if (data20.pullRequest !== void 0) {
          let data24 = data20.pullRequest;
          if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24)) && data24 !== null) {
            const err66 = { instancePath: instancePath + "/release/pullRequest", schemaPath: "#/properties/release/anyOf/1/properties/pullRequest/type", keyword: "type", params: { type: schema312.properties.release.anyOf[1].properties.pullRequest.type }, message: "must be integer,null", schema: schema312.properties.release.anyOf[1].properties.pullRequest.type, parentSchema: schema312.properties.release.anyOf[1].properties.pullRequest, data: data24 };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.properties.release.anyOf[1].type, parentSchema: schema312.properties.release.anyOf[1], data: data20 };
        vErrors === null ? vErrors = [err67] : vErrors.push(
          err67
        ), errors++;
      }
      var _valid0 = _errs48 === errors;
      if (valid8 = valid8 || _valid0, valid8) errors = _errs45, vErrors !== null && (_errs45 ? vErrors.length = _errs45 : vErrors = null);
      else {
        const err68 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema312.properties.release.anyOf, parentSchema: schema312.properties.release, data: data20 };
        vErrors === null ? vErrors = [err68] : vErrors.push(
          err68
        ), errors++;
      }
    }
    if (data.memory !== void 0) {
      let data25 = data.memory;
      const _errs60 = errors;
      let valid12 = false;
      const _errs61 = errors;
      if (data25 !== null) {
        const err69 = {
          instancePath: instancePath + "/memory",
          schemaPath: "#/properties/memory/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema312.properties.memory.anyOf[0].type,
          parentSchema: schema312.properties.memory.anyOf[0],
          data: data25
        };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
      var _valid1 = _errs61 === errors;
      valid12 = valid12 || _valid1;
      const _errs63 = errors;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.place === void 0) {
          const err70 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/required", keyword: "required", params: { missingProperty: "place" }, message: "must have required property 'place'", schema: schema312.properties.memory.anyOf[1].required, parentSchema: schema312.properties.memory.anyOf[1], data: data25 };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
        if (data25.head === void 0) {
          const err71 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/required", keyword: "required", params: { missingProperty: "head" }, message: "must have required property 'head'", schema: schema312.properties.memory.anyOf[1].required, parentSchema: schema312.properties.memory.anyOf[1], data: data25 };
          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
        }
        if (data25.entries === void 0) {
          const err72 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/required", keyword: "required", params: { missingProperty: "entries" }, message: "must have required property 'entries'", schema: schema312.properties.memory.anyOf[1].required, parentSchema: schema312.properties.memory.anyOf[1], data: data25 };
          vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
        }
        if (data25.anchored === void 0) {
          const err73 = {
            instancePath: instancePath + "/memory",
            schemaPath: "#/properties/memory/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "anchored" },
            message: "must have required property 'anchored'",
            schema: schema312.properties.memory.anyOf[1].required,
            parentSchema: schema312.properties.memory.anyOf[1],
            data: data25
          };
          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
        }
        if (data25.written === void 0) {
          const err74 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/required", keyword: "required", params: { missingProperty: "written" }, message: "must have required property 'written'", schema: schema312.properties.memory.anyOf[1].required, parentSchema: schema312.properties.memory.anyOf[1], data: data25 };
          vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
        }
        if (data25.subject === void 0) {
          const err75 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/required", keyword: "required", params: { missingProperty: "subject" }, message: "must have required property 'subject'", schema: schema312.properties.memory.anyOf[1].required, parentSchema: schema312.properties.memory.anyOf[1], data: data25 };
          vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
        }
        if (data25.candidate === void 0) {
          const err76 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/required", keyword: "required", params: { missingProperty: "candidate" }, message: "must have required property 'candidate'", schema: schema312.properties.memory.anyOf[1].required, parentSchema: schema312.properties.memory.anyOf[1], data: data25 };
          vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
        }
        for (const key6 in data25)
          if (!(key6 === "place" || key6 === "head" || key6 === "entries" || key6 === "anchored" || key6 === "written" || key6 === "subject" || key6 === "candidate")) {
            const err77 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema312.properties.memory.anyOf[1], data: data25 };
            vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
          }
        if (data25.place !== void 0) {
          let data26 = data25.place;
          if (typeof data26 != "string") {
            const err78 = { instancePath: instancePath + "/memory/place", schemaPath: "#/properties/memory/anyOf/1/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.memory.anyOf[1].properties.place.type, parentSchema: schema312.properties.memory.anyOf[1].properties.place, data: data26 };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
        }
        if (data25.head !== void 0) {
          let data27 = data25.head;
          if (typeof data27 != "string" && data27 !== null) {
            const err79 = { instancePath: instancePath + "/memory/head", schemaPath: "#/properties/memory/anyOf/1/properties/head/type", keyword: "type", params: { type: schema312.properties.memory.anyOf[1].properties.head.type }, message: "must be string,null", schema: schema312.properties.memory.anyOf[1].properties.head.type, parentSchema: schema312.properties.memory.anyOf[1].properties.head, data: data27 };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
        }
        if (data25.entries !== void 0) {
          let data28 = data25.entries;
          if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
            const err80 = { instancePath: instancePath + "/memory/entries", schemaPath: "#/properties/memory/anyOf/1/properties/entries/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema312.properties.memory.anyOf[1].properties.entries.type, parentSchema: schema312.properties.memory.anyOf[1].properties.entries, data: data28 };
            vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
          }
          if (typeof data28 == "number" && isFinite(
            data28
          ) && (data28 < 0 || isNaN(data28))) {
            const err81 = { instancePath: instancePath + "/memory/entries", schemaPath: "#/properties/memory/anyOf/1/properties/entries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema312.properties.memory.anyOf[1].properties.entries, data: data28 };
            vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
          }
        }
        if (data25.anchored !== void 0) {
          let data29 = data25.anchored;
          if (typeof data29 != "boolean") {
            const err82 = {
              instancePath: instancePath + "/memory/anchored",
              schemaPath: "#/properties/memory/anyOf/1/properties/anchored/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
              schema: schema312.properties.memory.anyOf[1].properties.anchored.type,
              parentSchema: schema312.properties.memory.anyOf[1].properties.anchored,
              data: data29
            };
            vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
          }
        }
        if (data25.written !== void 0) {
          let data30 = data25.written;
          if (typeof data30 != "boolean") {
            const err83 = { instancePath: instancePath + "/memory/written", schemaPath: "#/properties/memory/anyOf/1/properties/written/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema312.properties.memory.anyOf[1].properties.written.type, parentSchema: schema312.properties.memory.anyOf[1].properties.written, data: data30 };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
        }
        if (data25.subject !== void 0) {
          let data31 = data25.subject;
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.model === void 0) {
              const err84 = { instancePath: instancePath + "/memory/subject", schemaPath: "#/properties/memory/anyOf/1/properties/subject/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema312.properties.memory.anyOf[1].properties.subject.required, parentSchema: schema312.properties.memory.anyOf[1].properties.subject, data: data31 };
              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
            }
            if (data31.digest === void 0) {
              const err85 = { instancePath: instancePath + "/memory/subject", schemaPath: "#/properties/memory/anyOf/1/properties/subject/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema312.properties.memory.anyOf[1].properties.subject.required, parentSchema: schema312.properties.memory.anyOf[1].properties.subject, data: data31 };
              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
            }
            for (const key7 in data31) if (!(key7 === "model" || key7 === "digest")) {
              const err86 = { instancePath: instancePath + "/memory/subject", schemaPath: "#/properties/memory/anyOf/1/properties/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema312.properties.memory.anyOf[1].properties.subject, data: data31 };
              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
            }
            if (data31.model !== void 0) {
              let data32 = data31.model;
              if (typeof data32 != "string" && data32 !== null) {
                const err87 = {
                  instancePath: instancePath + "/memory/subject/model",
                  schemaPath: "#/properties/memory/anyOf/1/properties/subject/properties/model/type",
                  keyword: "type",
                  params: { type: schema312.properties.memory.anyOf[1].properties.subject.properties.model.type },
                  message: "must be string,null",
                  schema: schema312.properties.memory.anyOf[1].properties.subject.properties.model.type,
                  parentSchema: schema312.properties.memory.anyOf[1].properties.subject.properties.model,
                  data: data32
                };
                vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
              }
            }
            if (data31.digest !== void 0) {
              let data33 = data31.digest;
              if (typeof data33 != "string" && data33 !== null) {
                const err88 = { instancePath: instancePath + "/memory/subject/digest", schemaPath: "#/properties/memory/anyOf/1/properties/subject/properties/digest/type", keyword: "type", params: { type: schema312.properties.memory.anyOf[1].properties.subject.properties.digest.type }, message: "must be string,null", schema: schema312.properties.memory.anyOf[1].properties.subject.properties.digest.type, parentSchema: schema312.properties.memory.anyOf[1].properties.subject.properties.digest, data: data33 };
                vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
              }
            }
          } else {
            const err89 = {
              instancePath: instancePath + "/memory/subject",
              schemaPath: "#/properties/memory/anyOf/1/properties/subject/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema312.properties.memory.anyOf[1].properties.subject.type,
              parentSchema: schema312.properties.memory.anyOf[1].properties.subject,
              data: data31
            };
            vErrors === null ? vErrors = [
              err89
            ] : vErrors.push(err89), errors++;
          }
        }
        if (data25.candidate !== void 0) {
          let data34 = data25.candidate;
          const _errs84 = errors;
          let valid15 = false;
          const _errs85 = errors;
          if (data34 !== null) {
            const err90 = { instancePath: instancePath + "/memory/candidate", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[0].type, parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[0], data: data34 };
            vErrors === null ? vErrors = [err90] : vErrors.push(
              err90
            ), errors++;
          }
          var _valid2 = _errs85 === errors;
          valid15 = valid15 || _valid2;
          const _errs87 = errors;
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.number === void 0) {
              const err91 = {
                instancePath: instancePath + "/memory/candidate",
                schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/required",
                keyword: "required",
                params: {
                  missingProperty: "number"
                },
                message: "must have required property 'number'",
                schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].required,
                parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1],
                data: data34
              };
              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
            }
            if (data34.since === void 0) {
              const err92 = {
                instancePath: instancePath + "/memory/candidate",
                schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/required",
                keyword: "required",
                params: { missingProperty: "since" },
                message: "must have required property 'since'",
                schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].required,
                parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1],
                data: data34
              };
              vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
            }
            if (data34.corrected === void 0) {
              const err93 = { instancePath: instancePath + "/memory/candidate", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/required", keyword: "required", params: { missingProperty: "corrected" }, message: "must have required property 'corrected'", schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].required, parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1], data: data34 };
              vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
            }
            for (const key8 in data34) if (!(key8 === "number" || key8 === "since" || key8 === "corrected")) {
              const err94 = {
                instancePath: instancePath + "/memory/candidate",
                schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key8 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1],
                data: data34
              };
              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
            }
            if (data34.number !== void 0) {
              let data35 = data34.number;
              if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
                const err95 = { instancePath: instancePath + "/memory/candidate/number", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.number.type, parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.number, data: data35 };
                vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
              }
              if (typeof data35 == "number" && isFinite(data35) && (data35 < 1 || isNaN(data35))) {
                const err96 = { instancePath: instancePath + "/memory/candidate/number", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.number, data: data35 };
                vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
              }
            }
            if (data34.since !== void 0) {
              let data36 = data34.since;
              const _errs93 = errors;
              let valid17 = false;
              const _errs94 = errors;
              if (data36 !== null) {
                const err97 = { instancePath: instancePath + "/memory/candidate/since", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[0].type, parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[0], data: data36 };
                vErrors === null ? vErrors = [err97] : vErrors.push(
                  err97
                ), errors++;
              }
              var _valid3 = _errs94 === errors;
              valid17 = valid17 || _valid3;
              const _errs96 = errors;
              if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                if (data36.model === void 0) {
                  const err98 = { instancePath: instancePath + "/memory/candidate/since", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].required, parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1], data: data36 };
                  vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                }
                if (data36.judgedAt === void 0) {
                  const err99 = {
                    instancePath: instancePath + "/memory/candidate/since",
                    schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/required",
                    keyword: "required",
                    params: { missingProperty: "judgedAt" },
                    message: "must have required property 'judgedAt'",
                    schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].required,
                    parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1],
                    data: data36
                  };
                  vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                }
                for (const key9 in data36) if (!(key9 === "model" || key9 === "judgedAt")) {
                  const err100 = {
                    instancePath: instancePath + "/memory/candidate/since",
                    schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: key9 },
                    message: "must NOT have additional properties",
                    schema: false,
                    parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1],
                    data: data36
                  };
                  vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                }
                if (data36.model !== void 0) {
                  let data37 = data36.model;
                  if (typeof data37 != "string" && data37 !== null) {
                    const err101 = { instancePath: instancePath + "/memory/candidate/since/model", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/properties/model/type", keyword: "type", params: { type: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].properties.model.type }, message: "must be string,null", schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].properties.model.type, parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].properties.model, data: data37 };
                    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                  }
                }
                if (data36.judgedAt !== void 0) {
                  let data38 = data36.judgedAt;
                  if (typeof data38 != "string") {
                    const err102 = {
                      instancePath: instancePath + "/memory/candidate/since/judgedAt",
                      schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/properties/judgedAt/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].properties.judgedAt.type,
                      parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].properties.judgedAt,
                      data: data38
                    };
                    vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                  }
                }
              } else {
                const err103 = { instancePath: instancePath + "/memory/candidate/since", schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf/1/type", keyword: "type", params: {
                  type: "object"
                }, message: "must be object", schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1].type, parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf[1], data: data36 };
                vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
              }
              var _valid3 = _errs96 === errors;
              if (valid17 = valid17 || _valid3, valid17) errors = _errs93, vErrors !== null && (_errs93 ? vErrors.length = _errs93 : vErrors = null);
              else {
                const err104 = {
                  instancePath: instancePath + "/memory/candidate/since",
                  schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/since/anyOf",
                  keyword: "anyOf",
                  params: {},
                  message: "must match a schema in anyOf",
                  schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since.anyOf,
                  parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.since,
                  data: data36
                };
                vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
              }
            }
            if (data34.corrected !== void 0) {
              let data39 = data34.corrected;
              if (typeof data39 != "boolean") {
                const err105 = {
                  instancePath: instancePath + "/memory/candidate/corrected",
                  schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/properties/corrected/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.corrected.type,
                  parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].properties.corrected,
                  data: data39
                };
                vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
              }
            }
          } else {
            const err106 = {
              instancePath: instancePath + "/memory/candidate",
              schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf/1/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1].type,
              parentSchema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf[1],
              data: data34
            };
            vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
          }
          var _valid2 = _errs87 === errors;
          if (valid15 = valid15 || _valid2, valid15)
            errors = _errs84, vErrors !== null && (_errs84 ? vErrors.length = _errs84 : vErrors = null);
          else {
            const err107 = {
              instancePath: instancePath + "/memory/candidate",
              schemaPath: "#/properties/memory/anyOf/1/properties/candidate/anyOf",
              keyword: "anyOf",
              params: {},
              message: "must match a schema in anyOf",
              schema: schema312.properties.memory.anyOf[1].properties.candidate.anyOf,
              parentSchema: schema312.properties.memory.anyOf[1].properties.candidate,
              data: data34
            };
            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
          }
        }
      } else {
        const err108 = {
          instancePath: instancePath + "/memory",
          schemaPath: "#/properties/memory/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema312.properties.memory.anyOf[1].type,
          parentSchema: schema312.properties.memory.anyOf[1],
          data: data25
        };
        vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
      }
      var _valid1 = _errs63 === errors;
      if (valid12 = valid12 || _valid1, valid12) errors = _errs60, vErrors !== null && (_errs60 ? vErrors.length = _errs60 : vErrors = null);
      else {
        const err109 = { instancePath: instancePath + "/memory", schemaPath: "#/properties/memory/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema312.properties.memory.anyOf, parentSchema: schema312.properties.memory, data: data25 };
        vErrors === null ? vErrors = [err109] : vErrors.push(
          err109
        ), errors++;
      }
    }
    if (data.signatures !== void 0) {
      let data40 = data.signatures;
      const _errs106 = errors;
      let valid19 = false;
      const _errs107 = errors;
      if (data40 !== null) {
        const err110 = { instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema312.properties.signatures.anyOf[0].type, parentSchema: schema312.properties.signatures.anyOf[0], data: data40 };
        vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
      }
      var _valid4 = _errs107 === errors;
      valid19 = valid19 || _valid4;
      const _errs109 = errors;
      if (Array.isArray(data40)) {
        const len2 = data40.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data41 = data40[i2];
          if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
            if (data41.id === void 0) {
              const err111 = { instancePath: instancePath + "/signatures/" + i2, schemaPath: "#/$defs/signature/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema332.required, parentSchema: schema332, data: data41 };
              vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
            }
            if (data41.category === void 0) {
              const err112 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "category" },
                message: "must have required property 'category'",
                schema: schema332.required,
                parentSchema: schema332,
                data: data41
              };
              vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
            }
            if (data41.label === void 0) {
              const err113 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "label" },
                message: "must have required property 'label'",
                schema: schema332.required,
                parentSchema: schema332,
                data: data41
              };
              vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
            }
            if (data41.firstSeen === void 0) {
              const err114 = { instancePath: instancePath + "/signatures/" + i2, schemaPath: "#/$defs/signature/required", keyword: "required", params: { missingProperty: "firstSeen" }, message: "must have required property 'firstSeen'", schema: schema332.required, parentSchema: schema332, data: data41 };
              vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
            }
            if (data41.release === void 0) {
              const err115 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "release" },
                message: "must have required property 'release'",
                schema: schema332.required,
                parentSchema: schema332,
                data: data41
              };
              vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
            }
            if (data41.severity === void 0) {
              const err116 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "severity" },
                message: "must have required property 'severity'",
                schema: schema332.required,
                parentSchema: schema332,
                data: data41
              };
              vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
            }
            if (data41.owner === void 0) {
              const err117 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "owner" },
                message: "must have required property 'owner'",
                schema: schema332.required,
                parentSchema: schema332,
                data: data41
              };
              vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
            }
            if (data41.due === void 0) {
              const err118 = { instancePath: instancePath + "/signatures/" + i2, schemaPath: "#/$defs/signature/required", keyword: "required", params: { missingProperty: "due" }, message: "must have required property 'due'", schema: schema332.required, parentSchema: schema332, data: data41 };
              vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
            }
            if (data41.link === void 0) {
              const err119 = { instancePath: instancePath + "/signatures/" + i2, schemaPath: "#/$defs/signature/required", keyword: "required", params: { missingProperty: "link" }, message: "must have required property 'link'", schema: schema332.required, parentSchema: schema332, data: data41 };
              vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
            }
            if (data41.state === void 0) {
              const err120 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "state" },
                message: "must have required property 'state'",
                schema: schema332.required,
                parentSchema: schema332,
                data: data41
              };
              vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
            }
            if (data41.marks === void 0) {
              const err121 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "marks" },
                message: "must have required property 'marks'",
                schema: schema332.required,
                parentSchema: schema332,
                data: data41
              };
              vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
            }
            if (data41.story === void 0) {
              const err122 = {
                instancePath: instancePath + "/signatures/" + i2,
                schemaPath: "#/$defs/signature/required",
                keyword: "required",
                params: { missingProperty: "story" },
                message: "must have required property 'story'",
                schema: schema332.required,
                parentSchema: schema332,
                data: data41
              };
              vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
            }
            for (const key10 in data41) if (!func12.call(
              schema332.properties,
              key10
            )) {
              const err123 = { instancePath: instancePath + "/signatures/" + i2, schemaPath: "#/$defs/signature/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema332, data: data41 };
              vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
            }
            if (data41.id !== void 0) {
              let data42 = data41.id;
              if (typeof data42 != "string" && data42 !== null) {
                const err124 = { instancePath: instancePath + "/signatures/" + i2 + "/id", schemaPath: "#/$defs/signature/properties/id/type", keyword: "type", params: { type: schema332.properties.id.type }, message: "must be string,null", schema: schema332.properties.id.type, parentSchema: schema332.properties.id, data: data42 };
                vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
              }
            }
            if (data41.category !== void 0) {
              let data43 = data41.category;
              if (typeof data43 != "string" && data43 !== null) {
                const err125 = { instancePath: instancePath + "/signatures/" + i2 + "/category", schemaPath: "#/$defs/signature/properties/category/type", keyword: "type", params: { type: schema332.properties.category.type }, message: "must be string,null", schema: schema332.properties.category.type, parentSchema: schema332.properties.category, data: data43 };
                vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
              }
            }
            if (data41.label !== void 0) {
              let data44 = data41.label;
              if (typeof data44 != "string" && data44 !== null) {
                const err126 = { instancePath: instancePath + "/signatures/" + i2 + "/label", schemaPath: "#/$defs/signature/properties/label/type", keyword: "type", params: { type: schema332.properties.label.type }, message: "must be string,null", schema: schema332.properties.label.type, parentSchema: schema332.properties.label, data: data44 };
                vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
              }
            }
            if (data41.firstSeen !== void 0) {
              let data45 = data41.firstSeen;
              if (typeof data45 != "string") {
                const err127 = {
                  instancePath: instancePath + "/signatures/" + i2 + "/firstSeen",
                  schemaPath: "#/$defs/signature/properties/firstSeen/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema332.properties.firstSeen.type,
                  parentSchema: schema332.properties.firstSeen,
                  data: data45
                };
                vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
              }
            }
            if (data41.release !== void 0) {
              let data46 = data41.release;
              if (typeof data46 != "string" && data46 !== null) {
                const err128 = { instancePath: instancePath + "/signatures/" + i2 + "/release", schemaPath: "#/$defs/signature/properties/release/type", keyword: "type", params: { type: schema332.properties.release.type }, message: "must be string,null", schema: schema332.properties.release.type, parentSchema: schema332.properties.release, data: data46 };
                vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
              }
            }
            if (data41.severity !== void 0) {
              let data47 = data41.severity;
              if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47)) && data47 !== null) {
                const err129 = { instancePath: instancePath + "/signatures/" + i2 + "/severity", schemaPath: "#/$defs/signature/properties/severity/type", keyword: "type", params: { type: schema332.properties.severity.type }, message: "must be integer,null", schema: schema332.properties.severity.type, parentSchema: schema332.properties.severity, data: data47 };
                vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
              }
              if (typeof data47 == "number" && isFinite(data47)) {
                if (data47 > 4 || isNaN(data47)) {
                  const err130 = {
                    instancePath: instancePath + "/signatures/" + i2 + "/severity",
                    schemaPath: "#/$defs/signature/properties/severity/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 4 },
                    message: "must be <= 4",
                    schema: 4,
                    parentSchema: schema332.properties.severity,
                    data: data47
                  };
                  vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                }
                if (data47 < 0 || isNaN(data47)) {
                  const err131 = { instancePath: instancePath + "/signatures/" + i2 + "/severity", schemaPath: "#/$defs/signature/properties/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema332.properties.severity, data: data47 };
                  vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                }
              }
            }
            if (data41.owner !== void 0) {
              let data48 = data41.owner;
              if (typeof data48 != "string" && data48 !== null) {
                const err132 = { instancePath: instancePath + "/signatures/" + i2 + "/owner", schemaPath: "#/$defs/signature/properties/owner/type", keyword: "type", params: { type: schema332.properties.owner.type }, message: "must be string,null", schema: schema332.properties.owner.type, parentSchema: schema332.properties.owner, data: data48 };
                vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
              }
            }
            if (data41.due !== void 0) {
              let data49 = data41.due;
              if (typeof data49 != "string" && data49 !== null) {
                const err133 = { instancePath: instancePath + "/signatures/" + i2 + "/due", schemaPath: "#/$defs/signature/properties/due/type", keyword: "type", params: { type: schema332.properties.due.type }, message: "must be string,null", schema: schema332.properties.due.type, parentSchema: schema332.properties.due, data: data49 };
                vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
              }
            }
            if (data41.link !== void 0) {
              let data50 = data41.link;
              if (typeof data50 != "string" && data50 !== null) {
                const err134 = { instancePath: instancePath + "/signatures/" + i2 + "/link", schemaPath: "#/$defs/signature/properties/link/type", keyword: "type", params: { type: schema332.properties.link.type }, message: "must be string,null", schema: schema332.properties.link.type, parentSchema: schema332.properties.link, data: data50 };
                vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
              }
            }
            if (data41.state !== void 0) {
              let data51 = data41.state;
              if (!(data51 === "open" || data51 === "resolved")) {
                const err135 = { instancePath: instancePath + "/signatures/" + i2 + "/state", schemaPath: "#/$defs/signature/properties/state/enum", keyword: "enum", params: { allowedValues: schema332.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema332.properties.state.enum, parentSchema: schema332.properties.state, data: data51 };
                vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
              }
            }
            if (data41.marks !== void 0) {
              let data52 = data41.marks;
              if (Array.isArray(data52)) {
                const len3 = data52.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data53 = data52[i3];
                  if (!(data53 === "unclassified" || data53 === "patched-not-solved" || data53 === "harder-to-see" || data53 === "stalled")) {
                    const err136 = { instancePath: instancePath + "/signatures/" + i2 + "/marks/" + i3, schemaPath: "#/$defs/signature/properties/marks/items/enum", keyword: "enum", params: {
                      allowedValues: schema332.properties.marks.items.enum
                    }, message: "must be equal to one of the allowed values", schema: schema332.properties.marks.items.enum, parentSchema: schema332.properties.marks.items, data: data53 };
                    vErrors === null ? vErrors = [
                      err136
                    ] : vErrors.push(err136), errors++;
                  }
                }
              } else {
                const err137 = {
                  instancePath: instancePath + "/signatures/" + i2 + "/marks",
                  schemaPath: "#/$defs/signature/properties/marks/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema332.properties.marks.type,
                  parentSchema: schema332.properties.marks,
                  data: data52
                };
                vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
              }
            }
            if (data41.story !== void 0) {
              let data54 = data41.story;
              if (Array.isArray(data54)) {
                const len4 = data54.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data55 = data54[i4];
                  if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                    if (data55.on === void 0) {
                      const err138 = { instancePath: instancePath + "/signatures/" + i2 + "/story/" + i4, schemaPath: "#/$defs/signature/properties/story/items/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema332.properties.story.items.required, parentSchema: schema332.properties.story.items, data: data55 };
                      vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                    }
                    if (data55.what === void 0) {
                      const err139 = {
                        instancePath: instancePath + "/signatures/" + i2 + "/story/" + i4,
                        schemaPath: "#/$defs/signature/properties/story/items/required",
                        keyword: "required",
                        params: { missingProperty: "what" },
                        message: "must have required property 'what'",
                        schema: schema332.properties.story.items.required,
                        parentSchema: schema332.properties.story.items,
                        data: data55
                      };
                      vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                    }
                    for (const key11 in data55) if (!(key11 === "on" || key11 === "what")) {
                      const err140 = {
                        instancePath: instancePath + "/signatures/" + i2 + "/story/" + i4,
                        schemaPath: "#/$defs/signature/properties/story/items/additionalProperties",
                        keyword: "additionalProperties",
                        params: { additionalProperty: key11 },
                        message: "must NOT have additional properties",
                        schema: false,
                        parentSchema: schema332.properties.story.items,
                        data: data55
                      };
                      vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                    }
                    if (data55.on !== void 0) {
                      let data56 = data55.on;
                      if (typeof data56 != "string") {
                        const err141 = { instancePath: instancePath + "/signatures/" + i2 + "/story/" + i4 + "/on", schemaPath: "#/$defs/signature/properties/story/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema332.properties.story.items.properties.on.type, parentSchema: schema332.properties.story.items.properties.on, data: data56 };
                        vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                      }
                    }
                    if (data55.what !== void 0) {
                      let data57 = data55.what;
                      if (typeof data57 != "string") {
                        const err142 = {
                          instancePath: instancePath + "/signatures/" + i2 + "/story/" + i4 + "/what",
                          schemaPath: "#/$defs/signature/properties/story/items/properties/what/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema: schema332.properties.story.items.properties.what.type,
                          parentSchema: schema332.properties.story.items.properties.what,
                          data: data57
                        };
                        vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                      }
                    }
                  } else {
                    const err143 = { instancePath: instancePath + "/signatures/" + i2 + "/story/" + i4, schemaPath: "#/$defs/signature/properties/story/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema332.properties.story.items.type, parentSchema: schema332.properties.story.items, data: data55 };
                    vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                  }
                }
              } else {
                const err144 = { instancePath: instancePath + "/signatures/" + i2 + "/story", schemaPath: "#/$defs/signature/properties/story/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema332.properties.story.type, parentSchema: schema332.properties.story, data: data54 };
                vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
              }
            }
          } else {
            const err145 = {
              instancePath: instancePath + "/signatures/" + i2,
              schemaPath: "#/$defs/signature/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema332.type,
              parentSchema: schema332,
              data: data41
            };
            vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
          }
        }
      } else {
        const err146 = { instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.signatures.anyOf[1].type, parentSchema: schema312.properties.signatures.anyOf[1], data: data40 };
        vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
      }
      var _valid4 = _errs109 === errors;
      if (valid19 = valid19 || _valid4, valid19) errors = _errs106, vErrors !== null && (_errs106 ? vErrors.length = _errs106 : vErrors = null);
      else {
        const err147 = { instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema312.properties.signatures.anyOf, parentSchema: schema312.properties.signatures, data: data40 };
        vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
      }
    }
    if (data.advance !== void 0) {
      let data58 = data.advance;
      if (typeof data58 != "string" && data58 !== null) {
        const err148 = {
          instancePath: instancePath + "/advance",
          schemaPath: "#/properties/advance/type",
          keyword: "type",
          params: { type: schema312.properties.advance.type },
          message: "must be string,null",
          schema: schema312.properties.advance.type,
          parentSchema: schema312.properties.advance,
          data: data58
        };
        vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data59 = data.evidence;
      if (Array.isArray(data59)) {
        const len5 = data59.length;
        for (let i5 = 0; i5 < len5; i5++) validate212(data59[i5], { instancePath: instancePath + "/evidence/" + i5, parentData: data59, parentDataProperty: i5, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length);
      } else {
        const err149 = {
          instancePath: instancePath + "/evidence",
          schemaPath: "#/properties/evidence/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema312.properties.evidence.type,
          parentSchema: schema312.properties.evidence,
          data: data59
        };
        vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
      }
    }
    if (data.categories !== void 0) {
      let data61 = data.categories;
      if (data61 && typeof data61 == "object" && !Array.isArray(data61)) for (const key12 in data61) validate232(data61[key12], {
        instancePath: instancePath + "/categories/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
        parentData: data61,
        parentDataProperty: key12,
        rootData,
        dynamicAnchors
      }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
      else {
        const err150 = {
          instancePath: instancePath + "/categories",
          schemaPath: "#/properties/categories/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema312.properties.categories.type,
          parentSchema: schema312.properties.categories,
          data: data61
        };
        vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
      }
    }
    if (data.reasons !== void 0) {
      let data63 = data.reasons;
      if (Array.isArray(data63)) {
        const len6 = data63.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data64 = data63[i6];
          if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
            if (data64.code === void 0) {
              const err151 = {
                instancePath: instancePath + "/reasons/" + i6,
                schemaPath: "#/$defs/reason/required",
                keyword: "required",
                params: { missingProperty: "code" },
                message: "must have required property 'code'",
                schema: schema412.required,
                parentSchema: schema412,
                data: data64
              };
              vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
            }
            if (data64.class === void 0) {
              const err152 = { instancePath: instancePath + "/reasons/" + i6, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "class" }, message: "must have required property 'class'", schema: schema412.required, parentSchema: schema412, data: data64 };
              vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
            }
            if (data64.message === void 0) {
              const err153 = { instancePath: instancePath + "/reasons/" + i6, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema412.required, parentSchema: schema412, data: data64 };
              vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
            }
            if (data64.remedy === void 0) {
              const err154 = { instancePath: instancePath + "/reasons/" + i6, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "remedy" }, message: "must have required property 'remedy'", schema: schema412.required, parentSchema: schema412, data: data64 };
              vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
            }
            if (data64.task === void 0) {
              const err155 = { instancePath: instancePath + "/reasons/" + i6, schemaPath: "#/$defs/reason/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'", schema: schema412.required, parentSchema: schema412, data: data64 };
              vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
            }
            for (const key13 in data64) if (!(key13 === "code" || key13 === "class" || key13 === "message" || key13 === "remedy" || key13 === "task")) {
              const err156 = { instancePath: instancePath + "/reasons/" + i6, schemaPath: "#/$defs/reason/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema412, data: data64 };
              vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
            }
            if (data64.code !== void 0) {
              let data65 = data64.code;
              if (typeof data65 == "string") {
                if (!pattern82.test(data65)) {
                  const err157 = { instancePath: instancePath + "/reasons/" + i6 + "/code", schemaPath: "#/$defs/reason/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" }, message: 'must match pattern "^[a-z]+(-[a-z]+)*$"', schema: "^[a-z]+(-[a-z]+)*$", parentSchema: schema412.properties.code, data: data65 };
                  vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                }
              } else {
                const err158 = { instancePath: instancePath + "/reasons/" + i6 + "/code", schemaPath: "#/$defs/reason/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema412.properties.code.type, parentSchema: schema412.properties.code, data: data65 };
                vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
              }
            }
            if (data64.class !== void 0) {
              let data66 = data64.class;
              if (!(data66 === "violation" || data66 === "insufficient" || data66 === "invalid" || data66 === "policy")) {
                const err159 = { instancePath: instancePath + "/reasons/" + i6 + "/class", schemaPath: "#/$defs/reason/properties/class/enum", keyword: "enum", params: { allowedValues: schema412.properties.class.enum }, message: "must be equal to one of the allowed values", schema: schema412.properties.class.enum, parentSchema: schema412.properties.class, data: data66 };
                vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
              }
            }
            if (data64.message !== void 0) {
              let data67 = data64.message;
              if (typeof data67 != "string") {
                const err160 = { instancePath: instancePath + "/reasons/" + i6 + "/message", schemaPath: "#/$defs/reason/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema412.properties.message.type, parentSchema: schema412.properties.message, data: data67 };
                vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
              }
            }
            if (data64.remedy !== void 0) {
              let data68 = data64.remedy;
              if (typeof data68 != "string") {
                const err161 = { instancePath: instancePath + "/reasons/" + i6 + "/remedy", schemaPath: "#/$defs/reason/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema412.properties.remedy.type, parentSchema: schema412.properties.remedy, data: data68 };
                vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
              }
            }
            if (data64.task !== void 0) {
              let data69 = data64.task;
              if (typeof data69 != "string" && data69 !== null) {
                const err162 = {
                  instancePath: instancePath + "/reasons/" + i6 + "/task",
                  schemaPath: "#/$defs/reason/properties/task/type",
                  keyword: "type",
                  params: { type: schema412.properties.task.type },
                  message: "must be string,null",
                  schema: schema412.properties.task.type,
                  parentSchema: schema412.properties.task,
                  data: data69
                };
                vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
              }
            }
          } else {
            const err163 = { instancePath: instancePath + "/reasons/" + i6, schemaPath: "#/$defs/reason/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema412.type, parentSchema: schema412, data: data64 };
            vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
          }
        }
      } else {
        const err164 = {
          instancePath: instancePath + "/reasons",
          schemaPath: "#/properties/reasons/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema312.properties.reasons.type,
          parentSchema: schema312.properties.reasons,
          data: data63
        };
        vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
      }
    }
    if (data.notes !== void 0) {
      let data70 = data.notes;
      if (Array.isArray(data70)) {
        const len7 = data70.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data71 = data70[i7];
          if (typeof data71 != "string") {
            const err165 = {
              instancePath: instancePath + "/notes/" + i7,
              schemaPath: "#/properties/notes/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema312.properties.notes.items.type,
              parentSchema: schema312.properties.notes.items,
              data: data71
            };
            vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
          }
        }
      } else {
        const err166 = { instancePath: instancePath + "/notes", schemaPath: "#/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.notes.type, parentSchema: schema312.properties.notes, data: data70 };
        vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
      }
    }
    if (data.blocking !== void 0) {
      let data72 = data.blocking;
      if (Array.isArray(data72)) {
        const len8 = data72.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data73 = data72[i8];
          if (typeof data73 != "string") {
            const err167 = {
              instancePath: instancePath + "/blocking/" + i8,
              schemaPath: "#/properties/blocking/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema312.properties.blocking.items.type,
              parentSchema: schema312.properties.blocking.items,
              data: data73
            };
            vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
          }
        }
      } else {
        const err168 = { instancePath: instancePath + "/blocking", schemaPath: "#/properties/blocking/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.blocking.type, parentSchema: schema312.properties.blocking, data: data72 };
        vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
      }
    }
    if (data.waived !== void 0) {
      let data74 = data.waived;
      if (Array.isArray(
        data74
      )) {
        const len9 = data74.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data75 = data74[i9];
          if (typeof data75 != "string") {
            const err169 = { instancePath: instancePath + "/waived/" + i9, schemaPath: "#/properties/waived/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.waived.items.type, parentSchema: schema312.properties.waived.items, data: data75 };
            vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
          }
        }
      } else {
        const err170 = {
          instancePath: instancePath + "/waived",
          schemaPath: "#/properties/waived/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema312.properties.waived.type,
          parentSchema: schema312.properties.waived,
          data: data74
        };
        vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
      }
    }
    if (data.notJudged !== void 0) {
      let data76 = data.notJudged;
      if (Array.isArray(data76)) {
        const len10 = data76.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data77 = data76[i10];
          if (typeof data77 != "string") {
            const err171 = { instancePath: instancePath + "/notJudged/" + i10, schemaPath: "#/properties/notJudged/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.notJudged.items.type, parentSchema: schema312.properties.notJudged.items, data: data77 };
            vErrors === null ? vErrors = [err171] : vErrors.push(
              err171
            ), errors++;
          }
        }
      } else {
        const err172 = {
          instancePath: instancePath + "/notJudged",
          schemaPath: "#/properties/notJudged/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema312.properties.notJudged.type,
          parentSchema: schema312.properties.notJudged,
          data: data76
        };
        vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
      }
    }
    if (data.doesNotShow !== void 0) {
      let data78 = data.doesNotShow;
      if (Array.isArray(data78)) {
        const len11 = data78.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data79 = data78[i11];
          if (typeof data79 != "string") {
            const err173 = { instancePath: instancePath + "/doesNotShow/" + i11, schemaPath: "#/properties/doesNotShow/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.doesNotShow.items.type, parentSchema: schema312.properties.doesNotShow.items, data: data79 };
            vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
          }
        }
      } else {
        const err174 = { instancePath: instancePath + "/doesNotShow", schemaPath: "#/properties/doesNotShow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.doesNotShow.type, parentSchema: schema312.properties.doesNotShow, data: data78 };
        vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
      }
    }
  } else {
    const err175 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema312.type,
      parentSchema: schema312,
      data
    };
    vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/run/recorded-verdict.ts
function recordedVerdict(value) {
  const version = value?.version === 1 ? 1 : 2;
  const validate3 = version === 1 ? validate2 : validate;
  if (validate3(value)) return value;
  const wrong = (validate3.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || "the whole"} ${message}`
  );
  throw new Error(`is not as schemas/verdict.v${version}.json says (${list(wrong, 3)})`);
}

export {
  recordedVerdict
};
