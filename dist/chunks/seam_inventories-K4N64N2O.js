import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  seam_core_exports
} from "./chunk-OOLVSZHQ.js";
import {
  EvidenceError,
  Files,
  GROUPS,
  HEAD_BYTES,
  PUBLISHED,
  headText,
  list,
  parseJson,
  peekObject,
  percent,
  plural,
  readJsonDocument,
  readLines,
  require_ucs2length,
  streamOf,
  unitsOfGpt2Small
} from "./chunk-CDELQMH2.js";
import {
  __export,
  __toESM
} from "./chunk-LCSLMUSC.js";

// src/evidence/formats/interpretability/read.ts
var read_exports = {};
__export(read_exports, {
  read: () => read
});

// src/model/generated/interpretability-schema.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var validate = validate20;
var schema31 = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:near-zero:interpretability:v1",
  type: "object",
  required: ["schema", "claim", "target", "units"],
  additionalProperties: false,
  "x-expected": "a manifest with schema, claim, target and units",
  properties: { schema: { const: "gpt2-small-interp/v1", "x-expected": "gpt2-small-interp/v1" }, claim: { $ref: "#/$defs/text" }, created_at: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?([Zz]|[+-]\\d\\d:?\\d\\d)$", "x-expected": "a time such as 2026-11-01T12:00:00Z" }, producer: { type: "object", additionalProperties: false, required: [
    "org"
  ], properties: { org: { $ref: "#/$defs/text" } }, "x-expected": "a mapping with org" }, target: {
    type: "object",
    additionalProperties: false,
    required: ["model", "params", "weights_sha256", "tokenizer_sha256", "dtype"],
    properties: {
      model: { $ref: "#/$defs/text" },
      params: { $ref: "#/$defs/count" },
      weights_sha256: { $ref: "#/$defs/digest" },
      tokenizer_sha256: { $ref: "#/$defs/digest" },
      dtype: { $ref: "#/$defs/text" }
    },
    "x-expected": "a mapping with model, params, weights_sha256, tokenizer_sha256, dtype"
  }, units: { type: ["array", "string"], pattern: "^lines$", items: { $ref: "#/$defs/unit" }, "x-expected": 'a list of units, or "lines" when they follow one a line' }, features: { type: "object", additionalProperties: false, required: ["dictionary_sha256", "n", "dead", "human_verified", "orphan_mass"], properties: { dictionary_sha256: { $ref: "#/$defs/digest" }, n: {
    $ref: "#/$defs/count"
  }, dead: { $ref: "#/$defs/count" }, human_verified: { $ref: "#/$defs/count" }, orphan_mass: { $ref: "#/$defs/share" } }, "x-expected": "a mapping with dictionary_sha256, n, dead, human_verified, orphan_mass" }, embeddings: {
    type: "object",
    additionalProperties: false,
    properties: { tok_emb: { $ref: "#/$defs/coverage" }, pos_emb: { $ref: "#/$defs/coverage" } },
    "x-expected": "a mapping with tok_emb, pos_emb or both",
    minProperties: 1
  }, joint: {
    type: "object",
    additionalProperties: false,
    required: ["sets"],
    properties: { sets: { type: "array", maxItems: 1e3, items: { $ref: "#/$defs/textSet" }, "x-expected": "a list of sets of text" } },
    "x-expected": "a mapping with sets"
  }, circuits: { type: "array", maxItems: 1e3, items: { $ref: "#/$defs/circuit" }, "x-expected": "a list of circuits" }, human_program: { type: "object", additionalProperties: false, required: [
    "lines",
    "reproduces_logits_kl_p99",
    "contains_weights"
  ], properties: { lines: { $ref: "#/$defs/count" }, reproduces_logits_kl_p99: {
    type: "number",
    minimum: 0,
    "x-expected": "a number of nats"
  }, contains_weights: { type: "boolean", "x-expected": "true or false" } }, "x-expected": "a mapping with lines, reproduces_logits_kl_p99, contains_weights" }, adversarial: { type: "object", additionalProperties: false, required: ["teams", "days", "counterexamples_open"], properties: { teams: { $ref: "#/$defs/count" }, days: { type: "number", minimum: 0, "x-expected": "a number of days" }, counterexamples_open: { $ref: "#/$defs/count" } }, "x-expected": "a mapping with teams, days, counterexamples_open" }, limits: { type: "array", maxItems: 1e3, items: {
    $ref: "#/$defs/text"
  }, "x-expected": "a list of texts" }, attestations: { type: "array", maxItems: 1e3, items: { $ref: "#/$defs/attestation" }, "x-expected": "a list of attestations" } },
  $defs: {
    text: {
      type: "string",
      minLength: 1,
      maxLength: 2e4,
      "x-expected": "a text of 1 to 20000 characters"
    },
    digest: { type: "string", pattern: "^[0-9a-f]{64}$", "x-expected": "a SHA-256 digest: 64 hex digits in lower case" },
    share: { type: "number", minimum: 0, maximum: 1, "x-expected": "a number from 0 to 1" },
    count: { type: "integer", minimum: 0, maximum: 9007199254740991, "x-expected": "a whole number from 0" },
    loss: { type: "number", minimum: 0, "x-expected": "a mean loss in nats per token" },
    fileRef: {
      type: "object",
      additionalProperties: false,
      required: ["sha256", "uri"],
      properties: { sha256: { $ref: "#/$defs/digest" }, uri: { $ref: "#/$defs/text" } },
      "x-expected": "a mapping with sha256, uri"
    },
    people: { type: "object", additionalProperties: false, required: ["kind", "ids"], properties: {
      kind: { type: "string", enum: ["human", "mixed", "model"], "x-expected": "human, mixed or model" },
      ids: {
        type: "array",
        maxItems: 100,
        items: { $ref: "#/$defs/text" },
        "x-expected": "a list of names"
      }
    }, "x-expected": "a mapping with kind, ids" },
    unit: {
      type: "object",
      additionalProperties: false,
      required: ["id", "kind"],
      properties: { id: {
        type: "string",
        minLength: 1,
        maxLength: 100,
        "x-expected": "a unit's id, such as L05.H01"
      }, kind: { type: "string", enum: ["attn_head", "mlp_neuron", "layernorm", "tok_emb", "pos_emb", "unembed"], "x-expected": "attn_head, mlp_neuron, layernorm, tok_emb, pos_emb or unembed" }, parts: {
        type: "array",
        maxItems: 2,
        items: { $ref: "#/$defs/part" },
        "x-expected": "a list of QK and OV"
      }, roles: {
        type: "array",
        maxItems: 1e3,
        items: { $ref: "#/$defs/role" },
        "x-expected": "a list of roles"
      }, unexplained_share: { $ref: "#/$defs/share" }, explained_by: {
        $ref: "#/$defs/people"
      }, simulation: { $ref: "#/$defs/simulation" }, interactions: { type: "array", maxItems: 1e3, items: { type: "string", maxLength: 100 }, "x-expected": "a list of unit ids" }, evidence: { type: "array", maxItems: 1e3, items: { $ref: "#/$defs/fileRef" }, "x-expected": "a list of files with sha256 and uri" }, covered_by: { const: "rule", "x-expected": "rule" } },
      "x-expected": "a mapping with id, kind"
    },
    part: { type: "string", enum: ["QK", "OV"], "x-expected": "QK or OV" },
    role: { type: "object", additionalProperties: false, required: ["text", "share_of_effect", "on", "ablation"], properties: { text: { $ref: "#/$defs/text" }, parts: { type: "array", maxItems: 2, items: { $ref: "#/$defs/part" }, "x-expected": "a list of QK and OV" }, share_of_effect: {
      $ref: "#/$defs/share"
    }, on: { $ref: "#/$defs/text" }, ablation: { $ref: "#/$defs/text" } }, "x-expected": "a mapping with text, share_of_effect, on, ablation" },
    simulation: { type: "object", additionalProperties: false, required: [
      "by",
      "raters",
      "independent",
      "items",
      "score",
      "chance",
      "heldout",
      "counterfactual"
    ], properties: { by: { type: "string", enum: [
      "human",
      "model"
    ], "x-expected": "human or model" }, raters: { $ref: "#/$defs/count" }, independent: { type: "boolean", "x-expected": "true or false" }, items: { $ref: "#/$defs/count" }, score: { $ref: "#/$defs/share" }, chance: { $ref: "#/$defs/share" }, heldout: {
      type: "boolean",
      "x-expected": "true or false"
    }, counterfactual: { $ref: "#/$defs/share" } }, "x-expected": "a mapping with by, raters, independent, items, score, chance, heldout, counterfactual" },
    coverage: {
      type: "object",
      additionalProperties: false,
      required: ["rule", "checked", "exceptions", "audit", "evidence"],
      properties: { rule: { $ref: "#/$defs/text" }, checked: { $ref: "#/$defs/count" }, exceptions: { $ref: "#/$defs/count" }, audit: { type: "object", additionalProperties: false, required: [
        "by",
        "sampled",
        "wrong"
      ], properties: { by: { type: "string", enum: ["human", "model"], "x-expected": "human or model" }, sampled: {
        $ref: "#/$defs/count"
      }, wrong: { $ref: "#/$defs/count" } }, "x-expected": "a mapping with by, sampled, wrong" }, evidence: {
        $ref: "#/$defs/fileRef"
      } },
      "x-expected": "a mapping with rule, checked, exceptions, audit, evidence"
    },
    textSet: { type: "object", additionalProperties: false, required: ["name", "tokens", "losses"], properties: { name: { $ref: "#/$defs/text" }, tokens: {
      $ref: "#/$defs/count"
    }, losses: { type: "object", additionalProperties: false, required: ["orig", "replaced"], properties: { orig: {
      $ref: "#/$defs/loss"
    }, replaced: { $ref: "#/$defs/loss" }, zero: { $ref: "#/$defs/loss" }, mean: { $ref: "#/$defs/loss" }, resample: {
      $ref: "#/$defs/loss"
    }, optimal: { $ref: "#/$defs/loss" }, unigram: { $ref: "#/$defs/loss" } }, "x-expected": "a mapping with orig, replaced" }, loss_recovered: { type: "number", "x-expected": "a number" }, kl_nats: {
      type: "object",
      additionalProperties: false,
      required: ["p50", "p99", "max"],
      properties: { p50: { type: "number", minimum: 0, "x-expected": "a number of nats" }, p99: { type: "number", minimum: 0, "x-expected": "a number of nats" }, max: { type: "number", minimum: 0, "x-expected": "a number of nats" } },
      "x-expected": "a mapping with p50, p99, max"
    }, top1_agreement: { $ref: "#/$defs/share" }, compute_equivalent: { $ref: "#/$defs/share" } }, "x-expected": "a mapping with name, tokens, losses" },
    quantiles: {
      type: "object",
      additionalProperties: false,
      required: ["p05", "p50", "p95"],
      properties: { p05: { type: "number", "x-expected": "a number" }, p50: { type: "number", "x-expected": "a number" }, p95: { type: "number", "x-expected": "a number" } },
      "x-expected": "a mapping with p05, p50, p95"
    },
    circuit: {
      type: "object",
      additionalProperties: false,
      required: ["task", "edges_sha256", "faithfulness", "incompleteness_worst", "minimality_min"],
      properties: { task: { $ref: "#/$defs/text" }, edges_sha256: { $ref: "#/$defs/digest" }, faithfulness: { type: "object", additionalProperties: false, properties: { zero: { $ref: "#/$defs/quantiles" }, mean: { $ref: "#/$defs/quantiles" }, resample: {
        $ref: "#/$defs/quantiles"
      }, optimal: { $ref: "#/$defs/quantiles" } }, "x-expected": "a mapping with zero, mean, resample and optimal" }, incompleteness_worst: { type: "object", additionalProperties: false, properties: { zero: {
        type: "number",
        minimum: 0,
        "x-expected": "a share of 0 or more"
      }, mean: { type: "number", minimum: 0, "x-expected": "a share of 0 or more" }, resample: {
        type: "number",
        minimum: 0,
        "x-expected": "a share of 0 or more"
      }, optimal: { type: "number", minimum: 0, "x-expected": "a share of 0 or more" } }, "x-expected": "a mapping with zero, mean, resample and optimal" }, subsets: { $ref: "#/$defs/count" }, minimality_min: { type: "number", minimum: 0, "x-expected": "a share of 0 or more" }, rivals: {
        type: "array",
        maxItems: 1e3,
        items: { type: "object", additionalProperties: false, required: ["iou", "faithfulness"], properties: { iou: { $ref: "#/$defs/share" }, faithfulness: { type: "number", "x-expected": "a number" } }, "x-expected": "a mapping with iou, faithfulness" },
        "x-expected": "a list of rivals"
      } },
      "x-expected": "a mapping with task, edges_sha256, faithfulness, incompleteness_worst, minimality_min"
    },
    attestation: { type: "object", additionalProperties: false, required: ["org", "independent", "scope", "dsse"], properties: { org: { $ref: "#/$defs/text" }, independent: { type: "boolean", "x-expected": "true or false" }, scope: {
      $ref: "#/$defs/text"
    }, dsse: { $ref: "#/$defs/fileRef" } }, "x-expected": "a mapping with org, independent, scope, dsse" }
  }
};
var schema32 = { type: "string", minLength: 1, maxLength: 2e4, "x-expected": "a text of 1 to 20000 characters" };
var schema35 = { type: "integer", minimum: 0, maximum: 9007199254740991, "x-expected": "a whole number from 0" };
var schema36 = { type: "string", pattern: "^[0-9a-f]{64}$", "x-expected": "a SHA-256 digest: 64 hex digits in lower case" };
var schema44 = {
  type: "number",
  minimum: 0,
  maximum: 1,
  "x-expected": "a number from 0 to 1"
};
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default;
var pattern4 = new RegExp(
  "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?([Zz]|[+-]\\d\\d:?\\d\\d)$",
  "u"
);
var pattern5 = new RegExp(
  "^[0-9a-f]{64}$",
  "u"
);
var pattern7 = new RegExp("^lines$", "u");
var schema39 = { type: "object", additionalProperties: false, required: [
  "id",
  "kind"
], properties: {
  id: { type: "string", minLength: 1, maxLength: 100, "x-expected": "a unit's id, such as L05.H01" },
  kind: { type: "string", enum: ["attn_head", "mlp_neuron", "layernorm", "tok_emb", "pos_emb", "unembed"], "x-expected": "attn_head, mlp_neuron, layernorm, tok_emb, pos_emb or unembed" },
  parts: { type: "array", maxItems: 2, items: { $ref: "#/$defs/part" }, "x-expected": "a list of QK and OV" },
  roles: {
    type: "array",
    maxItems: 1e3,
    items: { $ref: "#/$defs/role" },
    "x-expected": "a list of roles"
  },
  unexplained_share: { $ref: "#/$defs/share" },
  explained_by: { $ref: "#/$defs/people" },
  simulation: { $ref: "#/$defs/simulation" },
  interactions: {
    type: "array",
    maxItems: 1e3,
    items: { type: "string", maxLength: 100 },
    "x-expected": "a list of unit ids"
  },
  evidence: { type: "array", maxItems: 1e3, items: { $ref: "#/$defs/fileRef" }, "x-expected": "a list of files with sha256 and uri" },
  covered_by: { const: "rule", "x-expected": "rule" }
}, "x-expected": "a mapping with id, kind" };
var schema40 = { type: "string", enum: ["QK", "OV"], "x-expected": "QK or OV" };
var schema41 = {
  type: "object",
  additionalProperties: false,
  required: ["text", "share_of_effect", "on", "ablation"],
  properties: { text: { $ref: "#/$defs/text" }, parts: { type: "array", maxItems: 2, items: { $ref: "#/$defs/part" }, "x-expected": "a list of QK and OV" }, share_of_effect: {
    $ref: "#/$defs/share"
  }, on: { $ref: "#/$defs/text" }, ablation: { $ref: "#/$defs/text" } },
  "x-expected": "a mapping with text, share_of_effect, on, ablation"
};
function validate22(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "text"
        },
        message: "must have required property 'text'",
        schema: schema41.required,
        parentSchema: schema41,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.share_of_effect === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "share_of_effect" },
        message: "must have required property 'share_of_effect'",
        schema: schema41.required,
        parentSchema: schema41,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.on === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema41.required, parentSchema: schema41, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.ablation === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "ablation" },
        message: "must have required property 'ablation'",
        schema: schema41.required,
        parentSchema: schema41,
        data
      };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 in data) if (!(key0 === "text" || key0 === "parts" || key0 === "share_of_effect" || key0 === "on" || key0 === "ablation")) {
      const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema41, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func2(data0) > 2e4) {
          const err5 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema32, data: data0 };
          vErrors === null ? vErrors = [err5] : vErrors.push(
            err5
          ), errors++;
        }
        if (func2(data0) < 1) {
          const err6 = {
            instancePath: instancePath + "/text",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema32,
            data: data0
          };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.parts !== void 0) {
      let data1 = data.parts;
      if (Array.isArray(data1)) {
        if (data1.length > 2) {
          const err8 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema41.properties.parts, data: data1 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string") {
            const err9 = { instancePath: instancePath + "/parts/" + i0, schemaPath: "#/$defs/part/type", keyword: "type", params: {
              type: "string"
            }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data2 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (!(data2 === "QK" || data2 === "OV")) {
            const err10 = { instancePath: instancePath + "/parts/" + i0, schemaPath: "#/$defs/part/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values", schema: schema40.enum, parentSchema: schema40, data: data2 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.properties.parts.type, parentSchema: schema41.properties.parts, data: data1 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.share_of_effect !== void 0) {
      let data3 = data.share_of_effect;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          const err12 = {
            instancePath: instancePath + "/share_of_effect",
            schemaPath: "#/$defs/share/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema44,
            data: data3
          };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/share_of_effect", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema44, data: data3 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/share_of_effect", schemaPath: "#/$defs/share/type", keyword: "type", params: {
          type: "number"
        }, message: "must be number", schema: schema44.type, parentSchema: schema44, data: data3 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.on !== void 0) {
      let data4 = data.on;
      if (typeof data4 == "string") {
        if (func2(data4) > 2e4) {
          const err15 = {
            instancePath: instancePath + "/on",
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e4 },
            message: "must NOT have more than 20000 characters",
            schema: 2e4,
            parentSchema: schema32,
            data: data4
          };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func2(data4) < 1) {
          const err16 = { instancePath: instancePath + "/on", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data4 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/on", schemaPath: "#/$defs/text/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data4 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.ablation !== void 0) {
      let data5 = data.ablation;
      if (typeof data5 == "string") {
        if (func2(data5) > 2e4) {
          const err18 = {
            instancePath: instancePath + "/ablation",
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e4 },
            message: "must NOT have more than 20000 characters",
            schema: 2e4,
            parentSchema: schema32,
            data: data5
          };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (func2(data5) < 1) {
          const err19 = { instancePath: instancePath + "/ablation", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data5 };
          vErrors === null ? vErrors = [err19] : vErrors.push(
            err19
          ), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/ablation", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data5 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema41.type, parentSchema: schema41, data };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema48 = { type: "object", additionalProperties: false, required: ["kind", "ids"], properties: {
  kind: { type: "string", enum: ["human", "mixed", "model"], "x-expected": "human, mixed or model" },
  ids: { type: "array", maxItems: 100, items: { $ref: "#/$defs/text" }, "x-expected": "a list of names" }
}, "x-expected": "a mapping with kind, ids" };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema48.required, parentSchema: schema48, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ids === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'", schema: schema48.required, parentSchema: schema48, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "kind" || key0 === "ids")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema48,
          data
        };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 != "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema48.properties.kind.type, parentSchema: schema48.properties.kind, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data0 === "human" || data0 === "mixed" || data0 === "model")) {
        const err4 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema48.properties.kind.enum },
          message: "must be equal to one of the allowed values",
          schema: schema48.properties.kind.enum,
          parentSchema: schema48.properties.kind,
          data: data0
        };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.ids !== void 0) {
      let data1 = data.ids;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err5 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema48.properties.ids, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func2(data2) > 2e4) {
              const err6 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema32, data: data2 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (func2(data2) < 1) {
              const err7 = {
                instancePath: instancePath + "/ids/" + i0,
                schemaPath: "#/$defs/text/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
                schema: 1,
                parentSchema: schema32,
                data: data2
              };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/ids",
          schemaPath: "#/properties/ids/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema48.properties.ids.type,
          parentSchema: schema48.properties.ids,
          data: data1
        };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema50 = { type: "object", additionalProperties: false, required: [
  "by",
  "raters",
  "independent",
  "items",
  "score",
  "chance",
  "heldout",
  "counterfactual"
], properties: { by: { type: "string", enum: [
  "human",
  "model"
], "x-expected": "human or model" }, raters: { $ref: "#/$defs/count" }, independent: { type: "boolean", "x-expected": "true or false" }, items: { $ref: "#/$defs/count" }, score: { $ref: "#/$defs/share" }, chance: { $ref: "#/$defs/share" }, heldout: { type: "boolean", "x-expected": "true or false" }, counterfactual: { $ref: "#/$defs/share" } }, "x-expected": "a mapping with by, raters, independent, items, score, chance, heldout, counterfactual" };
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
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema50.required, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.raters === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "raters" },
        message: "must have required property 'raters'",
        schema: schema50.required,
        parentSchema: schema50,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.independent === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "independent" }, message: "must have required property 'independent'", schema: schema50.required, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.items === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'", schema: schema50.required, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.score === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" }, message: "must have required property 'score'", schema: schema50.required, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.chance === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "chance" },
        message: "must have required property 'chance'",
        schema: schema50.required,
        parentSchema: schema50,
        data
      };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.heldout === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heldout" }, message: "must have required property 'heldout'", schema: schema50.required, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.counterfactual === void 0) {
      const err7 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "counterfactual" },
        message: "must have required property 'counterfactual'",
        schema: schema50.required,
        parentSchema: schema50,
        data
      };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (const key0 in data) if (!(key0 === "by" || key0 === "raters" || key0 === "independent" || key0 === "items" || key0 === "score" || key0 === "chance" || key0 === "heldout" || key0 === "counterfactual")) {
      const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: {
        additionalProperty: key0
      }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 != "string") {
        const err9 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.properties.by.type, parentSchema: schema50.properties.by, data: data0 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data0 === "human" || data0 === "model")) {
        const err10 = {
          instancePath: instancePath + "/by",
          schemaPath: "#/properties/by/enum",
          keyword: "enum",
          params: { allowedValues: schema50.properties.by.enum },
          message: "must be equal to one of the allowed values",
          schema: schema50.properties.by.enum,
          parentSchema: schema50.properties.by,
          data: data0
        };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.raters !== void 0) {
      let data1 = data.raters;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err11 = { instancePath: instancePath + "/raters", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.type, parentSchema: schema35, data: data1 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err12 = { instancePath: instancePath + "/raters", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema35, data: data1 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err13 = {
            instancePath: instancePath + "/raters",
            schemaPath: "#/$defs/count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema35,
            data: data1
          };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.independent !== void 0) {
      let data2 = data.independent;
      if (typeof data2 != "boolean") {
        const err14 = { instancePath: instancePath + "/independent", schemaPath: "#/properties/independent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema50.properties.independent.type, parentSchema: schema50.properties.independent, data: data2 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err15 = {
          instancePath: instancePath + "/items",
          schemaPath: "#/$defs/count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema35.type,
          parentSchema: schema35,
          data: data3
        };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema35, data: data3 };
          vErrors === null ? vErrors = [err16] : vErrors.push(
            err16
          ), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err17 = {
            instancePath: instancePath + "/items",
            schemaPath: "#/$defs/count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema35,
            data: data3
          };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    }
    if (data.score !== void 0) {
      let data4 = data.score;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          const err18 = { instancePath: instancePath + "/score", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema44, data: data4 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err19 = { instancePath: instancePath + "/score", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema44, data: data4 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/score",
          schemaPath: "#/$defs/share/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
          schema: schema44.type,
          parentSchema: schema44,
          data: data4
        };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.chance !== void 0) {
      let data5 = data.chance;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1 || isNaN(data5)) {
          const err21 = { instancePath: instancePath + "/chance", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema44, data: data5 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err22 = {
            instancePath: instancePath + "/chance",
            schemaPath: "#/$defs/share/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema44,
            data: data5
          };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/chance", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema44.type, parentSchema: schema44, data: data5 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.heldout !== void 0) {
      let data6 = data.heldout;
      if (typeof data6 != "boolean") {
        const err24 = { instancePath: instancePath + "/heldout", schemaPath: "#/properties/heldout/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema50.properties.heldout.type, parentSchema: schema50.properties.heldout, data: data6 };
        vErrors === null ? vErrors = [err24] : vErrors.push(
          err24
        ), errors++;
      }
    }
    if (data.counterfactual !== void 0) {
      let data7 = data.counterfactual;
      if (typeof data7 == "number" && isFinite(
        data7
      )) {
        if (data7 > 1 || isNaN(data7)) {
          const err25 = {
            instancePath: instancePath + "/counterfactual",
            schemaPath: "#/$defs/share/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema44,
            data: data7
          };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err26 = {
            instancePath: instancePath + "/counterfactual",
            schemaPath: "#/$defs/share/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema44,
            data: data7
          };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = {
          instancePath: instancePath + "/counterfactual",
          schemaPath: "#/$defs/share/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
          schema: schema44.type,
          parentSchema: schema44,
          data: data7
        };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    const err28 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema50.type,
      parentSchema: schema50,
      data
    };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema56 = {
  type: "object",
  additionalProperties: false,
  required: ["sha256", "uri"],
  properties: { sha256: { $ref: "#/$defs/digest" }, uri: { $ref: "#/$defs/text" } },
  "x-expected": "a mapping with sha256, uri"
};
function validate28(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sha256 === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "sha256"
        },
        message: "must have required property 'sha256'",
        schema: schema56.required,
        parentSchema: schema56,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uri === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "uri" },
        message: "must have required property 'uri'",
        schema: schema56.required,
        parentSchema: schema56,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data) if (!(key0 === "sha256" || key0 === "uri")) {
      const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.sha256 !== void 0) {
      let data0 = data.sha256;
      if (typeof data0 == "string") {
        if (!pattern5.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/sha256",
            schemaPath: "#/$defs/digest/pattern",
            keyword: "pattern",
            params: { pattern: "^[0-9a-f]{64}$" },
            message: 'must match pattern "^[0-9a-f]{64}$"',
            schema: "^[0-9a-f]{64}$",
            parentSchema: schema36,
            data: data0
          };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/sha256",
          schemaPath: "#/$defs/digest/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema36.type,
          parentSchema: schema36,
          data: data0
        };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.uri !== void 0) {
      let data1 = data.uri;
      if (typeof data1 == "string") {
        if (func2(data1) > 2e4) {
          const err5 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema32, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(
            err5
          ), errors++;
        }
        if (func2(data1) < 1) {
          const err6 = {
            instancePath: instancePath + "/uri",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema32,
            data: data1
          };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema56.type,
      parentSchema: schema56,
      data
    };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema39.required, parentSchema: schema39, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data) if (!func1.call(schema39.properties, key0)) {
      const err2 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema39,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) > 100) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: {
            limit: 100
          }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema39.properties.id, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema39.properties.id, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.id.type, parentSchema: schema39.properties.id, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 != "string") {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.kind.type, parentSchema: schema39.properties.kind, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data1 === "attn_head" || data1 === "mlp_neuron" || data1 === "layernorm" || data1 === "tok_emb" || data1 === "pos_emb" || data1 === "unembed")) {
        const err7 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema39.properties.kind.enum },
          message: "must be equal to one of the allowed values",
          schema: schema39.properties.kind.enum,
          parentSchema: schema39.properties.kind,
          data: data1
        };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.parts !== void 0) {
      let data2 = data.parts;
      if (Array.isArray(data2)) {
        if (data2.length > 2) {
          const err8 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema39.properties.parts, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 != "string") {
            const err9 = { instancePath: instancePath + "/parts/" + i0, schemaPath: "#/$defs/part/type", keyword: "type", params: {
              type: "string"
            }, message: "must be string", schema: schema40.type, parentSchema: schema40, data: data3 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (!(data3 === "QK" || data3 === "OV")) {
            const err10 = { instancePath: instancePath + "/parts/" + i0, schemaPath: "#/$defs/part/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values", schema: schema40.enum, parentSchema: schema40, data: data3 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.parts.type, parentSchema: schema39.properties.parts, data: data2 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.roles !== void 0) {
      let data4 = data.roles;
      if (Array.isArray(data4)) {
        if (data4.length > 1e3) {
          const err12 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema39.properties.roles, data: data4 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) validate22(data4[i1], { instancePath: instancePath + "/roles/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        const err13 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.roles.type, parentSchema: schema39.properties.roles, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.unexplained_share !== void 0) {
      let data6 = data.unexplained_share;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1 || isNaN(data6)) {
          const err14 = {
            instancePath: instancePath + "/unexplained_share",
            schemaPath: "#/$defs/share/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema44,
            data: data6
          };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data6 < 0 || isNaN(
          data6
        )) {
          const err15 = { instancePath: instancePath + "/unexplained_share", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema44, data: data6 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/unexplained_share", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema44.type, parentSchema: schema44, data: data6 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.explained_by !== void 0 && (validate24(data.explained_by, { instancePath: instancePath + "/explained_by", parentData: data, parentDataProperty: "explained_by", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.simulation !== void 0 && (validate26(data.simulation, { instancePath: instancePath + "/simulation", parentData: data, parentDataProperty: "simulation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length)), data.interactions !== void 0) {
      let data9 = data.interactions;
      if (Array.isArray(data9)) {
        if (data9.length > 1e3) {
          const err17 = { instancePath: instancePath + "/interactions", schemaPath: "#/properties/interactions/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema39.properties.interactions, data: data9 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (typeof data10 == "string") {
            if (func2(data10) > 100) {
              const err18 = { instancePath: instancePath + "/interactions/" + i2, schemaPath: "#/properties/interactions/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema39.properties.interactions.items, data: data10 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/interactions/" + i2, schemaPath: "#/properties/interactions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.interactions.items.type, parentSchema: schema39.properties.interactions.items, data: data10 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/interactions",
          schemaPath: "#/properties/interactions/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema39.properties.interactions.type,
          parentSchema: schema39.properties.interactions,
          data: data9
        };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data11 = data.evidence;
      if (Array.isArray(data11)) {
        if (data11.length > 1e3) {
          const err21 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema39.properties.evidence, data: data11 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) validate28(data11[i3], {
          instancePath: instancePath + "/evidence/" + i3,
          parentData: data11,
          parentDataProperty: i3,
          rootData,
          dynamicAnchors
        }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
      } else {
        const err22 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.evidence.type, parentSchema: schema39.properties.evidence, data: data11 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.covered_by !== void 0) {
      let data13 = data.covered_by;
      if (data13 !== "rule") {
        const err23 = { instancePath: instancePath + "/covered_by", schemaPath: "#/properties/covered_by/const", keyword: "const", params: { allowedValue: "rule" }, message: "must be equal to constant", schema: "rule", parentSchema: schema39.properties.covered_by, data: data13 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema64 = { type: "object", additionalProperties: false, required: ["rule", "checked", "exceptions", "audit", "evidence"], properties: { rule: { $ref: "#/$defs/text" }, checked: { $ref: "#/$defs/count" }, exceptions: { $ref: "#/$defs/count" }, audit: { type: "object", additionalProperties: false, required: [
  "by",
  "sampled",
  "wrong"
], properties: { by: { type: "string", enum: ["human", "model"], "x-expected": "human or model" }, sampled: { $ref: "#/$defs/count" }, wrong: { $ref: "#/$defs/count" } }, "x-expected": "a mapping with by, sampled, wrong" }, evidence: { $ref: "#/$defs/fileRef" } }, "x-expected": "a mapping with rule, checked, exceptions, audit, evidence" };
function validate31(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rule === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: schema64.required, parentSchema: schema64, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.checked === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "checked" },
        message: "must have required property 'checked'",
        schema: schema64.required,
        parentSchema: schema64,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.exceptions === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "exceptions" }, message: "must have required property 'exceptions'", schema: schema64.required, parentSchema: schema64, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.audit === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "audit" }, message: "must have required property 'audit'", schema: schema64.required, parentSchema: schema64, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.evidence === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "evidence" }, message: "must have required property 'evidence'", schema: schema64.required, parentSchema: schema64, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (const key0 in data) if (!(key0 === "rule" || key0 === "checked" || key0 === "exceptions" || key0 === "audit" || key0 === "evidence")) {
      const err5 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema64,
        data
      };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.rule !== void 0) {
      let data0 = data.rule;
      if (typeof data0 == "string") {
        if (func2(data0) > 2e4) {
          const err6 = { instancePath: instancePath + "/rule", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: {
            limit: 2e4
          }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema32, data: data0 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func2(data0) < 1) {
          const err7 = { instancePath: instancePath + "/rule", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data0 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/rule", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.checked !== void 0) {
      let data1 = data.checked;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err9 = {
          instancePath: instancePath + "/checked",
          schemaPath: "#/$defs/count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema35.type,
          parentSchema: schema35,
          data: data1
        };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/checked", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema35, data: data1 };
          vErrors === null ? vErrors = [err10] : vErrors.push(
            err10
          ), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err11 = {
            instancePath: instancePath + "/checked",
            schemaPath: "#/$defs/count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema35,
            data: data1
          };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    }
    if (data.exceptions !== void 0) {
      let data2 = data.exceptions;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err12 = {
          instancePath: instancePath + "/exceptions",
          schemaPath: "#/$defs/count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema35.type,
          parentSchema: schema35,
          data: data2
        };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 9007199254740991 || isNaN(data2)) {
          const err13 = {
            instancePath: instancePath + "/exceptions",
            schemaPath: "#/$defs/count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
            schema: 9007199254740991,
            parentSchema: schema35,
            data: data2
          };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err14 = { instancePath: instancePath + "/exceptions", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35, data: data2 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    if (data.audit !== void 0) {
      let data3 = data.audit;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.by === void 0) {
          const err15 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema64.properties.audit.required, parentSchema: schema64.properties.audit, data: data3 };
          vErrors === null ? vErrors = [err15] : vErrors.push(
            err15
          ), errors++;
        }
        if (data3.sampled === void 0) {
          const err16 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/required", keyword: "required", params: { missingProperty: "sampled" }, message: "must have required property 'sampled'", schema: schema64.properties.audit.required, parentSchema: schema64.properties.audit, data: data3 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (data3.wrong === void 0) {
          const err17 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/required", keyword: "required", params: { missingProperty: "wrong" }, message: "must have required property 'wrong'", schema: schema64.properties.audit.required, parentSchema: schema64.properties.audit, data: data3 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        for (const key1 in data3) if (!(key1 === "by" || key1 === "sampled" || key1 === "wrong")) {
          const err18 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema64.properties.audit, data: data3 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data3.by !== void 0) {
          let data4 = data3.by;
          if (typeof data4 != "string") {
            const err19 = {
              instancePath: instancePath + "/audit/by",
              schemaPath: "#/properties/audit/properties/by/type",
              keyword: "type",
              params: {
                type: "string"
              },
              message: "must be string",
              schema: schema64.properties.audit.properties.by.type,
              parentSchema: schema64.properties.audit.properties.by,
              data: data4
            };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          if (!(data4 === "human" || data4 === "model")) {
            const err20 = { instancePath: instancePath + "/audit/by", schemaPath: "#/properties/audit/properties/by/enum", keyword: "enum", params: { allowedValues: schema64.properties.audit.properties.by.enum }, message: "must be equal to one of the allowed values", schema: schema64.properties.audit.properties.by.enum, parentSchema: schema64.properties.audit.properties.by, data: data4 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data3.sampled !== void 0) {
          let data5 = data3.sampled;
          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            const err21 = { instancePath: instancePath + "/audit/sampled", schemaPath: "#/$defs/count/type", keyword: "type", params: {
              type: "integer"
            }, message: "must be integer", schema: schema35.type, parentSchema: schema35, data: data5 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 9007199254740991 || isNaN(data5)) {
              const err22 = {
                instancePath: instancePath + "/audit/sampled",
                schemaPath: "#/$defs/count/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema35,
                data: data5
              };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            if (data5 < 0 || isNaN(
              data5
            )) {
              const err23 = { instancePath: instancePath + "/audit/sampled", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35, data: data5 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          }
        }
        if (data3.wrong !== void 0) {
          let data6 = data3.wrong;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            const err24 = {
              instancePath: instancePath + "/audit/wrong",
              schemaPath: "#/$defs/count/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema35.type,
              parentSchema: schema35,
              data: data6
            };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 9007199254740991 || isNaN(data6)) {
              const err25 = { instancePath: instancePath + "/audit/wrong", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema35, data: data6 };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err26 = {
                instancePath: instancePath + "/audit/wrong",
                schemaPath: "#/$defs/count/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema35,
                data: data6
              };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/audit", schemaPath: "#/properties/audit/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.properties.audit.type, parentSchema: schema64.properties.audit, data: data3 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    data.evidence !== void 0 && (validate28(data.evidence, {
      instancePath: instancePath + "/evidence",
      parentData: data,
      parentDataProperty: "evidence",
      rootData,
      dynamicAnchors
    }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length));
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.type, parentSchema: schema64, data };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema70 = { type: "object", additionalProperties: false, required: ["name", "tokens", "losses"], properties: { name: { $ref: "#/$defs/text" }, tokens: { $ref: "#/$defs/count" }, losses: { type: "object", additionalProperties: false, required: ["orig", "replaced"], properties: { orig: { $ref: "#/$defs/loss" }, replaced: { $ref: "#/$defs/loss" }, zero: { $ref: "#/$defs/loss" }, mean: { $ref: "#/$defs/loss" }, resample: { $ref: "#/$defs/loss" }, optimal: { $ref: "#/$defs/loss" }, unigram: { $ref: "#/$defs/loss" } }, "x-expected": "a mapping with orig, replaced" }, loss_recovered: { type: "number", "x-expected": "a number" }, kl_nats: { type: "object", additionalProperties: false, required: ["p50", "p99", "max"], properties: {
  p50: { type: "number", minimum: 0, "x-expected": "a number of nats" },
  p99: { type: "number", minimum: 0, "x-expected": "a number of nats" },
  max: { type: "number", minimum: 0, "x-expected": "a number of nats" }
}, "x-expected": "a mapping with p50, p99, max" }, top1_agreement: { $ref: "#/$defs/share" }, compute_equivalent: { $ref: "#/$defs/share" } }, "x-expected": "a mapping with name, tokens, losses" };
var schema73 = { type: "number", minimum: 0, "x-expected": "a mean loss in nats per token" };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema70.required, parentSchema: schema70, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.tokens === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "tokens" },
        message: "must have required property 'tokens'",
        schema: schema70.required,
        parentSchema: schema70,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.losses === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "losses" }, message: "must have required property 'losses'", schema: schema70.required, parentSchema: schema70, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 in data) if (!(key0 === "name" || key0 === "tokens" || key0 === "losses" || key0 === "loss_recovered" || key0 === "kl_nats" || key0 === "top1_agreement" || key0 === "compute_equivalent")) {
      const err3 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema70,
        data
      };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 == "string") {
        if (func2(data0) > 2e4) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: {
            limit: 2e4
          }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema32, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data0 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.tokens !== void 0) {
      let data1 = data.tokens;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err7 = {
          instancePath: instancePath + "/tokens",
          schemaPath: "#/$defs/count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema35.type,
          parentSchema: schema35,
          data: data1
        };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/tokens", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema35, data: data1 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err9 = {
            instancePath: instancePath + "/tokens",
            schemaPath: "#/$defs/count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema35,
            data: data1
          };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
    }
    if (data.losses !== void 0) {
      let data2 = data.losses;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.orig === void 0) {
          const err10 = { instancePath: instancePath + "/losses", schemaPath: "#/properties/losses/required", keyword: "required", params: { missingProperty: "orig" }, message: "must have required property 'orig'", schema: schema70.properties.losses.required, parentSchema: schema70.properties.losses, data: data2 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data2.replaced === void 0) {
          const err11 = {
            instancePath: instancePath + "/losses",
            schemaPath: "#/properties/losses/required",
            keyword: "required",
            params: { missingProperty: "replaced" },
            message: "must have required property 'replaced'",
            schema: schema70.properties.losses.required,
            parentSchema: schema70.properties.losses,
            data: data2
          };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        for (const key1 in data2)
          if (!(key1 === "orig" || key1 === "replaced" || key1 === "zero" || key1 === "mean" || key1 === "resample" || key1 === "optimal" || key1 === "unigram")) {
            const err12 = { instancePath: instancePath + "/losses", schemaPath: "#/properties/losses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema70.properties.losses, data: data2 };
            vErrors === null ? vErrors = [err12] : vErrors.push(
              err12
            ), errors++;
          }
        if (data2.orig !== void 0) {
          let data3 = data2.orig;
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 < 0 || isNaN(data3)) {
              const err13 = { instancePath: instancePath + "/losses/orig", schemaPath: "#/$defs/loss/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema73, data: data3 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
          } else {
            const err14 = {
              instancePath: instancePath + "/losses/orig",
              schemaPath: "#/$defs/loss/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema73.type,
              parentSchema: schema73,
              data: data3
            };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data2.replaced !== void 0) {
          let data4 = data2.replaced;
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err15 = {
                instancePath: instancePath + "/losses/replaced",
                schemaPath: "#/$defs/loss/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema73,
                data: data4
              };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            const err16 = {
              instancePath: instancePath + "/losses/replaced",
              schemaPath: "#/$defs/loss/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema73.type,
              parentSchema: schema73,
              data: data4
            };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data2.zero !== void 0) {
          let data5 = data2.zero;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err17 = { instancePath: instancePath + "/losses/zero", schemaPath: "#/$defs/loss/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema73, data: data5 };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/losses/zero", schemaPath: "#/$defs/loss/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema73.type, parentSchema: schema73, data: data5 };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (data2.mean !== void 0) {
          let data6 = data2.mean;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 0 || isNaN(data6)) {
              const err19 = {
                instancePath: instancePath + "/losses/mean",
                schemaPath: "#/$defs/loss/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema73,
                data: data6
              };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/losses/mean", schemaPath: "#/$defs/loss/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema73.type, parentSchema: schema73, data: data6 };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (data2.resample !== void 0) {
          let data7 = data2.resample;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err21 = {
                instancePath: instancePath + "/losses/resample",
                schemaPath: "#/$defs/loss/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema73,
                data: data7
              };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            const err22 = {
              instancePath: instancePath + "/losses/resample",
              schemaPath: "#/$defs/loss/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema73.type,
              parentSchema: schema73,
              data: data7
            };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data2.optimal !== void 0) {
          let data8 = data2.optimal;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 0 || isNaN(data8)) {
              const err23 = { instancePath: instancePath + "/losses/optimal", schemaPath: "#/$defs/loss/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema73, data: data8 };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
          } else {
            const err24 = { instancePath: instancePath + "/losses/optimal", schemaPath: "#/$defs/loss/type", keyword: "type", params: {
              type: "number"
            }, message: "must be number", schema: schema73.type, parentSchema: schema73, data: data8 };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data2.unigram !== void 0) {
          let data9 = data2.unigram;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              const err25 = {
                instancePath: instancePath + "/losses/unigram",
                schemaPath: "#/$defs/loss/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema73,
                data: data9
              };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
          } else {
            const err26 = {
              instancePath: instancePath + "/losses/unigram",
              schemaPath: "#/$defs/loss/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema73.type,
              parentSchema: schema73,
              data: data9
            };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/losses", schemaPath: "#/properties/losses/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.properties.losses.type, parentSchema: schema70.properties.losses, data: data2 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.loss_recovered !== void 0) {
      let data10 = data.loss_recovered;
      if (!(typeof data10 == "number" && isFinite(data10))) {
        const err28 = { instancePath: instancePath + "/loss_recovered", schemaPath: "#/properties/loss_recovered/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema70.properties.loss_recovered.type, parentSchema: schema70.properties.loss_recovered, data: data10 };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.kl_nats !== void 0) {
      let data11 = data.kl_nats;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.p50 === void 0) {
          const err29 = {
            instancePath: instancePath + "/kl_nats",
            schemaPath: "#/properties/kl_nats/required",
            keyword: "required",
            params: { missingProperty: "p50" },
            message: "must have required property 'p50'",
            schema: schema70.properties.kl_nats.required,
            parentSchema: schema70.properties.kl_nats,
            data: data11
          };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data11.p99 === void 0) {
          const err30 = {
            instancePath: instancePath + "/kl_nats",
            schemaPath: "#/properties/kl_nats/required",
            keyword: "required",
            params: { missingProperty: "p99" },
            message: "must have required property 'p99'",
            schema: schema70.properties.kl_nats.required,
            parentSchema: schema70.properties.kl_nats,
            data: data11
          };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data11.max === void 0) {
          const err31 = { instancePath: instancePath + "/kl_nats", schemaPath: "#/properties/kl_nats/required", keyword: "required", params: { missingProperty: "max" }, message: "must have required property 'max'", schema: schema70.properties.kl_nats.required, parentSchema: schema70.properties.kl_nats, data: data11 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        for (const key2 in data11) if (!(key2 === "p50" || key2 === "p99" || key2 === "max")) {
          const err32 = { instancePath: instancePath + "/kl_nats", schemaPath: "#/properties/kl_nats/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema70.properties.kl_nats, data: data11 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data11.p50 !== void 0) {
          let data12 = data11.p50;
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err33 = { instancePath: instancePath + "/kl_nats/p50", schemaPath: "#/properties/kl_nats/properties/p50/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema70.properties.kl_nats.properties.p50, data: data12 };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/kl_nats/p50", schemaPath: "#/properties/kl_nats/properties/p50/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema70.properties.kl_nats.properties.p50.type, parentSchema: schema70.properties.kl_nats.properties.p50, data: data12 };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data11.p99 !== void 0) {
          let data13 = data11.p99;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err35 = {
                instancePath: instancePath + "/kl_nats/p99",
                schemaPath: "#/properties/kl_nats/properties/p99/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema70.properties.kl_nats.properties.p99,
                data: data13
              };
              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/kl_nats/p99", schemaPath: "#/properties/kl_nats/properties/p99/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema70.properties.kl_nats.properties.p99.type, parentSchema: schema70.properties.kl_nats.properties.p99, data: data13 };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        if (data11.max !== void 0) {
          let data14 = data11.max;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err37 = {
                instancePath: instancePath + "/kl_nats/max",
                schemaPath: "#/properties/kl_nats/properties/max/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema70.properties.kl_nats.properties.max,
                data: data14
              };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          } else {
            const err38 = { instancePath: instancePath + "/kl_nats/max", schemaPath: "#/properties/kl_nats/properties/max/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema70.properties.kl_nats.properties.max.type, parentSchema: schema70.properties.kl_nats.properties.max, data: data14 };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/kl_nats", schemaPath: "#/properties/kl_nats/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.properties.kl_nats.type, parentSchema: schema70.properties.kl_nats, data: data11 };
        vErrors === null ? vErrors = [err39] : vErrors.push(
          err39
        ), errors++;
      }
    }
    if (data.top1_agreement !== void 0) {
      let data15 = data.top1_agreement;
      if (typeof data15 == "number" && isFinite(
        data15
      )) {
        if (data15 > 1 || isNaN(data15)) {
          const err40 = {
            instancePath: instancePath + "/top1_agreement",
            schemaPath: "#/$defs/share/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema44,
            data: data15
          };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          const err41 = {
            instancePath: instancePath + "/top1_agreement",
            schemaPath: "#/$defs/share/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema44,
            data: data15
          };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
      } else {
        const err42 = {
          instancePath: instancePath + "/top1_agreement",
          schemaPath: "#/$defs/share/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
          schema: schema44.type,
          parentSchema: schema44,
          data: data15
        };
        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
      }
    }
    if (data.compute_equivalent !== void 0) {
      let data16 = data.compute_equivalent;
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 1 || isNaN(data16)) {
          const err43 = {
            instancePath: instancePath + "/compute_equivalent",
            schemaPath: "#/$defs/share/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema44,
            data: data16
          };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        if (data16 < 0 || isNaN(data16)) {
          const err44 = { instancePath: instancePath + "/compute_equivalent", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema44, data: data16 };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
      } else {
        const err45 = { instancePath: instancePath + "/compute_equivalent", schemaPath: "#/$defs/share/type", keyword: "type", params: {
          type: "number"
        }, message: "must be number", schema: schema44.type, parentSchema: schema44, data: data16 };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema70.type, parentSchema: schema70, data };
    vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema82 = { type: "object", additionalProperties: false, required: ["task", "edges_sha256", "faithfulness", "incompleteness_worst", "minimality_min"], properties: { task: { $ref: "#/$defs/text" }, edges_sha256: { $ref: "#/$defs/digest" }, faithfulness: { type: "object", additionalProperties: false, properties: { zero: {
  $ref: "#/$defs/quantiles"
}, mean: { $ref: "#/$defs/quantiles" }, resample: { $ref: "#/$defs/quantiles" }, optimal: { $ref: "#/$defs/quantiles" } }, "x-expected": "a mapping with zero, mean, resample and optimal" }, incompleteness_worst: { type: "object", additionalProperties: false, properties: {
  zero: { type: "number", minimum: 0, "x-expected": "a share of 0 or more" },
  mean: { type: "number", minimum: 0, "x-expected": "a share of 0 or more" },
  resample: { type: "number", minimum: 0, "x-expected": "a share of 0 or more" },
  optimal: { type: "number", minimum: 0, "x-expected": "a share of 0 or more" }
}, "x-expected": "a mapping with zero, mean, resample and optimal" }, subsets: { $ref: "#/$defs/count" }, minimality_min: {
  type: "number",
  minimum: 0,
  "x-expected": "a share of 0 or more"
}, rivals: { type: "array", maxItems: 1e3, items: {
  type: "object",
  additionalProperties: false,
  required: ["iou", "faithfulness"],
  properties: { iou: { $ref: "#/$defs/share" }, faithfulness: { type: "number", "x-expected": "a number" } },
  "x-expected": "a mapping with iou, faithfulness"
}, "x-expected": "a list of rivals" } }, "x-expected": "a mapping with task, edges_sha256, faithfulness, incompleteness_worst, minimality_min" };
var schema85 = {
  type: "object",
  additionalProperties: false,
  required: ["p05", "p50", "p95"],
  properties: { p05: { type: "number", "x-expected": "a number" }, p50: {
    type: "number",
    "x-expected": "a number"
  }, p95: { type: "number", "x-expected": "a number" } },
  "x-expected": "a mapping with p05, p50, p95"
};
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.task === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'", schema: schema82.required, parentSchema: schema82, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.edges_sha256 === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "edges_sha256" }, message: "must have required property 'edges_sha256'", schema: schema82.required, parentSchema: schema82, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(
        err1
      ), errors++;
    }
    if (data.faithfulness === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "faithfulness" }, message: "must have required property 'faithfulness'", schema: schema82.required, parentSchema: schema82, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.incompleteness_worst === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "incompleteness_worst" },
        message: "must have required property 'incompleteness_worst'",
        schema: schema82.required,
        parentSchema: schema82,
        data
      };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.minimality_min === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "minimality_min" },
        message: "must have required property 'minimality_min'",
        schema: schema82.required,
        parentSchema: schema82,
        data
      };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (const key0 in data) if (!(key0 === "task" || key0 === "edges_sha256" || key0 === "faithfulness" || key0 === "incompleteness_worst" || key0 === "subsets" || key0 === "minimality_min" || key0 === "rivals")) {
      const err5 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema82,
        data
      };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.task !== void 0) {
      let data0 = data.task;
      if (typeof data0 == "string") {
        if (func2(data0) > 2e4) {
          const err6 = { instancePath: instancePath + "/task", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: {
            limit: 2e4
          }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema32, data: data0 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func2(data0) < 1) {
          const err7 = { instancePath: instancePath + "/task", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data0 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/task", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.edges_sha256 !== void 0) {
      let data1 = data.edges_sha256;
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          const err9 = { instancePath: instancePath + "/edges_sha256", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema36, data: data1 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/edges_sha256", schemaPath: "#/$defs/digest/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data1 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.faithfulness !== void 0) {
      let data2 = data.faithfulness;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) if (!(key1 === "zero" || key1 === "mean" || key1 === "resample" || key1 === "optimal")) {
          const err11 = { instancePath: instancePath + "/faithfulness", schemaPath: "#/properties/faithfulness/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema82.properties.faithfulness, data: data2 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data2.zero !== void 0) {
          let data3 = data2.zero;
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.p05 === void 0) {
              const err12 = { instancePath: instancePath + "/faithfulness/zero", schemaPath: "#/$defs/quantiles/required", keyword: "required", params: { missingProperty: "p05" }, message: "must have required property 'p05'", schema: schema85.required, parentSchema: schema85, data: data3 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data3.p50 === void 0) {
              const err13 = { instancePath: instancePath + "/faithfulness/zero", schemaPath: "#/$defs/quantiles/required", keyword: "required", params: { missingProperty: "p50" }, message: "must have required property 'p50'", schema: schema85.required, parentSchema: schema85, data: data3 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (data3.p95 === void 0) {
              const err14 = { instancePath: instancePath + "/faithfulness/zero", schemaPath: "#/$defs/quantiles/required", keyword: "required", params: { missingProperty: "p95" }, message: "must have required property 'p95'", schema: schema85.required, parentSchema: schema85, data: data3 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            for (const key2 in data3) if (!(key2 === "p05" || key2 === "p50" || key2 === "p95")) {
              const err15 = {
                instancePath: instancePath + "/faithfulness/zero",
                schemaPath: "#/$defs/quantiles/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key2 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema85,
                data: data3
              };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data3.p05 !== void 0) {
              let data4 = data3.p05;
              if (!(typeof data4 == "number" && isFinite(data4))) {
                const err16 = { instancePath: instancePath + "/faithfulness/zero/p05", schemaPath: "#/$defs/quantiles/properties/p05/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema85.properties.p05.type, parentSchema: schema85.properties.p05, data: data4 };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data3.p50 !== void 0) {
              let data5 = data3.p50;
              if (!(typeof data5 == "number" && isFinite(data5))) {
                const err17 = { instancePath: instancePath + "/faithfulness/zero/p50", schemaPath: "#/$defs/quantiles/properties/p50/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema85.properties.p50.type, parentSchema: schema85.properties.p50, data: data5 };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data3.p95 !== void 0) {
              let data6 = data3.p95;
              if (!(typeof data6 == "number" && isFinite(data6))) {
                const err18 = { instancePath: instancePath + "/faithfulness/zero/p95", schemaPath: "#/$defs/quantiles/properties/p95/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema85.properties.p95.type, parentSchema: schema85.properties.p95, data: data6 };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/faithfulness/zero", schemaPath: "#/$defs/quantiles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.type, parentSchema: schema85, data: data3 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data2.mean !== void 0) {
          let data7 = data2.mean;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.p05 === void 0) {
              const err20 = { instancePath: instancePath + "/faithfulness/mean", schemaPath: "#/$defs/quantiles/required", keyword: "required", params: { missingProperty: "p05" }, message: "must have required property 'p05'", schema: schema85.required, parentSchema: schema85, data: data7 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data7.p50 === void 0) {
              const err21 = { instancePath: instancePath + "/faithfulness/mean", schemaPath: "#/$defs/quantiles/required", keyword: "required", params: { missingProperty: "p50" }, message: "must have required property 'p50'", schema: schema85.required, parentSchema: schema85, data: data7 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data7.p95 === void 0) {
              const err22 = { instancePath: instancePath + "/faithfulness/mean", schemaPath: "#/$defs/quantiles/required", keyword: "required", params: { missingProperty: "p95" }, message: "must have required property 'p95'", schema: schema85.required, parentSchema: schema85, data: data7 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            for (const key3 in data7)
              if (!(key3 === "p05" || key3 === "p50" || key3 === "p95")) {
                const err23 = { instancePath: instancePath + "/faithfulness/mean", schemaPath: "#/$defs/quantiles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data: data7 };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            if (data7.p05 !== void 0) {
              let data8 = data7.p05;
              if (!(typeof data8 == "number" && isFinite(
                data8
              ))) {
                const err24 = {
                  instancePath: instancePath + "/faithfulness/mean/p05",
                  schemaPath: "#/$defs/quantiles/properties/p05/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                  schema: schema85.properties.p05.type,
                  parentSchema: schema85.properties.p05,
                  data: data8
                };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data7.p50 !== void 0) {
              let data9 = data7.p50;
              if (!(typeof data9 == "number" && isFinite(data9))) {
                const err25 = { instancePath: instancePath + "/faithfulness/mean/p50", schemaPath: "#/$defs/quantiles/properties/p50/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema85.properties.p50.type, parentSchema: schema85.properties.p50, data: data9 };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data7.p95 !== void 0) {
              let data10 = data7.p95;
              if (!(typeof data10 == "number" && isFinite(data10))) {
                const err26 = { instancePath: instancePath + "/faithfulness/mean/p95", schemaPath: "#/$defs/quantiles/properties/p95/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema85.properties.p95.type, parentSchema: schema85.properties.p95, data: data10 };
                vErrors === null ? vErrors = [err26] : vErrors.push(
                  err26
                ), errors++;
              }
            }
          } else {
            const err27 = {
              instancePath: instancePath + "/faithfulness/mean",
              schemaPath: "#/$defs/quantiles/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema85.type,
              parentSchema: schema85,
              data: data7
            };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
        if (data2.resample !== void 0) {
          let data11 = data2.resample;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.p05 === void 0) {
              const err28 = { instancePath: instancePath + "/faithfulness/resample", schemaPath: "#/$defs/quantiles/required", keyword: "required", params: { missingProperty: "p05" }, message: "must have required property 'p05'", schema: schema85.required, parentSchema: schema85, data: data11 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (data11.p50 === void 0) {
              const err29 = { instancePath: instancePath + "/faithfulness/resample", schemaPath: "#/$defs/quantiles/required", keyword: "required", params: { missingProperty: "p50" }, message: "must have required property 'p50'", schema: schema85.required, parentSchema: schema85, data: data11 };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
            if (data11.p95 === void 0) {
              const err30 = { instancePath: instancePath + "/faithfulness/resample", schemaPath: "#/$defs/quantiles/required", keyword: "required", params: { missingProperty: "p95" }, message: "must have required property 'p95'", schema: schema85.required, parentSchema: schema85, data: data11 };
              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
            }
            for (const key4 in data11) if (!(key4 === "p05" || key4 === "p50" || key4 === "p95")) {
              const err31 = { instancePath: instancePath + "/faithfulness/resample", schemaPath: "#/$defs/quantiles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data: data11 };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            if (data11.p05 !== void 0) {
              let data12 = data11.p05;
              if (!(typeof data12 == "number" && isFinite(data12))) {
                const err32 = {
                  instancePath: instancePath + "/faithfulness/resample/p05",
                  schemaPath: "#/$defs/quantiles/properties/p05/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                  schema: schema85.properties.p05.type,
                  parentSchema: schema85.properties.p05,
                  data: data12
                };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
            if (data11.p50 !== void 0) {
              let data13 = data11.p50;
              if (!(typeof data13 == "number" && isFinite(data13))) {
                const err33 = { instancePath: instancePath + "/faithfulness/resample/p50", schemaPath: "#/$defs/quantiles/properties/p50/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema85.properties.p50.type, parentSchema: schema85.properties.p50, data: data13 };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
            if (data11.p95 !== void 0) {
              let data14 = data11.p95;
              if (!(typeof data14 == "number" && isFinite(data14))) {
                const err34 = { instancePath: instancePath + "/faithfulness/resample/p95", schemaPath: "#/$defs/quantiles/properties/p95/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema85.properties.p95.type, parentSchema: schema85.properties.p95, data: data14 };
                vErrors === null ? vErrors = [err34] : vErrors.push(
                  err34
                ), errors++;
              }
            }
          } else {
            const err35 = {
              instancePath: instancePath + "/faithfulness/resample",
              schemaPath: "#/$defs/quantiles/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema85.type,
              parentSchema: schema85,
              data: data11
            };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data2.optimal !== void 0) {
          let data15 = data2.optimal;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.p05 === void 0) {
              const err36 = { instancePath: instancePath + "/faithfulness/optimal", schemaPath: "#/$defs/quantiles/required", keyword: "required", params: { missingProperty: "p05" }, message: "must have required property 'p05'", schema: schema85.required, parentSchema: schema85, data: data15 };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            if (data15.p50 === void 0) {
              const err37 = { instancePath: instancePath + "/faithfulness/optimal", schemaPath: "#/$defs/quantiles/required", keyword: "required", params: { missingProperty: "p50" }, message: "must have required property 'p50'", schema: schema85.required, parentSchema: schema85, data: data15 };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
            if (data15.p95 === void 0) {
              const err38 = { instancePath: instancePath + "/faithfulness/optimal", schemaPath: "#/$defs/quantiles/required", keyword: "required", params: { missingProperty: "p95" }, message: "must have required property 'p95'", schema: schema85.required, parentSchema: schema85, data: data15 };
              vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
            }
            for (const key5 in data15) if (!(key5 === "p05" || key5 === "p50" || key5 === "p95")) {
              const err39 = { instancePath: instancePath + "/faithfulness/optimal", schemaPath: "#/$defs/quantiles/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema85, data: data15 };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (data15.p05 !== void 0) {
              let data16 = data15.p05;
              if (!(typeof data16 == "number" && isFinite(data16))) {
                const err40 = { instancePath: instancePath + "/faithfulness/optimal/p05", schemaPath: "#/$defs/quantiles/properties/p05/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema85.properties.p05.type, parentSchema: schema85.properties.p05, data: data16 };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            }
            if (data15.p50 !== void 0) {
              let data17 = data15.p50;
              if (!(typeof data17 == "number" && isFinite(data17))) {
                const err41 = { instancePath: instancePath + "/faithfulness/optimal/p50", schemaPath: "#/$defs/quantiles/properties/p50/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema85.properties.p50.type, parentSchema: schema85.properties.p50, data: data17 };
                vErrors === null ? vErrors = [err41] : vErrors.push(
                  err41
                ), errors++;
              }
            }
            if (data15.p95 !== void 0) {
              let data18 = data15.p95;
              if (!(typeof data18 == "number" && isFinite(data18))) {
                const err42 = { instancePath: instancePath + "/faithfulness/optimal/p95", schemaPath: "#/$defs/quantiles/properties/p95/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema85.properties.p95.type, parentSchema: schema85.properties.p95, data: data18 };
                vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/faithfulness/optimal", schemaPath: "#/$defs/quantiles/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema85.type, parentSchema: schema85, data: data15 };
            vErrors === null ? vErrors = [err43] : vErrors.push(
              err43
            ), errors++;
          }
        }
      } else {
        const err44 = { instancePath: instancePath + "/faithfulness", schemaPath: "#/properties/faithfulness/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.properties.faithfulness.type, parentSchema: schema82.properties.faithfulness, data: data2 };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
    }
    if (data.incompleteness_worst !== void 0) {
      let data19 = data.incompleteness_worst;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        for (const key6 in data19) if (!(key6 === "zero" || key6 === "mean" || key6 === "resample" || key6 === "optimal")) {
          const err45 = { instancePath: instancePath + "/incompleteness_worst", schemaPath: "#/properties/incompleteness_worst/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema82.properties.incompleteness_worst, data: data19 };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        if (data19.zero !== void 0) {
          let data20 = data19.zero;
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 < 0 || isNaN(data20)) {
              const err46 = { instancePath: instancePath + "/incompleteness_worst/zero", schemaPath: "#/properties/incompleteness_worst/properties/zero/minimum", keyword: "minimum", params: {
                comparison: ">=",
                limit: 0
              }, message: "must be >= 0", schema: 0, parentSchema: schema82.properties.incompleteness_worst.properties.zero, data: data20 };
              vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
            }
          } else {
            const err47 = {
              instancePath: instancePath + "/incompleteness_worst/zero",
              schemaPath: "#/properties/incompleteness_worst/properties/zero/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema82.properties.incompleteness_worst.properties.zero.type,
              parentSchema: schema82.properties.incompleteness_worst.properties.zero,
              data: data20
            };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
        }
        if (data19.mean !== void 0) {
          let data21 = data19.mean;
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 < 0 || isNaN(data21)) {
              const err48 = { instancePath: instancePath + "/incompleteness_worst/mean", schemaPath: "#/properties/incompleteness_worst/properties/mean/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema82.properties.incompleteness_worst.properties.mean, data: data21 };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
          } else {
            const err49 = {
              instancePath: instancePath + "/incompleteness_worst/mean",
              schemaPath: "#/properties/incompleteness_worst/properties/mean/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema82.properties.incompleteness_worst.properties.mean.type,
              parentSchema: schema82.properties.incompleteness_worst.properties.mean,
              data: data21
            };
            vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
          }
        }
        if (data19.resample !== void 0) {
          let data22 = data19.resample;
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 < 0 || isNaN(data22)) {
              const err50 = {
                instancePath: instancePath + "/incompleteness_worst/resample",
                schemaPath: "#/properties/incompleteness_worst/properties/resample/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema82.properties.incompleteness_worst.properties.resample,
                data: data22
              };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
          } else {
            const err51 = {
              instancePath: instancePath + "/incompleteness_worst/resample",
              schemaPath: "#/properties/incompleteness_worst/properties/resample/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema82.properties.incompleteness_worst.properties.resample.type,
              parentSchema: schema82.properties.incompleteness_worst.properties.resample,
              data: data22
            };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
        if (data19.optimal !== void 0) {
          let data23 = data19.optimal;
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 < 0 || isNaN(data23)) {
              const err52 = {
                instancePath: instancePath + "/incompleteness_worst/optimal",
                schemaPath: "#/properties/incompleteness_worst/properties/optimal/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema82.properties.incompleteness_worst.properties.optimal,
                data: data23
              };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
          } else {
            const err53 = {
              instancePath: instancePath + "/incompleteness_worst/optimal",
              schemaPath: "#/properties/incompleteness_worst/properties/optimal/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema82.properties.incompleteness_worst.properties.optimal.type,
              parentSchema: schema82.properties.incompleteness_worst.properties.optimal,
              data: data23
            };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
        }
      } else {
        const err54 = {
          instancePath: instancePath + "/incompleteness_worst",
          schemaPath: "#/properties/incompleteness_worst/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema82.properties.incompleteness_worst.type,
          parentSchema: schema82.properties.incompleteness_worst,
          data: data19
        };
        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
      }
    }
    if (data.subsets !== void 0) {
      let data24 = data.subsets;
      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(
        data24
      ))) {
        const err55 = { instancePath: instancePath + "/subsets", schemaPath: "#/$defs/count/type", keyword: "type", params: {
          type: "integer"
        }, message: "must be integer", schema: schema35.type, parentSchema: schema35, data: data24 };
        vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
      }
      if (typeof data24 == "number" && isFinite(data24)) {
        if (data24 > 9007199254740991 || isNaN(data24)) {
          const err56 = {
            instancePath: instancePath + "/subsets",
            schemaPath: "#/$defs/count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
            schema: 9007199254740991,
            parentSchema: schema35,
            data: data24
          };
          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
        }
        if (data24 < 0 || isNaN(
          data24
        )) {
          const err57 = {
            instancePath: instancePath + "/subsets",
            schemaPath: "#/$defs/count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema35,
            data: data24
          };
          vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
        }
      }
    }
    if (data.minimality_min !== void 0) {
      let data25 = data.minimality_min;
      if (typeof data25 == "number" && isFinite(data25)) {
        if (data25 < 0 || isNaN(data25)) {
          const err58 = {
            instancePath: instancePath + "/minimality_min",
            schemaPath: "#/properties/minimality_min/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema82.properties.minimality_min,
            data: data25
          };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/minimality_min", schemaPath: "#/properties/minimality_min/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema82.properties.minimality_min.type, parentSchema: schema82.properties.minimality_min, data: data25 };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.rivals !== void 0) {
      let data26 = data.rivals;
      if (Array.isArray(data26)) {
        if (data26.length > 1e3) {
          const err60 = { instancePath: instancePath + "/rivals", schemaPath: "#/properties/rivals/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema82.properties.rivals, data: data26 };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        const len0 = data26.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data27 = data26[i0];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.iou === void 0) {
              const err61 = { instancePath: instancePath + "/rivals/" + i0, schemaPath: "#/properties/rivals/items/required", keyword: "required", params: { missingProperty: "iou" }, message: "must have required property 'iou'", schema: schema82.properties.rivals.items.required, parentSchema: schema82.properties.rivals.items, data: data27 };
              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
            }
            if (data27.faithfulness === void 0) {
              const err62 = {
                instancePath: instancePath + "/rivals/" + i0,
                schemaPath: "#/properties/rivals/items/required",
                keyword: "required",
                params: { missingProperty: "faithfulness" },
                message: "must have required property 'faithfulness'",
                schema: schema82.properties.rivals.items.required,
                parentSchema: schema82.properties.rivals.items,
                data: data27
              };
              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
            }
            for (const key7 in data27) if (!(key7 === "iou" || key7 === "faithfulness")) {
              const err63 = { instancePath: instancePath + "/rivals/" + i0, schemaPath: "#/properties/rivals/items/additionalProperties", keyword: "additionalProperties", params: {
                additionalProperty: key7
              }, message: "must NOT have additional properties", schema: false, parentSchema: schema82.properties.rivals.items, data: data27 };
              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
            }
            if (data27.iou !== void 0) {
              let data28 = data27.iou;
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 > 1 || isNaN(data28)) {
                  const err64 = { instancePath: instancePath + "/rivals/" + i0 + "/iou", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema44, data: data28 };
                  vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                }
                if (data28 < 0 || isNaN(data28)) {
                  const err65 = {
                    instancePath: instancePath + "/rivals/" + i0 + "/iou",
                    schemaPath: "#/$defs/share/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema44,
                    data: data28
                  };
                  vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                }
              } else {
                const err66 = { instancePath: instancePath + "/rivals/" + i0 + "/iou", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema44.type, parentSchema: schema44, data: data28 };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
            if (data27.faithfulness !== void 0) {
              let data29 = data27.faithfulness;
              if (!(typeof data29 == "number" && isFinite(
                data29
              ))) {
                const err67 = { instancePath: instancePath + "/rivals/" + i0 + "/faithfulness", schemaPath: "#/properties/rivals/items/properties/faithfulness/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema82.properties.rivals.items.properties.faithfulness.type, parentSchema: schema82.properties.rivals.items.properties.faithfulness, data: data29 };
                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
              }
            }
          } else {
            const err68 = { instancePath: instancePath + "/rivals/" + i0, schemaPath: "#/properties/rivals/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema82.properties.rivals.items.type, parentSchema: schema82.properties.rivals.items, data: data27 };
            vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
          }
        }
      } else {
        const err69 = { instancePath: instancePath + "/rivals", schemaPath: "#/properties/rivals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema82.properties.rivals.type, parentSchema: schema82.properties.rivals, data: data26 };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
    }
  } else {
    const err70 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema82.type,
      parentSchema: schema82,
      data
    };
    vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
  }
  return validate37.errors = vErrors, errors === 0;
}
validate37.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};
var schema95 = { type: "object", additionalProperties: false, required: ["org", "independent", "scope", "dsse"], properties: { org: { $ref: "#/$defs/text" }, independent: { type: "boolean", "x-expected": "true or false" }, scope: {
  $ref: "#/$defs/text"
}, dsse: { $ref: "#/$defs/fileRef" } }, "x-expected": "a mapping with org, independent, scope, dsse" };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.org === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "org" }, message: "must have required property 'org'", schema: schema95.required, parentSchema: schema95, data };
      vErrors === null ? vErrors = [
        err0
      ] : vErrors.push(err0), errors++;
    }
    if (data.independent === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "independent" }, message: "must have required property 'independent'", schema: schema95.required, parentSchema: schema95, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.scope === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scope" }, message: "must have required property 'scope'", schema: schema95.required, parentSchema: schema95, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.dsse === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dsse" }, message: "must have required property 'dsse'", schema: schema95.required, parentSchema: schema95, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "org" || key0 === "independent" || key0 === "scope" || key0 === "dsse")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema95, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.org !== void 0) {
      let data0 = data.org;
      if (typeof data0 == "string") {
        if (func2(data0) > 2e4) {
          const err5 = {
            instancePath: instancePath + "/org",
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e4 },
            message: "must NOT have more than 20000 characters",
            schema: 2e4,
            parentSchema: schema32,
            data: data0
          };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func2(data0) < 1) {
          const err6 = {
            instancePath: instancePath + "/org",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema32,
            data: data0
          };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/org",
          schemaPath: "#/$defs/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema32.type,
          parentSchema: schema32,
          data: data0
        };
        vErrors === null ? vErrors = [err7] : vErrors.push(
          err7
        ), errors++;
      }
    }
    if (data.independent !== void 0) {
      let data1 = data.independent;
      if (typeof data1 != "boolean") {
        const err8 = {
          instancePath: instancePath + "/independent",
          schemaPath: "#/properties/independent/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema95.properties.independent.type,
          parentSchema: schema95.properties.independent,
          data: data1
        };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.scope !== void 0) {
      let data2 = data.scope;
      if (typeof data2 == "string") {
        if (func2(data2) > 2e4) {
          const err9 = { instancePath: instancePath + "/scope", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema32, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func2(
          data2
        ) < 1) {
          const err10 = { instancePath: instancePath + "/scope", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data2 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/scope", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    data.dsse !== void 0 && (validate28(data.dsse, {
      instancePath: instancePath + "/dsse",
      parentData: data,
      parentDataProperty: "dsse",
      rootData,
      dynamicAnchors
    }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length));
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema95.type, parentSchema: schema95, data };
    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
  }
  return validate39.errors = vErrors, errors === 0;
}
validate39.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
    if (data.schema === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "schema" },
        message: "must have required property 'schema'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.claim === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "claim" }, message: "must have required property 'claim'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.target === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "target" },
        message: "must have required property 'target'",
        schema: schema31.required,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.units === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 in data) if (!func1.call(schema31.properties, key0)) {
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
    if (data.schema !== void 0) {
      let data0 = data.schema;
      if (data0 !== "gpt2-small-interp/v1") {
        const err5 = { instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: {
          allowedValue: "gpt2-small-interp/v1"
        }, message: "must be equal to constant", schema: "gpt2-small-interp/v1", parentSchema: schema31.properties.schema, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.claim !== void 0) {
      let data1 = data.claim;
      if (typeof data1 == "string") {
        if (func2(data1) > 2e4) {
          const err6 = { instancePath: instancePath + "/claim", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema32, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(
            err6
          ), errors++;
        }
        if (func2(data1) < 1) {
          const err7 = {
            instancePath: instancePath + "/claim",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema32,
            data: data1
          };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/claim", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.created_at !== void 0) {
      let data2 = data.created_at;
      if (typeof data2 == "string") {
        if (!pattern4.test(data2)) {
          const err9 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?([Zz]|[+-]\\d\\d:?\\d\\d)$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?([Zz]|[+-]\\d\\d:?\\d\\d)$"', schema: "^\\d{4}-\\d\\d-\\d\\d[Tt ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?([Zz]|[+-]\\d\\d:?\\d\\d)$", parentSchema: schema31.properties.created_at, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/created_at",
          schemaPath: "#/properties/created_at/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema31.properties.created_at.type,
          parentSchema: schema31.properties.created_at,
          data: data2
        };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.producer !== void 0) {
      let data3 = data.producer;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.org === void 0) {
          const err11 = { instancePath: instancePath + "/producer", schemaPath: "#/properties/producer/required", keyword: "required", params: { missingProperty: "org" }, message: "must have required property 'org'", schema: schema31.properties.producer.required, parentSchema: schema31.properties.producer, data: data3 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        for (const key1 in data3) if (key1 !== "org") {
          const err12 = {
            instancePath: instancePath + "/producer",
            schemaPath: "#/properties/producer/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key1 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema31.properties.producer,
            data: data3
          };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data3.org !== void 0) {
          let data4 = data3.org;
          if (typeof data4 == "string") {
            if (func2(data4) > 2e4) {
              const err13 = { instancePath: instancePath + "/producer/org", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema32, data: data4 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            if (func2(data4) < 1) {
              const err14 = {
                instancePath: instancePath + "/producer/org",
                schemaPath: "#/$defs/text/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
                schema: 1,
                parentSchema: schema32,
                data: data4
              };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            const err15 = {
              instancePath: instancePath + "/producer/org",
              schemaPath: "#/$defs/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema32.type,
              parentSchema: schema32,
              data: data4
            };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/producer", schemaPath: "#/properties/producer/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.producer.type, parentSchema: schema31.properties.producer, data: data3 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.target !== void 0) {
      let data5 = data.target;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.model === void 0) {
          const err17 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "model" }, message: "must have required property 'model'", schema: schema31.properties.target.required, parentSchema: schema31.properties.target, data: data5 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data5.params === void 0) {
          const err18 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "params" }, message: "must have required property 'params'", schema: schema31.properties.target.required, parentSchema: schema31.properties.target, data: data5 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data5.weights_sha256 === void 0) {
          const err19 = {
            instancePath: instancePath + "/target",
            schemaPath: "#/properties/target/required",
            keyword: "required",
            params: { missingProperty: "weights_sha256" },
            message: "must have required property 'weights_sha256'",
            schema: schema31.properties.target.required,
            parentSchema: schema31.properties.target,
            data: data5
          };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        if (data5.tokenizer_sha256 === void 0) {
          const err20 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "tokenizer_sha256" }, message: "must have required property 'tokenizer_sha256'", schema: schema31.properties.target.required, parentSchema: schema31.properties.target, data: data5 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data5.dtype === void 0) {
          const err21 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/required", keyword: "required", params: { missingProperty: "dtype" }, message: "must have required property 'dtype'", schema: schema31.properties.target.required, parentSchema: schema31.properties.target, data: data5 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        for (const key2 in data5) if (!(key2 === "model" || key2 === "params" || key2 === "weights_sha256" || key2 === "tokenizer_sha256" || key2 === "dtype")) {
          const err22 = {
            instancePath: instancePath + "/target",
            schemaPath: "#/properties/target/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key2 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema31.properties.target,
            data: data5
          };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data5.model !== void 0) {
          let data6 = data5.model;
          if (typeof data6 == "string") {
            if (func2(data6) > 2e4) {
              const err23 = {
                instancePath: instancePath + "/target/model",
                schemaPath: "#/$defs/text/maxLength",
                keyword: "maxLength",
                params: { limit: 2e4 },
                message: "must NOT have more than 20000 characters",
                schema: 2e4,
                parentSchema: schema32,
                data: data6
              };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            }
            if (func2(data6) < 1) {
              const err24 = { instancePath: instancePath + "/target/model", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data6 };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/target/model", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data6 };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data5.params !== void 0) {
          let data7 = data5.params;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err26 = {
              instancePath: instancePath + "/target/params",
              schemaPath: "#/$defs/count/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema35.type,
              parentSchema: schema35,
              data: data7
            };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 9007199254740991 || isNaN(data7)) {
              const err27 = {
                instancePath: instancePath + "/target/params",
                schemaPath: "#/$defs/count/maximum",
                keyword: "maximum",
                params: {
                  comparison: "<=",
                  limit: 9007199254740991
                },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema35,
                data: data7
              };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err28 = {
                instancePath: instancePath + "/target/params",
                schemaPath: "#/$defs/count/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema35,
                data: data7
              };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
          }
        }
        if (data5.weights_sha256 !== void 0) {
          let data8 = data5.weights_sha256;
          if (typeof data8 == "string") {
            if (!pattern5.test(data8)) {
              const err29 = { instancePath: instancePath + "/target/weights_sha256", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema36, data: data8 };
              vErrors === null ? vErrors = [err29] : vErrors.push(
                err29
              ), errors++;
            }
          } else {
            const err30 = {
              instancePath: instancePath + "/target/weights_sha256",
              schemaPath: "#/$defs/digest/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema36.type,
              parentSchema: schema36,
              data: data8
            };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        if (data5.tokenizer_sha256 !== void 0) {
          let data9 = data5.tokenizer_sha256;
          if (typeof data9 == "string") {
            if (!pattern5.test(data9)) {
              const err31 = { instancePath: instancePath + "/target/tokenizer_sha256", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema36, data: data9 };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            const err32 = { instancePath: instancePath + "/target/tokenizer_sha256", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data9 };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
        if (data5.dtype !== void 0) {
          let data10 = data5.dtype;
          if (typeof data10 == "string") {
            if (func2(data10) > 2e4) {
              const err33 = { instancePath: instancePath + "/target/dtype", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema32, data: data10 };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (func2(data10) < 1) {
              const err34 = {
                instancePath: instancePath + "/target/dtype",
                schemaPath: "#/$defs/text/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
                schema: 1,
                parentSchema: schema32,
                data: data10
              };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          } else {
            const err35 = {
              instancePath: instancePath + "/target/dtype",
              schemaPath: "#/$defs/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema32.type,
              parentSchema: schema32,
              data: data10
            };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.target.type, parentSchema: schema31.properties.target, data: data5 };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
    if (data.units !== void 0) {
      let data11 = data.units;
      if (!Array.isArray(data11) && typeof data11 != "string") {
        const err37 = {
          instancePath: instancePath + "/units",
          schemaPath: "#/properties/units/type",
          keyword: "type",
          params: { type: schema31.properties.units.type },
          message: "must be array,string",
          schema: schema31.properties.units.type,
          parentSchema: schema31.properties.units,
          data: data11
        };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (typeof data11 == "string" && !pattern7.test(data11)) {
        const err38 = { instancePath: instancePath + "/units", schemaPath: "#/properties/units/pattern", keyword: "pattern", params: { pattern: "^lines$" }, message: 'must match pattern "^lines$"', schema: "^lines$", parentSchema: schema31.properties.units, data: data11 };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++) validate21(data11[i0], { instancePath: instancePath + "/units/" + i0, parentData: data11, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      }
    }
    if (data.features !== void 0) {
      let data13 = data.features;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.dictionary_sha256 === void 0) {
          const err39 = {
            instancePath: instancePath + "/features",
            schemaPath: "#/properties/features/required",
            keyword: "required",
            params: { missingProperty: "dictionary_sha256" },
            message: "must have required property 'dictionary_sha256'",
            schema: schema31.properties.features.required,
            parentSchema: schema31.properties.features,
            data: data13
          };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data13.n === void 0) {
          const err40 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/required", keyword: "required", params: { missingProperty: "n" }, message: "must have required property 'n'", schema: schema31.properties.features.required, parentSchema: schema31.properties.features, data: data13 };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        if (data13.dead === void 0) {
          const err41 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/required", keyword: "required", params: { missingProperty: "dead" }, message: "must have required property 'dead'", schema: schema31.properties.features.required, parentSchema: schema31.properties.features, data: data13 };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (data13.human_verified === void 0) {
          const err42 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/required", keyword: "required", params: { missingProperty: "human_verified" }, message: "must have required property 'human_verified'", schema: schema31.properties.features.required, parentSchema: schema31.properties.features, data: data13 };
          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
        }
        if (data13.orphan_mass === void 0) {
          const err43 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/required", keyword: "required", params: { missingProperty: "orphan_mass" }, message: "must have required property 'orphan_mass'", schema: schema31.properties.features.required, parentSchema: schema31.properties.features, data: data13 };
          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
        }
        for (const key3 in data13) if (!(key3 === "dictionary_sha256" || key3 === "n" || key3 === "dead" || key3 === "human_verified" || key3 === "orphan_mass")) {
          const err44 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.features, data: data13 };
          vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
        }
        if (data13.dictionary_sha256 !== void 0) {
          let data14 = data13.dictionary_sha256;
          if (typeof data14 == "string") {
            if (!pattern5.test(data14)) {
              const err45 = { instancePath: instancePath + "/features/dictionary_sha256", schemaPath: "#/$defs/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"', schema: "^[0-9a-f]{64}$", parentSchema: schema36, data: data14 };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/features/dictionary_sha256", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data14 };
            vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
          }
        }
        if (data13.n !== void 0) {
          let data15 = data13.n;
          if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
            const err47 = { instancePath: instancePath + "/features/n", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.type, parentSchema: schema35, data: data15 };
            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 9007199254740991 || isNaN(data15)) {
              const err48 = {
                instancePath: instancePath + "/features/n",
                schemaPath: "#/$defs/count/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema35,
                data: data15
              };
              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
            }
            if (data15 < 0 || isNaN(
              data15
            )) {
              const err49 = { instancePath: instancePath + "/features/n", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35, data: data15 };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
          }
        }
        if (data13.dead !== void 0) {
          let data16 = data13.dead;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            const err50 = { instancePath: instancePath + "/features/dead", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.type, parentSchema: schema35, data: data16 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 9007199254740991 || isNaN(data16)) {
              const err51 = {
                instancePath: instancePath + "/features/dead",
                schemaPath: "#/$defs/count/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema35,
                data: data16
              };
              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
            }
            if (data16 < 0 || isNaN(data16)) {
              const err52 = { instancePath: instancePath + "/features/dead", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35, data: data16 };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
          }
        }
        if (data13.human_verified !== void 0) {
          let data17 = data13.human_verified;
          if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
            const err53 = {
              instancePath: instancePath + "/features/human_verified",
              schemaPath: "#/$defs/count/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema35.type,
              parentSchema: schema35,
              data: data17
            };
            vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
          }
          if (typeof data17 == "number" && isFinite(
            data17
          )) {
            if (data17 > 9007199254740991 || isNaN(data17)) {
              const err54 = { instancePath: instancePath + "/features/human_verified", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema35, data: data17 };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
              const err55 = { instancePath: instancePath + "/features/human_verified", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35, data: data17 };
              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
            }
          }
        }
        if (data13.orphan_mass !== void 0) {
          let data18 = data13.orphan_mass;
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 1 || isNaN(data18)) {
              const err56 = {
                instancePath: instancePath + "/features/orphan_mass",
                schemaPath: "#/$defs/share/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 1 },
                message: "must be <= 1",
                schema: 1,
                parentSchema: schema44,
                data: data18
              };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              const err57 = {
                instancePath: instancePath + "/features/orphan_mass",
                schemaPath: "#/$defs/share/minimum",
                keyword: "minimum",
                params: {
                  comparison: ">=",
                  limit: 0
                },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema44,
                data: data18
              };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
          } else {
            const err58 = {
              instancePath: instancePath + "/features/orphan_mass",
              schemaPath: "#/$defs/share/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema44.type,
              parentSchema: schema44,
              data: data18
            };
            vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.features.type, parentSchema: schema31.properties.features, data: data13 };
        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
      }
    }
    if (data.embeddings !== void 0) {
      let data19 = data.embeddings;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (Object.keys(data19).length < 1) {
          const err60 = { instancePath: instancePath + "/embeddings", schemaPath: "#/properties/embeddings/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.embeddings, data: data19 };
          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
        }
        for (const key4 in data19) if (!(key4 === "tok_emb" || key4 === "pos_emb")) {
          const err61 = { instancePath: instancePath + "/embeddings", schemaPath: "#/properties/embeddings/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.embeddings, data: data19 };
          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
        }
        data19.tok_emb !== void 0 && (validate31(data19.tok_emb, { instancePath: instancePath + "/embeddings/tok_emb", parentData: data19, parentDataProperty: "tok_emb", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data19.pos_emb !== void 0 && (validate31(
          data19.pos_emb,
          {
            instancePath: instancePath + "/embeddings/pos_emb",
            parentData: data19,
            parentDataProperty: "pos_emb",
            rootData,
            dynamicAnchors
          }
        ) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length));
      } else {
        const err62 = {
          instancePath: instancePath + "/embeddings",
          schemaPath: "#/properties/embeddings/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema31.properties.embeddings.type,
          parentSchema: schema31.properties.embeddings,
          data: data19
        };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.joint !== void 0) {
      let data22 = data.joint;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.sets === void 0) {
          const err63 = { instancePath: instancePath + "/joint", schemaPath: "#/properties/joint/required", keyword: "required", params: { missingProperty: "sets" }, message: "must have required property 'sets'", schema: schema31.properties.joint.required, parentSchema: schema31.properties.joint, data: data22 };
          vErrors === null ? vErrors = [err63] : vErrors.push(
            err63
          ), errors++;
        }
        for (const key5 in data22) if (key5 !== "sets") {
          const err64 = { instancePath: instancePath + "/joint", schemaPath: "#/properties/joint/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.joint, data: data22 };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
        if (data22.sets !== void 0) {
          let data23 = data22.sets;
          if (Array.isArray(
            data23
          )) {
            if (data23.length > 1e3) {
              const err65 = { instancePath: instancePath + "/joint/sets", schemaPath: "#/properties/joint/properties/sets/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.joint.properties.sets, data: data23 };
              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
            }
            const len1 = data23.length;
            for (let i1 = 0; i1 < len1; i1++) validate35(data23[i1], { instancePath: instancePath + "/joint/sets/" + i1, parentData: data23, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
          } else {
            const err66 = { instancePath: instancePath + "/joint/sets", schemaPath: "#/properties/joint/properties/sets/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.joint.properties.sets.type, parentSchema: schema31.properties.joint.properties.sets, data: data23 };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/joint", schemaPath: "#/properties/joint/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.joint.type, parentSchema: schema31.properties.joint, data: data22 };
        vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
      }
    }
    if (data.circuits !== void 0) {
      let data25 = data.circuits;
      if (Array.isArray(data25)) {
        if (data25.length > 1e3) {
          const err68 = { instancePath: instancePath + "/circuits", schemaPath: "#/properties/circuits/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.circuits, data: data25 };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
        const len2 = data25.length;
        for (let i2 = 0; i2 < len2; i2++) validate37(data25[i2], {
          instancePath: instancePath + "/circuits/" + i2,
          parentData: data25,
          parentDataProperty: i2,
          rootData,
          dynamicAnchors
        }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
      } else {
        const err69 = {
          instancePath: instancePath + "/circuits",
          schemaPath: "#/properties/circuits/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties.circuits.type,
          parentSchema: schema31.properties.circuits,
          data: data25
        };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
    }
    if (data.human_program !== void 0) {
      let data27 = data.human_program;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.lines === void 0) {
          const err70 = { instancePath: instancePath + "/human_program", schemaPath: "#/properties/human_program/required", keyword: "required", params: { missingProperty: "lines" }, message: "must have required property 'lines'", schema: schema31.properties.human_program.required, parentSchema: schema31.properties.human_program, data: data27 };
          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
        }
        if (data27.reproduces_logits_kl_p99 === void 0) {
          const err71 = { instancePath: instancePath + "/human_program", schemaPath: "#/properties/human_program/required", keyword: "required", params: { missingProperty: "reproduces_logits_kl_p99" }, message: "must have required property 'reproduces_logits_kl_p99'", schema: schema31.properties.human_program.required, parentSchema: schema31.properties.human_program, data: data27 };
          vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
        }
        if (data27.contains_weights === void 0) {
          const err72 = { instancePath: instancePath + "/human_program", schemaPath: "#/properties/human_program/required", keyword: "required", params: { missingProperty: "contains_weights" }, message: "must have required property 'contains_weights'", schema: schema31.properties.human_program.required, parentSchema: schema31.properties.human_program, data: data27 };
          vErrors === null ? vErrors = [err72] : vErrors.push(
            err72
          ), errors++;
        }
        for (const key6 in data27) if (!(key6 === "lines" || key6 === "reproduces_logits_kl_p99" || key6 === "contains_weights")) {
          const err73 = { instancePath: instancePath + "/human_program", schemaPath: "#/properties/human_program/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.human_program, data: data27 };
          vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
        }
        if (data27.lines !== void 0) {
          let data28 = data27.lines;
          if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
            const err74 = { instancePath: instancePath + "/human_program/lines", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.type, parentSchema: schema35, data: data28 };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 > 9007199254740991 || isNaN(data28)) {
              const err75 = {
                instancePath: instancePath + "/human_program/lines",
                schemaPath: "#/$defs/count/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema35,
                data: data28
              };
              vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
            }
            if (data28 < 0 || isNaN(data28)) {
              const err76 = { instancePath: instancePath + "/human_program/lines", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35, data: data28 };
              vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
            }
          }
        }
        if (data27.reproduces_logits_kl_p99 !== void 0) {
          let data29 = data27.reproduces_logits_kl_p99;
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 < 0 || isNaN(data29)) {
              const err77 = { instancePath: instancePath + "/human_program/reproduces_logits_kl_p99", schemaPath: "#/properties/human_program/properties/reproduces_logits_kl_p99/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.human_program.properties.reproduces_logits_kl_p99, data: data29 };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
          } else {
            const err78 = { instancePath: instancePath + "/human_program/reproduces_logits_kl_p99", schemaPath: "#/properties/human_program/properties/reproduces_logits_kl_p99/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.human_program.properties.reproduces_logits_kl_p99.type, parentSchema: schema31.properties.human_program.properties.reproduces_logits_kl_p99, data: data29 };
            vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
          }
        }
        if (data27.contains_weights !== void 0) {
          let data30 = data27.contains_weights;
          if (typeof data30 != "boolean") {
            const err79 = { instancePath: instancePath + "/human_program/contains_weights", schemaPath: "#/properties/human_program/properties/contains_weights/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.human_program.properties.contains_weights.type, parentSchema: schema31.properties.human_program.properties.contains_weights, data: data30 };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
        }
      } else {
        const err80 = {
          instancePath: instancePath + "/human_program",
          schemaPath: "#/properties/human_program/type",
          keyword: "type",
          params: {
            type: "object"
          },
          message: "must be object",
          schema: schema31.properties.human_program.type,
          parentSchema: schema31.properties.human_program,
          data: data27
        };
        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
      }
    }
    if (data.adversarial !== void 0) {
      let data31 = data.adversarial;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.teams === void 0) {
          const err81 = { instancePath: instancePath + "/adversarial", schemaPath: "#/properties/adversarial/required", keyword: "required", params: { missingProperty: "teams" }, message: "must have required property 'teams'", schema: schema31.properties.adversarial.required, parentSchema: schema31.properties.adversarial, data: data31 };
          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
        }
        if (data31.days === void 0) {
          const err82 = {
            instancePath: instancePath + "/adversarial",
            schemaPath: "#/properties/adversarial/required",
            keyword: "required",
            params: { missingProperty: "days" },
            message: "must have required property 'days'",
            schema: schema31.properties.adversarial.required,
            parentSchema: schema31.properties.adversarial,
            data: data31
          };
          vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
        }
        if (data31.counterexamples_open === void 0) {
          const err83 = { instancePath: instancePath + "/adversarial", schemaPath: "#/properties/adversarial/required", keyword: "required", params: { missingProperty: "counterexamples_open" }, message: "must have required property 'counterexamples_open'", schema: schema31.properties.adversarial.required, parentSchema: schema31.properties.adversarial, data: data31 };
          vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
        }
        for (const key7 in data31) if (!(key7 === "teams" || key7 === "days" || key7 === "counterexamples_open")) {
          const err84 = { instancePath: instancePath + "/adversarial", schemaPath: "#/properties/adversarial/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.adversarial, data: data31 };
          vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
        }
        if (data31.teams !== void 0) {
          let data32 = data31.teams;
          if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
            const err85 = { instancePath: instancePath + "/adversarial/teams", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.type, parentSchema: schema35, data: data32 };
            vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
          }
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 > 9007199254740991 || isNaN(data32)) {
              const err86 = {
                instancePath: instancePath + "/adversarial/teams",
                schemaPath: "#/$defs/count/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema35,
                data: data32
              };
              vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
            }
            if (data32 < 0 || isNaN(data32)) {
              const err87 = { instancePath: instancePath + "/adversarial/teams", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35, data: data32 };
              vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
            }
          }
        }
        if (data31.days !== void 0) {
          let data33 = data31.days;
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 < 0 || isNaN(
              data33
            )) {
              const err88 = { instancePath: instancePath + "/adversarial/days", schemaPath: "#/properties/adversarial/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.adversarial.properties.days, data: data33 };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
          } else {
            const err89 = { instancePath: instancePath + "/adversarial/days", schemaPath: "#/properties/adversarial/properties/days/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.adversarial.properties.days.type, parentSchema: schema31.properties.adversarial.properties.days, data: data33 };
            vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
          }
        }
        if (data31.counterexamples_open !== void 0) {
          let data34 = data31.counterexamples_open;
          if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
            const err90 = { instancePath: instancePath + "/adversarial/counterexamples_open", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.type, parentSchema: schema35, data: data34 };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 > 9007199254740991 || isNaN(data34)) {
              const err91 = {
                instancePath: instancePath + "/adversarial/counterexamples_open",
                schemaPath: "#/$defs/count/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema35,
                data: data34
              };
              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
            }
            if (data34 < 0 || isNaN(
              data34
            )) {
              const err92 = {
                instancePath: instancePath + "/adversarial/counterexamples_open",
                schemaPath: "#/$defs/count/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema35,
                data: data34
              };
              vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
            }
          }
        }
      } else {
        const err93 = { instancePath: instancePath + "/adversarial", schemaPath: "#/properties/adversarial/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.adversarial.type, parentSchema: schema31.properties.adversarial, data: data31 };
        vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
      }
    }
    if (data.limits !== void 0) {
      let data35 = data.limits;
      if (Array.isArray(data35)) {
        if (data35.length > 1e3) {
          const err94 = {
            instancePath: instancePath + "/limits",
            schemaPath: "#/properties/limits/maxItems",
            keyword: "maxItems",
            params: { limit: 1e3 },
            message: "must NOT have more than 1000 items",
            schema: 1e3,
            parentSchema: schema31.properties.limits,
            data: data35
          };
          vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
        }
        const len3 = data35.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data36 = data35[i3];
          if (typeof data36 == "string") {
            if (func2(
              data36
            ) > 2e4) {
              const err95 = {
                instancePath: instancePath + "/limits/" + i3,
                schemaPath: "#/$defs/text/maxLength",
                keyword: "maxLength",
                params: { limit: 2e4 },
                message: "must NOT have more than 20000 characters",
                schema: 2e4,
                parentSchema: schema32,
                data: data36
              };
              vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
            }
            if (func2(data36) < 1) {
              const err96 = { instancePath: instancePath + "/limits/" + i3, schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data36 };
              vErrors === null ? vErrors = [err96] : vErrors.push(
                err96
              ), errors++;
            }
          } else {
            const err97 = { instancePath: instancePath + "/limits/" + i3, schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data36 };
            vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
          }
        }
      } else {
        const err98 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.limits.type, parentSchema: schema31.properties.limits, data: data35 };
        vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
      }
    }
    if (data.attestations !== void 0) {
      let data37 = data.attestations;
      if (Array.isArray(data37)) {
        if (data37.length > 1e3) {
          const err99 = { instancePath: instancePath + "/attestations", schemaPath: "#/properties/attestations/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema31.properties.attestations, data: data37 };
          vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
        }
        const len4 = data37.length;
        for (let i4 = 0; i4 < len4; i4++) validate39(data37[i4], {
          instancePath: instancePath + "/attestations/" + i4,
          parentData: data37,
          parentDataProperty: i4,
          rootData,
          dynamicAnchors
        }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
      } else {
        const err100 = { instancePath: instancePath + "/attestations", schemaPath: "#/properties/attestations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.attestations.type, parentSchema: schema31.properties.attestations, data: data37 };
        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
      }
    }
  } else {
    const err101 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};

// src/model/generated/interpretability-unit.js
var import_ucs2length2 = __toESM(require_ucs2length(), 1);
var validate2 = validate202;
var schema312 = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:near-zero:interpretability:v1:unit",
  type: "object",
  additionalProperties: false,
  required: ["id", "kind"],
  properties: { id: { type: "string", minLength: 1, maxLength: 100, "x-expected": "a unit's id, such as L05.H01" }, kind: { type: "string", enum: ["attn_head", "mlp_neuron", "layernorm", "tok_emb", "pos_emb", "unembed"], "x-expected": "attn_head, mlp_neuron, layernorm, tok_emb, pos_emb or unembed" }, parts: { type: "array", maxItems: 2, items: {
    $ref: "#/$defs/part"
  }, "x-expected": "a list of QK and OV" }, roles: { type: "array", maxItems: 1e3, items: { $ref: "#/$defs/role" }, "x-expected": "a list of roles" }, unexplained_share: { $ref: "#/$defs/share" }, explained_by: { $ref: "#/$defs/people" }, simulation: { $ref: "#/$defs/simulation" }, interactions: {
    type: "array",
    maxItems: 1e3,
    items: { type: "string", maxLength: 100 },
    "x-expected": "a list of unit ids"
  }, evidence: { type: "array", maxItems: 1e3, items: { $ref: "#/$defs/fileRef" }, "x-expected": "a list of files with sha256 and uri" }, covered_by: { const: "rule", "x-expected": "rule" } },
  "x-expected": "a mapping with id, kind",
  $defs: { part: { type: "string", enum: ["QK", "OV"], "x-expected": "QK or OV" }, role: {
    type: "object",
    additionalProperties: false,
    required: ["text", "share_of_effect", "on", "ablation"],
    properties: { text: { $ref: "#/$defs/text" }, parts: {
      type: "array",
      maxItems: 2,
      items: { $ref: "#/$defs/part" },
      "x-expected": "a list of QK and OV"
    }, share_of_effect: { $ref: "#/$defs/share" }, on: { $ref: "#/$defs/text" }, ablation: { $ref: "#/$defs/text" } },
    "x-expected": "a mapping with text, share_of_effect, on, ablation"
  }, share: { type: "number", minimum: 0, maximum: 1, "x-expected": "a number from 0 to 1" }, people: { type: "object", additionalProperties: false, required: ["kind", "ids"], properties: { kind: { type: "string", enum: [
    "human",
    "mixed",
    "model"
  ], "x-expected": "human, mixed or model" }, ids: { type: "array", maxItems: 100, items: { $ref: "#/$defs/text" }, "x-expected": "a list of names" } }, "x-expected": "a mapping with kind, ids" }, simulation: {
    type: "object",
    additionalProperties: false,
    required: ["by", "raters", "independent", "items", "score", "chance", "heldout", "counterfactual"],
    properties: { by: { type: "string", enum: ["human", "model"], "x-expected": "human or model" }, raters: { $ref: "#/$defs/count" }, independent: { type: "boolean", "x-expected": "true or false" }, items: { $ref: "#/$defs/count" }, score: { $ref: "#/$defs/share" }, chance: { $ref: "#/$defs/share" }, heldout: { type: "boolean", "x-expected": "true or false" }, counterfactual: { $ref: "#/$defs/share" } },
    "x-expected": "a mapping with by, raters, independent, items, score, chance, heldout, counterfactual"
  }, fileRef: {
    type: "object",
    additionalProperties: false,
    required: ["sha256", "uri"],
    properties: { sha256: { $ref: "#/$defs/digest" }, uri: {
      $ref: "#/$defs/text"
    } },
    "x-expected": "a mapping with sha256, uri"
  }, text: {
    type: "string",
    minLength: 1,
    maxLength: 2e4,
    "x-expected": "a text of 1 to 20000 characters"
  }, count: { type: "integer", minimum: 0, maximum: 9007199254740991, "x-expected": "a whole number from 0" }, digest: { type: "string", pattern: "^[0-9a-f]{64}$", "x-expected": "a SHA-256 digest: 64 hex digits in lower case" } }
};
var schema322 = { type: "string", enum: ["QK", "OV"], "x-expected": "QK or OV" };
var schema362 = {
  type: "number",
  minimum: 0,
  maximum: 1,
  "x-expected": "a number from 0 to 1"
};
var func12 = Object.prototype.hasOwnProperty;
var func22 = import_ucs2length2.default.default;
var schema33 = { type: "object", additionalProperties: false, required: ["text", "share_of_effect", "on", "ablation"], properties: {
  text: { $ref: "#/$defs/text" },
  parts: { type: "array", maxItems: 2, items: { $ref: "#/$defs/part" }, "x-expected": "a list of QK and OV" },
  share_of_effect: { $ref: "#/$defs/share" },
  on: { $ref: "#/$defs/text" },
  ablation: { $ref: "#/$defs/text" }
}, "x-expected": "a mapping with text, share_of_effect, on, ablation" };
var schema34 = {
  type: "string",
  minLength: 1,
  maxLength: 2e4,
  "x-expected": "a text of 1 to 20000 characters"
};
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
    if (data.text === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "text" },
        message: "must have required property 'text'",
        schema: schema33.required,
        parentSchema: schema33,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.share_of_effect === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "share_of_effect" },
        message: "must have required property 'share_of_effect'",
        schema: schema33.required,
        parentSchema: schema33,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.on === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "on" },
        message: "must have required property 'on'",
        schema: schema33.required,
        parentSchema: schema33,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.ablation === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ablation" }, message: "must have required property 'ablation'", schema: schema33.required, parentSchema: schema33, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 in data) if (!(key0 === "text" || key0 === "parts" || key0 === "share_of_effect" || key0 === "on" || key0 === "ablation")) {
      const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.text !== void 0) {
      let data0 = data.text;
      if (typeof data0 == "string") {
        if (func22(data0) > 2e4) {
          const err5 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema34, data: data0 };
          vErrors === null ? vErrors = [err5] : vErrors.push(
            err5
          ), errors++;
        }
        if (func22(data0) < 1) {
          const err6 = {
            instancePath: instancePath + "/text",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema34,
            data: data0
          };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.parts !== void 0) {
      let data1 = data.parts;
      if (Array.isArray(data1)) {
        if (data1.length > 2) {
          const err8 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema33.properties.parts, data: data1 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 != "string") {
            const err9 = { instancePath: instancePath + "/parts/" + i0, schemaPath: "#/$defs/part/type", keyword: "type", params: {
              type: "string"
            }, message: "must be string", schema: schema322.type, parentSchema: schema322, data: data2 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (!(data2 === "QK" || data2 === "OV")) {
            const err10 = { instancePath: instancePath + "/parts/" + i0, schemaPath: "#/$defs/part/enum", keyword: "enum", params: { allowedValues: schema322.enum }, message: "must be equal to one of the allowed values", schema: schema322.enum, parentSchema: schema322, data: data2 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema33.properties.parts.type, parentSchema: schema33.properties.parts, data: data1 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.share_of_effect !== void 0) {
      let data3 = data.share_of_effect;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          const err12 = {
            instancePath: instancePath + "/share_of_effect",
            schemaPath: "#/$defs/share/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema362,
            data: data3
          };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/share_of_effect", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362, data: data3 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/share_of_effect", schemaPath: "#/$defs/share/type", keyword: "type", params: {
          type: "number"
        }, message: "must be number", schema: schema362.type, parentSchema: schema362, data: data3 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.on !== void 0) {
      let data4 = data.on;
      if (typeof data4 == "string") {
        if (func22(data4) > 2e4) {
          const err15 = {
            instancePath: instancePath + "/on",
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e4 },
            message: "must NOT have more than 20000 characters",
            schema: 2e4,
            parentSchema: schema34,
            data: data4
          };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (func22(data4) < 1) {
          const err16 = { instancePath: instancePath + "/on", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data4 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/on", schemaPath: "#/$defs/text/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data4 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.ablation !== void 0) {
      let data5 = data.ablation;
      if (typeof data5 == "string") {
        if (func22(data5) > 2e4) {
          const err18 = {
            instancePath: instancePath + "/ablation",
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e4 },
            message: "must NOT have more than 20000 characters",
            schema: 2e4,
            parentSchema: schema34,
            data: data5
          };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (func22(data5) < 1) {
          const err19 = { instancePath: instancePath + "/ablation", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34, data: data5 };
          vErrors === null ? vErrors = [err19] : vErrors.push(
            err19
          ), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/ablation", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data5 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema33.type, parentSchema: schema33, data };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate212.errors = vErrors, errors === 0;
}
validate212.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema402 = { type: "object", additionalProperties: false, required: ["kind", "ids"], properties: {
  kind: { type: "string", enum: ["human", "mixed", "model"], "x-expected": "human, mixed or model" },
  ids: { type: "array", maxItems: 100, items: { $ref: "#/$defs/text" }, "x-expected": "a list of names" }
}, "x-expected": "a mapping with kind, ids" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.kind === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema402.required, parentSchema: schema402, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ids === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ids" }, message: "must have required property 'ids'", schema: schema402.required, parentSchema: schema402, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === "kind" || key0 === "ids")) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema402,
          data
        };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0) {
      let data0 = data.kind;
      if (typeof data0 != "string") {
        const err3 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema402.properties.kind.type, parentSchema: schema402.properties.kind, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (!(data0 === "human" || data0 === "mixed" || data0 === "model")) {
        const err4 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema402.properties.kind.enum },
          message: "must be equal to one of the allowed values",
          schema: schema402.properties.kind.enum,
          parentSchema: schema402.properties.kind,
          data: data0
        };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.ids !== void 0) {
      let data1 = data.ids;
      if (Array.isArray(data1)) {
        if (data1.length > 100) {
          const err5 = { instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema402.properties.ids, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 == "string") {
            if (func22(data2) > 2e4) {
              const err6 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema34, data: data2 };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (func22(data2) < 1) {
              const err7 = {
                instancePath: instancePath + "/ids/" + i0,
                schemaPath: "#/$defs/text/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
                schema: 1,
                parentSchema: schema34,
                data: data2
              };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/ids/" + i0, schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data2 };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/ids",
          schemaPath: "#/properties/ids/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema402.properties.ids.type,
          parentSchema: schema402.properties.ids,
          data: data1
        };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema402.type, parentSchema: schema402, data };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema42 = { type: "object", additionalProperties: false, required: [
  "by",
  "raters",
  "independent",
  "items",
  "score",
  "chance",
  "heldout",
  "counterfactual"
], properties: { by: { type: "string", enum: [
  "human",
  "model"
], "x-expected": "human or model" }, raters: { $ref: "#/$defs/count" }, independent: { type: "boolean", "x-expected": "true or false" }, items: { $ref: "#/$defs/count" }, score: { $ref: "#/$defs/share" }, chance: { $ref: "#/$defs/share" }, heldout: { type: "boolean", "x-expected": "true or false" }, counterfactual: { $ref: "#/$defs/share" } }, "x-expected": "a mapping with by, raters, independent, items, score, chance, heldout, counterfactual" };
var schema43 = { type: "integer", minimum: 0, maximum: 9007199254740991, "x-expected": "a whole number from 0" };
function validate25(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.by === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.raters === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "raters" },
        message: "must have required property 'raters'",
        schema: schema42.required,
        parentSchema: schema42,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.independent === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "independent" }, message: "must have required property 'independent'", schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.items === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'", schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.score === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "score" }, message: "must have required property 'score'", schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.chance === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "chance" },
        message: "must have required property 'chance'",
        schema: schema42.required,
        parentSchema: schema42,
        data
      };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.heldout === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "heldout" }, message: "must have required property 'heldout'", schema: schema42.required, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.counterfactual === void 0) {
      const err7 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "counterfactual" },
        message: "must have required property 'counterfactual'",
        schema: schema42.required,
        parentSchema: schema42,
        data
      };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (const key0 in data) if (!(key0 === "by" || key0 === "raters" || key0 === "independent" || key0 === "items" || key0 === "score" || key0 === "chance" || key0 === "heldout" || key0 === "counterfactual")) {
      const err8 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: {
        additionalProperty: key0
      }, message: "must NOT have additional properties", schema: false, parentSchema: schema42, data };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.by !== void 0) {
      let data0 = data.by;
      if (typeof data0 != "string") {
        const err9 = { instancePath: instancePath + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.by.type, parentSchema: schema42.properties.by, data: data0 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (!(data0 === "human" || data0 === "model")) {
        const err10 = {
          instancePath: instancePath + "/by",
          schemaPath: "#/properties/by/enum",
          keyword: "enum",
          params: { allowedValues: schema42.properties.by.enum },
          message: "must be equal to one of the allowed values",
          schema: schema42.properties.by.enum,
          parentSchema: schema42.properties.by,
          data: data0
        };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.raters !== void 0) {
      let data1 = data.raters;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err11 = { instancePath: instancePath + "/raters", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema43.type, parentSchema: schema43, data: data1 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 9007199254740991 || isNaN(data1)) {
          const err12 = { instancePath: instancePath + "/raters", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema43, data: data1 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err13 = {
            instancePath: instancePath + "/raters",
            schemaPath: "#/$defs/count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema43,
            data: data1
          };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.independent !== void 0) {
      let data2 = data.independent;
      if (typeof data2 != "boolean") {
        const err14 = { instancePath: instancePath + "/independent", schemaPath: "#/properties/independent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema42.properties.independent.type, parentSchema: schema42.properties.independent, data: data2 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.items !== void 0) {
      let data3 = data.items;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err15 = {
          instancePath: instancePath + "/items",
          schemaPath: "#/$defs/count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema43.type,
          parentSchema: schema43,
          data: data3
        };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 9007199254740991 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/items", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema43, data: data3 };
          vErrors === null ? vErrors = [err16] : vErrors.push(
            err16
          ), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err17 = {
            instancePath: instancePath + "/items",
            schemaPath: "#/$defs/count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema43,
            data: data3
          };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      }
    }
    if (data.score !== void 0) {
      let data4 = data.score;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          const err18 = { instancePath: instancePath + "/score", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema362, data: data4 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err19 = { instancePath: instancePath + "/score", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362, data: data4 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/score",
          schemaPath: "#/$defs/share/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
          schema: schema362.type,
          parentSchema: schema362,
          data: data4
        };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.chance !== void 0) {
      let data5 = data.chance;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1 || isNaN(data5)) {
          const err21 = { instancePath: instancePath + "/chance", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema362, data: data5 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err22 = {
            instancePath: instancePath + "/chance",
            schemaPath: "#/$defs/share/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema362,
            data: data5
          };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/chance", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.type, parentSchema: schema362, data: data5 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.heldout !== void 0) {
      let data6 = data.heldout;
      if (typeof data6 != "boolean") {
        const err24 = { instancePath: instancePath + "/heldout", schemaPath: "#/properties/heldout/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema42.properties.heldout.type, parentSchema: schema42.properties.heldout, data: data6 };
        vErrors === null ? vErrors = [err24] : vErrors.push(
          err24
        ), errors++;
      }
    }
    if (data.counterfactual !== void 0) {
      let data7 = data.counterfactual;
      if (typeof data7 == "number" && isFinite(
        data7
      )) {
        if (data7 > 1 || isNaN(data7)) {
          const err25 = {
            instancePath: instancePath + "/counterfactual",
            schemaPath: "#/$defs/share/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema362,
            data: data7
          };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err26 = {
            instancePath: instancePath + "/counterfactual",
            schemaPath: "#/$defs/share/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema362,
            data: data7
          };
          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
        }
      } else {
        const err27 = {
          instancePath: instancePath + "/counterfactual",
          schemaPath: "#/$defs/share/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
          schema: schema362.type,
          parentSchema: schema362,
          data: data7
        };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    const err28 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema42.type,
      parentSchema: schema42,
      data
    };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema482 = {
  type: "object",
  additionalProperties: false,
  required: ["sha256", "uri"],
  properties: { sha256: { $ref: "#/$defs/digest" }, uri: { $ref: "#/$defs/text" } },
  "x-expected": "a mapping with sha256, uri"
};
var schema49 = { type: "string", pattern: "^[0-9a-f]{64}$", "x-expected": "a SHA-256 digest: 64 hex digits in lower case" };
var pattern42 = new RegExp("^[0-9a-f]{64}$", "u");
function validate27(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.sha256 === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "sha256" },
        message: "must have required property 'sha256'",
        schema: schema482.required,
        parentSchema: schema482,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.uri === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uri" }, message: "must have required property 'uri'", schema: schema482.required, parentSchema: schema482, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data) if (!(key0 === "sha256" || key0 === "uri")) {
      const err2 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema482,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.sha256 !== void 0) {
      let data0 = data.sha256;
      if (typeof data0 == "string") {
        if (!pattern42.test(data0)) {
          const err3 = {
            instancePath: instancePath + "/sha256",
            schemaPath: "#/$defs/digest/pattern",
            keyword: "pattern",
            params: { pattern: "^[0-9a-f]{64}$" },
            message: 'must match pattern "^[0-9a-f]{64}$"',
            schema: "^[0-9a-f]{64}$",
            parentSchema: schema49,
            data: data0
          };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/sha256", schemaPath: "#/$defs/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.uri !== void 0) {
      let data1 = data.uri;
      if (typeof data1 == "string") {
        if (func22(data1) > 2e4) {
          const err5 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters", schema: 2e4, parentSchema: schema34, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(
            err5
          ), errors++;
        }
        if (func22(data1) < 1) {
          const err6 = {
            instancePath: instancePath + "/uri",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema34,
            data: data1
          };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/uri", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema482.type,
      parentSchema: schema482,
      data
    };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema312.required, parentSchema: schema312, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data) if (!func12.call(schema312.properties, key0)) {
      const err2 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema312,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func22(data0) > 100) {
          const err3 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: {
            limit: 100
          }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema312.properties.id, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func22(data0) < 1) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema312.properties.id, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.id.type, parentSchema: schema312.properties.id, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (typeof data1 != "string") {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.kind.type, parentSchema: schema312.properties.kind, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data1 === "attn_head" || data1 === "mlp_neuron" || data1 === "layernorm" || data1 === "tok_emb" || data1 === "pos_emb" || data1 === "unembed")) {
        const err7 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema312.properties.kind.enum },
          message: "must be equal to one of the allowed values",
          schema: schema312.properties.kind.enum,
          parentSchema: schema312.properties.kind,
          data: data1
        };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.parts !== void 0) {
      let data2 = data.parts;
      if (Array.isArray(data2)) {
        if (data2.length > 2) {
          const err8 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items", schema: 2, parentSchema: schema312.properties.parts, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 != "string") {
            const err9 = { instancePath: instancePath + "/parts/" + i0, schemaPath: "#/$defs/part/type", keyword: "type", params: {
              type: "string"
            }, message: "must be string", schema: schema322.type, parentSchema: schema322, data: data3 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          if (!(data3 === "QK" || data3 === "OV")) {
            const err10 = { instancePath: instancePath + "/parts/" + i0, schemaPath: "#/$defs/part/enum", keyword: "enum", params: { allowedValues: schema322.enum }, message: "must be equal to one of the allowed values", schema: schema322.enum, parentSchema: schema322, data: data3 };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.parts.type, parentSchema: schema312.properties.parts, data: data2 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.roles !== void 0) {
      let data4 = data.roles;
      if (Array.isArray(data4)) {
        if (data4.length > 1e3) {
          const err12 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema312.properties.roles, data: data4 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) validate212(data4[i1], { instancePath: instancePath + "/roles/" + i1, parentData: data4, parentDataProperty: i1, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length);
      } else {
        const err13 = { instancePath: instancePath + "/roles", schemaPath: "#/properties/roles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.roles.type, parentSchema: schema312.properties.roles, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.unexplained_share !== void 0) {
      let data6 = data.unexplained_share;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 1 || isNaN(data6)) {
          const err14 = {
            instancePath: instancePath + "/unexplained_share",
            schemaPath: "#/$defs/share/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema362,
            data: data6
          };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data6 < 0 || isNaN(
          data6
        )) {
          const err15 = { instancePath: instancePath + "/unexplained_share", schemaPath: "#/$defs/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema362, data: data6 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/unexplained_share", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema362.type, parentSchema: schema362, data: data6 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.explained_by !== void 0 && (validate23(data.explained_by, { instancePath: instancePath + "/explained_by", parentData: data, parentDataProperty: "explained_by", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.simulation !== void 0 && (validate25(data.simulation, { instancePath: instancePath + "/simulation", parentData: data, parentDataProperty: "simulation", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length)), data.interactions !== void 0) {
      let data9 = data.interactions;
      if (Array.isArray(data9)) {
        if (data9.length > 1e3) {
          const err17 = { instancePath: instancePath + "/interactions", schemaPath: "#/properties/interactions/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema312.properties.interactions, data: data9 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (typeof data10 == "string") {
            if (func22(data10) > 100) {
              const err18 = { instancePath: instancePath + "/interactions/" + i2, schemaPath: "#/properties/interactions/items/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema312.properties.interactions.items, data: data10 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/interactions/" + i2, schemaPath: "#/properties/interactions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.interactions.items.type, parentSchema: schema312.properties.interactions.items, data: data10 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/interactions",
          schemaPath: "#/properties/interactions/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema312.properties.interactions.type,
          parentSchema: schema312.properties.interactions,
          data: data9
        };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data11 = data.evidence;
      if (Array.isArray(data11)) {
        if (data11.length > 1e3) {
          const err21 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: schema312.properties.evidence, data: data11 };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) validate27(data11[i3], {
          instancePath: instancePath + "/evidence/" + i3,
          parentData: data11,
          parentDataProperty: i3,
          rootData,
          dynamicAnchors
        }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
      } else {
        const err22 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.evidence.type, parentSchema: schema312.properties.evidence, data: data11 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.covered_by !== void 0) {
      let data13 = data.covered_by;
      if (data13 !== "rule") {
        const err23 = { instancePath: instancePath + "/covered_by", schemaPath: "#/properties/covered_by/const", keyword: "const", params: { allowedValue: "rule" }, message: "must be equal to constant", schema: "rule", parentSchema: schema312.properties.covered_by, data: data13 };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.type, parentSchema: schema312, data };
    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/evidence/formats/interpretability/thresholds.ts
var THRESHOLDS = {
  /** Of a unit's effect, what no role explains. Roles of 90 % would leave a tenth of the model in the dark. */
  unexplainedShare: 0.01,
  /** How far shares of a unit may add up to something other than 1: rounding of a few roles to three digits. */
  shareSum: 5e-3,
  /** Of the loss gap to each baseline, what the account does not recover when all of it is substituted. */
  jointUnexplained: 0.01,
  /** Divergence of the substituted model at the 99th percentile of tokens, in nats: a mean hides rare failures. */
  klP99: 0.1,
  /** A 99th percentile over fewer tokens rests on under a hundred of them. */
  tokens: 1e4,
  /** How far a circuit's faithfulness may lie from 1 for nine examples in ten; above 1 is no more faithful. */
  faithfulnessGap: 0.05,
  /** The worst removal found that circuit and model answer differently; the best-known circuit has 0.87. */
  incompleteness: 0.05,
  /** Each node contributes at least so much; nodes without effect would pad a circuit to faithfulness. */
  minimality: 0.01,
  /** People predict the unit from its explanation, on held-out items and on counterfactual ones. */
  simulationScore: 0.9,
  /** A score of 0.9 means nothing where guessing reaches it. */
  simulationChance: 0.5,
  /** One rater is an opinion; the smallest number in which one can be outvoted. */
  raters: 3,
  /** Under a hundred items, a score of 0.9 is compatible with a true one of 0.8 and less. */
  simulationItems: 100,
  /** Activation mass in features whose meaning nobody has verified. */
  orphanMass: 0.01,
  /** Embeddings covered by a rule that people look at. */
  auditSample: 1e3,
  /** One attestation can be a favour. */
  attestations: 2,
  /** How far a stated loss recovered may lie from the one that the losses give: rounding to three digits. */
  statedRecovered: 1e-3
};
var TEXTS = ["openwebtext-heldout", "code", "non-english", "random-tokens", "adversarial"];
var BASELINES = ["zero", "mean", "resample", "unigram"];
var ABLATIONS = ["zero", "mean", "resample", "optimal"];

// src/evidence/formats/interpretability/checks.ts
function notShown(manifest, files) {
  return [
    ...claim(manifest),
    ...features(manifest),
    ...joint(manifest),
    ...circuits(manifest),
    ...program(manifest),
    ...adversarial(manifest),
    ...attestations(manifest, files),
    ...(manifest.limits ?? []).length === 0 ? ["it names no `limits`"] : []
  ];
}
function otherTarget({ target }) {
  const expected = {
    model: PUBLISHED.model,
    params: PUBLISHED.parameters,
    weights_sha256: PUBLISHED.weights,
    tokenizer_sha256: PUBLISHED.tokenizer,
    dtype: "fp32"
  };
  return Object.entries(expected).filter(([key, value]) => target[key] !== value).map(([key, value]) => `\`${key}\` is ${target[key]}, not ${value}`);
}
function contradictions({ joint: joint2 }) {
  return (joint2?.sets ?? []).flatMap((set) => {
    const { least } = recovered(set);
    const stated = set.loss_recovered;
    if (stated === void 0 || Math.abs(stated - least) <= THRESHOLDS.statedRecovered) return [];
    return [
      `${set.name} states ${percent(stated)} of the loss recovered, and its losses give ${percent(least)}`
    ];
  });
}
function coveredKinds({ embeddings = {} }, files) {
  const counts = new Map(GROUPS.map(({ kind, count }) => [kind, count]));
  const holds = (one, count) => one.checked === count && one.exceptions === 0 && one.audit.by === "human" && one.audit.sampled >= THRESHOLDS.auditSample && one.audit.sampled <= count && one.audit.wrong === 0 && files.problem(one.evidence) === null;
  return new Set(
    Object.entries(embeddings).flatMap(([kind, one]) => holds(one, counts.get(kind)) ? [kind] : [])
  );
}
function recovered({ losses }) {
  const error = Math.abs(losses.replaced - losses.orig);
  const all = Object.entries(losses).filter(([name]) => name !== "orig" && name !== "replaced").map(([against, loss]) => ({
    least: error === 0 ? 1 : Math.max(0, 1 - error / Math.abs(loss - losses.orig)),
    against
  }));
  return all.sort((a, b) => a.least - b.least)[0] ?? { least: 0, against: null };
}
function claim({ claim: text }) {
  return text === "full_human_interpretability" ? [] : [`it claims ${JSON.stringify(text)}, not full_human_interpretability`];
}
function features({ features: one }) {
  if (one === void 0) return [];
  return [
    ...one.human_verified < one.n - one.dead || one.dead > one.n ? [`people have verified ${one.human_verified} of its ${one.n - one.dead} live features`] : [],
    ...one.orphan_mass > THRESHOLDS.orphanMass ? [`${percent(one.orphan_mass)} of activation mass is in unverified features`] : []
  ];
}
function joint({ joint: one }) {
  const sets = one?.sets ?? [];
  const absent2 = TEXTS.filter((text) => !sets.some(({ name }) => name === text));
  return [
    ...absent2.length > 0 ? [`all explanations substituted at once are not shown on ${list(absent2)}`] : [],
    ...sets.flatMap((set) => jointOn(set).map((what) => `on ${set.name}, ${what}`))
  ];
}
function jointOn(set) {
  const { losses, kl_nats: kl } = set;
  const absent2 = BASELINES.filter((name) => losses[name] === void 0);
  if (absent2.length > 0) return [`there is no loss of ${list(absent2)}`];
  const { least, against } = recovered(set);
  return [
    ...set.tokens < THRESHOLDS.tokens ? [`there are only ${set.tokens} tokens`] : [],
    ...least < 1 - THRESHOLDS.jointUnexplained ? [`${percent(least)} of the loss is recovered against \`${against}\``] : [],
    ...kl === void 0 ? ["there are no quantiles of divergence"] : [],
    ...kl && !(kl.p50 <= kl.p99 && kl.p99 <= kl.max) ? ["quantiles of divergence are out of order"] : [],
    ...kl && kl.p99 > THRESHOLDS.klP99 ? [`the 99th percentile of divergence is ${kl.p99} nats`] : []
  ];
}
function circuits({ circuits: all = [] }) {
  if (all.length === 0) return ["it tests no circuit"];
  return all.flatMap((one) => circuit(one).map((what) => `in the circuit ${one.task}, ${what}`));
}
function circuit(one) {
  return [
    ...ABLATIONS.flatMap((name) => {
      const faithful = one.faithfulness[name];
      const incomplete = one.incompleteness_worst[name];
      if (faithful === void 0 || incomplete === void 0) return [`\`${name}\` ablation is not shown`];
      const low = 1 - THRESHOLDS.faithfulnessGap;
      const within = low <= faithful.p05 && faithful.p05 <= faithful.p50 && faithful.p50 <= faithful.p95 && faithful.p95 <= 1 + THRESHOLDS.faithfulnessGap;
      return [
        ...within ? [] : [`faithfulness is from ${faithful.p05} to ${faithful.p95} by \`${name}\` ablation`],
        ...incomplete > THRESHOLDS.incompleteness ? [`incompleteness is ${incomplete} by \`${name}\` ablation`] : []
      ];
    }),
    ...one.minimality_min < THRESHOLDS.minimality ? [`a node contributes ${one.minimality_min}`] : []
  ];
}
function program({ human_program: one }) {
  if (one === void 0) return ["no program predicts the model without its weights"];
  return [
    ...one.contains_weights || one.lines === 0 ? ["its program contains weights, or nothing"] : [],
    ...one.reproduces_logits_kl_p99 > THRESHOLDS.klP99 ? [`its program is ${one.reproduces_logits_kl_p99} nats from the model at the 99th percentile`] : []
  ];
}
function adversarial({ adversarial: one }) {
  if (one === void 0 || one.teams === 0 || one.days === 0) return ["nobody tried to refute it"];
  return one.counterexamples_open > 0 ? [`counterexamples are open: ${one.counterexamples_open}`] : [];
}
function attestations({ attestations: all = [], producer }, files) {
  const own = producer?.org;
  const organisations = new Set(
    all.filter((one) => one.independent && one.scope === "full" && files.problem(one.dsse) === null).map(({ org }) => normal(org))
  );
  if (own !== void 0) organisations.delete(normal(own));
  return [
    ...own === void 0 ? ["it does not say who produced it"] : [],
    ...organisations.size < THRESHOLDS.attestations ? [`independent attestations of the whole: ${organisations.size} of ${THRESHOLDS.attestations}`] : []
  ];
}
var normal = (name) => name.normalize("NFKC").trim().toLowerCase();

// src/evidence/formats/interpretability/layout.ts
var UNIT_BYTES = 1024 * 1024;
async function layoutOf(file) {
  const head = headText(await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size)));
  const keys = peekObject(head);
  if (keys === null) {
    throw new EvidenceError(
      file.name,
      "is YAML, in which a list of 88,315 units is slow to read and easy to misread",
      "Convert it to JSON, such as with `yq -o=json`."
    );
  }
  return keys.get("units") === '"lines"' ? linesOf(file) : documentOf(file);
}
async function documentOf(file) {
  const { document, elements } = await readJsonDocument(file.bytes, ["units"], { elementBytes: UNIT_BYTES });
  return { header: document, units: numbered(elements, file.name) };
}
async function* numbered(elements, name) {
  let index = 0;
  for await (const value of elements ?? []) yield { value, where: `${name} (units[${index++}])` };
}
async function linesOf(file) {
  const lines = readLines(streamOf(file.bytes), file.name, { maxLineBytes: UNIT_BYTES });
  const first = await lines.next();
  const header = first.done ? void 0 : parseJson(first.value.text, file.name);
  return { header, units: parsed(lines, file.name) };
}
async function* parsed(lines, name) {
  for await (const { line, text } of lines) {
    if (text.trim() !== "") yield { value: parseJson(text, name, line), where: `${name} (line ${line})` };
  }
}
function checked(value, validate3, where) {
  if (validate3(value)) return value;
  const { keyword, instancePath, params, parentSchema, message } = validate3.errors[0];
  const place = instancePath.slice(1).replaceAll("/", ".");
  const at = place === "" ? "" : ` at ${place}`;
  const what = keyword === "additionalProperties" ? `the key ${JSON.stringify(params["additionalProperty"])} is not known${at}` : keyword === "required" ? `the key ${JSON.stringify(params["missingProperty"])} is missing${at}` : `${place || "the value"} is not ${parentSchema?.["x-expected"] ?? message}`;
  throw new EvidenceError(
    where,
    what,
    "Correct the manifest; schemas/interpretability.v1.json describes its form."
  );
}

// src/evidence/formats/interpretability/unit.ts
function judgeUnit(unit, account) {
  const failed = identity(unit, account);
  if (unit.covered_by === void 0) {
    const broken = [
      ...shares(unit.roles ?? [], unit.unexplained_share),
      ...authors(unit),
      ...simulation(unit),
      ...interactions(unit, account)
    ];
    return { failed: [...failed, ...broken], missing: [...absent(unit), ...account.files.missing(unit)] };
  }
  if (unit.kind !== "tok_emb" && unit.kind !== "pos_emb")
    return { failed: [...failed, "only embeddings can be covered by a rule"], missing: [] };
  return {
    failed,
    missing: account.covered.has(unit.kind) ? [] : ["covered by a rule that `embeddings` does not establish"]
  };
}
function identity(unit, { units }) {
  const group = units.get(unit.id);
  return group !== void 0 && group.kind !== unit.kind ? [`called ${unit.kind}, and is ${group.kind}`] : [];
}
function absent(unit) {
  const { roles = [], evidence = [] } = unit;
  return [
    ...roles.length === 0 ? ["no role"] : partsLeft(unit, roles),
    ...unit.unexplained_share === void 0 ? ["no unexplained_share"] : [],
    ...unit.explained_by === void 0 ? ["no explained_by"] : [],
    ...unit.simulation === void 0 ? ["no simulation"] : [],
    ...evidence.length === 0 ? ["no evidence"] : []
  ];
}
function partsLeft({ kind, parts = [] }, roles) {
  if (kind !== "attn_head") return [];
  return ["QK", "OV"].filter((part) => !parts.includes(part) || !roles.some((role) => role.parts?.includes(part))).map((part) => `no role for ${part}`);
}
function shares(roles, unexplained) {
  if (roles.length === 0 || unexplained === void 0) return [];
  const sum = roles.reduce((total, role) => total + role.share_of_effect, unexplained);
  const measured = new Set(roles.map(({ on, ablation }) => `${on}
${ablation}`));
  return [
    ...unexplained > THRESHOLDS.unexplainedShare ? ["too large an unexplained_share"] : [],
    ...Math.abs(sum - 1) > THRESHOLDS.shareSum ? ["shares that do not add up to 1"] : [],
    // Shares of different effects cannot be added.
    ...measured.size > 1 ? ["shares measured on different texts or by different ablations"] : []
  ];
}
function authors({ explained_by: by }) {
  if (by === void 0) return [];
  if (by.kind !== "human") return [`explained by ${by.kind === "model" ? "a model" : "people and a model"}`];
  return by.ids.length === 0 ? ["explained by nobody who is named"] : [];
}
function simulation({ simulation: one }) {
  if (one === void 0) return [];
  return [
    ...one.by !== "human" ? ["simulated by a model"] : [],
    ...one.independent && one.heldout ? [] : ["a simulation that is not independent and held out"],
    ...one.raters < THRESHOLDS.raters || one.items < THRESHOLDS.simulationItems ? ["a simulation with too few raters or items"] : [],
    ...one.chance > THRESHOLDS.simulationChance ? ["a simulation that guessing does well in"] : [],
    ...one.score < THRESHOLDS.simulationScore ? ["too low a simulation score"] : [],
    ...one.counterfactual < THRESHOLDS.simulationScore ? ["too low a counterfactual score"] : []
  ];
}
function interactions({ interactions: ids = [] }, { units }) {
  return ids.every((id) => units.has(id)) ? [] : ["interactions with units that do not exist"];
}

// src/evidence/formats/interpretability/read.ts
var TASK = "gpt2-small-interp";
var SCORER = "explained";
var RUN = "manifest";
async function* read({ files: [file, ...beside] }, projection) {
  if (file === void 0) return;
  const { header, units } = await layoutOf(file);
  const manifest = checked(header, validate, file.name);
  const run = runOf(manifest);
  yield { type: "run", run };
  if (!projection.wants(run)) return;
  const files = new Files(file, beside);
  const account = {
    files,
    units: new Map(unitsOfGpt2Small()),
    covered: coveredKinds(manifest, files)
  };
  const shortfalls = new Shortfalls();
  let read2 = 0;
  for await (const { value, where } of units) {
    const unit = checked(value, validate2, where);
    const judged = judgeUnit(unit, account);
    shortfalls.add(unit.id, judged);
    read2 += 1;
    yield { type: "sample", run: RUN, sample: sampleOf(unit, judged) };
  }
  if (read2 === 0) throw noUnits(file);
  for (const fault of [...faultsOf(manifest, files), ...shortfalls.faults()])
    yield { type: "fault", run: RUN, fault };
}
function sampleOf(unit, { failed, missing }) {
  const value = failed.length > 0 ? false : missing.length > 0 ? null : true;
  return {
    id: unit.id,
    epoch: 1,
    scores: { [SCORER]: { value, metadata: { why: [...failed, ...missing] } } },
    metadata: { kind: unit.kind }
  };
}
function runOf({ created_at }) {
  const createdAt = created_at ?? null;
  return {
    key: RUN,
    id: null,
    task: TASK,
    otherNames: [],
    args: {},
    metadata: {},
    tags: [],
    model: PUBLISHED.model,
    modelDigest: null,
    scorers: [{ name: SCORER, higherIsBetter: true }],
    resolved: true,
    datasetSamples: null,
    epochs: 1,
    finished: true,
    status: null,
    createdAt,
    completedAt: createdAt,
    tool: TASK
  };
}
function faultsOf(manifest, files) {
  const target = otherTarget(manifest).map((what) => ({
    code: "digest-mismatch",
    message: `The account is not of GPT-2 Small as published: ${what}.`,
    remedy: "Make the account of the published weights, or correct `target`."
  }));
  const stated = contradictions(manifest).map((what) => ({
    code: "totals-disagree",
    message: `The manifest contradicts itself: ${what}.`,
    remedy: "Find out which figure is right, and write the manifest again."
  }));
  return [...target, ...stated, ...notShown(manifest, files).map((what) => notFull(what))];
}
var notFull = (what) => ({
  code: "inventory-incomplete",
  message: `Not full: ${what}.`,
  remedy: "See docs/formats/interpretability.md for what an account of the whole model must show."
});
var Shortfalls = class {
  #units = /* @__PURE__ */ new Map();
  add(id, { failed, missing }) {
    for (const rule of [...failed, ...missing]) {
      const units = this.#units.get(rule) ?? { count: 0, first: [] };
      units.count += 1;
      if (units.first.length < 3) units.first.push(id);
      this.#units.set(rule, units);
    }
  }
  faults() {
    return [...this.#units].map(
      ([rule, { count, first }]) => notFull(
        `${plural(count, "unit")} with ${rule} (${first.join(", ")}${count > first.length ? ", \u2026" : ""})`
      )
    );
  }
};
function noUnits(file) {
  return new EvidenceError(
    file.name,
    "the manifest holds no units",
    "List every unit of GPT-2 Small in it; docs/formats/interpretability.md says how they are named."
  );
}
export {
  seam_core_exports as core,
  read_exports as part0
};
