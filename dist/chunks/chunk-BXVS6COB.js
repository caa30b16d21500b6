import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  DIGESTS,
  FILE_NAMES,
  bundle,
  page
} from "./chunk-EIDQQDI6.js";
import {
  validate
} from "./chunk-L2MSCEBO.js";
import {
  validate as validate2
} from "./chunk-47KFKF6G.js";
import {
  EvidenceError,
  decode,
  decodeUtf8,
  gateOf,
  inWords,
  isGiven,
  judge,
  list,
  parseJson,
  parsePolicy,
  plain,
  plural,
  readRegular,
  recordedVerdict,
  require_ucs2length,
  rulesNamed,
  tool
} from "./chunk-CDELQMH2.js";
import {
  __toESM
} from "./chunk-LCSLMUSC.js";

// src/run/verify-folder.ts
import { readdir } from "node:fs/promises";
import { join } from "node:path";

// src/run/verify-bundle.ts
import { hash } from "node:crypto";

// src/model/generated/tally-schema.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var validate3 = validate20;
var schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:near-zero:tally:v1", type: "object", properties: { version: { const: 1 }, rules: {
  type: "integer",
  minimum: 1
}, evidence: { type: "array", items: { $ref: "#/$defs/evidence" } }, evals: { type: "array", items: { $ref: "#/$defs/eval" } }, leftAside: { type: "array", items: { $ref: "#/$defs/leftAside" } }, planted: { type: "array", items: { $ref: "#/$defs/eval" } } }, required: ["version", "evidence", "evals", "planted"], additionalProperties: false, $defs: {
  eval: { type: "object", properties: {
    category: { type: "string" },
    selector: { type: "integer", minimum: 0 },
    task: { type: "string" },
    otherNames: {
      type: "array",
      items: { type: "string" }
    },
    args: { type: "object", additionalProperties: true },
    scorers: { type: "array", items: {
      type: "string"
    } },
    scorersSeen: { type: "array", items: { type: "string" } },
    higherIsBetter: { type: ["boolean", "null"] },
    graders: {
      type: "object",
      properties: { names: { type: "array", items: { type: "string" } }, unrecorded: { type: "boolean" } },
      required: ["names", "unrecorded"],
      additionalProperties: false
    },
    runs: { type: "array", items: { $ref: "#/$defs/run" } },
    read: { type: "integer", minimum: 0 },
    alwaysFailed: { type: "integer", minimum: 0 },
    items: { $ref: "#/$defs/units" },
    excluded: { anyOf: [{ type: "null" }, { type: "object", properties: { unsolved: { type: "integer", minimum: 0 }, unprobed: { type: "integer", minimum: 0 } }, required: [
      "unsolved",
      "unprobed"
    ], additionalProperties: false }] },
    clusters: { anyOf: [{ type: "null" }, { $ref: "#/$defs/units" }] },
    strata: {
      anyOf: [{ type: "null" }, { type: "object", additionalProperties: { $ref: "#/$defs/units" } }]
    },
    draws: { anyOf: [
      { type: "null" },
      { $ref: "#/$defs/units" }
    ] },
    counted: { type: "object", properties: { taken: { type: "integer", minimum: 0 }, samples: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 } }, required: ["taken", "samples", "refused"], additionalProperties: false },
    epochs: { type: "integer", minimum: 0 },
    valued: { type: "integer", minimum: 0 },
    cached: { type: "integer", minimum: 0 },
    zoneless: {
      type: "integer",
      minimum: 0
    },
    unclustered: { type: "integer", minimum: 0 },
    surplusEpochs: { type: "integer", minimum: 0 },
    lackingEpochs: {
      type: "integer",
      minimum: 0
    },
    alike: { type: "object", properties: { count: { type: "integer", minimum: 0 }, first: {
      type: "array",
      items: { type: "string" }
    } }, required: ["count", "first"], additionalProperties: false },
    alikeInCase: { type: "object", properties: {
      count: { type: "integer", minimum: 0 },
      first: { type: "array", items: { type: "string" } }
    }, required: ["count", "first"], additionalProperties: false },
    sharedUuids: { type: "array", items: { type: "string" }, maxItems: 10 },
    ofTask: { type: "integer", minimum: 0 },
    unfinished: { type: "integer", minimum: 0 },
    edited: { type: "integer", minimum: 0 },
    leaked: { type: "integer", minimum: 0 },
    adjudicated: { type: "object", properties: { overruled: { type: "integer", minimum: 0 }, by: { type: "array", items: { type: "string" } }, missed: { type: "integer", minimum: 0 } }, required: ["overruled", "by", "missed"], additionalProperties: false },
    invalidated: { type: "integer", minimum: 0 },
    disagreements: { type: "array", items: { type: "string" } },
    oldest: { type: ["string", "null"] },
    newest: { type: ["string", "null"] },
    untimed: { type: "integer", minimum: 0 },
    replaced: { type: "object", properties: { count: { type: "integer", minimum: 1 }, first: {
      type: "array",
      maxItems: 10,
      items: { type: "object", properties: {
        id: { type: "string" },
        evidence: { type: "integer", minimum: 0 },
        locator: { $ref: "#/$defs/sample/properties/locator" }
      }, required: ["id", "evidence"], additionalProperties: false }
    } }, required: [
      "count",
      "first"
    ], additionalProperties: false },
    worst: { type: "array", maxItems: 500, items: { $ref: "#/$defs/sample" } },
    outcomes: {
      type: "array",
      items: { type: "object", properties: { outcome: { enum: ["passed", "excluded", "unscored", "failed"] }, severity: {
        type: ["integer", "null"],
        minimum: 0,
        maximum: 4
      }, hashes: { type: "string", pattern: "^([A-Za-z0-9_-]{16})*$" } }, required: [
        "outcome",
        "severity",
        "hashes"
      ], additionalProperties: false }
    },
    inventory: { anyOf: [{ type: "null" }, { $ref: "#/$defs/inventory" }] }
  }, required: [
    "category",
    "selector",
    "task",
    "otherNames",
    "args",
    "scorers",
    "scorersSeen",
    "higherIsBetter",
    "graders",
    "runs",
    "read",
    "alwaysFailed",
    "items",
    "excluded",
    "clusters",
    "strata",
    "draws",
    "counted",
    "epochs",
    "valued",
    "unclustered",
    "surplusEpochs",
    "lackingEpochs",
    "leaked",
    "edited",
    "adjudicated",
    "invalidated",
    "disagreements",
    "oldest",
    "newest",
    "untimed",
    "worst",
    "inventory"
  ], additionalProperties: false },
  run: { type: "object", properties: {
    evidence: {
      type: "integer",
      minimum: 0
    },
    model: { type: ["string", "null"] },
    modelDigest: { type: ["string", "null"] },
    finished: { type: "boolean" },
    status: { type: ["string", "null"] },
    resolved: { type: "boolean" },
    datasetSamples: { type: ["integer", "null"], minimum: 0 },
    temperature: { type: ["number", "null"] },
    createdAt: { type: ["string", "null"] },
    faults: { type: "array", items: { $ref: "#/$defs/fault" } }
  }, required: ["evidence", "model", "modelDigest", "finished", "status", "resolved", "datasetSamples", "temperature", "createdAt", "faults"], additionalProperties: false },
  fault: { type: "object", properties: { code: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" }, message: { type: "string" }, remedy: { type: "string" } }, required: ["code", "message", "remedy"], additionalProperties: false },
  units: {
    type: "object",
    properties: { units: { type: "integer", minimum: 0 }, failed: { type: "integer", minimum: 0 }, unscored: {
      type: "integer",
      minimum: 0
    }, bySeverity: { type: "array", items: { type: "integer", minimum: 0 }, minItems: 5, maxItems: 5 }, first: {
      type: "object",
      properties: { scored: { type: "integer", minimum: 0 }, failed: { type: "integer", minimum: 0 }, bySeverity: { type: "array", items: { type: "integer", minimum: 0 }, minItems: 5, maxItems: 5 } },
      required: ["scored", "failed", "bySeverity"],
      additionalProperties: false
    } },
    required: ["units", "failed", "unscored", "bySeverity", "first"],
    additionalProperties: false
  },
  leftAside: {
    type: "object",
    properties: { model: { type: ["string", "null"] }, task: { type: "string" }, runs: { type: "integer", minimum: 1 }, samples: { type: [
      "integer",
      "null"
    ], minimum: 1 }, files: { type: "array", items: { type: "integer", minimum: 0 } }, because: { enum: ["other-subject", "no-samples"] } },
    required: ["model", "task", "runs", "samples", "files", "because"],
    additionalProperties: false
  },
  sample: {
    type: "object",
    properties: { id: { type: "string" }, epoch: { type: "integer", minimum: 1 }, outcome: { enum: ["failed", "unscored"] }, evidence: { type: "integer", minimum: 0 }, severity: { type: ["integer", "null"], minimum: 0, maximum: 4 }, locator: { type: "object", properties: { text: { type: "string", maxLength: 200 } }, required: ["text"], additionalProperties: false } },
    required: [
      "id",
      "epoch",
      "outcome",
      "evidence",
      "severity"
    ],
    additionalProperties: false
  },
  evidence: { type: "object", properties: {
    name: {
      type: "string"
    },
    source: { type: "string" },
    digest: { type: ["string", "null"], pattern: "^sha256:[0-9a-f]{64}$" },
    partsDigest: {
      type: "string",
      pattern: "^sha256:[0-9a-f]{64}$"
    },
    format: { type: ["string", "null"] },
    samples: { type: "integer", minimum: 0 },
    provenance: { $ref: "#/$defs/provenance" },
    relation: { enum: ["same", "same-tree", "ancestor", "other"] },
    attestations: { type: "array", items: { type: "object", properties: { of: { enum: ["file", "artifact"] }, signer: { type: "string" }, repository: { type: "string" }, commit: { type: ["string", "null"] }, workflow: { type: ["string", "null"] }, event: { type: ["string", "null"] }, relation: {
      enum: ["same", "same-tree", "ancestor", "other"]
    }, predicateType: { type: "string" }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, models: { type: "array", items: { type: "object", properties: { name: { type: "string" }, digest: { type: "string" } }, required: ["name", "digest"], additionalProperties: false } } }, required: [
      "of",
      "signer",
      "repository",
      "commit",
      "workflow",
      "event",
      "predicateType",
      "digest",
      "models"
    ], additionalProperties: false } },
    notVerified: { type: "array", items: {
      type: "string"
    } },
    set: { type: "string" },
    sameAs: { type: ["string", "null"] },
    problem: { anyOf: [{ type: "null" }, { type: "object", properties: { code: { type: "string" }, message: { type: "string" }, empty: { type: "boolean" }, remedy: { type: "string" } }, required: [
      "code",
      "message",
      "remedy"
    ], additionalProperties: false }] }
  }, required: ["name", "source", "digest", "format", "samples", "provenance", "sameAs", "problem"], additionalProperties: false },
  provenance: { type: "object", properties: { artifactId: { type: [
    "integer",
    "null"
  ] }, artifactDigest: { type: ["string", "null"] }, repository: { type: ["string", "null"] }, runId: { type: ["integer", "null"] }, runAttempt: { type: ["integer", "null"] }, workflow: { type: ["string", "null"] }, event: { type: [
    "string",
    "null"
  ] }, headCommit: { type: ["string", "null"] }, headBranch: { type: ["string", "null"] }, headRepository: { type: [
    "string",
    "null"
  ] }, actor: { type: ["string", "null"] }, createdAt: { type: ["string", "null"] } }, required: [
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
  inventory: {
    type: "object",
    properties: { found: { type: "integer", minimum: 0 }, passed: {
      type: "integer",
      minimum: 0
    }, failed: { type: "integer", minimum: 0 }, whole: { type: "boolean" }, repeated: { $ref: "#/$defs/fewIds" }, strangers: { $ref: "#/$defs/fewIds" }, groups: { type: "array", items: { type: "object", properties: { title: { type: "string" }, units: { type: "integer", minimum: 0 }, passed: { type: "integer", minimum: 0 }, missing: { $ref: "#/$defs/fewIds" } }, required: [
      "title",
      "units",
      "passed",
      "missing"
    ], additionalProperties: false } }, drawn: { anyOf: [{ type: "null" }, { type: "object", properties: {
      failed: { type: "integer", minimum: 0 },
      unscored: { type: "integer", minimum: 0 }
    }, required: ["failed", "unscored"], additionalProperties: false }] } },
    required: ["found", "passed", "failed", "whole", "repeated", "strangers", "groups", "drawn"],
    additionalProperties: false
  },
  fewIds: { type: "object", properties: { count: { type: "integer", minimum: 0 }, first: { type: "array", maxItems: 3, items: { type: "string" } } }, required: ["count", "first"], additionalProperties: false },
  shard: { type: "object", properties: {
    kind: { const: "near-zero-shard" },
    version: { const: 1 },
    tool: { type: "string" },
    policy: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    gate: { type: "string" },
    shards: { type: "object", properties: { of: { type: "integer", minimum: 1, maximum: 1e4 }, held: { type: "array", items: { type: "integer", minimum: 1, maximum: 1e4 }, minItems: 1, maxItems: 1e4 } }, required: ["of", "held"], additionalProperties: false },
    evidence: { type: "array", items: { $ref: "#/$defs/evidence" } },
    evals: { type: "array", items: { $ref: "#/$defs/shardEval" } },
    controls: { type: "array", items: { $ref: "#/$defs/shardEval" } },
    planted: { type: "array", items: { $ref: "#/$defs/shardEval" } },
    digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }
  }, required: ["kind", "version", "tool", "policy", "gate", "shards", "evidence", "evals", "controls", "planted", "digest"], additionalProperties: false },
  shardEval: { type: "object", properties: {
    category: { type: "string" },
    selector: { type: "integer", minimum: 0 },
    task: { type: "string" },
    args: { type: "object", additionalProperties: true },
    runs: { type: "array", items: { $ref: "#/$defs/shardRun" } },
    records: { type: "array", items: { $ref: "#/$defs/shardRecord" } },
    otherNames: { type: "array", items: { type: "string" } },
    scorers: { type: "array", items: { type: "string" } },
    scorersSeen: { type: "array", items: { type: "string" } },
    directions: { type: "array", items: { type: "object", properties: { name: { type: "string" }, higherIsBetter: {
      type: ["boolean", "null"]
    } }, required: ["name", "higherIsBetter"], additionalProperties: false } },
    graders: { type: "array", items: {
      type: "string"
    } },
    ungraded: { type: "boolean" },
    overruledBy: { type: "array", items: { type: "string" } },
    disagreements: { type: "array", items: { type: "string" }, maxItems: 10 },
    epochs: { type: "integer", minimum: 0 },
    valued: { type: "integer", minimum: 0 },
    cached: { type: "integer", minimum: 0 },
    zoneless: { type: "integer", minimum: 0 },
    unclustered: { type: "integer", minimum: 0 },
    edited: {
      type: "integer",
      minimum: 0
    },
    invalidated: { type: "integer", minimum: 0 },
    times: { type: "object", properties: {
      oldest: { type: [
        "integer",
        "null"
      ], minimum: -864e13, maximum: 864e13 },
      newest: { type: ["integer", "null"], minimum: -864e13, maximum: 864e13 },
      untimed: { type: "integer", minimum: 0 }
    }, required: ["oldest", "newest", "untimed"], additionalProperties: false },
    counted: { type: "object", properties: { taken: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, samples: {
      type: "integer",
      minimum: 0
    }, failures: { type: "integer", minimum: 0 } }, required: ["taken", "refused", "samples", "failures"], additionalProperties: false },
    items: { type: "array", items: { $ref: "#/$defs/shardItems" } },
    units: { type: "array", items: { $ref: "#/$defs/shardUnits" } },
    blanks: { type: "string" },
    cases: { type: "string" },
    alikeNames: { type: "array", items: {
      type: "array",
      items: { type: "string" },
      maxItems: 5
    }, minItems: 2, maxItems: 2 },
    uuids: { type: "string" },
    sharedUuids: { type: "array", items: { type: "string" }, maxItems: 10 },
    aside: { type: "string" },
    elsewhere: { anyOf: [{ type: "null" }, { type: "array", items: { $ref: "#/$defs/shardGroup" } }] },
    worst: {
      type: "array",
      items: { $ref: "#/$defs/shardSample" },
      maxItems: 500
    }
  }, required: ["category", "selector", "task", "args", "runs", "records", "otherNames", "scorers", "scorersSeen", "directions", "graders", "ungraded", "overruledBy", "disagreements", "epochs", "valued", "cached", "zoneless", "blanks", "cases", "alikeNames", "uuids", "sharedUuids", "aside", "unclustered", "edited", "invalidated", "times", "counted", "items", "units", "elsewhere", "worst"], additionalProperties: false },
  shardRun: { type: "object", properties: { id: { type: ["string", "null"] }, file: { type: ["integer", "null"], minimum: 0 }, key: {
    type: ["string", "null"]
  } }, required: ["id", "file", "key"], additionalProperties: false },
  shardRecord: {
    type: "object",
    properties: {
      file: { type: "integer", minimum: 0 },
      run: { type: "integer", minimum: 0 },
      model: { type: ["string", "null"] },
      modelDigest: { type: [
        "string",
        "null"
      ] },
      finished: { type: "boolean" },
      status: { type: ["string", "null"] },
      resolved: { type: "boolean" },
      datasetSamples: {
        type: ["integer", "null"],
        minimum: 0
      },
      temperature: { type: ["number", "null"] },
      createdAt: { type: ["string", "null"] },
      faults: {
        type: "array",
        items: { $ref: "#/$defs/fault" }
      },
      chain: { type: ["string", "null"] },
      epochs: { type: ["integer", "null"], minimum: 0 }
    },
    required: ["file", "run", "model", "modelDigest", "finished", "status", "resolved", "datasetSamples", "temperature", "createdAt", "faults", "epochs"],
    additionalProperties: false
  },
  shardItems: { type: "object", properties: { draws: {
    type: "array",
    minItems: 1,
    items: { type: "array", minItems: 4, maxItems: 4, items: { type: "integer", minimum: 0 } }
  }, stratum: { type: [
    "string",
    "null"
  ] }, keys: { type: "string" }, clusters: { type: ["string", "null"] }, matches: { type: ["string", "null"] } }, required: ["draws", "stratum", "keys", "clusters", "matches"], additionalProperties: false },
  shardUnits: { type: "object", properties: { outcome: {
    enum: ["passed", "unscored", "failed"]
  }, times: { type: "integer", minimum: 0, maximum: 2 }, ids: { type: "array", items: { type: "string" } } }, required: ["outcome", "times", "ids"], additionalProperties: false },
  shardGroup: { type: "object", properties: { worst: {
    type: "integer",
    minimum: 0,
    maximum: 6
  }, first: { type: "integer", minimum: 0, maximum: 6 }, best: {
    type: "integer",
    minimum: 0,
    maximum: 6
  }, lacking: { type: "boolean" }, surplus: { type: "boolean" }, stratum: { type: ["string", "null"] }, items: { type: "integer", minimum: 0 } }, required: ["worst", "first", "best", "lacking", "surplus", "stratum", "items"], additionalProperties: false },
  shardSample: { type: "object", properties: { id: { type: "string" }, epoch: { type: "integer", minimum: 1 }, outcome: { enum: ["failed", "unscored"] }, severity: { type: ["integer", "null"], minimum: 0, maximum: 4 }, file: { type: "integer", minimum: 0 }, run: {
    type: "integer",
    minimum: 0
  }, locator: { type: "object", properties: { text: { type: "string", maxLength: 200 } }, required: ["text"], additionalProperties: false } }, required: ["id", "epoch", "outcome", "severity", "file", "run"], additionalProperties: false }
} };
var schema47 = { type: "object", properties: {
  model: { type: ["string", "null"] },
  task: { type: "string" },
  runs: { type: "integer", minimum: 1 },
  samples: { type: ["integer", "null"], minimum: 1 },
  files: { type: "array", items: { type: "integer", minimum: 0 } },
  because: { enum: [
    "other-subject",
    "no-samples"
  ] }
}, required: ["model", "task", "runs", "samples", "files", "because"], additionalProperties: false };
var schema32 = { type: "object", properties: {
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
  }
}, required: [
  "name",
  "source",
  "digest",
  "format",
  "samples",
  "provenance",
  "sameAs",
  "problem"
], additionalProperties: false };
var schema33 = { type: "object", properties: {
  artifactId: { type: ["integer", "null"] },
  artifactDigest: { type: ["string", "null"] },
  repository: { type: [
    "string",
    "null"
  ] },
  runId: { type: ["integer", "null"] },
  runAttempt: { type: ["integer", "null"] },
  workflow: { type: [
    "string",
    "null"
  ] },
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
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp(
  "^sha256:[0-9a-f]{64}$",
  "u"
);
function validate21(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "name"
        },
        message: "must have required property 'name'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.source === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "source" },
        message: "must have required property 'source'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(
        err1
      ), errors++;
    }
    if (data.digest === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "digest"
        },
        message: "must have required property 'digest'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.format === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "format" },
        message: "must have required property 'format'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      };
      vErrors === null ? vErrors = [err3] : vErrors.push(
        err3
      ), errors++;
    }
    if (data.samples === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "samples"
        },
        message: "must have required property 'samples'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.provenance === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "provenance" },
        message: "must have required property 'provenance'",
        schema: schema32.required,
        parentSchema: schema32,
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
        schema: schema32.required,
        parentSchema: schema32,
        data
      };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.problem === void 0) {
      const err7 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "problem" },
        message: "must have required property 'problem'",
        schema: schema32.required,
        parentSchema: schema32,
        data
      };
      vErrors === null ? vErrors = [err7] : vErrors.push(
        err7
      ), errors++;
    }
    for (const key0 in data) if (!func1.call(schema32.properties, key0)) {
      const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 != "string") {
        const err9 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.name.type, parentSchema: schema32.properties.name, data: data0 };
        vErrors === null ? vErrors = [err9] : vErrors.push(
          err9
        ), errors++;
      }
    }
    if (data.source !== void 0) {
      let data1 = data.source;
      if (typeof data1 != "string") {
        const err10 = {
          instancePath: instancePath + "/source",
          schemaPath: "#/properties/source/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema32.properties.source.type,
          parentSchema: schema32.properties.source,
          data: data1
        };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.digest !== void 0) {
      let data2 = data.digest;
      if (typeof data2 != "string" && data2 !== null) {
        const err11 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: schema32.properties.digest.type }, message: "must be string,null", schema: schema32.properties.digest.type, parentSchema: schema32.properties.digest, data: data2 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data2 == "string" && !pattern4.test(data2)) {
        const err12 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema32.properties.digest, data: data2 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.partsDigest !== void 0) {
      let data3 = data.partsDigest;
      if (typeof data3 == "string") {
        if (!pattern4.test(data3)) {
          const err13 = {
            instancePath: instancePath + "/partsDigest",
            schemaPath: "#/properties/partsDigest/pattern",
            keyword: "pattern",
            params: { pattern: "^sha256:[0-9a-f]{64}$" },
            message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
            schema: "^sha256:[0-9a-f]{64}$",
            parentSchema: schema32.properties.partsDigest,
            data: data3
          };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/partsDigest", schemaPath: "#/properties/partsDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.partsDigest.type, parentSchema: schema32.properties.partsDigest, data: data3 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.format !== void 0) {
      let data4 = data.format;
      if (typeof data4 != "string" && data4 !== null) {
        const err15 = {
          instancePath: instancePath + "/format",
          schemaPath: "#/properties/format/type",
          keyword: "type",
          params: { type: schema32.properties.format.type },
          message: "must be string,null",
          schema: schema32.properties.format.type,
          parentSchema: schema32.properties.format,
          data: data4
        };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.samples !== void 0) {
      let data5 = data.samples;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err16 = { instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.samples.type, parentSchema: schema32.properties.samples, data: data5 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
        const err17 = {
          instancePath: instancePath + "/samples",
          schemaPath: "#/properties/samples/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema32.properties.samples,
          data: data5
        };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.provenance !== void 0) {
      let data6 = data.provenance;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.artifactId === void 0) {
          const err18 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "artifactId" }, message: "must have required property 'artifactId'", schema: schema33.required, parentSchema: schema33, data: data6 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data6.artifactDigest === void 0) {
          const err19 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "artifactDigest" }, message: "must have required property 'artifactDigest'", schema: schema33.required, parentSchema: schema33, data: data6 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data6.repository === void 0) {
          const err20 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'", schema: schema33.required, parentSchema: schema33, data: data6 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data6.runId === void 0) {
          const err21 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "runId" }, message: "must have required property 'runId'", schema: schema33.required, parentSchema: schema33, data: data6 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data6.runAttempt === void 0) {
          const err22 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "runAttempt" },
            message: "must have required property 'runAttempt'",
            schema: schema33.required,
            parentSchema: schema33,
            data: data6
          };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data6.workflow === void 0) {
          const err23 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "workflow" },
            message: "must have required property 'workflow'",
            schema: schema33.required,
            parentSchema: schema33,
            data: data6
          };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        if (data6.event === void 0) {
          const err24 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'", schema: schema33.required, parentSchema: schema33, data: data6 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data6.headCommit === void 0) {
          const err25 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "headCommit" },
            message: "must have required property 'headCommit'",
            schema: schema33.required,
            parentSchema: schema33,
            data: data6
          };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data6.headBranch === void 0) {
          const err26 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "headBranch" },
            message: "must have required property 'headBranch'",
            schema: schema33.required,
            parentSchema: schema33,
            data: data6
          };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        if (data6.headRepository === void 0) {
          const err27 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "headRepository" }, message: "must have required property 'headRepository'", schema: schema33.required, parentSchema: schema33, data: data6 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data6.actor === void 0) {
          const err28 = { instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/required", keyword: "required", params: { missingProperty: "actor" }, message: "must have required property 'actor'", schema: schema33.required, parentSchema: schema33, data: data6 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (data6.createdAt === void 0) {
          const err29 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/required",
            keyword: "required",
            params: { missingProperty: "createdAt" },
            message: "must have required property 'createdAt'",
            schema: schema33.required,
            parentSchema: schema33,
            data: data6
          };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        for (const key1 in data6) if (!func1.call(schema33.properties, key1)) {
          const err30 = {
            instancePath: instancePath + "/provenance",
            schemaPath: "#/$defs/provenance/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key1 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema33,
            data: data6
          };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data6.artifactId !== void 0) {
          let data7 = data6.artifactId;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) {
            const err31 = { instancePath: instancePath + "/provenance/artifactId", schemaPath: "#/$defs/provenance/properties/artifactId/type", keyword: "type", params: { type: schema33.properties.artifactId.type }, message: "must be integer,null", schema: schema33.properties.artifactId.type, parentSchema: schema33.properties.artifactId, data: data7 };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
          }
        }
        if (data6.artifactDigest !== void 0) {
          let data8 = data6.artifactDigest;
          if (typeof data8 != "string" && data8 !== null) {
            const err32 = { instancePath: instancePath + "/provenance/artifactDigest", schemaPath: "#/$defs/provenance/properties/artifactDigest/type", keyword: "type", params: { type: schema33.properties.artifactDigest.type }, message: "must be string,null", schema: schema33.properties.artifactDigest.type, parentSchema: schema33.properties.artifactDigest, data: data8 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data6.repository !== void 0) {
          let data9 = data6.repository;
          if (typeof data9 != "string" && data9 !== null) {
            const err33 = { instancePath: instancePath + "/provenance/repository", schemaPath: "#/$defs/provenance/properties/repository/type", keyword: "type", params: { type: schema33.properties.repository.type }, message: "must be string,null", schema: schema33.properties.repository.type, parentSchema: schema33.properties.repository, data: data9 };
            vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
          }
        }
        if (data6.runId !== void 0) {
          let data10 = data6.runId;
          if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null) {
            const err34 = { instancePath: instancePath + "/provenance/runId", schemaPath: "#/$defs/provenance/properties/runId/type", keyword: "type", params: { type: schema33.properties.runId.type }, message: "must be integer,null", schema: schema33.properties.runId.type, parentSchema: schema33.properties.runId, data: data10 };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data6.runAttempt !== void 0) {
          let data11 = data6.runAttempt;
          if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
            const err35 = { instancePath: instancePath + "/provenance/runAttempt", schemaPath: "#/$defs/provenance/properties/runAttempt/type", keyword: "type", params: { type: schema33.properties.runAttempt.type }, message: "must be integer,null", schema: schema33.properties.runAttempt.type, parentSchema: schema33.properties.runAttempt, data: data11 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data6.workflow !== void 0) {
          let data12 = data6.workflow;
          if (typeof data12 != "string" && data12 !== null) {
            const err36 = { instancePath: instancePath + "/provenance/workflow", schemaPath: "#/$defs/provenance/properties/workflow/type", keyword: "type", params: { type: schema33.properties.workflow.type }, message: "must be string,null", schema: schema33.properties.workflow.type, parentSchema: schema33.properties.workflow, data: data12 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data6.event !== void 0) {
          let data13 = data6.event;
          if (typeof data13 != "string" && data13 !== null) {
            const err37 = { instancePath: instancePath + "/provenance/event", schemaPath: "#/$defs/provenance/properties/event/type", keyword: "type", params: { type: schema33.properties.event.type }, message: "must be string,null", schema: schema33.properties.event.type, parentSchema: schema33.properties.event, data: data13 };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
        if (data6.headCommit !== void 0) {
          let data14 = data6.headCommit;
          if (typeof data14 != "string" && data14 !== null) {
            const err38 = { instancePath: instancePath + "/provenance/headCommit", schemaPath: "#/$defs/provenance/properties/headCommit/type", keyword: "type", params: { type: schema33.properties.headCommit.type }, message: "must be string,null", schema: schema33.properties.headCommit.type, parentSchema: schema33.properties.headCommit, data: data14 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
        if (data6.headBranch !== void 0) {
          let data15 = data6.headBranch;
          if (typeof data15 != "string" && data15 !== null) {
            const err39 = { instancePath: instancePath + "/provenance/headBranch", schemaPath: "#/$defs/provenance/properties/headBranch/type", keyword: "type", params: { type: schema33.properties.headBranch.type }, message: "must be string,null", schema: schema33.properties.headBranch.type, parentSchema: schema33.properties.headBranch, data: data15 };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data6.headRepository !== void 0) {
          let data16 = data6.headRepository;
          if (typeof data16 != "string" && data16 !== null) {
            const err40 = { instancePath: instancePath + "/provenance/headRepository", schemaPath: "#/$defs/provenance/properties/headRepository/type", keyword: "type", params: {
              type: schema33.properties.headRepository.type
            }, message: "must be string,null", schema: schema33.properties.headRepository.type, parentSchema: schema33.properties.headRepository, data: data16 };
            vErrors === null ? vErrors = [err40] : vErrors.push(
              err40
            ), errors++;
          }
        }
        if (data6.actor !== void 0) {
          let data17 = data6.actor;
          if (typeof data17 != "string" && data17 !== null) {
            const err41 = {
              instancePath: instancePath + "/provenance/actor",
              schemaPath: "#/$defs/provenance/properties/actor/type",
              keyword: "type",
              params: { type: schema33.properties.actor.type },
              message: "must be string,null",
              schema: schema33.properties.actor.type,
              parentSchema: schema33.properties.actor,
              data: data17
            };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data6.createdAt !== void 0) {
          let data18 = data6.createdAt;
          if (typeof data18 != "string" && data18 !== null) {
            const err42 = {
              instancePath: instancePath + "/provenance/createdAt",
              schemaPath: "#/$defs/provenance/properties/createdAt/type",
              keyword: "type",
              params: { type: schema33.properties.createdAt.type },
              message: "must be string,null",
              schema: schema33.properties.createdAt.type,
              parentSchema: schema33.properties.createdAt,
              data: data18
            };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        const err43 = {
          instancePath: instancePath + "/provenance",
          schemaPath: "#/$defs/provenance/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema33.type,
          parentSchema: schema33,
          data: data6
        };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.relation !== void 0) {
      let data19 = data.relation;
      if (!(data19 === "same" || data19 === "same-tree" || data19 === "ancestor" || data19 === "other")) {
        const err44 = { instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/enum", keyword: "enum", params: { allowedValues: schema32.properties.relation.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.relation.enum, parentSchema: schema32.properties.relation, data: data19 };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
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
              const err45 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "of" },
                message: "must have required property 'of'",
                schema: schema32.properties.attestations.items.required,
                parentSchema: schema32.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            if (data21.signer === void 0) {
              const err46 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "signer" },
                message: "must have required property 'signer'",
                schema: schema32.properties.attestations.items.required,
                parentSchema: schema32.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
            if (data21.repository === void 0) {
              const err47 = { instancePath: instancePath + "/attestations/" + i0, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'", schema: schema32.properties.attestations.items.required, parentSchema: schema32.properties.attestations.items, data: data21 };
              vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
            }
            if (data21.commit === void 0) {
              const err48 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "commit" },
                message: "must have required property 'commit'",
                schema: schema32.properties.attestations.items.required,
                parentSchema: schema32.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (data21.workflow === void 0) {
              const err49 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "workflow" },
                message: "must have required property 'workflow'",
                schema: schema32.properties.attestations.items.required,
                parentSchema: schema32.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            if (data21.event === void 0) {
              const err50 = { instancePath: instancePath + "/attestations/" + i0, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "event" }, message: "must have required property 'event'", schema: schema32.properties.attestations.items.required, parentSchema: schema32.properties.attestations.items, data: data21 };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
            if (data21.predicateType === void 0) {
              const err51 = { instancePath: instancePath + "/attestations/" + i0, schemaPath: "#/properties/attestations/items/required", keyword: "required", params: { missingProperty: "predicateType" }, message: "must have required property 'predicateType'", schema: schema32.properties.attestations.items.required, parentSchema: schema32.properties.attestations.items, data: data21 };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            if (data21.digest === void 0) {
              const err52 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "digest" },
                message: "must have required property 'digest'",
                schema: schema32.properties.attestations.items.required,
                parentSchema: schema32.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (data21.models === void 0) {
              const err53 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/required",
                keyword: "required",
                params: { missingProperty: "models" },
                message: "must have required property 'models'",
                schema: schema32.properties.attestations.items.required,
                parentSchema: schema32.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
            for (const key2 in data21) if (!func1.call(schema32.properties.attestations.items.properties, key2)) {
              const err54 = {
                instancePath: instancePath + "/attestations/" + i0,
                schemaPath: "#/properties/attestations/items/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key2 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema32.properties.attestations.items,
                data: data21
              };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
            if (data21.of !== void 0) {
              let data22 = data21.of;
              if (!(data22 === "file" || data22 === "artifact")) {
                const err55 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/of",
                  schemaPath: "#/properties/attestations/items/properties/of/enum",
                  keyword: "enum",
                  params: { allowedValues: schema32.properties.attestations.items.properties.of.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema32.properties.attestations.items.properties.of.enum,
                  parentSchema: schema32.properties.attestations.items.properties.of,
                  data: data22
                };
                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
              }
            }
            if (data21.signer !== void 0) {
              let data23 = data21.signer;
              if (typeof data23 != "string") {
                const err56 = { instancePath: instancePath + "/attestations/" + i0 + "/signer", schemaPath: "#/properties/attestations/items/properties/signer/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.attestations.items.properties.signer.type, parentSchema: schema32.properties.attestations.items.properties.signer, data: data23 };
                vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
              }
            }
            if (data21.repository !== void 0) {
              let data24 = data21.repository;
              if (typeof data24 != "string") {
                const err57 = { instancePath: instancePath + "/attestations/" + i0 + "/repository", schemaPath: "#/properties/attestations/items/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.attestations.items.properties.repository.type, parentSchema: schema32.properties.attestations.items.properties.repository, data: data24 };
                vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
              }
            }
            if (data21.commit !== void 0) {
              let data25 = data21.commit;
              if (typeof data25 != "string" && data25 !== null) {
                const err58 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/commit",
                  schemaPath: "#/properties/attestations/items/properties/commit/type",
                  keyword: "type",
                  params: { type: schema32.properties.attestations.items.properties.commit.type },
                  message: "must be string,null",
                  schema: schema32.properties.attestations.items.properties.commit.type,
                  parentSchema: schema32.properties.attestations.items.properties.commit,
                  data: data25
                };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
            if (data21.workflow !== void 0) {
              let data26 = data21.workflow;
              if (typeof data26 != "string" && data26 !== null) {
                const err59 = { instancePath: instancePath + "/attestations/" + i0 + "/workflow", schemaPath: "#/properties/attestations/items/properties/workflow/type", keyword: "type", params: { type: schema32.properties.attestations.items.properties.workflow.type }, message: "must be string,null", schema: schema32.properties.attestations.items.properties.workflow.type, parentSchema: schema32.properties.attestations.items.properties.workflow, data: data26 };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
            }
            if (data21.event !== void 0) {
              let data27 = data21.event;
              if (typeof data27 != "string" && data27 !== null) {
                const err60 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/event",
                  schemaPath: "#/properties/attestations/items/properties/event/type",
                  keyword: "type",
                  params: { type: schema32.properties.attestations.items.properties.event.type },
                  message: "must be string,null",
                  schema: schema32.properties.attestations.items.properties.event.type,
                  parentSchema: schema32.properties.attestations.items.properties.event,
                  data: data27
                };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
              }
            }
            if (data21.relation !== void 0) {
              let data28 = data21.relation;
              if (!(data28 === "same" || data28 === "same-tree" || data28 === "ancestor" || data28 === "other")) {
                const err61 = { instancePath: instancePath + "/attestations/" + i0 + "/relation", schemaPath: "#/properties/attestations/items/properties/relation/enum", keyword: "enum", params: { allowedValues: schema32.properties.attestations.items.properties.relation.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.attestations.items.properties.relation.enum, parentSchema: schema32.properties.attestations.items.properties.relation, data: data28 };
                vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
              }
            }
            if (data21.predicateType !== void 0) {
              let data29 = data21.predicateType;
              if (typeof data29 != "string") {
                const err62 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/predicateType",
                  schemaPath: "#/properties/attestations/items/properties/predicateType/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema32.properties.attestations.items.properties.predicateType.type,
                  parentSchema: schema32.properties.attestations.items.properties.predicateType,
                  data: data29
                };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            if (data21.digest !== void 0) {
              let data30 = data21.digest;
              if (typeof data30 == "string") {
                if (!pattern4.test(data30)) {
                  const err63 = { instancePath: instancePath + "/attestations/" + i0 + "/digest", schemaPath: "#/properties/attestations/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema32.properties.attestations.items.properties.digest, data: data30 };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
              } else {
                const err64 = { instancePath: instancePath + "/attestations/" + i0 + "/digest", schemaPath: "#/properties/attestations/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.attestations.items.properties.digest.type, parentSchema: schema32.properties.attestations.items.properties.digest, data: data30 };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
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
                      const err65 = {
                        instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1,
                        schemaPath: "#/properties/attestations/items/properties/models/items/required",
                        keyword: "required",
                        params: { missingProperty: "name" },
                        message: "must have required property 'name'",
                        schema: schema32.properties.attestations.items.properties.models.items.required,
                        parentSchema: schema32.properties.attestations.items.properties.models.items,
                        data: data32
                      };
                      vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                    }
                    if (data32.digest === void 0) {
                      const err66 = { instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1, schemaPath: "#/properties/attestations/items/properties/models/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema32.properties.attestations.items.properties.models.items.required, parentSchema: schema32.properties.attestations.items.properties.models.items, data: data32 };
                      vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                    }
                    for (const key3 in data32)
                      if (!(key3 === "name" || key3 === "digest")) {
                        const err67 = {
                          instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1,
                          schemaPath: "#/properties/attestations/items/properties/models/items/additionalProperties",
                          keyword: "additionalProperties",
                          params: { additionalProperty: key3 },
                          message: "must NOT have additional properties",
                          schema: false,
                          parentSchema: schema32.properties.attestations.items.properties.models.items,
                          data: data32
                        };
                        vErrors === null ? vErrors = [err67] : vErrors.push(
                          err67
                        ), errors++;
                      }
                    if (data32.name !== void 0) {
                      let data33 = data32.name;
                      if (typeof data33 != "string") {
                        const err68 = { instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1 + "/name", schemaPath: "#/properties/attestations/items/properties/models/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.attestations.items.properties.models.items.properties.name.type, parentSchema: schema32.properties.attestations.items.properties.models.items.properties.name, data: data33 };
                        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                      }
                    }
                    if (data32.digest !== void 0) {
                      let data34 = data32.digest;
                      if (typeof data34 != "string") {
                        const err69 = { instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1 + "/digest", schemaPath: "#/properties/attestations/items/properties/models/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.attestations.items.properties.models.items.properties.digest.type, parentSchema: schema32.properties.attestations.items.properties.models.items.properties.digest, data: data34 };
                        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                      }
                    }
                  } else {
                    const err70 = { instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1, schemaPath: "#/properties/attestations/items/properties/models/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.attestations.items.properties.models.items.type, parentSchema: schema32.properties.attestations.items.properties.models.items, data: data32 };
                    vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                  }
                }
              } else {
                const err71 = {
                  instancePath: instancePath + "/attestations/" + i0 + "/models",
                  schemaPath: "#/properties/attestations/items/properties/models/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema32.properties.attestations.items.properties.models.type,
                  parentSchema: schema32.properties.attestations.items.properties.models,
                  data: data31
                };
                vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
              }
            }
          } else {
            const err72 = { instancePath: instancePath + "/attestations/" + i0, schemaPath: "#/properties/attestations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.attestations.items.type, parentSchema: schema32.properties.attestations.items, data: data21 };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        }
      } else {
        const err73 = { instancePath: instancePath + "/attestations", schemaPath: "#/properties/attestations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.attestations.type, parentSchema: schema32.properties.attestations, data: data20 };
        vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
      }
    }
    if (data.notVerified !== void 0) {
      let data35 = data.notVerified;
      if (Array.isArray(data35)) {
        const len2 = data35.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data36 = data35[i2];
          if (typeof data36 != "string") {
            const err74 = { instancePath: instancePath + "/notVerified/" + i2, schemaPath: "#/properties/notVerified/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.notVerified.items.type, parentSchema: schema32.properties.notVerified.items, data: data36 };
            vErrors === null ? vErrors = [err74] : vErrors.push(
              err74
            ), errors++;
          }
        }
      } else {
        const err75 = { instancePath: instancePath + "/notVerified", schemaPath: "#/properties/notVerified/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.notVerified.type, parentSchema: schema32.properties.notVerified, data: data35 };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
    }
    if (data.set !== void 0) {
      let data37 = data.set;
      if (typeof data37 != "string") {
        const err76 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.set.type, parentSchema: schema32.properties.set, data: data37 };
        vErrors === null ? vErrors = [err76] : vErrors.push(
          err76
        ), errors++;
      }
    }
    if (data.sameAs !== void 0) {
      let data38 = data.sameAs;
      if (typeof data38 != "string" && data38 !== null) {
        const err77 = {
          instancePath: instancePath + "/sameAs",
          schemaPath: "#/properties/sameAs/type",
          keyword: "type",
          params: { type: schema32.properties.sameAs.type },
          message: "must be string,null",
          schema: schema32.properties.sameAs.type,
          parentSchema: schema32.properties.sameAs,
          data: data38
        };
        vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
      }
    }
    if (data.problem !== void 0) {
      let data39 = data.problem;
      const _errs82 = errors;
      let valid11 = false;
      const _errs83 = errors;
      if (data39 !== null) {
        const err78 = {
          instancePath: instancePath + "/problem",
          schemaPath: "#/properties/problem/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema32.properties.problem.anyOf[0].type,
          parentSchema: schema32.properties.problem.anyOf[0],
          data: data39
        };
        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
      }
      var _valid0 = _errs83 === errors;
      valid11 = valid11 || _valid0;
      const _errs85 = errors;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        if (data39.code === void 0) {
          const err79 = {
            instancePath: instancePath + "/problem",
            schemaPath: "#/properties/problem/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "code" },
            message: "must have required property 'code'",
            schema: schema32.properties.problem.anyOf[1].required,
            parentSchema: schema32.properties.problem.anyOf[1],
            data: data39
          };
          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
        }
        if (data39.message === void 0) {
          const err80 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf/1/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'", schema: schema32.properties.problem.anyOf[1].required, parentSchema: schema32.properties.problem.anyOf[1], data: data39 };
          vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
        }
        if (data39.remedy === void 0) {
          const err81 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf/1/required", keyword: "required", params: { missingProperty: "remedy" }, message: "must have required property 'remedy'", schema: schema32.properties.problem.anyOf[1].required, parentSchema: schema32.properties.problem.anyOf[1], data: data39 };
          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
        }
        for (const key4 in data39) if (!(key4 === "code" || key4 === "message" || key4 === "empty" || key4 === "remedy")) {
          const err82 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.problem.anyOf[1], data: data39 };
          vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
        }
        if (data39.code !== void 0) {
          let data40 = data39.code;
          if (typeof data40 != "string") {
            const err83 = { instancePath: instancePath + "/problem/code", schemaPath: "#/properties/problem/anyOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.problem.anyOf[1].properties.code.type, parentSchema: schema32.properties.problem.anyOf[1].properties.code, data: data40 };
            vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
          }
        }
        if (data39.message !== void 0) {
          let data41 = data39.message;
          if (typeof data41 != "string") {
            const err84 = {
              instancePath: instancePath + "/problem/message",
              schemaPath: "#/properties/problem/anyOf/1/properties/message/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema32.properties.problem.anyOf[1].properties.message.type,
              parentSchema: schema32.properties.problem.anyOf[1].properties.message,
              data: data41
            };
            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
          }
        }
        if (data39.empty !== void 0) {
          let data42 = data39.empty;
          if (typeof data42 != "boolean") {
            const err85 = {
              instancePath: instancePath + "/problem/empty",
              schemaPath: "#/properties/problem/anyOf/1/properties/empty/type",
              keyword: "type",
              params: { type: "boolean" },
              message: "must be boolean",
              schema: schema32.properties.problem.anyOf[1].properties.empty.type,
              parentSchema: schema32.properties.problem.anyOf[1].properties.empty,
              data: data42
            };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
        }
        if (data39.remedy !== void 0) {
          let data43 = data39.remedy;
          if (typeof data43 != "string") {
            const err86 = {
              instancePath: instancePath + "/problem/remedy",
              schemaPath: "#/properties/problem/anyOf/1/properties/remedy/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema32.properties.problem.anyOf[1].properties.remedy.type,
              parentSchema: schema32.properties.problem.anyOf[1].properties.remedy,
              data: data43
            };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.problem.anyOf[1].type, parentSchema: schema32.properties.problem.anyOf[1], data: data39 };
        vErrors === null ? vErrors = [err87] : vErrors.push(
          err87
        ), errors++;
      }
      var _valid0 = _errs85 === errors;
      if (valid11 = valid11 || _valid0, valid11) errors = _errs82, vErrors !== null && (_errs82 ? vErrors.length = _errs82 : vErrors = null);
      else {
        const err88 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.problem.anyOf, parentSchema: schema32.properties.problem, data: data39 };
        vErrors === null ? vErrors = [err88] : vErrors.push(
          err88
        ), errors++;
      }
    }
  } else {
    const err89 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data };
    vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema34 = { type: "object", properties: {
  category: { type: "string" },
  selector: { type: "integer", minimum: 0 },
  task: { type: "string" },
  otherNames: { type: "array", items: { type: "string" } },
  args: { type: "object", additionalProperties: true },
  scorers: {
    type: "array",
    items: { type: "string" }
  },
  scorersSeen: { type: "array", items: { type: "string" } },
  higherIsBetter: { type: ["boolean", "null"] },
  graders: { type: "object", properties: { names: { type: "array", items: { type: "string" } }, unrecorded: { type: "boolean" } }, required: ["names", "unrecorded"], additionalProperties: false },
  runs: { type: "array", items: { $ref: "#/$defs/run" } },
  read: { type: "integer", minimum: 0 },
  alwaysFailed: { type: "integer", minimum: 0 },
  items: { $ref: "#/$defs/units" },
  excluded: {
    anyOf: [{ type: "null" }, {
      type: "object",
      properties: { unsolved: { type: "integer", minimum: 0 }, unprobed: { type: "integer", minimum: 0 } },
      required: ["unsolved", "unprobed"],
      additionalProperties: false
    }]
  },
  clusters: { anyOf: [{ type: "null" }, { $ref: "#/$defs/units" }] },
  strata: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: { $ref: "#/$defs/units" } }] },
  draws: { anyOf: [
    { type: "null" },
    { $ref: "#/$defs/units" }
  ] },
  counted: { type: "object", properties: { taken: { type: "integer", minimum: 0 }, samples: {
    type: "integer",
    minimum: 0
  }, refused: { type: "integer", minimum: 0 } }, required: ["taken", "samples", "refused"], additionalProperties: false },
  epochs: { type: "integer", minimum: 0 },
  valued: { type: "integer", minimum: 0 },
  cached: { type: "integer", minimum: 0 },
  zoneless: {
    type: "integer",
    minimum: 0
  },
  unclustered: { type: "integer", minimum: 0 },
  surplusEpochs: { type: "integer", minimum: 0 },
  lackingEpochs: {
    type: "integer",
    minimum: 0
  },
  alike: { type: "object", properties: { count: { type: "integer", minimum: 0 }, first: {
    type: "array",
    items: { type: "string" }
  } }, required: ["count", "first"], additionalProperties: false },
  alikeInCase: { type: "object", properties: {
    count: { type: "integer", minimum: 0 },
    first: { type: "array", items: { type: "string" } }
  }, required: ["count", "first"], additionalProperties: false },
  sharedUuids: { type: "array", items: { type: "string" }, maxItems: 10 },
  ofTask: { type: "integer", minimum: 0 },
  unfinished: { type: "integer", minimum: 0 },
  edited: { type: "integer", minimum: 0 },
  leaked: { type: "integer", minimum: 0 },
  adjudicated: { type: "object", properties: { overruled: { type: "integer", minimum: 0 }, by: { type: "array", items: { type: "string" } }, missed: { type: "integer", minimum: 0 } }, required: ["overruled", "by", "missed"], additionalProperties: false },
  invalidated: { type: "integer", minimum: 0 },
  disagreements: { type: "array", items: { type: "string" } },
  oldest: { type: ["string", "null"] },
  newest: { type: ["string", "null"] },
  untimed: { type: "integer", minimum: 0 },
  replaced: { type: "object", properties: { count: { type: "integer", minimum: 1 }, first: {
    type: "array",
    maxItems: 10,
    items: { type: "object", properties: {
      id: { type: "string" },
      evidence: { type: "integer", minimum: 0 },
      locator: { $ref: "#/$defs/sample/properties/locator" }
    }, required: ["id", "evidence"], additionalProperties: false }
  } }, required: [
    "count",
    "first"
  ], additionalProperties: false },
  worst: { type: "array", maxItems: 500, items: { $ref: "#/$defs/sample" } },
  outcomes: {
    type: "array",
    items: { type: "object", properties: { outcome: { enum: ["passed", "excluded", "unscored", "failed"] }, severity: {
      type: ["integer", "null"],
      minimum: 0,
      maximum: 4
    }, hashes: { type: "string", pattern: "^([A-Za-z0-9_-]{16})*$" } }, required: [
      "outcome",
      "severity",
      "hashes"
    ], additionalProperties: false }
  },
  inventory: { anyOf: [{ type: "null" }, { $ref: "#/$defs/inventory" }] }
}, required: [
  "category",
  "selector",
  "task",
  "otherNames",
  "args",
  "scorers",
  "scorersSeen",
  "higherIsBetter",
  "graders",
  "runs",
  "read",
  "alwaysFailed",
  "items",
  "excluded",
  "clusters",
  "strata",
  "draws",
  "counted",
  "epochs",
  "valued",
  "unclustered",
  "surplusEpochs",
  "lackingEpochs",
  "leaked",
  "edited",
  "adjudicated",
  "invalidated",
  "disagreements",
  "oldest",
  "newest",
  "untimed",
  "worst",
  "inventory"
], additionalProperties: false };
var schema37 = { type: "object", properties: {
  units: { type: "integer", minimum: 0 },
  failed: { type: "integer", minimum: 0 },
  unscored: { type: "integer", minimum: 0 },
  bySeverity: {
    type: "array",
    items: { type: "integer", minimum: 0 },
    minItems: 5,
    maxItems: 5
  },
  first: { type: "object", properties: { scored: {
    type: "integer",
    minimum: 0
  }, failed: { type: "integer", minimum: 0 }, bySeverity: {
    type: "array",
    items: { type: "integer", minimum: 0 },
    minItems: 5,
    maxItems: 5
  } }, required: ["scored", "failed", "bySeverity"], additionalProperties: false }
}, required: [
  "units",
  "failed",
  "unscored",
  "bySeverity",
  "first"
], additionalProperties: false };
var schema41 = { type: "object", properties: { text: { type: "string", maxLength: 200 } }, required: ["text"], additionalProperties: false };
var schema42 = { type: "object", properties: {
  id: { type: "string" },
  epoch: { type: "integer", minimum: 1 },
  outcome: { enum: ["failed", "unscored"] },
  evidence: { type: "integer", minimum: 0 },
  severity: { type: ["integer", "null"], minimum: 0, maximum: 4 },
  locator: { type: "object", properties: { text: {
    type: "string",
    maxLength: 200
  } }, required: ["text"], additionalProperties: false }
}, required: ["id", "epoch", "outcome", "evidence", "severity"], additionalProperties: false };
var func6 = import_ucs2length.default.default;
var schema35 = {
  type: "object",
  properties: {
    evidence: { type: "integer", minimum: 0 },
    model: { type: ["string", "null"] },
    modelDigest: { type: ["string", "null"] },
    finished: { type: "boolean" },
    status: { type: ["string", "null"] },
    resolved: { type: "boolean" },
    datasetSamples: { type: ["integer", "null"], minimum: 0 },
    temperature: {
      type: ["number", "null"]
    },
    createdAt: { type: ["string", "null"] },
    faults: { type: "array", items: { $ref: "#/$defs/fault" } }
  },
  required: ["evidence", "model", "modelDigest", "finished", "status", "resolved", "datasetSamples", "temperature", "createdAt", "faults"],
  additionalProperties: false
};
var schema36 = { type: "object", properties: { code: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" }, message: { type: "string" }, remedy: { type: "string" } }, required: ["code", "message", "remedy"], additionalProperties: false };
var pattern7 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
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
    if (data.evidence === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'", schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.model === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.modelDigest === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "modelDigest" }, message: "must have required property 'modelDigest'", schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.finished === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "finished" }, message: "must have required property 'finished'", schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.status === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "status" },
        message: "must have required property 'status'",
        schema: schema35.required,
        parentSchema: schema35,
        data
      };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.resolved === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "resolved" }, message: "must have required property 'resolved'", schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.datasetSamples === void 0) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "datasetSamples" },
        message: "must have required property 'datasetSamples'",
        schema: schema35.required,
        parentSchema: schema35,
        data
      };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.temperature === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "temperature" }, message: "must have required property 'temperature'", schema: schema35.required, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.createdAt === void 0) {
      const err8 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "createdAt" },
        message: "must have required property 'createdAt'",
        schema: schema35.required,
        parentSchema: schema35,
        data
      };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.faults === void 0) {
      const err9 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "faults" },
        message: "must have required property 'faults'",
        schema: schema35.required,
        parentSchema: schema35,
        data
      };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (const key0 in data) if (!func1.call(schema35.properties, key0)) {
      const err10 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.evidence !== void 0) {
      let data0 = data.evidence;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(
        data0
      ))) {
        const err11 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.evidence.type, parentSchema: schema35.properties.evidence, data: data0 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err12 = {
          instancePath: instancePath + "/evidence",
          schemaPath: "#/properties/evidence/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema35.properties.evidence,
          data: data0
        };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (typeof data1 != "string" && data1 !== null) {
        const err13 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: schema35.properties.model.type }, message: "must be string,null", schema: schema35.properties.model.type, parentSchema: schema35.properties.model, data: data1 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.modelDigest !== void 0) {
      let data2 = data.modelDigest;
      if (typeof data2 != "string" && data2 !== null) {
        const err14 = { instancePath: instancePath + "/modelDigest", schemaPath: "#/properties/modelDigest/type", keyword: "type", params: { type: schema35.properties.modelDigest.type }, message: "must be string,null", schema: schema35.properties.modelDigest.type, parentSchema: schema35.properties.modelDigest, data: data2 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.finished !== void 0) {
      let data3 = data.finished;
      if (typeof data3 != "boolean") {
        const err15 = { instancePath: instancePath + "/finished", schemaPath: "#/properties/finished/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema35.properties.finished.type, parentSchema: schema35.properties.finished, data: data3 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (typeof data4 != "string" && data4 !== null) {
        const err16 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
          keyword: "type",
          params: { type: schema35.properties.status.type },
          message: "must be string,null",
          schema: schema35.properties.status.type,
          parentSchema: schema35.properties.status,
          data: data4
        };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.resolved !== void 0) {
      let data5 = data.resolved;
      if (typeof data5 != "boolean") {
        const err17 = {
          instancePath: instancePath + "/resolved",
          schemaPath: "#/properties/resolved/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema35.properties.resolved.type,
          parentSchema: schema35.properties.resolved,
          data: data5
        };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.datasetSamples !== void 0) {
      let data6 = data.datasetSamples;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && data6 !== null) {
        const err18 = { instancePath: instancePath + "/datasetSamples", schemaPath: "#/properties/datasetSamples/type", keyword: "type", params: { type: schema35.properties.datasetSamples.type }, message: "must be integer,null", schema: schema35.properties.datasetSamples.type, parentSchema: schema35.properties.datasetSamples, data: data6 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
        const err19 = {
          instancePath: instancePath + "/datasetSamples",
          schemaPath: "#/properties/datasetSamples/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema35.properties.datasetSamples,
          data: data6
        };
        vErrors === null ? vErrors = [err19] : vErrors.push(
          err19
        ), errors++;
      }
    }
    if (data.temperature !== void 0) {
      let data7 = data.temperature;
      if (!(typeof data7 == "number" && isFinite(
        data7
      )) && data7 !== null) {
        const err20 = { instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/type", keyword: "type", params: { type: schema35.properties.temperature.type }, message: "must be number,null", schema: schema35.properties.temperature.type, parentSchema: schema35.properties.temperature, data: data7 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.createdAt !== void 0) {
      let data8 = data.createdAt;
      if (typeof data8 != "string" && data8 !== null) {
        const err21 = { instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: schema35.properties.createdAt.type }, message: "must be string,null", schema: schema35.properties.createdAt.type, parentSchema: schema35.properties.createdAt, data: data8 };
        vErrors === null ? vErrors = [err21] : vErrors.push(
          err21
        ), errors++;
      }
    }
    if (data.faults !== void 0) {
      let data9 = data.faults;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.code === void 0) {
              const err22 = {
                instancePath: instancePath + "/faults/" + i0,
                schemaPath: "#/$defs/fault/required",
                keyword: "required",
                params: { missingProperty: "code" },
                message: "must have required property 'code'",
                schema: schema36.required,
                parentSchema: schema36,
                data: data10
              };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data10.message === void 0) {
              const err23 = {
                instancePath: instancePath + "/faults/" + i0,
                schemaPath: "#/$defs/fault/required",
                keyword: "required",
                params: { missingProperty: "message" },
                message: "must have required property 'message'",
                schema: schema36.required,
                parentSchema: schema36,
                data: data10
              };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (data10.remedy === void 0) {
              const err24 = {
                instancePath: instancePath + "/faults/" + i0,
                schemaPath: "#/$defs/fault/required",
                keyword: "required",
                params: { missingProperty: "remedy" },
                message: "must have required property 'remedy'",
                schema: schema36.required,
                parentSchema: schema36,
                data: data10
              };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            for (const key1 in data10)
              if (!(key1 === "code" || key1 === "message" || key1 === "remedy")) {
                const err25 = { instancePath: instancePath + "/faults/" + i0, schemaPath: "#/$defs/fault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36, data: data10 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            if (data10.code !== void 0) {
              let data11 = data10.code;
              if (typeof data11 == "string") {
                if (!pattern7.test(data11)) {
                  const err26 = { instancePath: instancePath + "/faults/" + i0 + "/code", schemaPath: "#/$defs/fault/properties/code/pattern", keyword: "pattern", params: { pattern: "^[a-z]+(-[a-z]+)*$" }, message: 'must match pattern "^[a-z]+(-[a-z]+)*$"', schema: "^[a-z]+(-[a-z]+)*$", parentSchema: schema36.properties.code, data: data11 };
                  vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/faults/" + i0 + "/code", schemaPath: "#/$defs/fault/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.code.type, parentSchema: schema36.properties.code, data: data11 };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
            if (data10.message !== void 0) {
              let data12 = data10.message;
              if (typeof data12 != "string") {
                const err28 = {
                  instancePath: instancePath + "/faults/" + i0 + "/message",
                  schemaPath: "#/$defs/fault/properties/message/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema36.properties.message.type,
                  parentSchema: schema36.properties.message,
                  data: data12
                };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
            }
            if (data10.remedy !== void 0) {
              let data13 = data10.remedy;
              if (typeof data13 != "string") {
                const err29 = { instancePath: instancePath + "/faults/" + i0 + "/remedy", schemaPath: "#/$defs/fault/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.remedy.type, parentSchema: schema36.properties.remedy, data: data13 };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              }
            }
          } else {
            const err30 = {
              instancePath: instancePath + "/faults/" + i0,
              schemaPath: "#/$defs/fault/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema36.type,
              parentSchema: schema36,
              data: data10
            };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      } else {
        const err31 = {
          instancePath: instancePath + "/faults",
          schemaPath: "#/properties/faults/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema35.properties.faults.type,
          parentSchema: schema35.properties.faults,
          data: data9
        };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema43 = { type: "object", properties: { found: { type: "integer", minimum: 0 }, passed: { type: "integer", minimum: 0 }, failed: { type: "integer", minimum: 0 }, whole: { type: "boolean" }, repeated: {
  $ref: "#/$defs/fewIds"
}, strangers: { $ref: "#/$defs/fewIds" }, groups: { type: "array", items: { type: "object", properties: {
  title: { type: "string" },
  units: { type: "integer", minimum: 0 },
  passed: { type: "integer", minimum: 0 },
  missing: { $ref: "#/$defs/fewIds" }
}, required: ["title", "units", "passed", "missing"], additionalProperties: false } }, drawn: { anyOf: [
  { type: "null" },
  { type: "object", properties: { failed: { type: "integer", minimum: 0 }, unscored: { type: "integer", minimum: 0 } }, required: ["failed", "unscored"], additionalProperties: false }
] } }, required: ["found", "passed", "failed", "whole", "repeated", "strangers", "groups", "drawn"], additionalProperties: false };
var schema44 = { type: "object", properties: {
  count: { type: "integer", minimum: 0 },
  first: { type: "array", maxItems: 3, items: { type: "string" } }
}, required: ["count", "first"], additionalProperties: false };
function validate26(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.found === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "found" },
        message: "must have required property 'found'",
        schema: schema43.required,
        parentSchema: schema43,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.passed === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "passed" }, message: "must have required property 'passed'", schema: schema43.required, parentSchema: schema43, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.failed === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "failed" },
        message: "must have required property 'failed'",
        schema: schema43.required,
        parentSchema: schema43,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.whole === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "whole" }, message: "must have required property 'whole'", schema: schema43.required, parentSchema: schema43, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.repeated === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "repeated" }, message: "must have required property 'repeated'", schema: schema43.required, parentSchema: schema43, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.strangers === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strangers" }, message: "must have required property 'strangers'", schema: schema43.required, parentSchema: schema43, data };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.groups === void 0) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "groups" },
        message: "must have required property 'groups'",
        schema: schema43.required,
        parentSchema: schema43,
        data
      };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.drawn === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "drawn" }, message: "must have required property 'drawn'", schema: schema43.required, parentSchema: schema43, data };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (const key0 in data) if (!(key0 === "found" || key0 === "passed" || key0 === "failed" || key0 === "whole" || key0 === "repeated" || key0 === "strangers" || key0 === "groups" || key0 === "drawn")) {
      const err8 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema43,
        data
      };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.found !== void 0) {
      let data0 = data.found;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err9 = {
          instancePath: instancePath + "/found",
          schemaPath: "#/properties/found/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema43.properties.found.type,
          parentSchema: schema43.properties.found,
          data: data0
        };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err10 = {
          instancePath: instancePath + "/found",
          schemaPath: "#/properties/found/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema43.properties.found,
          data: data0
        };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.passed !== void 0) {
      let data1 = data.passed;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(
        data1
      ))) {
        const err11 = {
          instancePath: instancePath + "/passed",
          schemaPath: "#/properties/passed/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema43.properties.passed.type,
          parentSchema: schema43.properties.passed,
          data: data1
        };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        const err12 = {
          instancePath: instancePath + "/passed",
          schemaPath: "#/properties/passed/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema43.properties.passed,
          data: data1
        };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.failed !== void 0) {
      let data2 = data.failed;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(
        data2
      ))) {
        const err13 = {
          instancePath: instancePath + "/failed",
          schemaPath: "#/properties/failed/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema43.properties.failed.type,
          parentSchema: schema43.properties.failed,
          data: data2
        };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2))) {
        const err14 = {
          instancePath: instancePath + "/failed",
          schemaPath: "#/properties/failed/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema43.properties.failed,
          data: data2
        };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.whole !== void 0) {
      let data3 = data.whole;
      if (typeof data3 != "boolean") {
        const err15 = {
          instancePath: instancePath + "/whole",
          schemaPath: "#/properties/whole/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema43.properties.whole.type,
          parentSchema: schema43.properties.whole,
          data: data3
        };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.repeated !== void 0) {
      let data4 = data.repeated;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.count === void 0) {
          const err16 = { instancePath: instancePath + "/repeated", schemaPath: "#/$defs/fewIds/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: schema44.required, parentSchema: schema44, data: data4 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data4.first === void 0) {
          const err17 = { instancePath: instancePath + "/repeated", schemaPath: "#/$defs/fewIds/required", keyword: "required", params: { missingProperty: "first" }, message: "must have required property 'first'", schema: schema44.required, parentSchema: schema44, data: data4 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        for (const key1 in data4) if (!(key1 === "count" || key1 === "first")) {
          const err18 = {
            instancePath: instancePath + "/repeated",
            schemaPath: "#/$defs/fewIds/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key1 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema44,
            data: data4
          };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4.count !== void 0) {
          let data5 = data4.count;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            const err19 = { instancePath: instancePath + "/repeated/count", schemaPath: "#/$defs/fewIds/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.count.type, parentSchema: schema44.properties.count, data: data5 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
            const err20 = { instancePath: instancePath + "/repeated/count", schemaPath: "#/$defs/fewIds/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema44.properties.count, data: data5 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data4.first !== void 0) {
          let data6 = data4.first;
          if (Array.isArray(
            data6
          )) {
            if (data6.length > 3) {
              const err21 = {
                instancePath: instancePath + "/repeated/first",
                schemaPath: "#/$defs/fewIds/properties/first/maxItems",
                keyword: "maxItems",
                params: { limit: 3 },
                message: "must NOT have more than 3 items",
                schema: 3,
                parentSchema: schema44.properties.first,
                data: data6
              };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            const len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (typeof data7 != "string") {
                const err22 = {
                  instancePath: instancePath + "/repeated/first/" + i0,
                  schemaPath: "#/$defs/fewIds/properties/first/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema44.properties.first.items.type,
                  parentSchema: schema44.properties.first.items,
                  data: data7
                };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
          } else {
            const err23 = {
              instancePath: instancePath + "/repeated/first",
              schemaPath: "#/$defs/fewIds/properties/first/type",
              keyword: "type",
              params: {
                type: "array"
              },
              message: "must be array",
              schema: schema44.properties.first.type,
              parentSchema: schema44.properties.first,
              data: data6
            };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/repeated", schemaPath: "#/$defs/fewIds/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.type, parentSchema: schema44, data: data4 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.strangers !== void 0) {
      let data8 = data.strangers;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.count === void 0) {
          const err25 = {
            instancePath: instancePath + "/strangers",
            schemaPath: "#/$defs/fewIds/required",
            keyword: "required",
            params: {
              missingProperty: "count"
            },
            message: "must have required property 'count'",
            schema: schema44.required,
            parentSchema: schema44,
            data: data8
          };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data8.first === void 0) {
          const err26 = {
            instancePath: instancePath + "/strangers",
            schemaPath: "#/$defs/fewIds/required",
            keyword: "required",
            params: { missingProperty: "first" },
            message: "must have required property 'first'",
            schema: schema44.required,
            parentSchema: schema44,
            data: data8
          };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
        for (const key2 in data8) if (!(key2 === "count" || key2 === "first")) {
          const err27 = {
            instancePath: instancePath + "/strangers",
            schemaPath: "#/$defs/fewIds/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key2 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema44,
            data: data8
          };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (data8.count !== void 0) {
          let data9 = data8.count;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err28 = { instancePath: instancePath + "/strangers/count", schemaPath: "#/$defs/fewIds/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.count.type, parentSchema: schema44.properties.count, data: data9 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          if (typeof data9 == "number" && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
            const err29 = { instancePath: instancePath + "/strangers/count", schemaPath: "#/$defs/fewIds/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema44.properties.count, data: data9 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data8.first !== void 0) {
          let data10 = data8.first;
          if (Array.isArray(data10)) {
            if (data10.length > 3) {
              const err30 = {
                instancePath: instancePath + "/strangers/first",
                schemaPath: "#/$defs/fewIds/properties/first/maxItems",
                keyword: "maxItems",
                params: { limit: 3 },
                message: "must NOT have more than 3 items",
                schema: 3,
                parentSchema: schema44.properties.first,
                data: data10
              };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data11 = data10[i1];
              if (typeof data11 != "string") {
                const err31 = { instancePath: instancePath + "/strangers/first/" + i1, schemaPath: "#/$defs/fewIds/properties/first/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.first.items.type, parentSchema: schema44.properties.first.items, data: data11 };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
          } else {
            const err32 = { instancePath: instancePath + "/strangers/first", schemaPath: "#/$defs/fewIds/properties/first/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.first.type, parentSchema: schema44.properties.first, data: data10 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        const err33 = {
          instancePath: instancePath + "/strangers",
          schemaPath: "#/$defs/fewIds/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema44.type,
          parentSchema: schema44,
          data: data8
        };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.groups !== void 0) {
      let data12 = data.groups;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.title === void 0) {
              const err34 = { instancePath: instancePath + "/groups/" + i2, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: schema43.properties.groups.items.required, parentSchema: schema43.properties.groups.items, data: data13 };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
            if (data13.units === void 0) {
              const err35 = { instancePath: instancePath + "/groups/" + i2, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: schema43.properties.groups.items.required, parentSchema: schema43.properties.groups.items, data: data13 };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
            if (data13.passed === void 0) {
              const err36 = { instancePath: instancePath + "/groups/" + i2, schemaPath: "#/properties/groups/items/required", keyword: "required", params: { missingProperty: "passed" }, message: "must have required property 'passed'", schema: schema43.properties.groups.items.required, parentSchema: schema43.properties.groups.items, data: data13 };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            if (data13.missing === void 0) {
              const err37 = {
                instancePath: instancePath + "/groups/" + i2,
                schemaPath: "#/properties/groups/items/required",
                keyword: "required",
                params: {
                  missingProperty: "missing"
                },
                message: "must have required property 'missing'",
                schema: schema43.properties.groups.items.required,
                parentSchema: schema43.properties.groups.items,
                data: data13
              };
              vErrors === null ? vErrors = [err37] : vErrors.push(
                err37
              ), errors++;
            }
            for (const key3 in data13) if (!(key3 === "title" || key3 === "units" || key3 === "passed" || key3 === "missing")) {
              const err38 = { instancePath: instancePath + "/groups/" + i2, schemaPath: "#/properties/groups/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43.properties.groups.items, data: data13 };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            if (data13.title !== void 0) {
              let data14 = data13.title;
              if (typeof data14 != "string") {
                const err39 = {
                  instancePath: instancePath + "/groups/" + i2 + "/title",
                  schemaPath: "#/properties/groups/items/properties/title/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema43.properties.groups.items.properties.title.type,
                  parentSchema: schema43.properties.groups.items.properties.title,
                  data: data14
                };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            if (data13.units !== void 0) {
              let data15 = data13.units;
              if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
                const err40 = { instancePath: instancePath + "/groups/" + i2 + "/units", schemaPath: "#/properties/groups/items/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.groups.items.properties.units.type, parentSchema: schema43.properties.groups.items.properties.units, data: data15 };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
              if (typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15))) {
                const err41 = { instancePath: instancePath + "/groups/" + i2 + "/units", schemaPath: "#/properties/groups/items/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema43.properties.groups.items.properties.units, data: data15 };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
            if (data13.passed !== void 0) {
              let data16 = data13.passed;
              if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                const err42 = { instancePath: instancePath + "/groups/" + i2 + "/passed", schemaPath: "#/properties/groups/items/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.groups.items.properties.passed.type, parentSchema: schema43.properties.groups.items.properties.passed, data: data16 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
              if (typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16))) {
                const err43 = { instancePath: instancePath + "/groups/" + i2 + "/passed", schemaPath: "#/properties/groups/items/properties/passed/minimum", keyword: "minimum", params: {
                  comparison: ">=",
                  limit: 0
                }, message: "must be >= 0", schema: 0, parentSchema: schema43.properties.groups.items.properties.passed, data: data16 };
                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
              }
            }
            if (data13.missing !== void 0) {
              let data17 = data13.missing;
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                if (data17.count === void 0) {
                  const err44 = { instancePath: instancePath + "/groups/" + i2 + "/missing", schemaPath: "#/$defs/fewIds/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: schema44.required, parentSchema: schema44, data: data17 };
                  vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                }
                if (data17.first === void 0) {
                  const err45 = { instancePath: instancePath + "/groups/" + i2 + "/missing", schemaPath: "#/$defs/fewIds/required", keyword: "required", params: { missingProperty: "first" }, message: "must have required property 'first'", schema: schema44.required, parentSchema: schema44, data: data17 };
                  vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                }
                for (const key4 in data17) if (!(key4 === "count" || key4 === "first")) {
                  const err46 = { instancePath: instancePath + "/groups/" + i2 + "/missing", schemaPath: "#/$defs/fewIds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data: data17 };
                  vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                }
                if (data17.count !== void 0) {
                  let data18 = data17.count;
                  if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(
                    data18
                  ))) {
                    const err47 = { instancePath: instancePath + "/groups/" + i2 + "/missing/count", schemaPath: "#/$defs/fewIds/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.count.type, parentSchema: schema44.properties.count, data: data18 };
                    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                  }
                  if (typeof data18 == "number" && isFinite(data18) && (data18 < 0 || isNaN(data18))) {
                    const err48 = { instancePath: instancePath + "/groups/" + i2 + "/missing/count", schemaPath: "#/$defs/fewIds/properties/count/minimum", keyword: "minimum", params: {
                      comparison: ">=",
                      limit: 0
                    }, message: "must be >= 0", schema: 0, parentSchema: schema44.properties.count, data: data18 };
                    vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                  }
                }
                if (data17.first !== void 0) {
                  let data19 = data17.first;
                  if (Array.isArray(data19)) {
                    if (data19.length > 3) {
                      const err49 = { instancePath: instancePath + "/groups/" + i2 + "/missing/first", schemaPath: "#/$defs/fewIds/properties/first/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items", schema: 3, parentSchema: schema44.properties.first, data: data19 };
                      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                    }
                    const len3 = data19.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data20 = data19[i3];
                      if (typeof data20 != "string") {
                        const err50 = { instancePath: instancePath + "/groups/" + i2 + "/missing/first/" + i3, schemaPath: "#/$defs/fewIds/properties/first/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.first.items.type, parentSchema: schema44.properties.first.items, data: data20 };
                        vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                      }
                    }
                  } else {
                    const err51 = { instancePath: instancePath + "/groups/" + i2 + "/missing/first", schemaPath: "#/$defs/fewIds/properties/first/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.first.type, parentSchema: schema44.properties.first, data: data19 };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                  }
                }
              } else {
                const err52 = {
                  instancePath: instancePath + "/groups/" + i2 + "/missing",
                  schemaPath: "#/$defs/fewIds/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema44.type,
                  parentSchema: schema44,
                  data: data17
                };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/groups/" + i2, schemaPath: "#/properties/groups/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.properties.groups.items.type, parentSchema: schema43.properties.groups.items, data: data13 };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema43.properties.groups.type, parentSchema: schema43.properties.groups, data: data12 };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.drawn !== void 0) {
      let data21 = data.drawn;
      const _errs52 = errors;
      let valid16 = false;
      const _errs53 = errors;
      if (data21 !== null) {
        const err55 = {
          instancePath: instancePath + "/drawn",
          schemaPath: "#/properties/drawn/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema43.properties.drawn.anyOf[0].type,
          parentSchema: schema43.properties.drawn.anyOf[0],
          data: data21
        };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
      var _valid0 = _errs53 === errors;
      valid16 = valid16 || _valid0;
      const _errs55 = errors;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.failed === void 0) {
          const err56 = { instancePath: instancePath + "/drawn", schemaPath: "#/properties/drawn/anyOf/1/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema43.properties.drawn.anyOf[1].required, parentSchema: schema43.properties.drawn.anyOf[1], data: data21 };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        if (data21.unscored === void 0) {
          const err57 = {
            instancePath: instancePath + "/drawn",
            schemaPath: "#/properties/drawn/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "unscored" },
            message: "must have required property 'unscored'",
            schema: schema43.properties.drawn.anyOf[1].required,
            parentSchema: schema43.properties.drawn.anyOf[1],
            data: data21
          };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
        for (const key5 in data21)
          if (!(key5 === "failed" || key5 === "unscored")) {
            const err58 = { instancePath: instancePath + "/drawn", schemaPath: "#/properties/drawn/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43.properties.drawn.anyOf[1], data: data21 };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        if (data21.failed !== void 0) {
          let data22 = data21.failed;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            const err59 = { instancePath: instancePath + "/drawn/failed", schemaPath: "#/properties/drawn/anyOf/1/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.drawn.anyOf[1].properties.failed.type, parentSchema: schema43.properties.drawn.anyOf[1].properties.failed, data: data22 };
            vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
          }
          if (typeof data22 == "number" && isFinite(data22) && (data22 < 0 || isNaN(data22))) {
            const err60 = {
              instancePath: instancePath + "/drawn/failed",
              schemaPath: "#/properties/drawn/anyOf/1/properties/failed/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema43.properties.drawn.anyOf[1].properties.failed,
              data: data22
            };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
        }
        if (data21.unscored !== void 0) {
          let data23 = data21.unscored;
          if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            const err61 = { instancePath: instancePath + "/drawn/unscored", schemaPath: "#/properties/drawn/anyOf/1/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.properties.drawn.anyOf[1].properties.unscored.type, parentSchema: schema43.properties.drawn.anyOf[1].properties.unscored, data: data23 };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
          if (typeof data23 == "number" && isFinite(data23) && (data23 < 0 || isNaN(data23))) {
            const err62 = { instancePath: instancePath + "/drawn/unscored", schemaPath: "#/properties/drawn/anyOf/1/properties/unscored/minimum", keyword: "minimum", params: {
              comparison: ">=",
              limit: 0
            }, message: "must be >= 0", schema: 0, parentSchema: schema43.properties.drawn.anyOf[1].properties.unscored, data: data23 };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/drawn", schemaPath: "#/properties/drawn/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.properties.drawn.anyOf[1].type, parentSchema: schema43.properties.drawn.anyOf[1], data: data21 };
        vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
      }
      var _valid0 = _errs55 === errors;
      if (valid16 = valid16 || _valid0, valid16) errors = _errs52, vErrors !== null && (_errs52 ? vErrors.length = _errs52 : vErrors = null);
      else {
        const err64 = {
          instancePath: instancePath + "/drawn",
          schemaPath: "#/properties/drawn/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
          schema: schema43.properties.drawn.anyOf,
          parentSchema: schema43.properties.drawn,
          data: data21
        };
        vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
      }
    }
  } else {
    const err65 = { instancePath, schemaPath: "#/type", keyword: "type", params: {
      type: "object"
    }, message: "must be object", schema: schema43.type, parentSchema: schema43, data };
    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};
var pattern8 = new RegExp("^([A-Za-z0-9_-]{16})*$", "u");
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
    if (data.category === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property 'category'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.selector === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "selector" }, message: "must have required property 'selector'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.task === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.otherNames === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "otherNames" }, message: "must have required property 'otherNames'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.args === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "args" }, message: "must have required property 'args'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.scorers === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "scorers" },
        message: "must have required property 'scorers'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.scorersSeen === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scorersSeen" }, message: "must have required property 'scorersSeen'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.higherIsBetter === void 0) {
      const err7 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "higherIsBetter" },
        message: "must have required property 'higherIsBetter'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.graders === void 0) {
      const err8 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "graders" },
        message: "must have required property 'graders'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.runs === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runs" }, message: "must have required property 'runs'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.read === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "read" }, message: "must have required property 'read'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    if (data.alwaysFailed === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alwaysFailed" }, message: "must have required property 'alwaysFailed'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data.items === void 0) {
      const err12 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "items"
        },
        message: "must have required property 'items'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
    if (data.excluded === void 0) {
      const err13 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "excluded" },
        message: "must have required property 'excluded'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.clusters === void 0) {
      const err14 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "clusters" },
        message: "must have required property 'clusters'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
    }
    if (data.strata === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "strata" }, message: "must have required property 'strata'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
    }
    if (data.draws === void 0) {
      const err16 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "draws" },
        message: "must have required property 'draws'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.counted === void 0) {
      const err17 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "counted" },
        message: "must have required property 'counted'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.epochs === void 0) {
      const err18 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "epochs" },
        message: "must have required property 'epochs'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.valued === void 0) {
      const err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "valued" }, message: "must have required property 'valued'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.unclustered === void 0) {
      const err20 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "unclustered" }, message: "must have required property 'unclustered'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
    }
    if (data.surplusEpochs === void 0) {
      const err21 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "surplusEpochs" },
        message: "must have required property 'surplusEpochs'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
    }
    if (data.lackingEpochs === void 0) {
      const err22 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lackingEpochs" }, message: "must have required property 'lackingEpochs'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
    }
    if (data.leaked === void 0) {
      const err23 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "leaked" },
        message: "must have required property 'leaked'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err23] : vErrors.push(
        err23
      ), errors++;
    }
    if (data.edited === void 0) {
      const err24 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "edited" },
        message: "must have required property 'edited'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
    }
    if (data.adjudicated === void 0) {
      const err25 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "adjudicated" },
        message: "must have required property 'adjudicated'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
    }
    if (data.invalidated === void 0) {
      const err26 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "invalidated" }, message: "must have required property 'invalidated'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
    if (data.disagreements === void 0) {
      const err27 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "disagreements" }, message: "must have required property 'disagreements'", schema: schema34.required, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
    }
    if (data.oldest === void 0) {
      const err28 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "oldest" },
        message: "must have required property 'oldest'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err28] : vErrors.push(
        err28
      ), errors++;
    }
    if (data.newest === void 0) {
      const err29 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "newest" },
        message: "must have required property 'newest'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
    }
    if (data.untimed === void 0) {
      const err30 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "untimed" },
        message: "must have required property 'untimed'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err30] : vErrors.push(
        err30
      ), errors++;
    }
    if (data.worst === void 0) {
      const err31 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "worst"
        },
        message: "must have required property 'worst'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
    }
    if (data.inventory === void 0) {
      const err32 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "inventory" },
        message: "must have required property 'inventory'",
        schema: schema34.required,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
    }
    for (const key0 in data) if (!func1.call(schema34.properties, key0)) {
      const err33 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
    }
    if (data.category !== void 0) {
      let data0 = data.category;
      if (typeof data0 != "string") {
        const err34 = {
          instancePath: instancePath + "/category",
          schemaPath: "#/properties/category/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema34.properties.category.type,
          parentSchema: schema34.properties.category,
          data: data0
        };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.selector !== void 0) {
      let data1 = data.selector;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err35 = { instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.selector.type, parentSchema: schema34.properties.selector, data: data1 };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(
        data1
      ))) {
        const err36 = {
          instancePath: instancePath + "/selector",
          schemaPath: "#/properties/selector/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema34.properties.selector,
          data: data1
        };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.task !== void 0) {
      let data2 = data.task;
      if (typeof data2 != "string") {
        const err37 = { instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.task.type, parentSchema: schema34.properties.task, data: data2 };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.otherNames !== void 0) {
      let data3 = data.otherNames;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 != "string") {
            const err38 = { instancePath: instancePath + "/otherNames/" + i0, schemaPath: "#/properties/otherNames/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.otherNames.items.type, parentSchema: schema34.properties.otherNames.items, data: data4 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/otherNames", schemaPath: "#/properties/otherNames/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.otherNames.type, parentSchema: schema34.properties.otherNames, data: data3 };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
    }
    if (data.args !== void 0) {
      let data5 = data.args;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(
        data5
      ))) {
        const err40 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: {
          type: "object"
        }, message: "must be object", schema: schema34.properties.args.type, parentSchema: schema34.properties.args, data: data5 };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
    if (data.scorers !== void 0) {
      let data6 = data.scorers;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 != "string") {
            const err41 = { instancePath: instancePath + "/scorers/" + i1, schemaPath: "#/properties/scorers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.scorers.items.type, parentSchema: schema34.properties.scorers.items, data: data7 };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
      } else {
        const err42 = {
          instancePath: instancePath + "/scorers",
          schemaPath: "#/properties/scorers/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema34.properties.scorers.type,
          parentSchema: schema34.properties.scorers,
          data: data6
        };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.scorersSeen !== void 0) {
      let data8 = data.scorersSeen;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (typeof data9 != "string") {
            const err43 = { instancePath: instancePath + "/scorersSeen/" + i2, schemaPath: "#/properties/scorersSeen/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.scorersSeen.items.type, parentSchema: schema34.properties.scorersSeen.items, data: data9 };
            vErrors === null ? vErrors = [err43] : vErrors.push(
              err43
            ), errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/scorersSeen", schemaPath: "#/properties/scorersSeen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.scorersSeen.type, parentSchema: schema34.properties.scorersSeen, data: data8 };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.higherIsBetter !== void 0) {
      let data10 = data.higherIsBetter;
      if (typeof data10 != "boolean" && data10 !== null) {
        const err45 = { instancePath: instancePath + "/higherIsBetter", schemaPath: "#/properties/higherIsBetter/type", keyword: "type", params: { type: schema34.properties.higherIsBetter.type }, message: "must be boolean,null", schema: schema34.properties.higherIsBetter.type, parentSchema: schema34.properties.higherIsBetter, data: data10 };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.graders !== void 0) {
      let data11 = data.graders;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.names === void 0) {
          const err46 = { instancePath: instancePath + "/graders", schemaPath: "#/properties/graders/required", keyword: "required", params: { missingProperty: "names" }, message: "must have required property 'names'", schema: schema34.properties.graders.required, parentSchema: schema34.properties.graders, data: data11 };
          vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
        }
        if (data11.unrecorded === void 0) {
          const err47 = {
            instancePath: instancePath + "/graders",
            schemaPath: "#/properties/graders/required",
            keyword: "required",
            params: { missingProperty: "unrecorded" },
            message: "must have required property 'unrecorded'",
            schema: schema34.properties.graders.required,
            parentSchema: schema34.properties.graders,
            data: data11
          };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        for (const key1 in data11)
          if (!(key1 === "names" || key1 === "unrecorded")) {
            const err48 = { instancePath: instancePath + "/graders", schemaPath: "#/properties/graders/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.graders, data: data11 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        if (data11.names !== void 0) {
          let data12 = data11.names;
          if (Array.isArray(
            data12
          )) {
            const len3 = data12.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data13 = data12[i3];
              if (typeof data13 != "string") {
                const err49 = { instancePath: instancePath + "/graders/names/" + i3, schemaPath: "#/properties/graders/properties/names/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.graders.properties.names.items.type, parentSchema: schema34.properties.graders.properties.names.items, data: data13 };
                vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/graders/names", schemaPath: "#/properties/graders/properties/names/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.graders.properties.names.type, parentSchema: schema34.properties.graders.properties.names, data: data12 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        }
        if (data11.unrecorded !== void 0) {
          let data14 = data11.unrecorded;
          if (typeof data14 != "boolean") {
            const err51 = { instancePath: instancePath + "/graders/unrecorded", schemaPath: "#/properties/graders/properties/unrecorded/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.graders.properties.unrecorded.type, parentSchema: schema34.properties.graders.properties.unrecorded, data: data14 };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
      } else {
        const err52 = { instancePath: instancePath + "/graders", schemaPath: "#/properties/graders/type", keyword: "type", params: {
          type: "object"
        }, message: "must be object", schema: schema34.properties.graders.type, parentSchema: schema34.properties.graders, data: data11 };
        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
      }
    }
    if (data.runs !== void 0) {
      let data15 = data.runs;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) validate24(data15[i4], { instancePath: instancePath + "/runs/" + i4, parentData: data15, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
      } else {
        const err53 = { instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.runs.type, parentSchema: schema34.properties.runs, data: data15 };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.read !== void 0) {
      let data17 = data.read;
      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(
        data17
      ) && isFinite(data17))) {
        const err54 = {
          instancePath: instancePath + "/read",
          schemaPath: "#/properties/read/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema34.properties.read.type,
          parentSchema: schema34.properties.read,
          data: data17
        };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
      if (typeof data17 == "number" && isFinite(data17) && (data17 < 0 || isNaN(data17))) {
        const err55 = {
          instancePath: instancePath + "/read",
          schemaPath: "#/properties/read/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema34.properties.read,
          data: data17
        };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
    }
    if (data.alwaysFailed !== void 0) {
      let data18 = data.alwaysFailed;
      if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(
        data18
      ) && isFinite(data18))) {
        const err56 = { instancePath: instancePath + "/alwaysFailed", schemaPath: "#/properties/alwaysFailed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.alwaysFailed.type, parentSchema: schema34.properties.alwaysFailed, data: data18 };
        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
      }
      if (typeof data18 == "number" && isFinite(data18) && (data18 < 0 || isNaN(data18))) {
        const err57 = {
          instancePath: instancePath + "/alwaysFailed",
          schemaPath: "#/properties/alwaysFailed/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema34.properties.alwaysFailed,
          data: data18
        };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.items !== void 0) {
      let data19 = data.items;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.units === void 0) {
          const err58 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: schema37.required, parentSchema: schema37, data: data19 };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        if (data19.failed === void 0) {
          const err59 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema37.required, parentSchema: schema37, data: data19 };
          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
        }
        if (data19.unscored === void 0) {
          const err60 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: "unscored" }, message: "must have required property 'unscored'", schema: schema37.required, parentSchema: schema37, data: data19 };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        if (data19.bySeverity === void 0) {
          const err61 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: "bySeverity" }, message: "must have required property 'bySeverity'", schema: schema37.required, parentSchema: schema37, data: data19 };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        if (data19.first === void 0) {
          const err62 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: "first" }, message: "must have required property 'first'", schema: schema37.required, parentSchema: schema37, data: data19 };
          vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
        }
        for (const key2 in data19) if (!(key2 === "units" || key2 === "failed" || key2 === "unscored" || key2 === "bySeverity" || key2 === "first")) {
          const err63 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/units/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data: data19 };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
        if (data19.units !== void 0) {
          let data20 = data19.units;
          if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            const err64 = { instancePath: instancePath + "/items/units", schemaPath: "#/$defs/units/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.units.type, parentSchema: schema37.properties.units, data: data20 };
            vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
          }
          if (typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20))) {
            const err65 = {
              instancePath: instancePath + "/items/units",
              schemaPath: "#/$defs/units/properties/units/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema37.properties.units,
              data: data20
            };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
        if (data19.failed !== void 0) {
          let data21 = data19.failed;
          if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
            const err66 = { instancePath: instancePath + "/items/failed", schemaPath: "#/$defs/units/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.failed.type, parentSchema: schema37.properties.failed, data: data21 };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
          if (typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21))) {
            const err67 = { instancePath: instancePath + "/items/failed", schemaPath: "#/$defs/units/properties/failed/minimum", keyword: "minimum", params: {
              comparison: ">=",
              limit: 0
            }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.failed, data: data21 };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
        if (data19.unscored !== void 0) {
          let data22 = data19.unscored;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            const err68 = { instancePath: instancePath + "/items/unscored", schemaPath: "#/$defs/units/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.unscored.type, parentSchema: schema37.properties.unscored, data: data22 };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
          if (typeof data22 == "number" && isFinite(data22) && (data22 < 0 || isNaN(
            data22
          ))) {
            const err69 = { instancePath: instancePath + "/items/unscored", schemaPath: "#/$defs/units/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.unscored, data: data22 };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        }
        if (data19.bySeverity !== void 0) {
          let data23 = data19.bySeverity;
          if (Array.isArray(data23)) {
            if (data23.length > 5) {
              const err70 = {
                instancePath: instancePath + "/items/bySeverity",
                schemaPath: "#/$defs/units/properties/bySeverity/maxItems",
                keyword: "maxItems",
                params: { limit: 5 },
                message: "must NOT have more than 5 items",
                schema: 5,
                parentSchema: schema37.properties.bySeverity,
                data: data23
              };
              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
            }
            if (data23.length < 5) {
              const err71 = {
                instancePath: instancePath + "/items/bySeverity",
                schemaPath: "#/$defs/units/properties/bySeverity/minItems",
                keyword: "minItems",
                params: { limit: 5 },
                message: "must NOT have fewer than 5 items",
                schema: 5,
                parentSchema: schema37.properties.bySeverity,
                data: data23
              };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
            const len5 = data23.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data24 = data23[i5];
              if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
                const err72 = { instancePath: instancePath + "/items/bySeverity/" + i5, schemaPath: "#/$defs/units/properties/bySeverity/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.bySeverity.items.type, parentSchema: schema37.properties.bySeverity.items, data: data24 };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
              if (typeof data24 == "number" && isFinite(data24) && (data24 < 0 || isNaN(data24))) {
                const err73 = { instancePath: instancePath + "/items/bySeverity/" + i5, schemaPath: "#/$defs/units/properties/bySeverity/items/minimum", keyword: "minimum", params: {
                  comparison: ">=",
                  limit: 0
                }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.bySeverity.items, data: data24 };
                vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
              }
            }
          } else {
            const err74 = { instancePath: instancePath + "/items/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.bySeverity.type, parentSchema: schema37.properties.bySeverity, data: data23 };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
        }
        if (data19.first !== void 0) {
          let data25 = data19.first;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.scored === void 0) {
              const err75 = { instancePath: instancePath + "/items/first", schemaPath: "#/$defs/units/properties/first/required", keyword: "required", params: { missingProperty: "scored" }, message: "must have required property 'scored'", schema: schema37.properties.first.required, parentSchema: schema37.properties.first, data: data25 };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
            if (data25.failed === void 0) {
              const err76 = { instancePath: instancePath + "/items/first", schemaPath: "#/$defs/units/properties/first/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema37.properties.first.required, parentSchema: schema37.properties.first, data: data25 };
              vErrors === null ? vErrors = [err76] : vErrors.push(
                err76
              ), errors++;
            }
            if (data25.bySeverity === void 0) {
              const err77 = { instancePath: instancePath + "/items/first", schemaPath: "#/$defs/units/properties/first/required", keyword: "required", params: { missingProperty: "bySeverity" }, message: "must have required property 'bySeverity'", schema: schema37.properties.first.required, parentSchema: schema37.properties.first, data: data25 };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
            for (const key3 in data25) if (!(key3 === "scored" || key3 === "failed" || key3 === "bySeverity")) {
              const err78 = {
                instancePath: instancePath + "/items/first",
                schemaPath: "#/$defs/units/properties/first/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key3 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema37.properties.first,
                data: data25
              };
              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
            }
            if (data25.scored !== void 0) {
              let data26 = data25.scored;
              if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                const err79 = { instancePath: instancePath + "/items/first/scored", schemaPath: "#/$defs/units/properties/first/properties/scored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.first.properties.scored.type, parentSchema: schema37.properties.first.properties.scored, data: data26 };
                vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
              }
              if (typeof data26 == "number" && isFinite(data26) && (data26 < 0 || isNaN(data26))) {
                const err80 = { instancePath: instancePath + "/items/first/scored", schemaPath: "#/$defs/units/properties/first/properties/scored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.first.properties.scored, data: data26 };
                vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
              }
            }
            if (data25.failed !== void 0) {
              let data27 = data25.failed;
              if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
                const err81 = { instancePath: instancePath + "/items/first/failed", schemaPath: "#/$defs/units/properties/first/properties/failed/type", keyword: "type", params: {
                  type: "integer"
                }, message: "must be integer", schema: schema37.properties.first.properties.failed.type, parentSchema: schema37.properties.first.properties.failed, data: data27 };
                vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
              }
              if (typeof data27 == "number" && isFinite(data27) && (data27 < 0 || isNaN(data27))) {
                const err82 = { instancePath: instancePath + "/items/first/failed", schemaPath: "#/$defs/units/properties/first/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.first.properties.failed, data: data27 };
                vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
              }
            }
            if (data25.bySeverity !== void 0) {
              let data28 = data25.bySeverity;
              if (Array.isArray(data28)) {
                if (data28.length > 5) {
                  const err83 = { instancePath: instancePath + "/items/first/bySeverity", schemaPath: "#/$defs/units/properties/first/properties/bySeverity/maxItems", keyword: "maxItems", params: {
                    limit: 5
                  }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema37.properties.first.properties.bySeverity, data: data28 };
                  vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                }
                if (data28.length < 5) {
                  const err84 = {
                    instancePath: instancePath + "/items/first/bySeverity",
                    schemaPath: "#/$defs/units/properties/first/properties/bySeverity/minItems",
                    keyword: "minItems",
                    params: { limit: 5 },
                    message: "must NOT have fewer than 5 items",
                    schema: 5,
                    parentSchema: schema37.properties.first.properties.bySeverity,
                    data: data28
                  };
                  vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                }
                const len6 = data28.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data29 = data28[i6];
                  if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
                    const err85 = { instancePath: instancePath + "/items/first/bySeverity/" + i6, schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.first.properties.bySeverity.items.type, parentSchema: schema37.properties.first.properties.bySeverity.items, data: data29 };
                    vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                  }
                  if (typeof data29 == "number" && isFinite(data29) && (data29 < 0 || isNaN(data29))) {
                    const err86 = {
                      instancePath: instancePath + "/items/first/bySeverity/" + i6,
                      schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 0 },
                      message: "must be >= 0",
                      schema: 0,
                      parentSchema: schema37.properties.first.properties.bySeverity.items,
                      data: data29
                    };
                    vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                  }
                }
              } else {
                const err87 = {
                  instancePath: instancePath + "/items/first/bySeverity",
                  schemaPath: "#/$defs/units/properties/first/properties/bySeverity/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema37.properties.first.properties.bySeverity.type,
                  parentSchema: schema37.properties.first.properties.bySeverity,
                  data: data28
                };
                vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/items/first", schemaPath: "#/$defs/units/properties/first/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.first.type, parentSchema: schema37.properties.first, data: data25 };
            vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/units/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data: data19 };
        vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
      }
    }
    if (data.excluded !== void 0) {
      let data30 = data.excluded;
      const _errs67 = errors;
      let valid19 = false;
      const _errs68 = errors;
      if (data30 !== null) {
        const err90 = {
          instancePath: instancePath + "/excluded",
          schemaPath: "#/properties/excluded/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema34.properties.excluded.anyOf[0].type,
          parentSchema: schema34.properties.excluded.anyOf[0],
          data: data30
        };
        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
      }
      var _valid0 = _errs68 === errors;
      valid19 = valid19 || _valid0;
      const _errs70 = errors;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.unsolved === void 0) {
          const err91 = {
            instancePath: instancePath + "/excluded",
            schemaPath: "#/properties/excluded/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "unsolved" },
            message: "must have required property 'unsolved'",
            schema: schema34.properties.excluded.anyOf[1].required,
            parentSchema: schema34.properties.excluded.anyOf[1],
            data: data30
          };
          vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
        }
        if (data30.unprobed === void 0) {
          const err92 = {
            instancePath: instancePath + "/excluded",
            schemaPath: "#/properties/excluded/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "unprobed" },
            message: "must have required property 'unprobed'",
            schema: schema34.properties.excluded.anyOf[1].required,
            parentSchema: schema34.properties.excluded.anyOf[1],
            data: data30
          };
          vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
        }
        for (const key4 in data30) if (!(key4 === "unsolved" || key4 === "unprobed")) {
          const err93 = { instancePath: instancePath + "/excluded", schemaPath: "#/properties/excluded/anyOf/1/additionalProperties", keyword: "additionalProperties", params: {
            additionalProperty: key4
          }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.excluded.anyOf[1], data: data30 };
          vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
        }
        if (data30.unsolved !== void 0) {
          let data31 = data30.unsolved;
          if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) {
            const err94 = {
              instancePath: instancePath + "/excluded/unsolved",
              schemaPath: "#/properties/excluded/anyOf/1/properties/unsolved/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema34.properties.excluded.anyOf[1].properties.unsolved.type,
              parentSchema: schema34.properties.excluded.anyOf[1].properties.unsolved,
              data: data31
            };
            vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
          }
          if (typeof data31 == "number" && isFinite(
            data31
          ) && (data31 < 0 || isNaN(data31))) {
            const err95 = { instancePath: instancePath + "/excluded/unsolved", schemaPath: "#/properties/excluded/anyOf/1/properties/unsolved/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.excluded.anyOf[1].properties.unsolved, data: data31 };
            vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
          }
        }
        if (data30.unprobed !== void 0) {
          let data32 = data30.unprobed;
          if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
            const err96 = { instancePath: instancePath + "/excluded/unprobed", schemaPath: "#/properties/excluded/anyOf/1/properties/unprobed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.excluded.anyOf[1].properties.unprobed.type, parentSchema: schema34.properties.excluded.anyOf[1].properties.unprobed, data: data32 };
            vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
          }
          if (typeof data32 == "number" && isFinite(data32) && (data32 < 0 || isNaN(data32))) {
            const err97 = {
              instancePath: instancePath + "/excluded/unprobed",
              schemaPath: "#/properties/excluded/anyOf/1/properties/unprobed/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema34.properties.excluded.anyOf[1].properties.unprobed,
              data: data32
            };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
        }
      } else {
        const err98 = {
          instancePath: instancePath + "/excluded",
          schemaPath: "#/properties/excluded/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema34.properties.excluded.anyOf[1].type,
          parentSchema: schema34.properties.excluded.anyOf[1],
          data: data30
        };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
      var _valid0 = _errs70 === errors;
      if (valid19 = valid19 || _valid0, valid19) errors = _errs67, vErrors !== null && (_errs67 ? vErrors.length = _errs67 : vErrors = null);
      else {
        const err99 = { instancePath: instancePath + "/excluded", schemaPath: "#/properties/excluded/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.excluded.anyOf, parentSchema: schema34.properties.excluded, data: data30 };
        vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
      }
    }
    if (data.clusters !== void 0) {
      let data33 = data.clusters;
      const _errs78 = errors;
      let valid21 = false;
      const _errs79 = errors;
      if (data33 !== null) {
        const err100 = {
          instancePath: instancePath + "/clusters",
          schemaPath: "#/properties/clusters/anyOf/0/type",
          keyword: "type",
          params: { type: "null" },
          message: "must be null",
          schema: schema34.properties.clusters.anyOf[0].type,
          parentSchema: schema34.properties.clusters.anyOf[0],
          data: data33
        };
        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
      }
      var _valid1 = _errs79 === errors;
      valid21 = valid21 || _valid1;
      const _errs81 = errors;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        if (data33.units === void 0) {
          const err101 = { instancePath: instancePath + "/clusters", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: schema37.required, parentSchema: schema37, data: data33 };
          vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
        }
        if (data33.failed === void 0) {
          const err102 = {
            instancePath: instancePath + "/clusters",
            schemaPath: "#/$defs/units/required",
            keyword: "required",
            params: { missingProperty: "failed" },
            message: "must have required property 'failed'",
            schema: schema37.required,
            parentSchema: schema37,
            data: data33
          };
          vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
        }
        if (data33.unscored === void 0) {
          const err103 = {
            instancePath: instancePath + "/clusters",
            schemaPath: "#/$defs/units/required",
            keyword: "required",
            params: { missingProperty: "unscored" },
            message: "must have required property 'unscored'",
            schema: schema37.required,
            parentSchema: schema37,
            data: data33
          };
          vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
        }
        if (data33.bySeverity === void 0) {
          const err104 = { instancePath: instancePath + "/clusters", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: "bySeverity" }, message: "must have required property 'bySeverity'", schema: schema37.required, parentSchema: schema37, data: data33 };
          vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
        }
        if (data33.first === void 0) {
          const err105 = {
            instancePath: instancePath + "/clusters",
            schemaPath: "#/$defs/units/required",
            keyword: "required",
            params: { missingProperty: "first" },
            message: "must have required property 'first'",
            schema: schema37.required,
            parentSchema: schema37,
            data: data33
          };
          vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
        }
        for (const key5 in data33)
          if (!(key5 === "units" || key5 === "failed" || key5 === "unscored" || key5 === "bySeverity" || key5 === "first")) {
            const err106 = {
              instancePath: instancePath + "/clusters",
              schemaPath: "#/$defs/units/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key5 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema37,
              data: data33
            };
            vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
          }
        if (data33.units !== void 0) {
          let data34 = data33.units;
          if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
            const err107 = { instancePath: instancePath + "/clusters/units", schemaPath: "#/$defs/units/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.units.type, parentSchema: schema37.properties.units, data: data34 };
            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
          }
          if (typeof data34 == "number" && isFinite(data34) && (data34 < 0 || isNaN(
            data34
          ))) {
            const err108 = { instancePath: instancePath + "/clusters/units", schemaPath: "#/$defs/units/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.units, data: data34 };
            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
          }
        }
        if (data33.failed !== void 0) {
          let data35 = data33.failed;
          if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
            const err109 = { instancePath: instancePath + "/clusters/failed", schemaPath: "#/$defs/units/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.failed.type, parentSchema: schema37.properties.failed, data: data35 };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
          if (typeof data35 == "number" && isFinite(data35) && (data35 < 0 || isNaN(data35))) {
            const err110 = { instancePath: instancePath + "/clusters/failed", schemaPath: "#/$defs/units/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.failed, data: data35 };
            vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
          }
        }
        if (data33.unscored !== void 0) {
          let data36 = data33.unscored;
          if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36))) {
            const err111 = { instancePath: instancePath + "/clusters/unscored", schemaPath: "#/$defs/units/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.unscored.type, parentSchema: schema37.properties.unscored, data: data36 };
            vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
          }
          if (typeof data36 == "number" && isFinite(data36) && (data36 < 0 || isNaN(data36))) {
            const err112 = {
              instancePath: instancePath + "/clusters/unscored",
              schemaPath: "#/$defs/units/properties/unscored/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema37.properties.unscored,
              data: data36
            };
            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
          }
        }
        if (data33.bySeverity !== void 0) {
          let data37 = data33.bySeverity;
          if (Array.isArray(data37)) {
            if (data37.length > 5) {
              const err113 = { instancePath: instancePath + "/clusters/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema37.properties.bySeverity, data: data37 };
              vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
            }
            if (data37.length < 5) {
              const err114 = {
                instancePath: instancePath + "/clusters/bySeverity",
                schemaPath: "#/$defs/units/properties/bySeverity/minItems",
                keyword: "minItems",
                params: { limit: 5 },
                message: "must NOT have fewer than 5 items",
                schema: 5,
                parentSchema: schema37.properties.bySeverity,
                data: data37
              };
              vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
            }
            const len7 = data37.length;
            for (let i7 = 0; i7 < len7; i7++) {
              let data38 = data37[i7];
              if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
                const err115 = { instancePath: instancePath + "/clusters/bySeverity/" + i7, schemaPath: "#/$defs/units/properties/bySeverity/items/type", keyword: "type", params: {
                  type: "integer"
                }, message: "must be integer", schema: schema37.properties.bySeverity.items.type, parentSchema: schema37.properties.bySeverity.items, data: data38 };
                vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
              }
              if (typeof data38 == "number" && isFinite(data38) && (data38 < 0 || isNaN(data38))) {
                const err116 = { instancePath: instancePath + "/clusters/bySeverity/" + i7, schemaPath: "#/$defs/units/properties/bySeverity/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.bySeverity.items, data: data38 };
                vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
              }
            }
          } else {
            const err117 = { instancePath: instancePath + "/clusters/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.bySeverity.type, parentSchema: schema37.properties.bySeverity, data: data37 };
            vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
          }
        }
        if (data33.first !== void 0) {
          let data39 = data33.first;
          if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
            if (data39.scored === void 0) {
              const err118 = { instancePath: instancePath + "/clusters/first", schemaPath: "#/$defs/units/properties/first/required", keyword: "required", params: { missingProperty: "scored" }, message: "must have required property 'scored'", schema: schema37.properties.first.required, parentSchema: schema37.properties.first, data: data39 };
              vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
            }
            if (data39.failed === void 0) {
              const err119 = { instancePath: instancePath + "/clusters/first", schemaPath: "#/$defs/units/properties/first/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema37.properties.first.required, parentSchema: schema37.properties.first, data: data39 };
              vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
            }
            if (data39.bySeverity === void 0) {
              const err120 = { instancePath: instancePath + "/clusters/first", schemaPath: "#/$defs/units/properties/first/required", keyword: "required", params: { missingProperty: "bySeverity" }, message: "must have required property 'bySeverity'", schema: schema37.properties.first.required, parentSchema: schema37.properties.first, data: data39 };
              vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
            }
            for (const key6 in data39)
              if (!(key6 === "scored" || key6 === "failed" || key6 === "bySeverity")) {
                const err121 = { instancePath: instancePath + "/clusters/first", schemaPath: "#/$defs/units/properties/first/additionalProperties", keyword: "additionalProperties", params: {
                  additionalProperty: key6
                }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.first, data: data39 };
                vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
              }
            if (data39.scored !== void 0) {
              let data40 = data39.scored;
              if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
                const err122 = { instancePath: instancePath + "/clusters/first/scored", schemaPath: "#/$defs/units/properties/first/properties/scored/type", keyword: "type", params: {
                  type: "integer"
                }, message: "must be integer", schema: schema37.properties.first.properties.scored.type, parentSchema: schema37.properties.first.properties.scored, data: data40 };
                vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
              }
              if (typeof data40 == "number" && isFinite(data40) && (data40 < 0 || isNaN(data40))) {
                const err123 = { instancePath: instancePath + "/clusters/first/scored", schemaPath: "#/$defs/units/properties/first/properties/scored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.first.properties.scored, data: data40 };
                vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
              }
            }
            if (data39.failed !== void 0) {
              let data41 = data39.failed;
              if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
                const err124 = {
                  instancePath: instancePath + "/clusters/first/failed",
                  schemaPath: "#/$defs/units/properties/first/properties/failed/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema37.properties.first.properties.failed.type,
                  parentSchema: schema37.properties.first.properties.failed,
                  data: data41
                };
                vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
              }
              if (typeof data41 == "number" && isFinite(data41) && (data41 < 0 || isNaN(data41))) {
                const err125 = {
                  instancePath: instancePath + "/clusters/first/failed",
                  schemaPath: "#/$defs/units/properties/first/properties/failed/minimum",
                  keyword: "minimum",
                  params: { comparison: ">=", limit: 0 },
                  message: "must be >= 0",
                  schema: 0,
                  parentSchema: schema37.properties.first.properties.failed,
                  data: data41
                };
                vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
              }
            }
            if (data39.bySeverity !== void 0) {
              let data42 = data39.bySeverity;
              if (Array.isArray(data42)) {
                if (data42.length > 5) {
                  const err126 = {
                    instancePath: instancePath + "/clusters/first/bySeverity",
                    schemaPath: "#/$defs/units/properties/first/properties/bySeverity/maxItems",
                    keyword: "maxItems",
                    params: { limit: 5 },
                    message: "must NOT have more than 5 items",
                    schema: 5,
                    parentSchema: schema37.properties.first.properties.bySeverity,
                    data: data42
                  };
                  vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                }
                if (data42.length < 5) {
                  const err127 = { instancePath: instancePath + "/clusters/first/bySeverity", schemaPath: "#/$defs/units/properties/first/properties/bySeverity/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema37.properties.first.properties.bySeverity, data: data42 };
                  vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                }
                const len8 = data42.length;
                for (let i8 = 0; i8 < len8; i8++) {
                  let data43 = data42[i8];
                  if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
                    const err128 = {
                      instancePath: instancePath + "/clusters/first/bySeverity/" + i8,
                      schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                      schema: schema37.properties.first.properties.bySeverity.items.type,
                      parentSchema: schema37.properties.first.properties.bySeverity.items,
                      data: data43
                    };
                    vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                  }
                  if (typeof data43 == "number" && isFinite(data43) && (data43 < 0 || isNaN(data43))) {
                    const err129 = { instancePath: instancePath + "/clusters/first/bySeverity/" + i8, schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.first.properties.bySeverity.items, data: data43 };
                    vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                  }
                }
              } else {
                const err130 = { instancePath: instancePath + "/clusters/first/bySeverity", schemaPath: "#/$defs/units/properties/first/properties/bySeverity/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.first.properties.bySeverity.type, parentSchema: schema37.properties.first.properties.bySeverity, data: data42 };
                vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
              }
            }
          } else {
            const err131 = { instancePath: instancePath + "/clusters/first", schemaPath: "#/$defs/units/properties/first/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.first.type, parentSchema: schema37.properties.first, data: data39 };
            vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
          }
        }
      } else {
        const err132 = {
          instancePath: instancePath + "/clusters",
          schemaPath: "#/$defs/units/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema37.type,
          parentSchema: schema37,
          data: data33
        };
        vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
      }
      var _valid1 = _errs81 === errors;
      if (valid21 = valid21 || _valid1, valid21) errors = _errs78, vErrors !== null && (_errs78 ? vErrors.length = _errs78 : vErrors = null);
      else {
        const err133 = { instancePath: instancePath + "/clusters", schemaPath: "#/properties/clusters/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.clusters.anyOf, parentSchema: schema34.properties.clusters, data: data33 };
        vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
      }
    }
    if (data.strata !== void 0) {
      let data44 = data.strata;
      const _errs107 = errors;
      let valid29 = false;
      const _errs108 = errors;
      if (data44 !== null) {
        const err134 = { instancePath: instancePath + "/strata", schemaPath: "#/properties/strata/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema34.properties.strata.anyOf[0].type, parentSchema: schema34.properties.strata.anyOf[0], data: data44 };
        vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
      }
      var _valid2 = _errs108 === errors;
      valid29 = valid29 || _valid2;
      const _errs110 = errors;
      if (data44 && typeof data44 == "object" && !Array.isArray(data44)) for (const key7 in data44) {
        let data45 = data44[key7];
        if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
          if (data45.units === void 0) {
            const err135 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: schema37.required, parentSchema: schema37, data: data45 };
            vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
          }
          if (data45.failed === void 0) {
            const err136 = {
              instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/$defs/units/required",
              keyword: "required",
              params: { missingProperty: "failed" },
              message: "must have required property 'failed'",
              schema: schema37.required,
              parentSchema: schema37,
              data: data45
            };
            vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
          }
          if (data45.unscored === void 0) {
            const err137 = {
              instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/$defs/units/required",
              keyword: "required",
              params: { missingProperty: "unscored" },
              message: "must have required property 'unscored'",
              schema: schema37.required,
              parentSchema: schema37,
              data: data45
            };
            vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
          }
          if (data45.bySeverity === void 0) {
            const err138 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: "bySeverity" }, message: "must have required property 'bySeverity'", schema: schema37.required, parentSchema: schema37, data: data45 };
            vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
          }
          if (data45.first === void 0) {
            const err139 = {
              instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/$defs/units/required",
              keyword: "required",
              params: { missingProperty: "first" },
              message: "must have required property 'first'",
              schema: schema37.required,
              parentSchema: schema37,
              data: data45
            };
            vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
          }
          for (const key8 in data45) if (!(key8 === "units" || key8 === "failed" || key8 === "unscored" || key8 === "bySeverity" || key8 === "first")) {
            const err140 = {
              instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/$defs/units/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key8 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema37,
              data: data45
            };
            vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
          }
          if (data45.units !== void 0) {
            let data46 = data45.units;
            if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
              const err141 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/units", schemaPath: "#/$defs/units/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.units.type, parentSchema: schema37.properties.units, data: data46 };
              vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
            }
            if (typeof data46 == "number" && isFinite(data46) && (data46 < 0 || isNaN(data46))) {
              const err142 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/units", schemaPath: "#/$defs/units/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.units, data: data46 };
              vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
            }
          }
          if (data45.failed !== void 0) {
            let data47 = data45.failed;
            if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
              const err143 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/failed", schemaPath: "#/$defs/units/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.failed.type, parentSchema: schema37.properties.failed, data: data47 };
              vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
            }
            if (typeof data47 == "number" && isFinite(data47) && (data47 < 0 || isNaN(data47))) {
              const err144 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/failed", schemaPath: "#/$defs/units/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.failed, data: data47 };
              vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
            }
          }
          if (data45.unscored !== void 0) {
            let data48 = data45.unscored;
            if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) {
              const err145 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/unscored", schemaPath: "#/$defs/units/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.unscored.type, parentSchema: schema37.properties.unscored, data: data48 };
              vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
            }
            if (typeof data48 == "number" && isFinite(data48) && (data48 < 0 || isNaN(data48))) {
              const err146 = {
                instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/unscored",
                schemaPath: "#/$defs/units/properties/unscored/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema37.properties.unscored,
                data: data48
              };
              vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
            }
          }
          if (data45.bySeverity !== void 0) {
            let data49 = data45.bySeverity;
            if (Array.isArray(data49)) {
              if (data49.length > 5) {
                const err147 = {
                  instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/bySeverity",
                  schemaPath: "#/$defs/units/properties/bySeverity/maxItems",
                  keyword: "maxItems",
                  params: { limit: 5 },
                  message: "must NOT have more than 5 items",
                  schema: 5,
                  parentSchema: schema37.properties.bySeverity,
                  data: data49
                };
                vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
              }
              if (data49.length < 5) {
                const err148 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema37.properties.bySeverity, data: data49 };
                vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
              }
              const len9 = data49.length;
              for (let i9 = 0; i9 < len9; i9++) {
                let data50 = data49[i9];
                if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
                  const err149 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/bySeverity/" + i9, schemaPath: "#/$defs/units/properties/bySeverity/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.bySeverity.items.type, parentSchema: schema37.properties.bySeverity.items, data: data50 };
                  vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                }
                if (typeof data50 == "number" && isFinite(data50) && (data50 < 0 || isNaN(data50))) {
                  const err150 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/bySeverity/" + i9, schemaPath: "#/$defs/units/properties/bySeverity/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.bySeverity.items, data: data50 };
                  vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                }
              }
            } else {
              const err151 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.bySeverity.type, parentSchema: schema37.properties.bySeverity, data: data49 };
              vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
            }
          }
          if (data45.first !== void 0) {
            let data51 = data45.first;
            if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
              if (data51.scored === void 0) {
                const err152 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/$defs/units/properties/first/required", keyword: "required", params: { missingProperty: "scored" }, message: "must have required property 'scored'", schema: schema37.properties.first.required, parentSchema: schema37.properties.first, data: data51 };
                vErrors === null ? vErrors = [err152] : vErrors.push(
                  err152
                ), errors++;
              }
              if (data51.failed === void 0) {
                const err153 = {
                  instancePath: instancePath + "/strata/" + key7.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1") + "/first",
                  schemaPath: "#/$defs/units/properties/first/required",
                  keyword: "required",
                  params: {
                    missingProperty: "failed"
                  },
                  message: "must have required property 'failed'",
                  schema: schema37.properties.first.required,
                  parentSchema: schema37.properties.first,
                  data: data51
                };
                vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
              }
              if (data51.bySeverity === void 0) {
                const err154 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(
                  /\//g,
                  "~1"
                ) + "/first", schemaPath: "#/$defs/units/properties/first/required", keyword: "required", params: { missingProperty: "bySeverity" }, message: "must have required property 'bySeverity'", schema: schema37.properties.first.required, parentSchema: schema37.properties.first, data: data51 };
                vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
              }
              for (const key9 in data51)
                if (!(key9 === "scored" || key9 === "failed" || key9 === "bySeverity")) {
                  const err155 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/$defs/units/properties/first/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.first, data: data51 };
                  vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                }
              if (data51.scored !== void 0) {
                let data52 = data51.scored;
                if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
                  const err156 = {
                    instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/scored",
                    schemaPath: "#/$defs/units/properties/first/properties/scored/type",
                    keyword: "type",
                    params: { type: "integer" },
                    message: "must be integer",
                    schema: schema37.properties.first.properties.scored.type,
                    parentSchema: schema37.properties.first.properties.scored,
                    data: data52
                  };
                  vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                }
                if (typeof data52 == "number" && isFinite(data52) && (data52 < 0 || isNaN(data52))) {
                  const err157 = {
                    instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/scored",
                    schemaPath: "#/$defs/units/properties/first/properties/scored/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema37.properties.first.properties.scored,
                    data: data52
                  };
                  vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                }
              }
              if (data51.failed !== void 0) {
                let data53 = data51.failed;
                if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
                  const err158 = {
                    instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/failed",
                    schemaPath: "#/$defs/units/properties/first/properties/failed/type",
                    keyword: "type",
                    params: { type: "integer" },
                    message: "must be integer",
                    schema: schema37.properties.first.properties.failed.type,
                    parentSchema: schema37.properties.first.properties.failed,
                    data: data53
                  };
                  vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                }
                if (typeof data53 == "number" && isFinite(data53) && (data53 < 0 || isNaN(data53))) {
                  const err159 = {
                    instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/failed",
                    schemaPath: "#/$defs/units/properties/first/properties/failed/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema37.properties.first.properties.failed,
                    data: data53
                  };
                  vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                }
              }
              if (data51.bySeverity !== void 0) {
                let data54 = data51.bySeverity;
                if (Array.isArray(data54)) {
                  if (data54.length > 5) {
                    const err160 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/bySeverity", schemaPath: "#/$defs/units/properties/first/properties/bySeverity/maxItems", keyword: "maxItems", params: {
                      limit: 5
                    }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema37.properties.first.properties.bySeverity, data: data54 };
                    vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                  }
                  if (data54.length < 5) {
                    const err161 = {
                      instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/bySeverity",
                      schemaPath: "#/$defs/units/properties/first/properties/bySeverity/minItems",
                      keyword: "minItems",
                      params: { limit: 5 },
                      message: "must NOT have fewer than 5 items",
                      schema: 5,
                      parentSchema: schema37.properties.first.properties.bySeverity,
                      data: data54
                    };
                    vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                  }
                  const len10 = data54.length;
                  for (let i10 = 0; i10 < len10; i10++) {
                    let data55 = data54[i10];
                    if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
                      const err162 = {
                        instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/bySeverity/" + i10,
                        schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                        schema: schema37.properties.first.properties.bySeverity.items.type,
                        parentSchema: schema37.properties.first.properties.bySeverity.items,
                        data: data55
                      };
                      vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                    }
                    if (typeof data55 == "number" && isFinite(data55) && (data55 < 0 || isNaN(data55))) {
                      const err163 = {
                        instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/bySeverity/" + i10,
                        schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 0 },
                        message: "must be >= 0",
                        schema: 0,
                        parentSchema: schema37.properties.first.properties.bySeverity.items,
                        data: data55
                      };
                      vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                    }
                  }
                } else {
                  const err164 = {
                    instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/bySeverity",
                    schemaPath: "#/$defs/units/properties/first/properties/bySeverity/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
                    schema: schema37.properties.first.properties.bySeverity.type,
                    parentSchema: schema37.properties.first.properties.bySeverity,
                    data: data54
                  };
                  vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                }
              }
            } else {
              const err165 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/$defs/units/properties/first/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.properties.first.type, parentSchema: schema37.properties.first, data: data51 };
              vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
            }
          }
        } else {
          const err166 = { instancePath: instancePath + "/strata/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/units/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data: data45 };
          vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
        }
      }
      else {
        const err167 = { instancePath: instancePath + "/strata", schemaPath: "#/properties/strata/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.strata.anyOf[1].type, parentSchema: schema34.properties.strata.anyOf[1], data: data44 };
        vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
      }
      var _valid2 = _errs110 === errors;
      if (valid29 = valid29 || _valid2, valid29) errors = _errs107, vErrors !== null && (_errs107 ? vErrors.length = _errs107 : vErrors = null);
      else {
        const err168 = { instancePath: instancePath + "/strata", schemaPath: "#/properties/strata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.strata.anyOf, parentSchema: schema34.properties.strata, data: data44 };
        vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
      }
    }
    if (data.draws !== void 0) {
      let data56 = data.draws;
      const _errs139 = errors;
      let valid38 = false;
      const _errs140 = errors;
      if (data56 !== null) {
        const err169 = { instancePath: instancePath + "/draws", schemaPath: "#/properties/draws/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema34.properties.draws.anyOf[0].type, parentSchema: schema34.properties.draws.anyOf[0], data: data56 };
        vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
      }
      var _valid3 = _errs140 === errors;
      valid38 = valid38 || _valid3;
      const _errs142 = errors;
      if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
        if (data56.units === void 0) {
          const err170 = { instancePath: instancePath + "/draws", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: schema37.required, parentSchema: schema37, data: data56 };
          vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
        }
        if (data56.failed === void 0) {
          const err171 = { instancePath: instancePath + "/draws", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema37.required, parentSchema: schema37, data: data56 };
          vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
        }
        if (data56.unscored === void 0) {
          const err172 = { instancePath: instancePath + "/draws", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: "unscored" }, message: "must have required property 'unscored'", schema: schema37.required, parentSchema: schema37, data: data56 };
          vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
        }
        if (data56.bySeverity === void 0) {
          const err173 = { instancePath: instancePath + "/draws", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: "bySeverity" }, message: "must have required property 'bySeverity'", schema: schema37.required, parentSchema: schema37, data: data56 };
          vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
        }
        if (data56.first === void 0) {
          const err174 = { instancePath: instancePath + "/draws", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: "first" }, message: "must have required property 'first'", schema: schema37.required, parentSchema: schema37, data: data56 };
          vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
        }
        for (const key10 in data56) if (!(key10 === "units" || key10 === "failed" || key10 === "unscored" || key10 === "bySeverity" || key10 === "first")) {
          const err175 = { instancePath: instancePath + "/draws", schemaPath: "#/$defs/units/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema37, data: data56 };
          vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
        }
        if (data56.units !== void 0) {
          let data57 = data56.units;
          if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
            const err176 = { instancePath: instancePath + "/draws/units", schemaPath: "#/$defs/units/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.units.type, parentSchema: schema37.properties.units, data: data57 };
            vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
          }
          if (typeof data57 == "number" && isFinite(data57) && (data57 < 0 || isNaN(data57))) {
            const err177 = {
              instancePath: instancePath + "/draws/units",
              schemaPath: "#/$defs/units/properties/units/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema37.properties.units,
              data: data57
            };
            vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
          }
        }
        if (data56.failed !== void 0) {
          let data58 = data56.failed;
          if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
            const err178 = { instancePath: instancePath + "/draws/failed", schemaPath: "#/$defs/units/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.failed.type, parentSchema: schema37.properties.failed, data: data58 };
            vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
          }
          if (typeof data58 == "number" && isFinite(data58) && (data58 < 0 || isNaN(data58))) {
            const err179 = { instancePath: instancePath + "/draws/failed", schemaPath: "#/$defs/units/properties/failed/minimum", keyword: "minimum", params: {
              comparison: ">=",
              limit: 0
            }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.failed, data: data58 };
            vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
          }
        }
        if (data56.unscored !== void 0) {
          let data59 = data56.unscored;
          if (!(typeof data59 == "number" && !(data59 % 1) && !isNaN(data59) && isFinite(data59))) {
            const err180 = { instancePath: instancePath + "/draws/unscored", schemaPath: "#/$defs/units/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.unscored.type, parentSchema: schema37.properties.unscored, data: data59 };
            vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
          }
          if (typeof data59 == "number" && isFinite(data59) && (data59 < 0 || isNaN(
            data59
          ))) {
            const err181 = { instancePath: instancePath + "/draws/unscored", schemaPath: "#/$defs/units/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.unscored, data: data59 };
            vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
          }
        }
        if (data56.bySeverity !== void 0) {
          let data60 = data56.bySeverity;
          if (Array.isArray(data60)) {
            if (data60.length > 5) {
              const err182 = {
                instancePath: instancePath + "/draws/bySeverity",
                schemaPath: "#/$defs/units/properties/bySeverity/maxItems",
                keyword: "maxItems",
                params: { limit: 5 },
                message: "must NOT have more than 5 items",
                schema: 5,
                parentSchema: schema37.properties.bySeverity,
                data: data60
              };
              vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
            }
            if (data60.length < 5) {
              const err183 = {
                instancePath: instancePath + "/draws/bySeverity",
                schemaPath: "#/$defs/units/properties/bySeverity/minItems",
                keyword: "minItems",
                params: { limit: 5 },
                message: "must NOT have fewer than 5 items",
                schema: 5,
                parentSchema: schema37.properties.bySeverity,
                data: data60
              };
              vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
            }
            const len11 = data60.length;
            for (let i11 = 0; i11 < len11; i11++) {
              let data61 = data60[i11];
              if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
                const err184 = { instancePath: instancePath + "/draws/bySeverity/" + i11, schemaPath: "#/$defs/units/properties/bySeverity/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.bySeverity.items.type, parentSchema: schema37.properties.bySeverity.items, data: data61 };
                vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
              }
              if (typeof data61 == "number" && isFinite(data61) && (data61 < 0 || isNaN(data61))) {
                const err185 = { instancePath: instancePath + "/draws/bySeverity/" + i11, schemaPath: "#/$defs/units/properties/bySeverity/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.bySeverity.items, data: data61 };
                vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
              }
            }
          } else {
            const err186 = { instancePath: instancePath + "/draws/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.properties.bySeverity.type, parentSchema: schema37.properties.bySeverity, data: data60 };
            vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
          }
        }
        if (data56.first !== void 0) {
          let data62 = data56.first;
          if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
            if (data62.scored === void 0) {
              const err187 = { instancePath: instancePath + "/draws/first", schemaPath: "#/$defs/units/properties/first/required", keyword: "required", params: { missingProperty: "scored" }, message: "must have required property 'scored'", schema: schema37.properties.first.required, parentSchema: schema37.properties.first, data: data62 };
              vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
            }
            if (data62.failed === void 0) {
              const err188 = { instancePath: instancePath + "/draws/first", schemaPath: "#/$defs/units/properties/first/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema37.properties.first.required, parentSchema: schema37.properties.first, data: data62 };
              vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
            }
            if (data62.bySeverity === void 0) {
              const err189 = { instancePath: instancePath + "/draws/first", schemaPath: "#/$defs/units/properties/first/required", keyword: "required", params: { missingProperty: "bySeverity" }, message: "must have required property 'bySeverity'", schema: schema37.properties.first.required, parentSchema: schema37.properties.first, data: data62 };
              vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
            }
            for (const key11 in data62)
              if (!(key11 === "scored" || key11 === "failed" || key11 === "bySeverity")) {
                const err190 = { instancePath: instancePath + "/draws/first", schemaPath: "#/$defs/units/properties/first/additionalProperties", keyword: "additionalProperties", params: {
                  additionalProperty: key11
                }, message: "must NOT have additional properties", schema: false, parentSchema: schema37.properties.first, data: data62 };
                vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++;
              }
            if (data62.scored !== void 0) {
              let data63 = data62.scored;
              if (!(typeof data63 == "number" && !(data63 % 1) && !isNaN(data63) && isFinite(data63))) {
                const err191 = { instancePath: instancePath + "/draws/first/scored", schemaPath: "#/$defs/units/properties/first/properties/scored/type", keyword: "type", params: {
                  type: "integer"
                }, message: "must be integer", schema: schema37.properties.first.properties.scored.type, parentSchema: schema37.properties.first.properties.scored, data: data63 };
                vErrors === null ? vErrors = [err191] : vErrors.push(err191), errors++;
              }
              if (typeof data63 == "number" && isFinite(data63) && (data63 < 0 || isNaN(data63))) {
                const err192 = {
                  instancePath: instancePath + "/draws/first/scored",
                  schemaPath: "#/$defs/units/properties/first/properties/scored/minimum",
                  keyword: "minimum",
                  params: { comparison: ">=", limit: 0 },
                  message: "must be >= 0",
                  schema: 0,
                  parentSchema: schema37.properties.first.properties.scored,
                  data: data63
                };
                vErrors === null ? vErrors = [err192] : vErrors.push(err192), errors++;
              }
            }
            if (data62.failed !== void 0) {
              let data64 = data62.failed;
              if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
                const err193 = {
                  instancePath: instancePath + "/draws/first/failed",
                  schemaPath: "#/$defs/units/properties/first/properties/failed/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema37.properties.first.properties.failed.type,
                  parentSchema: schema37.properties.first.properties.failed,
                  data: data64
                };
                vErrors === null ? vErrors = [err193] : vErrors.push(err193), errors++;
              }
              if (typeof data64 == "number" && isFinite(data64) && (data64 < 0 || isNaN(data64))) {
                const err194 = {
                  instancePath: instancePath + "/draws/first/failed",
                  schemaPath: "#/$defs/units/properties/first/properties/failed/minimum",
                  keyword: "minimum",
                  params: { comparison: ">=", limit: 0 },
                  message: "must be >= 0",
                  schema: 0,
                  parentSchema: schema37.properties.first.properties.failed,
                  data: data64
                };
                vErrors === null ? vErrors = [err194] : vErrors.push(err194), errors++;
              }
            }
            if (data62.bySeverity !== void 0) {
              let data65 = data62.bySeverity;
              if (Array.isArray(data65)) {
                if (data65.length > 5) {
                  const err195 = {
                    instancePath: instancePath + "/draws/first/bySeverity",
                    schemaPath: "#/$defs/units/properties/first/properties/bySeverity/maxItems",
                    keyword: "maxItems",
                    params: { limit: 5 },
                    message: "must NOT have more than 5 items",
                    schema: 5,
                    parentSchema: schema37.properties.first.properties.bySeverity,
                    data: data65
                  };
                  vErrors === null ? vErrors = [err195] : vErrors.push(err195), errors++;
                }
                if (data65.length < 5) {
                  const err196 = { instancePath: instancePath + "/draws/first/bySeverity", schemaPath: "#/$defs/units/properties/first/properties/bySeverity/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema37.properties.first.properties.bySeverity, data: data65 };
                  vErrors === null ? vErrors = [err196] : vErrors.push(err196), errors++;
                }
                const len12 = data65.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data66 = data65[i12];
                  if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
                    const err197 = { instancePath: instancePath + "/draws/first/bySeverity/" + i12, schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema37.properties.first.properties.bySeverity.items.type, parentSchema: schema37.properties.first.properties.bySeverity.items, data: data66 };
                    vErrors === null ? vErrors = [err197] : vErrors.push(err197), errors++;
                  }
                  if (typeof data66 == "number" && isFinite(data66) && (data66 < 0 || isNaN(data66))) {
                    const err198 = { instancePath: instancePath + "/draws/first/bySeverity/" + i12, schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema37.properties.first.properties.bySeverity.items, data: data66 };
                    vErrors === null ? vErrors = [err198] : vErrors.push(err198), errors++;
                  }
                }
              } else {
                const err199 = {
                  instancePath: instancePath + "/draws/first/bySeverity",
                  schemaPath: "#/$defs/units/properties/first/properties/bySeverity/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema37.properties.first.properties.bySeverity.type,
                  parentSchema: schema37.properties.first.properties.bySeverity,
                  data: data65
                };
                vErrors === null ? vErrors = [err199] : vErrors.push(err199), errors++;
              }
            }
          } else {
            const err200 = {
              instancePath: instancePath + "/draws/first",
              schemaPath: "#/$defs/units/properties/first/type",
              keyword: "type",
              params: {
                type: "object"
              },
              message: "must be object",
              schema: schema37.properties.first.type,
              parentSchema: schema37.properties.first,
              data: data62
            };
            vErrors === null ? vErrors = [err200] : vErrors.push(err200), errors++;
          }
        }
      } else {
        const err201 = { instancePath: instancePath + "/draws", schemaPath: "#/$defs/units/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data: data56 };
        vErrors === null ? vErrors = [err201] : vErrors.push(err201), errors++;
      }
      var _valid3 = _errs142 === errors;
      if (valid38 = valid38 || _valid3, valid38) errors = _errs139, vErrors !== null && (_errs139 ? vErrors.length = _errs139 : vErrors = null);
      else {
        const err202 = { instancePath: instancePath + "/draws", schemaPath: "#/properties/draws/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.draws.anyOf, parentSchema: schema34.properties.draws, data: data56 };
        vErrors === null ? vErrors = [err202] : vErrors.push(err202), errors++;
      }
    }
    if (data.counted !== void 0) {
      let data67 = data.counted;
      if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
        if (data67.taken === void 0) {
          const err203 = { instancePath: instancePath + "/counted", schemaPath: "#/properties/counted/required", keyword: "required", params: { missingProperty: "taken" }, message: "must have required property 'taken'", schema: schema34.properties.counted.required, parentSchema: schema34.properties.counted, data: data67 };
          vErrors === null ? vErrors = [err203] : vErrors.push(err203), errors++;
        }
        if (data67.samples === void 0) {
          const err204 = { instancePath: instancePath + "/counted", schemaPath: "#/properties/counted/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'", schema: schema34.properties.counted.required, parentSchema: schema34.properties.counted, data: data67 };
          vErrors === null ? vErrors = [err204] : vErrors.push(err204), errors++;
        }
        if (data67.refused === void 0) {
          const err205 = { instancePath: instancePath + "/counted", schemaPath: "#/properties/counted/required", keyword: "required", params: { missingProperty: "refused" }, message: "must have required property 'refused'", schema: schema34.properties.counted.required, parentSchema: schema34.properties.counted, data: data67 };
          vErrors === null ? vErrors = [err205] : vErrors.push(err205), errors++;
        }
        for (const key12 in data67) if (!(key12 === "taken" || key12 === "samples" || key12 === "refused")) {
          const err206 = { instancePath: instancePath + "/counted", schemaPath: "#/properties/counted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.counted, data: data67 };
          vErrors === null ? vErrors = [err206] : vErrors.push(err206), errors++;
        }
        if (data67.taken !== void 0) {
          let data68 = data67.taken;
          if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
            const err207 = { instancePath: instancePath + "/counted/taken", schemaPath: "#/properties/counted/properties/taken/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.counted.properties.taken.type, parentSchema: schema34.properties.counted.properties.taken, data: data68 };
            vErrors === null ? vErrors = [err207] : vErrors.push(err207), errors++;
          }
          if (typeof data68 == "number" && isFinite(data68) && (data68 < 0 || isNaN(data68))) {
            const err208 = {
              instancePath: instancePath + "/counted/taken",
              schemaPath: "#/properties/counted/properties/taken/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema34.properties.counted.properties.taken,
              data: data68
            };
            vErrors === null ? vErrors = [err208] : vErrors.push(err208), errors++;
          }
        }
        if (data67.samples !== void 0) {
          let data69 = data67.samples;
          if (!(typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69))) {
            const err209 = { instancePath: instancePath + "/counted/samples", schemaPath: "#/properties/counted/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.counted.properties.samples.type, parentSchema: schema34.properties.counted.properties.samples, data: data69 };
            vErrors === null ? vErrors = [err209] : vErrors.push(err209), errors++;
          }
          if (typeof data69 == "number" && isFinite(data69) && (data69 < 0 || isNaN(data69))) {
            const err210 = {
              instancePath: instancePath + "/counted/samples",
              schemaPath: "#/properties/counted/properties/samples/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema34.properties.counted.properties.samples,
              data: data69
            };
            vErrors === null ? vErrors = [err210] : vErrors.push(err210), errors++;
          }
        }
        if (data67.refused !== void 0) {
          let data70 = data67.refused;
          if (!(typeof data70 == "number" && !(data70 % 1) && !isNaN(data70) && isFinite(data70))) {
            const err211 = { instancePath: instancePath + "/counted/refused", schemaPath: "#/properties/counted/properties/refused/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.counted.properties.refused.type, parentSchema: schema34.properties.counted.properties.refused, data: data70 };
            vErrors === null ? vErrors = [err211] : vErrors.push(err211), errors++;
          }
          if (typeof data70 == "number" && isFinite(data70) && (data70 < 0 || isNaN(data70))) {
            const err212 = {
              instancePath: instancePath + "/counted/refused",
              schemaPath: "#/properties/counted/properties/refused/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema34.properties.counted.properties.refused,
              data: data70
            };
            vErrors === null ? vErrors = [err212] : vErrors.push(err212), errors++;
          }
        }
      } else {
        const err213 = {
          instancePath: instancePath + "/counted",
          schemaPath: "#/properties/counted/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema34.properties.counted.type,
          parentSchema: schema34.properties.counted,
          data: data67
        };
        vErrors === null ? vErrors = [err213] : vErrors.push(err213), errors++;
      }
    }
    if (data.epochs !== void 0) {
      let data71 = data.epochs;
      if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
        const err214 = { instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.epochs.type, parentSchema: schema34.properties.epochs, data: data71 };
        vErrors === null ? vErrors = [err214] : vErrors.push(err214), errors++;
      }
      if (typeof data71 == "number" && isFinite(data71) && (data71 < 0 || isNaN(data71))) {
        const err215 = { instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.epochs, data: data71 };
        vErrors === null ? vErrors = [err215] : vErrors.push(err215), errors++;
      }
    }
    if (data.valued !== void 0) {
      let data72 = data.valued;
      if (!(typeof data72 == "number" && !(data72 % 1) && !isNaN(data72) && isFinite(data72))) {
        const err216 = { instancePath: instancePath + "/valued", schemaPath: "#/properties/valued/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.valued.type, parentSchema: schema34.properties.valued, data: data72 };
        vErrors === null ? vErrors = [err216] : vErrors.push(err216), errors++;
      }
      if (typeof data72 == "number" && isFinite(data72) && (data72 < 0 || isNaN(data72))) {
        const err217 = { instancePath: instancePath + "/valued", schemaPath: "#/properties/valued/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.valued, data: data72 };
        vErrors === null ? vErrors = [err217] : vErrors.push(err217), errors++;
      }
    }
    if (data.cached !== void 0) {
      let data73 = data.cached;
      if (!(typeof data73 == "number" && !(data73 % 1) && !isNaN(data73) && isFinite(data73))) {
        const err218 = { instancePath: instancePath + "/cached", schemaPath: "#/properties/cached/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.cached.type, parentSchema: schema34.properties.cached, data: data73 };
        vErrors === null ? vErrors = [err218] : vErrors.push(err218), errors++;
      }
      if (typeof data73 == "number" && isFinite(data73) && (data73 < 0 || isNaN(data73))) {
        const err219 = { instancePath: instancePath + "/cached", schemaPath: "#/properties/cached/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.cached, data: data73 };
        vErrors === null ? vErrors = [err219] : vErrors.push(err219), errors++;
      }
    }
    if (data.zoneless !== void 0) {
      let data74 = data.zoneless;
      if (!(typeof data74 == "number" && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
        const err220 = { instancePath: instancePath + "/zoneless", schemaPath: "#/properties/zoneless/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.zoneless.type, parentSchema: schema34.properties.zoneless, data: data74 };
        vErrors === null ? vErrors = [err220] : vErrors.push(
          err220
        ), errors++;
      }
      if (typeof data74 == "number" && isFinite(data74) && (data74 < 0 || isNaN(data74))) {
        const err221 = { instancePath: instancePath + "/zoneless", schemaPath: "#/properties/zoneless/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.zoneless, data: data74 };
        vErrors === null ? vErrors = [err221] : vErrors.push(err221), errors++;
      }
    }
    if (data.unclustered !== void 0) {
      let data75 = data.unclustered;
      if (!(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75))) {
        const err222 = {
          instancePath: instancePath + "/unclustered",
          schemaPath: "#/properties/unclustered/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema34.properties.unclustered.type,
          parentSchema: schema34.properties.unclustered,
          data: data75
        };
        vErrors === null ? vErrors = [
          err222
        ] : vErrors.push(err222), errors++;
      }
      if (typeof data75 == "number" && isFinite(data75) && (data75 < 0 || isNaN(data75))) {
        const err223 = {
          instancePath: instancePath + "/unclustered",
          schemaPath: "#/properties/unclustered/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema34.properties.unclustered,
          data: data75
        };
        vErrors === null ? vErrors = [err223] : vErrors.push(err223), errors++;
      }
    }
    if (data.surplusEpochs !== void 0) {
      let data76 = data.surplusEpochs;
      if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
        const err224 = {
          instancePath: instancePath + "/surplusEpochs",
          schemaPath: "#/properties/surplusEpochs/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema34.properties.surplusEpochs.type,
          parentSchema: schema34.properties.surplusEpochs,
          data: data76
        };
        vErrors === null ? vErrors = [err224] : vErrors.push(err224), errors++;
      }
      if (typeof data76 == "number" && isFinite(
        data76
      ) && (data76 < 0 || isNaN(data76))) {
        const err225 = {
          instancePath: instancePath + "/surplusEpochs",
          schemaPath: "#/properties/surplusEpochs/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema34.properties.surplusEpochs,
          data: data76
        };
        vErrors === null ? vErrors = [err225] : vErrors.push(err225), errors++;
      }
    }
    if (data.lackingEpochs !== void 0) {
      let data77 = data.lackingEpochs;
      if (!(typeof data77 == "number" && !(data77 % 1) && !isNaN(data77) && isFinite(data77))) {
        const err226 = { instancePath: instancePath + "/lackingEpochs", schemaPath: "#/properties/lackingEpochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.lackingEpochs.type, parentSchema: schema34.properties.lackingEpochs, data: data77 };
        vErrors === null ? vErrors = [err226] : vErrors.push(err226), errors++;
      }
      if (typeof data77 == "number" && isFinite(data77) && (data77 < 0 || isNaN(data77))) {
        const err227 = {
          instancePath: instancePath + "/lackingEpochs",
          schemaPath: "#/properties/lackingEpochs/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema34.properties.lackingEpochs,
          data: data77
        };
        vErrors === null ? vErrors = [err227] : vErrors.push(err227), errors++;
      }
    }
    if (data.alike !== void 0) {
      let data78 = data.alike;
      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
        if (data78.count === void 0) {
          const err228 = { instancePath: instancePath + "/alike", schemaPath: "#/properties/alike/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: schema34.properties.alike.required, parentSchema: schema34.properties.alike, data: data78 };
          vErrors === null ? vErrors = [err228] : vErrors.push(err228), errors++;
        }
        if (data78.first === void 0) {
          const err229 = {
            instancePath: instancePath + "/alike",
            schemaPath: "#/properties/alike/required",
            keyword: "required",
            params: { missingProperty: "first" },
            message: "must have required property 'first'",
            schema: schema34.properties.alike.required,
            parentSchema: schema34.properties.alike,
            data: data78
          };
          vErrors === null ? vErrors = [err229] : vErrors.push(err229), errors++;
        }
        for (const key13 in data78)
          if (!(key13 === "count" || key13 === "first")) {
            const err230 = { instancePath: instancePath + "/alike", schemaPath: "#/properties/alike/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.alike, data: data78 };
            vErrors === null ? vErrors = [err230] : vErrors.push(err230), errors++;
          }
        if (data78.count !== void 0) {
          let data79 = data78.count;
          if (!(typeof data79 == "number" && !(data79 % 1) && !isNaN(data79) && isFinite(data79))) {
            const err231 = { instancePath: instancePath + "/alike/count", schemaPath: "#/properties/alike/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.alike.properties.count.type, parentSchema: schema34.properties.alike.properties.count, data: data79 };
            vErrors === null ? vErrors = [err231] : vErrors.push(err231), errors++;
          }
          if (typeof data79 == "number" && isFinite(
            data79
          ) && (data79 < 0 || isNaN(data79))) {
            const err232 = {
              instancePath: instancePath + "/alike/count",
              schemaPath: "#/properties/alike/properties/count/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema34.properties.alike.properties.count,
              data: data79
            };
            vErrors === null ? vErrors = [err232] : vErrors.push(err232), errors++;
          }
        }
        if (data78.first !== void 0) {
          let data80 = data78.first;
          if (Array.isArray(data80)) {
            const len13 = data80.length;
            for (let i13 = 0; i13 < len13; i13++) {
              let data81 = data80[i13];
              if (typeof data81 != "string") {
                const err233 = { instancePath: instancePath + "/alike/first/" + i13, schemaPath: "#/properties/alike/properties/first/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.alike.properties.first.items.type, parentSchema: schema34.properties.alike.properties.first.items, data: data81 };
                vErrors === null ? vErrors = [err233] : vErrors.push(err233), errors++;
              }
            }
          } else {
            const err234 = { instancePath: instancePath + "/alike/first", schemaPath: "#/properties/alike/properties/first/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.alike.properties.first.type, parentSchema: schema34.properties.alike.properties.first, data: data80 };
            vErrors === null ? vErrors = [err234] : vErrors.push(err234), errors++;
          }
        }
      } else {
        const err235 = {
          instancePath: instancePath + "/alike",
          schemaPath: "#/properties/alike/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema34.properties.alike.type,
          parentSchema: schema34.properties.alike,
          data: data78
        };
        vErrors === null ? vErrors = [err235] : vErrors.push(err235), errors++;
      }
    }
    if (data.alikeInCase !== void 0) {
      let data82 = data.alikeInCase;
      if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
        if (data82.count === void 0) {
          const err236 = {
            instancePath: instancePath + "/alikeInCase",
            schemaPath: "#/properties/alikeInCase/required",
            keyword: "required",
            params: {
              missingProperty: "count"
            },
            message: "must have required property 'count'",
            schema: schema34.properties.alikeInCase.required,
            parentSchema: schema34.properties.alikeInCase,
            data: data82
          };
          vErrors === null ? vErrors = [err236] : vErrors.push(
            err236
          ), errors++;
        }
        if (data82.first === void 0) {
          const err237 = {
            instancePath: instancePath + "/alikeInCase",
            schemaPath: "#/properties/alikeInCase/required",
            keyword: "required",
            params: { missingProperty: "first" },
            message: "must have required property 'first'",
            schema: schema34.properties.alikeInCase.required,
            parentSchema: schema34.properties.alikeInCase,
            data: data82
          };
          vErrors === null ? vErrors = [err237] : vErrors.push(err237), errors++;
        }
        for (const key14 in data82) if (!(key14 === "count" || key14 === "first")) {
          const err238 = { instancePath: instancePath + "/alikeInCase", schemaPath: "#/properties/alikeInCase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.alikeInCase, data: data82 };
          vErrors === null ? vErrors = [err238] : vErrors.push(err238), errors++;
        }
        if (data82.count !== void 0) {
          let data83 = data82.count;
          if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) {
            const err239 = { instancePath: instancePath + "/alikeInCase/count", schemaPath: "#/properties/alikeInCase/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.alikeInCase.properties.count.type, parentSchema: schema34.properties.alikeInCase.properties.count, data: data83 };
            vErrors === null ? vErrors = [err239] : vErrors.push(err239), errors++;
          }
          if (typeof data83 == "number" && isFinite(data83) && (data83 < 0 || isNaN(data83))) {
            const err240 = { instancePath: instancePath + "/alikeInCase/count", schemaPath: "#/properties/alikeInCase/properties/count/minimum", keyword: "minimum", params: {
              comparison: ">=",
              limit: 0
            }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.alikeInCase.properties.count, data: data83 };
            vErrors === null ? vErrors = [err240] : vErrors.push(err240), errors++;
          }
        }
        if (data82.first !== void 0) {
          let data84 = data82.first;
          if (Array.isArray(data84)) {
            const len14 = data84.length;
            for (let i14 = 0; i14 < len14; i14++) {
              let data85 = data84[i14];
              if (typeof data85 != "string") {
                const err241 = { instancePath: instancePath + "/alikeInCase/first/" + i14, schemaPath: "#/properties/alikeInCase/properties/first/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.alikeInCase.properties.first.items.type, parentSchema: schema34.properties.alikeInCase.properties.first.items, data: data85 };
                vErrors === null ? vErrors = [err241] : vErrors.push(err241), errors++;
              }
            }
          } else {
            const err242 = { instancePath: instancePath + "/alikeInCase/first", schemaPath: "#/properties/alikeInCase/properties/first/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.alikeInCase.properties.first.type, parentSchema: schema34.properties.alikeInCase.properties.first, data: data84 };
            vErrors === null ? vErrors = [err242] : vErrors.push(err242), errors++;
          }
        }
      } else {
        const err243 = { instancePath: instancePath + "/alikeInCase", schemaPath: "#/properties/alikeInCase/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.alikeInCase.type, parentSchema: schema34.properties.alikeInCase, data: data82 };
        vErrors === null ? vErrors = [err243] : vErrors.push(err243), errors++;
      }
    }
    if (data.sharedUuids !== void 0) {
      let data86 = data.sharedUuids;
      if (Array.isArray(data86)) {
        if (data86.length > 10) {
          const err244 = { instancePath: instancePath + "/sharedUuids", schemaPath: "#/properties/sharedUuids/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema34.properties.sharedUuids, data: data86 };
          vErrors === null ? vErrors = [err244] : vErrors.push(err244), errors++;
        }
        const len15 = data86.length;
        for (let i15 = 0; i15 < len15; i15++) {
          let data87 = data86[i15];
          if (typeof data87 != "string") {
            const err245 = { instancePath: instancePath + "/sharedUuids/" + i15, schemaPath: "#/properties/sharedUuids/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.sharedUuids.items.type, parentSchema: schema34.properties.sharedUuids.items, data: data87 };
            vErrors === null ? vErrors = [err245] : vErrors.push(err245), errors++;
          }
        }
      } else {
        const err246 = { instancePath: instancePath + "/sharedUuids", schemaPath: "#/properties/sharedUuids/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.sharedUuids.type, parentSchema: schema34.properties.sharedUuids, data: data86 };
        vErrors === null ? vErrors = [err246] : vErrors.push(err246), errors++;
      }
    }
    if (data.ofTask !== void 0) {
      let data88 = data.ofTask;
      if (!(typeof data88 == "number" && !(data88 % 1) && !isNaN(data88) && isFinite(data88))) {
        const err247 = { instancePath: instancePath + "/ofTask", schemaPath: "#/properties/ofTask/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.ofTask.type, parentSchema: schema34.properties.ofTask, data: data88 };
        vErrors === null ? vErrors = [err247] : vErrors.push(err247), errors++;
      }
      if (typeof data88 == "number" && isFinite(data88) && (data88 < 0 || isNaN(data88))) {
        const err248 = { instancePath: instancePath + "/ofTask", schemaPath: "#/properties/ofTask/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.ofTask, data: data88 };
        vErrors === null ? vErrors = [err248] : vErrors.push(err248), errors++;
      }
    }
    if (data.unfinished !== void 0) {
      let data89 = data.unfinished;
      if (!(typeof data89 == "number" && !(data89 % 1) && !isNaN(data89) && isFinite(data89))) {
        const err249 = { instancePath: instancePath + "/unfinished", schemaPath: "#/properties/unfinished/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.unfinished.type, parentSchema: schema34.properties.unfinished, data: data89 };
        vErrors === null ? vErrors = [err249] : vErrors.push(err249), errors++;
      }
      if (typeof data89 == "number" && isFinite(data89) && (data89 < 0 || isNaN(data89))) {
        const err250 = {
          instancePath: instancePath + "/unfinished",
          schemaPath: "#/properties/unfinished/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 0 },
          message: "must be >= 0",
          schema: 0,
          parentSchema: schema34.properties.unfinished,
          data: data89
        };
        vErrors === null ? vErrors = [err250] : vErrors.push(err250), errors++;
      }
    }
    if (data.edited !== void 0) {
      let data90 = data.edited;
      if (!(typeof data90 == "number" && !(data90 % 1) && !isNaN(data90) && isFinite(data90))) {
        const err251 = { instancePath: instancePath + "/edited", schemaPath: "#/properties/edited/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.edited.type, parentSchema: schema34.properties.edited, data: data90 };
        vErrors === null ? vErrors = [err251] : vErrors.push(
          err251
        ), errors++;
      }
      if (typeof data90 == "number" && isFinite(data90) && (data90 < 0 || isNaN(data90))) {
        const err252 = { instancePath: instancePath + "/edited", schemaPath: "#/properties/edited/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.edited, data: data90 };
        vErrors === null ? vErrors = [err252] : vErrors.push(err252), errors++;
      }
    }
    if (data.leaked !== void 0) {
      let data91 = data.leaked;
      if (!(typeof data91 == "number" && !(data91 % 1) && !isNaN(data91) && isFinite(data91))) {
        const err253 = { instancePath: instancePath + "/leaked", schemaPath: "#/properties/leaked/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.leaked.type, parentSchema: schema34.properties.leaked, data: data91 };
        vErrors === null ? vErrors = [err253] : vErrors.push(err253), errors++;
      }
      if (typeof data91 == "number" && isFinite(data91) && (data91 < 0 || isNaN(data91))) {
        const err254 = { instancePath: instancePath + "/leaked", schemaPath: "#/properties/leaked/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.leaked, data: data91 };
        vErrors === null ? vErrors = [err254] : vErrors.push(err254), errors++;
      }
    }
    if (data.adjudicated !== void 0) {
      let data92 = data.adjudicated;
      if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
        if (data92.overruled === void 0) {
          const err255 = { instancePath: instancePath + "/adjudicated", schemaPath: "#/properties/adjudicated/required", keyword: "required", params: { missingProperty: "overruled" }, message: "must have required property 'overruled'", schema: schema34.properties.adjudicated.required, parentSchema: schema34.properties.adjudicated, data: data92 };
          vErrors === null ? vErrors = [err255] : vErrors.push(err255), errors++;
        }
        if (data92.by === void 0) {
          const err256 = {
            instancePath: instancePath + "/adjudicated",
            schemaPath: "#/properties/adjudicated/required",
            keyword: "required",
            params: { missingProperty: "by" },
            message: "must have required property 'by'",
            schema: schema34.properties.adjudicated.required,
            parentSchema: schema34.properties.adjudicated,
            data: data92
          };
          vErrors === null ? vErrors = [err256] : vErrors.push(err256), errors++;
        }
        if (data92.missed === void 0) {
          const err257 = {
            instancePath: instancePath + "/adjudicated",
            schemaPath: "#/properties/adjudicated/required",
            keyword: "required",
            params: { missingProperty: "missed" },
            message: "must have required property 'missed'",
            schema: schema34.properties.adjudicated.required,
            parentSchema: schema34.properties.adjudicated,
            data: data92
          };
          vErrors === null ? vErrors = [err257] : vErrors.push(err257), errors++;
        }
        for (const key15 in data92)
          if (!(key15 === "overruled" || key15 === "by" || key15 === "missed")) {
            const err258 = {
              instancePath: instancePath + "/adjudicated",
              schemaPath: "#/properties/adjudicated/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key15 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema34.properties.adjudicated,
              data: data92
            };
            vErrors === null ? vErrors = [err258] : vErrors.push(err258), errors++;
          }
        if (data92.overruled !== void 0) {
          let data93 = data92.overruled;
          if (!(typeof data93 == "number" && !(data93 % 1) && !isNaN(data93) && isFinite(data93))) {
            const err259 = { instancePath: instancePath + "/adjudicated/overruled", schemaPath: "#/properties/adjudicated/properties/overruled/type", keyword: "type", params: {
              type: "integer"
            }, message: "must be integer", schema: schema34.properties.adjudicated.properties.overruled.type, parentSchema: schema34.properties.adjudicated.properties.overruled, data: data93 };
            vErrors === null ? vErrors = [err259] : vErrors.push(err259), errors++;
          }
          if (typeof data93 == "number" && isFinite(data93) && (data93 < 0 || isNaN(data93))) {
            const err260 = {
              instancePath: instancePath + "/adjudicated/overruled",
              schemaPath: "#/properties/adjudicated/properties/overruled/minimum",
              keyword: "minimum",
              params: { comparison: ">=", limit: 0 },
              message: "must be >= 0",
              schema: 0,
              parentSchema: schema34.properties.adjudicated.properties.overruled,
              data: data93
            };
            vErrors === null ? vErrors = [err260] : vErrors.push(err260), errors++;
          }
        }
        if (data92.by !== void 0) {
          let data94 = data92.by;
          if (Array.isArray(data94)) {
            const len16 = data94.length;
            for (let i16 = 0; i16 < len16; i16++) {
              let data95 = data94[i16];
              if (typeof data95 != "string") {
                const err261 = { instancePath: instancePath + "/adjudicated/by/" + i16, schemaPath: "#/properties/adjudicated/properties/by/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.adjudicated.properties.by.items.type, parentSchema: schema34.properties.adjudicated.properties.by.items, data: data95 };
                vErrors === null ? vErrors = [err261] : vErrors.push(err261), errors++;
              }
            }
          } else {
            const err262 = { instancePath: instancePath + "/adjudicated/by", schemaPath: "#/properties/adjudicated/properties/by/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.adjudicated.properties.by.type, parentSchema: schema34.properties.adjudicated.properties.by, data: data94 };
            vErrors === null ? vErrors = [err262] : vErrors.push(err262), errors++;
          }
        }
        if (data92.missed !== void 0) {
          let data96 = data92.missed;
          if (!(typeof data96 == "number" && !(data96 % 1) && !isNaN(data96) && isFinite(data96))) {
            const err263 = {
              instancePath: instancePath + "/adjudicated/missed",
              schemaPath: "#/properties/adjudicated/properties/missed/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema34.properties.adjudicated.properties.missed.type,
              parentSchema: schema34.properties.adjudicated.properties.missed,
              data: data96
            };
            vErrors === null ? vErrors = [err263] : vErrors.push(err263), errors++;
          }
          if (typeof data96 == "number" && isFinite(data96) && (data96 < 0 || isNaN(data96))) {
            const err264 = { instancePath: instancePath + "/adjudicated/missed", schemaPath: "#/properties/adjudicated/properties/missed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.adjudicated.properties.missed, data: data96 };
            vErrors === null ? vErrors = [err264] : vErrors.push(err264), errors++;
          }
        }
      } else {
        const err265 = { instancePath: instancePath + "/adjudicated", schemaPath: "#/properties/adjudicated/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.adjudicated.type, parentSchema: schema34.properties.adjudicated, data: data92 };
        vErrors === null ? vErrors = [err265] : vErrors.push(err265), errors++;
      }
    }
    if (data.invalidated !== void 0) {
      let data97 = data.invalidated;
      if (!(typeof data97 == "number" && !(data97 % 1) && !isNaN(data97) && isFinite(data97))) {
        const err266 = { instancePath: instancePath + "/invalidated", schemaPath: "#/properties/invalidated/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.invalidated.type, parentSchema: schema34.properties.invalidated, data: data97 };
        vErrors === null ? vErrors = [err266] : vErrors.push(err266), errors++;
      }
      if (typeof data97 == "number" && isFinite(data97) && (data97 < 0 || isNaN(data97))) {
        const err267 = { instancePath: instancePath + "/invalidated", schemaPath: "#/properties/invalidated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.invalidated, data: data97 };
        vErrors === null ? vErrors = [err267] : vErrors.push(err267), errors++;
      }
    }
    if (data.disagreements !== void 0) {
      let data98 = data.disagreements;
      if (Array.isArray(data98)) {
        const len17 = data98.length;
        for (let i17 = 0; i17 < len17; i17++) {
          let data99 = data98[i17];
          if (typeof data99 != "string") {
            const err268 = {
              instancePath: instancePath + "/disagreements/" + i17,
              schemaPath: "#/properties/disagreements/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema34.properties.disagreements.items.type,
              parentSchema: schema34.properties.disagreements.items,
              data: data99
            };
            vErrors === null ? vErrors = [err268] : vErrors.push(err268), errors++;
          }
        }
      } else {
        const err269 = { instancePath: instancePath + "/disagreements", schemaPath: "#/properties/disagreements/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.disagreements.type, parentSchema: schema34.properties.disagreements, data: data98 };
        vErrors === null ? vErrors = [err269] : vErrors.push(err269), errors++;
      }
    }
    if (data.oldest !== void 0) {
      let data100 = data.oldest;
      if (typeof data100 != "string" && data100 !== null) {
        const err270 = { instancePath: instancePath + "/oldest", schemaPath: "#/properties/oldest/type", keyword: "type", params: { type: schema34.properties.oldest.type }, message: "must be string,null", schema: schema34.properties.oldest.type, parentSchema: schema34.properties.oldest, data: data100 };
        vErrors === null ? vErrors = [err270] : vErrors.push(err270), errors++;
      }
    }
    if (data.newest !== void 0) {
      let data101 = data.newest;
      if (typeof data101 != "string" && data101 !== null) {
        const err271 = { instancePath: instancePath + "/newest", schemaPath: "#/properties/newest/type", keyword: "type", params: { type: schema34.properties.newest.type }, message: "must be string,null", schema: schema34.properties.newest.type, parentSchema: schema34.properties.newest, data: data101 };
        vErrors === null ? vErrors = [err271] : vErrors.push(err271), errors++;
      }
    }
    if (data.untimed !== void 0) {
      let data102 = data.untimed;
      if (!(typeof data102 == "number" && !(data102 % 1) && !isNaN(data102) && isFinite(data102))) {
        const err272 = { instancePath: instancePath + "/untimed", schemaPath: "#/properties/untimed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.untimed.type, parentSchema: schema34.properties.untimed, data: data102 };
        vErrors === null ? vErrors = [err272] : vErrors.push(
          err272
        ), errors++;
      }
      if (typeof data102 == "number" && isFinite(data102) && (data102 < 0 || isNaN(data102))) {
        const err273 = { instancePath: instancePath + "/untimed", schemaPath: "#/properties/untimed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.untimed, data: data102 };
        vErrors === null ? vErrors = [err273] : vErrors.push(err273), errors++;
      }
    }
    if (data.replaced !== void 0) {
      let data103 = data.replaced;
      if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
        if (data103.count === void 0) {
          const err274 = { instancePath: instancePath + "/replaced", schemaPath: "#/properties/replaced/required", keyword: "required", params: { missingProperty: "count" }, message: "must have required property 'count'", schema: schema34.properties.replaced.required, parentSchema: schema34.properties.replaced, data: data103 };
          vErrors === null ? vErrors = [err274] : vErrors.push(err274), errors++;
        }
        if (data103.first === void 0) {
          const err275 = { instancePath: instancePath + "/replaced", schemaPath: "#/properties/replaced/required", keyword: "required", params: { missingProperty: "first" }, message: "must have required property 'first'", schema: schema34.properties.replaced.required, parentSchema: schema34.properties.replaced, data: data103 };
          vErrors === null ? vErrors = [err275] : vErrors.push(err275), errors++;
        }
        for (const key16 in data103) if (!(key16 === "count" || key16 === "first")) {
          const err276 = {
            instancePath: instancePath + "/replaced",
            schemaPath: "#/properties/replaced/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key16 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema34.properties.replaced,
            data: data103
          };
          vErrors === null ? vErrors = [err276] : vErrors.push(err276), errors++;
        }
        if (data103.count !== void 0) {
          let data104 = data103.count;
          if (!(typeof data104 == "number" && !(data104 % 1) && !isNaN(data104) && isFinite(data104))) {
            const err277 = { instancePath: instancePath + "/replaced/count", schemaPath: "#/properties/replaced/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.replaced.properties.count.type, parentSchema: schema34.properties.replaced.properties.count, data: data104 };
            vErrors === null ? vErrors = [err277] : vErrors.push(err277), errors++;
          }
          if (typeof data104 == "number" && isFinite(data104) && (data104 < 1 || isNaN(data104))) {
            const err278 = { instancePath: instancePath + "/replaced/count", schemaPath: "#/properties/replaced/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema34.properties.replaced.properties.count, data: data104 };
            vErrors === null ? vErrors = [err278] : vErrors.push(err278), errors++;
          }
        }
        if (data103.first !== void 0) {
          let data105 = data103.first;
          if (Array.isArray(data105)) {
            if (data105.length > 10) {
              const err279 = { instancePath: instancePath + "/replaced/first", schemaPath: "#/properties/replaced/properties/first/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema34.properties.replaced.properties.first, data: data105 };
              vErrors === null ? vErrors = [err279] : vErrors.push(err279), errors++;
            }
            const len18 = data105.length;
            for (let i18 = 0; i18 < len18; i18++) {
              let data106 = data105[i18];
              if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
                if (data106.id === void 0) {
                  const err280 = {
                    instancePath: instancePath + "/replaced/first/" + i18,
                    schemaPath: "#/properties/replaced/properties/first/items/required",
                    keyword: "required",
                    params: { missingProperty: "id" },
                    message: "must have required property 'id'",
                    schema: schema34.properties.replaced.properties.first.items.required,
                    parentSchema: schema34.properties.replaced.properties.first.items,
                    data: data106
                  };
                  vErrors === null ? vErrors = [err280] : vErrors.push(err280), errors++;
                }
                if (data106.evidence === void 0) {
                  const err281 = { instancePath: instancePath + "/replaced/first/" + i18, schemaPath: "#/properties/replaced/properties/first/items/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'", schema: schema34.properties.replaced.properties.first.items.required, parentSchema: schema34.properties.replaced.properties.first.items, data: data106 };
                  vErrors === null ? vErrors = [err281] : vErrors.push(err281), errors++;
                }
                for (const key17 in data106) if (!(key17 === "id" || key17 === "evidence" || key17 === "locator")) {
                  const err282 = {
                    instancePath: instancePath + "/replaced/first/" + i18,
                    schemaPath: "#/properties/replaced/properties/first/items/additionalProperties",
                    keyword: "additionalProperties",
                    params: { additionalProperty: key17 },
                    message: "must NOT have additional properties",
                    schema: false,
                    parentSchema: schema34.properties.replaced.properties.first.items,
                    data: data106
                  };
                  vErrors === null ? vErrors = [err282] : vErrors.push(err282), errors++;
                }
                if (data106.id !== void 0) {
                  let data107 = data106.id;
                  if (typeof data107 != "string") {
                    const err283 = {
                      instancePath: instancePath + "/replaced/first/" + i18 + "/id",
                      schemaPath: "#/properties/replaced/properties/first/items/properties/id/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema34.properties.replaced.properties.first.items.properties.id.type,
                      parentSchema: schema34.properties.replaced.properties.first.items.properties.id,
                      data: data107
                    };
                    vErrors === null ? vErrors = [err283] : vErrors.push(err283), errors++;
                  }
                }
                if (data106.evidence !== void 0) {
                  let data108 = data106.evidence;
                  if (!(typeof data108 == "number" && !(data108 % 1) && !isNaN(data108) && isFinite(data108))) {
                    const err284 = { instancePath: instancePath + "/replaced/first/" + i18 + "/evidence", schemaPath: "#/properties/replaced/properties/first/items/properties/evidence/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.replaced.properties.first.items.properties.evidence.type, parentSchema: schema34.properties.replaced.properties.first.items.properties.evidence, data: data108 };
                    vErrors === null ? vErrors = [err284] : vErrors.push(
                      err284
                    ), errors++;
                  }
                  if (typeof data108 == "number" && isFinite(data108) && (data108 < 0 || isNaN(data108))) {
                    const err285 = { instancePath: instancePath + "/replaced/first/" + i18 + "/evidence", schemaPath: "#/properties/replaced/properties/first/items/properties/evidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.replaced.properties.first.items.properties.evidence, data: data108 };
                    vErrors === null ? vErrors = [err285] : vErrors.push(err285), errors++;
                  }
                }
                if (data106.locator !== void 0) {
                  let data109 = data106.locator;
                  if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                    if (data109.text === void 0) {
                      const err286 = { instancePath: instancePath + "/replaced/first/" + i18 + "/locator", schemaPath: "#/$defs/sample/properties/locator/required", keyword: "required", params: { missingProperty: "text" }, message: "must have required property 'text'", schema: schema41.required, parentSchema: schema41, data: data109 };
                      vErrors === null ? vErrors = [err286] : vErrors.push(err286), errors++;
                    }
                    for (const key18 in data109) if (key18 !== "text") {
                      const err287 = {
                        instancePath: instancePath + "/replaced/first/" + i18 + "/locator",
                        schemaPath: "#/$defs/sample/properties/locator/additionalProperties",
                        keyword: "additionalProperties",
                        params: { additionalProperty: key18 },
                        message: "must NOT have additional properties",
                        schema: false,
                        parentSchema: schema41,
                        data: data109
                      };
                      vErrors === null ? vErrors = [err287] : vErrors.push(
                        err287
                      ), errors++;
                    }
                    if (data109.text !== void 0) {
                      let data110 = data109.text;
                      if (typeof data110 == "string") {
                        if (func6(data110) > 200) {
                          const err288 = { instancePath: instancePath + "/replaced/first/" + i18 + "/locator/text", schemaPath: "#/$defs/sample/properties/locator/properties/text/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema41.properties.text, data: data110 };
                          vErrors === null ? vErrors = [err288] : vErrors.push(err288), errors++;
                        }
                      } else {
                        const err289 = { instancePath: instancePath + "/replaced/first/" + i18 + "/locator/text", schemaPath: "#/$defs/sample/properties/locator/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.text.type, parentSchema: schema41.properties.text, data: data110 };
                        vErrors === null ? vErrors = [err289] : vErrors.push(err289), errors++;
                      }
                    }
                  } else {
                    const err290 = { instancePath: instancePath + "/replaced/first/" + i18 + "/locator", schemaPath: "#/$defs/sample/properties/locator/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data: data109 };
                    vErrors === null ? vErrors = [err290] : vErrors.push(err290), errors++;
                  }
                }
              } else {
                const err291 = { instancePath: instancePath + "/replaced/first/" + i18, schemaPath: "#/properties/replaced/properties/first/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.replaced.properties.first.items.type, parentSchema: schema34.properties.replaced.properties.first.items, data: data106 };
                vErrors === null ? vErrors = [err291] : vErrors.push(err291), errors++;
              }
            }
          } else {
            const err292 = {
              instancePath: instancePath + "/replaced/first",
              schemaPath: "#/properties/replaced/properties/first/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema34.properties.replaced.properties.first.type,
              parentSchema: schema34.properties.replaced.properties.first,
              data: data105
            };
            vErrors === null ? vErrors = [err292] : vErrors.push(err292), errors++;
          }
        }
      } else {
        const err293 = { instancePath: instancePath + "/replaced", schemaPath: "#/properties/replaced/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.replaced.type, parentSchema: schema34.properties.replaced, data: data103 };
        vErrors === null ? vErrors = [err293] : vErrors.push(err293), errors++;
      }
    }
    if (data.worst !== void 0) {
      let data111 = data.worst;
      if (Array.isArray(data111)) {
        if (data111.length > 500) {
          const err294 = {
            instancePath: instancePath + "/worst",
            schemaPath: "#/properties/worst/maxItems",
            keyword: "maxItems",
            params: { limit: 500 },
            message: "must NOT have more than 500 items",
            schema: 500,
            parentSchema: schema34.properties.worst,
            data: data111
          };
          vErrors === null ? vErrors = [err294] : vErrors.push(err294), errors++;
        }
        const len19 = data111.length;
        for (let i19 = 0; i19 < len19; i19++) {
          let data112 = data111[i19];
          if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
            if (data112.id === void 0) {
              const err295 = {
                instancePath: instancePath + "/worst/" + i19,
                schemaPath: "#/$defs/sample/required",
                keyword: "required",
                params: { missingProperty: "id" },
                message: "must have required property 'id'",
                schema: schema42.required,
                parentSchema: schema42,
                data: data112
              };
              vErrors === null ? vErrors = [err295] : vErrors.push(err295), errors++;
            }
            if (data112.epoch === void 0) {
              const err296 = {
                instancePath: instancePath + "/worst/" + i19,
                schemaPath: "#/$defs/sample/required",
                keyword: "required",
                params: { missingProperty: "epoch" },
                message: "must have required property 'epoch'",
                schema: schema42.required,
                parentSchema: schema42,
                data: data112
              };
              vErrors === null ? vErrors = [err296] : vErrors.push(err296), errors++;
            }
            if (data112.outcome === void 0) {
              const err297 = { instancePath: instancePath + "/worst/" + i19, schemaPath: "#/$defs/sample/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'", schema: schema42.required, parentSchema: schema42, data: data112 };
              vErrors === null ? vErrors = [err297] : vErrors.push(err297), errors++;
            }
            if (data112.evidence === void 0) {
              const err298 = { instancePath: instancePath + "/worst/" + i19, schemaPath: "#/$defs/sample/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'", schema: schema42.required, parentSchema: schema42, data: data112 };
              vErrors === null ? vErrors = [err298] : vErrors.push(err298), errors++;
            }
            if (data112.severity === void 0) {
              const err299 = { instancePath: instancePath + "/worst/" + i19, schemaPath: "#/$defs/sample/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema42.required, parentSchema: schema42, data: data112 };
              vErrors === null ? vErrors = [err299] : vErrors.push(err299), errors++;
            }
            for (const key19 in data112) if (!(key19 === "id" || key19 === "epoch" || key19 === "outcome" || key19 === "evidence" || key19 === "severity" || key19 === "locator")) {
              const err300 = {
                instancePath: instancePath + "/worst/" + i19,
                schemaPath: "#/$defs/sample/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key19 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema42,
                data: data112
              };
              vErrors === null ? vErrors = [err300] : vErrors.push(err300), errors++;
            }
            if (data112.id !== void 0) {
              let data113 = data112.id;
              if (typeof data113 != "string") {
                const err301 = {
                  instancePath: instancePath + "/worst/" + i19 + "/id",
                  schemaPath: "#/$defs/sample/properties/id/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema42.properties.id.type,
                  parentSchema: schema42.properties.id,
                  data: data113
                };
                vErrors === null ? vErrors = [err301] : vErrors.push(err301), errors++;
              }
            }
            if (data112.epoch !== void 0) {
              let data114 = data112.epoch;
              if (!(typeof data114 == "number" && !(data114 % 1) && !isNaN(data114) && isFinite(data114))) {
                const err302 = { instancePath: instancePath + "/worst/" + i19 + "/epoch", schemaPath: "#/$defs/sample/properties/epoch/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema42.properties.epoch.type, parentSchema: schema42.properties.epoch, data: data114 };
                vErrors === null ? vErrors = [err302] : vErrors.push(err302), errors++;
              }
              if (typeof data114 == "number" && isFinite(data114) && (data114 < 1 || isNaN(data114))) {
                const err303 = {
                  instancePath: instancePath + "/worst/" + i19 + "/epoch",
                  schemaPath: "#/$defs/sample/properties/epoch/minimum",
                  keyword: "minimum",
                  params: { comparison: ">=", limit: 1 },
                  message: "must be >= 1",
                  schema: 1,
                  parentSchema: schema42.properties.epoch,
                  data: data114
                };
                vErrors === null ? vErrors = [err303] : vErrors.push(err303), errors++;
              }
            }
            if (data112.outcome !== void 0) {
              let data115 = data112.outcome;
              if (!(data115 === "failed" || data115 === "unscored")) {
                const err304 = { instancePath: instancePath + "/worst/" + i19 + "/outcome", schemaPath: "#/$defs/sample/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema42.properties.outcome.enum }, message: "must be equal to one of the allowed values", schema: schema42.properties.outcome.enum, parentSchema: schema42.properties.outcome, data: data115 };
                vErrors === null ? vErrors = [err304] : vErrors.push(err304), errors++;
              }
            }
            if (data112.evidence !== void 0) {
              let data116 = data112.evidence;
              if (!(typeof data116 == "number" && !(data116 % 1) && !isNaN(data116) && isFinite(data116))) {
                const err305 = { instancePath: instancePath + "/worst/" + i19 + "/evidence", schemaPath: "#/$defs/sample/properties/evidence/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema42.properties.evidence.type, parentSchema: schema42.properties.evidence, data: data116 };
                vErrors === null ? vErrors = [err305] : vErrors.push(err305), errors++;
              }
              if (typeof data116 == "number" && isFinite(data116) && (data116 < 0 || isNaN(data116))) {
                const err306 = { instancePath: instancePath + "/worst/" + i19 + "/evidence", schemaPath: "#/$defs/sample/properties/evidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema42.properties.evidence, data: data116 };
                vErrors === null ? vErrors = [err306] : vErrors.push(err306), errors++;
              }
            }
            if (data112.severity !== void 0) {
              let data117 = data112.severity;
              if (!(typeof data117 == "number" && !(data117 % 1) && !isNaN(data117) && isFinite(data117)) && data117 !== null) {
                const err307 = {
                  instancePath: instancePath + "/worst/" + i19 + "/severity",
                  schemaPath: "#/$defs/sample/properties/severity/type",
                  keyword: "type",
                  params: { type: schema42.properties.severity.type },
                  message: "must be integer,null",
                  schema: schema42.properties.severity.type,
                  parentSchema: schema42.properties.severity,
                  data: data117
                };
                vErrors === null ? vErrors = [err307] : vErrors.push(err307), errors++;
              }
              if (typeof data117 == "number" && isFinite(data117)) {
                if (data117 > 4 || isNaN(data117)) {
                  const err308 = {
                    instancePath: instancePath + "/worst/" + i19 + "/severity",
                    schemaPath: "#/$defs/sample/properties/severity/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 4 },
                    message: "must be <= 4",
                    schema: 4,
                    parentSchema: schema42.properties.severity,
                    data: data117
                  };
                  vErrors === null ? vErrors = [err308] : vErrors.push(err308), errors++;
                }
                if (data117 < 0 || isNaN(data117)) {
                  const err309 = {
                    instancePath: instancePath + "/worst/" + i19 + "/severity",
                    schemaPath: "#/$defs/sample/properties/severity/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema42.properties.severity,
                    data: data117
                  };
                  vErrors === null ? vErrors = [err309] : vErrors.push(err309), errors++;
                }
              }
            }
            if (data112.locator !== void 0) {
              let data118 = data112.locator;
              if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
                if (data118.text === void 0) {
                  const err310 = {
                    instancePath: instancePath + "/worst/" + i19 + "/locator",
                    schemaPath: "#/$defs/sample/properties/locator/required",
                    keyword: "required",
                    params: { missingProperty: "text" },
                    message: "must have required property 'text'",
                    schema: schema42.properties.locator.required,
                    parentSchema: schema42.properties.locator,
                    data: data118
                  };
                  vErrors === null ? vErrors = [err310] : vErrors.push(err310), errors++;
                }
                for (const key20 in data118) if (key20 !== "text") {
                  const err311 = { instancePath: instancePath + "/worst/" + i19 + "/locator", schemaPath: "#/$defs/sample/properties/locator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42.properties.locator, data: data118 };
                  vErrors === null ? vErrors = [err311] : vErrors.push(err311), errors++;
                }
                if (data118.text !== void 0) {
                  let data119 = data118.text;
                  if (typeof data119 == "string") {
                    if (func6(data119) > 200) {
                      const err312 = { instancePath: instancePath + "/worst/" + i19 + "/locator/text", schemaPath: "#/$defs/sample/properties/locator/properties/text/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema42.properties.locator.properties.text, data: data119 };
                      vErrors === null ? vErrors = [err312] : vErrors.push(err312), errors++;
                    }
                  } else {
                    const err313 = { instancePath: instancePath + "/worst/" + i19 + "/locator/text", schemaPath: "#/$defs/sample/properties/locator/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.locator.properties.text.type, parentSchema: schema42.properties.locator.properties.text, data: data119 };
                    vErrors === null ? vErrors = [err313] : vErrors.push(err313), errors++;
                  }
                }
              } else {
                const err314 = { instancePath: instancePath + "/worst/" + i19 + "/locator", schemaPath: "#/$defs/sample/properties/locator/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.properties.locator.type, parentSchema: schema42.properties.locator, data: data118 };
                vErrors === null ? vErrors = [err314] : vErrors.push(err314), errors++;
              }
            }
          } else {
            const err315 = { instancePath: instancePath + "/worst/" + i19, schemaPath: "#/$defs/sample/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data: data112 };
            vErrors === null ? vErrors = [err315] : vErrors.push(err315), errors++;
          }
        }
      } else {
        const err316 = { instancePath: instancePath + "/worst", schemaPath: "#/properties/worst/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.worst.type, parentSchema: schema34.properties.worst, data: data111 };
        vErrors === null ? vErrors = [err316] : vErrors.push(err316), errors++;
      }
    }
    if (data.outcomes !== void 0) {
      let data120 = data.outcomes;
      if (Array.isArray(data120)) {
        const len20 = data120.length;
        for (let i20 = 0; i20 < len20; i20++) {
          let data121 = data120[i20];
          if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
            if (data121.outcome === void 0) {
              const err317 = { instancePath: instancePath + "/outcomes/" + i20, schemaPath: "#/properties/outcomes/items/required", keyword: "required", params: { missingProperty: "outcome" }, message: "must have required property 'outcome'", schema: schema34.properties.outcomes.items.required, parentSchema: schema34.properties.outcomes.items, data: data121 };
              vErrors === null ? vErrors = [err317] : vErrors.push(err317), errors++;
            }
            if (data121.severity === void 0) {
              const err318 = { instancePath: instancePath + "/outcomes/" + i20, schemaPath: "#/properties/outcomes/items/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: schema34.properties.outcomes.items.required, parentSchema: schema34.properties.outcomes.items, data: data121 };
              vErrors === null ? vErrors = [err318] : vErrors.push(err318), errors++;
            }
            if (data121.hashes === void 0) {
              const err319 = { instancePath: instancePath + "/outcomes/" + i20, schemaPath: "#/properties/outcomes/items/required", keyword: "required", params: { missingProperty: "hashes" }, message: "must have required property 'hashes'", schema: schema34.properties.outcomes.items.required, parentSchema: schema34.properties.outcomes.items, data: data121 };
              vErrors === null ? vErrors = [err319] : vErrors.push(err319), errors++;
            }
            for (const key21 in data121)
              if (!(key21 === "outcome" || key21 === "severity" || key21 === "hashes")) {
                const err320 = { instancePath: instancePath + "/outcomes/" + i20, schemaPath: "#/properties/outcomes/items/additionalProperties", keyword: "additionalProperties", params: {
                  additionalProperty: key21
                }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.outcomes.items, data: data121 };
                vErrors === null ? vErrors = [err320] : vErrors.push(err320), errors++;
              }
            if (data121.outcome !== void 0) {
              let data122 = data121.outcome;
              if (!(data122 === "passed" || data122 === "excluded" || data122 === "unscored" || data122 === "failed")) {
                const err321 = { instancePath: instancePath + "/outcomes/" + i20 + "/outcome", schemaPath: "#/properties/outcomes/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema34.properties.outcomes.items.properties.outcome.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.outcomes.items.properties.outcome.enum, parentSchema: schema34.properties.outcomes.items.properties.outcome, data: data122 };
                vErrors === null ? vErrors = [err321] : vErrors.push(err321), errors++;
              }
            }
            if (data121.severity !== void 0) {
              let data123 = data121.severity;
              if (!(typeof data123 == "number" && !(data123 % 1) && !isNaN(data123) && isFinite(data123)) && data123 !== null) {
                const err322 = {
                  instancePath: instancePath + "/outcomes/" + i20 + "/severity",
                  schemaPath: "#/properties/outcomes/items/properties/severity/type",
                  keyword: "type",
                  params: { type: schema34.properties.outcomes.items.properties.severity.type },
                  message: "must be integer,null",
                  schema: schema34.properties.outcomes.items.properties.severity.type,
                  parentSchema: schema34.properties.outcomes.items.properties.severity,
                  data: data123
                };
                vErrors === null ? vErrors = [err322] : vErrors.push(err322), errors++;
              }
              if (typeof data123 == "number" && isFinite(data123)) {
                if (data123 > 4 || isNaN(data123)) {
                  const err323 = {
                    instancePath: instancePath + "/outcomes/" + i20 + "/severity",
                    schemaPath: "#/properties/outcomes/items/properties/severity/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 4 },
                    message: "must be <= 4",
                    schema: 4,
                    parentSchema: schema34.properties.outcomes.items.properties.severity,
                    data: data123
                  };
                  vErrors === null ? vErrors = [err323] : vErrors.push(err323), errors++;
                }
                if (data123 < 0 || isNaN(data123)) {
                  const err324 = {
                    instancePath: instancePath + "/outcomes/" + i20 + "/severity",
                    schemaPath: "#/properties/outcomes/items/properties/severity/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema34.properties.outcomes.items.properties.severity,
                    data: data123
                  };
                  vErrors === null ? vErrors = [err324] : vErrors.push(err324), errors++;
                }
              }
            }
            if (data121.hashes !== void 0) {
              let data124 = data121.hashes;
              if (typeof data124 == "string") {
                if (!pattern8.test(
                  data124
                )) {
                  const err325 = { instancePath: instancePath + "/outcomes/" + i20 + "/hashes", schemaPath: "#/properties/outcomes/items/properties/hashes/pattern", keyword: "pattern", params: { pattern: "^([A-Za-z0-9_-]{16})*$" }, message: 'must match pattern "^([A-Za-z0-9_-]{16})*$"', schema: "^([A-Za-z0-9_-]{16})*$", parentSchema: schema34.properties.outcomes.items.properties.hashes, data: data124 };
                  vErrors === null ? vErrors = [err325] : vErrors.push(err325), errors++;
                }
              } else {
                const err326 = {
                  instancePath: instancePath + "/outcomes/" + i20 + "/hashes",
                  schemaPath: "#/properties/outcomes/items/properties/hashes/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema34.properties.outcomes.items.properties.hashes.type,
                  parentSchema: schema34.properties.outcomes.items.properties.hashes,
                  data: data124
                };
                vErrors === null ? vErrors = [err326] : vErrors.push(err326), errors++;
              }
            }
          } else {
            const err327 = { instancePath: instancePath + "/outcomes/" + i20, schemaPath: "#/properties/outcomes/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.outcomes.items.type, parentSchema: schema34.properties.outcomes.items, data: data121 };
            vErrors === null ? vErrors = [err327] : vErrors.push(err327), errors++;
          }
        }
      } else {
        const err328 = {
          instancePath: instancePath + "/outcomes",
          schemaPath: "#/properties/outcomes/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema34.properties.outcomes.type,
          parentSchema: schema34.properties.outcomes,
          data: data120
        };
        vErrors === null ? vErrors = [err328] : vErrors.push(err328), errors++;
      }
    }
    if (data.inventory !== void 0) {
      let data125 = data.inventory;
      const _errs294 = errors;
      let valid74 = false;
      const _errs295 = errors;
      if (data125 !== null) {
        const err329 = { instancePath: instancePath + "/inventory", schemaPath: "#/properties/inventory/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema34.properties.inventory.anyOf[0].type, parentSchema: schema34.properties.inventory.anyOf[0], data: data125 };
        vErrors === null ? vErrors = [err329] : vErrors.push(err329), errors++;
      }
      var _valid4 = _errs295 === errors;
      valid74 = valid74 || _valid4;
      const _errs297 = errors;
      validate26(data125, {
        instancePath: instancePath + "/inventory",
        parentData: data,
        parentDataProperty: "inventory",
        rootData,
        dynamicAnchors
      }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
      var _valid4 = _errs297 === errors;
      if (valid74 = valid74 || _valid4, valid74) errors = _errs294, vErrors !== null && (_errs294 ? vErrors.length = _errs294 : vErrors = null);
      else {
        const err330 = { instancePath: instancePath + "/inventory", schemaPath: "#/properties/inventory/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema34.properties.inventory.anyOf, parentSchema: schema34.properties.inventory, data: data125 };
        vErrors === null ? vErrors = [err330] : vErrors.push(err330), errors++;
      }
    }
  } else {
    const err331 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    vErrors === null ? vErrors = [err331] : vErrors.push(err331), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" }, message: "must have required property 'version'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.evidence === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "evidence" },
        message: "must have required property 'evidence'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(
        err1
      ), errors++;
    }
    if (data.evals === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "evals"
        },
        message: "must have required property 'evals'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.planted === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "planted" },
        message: "must have required property 'planted'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err3] : vErrors.push(
        err3
      ), errors++;
    }
    for (const key0 in data) if (!(key0 === "version" || key0 === "rules" || key0 === "evidence" || key0 === "evals" || key0 === "leftAside" || key0 === "planted")) {
      const err4 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (data0 !== 1) {
        const err5 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.rules !== void 0) {
      let data1 = data.rules;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = {
          instancePath: instancePath + "/rules",
          schemaPath: "#/properties/rules/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema31.properties.rules.type,
          parentSchema: schema31.properties.rules,
          data: data1
        };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        const err7 = {
          instancePath: instancePath + "/rules",
          schemaPath: "#/properties/rules/minimum",
          keyword: "minimum",
          params: { comparison: ">=", limit: 1 },
          message: "must be >= 1",
          schema: 1,
          parentSchema: schema31.properties.rules,
          data: data1
        };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data2 = data.evidence;
      if (Array.isArray(
        data2
      )) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) validate21(data2[i0], { instancePath: instancePath + "/evidence/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err8 = {
          instancePath: instancePath + "/evidence",
          schemaPath: "#/properties/evidence/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties.evidence.type,
          parentSchema: schema31.properties.evidence,
          data: data2
        };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.evals !== void 0) {
      let data4 = data.evals;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) validate23(data4[i1], {
          instancePath: instancePath + "/evals/" + i1,
          parentData: data4,
          parentDataProperty: i1,
          rootData,
          dynamicAnchors
        }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else {
        const err9 = { instancePath: instancePath + "/evals", schemaPath: "#/properties/evals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.evals.type, parentSchema: schema31.properties.evals, data: data4 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.leftAside !== void 0) {
      let data6 = data.leftAside;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.model === void 0) {
              const err10 = {
                instancePath: instancePath + "/leftAside/" + i2,
                schemaPath: "#/$defs/leftAside/required",
                keyword: "required",
                params: { missingProperty: "model" },
                message: "must have required property 'model'",
                schema: schema47.required,
                parentSchema: schema47,
                data: data7
              };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data7.task === void 0) {
              const err11 = {
                instancePath: instancePath + "/leftAside/" + i2,
                schemaPath: "#/$defs/leftAside/required",
                keyword: "required",
                params: { missingProperty: "task" },
                message: "must have required property 'task'",
                schema: schema47.required,
                parentSchema: schema47,
                data: data7
              };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data7.runs === void 0) {
              const err12 = {
                instancePath: instancePath + "/leftAside/" + i2,
                schemaPath: "#/$defs/leftAside/required",
                keyword: "required",
                params: { missingProperty: "runs" },
                message: "must have required property 'runs'",
                schema: schema47.required,
                parentSchema: schema47,
                data: data7
              };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data7.samples === void 0) {
              const err13 = { instancePath: instancePath + "/leftAside/" + i2, schemaPath: "#/$defs/leftAside/required", keyword: "required", params: { missingProperty: "samples" }, message: "must have required property 'samples'", schema: schema47.required, parentSchema: schema47, data: data7 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data7.files === void 0) {
              const err14 = {
                instancePath: instancePath + "/leftAside/" + i2,
                schemaPath: "#/$defs/leftAside/required",
                keyword: "required",
                params: { missingProperty: "files" },
                message: "must have required property 'files'",
                schema: schema47.required,
                parentSchema: schema47,
                data: data7
              };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (data7.because === void 0) {
              const err15 = { instancePath: instancePath + "/leftAside/" + i2, schemaPath: "#/$defs/leftAside/required", keyword: "required", params: { missingProperty: "because" }, message: "must have required property 'because'", schema: schema47.required, parentSchema: schema47, data: data7 };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            for (const key1 in data7)
              if (!(key1 === "model" || key1 === "task" || key1 === "runs" || key1 === "samples" || key1 === "files" || key1 === "because")) {
                const err16 = {
                  instancePath: instancePath + "/leftAside/" + i2,
                  schemaPath: "#/$defs/leftAside/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key1 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema47,
                  data: data7
                };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            if (data7.model !== void 0) {
              let data8 = data7.model;
              if (typeof data8 != "string" && data8 !== null) {
                const err17 = {
                  instancePath: instancePath + "/leftAside/" + i2 + "/model",
                  schemaPath: "#/$defs/leftAside/properties/model/type",
                  keyword: "type",
                  params: { type: schema47.properties.model.type },
                  message: "must be string,null",
                  schema: schema47.properties.model.type,
                  parentSchema: schema47.properties.model,
                  data: data8
                };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data7.task !== void 0) {
              let data9 = data7.task;
              if (typeof data9 != "string") {
                const err18 = { instancePath: instancePath + "/leftAside/" + i2 + "/task", schemaPath: "#/$defs/leftAside/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema47.properties.task.type, parentSchema: schema47.properties.task, data: data9 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data7.runs !== void 0) {
              let data10 = data7.runs;
              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(
                data10
              ))) {
                const err19 = { instancePath: instancePath + "/leftAside/" + i2 + "/runs", schemaPath: "#/$defs/leftAside/properties/runs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.runs.type, parentSchema: schema47.properties.runs, data: data10 };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
              if (typeof data10 == "number" && isFinite(data10) && (data10 < 1 || isNaN(data10))) {
                const err20 = { instancePath: instancePath + "/leftAside/" + i2 + "/runs", schemaPath: "#/$defs/leftAside/properties/runs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema47.properties.runs, data: data10 };
                vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              }
            }
            if (data7.samples !== void 0) {
              let data11 = data7.samples;
              if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) {
                const err21 = { instancePath: instancePath + "/leftAside/" + i2 + "/samples", schemaPath: "#/$defs/leftAside/properties/samples/type", keyword: "type", params: { type: schema47.properties.samples.type }, message: "must be integer,null", schema: schema47.properties.samples.type, parentSchema: schema47.properties.samples, data: data11 };
                vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
              }
              if (typeof data11 == "number" && isFinite(data11) && (data11 < 1 || isNaN(data11))) {
                const err22 = { instancePath: instancePath + "/leftAside/" + i2 + "/samples", schemaPath: "#/$defs/leftAside/properties/samples/minimum", keyword: "minimum", params: {
                  comparison: ">=",
                  limit: 1
                }, message: "must be >= 1", schema: 1, parentSchema: schema47.properties.samples, data: data11 };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data7.files !== void 0) {
              let data12 = data7.files;
              if (Array.isArray(
                data12
              )) {
                const len3 = data12.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data13 = data12[i3];
                  if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
                    const err23 = { instancePath: instancePath + "/leftAside/" + i2 + "/files/" + i3, schemaPath: "#/$defs/leftAside/properties/files/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema47.properties.files.items.type, parentSchema: schema47.properties.files.items, data: data13 };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                  if (typeof data13 == "number" && isFinite(data13) && (data13 < 0 || isNaN(data13))) {
                    const err24 = { instancePath: instancePath + "/leftAside/" + i2 + "/files/" + i3, schemaPath: "#/$defs/leftAside/properties/files/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema47.properties.files.items, data: data13 };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  }
                }
              } else {
                const err25 = { instancePath: instancePath + "/leftAside/" + i2 + "/files", schemaPath: "#/$defs/leftAside/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema47.properties.files.type, parentSchema: schema47.properties.files, data: data12 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data7.because !== void 0) {
              let data14 = data7.because;
              if (!(data14 === "other-subject" || data14 === "no-samples")) {
                const err26 = { instancePath: instancePath + "/leftAside/" + i2 + "/because", schemaPath: "#/$defs/leftAside/properties/because/enum", keyword: "enum", params: { allowedValues: schema47.properties.because.enum }, message: "must be equal to one of the allowed values", schema: schema47.properties.because.enum, parentSchema: schema47.properties.because, data: data14 };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/leftAside/" + i2, schemaPath: "#/$defs/leftAside/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema47.type, parentSchema: schema47, data: data7 };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/leftAside", schemaPath: "#/properties/leftAside/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.leftAside.type, parentSchema: schema31.properties.leftAside, data: data6 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.planted !== void 0) {
      let data15 = data.planted;
      if (Array.isArray(data15)) {
        const len4 = data15.length;
        for (let i4 = 0; i4 < len4; i4++) validate23(
          data15[i4],
          { instancePath: instancePath + "/planted/" + i4, parentData: data15, parentDataProperty: i4, rootData, dynamicAnchors }
        ) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else {
        const err29 = {
          instancePath: instancePath + "/planted",
          schemaPath: "#/properties/planted/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties.planted.type,
          parentSchema: schema31.properties.planted,
          data: data15
        };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/report/differences.ts
function differences(found, expected, path = "") {
  if (isObject(found) && isObject(expected) && Array.isArray(found) === Array.isArray(expected)) {
    const keys = /* @__PURE__ */ new Set([...Object.keys(found), ...Object.keys(expected)]);
    return [...keys].flatMap(
      (key) => differences(own(found, key), own(expected, key), path === "" ? key : `${path}.${key}`)
    );
  }
  if (Object.is(found, expected)) return [];
  return [`${plain(path, 200)} is ${shown(found)}, and ${shown(expected)} recomputed`];
}
var isObject = (value) => typeof value === "object" && value !== null;
var own = (value, key) => Object.hasOwn(value, key) ? value[key] : void 0;
var shown = (value) => value === void 0 ? "not there" : plain(JSON.stringify(value), 100);

// src/run/verify-bundle.ts
var MOST = 20;
var MAX_VALUES = 2e7;
function verifyBundle(files, tool2, page2) {
  const missing = FILE_NAMES.filter((name) => !files.has(name));
  const digests = checkDigests(files);
  if (missing.length > 0) return { verdict: null, faults: [`There is no ${list(missing)}.`, ...digests] };
  try {
    const said = saidIn(files);
    const { verdict, made } = remake(said, files, page2);
    const other = said.tool !== tool2 || said.version !== verdict.version;
    const faults = other ? atMost("verdict.json", differences(apartFromWords(said), apartFromWords(said, verdict))) : [...made].flatMap(
      ([name, text]) => Buffer.from(text).equals(files.get(name)) ? [] : faultsOf(name, files.get(name), text)
    );
    const version = `It was made by ${plain(verdict.tool)}, and this is ${tool2}: verify it with that version.`;
    return { verdict, faults: [...digests, ...faults, ...other && faults.length > 0 ? [version] : []] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { verdict: null, faults: [...digests, `The verdict cannot be recomputed: ${plain(message)}.`] };
  }
}
function checkDigests(files) {
  const text = Buffer.from(files.get(DIGESTS) ?? []).toString();
  const listed = new Map(
    [...text.matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm)].map(([, digest, name]) => [name, digest])
  );
  return [...files].flatMap(([name, bytes]) => {
    if (name === DIGESTS) return [];
    const digest = listed.get(name);
    if (digest === void 0) return [`${name} is not listed in ${DIGESTS}.`];
    return digest === hash("sha256", bytes) ? [] : [`${name} was changed: it is not as ${DIGESTS} says.`];
  });
}
function remake(said, files, page2) {
  const policyText = decode(files.get("policy.yml"), "policy.yml");
  const rules = rulesNamed(said.rules);
  if (rules === null)
    throw new Error(`verdict.json was judged by rules ${said.rules}, which this version does not know`);
  const tally = tallyOf(parsed(files, "tally.json"));
  const memory = memoryOf(parsed(files, "memory.json"));
  const policy = parsePolicy(policyText, said.policy.path);
  const { path, ref } = said.policy;
  const judgement = judge(policy, gateOf(policy, said.gate, null), tally, {
    tool: said.tool,
    rules,
    now: timeOf(said.judgedAt),
    subject: said.subject.model === null ? null : said.subject,
    policy: { path, ref, digest: `sha256:${hash("sha256", files.get("policy.yml"))}` },
    advance: said.advance,
    release: said.release,
    memory,
    reasons: said.reasons.filter(isGiven),
    notes: said.notes
  });
  const verdict = inWords(judgement);
  return { verdict, made: bundle({ verdict, tally, memory, policy: policyText }, page2) };
}
function apartFromWords(said, of = said) {
  const reasons = (all) => all.map((one) => ({
    ...one,
    message: null,
    remedy: null,
    ...said.version === 1 ? { about: null } : {}
  }));
  return {
    ...of,
    ...said.version === 1 ? { version: 1, rules: null } : {},
    reasons: reasons(of.reasons),
    doesNotShow: null,
    categories: Object.fromEntries(
      Object.entries(of.categories).map(([name, one]) => [
        name,
        {
          ...one,
          reasons: reasons(one.reasons),
          waiver: one.waiver && { ...one.waiver, message: null },
          warnings: null
        }
      ])
    )
  };
}
function saidIn(files) {
  try {
    return recordedVerdict(parsed(files, "verdict.json"));
  } catch (error) {
    throw new Error(`verdict.json ${error.message}`, { cause: error });
  }
}
function parsed(files, name) {
  try {
    return parseJson(decodeUtf8(files.get(name), name), name, 1, MAX_VALUES);
  } catch {
    throw new Error(`${name} is not JSON`);
  }
}
function tallyOf(value) {
  if (validate3(value)) return value;
  throw new Error(`tally.json is not as schemas/tally.v1.json says (${where(validate3.errors)})`);
}
function memoryOf(value) {
  if (value === null) return null;
  const { ledger, history } = value;
  if (ledger !== null) checkLedger(ledger);
  if (history !== null) checkHistory(history);
  return value;
}
function checkLedger(ledger) {
  const view = ledger;
  const { place, head, entries, anchored, written } = view ?? {};
  const isView = typeof place === "string" && (head === null || typeof head === "string") && typeof anchored === "boolean" && typeof written === "boolean" && Array.isArray(entries);
  if (!isView) throw new Error("memory.json is no memory");
  for (const entry of entries) {
    if (!validate2(entry)) {
      throw new Error(
        `memory.json has an entry that is not as schemas/ledger.v1.json says (${where(validate2.errors)})`
      );
    }
  }
}
function checkHistory(value) {
  const { files, ...records } = value ?? {};
  if (!Array.isArray(files)) throw new Error("memory.json has a history without its files");
  if (!validate({ version: 1, ...records })) {
    throw new Error(
      `memory.json has a history that is not as schemas/history.v1.json says (${where(validate.errors)})`
    );
  }
}
var where = (errors) => list(
  (errors ?? []).map(({ instancePath, message }) => `${instancePath || "the whole"} ${message}`),
  3
);
function timeOf(text) {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) throw new Error("verdict.json has no time in judgedAt");
  return time;
}
function faultsOf(name, bytes, expected) {
  if (!name.endsWith(".json")) return [`${name} is not what the verdict says.`];
  let found;
  try {
    found = parseJson(decodeUtf8(bytes, name), name, 1, MAX_VALUES);
  } catch {
    return [`${name} is not JSON.`];
  }
  const all = differences(found, JSON.parse(expected));
  if (all.length === 0) return [`${name} has the right values, and other bytes than near-zero writes.`];
  return atMost(name, all);
}
function atMost(name, found) {
  const all = found.map((one) => `${name}: ${one}.`);
  const left = all.length - MOST;
  return left > 0 ? [...all.slice(0, MOST), `${name}: and ${plural(left, "difference")} more.`] : all;
}

// src/run/verify-folder.ts
async function verifyFolder(folder) {
  const contents = await Promise.all(FILE_NAMES.map((name) => readIn(folder, name)));
  const files = new Map(
    contents.flatMap((bytes, index) => bytes === null ? [] : [[FILE_NAMES[index], bytes]])
  );
  const { verdict, faults } = verifyBundle(files, tool(), page);
  return { verdict, faults: [...await foreignFiles(folder), ...faults] };
}
async function foreignFiles(folder) {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => !FILE_NAMES.includes(name)).sort().map((name) => `${plain(name)} is no file of a report: a report folder holds nothing else.`);
}
var MAX_FILE_BYTES = 256 * 1024 ** 2;
async function readIn(folder, name) {
  try {
    return await readRegular(join(folder, name), MAX_FILE_BYTES);
  } catch (cause) {
    const { code, message } = cause;
    if (code === "ENOENT") return null;
    throw new EvidenceError(
      join(folder, name),
      `cannot be read (${code ?? message})`,
      "Name a report folder.",
      {
        cause
      }
    );
  }
}

export {
  verifyFolder
};
