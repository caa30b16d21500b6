import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  EVIDENCE_FAULTS,
  EvalState,
  EvidenceError,
  FAILED,
  HASH,
  MOST_RUNS,
  NAMED,
  SUMS,
  SUPERSEDED,
  UNKNOWN_PROVENANCE,
  codeIn,
  contradictionIn,
  decodeUtf8,
  epochIn,
  evalKey,
  evidenceInOrder,
  fileKey,
  isEpoch,
  marksIn,
  pack,
  parseJson,
  placeIn,
  require_ucs2length,
  runIn
} from "./chunk-CDELQMH2.js";
import {
  __toESM
} from "./chunk-LCSLMUSC.js";

// src/evidence/shard-file.ts
import { hash } from "node:crypto";

// src/model/generated/shard-schema.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var validate = validate20;
var schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:near-zero:tally:v1:shard", type: "object", properties: {
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
}, required: ["kind", "version", "tool", "policy", "gate", "shards", "evidence", "evals", "controls", "planted", "digest"], additionalProperties: false, $defs: {
  evidence: {
    type: "object",
    properties: { name: { type: "string" }, source: { type: "string" }, digest: { type: ["string", "null"], pattern: "^sha256:[0-9a-f]{64}$" }, partsDigest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, format: { type: ["string", "null"] }, samples: {
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
    }, set: { type: "string" }, sameAs: { type: ["string", "null"] }, problem: { anyOf: [{ type: "null" }, { type: "object", properties: { code: { type: "string" }, message: { type: "string" }, empty: { type: "boolean" }, remedy: {
      type: "string"
    } }, required: ["code", "message", "remedy"], additionalProperties: false }] } },
    required: ["name", "source", "digest", "format", "samples", "provenance", "sameAs", "problem"],
    additionalProperties: false
  },
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
  shardRun: {
    type: "object",
    properties: { id: { type: ["string", "null"] }, file: { type: ["integer", "null"], minimum: 0 }, key: { type: ["string", "null"] } },
    required: ["id", "file", "key"],
    additionalProperties: false
  },
  shardRecord: {
    type: "object",
    properties: {
      file: { type: "integer", minimum: 0 },
      run: { type: "integer", minimum: 0 },
      model: { type: ["string", "null"] },
      modelDigest: { type: ["string", "null"] },
      finished: { type: "boolean" },
      status: { type: ["string", "null"] },
      resolved: { type: "boolean" },
      datasetSamples: { type: ["integer", "null"], minimum: 0 },
      temperature: { type: ["number", "null"] },
      createdAt: { type: ["string", "null"] },
      faults: { type: "array", items: { $ref: "#/$defs/fault" } },
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
  }, locator: { type: "object", properties: { text: { type: "string", maxLength: 200 } }, required: ["text"], additionalProperties: false } }, required: ["id", "epoch", "outcome", "severity", "file", "run"], additionalProperties: false },
  fault: { type: "object", properties: { code: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" }, message: { type: "string" }, remedy: {
    type: "string"
  } }, required: ["code", "message", "remedy"], additionalProperties: false }
} };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var schema32 = { type: "object", properties: { name: { type: "string" }, source: {
  type: "string"
}, digest: { type: ["string", "null"], pattern: "^sha256:[0-9a-f]{64}$" }, partsDigest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, format: { type: ["string", "null"] }, samples: { type: "integer", minimum: 0 }, provenance: { $ref: "#/$defs/provenance" }, relation: { enum: ["same", "same-tree", "ancestor", "other"] }, attestations: { type: "array", items: {
  type: "object",
  properties: { of: { enum: ["file", "artifact"] }, signer: { type: "string" }, repository: { type: "string" }, commit: {
    type: ["string", "null"]
  }, workflow: { type: ["string", "null"] }, event: { type: ["string", "null"] }, relation: { enum: [
    "same",
    "same-tree",
    "ancestor",
    "other"
  ] }, predicateType: { type: "string" }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }, models: { type: "array", items: { type: "object", properties: { name: { type: "string" }, digest: { type: "string" } }, required: [
    "name",
    "digest"
  ], additionalProperties: false } } },
  required: ["of", "signer", "repository", "commit", "workflow", "event", "predicateType", "digest", "models"],
  additionalProperties: false
} }, notVerified: { type: "array", items: { type: "string" } }, set: {
  type: "string"
}, sameAs: { type: ["string", "null"] }, problem: { anyOf: [{ type: "null" }, { type: "object", properties: { code: {
  type: "string"
}, message: { type: "string" }, empty: { type: "boolean" }, remedy: { type: "string" } }, required: ["code", "message", "remedy"], additionalProperties: false }] } }, required: ["name", "source", "digest", "format", "samples", "provenance", "sameAs", "problem"], additionalProperties: false };
var schema33 = { type: "object", properties: {
  artifactId: { type: ["integer", "null"] },
  artifactDigest: { type: ["string", "null"] },
  repository: { type: ["string", "null"] },
  runId: { type: ["integer", "null"] },
  runAttempt: { type: ["integer", "null"] },
  workflow: { type: ["string", "null"] },
  event: { type: ["string", "null"] },
  headCommit: {
    type: ["string", "null"]
  },
  headBranch: { type: ["string", "null"] },
  headRepository: { type: ["string", "null"] },
  actor: { type: [
    "string",
    "null"
  ] },
  createdAt: { type: ["string", "null"] }
}, required: ["artifactId", "artifactDigest", "repository", "runId", "runAttempt", "workflow", "event", "headCommit", "headBranch", "headRepository", "actor", "createdAt"], additionalProperties: false };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.name === void 0 && (missing0 = "name") || data.source === void 0 && (missing0 = "source") || data.digest === void 0 && (missing0 = "digest") || data.format === void 0 && (missing0 = "format") || data.samples === void 0 && (missing0 = "samples") || data.provenance === void 0 && (missing0 = "provenance") || data.sameAs === void 0 && (missing0 = "sameAs") || data.problem === void 0 && (missing0 = "problem")) return validate21.errors = [{
      instancePath,
      schemaPath: "#/required",
      keyword: "required",
      params: { missingProperty: missing0 },
      message: "must have required property '" + missing0 + "'",
      schema: schema32.required,
      parentSchema: schema32,
      data
    }], false;
    {
      const _errs1 = errors;
      for (const key0 in data) if (!func1.call(schema32.properties, key0)) {
        return validate21.errors = [{
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema32,
          data
        }], false;
        break;
      }
      if (_errs1 === errors) {
        if (data.name !== void 0) {
          let data0 = data.name;
          const _errs2 = errors;
          if (typeof data0 != "string") return validate21.errors = [{
            instancePath: instancePath + "/name",
            schemaPath: "#/properties/name/type",
            keyword: "type",
            params: { type: "string" },
            message: "must be string",
            schema: schema32.properties.name.type,
            parentSchema: schema32.properties.name,
            data: data0
          }], false;
          var valid0 = _errs2 === errors;
        } else var valid0 = true;
        if (valid0) {
          if (data.source !== void 0) {
            let data1 = data.source;
            const _errs4 = errors;
            if (typeof data1 != "string") return validate21.errors = [{ instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.source.type, parentSchema: schema32.properties.source, data: data1 }], false;
            var valid0 = _errs4 === errors;
          } else var valid0 = true;
          if (valid0) {
            if (data.digest !== void 0) {
              let data2 = data.digest;
              const _errs6 = errors;
              if (typeof data2 != "string" && data2 !== null) return validate21.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: schema32.properties.digest.type }, message: "must be string,null", schema: schema32.properties.digest.type, parentSchema: schema32.properties.digest, data: data2 }], false;
              if (errors === _errs6 && typeof data2 == "string" && !pattern4.test(data2)) return validate21.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: {
                pattern: "^sha256:[0-9a-f]{64}$"
              }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema32.properties.digest, data: data2 }], false;
              var valid0 = _errs6 === errors;
            } else var valid0 = true;
            if (valid0) {
              if (data.partsDigest !== void 0) {
                let data3 = data.partsDigest;
                const _errs8 = errors;
                if (errors === _errs8) if (typeof data3 == "string") {
                  if (!pattern4.test(data3)) return validate21.errors = [{
                    instancePath: instancePath + "/partsDigest",
                    schemaPath: "#/properties/partsDigest/pattern",
                    keyword: "pattern",
                    params: { pattern: "^sha256:[0-9a-f]{64}$" },
                    message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
                    schema: "^sha256:[0-9a-f]{64}$",
                    parentSchema: schema32.properties.partsDigest,
                    data: data3
                  }], false;
                } else return validate21.errors = [{ instancePath: instancePath + "/partsDigest", schemaPath: "#/properties/partsDigest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.partsDigest.type, parentSchema: schema32.properties.partsDigest, data: data3 }], false;
                var valid0 = _errs8 === errors;
              } else var valid0 = true;
              if (valid0) {
                if (data.format !== void 0) {
                  let data4 = data.format;
                  const _errs10 = errors;
                  if (typeof data4 != "string" && data4 !== null) return validate21.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: schema32.properties.format.type }, message: "must be string,null", schema: schema32.properties.format.type, parentSchema: schema32.properties.format, data: data4 }], false;
                  var valid0 = _errs10 === errors;
                } else var valid0 = true;
                if (valid0) {
                  if (data.samples !== void 0) {
                    let data5 = data.samples;
                    const _errs12 = errors;
                    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return validate21.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.samples.type, parentSchema: schema32.properties.samples, data: data5 }], false;
                    if (errors === _errs12 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5))) return validate21.errors = [{
                      instancePath: instancePath + "/samples",
                      schemaPath: "#/properties/samples/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 0 },
                      message: "must be >= 0",
                      schema: 0,
                      parentSchema: schema32.properties.samples,
                      data: data5
                    }], false;
                    var valid0 = _errs12 === errors;
                  } else var valid0 = true;
                  if (valid0) {
                    if (data.provenance !== void 0) {
                      let data6 = data.provenance;
                      const _errs14 = errors;
                      if (errors === errors) if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        let missing1;
                        if (data6.artifactId === void 0 && (missing1 = "artifactId") || data6.artifactDigest === void 0 && (missing1 = "artifactDigest") || data6.repository === void 0 && (missing1 = "repository") || data6.runId === void 0 && (missing1 = "runId") || data6.runAttempt === void 0 && (missing1 = "runAttempt") || data6.workflow === void 0 && (missing1 = "workflow") || data6.event === void 0 && (missing1 = "event") || data6.headCommit === void 0 && (missing1 = "headCommit") || data6.headBranch === void 0 && (missing1 = "headBranch") || data6.headRepository === void 0 && (missing1 = "headRepository") || data6.actor === void 0 && (missing1 = "actor") || data6.createdAt === void 0 && (missing1 = "createdAt")) return validate21.errors = [{
                          instancePath: instancePath + "/provenance",
                          schemaPath: "#/$defs/provenance/required",
                          keyword: "required",
                          params: {
                            missingProperty: missing1
                          },
                          message: "must have required property '" + missing1 + "'",
                          schema: schema33.required,
                          parentSchema: schema33,
                          data: data6
                        }], false;
                        {
                          const _errs17 = errors;
                          for (const key1 in data6) if (!func1.call(schema33.properties, key1)) {
                            return validate21.errors = [{
                              instancePath: instancePath + "/provenance",
                              schemaPath: "#/$defs/provenance/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: key1 },
                              message: "must NOT have additional properties",
                              schema: false,
                              parentSchema: schema33,
                              data: data6
                            }], false;
                            break;
                          }
                          if (_errs17 === errors) {
                            if (data6.artifactId !== void 0) {
                              let data7 = data6.artifactId;
                              const _errs18 = errors;
                              if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) return validate21.errors = [{ instancePath: instancePath + "/provenance/artifactId", schemaPath: "#/$defs/provenance/properties/artifactId/type", keyword: "type", params: { type: schema33.properties.artifactId.type }, message: "must be integer,null", schema: schema33.properties.artifactId.type, parentSchema: schema33.properties.artifactId, data: data7 }], false;
                              var valid2 = _errs18 === errors;
                            } else var valid2 = true;
                            if (valid2) {
                              if (data6.artifactDigest !== void 0) {
                                let data8 = data6.artifactDigest;
                                const _errs20 = errors;
                                if (typeof data8 != "string" && data8 !== null) return validate21.errors = [{ instancePath: instancePath + "/provenance/artifactDigest", schemaPath: "#/$defs/provenance/properties/artifactDigest/type", keyword: "type", params: {
                                  type: schema33.properties.artifactDigest.type
                                }, message: "must be string,null", schema: schema33.properties.artifactDigest.type, parentSchema: schema33.properties.artifactDigest, data: data8 }], false;
                                var valid2 = _errs20 === errors;
                              } else var valid2 = true;
                              if (valid2) {
                                if (data6.repository !== void 0) {
                                  let data9 = data6.repository;
                                  const _errs22 = errors;
                                  if (typeof data9 != "string" && data9 !== null) return validate21.errors = [{
                                    instancePath: instancePath + "/provenance/repository",
                                    schemaPath: "#/$defs/provenance/properties/repository/type",
                                    keyword: "type",
                                    params: { type: schema33.properties.repository.type },
                                    message: "must be string,null",
                                    schema: schema33.properties.repository.type,
                                    parentSchema: schema33.properties.repository,
                                    data: data9
                                  }], false;
                                  var valid2 = _errs22 === errors;
                                } else var valid2 = true;
                                if (valid2) {
                                  if (data6.runId !== void 0) {
                                    let data10 = data6.runId;
                                    const _errs24 = errors;
                                    if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)) && data10 !== null) return validate21.errors = [{ instancePath: instancePath + "/provenance/runId", schemaPath: "#/$defs/provenance/properties/runId/type", keyword: "type", params: { type: schema33.properties.runId.type }, message: "must be integer,null", schema: schema33.properties.runId.type, parentSchema: schema33.properties.runId, data: data10 }], false;
                                    var valid2 = _errs24 === errors;
                                  } else var valid2 = true;
                                  if (valid2) {
                                    if (data6.runAttempt !== void 0) {
                                      let data11 = data6.runAttempt;
                                      const _errs26 = errors;
                                      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)) && data11 !== null) return validate21.errors = [{ instancePath: instancePath + "/provenance/runAttempt", schemaPath: "#/$defs/provenance/properties/runAttempt/type", keyword: "type", params: { type: schema33.properties.runAttempt.type }, message: "must be integer,null", schema: schema33.properties.runAttempt.type, parentSchema: schema33.properties.runAttempt, data: data11 }], false;
                                      var valid2 = _errs26 === errors;
                                    } else
                                      var valid2 = true;
                                    if (valid2) {
                                      if (data6.workflow !== void 0) {
                                        let data12 = data6.workflow;
                                        const _errs28 = errors;
                                        if (typeof data12 != "string" && data12 !== null) return validate21.errors = [{ instancePath: instancePath + "/provenance/workflow", schemaPath: "#/$defs/provenance/properties/workflow/type", keyword: "type", params: { type: schema33.properties.workflow.type }, message: "must be string,null", schema: schema33.properties.workflow.type, parentSchema: schema33.properties.workflow, data: data12 }], false;
                                        var valid2 = _errs28 === errors;
                                      } else var valid2 = true;
                                      if (valid2) {
                                        if (data6.event !== void 0) {
                                          let data13 = data6.event;
                                          const _errs30 = errors;
                                          if (typeof data13 != "string" && data13 !== null) return validate21.errors = [{
                                            instancePath: instancePath + "/provenance/event",
                                            schemaPath: "#/$defs/provenance/properties/event/type",
                                            keyword: "type",
                                            params: { type: schema33.properties.event.type },
                                            message: "must be string,null",
                                            schema: schema33.properties.event.type,
                                            parentSchema: schema33.properties.event,
                                            data: data13
                                          }], false;
                                          var valid2 = _errs30 === errors;
                                        } else var valid2 = true;
                                        if (valid2) {
                                          if (data6.headCommit !== void 0) {
                                            let data14 = data6.headCommit;
                                            const _errs32 = errors;
                                            if (typeof data14 != "string" && data14 !== null) return validate21.errors = [{ instancePath: instancePath + "/provenance/headCommit", schemaPath: "#/$defs/provenance/properties/headCommit/type", keyword: "type", params: { type: schema33.properties.headCommit.type }, message: "must be string,null", schema: schema33.properties.headCommit.type, parentSchema: schema33.properties.headCommit, data: data14 }], false;
                                            var valid2 = _errs32 === errors;
                                          } else var valid2 = true;
                                          if (valid2) {
                                            if (data6.headBranch !== void 0) {
                                              let data15 = data6.headBranch;
                                              const _errs34 = errors;
                                              if (typeof data15 != "string" && data15 !== null) return validate21.errors = [{ instancePath: instancePath + "/provenance/headBranch", schemaPath: "#/$defs/provenance/properties/headBranch/type", keyword: "type", params: { type: schema33.properties.headBranch.type }, message: "must be string,null", schema: schema33.properties.headBranch.type, parentSchema: schema33.properties.headBranch, data: data15 }], false;
                                              var valid2 = _errs34 === errors;
                                            } else
                                              var valid2 = true;
                                            if (valid2) {
                                              if (data6.headRepository !== void 0) {
                                                let data16 = data6.headRepository;
                                                const _errs36 = errors;
                                                if (typeof data16 != "string" && data16 !== null) return validate21.errors = [{ instancePath: instancePath + "/provenance/headRepository", schemaPath: "#/$defs/provenance/properties/headRepository/type", keyword: "type", params: { type: schema33.properties.headRepository.type }, message: "must be string,null", schema: schema33.properties.headRepository.type, parentSchema: schema33.properties.headRepository, data: data16 }], false;
                                                var valid2 = _errs36 === errors;
                                              } else var valid2 = true;
                                              if (valid2) {
                                                if (data6.actor !== void 0) {
                                                  let data17 = data6.actor;
                                                  const _errs38 = errors;
                                                  if (typeof data17 != "string" && data17 !== null) return validate21.errors = [{ instancePath: instancePath + "/provenance/actor", schemaPath: "#/$defs/provenance/properties/actor/type", keyword: "type", params: { type: schema33.properties.actor.type }, message: "must be string,null", schema: schema33.properties.actor.type, parentSchema: schema33.properties.actor, data: data17 }], false;
                                                  var valid2 = _errs38 === errors;
                                                } else var valid2 = true;
                                                if (valid2)
                                                  if (data6.createdAt !== void 0) {
                                                    let data18 = data6.createdAt;
                                                    const _errs40 = errors;
                                                    if (typeof data18 != "string" && data18 !== null) return validate21.errors = [{ instancePath: instancePath + "/provenance/createdAt", schemaPath: "#/$defs/provenance/properties/createdAt/type", keyword: "type", params: { type: schema33.properties.createdAt.type }, message: "must be string,null", schema: schema33.properties.createdAt.type, parentSchema: schema33.properties.createdAt, data: data18 }], false;
                                                    var valid2 = _errs40 === errors;
                                                  } else var valid2 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      } else return validate21.errors = [{ instancePath: instancePath + "/provenance", schemaPath: "#/$defs/provenance/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data: data6 }], false;
                      var valid0 = _errs14 === errors;
                    } else var valid0 = true;
                    if (valid0) {
                      if (data.relation !== void 0) {
                        let data19 = data.relation;
                        const _errs42 = errors;
                        if (!(data19 === "same" || data19 === "same-tree" || data19 === "ancestor" || data19 === "other")) return validate21.errors = [{ instancePath: instancePath + "/relation", schemaPath: "#/properties/relation/enum", keyword: "enum", params: { allowedValues: schema32.properties.relation.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.relation.enum, parentSchema: schema32.properties.relation, data: data19 }], false;
                        var valid0 = _errs42 === errors;
                      } else var valid0 = true;
                      if (valid0) {
                        if (data.attestations !== void 0) {
                          let data20 = data.attestations;
                          const _errs43 = errors;
                          if (errors === _errs43) if (Array.isArray(data20)) {
                            var valid3 = true;
                            const len0 = data20.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data21 = data20[i0];
                              const _errs45 = errors;
                              if (errors === _errs45)
                                if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                  let missing2;
                                  if (data21.of === void 0 && (missing2 = "of") || data21.signer === void 0 && (missing2 = "signer") || data21.repository === void 0 && (missing2 = "repository") || data21.commit === void 0 && (missing2 = "commit") || data21.workflow === void 0 && (missing2 = "workflow") || data21.event === void 0 && (missing2 = "event") || data21.predicateType === void 0 && (missing2 = "predicateType") || data21.digest === void 0 && (missing2 = "digest") || data21.models === void 0 && (missing2 = "models")) return validate21.errors = [{
                                    instancePath: instancePath + "/attestations/" + i0,
                                    schemaPath: "#/properties/attestations/items/required",
                                    keyword: "required",
                                    params: { missingProperty: missing2 },
                                    message: "must have required property '" + missing2 + "'",
                                    schema: schema32.properties.attestations.items.required,
                                    parentSchema: schema32.properties.attestations.items,
                                    data: data21
                                  }], false;
                                  {
                                    const _errs47 = errors;
                                    for (const key2 in data21) if (!func1.call(schema32.properties.attestations.items.properties, key2)) {
                                      return validate21.errors = [{ instancePath: instancePath + "/attestations/" + i0, schemaPath: "#/properties/attestations/items/additionalProperties", keyword: "additionalProperties", params: {
                                        additionalProperty: key2
                                      }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.attestations.items, data: data21 }], false;
                                      break;
                                    }
                                    if (_errs47 === errors) {
                                      if (data21.of !== void 0) {
                                        let data22 = data21.of;
                                        const _errs48 = errors;
                                        if (!(data22 === "file" || data22 === "artifact")) return validate21.errors = [{ instancePath: instancePath + "/attestations/" + i0 + "/of", schemaPath: "#/properties/attestations/items/properties/of/enum", keyword: "enum", params: { allowedValues: schema32.properties.attestations.items.properties.of.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.attestations.items.properties.of.enum, parentSchema: schema32.properties.attestations.items.properties.of, data: data22 }], false;
                                        var valid4 = _errs48 === errors;
                                      } else var valid4 = true;
                                      if (valid4) {
                                        if (data21.signer !== void 0) {
                                          let data23 = data21.signer;
                                          const _errs49 = errors;
                                          if (typeof data23 != "string") return validate21.errors = [{
                                            instancePath: instancePath + "/attestations/" + i0 + "/signer",
                                            schemaPath: "#/properties/attestations/items/properties/signer/type",
                                            keyword: "type",
                                            params: { type: "string" },
                                            message: "must be string",
                                            schema: schema32.properties.attestations.items.properties.signer.type,
                                            parentSchema: schema32.properties.attestations.items.properties.signer,
                                            data: data23
                                          }], false;
                                          var valid4 = _errs49 === errors;
                                        } else var valid4 = true;
                                        if (valid4) {
                                          if (data21.repository !== void 0) {
                                            let data24 = data21.repository;
                                            const _errs51 = errors;
                                            if (typeof data24 != "string") return validate21.errors = [{ instancePath: instancePath + "/attestations/" + i0 + "/repository", schemaPath: "#/properties/attestations/items/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.attestations.items.properties.repository.type, parentSchema: schema32.properties.attestations.items.properties.repository, data: data24 }], false;
                                            var valid4 = _errs51 === errors;
                                          } else var valid4 = true;
                                          if (valid4) {
                                            if (data21.commit !== void 0) {
                                              let data25 = data21.commit;
                                              const _errs53 = errors;
                                              if (typeof data25 != "string" && data25 !== null) return validate21.errors = [{ instancePath: instancePath + "/attestations/" + i0 + "/commit", schemaPath: "#/properties/attestations/items/properties/commit/type", keyword: "type", params: { type: schema32.properties.attestations.items.properties.commit.type }, message: "must be string,null", schema: schema32.properties.attestations.items.properties.commit.type, parentSchema: schema32.properties.attestations.items.properties.commit, data: data25 }], false;
                                              var valid4 = _errs53 === errors;
                                            } else var valid4 = true;
                                            if (valid4) {
                                              if (data21.workflow !== void 0) {
                                                let data26 = data21.workflow;
                                                const _errs55 = errors;
                                                if (typeof data26 != "string" && data26 !== null) return validate21.errors = [{
                                                  instancePath: instancePath + "/attestations/" + i0 + "/workflow",
                                                  schemaPath: "#/properties/attestations/items/properties/workflow/type",
                                                  keyword: "type",
                                                  params: { type: schema32.properties.attestations.items.properties.workflow.type },
                                                  message: "must be string,null",
                                                  schema: schema32.properties.attestations.items.properties.workflow.type,
                                                  parentSchema: schema32.properties.attestations.items.properties.workflow,
                                                  data: data26
                                                }], false;
                                                var valid4 = _errs55 === errors;
                                              } else var valid4 = true;
                                              if (valid4) {
                                                if (data21.event !== void 0) {
                                                  let data27 = data21.event;
                                                  const _errs57 = errors;
                                                  if (typeof data27 != "string" && data27 !== null) return validate21.errors = [{
                                                    instancePath: instancePath + "/attestations/" + i0 + "/event",
                                                    schemaPath: "#/properties/attestations/items/properties/event/type",
                                                    keyword: "type",
                                                    params: { type: schema32.properties.attestations.items.properties.event.type },
                                                    message: "must be string,null",
                                                    schema: schema32.properties.attestations.items.properties.event.type,
                                                    parentSchema: schema32.properties.attestations.items.properties.event,
                                                    data: data27
                                                  }], false;
                                                  var valid4 = _errs57 === errors;
                                                } else var valid4 = true;
                                                if (valid4) {
                                                  if (data21.relation !== void 0) {
                                                    let data28 = data21.relation;
                                                    const _errs59 = errors;
                                                    if (!(data28 === "same" || data28 === "same-tree" || data28 === "ancestor" || data28 === "other")) return validate21.errors = [{ instancePath: instancePath + "/attestations/" + i0 + "/relation", schemaPath: "#/properties/attestations/items/properties/relation/enum", keyword: "enum", params: { allowedValues: schema32.properties.attestations.items.properties.relation.enum }, message: "must be equal to one of the allowed values", schema: schema32.properties.attestations.items.properties.relation.enum, parentSchema: schema32.properties.attestations.items.properties.relation, data: data28 }], false;
                                                    var valid4 = _errs59 === errors;
                                                  } else var valid4 = true;
                                                  if (valid4) {
                                                    if (data21.predicateType !== void 0) {
                                                      let data29 = data21.predicateType;
                                                      const _errs60 = errors;
                                                      if (typeof data29 != "string") return validate21.errors = [{ instancePath: instancePath + "/attestations/" + i0 + "/predicateType", schemaPath: "#/properties/attestations/items/properties/predicateType/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.attestations.items.properties.predicateType.type, parentSchema: schema32.properties.attestations.items.properties.predicateType, data: data29 }], false;
                                                      var valid4 = _errs60 === errors;
                                                    } else var valid4 = true;
                                                    if (valid4) {
                                                      if (data21.digest !== void 0) {
                                                        let data30 = data21.digest;
                                                        const _errs62 = errors;
                                                        if (errors === _errs62) if (typeof data30 == "string") {
                                                          if (!pattern4.test(
                                                            data30
                                                          )) return validate21.errors = [{
                                                            instancePath: instancePath + "/attestations/" + i0 + "/digest",
                                                            schemaPath: "#/properties/attestations/items/properties/digest/pattern",
                                                            keyword: "pattern",
                                                            params: { pattern: "^sha256:[0-9a-f]{64}$" },
                                                            message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
                                                            schema: "^sha256:[0-9a-f]{64}$",
                                                            parentSchema: schema32.properties.attestations.items.properties.digest,
                                                            data: data30
                                                          }], false;
                                                        } else return validate21.errors = [{ instancePath: instancePath + "/attestations/" + i0 + "/digest", schemaPath: "#/properties/attestations/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.attestations.items.properties.digest.type, parentSchema: schema32.properties.attestations.items.properties.digest, data: data30 }], false;
                                                        var valid4 = _errs62 === errors;
                                                      } else var valid4 = true;
                                                      if (valid4) if (data21.models !== void 0) {
                                                        let data31 = data21.models;
                                                        const _errs64 = errors;
                                                        if (errors === _errs64) if (Array.isArray(data31)) {
                                                          var valid5 = true;
                                                          const len1 = data31.length;
                                                          for (let i1 = 0; i1 < len1; i1++) {
                                                            let data32 = data31[i1];
                                                            const _errs66 = errors;
                                                            if (errors === _errs66) if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                                              let missing3;
                                                              if (data32.name === void 0 && (missing3 = "name") || data32.digest === void 0 && (missing3 = "digest")) return validate21.errors = [{ instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1, schemaPath: "#/properties/attestations/items/properties/models/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", schema: schema32.properties.attestations.items.properties.models.items.required, parentSchema: schema32.properties.attestations.items.properties.models.items, data: data32 }], false;
                                                              {
                                                                const _errs68 = errors;
                                                                for (const key3 in data32)
                                                                  if (!(key3 === "name" || key3 === "digest")) {
                                                                    return validate21.errors = [{
                                                                      instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1,
                                                                      schemaPath: "#/properties/attestations/items/properties/models/items/additionalProperties",
                                                                      keyword: "additionalProperties",
                                                                      params: { additionalProperty: key3 },
                                                                      message: "must NOT have additional properties",
                                                                      schema: false,
                                                                      parentSchema: schema32.properties.attestations.items.properties.models.items,
                                                                      data: data32
                                                                    }], false;
                                                                    break;
                                                                  }
                                                                if (_errs68 === errors) {
                                                                  if (data32.name !== void 0) {
                                                                    let data33 = data32.name;
                                                                    const _errs69 = errors;
                                                                    if (typeof data33 != "string") return validate21.errors = [{ instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1 + "/name", schemaPath: "#/properties/attestations/items/properties/models/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.attestations.items.properties.models.items.properties.name.type, parentSchema: schema32.properties.attestations.items.properties.models.items.properties.name, data: data33 }], false;
                                                                    var valid6 = _errs69 === errors;
                                                                  } else
                                                                    var valid6 = true;
                                                                  if (valid6) if (data32.digest !== void 0) {
                                                                    let data34 = data32.digest;
                                                                    const _errs71 = errors;
                                                                    if (typeof data34 != "string") return validate21.errors = [{ instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1 + "/digest", schemaPath: "#/properties/attestations/items/properties/models/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.attestations.items.properties.models.items.properties.digest.type, parentSchema: schema32.properties.attestations.items.properties.models.items.properties.digest, data: data34 }], false;
                                                                    var valid6 = _errs71 === errors;
                                                                  } else var valid6 = true;
                                                                }
                                                              }
                                                            } else return validate21.errors = [{ instancePath: instancePath + "/attestations/" + i0 + "/models/" + i1, schemaPath: "#/properties/attestations/items/properties/models/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.attestations.items.properties.models.items.type, parentSchema: schema32.properties.attestations.items.properties.models.items, data: data32 }], false;
                                                            var valid5 = _errs66 === errors;
                                                            if (!valid5) break;
                                                          }
                                                        } else return validate21.errors = [{ instancePath: instancePath + "/attestations/" + i0 + "/models", schemaPath: "#/properties/attestations/items/properties/models/type", keyword: "type", params: {
                                                          type: "array"
                                                        }, message: "must be array", schema: schema32.properties.attestations.items.properties.models.type, parentSchema: schema32.properties.attestations.items.properties.models, data: data31 }], false;
                                                        var valid4 = _errs64 === errors;
                                                      } else var valid4 = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return validate21.errors = [{ instancePath: instancePath + "/attestations/" + i0, schemaPath: "#/properties/attestations/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.properties.attestations.items.type, parentSchema: schema32.properties.attestations.items, data: data21 }], false;
                              var valid3 = _errs45 === errors;
                              if (!valid3)
                                break;
                            }
                          } else return validate21.errors = [{ instancePath: instancePath + "/attestations", schemaPath: "#/properties/attestations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.attestations.type, parentSchema: schema32.properties.attestations, data: data20 }], false;
                          var valid0 = _errs43 === errors;
                        } else var valid0 = true;
                        if (valid0) {
                          if (data.notVerified !== void 0) {
                            let data35 = data.notVerified;
                            const _errs73 = errors;
                            if (errors === _errs73)
                              if (Array.isArray(data35)) {
                                var valid7 = true;
                                const len2 = data35.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data36 = data35[i2];
                                  const _errs75 = errors;
                                  if (typeof data36 != "string") return validate21.errors = [{
                                    instancePath: instancePath + "/notVerified/" + i2,
                                    schemaPath: "#/properties/notVerified/items/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string",
                                    schema: schema32.properties.notVerified.items.type,
                                    parentSchema: schema32.properties.notVerified.items,
                                    data: data36
                                  }], false;
                                  var valid7 = _errs75 === errors;
                                  if (!valid7) break;
                                }
                              } else return validate21.errors = [{ instancePath: instancePath + "/notVerified", schemaPath: "#/properties/notVerified/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.properties.notVerified.type, parentSchema: schema32.properties.notVerified, data: data35 }], false;
                            var valid0 = _errs73 === errors;
                          } else var valid0 = true;
                          if (valid0) {
                            if (data.set !== void 0) {
                              let data37 = data.set;
                              const _errs77 = errors;
                              if (typeof data37 != "string") return validate21.errors = [{
                                instancePath: instancePath + "/set",
                                schemaPath: "#/properties/set/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                                schema: schema32.properties.set.type,
                                parentSchema: schema32.properties.set,
                                data: data37
                              }], false;
                              var valid0 = _errs77 === errors;
                            } else var valid0 = true;
                            if (valid0) {
                              if (data.sameAs !== void 0) {
                                let data38 = data.sameAs;
                                const _errs79 = errors;
                                if (typeof data38 != "string" && data38 !== null)
                                  return validate21.errors = [{ instancePath: instancePath + "/sameAs", schemaPath: "#/properties/sameAs/type", keyword: "type", params: { type: schema32.properties.sameAs.type }, message: "must be string,null", schema: schema32.properties.sameAs.type, parentSchema: schema32.properties.sameAs, data: data38 }], false;
                                var valid0 = _errs79 === errors;
                              } else var valid0 = true;
                              if (valid0)
                                if (data.problem !== void 0) {
                                  let data39 = data.problem;
                                  const _errs81 = errors, _errs82 = errors;
                                  let valid8 = false;
                                  const _errs83 = errors;
                                  if (data39 !== null) {
                                    const err0 = {
                                      instancePath: instancePath + "/problem",
                                      schemaPath: "#/properties/problem/anyOf/0/type",
                                      keyword: "type",
                                      params: { type: "null" },
                                      message: "must be null",
                                      schema: schema32.properties.problem.anyOf[0].type,
                                      parentSchema: schema32.properties.problem.anyOf[0],
                                      data: data39
                                    };
                                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                  }
                                  var _valid0 = _errs83 === errors;
                                  valid8 = valid8 || _valid0;
                                  const _errs85 = errors;
                                  if (errors === _errs85) if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                    let missing4;
                                    if (data39.code === void 0 && (missing4 = "code") || data39.message === void 0 && (missing4 = "message") || data39.remedy === void 0 && (missing4 = "remedy")) {
                                      const err1 = {
                                        instancePath: instancePath + "/problem",
                                        schemaPath: "#/properties/problem/anyOf/1/required",
                                        keyword: "required",
                                        params: { missingProperty: missing4 },
                                        message: "must have required property '" + missing4 + "'",
                                        schema: schema32.properties.problem.anyOf[1].required,
                                        parentSchema: schema32.properties.problem.anyOf[1],
                                        data: data39
                                      };
                                      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                    } else {
                                      const _errs87 = errors;
                                      for (const key4 in data39) if (!(key4 === "code" || key4 === "message" || key4 === "empty" || key4 === "remedy")) {
                                        const err2 = { instancePath: instancePath + "/problem", schemaPath: "#/properties/problem/anyOf/1/additionalProperties", keyword: "additionalProperties", params: {
                                          additionalProperty: key4
                                        }, message: "must NOT have additional properties", schema: false, parentSchema: schema32.properties.problem.anyOf[1], data: data39 };
                                        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                        break;
                                      }
                                      if (_errs87 === errors) {
                                        if (data39.code !== void 0) {
                                          let data40 = data39.code;
                                          const _errs88 = errors;
                                          if (typeof data40 != "string") {
                                            const err3 = { instancePath: instancePath + "/problem/code", schemaPath: "#/properties/problem/anyOf/1/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.problem.anyOf[1].properties.code.type, parentSchema: schema32.properties.problem.anyOf[1].properties.code, data: data40 };
                                            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                          }
                                          var valid9 = _errs88 === errors;
                                        } else var valid9 = true;
                                        if (valid9) {
                                          if (data39.message !== void 0) {
                                            let data41 = data39.message;
                                            const _errs90 = errors;
                                            if (typeof data41 != "string") {
                                              const err4 = { instancePath: instancePath + "/problem/message", schemaPath: "#/properties/problem/anyOf/1/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.problem.anyOf[1].properties.message.type, parentSchema: schema32.properties.problem.anyOf[1].properties.message, data: data41 };
                                              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                            }
                                            var valid9 = _errs90 === errors;
                                          } else var valid9 = true;
                                          if (valid9) {
                                            if (data39.empty !== void 0) {
                                              let data42 = data39.empty;
                                              const _errs92 = errors;
                                              if (typeof data42 != "boolean") {
                                                const err5 = { instancePath: instancePath + "/problem/empty", schemaPath: "#/properties/problem/anyOf/1/properties/empty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema32.properties.problem.anyOf[1].properties.empty.type, parentSchema: schema32.properties.problem.anyOf[1].properties.empty, data: data42 };
                                                vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                              }
                                              var valid9 = _errs92 === errors;
                                            } else var valid9 = true;
                                            if (valid9)
                                              if (data39.remedy !== void 0) {
                                                let data43 = data39.remedy;
                                                const _errs94 = errors;
                                                if (typeof data43 != "string") {
                                                  const err6 = {
                                                    instancePath: instancePath + "/problem/remedy",
                                                    schemaPath: "#/properties/problem/anyOf/1/properties/remedy/type",
                                                    keyword: "type",
                                                    params: { type: "string" },
                                                    message: "must be string",
                                                    schema: schema32.properties.problem.anyOf[1].properties.remedy.type,
                                                    parentSchema: schema32.properties.problem.anyOf[1].properties.remedy,
                                                    data: data43
                                                  };
                                                  vErrors === null ? vErrors = [
                                                    err6
                                                  ] : vErrors.push(err6), errors++;
                                                }
                                                var valid9 = _errs94 === errors;
                                              } else var valid9 = true;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    const err7 = {
                                      instancePath: instancePath + "/problem",
                                      schemaPath: "#/properties/problem/anyOf/1/type",
                                      keyword: "type",
                                      params: { type: "object" },
                                      message: "must be object",
                                      schema: schema32.properties.problem.anyOf[1].type,
                                      parentSchema: schema32.properties.problem.anyOf[1],
                                      data: data39
                                    };
                                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                  }
                                  var _valid0 = _errs85 === errors;
                                  if (valid8 = valid8 || _valid0, valid8) errors = _errs82, vErrors !== null && (_errs82 ? vErrors.length = _errs82 : vErrors = null);
                                  else {
                                    const err8 = {
                                      instancePath: instancePath + "/problem",
                                      schemaPath: "#/properties/problem/anyOf",
                                      keyword: "anyOf",
                                      params: {},
                                      message: "must match a schema in anyOf",
                                      schema: schema32.properties.problem.anyOf,
                                      parentSchema: schema32.properties.problem,
                                      data: data39
                                    };
                                    return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate21.errors = vErrors, false;
                                  }
                                  var valid0 = _errs81 === errors;
                                } else var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data }], false;
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema34 = { type: "object", properties: {
  category: { type: "string" },
  selector: { type: "integer", minimum: 0 },
  task: { type: "string" },
  args: { type: "object", additionalProperties: true },
  runs: { type: "array", items: { $ref: "#/$defs/shardRun" } },
  records: { type: "array", items: {
    $ref: "#/$defs/shardRecord"
  } },
  otherNames: { type: "array", items: { type: "string" } },
  scorers: { type: "array", items: { type: "string" } },
  scorersSeen: { type: "array", items: { type: "string" } },
  directions: { type: "array", items: { type: "object", properties: {
    name: { type: "string" },
    higherIsBetter: { type: ["boolean", "null"] }
  }, required: ["name", "higherIsBetter"], additionalProperties: false } },
  graders: { type: "array", items: { type: "string" } },
  ungraded: { type: "boolean" },
  overruledBy: { type: "array", items: { type: "string" } },
  disagreements: { type: "array", items: { type: "string" }, maxItems: 10 },
  epochs: { type: "integer", minimum: 0 },
  valued: {
    type: "integer",
    minimum: 0
  },
  cached: { type: "integer", minimum: 0 },
  zoneless: { type: "integer", minimum: 0 },
  unclustered: { type: "integer", minimum: 0 },
  edited: { type: "integer", minimum: 0 },
  invalidated: { type: "integer", minimum: 0 },
  times: { type: "object", properties: { oldest: { type: ["integer", "null"], minimum: -864e13, maximum: 864e13 }, newest: {
    type: ["integer", "null"],
    minimum: -864e13,
    maximum: 864e13
  }, untimed: { type: "integer", minimum: 0 } }, required: ["oldest", "newest", "untimed"], additionalProperties: false },
  counted: {
    type: "object",
    properties: { taken: { type: "integer", minimum: 0 }, refused: { type: "integer", minimum: 0 }, samples: {
      type: "integer",
      minimum: 0
    }, failures: { type: "integer", minimum: 0 } },
    required: ["taken", "refused", "samples", "failures"],
    additionalProperties: false
  },
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
  sharedUuids: { type: "array", items: {
    type: "string"
  }, maxItems: 10 },
  aside: { type: "string" },
  elsewhere: { anyOf: [{ type: "null" }, { type: "array", items: { $ref: "#/$defs/shardGroup" } }] },
  worst: { type: "array", items: { $ref: "#/$defs/shardSample" }, maxItems: 500 }
}, required: ["category", "selector", "task", "args", "runs", "records", "otherNames", "scorers", "scorersSeen", "directions", "graders", "ungraded", "overruledBy", "disagreements", "epochs", "valued", "cached", "zoneless", "blanks", "cases", "alikeNames", "uuids", "sharedUuids", "aside", "unclustered", "edited", "invalidated", "times", "counted", "items", "units", "elsewhere", "worst"], additionalProperties: false };
var schema35 = { type: "object", properties: { id: { type: ["string", "null"] }, file: { type: ["integer", "null"], minimum: 0 }, key: { type: ["string", "null"] } }, required: ["id", "file", "key"], additionalProperties: false };
var schema38 = { type: "object", properties: { draws: { type: "array", minItems: 1, items: { type: "array", minItems: 4, maxItems: 4, items: {
  type: "integer",
  minimum: 0
} } }, stratum: { type: ["string", "null"] }, keys: { type: "string" }, clusters: { type: ["string", "null"] }, matches: { type: ["string", "null"] } }, required: ["draws", "stratum", "keys", "clusters", "matches"], additionalProperties: false };
var schema39 = { type: "object", properties: { outcome: { enum: ["passed", "unscored", "failed"] }, times: {
  type: "integer",
  minimum: 0,
  maximum: 2
}, ids: { type: "array", items: { type: "string" } } }, required: ["outcome", "times", "ids"], additionalProperties: false };
var schema40 = { type: "object", properties: { worst: { type: "integer", minimum: 0, maximum: 6 }, first: {
  type: "integer",
  minimum: 0,
  maximum: 6
}, best: { type: "integer", minimum: 0, maximum: 6 }, lacking: { type: "boolean" }, surplus: { type: "boolean" }, stratum: {
  type: ["string", "null"]
}, items: { type: "integer", minimum: 0 } }, required: [
  "worst",
  "first",
  "best",
  "lacking",
  "surplus",
  "stratum",
  "items"
], additionalProperties: false };
var schema41 = { type: "object", properties: {
  id: { type: "string" },
  epoch: { type: "integer", minimum: 1 },
  outcome: { enum: ["failed", "unscored"] },
  severity: { type: ["integer", "null"], minimum: 0, maximum: 4 },
  file: { type: "integer", minimum: 0 },
  run: { type: "integer", minimum: 0 },
  locator: { type: "object", properties: { text: { type: "string", maxLength: 200 } }, required: ["text"], additionalProperties: false }
}, required: [
  "id",
  "epoch",
  "outcome",
  "severity",
  "file",
  "run"
], additionalProperties: false };
var func7 = import_ucs2length.default.default;
var schema36 = {
  type: "object",
  properties: { file: { type: "integer", minimum: 0 }, run: { type: "integer", minimum: 0 }, model: { type: ["string", "null"] }, modelDigest: { type: [
    "string",
    "null"
  ] }, finished: { type: "boolean" }, status: { type: ["string", "null"] }, resolved: { type: "boolean" }, datasetSamples: { type: [
    "integer",
    "null"
  ], minimum: 0 }, temperature: { type: ["number", "null"] }, createdAt: { type: ["string", "null"] }, faults: { type: "array", items: { $ref: "#/$defs/fault" } }, chain: { type: ["string", "null"] }, epochs: { type: ["integer", "null"], minimum: 0 } },
  required: ["file", "run", "model", "modelDigest", "finished", "status", "resolved", "datasetSamples", "temperature", "createdAt", "faults", "epochs"],
  additionalProperties: false
};
var schema37 = { type: "object", properties: { code: { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" }, message: { type: "string" }, remedy: { type: "string" } }, required: ["code", "message", "remedy"], additionalProperties: false };
var pattern8 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
function validate24(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.file === void 0 && (missing0 = "file") || data.run === void 0 && (missing0 = "run") || data.model === void 0 && (missing0 = "model") || data.modelDigest === void 0 && (missing0 = "modelDigest") || data.finished === void 0 && (missing0 = "finished") || data.status === void 0 && (missing0 = "status") || data.resolved === void 0 && (missing0 = "resolved") || data.datasetSamples === void 0 && (missing0 = "datasetSamples") || data.temperature === void 0 && (missing0 = "temperature") || data.createdAt === void 0 && (missing0 = "createdAt") || data.faults === void 0 && (missing0 = "faults") || data.epochs === void 0 && (missing0 = "epochs")) return validate24.errors = [{
      instancePath,
      schemaPath: "#/required",
      keyword: "required",
      params: { missingProperty: missing0 },
      message: "must have required property '" + missing0 + "'",
      schema: schema36.required,
      parentSchema: schema36,
      data
    }], false;
    {
      const _errs1 = errors;
      for (const key0 in data) if (!func1.call(schema36.properties, key0)) {
        return validate24.errors = [{
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema36,
          data
        }], false;
        break;
      }
      if (_errs1 === errors) {
        if (data.file !== void 0) {
          let data0 = data.file;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return validate24.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.file.type, parentSchema: schema36.properties.file, data: data0 }], false;
          if (errors === _errs2 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0))) return validate24.errors = [{
            instancePath: instancePath + "/file",
            schemaPath: "#/properties/file/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema36.properties.file,
            data: data0
          }], false;
          var valid0 = _errs2 === errors;
        } else var valid0 = true;
        if (valid0) {
          if (data.run !== void 0) {
            let data1 = data.run;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return validate24.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.run.type, parentSchema: schema36.properties.run, data: data1 }], false;
            if (errors === _errs4 && typeof data1 == "number" && isFinite(
              data1
            ) && (data1 < 0 || isNaN(data1))) return validate24.errors = [{ instancePath: instancePath + "/run", schemaPath: "#/properties/run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36.properties.run, data: data1 }], false;
            var valid0 = _errs4 === errors;
          } else var valid0 = true;
          if (valid0) {
            if (data.model !== void 0) {
              let data2 = data.model;
              const _errs6 = errors;
              if (typeof data2 != "string" && data2 !== null) return validate24.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: schema36.properties.model.type }, message: "must be string,null", schema: schema36.properties.model.type, parentSchema: schema36.properties.model, data: data2 }], false;
              var valid0 = _errs6 === errors;
            } else var valid0 = true;
            if (valid0) {
              if (data.modelDigest !== void 0) {
                let data3 = data.modelDigest;
                const _errs8 = errors;
                if (typeof data3 != "string" && data3 !== null) return validate24.errors = [{ instancePath: instancePath + "/modelDigest", schemaPath: "#/properties/modelDigest/type", keyword: "type", params: { type: schema36.properties.modelDigest.type }, message: "must be string,null", schema: schema36.properties.modelDigest.type, parentSchema: schema36.properties.modelDigest, data: data3 }], false;
                var valid0 = _errs8 === errors;
              } else var valid0 = true;
              if (valid0) {
                if (data.finished !== void 0) {
                  let data4 = data.finished;
                  const _errs10 = errors;
                  if (typeof data4 != "boolean") return validate24.errors = [{ instancePath: instancePath + "/finished", schemaPath: "#/properties/finished/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema36.properties.finished.type, parentSchema: schema36.properties.finished, data: data4 }], false;
                  var valid0 = _errs10 === errors;
                } else var valid0 = true;
                if (valid0) {
                  if (data.status !== void 0) {
                    let data5 = data.status;
                    const _errs12 = errors;
                    if (typeof data5 != "string" && data5 !== null) return validate24.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: schema36.properties.status.type }, message: "must be string,null", schema: schema36.properties.status.type, parentSchema: schema36.properties.status, data: data5 }], false;
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.resolved !== void 0) {
                      let data6 = data.resolved;
                      const _errs14 = errors;
                      if (typeof data6 != "boolean") return validate24.errors = [{
                        instancePath: instancePath + "/resolved",
                        schemaPath: "#/properties/resolved/type",
                        keyword: "type",
                        params: { type: "boolean" },
                        message: "must be boolean",
                        schema: schema36.properties.resolved.type,
                        parentSchema: schema36.properties.resolved,
                        data: data6
                      }], false;
                      var valid0 = _errs14 === errors;
                    } else var valid0 = true;
                    if (valid0) {
                      if (data.datasetSamples !== void 0) {
                        let data7 = data.datasetSamples;
                        const _errs16 = errors;
                        if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null) return validate24.errors = [{ instancePath: instancePath + "/datasetSamples", schemaPath: "#/properties/datasetSamples/type", keyword: "type", params: { type: schema36.properties.datasetSamples.type }, message: "must be integer,null", schema: schema36.properties.datasetSamples.type, parentSchema: schema36.properties.datasetSamples, data: data7 }], false;
                        if (errors === _errs16 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7))) return validate24.errors = [{
                          instancePath: instancePath + "/datasetSamples",
                          schemaPath: "#/properties/datasetSamples/minimum",
                          keyword: "minimum",
                          params: { comparison: ">=", limit: 0 },
                          message: "must be >= 0",
                          schema: 0,
                          parentSchema: schema36.properties.datasetSamples,
                          data: data7
                        }], false;
                        var valid0 = _errs16 === errors;
                      } else var valid0 = true;
                      if (valid0) {
                        if (data.temperature !== void 0) {
                          let data8 = data.temperature;
                          const _errs18 = errors;
                          if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) return validate24.errors = [{ instancePath: instancePath + "/temperature", schemaPath: "#/properties/temperature/type", keyword: "type", params: { type: schema36.properties.temperature.type }, message: "must be number,null", schema: schema36.properties.temperature.type, parentSchema: schema36.properties.temperature, data: data8 }], false;
                          var valid0 = _errs18 === errors;
                        } else var valid0 = true;
                        if (valid0) {
                          if (data.createdAt !== void 0) {
                            let data9 = data.createdAt;
                            const _errs20 = errors;
                            if (typeof data9 != "string" && data9 !== null) return validate24.errors = [{ instancePath: instancePath + "/createdAt", schemaPath: "#/properties/createdAt/type", keyword: "type", params: { type: schema36.properties.createdAt.type }, message: "must be string,null", schema: schema36.properties.createdAt.type, parentSchema: schema36.properties.createdAt, data: data9 }], false;
                            var valid0 = _errs20 === errors;
                          } else var valid0 = true;
                          if (valid0) {
                            if (data.faults !== void 0) {
                              let data10 = data.faults;
                              const _errs22 = errors;
                              if (errors === _errs22) if (Array.isArray(data10)) {
                                var valid1 = true;
                                const len0 = data10.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data11 = data10[i0];
                                  const _errs24 = errors;
                                  if (errors === errors) if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                    let missing1;
                                    if (data11.code === void 0 && (missing1 = "code") || data11.message === void 0 && (missing1 = "message") || data11.remedy === void 0 && (missing1 = "remedy")) return validate24.errors = [{ instancePath: instancePath + "/faults/" + i0, schemaPath: "#/$defs/fault/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema37.required, parentSchema: schema37, data: data11 }], false;
                                    {
                                      const _errs27 = errors;
                                      for (const key1 in data11) if (!(key1 === "code" || key1 === "message" || key1 === "remedy")) {
                                        return validate24.errors = [{
                                          instancePath: instancePath + "/faults/" + i0,
                                          schemaPath: "#/$defs/fault/additionalProperties",
                                          keyword: "additionalProperties",
                                          params: { additionalProperty: key1 },
                                          message: "must NOT have additional properties",
                                          schema: false,
                                          parentSchema: schema37,
                                          data: data11
                                        }], false;
                                        break;
                                      }
                                      if (_errs27 === errors) {
                                        if (data11.code !== void 0) {
                                          let data12 = data11.code;
                                          const _errs28 = errors;
                                          if (errors === _errs28) if (typeof data12 == "string") {
                                            if (!pattern8.test(data12)) return validate24.errors = [{
                                              instancePath: instancePath + "/faults/" + i0 + "/code",
                                              schemaPath: "#/$defs/fault/properties/code/pattern",
                                              keyword: "pattern",
                                              params: { pattern: "^[a-z]+(-[a-z]+)*$" },
                                              message: 'must match pattern "^[a-z]+(-[a-z]+)*$"',
                                              schema: "^[a-z]+(-[a-z]+)*$",
                                              parentSchema: schema37.properties.code,
                                              data: data12
                                            }], false;
                                          } else return validate24.errors = [{ instancePath: instancePath + "/faults/" + i0 + "/code", schemaPath: "#/$defs/fault/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.code.type, parentSchema: schema37.properties.code, data: data12 }], false;
                                          var valid3 = _errs28 === errors;
                                        } else var valid3 = true;
                                        if (valid3) {
                                          if (data11.message !== void 0) {
                                            let data13 = data11.message;
                                            const _errs30 = errors;
                                            if (typeof data13 != "string") return validate24.errors = [{ instancePath: instancePath + "/faults/" + i0 + "/message", schemaPath: "#/$defs/fault/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.message.type, parentSchema: schema37.properties.message, data: data13 }], false;
                                            var valid3 = _errs30 === errors;
                                          } else var valid3 = true;
                                          if (valid3) if (data11.remedy !== void 0) {
                                            let data14 = data11.remedy;
                                            const _errs32 = errors;
                                            if (typeof data14 != "string")
                                              return validate24.errors = [{ instancePath: instancePath + "/faults/" + i0 + "/remedy", schemaPath: "#/$defs/fault/properties/remedy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.properties.remedy.type, parentSchema: schema37.properties.remedy, data: data14 }], false;
                                            var valid3 = _errs32 === errors;
                                          } else var valid3 = true;
                                        }
                                      }
                                    }
                                  } else
                                    return validate24.errors = [{ instancePath: instancePath + "/faults/" + i0, schemaPath: "#/$defs/fault/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema37.type, parentSchema: schema37, data: data11 }], false;
                                  var valid1 = _errs24 === errors;
                                  if (!valid1) break;
                                }
                              } else return validate24.errors = [{ instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.faults.type, parentSchema: schema36.properties.faults, data: data10 }], false;
                              var valid0 = _errs22 === errors;
                            } else
                              var valid0 = true;
                            if (valid0) {
                              if (data.chain !== void 0) {
                                let data15 = data.chain;
                                const _errs34 = errors;
                                if (typeof data15 != "string" && data15 !== null) return validate24.errors = [{ instancePath: instancePath + "/chain", schemaPath: "#/properties/chain/type", keyword: "type", params: { type: schema36.properties.chain.type }, message: "must be string,null", schema: schema36.properties.chain.type, parentSchema: schema36.properties.chain, data: data15 }], false;
                                var valid0 = _errs34 === errors;
                              } else
                                var valid0 = true;
                              if (valid0) if (data.epochs !== void 0) {
                                let data16 = data.epochs;
                                const _errs36 = errors;
                                if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)) && data16 !== null) return validate24.errors = [{ instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: schema36.properties.epochs.type }, message: "must be integer,null", schema: schema36.properties.epochs.type, parentSchema: schema36.properties.epochs, data: data16 }], false;
                                if (errors === _errs36 && typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16))) return validate24.errors = [{ instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: {
                                  comparison: ">=",
                                  limit: 0
                                }, message: "must be >= 0", schema: 0, parentSchema: schema36.properties.epochs, data: data16 }], false;
                                var valid0 = _errs36 === errors;
                              } else var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return validate24.errors = [{
    instancePath,
    schemaPath: "#/type",
    keyword: "type",
    params: { type: "object" },
    message: "must be object",
    schema: schema36.type,
    parentSchema: schema36,
    data
  }], false;
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.category === void 0 && (missing0 = "category") || data.selector === void 0 && (missing0 = "selector") || data.task === void 0 && (missing0 = "task") || data.args === void 0 && (missing0 = "args") || data.runs === void 0 && (missing0 = "runs") || data.records === void 0 && (missing0 = "records") || data.otherNames === void 0 && (missing0 = "otherNames") || data.scorers === void 0 && (missing0 = "scorers") || data.scorersSeen === void 0 && (missing0 = "scorersSeen") || data.directions === void 0 && (missing0 = "directions") || data.graders === void 0 && (missing0 = "graders") || data.ungraded === void 0 && (missing0 = "ungraded") || data.overruledBy === void 0 && (missing0 = "overruledBy") || data.disagreements === void 0 && (missing0 = "disagreements") || data.epochs === void 0 && (missing0 = "epochs") || data.valued === void 0 && (missing0 = "valued") || data.cached === void 0 && (missing0 = "cached") || data.zoneless === void 0 && (missing0 = "zoneless") || data.blanks === void 0 && (missing0 = "blanks") || data.cases === void 0 && (missing0 = "cases") || data.alikeNames === void 0 && (missing0 = "alikeNames") || data.uuids === void 0 && (missing0 = "uuids") || data.sharedUuids === void 0 && (missing0 = "sharedUuids") || data.aside === void 0 && (missing0 = "aside") || data.unclustered === void 0 && (missing0 = "unclustered") || data.edited === void 0 && (missing0 = "edited") || data.invalidated === void 0 && (missing0 = "invalidated") || data.times === void 0 && (missing0 = "times") || data.counted === void 0 && (missing0 = "counted") || data.items === void 0 && (missing0 = "items") || data.units === void 0 && (missing0 = "units") || data.elsewhere === void 0 && (missing0 = "elsewhere") || data.worst === void 0 && (missing0 = "worst")) return validate23.errors = [{
      instancePath,
      schemaPath: "#/required",
      keyword: "required",
      params: { missingProperty: missing0 },
      message: "must have required property '" + missing0 + "'",
      schema: schema34.required,
      parentSchema: schema34,
      data
    }], false;
    {
      const _errs1 = errors;
      for (const key0 in data) if (!func1.call(
        schema34.properties,
        key0
      )) {
        return validate23.errors = [{
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema34,
          data
        }], false;
        break;
      }
      if (_errs1 === errors) {
        if (data.category !== void 0) {
          let data0 = data.category;
          const _errs2 = errors;
          if (typeof data0 != "string") return validate23.errors = [{ instancePath: instancePath + "/category", schemaPath: "#/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.category.type, parentSchema: schema34.properties.category, data: data0 }], false;
          var valid0 = _errs2 === errors;
        } else var valid0 = true;
        if (valid0) {
          if (data.selector !== void 0) {
            let data1 = data.selector;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(
              data1
            ))) return validate23.errors = [{ instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.selector.type, parentSchema: schema34.properties.selector, data: data1 }], false;
            if (errors === _errs4 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(
              data1
            ))) return validate23.errors = [{ instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.selector, data: data1 }], false;
            var valid0 = _errs4 === errors;
          } else var valid0 = true;
          if (valid0) {
            if (data.task !== void 0) {
              let data2 = data.task;
              const _errs6 = errors;
              if (typeof data2 != "string") return validate23.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.task.type, parentSchema: schema34.properties.task, data: data2 }], false;
              var valid0 = _errs6 === errors;
            } else var valid0 = true;
            if (valid0) {
              if (data.args !== void 0) {
                let data3 = data.args;
                const _errs8 = errors;
                if (errors === _errs8 && !(data3 && typeof data3 == "object" && !Array.isArray(data3))) return validate23.errors = [{ instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.args.type, parentSchema: schema34.properties.args, data: data3 }], false;
                var valid0 = _errs8 === errors;
              } else var valid0 = true;
              if (valid0) {
                if (data.runs !== void 0) {
                  let data4 = data.runs;
                  const _errs11 = errors;
                  if (errors === _errs11) if (Array.isArray(
                    data4
                  )) {
                    var valid1 = true;
                    const len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data5 = data4[i0];
                      const _errs13 = errors;
                      if (errors === errors) if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing1;
                        if (data5.id === void 0 && (missing1 = "id") || data5.file === void 0 && (missing1 = "file") || data5.key === void 0 && (missing1 = "key")) return validate23.errors = [{
                          instancePath: instancePath + "/runs/" + i0,
                          schemaPath: "#/$defs/shardRun/required",
                          keyword: "required",
                          params: {
                            missingProperty: missing1
                          },
                          message: "must have required property '" + missing1 + "'",
                          schema: schema35.required,
                          parentSchema: schema35,
                          data: data5
                        }], false;
                        {
                          const _errs16 = errors;
                          for (const key1 in data5) if (!(key1 === "id" || key1 === "file" || key1 === "key")) {
                            return validate23.errors = [{ instancePath: instancePath + "/runs/" + i0, schemaPath: "#/$defs/shardRun/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data: data5 }], false;
                            break;
                          }
                          if (_errs16 === errors) {
                            if (data5.id !== void 0) {
                              let data6 = data5.id;
                              const _errs17 = errors;
                              if (typeof data6 != "string" && data6 !== null) return validate23.errors = [{
                                instancePath: instancePath + "/runs/" + i0 + "/id",
                                schemaPath: "#/$defs/shardRun/properties/id/type",
                                keyword: "type",
                                params: { type: schema35.properties.id.type },
                                message: "must be string,null",
                                schema: schema35.properties.id.type,
                                parentSchema: schema35.properties.id,
                                data: data6
                              }], false;
                              var valid3 = _errs17 === errors;
                            } else var valid3 = true;
                            if (valid3) {
                              if (data5.file !== void 0) {
                                let data7 = data5.file;
                                const _errs19 = errors;
                                if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)) && data7 !== null)
                                  return validate23.errors = [{ instancePath: instancePath + "/runs/" + i0 + "/file", schemaPath: "#/$defs/shardRun/properties/file/type", keyword: "type", params: { type: schema35.properties.file.type }, message: "must be integer,null", schema: schema35.properties.file.type, parentSchema: schema35.properties.file, data: data7 }], false;
                                if (errors === _errs19 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7))) return validate23.errors = [{ instancePath: instancePath + "/runs/" + i0 + "/file", schemaPath: "#/$defs/shardRun/properties/file/minimum", keyword: "minimum", params: {
                                  comparison: ">=",
                                  limit: 0
                                }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.file, data: data7 }], false;
                                var valid3 = _errs19 === errors;
                              } else var valid3 = true;
                              if (valid3) if (data5.key !== void 0) {
                                let data8 = data5.key;
                                const _errs21 = errors;
                                if (typeof data8 != "string" && data8 !== null) return validate23.errors = [{ instancePath: instancePath + "/runs/" + i0 + "/key", schemaPath: "#/$defs/shardRun/properties/key/type", keyword: "type", params: { type: schema35.properties.key.type }, message: "must be string,null", schema: schema35.properties.key.type, parentSchema: schema35.properties.key, data: data8 }], false;
                                var valid3 = _errs21 === errors;
                              } else var valid3 = true;
                            }
                          }
                        }
                      } else return validate23.errors = [{
                        instancePath: instancePath + "/runs/" + i0,
                        schemaPath: "#/$defs/shardRun/type",
                        keyword: "type",
                        params: { type: "object" },
                        message: "must be object",
                        schema: schema35.type,
                        parentSchema: schema35,
                        data: data5
                      }], false;
                      var valid1 = _errs13 === errors;
                      if (!valid1) break;
                    }
                  } else return validate23.errors = [{ instancePath: instancePath + "/runs", schemaPath: "#/properties/runs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.runs.type, parentSchema: schema34.properties.runs, data: data4 }], false;
                  var valid0 = _errs11 === errors;
                } else var valid0 = true;
                if (valid0) {
                  if (data.records !== void 0) {
                    let data9 = data.records;
                    const _errs23 = errors;
                    if (errors === _errs23) if (Array.isArray(data9)) {
                      var valid4 = true;
                      const len1 = data9.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs25 = errors;
                        validate24(
                          data9[i1],
                          { instancePath: instancePath + "/records/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors }
                        ) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                        var valid4 = _errs25 === errors;
                        if (!valid4) break;
                      }
                    } else return validate23.errors = [{ instancePath: instancePath + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.records.type, parentSchema: schema34.properties.records, data: data9 }], false;
                    var valid0 = _errs23 === errors;
                  } else var valid0 = true;
                  if (valid0) {
                    if (data.otherNames !== void 0) {
                      let data11 = data.otherNames;
                      const _errs26 = errors;
                      if (errors === _errs26) if (Array.isArray(data11)) {
                        var valid5 = true;
                        const len2 = data11.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let data12 = data11[i2];
                          const _errs28 = errors;
                          if (typeof data12 != "string") return validate23.errors = [{ instancePath: instancePath + "/otherNames/" + i2, schemaPath: "#/properties/otherNames/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.otherNames.items.type, parentSchema: schema34.properties.otherNames.items, data: data12 }], false;
                          var valid5 = _errs28 === errors;
                          if (!valid5) break;
                        }
                      } else return validate23.errors = [{ instancePath: instancePath + "/otherNames", schemaPath: "#/properties/otherNames/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.otherNames.type, parentSchema: schema34.properties.otherNames, data: data11 }], false;
                      var valid0 = _errs26 === errors;
                    } else var valid0 = true;
                    if (valid0) {
                      if (data.scorers !== void 0) {
                        let data13 = data.scorers;
                        const _errs30 = errors;
                        if (errors === _errs30) if (Array.isArray(data13)) {
                          var valid6 = true;
                          const len3 = data13.length;
                          for (let i3 = 0; i3 < len3; i3++) {
                            let data14 = data13[i3];
                            const _errs32 = errors;
                            if (typeof data14 != "string") return validate23.errors = [{ instancePath: instancePath + "/scorers/" + i3, schemaPath: "#/properties/scorers/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.scorers.items.type, parentSchema: schema34.properties.scorers.items, data: data14 }], false;
                            var valid6 = _errs32 === errors;
                            if (!valid6) break;
                          }
                        } else return validate23.errors = [{ instancePath: instancePath + "/scorers", schemaPath: "#/properties/scorers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.scorers.type, parentSchema: schema34.properties.scorers, data: data13 }], false;
                        var valid0 = _errs30 === errors;
                      } else var valid0 = true;
                      if (valid0) {
                        if (data.scorersSeen !== void 0) {
                          let data15 = data.scorersSeen;
                          const _errs34 = errors;
                          if (errors === _errs34)
                            if (Array.isArray(data15)) {
                              var valid7 = true;
                              const len4 = data15.length;
                              for (let i4 = 0; i4 < len4; i4++) {
                                let data16 = data15[i4];
                                const _errs36 = errors;
                                if (typeof data16 != "string") return validate23.errors = [{
                                  instancePath: instancePath + "/scorersSeen/" + i4,
                                  schemaPath: "#/properties/scorersSeen/items/type",
                                  keyword: "type",
                                  params: { type: "string" },
                                  message: "must be string",
                                  schema: schema34.properties.scorersSeen.items.type,
                                  parentSchema: schema34.properties.scorersSeen.items,
                                  data: data16
                                }], false;
                                var valid7 = _errs36 === errors;
                                if (!valid7) break;
                              }
                            } else return validate23.errors = [{ instancePath: instancePath + "/scorersSeen", schemaPath: "#/properties/scorersSeen/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.scorersSeen.type, parentSchema: schema34.properties.scorersSeen, data: data15 }], false;
                          var valid0 = _errs34 === errors;
                        } else var valid0 = true;
                        if (valid0) {
                          if (data.directions !== void 0) {
                            let data17 = data.directions;
                            const _errs38 = errors;
                            if (errors === _errs38) if (Array.isArray(data17)) {
                              var valid8 = true;
                              const len5 = data17.length;
                              for (let i5 = 0; i5 < len5; i5++) {
                                let data18 = data17[i5];
                                const _errs40 = errors;
                                if (errors === _errs40) if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                  let missing2;
                                  if (data18.name === void 0 && (missing2 = "name") || data18.higherIsBetter === void 0 && (missing2 = "higherIsBetter")) return validate23.errors = [{ instancePath: instancePath + "/directions/" + i5, schemaPath: "#/properties/directions/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", schema: schema34.properties.directions.items.required, parentSchema: schema34.properties.directions.items, data: data18 }], false;
                                  {
                                    const _errs42 = errors;
                                    for (const key2 in data18) if (!(key2 === "name" || key2 === "higherIsBetter")) {
                                      return validate23.errors = [{
                                        instancePath: instancePath + "/directions/" + i5,
                                        schemaPath: "#/properties/directions/items/additionalProperties",
                                        keyword: "additionalProperties",
                                        params: { additionalProperty: key2 },
                                        message: "must NOT have additional properties",
                                        schema: false,
                                        parentSchema: schema34.properties.directions.items,
                                        data: data18
                                      }], false;
                                      break;
                                    }
                                    if (_errs42 === errors) {
                                      if (data18.name !== void 0) {
                                        let data19 = data18.name;
                                        const _errs43 = errors;
                                        if (typeof data19 != "string") return validate23.errors = [{ instancePath: instancePath + "/directions/" + i5 + "/name", schemaPath: "#/properties/directions/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.directions.items.properties.name.type, parentSchema: schema34.properties.directions.items.properties.name, data: data19 }], false;
                                        var valid9 = _errs43 === errors;
                                      } else var valid9 = true;
                                      if (valid9) if (data18.higherIsBetter !== void 0) {
                                        let data20 = data18.higherIsBetter;
                                        const _errs45 = errors;
                                        if (typeof data20 != "boolean" && data20 !== null) return validate23.errors = [{ instancePath: instancePath + "/directions/" + i5 + "/higherIsBetter", schemaPath: "#/properties/directions/items/properties/higherIsBetter/type", keyword: "type", params: { type: schema34.properties.directions.items.properties.higherIsBetter.type }, message: "must be boolean,null", schema: schema34.properties.directions.items.properties.higherIsBetter.type, parentSchema: schema34.properties.directions.items.properties.higherIsBetter, data: data20 }], false;
                                        var valid9 = _errs45 === errors;
                                      } else var valid9 = true;
                                    }
                                  }
                                } else return validate23.errors = [{ instancePath: instancePath + "/directions/" + i5, schemaPath: "#/properties/directions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.directions.items.type, parentSchema: schema34.properties.directions.items, data: data18 }], false;
                                var valid8 = _errs40 === errors;
                                if (!valid8) break;
                              }
                            } else return validate23.errors = [{ instancePath: instancePath + "/directions", schemaPath: "#/properties/directions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.directions.type, parentSchema: schema34.properties.directions, data: data17 }], false;
                            var valid0 = _errs38 === errors;
                          } else var valid0 = true;
                          if (valid0) {
                            if (data.graders !== void 0) {
                              let data21 = data.graders;
                              const _errs47 = errors;
                              if (errors === _errs47) if (Array.isArray(data21)) {
                                var valid10 = true;
                                const len6 = data21.length;
                                for (let i6 = 0; i6 < len6; i6++) {
                                  let data22 = data21[i6];
                                  const _errs49 = errors;
                                  if (typeof data22 != "string") return validate23.errors = [{ instancePath: instancePath + "/graders/" + i6, schemaPath: "#/properties/graders/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.graders.items.type, parentSchema: schema34.properties.graders.items, data: data22 }], false;
                                  var valid10 = _errs49 === errors;
                                  if (!valid10) break;
                                }
                              } else return validate23.errors = [{ instancePath: instancePath + "/graders", schemaPath: "#/properties/graders/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.graders.type, parentSchema: schema34.properties.graders, data: data21 }], false;
                              var valid0 = _errs47 === errors;
                            } else var valid0 = true;
                            if (valid0) {
                              if (data.ungraded !== void 0) {
                                let data23 = data.ungraded;
                                const _errs51 = errors;
                                if (typeof data23 != "boolean")
                                  return validate23.errors = [{ instancePath: instancePath + "/ungraded", schemaPath: "#/properties/ungraded/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema34.properties.ungraded.type, parentSchema: schema34.properties.ungraded, data: data23 }], false;
                                var valid0 = _errs51 === errors;
                              } else var valid0 = true;
                              if (valid0) {
                                if (data.overruledBy !== void 0) {
                                  let data24 = data.overruledBy;
                                  const _errs53 = errors;
                                  if (errors === _errs53) if (Array.isArray(data24)) {
                                    var valid11 = true;
                                    const len7 = data24.length;
                                    for (let i7 = 0; i7 < len7; i7++) {
                                      let data25 = data24[i7];
                                      const _errs55 = errors;
                                      if (typeof data25 != "string") return validate23.errors = [{ instancePath: instancePath + "/overruledBy/" + i7, schemaPath: "#/properties/overruledBy/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.overruledBy.items.type, parentSchema: schema34.properties.overruledBy.items, data: data25 }], false;
                                      var valid11 = _errs55 === errors;
                                      if (!valid11) break;
                                    }
                                  } else return validate23.errors = [{ instancePath: instancePath + "/overruledBy", schemaPath: "#/properties/overruledBy/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.overruledBy.type, parentSchema: schema34.properties.overruledBy, data: data24 }], false;
                                  var valid0 = _errs53 === errors;
                                } else
                                  var valid0 = true;
                                if (valid0) {
                                  if (data.disagreements !== void 0) {
                                    let data26 = data.disagreements;
                                    const _errs57 = errors;
                                    if (errors === _errs57) if (Array.isArray(data26)) {
                                      if (data26.length > 10) return validate23.errors = [{ instancePath: instancePath + "/disagreements", schemaPath: "#/properties/disagreements/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema34.properties.disagreements, data: data26 }], false;
                                      {
                                        var valid12 = true;
                                        const len8 = data26.length;
                                        for (let i8 = 0; i8 < len8; i8++) {
                                          let data27 = data26[i8];
                                          const _errs59 = errors;
                                          if (typeof data27 != "string") return validate23.errors = [{ instancePath: instancePath + "/disagreements/" + i8, schemaPath: "#/properties/disagreements/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.disagreements.items.type, parentSchema: schema34.properties.disagreements.items, data: data27 }], false;
                                          var valid12 = _errs59 === errors;
                                          if (!valid12) break;
                                        }
                                      }
                                    } else return validate23.errors = [{ instancePath: instancePath + "/disagreements", schemaPath: "#/properties/disagreements/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.disagreements.type, parentSchema: schema34.properties.disagreements, data: data26 }], false;
                                    var valid0 = _errs57 === errors;
                                  } else var valid0 = true;
                                  if (valid0) {
                                    if (data.epochs !== void 0) {
                                      let data28 = data.epochs;
                                      const _errs61 = errors;
                                      if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) return validate23.errors = [{ instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.epochs.type, parentSchema: schema34.properties.epochs, data: data28 }], false;
                                      if (errors === _errs61 && typeof data28 == "number" && isFinite(data28) && (data28 < 0 || isNaN(data28))) return validate23.errors = [{ instancePath: instancePath + "/epochs", schemaPath: "#/properties/epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.epochs, data: data28 }], false;
                                      var valid0 = _errs61 === errors;
                                    } else
                                      var valid0 = true;
                                    if (valid0) {
                                      if (data.valued !== void 0) {
                                        let data29 = data.valued;
                                        const _errs63 = errors;
                                        if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) return validate23.errors = [{ instancePath: instancePath + "/valued", schemaPath: "#/properties/valued/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.valued.type, parentSchema: schema34.properties.valued, data: data29 }], false;
                                        if (errors === _errs63 && typeof data29 == "number" && isFinite(data29) && (data29 < 0 || isNaN(data29))) return validate23.errors = [{ instancePath: instancePath + "/valued", schemaPath: "#/properties/valued/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.valued, data: data29 }], false;
                                        var valid0 = _errs63 === errors;
                                      } else
                                        var valid0 = true;
                                      if (valid0) {
                                        if (data.cached !== void 0) {
                                          let data30 = data.cached;
                                          const _errs65 = errors;
                                          if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) return validate23.errors = [{ instancePath: instancePath + "/cached", schemaPath: "#/properties/cached/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.cached.type, parentSchema: schema34.properties.cached, data: data30 }], false;
                                          if (errors === _errs65 && typeof data30 == "number" && isFinite(data30) && (data30 < 0 || isNaN(data30))) return validate23.errors = [{ instancePath: instancePath + "/cached", schemaPath: "#/properties/cached/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.cached, data: data30 }], false;
                                          var valid0 = _errs65 === errors;
                                        } else
                                          var valid0 = true;
                                        if (valid0) {
                                          if (data.zoneless !== void 0) {
                                            let data31 = data.zoneless;
                                            const _errs67 = errors;
                                            if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31))) return validate23.errors = [{ instancePath: instancePath + "/zoneless", schemaPath: "#/properties/zoneless/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.zoneless.type, parentSchema: schema34.properties.zoneless, data: data31 }], false;
                                            if (errors === _errs67 && typeof data31 == "number" && isFinite(data31) && (data31 < 0 || isNaN(data31))) return validate23.errors = [{ instancePath: instancePath + "/zoneless", schemaPath: "#/properties/zoneless/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.zoneless, data: data31 }], false;
                                            var valid0 = _errs67 === errors;
                                          } else
                                            var valid0 = true;
                                          if (valid0) {
                                            if (data.unclustered !== void 0) {
                                              let data32 = data.unclustered;
                                              const _errs69 = errors;
                                              if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) return validate23.errors = [{ instancePath: instancePath + "/unclustered", schemaPath: "#/properties/unclustered/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.unclustered.type, parentSchema: schema34.properties.unclustered, data: data32 }], false;
                                              if (errors === _errs69 && typeof data32 == "number" && isFinite(data32) && (data32 < 0 || isNaN(data32))) return validate23.errors = [{
                                                instancePath: instancePath + "/unclustered",
                                                schemaPath: "#/properties/unclustered/minimum",
                                                keyword: "minimum",
                                                params: { comparison: ">=", limit: 0 },
                                                message: "must be >= 0",
                                                schema: 0,
                                                parentSchema: schema34.properties.unclustered,
                                                data: data32
                                              }], false;
                                              var valid0 = _errs69 === errors;
                                            } else var valid0 = true;
                                            if (valid0) {
                                              if (data.edited !== void 0) {
                                                let data33 = data.edited;
                                                const _errs71 = errors;
                                                if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33))) return validate23.errors = [{
                                                  instancePath: instancePath + "/edited",
                                                  schemaPath: "#/properties/edited/type",
                                                  keyword: "type",
                                                  params: { type: "integer" },
                                                  message: "must be integer",
                                                  schema: schema34.properties.edited.type,
                                                  parentSchema: schema34.properties.edited,
                                                  data: data33
                                                }], false;
                                                if (errors === _errs71 && typeof data33 == "number" && isFinite(data33) && (data33 < 0 || isNaN(data33))) return validate23.errors = [{ instancePath: instancePath + "/edited", schemaPath: "#/properties/edited/minimum", keyword: "minimum", params: {
                                                  comparison: ">=",
                                                  limit: 0
                                                }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.edited, data: data33 }], false;
                                                var valid0 = _errs71 === errors;
                                              } else var valid0 = true;
                                              if (valid0) {
                                                if (data.invalidated !== void 0) {
                                                  let data34 = data.invalidated;
                                                  const _errs73 = errors;
                                                  if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) return validate23.errors = [{ instancePath: instancePath + "/invalidated", schemaPath: "#/properties/invalidated/type", keyword: "type", params: {
                                                    type: "integer"
                                                  }, message: "must be integer", schema: schema34.properties.invalidated.type, parentSchema: schema34.properties.invalidated, data: data34 }], false;
                                                  if (errors === _errs73 && typeof data34 == "number" && isFinite(data34) && (data34 < 0 || isNaN(
                                                    data34
                                                  ))) return validate23.errors = [{ instancePath: instancePath + "/invalidated", schemaPath: "#/properties/invalidated/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.invalidated, data: data34 }], false;
                                                  var valid0 = _errs73 === errors;
                                                } else var valid0 = true;
                                                if (valid0) {
                                                  if (data.times !== void 0) {
                                                    let data35 = data.times;
                                                    const _errs75 = errors;
                                                    if (errors === _errs75) if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                                                      let missing3;
                                                      if (data35.oldest === void 0 && (missing3 = "oldest") || data35.newest === void 0 && (missing3 = "newest") || data35.untimed === void 0 && (missing3 = "untimed")) return validate23.errors = [{ instancePath: instancePath + "/times", schemaPath: "#/properties/times/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", schema: schema34.properties.times.required, parentSchema: schema34.properties.times, data: data35 }], false;
                                                      {
                                                        const _errs77 = errors;
                                                        for (const key3 in data35) if (!(key3 === "oldest" || key3 === "newest" || key3 === "untimed")) {
                                                          return validate23.errors = [{ instancePath: instancePath + "/times", schemaPath: "#/properties/times/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.times, data: data35 }], false;
                                                          break;
                                                        }
                                                        if (_errs77 === errors) {
                                                          if (data35.oldest !== void 0) {
                                                            let data36 = data35.oldest;
                                                            const _errs78 = errors;
                                                            if (!(typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36)) && data36 !== null) return validate23.errors = [{ instancePath: instancePath + "/times/oldest", schemaPath: "#/properties/times/properties/oldest/type", keyword: "type", params: { type: schema34.properties.times.properties.oldest.type }, message: "must be integer,null", schema: schema34.properties.times.properties.oldest.type, parentSchema: schema34.properties.times.properties.oldest, data: data36 }], false;
                                                            if (errors === _errs78 && typeof data36 == "number" && isFinite(data36)) {
                                                              if (data36 > 864e13 || isNaN(data36)) return validate23.errors = [{ instancePath: instancePath + "/times/oldest", schemaPath: "#/properties/times/properties/oldest/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e13 }, message: "must be <= 8640000000000000", schema: 864e13, parentSchema: schema34.properties.times.properties.oldest, data: data36 }], false;
                                                              if (data36 < -864e13 || isNaN(data36)) return validate23.errors = [{ instancePath: instancePath + "/times/oldest", schemaPath: "#/properties/times/properties/oldest/minimum", keyword: "minimum", params: { comparison: ">=", limit: -864e13 }, message: "must be >= -8640000000000000", schema: -864e13, parentSchema: schema34.properties.times.properties.oldest, data: data36 }], false;
                                                            }
                                                            var valid13 = _errs78 === errors;
                                                          } else var valid13 = true;
                                                          if (valid13) {
                                                            if (data35.newest !== void 0) {
                                                              let data37 = data35.newest;
                                                              const _errs80 = errors;
                                                              if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37)) && data37 !== null) return validate23.errors = [{ instancePath: instancePath + "/times/newest", schemaPath: "#/properties/times/properties/newest/type", keyword: "type", params: { type: schema34.properties.times.properties.newest.type }, message: "must be integer,null", schema: schema34.properties.times.properties.newest.type, parentSchema: schema34.properties.times.properties.newest, data: data37 }], false;
                                                              if (errors === _errs80 && typeof data37 == "number" && isFinite(data37)) {
                                                                if (data37 > 864e13 || isNaN(data37)) return validate23.errors = [{ instancePath: instancePath + "/times/newest", schemaPath: "#/properties/times/properties/newest/maximum", keyword: "maximum", params: { comparison: "<=", limit: 864e13 }, message: "must be <= 8640000000000000", schema: 864e13, parentSchema: schema34.properties.times.properties.newest, data: data37 }], false;
                                                                if (data37 < -864e13 || isNaN(data37)) return validate23.errors = [{ instancePath: instancePath + "/times/newest", schemaPath: "#/properties/times/properties/newest/minimum", keyword: "minimum", params: { comparison: ">=", limit: -864e13 }, message: "must be >= -8640000000000000", schema: -864e13, parentSchema: schema34.properties.times.properties.newest, data: data37 }], false;
                                                              }
                                                              var valid13 = _errs80 === errors;
                                                            } else var valid13 = true;
                                                            if (valid13) if (data35.untimed !== void 0) {
                                                              let data38 = data35.untimed;
                                                              const _errs82 = errors;
                                                              if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) return validate23.errors = [{
                                                                instancePath: instancePath + "/times/untimed",
                                                                schemaPath: "#/properties/times/properties/untimed/type",
                                                                keyword: "type",
                                                                params: { type: "integer" },
                                                                message: "must be integer",
                                                                schema: schema34.properties.times.properties.untimed.type,
                                                                parentSchema: schema34.properties.times.properties.untimed,
                                                                data: data38
                                                              }], false;
                                                              if (errors === _errs82 && typeof data38 == "number" && isFinite(data38) && (data38 < 0 || isNaN(data38))) return validate23.errors = [{ instancePath: instancePath + "/times/untimed", schemaPath: "#/properties/times/properties/untimed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.times.properties.untimed, data: data38 }], false;
                                                              var valid13 = _errs82 === errors;
                                                            } else var valid13 = true;
                                                          }
                                                        }
                                                      }
                                                    } else return validate23.errors = [{ instancePath: instancePath + "/times", schemaPath: "#/properties/times/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.times.type, parentSchema: schema34.properties.times, data: data35 }], false;
                                                    var valid0 = _errs75 === errors;
                                                  } else
                                                    var valid0 = true;
                                                  if (valid0) {
                                                    if (data.counted !== void 0) {
                                                      let data39 = data.counted;
                                                      const _errs84 = errors;
                                                      if (errors === _errs84)
                                                        if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                                          let missing4;
                                                          if (data39.taken === void 0 && (missing4 = "taken") || data39.refused === void 0 && (missing4 = "refused") || data39.samples === void 0 && (missing4 = "samples") || data39.failures === void 0 && (missing4 = "failures")) return validate23.errors = [{
                                                            instancePath: instancePath + "/counted",
                                                            schemaPath: "#/properties/counted/required",
                                                            keyword: "required",
                                                            params: { missingProperty: missing4 },
                                                            message: "must have required property '" + missing4 + "'",
                                                            schema: schema34.properties.counted.required,
                                                            parentSchema: schema34.properties.counted,
                                                            data: data39
                                                          }], false;
                                                          {
                                                            const _errs86 = errors;
                                                            for (const key4 in data39) if (!(key4 === "taken" || key4 === "refused" || key4 === "samples" || key4 === "failures")) {
                                                              return validate23.errors = [{ instancePath: instancePath + "/counted", schemaPath: "#/properties/counted/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.counted, data: data39 }], false;
                                                              break;
                                                            }
                                                            if (_errs86 === errors) {
                                                              if (data39.taken !== void 0) {
                                                                let data40 = data39.taken;
                                                                const _errs87 = errors;
                                                                if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) return validate23.errors = [{
                                                                  instancePath: instancePath + "/counted/taken",
                                                                  schemaPath: "#/properties/counted/properties/taken/type",
                                                                  keyword: "type",
                                                                  params: { type: "integer" },
                                                                  message: "must be integer",
                                                                  schema: schema34.properties.counted.properties.taken.type,
                                                                  parentSchema: schema34.properties.counted.properties.taken,
                                                                  data: data40
                                                                }], false;
                                                                if (errors === _errs87 && typeof data40 == "number" && isFinite(data40) && (data40 < 0 || isNaN(data40))) return validate23.errors = [{
                                                                  instancePath: instancePath + "/counted/taken",
                                                                  schemaPath: "#/properties/counted/properties/taken/minimum",
                                                                  keyword: "minimum",
                                                                  params: { comparison: ">=", limit: 0 },
                                                                  message: "must be >= 0",
                                                                  schema: 0,
                                                                  parentSchema: schema34.properties.counted.properties.taken,
                                                                  data: data40
                                                                }], false;
                                                                var valid14 = _errs87 === errors;
                                                              } else
                                                                var valid14 = true;
                                                              if (valid14) {
                                                                if (data39.refused !== void 0) {
                                                                  let data41 = data39.refused;
                                                                  const _errs89 = errors;
                                                                  if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) return validate23.errors = [{ instancePath: instancePath + "/counted/refused", schemaPath: "#/properties/counted/properties/refused/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.counted.properties.refused.type, parentSchema: schema34.properties.counted.properties.refused, data: data41 }], false;
                                                                  if (errors === _errs89 && typeof data41 == "number" && isFinite(
                                                                    data41
                                                                  ) && (data41 < 0 || isNaN(data41))) return validate23.errors = [{ instancePath: instancePath + "/counted/refused", schemaPath: "#/properties/counted/properties/refused/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.counted.properties.refused, data: data41 }], false;
                                                                  var valid14 = _errs89 === errors;
                                                                } else var valid14 = true;
                                                                if (valid14) {
                                                                  if (data39.samples !== void 0) {
                                                                    let data42 = data39.samples;
                                                                    const _errs91 = errors;
                                                                    if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) return validate23.errors = [{ instancePath: instancePath + "/counted/samples", schemaPath: "#/properties/counted/properties/samples/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.counted.properties.samples.type, parentSchema: schema34.properties.counted.properties.samples, data: data42 }], false;
                                                                    if (errors === _errs91 && typeof data42 == "number" && isFinite(
                                                                      data42
                                                                    ) && (data42 < 0 || isNaN(data42))) return validate23.errors = [{ instancePath: instancePath + "/counted/samples", schemaPath: "#/properties/counted/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.counted.properties.samples, data: data42 }], false;
                                                                    var valid14 = _errs91 === errors;
                                                                  } else var valid14 = true;
                                                                  if (valid14) if (data39.failures !== void 0) {
                                                                    let data43 = data39.failures;
                                                                    const _errs93 = errors;
                                                                    if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) return validate23.errors = [{ instancePath: instancePath + "/counted/failures", schemaPath: "#/properties/counted/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema34.properties.counted.properties.failures.type, parentSchema: schema34.properties.counted.properties.failures, data: data43 }], false;
                                                                    if (errors === _errs93 && typeof data43 == "number" && isFinite(
                                                                      data43
                                                                    ) && (data43 < 0 || isNaN(data43))) return validate23.errors = [{ instancePath: instancePath + "/counted/failures", schemaPath: "#/properties/counted/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema34.properties.counted.properties.failures, data: data43 }], false;
                                                                    var valid14 = _errs93 === errors;
                                                                  } else var valid14 = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else return validate23.errors = [{ instancePath: instancePath + "/counted", schemaPath: "#/properties/counted/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.counted.type, parentSchema: schema34.properties.counted, data: data39 }], false;
                                                      var valid0 = _errs84 === errors;
                                                    } else var valid0 = true;
                                                    if (valid0) {
                                                      if (data.items !== void 0) {
                                                        let data44 = data.items;
                                                        const _errs95 = errors;
                                                        if (errors === _errs95) if (Array.isArray(
                                                          data44
                                                        )) {
                                                          var valid15 = true;
                                                          const len9 = data44.length;
                                                          for (let i9 = 0; i9 < len9; i9++) {
                                                            let data45 = data44[i9];
                                                            const _errs97 = errors;
                                                            if (errors === errors) if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                              let missing5;
                                                              if (data45.draws === void 0 && (missing5 = "draws") || data45.stratum === void 0 && (missing5 = "stratum") || data45.keys === void 0 && (missing5 = "keys") || data45.clusters === void 0 && (missing5 = "clusters") || data45.matches === void 0 && (missing5 = "matches")) return validate23.errors = [{
                                                                instancePath: instancePath + "/items/" + i9,
                                                                schemaPath: "#/$defs/shardItems/required",
                                                                keyword: "required",
                                                                params: {
                                                                  missingProperty: missing5
                                                                },
                                                                message: "must have required property '" + missing5 + "'",
                                                                schema: schema38.required,
                                                                parentSchema: schema38,
                                                                data: data45
                                                              }], false;
                                                              {
                                                                const _errs100 = errors;
                                                                for (const key5 in data45) if (!(key5 === "draws" || key5 === "stratum" || key5 === "keys" || key5 === "clusters" || key5 === "matches")) {
                                                                  return validate23.errors = [{
                                                                    instancePath: instancePath + "/items/" + i9,
                                                                    schemaPath: "#/$defs/shardItems/additionalProperties",
                                                                    keyword: "additionalProperties",
                                                                    params: { additionalProperty: key5 },
                                                                    message: "must NOT have additional properties",
                                                                    schema: false,
                                                                    parentSchema: schema38,
                                                                    data: data45
                                                                  }], false;
                                                                  break;
                                                                }
                                                                if (_errs100 === errors) {
                                                                  if (data45.draws !== void 0) {
                                                                    let data46 = data45.draws;
                                                                    const _errs101 = errors;
                                                                    if (errors === _errs101) if (Array.isArray(data46)) {
                                                                      if (data46.length < 1) return validate23.errors = [{
                                                                        instancePath: instancePath + "/items/" + i9 + "/draws",
                                                                        schemaPath: "#/$defs/shardItems/properties/draws/minItems",
                                                                        keyword: "minItems",
                                                                        params: { limit: 1 },
                                                                        message: "must NOT have fewer than 1 items",
                                                                        schema: 1,
                                                                        parentSchema: schema38.properties.draws,
                                                                        data: data46
                                                                      }], false;
                                                                      {
                                                                        var valid18 = true;
                                                                        const len10 = data46.length;
                                                                        for (let i10 = 0; i10 < len10; i10++) {
                                                                          let data47 = data46[i10];
                                                                          const _errs103 = errors;
                                                                          if (errors === _errs103) if (Array.isArray(data47)) {
                                                                            if (data47.length > 4) return validate23.errors = [{ instancePath: instancePath + "/items/" + i9 + "/draws/" + i10, schemaPath: "#/$defs/shardItems/properties/draws/items/maxItems", keyword: "maxItems", params: { limit: 4 }, message: "must NOT have more than 4 items", schema: 4, parentSchema: schema38.properties.draws.items, data: data47 }], false;
                                                                            if (data47.length < 4) return validate23.errors = [{ instancePath: instancePath + "/items/" + i9 + "/draws/" + i10, schemaPath: "#/$defs/shardItems/properties/draws/items/minItems", keyword: "minItems", params: { limit: 4 }, message: "must NOT have fewer than 4 items", schema: 4, parentSchema: schema38.properties.draws.items, data: data47 }], false;
                                                                            {
                                                                              var valid19 = true;
                                                                              const len11 = data47.length;
                                                                              for (let i11 = 0; i11 < len11; i11++) {
                                                                                let data48 = data47[i11];
                                                                                const _errs105 = errors;
                                                                                if (!(typeof data48 == "number" && !(data48 % 1) && !isNaN(data48) && isFinite(data48))) return validate23.errors = [{ instancePath: instancePath + "/items/" + i9 + "/draws/" + i10 + "/" + i11, schemaPath: "#/$defs/shardItems/properties/draws/items/items/type", keyword: "type", params: {
                                                                                  type: "integer"
                                                                                }, message: "must be integer", schema: schema38.properties.draws.items.items.type, parentSchema: schema38.properties.draws.items.items, data: data48 }], false;
                                                                                if (errors === _errs105 && typeof data48 == "number" && isFinite(data48) && (data48 < 0 || isNaN(data48))) return validate23.errors = [{ instancePath: instancePath + "/items/" + i9 + "/draws/" + i10 + "/" + i11, schemaPath: "#/$defs/shardItems/properties/draws/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.draws.items.items, data: data48 }], false;
                                                                                var valid19 = _errs105 === errors;
                                                                                if (!valid19) break;
                                                                              }
                                                                            }
                                                                          } else return validate23.errors = [{ instancePath: instancePath + "/items/" + i9 + "/draws/" + i10, schemaPath: "#/$defs/shardItems/properties/draws/items/type", keyword: "type", params: {
                                                                            type: "array"
                                                                          }, message: "must be array", schema: schema38.properties.draws.items.type, parentSchema: schema38.properties.draws.items, data: data47 }], false;
                                                                          var valid18 = _errs103 === errors;
                                                                          if (!valid18) break;
                                                                        }
                                                                      }
                                                                    } else return validate23.errors = [
                                                                      { instancePath: instancePath + "/items/" + i9 + "/draws", schemaPath: "#/$defs/shardItems/properties/draws/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.draws.type, parentSchema: schema38.properties.draws, data: data46 }
                                                                    ], false;
                                                                    var valid17 = _errs101 === errors;
                                                                  } else var valid17 = true;
                                                                  if (valid17) {
                                                                    if (data45.stratum !== void 0) {
                                                                      let data49 = data45.stratum;
                                                                      const _errs107 = errors;
                                                                      if (typeof data49 != "string" && data49 !== null) return validate23.errors = [{ instancePath: instancePath + "/items/" + i9 + "/stratum", schemaPath: "#/$defs/shardItems/properties/stratum/type", keyword: "type", params: { type: schema38.properties.stratum.type }, message: "must be string,null", schema: schema38.properties.stratum.type, parentSchema: schema38.properties.stratum, data: data49 }], false;
                                                                      var valid17 = _errs107 === errors;
                                                                    } else
                                                                      var valid17 = true;
                                                                    if (valid17) {
                                                                      if (data45.keys !== void 0) {
                                                                        let data50 = data45.keys;
                                                                        const _errs109 = errors;
                                                                        if (typeof data50 != "string") return validate23.errors = [{ instancePath: instancePath + "/items/" + i9 + "/keys", schemaPath: "#/$defs/shardItems/properties/keys/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.keys.type, parentSchema: schema38.properties.keys, data: data50 }], false;
                                                                        var valid17 = _errs109 === errors;
                                                                      } else var valid17 = true;
                                                                      if (valid17) {
                                                                        if (data45.clusters !== void 0) {
                                                                          let data51 = data45.clusters;
                                                                          const _errs111 = errors;
                                                                          if (typeof data51 != "string" && data51 !== null) return validate23.errors = [{ instancePath: instancePath + "/items/" + i9 + "/clusters", schemaPath: "#/$defs/shardItems/properties/clusters/type", keyword: "type", params: { type: schema38.properties.clusters.type }, message: "must be string,null", schema: schema38.properties.clusters.type, parentSchema: schema38.properties.clusters, data: data51 }], false;
                                                                          var valid17 = _errs111 === errors;
                                                                        } else var valid17 = true;
                                                                        if (valid17) if (data45.matches !== void 0) {
                                                                          let data52 = data45.matches;
                                                                          const _errs113 = errors;
                                                                          if (typeof data52 != "string" && data52 !== null) return validate23.errors = [{ instancePath: instancePath + "/items/" + i9 + "/matches", schemaPath: "#/$defs/shardItems/properties/matches/type", keyword: "type", params: { type: schema38.properties.matches.type }, message: "must be string,null", schema: schema38.properties.matches.type, parentSchema: schema38.properties.matches, data: data52 }], false;
                                                                          var valid17 = _errs113 === errors;
                                                                        } else var valid17 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else return validate23.errors = [{ instancePath: instancePath + "/items/" + i9, schemaPath: "#/$defs/shardItems/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data: data45 }], false;
                                                            var valid15 = _errs97 === errors;
                                                            if (!valid15) break;
                                                          }
                                                        } else return validate23.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.items.type, parentSchema: schema34.properties.items, data: data44 }], false;
                                                        var valid0 = _errs95 === errors;
                                                      } else var valid0 = true;
                                                      if (valid0) {
                                                        if (data.units !== void 0) {
                                                          let data53 = data.units;
                                                          const _errs115 = errors;
                                                          if (errors === _errs115) if (Array.isArray(data53)) {
                                                            var valid20 = true;
                                                            const len12 = data53.length;
                                                            for (let i12 = 0; i12 < len12; i12++) {
                                                              let data54 = data53[i12];
                                                              const _errs117 = errors;
                                                              if (errors === errors) if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                                                let missing6;
                                                                if (data54.outcome === void 0 && (missing6 = "outcome") || data54.times === void 0 && (missing6 = "times") || data54.ids === void 0 && (missing6 = "ids"))
                                                                  return validate23.errors = [{ instancePath: instancePath + "/units/" + i12, schemaPath: "#/$defs/shardUnits/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'", schema: schema39.required, parentSchema: schema39, data: data54 }], false;
                                                                {
                                                                  const _errs120 = errors;
                                                                  for (const key6 in data54) if (!(key6 === "outcome" || key6 === "times" || key6 === "ids")) {
                                                                    return validate23.errors = [{ instancePath: instancePath + "/units/" + i12, schemaPath: "#/$defs/shardUnits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39, data: data54 }], false;
                                                                    break;
                                                                  }
                                                                  if (_errs120 === errors) {
                                                                    if (data54.outcome !== void 0) {
                                                                      let data55 = data54.outcome;
                                                                      const _errs121 = errors;
                                                                      if (!(data55 === "passed" || data55 === "unscored" || data55 === "failed")) return validate23.errors = [{
                                                                        instancePath: instancePath + "/units/" + i12 + "/outcome",
                                                                        schemaPath: "#/$defs/shardUnits/properties/outcome/enum",
                                                                        keyword: "enum",
                                                                        params: { allowedValues: schema39.properties.outcome.enum },
                                                                        message: "must be equal to one of the allowed values",
                                                                        schema: schema39.properties.outcome.enum,
                                                                        parentSchema: schema39.properties.outcome,
                                                                        data: data55
                                                                      }], false;
                                                                      var valid22 = _errs121 === errors;
                                                                    } else var valid22 = true;
                                                                    if (valid22) {
                                                                      if (data54.times !== void 0) {
                                                                        let data56 = data54.times;
                                                                        const _errs122 = errors;
                                                                        if (!(typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56))) return validate23.errors = [{ instancePath: instancePath + "/units/" + i12 + "/times", schemaPath: "#/$defs/shardUnits/properties/times/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.times.type, parentSchema: schema39.properties.times, data: data56 }], false;
                                                                        if (errors === _errs122 && typeof data56 == "number" && isFinite(data56)) {
                                                                          if (data56 > 2 || isNaN(data56)) return validate23.errors = [{ instancePath: instancePath + "/units/" + i12 + "/times", schemaPath: "#/$defs/shardUnits/properties/times/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 }, message: "must be <= 2", schema: 2, parentSchema: schema39.properties.times, data: data56 }], false;
                                                                          if (data56 < 0 || isNaN(data56)) return validate23.errors = [{ instancePath: instancePath + "/units/" + i12 + "/times", schemaPath: "#/$defs/shardUnits/properties/times/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.times, data: data56 }], false;
                                                                        }
                                                                        var valid22 = _errs122 === errors;
                                                                      } else var valid22 = true;
                                                                      if (valid22) if (data54.ids !== void 0) {
                                                                        let data57 = data54.ids;
                                                                        const _errs124 = errors;
                                                                        if (errors === _errs124) if (Array.isArray(
                                                                          data57
                                                                        )) {
                                                                          var valid23 = true;
                                                                          const len13 = data57.length;
                                                                          for (let i13 = 0; i13 < len13; i13++) {
                                                                            let data58 = data57[i13];
                                                                            const _errs126 = errors;
                                                                            if (typeof data58 != "string") return validate23.errors = [{ instancePath: instancePath + "/units/" + i12 + "/ids/" + i13, schemaPath: "#/$defs/shardUnits/properties/ids/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.ids.items.type, parentSchema: schema39.properties.ids.items, data: data58 }], false;
                                                                            var valid23 = _errs126 === errors;
                                                                            if (!valid23) break;
                                                                          }
                                                                        } else return validate23.errors = [{ instancePath: instancePath + "/units/" + i12 + "/ids", schemaPath: "#/$defs/shardUnits/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.ids.type, parentSchema: schema39.properties.ids, data: data57 }], false;
                                                                        var valid22 = _errs124 === errors;
                                                                      } else var valid22 = true;
                                                                    }
                                                                  }
                                                                }
                                                              } else
                                                                return validate23.errors = [{ instancePath: instancePath + "/units/" + i12, schemaPath: "#/$defs/shardUnits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data: data54 }], false;
                                                              var valid20 = _errs117 === errors;
                                                              if (!valid20) break;
                                                            }
                                                          } else return validate23.errors = [{ instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.units.type, parentSchema: schema34.properties.units, data: data53 }], false;
                                                          var valid0 = _errs115 === errors;
                                                        } else
                                                          var valid0 = true;
                                                        if (valid0) {
                                                          if (data.blanks !== void 0) {
                                                            let data59 = data.blanks;
                                                            const _errs128 = errors;
                                                            if (typeof data59 != "string") return validate23.errors = [{
                                                              instancePath: instancePath + "/blanks",
                                                              schemaPath: "#/properties/blanks/type",
                                                              keyword: "type",
                                                              params: { type: "string" },
                                                              message: "must be string",
                                                              schema: schema34.properties.blanks.type,
                                                              parentSchema: schema34.properties.blanks,
                                                              data: data59
                                                            }], false;
                                                            var valid0 = _errs128 === errors;
                                                          } else var valid0 = true;
                                                          if (valid0) {
                                                            if (data.cases !== void 0) {
                                                              let data60 = data.cases;
                                                              const _errs130 = errors;
                                                              if (typeof data60 != "string") return validate23.errors = [{ instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.cases.type, parentSchema: schema34.properties.cases, data: data60 }], false;
                                                              var valid0 = _errs130 === errors;
                                                            } else
                                                              var valid0 = true;
                                                            if (valid0) {
                                                              if (data.alikeNames !== void 0) {
                                                                let data61 = data.alikeNames;
                                                                const _errs132 = errors;
                                                                if (errors === _errs132) if (Array.isArray(data61)) {
                                                                  if (data61.length > 2) return validate23.errors = [{ instancePath: instancePath + "/alikeNames", schemaPath: "#/properties/alikeNames/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema34.properties.alikeNames, data: data61 }], false;
                                                                  if (data61.length < 2) return validate23.errors = [{ instancePath: instancePath + "/alikeNames", schemaPath: "#/properties/alikeNames/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items", schema: 2, parentSchema: schema34.properties.alikeNames, data: data61 }], false;
                                                                  {
                                                                    var valid24 = true;
                                                                    const len14 = data61.length;
                                                                    for (let i14 = 0; i14 < len14; i14++) {
                                                                      let data62 = data61[i14];
                                                                      const _errs134 = errors;
                                                                      if (errors === _errs134) if (Array.isArray(data62)) {
                                                                        if (data62.length > 5)
                                                                          return validate23.errors = [{ instancePath: instancePath + "/alikeNames/" + i14, schemaPath: "#/properties/alikeNames/items/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema34.properties.alikeNames.items, data: data62 }], false;
                                                                        {
                                                                          var valid25 = true;
                                                                          const len15 = data62.length;
                                                                          for (let i15 = 0; i15 < len15; i15++) {
                                                                            let data63 = data62[i15];
                                                                            const _errs136 = errors;
                                                                            if (typeof data63 != "string") return validate23.errors = [{ instancePath: instancePath + "/alikeNames/" + i14 + "/" + i15, schemaPath: "#/properties/alikeNames/items/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.alikeNames.items.items.type, parentSchema: schema34.properties.alikeNames.items.items, data: data63 }], false;
                                                                            var valid25 = _errs136 === errors;
                                                                            if (!valid25) break;
                                                                          }
                                                                        }
                                                                      } else return validate23.errors = [{ instancePath: instancePath + "/alikeNames/" + i14, schemaPath: "#/properties/alikeNames/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.alikeNames.items.type, parentSchema: schema34.properties.alikeNames.items, data: data62 }], false;
                                                                      var valid24 = _errs134 === errors;
                                                                      if (!valid24) break;
                                                                    }
                                                                  }
                                                                } else return validate23.errors = [{ instancePath: instancePath + "/alikeNames", schemaPath: "#/properties/alikeNames/type", keyword: "type", params: {
                                                                  type: "array"
                                                                }, message: "must be array", schema: schema34.properties.alikeNames.type, parentSchema: schema34.properties.alikeNames, data: data61 }], false;
                                                                var valid0 = _errs132 === errors;
                                                              } else var valid0 = true;
                                                              if (valid0) {
                                                                if (data.uuids !== void 0) {
                                                                  let data64 = data.uuids;
                                                                  const _errs138 = errors;
                                                                  if (typeof data64 != "string") return validate23.errors = [{ instancePath: instancePath + "/uuids", schemaPath: "#/properties/uuids/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.uuids.type, parentSchema: schema34.properties.uuids, data: data64 }], false;
                                                                  var valid0 = _errs138 === errors;
                                                                } else
                                                                  var valid0 = true;
                                                                if (valid0) {
                                                                  if (data.sharedUuids !== void 0) {
                                                                    let data65 = data.sharedUuids;
                                                                    const _errs140 = errors;
                                                                    if (errors === _errs140) if (Array.isArray(data65)) {
                                                                      if (data65.length > 10) return validate23.errors = [{ instancePath: instancePath + "/sharedUuids", schemaPath: "#/properties/sharedUuids/maxItems", keyword: "maxItems", params: { limit: 10 }, message: "must NOT have more than 10 items", schema: 10, parentSchema: schema34.properties.sharedUuids, data: data65 }], false;
                                                                      {
                                                                        var valid26 = true;
                                                                        const len16 = data65.length;
                                                                        for (let i16 = 0; i16 < len16; i16++) {
                                                                          let data66 = data65[i16];
                                                                          const _errs142 = errors;
                                                                          if (typeof data66 != "string") return validate23.errors = [{ instancePath: instancePath + "/sharedUuids/" + i16, schemaPath: "#/properties/sharedUuids/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.sharedUuids.items.type, parentSchema: schema34.properties.sharedUuids.items, data: data66 }], false;
                                                                          var valid26 = _errs142 === errors;
                                                                          if (!valid26) break;
                                                                        }
                                                                      }
                                                                    } else return validate23.errors = [{ instancePath: instancePath + "/sharedUuids", schemaPath: "#/properties/sharedUuids/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.sharedUuids.type, parentSchema: schema34.properties.sharedUuids, data: data65 }], false;
                                                                    var valid0 = _errs140 === errors;
                                                                  } else
                                                                    var valid0 = true;
                                                                  if (valid0) {
                                                                    if (data.aside !== void 0) {
                                                                      let data67 = data.aside;
                                                                      const _errs144 = errors;
                                                                      if (typeof data67 != "string") return validate23.errors = [{ instancePath: instancePath + "/aside", schemaPath: "#/properties/aside/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.aside.type, parentSchema: schema34.properties.aside, data: data67 }], false;
                                                                      var valid0 = _errs144 === errors;
                                                                    } else var valid0 = true;
                                                                    if (valid0) {
                                                                      if (data.elsewhere !== void 0) {
                                                                        let data68 = data.elsewhere;
                                                                        const _errs146 = errors, _errs147 = errors;
                                                                        let valid27 = false;
                                                                        const _errs148 = errors;
                                                                        if (data68 !== null) {
                                                                          const err0 = { instancePath: instancePath + "/elsewhere", schemaPath: "#/properties/elsewhere/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema34.properties.elsewhere.anyOf[0].type, parentSchema: schema34.properties.elsewhere.anyOf[0], data: data68 };
                                                                          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                                                        }
                                                                        var _valid0 = _errs148 === errors;
                                                                        valid27 = valid27 || _valid0;
                                                                        const _errs150 = errors;
                                                                        if (errors === _errs150) if (Array.isArray(data68)) {
                                                                          var valid28 = true;
                                                                          const len17 = data68.length;
                                                                          for (let i17 = 0; i17 < len17; i17++) {
                                                                            let data69 = data68[i17];
                                                                            const _errs152 = errors;
                                                                            if (errors === errors) if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                                                                              let missing7;
                                                                              if (data69.worst === void 0 && (missing7 = "worst") || data69.first === void 0 && (missing7 = "first") || data69.best === void 0 && (missing7 = "best") || data69.lacking === void 0 && (missing7 = "lacking") || data69.surplus === void 0 && (missing7 = "surplus") || data69.stratum === void 0 && (missing7 = "stratum") || data69.items === void 0 && (missing7 = "items")) {
                                                                                const err1 = {
                                                                                  instancePath: instancePath + "/elsewhere/" + i17,
                                                                                  schemaPath: "#/$defs/shardGroup/required",
                                                                                  keyword: "required",
                                                                                  params: { missingProperty: missing7 },
                                                                                  message: "must have required property '" + missing7 + "'",
                                                                                  schema: schema40.required,
                                                                                  parentSchema: schema40,
                                                                                  data: data69
                                                                                };
                                                                                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                                                              } else {
                                                                                const _errs155 = errors;
                                                                                for (const key7 in data69) if (!(key7 === "worst" || key7 === "first" || key7 === "best" || key7 === "lacking" || key7 === "surplus" || key7 === "stratum" || key7 === "items")) {
                                                                                  const err2 = {
                                                                                    instancePath: instancePath + "/elsewhere/" + i17,
                                                                                    schemaPath: "#/$defs/shardGroup/additionalProperties",
                                                                                    keyword: "additionalProperties",
                                                                                    params: { additionalProperty: key7 },
                                                                                    message: "must NOT have additional properties",
                                                                                    schema: false,
                                                                                    parentSchema: schema40,
                                                                                    data: data69
                                                                                  };
                                                                                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                                                                  break;
                                                                                }
                                                                                if (_errs155 === errors) {
                                                                                  if (data69.worst !== void 0) {
                                                                                    let data70 = data69.worst;
                                                                                    const _errs156 = errors;
                                                                                    if (!(typeof data70 == "number" && !(data70 % 1) && !isNaN(data70) && isFinite(data70))) {
                                                                                      const err3 = { instancePath: instancePath + "/elsewhere/" + i17 + "/worst", schemaPath: "#/$defs/shardGroup/properties/worst/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.worst.type, parentSchema: schema40.properties.worst, data: data70 };
                                                                                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                                                                    }
                                                                                    if (errors === _errs156 && typeof data70 == "number" && isFinite(data70)) {
                                                                                      if (data70 > 6 || isNaN(data70)) {
                                                                                        const err4 = {
                                                                                          instancePath: instancePath + "/elsewhere/" + i17 + "/worst",
                                                                                          schemaPath: "#/$defs/shardGroup/properties/worst/maximum",
                                                                                          keyword: "maximum",
                                                                                          params: { comparison: "<=", limit: 6 },
                                                                                          message: "must be <= 6",
                                                                                          schema: 6,
                                                                                          parentSchema: schema40.properties.worst,
                                                                                          data: data70
                                                                                        };
                                                                                        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                                                                      } else if (data70 < 0 || isNaN(data70)) {
                                                                                        const err5 = { instancePath: instancePath + "/elsewhere/" + i17 + "/worst", schemaPath: "#/$defs/shardGroup/properties/worst/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.worst, data: data70 };
                                                                                        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                                                                      }
                                                                                    }
                                                                                    var valid30 = _errs156 === errors;
                                                                                  } else var valid30 = true;
                                                                                  if (valid30) {
                                                                                    if (data69.first !== void 0) {
                                                                                      let data71 = data69.first;
                                                                                      const _errs158 = errors;
                                                                                      if (!(typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
                                                                                        const err6 = {
                                                                                          instancePath: instancePath + "/elsewhere/" + i17 + "/first",
                                                                                          schemaPath: "#/$defs/shardGroup/properties/first/type",
                                                                                          keyword: "type",
                                                                                          params: { type: "integer" },
                                                                                          message: "must be integer",
                                                                                          schema: schema40.properties.first.type,
                                                                                          parentSchema: schema40.properties.first,
                                                                                          data: data71
                                                                                        };
                                                                                        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                                                                      }
                                                                                      if (errors === _errs158 && typeof data71 == "number" && isFinite(data71)) {
                                                                                        if (data71 > 6 || isNaN(data71)) {
                                                                                          const err7 = {
                                                                                            instancePath: instancePath + "/elsewhere/" + i17 + "/first",
                                                                                            schemaPath: "#/$defs/shardGroup/properties/first/maximum",
                                                                                            keyword: "maximum",
                                                                                            params: { comparison: "<=", limit: 6 },
                                                                                            message: "must be <= 6",
                                                                                            schema: 6,
                                                                                            parentSchema: schema40.properties.first,
                                                                                            data: data71
                                                                                          };
                                                                                          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                                                                        } else if (data71 < 0 || isNaN(data71)) {
                                                                                          const err8 = { instancePath: instancePath + "/elsewhere/" + i17 + "/first", schemaPath: "#/$defs/shardGroup/properties/first/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.first, data: data71 };
                                                                                          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                                                                        }
                                                                                      }
                                                                                      var valid30 = _errs158 === errors;
                                                                                    } else var valid30 = true;
                                                                                    if (valid30) {
                                                                                      if (data69.best !== void 0) {
                                                                                        let data72 = data69.best;
                                                                                        const _errs160 = errors;
                                                                                        if (!(typeof data72 == "number" && !(data72 % 1) && !isNaN(
                                                                                          data72
                                                                                        ) && isFinite(data72))) {
                                                                                          const err9 = { instancePath: instancePath + "/elsewhere/" + i17 + "/best", schemaPath: "#/$defs/shardGroup/properties/best/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.best.type, parentSchema: schema40.properties.best, data: data72 };
                                                                                          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                                                                        }
                                                                                        if (errors === _errs160 && typeof data72 == "number" && isFinite(data72)) {
                                                                                          if (data72 > 6 || isNaN(data72)) {
                                                                                            const err10 = { instancePath: instancePath + "/elsewhere/" + i17 + "/best", schemaPath: "#/$defs/shardGroup/properties/best/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 }, message: "must be <= 6", schema: 6, parentSchema: schema40.properties.best, data: data72 };
                                                                                            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                                                          } else if (data72 < 0 || isNaN(
                                                                                            data72
                                                                                          )) {
                                                                                            const err11 = { instancePath: instancePath + "/elsewhere/" + i17 + "/best", schemaPath: "#/$defs/shardGroup/properties/best/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.best, data: data72 };
                                                                                            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                                                                          }
                                                                                        }
                                                                                        var valid30 = _errs160 === errors;
                                                                                      } else var valid30 = true;
                                                                                      if (valid30) {
                                                                                        if (data69.lacking !== void 0) {
                                                                                          let data73 = data69.lacking;
                                                                                          const _errs162 = errors;
                                                                                          if (typeof data73 != "boolean") {
                                                                                            const err12 = { instancePath: instancePath + "/elsewhere/" + i17 + "/lacking", schemaPath: "#/$defs/shardGroup/properties/lacking/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema40.properties.lacking.type, parentSchema: schema40.properties.lacking, data: data73 };
                                                                                            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                                                                          }
                                                                                          var valid30 = _errs162 === errors;
                                                                                        } else var valid30 = true;
                                                                                        if (valid30) {
                                                                                          if (data69.surplus !== void 0) {
                                                                                            let data74 = data69.surplus;
                                                                                            const _errs164 = errors;
                                                                                            if (typeof data74 != "boolean") {
                                                                                              const err13 = {
                                                                                                instancePath: instancePath + "/elsewhere/" + i17 + "/surplus",
                                                                                                schemaPath: "#/$defs/shardGroup/properties/surplus/type",
                                                                                                keyword: "type",
                                                                                                params: { type: "boolean" },
                                                                                                message: "must be boolean",
                                                                                                schema: schema40.properties.surplus.type,
                                                                                                parentSchema: schema40.properties.surplus,
                                                                                                data: data74
                                                                                              };
                                                                                              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                                                                            }
                                                                                            var valid30 = _errs164 === errors;
                                                                                          } else var valid30 = true;
                                                                                          if (valid30) {
                                                                                            if (data69.stratum !== void 0) {
                                                                                              let data75 = data69.stratum;
                                                                                              const _errs166 = errors;
                                                                                              if (typeof data75 != "string" && data75 !== null) {
                                                                                                const err14 = { instancePath: instancePath + "/elsewhere/" + i17 + "/stratum", schemaPath: "#/$defs/shardGroup/properties/stratum/type", keyword: "type", params: { type: schema40.properties.stratum.type }, message: "must be string,null", schema: schema40.properties.stratum.type, parentSchema: schema40.properties.stratum, data: data75 };
                                                                                                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                                                                              }
                                                                                              var valid30 = _errs166 === errors;
                                                                                            } else var valid30 = true;
                                                                                            if (valid30) if (data69.items !== void 0) {
                                                                                              let data76 = data69.items;
                                                                                              const _errs168 = errors;
                                                                                              if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
                                                                                                const err15 = { instancePath: instancePath + "/elsewhere/" + i17 + "/items", schemaPath: "#/$defs/shardGroup/properties/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.items.type, parentSchema: schema40.properties.items, data: data76 };
                                                                                                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                                                                              }
                                                                                              if (errors === _errs168 && typeof data76 == "number" && isFinite(data76) && (data76 < 0 || isNaN(data76))) {
                                                                                                const err16 = { instancePath: instancePath + "/elsewhere/" + i17 + "/items", schemaPath: "#/$defs/shardGroup/properties/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.items, data: data76 };
                                                                                                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                                                                              }
                                                                                              var valid30 = _errs168 === errors;
                                                                                            } else var valid30 = true;
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            } else {
                                                                              const err17 = { instancePath: instancePath + "/elsewhere/" + i17, schemaPath: "#/$defs/shardGroup/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data: data69 };
                                                                              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                                                            }
                                                                            var valid28 = _errs152 === errors;
                                                                            if (!valid28) break;
                                                                          }
                                                                        } else {
                                                                          const err18 = { instancePath: instancePath + "/elsewhere", schemaPath: "#/properties/elsewhere/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.elsewhere.anyOf[1].type, parentSchema: schema34.properties.elsewhere.anyOf[1], data: data68 };
                                                                          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                                                        }
                                                                        var _valid0 = _errs150 === errors;
                                                                        if (valid27 = valid27 || _valid0, valid27) errors = _errs147, vErrors !== null && (_errs147 ? vErrors.length = _errs147 : vErrors = null);
                                                                        else {
                                                                          const err19 = {
                                                                            instancePath: instancePath + "/elsewhere",
                                                                            schemaPath: "#/properties/elsewhere/anyOf",
                                                                            keyword: "anyOf",
                                                                            params: {},
                                                                            message: "must match a schema in anyOf",
                                                                            schema: schema34.properties.elsewhere.anyOf,
                                                                            parentSchema: schema34.properties.elsewhere,
                                                                            data: data68
                                                                          };
                                                                          return vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++, validate23.errors = vErrors, false;
                                                                        }
                                                                        var valid0 = _errs146 === errors;
                                                                      } else var valid0 = true;
                                                                      if (valid0) if (data.worst !== void 0) {
                                                                        let data77 = data.worst;
                                                                        const _errs170 = errors;
                                                                        if (errors === _errs170) if (Array.isArray(data77)) {
                                                                          if (data77.length > 500) return validate23.errors = [{ instancePath: instancePath + "/worst", schemaPath: "#/properties/worst/maxItems", keyword: "maxItems", params: { limit: 500 }, message: "must NOT have more than 500 items", schema: 500, parentSchema: schema34.properties.worst, data: data77 }], false;
                                                                          {
                                                                            var valid31 = true;
                                                                            const len18 = data77.length;
                                                                            for (let i18 = 0; i18 < len18; i18++) {
                                                                              let data78 = data77[i18];
                                                                              const _errs172 = errors;
                                                                              if (errors === errors) if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                                                                                let missing8;
                                                                                if (data78.id === void 0 && (missing8 = "id") || data78.epoch === void 0 && (missing8 = "epoch") || data78.outcome === void 0 && (missing8 = "outcome") || data78.severity === void 0 && (missing8 = "severity") || data78.file === void 0 && (missing8 = "file") || data78.run === void 0 && (missing8 = "run")) return validate23.errors = [{
                                                                                  instancePath: instancePath + "/worst/" + i18,
                                                                                  schemaPath: "#/$defs/shardSample/required",
                                                                                  keyword: "required",
                                                                                  params: { missingProperty: missing8 },
                                                                                  message: "must have required property '" + missing8 + "'",
                                                                                  schema: schema41.required,
                                                                                  parentSchema: schema41,
                                                                                  data: data78
                                                                                }], false;
                                                                                {
                                                                                  const _errs175 = errors;
                                                                                  for (const key8 in data78) if (!(key8 === "id" || key8 === "epoch" || key8 === "outcome" || key8 === "severity" || key8 === "file" || key8 === "run" || key8 === "locator")) {
                                                                                    return validate23.errors = [{
                                                                                      instancePath: instancePath + "/worst/" + i18,
                                                                                      schemaPath: "#/$defs/shardSample/additionalProperties",
                                                                                      keyword: "additionalProperties",
                                                                                      params: { additionalProperty: key8 },
                                                                                      message: "must NOT have additional properties",
                                                                                      schema: false,
                                                                                      parentSchema: schema41,
                                                                                      data: data78
                                                                                    }], false;
                                                                                    break;
                                                                                  }
                                                                                  if (_errs175 === errors) {
                                                                                    if (data78.id !== void 0) {
                                                                                      let data79 = data78.id;
                                                                                      const _errs176 = errors;
                                                                                      if (typeof data79 != "string") return validate23.errors = [{ instancePath: instancePath + "/worst/" + i18 + "/id", schemaPath: "#/$defs/shardSample/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.id.type, parentSchema: schema41.properties.id, data: data79 }], false;
                                                                                      var valid33 = _errs176 === errors;
                                                                                    } else var valid33 = true;
                                                                                    if (valid33) {
                                                                                      if (data78.epoch !== void 0) {
                                                                                        let data80 = data78.epoch;
                                                                                        const _errs178 = errors;
                                                                                        if (!(typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80))) return validate23.errors = [{
                                                                                          instancePath: instancePath + "/worst/" + i18 + "/epoch",
                                                                                          schemaPath: "#/$defs/shardSample/properties/epoch/type",
                                                                                          keyword: "type",
                                                                                          params: { type: "integer" },
                                                                                          message: "must be integer",
                                                                                          schema: schema41.properties.epoch.type,
                                                                                          parentSchema: schema41.properties.epoch,
                                                                                          data: data80
                                                                                        }], false;
                                                                                        if (errors === _errs178 && typeof data80 == "number" && isFinite(data80) && (data80 < 1 || isNaN(data80))) return validate23.errors = [{ instancePath: instancePath + "/worst/" + i18 + "/epoch", schemaPath: "#/$defs/shardSample/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema41.properties.epoch, data: data80 }], false;
                                                                                        var valid33 = _errs178 === errors;
                                                                                      } else var valid33 = true;
                                                                                      if (valid33) {
                                                                                        if (data78.outcome !== void 0) {
                                                                                          let data81 = data78.outcome;
                                                                                          const _errs180 = errors;
                                                                                          if (!(data81 === "failed" || data81 === "unscored")) return validate23.errors = [{ instancePath: instancePath + "/worst/" + i18 + "/outcome", schemaPath: "#/$defs/shardSample/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema41.properties.outcome.enum }, message: "must be equal to one of the allowed values", schema: schema41.properties.outcome.enum, parentSchema: schema41.properties.outcome, data: data81 }], false;
                                                                                          var valid33 = _errs180 === errors;
                                                                                        } else var valid33 = true;
                                                                                        if (valid33) {
                                                                                          if (data78.severity !== void 0) {
                                                                                            let data82 = data78.severity;
                                                                                            const _errs181 = errors;
                                                                                            if (!(typeof data82 == "number" && !(data82 % 1) && !isNaN(data82) && isFinite(data82)) && data82 !== null) return validate23.errors = [{ instancePath: instancePath + "/worst/" + i18 + "/severity", schemaPath: "#/$defs/shardSample/properties/severity/type", keyword: "type", params: { type: schema41.properties.severity.type }, message: "must be integer,null", schema: schema41.properties.severity.type, parentSchema: schema41.properties.severity, data: data82 }], false;
                                                                                            if (errors === _errs181 && typeof data82 == "number" && isFinite(data82)) {
                                                                                              if (data82 > 4 || isNaN(data82)) return validate23.errors = [{ instancePath: instancePath + "/worst/" + i18 + "/severity", schemaPath: "#/$defs/shardSample/properties/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema41.properties.severity, data: data82 }], false;
                                                                                              if (data82 < 0 || isNaN(data82)) return validate23.errors = [{ instancePath: instancePath + "/worst/" + i18 + "/severity", schemaPath: "#/$defs/shardSample/properties/severity/minimum", keyword: "minimum", params: {
                                                                                                comparison: ">=",
                                                                                                limit: 0
                                                                                              }, message: "must be >= 0", schema: 0, parentSchema: schema41.properties.severity, data: data82 }], false;
                                                                                            }
                                                                                            var valid33 = _errs181 === errors;
                                                                                          } else var valid33 = true;
                                                                                          if (valid33) {
                                                                                            if (data78.file !== void 0) {
                                                                                              let data83 = data78.file;
                                                                                              const _errs183 = errors;
                                                                                              if (!(typeof data83 == "number" && !(data83 % 1) && !isNaN(data83) && isFinite(data83))) return validate23.errors = [{
                                                                                                instancePath: instancePath + "/worst/" + i18 + "/file",
                                                                                                schemaPath: "#/$defs/shardSample/properties/file/type",
                                                                                                keyword: "type",
                                                                                                params: { type: "integer" },
                                                                                                message: "must be integer",
                                                                                                schema: schema41.properties.file.type,
                                                                                                parentSchema: schema41.properties.file,
                                                                                                data: data83
                                                                                              }], false;
                                                                                              if (errors === _errs183 && typeof data83 == "number" && isFinite(data83) && (data83 < 0 || isNaN(
                                                                                                data83
                                                                                              ))) return validate23.errors = [{
                                                                                                instancePath: instancePath + "/worst/" + i18 + "/file",
                                                                                                schemaPath: "#/$defs/shardSample/properties/file/minimum",
                                                                                                keyword: "minimum",
                                                                                                params: { comparison: ">=", limit: 0 },
                                                                                                message: "must be >= 0",
                                                                                                schema: 0,
                                                                                                parentSchema: schema41.properties.file,
                                                                                                data: data83
                                                                                              }], false;
                                                                                              var valid33 = _errs183 === errors;
                                                                                            } else var valid33 = true;
                                                                                            if (valid33) {
                                                                                              if (data78.run !== void 0) {
                                                                                                let data84 = data78.run;
                                                                                                const _errs185 = errors;
                                                                                                if (!(typeof data84 == "number" && !(data84 % 1) && !isNaN(data84) && isFinite(data84))) return validate23.errors = [{ instancePath: instancePath + "/worst/" + i18 + "/run", schemaPath: "#/$defs/shardSample/properties/run/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.run.type, parentSchema: schema41.properties.run, data: data84 }], false;
                                                                                                if (errors === _errs185 && typeof data84 == "number" && isFinite(data84) && (data84 < 0 || isNaN(data84))) return validate23.errors = [{ instancePath: instancePath + "/worst/" + i18 + "/run", schemaPath: "#/$defs/shardSample/properties/run/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema41.properties.run, data: data84 }], false;
                                                                                                var valid33 = _errs185 === errors;
                                                                                              } else var valid33 = true;
                                                                                              if (valid33) if (data78.locator !== void 0) {
                                                                                                let data85 = data78.locator;
                                                                                                const _errs187 = errors;
                                                                                                if (errors === _errs187) if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                                                                                                  let missing9;
                                                                                                  if (data85.text === void 0 && (missing9 = "text")) return validate23.errors = [{ instancePath: instancePath + "/worst/" + i18 + "/locator", schemaPath: "#/$defs/shardSample/properties/locator/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'", schema: schema41.properties.locator.required, parentSchema: schema41.properties.locator, data: data85 }], false;
                                                                                                  {
                                                                                                    const _errs189 = errors;
                                                                                                    for (const key9 in data85) if (key9 !== "text") {
                                                                                                      return validate23.errors = [{ instancePath: instancePath + "/worst/" + i18 + "/locator", schemaPath: "#/$defs/shardSample/properties/locator/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41.properties.locator, data: data85 }], false;
                                                                                                      break;
                                                                                                    }
                                                                                                    if (_errs189 === errors && data85.text !== void 0) {
                                                                                                      let data86 = data85.text;
                                                                                                      if (errors === errors) if (typeof data86 == "string") {
                                                                                                        if (func7(data86) > 200) return validate23.errors = [{ instancePath: instancePath + "/worst/" + i18 + "/locator/text", schemaPath: "#/$defs/shardSample/properties/locator/properties/text/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema41.properties.locator.properties.text, data: data86 }], false;
                                                                                                      } else return validate23.errors = [{ instancePath: instancePath + "/worst/" + i18 + "/locator/text", schemaPath: "#/$defs/shardSample/properties/locator/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.locator.properties.text.type, parentSchema: schema41.properties.locator.properties.text, data: data86 }], false;
                                                                                                    }
                                                                                                  }
                                                                                                } else return validate23.errors = [{ instancePath: instancePath + "/worst/" + i18 + "/locator", schemaPath: "#/$defs/shardSample/properties/locator/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.properties.locator.type, parentSchema: schema41.properties.locator, data: data85 }], false;
                                                                                                var valid33 = _errs187 === errors;
                                                                                              } else
                                                                                                var valid33 = true;
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              } else return validate23.errors = [{
                                                                                instancePath: instancePath + "/worst/" + i18,
                                                                                schemaPath: "#/$defs/shardSample/type",
                                                                                keyword: "type",
                                                                                params: { type: "object" },
                                                                                message: "must be object",
                                                                                schema: schema41.type,
                                                                                parentSchema: schema41,
                                                                                data: data78
                                                                              }], false;
                                                                              var valid31 = _errs172 === errors;
                                                                              if (!valid31) break;
                                                                            }
                                                                          }
                                                                        } else return validate23.errors = [{ instancePath: instancePath + "/worst", schemaPath: "#/properties/worst/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.worst.type, parentSchema: schema34.properties.worst, data: data77 }], false;
                                                                        var valid0 = _errs170 === errors;
                                                                      } else
                                                                        var valid0 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return validate23.errors = [{
    instancePath,
    schemaPath: "#/type",
    keyword: "type",
    params: { type: "object" },
    message: "must be object",
    schema: schema34.type,
    parentSchema: schema34,
    data
  }], false;
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.kind === void 0 && (missing0 = "kind") || data.version === void 0 && (missing0 = "version") || data.tool === void 0 && (missing0 = "tool") || data.policy === void 0 && (missing0 = "policy") || data.gate === void 0 && (missing0 = "gate") || data.shards === void 0 && (missing0 = "shards") || data.evidence === void 0 && (missing0 = "evidence") || data.evals === void 0 && (missing0 = "evals") || data.controls === void 0 && (missing0 = "controls") || data.planted === void 0 && (missing0 = "planted") || data.digest === void 0 && (missing0 = "digest")) return validate20.errors = [{
      instancePath,
      schemaPath: "#/required",
      keyword: "required",
      params: { missingProperty: missing0 },
      message: "must have required property '" + missing0 + "'",
      schema: schema31.required,
      parentSchema: schema31,
      data
    }], false;
    {
      const _errs1 = errors;
      for (const key0 in data) if (!func1.call(schema31.properties, key0)) {
        return validate20.errors = [{
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema31,
          data
        }], false;
        break;
      }
      if (_errs1 === errors) {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs2 = errors;
          if (data0 !== "near-zero-shard") return validate20.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "near-zero-shard" }, message: "must be equal to constant", schema: "near-zero-shard", parentSchema: schema31.properties.kind, data: data0 }], false;
          var valid0 = _errs2 === errors;
        } else var valid0 = true;
        if (valid0) {
          if (data.version !== void 0) {
            let data1 = data.version;
            const _errs3 = errors;
            if (data1 !== 1) return validate20.errors = [{
              instancePath: instancePath + "/version",
              schemaPath: "#/properties/version/const",
              keyword: "const",
              params: { allowedValue: 1 },
              message: "must be equal to constant",
              schema: 1,
              parentSchema: schema31.properties.version,
              data: data1
            }], false;
            var valid0 = _errs3 === errors;
          } else var valid0 = true;
          if (valid0) {
            if (data.tool !== void 0) {
              let data2 = data.tool;
              const _errs4 = errors;
              if (typeof data2 != "string") return validate20.errors = [{
                instancePath: instancePath + "/tool",
                schemaPath: "#/properties/tool/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
                schema: schema31.properties.tool.type,
                parentSchema: schema31.properties.tool,
                data: data2
              }], false;
              var valid0 = _errs4 === errors;
            } else var valid0 = true;
            if (valid0) {
              if (data.policy !== void 0) {
                let data3 = data.policy;
                const _errs6 = errors;
                if (errors === _errs6) if (typeof data3 == "string") {
                  if (!pattern4.test(data3)) return validate20.errors = [{
                    instancePath: instancePath + "/policy",
                    schemaPath: "#/properties/policy/pattern",
                    keyword: "pattern",
                    params: { pattern: "^sha256:[0-9a-f]{64}$" },
                    message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
                    schema: "^sha256:[0-9a-f]{64}$",
                    parentSchema: schema31.properties.policy,
                    data: data3
                  }], false;
                } else return validate20.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.policy.type, parentSchema: schema31.properties.policy, data: data3 }], false;
                var valid0 = _errs6 === errors;
              } else var valid0 = true;
              if (valid0) {
                if (data.gate !== void 0) {
                  let data4 = data.gate;
                  const _errs8 = errors;
                  if (typeof data4 != "string") return validate20.errors = [{
                    instancePath: instancePath + "/gate",
                    schemaPath: "#/properties/gate/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                    schema: schema31.properties.gate.type,
                    parentSchema: schema31.properties.gate,
                    data: data4
                  }], false;
                  var valid0 = _errs8 === errors;
                } else var valid0 = true;
                if (valid0) {
                  if (data.shards !== void 0) {
                    let data5 = data.shards;
                    const _errs10 = errors;
                    if (errors === _errs10) if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      let missing1;
                      if (data5.of === void 0 && (missing1 = "of") || data5.held === void 0 && (missing1 = "held")) return validate20.errors = [{ instancePath: instancePath + "/shards", schemaPath: "#/properties/shards/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema31.properties.shards.required, parentSchema: schema31.properties.shards, data: data5 }], false;
                      {
                        const _errs12 = errors;
                        for (const key1 in data5) if (!(key1 === "of" || key1 === "held")) {
                          return validate20.errors = [{ instancePath: instancePath + "/shards", schemaPath: "#/properties/shards/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.shards, data: data5 }], false;
                          break;
                        }
                        if (_errs12 === errors) {
                          if (data5.of !== void 0) {
                            let data6 = data5.of;
                            const _errs13 = errors;
                            if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) return validate20.errors = [{ instancePath: instancePath + "/shards/of", schemaPath: "#/properties/shards/properties/of/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.shards.properties.of.type, parentSchema: schema31.properties.shards.properties.of, data: data6 }], false;
                            if (errors === _errs13 && typeof data6 == "number" && isFinite(data6)) {
                              if (data6 > 1e4 || isNaN(
                                data6
                              )) return validate20.errors = [{ instancePath: instancePath + "/shards/of", schemaPath: "#/properties/shards/properties/of/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema31.properties.shards.properties.of, data: data6 }], false;
                              if (data6 < 1 || isNaN(data6)) return validate20.errors = [{ instancePath: instancePath + "/shards/of", schemaPath: "#/properties/shards/properties/of/minimum", keyword: "minimum", params: {
                                comparison: ">=",
                                limit: 1
                              }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.shards.properties.of, data: data6 }], false;
                            }
                            var valid1 = _errs13 === errors;
                          } else var valid1 = true;
                          if (valid1) if (data5.held !== void 0) {
                            let data7 = data5.held;
                            const _errs15 = errors;
                            if (errors === _errs15) if (Array.isArray(data7)) {
                              if (data7.length > 1e4) return validate20.errors = [{
                                instancePath: instancePath + "/shards/held",
                                schemaPath: "#/properties/shards/properties/held/maxItems",
                                keyword: "maxItems",
                                params: { limit: 1e4 },
                                message: "must NOT have more than 10000 items",
                                schema: 1e4,
                                parentSchema: schema31.properties.shards.properties.held,
                                data: data7
                              }], false;
                              if (data7.length < 1) return validate20.errors = [{ instancePath: instancePath + "/shards/held", schemaPath: "#/properties/shards/properties/held/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.shards.properties.held, data: data7 }], false;
                              {
                                var valid2 = true;
                                const len0 = data7.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data8 = data7[i0];
                                  const _errs17 = errors;
                                  if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) return validate20.errors = [{ instancePath: instancePath + "/shards/held/" + i0, schemaPath: "#/properties/shards/properties/held/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.shards.properties.held.items.type, parentSchema: schema31.properties.shards.properties.held.items, data: data8 }], false;
                                  if (errors === _errs17 && typeof data8 == "number" && isFinite(
                                    data8
                                  )) {
                                    if (data8 > 1e4 || isNaN(data8)) return validate20.errors = [{ instancePath: instancePath + "/shards/held/" + i0, schemaPath: "#/properties/shards/properties/held/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema31.properties.shards.properties.held.items, data: data8 }], false;
                                    if (data8 < 1 || isNaN(data8)) return validate20.errors = [{ instancePath: instancePath + "/shards/held/" + i0, schemaPath: "#/properties/shards/properties/held/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.shards.properties.held.items, data: data8 }], false;
                                  }
                                  var valid2 = _errs17 === errors;
                                  if (!valid2) break;
                                }
                              }
                            } else return validate20.errors = [{ instancePath: instancePath + "/shards/held", schemaPath: "#/properties/shards/properties/held/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.shards.properties.held.type, parentSchema: schema31.properties.shards.properties.held, data: data7 }], false;
                            var valid1 = _errs15 === errors;
                          } else var valid1 = true;
                        }
                      }
                    } else return validate20.errors = [{ instancePath: instancePath + "/shards", schemaPath: "#/properties/shards/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.shards.type, parentSchema: schema31.properties.shards, data: data5 }], false;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = true;
                  if (valid0) {
                    if (data.evidence !== void 0) {
                      let data9 = data.evidence;
                      const _errs19 = errors;
                      if (errors === _errs19)
                        if (Array.isArray(data9)) {
                          var valid3 = true;
                          const len1 = data9.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs21 = errors;
                            validate21(data9[i1], {
                              instancePath: instancePath + "/evidence/" + i1,
                              parentData: data9,
                              parentDataProperty: i1,
                              rootData,
                              dynamicAnchors
                            }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
                            var valid3 = _errs21 === errors;
                            if (!valid3) break;
                          }
                        } else return validate20.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.evidence.type, parentSchema: schema31.properties.evidence, data: data9 }], false;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = true;
                    if (valid0) {
                      if (data.evals !== void 0) {
                        let data11 = data.evals;
                        const _errs22 = errors;
                        if (errors === _errs22)
                          if (Array.isArray(data11)) {
                            var valid4 = true;
                            const len2 = data11.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              const _errs24 = errors;
                              validate23(data11[i2], {
                                instancePath: instancePath + "/evals/" + i2,
                                parentData: data11,
                                parentDataProperty: i2,
                                rootData,
                                dynamicAnchors
                              }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                              var valid4 = _errs24 === errors;
                              if (!valid4) break;
                            }
                          } else return validate20.errors = [{ instancePath: instancePath + "/evals", schemaPath: "#/properties/evals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.evals.type, parentSchema: schema31.properties.evals, data: data11 }], false;
                        var valid0 = _errs22 === errors;
                      } else
                        var valid0 = true;
                      if (valid0) {
                        if (data.controls !== void 0) {
                          let data13 = data.controls;
                          const _errs25 = errors;
                          if (errors === _errs25) if (Array.isArray(data13)) {
                            var valid5 = true;
                            const len3 = data13.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              const _errs27 = errors;
                              validate23(data13[i3], {
                                instancePath: instancePath + "/controls/" + i3,
                                parentData: data13,
                                parentDataProperty: i3,
                                rootData,
                                dynamicAnchors
                              }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                              var valid5 = _errs27 === errors;
                              if (!valid5) break;
                            }
                          } else return validate20.errors = [{ instancePath: instancePath + "/controls", schemaPath: "#/properties/controls/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.controls.type, parentSchema: schema31.properties.controls, data: data13 }], false;
                          var valid0 = _errs25 === errors;
                        } else
                          var valid0 = true;
                        if (valid0) {
                          if (data.planted !== void 0) {
                            let data15 = data.planted;
                            const _errs28 = errors;
                            if (errors === _errs28)
                              if (Array.isArray(data15)) {
                                var valid6 = true;
                                const len4 = data15.length;
                                for (let i4 = 0; i4 < len4; i4++) {
                                  const _errs30 = errors;
                                  validate23(data15[i4], {
                                    instancePath: instancePath + "/planted/" + i4,
                                    parentData: data15,
                                    parentDataProperty: i4,
                                    rootData,
                                    dynamicAnchors
                                  }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                                  var valid6 = _errs30 === errors;
                                  if (!valid6) break;
                                }
                              } else return validate20.errors = [{ instancePath: instancePath + "/planted", schemaPath: "#/properties/planted/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.planted.type, parentSchema: schema31.properties.planted, data: data15 }], false;
                            var valid0 = _errs28 === errors;
                          } else
                            var valid0 = true;
                          if (valid0) if (data.digest !== void 0) {
                            let data17 = data.digest;
                            const _errs31 = errors;
                            if (errors === _errs31)
                              if (typeof data17 == "string") {
                                if (!pattern4.test(data17)) return validate20.errors = [{
                                  instancePath: instancePath + "/digest",
                                  schemaPath: "#/properties/digest/pattern",
                                  keyword: "pattern",
                                  params: { pattern: "^sha256:[0-9a-f]{64}$" },
                                  message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
                                  schema: "^sha256:[0-9a-f]{64}$",
                                  parentSchema: schema31.properties.digest,
                                  data: data17
                                }], false;
                              } else return validate20.errors = [{ instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.digest.type, parentSchema: schema31.properties.digest, data: data17 }], false;
                            var valid0 = _errs31 === errors;
                          } else var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else
    return validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data }], false;
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/model/evidence.ts
var RUN_FAULTS = [
  "totals-disagree",
  "rate-without-n",
  "digest-mismatch",
  "inventory-incomplete"
];
var WHOLE = { wants: () => true, paths: [], edited: false };

// src/tally/shard-items.ts
var NO_KEYS = /[^A-Za-z0-9_-]/;
var WORST_CODE = 6;
var MOST_MARKS = 3;
function writeItems(items, numbers) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items.all()) {
    const { stratum, cluster, match } = item;
    const draws = item.draws.map((draw) => [numbers[runIn(draw)], epochIn(draw), codeIn(draw), marksIn(draw)]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const name = JSON.stringify([draws, stratum, cluster === null, match === null]);
    const group = groups.get(name) ?? { like: { draws, stratum }, items: [] };
    groups.set(name, group);
    group.items.push(item);
  }
  const joined = (values) => values[0] === null ? null : values.join("");
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([, { like, items: alike }]) => ({
    ...like,
    keys: alike.map(({ key }) => key).join(""),
    clusters: joined(alike.map(({ cluster }) => cluster)),
    matches: joined(alike.map(({ match }) => match))
  }));
}
function readItems(groups, runs, items) {
  for (const { draws: said, stratum, keys, clusters, matches } of groups) {
    const draws = said.map(([run, epoch, code, marks]) => {
      const isPossible = run < Math.min(runs, MOST_RUNS) && (epoch === SUPERSEDED ? code >= FAILED : isEpoch(epoch)) && code <= WORST_CODE && marks <= MOST_MARKS;
      return isPossible ? pack({ run, epoch, code, marks }) : null;
    });
    if (!draws.every((draw) => draw !== null)) return "an item has an epoch that cannot be";
    if (new Set(draws.map(placeIn)).size < draws.length) return "an item has an epoch twice";
    const lists = [keys, clusters, matches].filter((list) => list !== null);
    const isDamaged = (list) => list.length !== keys.length || NO_KEYS.test(list);
    if (keys === "" || keys.length % HASH > 0 || lists.some(isDamaged)) {
      return "the hashes of its items are damaged";
    }
    const part = (list, at) => list === null ? null : list.slice(at, at + HASH);
    for (let at = 0; at < keys.length; at += HASH) {
      const place = { stratum, cluster: part(clusters, at), match: part(matches, at) };
      if (!items.restore({ key: keys.slice(at, at + HASH), draws, ...place }))
        return "an item is there twice";
    }
  }
  return null;
}

// src/tally/shard-eval.ts
function writeEval(state, placeOf) {
  const { runs, items, directions, ungraded, times, countsAlone, units, elsewhere, worst } = state;
  const identities = runs.identities.map((one, number) => {
    const file = "id" in one ? null : placeOf(one.file);
    return {
      number,
      run: "id" in one ? { id: one.id, file, key: null } : { id: null, file, key: one.key }
    };
  }).sort((a, b) => JSON.stringify(a.run) < JSON.stringify(b.run) ? -1 : 1);
  const numbers = [];
  for (const [place, { number }] of identities.entries()) numbers[number] = place;
  return {
    ...state.name,
    runs: identities.map(({ run }) => run),
    records: runs.records.map(({ faults, ...record }) => ({
      ...record,
      faults: [...faults],
      file: placeOf(record.file),
      run: numbers[record.run]
    })).sort((a, b) => a.file - b.file),
    ...namesOf(state),
    directions: [...directions].map(([name, higherIsBetter]) => ({ name, higherIsBetter })).sort((a, b) => a.name < b.name ? -1 : 1),
    ungraded,
    ...state.sums,
    times: times.between(),
    counted: countsAlone.added(),
    items: writeItems(items, numbers),
    units: writeUnits([...units.all()]),
    elsewhere: elsewhere && [...elsewhere],
    blanks: pairsOf(state.alike.blanks.folds),
    cases: pairsOf(state.alike.cases.folds),
    alikeNames: [state.alike.blanks.named.sorted(), state.alike.cases.named.sorted()],
    uuids: pairsOf(state.uuids.records),
    sharedUuids: state.uuids.shared.sorted(),
    aside: [...state.aside].sort().join(""),
    worst: worst.list().map((sample) => ({ ...sample, file: placeOf(sample.file), run: numbers[sample.run] ?? 0 }))
  };
}
function readEval(said, evidence) {
  const { category, selector, task, args } = said;
  const state = new EvalState({ category, selector, task, args });
  const places = [...said.runs, ...said.records, ...said.worst].flatMap(({ file }) => file ?? []);
  const read = places.every((place) => {
    const record = evidence[place];
    return record?.sameAs === null && record.format !== null && record.set === void 0;
  });
  if (!read) return "its samples are of a file that was not read";
  const fileOf = (file) => fileKey(evidence[file]);
  for (const [number, { id, file, key }] of said.runs.entries()) {
    if (id === null === (file === null) || file === null !== (key === null)) return "a run has no name";
    const identity = id === null ? { file: fileOf(file), key } : { id };
    if (state.runs.numberOf(identity) !== number) return "a run is there twice";
  }
  const isRun = ({ run }) => run < said.runs.length;
  if (!said.records.every(isRun)) return "a record is of no run";
  for (const { faults, file, ...record } of said.records) {
    if (!faults.every(isRunFault)) return "a run has a fault that there is not";
    state.runs.records.push({ ...record, chain: record.chain ?? null, file: fileOf(file), faults });
  }
  const damage = readItems(said.items, said.runs.length, state.items);
  if (damage !== null) return damage;
  for (const { ids, ...unit } of said.units) {
    for (const id of ids) state.units.add({ ...unit, id });
  }
  for (const names of NAMED) state[names].add(said[names]);
  for (const direction of said.directions) state.addDirection(direction);
  state.ungraded = said.ungraded;
  for (const sum of SUMS) state.sums[sum] = said[sum];
  state.times.merge(said.times);
  state.countsAlone.merge(said.counted);
  state.elsewhere = said.elsewhere;
  for (const part of ["blanks", "cases"]) {
    const pairs = readPairs(said[part]);
    if (pairs === null) return "the hashes of its ids are damaged";
    for (const [key, fold] of pairs) state.alike[part].restore(key, fold);
  }
  state.alike.blanks.named.add(said.alikeNames[0] ?? []);
  state.alike.cases.named.add(said.alikeNames[1] ?? []);
  const uuids = readPairs(said.uuids);
  const aside = readHashes(said.aside);
  if (uuids === null || aside === null) return "the hashes of its ids are damaged";
  for (const [key, record] of uuids) state.uuids.records.set(key, record);
  state.uuids.shared.add(said.sharedUuids);
  for (const key of aside) state.aside.add(key);
  for (const { file, ...sample } of said.worst) state.worst.add({ ...sample, file: fileOf(file) });
  return contradictionIn(state, evidence) ?? state;
}
var pairsOf = (pairs) => [...pairs].map(([key, value]) => key + value).sort().join("");
function readHashes(text) {
  if (text.length % HASH > 0 || /[^A-Za-z0-9_-]/.test(text)) return null;
  return Array.from({ length: text.length / HASH }, (_, at) => text.slice(at * HASH, (at + 1) * HASH));
}
function readPairs(text) {
  const hashes = readHashes(text);
  if (hashes === null || hashes.length % 2 > 0) return null;
  return Array.from({ length: hashes.length / 2 }, (_, at) => [hashes[2 * at], hashes[2 * at + 1]]);
}
var isRunFault = (fault) => RUN_FAULTS.includes(fault.code);
var namesOf = (state) => Object.fromEntries(NAMED.map((names) => [names, state[names].sorted()]));
function writeUnits(units) {
  const groups = /* @__PURE__ */ new Map();
  for (const { id, outcome, times } of units) {
    const group = groups.get(`${outcome} ${times}`) ?? { outcome, times, ids: [] };
    groups.set(`${outcome} ${times}`, group);
    group.ids.push(id);
  }
  return [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([, group]) => ({ ...group, ids: group.ids.sort() }));
}

// src/tally/shard.ts
function writeShard({
  of,
  held,
  evidence: records,
  states,
  ...about
}) {
  const { tool, policy, gate } = about;
  const { evidence, placeOf } = evidenceInOrder(records);
  const written = (kind) => states[kind].map((state) => writeEval(state, placeOf));
  return {
    kind: "near-zero-shard",
    version: 1,
    tool,
    policy,
    gate,
    shards: { of, held: [...held] },
    // Who vouches for a shard is asked of the shard itself.
    evidence: evidence.map(({ attestations: _, notVerified: __, ...record }) => record),
    evals: written("evals"),
    controls: written("controls"),
    planted: written("planted")
  };
}
function readShard(document, name) {
  if (!validate(document)) {
    const [first] = validate.errors ?? [];
    const where = `${first?.instancePath || "the whole"} ${first?.message}`;
    throw new EvidenceError(name, `is no shard as this version writes them (${where})`, AGAIN);
  }
  const { tool, policy, gate, shards, evidence: said } = document;
  const { of, held } = shards;
  const isInOrder = held.every((one, index) => one <= of && one > (held[index - 1] ?? 0));
  if (!isInOrder) throw contradicts(name, `it cannot hold shards ${held.slice(0, 10).join(", ")} of ${of}`);
  const evidence = said.map((record) => {
    if (isRecord(record)) return record;
    throw contradicts(name, "a file of its evidence has a problem that there is not");
  });
  const states = (kind) => {
    if (new Set(document[kind].map(evalKey)).size < document[kind].length)
      throw contradicts(name, "an eval is there twice");
    return document[kind].map((one) => {
      const state = readEval(one, evidence);
      if (typeof state === "string") throw contradicts(name, `of ${one.task}, ${state}`);
      return state;
    });
  };
  return {
    tool,
    policy,
    gate,
    of,
    held,
    evidence,
    states: { evals: states("evals"), controls: states("controls"), planted: states("planted") }
  };
}
function isRecord(record) {
  return record.problem === null || EVIDENCE_FAULTS.includes(record.problem.code);
}
var AGAIN = "Count the shard again with `near-zero tally`, and hand its file over as it is.";
var contradicts = (name, why) => new EvidenceError(name, `the shard contradicts itself: ${why}`, AGAIN, { code: "totals-disagree" });

// src/evidence/shard-file.ts
var MAX_BYTES = 256 * 1024 * 1024;
var MAX_VALUES = 2e7;
var END = /^,"digest":"(sha256:[0-9a-f]{64})"\}\n$/;
var END_BYTES = ',"digest":"sha256:"}\n'.length + 64;
function shardText(shard) {
  const text = JSON.stringify(writeShard(shard)).slice(0, -1);
  return `${text},"digest":"sha256:${hash("sha256", text)}"}
`;
}
async function readShardFile(file) {
  const { name, bytes, digest } = file;
  if (bytes.size > MAX_BYTES) {
    const message = `has ${bytes.size} bytes; a shard has at most ${MAX_BYTES}`;
    throw new EvidenceError(name, message, "Spread the results over more shards.");
  }
  try {
    const text = decodeUtf8(await bytes.read(0, bytes.size), name);
    checkDigest(text, name);
    const shard = readShard(parseJson(text, name, 1, MAX_VALUES), name);
    const evidence = shard.evidence.map(({ relation: _, attestations: __, notVerified: ___, ...record }) => ({
      ...record,
      ...believed(record.provenance, file)
    }));
    return { name, digest, shard: { ...shard, evidence } };
  } finally {
    await bytes.close?.();
  }
}
function checkDigest(text, name) {
  const end = END.exec(text.slice(-END_BYTES));
  if (end === null) {
    throw new EvidenceError(name, "the shard is cut off: its digest is not at its end", AGAIN2);
  }
  if (end[1] !== `sha256:${hash("sha256", text.slice(0, -END_BYTES))}`) {
    const message = "the shard was changed after it was written: its digest is another";
    throw new EvidenceError(name, message, AGAIN2, { code: "digest-mismatch" });
  }
}
function believed(said, { provenance, relation, attestations, notVerified }) {
  const isHere = said.runId === null || said.runId === provenance.runId && said.repository === provenance.repository;
  if (!isHere && !isForks(provenance)) return { provenance: UNKNOWN_PROVENANCE };
  return {
    provenance,
    ...relation === void 0 ? {} : { relation },
    ...attestations === void 0 ? {} : { attestations },
    ...notVerified === void 0 ? {} : { notVerified }
  };
}
var isForks = ({ event, repository, headRepository }) => event !== "pull_request_target" && headRepository?.toLowerCase() !== repository?.toLowerCase();
var AGAIN2 = "Count the shard again with `near-zero tally`, and hand its file over as it is.";

export {
  WHOLE,
  shardText,
  readShardFile
};
