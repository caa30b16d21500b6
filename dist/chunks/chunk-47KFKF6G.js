import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  require_ucs2length
} from "./chunk-CDELQMH2.js";
import {
  __toESM
} from "./chunk-LCSLMUSC.js";

// src/model/generated/ledger-schema.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var validate = validate20;
var schema31 = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:near-zero:ledger:v1", type: "object", discriminator: { propertyName: "type" }, oneOf: [{ $ref: "#/$defs/opened" }, { $ref: "#/$defs/closed" }, { $ref: "#/$defs/attemptLost" }], $defs: {
  opened: { type: "object", properties: { version: { const: 1 }, number: { type: "integer", minimum: 1, maximum: 9007199254740991 }, at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" }, previous: { anyOf: [
    { type: "null" },
    { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }
  ] }, type: { const: "opened" }, attempt: {
    type: "string",
    minLength: 1,
    maxLength: 100
  }, gate: { type: "string", minLength: 1, maxLength: 200 }, subject: { anyOf: [{ type: "null" }, { $ref: "#/$defs/namedSubject" }] }, policy: { $ref: "#/$defs/policy" }, commit: { type: ["string", "null"], maxLength: 64 }, run: { anyOf: [{ type: "null" }, { $ref: "#/$defs/run" }] } }, required: ["version", "number", "at", "previous", "type", "attempt", "gate", "subject", "policy", "commit", "run"], additionalProperties: false },
  closed: {
    type: "object",
    properties: {
      version: { const: 1 },
      number: { type: "integer", minimum: 1, maximum: 9007199254740991 },
      at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" },
      previous: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] },
      type: { const: "closed" },
      rules: { type: "integer", minimum: 1, maximum: 9007199254740991 },
      attempt: {
        type: "string",
        minLength: 1,
        maxLength: 100
      },
      gate: { type: "string", minLength: 1, maxLength: 200 },
      subject: { type: "object", properties: { model: {
        type: ["string", "null"],
        maxLength: 1e3
      }, digest: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] } }, required: ["model", "digest"], additionalProperties: false },
      judgedAt: { type: "string", format: "date-time", maxLength: 40 },
      decision: { enum: ["allow", "block"] },
      route: { type: "array", items: { type: "string", minLength: 1, maxLength: 1e3 } },
      policy: {
        $ref: "#/$defs/policy"
      },
      advance: { type: ["string", "null"], maxLength: 2e3 },
      evidence: { type: "array", items: { type: "object", properties: { name: { type: "string" }, digest: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] } }, required: ["name", "digest"], additionalProperties: false } },
      categories: { type: "object", additionalProperties: { $ref: "#/$defs/category" } },
      reasons: { type: "array", items: { type: "string", minLength: 1, maxLength: 100 } },
      history: { type: "object", properties: {
        signatures: { type: "array", items: {
          type: "object",
          properties: {
            id: { type: "string", minLength: 1, maxLength: 1e3 },
            category: { type: "string", minLength: 1, maxLength: 1e3 },
            severity: { type: ["integer", "null"], minimum: 0, maximum: 4 },
            firstSeen: {
              type: "string",
              pattern: "^\\d{4}-\\d{2}-\\d{2}$"
            },
            due: { type: ["string", "null"], pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
            state: { enum: ["open", "resolved"] },
            gone: { type: "boolean" },
            digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }
          },
          required: ["id", "category", "severity", "firstSeen", "due", "state", "gone", "digest"],
          additionalProperties: false
        } },
        interventions: {
          type: "array",
          items: { type: "object", properties: { on: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, kind: { enum: [
            "root_cause",
            "reduces",
            "filter",
            "prompt",
            "trained_on_eval"
          ] }, signatures: { type: "array", items: {
            type: "string",
            minLength: 1,
            maxLength: 1e3
          } }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" } }, required: ["on", "kind", "signatures", "digest"], additionalProperties: false }
        },
        incidents: { type: "array", items: { type: "object", properties: {
          id: {
            type: "string",
            minLength: 1,
            maxLength: 1e3
          },
          category: { type: "string", minLength: 1, maxLength: 1e3 },
          model: { type: "string", minLength: 1, maxLength: 1e3 },
          from: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          to: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          interactions: {
            type: "integer",
            minimum: 0,
            maximum: 9007199254740991
          },
          failures: { type: "object", patternProperties: { "^[0-4]$": { type: "integer", minimum: 0, maximum: 9007199254740991 } }, additionalProperties: false },
          harm: { enum: ["critical-infrastructure", "cybersecurity", "death", "serious-harm"] },
          known: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
          reported: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }
        }, required: ["id", "category", "from", "to", "interactions", "failures"], additionalProperties: false } },
        contaminated: { type: "array", items: { type: "object", properties: { task: { type: "string", minLength: 1, maxLength: 1e3 }, how: {
          enum: ["trained_on", "selected_on", "patched_against", "optimised_against"]
        }, since: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, models: { type: "array", items: { type: "string", minLength: 1, maxLength: 1e3 } } }, required: [
          "task",
          "how",
          "since"
        ], additionalProperties: false } },
        gone: { type: "array", items: { type: "string", minLength: 1, maxLength: 1e3 } }
      }, required: [
        "signatures",
        "interventions",
        "incidents",
        "contaminated",
        "gone"
      ], additionalProperties: false },
      waived: {
        type: "array",
        items: { type: "string", minLength: 1, maxLength: 1e3 }
      }
    },
    required: [
      "version",
      "number",
      "at",
      "previous",
      "type",
      "attempt",
      "gate",
      "subject",
      "judgedAt",
      "decision",
      "route",
      "policy",
      "advance",
      "evidence",
      "categories",
      "reasons",
      "waived"
    ],
    additionalProperties: false
  },
  attemptLost: { type: "object", properties: { version: { const: 1 }, number: {
    type: "integer",
    minimum: 1,
    maximum: 9007199254740991
  }, at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" }, previous: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] }, type: { const: "attempt-lost" }, attempt: { type: "string", minLength: 1, maxLength: 100 }, by: { type: "string", minLength: 1, maxLength: 200 }, reason: {
    type: "string",
    minLength: 1,
    maxLength: 2e3
  } }, required: ["version", "number", "at", "previous", "type", "attempt", "by", "reason"], additionalProperties: false },
  namedSubject: { type: "object", properties: {
    model: { type: "string", minLength: 1, maxLength: 1e3 },
    digest: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] }
  }, required: ["model", "digest"], additionalProperties: false },
  policy: { type: "object", properties: {
    path: { type: "string", minLength: 1, maxLength: 1e3 },
    ref: { type: ["string", "null"], maxLength: 1e3 },
    digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }
  }, required: ["path", "ref", "digest"], additionalProperties: false },
  run: { type: "object", properties: { repository: { type: "string", minLength: 1, maxLength: 300 }, id: {
    type: "integer",
    minimum: 0,
    maximum: 9007199254740991
  }, attempt: { type: "integer", minimum: 1 }, workflow: { type: ["string", "null"], maxLength: 1e3 }, event: {
    type: "string",
    minLength: 1,
    maxLength: 100
  } }, required: ["repository", "id", "attempt", "workflow", "event"], additionalProperties: false },
  category: { type: "object", properties: {
    failures: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    samples: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    unscored: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    missing: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991
    },
    upper: { type: "number", minimum: 0, maximum: 1 },
    lower: { type: "number", minimum: 0, maximum: 1 },
    state: { enum: ["demonstrated", "violated", "not-demonstrated", "invalid"] },
    kind: { enum: ["behaviour", "capability", "inventory"] },
    limit: { type: "number", minimum: 0, maximum: 1 },
    confidence: {
      type: "number",
      minimum: 0,
      maximum: 1
    },
    alpha: { type: "number", minimum: 0, maximum: 1 },
    pooled: { type: "boolean" },
    rule: { enum: ["once", "spend", "sequential"] },
    levels: { type: "array", items: { type: "integer", minimum: 0, maximum: 9007199254740991 }, minItems: 5, maxItems: 5 },
    severity: { anyOf: [{ type: "null" }, { type: "array", maxItems: 5, items: { type: "object", properties: { level: {
      type: "integer",
      minimum: 0,
      maximum: 4
    }, limit: { type: "number", minimum: 0, maximum: 1 } }, required: ["level", "limit"], additionalProperties: false } }] },
    recall: { anyOf: [{ type: "null" }, { type: "object", properties: {
      detected: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      planted: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      lower: { type: "number", minimum: 0, maximum: 1 }
    }, required: [
      "detected",
      "planted",
      "lower"
    ], additionalProperties: false }] },
    waiver: { type: ["string", "null"], maxLength: 1e3 },
    reasons: {
      type: "array",
      items: { type: "object", properties: { code: { type: "string", minLength: 1, maxLength: 100 }, task: { type: ["string", "null"] }, of: { type: "string", minLength: 1, maxLength: 100 } }, required: ["code", "task"], additionalProperties: false }
    },
    evals: { type: "array", items: { $ref: "#/$defs/eval" } }
  }, required: [
    "failures",
    "samples",
    "unscored",
    "missing",
    "upper",
    "lower",
    "state",
    "kind",
    "limit",
    "confidence",
    "alpha",
    "pooled",
    "rule",
    "levels",
    "severity",
    "recall",
    "waiver",
    "reasons",
    "evals"
  ], additionalProperties: false },
  eval: {
    type: "object",
    properties: {
      failures: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      samples: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      unscored: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      missing: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      upper: { type: "number", minimum: 0, maximum: 1 },
      lower: { type: "number", minimum: 0, maximum: 1 },
      selector: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
      task: { type: "string" },
      args: {
        type: "string",
        pattern: "^sha256:[0-9a-f]{64}$"
      },
      scorer: { type: ["string", "null"] },
      sealed: { type: "boolean" },
      state: {
        enum: ["demonstrated", "violated", "not-demonstrated", "invalid"]
      },
      evidence: { anyOf: [{ type: "null" }, { type: "array", items: {
        type: "string",
        pattern: "^sha256:[0-9a-f]{64}$"
      } }] },
      counts: { type: "object", properties: {
        lacking: {
          type: "integer",
          minimum: 0,
          maximum: 9007199254740991
        },
        items: { $ref: "#/$defs/units" },
        clusters: { anyOf: [{ type: "null" }, { $ref: "#/$defs/units" }] },
        strata: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: { $ref: "#/$defs/units" } }] },
        draws: { anyOf: [{ type: "null" }, { $ref: "#/$defs/units" }] }
      }, required: ["lacking", "items", "clusters", "strata", "draws"], additionalProperties: false },
      items: { anyOf: [{ type: "null" }, { type: "array", items: { $ref: "#/$defs/items" } }] }
    },
    required: ["failures", "samples", "unscored", "missing", "upper", "lower", "selector", "task", "args", "scorer", "sealed", "state", "evidence", "counts", "items"],
    additionalProperties: false
  },
  items: { type: "object", properties: { outcome: { enum: ["passed", "excluded", "unscored", "failed"] }, severity: { type: ["integer", "null"], minimum: 0, maximum: 4 }, hashes: { type: "string" } }, required: ["outcome", "severity", "hashes"], additionalProperties: false },
  units: { type: "object", properties: {
    units: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    failed: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    unscored: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    bySeverity: { type: "array", items: { type: "integer", minimum: 0, maximum: 9007199254740991 }, minItems: 5, maxItems: 5 },
    first: {
      type: "object",
      properties: { scored: { type: "integer", minimum: 0, maximum: 9007199254740991 }, failed: {
        type: "integer",
        minimum: 0,
        maximum: 9007199254740991
      }, bySeverity: {
        type: "array",
        items: { type: "integer", minimum: 0, maximum: 9007199254740991 },
        minItems: 5,
        maxItems: 5
      } },
      required: ["scored", "failed", "bySeverity"],
      additionalProperties: false
    }
  }, required: ["units", "failed", "unscored", "bySeverity", "first"], additionalProperties: false }
} };
var schema45 = { type: "object", properties: {
  version: { const: 1 },
  number: { type: "integer", minimum: 1, maximum: 9007199254740991 },
  at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" },
  previous: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] },
  type: { const: "attempt-lost" },
  attempt: { type: "string", minLength: 1, maxLength: 100 },
  by: { type: "string", minLength: 1, maxLength: 200 },
  reason: { type: "string", minLength: 1, maxLength: 2e3 }
}, required: ["version", "number", "at", "previous", "type", "attempt", "by", "reason"], additionalProperties: false };
var schema32 = {
  type: "object",
  properties: {
    version: { const: 1 },
    number: { type: "integer", minimum: 1, maximum: 9007199254740991 },
    at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" },
    previous: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] },
    type: { const: "opened" },
    attempt: { type: "string", minLength: 1, maxLength: 100 },
    gate: { type: "string", minLength: 1, maxLength: 200 },
    subject: { anyOf: [{ type: "null" }, { $ref: "#/$defs/namedSubject" }] },
    policy: {
      $ref: "#/$defs/policy"
    },
    commit: { type: ["string", "null"], maxLength: 64 },
    run: { anyOf: [{ type: "null" }, { $ref: "#/$defs/run" }] }
  },
  required: ["version", "number", "at", "previous", "type", "attempt", "gate", "subject", "policy", "commit", "run"],
  additionalProperties: false
};
var schema33 = { type: "object", properties: { model: { type: "string", minLength: 1, maxLength: 1e3 }, digest: {
  anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }]
} }, required: ["model", "digest"], additionalProperties: false };
var schema34 = { type: "object", properties: { path: { type: "string", minLength: 1, maxLength: 1e3 }, ref: {
  type: ["string", "null"],
  maxLength: 1e3
}, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" } }, required: ["path", "ref", "digest"], additionalProperties: false };
var schema35 = { type: "object", properties: { repository: { type: "string", minLength: 1, maxLength: 300 }, id: {
  type: "integer",
  minimum: 0,
  maximum: 9007199254740991
}, attempt: { type: "integer", minimum: 1 }, workflow: { type: ["string", "null"], maxLength: 1e3 }, event: {
  type: "string",
  minLength: 1,
  maxLength: 100
} }, required: ["repository", "id", "attempt", "workflow", "event"], additionalProperties: false };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default;
var pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$", "u");
var pattern5 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
function validate21(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.version === void 0 && (missing0 = "version") || data.number === void 0 && (missing0 = "number") || data.at === void 0 && (missing0 = "at") || data.previous === void 0 && (missing0 = "previous") || data.type === void 0 && (missing0 = "type") || data.attempt === void 0 && (missing0 = "attempt") || data.gate === void 0 && (missing0 = "gate") || data.subject === void 0 && (missing0 = "subject") || data.policy === void 0 && (missing0 = "policy") || data.commit === void 0 && (missing0 = "commit") || data.run === void 0 && (missing0 = "run")) return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema32.required, parentSchema: schema32, data }], false;
    {
      const _errs1 = errors;
      for (const key0 in data) if (!func1.call(schema32.properties, key0)) {
        return validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data }], false;
        break;
      }
      if (_errs1 === errors) {
        if (data.version !== void 0) {
          let data0 = data.version;
          const _errs2 = errors;
          if (data0 !== 1) return validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema32.properties.version, data: data0 }], false;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.number !== void 0) {
            let data1 = data.number;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return validate21.errors = [{
              instancePath: instancePath + "/number",
              schemaPath: "#/properties/number/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema32.properties.number.type,
              parentSchema: schema32.properties.number,
              data: data1
            }], false;
            if (errors === _errs3 && typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1)) return validate21.errors = [{
                instancePath: instancePath + "/number",
                schemaPath: "#/properties/number/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema32.properties.number,
                data: data1
              }], false;
              if (data1 < 1 || isNaN(data1)) return validate21.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.number, data: data1 }], false;
            }
            var valid0 = _errs3 === errors;
          } else var valid0 = true;
          if (valid0) {
            if (data.at !== void 0) {
              let data2 = data.at;
              const _errs5 = errors;
              if (errors === _errs5 && errors === _errs5) if (typeof data2 == "string") {
                if (!pattern4.test(data2)) return validate21.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"', schema: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$", parentSchema: schema32.properties.at, data: data2 }], false;
              } else return validate21.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.at.type, parentSchema: schema32.properties.at, data: data2 }], false;
              var valid0 = _errs5 === errors;
            } else var valid0 = true;
            if (valid0) {
              if (data.previous !== void 0) {
                let data3 = data.previous;
                const _errs7 = errors, _errs8 = errors;
                let valid1 = false;
                const _errs9 = errors;
                if (data3 !== null) {
                  const err0 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema32.properties.previous.anyOf[0].type, parentSchema: schema32.properties.previous.anyOf[0], data: data3 };
                  vErrors === null ? vErrors = [
                    err0
                  ] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs9 === errors;
                valid1 = valid1 || _valid0;
                const _errs11 = errors;
                if (errors === _errs11) if (typeof data3 == "string") {
                  if (!pattern5.test(data3)) {
                    const err1 = {
                      instancePath: instancePath + "/previous",
                      schemaPath: "#/properties/previous/anyOf/1/pattern",
                      keyword: "pattern",
                      params: { pattern: "^sha256:[0-9a-f]{64}$" },
                      message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
                      schema: "^sha256:[0-9a-f]{64}$",
                      parentSchema: schema32.properties.previous.anyOf[1],
                      data: data3
                    };
                    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                  }
                } else {
                  const err2 = {
                    instancePath: instancePath + "/previous",
                    schemaPath: "#/properties/previous/anyOf/1/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                    schema: schema32.properties.previous.anyOf[1].type,
                    parentSchema: schema32.properties.previous.anyOf[1],
                    data: data3
                  };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                var _valid0 = _errs11 === errors;
                if (valid1 = valid1 || _valid0, valid1) errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
                else {
                  const err3 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.previous.anyOf, parentSchema: schema32.properties.previous, data: data3 };
                  return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate21.errors = vErrors, false;
                }
                var valid0 = _errs7 === errors;
              } else var valid0 = true;
              if (valid0) {
                if (data.type !== void 0) {
                  let data4 = data.type;
                  const _errs13 = errors;
                  if (data4 !== "opened") return validate21.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "opened" }, message: "must be equal to constant", schema: "opened", parentSchema: schema32.properties.type, data: data4 }], false;
                  var valid0 = _errs13 === errors;
                } else var valid0 = true;
                if (valid0) {
                  if (data.attempt !== void 0) {
                    let data5 = data.attempt;
                    const _errs14 = errors;
                    if (errors === _errs14) if (typeof data5 == "string") {
                      if (func2(data5) > 100) return validate21.errors = [{
                        instancePath: instancePath + "/attempt",
                        schemaPath: "#/properties/attempt/maxLength",
                        keyword: "maxLength",
                        params: {
                          limit: 100
                        },
                        message: "must NOT have more than 100 characters",
                        schema: 100,
                        parentSchema: schema32.properties.attempt,
                        data: data5
                      }], false;
                      if (func2(data5) < 1) return validate21.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.attempt, data: data5 }], false;
                    } else return validate21.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.attempt.type, parentSchema: schema32.properties.attempt, data: data5 }], false;
                    var valid0 = _errs14 === errors;
                  } else var valid0 = true;
                  if (valid0) {
                    if (data.gate !== void 0) {
                      let data6 = data.gate;
                      const _errs16 = errors;
                      if (errors === _errs16) if (typeof data6 == "string") {
                        if (func2(data6) > 200) return validate21.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema32.properties.gate, data: data6 }], false;
                        if (func2(data6) < 1) return validate21.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/minLength", keyword: "minLength", params: {
                          limit: 1
                        }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32.properties.gate, data: data6 }], false;
                      } else return validate21.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.properties.gate.type, parentSchema: schema32.properties.gate, data: data6 }], false;
                      var valid0 = _errs16 === errors;
                    } else var valid0 = true;
                    if (valid0) {
                      if (data.subject !== void 0) {
                        let data7 = data.subject;
                        const _errs18 = errors, _errs19 = errors;
                        let valid2 = false;
                        const _errs20 = errors;
                        if (data7 !== null) {
                          const err4 = {
                            instancePath: instancePath + "/subject",
                            schemaPath: "#/properties/subject/anyOf/0/type",
                            keyword: "type",
                            params: { type: "null" },
                            message: "must be null",
                            schema: schema32.properties.subject.anyOf[0].type,
                            parentSchema: schema32.properties.subject.anyOf[0],
                            data: data7
                          };
                          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                        }
                        var _valid1 = _errs20 === errors;
                        valid2 = valid2 || _valid1;
                        const _errs22 = errors;
                        if (errors === errors) if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          let missing1;
                          if (data7.model === void 0 && (missing1 = "model") || data7.digest === void 0 && (missing1 = "digest")) {
                            const err5 = { instancePath: instancePath + "/subject", schemaPath: "#/$defs/namedSubject/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema33.required, parentSchema: schema33, data: data7 };
                            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                          } else {
                            const _errs25 = errors;
                            for (const key1 in data7) if (!(key1 === "model" || key1 === "digest")) {
                              const err6 = {
                                instancePath: instancePath + "/subject",
                                schemaPath: "#/$defs/namedSubject/additionalProperties",
                                keyword: "additionalProperties",
                                params: { additionalProperty: key1 },
                                message: "must NOT have additional properties",
                                schema: false,
                                parentSchema: schema33,
                                data: data7
                              };
                              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                              break;
                            }
                            if (_errs25 === errors) {
                              if (data7.model !== void 0) {
                                let data8 = data7.model;
                                const _errs26 = errors;
                                if (errors === _errs26) if (typeof data8 == "string") {
                                  if (func2(data8) > 1e3) {
                                    const err7 = {
                                      instancePath: instancePath + "/subject/model",
                                      schemaPath: "#/$defs/namedSubject/properties/model/maxLength",
                                      keyword: "maxLength",
                                      params: { limit: 1e3 },
                                      message: "must NOT have more than 1000 characters",
                                      schema: 1e3,
                                      parentSchema: schema33.properties.model,
                                      data: data8
                                    };
                                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                  } else if (func2(data8) < 1) {
                                    const err8 = {
                                      instancePath: instancePath + "/subject/model",
                                      schemaPath: "#/$defs/namedSubject/properties/model/minLength",
                                      keyword: "minLength",
                                      params: { limit: 1 },
                                      message: "must NOT have fewer than 1 characters",
                                      schema: 1,
                                      parentSchema: schema33.properties.model,
                                      data: data8
                                    };
                                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                  }
                                } else {
                                  const err9 = { instancePath: instancePath + "/subject/model", schemaPath: "#/$defs/namedSubject/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.model.type, parentSchema: schema33.properties.model, data: data8 };
                                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                }
                                var valid4 = _errs26 === errors;
                              } else var valid4 = true;
                              if (valid4) if (data7.digest !== void 0) {
                                let data9 = data7.digest;
                                const _errs28 = errors, _errs29 = errors;
                                let valid5 = false;
                                const _errs30 = errors;
                                if (data9 !== null) {
                                  const err10 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/$defs/namedSubject/properties/digest/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema33.properties.digest.anyOf[0].type, parentSchema: schema33.properties.digest.anyOf[0], data: data9 };
                                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                }
                                var _valid2 = _errs30 === errors;
                                valid5 = valid5 || _valid2;
                                const _errs32 = errors;
                                if (errors === _errs32) if (typeof data9 == "string") {
                                  if (!pattern5.test(data9)) {
                                    const err11 = {
                                      instancePath: instancePath + "/subject/digest",
                                      schemaPath: "#/$defs/namedSubject/properties/digest/anyOf/1/pattern",
                                      keyword: "pattern",
                                      params: { pattern: "^sha256:[0-9a-f]{64}$" },
                                      message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
                                      schema: "^sha256:[0-9a-f]{64}$",
                                      parentSchema: schema33.properties.digest.anyOf[1],
                                      data: data9
                                    };
                                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                  }
                                } else {
                                  const err12 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/$defs/namedSubject/properties/digest/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.digest.anyOf[1].type, parentSchema: schema33.properties.digest.anyOf[1], data: data9 };
                                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                }
                                var _valid2 = _errs32 === errors;
                                if (valid5 = valid5 || _valid2, valid5) errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
                                else {
                                  const err13 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/$defs/namedSubject/properties/digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema33.properties.digest.anyOf, parentSchema: schema33.properties.digest, data: data9 };
                                  vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                }
                                var valid4 = _errs28 === errors;
                              } else var valid4 = true;
                            }
                          }
                        } else {
                          const err14 = {
                            instancePath: instancePath + "/subject",
                            schemaPath: "#/$defs/namedSubject/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object",
                            schema: schema33.type,
                            parentSchema: schema33,
                            data: data7
                          };
                          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                        }
                        var _valid1 = _errs22 === errors;
                        if (valid2 = valid2 || _valid1, valid2) errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
                        else {
                          const err15 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema32.properties.subject.anyOf, parentSchema: schema32.properties.subject, data: data7 };
                          return vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++, validate21.errors = vErrors, false;
                        }
                        var valid0 = _errs18 === errors;
                      } else var valid0 = true;
                      if (valid0) {
                        if (data.policy !== void 0) {
                          let data10 = data.policy;
                          const _errs34 = errors;
                          if (errors === errors) if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                            let missing2;
                            if (data10.path === void 0 && (missing2 = "path") || data10.ref === void 0 && (missing2 = "ref") || data10.digest === void 0 && (missing2 = "digest")) return validate21.errors = [{
                              instancePath: instancePath + "/policy",
                              schemaPath: "#/$defs/policy/required",
                              keyword: "required",
                              params: { missingProperty: missing2 },
                              message: "must have required property '" + missing2 + "'",
                              schema: schema34.required,
                              parentSchema: schema34,
                              data: data10
                            }], false;
                            {
                              const _errs37 = errors;
                              for (const key2 in data10) if (!(key2 === "path" || key2 === "ref" || key2 === "digest")) {
                                return validate21.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/$defs/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data: data10 }], false;
                                break;
                              }
                              if (_errs37 === errors) {
                                if (data10.path !== void 0) {
                                  let data11 = data10.path;
                                  const _errs38 = errors;
                                  if (errors === _errs38) if (typeof data11 == "string") {
                                    if (func2(data11) > 1e3) return validate21.errors = [{ instancePath: instancePath + "/policy/path", schemaPath: "#/$defs/policy/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema34.properties.path, data: data11 }], false;
                                    if (func2(data11) < 1) return validate21.errors = [{ instancePath: instancePath + "/policy/path", schemaPath: "#/$defs/policy/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema34.properties.path, data: data11 }], false;
                                  } else return validate21.errors = [{ instancePath: instancePath + "/policy/path", schemaPath: "#/$defs/policy/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.path.type, parentSchema: schema34.properties.path, data: data11 }], false;
                                  var valid7 = _errs38 === errors;
                                } else var valid7 = true;
                                if (valid7) {
                                  if (data10.ref !== void 0) {
                                    let data12 = data10.ref;
                                    const _errs40 = errors;
                                    if (typeof data12 != "string" && data12 !== null) return validate21.errors = [{ instancePath: instancePath + "/policy/ref", schemaPath: "#/$defs/policy/properties/ref/type", keyword: "type", params: { type: schema34.properties.ref.type }, message: "must be string,null", schema: schema34.properties.ref.type, parentSchema: schema34.properties.ref, data: data12 }], false;
                                    if (errors === _errs40 && typeof data12 == "string" && func2(data12) > 1e3) return validate21.errors = [{ instancePath: instancePath + "/policy/ref", schemaPath: "#/$defs/policy/properties/ref/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema34.properties.ref, data: data12 }], false;
                                    var valid7 = _errs40 === errors;
                                  } else
                                    var valid7 = true;
                                  if (valid7) if (data10.digest !== void 0) {
                                    let data13 = data10.digest;
                                    const _errs42 = errors;
                                    if (errors === _errs42)
                                      if (typeof data13 == "string") {
                                        if (!pattern5.test(data13)) return validate21.errors = [{ instancePath: instancePath + "/policy/digest", schemaPath: "#/$defs/policy/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema34.properties.digest, data: data13 }], false;
                                      } else return validate21.errors = [{
                                        instancePath: instancePath + "/policy/digest",
                                        schemaPath: "#/$defs/policy/properties/digest/type",
                                        keyword: "type",
                                        params: { type: "string" },
                                        message: "must be string",
                                        schema: schema34.properties.digest.type,
                                        parentSchema: schema34.properties.digest,
                                        data: data13
                                      }], false;
                                    var valid7 = _errs42 === errors;
                                  } else var valid7 = true;
                                }
                              }
                            }
                          } else return validate21.errors = [{
                            instancePath: instancePath + "/policy",
                            schemaPath: "#/$defs/policy/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object",
                            schema: schema34.type,
                            parentSchema: schema34,
                            data: data10
                          }], false;
                          var valid0 = _errs34 === errors;
                        } else var valid0 = true;
                        if (valid0) {
                          if (data.commit !== void 0) {
                            let data14 = data.commit;
                            const _errs44 = errors;
                            if (typeof data14 != "string" && data14 !== null) return validate21.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: schema32.properties.commit.type }, message: "must be string,null", schema: schema32.properties.commit.type, parentSchema: schema32.properties.commit, data: data14 }], false;
                            if (errors === _errs44 && typeof data14 == "string" && func2(data14) > 64) return validate21.errors = [{ instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", schema: 64, parentSchema: schema32.properties.commit, data: data14 }], false;
                            var valid0 = _errs44 === errors;
                          } else var valid0 = true;
                          if (valid0) if (data.run !== void 0) {
                            let data15 = data.run;
                            const _errs46 = errors, _errs47 = errors;
                            let valid8 = false;
                            const _errs48 = errors;
                            if (data15 !== null) {
                              const err16 = { instancePath: instancePath + "/run", schemaPath: "#/properties/run/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema32.properties.run.anyOf[0].type, parentSchema: schema32.properties.run.anyOf[0], data: data15 };
                              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                            }
                            var _valid3 = _errs48 === errors;
                            valid8 = valid8 || _valid3;
                            const _errs50 = errors;
                            if (errors === errors)
                              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                let missing3;
                                if (data15.repository === void 0 && (missing3 = "repository") || data15.id === void 0 && (missing3 = "id") || data15.attempt === void 0 && (missing3 = "attempt") || data15.workflow === void 0 && (missing3 = "workflow") || data15.event === void 0 && (missing3 = "event")) {
                                  const err17 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/run/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", schema: schema35.required, parentSchema: schema35, data: data15 };
                                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                } else {
                                  const _errs53 = errors;
                                  for (const key3 in data15) if (!(key3 === "repository" || key3 === "id" || key3 === "attempt" || key3 === "workflow" || key3 === "event")) {
                                    const err18 = {
                                      instancePath: instancePath + "/run",
                                      schemaPath: "#/$defs/run/additionalProperties",
                                      keyword: "additionalProperties",
                                      params: { additionalProperty: key3 },
                                      message: "must NOT have additional properties",
                                      schema: false,
                                      parentSchema: schema35,
                                      data: data15
                                    };
                                    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                    break;
                                  }
                                  if (_errs53 === errors) {
                                    if (data15.repository !== void 0) {
                                      let data16 = data15.repository;
                                      const _errs54 = errors;
                                      if (errors === _errs54) if (typeof data16 == "string") {
                                        if (func2(data16) > 300) {
                                          const err19 = {
                                            instancePath: instancePath + "/run/repository",
                                            schemaPath: "#/$defs/run/properties/repository/maxLength",
                                            keyword: "maxLength",
                                            params: { limit: 300 },
                                            message: "must NOT have more than 300 characters",
                                            schema: 300,
                                            parentSchema: schema35.properties.repository,
                                            data: data16
                                          };
                                          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                                        } else if (func2(data16) < 1) {
                                          const err20 = { instancePath: instancePath + "/run/repository", schemaPath: "#/$defs/run/properties/repository/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35.properties.repository, data: data16 };
                                          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                        }
                                      } else {
                                        const err21 = {
                                          instancePath: instancePath + "/run/repository",
                                          schemaPath: "#/$defs/run/properties/repository/type",
                                          keyword: "type",
                                          params: { type: "string" },
                                          message: "must be string",
                                          schema: schema35.properties.repository.type,
                                          parentSchema: schema35.properties.repository,
                                          data: data16
                                        };
                                        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                                      }
                                      var valid10 = _errs54 === errors;
                                    } else var valid10 = true;
                                    if (valid10) {
                                      if (data15.id !== void 0) {
                                        let data17 = data15.id;
                                        const _errs56 = errors;
                                        if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
                                          const err22 = { instancePath: instancePath + "/run/id", schemaPath: "#/$defs/run/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema35.properties.id.type, parentSchema: schema35.properties.id, data: data17 };
                                          vErrors === null ? vErrors = [err22] : vErrors.push(
                                            err22
                                          ), errors++;
                                        }
                                        if (errors === _errs56 && typeof data17 == "number" && isFinite(data17)) {
                                          if (data17 > 9007199254740991 || isNaN(
                                            data17
                                          )) {
                                            const err23 = {
                                              instancePath: instancePath + "/run/id",
                                              schemaPath: "#/$defs/run/properties/id/maximum",
                                              keyword: "maximum",
                                              params: { comparison: "<=", limit: 9007199254740991 },
                                              message: "must be <= 9007199254740991",
                                              schema: 9007199254740991,
                                              parentSchema: schema35.properties.id,
                                              data: data17
                                            };
                                            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                                          } else if (data17 < 0 || isNaN(data17)) {
                                            const err24 = { instancePath: instancePath + "/run/id", schemaPath: "#/$defs/run/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema35.properties.id, data: data17 };
                                            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                          }
                                        }
                                        var valid10 = _errs56 === errors;
                                      } else
                                        var valid10 = true;
                                      if (valid10) {
                                        if (data15.attempt !== void 0) {
                                          let data18 = data15.attempt;
                                          const _errs58 = errors;
                                          if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
                                            const err25 = {
                                              instancePath: instancePath + "/run/attempt",
                                              schemaPath: "#/$defs/run/properties/attempt/type",
                                              keyword: "type",
                                              params: { type: "integer" },
                                              message: "must be integer",
                                              schema: schema35.properties.attempt.type,
                                              parentSchema: schema35.properties.attempt,
                                              data: data18
                                            };
                                            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                                          }
                                          if (errors === _errs58 && typeof data18 == "number" && isFinite(data18) && (data18 < 1 || isNaN(data18))) {
                                            const err26 = { instancePath: instancePath + "/run/attempt", schemaPath: "#/$defs/run/properties/attempt/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema35.properties.attempt, data: data18 };
                                            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                                          }
                                          var valid10 = _errs58 === errors;
                                        } else var valid10 = true;
                                        if (valid10) {
                                          if (data15.workflow !== void 0) {
                                            let data19 = data15.workflow;
                                            const _errs60 = errors;
                                            if (typeof data19 != "string" && data19 !== null) {
                                              const err27 = { instancePath: instancePath + "/run/workflow", schemaPath: "#/$defs/run/properties/workflow/type", keyword: "type", params: { type: schema35.properties.workflow.type }, message: "must be string,null", schema: schema35.properties.workflow.type, parentSchema: schema35.properties.workflow, data: data19 };
                                              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                                            }
                                            if (errors === _errs60 && typeof data19 == "string" && func2(
                                              data19
                                            ) > 1e3) {
                                              const err28 = {
                                                instancePath: instancePath + "/run/workflow",
                                                schemaPath: "#/$defs/run/properties/workflow/maxLength",
                                                keyword: "maxLength",
                                                params: { limit: 1e3 },
                                                message: "must NOT have more than 1000 characters",
                                                schema: 1e3,
                                                parentSchema: schema35.properties.workflow,
                                                data: data19
                                              };
                                              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                                            }
                                            var valid10 = _errs60 === errors;
                                          } else var valid10 = true;
                                          if (valid10) if (data15.event !== void 0) {
                                            let data20 = data15.event;
                                            const _errs62 = errors;
                                            if (errors === _errs62) if (typeof data20 == "string") {
                                              if (func2(data20) > 100) {
                                                const err29 = { instancePath: instancePath + "/run/event", schemaPath: "#/$defs/run/properties/event/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema35.properties.event, data: data20 };
                                                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                                              } else if (func2(data20) < 1) {
                                                const err30 = { instancePath: instancePath + "/run/event", schemaPath: "#/$defs/run/properties/event/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35.properties.event, data: data20 };
                                                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                                              }
                                            } else {
                                              const err31 = { instancePath: instancePath + "/run/event", schemaPath: "#/$defs/run/properties/event/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.event.type, parentSchema: schema35.properties.event, data: data20 };
                                              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                                            }
                                            var valid10 = _errs62 === errors;
                                          } else var valid10 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err32 = { instancePath: instancePath + "/run", schemaPath: "#/$defs/run/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data: data15 };
                                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                              }
                            var _valid3 = _errs50 === errors;
                            if (valid8 = valid8 || _valid3, valid8) errors = _errs47, vErrors !== null && (_errs47 ? vErrors.length = _errs47 : vErrors = null);
                            else {
                              const err33 = {
                                instancePath: instancePath + "/run",
                                schemaPath: "#/properties/run/anyOf",
                                keyword: "anyOf",
                                params: {},
                                message: "must match a schema in anyOf",
                                schema: schema32.properties.run.anyOf,
                                parentSchema: schema32.properties.run,
                                data: data15
                              };
                              return vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++, validate21.errors = vErrors, false;
                            }
                            var valid0 = _errs46 === errors;
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
  } else return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data }], false;
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema36 = {
  type: "object",
  properties: {
    version: { const: 1 },
    number: { type: "integer", minimum: 1, maximum: 9007199254740991 },
    at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" },
    previous: { anyOf: [
      { type: "null" },
      { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }
    ] },
    type: { const: "closed" },
    rules: {
      type: "integer",
      minimum: 1,
      maximum: 9007199254740991
    },
    attempt: { type: "string", minLength: 1, maxLength: 100 },
    gate: { type: "string", minLength: 1, maxLength: 200 },
    subject: { type: "object", properties: { model: { type: ["string", "null"], maxLength: 1e3 }, digest: { anyOf: [{ type: "null" }, {
      type: "string",
      pattern: "^sha256:[0-9a-f]{64}$"
    }] } }, required: ["model", "digest"], additionalProperties: false },
    judgedAt: {
      type: "string",
      format: "date-time",
      maxLength: 40
    },
    decision: { enum: ["allow", "block"] },
    route: { type: "array", items: { type: "string", minLength: 1, maxLength: 1e3 } },
    policy: { $ref: "#/$defs/policy" },
    advance: { type: ["string", "null"], maxLength: 2e3 },
    evidence: { type: "array", items: { type: "object", properties: { name: { type: "string" }, digest: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] } }, required: ["name", "digest"], additionalProperties: false } },
    categories: { type: "object", additionalProperties: { $ref: "#/$defs/category" } },
    reasons: { type: "array", items: {
      type: "string",
      minLength: 1,
      maxLength: 100
    } },
    history: { type: "object", properties: { signatures: { type: "array", items: { type: "object", properties: { id: {
      type: "string",
      minLength: 1,
      maxLength: 1e3
    }, category: { type: "string", minLength: 1, maxLength: 1e3 }, severity: { type: ["integer", "null"], minimum: 0, maximum: 4 }, firstSeen: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, due: { type: ["string", "null"], pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, state: { enum: ["open", "resolved"] }, gone: { type: "boolean" }, digest: {
      type: "string",
      pattern: "^sha256:[0-9a-f]{64}$"
    } }, required: [
      "id",
      "category",
      "severity",
      "firstSeen",
      "due",
      "state",
      "gone",
      "digest"
    ], additionalProperties: false } }, interventions: { type: "array", items: { type: "object", properties: { on: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, kind: { enum: ["root_cause", "reduces", "filter", "prompt", "trained_on_eval"] }, signatures: { type: "array", items: { type: "string", minLength: 1, maxLength: 1e3 } }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" } }, required: ["on", "kind", "signatures", "digest"], additionalProperties: false } }, incidents: { type: "array", items: { type: "object", properties: {
      id: { type: "string", minLength: 1, maxLength: 1e3 },
      category: {
        type: "string",
        minLength: 1,
        maxLength: 1e3
      },
      model: { type: "string", minLength: 1, maxLength: 1e3 },
      from: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
      to: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
      interactions: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      failures: { type: "object", patternProperties: { "^[0-4]$": { type: "integer", minimum: 0, maximum: 9007199254740991 } }, additionalProperties: false },
      harm: { enum: ["critical-infrastructure", "cybersecurity", "death", "serious-harm"] },
      known: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
      reported: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }
    }, required: ["id", "category", "from", "to", "interactions", "failures"], additionalProperties: false } }, contaminated: { type: "array", items: {
      type: "object",
      properties: { task: { type: "string", minLength: 1, maxLength: 1e3 }, how: { enum: ["trained_on", "selected_on", "patched_against", "optimised_against"] }, since: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, models: { type: "array", items: {
        type: "string",
        minLength: 1,
        maxLength: 1e3
      } } },
      required: ["task", "how", "since"],
      additionalProperties: false
    } }, gone: { type: "array", items: { type: "string", minLength: 1, maxLength: 1e3 } } }, required: ["signatures", "interventions", "incidents", "contaminated", "gone"], additionalProperties: false },
    waived: { type: "array", items: { type: "string", minLength: 1, maxLength: 1e3 } }
  },
  required: ["version", "number", "at", "previous", "type", "attempt", "gate", "subject", "judgedAt", "decision", "route", "policy", "advance", "evidence", "categories", "reasons", "waived"],
  additionalProperties: false
};
var pattern16 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var pattern23 = new RegExp("^[0-4]$", "u");
var schema38 = { type: "object", properties: {
  failures: {
    type: "integer",
    minimum: 0,
    maximum: 9007199254740991
  },
  samples: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  unscored: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  missing: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  upper: { type: "number", minimum: 0, maximum: 1 },
  lower: { type: "number", minimum: 0, maximum: 1 },
  state: { enum: [
    "demonstrated",
    "violated",
    "not-demonstrated",
    "invalid"
  ] },
  kind: { enum: ["behaviour", "capability", "inventory"] },
  limit: { type: "number", minimum: 0, maximum: 1 },
  confidence: { type: "number", minimum: 0, maximum: 1 },
  alpha: { type: "number", minimum: 0, maximum: 1 },
  pooled: { type: "boolean" },
  rule: { enum: ["once", "spend", "sequential"] },
  levels: { type: "array", items: {
    type: "integer",
    minimum: 0,
    maximum: 9007199254740991
  }, minItems: 5, maxItems: 5 },
  severity: { anyOf: [{ type: "null" }, { type: "array", maxItems: 5, items: {
    type: "object",
    properties: { level: { type: "integer", minimum: 0, maximum: 4 }, limit: { type: "number", minimum: 0, maximum: 1 } },
    required: ["level", "limit"],
    additionalProperties: false
  } }] },
  recall: { anyOf: [{ type: "null" }, { type: "object", properties: {
    detected: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    planted: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    lower: { type: "number", minimum: 0, maximum: 1 }
  }, required: ["detected", "planted", "lower"], additionalProperties: false }] },
  waiver: { type: ["string", "null"], maxLength: 1e3 },
  reasons: { type: "array", items: {
    type: "object",
    properties: { code: { type: "string", minLength: 1, maxLength: 100 }, task: { type: ["string", "null"] }, of: { type: "string", minLength: 1, maxLength: 100 } },
    required: ["code", "task"],
    additionalProperties: false
  } },
  evals: { type: "array", items: { $ref: "#/$defs/eval" } }
}, required: [
  "failures",
  "samples",
  "unscored",
  "missing",
  "upper",
  "lower",
  "state",
  "kind",
  "limit",
  "confidence",
  "alpha",
  "pooled",
  "rule",
  "levels",
  "severity",
  "recall",
  "waiver",
  "reasons",
  "evals"
], additionalProperties: false };
var schema39 = { type: "object", properties: {
  failures: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  samples: {
    type: "integer",
    minimum: 0,
    maximum: 9007199254740991
  },
  unscored: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  missing: {
    type: "integer",
    minimum: 0,
    maximum: 9007199254740991
  },
  upper: { type: "number", minimum: 0, maximum: 1 },
  lower: { type: "number", minimum: 0, maximum: 1 },
  selector: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
  task: { type: "string" },
  args: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
  scorer: { type: ["string", "null"] },
  sealed: { type: "boolean" },
  state: { enum: ["demonstrated", "violated", "not-demonstrated", "invalid"] },
  evidence: { anyOf: [{ type: "null" }, { type: "array", items: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" } }] },
  counts: { type: "object", properties: {
    lacking: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    items: { $ref: "#/$defs/units" },
    clusters: { anyOf: [{ type: "null" }, { $ref: "#/$defs/units" }] },
    strata: { anyOf: [{ type: "null" }, { type: "object", additionalProperties: { $ref: "#/$defs/units" } }] },
    draws: { anyOf: [{ type: "null" }, { $ref: "#/$defs/units" }] }
  }, required: ["lacking", "items", "clusters", "strata", "draws"], additionalProperties: false },
  items: { anyOf: [{ type: "null" }, { type: "array", items: { $ref: "#/$defs/items" } }] }
}, required: ["failures", "samples", "unscored", "missing", "upper", "lower", "selector", "task", "args", "scorer", "sealed", "state", "evidence", "counts", "items"], additionalProperties: false };
var schema40 = { type: "object", properties: { units: { type: "integer", minimum: 0, maximum: 9007199254740991 }, failed: { type: "integer", minimum: 0, maximum: 9007199254740991 }, unscored: { type: "integer", minimum: 0, maximum: 9007199254740991 }, bySeverity: {
  type: "array",
  items: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  minItems: 5,
  maxItems: 5
}, first: { type: "object", properties: {
  scored: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  failed: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  bySeverity: { type: "array", items: { type: "integer", minimum: 0, maximum: 9007199254740991 }, minItems: 5, maxItems: 5 }
}, required: [
  "scored",
  "failed",
  "bySeverity"
], additionalProperties: false } }, required: ["units", "failed", "unscored", "bySeverity", "first"], additionalProperties: false };
var schema44 = { type: "object", properties: { outcome: { enum: ["passed", "excluded", "unscored", "failed"] }, severity: { type: ["integer", "null"], minimum: 0, maximum: 4 }, hashes: { type: "string" } }, required: ["outcome", "severity", "hashes"], additionalProperties: false };
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
    if (data.failures === void 0 && (missing0 = "failures") || data.samples === void 0 && (missing0 = "samples") || data.unscored === void 0 && (missing0 = "unscored") || data.missing === void 0 && (missing0 = "missing") || data.upper === void 0 && (missing0 = "upper") || data.lower === void 0 && (missing0 = "lower") || data.selector === void 0 && (missing0 = "selector") || data.task === void 0 && (missing0 = "task") || data.args === void 0 && (missing0 = "args") || data.scorer === void 0 && (missing0 = "scorer") || data.sealed === void 0 && (missing0 = "sealed") || data.state === void 0 && (missing0 = "state") || data.evidence === void 0 && (missing0 = "evidence") || data.counts === void 0 && (missing0 = "counts") || data.items === void 0 && (missing0 = "items")) return validate24.errors = [{
      instancePath,
      schemaPath: "#/required",
      keyword: "required",
      params: { missingProperty: missing0 },
      message: "must have required property '" + missing0 + "'",
      schema: schema39.required,
      parentSchema: schema39,
      data
    }], false;
    {
      const _errs1 = errors;
      for (const key0 in data) if (!func1.call(
        schema39.properties,
        key0
      )) {
        return validate24.errors = [{
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema39,
          data
        }], false;
        break;
      }
      if (_errs1 === errors) {
        if (data.failures !== void 0) {
          let data0 = data.failures;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return validate24.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.failures.type, parentSchema: schema39.properties.failures, data: data0 }], false;
          if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 9007199254740991 || isNaN(data0)) return validate24.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39.properties.failures, data: data0 }], false;
            if (data0 < 0 || isNaN(data0)) return validate24.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.failures, data: data0 }], false;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = true;
        if (valid0) {
          if (data.samples !== void 0) {
            let data1 = data.samples;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return validate24.errors = [{
              instancePath: instancePath + "/samples",
              schemaPath: "#/properties/samples/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema39.properties.samples.type,
              parentSchema: schema39.properties.samples,
              data: data1
            }], false;
            if (errors === _errs4 && typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1)) return validate24.errors = [{
                instancePath: instancePath + "/samples",
                schemaPath: "#/properties/samples/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema39.properties.samples,
                data: data1
              }], false;
              if (data1 < 0 || isNaN(data1)) return validate24.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.samples, data: data1 }], false;
            }
            var valid0 = _errs4 === errors;
          } else var valid0 = true;
          if (valid0) {
            if (data.unscored !== void 0) {
              let data2 = data.unscored;
              const _errs6 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(
                data2
              ))) return validate24.errors = [{ instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.unscored.type, parentSchema: schema39.properties.unscored, data: data2 }], false;
              if (errors === _errs6 && typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 9007199254740991 || isNaN(data2)) return validate24.errors = [{ instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema39.properties.unscored, data: data2 }], false;
                if (data2 < 0 || isNaN(data2))
                  return validate24.errors = [{
                    instancePath: instancePath + "/unscored",
                    schemaPath: "#/properties/unscored/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema39.properties.unscored,
                    data: data2
                  }], false;
              }
              var valid0 = _errs6 === errors;
            } else var valid0 = true;
            if (valid0) {
              if (data.missing !== void 0) {
                let data3 = data.missing;
                const _errs8 = errors;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return validate24.errors = [{
                  instancePath: instancePath + "/missing",
                  schemaPath: "#/properties/missing/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema39.properties.missing.type,
                  parentSchema: schema39.properties.missing,
                  data: data3
                }], false;
                if (errors === _errs8 && typeof data3 == "number" && isFinite(data3)) {
                  if (data3 > 9007199254740991 || isNaN(
                    data3
                  )) return validate24.errors = [{
                    instancePath: instancePath + "/missing",
                    schemaPath: "#/properties/missing/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 9007199254740991 },
                    message: "must be <= 9007199254740991",
                    schema: 9007199254740991,
                    parentSchema: schema39.properties.missing,
                    data: data3
                  }], false;
                  if (data3 < 0 || isNaN(data3)) return validate24.errors = [{ instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.missing, data: data3 }], false;
                }
                var valid0 = _errs8 === errors;
              } else
                var valid0 = true;
              if (valid0) {
                if (data.upper !== void 0) {
                  let data4 = data.upper;
                  const _errs10 = errors;
                  if (errors === _errs10)
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 1 || isNaN(data4)) return validate24.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema39.properties.upper, data: data4 }], false;
                      if (data4 < 0 || isNaN(data4)) return validate24.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/minimum", keyword: "minimum", params: {
                        comparison: ">=",
                        limit: 0
                      }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.upper, data: data4 }], false;
                    } else
                      return validate24.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema39.properties.upper.type, parentSchema: schema39.properties.upper, data: data4 }], false;
                  var valid0 = _errs10 === errors;
                } else var valid0 = true;
                if (valid0) {
                  if (data.lower !== void 0) {
                    let data5 = data.lower;
                    const _errs12 = errors;
                    if (errors === _errs12) if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 > 1 || isNaN(data5)) return validate24.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema39.properties.lower, data: data5 }], false;
                      if (data5 < 0 || isNaN(data5)) return validate24.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.lower, data: data5 }], false;
                    } else return validate24.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema39.properties.lower.type, parentSchema: schema39.properties.lower, data: data5 }], false;
                    var valid0 = _errs12 === errors;
                  } else var valid0 = true;
                  if (valid0) {
                    if (data.selector !== void 0) {
                      let data6 = data.selector;
                      const _errs14 = errors;
                      if (errors === _errs14) if (typeof data6 == "string") {
                        if (!pattern5.test(data6)) return validate24.errors = [{ instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema39.properties.selector, data: data6 }], false;
                      } else return validate24.errors = [{ instancePath: instancePath + "/selector", schemaPath: "#/properties/selector/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.selector.type, parentSchema: schema39.properties.selector, data: data6 }], false;
                      var valid0 = _errs14 === errors;
                    } else var valid0 = true;
                    if (valid0) {
                      if (data.task !== void 0) {
                        let data7 = data.task;
                        const _errs16 = errors;
                        if (typeof data7 != "string") return validate24.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.task.type, parentSchema: schema39.properties.task, data: data7 }], false;
                        var valid0 = _errs16 === errors;
                      } else var valid0 = true;
                      if (valid0) {
                        if (data.args !== void 0) {
                          let data8 = data.args;
                          const _errs18 = errors;
                          if (errors === _errs18) if (typeof data8 == "string") {
                            if (!pattern5.test(data8)) return validate24.errors = [{ instancePath: instancePath + "/args", schemaPath: "#/properties/args/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema39.properties.args, data: data8 }], false;
                          } else
                            return validate24.errors = [{
                              instancePath: instancePath + "/args",
                              schemaPath: "#/properties/args/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema: schema39.properties.args.type,
                              parentSchema: schema39.properties.args,
                              data: data8
                            }], false;
                          var valid0 = _errs18 === errors;
                        } else var valid0 = true;
                        if (valid0) {
                          if (data.scorer !== void 0) {
                            let data9 = data.scorer;
                            const _errs20 = errors;
                            if (typeof data9 != "string" && data9 !== null) return validate24.errors = [{ instancePath: instancePath + "/scorer", schemaPath: "#/properties/scorer/type", keyword: "type", params: { type: schema39.properties.scorer.type }, message: "must be string,null", schema: schema39.properties.scorer.type, parentSchema: schema39.properties.scorer, data: data9 }], false;
                            var valid0 = _errs20 === errors;
                          } else var valid0 = true;
                          if (valid0) {
                            if (data.sealed !== void 0) {
                              let data10 = data.sealed;
                              const _errs22 = errors;
                              if (typeof data10 != "boolean") return validate24.errors = [{ instancePath: instancePath + "/sealed", schemaPath: "#/properties/sealed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema39.properties.sealed.type, parentSchema: schema39.properties.sealed, data: data10 }], false;
                              var valid0 = _errs22 === errors;
                            } else var valid0 = true;
                            if (valid0) {
                              if (data.state !== void 0) {
                                let data11 = data.state;
                                const _errs24 = errors;
                                if (!(data11 === "demonstrated" || data11 === "violated" || data11 === "not-demonstrated" || data11 === "invalid")) return validate24.errors = [{
                                  instancePath: instancePath + "/state",
                                  schemaPath: "#/properties/state/enum",
                                  keyword: "enum",
                                  params: { allowedValues: schema39.properties.state.enum },
                                  message: "must be equal to one of the allowed values",
                                  schema: schema39.properties.state.enum,
                                  parentSchema: schema39.properties.state,
                                  data: data11
                                }], false;
                                var valid0 = _errs24 === errors;
                              } else var valid0 = true;
                              if (valid0) {
                                if (data.evidence !== void 0) {
                                  let data12 = data.evidence;
                                  const _errs25 = errors, _errs26 = errors;
                                  let valid1 = false;
                                  const _errs27 = errors;
                                  if (data12 !== null) {
                                    const err0 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema39.properties.evidence.anyOf[0].type, parentSchema: schema39.properties.evidence.anyOf[0], data: data12 };
                                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                  }
                                  var _valid0 = _errs27 === errors;
                                  valid1 = valid1 || _valid0;
                                  const _errs29 = errors;
                                  if (errors === _errs29) if (Array.isArray(data12)) {
                                    var valid2 = true;
                                    const len0 = data12.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data13 = data12[i0];
                                      const _errs31 = errors;
                                      if (errors === _errs31)
                                        if (typeof data13 == "string") {
                                          if (!pattern5.test(data13)) {
                                            const err1 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema39.properties.evidence.anyOf[1].items, data: data13 };
                                            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                          }
                                        } else {
                                          const err2 = { instancePath: instancePath + "/evidence/" + i0, schemaPath: "#/properties/evidence/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.evidence.anyOf[1].items.type, parentSchema: schema39.properties.evidence.anyOf[1].items, data: data13 };
                                          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                        }
                                      var valid2 = _errs31 === errors;
                                      if (!valid2) break;
                                    }
                                  } else {
                                    const err3 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.evidence.anyOf[1].type, parentSchema: schema39.properties.evidence.anyOf[1], data: data12 };
                                    vErrors === null ? vErrors = [err3] : vErrors.push(
                                      err3
                                    ), errors++;
                                  }
                                  var _valid0 = _errs29 === errors;
                                  if (valid1 = valid1 || _valid0, valid1) errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
                                  else {
                                    const err4 = { instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema39.properties.evidence.anyOf, parentSchema: schema39.properties.evidence, data: data12 };
                                    return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate24.errors = vErrors, false;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else var valid0 = true;
                                if (valid0) {
                                  if (data.counts !== void 0) {
                                    let data14 = data.counts;
                                    const _errs33 = errors;
                                    if (errors === _errs33) if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                      let missing1;
                                      if (data14.lacking === void 0 && (missing1 = "lacking") || data14.items === void 0 && (missing1 = "items") || data14.clusters === void 0 && (missing1 = "clusters") || data14.strata === void 0 && (missing1 = "strata") || data14.draws === void 0 && (missing1 = "draws")) return validate24.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema39.properties.counts.required, parentSchema: schema39.properties.counts, data: data14 }], false;
                                      {
                                        const _errs35 = errors;
                                        for (const key1 in data14) if (!(key1 === "lacking" || key1 === "items" || key1 === "clusters" || key1 === "strata" || key1 === "draws")) {
                                          return validate24.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39.properties.counts, data: data14 }], false;
                                          break;
                                        }
                                        if (_errs35 === errors) {
                                          if (data14.lacking !== void 0) {
                                            let data15 = data14.lacking;
                                            const _errs36 = errors;
                                            if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) return validate24.errors = [{ instancePath: instancePath + "/counts/lacking", schemaPath: "#/properties/counts/properties/lacking/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.counts.properties.lacking.type, parentSchema: schema39.properties.counts.properties.lacking, data: data15 }], false;
                                            if (errors === _errs36 && typeof data15 == "number" && isFinite(data15)) {
                                              if (data15 > 9007199254740991 || isNaN(data15)) return validate24.errors = [{
                                                instancePath: instancePath + "/counts/lacking",
                                                schemaPath: "#/properties/counts/properties/lacking/maximum",
                                                keyword: "maximum",
                                                params: { comparison: "<=", limit: 9007199254740991 },
                                                message: "must be <= 9007199254740991",
                                                schema: 9007199254740991,
                                                parentSchema: schema39.properties.counts.properties.lacking,
                                                data: data15
                                              }], false;
                                              if (data15 < 0 || isNaN(data15)) return validate24.errors = [{ instancePath: instancePath + "/counts/lacking", schemaPath: "#/properties/counts/properties/lacking/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.counts.properties.lacking, data: data15 }], false;
                                            }
                                            var valid3 = _errs36 === errors;
                                          } else var valid3 = true;
                                          if (valid3) {
                                            if (data14.items !== void 0) {
                                              let data16 = data14.items;
                                              const _errs38 = errors;
                                              if (errors === errors) if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                let missing2;
                                                if (data16.units === void 0 && (missing2 = "units") || data16.failed === void 0 && (missing2 = "failed") || data16.unscored === void 0 && (missing2 = "unscored") || data16.bySeverity === void 0 && (missing2 = "bySeverity") || data16.first === void 0 && (missing2 = "first")) return validate24.errors = [{ instancePath: instancePath + "/counts/items", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", schema: schema40.required, parentSchema: schema40, data: data16 }], false;
                                                {
                                                  const _errs41 = errors;
                                                  for (const key2 in data16) if (!(key2 === "units" || key2 === "failed" || key2 === "unscored" || key2 === "bySeverity" || key2 === "first")) {
                                                    return validate24.errors = [{
                                                      instancePath: instancePath + "/counts/items",
                                                      schemaPath: "#/$defs/units/additionalProperties",
                                                      keyword: "additionalProperties",
                                                      params: { additionalProperty: key2 },
                                                      message: "must NOT have additional properties",
                                                      schema: false,
                                                      parentSchema: schema40,
                                                      data: data16
                                                    }], false;
                                                    break;
                                                  }
                                                  if (_errs41 === errors) {
                                                    if (data16.units !== void 0) {
                                                      let data17 = data16.units;
                                                      const _errs42 = errors;
                                                      if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) return validate24.errors = [{ instancePath: instancePath + "/counts/items/units", schemaPath: "#/$defs/units/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.units.type, parentSchema: schema40.properties.units, data: data17 }], false;
                                                      if (errors === _errs42 && typeof data17 == "number" && isFinite(data17)) {
                                                        if (data17 > 9007199254740991 || isNaN(data17)) return validate24.errors = [{
                                                          instancePath: instancePath + "/counts/items/units",
                                                          schemaPath: "#/$defs/units/properties/units/maximum",
                                                          keyword: "maximum",
                                                          params: { comparison: "<=", limit: 9007199254740991 },
                                                          message: "must be <= 9007199254740991",
                                                          schema: 9007199254740991,
                                                          parentSchema: schema40.properties.units,
                                                          data: data17
                                                        }], false;
                                                        if (data17 < 0 || isNaN(data17)) return validate24.errors = [{
                                                          instancePath: instancePath + "/counts/items/units",
                                                          schemaPath: "#/$defs/units/properties/units/minimum",
                                                          keyword: "minimum",
                                                          params: { comparison: ">=", limit: 0 },
                                                          message: "must be >= 0",
                                                          schema: 0,
                                                          parentSchema: schema40.properties.units,
                                                          data: data17
                                                        }], false;
                                                      }
                                                      var valid5 = _errs42 === errors;
                                                    } else var valid5 = true;
                                                    if (valid5) {
                                                      if (data16.failed !== void 0) {
                                                        let data18 = data16.failed;
                                                        const _errs44 = errors;
                                                        if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) return validate24.errors = [{ instancePath: instancePath + "/counts/items/failed", schemaPath: "#/$defs/units/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.failed.type, parentSchema: schema40.properties.failed, data: data18 }], false;
                                                        if (errors === _errs44 && typeof data18 == "number" && isFinite(data18)) {
                                                          if (data18 > 9007199254740991 || isNaN(data18)) return validate24.errors = [{ instancePath: instancePath + "/counts/items/failed", schemaPath: "#/$defs/units/properties/failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema40.properties.failed, data: data18 }], false;
                                                          if (data18 < 0 || isNaN(data18)) return validate24.errors = [{
                                                            instancePath: instancePath + "/counts/items/failed",
                                                            schemaPath: "#/$defs/units/properties/failed/minimum",
                                                            keyword: "minimum",
                                                            params: { comparison: ">=", limit: 0 },
                                                            message: "must be >= 0",
                                                            schema: 0,
                                                            parentSchema: schema40.properties.failed,
                                                            data: data18
                                                          }], false;
                                                        }
                                                        var valid5 = _errs44 === errors;
                                                      } else var valid5 = true;
                                                      if (valid5) {
                                                        if (data16.unscored !== void 0) {
                                                          let data19 = data16.unscored;
                                                          const _errs46 = errors;
                                                          if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) return validate24.errors = [{
                                                            instancePath: instancePath + "/counts/items/unscored",
                                                            schemaPath: "#/$defs/units/properties/unscored/type",
                                                            keyword: "type",
                                                            params: { type: "integer" },
                                                            message: "must be integer",
                                                            schema: schema40.properties.unscored.type,
                                                            parentSchema: schema40.properties.unscored,
                                                            data: data19
                                                          }], false;
                                                          if (errors === _errs46 && typeof data19 == "number" && isFinite(data19)) {
                                                            if (data19 > 9007199254740991 || isNaN(
                                                              data19
                                                            )) return validate24.errors = [{ instancePath: instancePath + "/counts/items/unscored", schemaPath: "#/$defs/units/properties/unscored/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema40.properties.unscored, data: data19 }], false;
                                                            if (data19 < 0 || isNaN(data19)) return validate24.errors = [{ instancePath: instancePath + "/counts/items/unscored", schemaPath: "#/$defs/units/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.unscored, data: data19 }], false;
                                                          }
                                                          var valid5 = _errs46 === errors;
                                                        } else var valid5 = true;
                                                        if (valid5) {
                                                          if (data16.bySeverity !== void 0) {
                                                            let data20 = data16.bySeverity;
                                                            const _errs48 = errors;
                                                            if (errors === _errs48)
                                                              if (Array.isArray(data20)) {
                                                                if (data20.length > 5) return validate24.errors = [{ instancePath: instancePath + "/counts/items/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema40.properties.bySeverity, data: data20 }], false;
                                                                if (data20.length < 5) return validate24.errors = [{ instancePath: instancePath + "/counts/items/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema40.properties.bySeverity, data: data20 }], false;
                                                                {
                                                                  var valid6 = true;
                                                                  const len1 = data20.length;
                                                                  for (let i1 = 0; i1 < len1; i1++) {
                                                                    let data21 = data20[i1];
                                                                    const _errs50 = errors;
                                                                    if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) return validate24.errors = [{ instancePath: instancePath + "/counts/items/bySeverity/" + i1, schemaPath: "#/$defs/units/properties/bySeverity/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.bySeverity.items.type, parentSchema: schema40.properties.bySeverity.items, data: data21 }], false;
                                                                    if (errors === _errs50 && typeof data21 == "number" && isFinite(data21)) {
                                                                      if (data21 > 9007199254740991 || isNaN(data21)) return validate24.errors = [{
                                                                        instancePath: instancePath + "/counts/items/bySeverity/" + i1,
                                                                        schemaPath: "#/$defs/units/properties/bySeverity/items/maximum",
                                                                        keyword: "maximum",
                                                                        params: { comparison: "<=", limit: 9007199254740991 },
                                                                        message: "must be <= 9007199254740991",
                                                                        schema: 9007199254740991,
                                                                        parentSchema: schema40.properties.bySeverity.items,
                                                                        data: data21
                                                                      }], false;
                                                                      if (data21 < 0 || isNaN(data21)) return validate24.errors = [{ instancePath: instancePath + "/counts/items/bySeverity/" + i1, schemaPath: "#/$defs/units/properties/bySeverity/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.bySeverity.items, data: data21 }], false;
                                                                    }
                                                                    var valid6 = _errs50 === errors;
                                                                    if (!valid6) break;
                                                                  }
                                                                }
                                                              } else return validate24.errors = [{
                                                                instancePath: instancePath + "/counts/items/bySeverity",
                                                                schemaPath: "#/$defs/units/properties/bySeverity/type",
                                                                keyword: "type",
                                                                params: { type: "array" },
                                                                message: "must be array",
                                                                schema: schema40.properties.bySeverity.type,
                                                                parentSchema: schema40.properties.bySeverity,
                                                                data: data20
                                                              }], false;
                                                            var valid5 = _errs48 === errors;
                                                          } else var valid5 = true;
                                                          if (valid5) if (data16.first !== void 0) {
                                                            let data22 = data16.first;
                                                            const _errs52 = errors;
                                                            if (errors === _errs52) if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                              let missing3;
                                                              if (data22.scored === void 0 && (missing3 = "scored") || data22.failed === void 0 && (missing3 = "failed") || data22.bySeverity === void 0 && (missing3 = "bySeverity")) return validate24.errors = [{ instancePath: instancePath + "/counts/items/first", schemaPath: "#/$defs/units/properties/first/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", schema: schema40.properties.first.required, parentSchema: schema40.properties.first, data: data22 }], false;
                                                              {
                                                                const _errs54 = errors;
                                                                for (const key3 in data22) if (!(key3 === "scored" || key3 === "failed" || key3 === "bySeverity")) {
                                                                  return validate24.errors = [{ instancePath: instancePath + "/counts/items/first", schemaPath: "#/$defs/units/properties/first/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40.properties.first, data: data22 }], false;
                                                                  break;
                                                                }
                                                                if (_errs54 === errors) {
                                                                  if (data22.scored !== void 0) {
                                                                    let data23 = data22.scored;
                                                                    const _errs55 = errors;
                                                                    if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) return validate24.errors = [{ instancePath: instancePath + "/counts/items/first/scored", schemaPath: "#/$defs/units/properties/first/properties/scored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.first.properties.scored.type, parentSchema: schema40.properties.first.properties.scored, data: data23 }], false;
                                                                    if (errors === _errs55 && typeof data23 == "number" && isFinite(data23)) {
                                                                      if (data23 > 9007199254740991 || isNaN(data23)) return validate24.errors = [{ instancePath: instancePath + "/counts/items/first/scored", schemaPath: "#/$defs/units/properties/first/properties/scored/maximum", keyword: "maximum", params: {
                                                                        comparison: "<=",
                                                                        limit: 9007199254740991
                                                                      }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema40.properties.first.properties.scored, data: data23 }], false;
                                                                      if (data23 < 0 || isNaN(data23)) return validate24.errors = [{ instancePath: instancePath + "/counts/items/first/scored", schemaPath: "#/$defs/units/properties/first/properties/scored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.first.properties.scored, data: data23 }], false;
                                                                    }
                                                                    var valid7 = _errs55 === errors;
                                                                  } else var valid7 = true;
                                                                  if (valid7) {
                                                                    if (data22.failed !== void 0) {
                                                                      let data24 = data22.failed;
                                                                      const _errs57 = errors;
                                                                      if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) return validate24.errors = [{ instancePath: instancePath + "/counts/items/first/failed", schemaPath: "#/$defs/units/properties/first/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.first.properties.failed.type, parentSchema: schema40.properties.first.properties.failed, data: data24 }], false;
                                                                      if (errors === _errs57 && typeof data24 == "number" && isFinite(data24)) {
                                                                        if (data24 > 9007199254740991 || isNaN(data24)) return validate24.errors = [{
                                                                          instancePath: instancePath + "/counts/items/first/failed",
                                                                          schemaPath: "#/$defs/units/properties/first/properties/failed/maximum",
                                                                          keyword: "maximum",
                                                                          params: { comparison: "<=", limit: 9007199254740991 },
                                                                          message: "must be <= 9007199254740991",
                                                                          schema: 9007199254740991,
                                                                          parentSchema: schema40.properties.first.properties.failed,
                                                                          data: data24
                                                                        }], false;
                                                                        if (data24 < 0 || isNaN(data24)) return validate24.errors = [{
                                                                          instancePath: instancePath + "/counts/items/first/failed",
                                                                          schemaPath: "#/$defs/units/properties/first/properties/failed/minimum",
                                                                          keyword: "minimum",
                                                                          params: { comparison: ">=", limit: 0 },
                                                                          message: "must be >= 0",
                                                                          schema: 0,
                                                                          parentSchema: schema40.properties.first.properties.failed,
                                                                          data: data24
                                                                        }], false;
                                                                      }
                                                                      var valid7 = _errs57 === errors;
                                                                    } else var valid7 = true;
                                                                    if (valid7) if (data22.bySeverity !== void 0) {
                                                                      let data25 = data22.bySeverity;
                                                                      const _errs59 = errors;
                                                                      if (errors === _errs59) if (Array.isArray(data25)) {
                                                                        if (data25.length > 5) return validate24.errors = [{ instancePath: instancePath + "/counts/items/first/bySeverity", schemaPath: "#/$defs/units/properties/first/properties/bySeverity/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema40.properties.first.properties.bySeverity, data: data25 }], false;
                                                                        if (data25.length < 5) return validate24.errors = [{ instancePath: instancePath + "/counts/items/first/bySeverity", schemaPath: "#/$defs/units/properties/first/properties/bySeverity/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema40.properties.first.properties.bySeverity, data: data25 }], false;
                                                                        {
                                                                          var valid8 = true;
                                                                          const len2 = data25.length;
                                                                          for (let i2 = 0; i2 < len2; i2++) {
                                                                            let data26 = data25[i2];
                                                                            const _errs61 = errors;
                                                                            if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) return validate24.errors = [{ instancePath: instancePath + "/counts/items/first/bySeverity/" + i2, schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.first.properties.bySeverity.items.type, parentSchema: schema40.properties.first.properties.bySeverity.items, data: data26 }], false;
                                                                            if (errors === _errs61 && typeof data26 == "number" && isFinite(data26)) {
                                                                              if (data26 > 9007199254740991 || isNaN(data26)) return validate24.errors = [{ instancePath: instancePath + "/counts/items/first/bySeverity/" + i2, schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema40.properties.first.properties.bySeverity.items, data: data26 }], false;
                                                                              if (data26 < 0 || isNaN(data26)) return validate24.errors = [{
                                                                                instancePath: instancePath + "/counts/items/first/bySeverity/" + i2,
                                                                                schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/minimum",
                                                                                keyword: "minimum",
                                                                                params: { comparison: ">=", limit: 0 },
                                                                                message: "must be >= 0",
                                                                                schema: 0,
                                                                                parentSchema: schema40.properties.first.properties.bySeverity.items,
                                                                                data: data26
                                                                              }], false;
                                                                            }
                                                                            var valid8 = _errs61 === errors;
                                                                            if (!valid8) break;
                                                                          }
                                                                        }
                                                                      } else return validate24.errors = [{ instancePath: instancePath + "/counts/items/first/bySeverity", schemaPath: "#/$defs/units/properties/first/properties/bySeverity/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.first.properties.bySeverity.type, parentSchema: schema40.properties.first.properties.bySeverity, data: data25 }], false;
                                                                      var valid7 = _errs59 === errors;
                                                                    } else var valid7 = true;
                                                                  }
                                                                }
                                                              }
                                                            } else return validate24.errors = [{ instancePath: instancePath + "/counts/items/first", schemaPath: "#/$defs/units/properties/first/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.first.type, parentSchema: schema40.properties.first, data: data22 }], false;
                                                            var valid5 = _errs52 === errors;
                                                          } else var valid5 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              } else return validate24.errors = [{
                                                instancePath: instancePath + "/counts/items",
                                                schemaPath: "#/$defs/units/type",
                                                keyword: "type",
                                                params: { type: "object" },
                                                message: "must be object",
                                                schema: schema40.type,
                                                parentSchema: schema40,
                                                data: data16
                                              }], false;
                                              var valid3 = _errs38 === errors;
                                            } else var valid3 = true;
                                            if (valid3) {
                                              if (data14.clusters !== void 0) {
                                                let data27 = data14.clusters;
                                                const _errs63 = errors, _errs64 = errors;
                                                let valid9 = false;
                                                const _errs65 = errors;
                                                if (data27 !== null) {
                                                  const err5 = {
                                                    instancePath: instancePath + "/counts/clusters",
                                                    schemaPath: "#/properties/counts/properties/clusters/anyOf/0/type",
                                                    keyword: "type",
                                                    params: { type: "null" },
                                                    message: "must be null",
                                                    schema: schema39.properties.counts.properties.clusters.anyOf[0].type,
                                                    parentSchema: schema39.properties.counts.properties.clusters.anyOf[0],
                                                    data: data27
                                                  };
                                                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                                }
                                                var _valid1 = _errs65 === errors;
                                                valid9 = valid9 || _valid1;
                                                const _errs67 = errors;
                                                if (errors === errors) if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                  let missing4;
                                                  if (data27.units === void 0 && (missing4 = "units") || data27.failed === void 0 && (missing4 = "failed") || data27.unscored === void 0 && (missing4 = "unscored") || data27.bySeverity === void 0 && (missing4 = "bySeverity") || data27.first === void 0 && (missing4 = "first")) {
                                                    const err6 = { instancePath: instancePath + "/counts/clusters", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'", schema: schema40.required, parentSchema: schema40, data: data27 };
                                                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                                  } else {
                                                    const _errs70 = errors;
                                                    for (const key4 in data27) if (!(key4 === "units" || key4 === "failed" || key4 === "unscored" || key4 === "bySeverity" || key4 === "first")) {
                                                      const err7 = { instancePath: instancePath + "/counts/clusters", schemaPath: "#/$defs/units/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data: data27 };
                                                      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                                      break;
                                                    }
                                                    if (_errs70 === errors) {
                                                      if (data27.units !== void 0) {
                                                        let data28 = data27.units;
                                                        const _errs71 = errors;
                                                        if (!(typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
                                                          const err8 = { instancePath: instancePath + "/counts/clusters/units", schemaPath: "#/$defs/units/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.units.type, parentSchema: schema40.properties.units, data: data28 };
                                                          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                                        }
                                                        if (errors === _errs71 && typeof data28 == "number" && isFinite(data28)) {
                                                          if (data28 > 9007199254740991 || isNaN(data28)) {
                                                            const err9 = { instancePath: instancePath + "/counts/clusters/units", schemaPath: "#/$defs/units/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema40.properties.units, data: data28 };
                                                            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                                          } else if (data28 < 0 || isNaN(data28)) {
                                                            const err10 = { instancePath: instancePath + "/counts/clusters/units", schemaPath: "#/$defs/units/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.units, data: data28 };
                                                            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                          }
                                                        }
                                                        var valid11 = _errs71 === errors;
                                                      } else var valid11 = true;
                                                      if (valid11) {
                                                        if (data27.failed !== void 0) {
                                                          let data29 = data27.failed;
                                                          const _errs73 = errors;
                                                          if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(
                                                            data29
                                                          ) && isFinite(data29))) {
                                                            const err11 = { instancePath: instancePath + "/counts/clusters/failed", schemaPath: "#/$defs/units/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.failed.type, parentSchema: schema40.properties.failed, data: data29 };
                                                            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                                          }
                                                          if (errors === _errs73 && typeof data29 == "number" && isFinite(data29)) {
                                                            if (data29 > 9007199254740991 || isNaN(data29)) {
                                                              const err12 = { instancePath: instancePath + "/counts/clusters/failed", schemaPath: "#/$defs/units/properties/failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema40.properties.failed, data: data29 };
                                                              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                                            } else if (data29 < 0 || isNaN(data29)) {
                                                              const err13 = { instancePath: instancePath + "/counts/clusters/failed", schemaPath: "#/$defs/units/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.failed, data: data29 };
                                                              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                                            }
                                                          }
                                                          var valid11 = _errs73 === errors;
                                                        } else var valid11 = true;
                                                        if (valid11) {
                                                          if (data27.unscored !== void 0) {
                                                            let data30 = data27.unscored;
                                                            const _errs75 = errors;
                                                            if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
                                                              const err14 = { instancePath: instancePath + "/counts/clusters/unscored", schemaPath: "#/$defs/units/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.unscored.type, parentSchema: schema40.properties.unscored, data: data30 };
                                                              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                                            }
                                                            if (errors === _errs75 && typeof data30 == "number" && isFinite(data30)) {
                                                              if (data30 > 9007199254740991 || isNaN(data30)) {
                                                                const err15 = { instancePath: instancePath + "/counts/clusters/unscored", schemaPath: "#/$defs/units/properties/unscored/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema40.properties.unscored, data: data30 };
                                                                vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                                              } else if (data30 < 0 || isNaN(data30)) {
                                                                const err16 = { instancePath: instancePath + "/counts/clusters/unscored", schemaPath: "#/$defs/units/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.unscored, data: data30 };
                                                                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                                              }
                                                            }
                                                            var valid11 = _errs75 === errors;
                                                          } else var valid11 = true;
                                                          if (valid11) {
                                                            if (data27.bySeverity !== void 0) {
                                                              let data31 = data27.bySeverity;
                                                              const _errs77 = errors;
                                                              if (errors === _errs77) if (Array.isArray(data31)) if (data31.length > 5) {
                                                                const err17 = { instancePath: instancePath + "/counts/clusters/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema40.properties.bySeverity, data: data31 };
                                                                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                                              } else if (data31.length < 5) {
                                                                const err18 = { instancePath: instancePath + "/counts/clusters/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema40.properties.bySeverity, data: data31 };
                                                                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                                              } else {
                                                                var valid12 = true;
                                                                const len3 = data31.length;
                                                                for (let i3 = 0; i3 < len3; i3++) {
                                                                  let data32 = data31[i3];
                                                                  const _errs79 = errors;
                                                                  if (!(typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32))) {
                                                                    const err19 = { instancePath: instancePath + "/counts/clusters/bySeverity/" + i3, schemaPath: "#/$defs/units/properties/bySeverity/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.bySeverity.items.type, parentSchema: schema40.properties.bySeverity.items, data: data32 };
                                                                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                                                                  }
                                                                  if (errors === _errs79 && typeof data32 == "number" && isFinite(data32)) {
                                                                    if (data32 > 9007199254740991 || isNaN(data32)) {
                                                                      const err20 = {
                                                                        instancePath: instancePath + "/counts/clusters/bySeverity/" + i3,
                                                                        schemaPath: "#/$defs/units/properties/bySeverity/items/maximum",
                                                                        keyword: "maximum",
                                                                        params: { comparison: "<=", limit: 9007199254740991 },
                                                                        message: "must be <= 9007199254740991",
                                                                        schema: 9007199254740991,
                                                                        parentSchema: schema40.properties.bySeverity.items,
                                                                        data: data32
                                                                      };
                                                                      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                                                    } else if (data32 < 0 || isNaN(data32)) {
                                                                      const err21 = {
                                                                        instancePath: instancePath + "/counts/clusters/bySeverity/" + i3,
                                                                        schemaPath: "#/$defs/units/properties/bySeverity/items/minimum",
                                                                        keyword: "minimum",
                                                                        params: { comparison: ">=", limit: 0 },
                                                                        message: "must be >= 0",
                                                                        schema: 0,
                                                                        parentSchema: schema40.properties.bySeverity.items,
                                                                        data: data32
                                                                      };
                                                                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                                                                    }
                                                                  }
                                                                  var valid12 = _errs79 === errors;
                                                                  if (!valid12) break;
                                                                }
                                                              }
                                                              else {
                                                                const err22 = { instancePath: instancePath + "/counts/clusters/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.bySeverity.type, parentSchema: schema40.properties.bySeverity, data: data31 };
                                                                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                                                              }
                                                              var valid11 = _errs77 === errors;
                                                            } else var valid11 = true;
                                                            if (valid11) if (data27.first !== void 0) {
                                                              let data33 = data27.first;
                                                              const _errs81 = errors;
                                                              if (errors === _errs81) if (data33 && typeof data33 == "object" && !Array.isArray(
                                                                data33
                                                              )) {
                                                                let missing5;
                                                                if (data33.scored === void 0 && (missing5 = "scored") || data33.failed === void 0 && (missing5 = "failed") || data33.bySeverity === void 0 && (missing5 = "bySeverity")) {
                                                                  const err23 = {
                                                                    instancePath: instancePath + "/counts/clusters/first",
                                                                    schemaPath: "#/$defs/units/properties/first/required",
                                                                    keyword: "required",
                                                                    params: { missingProperty: missing5 },
                                                                    message: "must have required property '" + missing5 + "'",
                                                                    schema: schema40.properties.first.required,
                                                                    parentSchema: schema40.properties.first,
                                                                    data: data33
                                                                  };
                                                                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                                                                } else {
                                                                  const _errs83 = errors;
                                                                  for (const key5 in data33) if (!(key5 === "scored" || key5 === "failed" || key5 === "bySeverity")) {
                                                                    const err24 = { instancePath: instancePath + "/counts/clusters/first", schemaPath: "#/$defs/units/properties/first/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40.properties.first, data: data33 };
                                                                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                                                    break;
                                                                  }
                                                                  if (_errs83 === errors) {
                                                                    if (data33.scored !== void 0) {
                                                                      let data34 = data33.scored;
                                                                      const _errs84 = errors;
                                                                      if (!(typeof data34 == "number" && !(data34 % 1) && !isNaN(data34) && isFinite(data34))) {
                                                                        const err25 = {
                                                                          instancePath: instancePath + "/counts/clusters/first/scored",
                                                                          schemaPath: "#/$defs/units/properties/first/properties/scored/type",
                                                                          keyword: "type",
                                                                          params: { type: "integer" },
                                                                          message: "must be integer",
                                                                          schema: schema40.properties.first.properties.scored.type,
                                                                          parentSchema: schema40.properties.first.properties.scored,
                                                                          data: data34
                                                                        };
                                                                        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                                                                      }
                                                                      if (errors === _errs84 && typeof data34 == "number" && isFinite(data34)) {
                                                                        if (data34 > 9007199254740991 || isNaN(data34)) {
                                                                          const err26 = {
                                                                            instancePath: instancePath + "/counts/clusters/first/scored",
                                                                            schemaPath: "#/$defs/units/properties/first/properties/scored/maximum",
                                                                            keyword: "maximum",
                                                                            params: { comparison: "<=", limit: 9007199254740991 },
                                                                            message: "must be <= 9007199254740991",
                                                                            schema: 9007199254740991,
                                                                            parentSchema: schema40.properties.first.properties.scored,
                                                                            data: data34
                                                                          };
                                                                          vErrors === null ? vErrors = [err26] : vErrors.push(
                                                                            err26
                                                                          ), errors++;
                                                                        } else if (data34 < 0 || isNaN(data34)) {
                                                                          const err27 = { instancePath: instancePath + "/counts/clusters/first/scored", schemaPath: "#/$defs/units/properties/first/properties/scored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.first.properties.scored, data: data34 };
                                                                          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                                                                        }
                                                                      }
                                                                      var valid13 = _errs84 === errors;
                                                                    } else var valid13 = true;
                                                                    if (valid13) {
                                                                      if (data33.failed !== void 0) {
                                                                        let data35 = data33.failed;
                                                                        const _errs86 = errors;
                                                                        if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
                                                                          const err28 = { instancePath: instancePath + "/counts/clusters/first/failed", schemaPath: "#/$defs/units/properties/first/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.first.properties.failed.type, parentSchema: schema40.properties.first.properties.failed, data: data35 };
                                                                          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                                                                        }
                                                                        if (errors === _errs86 && typeof data35 == "number" && isFinite(data35)) {
                                                                          if (data35 > 9007199254740991 || isNaN(data35)) {
                                                                            const err29 = {
                                                                              instancePath: instancePath + "/counts/clusters/first/failed",
                                                                              schemaPath: "#/$defs/units/properties/first/properties/failed/maximum",
                                                                              keyword: "maximum",
                                                                              params: { comparison: "<=", limit: 9007199254740991 },
                                                                              message: "must be <= 9007199254740991",
                                                                              schema: 9007199254740991,
                                                                              parentSchema: schema40.properties.first.properties.failed,
                                                                              data: data35
                                                                            };
                                                                            vErrors === null ? vErrors = [err29] : vErrors.push(
                                                                              err29
                                                                            ), errors++;
                                                                          } else if (data35 < 0 || isNaN(data35)) {
                                                                            const err30 = { instancePath: instancePath + "/counts/clusters/first/failed", schemaPath: "#/$defs/units/properties/first/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.first.properties.failed, data: data35 };
                                                                            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                                                                          }
                                                                        }
                                                                        var valid13 = _errs86 === errors;
                                                                      } else var valid13 = true;
                                                                      if (valid13) if (data33.bySeverity !== void 0) {
                                                                        let data36 = data33.bySeverity;
                                                                        const _errs88 = errors;
                                                                        if (errors === _errs88)
                                                                          if (Array.isArray(data36)) if (data36.length > 5) {
                                                                            const err31 = { instancePath: instancePath + "/counts/clusters/first/bySeverity", schemaPath: "#/$defs/units/properties/first/properties/bySeverity/maxItems", keyword: "maxItems", params: {
                                                                              limit: 5
                                                                            }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema40.properties.first.properties.bySeverity, data: data36 };
                                                                            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                                                                          } else if (data36.length < 5) {
                                                                            const err32 = {
                                                                              instancePath: instancePath + "/counts/clusters/first/bySeverity",
                                                                              schemaPath: "#/$defs/units/properties/first/properties/bySeverity/minItems",
                                                                              keyword: "minItems",
                                                                              params: { limit: 5 },
                                                                              message: "must NOT have fewer than 5 items",
                                                                              schema: 5,
                                                                              parentSchema: schema40.properties.first.properties.bySeverity,
                                                                              data: data36
                                                                            };
                                                                            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                                                                          } else {
                                                                            var valid14 = true;
                                                                            const len4 = data36.length;
                                                                            for (let i4 = 0; i4 < len4; i4++) {
                                                                              let data37 = data36[i4];
                                                                              const _errs90 = errors;
                                                                              if (!(typeof data37 == "number" && !(data37 % 1) && !isNaN(data37) && isFinite(data37))) {
                                                                                const err33 = {
                                                                                  instancePath: instancePath + "/counts/clusters/first/bySeverity/" + i4,
                                                                                  schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/type",
                                                                                  keyword: "type",
                                                                                  params: { type: "integer" },
                                                                                  message: "must be integer",
                                                                                  schema: schema40.properties.first.properties.bySeverity.items.type,
                                                                                  parentSchema: schema40.properties.first.properties.bySeverity.items,
                                                                                  data: data37
                                                                                };
                                                                                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                                                                              }
                                                                              if (errors === _errs90 && typeof data37 == "number" && isFinite(data37)) {
                                                                                if (data37 > 9007199254740991 || isNaN(data37)) {
                                                                                  const err34 = { instancePath: instancePath + "/counts/clusters/first/bySeverity/" + i4, schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema40.properties.first.properties.bySeverity.items, data: data37 };
                                                                                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                                                                                } else if (data37 < 0 || isNaN(data37)) {
                                                                                  const err35 = { instancePath: instancePath + "/counts/clusters/first/bySeverity/" + i4, schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.first.properties.bySeverity.items, data: data37 };
                                                                                  vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                                                                                }
                                                                              }
                                                                              var valid14 = _errs90 === errors;
                                                                              if (!valid14) break;
                                                                            }
                                                                          }
                                                                          else {
                                                                            const err36 = { instancePath: instancePath + "/counts/clusters/first/bySeverity", schemaPath: "#/$defs/units/properties/first/properties/bySeverity/type", keyword: "type", params: {
                                                                              type: "array"
                                                                            }, message: "must be array", schema: schema40.properties.first.properties.bySeverity.type, parentSchema: schema40.properties.first.properties.bySeverity, data: data36 };
                                                                            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                                                                          }
                                                                        var valid13 = _errs88 === errors;
                                                                      } else var valid13 = true;
                                                                    }
                                                                  }
                                                                }
                                                              } else {
                                                                const err37 = { instancePath: instancePath + "/counts/clusters/first", schemaPath: "#/$defs/units/properties/first/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.first.type, parentSchema: schema40.properties.first, data: data33 };
                                                                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                                                              }
                                                              var valid11 = _errs81 === errors;
                                                            } else var valid11 = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  const err38 = {
                                                    instancePath: instancePath + "/counts/clusters",
                                                    schemaPath: "#/$defs/units/type",
                                                    keyword: "type",
                                                    params: { type: "object" },
                                                    message: "must be object",
                                                    schema: schema40.type,
                                                    parentSchema: schema40,
                                                    data: data27
                                                  };
                                                  vErrors === null ? vErrors = [
                                                    err38
                                                  ] : vErrors.push(err38), errors++;
                                                }
                                                var _valid1 = _errs67 === errors;
                                                if (valid9 = valid9 || _valid1, valid9) errors = _errs64, vErrors !== null && (_errs64 ? vErrors.length = _errs64 : vErrors = null);
                                                else {
                                                  const err39 = { instancePath: instancePath + "/counts/clusters", schemaPath: "#/properties/counts/properties/clusters/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema39.properties.counts.properties.clusters.anyOf, parentSchema: schema39.properties.counts.properties.clusters, data: data27 };
                                                  return vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++, validate24.errors = vErrors, false;
                                                }
                                                var valid3 = _errs63 === errors;
                                              } else var valid3 = true;
                                              if (valid3) {
                                                if (data14.strata !== void 0) {
                                                  let data38 = data14.strata;
                                                  const _errs92 = errors, _errs93 = errors;
                                                  let valid15 = false;
                                                  const _errs94 = errors;
                                                  if (data38 !== null) {
                                                    const err40 = { instancePath: instancePath + "/counts/strata", schemaPath: "#/properties/counts/properties/strata/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema39.properties.counts.properties.strata.anyOf[0].type, parentSchema: schema39.properties.counts.properties.strata.anyOf[0], data: data38 };
                                                    vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                                                  }
                                                  var _valid2 = _errs94 === errors;
                                                  valid15 = valid15 || _valid2;
                                                  const _errs96 = errors;
                                                  if (errors === _errs96) if (data38 && typeof data38 == "object" && !Array.isArray(data38)) for (const key6 in data38) {
                                                    let data39 = data38[key6];
                                                    const _errs99 = errors;
                                                    if (errors === errors) if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                                      let missing6;
                                                      if (data39.units === void 0 && (missing6 = "units") || data39.failed === void 0 && (missing6 = "failed") || data39.unscored === void 0 && (missing6 = "unscored") || data39.bySeverity === void 0 && (missing6 = "bySeverity") || data39.first === void 0 && (missing6 = "first")) {
                                                        const err41 = {
                                                          instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
                                                          schemaPath: "#/$defs/units/required",
                                                          keyword: "required",
                                                          params: { missingProperty: missing6 },
                                                          message: "must have required property '" + missing6 + "'",
                                                          schema: schema40.required,
                                                          parentSchema: schema40,
                                                          data: data39
                                                        };
                                                        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                                                      } else {
                                                        const _errs102 = errors;
                                                        for (const key7 in data39) if (!(key7 === "units" || key7 === "failed" || key7 === "unscored" || key7 === "bySeverity" || key7 === "first")) {
                                                          const err42 = {
                                                            instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
                                                            schemaPath: "#/$defs/units/additionalProperties",
                                                            keyword: "additionalProperties",
                                                            params: { additionalProperty: key7 },
                                                            message: "must NOT have additional properties",
                                                            schema: false,
                                                            parentSchema: schema40,
                                                            data: data39
                                                          };
                                                          vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                                                          break;
                                                        }
                                                        if (_errs102 === errors) {
                                                          if (data39.units !== void 0) {
                                                            let data40 = data39.units;
                                                            const _errs103 = errors;
                                                            if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40))) {
                                                              const err43 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/units", schemaPath: "#/$defs/units/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.units.type, parentSchema: schema40.properties.units, data: data40 };
                                                              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                                                            }
                                                            if (errors === _errs103 && typeof data40 == "number" && isFinite(data40)) {
                                                              if (data40 > 9007199254740991 || isNaN(data40)) {
                                                                const err44 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/units", schemaPath: "#/$defs/units/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema40.properties.units, data: data40 };
                                                                vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                                                              } else if (data40 < 0 || isNaN(data40)) {
                                                                const err45 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/units", schemaPath: "#/$defs/units/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.units, data: data40 };
                                                                vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                                                              }
                                                            }
                                                            var valid18 = _errs103 === errors;
                                                          } else
                                                            var valid18 = true;
                                                          if (valid18) {
                                                            if (data39.failed !== void 0) {
                                                              let data41 = data39.failed;
                                                              const _errs105 = errors;
                                                              if (!(typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41))) {
                                                                const err46 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/failed", schemaPath: "#/$defs/units/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.failed.type, parentSchema: schema40.properties.failed, data: data41 };
                                                                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                                                              }
                                                              if (errors === _errs105 && typeof data41 == "number" && isFinite(data41)) {
                                                                if (data41 > 9007199254740991 || isNaN(data41)) {
                                                                  const err47 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/failed", schemaPath: "#/$defs/units/properties/failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema40.properties.failed, data: data41 };
                                                                  vErrors === null ? vErrors = [
                                                                    err47
                                                                  ] : vErrors.push(err47), errors++;
                                                                } else if (data41 < 0 || isNaN(data41)) {
                                                                  const err48 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/failed", schemaPath: "#/$defs/units/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.failed, data: data41 };
                                                                  vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                                                                }
                                                              }
                                                              var valid18 = _errs105 === errors;
                                                            } else var valid18 = true;
                                                            if (valid18) {
                                                              if (data39.unscored !== void 0) {
                                                                let data42 = data39.unscored;
                                                                const _errs107 = errors;
                                                                if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
                                                                  const err49 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unscored", schemaPath: "#/$defs/units/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.unscored.type, parentSchema: schema40.properties.unscored, data: data42 };
                                                                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                                                                }
                                                                if (errors === _errs107 && typeof data42 == "number" && isFinite(data42)) {
                                                                  if (data42 > 9007199254740991 || isNaN(data42)) {
                                                                    const err50 = {
                                                                      instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unscored",
                                                                      schemaPath: "#/$defs/units/properties/unscored/maximum",
                                                                      keyword: "maximum",
                                                                      params: { comparison: "<=", limit: 9007199254740991 },
                                                                      message: "must be <= 9007199254740991",
                                                                      schema: 9007199254740991,
                                                                      parentSchema: schema40.properties.unscored,
                                                                      data: data42
                                                                    };
                                                                    vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                                                                  } else if (data42 < 0 || isNaN(data42)) {
                                                                    const err51 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/unscored", schemaPath: "#/$defs/units/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.unscored, data: data42 };
                                                                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                                                                  }
                                                                }
                                                                var valid18 = _errs107 === errors;
                                                              } else var valid18 = true;
                                                              if (valid18) {
                                                                if (data39.bySeverity !== void 0) {
                                                                  let data43 = data39.bySeverity;
                                                                  const _errs109 = errors;
                                                                  if (errors === _errs109) if (Array.isArray(data43)) if (data43.length > 5) {
                                                                    const err52 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema40.properties.bySeverity, data: data43 };
                                                                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                                                                  } else if (data43.length < 5) {
                                                                    const err53 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema40.properties.bySeverity, data: data43 };
                                                                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                                                                  } else {
                                                                    var valid19 = true;
                                                                    const len5 = data43.length;
                                                                    for (let i5 = 0; i5 < len5; i5++) {
                                                                      let data44 = data43[i5];
                                                                      const _errs111 = errors;
                                                                      if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
                                                                        const err54 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(
                                                                          /\//g,
                                                                          "~1"
                                                                        ) + "/bySeverity/" + i5, schemaPath: "#/$defs/units/properties/bySeverity/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.bySeverity.items.type, parentSchema: schema40.properties.bySeverity.items, data: data44 };
                                                                        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                                                                      }
                                                                      if (errors === _errs111 && typeof data44 == "number" && isFinite(data44)) {
                                                                        if (data44 > 9007199254740991 || isNaN(data44)) {
                                                                          const err55 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/bySeverity/" + i5, schemaPath: "#/$defs/units/properties/bySeverity/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema40.properties.bySeverity.items, data: data44 };
                                                                          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                                                                        } else if (data44 < 0 || isNaN(data44)) {
                                                                          const err56 = {
                                                                            instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/bySeverity/" + i5,
                                                                            schemaPath: "#/$defs/units/properties/bySeverity/items/minimum",
                                                                            keyword: "minimum",
                                                                            params: { comparison: ">=", limit: 0 },
                                                                            message: "must be >= 0",
                                                                            schema: 0,
                                                                            parentSchema: schema40.properties.bySeverity.items,
                                                                            data: data44
                                                                          };
                                                                          vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                                                                        }
                                                                      }
                                                                      var valid19 = _errs111 === errors;
                                                                      if (!valid19) break;
                                                                    }
                                                                  }
                                                                  else {
                                                                    const err57 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.bySeverity.type, parentSchema: schema40.properties.bySeverity, data: data43 };
                                                                    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                                                                  }
                                                                  var valid18 = _errs109 === errors;
                                                                } else var valid18 = true;
                                                                if (valid18) if (data39.first !== void 0) {
                                                                  let data45 = data39.first;
                                                                  const _errs113 = errors;
                                                                  if (errors === _errs113) if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                                    let missing7;
                                                                    if (data45.scored === void 0 && (missing7 = "scored") || data45.failed === void 0 && (missing7 = "failed") || data45.bySeverity === void 0 && (missing7 = "bySeverity")) {
                                                                      const err58 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/$defs/units/properties/first/required", keyword: "required", params: {
                                                                        missingProperty: missing7
                                                                      }, message: "must have required property '" + missing7 + "'", schema: schema40.properties.first.required, parentSchema: schema40.properties.first, data: data45 };
                                                                      vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                                                                    } else {
                                                                      const _errs115 = errors;
                                                                      for (const key8 in data45) if (!(key8 === "scored" || key8 === "failed" || key8 === "bySeverity")) {
                                                                        const err59 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/first", schemaPath: "#/$defs/units/properties/first/additionalProperties", keyword: "additionalProperties", params: {
                                                                          additionalProperty: key8
                                                                        }, message: "must NOT have additional properties", schema: false, parentSchema: schema40.properties.first, data: data45 };
                                                                        vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                                                                        break;
                                                                      }
                                                                      if (_errs115 === errors) {
                                                                        if (data45.scored !== void 0) {
                                                                          let data46 = data45.scored;
                                                                          const _errs116 = errors;
                                                                          if (!(typeof data46 == "number" && !(data46 % 1) && !isNaN(
                                                                            data46
                                                                          ) && isFinite(data46))) {
                                                                            const err60 = {
                                                                              instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(
                                                                                /\//g,
                                                                                "~1"
                                                                              ) + "/first/scored",
                                                                              schemaPath: "#/$defs/units/properties/first/properties/scored/type",
                                                                              keyword: "type",
                                                                              params: { type: "integer" },
                                                                              message: "must be integer",
                                                                              schema: schema40.properties.first.properties.scored.type,
                                                                              parentSchema: schema40.properties.first.properties.scored,
                                                                              data: data46
                                                                            };
                                                                            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                                                                          }
                                                                          if (errors === _errs116 && typeof data46 == "number" && isFinite(data46)) {
                                                                            if (data46 > 9007199254740991 || isNaN(data46)) {
                                                                              const err61 = {
                                                                                instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/scored",
                                                                                schemaPath: "#/$defs/units/properties/first/properties/scored/maximum",
                                                                                keyword: "maximum",
                                                                                params: { comparison: "<=", limit: 9007199254740991 },
                                                                                message: "must be <= 9007199254740991",
                                                                                schema: 9007199254740991,
                                                                                parentSchema: schema40.properties.first.properties.scored,
                                                                                data: data46
                                                                              };
                                                                              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                                                                            } else if (data46 < 0 || isNaN(data46)) {
                                                                              const err62 = {
                                                                                instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/scored",
                                                                                schemaPath: "#/$defs/units/properties/first/properties/scored/minimum",
                                                                                keyword: "minimum",
                                                                                params: { comparison: ">=", limit: 0 },
                                                                                message: "must be >= 0",
                                                                                schema: 0,
                                                                                parentSchema: schema40.properties.first.properties.scored,
                                                                                data: data46
                                                                              };
                                                                              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                                                                            }
                                                                          }
                                                                          var valid20 = _errs116 === errors;
                                                                        } else var valid20 = true;
                                                                        if (valid20) {
                                                                          if (data45.failed !== void 0) {
                                                                            let data47 = data45.failed;
                                                                            const _errs118 = errors;
                                                                            if (!(typeof data47 == "number" && !(data47 % 1) && !isNaN(
                                                                              data47
                                                                            ) && isFinite(data47))) {
                                                                              const err63 = {
                                                                                instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(
                                                                                  /\//g,
                                                                                  "~1"
                                                                                ) + "/first/failed",
                                                                                schemaPath: "#/$defs/units/properties/first/properties/failed/type",
                                                                                keyword: "type",
                                                                                params: { type: "integer" },
                                                                                message: "must be integer",
                                                                                schema: schema40.properties.first.properties.failed.type,
                                                                                parentSchema: schema40.properties.first.properties.failed,
                                                                                data: data47
                                                                              };
                                                                              vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                                                                            }
                                                                            if (errors === _errs118 && typeof data47 == "number" && isFinite(data47)) {
                                                                              if (data47 > 9007199254740991 || isNaN(data47)) {
                                                                                const err64 = {
                                                                                  instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/failed",
                                                                                  schemaPath: "#/$defs/units/properties/first/properties/failed/maximum",
                                                                                  keyword: "maximum",
                                                                                  params: { comparison: "<=", limit: 9007199254740991 },
                                                                                  message: "must be <= 9007199254740991",
                                                                                  schema: 9007199254740991,
                                                                                  parentSchema: schema40.properties.first.properties.failed,
                                                                                  data: data47
                                                                                };
                                                                                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                                                                              } else if (data47 < 0 || isNaN(data47)) {
                                                                                const err65 = {
                                                                                  instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/failed",
                                                                                  schemaPath: "#/$defs/units/properties/first/properties/failed/minimum",
                                                                                  keyword: "minimum",
                                                                                  params: { comparison: ">=", limit: 0 },
                                                                                  message: "must be >= 0",
                                                                                  schema: 0,
                                                                                  parentSchema: schema40.properties.first.properties.failed,
                                                                                  data: data47
                                                                                };
                                                                                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                                                                              }
                                                                            }
                                                                            var valid20 = _errs118 === errors;
                                                                          } else var valid20 = true;
                                                                          if (valid20) if (data45.bySeverity !== void 0) {
                                                                            let data48 = data45.bySeverity;
                                                                            const _errs120 = errors;
                                                                            if (errors === _errs120) if (Array.isArray(data48)) if (data48.length > 5) {
                                                                              const err66 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/bySeverity", schemaPath: "#/$defs/units/properties/first/properties/bySeverity/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema40.properties.first.properties.bySeverity, data: data48 };
                                                                              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                                                                            } else if (data48.length < 5) {
                                                                              const err67 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/bySeverity", schemaPath: "#/$defs/units/properties/first/properties/bySeverity/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema40.properties.first.properties.bySeverity, data: data48 };
                                                                              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                                                                            } else {
                                                                              var valid21 = true;
                                                                              const len6 = data48.length;
                                                                              for (let i6 = 0; i6 < len6; i6++) {
                                                                                let data49 = data48[i6];
                                                                                const _errs122 = errors;
                                                                                if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
                                                                                  const err68 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/bySeverity/" + i6, schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.first.properties.bySeverity.items.type, parentSchema: schema40.properties.first.properties.bySeverity.items, data: data49 };
                                                                                  vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                                                                                }
                                                                                if (errors === _errs122 && typeof data49 == "number" && isFinite(data49)) {
                                                                                  if (data49 > 9007199254740991 || isNaN(data49)) {
                                                                                    const err69 = {
                                                                                      instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/bySeverity/" + i6,
                                                                                      schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/maximum",
                                                                                      keyword: "maximum",
                                                                                      params: { comparison: "<=", limit: 9007199254740991 },
                                                                                      message: "must be <= 9007199254740991",
                                                                                      schema: 9007199254740991,
                                                                                      parentSchema: schema40.properties.first.properties.bySeverity.items,
                                                                                      data: data49
                                                                                    };
                                                                                    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                                                                                  } else if (data49 < 0 || isNaN(
                                                                                    data49
                                                                                  )) {
                                                                                    const err70 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/bySeverity/" + i6, schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.first.properties.bySeverity.items, data: data49 };
                                                                                    vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                                                                                  }
                                                                                }
                                                                                var valid21 = _errs122 === errors;
                                                                                if (!valid21) break;
                                                                              }
                                                                            }
                                                                            else {
                                                                              const err71 = {
                                                                                instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/first/bySeverity",
                                                                                schemaPath: "#/$defs/units/properties/first/properties/bySeverity/type",
                                                                                keyword: "type",
                                                                                params: { type: "array" },
                                                                                message: "must be array",
                                                                                schema: schema40.properties.first.properties.bySeverity.type,
                                                                                parentSchema: schema40.properties.first.properties.bySeverity,
                                                                                data: data48
                                                                              };
                                                                              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                                                                            }
                                                                            var valid20 = _errs120 === errors;
                                                                          } else var valid20 = true;
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    const err72 = {
                                                                      instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/first",
                                                                      schemaPath: "#/$defs/units/properties/first/type",
                                                                      keyword: "type",
                                                                      params: { type: "object" },
                                                                      message: "must be object",
                                                                      schema: schema40.properties.first.type,
                                                                      parentSchema: schema40.properties.first,
                                                                      data: data45
                                                                    };
                                                                    vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                                                                  }
                                                                  var valid18 = _errs113 === errors;
                                                                } else var valid18 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      const err73 = { instancePath: instancePath + "/counts/strata/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/units/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data: data39 };
                                                      vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                                                    }
                                                    var valid16 = _errs99 === errors;
                                                    if (!valid16) break;
                                                  }
                                                  else {
                                                    const err74 = { instancePath: instancePath + "/counts/strata", schemaPath: "#/properties/counts/properties/strata/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.properties.counts.properties.strata.anyOf[1].type, parentSchema: schema39.properties.counts.properties.strata.anyOf[1], data: data38 };
                                                    vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                                                  }
                                                  var _valid2 = _errs96 === errors;
                                                  if (valid15 = valid15 || _valid2, valid15) errors = _errs93, vErrors !== null && (_errs93 ? vErrors.length = _errs93 : vErrors = null);
                                                  else {
                                                    const err75 = { instancePath: instancePath + "/counts/strata", schemaPath: "#/properties/counts/properties/strata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema39.properties.counts.properties.strata.anyOf, parentSchema: schema39.properties.counts.properties.strata, data: data38 };
                                                    return vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++, validate24.errors = vErrors, false;
                                                  }
                                                  var valid3 = _errs92 === errors;
                                                } else var valid3 = true;
                                                if (valid3) if (data14.draws !== void 0) {
                                                  let data50 = data14.draws;
                                                  const _errs124 = errors, _errs125 = errors;
                                                  let valid22 = false;
                                                  const _errs126 = errors;
                                                  if (data50 !== null) {
                                                    const err76 = {
                                                      instancePath: instancePath + "/counts/draws",
                                                      schemaPath: "#/properties/counts/properties/draws/anyOf/0/type",
                                                      keyword: "type",
                                                      params: { type: "null" },
                                                      message: "must be null",
                                                      schema: schema39.properties.counts.properties.draws.anyOf[0].type,
                                                      parentSchema: schema39.properties.counts.properties.draws.anyOf[0],
                                                      data: data50
                                                    };
                                                    vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                                                  }
                                                  var _valid3 = _errs126 === errors;
                                                  valid22 = valid22 || _valid3;
                                                  const _errs128 = errors;
                                                  if (errors === errors) if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                                                    let missing8;
                                                    if (data50.units === void 0 && (missing8 = "units") || data50.failed === void 0 && (missing8 = "failed") || data50.unscored === void 0 && (missing8 = "unscored") || data50.bySeverity === void 0 && (missing8 = "bySeverity") || data50.first === void 0 && (missing8 = "first")) {
                                                      const err77 = { instancePath: instancePath + "/counts/draws", schemaPath: "#/$defs/units/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'", schema: schema40.required, parentSchema: schema40, data: data50 };
                                                      vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                                                    } else {
                                                      const _errs131 = errors;
                                                      for (const key9 in data50) if (!(key9 === "units" || key9 === "failed" || key9 === "unscored" || key9 === "bySeverity" || key9 === "first")) {
                                                        const err78 = {
                                                          instancePath: instancePath + "/counts/draws",
                                                          schemaPath: "#/$defs/units/additionalProperties",
                                                          keyword: "additionalProperties",
                                                          params: { additionalProperty: key9 },
                                                          message: "must NOT have additional properties",
                                                          schema: false,
                                                          parentSchema: schema40,
                                                          data: data50
                                                        };
                                                        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                                                        break;
                                                      }
                                                      if (_errs131 === errors) {
                                                        if (data50.units !== void 0) {
                                                          let data51 = data50.units;
                                                          const _errs132 = errors;
                                                          if (!(typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51))) {
                                                            const err79 = {
                                                              instancePath: instancePath + "/counts/draws/units",
                                                              schemaPath: "#/$defs/units/properties/units/type",
                                                              keyword: "type",
                                                              params: { type: "integer" },
                                                              message: "must be integer",
                                                              schema: schema40.properties.units.type,
                                                              parentSchema: schema40.properties.units,
                                                              data: data51
                                                            };
                                                            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                                                          }
                                                          if (errors === _errs132 && typeof data51 == "number" && isFinite(data51)) {
                                                            if (data51 > 9007199254740991 || isNaN(data51)) {
                                                              const err80 = { instancePath: instancePath + "/counts/draws/units", schemaPath: "#/$defs/units/properties/units/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema40.properties.units, data: data51 };
                                                              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                                                            } else if (data51 < 0 || isNaN(
                                                              data51
                                                            )) {
                                                              const err81 = { instancePath: instancePath + "/counts/draws/units", schemaPath: "#/$defs/units/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.units, data: data51 };
                                                              vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                                                            }
                                                          }
                                                          var valid24 = _errs132 === errors;
                                                        } else var valid24 = true;
                                                        if (valid24) {
                                                          if (data50.failed !== void 0) {
                                                            let data52 = data50.failed;
                                                            const _errs134 = errors;
                                                            if (!(typeof data52 == "number" && !(data52 % 1) && !isNaN(data52) && isFinite(data52))) {
                                                              const err82 = {
                                                                instancePath: instancePath + "/counts/draws/failed",
                                                                schemaPath: "#/$defs/units/properties/failed/type",
                                                                keyword: "type",
                                                                params: { type: "integer" },
                                                                message: "must be integer",
                                                                schema: schema40.properties.failed.type,
                                                                parentSchema: schema40.properties.failed,
                                                                data: data52
                                                              };
                                                              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                                                            }
                                                            if (errors === _errs134 && typeof data52 == "number" && isFinite(
                                                              data52
                                                            )) {
                                                              if (data52 > 9007199254740991 || isNaN(data52)) {
                                                                const err83 = {
                                                                  instancePath: instancePath + "/counts/draws/failed",
                                                                  schemaPath: "#/$defs/units/properties/failed/maximum",
                                                                  keyword: "maximum",
                                                                  params: { comparison: "<=", limit: 9007199254740991 },
                                                                  message: "must be <= 9007199254740991",
                                                                  schema: 9007199254740991,
                                                                  parentSchema: schema40.properties.failed,
                                                                  data: data52
                                                                };
                                                                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                                                              } else if (data52 < 0 || isNaN(data52)) {
                                                                const err84 = { instancePath: instancePath + "/counts/draws/failed", schemaPath: "#/$defs/units/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.failed, data: data52 };
                                                                vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                                                              }
                                                            }
                                                            var valid24 = _errs134 === errors;
                                                          } else var valid24 = true;
                                                          if (valid24) {
                                                            if (data50.unscored !== void 0) {
                                                              let data53 = data50.unscored;
                                                              const _errs136 = errors;
                                                              if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
                                                                const err85 = { instancePath: instancePath + "/counts/draws/unscored", schemaPath: "#/$defs/units/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.unscored.type, parentSchema: schema40.properties.unscored, data: data53 };
                                                                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                                                              }
                                                              if (errors === _errs136 && typeof data53 == "number" && isFinite(data53)) {
                                                                if (data53 > 9007199254740991 || isNaN(data53)) {
                                                                  const err86 = { instancePath: instancePath + "/counts/draws/unscored", schemaPath: "#/$defs/units/properties/unscored/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema40.properties.unscored, data: data53 };
                                                                  vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                                                                } else if (data53 < 0 || isNaN(data53)) {
                                                                  const err87 = { instancePath: instancePath + "/counts/draws/unscored", schemaPath: "#/$defs/units/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.unscored, data: data53 };
                                                                  vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                                                                }
                                                              }
                                                              var valid24 = _errs136 === errors;
                                                            } else var valid24 = true;
                                                            if (valid24) {
                                                              if (data50.bySeverity !== void 0) {
                                                                let data54 = data50.bySeverity;
                                                                const _errs138 = errors;
                                                                if (errors === _errs138) if (Array.isArray(data54)) if (data54.length > 5) {
                                                                  const err88 = { instancePath: instancePath + "/counts/draws/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema40.properties.bySeverity, data: data54 };
                                                                  vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                                                                } else if (data54.length < 5) {
                                                                  const err89 = { instancePath: instancePath + "/counts/draws/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema40.properties.bySeverity, data: data54 };
                                                                  vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                                                                } else {
                                                                  var valid25 = true;
                                                                  const len7 = data54.length;
                                                                  for (let i7 = 0; i7 < len7; i7++) {
                                                                    let data55 = data54[i7];
                                                                    const _errs140 = errors;
                                                                    if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
                                                                      const err90 = { instancePath: instancePath + "/counts/draws/bySeverity/" + i7, schemaPath: "#/$defs/units/properties/bySeverity/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.bySeverity.items.type, parentSchema: schema40.properties.bySeverity.items, data: data55 };
                                                                      vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                                                                    }
                                                                    if (errors === _errs140 && typeof data55 == "number" && isFinite(data55)) {
                                                                      if (data55 > 9007199254740991 || isNaN(data55)) {
                                                                        const err91 = {
                                                                          instancePath: instancePath + "/counts/draws/bySeverity/" + i7,
                                                                          schemaPath: "#/$defs/units/properties/bySeverity/items/maximum",
                                                                          keyword: "maximum",
                                                                          params: { comparison: "<=", limit: 9007199254740991 },
                                                                          message: "must be <= 9007199254740991",
                                                                          schema: 9007199254740991,
                                                                          parentSchema: schema40.properties.bySeverity.items,
                                                                          data: data55
                                                                        };
                                                                        vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                                                                      } else if (data55 < 0 || isNaN(data55)) {
                                                                        const err92 = {
                                                                          instancePath: instancePath + "/counts/draws/bySeverity/" + i7,
                                                                          schemaPath: "#/$defs/units/properties/bySeverity/items/minimum",
                                                                          keyword: "minimum",
                                                                          params: { comparison: ">=", limit: 0 },
                                                                          message: "must be >= 0",
                                                                          schema: 0,
                                                                          parentSchema: schema40.properties.bySeverity.items,
                                                                          data: data55
                                                                        };
                                                                        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                                                                      }
                                                                    }
                                                                    var valid25 = _errs140 === errors;
                                                                    if (!valid25) break;
                                                                  }
                                                                }
                                                                else {
                                                                  const err93 = { instancePath: instancePath + "/counts/draws/bySeverity", schemaPath: "#/$defs/units/properties/bySeverity/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.bySeverity.type, parentSchema: schema40.properties.bySeverity, data: data54 };
                                                                  vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                                                                }
                                                                var valid24 = _errs138 === errors;
                                                              } else var valid24 = true;
                                                              if (valid24) if (data50.first !== void 0) {
                                                                let data56 = data50.first;
                                                                const _errs142 = errors;
                                                                if (errors === _errs142) if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
                                                                  let missing9;
                                                                  if (data56.scored === void 0 && (missing9 = "scored") || data56.failed === void 0 && (missing9 = "failed") || data56.bySeverity === void 0 && (missing9 = "bySeverity")) {
                                                                    const err94 = {
                                                                      instancePath: instancePath + "/counts/draws/first",
                                                                      schemaPath: "#/$defs/units/properties/first/required",
                                                                      keyword: "required",
                                                                      params: { missingProperty: missing9 },
                                                                      message: "must have required property '" + missing9 + "'",
                                                                      schema: schema40.properties.first.required,
                                                                      parentSchema: schema40.properties.first,
                                                                      data: data56
                                                                    };
                                                                    vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                                                                  } else {
                                                                    const _errs144 = errors;
                                                                    for (const key10 in data56) if (!(key10 === "scored" || key10 === "failed" || key10 === "bySeverity")) {
                                                                      const err95 = { instancePath: instancePath + "/counts/draws/first", schemaPath: "#/$defs/units/properties/first/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40.properties.first, data: data56 };
                                                                      vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                                                                      break;
                                                                    }
                                                                    if (_errs144 === errors) {
                                                                      if (data56.scored !== void 0) {
                                                                        let data57 = data56.scored;
                                                                        const _errs145 = errors;
                                                                        if (!(typeof data57 == "number" && !(data57 % 1) && !isNaN(data57) && isFinite(data57))) {
                                                                          const err96 = {
                                                                            instancePath: instancePath + "/counts/draws/first/scored",
                                                                            schemaPath: "#/$defs/units/properties/first/properties/scored/type",
                                                                            keyword: "type",
                                                                            params: { type: "integer" },
                                                                            message: "must be integer",
                                                                            schema: schema40.properties.first.properties.scored.type,
                                                                            parentSchema: schema40.properties.first.properties.scored,
                                                                            data: data57
                                                                          };
                                                                          vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                                                                        }
                                                                        if (errors === _errs145 && typeof data57 == "number" && isFinite(data57)) {
                                                                          if (data57 > 9007199254740991 || isNaN(data57)) {
                                                                            const err97 = {
                                                                              instancePath: instancePath + "/counts/draws/first/scored",
                                                                              schemaPath: "#/$defs/units/properties/first/properties/scored/maximum",
                                                                              keyword: "maximum",
                                                                              params: { comparison: "<=", limit: 9007199254740991 },
                                                                              message: "must be <= 9007199254740991",
                                                                              schema: 9007199254740991,
                                                                              parentSchema: schema40.properties.first.properties.scored,
                                                                              data: data57
                                                                            };
                                                                            vErrors === null ? vErrors = [err97] : vErrors.push(
                                                                              err97
                                                                            ), errors++;
                                                                          } else if (data57 < 0 || isNaN(data57)) {
                                                                            const err98 = { instancePath: instancePath + "/counts/draws/first/scored", schemaPath: "#/$defs/units/properties/first/properties/scored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.first.properties.scored, data: data57 };
                                                                            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                                                                          }
                                                                        }
                                                                        var valid26 = _errs145 === errors;
                                                                      } else var valid26 = true;
                                                                      if (valid26) {
                                                                        if (data56.failed !== void 0) {
                                                                          let data58 = data56.failed;
                                                                          const _errs147 = errors;
                                                                          if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
                                                                            const err99 = { instancePath: instancePath + "/counts/draws/first/failed", schemaPath: "#/$defs/units/properties/first/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.first.properties.failed.type, parentSchema: schema40.properties.first.properties.failed, data: data58 };
                                                                            vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                                                                          }
                                                                          if (errors === _errs147 && typeof data58 == "number" && isFinite(data58)) {
                                                                            if (data58 > 9007199254740991 || isNaN(data58)) {
                                                                              const err100 = {
                                                                                instancePath: instancePath + "/counts/draws/first/failed",
                                                                                schemaPath: "#/$defs/units/properties/first/properties/failed/maximum",
                                                                                keyword: "maximum",
                                                                                params: { comparison: "<=", limit: 9007199254740991 },
                                                                                message: "must be <= 9007199254740991",
                                                                                schema: 9007199254740991,
                                                                                parentSchema: schema40.properties.first.properties.failed,
                                                                                data: data58
                                                                              };
                                                                              vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                                                                            } else if (data58 < 0 || isNaN(data58)) {
                                                                              const err101 = { instancePath: instancePath + "/counts/draws/first/failed", schemaPath: "#/$defs/units/properties/first/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.first.properties.failed, data: data58 };
                                                                              vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                                                                            }
                                                                          }
                                                                          var valid26 = _errs147 === errors;
                                                                        } else var valid26 = true;
                                                                        if (valid26) if (data56.bySeverity !== void 0) {
                                                                          let data59 = data56.bySeverity;
                                                                          const _errs149 = errors;
                                                                          if (errors === _errs149) if (Array.isArray(data59)) if (data59.length > 5) {
                                                                            const err102 = { instancePath: instancePath + "/counts/draws/first/bySeverity", schemaPath: "#/$defs/units/properties/first/properties/bySeverity/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema40.properties.first.properties.bySeverity, data: data59 };
                                                                            vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                                                                          } else if (data59.length < 5) {
                                                                            const err103 = { instancePath: instancePath + "/counts/draws/first/bySeverity", schemaPath: "#/$defs/units/properties/first/properties/bySeverity/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema40.properties.first.properties.bySeverity, data: data59 };
                                                                            vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                                                                          } else {
                                                                            var valid27 = true;
                                                                            const len8 = data59.length;
                                                                            for (let i8 = 0; i8 < len8; i8++) {
                                                                              let data60 = data59[i8];
                                                                              const _errs151 = errors;
                                                                              if (!(typeof data60 == "number" && !(data60 % 1) && !isNaN(data60) && isFinite(data60))) {
                                                                                const err104 = { instancePath: instancePath + "/counts/draws/first/bySeverity/" + i8, schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema40.properties.first.properties.bySeverity.items.type, parentSchema: schema40.properties.first.properties.bySeverity.items, data: data60 };
                                                                                vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                                                                              }
                                                                              if (errors === _errs151 && typeof data60 == "number" && isFinite(data60)) {
                                                                                if (data60 > 9007199254740991 || isNaN(data60)) {
                                                                                  const err105 = {
                                                                                    instancePath: instancePath + "/counts/draws/first/bySeverity/" + i8,
                                                                                    schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/maximum",
                                                                                    keyword: "maximum",
                                                                                    params: { comparison: "<=", limit: 9007199254740991 },
                                                                                    message: "must be <= 9007199254740991",
                                                                                    schema: 9007199254740991,
                                                                                    parentSchema: schema40.properties.first.properties.bySeverity.items,
                                                                                    data: data60
                                                                                  };
                                                                                  vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                                                                                } else if (data60 < 0 || isNaN(data60)) {
                                                                                  const err106 = { instancePath: instancePath + "/counts/draws/first/bySeverity/" + i8, schemaPath: "#/$defs/units/properties/first/properties/bySeverity/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.first.properties.bySeverity.items, data: data60 };
                                                                                  vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                                                                                }
                                                                              }
                                                                              var valid27 = _errs151 === errors;
                                                                              if (!valid27) break;
                                                                            }
                                                                          }
                                                                          else {
                                                                            const err107 = {
                                                                              instancePath: instancePath + "/counts/draws/first/bySeverity",
                                                                              schemaPath: "#/$defs/units/properties/first/properties/bySeverity/type",
                                                                              keyword: "type",
                                                                              params: { type: "array" },
                                                                              message: "must be array",
                                                                              schema: schema40.properties.first.properties.bySeverity.type,
                                                                              parentSchema: schema40.properties.first.properties.bySeverity,
                                                                              data: data59
                                                                            };
                                                                            vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                                                                          }
                                                                          var valid26 = _errs149 === errors;
                                                                        } else var valid26 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  const err108 = {
                                                                    instancePath: instancePath + "/counts/draws/first",
                                                                    schemaPath: "#/$defs/units/properties/first/type",
                                                                    keyword: "type",
                                                                    params: { type: "object" },
                                                                    message: "must be object",
                                                                    schema: schema40.properties.first.type,
                                                                    parentSchema: schema40.properties.first,
                                                                    data: data56
                                                                  };
                                                                  vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                                                                }
                                                                var valid24 = _errs142 === errors;
                                                              } else var valid24 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    const err109 = {
                                                      instancePath: instancePath + "/counts/draws",
                                                      schemaPath: "#/$defs/units/type",
                                                      keyword: "type",
                                                      params: { type: "object" },
                                                      message: "must be object",
                                                      schema: schema40.type,
                                                      parentSchema: schema40,
                                                      data: data50
                                                    };
                                                    vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                                                  }
                                                  var _valid3 = _errs128 === errors;
                                                  if (valid22 = valid22 || _valid3, valid22) errors = _errs125, vErrors !== null && (_errs125 ? vErrors.length = _errs125 : vErrors = null);
                                                  else {
                                                    const err110 = {
                                                      instancePath: instancePath + "/counts/draws",
                                                      schemaPath: "#/properties/counts/properties/draws/anyOf",
                                                      keyword: "anyOf",
                                                      params: {},
                                                      message: "must match a schema in anyOf",
                                                      schema: schema39.properties.counts.properties.draws.anyOf,
                                                      parentSchema: schema39.properties.counts.properties.draws,
                                                      data: data50
                                                    };
                                                    return vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++, validate24.errors = vErrors, false;
                                                  }
                                                  var valid3 = _errs124 === errors;
                                                } else var valid3 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else
                                      return validate24.errors = [{ instancePath: instancePath + "/counts", schemaPath: "#/properties/counts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.properties.counts.type, parentSchema: schema39.properties.counts, data: data14 }], false;
                                    var valid0 = _errs33 === errors;
                                  } else var valid0 = true;
                                  if (valid0) if (data.items !== void 0) {
                                    let data61 = data.items;
                                    const _errs153 = errors, _errs154 = errors;
                                    let valid28 = false;
                                    const _errs155 = errors;
                                    if (data61 !== null) {
                                      const err111 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/anyOf/0/type", keyword: "type", params: {
                                        type: "null"
                                      }, message: "must be null", schema: schema39.properties.items.anyOf[0].type, parentSchema: schema39.properties.items.anyOf[0], data: data61 };
                                      vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                                    }
                                    var _valid4 = _errs155 === errors;
                                    valid28 = valid28 || _valid4;
                                    const _errs157 = errors;
                                    if (errors === _errs157) if (Array.isArray(data61)) {
                                      var valid29 = true;
                                      const len9 = data61.length;
                                      for (let i9 = 0; i9 < len9; i9++) {
                                        let data62 = data61[i9];
                                        const _errs159 = errors;
                                        if (errors === errors)
                                          if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                            let missing10;
                                            if (data62.outcome === void 0 && (missing10 = "outcome") || data62.severity === void 0 && (missing10 = "severity") || data62.hashes === void 0 && (missing10 = "hashes")) {
                                              const err112 = {
                                                instancePath: instancePath + "/items/" + i9,
                                                schemaPath: "#/$defs/items/required",
                                                keyword: "required",
                                                params: { missingProperty: missing10 },
                                                message: "must have required property '" + missing10 + "'",
                                                schema: schema44.required,
                                                parentSchema: schema44,
                                                data: data62
                                              };
                                              vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                                            } else {
                                              const _errs162 = errors;
                                              for (const key11 in data62)
                                                if (!(key11 === "outcome" || key11 === "severity" || key11 === "hashes")) {
                                                  const err113 = {
                                                    instancePath: instancePath + "/items/" + i9,
                                                    schemaPath: "#/$defs/items/additionalProperties",
                                                    keyword: "additionalProperties",
                                                    params: { additionalProperty: key11 },
                                                    message: "must NOT have additional properties",
                                                    schema: false,
                                                    parentSchema: schema44,
                                                    data: data62
                                                  };
                                                  vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                                                  break;
                                                }
                                              if (_errs162 === errors) {
                                                if (data62.outcome !== void 0) {
                                                  let data63 = data62.outcome;
                                                  const _errs163 = errors;
                                                  if (!(data63 === "passed" || data63 === "excluded" || data63 === "unscored" || data63 === "failed")) {
                                                    const err114 = { instancePath: instancePath + "/items/" + i9 + "/outcome", schemaPath: "#/$defs/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema44.properties.outcome.enum }, message: "must be equal to one of the allowed values", schema: schema44.properties.outcome.enum, parentSchema: schema44.properties.outcome, data: data63 };
                                                    vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                                                  }
                                                  var valid31 = _errs163 === errors;
                                                } else var valid31 = true;
                                                if (valid31) {
                                                  if (data62.severity !== void 0) {
                                                    let data64 = data62.severity;
                                                    const _errs164 = errors;
                                                    if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64)) && data64 !== null) {
                                                      const err115 = { instancePath: instancePath + "/items/" + i9 + "/severity", schemaPath: "#/$defs/items/properties/severity/type", keyword: "type", params: { type: schema44.properties.severity.type }, message: "must be integer,null", schema: schema44.properties.severity.type, parentSchema: schema44.properties.severity, data: data64 };
                                                      vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                                                    }
                                                    if (errors === _errs164 && typeof data64 == "number" && isFinite(data64)) {
                                                      if (data64 > 4 || isNaN(data64)) {
                                                        const err116 = { instancePath: instancePath + "/items/" + i9 + "/severity", schemaPath: "#/$defs/items/properties/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema44.properties.severity, data: data64 };
                                                        vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                                                      } else if (data64 < 0 || isNaN(data64)) {
                                                        const err117 = { instancePath: instancePath + "/items/" + i9 + "/severity", schemaPath: "#/$defs/items/properties/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema44.properties.severity, data: data64 };
                                                        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                                                      }
                                                    }
                                                    var valid31 = _errs164 === errors;
                                                  } else var valid31 = true;
                                                  if (valid31)
                                                    if (data62.hashes !== void 0) {
                                                      let data65 = data62.hashes;
                                                      const _errs166 = errors;
                                                      if (typeof data65 != "string") {
                                                        const err118 = {
                                                          instancePath: instancePath + "/items/" + i9 + "/hashes",
                                                          schemaPath: "#/$defs/items/properties/hashes/type",
                                                          keyword: "type",
                                                          params: { type: "string" },
                                                          message: "must be string",
                                                          schema: schema44.properties.hashes.type,
                                                          parentSchema: schema44.properties.hashes,
                                                          data: data65
                                                        };
                                                        vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                                                      }
                                                      var valid31 = _errs166 === errors;
                                                    } else var valid31 = true;
                                                }
                                              }
                                            }
                                          } else {
                                            const err119 = {
                                              instancePath: instancePath + "/items/" + i9,
                                              schemaPath: "#/$defs/items/type",
                                              keyword: "type",
                                              params: { type: "object" },
                                              message: "must be object",
                                              schema: schema44.type,
                                              parentSchema: schema44,
                                              data: data62
                                            };
                                            vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                                          }
                                        var valid29 = _errs159 === errors;
                                        if (!valid29)
                                          break;
                                      }
                                    } else {
                                      const err120 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.items.anyOf[1].type, parentSchema: schema39.properties.items.anyOf[1], data: data61 };
                                      vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                                    }
                                    var _valid4 = _errs157 === errors;
                                    if (valid28 = valid28 || _valid4, valid28) errors = _errs154, vErrors !== null && (_errs154 ? vErrors.length = _errs154 : vErrors = null);
                                    else {
                                      const err121 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema39.properties.items.anyOf, parentSchema: schema39.properties.items, data: data61 };
                                      return vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++, validate24.errors = vErrors, false;
                                    }
                                    var valid0 = _errs153 === errors;
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
      }
    }
  } else return validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data }], false;
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};
function validate23(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.failures === void 0 && (missing0 = "failures") || data.samples === void 0 && (missing0 = "samples") || data.unscored === void 0 && (missing0 = "unscored") || data.missing === void 0 && (missing0 = "missing") || data.upper === void 0 && (missing0 = "upper") || data.lower === void 0 && (missing0 = "lower") || data.state === void 0 && (missing0 = "state") || data.kind === void 0 && (missing0 = "kind") || data.limit === void 0 && (missing0 = "limit") || data.confidence === void 0 && (missing0 = "confidence") || data.alpha === void 0 && (missing0 = "alpha") || data.pooled === void 0 && (missing0 = "pooled") || data.rule === void 0 && (missing0 = "rule") || data.levels === void 0 && (missing0 = "levels") || data.severity === void 0 && (missing0 = "severity") || data.recall === void 0 && (missing0 = "recall") || data.waiver === void 0 && (missing0 = "waiver") || data.reasons === void 0 && (missing0 = "reasons") || data.evals === void 0 && (missing0 = "evals")) return validate23.errors = [{
      instancePath,
      schemaPath: "#/required",
      keyword: "required",
      params: { missingProperty: missing0 },
      message: "must have required property '" + missing0 + "'",
      schema: schema38.required,
      parentSchema: schema38,
      data
    }], false;
    {
      const _errs1 = errors;
      for (const key0 in data)
        if (!func1.call(schema38.properties, key0)) {
          return validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data }], false;
          break;
        }
      if (_errs1 === errors) {
        if (data.failures !== void 0) {
          let data0 = data.failures;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return validate23.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: {
            type: "integer"
          }, message: "must be integer", schema: schema38.properties.failures.type, parentSchema: schema38.properties.failures, data: data0 }], false;
          if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 9007199254740991 || isNaN(data0)) return validate23.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema38.properties.failures, data: data0 }], false;
            if (data0 < 0 || isNaN(data0))
              return validate23.errors = [{
                instancePath: instancePath + "/failures",
                schemaPath: "#/properties/failures/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema38.properties.failures,
                data: data0
              }], false;
          }
          var valid0 = _errs2 === errors;
        } else var valid0 = true;
        if (valid0) {
          if (data.samples !== void 0) {
            let data1 = data.samples;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return validate23.errors = [{
              instancePath: instancePath + "/samples",
              schemaPath: "#/properties/samples/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema38.properties.samples.type,
              parentSchema: schema38.properties.samples,
              data: data1
            }], false;
            if (errors === _errs4 && typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(
                data1
              )) return validate23.errors = [{
                instancePath: instancePath + "/samples",
                schemaPath: "#/properties/samples/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema38.properties.samples,
                data: data1
              }], false;
              if (data1 < 0 || isNaN(data1)) return validate23.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.samples, data: data1 }], false;
            }
            var valid0 = _errs4 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.unscored !== void 0) {
              let data2 = data.unscored;
              const _errs6 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return validate23.errors = [{ instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.unscored.type, parentSchema: schema38.properties.unscored, data: data2 }], false;
              if (errors === _errs6 && typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 9007199254740991 || isNaN(data2)) return validate23.errors = [{ instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema38.properties.unscored, data: data2 }], false;
                if (data2 < 0 || isNaN(data2)) return validate23.errors = [{ instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.unscored, data: data2 }], false;
              }
              var valid0 = _errs6 === errors;
            } else
              var valid0 = true;
            if (valid0) {
              if (data.missing !== void 0) {
                let data3 = data.missing;
                const _errs8 = errors;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return validate23.errors = [{
                  instancePath: instancePath + "/missing",
                  schemaPath: "#/properties/missing/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                  schema: schema38.properties.missing.type,
                  parentSchema: schema38.properties.missing,
                  data: data3
                }], false;
                if (errors === _errs8 && typeof data3 == "number" && isFinite(data3)) {
                  if (data3 > 9007199254740991 || isNaN(data3)) return validate23.errors = [{
                    instancePath: instancePath + "/missing",
                    schemaPath: "#/properties/missing/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 9007199254740991 },
                    message: "must be <= 9007199254740991",
                    schema: 9007199254740991,
                    parentSchema: schema38.properties.missing,
                    data: data3
                  }], false;
                  if (data3 < 0 || isNaN(data3)) return validate23.errors = [{ instancePath: instancePath + "/missing", schemaPath: "#/properties/missing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.missing, data: data3 }], false;
                }
                var valid0 = _errs8 === errors;
              } else var valid0 = true;
              if (valid0) {
                if (data.upper !== void 0) {
                  let data4 = data.upper;
                  const _errs10 = errors;
                  if (errors === _errs10) if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 > 1 || isNaN(data4)) return validate23.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.upper, data: data4 }], false;
                    if (data4 < 0 || isNaN(data4)) return validate23.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.upper, data: data4 }], false;
                  } else return validate23.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.upper.type, parentSchema: schema38.properties.upper, data: data4 }], false;
                  var valid0 = _errs10 === errors;
                } else var valid0 = true;
                if (valid0) {
                  if (data.lower !== void 0) {
                    let data5 = data.lower;
                    const _errs12 = errors;
                    if (errors === _errs12) if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 > 1 || isNaN(data5)) return validate23.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.lower, data: data5 }], false;
                      if (data5 < 0 || isNaN(data5)) return validate23.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/minimum", keyword: "minimum", params: {
                        comparison: ">=",
                        limit: 0
                      }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.lower, data: data5 }], false;
                    } else
                      return validate23.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.lower.type, parentSchema: schema38.properties.lower, data: data5 }], false;
                    var valid0 = _errs12 === errors;
                  } else var valid0 = true;
                  if (valid0) {
                    if (data.state !== void 0) {
                      let data6 = data.state;
                      const _errs14 = errors;
                      if (!(data6 === "demonstrated" || data6 === "violated" || data6 === "not-demonstrated" || data6 === "invalid")) return validate23.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema38.properties.state.enum }, message: "must be equal to one of the allowed values", schema: schema38.properties.state.enum, parentSchema: schema38.properties.state, data: data6 }], false;
                      var valid0 = _errs14 === errors;
                    } else var valid0 = true;
                    if (valid0) {
                      if (data.kind !== void 0) {
                        let data7 = data.kind;
                        const _errs15 = errors;
                        if (!(data7 === "behaviour" || data7 === "capability" || data7 === "inventory")) return validate23.errors = [{
                          instancePath: instancePath + "/kind",
                          schemaPath: "#/properties/kind/enum",
                          keyword: "enum",
                          params: { allowedValues: schema38.properties.kind.enum },
                          message: "must be equal to one of the allowed values",
                          schema: schema38.properties.kind.enum,
                          parentSchema: schema38.properties.kind,
                          data: data7
                        }], false;
                        var valid0 = _errs15 === errors;
                      } else var valid0 = true;
                      if (valid0) {
                        if (data.limit !== void 0) {
                          let data8 = data.limit;
                          const _errs16 = errors;
                          if (errors === _errs16) if (typeof data8 == "number" && isFinite(data8)) {
                            if (data8 > 1 || isNaN(data8)) return validate23.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.limit, data: data8 }], false;
                            if (data8 < 0 || isNaN(data8)) return validate23.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.limit, data: data8 }], false;
                          } else return validate23.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.limit.type, parentSchema: schema38.properties.limit, data: data8 }], false;
                          var valid0 = _errs16 === errors;
                        } else var valid0 = true;
                        if (valid0) {
                          if (data.confidence !== void 0) {
                            let data9 = data.confidence;
                            const _errs18 = errors;
                            if (errors === _errs18) if (typeof data9 == "number" && isFinite(data9)) {
                              if (data9 > 1 || isNaN(data9)) return validate23.errors = [{ instancePath: instancePath + "/confidence", schemaPath: "#/properties/confidence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.confidence, data: data9 }], false;
                              if (data9 < 0 || isNaN(data9)) return validate23.errors = [{
                                instancePath: instancePath + "/confidence",
                                schemaPath: "#/properties/confidence/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 0 },
                                message: "must be >= 0",
                                schema: 0,
                                parentSchema: schema38.properties.confidence,
                                data: data9
                              }], false;
                            } else return validate23.errors = [{
                              instancePath: instancePath + "/confidence",
                              schemaPath: "#/properties/confidence/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number",
                              schema: schema38.properties.confidence.type,
                              parentSchema: schema38.properties.confidence,
                              data: data9
                            }], false;
                            var valid0 = _errs18 === errors;
                          } else var valid0 = true;
                          if (valid0) {
                            if (data.alpha !== void 0) {
                              let data10 = data.alpha;
                              const _errs20 = errors;
                              if (errors === _errs20) if (typeof data10 == "number" && isFinite(data10)) {
                                if (data10 > 1 || isNaN(data10)) return validate23.errors = [{
                                  instancePath: instancePath + "/alpha",
                                  schemaPath: "#/properties/alpha/maximum",
                                  keyword: "maximum",
                                  params: { comparison: "<=", limit: 1 },
                                  message: "must be <= 1",
                                  schema: 1,
                                  parentSchema: schema38.properties.alpha,
                                  data: data10
                                }], false;
                                if (data10 < 0 || isNaN(data10)) return validate23.errors = [{ instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/minimum", keyword: "minimum", params: {
                                  comparison: ">=",
                                  limit: 0
                                }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.alpha, data: data10 }], false;
                              } else return validate23.errors = [{ instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.alpha.type, parentSchema: schema38.properties.alpha, data: data10 }], false;
                              var valid0 = _errs20 === errors;
                            } else var valid0 = true;
                            if (valid0) {
                              if (data.pooled !== void 0) {
                                let data11 = data.pooled;
                                const _errs22 = errors;
                                if (typeof data11 != "boolean") return validate23.errors = [{ instancePath: instancePath + "/pooled", schemaPath: "#/properties/pooled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties.pooled.type, parentSchema: schema38.properties.pooled, data: data11 }], false;
                                var valid0 = _errs22 === errors;
                              } else var valid0 = true;
                              if (valid0) {
                                if (data.rule !== void 0) {
                                  let data12 = data.rule;
                                  const _errs24 = errors;
                                  if (!(data12 === "once" || data12 === "spend" || data12 === "sequential")) return validate23.errors = [{
                                    instancePath: instancePath + "/rule",
                                    schemaPath: "#/properties/rule/enum",
                                    keyword: "enum",
                                    params: { allowedValues: schema38.properties.rule.enum },
                                    message: "must be equal to one of the allowed values",
                                    schema: schema38.properties.rule.enum,
                                    parentSchema: schema38.properties.rule,
                                    data: data12
                                  }], false;
                                  var valid0 = _errs24 === errors;
                                } else var valid0 = true;
                                if (valid0) {
                                  if (data.levels !== void 0) {
                                    let data13 = data.levels;
                                    const _errs25 = errors;
                                    if (errors === _errs25) if (Array.isArray(data13)) {
                                      if (data13.length > 5) return validate23.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: {
                                        limit: 5
                                      }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema38.properties.levels, data: data13 }], false;
                                      if (data13.length < 5) return validate23.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema38.properties.levels, data: data13 }], false;
                                      {
                                        var valid1 = true;
                                        const len0 = data13.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data14 = data13[i0];
                                          const _errs27 = errors;
                                          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) return validate23.errors = [{ instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/type", keyword: "type", params: {
                                            type: "integer"
                                          }, message: "must be integer", schema: schema38.properties.levels.items.type, parentSchema: schema38.properties.levels.items, data: data14 }], false;
                                          if (errors === _errs27 && typeof data14 == "number" && isFinite(data14)) {
                                            if (data14 > 9007199254740991 || isNaN(data14)) return validate23.errors = [{ instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema38.properties.levels.items, data: data14 }], false;
                                            if (data14 < 0 || isNaN(data14)) return validate23.errors = [{ instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.levels.items, data: data14 }], false;
                                          }
                                          var valid1 = _errs27 === errors;
                                          if (!valid1) break;
                                        }
                                      }
                                    } else return validate23.errors = [{
                                      instancePath: instancePath + "/levels",
                                      schemaPath: "#/properties/levels/type",
                                      keyword: "type",
                                      params: { type: "array" },
                                      message: "must be array",
                                      schema: schema38.properties.levels.type,
                                      parentSchema: schema38.properties.levels,
                                      data: data13
                                    }], false;
                                    var valid0 = _errs25 === errors;
                                  } else var valid0 = true;
                                  if (valid0) {
                                    if (data.severity !== void 0) {
                                      let data15 = data.severity;
                                      const _errs29 = errors, _errs30 = errors;
                                      let valid2 = false;
                                      const _errs31 = errors;
                                      if (data15 !== null) {
                                        const err0 = {
                                          instancePath: instancePath + "/severity",
                                          schemaPath: "#/properties/severity/anyOf/0/type",
                                          keyword: "type",
                                          params: { type: "null" },
                                          message: "must be null",
                                          schema: schema38.properties.severity.anyOf[0].type,
                                          parentSchema: schema38.properties.severity.anyOf[0],
                                          data: data15
                                        };
                                        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                      }
                                      var _valid0 = _errs31 === errors;
                                      valid2 = valid2 || _valid0;
                                      const _errs33 = errors;
                                      if (errors === _errs33) if (Array.isArray(data15)) if (data15.length > 5) {
                                        const err1 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema38.properties.severity.anyOf[1], data: data15 };
                                        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                      } else {
                                        var valid3 = true;
                                        const len1 = data15.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data16 = data15[i1];
                                          const _errs35 = errors;
                                          if (errors === _errs35) if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                            let missing1;
                                            if (data16.level === void 0 && (missing1 = "level") || data16.limit === void 0 && (missing1 = "limit")) {
                                              const err2 = { instancePath: instancePath + "/severity/" + i1, schemaPath: "#/properties/severity/anyOf/1/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema38.properties.severity.anyOf[1].items.required, parentSchema: schema38.properties.severity.anyOf[1].items, data: data16 };
                                              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                            } else {
                                              const _errs37 = errors;
                                              for (const key1 in data16) if (!(key1 === "level" || key1 === "limit")) {
                                                const err3 = { instancePath: instancePath + "/severity/" + i1, schemaPath: "#/properties/severity/anyOf/1/items/additionalProperties", keyword: "additionalProperties", params: {
                                                  additionalProperty: key1
                                                }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.severity.anyOf[1].items, data: data16 };
                                                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                                break;
                                              }
                                              if (_errs37 === errors) {
                                                if (data16.level !== void 0) {
                                                  let data17 = data16.level;
                                                  const _errs38 = errors;
                                                  if (!(typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
                                                    const err4 = { instancePath: instancePath + "/severity/" + i1 + "/level", schemaPath: "#/properties/severity/anyOf/1/items/properties/level/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.severity.anyOf[1].items.properties.level.type, parentSchema: schema38.properties.severity.anyOf[1].items.properties.level, data: data17 };
                                                    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                                  }
                                                  if (errors === _errs38 && typeof data17 == "number" && isFinite(data17)) {
                                                    if (data17 > 4 || isNaN(data17)) {
                                                      const err5 = { instancePath: instancePath + "/severity/" + i1 + "/level", schemaPath: "#/properties/severity/anyOf/1/items/properties/level/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema38.properties.severity.anyOf[1].items.properties.level, data: data17 };
                                                      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                                    } else if (data17 < 0 || isNaN(data17)) {
                                                      const err6 = { instancePath: instancePath + "/severity/" + i1 + "/level", schemaPath: "#/properties/severity/anyOf/1/items/properties/level/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.severity.anyOf[1].items.properties.level, data: data17 };
                                                      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                                    }
                                                  }
                                                  var valid4 = _errs38 === errors;
                                                } else var valid4 = true;
                                                if (valid4) if (data16.limit !== void 0) {
                                                  let data18 = data16.limit;
                                                  const _errs40 = errors;
                                                  if (errors === _errs40) if (typeof data18 == "number" && isFinite(
                                                    data18
                                                  )) {
                                                    if (data18 > 1 || isNaN(data18)) {
                                                      const err7 = {
                                                        instancePath: instancePath + "/severity/" + i1 + "/limit",
                                                        schemaPath: "#/properties/severity/anyOf/1/items/properties/limit/maximum",
                                                        keyword: "maximum",
                                                        params: { comparison: "<=", limit: 1 },
                                                        message: "must be <= 1",
                                                        schema: 1,
                                                        parentSchema: schema38.properties.severity.anyOf[1].items.properties.limit,
                                                        data: data18
                                                      };
                                                      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                                    } else if (data18 < 0 || isNaN(data18)) {
                                                      const err8 = { instancePath: instancePath + "/severity/" + i1 + "/limit", schemaPath: "#/properties/severity/anyOf/1/items/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.severity.anyOf[1].items.properties.limit, data: data18 };
                                                      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                                    }
                                                  } else {
                                                    const err9 = {
                                                      instancePath: instancePath + "/severity/" + i1 + "/limit",
                                                      schemaPath: "#/properties/severity/anyOf/1/items/properties/limit/type",
                                                      keyword: "type",
                                                      params: { type: "number" },
                                                      message: "must be number",
                                                      schema: schema38.properties.severity.anyOf[1].items.properties.limit.type,
                                                      parentSchema: schema38.properties.severity.anyOf[1].items.properties.limit,
                                                      data: data18
                                                    };
                                                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                                  }
                                                  var valid4 = _errs40 === errors;
                                                } else var valid4 = true;
                                              }
                                            }
                                          } else {
                                            const err10 = {
                                              instancePath: instancePath + "/severity/" + i1,
                                              schemaPath: "#/properties/severity/anyOf/1/items/type",
                                              keyword: "type",
                                              params: { type: "object" },
                                              message: "must be object",
                                              schema: schema38.properties.severity.anyOf[1].items.type,
                                              parentSchema: schema38.properties.severity.anyOf[1].items,
                                              data: data16
                                            };
                                            vErrors === null ? vErrors = [err10] : vErrors.push(
                                              err10
                                            ), errors++;
                                          }
                                          var valid3 = _errs35 === errors;
                                          if (!valid3) break;
                                        }
                                      }
                                      else {
                                        const err11 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.severity.anyOf[1].type, parentSchema: schema38.properties.severity.anyOf[1], data: data15 };
                                        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                      }
                                      var _valid0 = _errs33 === errors;
                                      if (valid2 = valid2 || _valid0, valid2) errors = _errs30, vErrors !== null && (_errs30 ? vErrors.length = _errs30 : vErrors = null);
                                      else {
                                        const err12 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema38.properties.severity.anyOf, parentSchema: schema38.properties.severity, data: data15 };
                                        return vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++, validate23.errors = vErrors, false;
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else
                                      var valid0 = true;
                                    if (valid0) {
                                      if (data.recall !== void 0) {
                                        let data19 = data.recall;
                                        const _errs42 = errors, _errs43 = errors;
                                        let valid5 = false;
                                        const _errs44 = errors;
                                        if (data19 !== null) {
                                          const err13 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema38.properties.recall.anyOf[0].type, parentSchema: schema38.properties.recall.anyOf[0], data: data19 };
                                          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                        }
                                        var _valid1 = _errs44 === errors;
                                        valid5 = valid5 || _valid1;
                                        const _errs46 = errors;
                                        if (errors === _errs46) if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                          let missing2;
                                          if (data19.detected === void 0 && (missing2 = "detected") || data19.planted === void 0 && (missing2 = "planted") || data19.lower === void 0 && (missing2 = "lower")) {
                                            const err14 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", schema: schema38.properties.recall.anyOf[1].required, parentSchema: schema38.properties.recall.anyOf[1], data: data19 };
                                            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                          } else {
                                            const _errs48 = errors;
                                            for (const key2 in data19) if (!(key2 === "detected" || key2 === "planted" || key2 === "lower")) {
                                              const err15 = {
                                                instancePath: instancePath + "/recall",
                                                schemaPath: "#/properties/recall/anyOf/1/additionalProperties",
                                                keyword: "additionalProperties",
                                                params: { additionalProperty: key2 },
                                                message: "must NOT have additional properties",
                                                schema: false,
                                                parentSchema: schema38.properties.recall.anyOf[1],
                                                data: data19
                                              };
                                              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                              break;
                                            }
                                            if (_errs48 === errors) {
                                              if (data19.detected !== void 0) {
                                                let data20 = data19.detected;
                                                const _errs49 = errors;
                                                if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(
                                                  data20
                                                ))) {
                                                  const err16 = {
                                                    instancePath: instancePath + "/recall/detected",
                                                    schemaPath: "#/properties/recall/anyOf/1/properties/detected/type",
                                                    keyword: "type",
                                                    params: { type: "integer" },
                                                    message: "must be integer",
                                                    schema: schema38.properties.recall.anyOf[1].properties.detected.type,
                                                    parentSchema: schema38.properties.recall.anyOf[1].properties.detected,
                                                    data: data20
                                                  };
                                                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                                }
                                                if (errors === _errs49 && typeof data20 == "number" && isFinite(data20)) {
                                                  if (data20 > 9007199254740991 || isNaN(data20)) {
                                                    const err17 = { instancePath: instancePath + "/recall/detected", schemaPath: "#/properties/recall/anyOf/1/properties/detected/maximum", keyword: "maximum", params: {
                                                      comparison: "<=",
                                                      limit: 9007199254740991
                                                    }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema38.properties.recall.anyOf[1].properties.detected, data: data20 };
                                                    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                                  } else if (data20 < 0 || isNaN(data20)) {
                                                    const err18 = { instancePath: instancePath + "/recall/detected", schemaPath: "#/properties/recall/anyOf/1/properties/detected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.recall.anyOf[1].properties.detected, data: data20 };
                                                    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                                                  }
                                                }
                                                var valid6 = _errs49 === errors;
                                              } else var valid6 = true;
                                              if (valid6) {
                                                if (data19.planted !== void 0) {
                                                  let data21 = data19.planted;
                                                  const _errs51 = errors;
                                                  if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(
                                                    data21
                                                  ) && isFinite(data21))) {
                                                    const err19 = { instancePath: instancePath + "/recall/planted", schemaPath: "#/properties/recall/anyOf/1/properties/planted/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.recall.anyOf[1].properties.planted.type, parentSchema: schema38.properties.recall.anyOf[1].properties.planted, data: data21 };
                                                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                                                  }
                                                  if (errors === _errs51 && typeof data21 == "number" && isFinite(data21)) {
                                                    if (data21 > 9007199254740991 || isNaN(data21)) {
                                                      const err20 = { instancePath: instancePath + "/recall/planted", schemaPath: "#/properties/recall/anyOf/1/properties/planted/maximum", keyword: "maximum", params: {
                                                        comparison: "<=",
                                                        limit: 9007199254740991
                                                      }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema38.properties.recall.anyOf[1].properties.planted, data: data21 };
                                                      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                                                    } else if (data21 < 0 || isNaN(data21)) {
                                                      const err21 = { instancePath: instancePath + "/recall/planted", schemaPath: "#/properties/recall/anyOf/1/properties/planted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.recall.anyOf[1].properties.planted, data: data21 };
                                                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                                                    }
                                                  }
                                                  var valid6 = _errs51 === errors;
                                                } else var valid6 = true;
                                                if (valid6) if (data19.lower !== void 0) {
                                                  let data22 = data19.lower;
                                                  const _errs53 = errors;
                                                  if (errors === _errs53) if (typeof data22 == "number" && isFinite(
                                                    data22
                                                  )) {
                                                    if (data22 > 1 || isNaN(data22)) {
                                                      const err22 = { instancePath: instancePath + "/recall/lower", schemaPath: "#/properties/recall/anyOf/1/properties/lower/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.recall.anyOf[1].properties.lower, data: data22 };
                                                      vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                                                    } else if (data22 < 0 || isNaN(data22)) {
                                                      const err23 = {
                                                        instancePath: instancePath + "/recall/lower",
                                                        schemaPath: "#/properties/recall/anyOf/1/properties/lower/minimum",
                                                        keyword: "minimum",
                                                        params: { comparison: ">=", limit: 0 },
                                                        message: "must be >= 0",
                                                        schema: 0,
                                                        parentSchema: schema38.properties.recall.anyOf[1].properties.lower,
                                                        data: data22
                                                      };
                                                      vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                                                    }
                                                  } else {
                                                    const err24 = { instancePath: instancePath + "/recall/lower", schemaPath: "#/properties/recall/anyOf/1/properties/lower/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.recall.anyOf[1].properties.lower.type, parentSchema: schema38.properties.recall.anyOf[1].properties.lower, data: data22 };
                                                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                                                  }
                                                  var valid6 = _errs53 === errors;
                                                } else var valid6 = true;
                                              }
                                            }
                                          }
                                        } else {
                                          const err25 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.recall.anyOf[1].type, parentSchema: schema38.properties.recall.anyOf[1], data: data19 };
                                          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                                        }
                                        var _valid1 = _errs46 === errors;
                                        if (valid5 = valid5 || _valid1, valid5) errors = _errs43, vErrors !== null && (_errs43 ? vErrors.length = _errs43 : vErrors = null);
                                        else {
                                          const err26 = {
                                            instancePath: instancePath + "/recall",
                                            schemaPath: "#/properties/recall/anyOf",
                                            keyword: "anyOf",
                                            params: {},
                                            message: "must match a schema in anyOf",
                                            schema: schema38.properties.recall.anyOf,
                                            parentSchema: schema38.properties.recall,
                                            data: data19
                                          };
                                          return vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++, validate23.errors = vErrors, false;
                                        }
                                        var valid0 = _errs42 === errors;
                                      } else
                                        var valid0 = true;
                                      if (valid0) {
                                        if (data.waiver !== void 0) {
                                          let data23 = data.waiver;
                                          const _errs55 = errors;
                                          if (typeof data23 != "string" && data23 !== null) return validate23.errors = [{ instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/type", keyword: "type", params: { type: schema38.properties.waiver.type }, message: "must be string,null", schema: schema38.properties.waiver.type, parentSchema: schema38.properties.waiver, data: data23 }], false;
                                          if (errors === _errs55 && typeof data23 == "string" && func2(data23) > 1e3) return validate23.errors = [{ instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema38.properties.waiver, data: data23 }], false;
                                          var valid0 = _errs55 === errors;
                                        } else var valid0 = true;
                                        if (valid0) {
                                          if (data.reasons !== void 0) {
                                            let data24 = data.reasons;
                                            const _errs57 = errors;
                                            if (errors === _errs57) if (Array.isArray(data24)) {
                                              var valid7 = true;
                                              const len2 = data24.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                let data25 = data24[i2];
                                                const _errs59 = errors;
                                                if (errors === _errs59) if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                  let missing3;
                                                  if (data25.code === void 0 && (missing3 = "code") || data25.task === void 0 && (missing3 = "task")) return validate23.errors = [{
                                                    instancePath: instancePath + "/reasons/" + i2,
                                                    schemaPath: "#/properties/reasons/items/required",
                                                    keyword: "required",
                                                    params: { missingProperty: missing3 },
                                                    message: "must have required property '" + missing3 + "'",
                                                    schema: schema38.properties.reasons.items.required,
                                                    parentSchema: schema38.properties.reasons.items,
                                                    data: data25
                                                  }], false;
                                                  {
                                                    const _errs61 = errors;
                                                    for (const key3 in data25) if (!(key3 === "code" || key3 === "task" || key3 === "of")) {
                                                      return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i2, schemaPath: "#/properties/reasons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.reasons.items, data: data25 }], false;
                                                      break;
                                                    }
                                                    if (_errs61 === errors) {
                                                      if (data25.code !== void 0) {
                                                        let data26 = data25.code;
                                                        const _errs62 = errors;
                                                        if (errors === _errs62)
                                                          if (typeof data26 == "string") {
                                                            if (func2(data26) > 100) return validate23.errors = [{
                                                              instancePath: instancePath + "/reasons/" + i2 + "/code",
                                                              schemaPath: "#/properties/reasons/items/properties/code/maxLength",
                                                              keyword: "maxLength",
                                                              params: { limit: 100 },
                                                              message: "must NOT have more than 100 characters",
                                                              schema: 100,
                                                              parentSchema: schema38.properties.reasons.items.properties.code,
                                                              data: data26
                                                            }], false;
                                                            if (func2(data26) < 1) return validate23.errors = [{
                                                              instancePath: instancePath + "/reasons/" + i2 + "/code",
                                                              schemaPath: "#/properties/reasons/items/properties/code/minLength",
                                                              keyword: "minLength",
                                                              params: { limit: 1 },
                                                              message: "must NOT have fewer than 1 characters",
                                                              schema: 1,
                                                              parentSchema: schema38.properties.reasons.items.properties.code,
                                                              data: data26
                                                            }], false;
                                                          } else return validate23.errors = [{
                                                            instancePath: instancePath + "/reasons/" + i2 + "/code",
                                                            schemaPath: "#/properties/reasons/items/properties/code/type",
                                                            keyword: "type",
                                                            params: { type: "string" },
                                                            message: "must be string",
                                                            schema: schema38.properties.reasons.items.properties.code.type,
                                                            parentSchema: schema38.properties.reasons.items.properties.code,
                                                            data: data26
                                                          }], false;
                                                        var valid8 = _errs62 === errors;
                                                      } else var valid8 = true;
                                                      if (valid8) {
                                                        if (data25.task !== void 0) {
                                                          let data27 = data25.task;
                                                          const _errs64 = errors;
                                                          if (typeof data27 != "string" && data27 !== null) return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i2 + "/task", schemaPath: "#/properties/reasons/items/properties/task/type", keyword: "type", params: { type: schema38.properties.reasons.items.properties.task.type }, message: "must be string,null", schema: schema38.properties.reasons.items.properties.task.type, parentSchema: schema38.properties.reasons.items.properties.task, data: data27 }], false;
                                                          var valid8 = _errs64 === errors;
                                                        } else var valid8 = true;
                                                        if (valid8) if (data25.of !== void 0) {
                                                          let data28 = data25.of;
                                                          const _errs66 = errors;
                                                          if (errors === _errs66) if (typeof data28 == "string") {
                                                            if (func2(data28) > 100) return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i2 + "/of", schemaPath: "#/properties/reasons/items/properties/of/maxLength", keyword: "maxLength", params: {
                                                              limit: 100
                                                            }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema38.properties.reasons.items.properties.of, data: data28 }], false;
                                                            if (func2(data28) < 1) return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i2 + "/of", schemaPath: "#/properties/reasons/items/properties/of/minLength", keyword: "minLength", params: {
                                                              limit: 1
                                                            }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.reasons.items.properties.of, data: data28 }], false;
                                                          } else return validate23.errors = [{
                                                            instancePath: instancePath + "/reasons/" + i2 + "/of",
                                                            schemaPath: "#/properties/reasons/items/properties/of/type",
                                                            keyword: "type",
                                                            params: { type: "string" },
                                                            message: "must be string",
                                                            schema: schema38.properties.reasons.items.properties.of.type,
                                                            parentSchema: schema38.properties.reasons.items.properties.of,
                                                            data: data28
                                                          }], false;
                                                          var valid8 = _errs66 === errors;
                                                        } else var valid8 = true;
                                                      }
                                                    }
                                                  }
                                                } else return validate23.errors = [{
                                                  instancePath: instancePath + "/reasons/" + i2,
                                                  schemaPath: "#/properties/reasons/items/type",
                                                  keyword: "type",
                                                  params: { type: "object" },
                                                  message: "must be object",
                                                  schema: schema38.properties.reasons.items.type,
                                                  parentSchema: schema38.properties.reasons.items,
                                                  data: data25
                                                }], false;
                                                var valid7 = _errs59 === errors;
                                                if (!valid7) break;
                                              }
                                            } else return validate23.errors = [{
                                              instancePath: instancePath + "/reasons",
                                              schemaPath: "#/properties/reasons/type",
                                              keyword: "type",
                                              params: { type: "array" },
                                              message: "must be array",
                                              schema: schema38.properties.reasons.type,
                                              parentSchema: schema38.properties.reasons,
                                              data: data24
                                            }], false;
                                            var valid0 = _errs57 === errors;
                                          } else var valid0 = true;
                                          if (valid0) if (data.evals !== void 0) {
                                            let data29 = data.evals;
                                            const _errs68 = errors;
                                            if (errors === _errs68) if (Array.isArray(data29)) {
                                              var valid9 = true;
                                              const len3 = data29.length;
                                              for (let i3 = 0; i3 < len3; i3++) {
                                                const _errs70 = errors;
                                                validate24(data29[i3], {
                                                  instancePath: instancePath + "/evals/" + i3,
                                                  parentData: data29,
                                                  parentDataProperty: i3,
                                                  rootData,
                                                  dynamicAnchors
                                                }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                                                var valid9 = _errs70 === errors;
                                                if (!valid9) break;
                                              }
                                            } else return validate23.errors = [{ instancePath: instancePath + "/evals", schemaPath: "#/properties/evals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.evals.type, parentSchema: schema38.properties.evals, data: data29 }], false;
                                            var valid0 = _errs68 === errors;
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
    schema: schema38.type,
    parentSchema: schema38,
    data
  }], false;
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.version === void 0 && (missing0 = "version") || data.number === void 0 && (missing0 = "number") || data.at === void 0 && (missing0 = "at") || data.previous === void 0 && (missing0 = "previous") || data.type === void 0 && (missing0 = "type") || data.attempt === void 0 && (missing0 = "attempt") || data.gate === void 0 && (missing0 = "gate") || data.subject === void 0 && (missing0 = "subject") || data.judgedAt === void 0 && (missing0 = "judgedAt") || data.decision === void 0 && (missing0 = "decision") || data.route === void 0 && (missing0 = "route") || data.policy === void 0 && (missing0 = "policy") || data.advance === void 0 && (missing0 = "advance") || data.evidence === void 0 && (missing0 = "evidence") || data.categories === void 0 && (missing0 = "categories") || data.reasons === void 0 && (missing0 = "reasons") || data.waived === void 0 && (missing0 = "waived")) return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema36.required, parentSchema: schema36, data }], false;
    {
      const _errs1 = errors;
      for (const key0 in data) if (!func1.call(schema36.properties, key0)) {
        return validate22.errors = [{
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
        if (data.version !== void 0) {
          let data0 = data.version;
          const _errs2 = errors;
          if (data0 !== 1) return validate22.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema36.properties.version, data: data0 }], false;
          var valid0 = _errs2 === errors;
        } else var valid0 = true;
        if (valid0) {
          if (data.number !== void 0) {
            let data1 = data.number;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
              return validate22.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.number.type, parentSchema: schema36.properties.number, data: data1 }], false;
            if (errors === _errs3 && typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1)) return validate22.errors = [{
                instancePath: instancePath + "/number",
                schemaPath: "#/properties/number/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema36.properties.number,
                data: data1
              }], false;
              if (data1 < 1 || isNaN(data1)) return validate22.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: {
                comparison: ">=",
                limit: 1
              }, message: "must be >= 1", schema: 1, parentSchema: schema36.properties.number, data: data1 }], false;
            }
            var valid0 = _errs3 === errors;
          } else var valid0 = true;
          if (valid0) {
            if (data.at !== void 0) {
              let data2 = data.at;
              const _errs5 = errors;
              if (errors === _errs5 && errors === _errs5) if (typeof data2 == "string") {
                if (!pattern4.test(data2)) return validate22.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"', schema: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$", parentSchema: schema36.properties.at, data: data2 }], false;
              } else return validate22.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.at.type, parentSchema: schema36.properties.at, data: data2 }], false;
              var valid0 = _errs5 === errors;
            } else var valid0 = true;
            if (valid0) {
              if (data.previous !== void 0) {
                let data3 = data.previous;
                const _errs7 = errors, _errs8 = errors;
                let valid1 = false;
                const _errs9 = errors;
                if (data3 !== null) {
                  const err0 = {
                    instancePath: instancePath + "/previous",
                    schemaPath: "#/properties/previous/anyOf/0/type",
                    keyword: "type",
                    params: { type: "null" },
                    message: "must be null",
                    schema: schema36.properties.previous.anyOf[0].type,
                    parentSchema: schema36.properties.previous.anyOf[0],
                    data: data3
                  };
                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                }
                var _valid0 = _errs9 === errors;
                valid1 = valid1 || _valid0;
                const _errs11 = errors;
                if (errors === _errs11) if (typeof data3 == "string") {
                  if (!pattern5.test(data3)) {
                    const err1 = {
                      instancePath: instancePath + "/previous",
                      schemaPath: "#/properties/previous/anyOf/1/pattern",
                      keyword: "pattern",
                      params: { pattern: "^sha256:[0-9a-f]{64}$" },
                      message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
                      schema: "^sha256:[0-9a-f]{64}$",
                      parentSchema: schema36.properties.previous.anyOf[1],
                      data: data3
                    };
                    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                  }
                } else {
                  const err2 = {
                    instancePath: instancePath + "/previous",
                    schemaPath: "#/properties/previous/anyOf/1/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                    schema: schema36.properties.previous.anyOf[1].type,
                    parentSchema: schema36.properties.previous.anyOf[1],
                    data: data3
                  };
                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                }
                var _valid0 = _errs11 === errors;
                if (valid1 = valid1 || _valid0, valid1) errors = _errs8, vErrors !== null && (_errs8 ? vErrors.length = _errs8 : vErrors = null);
                else {
                  const err3 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.previous.anyOf, parentSchema: schema36.properties.previous, data: data3 };
                  return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate22.errors = vErrors, false;
                }
                var valid0 = _errs7 === errors;
              } else var valid0 = true;
              if (valid0) {
                if (data.type !== void 0) {
                  let data4 = data.type;
                  const _errs13 = errors;
                  if (data4 !== "closed") return validate22.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "closed" }, message: "must be equal to constant", schema: "closed", parentSchema: schema36.properties.type, data: data4 }], false;
                  var valid0 = _errs13 === errors;
                } else var valid0 = true;
                if (valid0) {
                  if (data.rules !== void 0) {
                    let data5 = data.rules;
                    const _errs14 = errors;
                    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) return validate22.errors = [{
                      instancePath: instancePath + "/rules",
                      schemaPath: "#/properties/rules/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                      schema: schema36.properties.rules.type,
                      parentSchema: schema36.properties.rules,
                      data: data5
                    }], false;
                    if (errors === _errs14 && typeof data5 == "number" && isFinite(data5)) {
                      if (data5 > 9007199254740991 || isNaN(data5)) return validate22.errors = [{
                        instancePath: instancePath + "/rules",
                        schemaPath: "#/properties/rules/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 9007199254740991 },
                        message: "must be <= 9007199254740991",
                        schema: 9007199254740991,
                        parentSchema: schema36.properties.rules,
                        data: data5
                      }], false;
                      if (data5 < 1 || isNaN(data5)) return validate22.errors = [{ instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema36.properties.rules, data: data5 }], false;
                    }
                    var valid0 = _errs14 === errors;
                  } else var valid0 = true;
                  if (valid0) {
                    if (data.attempt !== void 0) {
                      let data6 = data.attempt;
                      const _errs16 = errors;
                      if (errors === _errs16) if (typeof data6 == "string") {
                        if (func2(data6) > 100)
                          return validate22.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema36.properties.attempt, data: data6 }], false;
                        if (func2(data6) < 1) return validate22.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.attempt, data: data6 }], false;
                      } else return validate22.errors = [{
                        instancePath: instancePath + "/attempt",
                        schemaPath: "#/properties/attempt/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                        schema: schema36.properties.attempt.type,
                        parentSchema: schema36.properties.attempt,
                        data: data6
                      }], false;
                      var valid0 = _errs16 === errors;
                    } else var valid0 = true;
                    if (valid0) {
                      if (data.gate !== void 0) {
                        let data7 = data.gate;
                        const _errs18 = errors;
                        if (errors === _errs18) if (typeof data7 == "string") {
                          if (func2(data7) > 200) return validate22.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/maxLength", keyword: "maxLength", params: {
                            limit: 200
                          }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema36.properties.gate, data: data7 }], false;
                          if (func2(data7) < 1) return validate22.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.gate, data: data7 }], false;
                        } else return validate22.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.gate.type, parentSchema: schema36.properties.gate, data: data7 }], false;
                        var valid0 = _errs18 === errors;
                      } else var valid0 = true;
                      if (valid0) {
                        if (data.subject !== void 0) {
                          let data8 = data.subject;
                          const _errs20 = errors;
                          if (errors === _errs20) if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                            let missing1;
                            if (data8.model === void 0 && (missing1 = "model") || data8.digest === void 0 && (missing1 = "digest")) return validate22.errors = [{
                              instancePath: instancePath + "/subject",
                              schemaPath: "#/properties/subject/required",
                              keyword: "required",
                              params: { missingProperty: missing1 },
                              message: "must have required property '" + missing1 + "'",
                              schema: schema36.properties.subject.required,
                              parentSchema: schema36.properties.subject,
                              data: data8
                            }], false;
                            {
                              const _errs22 = errors;
                              for (const key1 in data8) if (!(key1 === "model" || key1 === "digest")) {
                                return validate22.errors = [{
                                  instancePath: instancePath + "/subject",
                                  schemaPath: "#/properties/subject/additionalProperties",
                                  keyword: "additionalProperties",
                                  params: { additionalProperty: key1 },
                                  message: "must NOT have additional properties",
                                  schema: false,
                                  parentSchema: schema36.properties.subject,
                                  data: data8
                                }], false;
                                break;
                              }
                              if (_errs22 === errors) {
                                if (data8.model !== void 0) {
                                  let data9 = data8.model;
                                  const _errs23 = errors;
                                  if (typeof data9 != "string" && data9 !== null) return validate22.errors = [{ instancePath: instancePath + "/subject/model", schemaPath: "#/properties/subject/properties/model/type", keyword: "type", params: { type: schema36.properties.subject.properties.model.type }, message: "must be string,null", schema: schema36.properties.subject.properties.model.type, parentSchema: schema36.properties.subject.properties.model, data: data9 }], false;
                                  if (errors === _errs23 && typeof data9 == "string" && func2(data9) > 1e3) return validate22.errors = [{ instancePath: instancePath + "/subject/model", schemaPath: "#/properties/subject/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema36.properties.subject.properties.model, data: data9 }], false;
                                  var valid2 = _errs23 === errors;
                                } else var valid2 = true;
                                if (valid2) if (data8.digest !== void 0) {
                                  let data10 = data8.digest;
                                  const _errs25 = errors, _errs26 = errors;
                                  let valid3 = false;
                                  const _errs27 = errors;
                                  if (data10 !== null) {
                                    const err4 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/properties/subject/properties/digest/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema36.properties.subject.properties.digest.anyOf[0].type, parentSchema: schema36.properties.subject.properties.digest.anyOf[0], data: data10 };
                                    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                  }
                                  var _valid1 = _errs27 === errors;
                                  valid3 = valid3 || _valid1;
                                  const _errs29 = errors;
                                  if (errors === _errs29) if (typeof data10 == "string") {
                                    if (!pattern5.test(data10)) {
                                      const err5 = {
                                        instancePath: instancePath + "/subject/digest",
                                        schemaPath: "#/properties/subject/properties/digest/anyOf/1/pattern",
                                        keyword: "pattern",
                                        params: { pattern: "^sha256:[0-9a-f]{64}$" },
                                        message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
                                        schema: "^sha256:[0-9a-f]{64}$",
                                        parentSchema: schema36.properties.subject.properties.digest.anyOf[1],
                                        data: data10
                                      };
                                      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                    }
                                  } else {
                                    const err6 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/properties/subject/properties/digest/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.subject.properties.digest.anyOf[1].type, parentSchema: schema36.properties.subject.properties.digest.anyOf[1], data: data10 };
                                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                  }
                                  var _valid1 = _errs29 === errors;
                                  if (valid3 = valid3 || _valid1, valid3)
                                    errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
                                  else {
                                    const err7 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/properties/subject/properties/digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.subject.properties.digest.anyOf, parentSchema: schema36.properties.subject.properties.digest, data: data10 };
                                    return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate22.errors = vErrors, false;
                                  }
                                  var valid2 = _errs25 === errors;
                                } else var valid2 = true;
                              }
                            }
                          } else return validate22.errors = [{
                            instancePath: instancePath + "/subject",
                            schemaPath: "#/properties/subject/type",
                            keyword: "type",
                            params: { type: "object" },
                            message: "must be object",
                            schema: schema36.properties.subject.type,
                            parentSchema: schema36.properties.subject,
                            data: data8
                          }], false;
                          var valid0 = _errs20 === errors;
                        } else var valid0 = true;
                        if (valid0) {
                          if (data.judgedAt !== void 0) {
                            let data11 = data.judgedAt;
                            const _errs31 = errors;
                            if (errors === _errs31 && errors === _errs31) if (typeof data11 == "string") {
                              if (func2(data11) > 40) return validate22.errors = [{ instancePath: instancePath + "/judgedAt", schemaPath: "#/properties/judgedAt/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters", schema: 40, parentSchema: schema36.properties.judgedAt, data: data11 }], false;
                            } else return validate22.errors = [{ instancePath: instancePath + "/judgedAt", schemaPath: "#/properties/judgedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.judgedAt.type, parentSchema: schema36.properties.judgedAt, data: data11 }], false;
                            var valid0 = _errs31 === errors;
                          } else var valid0 = true;
                          if (valid0) {
                            if (data.decision !== void 0) {
                              let data12 = data.decision;
                              const _errs33 = errors;
                              if (!(data12 === "allow" || data12 === "block")) return validate22.errors = [{ instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema36.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.decision.enum, parentSchema: schema36.properties.decision, data: data12 }], false;
                              var valid0 = _errs33 === errors;
                            } else var valid0 = true;
                            if (valid0) {
                              if (data.route !== void 0) {
                                let data13 = data.route;
                                const _errs34 = errors;
                                if (errors === _errs34) if (Array.isArray(data13)) {
                                  var valid4 = true;
                                  const len0 = data13.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data14 = data13[i0];
                                    const _errs36 = errors;
                                    if (errors === _errs36) if (typeof data14 == "string") {
                                      if (func2(data14) > 1e3)
                                        return validate22.errors = [{ instancePath: instancePath + "/route/" + i0, schemaPath: "#/properties/route/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema36.properties.route.items, data: data14 }], false;
                                      if (func2(data14) < 1) return validate22.errors = [{ instancePath: instancePath + "/route/" + i0, schemaPath: "#/properties/route/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.route.items, data: data14 }], false;
                                    } else
                                      return validate22.errors = [{ instancePath: instancePath + "/route/" + i0, schemaPath: "#/properties/route/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.route.items.type, parentSchema: schema36.properties.route.items, data: data14 }], false;
                                    var valid4 = _errs36 === errors;
                                    if (!valid4) break;
                                  }
                                } else return validate22.errors = [{
                                  instancePath: instancePath + "/route",
                                  schemaPath: "#/properties/route/type",
                                  keyword: "type",
                                  params: { type: "array" },
                                  message: "must be array",
                                  schema: schema36.properties.route.type,
                                  parentSchema: schema36.properties.route,
                                  data: data13
                                }], false;
                                var valid0 = _errs34 === errors;
                              } else var valid0 = true;
                              if (valid0) {
                                if (data.policy !== void 0) {
                                  let data15 = data.policy;
                                  const _errs38 = errors;
                                  if (errors === errors) if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                    let missing2;
                                    if (data15.path === void 0 && (missing2 = "path") || data15.ref === void 0 && (missing2 = "ref") || data15.digest === void 0 && (missing2 = "digest")) return validate22.errors = [{
                                      instancePath: instancePath + "/policy",
                                      schemaPath: "#/$defs/policy/required",
                                      keyword: "required",
                                      params: { missingProperty: missing2 },
                                      message: "must have required property '" + missing2 + "'",
                                      schema: schema34.required,
                                      parentSchema: schema34,
                                      data: data15
                                    }], false;
                                    {
                                      const _errs41 = errors;
                                      for (const key2 in data15) if (!(key2 === "path" || key2 === "ref" || key2 === "digest")) {
                                        return validate22.errors = [{
                                          instancePath: instancePath + "/policy",
                                          schemaPath: "#/$defs/policy/additionalProperties",
                                          keyword: "additionalProperties",
                                          params: { additionalProperty: key2 },
                                          message: "must NOT have additional properties",
                                          schema: false,
                                          parentSchema: schema34,
                                          data: data15
                                        }], false;
                                        break;
                                      }
                                      if (_errs41 === errors) {
                                        if (data15.path !== void 0) {
                                          let data16 = data15.path;
                                          const _errs42 = errors;
                                          if (errors === _errs42) if (typeof data16 == "string") {
                                            if (func2(data16) > 1e3) return validate22.errors = [{ instancePath: instancePath + "/policy/path", schemaPath: "#/$defs/policy/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema34.properties.path, data: data16 }], false;
                                            if (func2(
                                              data16
                                            ) < 1) return validate22.errors = [{
                                              instancePath: instancePath + "/policy/path",
                                              schemaPath: "#/$defs/policy/properties/path/minLength",
                                              keyword: "minLength",
                                              params: { limit: 1 },
                                              message: "must NOT have fewer than 1 characters",
                                              schema: 1,
                                              parentSchema: schema34.properties.path,
                                              data: data16
                                            }], false;
                                          } else return validate22.errors = [{ instancePath: instancePath + "/policy/path", schemaPath: "#/$defs/policy/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.path.type, parentSchema: schema34.properties.path, data: data16 }], false;
                                          var valid6 = _errs42 === errors;
                                        } else var valid6 = true;
                                        if (valid6) {
                                          if (data15.ref !== void 0) {
                                            let data17 = data15.ref;
                                            const _errs44 = errors;
                                            if (typeof data17 != "string" && data17 !== null) return validate22.errors = [{ instancePath: instancePath + "/policy/ref", schemaPath: "#/$defs/policy/properties/ref/type", keyword: "type", params: { type: schema34.properties.ref.type }, message: "must be string,null", schema: schema34.properties.ref.type, parentSchema: schema34.properties.ref, data: data17 }], false;
                                            if (errors === _errs44 && typeof data17 == "string" && func2(data17) > 1e3) return validate22.errors = [{
                                              instancePath: instancePath + "/policy/ref",
                                              schemaPath: "#/$defs/policy/properties/ref/maxLength",
                                              keyword: "maxLength",
                                              params: { limit: 1e3 },
                                              message: "must NOT have more than 1000 characters",
                                              schema: 1e3,
                                              parentSchema: schema34.properties.ref,
                                              data: data17
                                            }], false;
                                            var valid6 = _errs44 === errors;
                                          } else var valid6 = true;
                                          if (valid6) if (data15.digest !== void 0) {
                                            let data18 = data15.digest;
                                            const _errs46 = errors;
                                            if (errors === _errs46) if (typeof data18 == "string") {
                                              if (!pattern5.test(data18)) return validate22.errors = [{ instancePath: instancePath + "/policy/digest", schemaPath: "#/$defs/policy/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema34.properties.digest, data: data18 }], false;
                                            } else return validate22.errors = [{
                                              instancePath: instancePath + "/policy/digest",
                                              schemaPath: "#/$defs/policy/properties/digest/type",
                                              keyword: "type",
                                              params: { type: "string" },
                                              message: "must be string",
                                              schema: schema34.properties.digest.type,
                                              parentSchema: schema34.properties.digest,
                                              data: data18
                                            }], false;
                                            var valid6 = _errs46 === errors;
                                          } else var valid6 = true;
                                        }
                                      }
                                    }
                                  } else return validate22.errors = [{
                                    instancePath: instancePath + "/policy",
                                    schemaPath: "#/$defs/policy/type",
                                    keyword: "type",
                                    params: { type: "object" },
                                    message: "must be object",
                                    schema: schema34.type,
                                    parentSchema: schema34,
                                    data: data15
                                  }], false;
                                  var valid0 = _errs38 === errors;
                                } else var valid0 = true;
                                if (valid0) {
                                  if (data.advance !== void 0) {
                                    let data19 = data.advance;
                                    const _errs48 = errors;
                                    if (typeof data19 != "string" && data19 !== null) return validate22.errors = [{
                                      instancePath: instancePath + "/advance",
                                      schemaPath: "#/properties/advance/type",
                                      keyword: "type",
                                      params: { type: schema36.properties.advance.type },
                                      message: "must be string,null",
                                      schema: schema36.properties.advance.type,
                                      parentSchema: schema36.properties.advance,
                                      data: data19
                                    }], false;
                                    if (errors === _errs48 && typeof data19 == "string" && func2(data19) > 2e3) return validate22.errors = [{ instancePath: instancePath + "/advance", schemaPath: "#/properties/advance/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema36.properties.advance, data: data19 }], false;
                                    var valid0 = _errs48 === errors;
                                  } else var valid0 = true;
                                  if (valid0) {
                                    if (data.evidence !== void 0) {
                                      let data20 = data.evidence;
                                      const _errs50 = errors;
                                      if (errors === _errs50) if (Array.isArray(data20)) {
                                        var valid7 = true;
                                        const len1 = data20.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data21 = data20[i1];
                                          const _errs52 = errors;
                                          if (errors === _errs52) if (data21 && typeof data21 == "object" && !Array.isArray(
                                            data21
                                          )) {
                                            let missing3;
                                            if (data21.name === void 0 && (missing3 = "name") || data21.digest === void 0 && (missing3 = "digest"))
                                              return validate22.errors = [{ instancePath: instancePath + "/evidence/" + i1, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", schema: schema36.properties.evidence.items.required, parentSchema: schema36.properties.evidence.items, data: data21 }], false;
                                            {
                                              const _errs54 = errors;
                                              for (const key3 in data21) if (!(key3 === "name" || key3 === "digest")) {
                                                return validate22.errors = [{
                                                  instancePath: instancePath + "/evidence/" + i1,
                                                  schemaPath: "#/properties/evidence/items/additionalProperties",
                                                  keyword: "additionalProperties",
                                                  params: { additionalProperty: key3 },
                                                  message: "must NOT have additional properties",
                                                  schema: false,
                                                  parentSchema: schema36.properties.evidence.items,
                                                  data: data21
                                                }], false;
                                                break;
                                              }
                                              if (_errs54 === errors) {
                                                if (data21.name !== void 0) {
                                                  let data22 = data21.name;
                                                  const _errs55 = errors;
                                                  if (typeof data22 != "string") return validate22.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/name", schemaPath: "#/properties/evidence/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.evidence.items.properties.name.type, parentSchema: schema36.properties.evidence.items.properties.name, data: data22 }], false;
                                                  var valid8 = _errs55 === errors;
                                                } else var valid8 = true;
                                                if (valid8)
                                                  if (data21.digest !== void 0) {
                                                    let data23 = data21.digest;
                                                    const _errs57 = errors, _errs58 = errors;
                                                    let valid9 = false;
                                                    const _errs59 = errors;
                                                    if (data23 !== null) {
                                                      const err8 = { instancePath: instancePath + "/evidence/" + i1 + "/digest", schemaPath: "#/properties/evidence/items/properties/digest/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema36.properties.evidence.items.properties.digest.anyOf[0].type, parentSchema: schema36.properties.evidence.items.properties.digest.anyOf[0], data: data23 };
                                                      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                                    }
                                                    var _valid2 = _errs59 === errors;
                                                    valid9 = valid9 || _valid2;
                                                    const _errs61 = errors;
                                                    if (errors === _errs61) if (typeof data23 == "string") {
                                                      if (!pattern5.test(
                                                        data23
                                                      )) {
                                                        const err9 = { instancePath: instancePath + "/evidence/" + i1 + "/digest", schemaPath: "#/properties/evidence/items/properties/digest/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema36.properties.evidence.items.properties.digest.anyOf[1], data: data23 };
                                                        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                                      }
                                                    } else {
                                                      const err10 = { instancePath: instancePath + "/evidence/" + i1 + "/digest", schemaPath: "#/properties/evidence/items/properties/digest/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.evidence.items.properties.digest.anyOf[1].type, parentSchema: schema36.properties.evidence.items.properties.digest.anyOf[1], data: data23 };
                                                      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                    }
                                                    var _valid2 = _errs61 === errors;
                                                    if (valid9 = valid9 || _valid2, valid9) errors = _errs58, vErrors !== null && (_errs58 ? vErrors.length = _errs58 : vErrors = null);
                                                    else {
                                                      const err11 = { instancePath: instancePath + "/evidence/" + i1 + "/digest", schemaPath: "#/properties/evidence/items/properties/digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.evidence.items.properties.digest.anyOf, parentSchema: schema36.properties.evidence.items.properties.digest, data: data23 };
                                                      return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate22.errors = vErrors, false;
                                                    }
                                                    var valid8 = _errs57 === errors;
                                                  } else var valid8 = true;
                                              }
                                            }
                                          } else return validate22.errors = [{ instancePath: instancePath + "/evidence/" + i1, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.evidence.items.type, parentSchema: schema36.properties.evidence.items, data: data21 }], false;
                                          var valid7 = _errs52 === errors;
                                          if (!valid7) break;
                                        }
                                      } else return validate22.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.evidence.type, parentSchema: schema36.properties.evidence, data: data20 }], false;
                                      var valid0 = _errs50 === errors;
                                    } else var valid0 = true;
                                    if (valid0) {
                                      if (data.categories !== void 0) {
                                        let data24 = data.categories;
                                        const _errs63 = errors;
                                        if (errors === _errs63) if (data24 && typeof data24 == "object" && !Array.isArray(data24)) for (const key4 in data24) {
                                          const _errs66 = errors;
                                          validate23(
                                            data24[key4],
                                            {
                                              instancePath: instancePath + "/categories/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
                                              parentData: data24,
                                              parentDataProperty: key4,
                                              rootData,
                                              dynamicAnchors
                                            }
                                          ) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                                          var valid10 = _errs66 === errors;
                                          if (!valid10) break;
                                        }
                                        else return validate22.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.categories.type, parentSchema: schema36.properties.categories, data: data24 }], false;
                                        var valid0 = _errs63 === errors;
                                      } else var valid0 = true;
                                      if (valid0) {
                                        if (data.reasons !== void 0) {
                                          let data26 = data.reasons;
                                          const _errs67 = errors;
                                          if (errors === _errs67) if (Array.isArray(data26)) {
                                            var valid11 = true;
                                            const len2 = data26.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                              let data27 = data26[i2];
                                              const _errs69 = errors;
                                              if (errors === _errs69) if (typeof data27 == "string") {
                                                if (func2(
                                                  data27
                                                ) > 100) return validate22.errors = [{
                                                  instancePath: instancePath + "/reasons/" + i2,
                                                  schemaPath: "#/properties/reasons/items/maxLength",
                                                  keyword: "maxLength",
                                                  params: { limit: 100 },
                                                  message: "must NOT have more than 100 characters",
                                                  schema: 100,
                                                  parentSchema: schema36.properties.reasons.items,
                                                  data: data27
                                                }], false;
                                                if (func2(data27) < 1) return validate22.errors = [{
                                                  instancePath: instancePath + "/reasons/" + i2,
                                                  schemaPath: "#/properties/reasons/items/minLength",
                                                  keyword: "minLength",
                                                  params: { limit: 1 },
                                                  message: "must NOT have fewer than 1 characters",
                                                  schema: 1,
                                                  parentSchema: schema36.properties.reasons.items,
                                                  data: data27
                                                }], false;
                                              } else return validate22.errors = [{ instancePath: instancePath + "/reasons/" + i2, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.reasons.items.type, parentSchema: schema36.properties.reasons.items, data: data27 }], false;
                                              var valid11 = _errs69 === errors;
                                              if (!valid11) break;
                                            }
                                          } else return validate22.errors = [{ instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.reasons.type, parentSchema: schema36.properties.reasons, data: data26 }], false;
                                          var valid0 = _errs67 === errors;
                                        } else var valid0 = true;
                                        if (valid0) {
                                          if (data.history !== void 0) {
                                            let data28 = data.history;
                                            const _errs71 = errors;
                                            if (errors === _errs71) if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                              let missing4;
                                              if (data28.signatures === void 0 && (missing4 = "signatures") || data28.interventions === void 0 && (missing4 = "interventions") || data28.incidents === void 0 && (missing4 = "incidents") || data28.contaminated === void 0 && (missing4 = "contaminated") || data28.gone === void 0 && (missing4 = "gone")) return validate22.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/required", keyword: "required", params: {
                                                missingProperty: missing4
                                              }, message: "must have required property '" + missing4 + "'", schema: schema36.properties.history.required, parentSchema: schema36.properties.history, data: data28 }], false;
                                              {
                                                const _errs73 = errors;
                                                for (const key5 in data28)
                                                  if (!(key5 === "signatures" || key5 === "interventions" || key5 === "incidents" || key5 === "contaminated" || key5 === "gone")) {
                                                    return validate22.errors = [{
                                                      instancePath: instancePath + "/history",
                                                      schemaPath: "#/properties/history/additionalProperties",
                                                      keyword: "additionalProperties",
                                                      params: { additionalProperty: key5 },
                                                      message: "must NOT have additional properties",
                                                      schema: false,
                                                      parentSchema: schema36.properties.history,
                                                      data: data28
                                                    }], false;
                                                    break;
                                                  }
                                                if (_errs73 === errors) {
                                                  if (data28.signatures !== void 0) {
                                                    let data29 = data28.signatures;
                                                    const _errs74 = errors;
                                                    if (errors === _errs74) if (Array.isArray(data29)) {
                                                      var valid13 = true;
                                                      const len3 = data29.length;
                                                      for (let i3 = 0; i3 < len3; i3++) {
                                                        let data30 = data29[i3];
                                                        const _errs76 = errors;
                                                        if (errors === _errs76)
                                                          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                            let missing5;
                                                            if (data30.id === void 0 && (missing5 = "id") || data30.category === void 0 && (missing5 = "category") || data30.severity === void 0 && (missing5 = "severity") || data30.firstSeen === void 0 && (missing5 = "firstSeen") || data30.due === void 0 && (missing5 = "due") || data30.state === void 0 && (missing5 = "state") || data30.gone === void 0 && (missing5 = "gone") || data30.digest === void 0 && (missing5 = "digest")) return validate22.errors = [{ instancePath: instancePath + "/history/signatures/" + i3, schemaPath: "#/properties/history/properties/signatures/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'", schema: schema36.properties.history.properties.signatures.items.required, parentSchema: schema36.properties.history.properties.signatures.items, data: data30 }], false;
                                                            {
                                                              const _errs78 = errors;
                                                              for (const key6 in data30) if (!(key6 === "id" || key6 === "category" || key6 === "severity" || key6 === "firstSeen" || key6 === "due" || key6 === "state" || key6 === "gone" || key6 === "digest")) {
                                                                return validate22.errors = [{
                                                                  instancePath: instancePath + "/history/signatures/" + i3,
                                                                  schemaPath: "#/properties/history/properties/signatures/items/additionalProperties",
                                                                  keyword: "additionalProperties",
                                                                  params: { additionalProperty: key6 },
                                                                  message: "must NOT have additional properties",
                                                                  schema: false,
                                                                  parentSchema: schema36.properties.history.properties.signatures.items,
                                                                  data: data30
                                                                }], false;
                                                                break;
                                                              }
                                                              if (_errs78 === errors) {
                                                                if (data30.id !== void 0) {
                                                                  let data31 = data30.id;
                                                                  const _errs79 = errors;
                                                                  if (errors === _errs79) if (typeof data31 == "string") {
                                                                    if (func2(data31) > 1e3) return validate22.errors = [{ instancePath: instancePath + "/history/signatures/" + i3 + "/id", schemaPath: "#/properties/history/properties/signatures/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema36.properties.history.properties.signatures.items.properties.id, data: data31 }], false;
                                                                    if (func2(data31) < 1) return validate22.errors = [{
                                                                      instancePath: instancePath + "/history/signatures/" + i3 + "/id",
                                                                      schemaPath: "#/properties/history/properties/signatures/items/properties/id/minLength",
                                                                      keyword: "minLength",
                                                                      params: { limit: 1 },
                                                                      message: "must NOT have fewer than 1 characters",
                                                                      schema: 1,
                                                                      parentSchema: schema36.properties.history.properties.signatures.items.properties.id,
                                                                      data: data31
                                                                    }], false;
                                                                  } else return validate22.errors = [{ instancePath: instancePath + "/history/signatures/" + i3 + "/id", schemaPath: "#/properties/history/properties/signatures/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.history.properties.signatures.items.properties.id.type, parentSchema: schema36.properties.history.properties.signatures.items.properties.id, data: data31 }], false;
                                                                  var valid14 = _errs79 === errors;
                                                                } else
                                                                  var valid14 = true;
                                                                if (valid14) {
                                                                  if (data30.category !== void 0) {
                                                                    let data32 = data30.category;
                                                                    const _errs81 = errors;
                                                                    if (errors === _errs81) if (typeof data32 == "string") {
                                                                      if (func2(data32) > 1e3) return validate22.errors = [{
                                                                        instancePath: instancePath + "/history/signatures/" + i3 + "/category",
                                                                        schemaPath: "#/properties/history/properties/signatures/items/properties/category/maxLength",
                                                                        keyword: "maxLength",
                                                                        params: { limit: 1e3 },
                                                                        message: "must NOT have more than 1000 characters",
                                                                        schema: 1e3,
                                                                        parentSchema: schema36.properties.history.properties.signatures.items.properties.category,
                                                                        data: data32
                                                                      }], false;
                                                                      if (func2(
                                                                        data32
                                                                      ) < 1) return validate22.errors = [{
                                                                        instancePath: instancePath + "/history/signatures/" + i3 + "/category",
                                                                        schemaPath: "#/properties/history/properties/signatures/items/properties/category/minLength",
                                                                        keyword: "minLength",
                                                                        params: { limit: 1 },
                                                                        message: "must NOT have fewer than 1 characters",
                                                                        schema: 1,
                                                                        parentSchema: schema36.properties.history.properties.signatures.items.properties.category,
                                                                        data: data32
                                                                      }], false;
                                                                    } else return validate22.errors = [{ instancePath: instancePath + "/history/signatures/" + i3 + "/category", schemaPath: "#/properties/history/properties/signatures/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.history.properties.signatures.items.properties.category.type, parentSchema: schema36.properties.history.properties.signatures.items.properties.category, data: data32 }], false;
                                                                    var valid14 = _errs81 === errors;
                                                                  } else var valid14 = true;
                                                                  if (valid14) {
                                                                    if (data30.severity !== void 0) {
                                                                      let data33 = data30.severity;
                                                                      const _errs83 = errors;
                                                                      if (!(typeof data33 == "number" && !(data33 % 1) && !isNaN(data33) && isFinite(data33)) && data33 !== null) return validate22.errors = [{ instancePath: instancePath + "/history/signatures/" + i3 + "/severity", schemaPath: "#/properties/history/properties/signatures/items/properties/severity/type", keyword: "type", params: { type: schema36.properties.history.properties.signatures.items.properties.severity.type }, message: "must be integer,null", schema: schema36.properties.history.properties.signatures.items.properties.severity.type, parentSchema: schema36.properties.history.properties.signatures.items.properties.severity, data: data33 }], false;
                                                                      if (errors === _errs83 && typeof data33 == "number" && isFinite(data33)) {
                                                                        if (data33 > 4 || isNaN(data33)) return validate22.errors = [{ instancePath: instancePath + "/history/signatures/" + i3 + "/severity", schemaPath: "#/properties/history/properties/signatures/items/properties/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema36.properties.history.properties.signatures.items.properties.severity, data: data33 }], false;
                                                                        if (data33 < 0 || isNaN(data33))
                                                                          return validate22.errors = [{ instancePath: instancePath + "/history/signatures/" + i3 + "/severity", schemaPath: "#/properties/history/properties/signatures/items/properties/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36.properties.history.properties.signatures.items.properties.severity, data: data33 }], false;
                                                                      }
                                                                      var valid14 = _errs83 === errors;
                                                                    } else var valid14 = true;
                                                                    if (valid14) {
                                                                      if (data30.firstSeen !== void 0) {
                                                                        let data34 = data30.firstSeen;
                                                                        const _errs85 = errors;
                                                                        if (errors === _errs85) if (typeof data34 == "string") {
                                                                          if (!pattern16.test(data34)) return validate22.errors = [{
                                                                            instancePath: instancePath + "/history/signatures/" + i3 + "/firstSeen",
                                                                            schemaPath: "#/properties/history/properties/signatures/items/properties/firstSeen/pattern",
                                                                            keyword: "pattern",
                                                                            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
                                                                            message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"',
                                                                            schema: "^\\d{4}-\\d{2}-\\d{2}$",
                                                                            parentSchema: schema36.properties.history.properties.signatures.items.properties.firstSeen,
                                                                            data: data34
                                                                          }], false;
                                                                        } else
                                                                          return validate22.errors = [{ instancePath: instancePath + "/history/signatures/" + i3 + "/firstSeen", schemaPath: "#/properties/history/properties/signatures/items/properties/firstSeen/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.history.properties.signatures.items.properties.firstSeen.type, parentSchema: schema36.properties.history.properties.signatures.items.properties.firstSeen, data: data34 }], false;
                                                                        var valid14 = _errs85 === errors;
                                                                      } else
                                                                        var valid14 = true;
                                                                      if (valid14) {
                                                                        if (data30.due !== void 0) {
                                                                          let data35 = data30.due;
                                                                          const _errs87 = errors;
                                                                          if (typeof data35 != "string" && data35 !== null) return validate22.errors = [{
                                                                            instancePath: instancePath + "/history/signatures/" + i3 + "/due",
                                                                            schemaPath: "#/properties/history/properties/signatures/items/properties/due/type",
                                                                            keyword: "type",
                                                                            params: { type: schema36.properties.history.properties.signatures.items.properties.due.type },
                                                                            message: "must be string,null",
                                                                            schema: schema36.properties.history.properties.signatures.items.properties.due.type,
                                                                            parentSchema: schema36.properties.history.properties.signatures.items.properties.due,
                                                                            data: data35
                                                                          }], false;
                                                                          if (errors === _errs87 && typeof data35 == "string" && !pattern16.test(
                                                                            data35
                                                                          )) return validate22.errors = [{ instancePath: instancePath + "/history/signatures/" + i3 + "/due", schemaPath: "#/properties/history/properties/signatures/items/properties/due/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema36.properties.history.properties.signatures.items.properties.due, data: data35 }], false;
                                                                          var valid14 = _errs87 === errors;
                                                                        } else
                                                                          var valid14 = true;
                                                                        if (valid14) {
                                                                          if (data30.state !== void 0) {
                                                                            let data36 = data30.state;
                                                                            const _errs89 = errors;
                                                                            if (!(data36 === "open" || data36 === "resolved")) return validate22.errors = [{ instancePath: instancePath + "/history/signatures/" + i3 + "/state", schemaPath: "#/properties/history/properties/signatures/items/properties/state/enum", keyword: "enum", params: {
                                                                              allowedValues: schema36.properties.history.properties.signatures.items.properties.state.enum
                                                                            }, message: "must be equal to one of the allowed values", schema: schema36.properties.history.properties.signatures.items.properties.state.enum, parentSchema: schema36.properties.history.properties.signatures.items.properties.state, data: data36 }], false;
                                                                            var valid14 = _errs89 === errors;
                                                                          } else var valid14 = true;
                                                                          if (valid14) {
                                                                            if (data30.gone !== void 0) {
                                                                              let data37 = data30.gone;
                                                                              const _errs90 = errors;
                                                                              if (typeof data37 != "boolean") return validate22.errors = [{
                                                                                instancePath: instancePath + "/history/signatures/" + i3 + "/gone",
                                                                                schemaPath: "#/properties/history/properties/signatures/items/properties/gone/type",
                                                                                keyword: "type",
                                                                                params: { type: "boolean" },
                                                                                message: "must be boolean",
                                                                                schema: schema36.properties.history.properties.signatures.items.properties.gone.type,
                                                                                parentSchema: schema36.properties.history.properties.signatures.items.properties.gone,
                                                                                data: data37
                                                                              }], false;
                                                                              var valid14 = _errs90 === errors;
                                                                            } else var valid14 = true;
                                                                            if (valid14) if (data30.digest !== void 0) {
                                                                              let data38 = data30.digest;
                                                                              const _errs92 = errors;
                                                                              if (errors === _errs92) if (typeof data38 == "string") {
                                                                                if (!pattern5.test(data38)) return validate22.errors = [{ instancePath: instancePath + "/history/signatures/" + i3 + "/digest", schemaPath: "#/properties/history/properties/signatures/items/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema36.properties.history.properties.signatures.items.properties.digest, data: data38 }], false;
                                                                              } else return validate22.errors = [{ instancePath: instancePath + "/history/signatures/" + i3 + "/digest", schemaPath: "#/properties/history/properties/signatures/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.history.properties.signatures.items.properties.digest.type, parentSchema: schema36.properties.history.properties.signatures.items.properties.digest, data: data38 }], false;
                                                                              var valid14 = _errs92 === errors;
                                                                            } else var valid14 = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else return validate22.errors = [{ instancePath: instancePath + "/history/signatures/" + i3, schemaPath: "#/properties/history/properties/signatures/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.history.properties.signatures.items.type, parentSchema: schema36.properties.history.properties.signatures.items, data: data30 }], false;
                                                        var valid13 = _errs76 === errors;
                                                        if (!valid13) break;
                                                      }
                                                    } else return validate22.errors = [{
                                                      instancePath: instancePath + "/history/signatures",
                                                      schemaPath: "#/properties/history/properties/signatures/type",
                                                      keyword: "type",
                                                      params: { type: "array" },
                                                      message: "must be array",
                                                      schema: schema36.properties.history.properties.signatures.type,
                                                      parentSchema: schema36.properties.history.properties.signatures,
                                                      data: data29
                                                    }], false;
                                                    var valid12 = _errs74 === errors;
                                                  } else var valid12 = true;
                                                  if (valid12) {
                                                    if (data28.interventions !== void 0) {
                                                      let data39 = data28.interventions;
                                                      const _errs94 = errors;
                                                      if (errors === _errs94) if (Array.isArray(data39)) {
                                                        var valid15 = true;
                                                        const len4 = data39.length;
                                                        for (let i4 = 0; i4 < len4; i4++) {
                                                          let data40 = data39[i4];
                                                          const _errs96 = errors;
                                                          if (errors === _errs96)
                                                            if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                                              let missing6;
                                                              if (data40.on === void 0 && (missing6 = "on") || data40.kind === void 0 && (missing6 = "kind") || data40.signatures === void 0 && (missing6 = "signatures") || data40.digest === void 0 && (missing6 = "digest")) return validate22.errors = [{
                                                                instancePath: instancePath + "/history/interventions/" + i4,
                                                                schemaPath: "#/properties/history/properties/interventions/items/required",
                                                                keyword: "required",
                                                                params: { missingProperty: missing6 },
                                                                message: "must have required property '" + missing6 + "'",
                                                                schema: schema36.properties.history.properties.interventions.items.required,
                                                                parentSchema: schema36.properties.history.properties.interventions.items,
                                                                data: data40
                                                              }], false;
                                                              {
                                                                const _errs98 = errors;
                                                                for (const key7 in data40) if (!(key7 === "on" || key7 === "kind" || key7 === "signatures" || key7 === "digest")) {
                                                                  return validate22.errors = [{ instancePath: instancePath + "/history/interventions/" + i4, schemaPath: "#/properties/history/properties/interventions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.properties.history.properties.interventions.items, data: data40 }], false;
                                                                  break;
                                                                }
                                                                if (_errs98 === errors) {
                                                                  if (data40.on !== void 0) {
                                                                    let data41 = data40.on;
                                                                    const _errs99 = errors;
                                                                    if (errors === _errs99) if (typeof data41 == "string") {
                                                                      if (!pattern16.test(data41)) return validate22.errors = [{ instancePath: instancePath + "/history/interventions/" + i4 + "/on", schemaPath: "#/properties/history/properties/interventions/items/properties/on/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema36.properties.history.properties.interventions.items.properties.on, data: data41 }], false;
                                                                    } else return validate22.errors = [{
                                                                      instancePath: instancePath + "/history/interventions/" + i4 + "/on",
                                                                      schemaPath: "#/properties/history/properties/interventions/items/properties/on/type",
                                                                      keyword: "type",
                                                                      params: { type: "string" },
                                                                      message: "must be string",
                                                                      schema: schema36.properties.history.properties.interventions.items.properties.on.type,
                                                                      parentSchema: schema36.properties.history.properties.interventions.items.properties.on,
                                                                      data: data41
                                                                    }], false;
                                                                    var valid16 = _errs99 === errors;
                                                                  } else var valid16 = true;
                                                                  if (valid16) {
                                                                    if (data40.kind !== void 0) {
                                                                      let data42 = data40.kind;
                                                                      const _errs101 = errors;
                                                                      if (!(data42 === "root_cause" || data42 === "reduces" || data42 === "filter" || data42 === "prompt" || data42 === "trained_on_eval")) return validate22.errors = [{ instancePath: instancePath + "/history/interventions/" + i4 + "/kind", schemaPath: "#/properties/history/properties/interventions/items/properties/kind/enum", keyword: "enum", params: {
                                                                        allowedValues: schema36.properties.history.properties.interventions.items.properties.kind.enum
                                                                      }, message: "must be equal to one of the allowed values", schema: schema36.properties.history.properties.interventions.items.properties.kind.enum, parentSchema: schema36.properties.history.properties.interventions.items.properties.kind, data: data42 }], false;
                                                                      var valid16 = _errs101 === errors;
                                                                    } else var valid16 = true;
                                                                    if (valid16) {
                                                                      if (data40.signatures !== void 0) {
                                                                        let data43 = data40.signatures;
                                                                        const _errs102 = errors;
                                                                        if (errors === _errs102) if (Array.isArray(data43)) {
                                                                          var valid17 = true;
                                                                          const len5 = data43.length;
                                                                          for (let i5 = 0; i5 < len5; i5++) {
                                                                            let data44 = data43[i5];
                                                                            const _errs104 = errors;
                                                                            if (errors === _errs104) if (typeof data44 == "string") {
                                                                              if (func2(data44) > 1e3) return validate22.errors = [{
                                                                                instancePath: instancePath + "/history/interventions/" + i4 + "/signatures/" + i5,
                                                                                schemaPath: "#/properties/history/properties/interventions/items/properties/signatures/items/maxLength",
                                                                                keyword: "maxLength",
                                                                                params: { limit: 1e3 },
                                                                                message: "must NOT have more than 1000 characters",
                                                                                schema: 1e3,
                                                                                parentSchema: schema36.properties.history.properties.interventions.items.properties.signatures.items,
                                                                                data: data44
                                                                              }], false;
                                                                              if (func2(data44) < 1) return validate22.errors = [{ instancePath: instancePath + "/history/interventions/" + i4 + "/signatures/" + i5, schemaPath: "#/properties/history/properties/interventions/items/properties/signatures/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.history.properties.interventions.items.properties.signatures.items, data: data44 }], false;
                                                                            } else return validate22.errors = [{ instancePath: instancePath + "/history/interventions/" + i4 + "/signatures/" + i5, schemaPath: "#/properties/history/properties/interventions/items/properties/signatures/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.history.properties.interventions.items.properties.signatures.items.type, parentSchema: schema36.properties.history.properties.interventions.items.properties.signatures.items, data: data44 }], false;
                                                                            var valid17 = _errs104 === errors;
                                                                            if (!valid17) break;
                                                                          }
                                                                        } else return validate22.errors = [{ instancePath: instancePath + "/history/interventions/" + i4 + "/signatures", schemaPath: "#/properties/history/properties/interventions/items/properties/signatures/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.history.properties.interventions.items.properties.signatures.type, parentSchema: schema36.properties.history.properties.interventions.items.properties.signatures, data: data43 }], false;
                                                                        var valid16 = _errs102 === errors;
                                                                      } else var valid16 = true;
                                                                      if (valid16)
                                                                        if (data40.digest !== void 0) {
                                                                          let data45 = data40.digest;
                                                                          const _errs106 = errors;
                                                                          if (errors === _errs106) if (typeof data45 == "string") {
                                                                            if (!pattern5.test(data45)) return validate22.errors = [{
                                                                              instancePath: instancePath + "/history/interventions/" + i4 + "/digest",
                                                                              schemaPath: "#/properties/history/properties/interventions/items/properties/digest/pattern",
                                                                              keyword: "pattern",
                                                                              params: { pattern: "^sha256:[0-9a-f]{64}$" },
                                                                              message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
                                                                              schema: "^sha256:[0-9a-f]{64}$",
                                                                              parentSchema: schema36.properties.history.properties.interventions.items.properties.digest,
                                                                              data: data45
                                                                            }], false;
                                                                          } else return validate22.errors = [{ instancePath: instancePath + "/history/interventions/" + i4 + "/digest", schemaPath: "#/properties/history/properties/interventions/items/properties/digest/type", keyword: "type", params: {
                                                                            type: "string"
                                                                          }, message: "must be string", schema: schema36.properties.history.properties.interventions.items.properties.digest.type, parentSchema: schema36.properties.history.properties.interventions.items.properties.digest, data: data45 }], false;
                                                                          var valid16 = _errs106 === errors;
                                                                        } else var valid16 = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else return validate22.errors = [{ instancePath: instancePath + "/history/interventions/" + i4, schemaPath: "#/properties/history/properties/interventions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.history.properties.interventions.items.type, parentSchema: schema36.properties.history.properties.interventions.items, data: data40 }], false;
                                                          var valid15 = _errs96 === errors;
                                                          if (!valid15) break;
                                                        }
                                                      } else return validate22.errors = [{ instancePath: instancePath + "/history/interventions", schemaPath: "#/properties/history/properties/interventions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.history.properties.interventions.type, parentSchema: schema36.properties.history.properties.interventions, data: data39 }], false;
                                                      var valid12 = _errs94 === errors;
                                                    } else var valid12 = true;
                                                    if (valid12) {
                                                      if (data28.incidents !== void 0) {
                                                        let data46 = data28.incidents;
                                                        const _errs108 = errors;
                                                        if (errors === _errs108) if (Array.isArray(data46)) {
                                                          var valid18 = true;
                                                          const len6 = data46.length;
                                                          for (let i6 = 0; i6 < len6; i6++) {
                                                            let data47 = data46[i6];
                                                            const _errs110 = errors;
                                                            if (errors === _errs110)
                                                              if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                                let missing7;
                                                                if (data47.id === void 0 && (missing7 = "id") || data47.category === void 0 && (missing7 = "category") || data47.from === void 0 && (missing7 = "from") || data47.to === void 0 && (missing7 = "to") || data47.interactions === void 0 && (missing7 = "interactions") || data47.failures === void 0 && (missing7 = "failures")) return validate22.errors = [{
                                                                  instancePath: instancePath + "/history/incidents/" + i6,
                                                                  schemaPath: "#/properties/history/properties/incidents/items/required",
                                                                  keyword: "required",
                                                                  params: { missingProperty: missing7 },
                                                                  message: "must have required property '" + missing7 + "'",
                                                                  schema: schema36.properties.history.properties.incidents.items.required,
                                                                  parentSchema: schema36.properties.history.properties.incidents.items,
                                                                  data: data47
                                                                }], false;
                                                                {
                                                                  const _errs112 = errors;
                                                                  for (const key8 in data47)
                                                                    if (!func1.call(schema36.properties.history.properties.incidents.items.properties, key8)) {
                                                                      return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6, schemaPath: "#/properties/history/properties/incidents/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.properties.history.properties.incidents.items, data: data47 }], false;
                                                                      break;
                                                                    }
                                                                  if (_errs112 === errors) {
                                                                    if (data47.id !== void 0) {
                                                                      let data48 = data47.id;
                                                                      const _errs113 = errors;
                                                                      if (errors === _errs113)
                                                                        if (typeof data48 == "string") {
                                                                          if (func2(data48) > 1e3) return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/id", schemaPath: "#/properties/history/properties/incidents/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema36.properties.history.properties.incidents.items.properties.id, data: data48 }], false;
                                                                          if (func2(data48) < 1) return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/id", schemaPath: "#/properties/history/properties/incidents/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.history.properties.incidents.items.properties.id, data: data48 }], false;
                                                                        } else return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/id", schemaPath: "#/properties/history/properties/incidents/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.history.properties.incidents.items.properties.id.type, parentSchema: schema36.properties.history.properties.incidents.items.properties.id, data: data48 }], false;
                                                                      var valid19 = _errs113 === errors;
                                                                    } else
                                                                      var valid19 = true;
                                                                    if (valid19) {
                                                                      if (data47.category !== void 0) {
                                                                        let data49 = data47.category;
                                                                        const _errs115 = errors;
                                                                        if (errors === _errs115) if (typeof data49 == "string") {
                                                                          if (func2(data49) > 1e3) return validate22.errors = [{
                                                                            instancePath: instancePath + "/history/incidents/" + i6 + "/category",
                                                                            schemaPath: "#/properties/history/properties/incidents/items/properties/category/maxLength",
                                                                            keyword: "maxLength",
                                                                            params: { limit: 1e3 },
                                                                            message: "must NOT have more than 1000 characters",
                                                                            schema: 1e3,
                                                                            parentSchema: schema36.properties.history.properties.incidents.items.properties.category,
                                                                            data: data49
                                                                          }], false;
                                                                          if (func2(
                                                                            data49
                                                                          ) < 1) return validate22.errors = [{
                                                                            instancePath: instancePath + "/history/incidents/" + i6 + "/category",
                                                                            schemaPath: "#/properties/history/properties/incidents/items/properties/category/minLength",
                                                                            keyword: "minLength",
                                                                            params: { limit: 1 },
                                                                            message: "must NOT have fewer than 1 characters",
                                                                            schema: 1,
                                                                            parentSchema: schema36.properties.history.properties.incidents.items.properties.category,
                                                                            data: data49
                                                                          }], false;
                                                                        } else return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/category", schemaPath: "#/properties/history/properties/incidents/items/properties/category/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.history.properties.incidents.items.properties.category.type, parentSchema: schema36.properties.history.properties.incidents.items.properties.category, data: data49 }], false;
                                                                        var valid19 = _errs115 === errors;
                                                                      } else var valid19 = true;
                                                                      if (valid19) {
                                                                        if (data47.model !== void 0) {
                                                                          let data50 = data47.model;
                                                                          const _errs117 = errors;
                                                                          if (errors === _errs117) if (typeof data50 == "string") {
                                                                            if (func2(data50) > 1e3) return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/model", schemaPath: "#/properties/history/properties/incidents/items/properties/model/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema36.properties.history.properties.incidents.items.properties.model, data: data50 }], false;
                                                                            if (func2(data50) < 1) return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/model", schemaPath: "#/properties/history/properties/incidents/items/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.history.properties.incidents.items.properties.model, data: data50 }], false;
                                                                          } else return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/model", schemaPath: "#/properties/history/properties/incidents/items/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.history.properties.incidents.items.properties.model.type, parentSchema: schema36.properties.history.properties.incidents.items.properties.model, data: data50 }], false;
                                                                          var valid19 = _errs117 === errors;
                                                                        } else var valid19 = true;
                                                                        if (valid19) {
                                                                          if (data47.from !== void 0) {
                                                                            let data51 = data47.from;
                                                                            const _errs119 = errors;
                                                                            if (errors === _errs119) if (typeof data51 == "string") {
                                                                              if (!pattern16.test(data51)) return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/from", schemaPath: "#/properties/history/properties/incidents/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema36.properties.history.properties.incidents.items.properties.from, data: data51 }], false;
                                                                            } else return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/from", schemaPath: "#/properties/history/properties/incidents/items/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.history.properties.incidents.items.properties.from.type, parentSchema: schema36.properties.history.properties.incidents.items.properties.from, data: data51 }], false;
                                                                            var valid19 = _errs119 === errors;
                                                                          } else
                                                                            var valid19 = true;
                                                                          if (valid19) {
                                                                            if (data47.to !== void 0) {
                                                                              let data52 = data47.to;
                                                                              const _errs121 = errors;
                                                                              if (errors === _errs121)
                                                                                if (typeof data52 == "string") {
                                                                                  if (!pattern16.test(data52)) return validate22.errors = [{
                                                                                    instancePath: instancePath + "/history/incidents/" + i6 + "/to",
                                                                                    schemaPath: "#/properties/history/properties/incidents/items/properties/to/pattern",
                                                                                    keyword: "pattern",
                                                                                    params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
                                                                                    message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"',
                                                                                    schema: "^\\d{4}-\\d{2}-\\d{2}$",
                                                                                    parentSchema: schema36.properties.history.properties.incidents.items.properties.to,
                                                                                    data: data52
                                                                                  }], false;
                                                                                } else return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/to", schemaPath: "#/properties/history/properties/incidents/items/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.history.properties.incidents.items.properties.to.type, parentSchema: schema36.properties.history.properties.incidents.items.properties.to, data: data52 }], false;
                                                                              var valid19 = _errs121 === errors;
                                                                            } else
                                                                              var valid19 = true;
                                                                            if (valid19) {
                                                                              if (data47.interactions !== void 0) {
                                                                                let data53 = data47.interactions;
                                                                                const _errs123 = errors;
                                                                                if (!(typeof data53 == "number" && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/interactions", schemaPath: "#/properties/history/properties/incidents/items/properties/interactions/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.history.properties.incidents.items.properties.interactions.type, parentSchema: schema36.properties.history.properties.incidents.items.properties.interactions, data: data53 }], false;
                                                                                if (errors === _errs123 && typeof data53 == "number" && isFinite(
                                                                                  data53
                                                                                )) {
                                                                                  if (data53 > 9007199254740991 || isNaN(data53)) return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/interactions", schemaPath: "#/properties/history/properties/incidents/items/properties/interactions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema36.properties.history.properties.incidents.items.properties.interactions, data: data53 }], false;
                                                                                  if (data53 < 0 || isNaN(data53)) return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/interactions", schemaPath: "#/properties/history/properties/incidents/items/properties/interactions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36.properties.history.properties.incidents.items.properties.interactions, data: data53 }], false;
                                                                                }
                                                                                var valid19 = _errs123 === errors;
                                                                              } else var valid19 = true;
                                                                              if (valid19) {
                                                                                if (data47.failures !== void 0) {
                                                                                  let data54 = data47.failures;
                                                                                  const _errs125 = errors;
                                                                                  if (errors === _errs125) if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
                                                                                    const _errs127 = errors;
                                                                                    for (const key9 in data54)
                                                                                      if (!pattern23.test(key9)) {
                                                                                        return validate22.errors = [{
                                                                                          instancePath: instancePath + "/history/incidents/" + i6 + "/failures",
                                                                                          schemaPath: "#/properties/history/properties/incidents/items/properties/failures/additionalProperties",
                                                                                          keyword: "additionalProperties",
                                                                                          params: { additionalProperty: key9 },
                                                                                          message: "must NOT have additional properties",
                                                                                          schema: false,
                                                                                          parentSchema: schema36.properties.history.properties.incidents.items.properties.failures,
                                                                                          data: data54
                                                                                        }], false;
                                                                                        break;
                                                                                      }
                                                                                    if (_errs127 === errors) {
                                                                                      var valid20 = true;
                                                                                      for (const key10 in data54) if (pattern23.test(key10)) {
                                                                                        let data55 = data54[key10];
                                                                                        const _errs128 = errors;
                                                                                        if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/failures/" + key10.replace(/~/g, "~0").replace(
                                                                                          /\//g,
                                                                                          "~1"
                                                                                        ), schemaPath: "#/properties/history/properties/incidents/items/properties/failures/patternProperties/%5E%5B0-4%5D%24/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema36.properties.history.properties.incidents.items.properties.failures.patternProperties["^[0-4]$"].type, parentSchema: schema36.properties.history.properties.incidents.items.properties.failures.patternProperties["^[0-4]$"], data: data55 }], false;
                                                                                        if (errors === _errs128 && typeof data55 == "number" && isFinite(data55)) {
                                                                                          if (data55 > 9007199254740991 || isNaN(data55)) return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/failures/" + key10.replace(/~/g, "~0").replace(
                                                                                            /\//g,
                                                                                            "~1"
                                                                                          ), schemaPath: "#/properties/history/properties/incidents/items/properties/failures/patternProperties/%5E%5B0-4%5D%24/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema36.properties.history.properties.incidents.items.properties.failures.patternProperties["^[0-4]$"], data: data55 }], false;
                                                                                          if (data55 < 0 || isNaN(data55)) return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/failures/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/history/properties/incidents/items/properties/failures/patternProperties/%5E%5B0-4%5D%24/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36.properties.history.properties.incidents.items.properties.failures.patternProperties["^[0-4]$"], data: data55 }], false;
                                                                                        }
                                                                                        var valid20 = _errs128 === errors;
                                                                                        if (!valid20) break;
                                                                                      }
                                                                                    }
                                                                                  } else return validate22.errors = [{
                                                                                    instancePath: instancePath + "/history/incidents/" + i6 + "/failures",
                                                                                    schemaPath: "#/properties/history/properties/incidents/items/properties/failures/type",
                                                                                    keyword: "type",
                                                                                    params: { type: "object" },
                                                                                    message: "must be object",
                                                                                    schema: schema36.properties.history.properties.incidents.items.properties.failures.type,
                                                                                    parentSchema: schema36.properties.history.properties.incidents.items.properties.failures,
                                                                                    data: data54
                                                                                  }], false;
                                                                                  var valid19 = _errs125 === errors;
                                                                                } else var valid19 = true;
                                                                                if (valid19) {
                                                                                  if (data47.harm !== void 0) {
                                                                                    let data56 = data47.harm;
                                                                                    const _errs130 = errors;
                                                                                    if (!(data56 === "critical-infrastructure" || data56 === "cybersecurity" || data56 === "death" || data56 === "serious-harm")) return validate22.errors = [{
                                                                                      instancePath: instancePath + "/history/incidents/" + i6 + "/harm",
                                                                                      schemaPath: "#/properties/history/properties/incidents/items/properties/harm/enum",
                                                                                      keyword: "enum",
                                                                                      params: { allowedValues: schema36.properties.history.properties.incidents.items.properties.harm.enum },
                                                                                      message: "must be equal to one of the allowed values",
                                                                                      schema: schema36.properties.history.properties.incidents.items.properties.harm.enum,
                                                                                      parentSchema: schema36.properties.history.properties.incidents.items.properties.harm,
                                                                                      data: data56
                                                                                    }], false;
                                                                                    var valid19 = _errs130 === errors;
                                                                                  } else
                                                                                    var valid19 = true;
                                                                                  if (valid19) {
                                                                                    if (data47.known !== void 0) {
                                                                                      let data57 = data47.known;
                                                                                      const _errs131 = errors;
                                                                                      if (errors === _errs131) if (typeof data57 == "string") {
                                                                                        if (!pattern16.test(data57)) return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/known", schemaPath: "#/properties/history/properties/incidents/items/properties/known/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema36.properties.history.properties.incidents.items.properties.known, data: data57 }], false;
                                                                                      } else return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/known", schemaPath: "#/properties/history/properties/incidents/items/properties/known/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.history.properties.incidents.items.properties.known.type, parentSchema: schema36.properties.history.properties.incidents.items.properties.known, data: data57 }], false;
                                                                                      var valid19 = _errs131 === errors;
                                                                                    } else var valid19 = true;
                                                                                    if (valid19) if (data47.reported !== void 0) {
                                                                                      let data58 = data47.reported;
                                                                                      const _errs133 = errors;
                                                                                      if (errors === _errs133) if (typeof data58 == "string") {
                                                                                        if (!pattern16.test(data58)) return validate22.errors = [{
                                                                                          instancePath: instancePath + "/history/incidents/" + i6 + "/reported",
                                                                                          schemaPath: "#/properties/history/properties/incidents/items/properties/reported/pattern",
                                                                                          keyword: "pattern",
                                                                                          params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
                                                                                          message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"',
                                                                                          schema: "^\\d{4}-\\d{2}-\\d{2}$",
                                                                                          parentSchema: schema36.properties.history.properties.incidents.items.properties.reported,
                                                                                          data: data58
                                                                                        }], false;
                                                                                      } else return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6 + "/reported", schemaPath: "#/properties/history/properties/incidents/items/properties/reported/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.history.properties.incidents.items.properties.reported.type, parentSchema: schema36.properties.history.properties.incidents.items.properties.reported, data: data58 }], false;
                                                                                      var valid19 = _errs133 === errors;
                                                                                    } else var valid19 = true;
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
                                                              } else return validate22.errors = [{ instancePath: instancePath + "/history/incidents/" + i6, schemaPath: "#/properties/history/properties/incidents/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.history.properties.incidents.items.type, parentSchema: schema36.properties.history.properties.incidents.items, data: data47 }], false;
                                                            var valid18 = _errs110 === errors;
                                                            if (!valid18) break;
                                                          }
                                                        } else return validate22.errors = [{ instancePath: instancePath + "/history/incidents", schemaPath: "#/properties/history/properties/incidents/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.history.properties.incidents.type, parentSchema: schema36.properties.history.properties.incidents, data: data46 }], false;
                                                        var valid12 = _errs108 === errors;
                                                      } else var valid12 = true;
                                                      if (valid12) {
                                                        if (data28.contaminated !== void 0) {
                                                          let data59 = data28.contaminated;
                                                          const _errs135 = errors;
                                                          if (errors === _errs135) if (Array.isArray(data59)) {
                                                            var valid21 = true;
                                                            const len7 = data59.length;
                                                            for (let i7 = 0; i7 < len7; i7++) {
                                                              let data60 = data59[i7];
                                                              const _errs137 = errors;
                                                              if (errors === _errs137) if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                                                let missing8;
                                                                if (data60.task === void 0 && (missing8 = "task") || data60.how === void 0 && (missing8 = "how") || data60.since === void 0 && (missing8 = "since")) return validate22.errors = [{ instancePath: instancePath + "/history/contaminated/" + i7, schemaPath: "#/properties/history/properties/contaminated/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'", schema: schema36.properties.history.properties.contaminated.items.required, parentSchema: schema36.properties.history.properties.contaminated.items, data: data60 }], false;
                                                                {
                                                                  const _errs139 = errors;
                                                                  for (const key11 in data60)
                                                                    if (!(key11 === "task" || key11 === "how" || key11 === "since" || key11 === "models")) {
                                                                      return validate22.errors = [{ instancePath: instancePath + "/history/contaminated/" + i7, schemaPath: "#/properties/history/properties/contaminated/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.properties.history.properties.contaminated.items, data: data60 }], false;
                                                                      break;
                                                                    }
                                                                  if (_errs139 === errors) {
                                                                    if (data60.task !== void 0) {
                                                                      let data61 = data60.task;
                                                                      const _errs140 = errors;
                                                                      if (errors === _errs140) if (typeof data61 == "string") {
                                                                        if (func2(data61) > 1e3) return validate22.errors = [{ instancePath: instancePath + "/history/contaminated/" + i7 + "/task", schemaPath: "#/properties/history/properties/contaminated/items/properties/task/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema36.properties.history.properties.contaminated.items.properties.task, data: data61 }], false;
                                                                        if (func2(data61) < 1) return validate22.errors = [{ instancePath: instancePath + "/history/contaminated/" + i7 + "/task", schemaPath: "#/properties/history/properties/contaminated/items/properties/task/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.history.properties.contaminated.items.properties.task, data: data61 }], false;
                                                                      } else return validate22.errors = [{ instancePath: instancePath + "/history/contaminated/" + i7 + "/task", schemaPath: "#/properties/history/properties/contaminated/items/properties/task/type", keyword: "type", params: {
                                                                        type: "string"
                                                                      }, message: "must be string", schema: schema36.properties.history.properties.contaminated.items.properties.task.type, parentSchema: schema36.properties.history.properties.contaminated.items.properties.task, data: data61 }], false;
                                                                      var valid22 = _errs140 === errors;
                                                                    } else var valid22 = true;
                                                                    if (valid22) {
                                                                      if (data60.how !== void 0) {
                                                                        let data62 = data60.how;
                                                                        const _errs142 = errors;
                                                                        if (!(data62 === "trained_on" || data62 === "selected_on" || data62 === "patched_against" || data62 === "optimised_against")) return validate22.errors = [{ instancePath: instancePath + "/history/contaminated/" + i7 + "/how", schemaPath: "#/properties/history/properties/contaminated/items/properties/how/enum", keyword: "enum", params: { allowedValues: schema36.properties.history.properties.contaminated.items.properties.how.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.history.properties.contaminated.items.properties.how.enum, parentSchema: schema36.properties.history.properties.contaminated.items.properties.how, data: data62 }], false;
                                                                        var valid22 = _errs142 === errors;
                                                                      } else
                                                                        var valid22 = true;
                                                                      if (valid22) {
                                                                        if (data60.since !== void 0) {
                                                                          let data63 = data60.since;
                                                                          const _errs143 = errors;
                                                                          if (errors === _errs143) if (typeof data63 == "string") {
                                                                            if (!pattern16.test(data63)) return validate22.errors = [{ instancePath: instancePath + "/history/contaminated/" + i7 + "/since", schemaPath: "#/properties/history/properties/contaminated/items/properties/since/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema36.properties.history.properties.contaminated.items.properties.since, data: data63 }], false;
                                                                          } else return validate22.errors = [{
                                                                            instancePath: instancePath + "/history/contaminated/" + i7 + "/since",
                                                                            schemaPath: "#/properties/history/properties/contaminated/items/properties/since/type",
                                                                            keyword: "type",
                                                                            params: { type: "string" },
                                                                            message: "must be string",
                                                                            schema: schema36.properties.history.properties.contaminated.items.properties.since.type,
                                                                            parentSchema: schema36.properties.history.properties.contaminated.items.properties.since,
                                                                            data: data63
                                                                          }], false;
                                                                          var valid22 = _errs143 === errors;
                                                                        } else var valid22 = true;
                                                                        if (valid22) if (data60.models !== void 0) {
                                                                          let data64 = data60.models;
                                                                          const _errs145 = errors;
                                                                          if (errors === _errs145) if (Array.isArray(data64)) {
                                                                            var valid23 = true;
                                                                            const len8 = data64.length;
                                                                            for (let i8 = 0; i8 < len8; i8++) {
                                                                              let data65 = data64[i8];
                                                                              const _errs147 = errors;
                                                                              if (errors === _errs147) if (typeof data65 == "string") {
                                                                                if (func2(data65) > 1e3) return validate22.errors = [{
                                                                                  instancePath: instancePath + "/history/contaminated/" + i7 + "/models/" + i8,
                                                                                  schemaPath: "#/properties/history/properties/contaminated/items/properties/models/items/maxLength",
                                                                                  keyword: "maxLength",
                                                                                  params: { limit: 1e3 },
                                                                                  message: "must NOT have more than 1000 characters",
                                                                                  schema: 1e3,
                                                                                  parentSchema: schema36.properties.history.properties.contaminated.items.properties.models.items,
                                                                                  data: data65
                                                                                }], false;
                                                                                if (func2(data65) < 1) return validate22.errors = [{ instancePath: instancePath + "/history/contaminated/" + i7 + "/models/" + i8, schemaPath: "#/properties/history/properties/contaminated/items/properties/models/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.history.properties.contaminated.items.properties.models.items, data: data65 }], false;
                                                                              } else return validate22.errors = [{ instancePath: instancePath + "/history/contaminated/" + i7 + "/models/" + i8, schemaPath: "#/properties/history/properties/contaminated/items/properties/models/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.history.properties.contaminated.items.properties.models.items.type, parentSchema: schema36.properties.history.properties.contaminated.items.properties.models.items, data: data65 }], false;
                                                                              var valid23 = _errs147 === errors;
                                                                              if (!valid23) break;
                                                                            }
                                                                          } else
                                                                            return validate22.errors = [{ instancePath: instancePath + "/history/contaminated/" + i7 + "/models", schemaPath: "#/properties/history/properties/contaminated/items/properties/models/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.history.properties.contaminated.items.properties.models.type, parentSchema: schema36.properties.history.properties.contaminated.items.properties.models, data: data64 }], false;
                                                                          var valid22 = _errs145 === errors;
                                                                        } else
                                                                          var valid22 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else return validate22.errors = [{ instancePath: instancePath + "/history/contaminated/" + i7, schemaPath: "#/properties/history/properties/contaminated/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.history.properties.contaminated.items.type, parentSchema: schema36.properties.history.properties.contaminated.items, data: data60 }], false;
                                                              var valid21 = _errs137 === errors;
                                                              if (!valid21) break;
                                                            }
                                                          } else return validate22.errors = [{ instancePath: instancePath + "/history/contaminated", schemaPath: "#/properties/history/properties/contaminated/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.history.properties.contaminated.type, parentSchema: schema36.properties.history.properties.contaminated, data: data59 }], false;
                                                          var valid12 = _errs135 === errors;
                                                        } else var valid12 = true;
                                                        if (valid12) if (data28.gone !== void 0) {
                                                          let data66 = data28.gone;
                                                          const _errs149 = errors;
                                                          if (errors === _errs149) if (Array.isArray(data66)) {
                                                            var valid24 = true;
                                                            const len9 = data66.length;
                                                            for (let i9 = 0; i9 < len9; i9++) {
                                                              let data67 = data66[i9];
                                                              const _errs151 = errors;
                                                              if (errors === _errs151) if (typeof data67 == "string") {
                                                                if (func2(data67) > 1e3) return validate22.errors = [{
                                                                  instancePath: instancePath + "/history/gone/" + i9,
                                                                  schemaPath: "#/properties/history/properties/gone/items/maxLength",
                                                                  keyword: "maxLength",
                                                                  params: { limit: 1e3 },
                                                                  message: "must NOT have more than 1000 characters",
                                                                  schema: 1e3,
                                                                  parentSchema: schema36.properties.history.properties.gone.items,
                                                                  data: data67
                                                                }], false;
                                                                if (func2(data67) < 1) return validate22.errors = [{ instancePath: instancePath + "/history/gone/" + i9, schemaPath: "#/properties/history/properties/gone/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.history.properties.gone.items, data: data67 }], false;
                                                              } else return validate22.errors = [{ instancePath: instancePath + "/history/gone/" + i9, schemaPath: "#/properties/history/properties/gone/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.history.properties.gone.items.type, parentSchema: schema36.properties.history.properties.gone.items, data: data67 }], false;
                                                              var valid24 = _errs151 === errors;
                                                              if (!valid24) break;
                                                            }
                                                          } else
                                                            return validate22.errors = [{ instancePath: instancePath + "/history/gone", schemaPath: "#/properties/history/properties/gone/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.history.properties.gone.type, parentSchema: schema36.properties.history.properties.gone, data: data66 }], false;
                                                          var valid12 = _errs149 === errors;
                                                        } else var valid12 = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else return validate22.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.history.type, parentSchema: schema36.properties.history, data: data28 }], false;
                                            var valid0 = _errs71 === errors;
                                          } else var valid0 = true;
                                          if (valid0) if (data.waived !== void 0) {
                                            let data68 = data.waived;
                                            const _errs153 = errors;
                                            if (errors === _errs153) if (Array.isArray(data68)) {
                                              var valid25 = true;
                                              const len10 = data68.length;
                                              for (let i10 = 0; i10 < len10; i10++) {
                                                let data69 = data68[i10];
                                                const _errs155 = errors;
                                                if (errors === _errs155) if (typeof data69 == "string") {
                                                  if (func2(data69) > 1e3) return validate22.errors = [{ instancePath: instancePath + "/waived/" + i10, schemaPath: "#/properties/waived/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema36.properties.waived.items, data: data69 }], false;
                                                  if (func2(data69) < 1) return validate22.errors = [{ instancePath: instancePath + "/waived/" + i10, schemaPath: "#/properties/waived/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.waived.items, data: data69 }], false;
                                                } else
                                                  return validate22.errors = [{
                                                    instancePath: instancePath + "/waived/" + i10,
                                                    schemaPath: "#/properties/waived/items/type",
                                                    keyword: "type",
                                                    params: { type: "string" },
                                                    message: "must be string",
                                                    schema: schema36.properties.waived.items.type,
                                                    parentSchema: schema36.properties.waived.items,
                                                    data: data69
                                                  }], false;
                                                var valid25 = _errs155 === errors;
                                                if (!valid25) break;
                                              }
                                            } else return validate22.errors = [{
                                              instancePath: instancePath + "/waived",
                                              schemaPath: "#/properties/waived/type",
                                              keyword: "type",
                                              params: { type: "array" },
                                              message: "must be array",
                                              schema: schema36.properties.waived.type,
                                              parentSchema: schema36.properties.waived,
                                              data: data68
                                            }], false;
                                            var valid0 = _errs153 === errors;
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
              }
            }
          }
        }
      }
    }
  } else return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.type, parentSchema: schema36, data }], false;
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};
function validate20(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data.type;
    if (typeof tag0 == "string") if (tag0 === "opened") {
      validate21(
        data,
        { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }
      ) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      var props0 = true;
    } else if (tag0 === "closed") validate22(
      data,
      { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }
    ) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), props0 !== true && (props0 = true);
    else if (tag0 === "attempt-lost") {
      if (errors === errors) if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.version === void 0 && (missing0 = "version") || data.number === void 0 && (missing0 = "number") || data.at === void 0 && (missing0 = "at") || data.previous === void 0 && (missing0 = "previous") || data.type === void 0 && (missing0 = "type") || data.attempt === void 0 && (missing0 = "attempt") || data.by === void 0 && (missing0 = "by") || data.reason === void 0 && (missing0 = "reason")) return validate20.errors = [{
          instancePath,
          schemaPath: "#/$defs/attemptLost/required",
          keyword: "required",
          params: { missingProperty: missing0 },
          message: "must have required property '" + missing0 + "'",
          schema: schema45.required,
          parentSchema: schema45,
          data
        }], false;
        {
          const _errs7 = errors;
          for (const key0 in data) if (!(key0 === "version" || key0 === "number" || key0 === "at" || key0 === "previous" || key0 === "type" || key0 === "attempt" || key0 === "by" || key0 === "reason")) {
            return validate20.errors = [{ instancePath, schemaPath: "#/$defs/attemptLost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data }], false;
            break;
          }
          if (_errs7 === errors) {
            if (data.version !== void 0) {
              let data0 = data.version;
              const _errs8 = errors;
              if (data0 !== 1) return validate20.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/attemptLost/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema45.properties.version, data: data0 }], false;
              var valid5 = _errs8 === errors;
            } else var valid5 = true;
            if (valid5) {
              if (data.number !== void 0) {
                let data1 = data.number;
                const _errs9 = errors;
                if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return validate20.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/$defs/attemptLost/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema45.properties.number.type, parentSchema: schema45.properties.number, data: data1 }], false;
                if (errors === _errs9 && typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 9007199254740991 || isNaN(data1)) return validate20.errors = [{
                    instancePath: instancePath + "/number",
                    schemaPath: "#/$defs/attemptLost/properties/number/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 9007199254740991 },
                    message: "must be <= 9007199254740991",
                    schema: 9007199254740991,
                    parentSchema: schema45.properties.number,
                    data: data1
                  }], false;
                  if (data1 < 1 || isNaN(data1)) return validate20.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/$defs/attemptLost/properties/number/minimum", keyword: "minimum", params: {
                    comparison: ">=",
                    limit: 1
                  }, message: "must be >= 1", schema: 1, parentSchema: schema45.properties.number, data: data1 }], false;
                }
                var valid5 = _errs9 === errors;
              } else var valid5 = true;
              if (valid5) {
                if (data.at !== void 0) {
                  let data2 = data.at;
                  const _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11) if (typeof data2 == "string") {
                    if (!pattern4.test(data2)) return validate20.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/attemptLost/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"', schema: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$", parentSchema: schema45.properties.at, data: data2 }], false;
                  } else return validate20.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/attemptLost/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.at.type, parentSchema: schema45.properties.at, data: data2 }], false;
                  var valid5 = _errs11 === errors;
                } else var valid5 = true;
                if (valid5) {
                  if (data.previous !== void 0) {
                    let data3 = data.previous;
                    const _errs13 = errors, _errs14 = errors;
                    let valid6 = false;
                    const _errs15 = errors;
                    if (data3 !== null) {
                      const err0 = { instancePath: instancePath + "/previous", schemaPath: "#/$defs/attemptLost/properties/previous/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema45.properties.previous.anyOf[0].type, parentSchema: schema45.properties.previous.anyOf[0], data: data3 };
                      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                    }
                    var _valid0 = _errs15 === errors;
                    valid6 = valid6 || _valid0;
                    const _errs17 = errors;
                    if (errors === _errs17)
                      if (typeof data3 == "string") {
                        if (!pattern5.test(data3)) {
                          const err1 = { instancePath: instancePath + "/previous", schemaPath: "#/$defs/attemptLost/properties/previous/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema45.properties.previous.anyOf[1], data: data3 };
                          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                        }
                      } else {
                        const err2 = {
                          instancePath: instancePath + "/previous",
                          schemaPath: "#/$defs/attemptLost/properties/previous/anyOf/1/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema: schema45.properties.previous.anyOf[1].type,
                          parentSchema: schema45.properties.previous.anyOf[1],
                          data: data3
                        };
                        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                      }
                    var _valid0 = _errs17 === errors;
                    if (valid6 = valid6 || _valid0, valid6) errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
                    else {
                      const err3 = { instancePath: instancePath + "/previous", schemaPath: "#/$defs/attemptLost/properties/previous/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema45.properties.previous.anyOf, parentSchema: schema45.properties.previous, data: data3 };
                      return vErrors === null ? vErrors = [err3] : vErrors.push(
                        err3
                      ), errors++, validate20.errors = vErrors, false;
                    }
                    var valid5 = _errs13 === errors;
                  } else var valid5 = true;
                  if (valid5) {
                    if (data.type !== void 0) {
                      let data4 = data.type;
                      const _errs19 = errors;
                      if (data4 !== "attempt-lost") return validate20.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/$defs/attemptLost/properties/type/const", keyword: "const", params: { allowedValue: "attempt-lost" }, message: "must be equal to constant", schema: "attempt-lost", parentSchema: schema45.properties.type, data: data4 }], false;
                      var valid5 = _errs19 === errors;
                    } else var valid5 = true;
                    if (valid5) {
                      if (data.attempt !== void 0) {
                        let data5 = data.attempt;
                        const _errs20 = errors;
                        if (errors === _errs20) if (typeof data5 == "string") {
                          if (func2(data5) > 100) return validate20.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/$defs/attemptLost/properties/attempt/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema45.properties.attempt, data: data5 }], false;
                          if (func2(data5) < 1) return validate20.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/$defs/attemptLost/properties/attempt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.attempt, data: data5 }], false;
                        } else return validate20.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/$defs/attemptLost/properties/attempt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.attempt.type, parentSchema: schema45.properties.attempt, data: data5 }], false;
                        var valid5 = _errs20 === errors;
                      } else var valid5 = true;
                      if (valid5) {
                        if (data.by !== void 0) {
                          let data6 = data.by;
                          const _errs22 = errors;
                          if (errors === _errs22) if (typeof data6 == "string") {
                            if (func2(data6) > 200) return validate20.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/$defs/attemptLost/properties/by/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema45.properties.by, data: data6 }], false;
                            if (func2(data6) < 1) return validate20.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/$defs/attemptLost/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.by, data: data6 }], false;
                          } else return validate20.errors = [
                            { instancePath: instancePath + "/by", schemaPath: "#/$defs/attemptLost/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.by.type, parentSchema: schema45.properties.by, data: data6 }
                          ], false;
                          var valid5 = _errs22 === errors;
                        } else var valid5 = true;
                        if (valid5) if (data.reason !== void 0) {
                          let data7 = data.reason;
                          const _errs24 = errors;
                          if (errors === _errs24) if (typeof data7 == "string") {
                            if (func2(data7) > 2e3) return validate20.errors = [{
                              instancePath: instancePath + "/reason",
                              schemaPath: "#/$defs/attemptLost/properties/reason/maxLength",
                              keyword: "maxLength",
                              params: { limit: 2e3 },
                              message: "must NOT have more than 2000 characters",
                              schema: 2e3,
                              parentSchema: schema45.properties.reason,
                              data: data7
                            }], false;
                            if (func2(data7) < 1) return validate20.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/$defs/attemptLost/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema45.properties.reason, data: data7 }], false;
                          } else return validate20.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/$defs/attemptLost/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.reason.type, parentSchema: schema45.properties.reason, data: data7 }], false;
                          var valid5 = _errs24 === errors;
                        } else var valid5 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      } else return validate20.errors = [{
        instancePath,
        schemaPath: "#/$defs/attemptLost/type",
        keyword: "type",
        params: { type: "object" },
        message: "must be object",
        schema: schema45.type,
        parentSchema: schema45,
        data
      }], false;
      props0 !== true && (props0 = true);
    } else return validate20.errors = [{ instancePath, schemaPath: "#/discriminator", keyword: "discriminator", params: { error: "mapping", tag: "type", tagValue: tag0 }, message: 'value of tag "type" must be in oneOf', schema: schema31.discriminator, parentSchema: schema31, data }], false;
    else return validate20.errors = [{
      instancePath,
      schemaPath: "#/discriminator",
      keyword: "discriminator",
      params: { error: "tag", tag: "type", tagValue: tag0 },
      message: 'tag "type" must be string',
      schema: schema31.discriminator,
      parentSchema: schema31,
      data
    }], false;
  } else return validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data }], false;
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: true, dynamicItems: false };

export {
  validate
};
