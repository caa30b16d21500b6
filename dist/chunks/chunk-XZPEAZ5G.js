import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  require_ucs2length
} from "./chunk-F6QDUSB6.js";
import {
  PlatformError
} from "./chunk-4DZVGDIU.js";
import {
  __toESM
} from "./chunk-LCSLMUSC.js";

// src/history/chain.ts
import { createHash } from "node:crypto";

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
  closed: { type: "object", properties: {
    version: { const: 1 },
    number: { type: "integer", minimum: 1, maximum: 9007199254740991 },
    at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" },
    previous: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] },
    type: { const: "closed" },
    attempt: { type: "string", minLength: 1, maxLength: 100 },
    gate: {
      type: "string",
      minLength: 1,
      maxLength: 200
    },
    subject: { type: "object", properties: { model: { type: ["string", "null"], maxLength: 1e3 }, digest: { anyOf: [
      { type: "null" },
      { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }
    ] } }, required: ["model", "digest"], additionalProperties: false },
    judgedAt: { type: "string", format: "date-time", maxLength: 40 },
    decision: { enum: ["allow", "block"] },
    route: {
      type: "array",
      items: { type: "string", minLength: 1, maxLength: 1e3 }
    },
    policy: { $ref: "#/$defs/policy" },
    advance: {
      type: ["string", "null"],
      maxLength: 2e3
    },
    evidence: { type: "array", items: { type: "object", properties: { name: { type: "string" }, digest: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] } }, required: ["name", "digest"], additionalProperties: false } },
    categories: { type: "object", additionalProperties: { $ref: "#/$defs/category" } },
    reasons: { type: "array", items: { type: "string", minLength: 1, maxLength: 100 } },
    waived: { type: "array", items: { type: "string", minLength: 1, maxLength: 1e3 } }
  }, required: [
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
  ], additionalProperties: false },
  attemptLost: { type: "object", properties: {
    version: { const: 1 },
    number: { type: "integer", minimum: 1, maximum: 9007199254740991 },
    at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" },
    previous: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] },
    type: { const: "attempt-lost" },
    attempt: { type: "string", minLength: 1, maxLength: 100 },
    by: { type: "string", minLength: 1, maxLength: 200 },
    reason: { type: "string", minLength: 1, maxLength: 2e3 }
  }, required: ["version", "number", "at", "previous", "type", "attempt", "by", "reason"], additionalProperties: false },
  namedSubject: { type: "object", properties: { model: { type: "string", minLength: 1, maxLength: 1e3 }, digest: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] } }, required: ["model", "digest"], additionalProperties: false },
  policy: { type: "object", properties: {
    path: { type: "string", minLength: 1, maxLength: 1e3 },
    ref: { type: ["string", "null"], maxLength: 1e3 },
    digest: {
      type: "string",
      pattern: "^sha256:[0-9a-f]{64}$"
    }
  }, required: ["path", "ref", "digest"], additionalProperties: false },
  run: {
    type: "object",
    properties: {
      repository: { type: "string", minLength: 1, maxLength: 300 },
      id: { type: "integer", minimum: 0, maximum: 9007199254740991 },
      attempt: { type: "integer", minimum: 1 },
      workflow: { type: ["string", "null"], maxLength: 1e3 },
      event: {
        type: "string",
        minLength: 1,
        maxLength: 100
      }
    },
    required: ["repository", "id", "attempt", "workflow", "event"],
    additionalProperties: false
  },
  category: {
    type: "object",
    properties: {
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
      state: { enum: ["demonstrated", "violated", "not-demonstrated", "invalid"] },
      kind: { enum: ["behaviour", "capability", "inventory"] },
      limit: { type: "number", minimum: 0, maximum: 1 },
      alpha: { type: "number", minimum: 0, maximum: 1 },
      pooled: { type: "boolean" },
      levels: { type: "array", items: { type: "integer", minimum: 0, maximum: 9007199254740991 }, minItems: 5, maxItems: 5 },
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
        items: { type: "object", properties: { code: { type: "string", minLength: 1, maxLength: 100 }, task: { type: ["string", "null"] } }, required: ["code", "task"], additionalProperties: false }
      },
      evals: { type: "array", items: { $ref: "#/$defs/eval" } }
    },
    required: ["failures", "samples", "unscored", "missing", "upper", "lower", "state", "kind", "limit", "alpha", "pooled", "levels", "recall", "waiver", "reasons", "evals"],
    additionalProperties: false
  },
  eval: { type: "object", properties: {
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
    selector: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    task: { type: "string" },
    scorer: { type: ["string", "null"] },
    sealed: { type: "boolean" },
    state: { enum: [
      "demonstrated",
      "violated",
      "not-demonstrated",
      "invalid"
    ] },
    levels: { type: "array", items: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991
    }, minItems: 5, maxItems: 5 },
    first: { type: "object", properties: { scored: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991
    }, failed: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, required: ["scored", "failed"], additionalProperties: false },
    items: { type: "array", items: { $ref: "#/$defs/items" } }
  }, required: [
    "failures",
    "samples",
    "unscored",
    "missing",
    "upper",
    "lower",
    "selector",
    "task",
    "scorer",
    "sealed",
    "state",
    "levels",
    "first",
    "items"
  ], additionalProperties: false },
  items: { type: "object", properties: { outcome: { enum: ["passed", "unscored", "failed"] }, severity: {
    type: ["integer", "null"],
    minimum: 0,
    maximum: 4
  }, hashes: { type: "string" } }, required: ["outcome", "severity", "hashes"], additionalProperties: false }
} };
var schema41 = { type: "object", properties: {
  version: { const: 1 },
  number: { type: "integer", minimum: 1, maximum: 9007199254740991 },
  at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" },
  previous: {
    anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }]
  },
  type: { const: "attempt-lost" },
  attempt: { type: "string", minLength: 1, maxLength: 100 },
  by: { type: "string", minLength: 1, maxLength: 200 },
  reason: {
    type: "string",
    minLength: 1,
    maxLength: 2e3
  }
}, required: ["version", "number", "at", "previous", "type", "attempt", "by", "reason"], additionalProperties: false };
var schema32 = { type: "object", properties: {
  version: { const: 1 },
  number: { type: "integer", minimum: 1, maximum: 9007199254740991 },
  at: { type: "string", format: "date-time", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" },
  previous: {
    anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }]
  },
  type: { const: "opened" },
  attempt: { type: "string", minLength: 1, maxLength: 100 },
  gate: { type: "string", minLength: 1, maxLength: 200 },
  subject: { anyOf: [
    { type: "null" },
    { $ref: "#/$defs/namedSubject" }
  ] },
  policy: { $ref: "#/$defs/policy" },
  commit: { type: ["string", "null"], maxLength: 64 },
  run: {
    anyOf: [{ type: "null" }, { $ref: "#/$defs/run" }]
  }
}, required: ["version", "number", "at", "previous", "type", "attempt", "gate", "subject", "policy", "commit", "run"], additionalProperties: false };
var schema33 = {
  type: "object",
  properties: { model: { type: "string", minLength: 1, maxLength: 1e3 }, digest: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] } },
  required: ["model", "digest"],
  additionalProperties: false
};
var schema34 = {
  type: "object",
  properties: { path: {
    type: "string",
    minLength: 1,
    maxLength: 1e3
  }, ref: { type: ["string", "null"], maxLength: 1e3 }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" } },
  required: ["path", "ref", "digest"],
  additionalProperties: false
};
var schema35 = {
  type: "object",
  properties: { repository: { type: "string", minLength: 1, maxLength: 300 }, id: { type: "integer", minimum: 0, maximum: 9007199254740991 }, attempt: { type: "integer", minimum: 1 }, workflow: { type: ["string", "null"], maxLength: 1e3 }, event: { type: "string", minLength: 1, maxLength: 100 } },
  required: ["repository", "id", "attempt", "workflow", "event"],
  additionalProperties: false
};
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default;
var pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$", "u");
var pattern5 = new RegExp(
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
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.version === void 0 && (missing0 = "version") || data.number === void 0 && (missing0 = "number") || data.at === void 0 && (missing0 = "at") || data.previous === void 0 && (missing0 = "previous") || data.type === void 0 && (missing0 = "type") || data.attempt === void 0 && (missing0 = "attempt") || data.gate === void 0 && (missing0 = "gate") || data.subject === void 0 && (missing0 = "subject") || data.policy === void 0 && (missing0 = "policy") || data.commit === void 0 && (missing0 = "commit") || data.run === void 0 && (missing0 = "run")) return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema32.required, parentSchema: schema32, data }], false;
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
        if (data.version !== void 0) {
          let data0 = data.version;
          const _errs2 = errors;
          if (data0 !== 1) return validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema32.properties.version, data: data0 }], false;
          var valid0 = _errs2 === errors;
        } else var valid0 = true;
        if (valid0) {
          if (data.number !== void 0) {
            let data1 = data.number;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
              return validate21.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.number.type, parentSchema: schema32.properties.number, data: data1 }], false;
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
              if (data1 < 1 || isNaN(data1)) return validate21.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: {
                comparison: ">=",
                limit: 1
              }, message: "must be >= 1", schema: 1, parentSchema: schema32.properties.number, data: data1 }], false;
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
                  const err0 = {
                    instancePath: instancePath + "/previous",
                    schemaPath: "#/properties/previous/anyOf/0/type",
                    keyword: "type",
                    params: { type: "null" },
                    message: "must be null",
                    schema: schema32.properties.previous.anyOf[0].type,
                    parentSchema: schema32.properties.previous.anyOf[0],
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
    attempt: {
      type: "string",
      minLength: 1,
      maxLength: 100
    },
    gate: { type: "string", minLength: 1, maxLength: 200 },
    subject: {
      type: "object",
      properties: { model: { type: [
        "string",
        "null"
      ], maxLength: 1e3 }, digest: { anyOf: [{ type: "null" }, { type: "string", pattern: "^sha256:[0-9a-f]{64}$" }] } },
      required: ["model", "digest"],
      additionalProperties: false
    },
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
};
var schema38 = { type: "object", properties: {
  failures: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  samples: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  unscored: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  missing: { type: "integer", minimum: 0, maximum: 9007199254740991 },
  upper: { type: "number", minimum: 0, maximum: 1 },
  lower: { type: "number", minimum: 0, maximum: 1 },
  state: { enum: ["demonstrated", "violated", "not-demonstrated", "invalid"] },
  kind: { enum: [
    "behaviour",
    "capability",
    "inventory"
  ] },
  limit: { type: "number", minimum: 0, maximum: 1 },
  alpha: {
    type: "number",
    minimum: 0,
    maximum: 1
  },
  pooled: { type: "boolean" },
  levels: {
    type: "array",
    items: { type: "integer", minimum: 0, maximum: 9007199254740991 },
    minItems: 5,
    maxItems: 5
  },
  recall: { anyOf: [{ type: "null" }, { type: "object", properties: { detected: {
    type: "integer",
    minimum: 0,
    maximum: 9007199254740991
  }, planted: { type: "integer", minimum: 0, maximum: 9007199254740991 }, lower: {
    type: "number",
    minimum: 0,
    maximum: 1
  } }, required: ["detected", "planted", "lower"], additionalProperties: false }] },
  waiver: {
    type: ["string", "null"],
    maxLength: 1e3
  },
  reasons: { type: "array", items: { type: "object", properties: {
    code: { type: "string", minLength: 1, maxLength: 100 },
    task: { type: ["string", "null"] }
  }, required: ["code", "task"], additionalProperties: false } },
  evals: { type: "array", items: { $ref: "#/$defs/eval" } }
}, required: ["failures", "samples", "unscored", "missing", "upper", "lower", "state", "kind", "limit", "alpha", "pooled", "levels", "recall", "waiver", "reasons", "evals"], additionalProperties: false };
var schema39 = {
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
    scorer: { type: ["string", "null"] },
    sealed: { type: "boolean" },
    state: { enum: [
      "demonstrated",
      "violated",
      "not-demonstrated",
      "invalid"
    ] },
    levels: { type: "array", items: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991
    }, minItems: 5, maxItems: 5 },
    first: { type: "object", properties: { scored: {
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991
    }, failed: { type: "integer", minimum: 0, maximum: 9007199254740991 } }, required: ["scored", "failed"], additionalProperties: false },
    items: { type: "array", items: { $ref: "#/$defs/items" } }
  },
  required: [
    "failures",
    "samples",
    "unscored",
    "missing",
    "upper",
    "lower",
    "selector",
    "task",
    "scorer",
    "sealed",
    "state",
    "levels",
    "first",
    "items"
  ],
  additionalProperties: false
};
var schema40 = { type: "object", properties: { outcome: { enum: ["passed", "unscored", "failed"] }, severity: { type: ["integer", "null"], minimum: 0, maximum: 4 }, hashes: { type: "string" } }, required: ["outcome", "severity", "hashes"], additionalProperties: false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.failures === void 0 && (missing0 = "failures") || data.samples === void 0 && (missing0 = "samples") || data.unscored === void 0 && (missing0 = "unscored") || data.missing === void 0 && (missing0 = "missing") || data.upper === void 0 && (missing0 = "upper") || data.lower === void 0 && (missing0 = "lower") || data.selector === void 0 && (missing0 = "selector") || data.task === void 0 && (missing0 = "task") || data.scorer === void 0 && (missing0 = "scorer") || data.sealed === void 0 && (missing0 = "sealed") || data.state === void 0 && (missing0 = "state") || data.levels === void 0 && (missing0 = "levels") || data.first === void 0 && (missing0 = "first") || data.items === void 0 && (missing0 = "items")) return validate24.errors = [{
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
      for (const key0 in data) if (!func1.call(schema39.properties, key0)) {
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
                        if (data.scorer !== void 0) {
                          let data8 = data.scorer;
                          const _errs18 = errors;
                          if (typeof data8 != "string" && data8 !== null) return validate24.errors = [{ instancePath: instancePath + "/scorer", schemaPath: "#/properties/scorer/type", keyword: "type", params: { type: schema39.properties.scorer.type }, message: "must be string,null", schema: schema39.properties.scorer.type, parentSchema: schema39.properties.scorer, data: data8 }], false;
                          var valid0 = _errs18 === errors;
                        } else var valid0 = true;
                        if (valid0) {
                          if (data.sealed !== void 0) {
                            let data9 = data.sealed;
                            const _errs20 = errors;
                            if (typeof data9 != "boolean") return validate24.errors = [{
                              instancePath: instancePath + "/sealed",
                              schemaPath: "#/properties/sealed/type",
                              keyword: "type",
                              params: { type: "boolean" },
                              message: "must be boolean",
                              schema: schema39.properties.sealed.type,
                              parentSchema: schema39.properties.sealed,
                              data: data9
                            }], false;
                            var valid0 = _errs20 === errors;
                          } else var valid0 = true;
                          if (valid0) {
                            if (data.state !== void 0) {
                              let data10 = data.state;
                              const _errs22 = errors;
                              if (!(data10 === "demonstrated" || data10 === "violated" || data10 === "not-demonstrated" || data10 === "invalid")) return validate24.errors = [{
                                instancePath: instancePath + "/state",
                                schemaPath: "#/properties/state/enum",
                                keyword: "enum",
                                params: { allowedValues: schema39.properties.state.enum },
                                message: "must be equal to one of the allowed values",
                                schema: schema39.properties.state.enum,
                                parentSchema: schema39.properties.state,
                                data: data10
                              }], false;
                              var valid0 = _errs22 === errors;
                            } else var valid0 = true;
                            if (valid0) {
                              if (data.levels !== void 0) {
                                let data11 = data.levels;
                                const _errs23 = errors;
                                if (errors === _errs23) if (Array.isArray(data11)) {
                                  if (data11.length > 5) return validate24.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: { limit: 5 }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema39.properties.levels, data: data11 }], false;
                                  if (data11.length < 5) return validate24.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: {
                                    limit: 5
                                  }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema39.properties.levels, data: data11 }], false;
                                  {
                                    var valid1 = true;
                                    const len0 = data11.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data12 = data11[i0];
                                      const _errs25 = errors;
                                      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) return validate24.errors = [{ instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.levels.items.type, parentSchema: schema39.properties.levels.items, data: data12 }], false;
                                      if (errors === _errs25 && typeof data12 == "number" && isFinite(data12)) {
                                        if (data12 > 9007199254740991 || isNaN(data12)) return validate24.errors = [{
                                          instancePath: instancePath + "/levels/" + i0,
                                          schemaPath: "#/properties/levels/items/maximum",
                                          keyword: "maximum",
                                          params: { comparison: "<=", limit: 9007199254740991 },
                                          message: "must be <= 9007199254740991",
                                          schema: 9007199254740991,
                                          parentSchema: schema39.properties.levels.items,
                                          data: data12
                                        }], false;
                                        if (data12 < 0 || isNaN(data12)) return validate24.errors = [{ instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/minimum", keyword: "minimum", params: {
                                          comparison: ">=",
                                          limit: 0
                                        }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.levels.items, data: data12 }], false;
                                      }
                                      var valid1 = _errs25 === errors;
                                      if (!valid1) break;
                                    }
                                  }
                                } else return validate24.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.levels.type, parentSchema: schema39.properties.levels, data: data11 }], false;
                                var valid0 = _errs23 === errors;
                              } else
                                var valid0 = true;
                              if (valid0) {
                                if (data.first !== void 0) {
                                  let data13 = data.first;
                                  const _errs27 = errors;
                                  if (errors === _errs27)
                                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                      let missing1;
                                      if (data13.scored === void 0 && (missing1 = "scored") || data13.failed === void 0 && (missing1 = "failed")) return validate24.errors = [{ instancePath: instancePath + "/first", schemaPath: "#/properties/first/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema39.properties.first.required, parentSchema: schema39.properties.first, data: data13 }], false;
                                      {
                                        const _errs29 = errors;
                                        for (const key1 in data13) if (!(key1 === "scored" || key1 === "failed")) {
                                          return validate24.errors = [{ instancePath: instancePath + "/first", schemaPath: "#/properties/first/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39.properties.first, data: data13 }], false;
                                          break;
                                        }
                                        if (_errs29 === errors) {
                                          if (data13.scored !== void 0) {
                                            let data14 = data13.scored;
                                            const _errs30 = errors;
                                            if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) return validate24.errors = [{ instancePath: instancePath + "/first/scored", schemaPath: "#/properties/first/properties/scored/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.first.properties.scored.type, parentSchema: schema39.properties.first.properties.scored, data: data14 }], false;
                                            if (errors === _errs30 && typeof data14 == "number" && isFinite(data14)) {
                                              if (data14 > 9007199254740991 || isNaN(data14)) return validate24.errors = [{
                                                instancePath: instancePath + "/first/scored",
                                                schemaPath: "#/properties/first/properties/scored/maximum",
                                                keyword: "maximum",
                                                params: { comparison: "<=", limit: 9007199254740991 },
                                                message: "must be <= 9007199254740991",
                                                schema: 9007199254740991,
                                                parentSchema: schema39.properties.first.properties.scored,
                                                data: data14
                                              }], false;
                                              if (data14 < 0 || isNaN(data14)) return validate24.errors = [{ instancePath: instancePath + "/first/scored", schemaPath: "#/properties/first/properties/scored/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.first.properties.scored, data: data14 }], false;
                                            }
                                            var valid2 = _errs30 === errors;
                                          } else var valid2 = true;
                                          if (valid2) if (data13.failed !== void 0) {
                                            let data15 = data13.failed;
                                            const _errs32 = errors;
                                            if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) return validate24.errors = [{ instancePath: instancePath + "/first/failed", schemaPath: "#/properties/first/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema39.properties.first.properties.failed.type, parentSchema: schema39.properties.first.properties.failed, data: data15 }], false;
                                            if (errors === _errs32 && typeof data15 == "number" && isFinite(data15)) {
                                              if (data15 > 9007199254740991 || isNaN(data15)) return validate24.errors = [{
                                                instancePath: instancePath + "/first/failed",
                                                schemaPath: "#/properties/first/properties/failed/maximum",
                                                keyword: "maximum",
                                                params: { comparison: "<=", limit: 9007199254740991 },
                                                message: "must be <= 9007199254740991",
                                                schema: 9007199254740991,
                                                parentSchema: schema39.properties.first.properties.failed,
                                                data: data15
                                              }], false;
                                              if (data15 < 0 || isNaN(data15)) return validate24.errors = [{ instancePath: instancePath + "/first/failed", schemaPath: "#/properties/first/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema39.properties.first.properties.failed, data: data15 }], false;
                                            }
                                            var valid2 = _errs32 === errors;
                                          } else var valid2 = true;
                                        }
                                      }
                                    } else return validate24.errors = [{
                                      instancePath: instancePath + "/first",
                                      schemaPath: "#/properties/first/type",
                                      keyword: "type",
                                      params: { type: "object" },
                                      message: "must be object",
                                      schema: schema39.properties.first.type,
                                      parentSchema: schema39.properties.first,
                                      data: data13
                                    }], false;
                                  var valid0 = _errs27 === errors;
                                } else var valid0 = true;
                                if (valid0) if (data.items !== void 0) {
                                  let data16 = data.items;
                                  const _errs34 = errors;
                                  if (errors === _errs34) if (Array.isArray(data16)) {
                                    var valid3 = true;
                                    const len1 = data16.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data17 = data16[i1];
                                      const _errs36 = errors;
                                      if (errors === errors) if (data17 && typeof data17 == "object" && !Array.isArray(
                                        data17
                                      )) {
                                        let missing2;
                                        if (data17.outcome === void 0 && (missing2 = "outcome") || data17.severity === void 0 && (missing2 = "severity") || data17.hashes === void 0 && (missing2 = "hashes")) return validate24.errors = [{ instancePath: instancePath + "/items/" + i1, schemaPath: "#/$defs/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'", schema: schema40.required, parentSchema: schema40, data: data17 }], false;
                                        {
                                          const _errs39 = errors;
                                          for (const key2 in data17) if (!(key2 === "outcome" || key2 === "severity" || key2 === "hashes")) {
                                            return validate24.errors = [{
                                              instancePath: instancePath + "/items/" + i1,
                                              schemaPath: "#/$defs/items/additionalProperties",
                                              keyword: "additionalProperties",
                                              params: { additionalProperty: key2 },
                                              message: "must NOT have additional properties",
                                              schema: false,
                                              parentSchema: schema40,
                                              data: data17
                                            }], false;
                                            break;
                                          }
                                          if (_errs39 === errors) {
                                            if (data17.outcome !== void 0) {
                                              let data18 = data17.outcome;
                                              const _errs40 = errors;
                                              if (!(data18 === "passed" || data18 === "unscored" || data18 === "failed")) return validate24.errors = [{ instancePath: instancePath + "/items/" + i1 + "/outcome", schemaPath: "#/$defs/items/properties/outcome/enum", keyword: "enum", params: { allowedValues: schema40.properties.outcome.enum }, message: "must be equal to one of the allowed values", schema: schema40.properties.outcome.enum, parentSchema: schema40.properties.outcome, data: data18 }], false;
                                              var valid5 = _errs40 === errors;
                                            } else var valid5 = true;
                                            if (valid5) {
                                              if (data17.severity !== void 0) {
                                                let data19 = data17.severity;
                                                const _errs41 = errors;
                                                if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)) && data19 !== null) return validate24.errors = [{ instancePath: instancePath + "/items/" + i1 + "/severity", schemaPath: "#/$defs/items/properties/severity/type", keyword: "type", params: { type: schema40.properties.severity.type }, message: "must be integer,null", schema: schema40.properties.severity.type, parentSchema: schema40.properties.severity, data: data19 }], false;
                                                if (errors === _errs41 && typeof data19 == "number" && isFinite(data19)) {
                                                  if (data19 > 4 || isNaN(data19)) return validate24.errors = [{ instancePath: instancePath + "/items/" + i1 + "/severity", schemaPath: "#/$defs/items/properties/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema40.properties.severity, data: data19 }], false;
                                                  if (data19 < 0 || isNaN(data19)) return validate24.errors = [{ instancePath: instancePath + "/items/" + i1 + "/severity", schemaPath: "#/$defs/items/properties/severity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema40.properties.severity, data: data19 }], false;
                                                }
                                                var valid5 = _errs41 === errors;
                                              } else var valid5 = true;
                                              if (valid5) if (data17.hashes !== void 0) {
                                                let data20 = data17.hashes;
                                                const _errs43 = errors;
                                                if (typeof data20 != "string") return validate24.errors = [{
                                                  instancePath: instancePath + "/items/" + i1 + "/hashes",
                                                  schemaPath: "#/$defs/items/properties/hashes/type",
                                                  keyword: "type",
                                                  params: { type: "string" },
                                                  message: "must be string",
                                                  schema: schema40.properties.hashes.type,
                                                  parentSchema: schema40.properties.hashes,
                                                  data: data20
                                                }], false;
                                                var valid5 = _errs43 === errors;
                                              } else var valid5 = true;
                                            }
                                          }
                                        }
                                      } else return validate24.errors = [{ instancePath: instancePath + "/items/" + i1, schemaPath: "#/$defs/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data: data17 }], false;
                                      var valid3 = _errs36 === errors;
                                      if (!valid3) break;
                                    }
                                  } else return validate24.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema39.properties.items.type, parentSchema: schema39.properties.items, data: data16 }], false;
                                  var valid0 = _errs34 === errors;
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
  } else return validate24.errors = [{
    instancePath,
    schemaPath: "#/type",
    keyword: "type",
    params: { type: "object" },
    message: "must be object",
    schema: schema39.type,
    parentSchema: schema39,
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
    if (data.failures === void 0 && (missing0 = "failures") || data.samples === void 0 && (missing0 = "samples") || data.unscored === void 0 && (missing0 = "unscored") || data.missing === void 0 && (missing0 = "missing") || data.upper === void 0 && (missing0 = "upper") || data.lower === void 0 && (missing0 = "lower") || data.state === void 0 && (missing0 = "state") || data.kind === void 0 && (missing0 = "kind") || data.limit === void 0 && (missing0 = "limit") || data.alpha === void 0 && (missing0 = "alpha") || data.pooled === void 0 && (missing0 = "pooled") || data.levels === void 0 && (missing0 = "levels") || data.recall === void 0 && (missing0 = "recall") || data.waiver === void 0 && (missing0 = "waiver") || data.reasons === void 0 && (missing0 = "reasons") || data.evals === void 0 && (missing0 = "evals")) return validate23.errors = [{
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
      for (const key0 in data) if (!func1.call(schema38.properties, key0)) {
        return validate23.errors = [{
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema38,
          data
        }], false;
        break;
      }
      if (_errs1 === errors) {
        if (data.failures !== void 0) {
          let data0 = data.failures;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) return validate23.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.failures.type, parentSchema: schema38.properties.failures, data: data0 }], false;
          if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 9007199254740991 || isNaN(data0)) return validate23.errors = [{
              instancePath: instancePath + "/failures",
              schemaPath: "#/properties/failures/maximum",
              keyword: "maximum",
              params: { comparison: "<=", limit: 9007199254740991 },
              message: "must be <= 9007199254740991",
              schema: 9007199254740991,
              parentSchema: schema38.properties.failures,
              data: data0
            }], false;
            if (data0 < 0 || isNaN(data0)) return validate23.errors = [{ instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.failures, data: data0 }], false;
          }
          var valid0 = _errs2 === errors;
        } else var valid0 = true;
        if (valid0) {
          if (data.samples !== void 0) {
            let data1 = data.samples;
            const _errs4 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(
              data1
            ))) return validate23.errors = [{
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
              if (data1 > 9007199254740991 || isNaN(data1)) return validate23.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema38.properties.samples, data: data1 }], false;
              if (data1 < 0 || isNaN(data1)) return validate23.errors = [{ instancePath: instancePath + "/samples", schemaPath: "#/properties/samples/minimum", keyword: "minimum", params: {
                comparison: ">=",
                limit: 0
              }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.samples, data: data1 }], false;
            }
            var valid0 = _errs4 === errors;
          } else var valid0 = true;
          if (valid0) {
            if (data.unscored !== void 0) {
              let data2 = data.unscored;
              const _errs6 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) return validate23.errors = [{ instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: {
                type: "integer"
              }, message: "must be integer", schema: schema38.properties.unscored.type, parentSchema: schema38.properties.unscored, data: data2 }], false;
              if (errors === _errs6 && typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 9007199254740991 || isNaN(data2)) return validate23.errors = [{ instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema38.properties.unscored, data: data2 }], false;
                if (data2 < 0 || isNaN(data2))
                  return validate23.errors = [{
                    instancePath: instancePath + "/unscored",
                    schemaPath: "#/properties/unscored/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema38.properties.unscored,
                    data: data2
                  }], false;
              }
              var valid0 = _errs6 === errors;
            } else var valid0 = true;
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
                  if (data3 > 9007199254740991 || isNaN(
                    data3
                  )) return validate23.errors = [{
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
              } else
                var valid0 = true;
              if (valid0) {
                if (data.upper !== void 0) {
                  let data4 = data.upper;
                  const _errs10 = errors;
                  if (errors === _errs10)
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 1 || isNaN(data4)) return validate23.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.upper, data: data4 }], false;
                      if (data4 < 0 || isNaN(data4)) return validate23.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/minimum", keyword: "minimum", params: {
                        comparison: ">=",
                        limit: 0
                      }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.upper, data: data4 }], false;
                    } else
                      return validate23.errors = [{ instancePath: instancePath + "/upper", schemaPath: "#/properties/upper/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.upper.type, parentSchema: schema38.properties.upper, data: data4 }], false;
                  var valid0 = _errs10 === errors;
                } else var valid0 = true;
                if (valid0) {
                  if (data.lower !== void 0) {
                    let data5 = data.lower;
                    const _errs12 = errors;
                    if (errors === _errs12) if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 > 1 || isNaN(data5)) return validate23.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.lower, data: data5 }], false;
                      if (data5 < 0 || isNaN(data5)) return validate23.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.lower, data: data5 }], false;
                    } else return validate23.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.lower.type, parentSchema: schema38.properties.lower, data: data5 }], false;
                    var valid0 = _errs12 === errors;
                  } else var valid0 = true;
                  if (valid0) {
                    if (data.state !== void 0) {
                      let data6 = data.state;
                      const _errs14 = errors;
                      if (!(data6 === "demonstrated" || data6 === "violated" || data6 === "not-demonstrated" || data6 === "invalid")) return validate23.errors = [{
                        instancePath: instancePath + "/state",
                        schemaPath: "#/properties/state/enum",
                        keyword: "enum",
                        params: { allowedValues: schema38.properties.state.enum },
                        message: "must be equal to one of the allowed values",
                        schema: schema38.properties.state.enum,
                        parentSchema: schema38.properties.state,
                        data: data6
                      }], false;
                      var valid0 = _errs14 === errors;
                    } else var valid0 = true;
                    if (valid0) {
                      if (data.kind !== void 0) {
                        let data7 = data.kind;
                        const _errs15 = errors;
                        if (!(data7 === "behaviour" || data7 === "capability" || data7 === "inventory"))
                          return validate23.errors = [{
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
                            if (data8 < 0 || isNaN(data8)) return validate23.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: {
                              comparison: ">=",
                              limit: 0
                            }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.limit, data: data8 }], false;
                          } else
                            return validate23.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.limit.type, parentSchema: schema38.properties.limit, data: data8 }], false;
                          var valid0 = _errs16 === errors;
                        } else var valid0 = true;
                        if (valid0) {
                          if (data.alpha !== void 0) {
                            let data9 = data.alpha;
                            const _errs18 = errors;
                            if (errors === _errs18) if (typeof data9 == "number" && isFinite(data9)) {
                              if (data9 > 1 || isNaN(data9)) return validate23.errors = [{ instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema38.properties.alpha, data: data9 }], false;
                              if (data9 < 0 || isNaN(data9)) return validate23.errors = [{ instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.alpha, data: data9 }], false;
                            } else return validate23.errors = [{ instancePath: instancePath + "/alpha", schemaPath: "#/properties/alpha/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema38.properties.alpha.type, parentSchema: schema38.properties.alpha, data: data9 }], false;
                            var valid0 = _errs18 === errors;
                          } else var valid0 = true;
                          if (valid0) {
                            if (data.pooled !== void 0) {
                              let data10 = data.pooled;
                              const _errs20 = errors;
                              if (typeof data10 != "boolean") return validate23.errors = [{
                                instancePath: instancePath + "/pooled",
                                schemaPath: "#/properties/pooled/type",
                                keyword: "type",
                                params: { type: "boolean" },
                                message: "must be boolean",
                                schema: schema38.properties.pooled.type,
                                parentSchema: schema38.properties.pooled,
                                data: data10
                              }], false;
                              var valid0 = _errs20 === errors;
                            } else var valid0 = true;
                            if (valid0) {
                              if (data.levels !== void 0) {
                                let data11 = data.levels;
                                const _errs22 = errors;
                                if (errors === _errs22) if (Array.isArray(data11)) {
                                  if (data11.length > 5) return validate23.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/maxItems", keyword: "maxItems", params: {
                                    limit: 5
                                  }, message: "must NOT have more than 5 items", schema: 5, parentSchema: schema38.properties.levels, data: data11 }], false;
                                  if (data11.length < 5) return validate23.errors = [{ instancePath: instancePath + "/levels", schemaPath: "#/properties/levels/minItems", keyword: "minItems", params: { limit: 5 }, message: "must NOT have fewer than 5 items", schema: 5, parentSchema: schema38.properties.levels, data: data11 }], false;
                                  {
                                    var valid1 = true;
                                    const len0 = data11.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      let data12 = data11[i0];
                                      const _errs24 = errors;
                                      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) return validate23.errors = [{ instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/type", keyword: "type", params: {
                                        type: "integer"
                                      }, message: "must be integer", schema: schema38.properties.levels.items.type, parentSchema: schema38.properties.levels.items, data: data12 }], false;
                                      if (errors === _errs24 && typeof data12 == "number" && isFinite(data12)) {
                                        if (data12 > 9007199254740991 || isNaN(data12)) return validate23.errors = [{ instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema38.properties.levels.items, data: data12 }], false;
                                        if (data12 < 0 || isNaN(data12)) return validate23.errors = [{ instancePath: instancePath + "/levels/" + i0, schemaPath: "#/properties/levels/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.levels.items, data: data12 }], false;
                                      }
                                      var valid1 = _errs24 === errors;
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
                                  data: data11
                                }], false;
                                var valid0 = _errs22 === errors;
                              } else var valid0 = true;
                              if (valid0) {
                                if (data.recall !== void 0) {
                                  let data13 = data.recall;
                                  const _errs26 = errors, _errs27 = errors;
                                  let valid2 = false;
                                  const _errs28 = errors;
                                  if (data13 !== null) {
                                    const err0 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema38.properties.recall.anyOf[0].type, parentSchema: schema38.properties.recall.anyOf[0], data: data13 };
                                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                  }
                                  var _valid0 = _errs28 === errors;
                                  valid2 = valid2 || _valid0;
                                  const _errs30 = errors;
                                  if (errors === _errs30) if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                    let missing1;
                                    if (data13.detected === void 0 && (missing1 = "detected") || data13.planted === void 0 && (missing1 = "planted") || data13.lower === void 0 && (missing1 = "lower")) {
                                      const err1 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'", schema: schema38.properties.recall.anyOf[1].required, parentSchema: schema38.properties.recall.anyOf[1], data: data13 };
                                      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                    } else {
                                      const _errs32 = errors;
                                      for (const key1 in data13) if (!(key1 === "detected" || key1 === "planted" || key1 === "lower")) {
                                        const err2 = {
                                          instancePath: instancePath + "/recall",
                                          schemaPath: "#/properties/recall/anyOf/1/additionalProperties",
                                          keyword: "additionalProperties",
                                          params: { additionalProperty: key1 },
                                          message: "must NOT have additional properties",
                                          schema: false,
                                          parentSchema: schema38.properties.recall.anyOf[1],
                                          data: data13
                                        };
                                        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                        break;
                                      }
                                      if (_errs32 === errors) {
                                        if (data13.detected !== void 0) {
                                          let data14 = data13.detected;
                                          const _errs33 = errors;
                                          if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(
                                            data14
                                          ))) {
                                            const err3 = {
                                              instancePath: instancePath + "/recall/detected",
                                              schemaPath: "#/properties/recall/anyOf/1/properties/detected/type",
                                              keyword: "type",
                                              params: { type: "integer" },
                                              message: "must be integer",
                                              schema: schema38.properties.recall.anyOf[1].properties.detected.type,
                                              parentSchema: schema38.properties.recall.anyOf[1].properties.detected,
                                              data: data14
                                            };
                                            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                          }
                                          if (errors === _errs33 && typeof data14 == "number" && isFinite(data14)) {
                                            if (data14 > 9007199254740991 || isNaN(data14)) {
                                              const err4 = { instancePath: instancePath + "/recall/detected", schemaPath: "#/properties/recall/anyOf/1/properties/detected/maximum", keyword: "maximum", params: {
                                                comparison: "<=",
                                                limit: 9007199254740991
                                              }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema38.properties.recall.anyOf[1].properties.detected, data: data14 };
                                              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                            } else if (data14 < 0 || isNaN(data14)) {
                                              const err5 = {
                                                instancePath: instancePath + "/recall/detected",
                                                schemaPath: "#/properties/recall/anyOf/1/properties/detected/minimum",
                                                keyword: "minimum",
                                                params: { comparison: ">=", limit: 0 },
                                                message: "must be >= 0",
                                                schema: 0,
                                                parentSchema: schema38.properties.recall.anyOf[1].properties.detected,
                                                data: data14
                                              };
                                              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                            }
                                          }
                                          var valid3 = _errs33 === errors;
                                        } else var valid3 = true;
                                        if (valid3) {
                                          if (data13.planted !== void 0) {
                                            let data15 = data13.planted;
                                            const _errs35 = errors;
                                            if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(
                                              data15
                                            ))) {
                                              const err6 = { instancePath: instancePath + "/recall/planted", schemaPath: "#/properties/recall/anyOf/1/properties/planted/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema38.properties.recall.anyOf[1].properties.planted.type, parentSchema: schema38.properties.recall.anyOf[1].properties.planted, data: data15 };
                                              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                            }
                                            if (errors === _errs35 && typeof data15 == "number" && isFinite(
                                              data15
                                            )) {
                                              if (data15 > 9007199254740991 || isNaN(data15)) {
                                                const err7 = {
                                                  instancePath: instancePath + "/recall/planted",
                                                  schemaPath: "#/properties/recall/anyOf/1/properties/planted/maximum",
                                                  keyword: "maximum",
                                                  params: { comparison: "<=", limit: 9007199254740991 },
                                                  message: "must be <= 9007199254740991",
                                                  schema: 9007199254740991,
                                                  parentSchema: schema38.properties.recall.anyOf[1].properties.planted,
                                                  data: data15
                                                };
                                                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                              } else if (data15 < 0 || isNaN(
                                                data15
                                              )) {
                                                const err8 = { instancePath: instancePath + "/recall/planted", schemaPath: "#/properties/recall/anyOf/1/properties/planted/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema38.properties.recall.anyOf[1].properties.planted, data: data15 };
                                                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                              }
                                            }
                                            var valid3 = _errs35 === errors;
                                          } else var valid3 = true;
                                          if (valid3) if (data13.lower !== void 0) {
                                            let data16 = data13.lower;
                                            const _errs37 = errors;
                                            if (errors === _errs37) if (typeof data16 == "number" && isFinite(data16)) {
                                              if (data16 > 1 || isNaN(data16)) {
                                                const err9 = {
                                                  instancePath: instancePath + "/recall/lower",
                                                  schemaPath: "#/properties/recall/anyOf/1/properties/lower/maximum",
                                                  keyword: "maximum",
                                                  params: { comparison: "<=", limit: 1 },
                                                  message: "must be <= 1",
                                                  schema: 1,
                                                  parentSchema: schema38.properties.recall.anyOf[1].properties.lower,
                                                  data: data16
                                                };
                                                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                              } else if (data16 < 0 || isNaN(data16)) {
                                                const err10 = {
                                                  instancePath: instancePath + "/recall/lower",
                                                  schemaPath: "#/properties/recall/anyOf/1/properties/lower/minimum",
                                                  keyword: "minimum",
                                                  params: { comparison: ">=", limit: 0 },
                                                  message: "must be >= 0",
                                                  schema: 0,
                                                  parentSchema: schema38.properties.recall.anyOf[1].properties.lower,
                                                  data: data16
                                                };
                                                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                              }
                                            } else {
                                              const err11 = {
                                                instancePath: instancePath + "/recall/lower",
                                                schemaPath: "#/properties/recall/anyOf/1/properties/lower/type",
                                                keyword: "type",
                                                params: { type: "number" },
                                                message: "must be number",
                                                schema: schema38.properties.recall.anyOf[1].properties.lower.type,
                                                parentSchema: schema38.properties.recall.anyOf[1].properties.lower,
                                                data: data16
                                              };
                                              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                            }
                                            var valid3 = _errs37 === errors;
                                          } else var valid3 = true;
                                        }
                                      }
                                    }
                                  } else {
                                    const err12 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.recall.anyOf[1].type, parentSchema: schema38.properties.recall.anyOf[1], data: data13 };
                                    vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                  }
                                  var _valid0 = _errs30 === errors;
                                  if (valid2 = valid2 || _valid0, valid2) errors = _errs27, vErrors !== null && (_errs27 ? vErrors.length = _errs27 : vErrors = null);
                                  else {
                                    const err13 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema38.properties.recall.anyOf, parentSchema: schema38.properties.recall, data: data13 };
                                    return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate23.errors = vErrors, false;
                                  }
                                  var valid0 = _errs26 === errors;
                                } else
                                  var valid0 = true;
                                if (valid0) {
                                  if (data.waiver !== void 0) {
                                    let data17 = data.waiver;
                                    const _errs39 = errors;
                                    if (typeof data17 != "string" && data17 !== null) return validate23.errors = [{ instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/type", keyword: "type", params: { type: schema38.properties.waiver.type }, message: "must be string,null", schema: schema38.properties.waiver.type, parentSchema: schema38.properties.waiver, data: data17 }], false;
                                    if (errors === _errs39 && typeof data17 == "string" && func2(data17) > 1e3) return validate23.errors = [{ instancePath: instancePath + "/waiver", schemaPath: "#/properties/waiver/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema38.properties.waiver, data: data17 }], false;
                                    var valid0 = _errs39 === errors;
                                  } else var valid0 = true;
                                  if (valid0) {
                                    if (data.reasons !== void 0) {
                                      let data18 = data.reasons;
                                      const _errs41 = errors;
                                      if (errors === _errs41) if (Array.isArray(data18)) {
                                        var valid4 = true;
                                        const len1 = data18.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data19 = data18[i1];
                                          const _errs43 = errors;
                                          if (errors === _errs43) if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                            let missing2;
                                            if (data19.code === void 0 && (missing2 = "code") || data19.task === void 0 && (missing2 = "task")) return validate23.errors = [{
                                              instancePath: instancePath + "/reasons/" + i1,
                                              schemaPath: "#/properties/reasons/items/required",
                                              keyword: "required",
                                              params: { missingProperty: missing2 },
                                              message: "must have required property '" + missing2 + "'",
                                              schema: schema38.properties.reasons.items.required,
                                              parentSchema: schema38.properties.reasons.items,
                                              data: data19
                                            }], false;
                                            {
                                              const _errs45 = errors;
                                              for (const key2 in data19) if (!(key2 === "code" || key2 === "task")) {
                                                return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i1, schemaPath: "#/properties/reasons/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38.properties.reasons.items, data: data19 }], false;
                                                break;
                                              }
                                              if (_errs45 === errors) {
                                                if (data19.code !== void 0) {
                                                  let data20 = data19.code;
                                                  const _errs46 = errors;
                                                  if (errors === _errs46) if (typeof data20 == "string") {
                                                    if (func2(data20) > 100) return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i1 + "/code", schemaPath: "#/properties/reasons/items/properties/code/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema38.properties.reasons.items.properties.code, data: data20 }], false;
                                                    if (func2(data20) < 1) return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i1 + "/code", schemaPath: "#/properties/reasons/items/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema38.properties.reasons.items.properties.code, data: data20 }], false;
                                                  } else return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i1 + "/code", schemaPath: "#/properties/reasons/items/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.reasons.items.properties.code.type, parentSchema: schema38.properties.reasons.items.properties.code, data: data20 }], false;
                                                  var valid5 = _errs46 === errors;
                                                } else var valid5 = true;
                                                if (valid5) if (data19.task !== void 0) {
                                                  let data21 = data19.task;
                                                  const _errs48 = errors;
                                                  if (typeof data21 != "string" && data21 !== null) return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i1 + "/task", schemaPath: "#/properties/reasons/items/properties/task/type", keyword: "type", params: { type: schema38.properties.reasons.items.properties.task.type }, message: "must be string,null", schema: schema38.properties.reasons.items.properties.task.type, parentSchema: schema38.properties.reasons.items.properties.task, data: data21 }], false;
                                                  var valid5 = _errs48 === errors;
                                                } else var valid5 = true;
                                              }
                                            }
                                          } else return validate23.errors = [{ instancePath: instancePath + "/reasons/" + i1, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.properties.reasons.items.type, parentSchema: schema38.properties.reasons.items, data: data19 }], false;
                                          var valid4 = _errs43 === errors;
                                          if (!valid4) break;
                                        }
                                      } else return validate23.errors = [{ instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.reasons.type, parentSchema: schema38.properties.reasons, data: data18 }], false;
                                      var valid0 = _errs41 === errors;
                                    } else var valid0 = true;
                                    if (valid0) if (data.evals !== void 0) {
                                      let data22 = data.evals;
                                      const _errs50 = errors;
                                      if (errors === _errs50) if (Array.isArray(
                                        data22
                                      )) {
                                        var valid6 = true;
                                        const len2 = data22.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          const _errs52 = errors;
                                          validate24(
                                            data22[i2],
                                            { instancePath: instancePath + "/evals/" + i2, parentData: data22, parentDataProperty: i2, rootData, dynamicAnchors }
                                          ) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                                          var valid6 = _errs52 === errors;
                                          if (!valid6) break;
                                        }
                                      } else return validate23.errors = [{ instancePath: instancePath + "/evals", schemaPath: "#/properties/evals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema38.properties.evals.type, parentSchema: schema38.properties.evals, data: data22 }], false;
                                      var valid0 = _errs50 === errors;
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
  } else
    return validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema38.type, parentSchema: schema38, data }], false;
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function validate22(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.version === void 0 && (missing0 = "version") || data.number === void 0 && (missing0 = "number") || data.at === void 0 && (missing0 = "at") || data.previous === void 0 && (missing0 = "previous") || data.type === void 0 && (missing0 = "type") || data.attempt === void 0 && (missing0 = "attempt") || data.gate === void 0 && (missing0 = "gate") || data.subject === void 0 && (missing0 = "subject") || data.judgedAt === void 0 && (missing0 = "judgedAt") || data.decision === void 0 && (missing0 = "decision") || data.route === void 0 && (missing0 = "route") || data.policy === void 0 && (missing0 = "policy") || data.advance === void 0 && (missing0 = "advance") || data.evidence === void 0 && (missing0 = "evidence") || data.categories === void 0 && (missing0 = "categories") || data.reasons === void 0 && (missing0 = "reasons") || data.waived === void 0 && (missing0 = "waived")) return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'", schema: schema36.required, parentSchema: schema36, data }], false;
    {
      const _errs1 = errors;
      for (const key0 in data) if (!func1.call(
        schema36.properties,
        key0
      )) {
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
          if (data0 !== 1) return validate22.errors = [{
            instancePath: instancePath + "/version",
            schemaPath: "#/properties/version/const",
            keyword: "const",
            params: { allowedValue: 1 },
            message: "must be equal to constant",
            schema: 1,
            parentSchema: schema36.properties.version,
            data: data0
          }], false;
          var valid0 = _errs2 === errors;
        } else var valid0 = true;
        if (valid0) {
          if (data.number !== void 0) {
            let data1 = data.number;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return validate22.errors = [{
              instancePath: instancePath + "/number",
              schemaPath: "#/properties/number/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema36.properties.number.type,
              parentSchema: schema36.properties.number,
              data: data1
            }], false;
            if (errors === _errs3 && typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(
                data1
              )) return validate22.errors = [{
                instancePath: instancePath + "/number",
                schemaPath: "#/properties/number/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema36.properties.number,
                data: data1
              }], false;
              if (data1 < 1 || isNaN(data1)) return validate22.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/properties/number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema36.properties.number, data: data1 }], false;
            }
            var valid0 = _errs3 === errors;
          } else
            var valid0 = true;
          if (valid0) {
            if (data.at !== void 0) {
              let data2 = data.at;
              const _errs5 = errors;
              if (errors === _errs5 && errors === _errs5) if (typeof data2 == "string") {
                if (!pattern4.test(data2)) return validate22.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"', schema: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$", parentSchema: schema36.properties.at, data: data2 }], false;
              } else
                return validate22.errors = [{
                  instancePath: instancePath + "/at",
                  schemaPath: "#/properties/at/type",
                  keyword: "type",
                  params: {
                    type: "string"
                  },
                  message: "must be string",
                  schema: schema36.properties.at.type,
                  parentSchema: schema36.properties.at,
                  data: data2
                }], false;
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
                      params: {
                        pattern: "^sha256:[0-9a-f]{64}$"
                      },
                      message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
                      schema: "^sha256:[0-9a-f]{64}$",
                      parentSchema: schema36.properties.previous.anyOf[1],
                      data: data3
                    };
                    vErrors === null ? vErrors = [err1] : vErrors.push(
                      err1
                    ), errors++;
                  }
                } else {
                  const err2 = { instancePath: instancePath + "/previous", schemaPath: "#/properties/previous/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.previous.anyOf[1].type, parentSchema: schema36.properties.previous.anyOf[1], data: data3 };
                  vErrors === null ? vErrors = [err2] : vErrors.push(
                    err2
                  ), errors++;
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
                } else
                  var valid0 = true;
                if (valid0) {
                  if (data.attempt !== void 0) {
                    let data5 = data.attempt;
                    const _errs14 = errors;
                    if (errors === _errs14)
                      if (typeof data5 == "string") {
                        if (func2(data5) > 100) return validate22.errors = [{
                          instancePath: instancePath + "/attempt",
                          schemaPath: "#/properties/attempt/maxLength",
                          keyword: "maxLength",
                          params: { limit: 100 },
                          message: "must NOT have more than 100 characters",
                          schema: 100,
                          parentSchema: schema36.properties.attempt,
                          data: data5
                        }], false;
                        if (func2(data5) < 1) return validate22.errors = [{
                          instancePath: instancePath + "/attempt",
                          schemaPath: "#/properties/attempt/minLength",
                          keyword: "minLength",
                          params: { limit: 1 },
                          message: "must NOT have fewer than 1 characters",
                          schema: 1,
                          parentSchema: schema36.properties.attempt,
                          data: data5
                        }], false;
                      } else return validate22.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/properties/attempt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.attempt.type, parentSchema: schema36.properties.attempt, data: data5 }], false;
                    var valid0 = _errs14 === errors;
                  } else var valid0 = true;
                  if (valid0) {
                    if (data.gate !== void 0) {
                      let data6 = data.gate;
                      const _errs16 = errors;
                      if (errors === _errs16) if (typeof data6 == "string") {
                        if (func2(data6) > 200) return validate22.errors = [{
                          instancePath: instancePath + "/gate",
                          schemaPath: "#/properties/gate/maxLength",
                          keyword: "maxLength",
                          params: { limit: 200 },
                          message: "must NOT have more than 200 characters",
                          schema: 200,
                          parentSchema: schema36.properties.gate,
                          data: data6
                        }], false;
                        if (func2(data6) < 1) return validate22.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.gate, data: data6 }], false;
                      } else return validate22.errors = [{ instancePath: instancePath + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.gate.type, parentSchema: schema36.properties.gate, data: data6 }], false;
                      var valid0 = _errs16 === errors;
                    } else var valid0 = true;
                    if (valid0) {
                      if (data.subject !== void 0) {
                        let data7 = data.subject;
                        const _errs18 = errors;
                        if (errors === _errs18) if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          let missing1;
                          if (data7.model === void 0 && (missing1 = "model") || data7.digest === void 0 && (missing1 = "digest")) return validate22.errors = [{
                            instancePath: instancePath + "/subject",
                            schemaPath: "#/properties/subject/required",
                            keyword: "required",
                            params: { missingProperty: missing1 },
                            message: "must have required property '" + missing1 + "'",
                            schema: schema36.properties.subject.required,
                            parentSchema: schema36.properties.subject,
                            data: data7
                          }], false;
                          {
                            const _errs20 = errors;
                            for (const key1 in data7) if (!(key1 === "model" || key1 === "digest")) {
                              return validate22.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema36.properties.subject, data: data7 }], false;
                              break;
                            }
                            if (_errs20 === errors) {
                              if (data7.model !== void 0) {
                                let data8 = data7.model;
                                const _errs21 = errors;
                                if (typeof data8 != "string" && data8 !== null) return validate22.errors = [{ instancePath: instancePath + "/subject/model", schemaPath: "#/properties/subject/properties/model/type", keyword: "type", params: { type: schema36.properties.subject.properties.model.type }, message: "must be string,null", schema: schema36.properties.subject.properties.model.type, parentSchema: schema36.properties.subject.properties.model, data: data8 }], false;
                                if (errors === _errs21 && typeof data8 == "string" && func2(data8) > 1e3) return validate22.errors = [{
                                  instancePath: instancePath + "/subject/model",
                                  schemaPath: "#/properties/subject/properties/model/maxLength",
                                  keyword: "maxLength",
                                  params: { limit: 1e3 },
                                  message: "must NOT have more than 1000 characters",
                                  schema: 1e3,
                                  parentSchema: schema36.properties.subject.properties.model,
                                  data: data8
                                }], false;
                                var valid2 = _errs21 === errors;
                              } else var valid2 = true;
                              if (valid2) if (data7.digest !== void 0) {
                                let data9 = data7.digest;
                                const _errs23 = errors, _errs24 = errors;
                                let valid3 = false;
                                const _errs25 = errors;
                                if (data9 !== null) {
                                  const err4 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/properties/subject/properties/digest/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema36.properties.subject.properties.digest.anyOf[0].type, parentSchema: schema36.properties.subject.properties.digest.anyOf[0], data: data9 };
                                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                }
                                var _valid1 = _errs25 === errors;
                                valid3 = valid3 || _valid1;
                                const _errs27 = errors;
                                if (errors === _errs27) if (typeof data9 == "string") {
                                  if (!pattern5.test(data9)) {
                                    const err5 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/properties/subject/properties/digest/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema36.properties.subject.properties.digest.anyOf[1], data: data9 };
                                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                  }
                                } else {
                                  const err6 = {
                                    instancePath: instancePath + "/subject/digest",
                                    schemaPath: "#/properties/subject/properties/digest/anyOf/1/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string",
                                    schema: schema36.properties.subject.properties.digest.anyOf[1].type,
                                    parentSchema: schema36.properties.subject.properties.digest.anyOf[1],
                                    data: data9
                                  };
                                  vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                }
                                var _valid1 = _errs27 === errors;
                                if (valid3 = valid3 || _valid1, valid3) errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
                                else {
                                  const err7 = { instancePath: instancePath + "/subject/digest", schemaPath: "#/properties/subject/properties/digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.subject.properties.digest.anyOf, parentSchema: schema36.properties.subject.properties.digest, data: data9 };
                                  return vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++, validate22.errors = vErrors, false;
                                }
                                var valid2 = _errs23 === errors;
                              } else var valid2 = true;
                            }
                          }
                        } else return validate22.errors = [{ instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.subject.type, parentSchema: schema36.properties.subject, data: data7 }], false;
                        var valid0 = _errs18 === errors;
                      } else var valid0 = true;
                      if (valid0) {
                        if (data.judgedAt !== void 0) {
                          let data10 = data.judgedAt;
                          const _errs29 = errors;
                          if (errors === _errs29 && errors === _errs29) if (typeof data10 == "string") {
                            if (func2(data10) > 40) return validate22.errors = [{
                              instancePath: instancePath + "/judgedAt",
                              schemaPath: "#/properties/judgedAt/maxLength",
                              keyword: "maxLength",
                              params: {
                                limit: 40
                              },
                              message: "must NOT have more than 40 characters",
                              schema: 40,
                              parentSchema: schema36.properties.judgedAt,
                              data: data10
                            }], false;
                          } else return validate22.errors = [{ instancePath: instancePath + "/judgedAt", schemaPath: "#/properties/judgedAt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.judgedAt.type, parentSchema: schema36.properties.judgedAt, data: data10 }], false;
                          var valid0 = _errs29 === errors;
                        } else var valid0 = true;
                        if (valid0) {
                          if (data.decision !== void 0) {
                            let data11 = data.decision;
                            const _errs31 = errors;
                            if (!(data11 === "allow" || data11 === "block")) return validate22.errors = [{ instancePath: instancePath + "/decision", schemaPath: "#/properties/decision/enum", keyword: "enum", params: { allowedValues: schema36.properties.decision.enum }, message: "must be equal to one of the allowed values", schema: schema36.properties.decision.enum, parentSchema: schema36.properties.decision, data: data11 }], false;
                            var valid0 = _errs31 === errors;
                          } else var valid0 = true;
                          if (valid0) {
                            if (data.route !== void 0) {
                              let data12 = data.route;
                              const _errs32 = errors;
                              if (errors === _errs32) if (Array.isArray(data12)) {
                                var valid4 = true;
                                const len0 = data12.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data13 = data12[i0];
                                  const _errs34 = errors;
                                  if (errors === _errs34) if (typeof data13 == "string") {
                                    if (func2(data13) > 1e3)
                                      return validate22.errors = [{ instancePath: instancePath + "/route/" + i0, schemaPath: "#/properties/route/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema36.properties.route.items, data: data13 }], false;
                                    if (func2(data13) < 1) return validate22.errors = [{ instancePath: instancePath + "/route/" + i0, schemaPath: "#/properties/route/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.route.items, data: data13 }], false;
                                  } else
                                    return validate22.errors = [{ instancePath: instancePath + "/route/" + i0, schemaPath: "#/properties/route/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.route.items.type, parentSchema: schema36.properties.route.items, data: data13 }], false;
                                  var valid4 = _errs34 === errors;
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
                                data: data12
                              }], false;
                              var valid0 = _errs32 === errors;
                            } else var valid0 = true;
                            if (valid0) {
                              if (data.policy !== void 0) {
                                let data14 = data.policy;
                                const _errs36 = errors;
                                if (errors === errors) if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                  let missing2;
                                  if (data14.path === void 0 && (missing2 = "path") || data14.ref === void 0 && (missing2 = "ref") || data14.digest === void 0 && (missing2 = "digest")) return validate22.errors = [{
                                    instancePath: instancePath + "/policy",
                                    schemaPath: "#/$defs/policy/required",
                                    keyword: "required",
                                    params: { missingProperty: missing2 },
                                    message: "must have required property '" + missing2 + "'",
                                    schema: schema34.required,
                                    parentSchema: schema34,
                                    data: data14
                                  }], false;
                                  {
                                    const _errs39 = errors;
                                    for (const key2 in data14) if (!(key2 === "path" || key2 === "ref" || key2 === "digest")) {
                                      return validate22.errors = [{
                                        instancePath: instancePath + "/policy",
                                        schemaPath: "#/$defs/policy/additionalProperties",
                                        keyword: "additionalProperties",
                                        params: { additionalProperty: key2 },
                                        message: "must NOT have additional properties",
                                        schema: false,
                                        parentSchema: schema34,
                                        data: data14
                                      }], false;
                                      break;
                                    }
                                    if (_errs39 === errors) {
                                      if (data14.path !== void 0) {
                                        let data15 = data14.path;
                                        const _errs40 = errors;
                                        if (errors === _errs40) if (typeof data15 == "string") {
                                          if (func2(data15) > 1e3) return validate22.errors = [{ instancePath: instancePath + "/policy/path", schemaPath: "#/$defs/policy/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema34.properties.path, data: data15 }], false;
                                          if (func2(
                                            data15
                                          ) < 1) return validate22.errors = [{
                                            instancePath: instancePath + "/policy/path",
                                            schemaPath: "#/$defs/policy/properties/path/minLength",
                                            keyword: "minLength",
                                            params: { limit: 1 },
                                            message: "must NOT have fewer than 1 characters",
                                            schema: 1,
                                            parentSchema: schema34.properties.path,
                                            data: data15
                                          }], false;
                                        } else return validate22.errors = [{ instancePath: instancePath + "/policy/path", schemaPath: "#/$defs/policy/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.path.type, parentSchema: schema34.properties.path, data: data15 }], false;
                                        var valid6 = _errs40 === errors;
                                      } else var valid6 = true;
                                      if (valid6) {
                                        if (data14.ref !== void 0) {
                                          let data16 = data14.ref;
                                          const _errs42 = errors;
                                          if (typeof data16 != "string" && data16 !== null) return validate22.errors = [{ instancePath: instancePath + "/policy/ref", schemaPath: "#/$defs/policy/properties/ref/type", keyword: "type", params: { type: schema34.properties.ref.type }, message: "must be string,null", schema: schema34.properties.ref.type, parentSchema: schema34.properties.ref, data: data16 }], false;
                                          if (errors === _errs42 && typeof data16 == "string" && func2(data16) > 1e3) return validate22.errors = [{
                                            instancePath: instancePath + "/policy/ref",
                                            schemaPath: "#/$defs/policy/properties/ref/maxLength",
                                            keyword: "maxLength",
                                            params: { limit: 1e3 },
                                            message: "must NOT have more than 1000 characters",
                                            schema: 1e3,
                                            parentSchema: schema34.properties.ref,
                                            data: data16
                                          }], false;
                                          var valid6 = _errs42 === errors;
                                        } else var valid6 = true;
                                        if (valid6) if (data14.digest !== void 0) {
                                          let data17 = data14.digest;
                                          const _errs44 = errors;
                                          if (errors === _errs44) if (typeof data17 == "string") {
                                            if (!pattern5.test(data17)) return validate22.errors = [{ instancePath: instancePath + "/policy/digest", schemaPath: "#/$defs/policy/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema34.properties.digest, data: data17 }], false;
                                          } else return validate22.errors = [{
                                            instancePath: instancePath + "/policy/digest",
                                            schemaPath: "#/$defs/policy/properties/digest/type",
                                            keyword: "type",
                                            params: { type: "string" },
                                            message: "must be string",
                                            schema: schema34.properties.digest.type,
                                            parentSchema: schema34.properties.digest,
                                            data: data17
                                          }], false;
                                          var valid6 = _errs44 === errors;
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
                                  data: data14
                                }], false;
                                var valid0 = _errs36 === errors;
                              } else var valid0 = true;
                              if (valid0) {
                                if (data.advance !== void 0) {
                                  let data18 = data.advance;
                                  const _errs46 = errors;
                                  if (typeof data18 != "string" && data18 !== null) return validate22.errors = [{
                                    instancePath: instancePath + "/advance",
                                    schemaPath: "#/properties/advance/type",
                                    keyword: "type",
                                    params: { type: schema36.properties.advance.type },
                                    message: "must be string,null",
                                    schema: schema36.properties.advance.type,
                                    parentSchema: schema36.properties.advance,
                                    data: data18
                                  }], false;
                                  if (errors === _errs46 && typeof data18 == "string" && func2(data18) > 2e3) return validate22.errors = [{ instancePath: instancePath + "/advance", schemaPath: "#/properties/advance/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema36.properties.advance, data: data18 }], false;
                                  var valid0 = _errs46 === errors;
                                } else var valid0 = true;
                                if (valid0) {
                                  if (data.evidence !== void 0) {
                                    let data19 = data.evidence;
                                    const _errs48 = errors;
                                    if (errors === _errs48) if (Array.isArray(data19)) {
                                      var valid7 = true;
                                      const len1 = data19.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data20 = data19[i1];
                                        const _errs50 = errors;
                                        if (errors === _errs50) if (data20 && typeof data20 == "object" && !Array.isArray(
                                          data20
                                        )) {
                                          let missing3;
                                          if (data20.name === void 0 && (missing3 = "name") || data20.digest === void 0 && (missing3 = "digest"))
                                            return validate22.errors = [{ instancePath: instancePath + "/evidence/" + i1, schemaPath: "#/properties/evidence/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'", schema: schema36.properties.evidence.items.required, parentSchema: schema36.properties.evidence.items, data: data20 }], false;
                                          {
                                            const _errs52 = errors;
                                            for (const key3 in data20) if (!(key3 === "name" || key3 === "digest")) {
                                              return validate22.errors = [{
                                                instancePath: instancePath + "/evidence/" + i1,
                                                schemaPath: "#/properties/evidence/items/additionalProperties",
                                                keyword: "additionalProperties",
                                                params: { additionalProperty: key3 },
                                                message: "must NOT have additional properties",
                                                schema: false,
                                                parentSchema: schema36.properties.evidence.items,
                                                data: data20
                                              }], false;
                                              break;
                                            }
                                            if (_errs52 === errors) {
                                              if (data20.name !== void 0) {
                                                let data21 = data20.name;
                                                const _errs53 = errors;
                                                if (typeof data21 != "string") return validate22.errors = [{ instancePath: instancePath + "/evidence/" + i1 + "/name", schemaPath: "#/properties/evidence/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.evidence.items.properties.name.type, parentSchema: schema36.properties.evidence.items.properties.name, data: data21 }], false;
                                                var valid8 = _errs53 === errors;
                                              } else var valid8 = true;
                                              if (valid8)
                                                if (data20.digest !== void 0) {
                                                  let data22 = data20.digest;
                                                  const _errs55 = errors, _errs56 = errors;
                                                  let valid9 = false;
                                                  const _errs57 = errors;
                                                  if (data22 !== null) {
                                                    const err8 = { instancePath: instancePath + "/evidence/" + i1 + "/digest", schemaPath: "#/properties/evidence/items/properties/digest/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema36.properties.evidence.items.properties.digest.anyOf[0].type, parentSchema: schema36.properties.evidence.items.properties.digest.anyOf[0], data: data22 };
                                                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                                  }
                                                  var _valid2 = _errs57 === errors;
                                                  valid9 = valid9 || _valid2;
                                                  const _errs59 = errors;
                                                  if (errors === _errs59) if (typeof data22 == "string") {
                                                    if (!pattern5.test(
                                                      data22
                                                    )) {
                                                      const err9 = { instancePath: instancePath + "/evidence/" + i1 + "/digest", schemaPath: "#/properties/evidence/items/properties/digest/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema36.properties.evidence.items.properties.digest.anyOf[1], data: data22 };
                                                      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                                    }
                                                  } else {
                                                    const err10 = { instancePath: instancePath + "/evidence/" + i1 + "/digest", schemaPath: "#/properties/evidence/items/properties/digest/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.evidence.items.properties.digest.anyOf[1].type, parentSchema: schema36.properties.evidence.items.properties.digest.anyOf[1], data: data22 };
                                                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                  }
                                                  var _valid2 = _errs59 === errors;
                                                  if (valid9 = valid9 || _valid2, valid9) errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null);
                                                  else {
                                                    const err11 = { instancePath: instancePath + "/evidence/" + i1 + "/digest", schemaPath: "#/properties/evidence/items/properties/digest/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema36.properties.evidence.items.properties.digest.anyOf, parentSchema: schema36.properties.evidence.items.properties.digest, data: data22 };
                                                    return vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++, validate22.errors = vErrors, false;
                                                  }
                                                  var valid8 = _errs55 === errors;
                                                } else var valid8 = true;
                                            }
                                          }
                                        } else return validate22.errors = [{ instancePath: instancePath + "/evidence/" + i1, schemaPath: "#/properties/evidence/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.evidence.items.type, parentSchema: schema36.properties.evidence.items, data: data20 }], false;
                                        var valid7 = _errs50 === errors;
                                        if (!valid7) break;
                                      }
                                    } else return validate22.errors = [{ instancePath: instancePath + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.evidence.type, parentSchema: schema36.properties.evidence, data: data19 }], false;
                                    var valid0 = _errs48 === errors;
                                  } else var valid0 = true;
                                  if (valid0) {
                                    if (data.categories !== void 0) {
                                      let data23 = data.categories;
                                      const _errs61 = errors;
                                      if (errors === _errs61) if (data23 && typeof data23 == "object" && !Array.isArray(data23)) for (const key4 in data23) {
                                        const _errs64 = errors;
                                        validate23(
                                          data23[key4],
                                          {
                                            instancePath: instancePath + "/categories/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
                                            parentData: data23,
                                            parentDataProperty: key4,
                                            rootData,
                                            dynamicAnchors
                                          }
                                        ) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                                        var valid10 = _errs64 === errors;
                                        if (!valid10) break;
                                      }
                                      else return validate22.errors = [{ instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema36.properties.categories.type, parentSchema: schema36.properties.categories, data: data23 }], false;
                                      var valid0 = _errs61 === errors;
                                    } else var valid0 = true;
                                    if (valid0) {
                                      if (data.reasons !== void 0) {
                                        let data25 = data.reasons;
                                        const _errs65 = errors;
                                        if (errors === _errs65) if (Array.isArray(data25)) {
                                          var valid11 = true;
                                          const len2 = data25.length;
                                          for (let i2 = 0; i2 < len2; i2++) {
                                            let data26 = data25[i2];
                                            const _errs67 = errors;
                                            if (errors === _errs67) if (typeof data26 == "string") {
                                              if (func2(
                                                data26
                                              ) > 100) return validate22.errors = [{
                                                instancePath: instancePath + "/reasons/" + i2,
                                                schemaPath: "#/properties/reasons/items/maxLength",
                                                keyword: "maxLength",
                                                params: { limit: 100 },
                                                message: "must NOT have more than 100 characters",
                                                schema: 100,
                                                parentSchema: schema36.properties.reasons.items,
                                                data: data26
                                              }], false;
                                              if (func2(data26) < 1) return validate22.errors = [{
                                                instancePath: instancePath + "/reasons/" + i2,
                                                schemaPath: "#/properties/reasons/items/minLength",
                                                keyword: "minLength",
                                                params: { limit: 1 },
                                                message: "must NOT have fewer than 1 characters",
                                                schema: 1,
                                                parentSchema: schema36.properties.reasons.items,
                                                data: data26
                                              }], false;
                                            } else return validate22.errors = [{ instancePath: instancePath + "/reasons/" + i2, schemaPath: "#/properties/reasons/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.reasons.items.type, parentSchema: schema36.properties.reasons.items, data: data26 }], false;
                                            var valid11 = _errs67 === errors;
                                            if (!valid11) break;
                                          }
                                        } else return validate22.errors = [{ instancePath: instancePath + "/reasons", schemaPath: "#/properties/reasons/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.reasons.type, parentSchema: schema36.properties.reasons, data: data25 }], false;
                                        var valid0 = _errs65 === errors;
                                      } else var valid0 = true;
                                      if (valid0) if (data.waived !== void 0) {
                                        let data27 = data.waived;
                                        const _errs69 = errors;
                                        if (errors === _errs69) if (Array.isArray(
                                          data27
                                        )) {
                                          var valid12 = true;
                                          const len3 = data27.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            let data28 = data27[i3];
                                            const _errs71 = errors;
                                            if (errors === _errs71) if (typeof data28 == "string") {
                                              if (func2(data28) > 1e3) return validate22.errors = [{ instancePath: instancePath + "/waived/" + i3, schemaPath: "#/properties/waived/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: schema36.properties.waived.items, data: data28 }], false;
                                              if (func2(data28) < 1) return validate22.errors = [{ instancePath: instancePath + "/waived/" + i3, schemaPath: "#/properties/waived/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema36.properties.waived.items, data: data28 }], false;
                                            } else return validate22.errors = [{ instancePath: instancePath + "/waived/" + i3, schemaPath: "#/properties/waived/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.properties.waived.items.type, parentSchema: schema36.properties.waived.items, data: data28 }], false;
                                            var valid12 = _errs71 === errors;
                                            if (!valid12) break;
                                          }
                                        } else return validate22.errors = [{ instancePath: instancePath + "/waived", schemaPath: "#/properties/waived/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema36.properties.waived.type, parentSchema: schema36.properties.waived, data: data27 }], false;
                                        var valid0 = _errs69 === errors;
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
  } else return validate22.errors = [{
    instancePath,
    schemaPath: "#/type",
    keyword: "type",
    params: { type: "object" },
    message: "must be object",
    schema: schema36.type,
    parentSchema: schema36,
    data
  }], false;
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
    if (typeof tag0 == "string")
      if (tag0 === "opened") {
        validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
        var props0 = true;
      } else if (tag0 === "closed") validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), props0 !== true && (props0 = true);
      else if (tag0 === "attempt-lost") {
        if (errors === errors) if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing0;
          if (data.version === void 0 && (missing0 = "version") || data.number === void 0 && (missing0 = "number") || data.at === void 0 && (missing0 = "at") || data.previous === void 0 && (missing0 = "previous") || data.type === void 0 && (missing0 = "type") || data.attempt === void 0 && (missing0 = "attempt") || data.by === void 0 && (missing0 = "by") || data.reason === void 0 && (missing0 = "reason")) return validate20.errors = [{
            instancePath,
            schemaPath: "#/$defs/attemptLost/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
            schema: schema41.required,
            parentSchema: schema41,
            data
          }], false;
          {
            const _errs7 = errors;
            for (const key0 in data) if (!(key0 === "version" || key0 === "number" || key0 === "at" || key0 === "previous" || key0 === "type" || key0 === "attempt" || key0 === "by" || key0 === "reason")) {
              return validate20.errors = [{
                instancePath,
                schemaPath: "#/$defs/attemptLost/additionalProperties",
                keyword: "additionalProperties",
                params: { additionalProperty: key0 },
                message: "must NOT have additional properties",
                schema: false,
                parentSchema: schema41,
                data
              }], false;
              break;
            }
            if (_errs7 === errors) {
              if (data.version !== void 0) {
                let data0 = data.version;
                const _errs8 = errors;
                if (data0 !== 1) return validate20.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/$defs/attemptLost/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema41.properties.version, data: data0 }], false;
                var valid5 = _errs8 === errors;
              } else var valid5 = true;
              if (valid5) {
                if (data.number !== void 0) {
                  let data1 = data.number;
                  const _errs9 = errors;
                  if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) return validate20.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/$defs/attemptLost/properties/number/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema41.properties.number.type, parentSchema: schema41.properties.number, data: data1 }], false;
                  if (errors === _errs9 && typeof data1 == "number" && isFinite(data1)) {
                    if (data1 > 9007199254740991 || isNaN(data1)) return validate20.errors = [{
                      instancePath: instancePath + "/number",
                      schemaPath: "#/$defs/attemptLost/properties/number/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 9007199254740991 },
                      message: "must be <= 9007199254740991",
                      schema: 9007199254740991,
                      parentSchema: schema41.properties.number,
                      data: data1
                    }], false;
                    if (data1 < 1 || isNaN(data1)) return validate20.errors = [{ instancePath: instancePath + "/number", schemaPath: "#/$defs/attemptLost/properties/number/minimum", keyword: "minimum", params: {
                      comparison: ">=",
                      limit: 1
                    }, message: "must be >= 1", schema: 1, parentSchema: schema41.properties.number, data: data1 }], false;
                  }
                  var valid5 = _errs9 === errors;
                } else var valid5 = true;
                if (valid5) {
                  if (data.at !== void 0) {
                    let data2 = data.at;
                    const _errs11 = errors;
                    if (errors === _errs11 && errors === _errs11) if (typeof data2 == "string") {
                      if (!pattern4.test(data2)) return validate20.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/attemptLost/properties/at/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"', schema: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$", parentSchema: schema41.properties.at, data: data2 }], false;
                    } else return validate20.errors = [{ instancePath: instancePath + "/at", schemaPath: "#/$defs/attemptLost/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.at.type, parentSchema: schema41.properties.at, data: data2 }], false;
                    var valid5 = _errs11 === errors;
                  } else var valid5 = true;
                  if (valid5) {
                    if (data.previous !== void 0) {
                      let data3 = data.previous;
                      const _errs13 = errors, _errs14 = errors;
                      let valid6 = false;
                      const _errs15 = errors;
                      if (data3 !== null) {
                        const err0 = { instancePath: instancePath + "/previous", schemaPath: "#/$defs/attemptLost/properties/previous/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null", schema: schema41.properties.previous.anyOf[0].type, parentSchema: schema41.properties.previous.anyOf[0], data: data3 };
                        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                      }
                      var _valid0 = _errs15 === errors;
                      valid6 = valid6 || _valid0;
                      const _errs17 = errors;
                      if (errors === _errs17)
                        if (typeof data3 == "string") {
                          if (!pattern5.test(data3)) {
                            const err1 = { instancePath: instancePath + "/previous", schemaPath: "#/$defs/attemptLost/properties/previous/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema41.properties.previous.anyOf[1], data: data3 };
                            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                          }
                        } else {
                          const err2 = {
                            instancePath: instancePath + "/previous",
                            schemaPath: "#/$defs/attemptLost/properties/previous/anyOf/1/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                            schema: schema41.properties.previous.anyOf[1].type,
                            parentSchema: schema41.properties.previous.anyOf[1],
                            data: data3
                          };
                          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                        }
                      var _valid0 = _errs17 === errors;
                      if (valid6 = valid6 || _valid0, valid6) errors = _errs14, vErrors !== null && (_errs14 ? vErrors.length = _errs14 : vErrors = null);
                      else {
                        const err3 = { instancePath: instancePath + "/previous", schemaPath: "#/$defs/attemptLost/properties/previous/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema41.properties.previous.anyOf, parentSchema: schema41.properties.previous, data: data3 };
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
                        if (data4 !== "attempt-lost") return validate20.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/$defs/attemptLost/properties/type/const", keyword: "const", params: { allowedValue: "attempt-lost" }, message: "must be equal to constant", schema: "attempt-lost", parentSchema: schema41.properties.type, data: data4 }], false;
                        var valid5 = _errs19 === errors;
                      } else var valid5 = true;
                      if (valid5) {
                        if (data.attempt !== void 0) {
                          let data5 = data.attempt;
                          const _errs20 = errors;
                          if (errors === _errs20) if (typeof data5 == "string") {
                            if (func2(data5) > 100) return validate20.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/$defs/attemptLost/properties/attempt/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema41.properties.attempt, data: data5 }], false;
                            if (func2(data5) < 1) return validate20.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/$defs/attemptLost/properties/attempt/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.attempt, data: data5 }], false;
                          } else return validate20.errors = [{ instancePath: instancePath + "/attempt", schemaPath: "#/$defs/attemptLost/properties/attempt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.attempt.type, parentSchema: schema41.properties.attempt, data: data5 }], false;
                          var valid5 = _errs20 === errors;
                        } else var valid5 = true;
                        if (valid5) {
                          if (data.by !== void 0) {
                            let data6 = data.by;
                            const _errs22 = errors;
                            if (errors === _errs22) if (typeof data6 == "string") {
                              if (func2(data6) > 200) return validate20.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/$defs/attemptLost/properties/by/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema41.properties.by, data: data6 }], false;
                              if (func2(data6) < 1) return validate20.errors = [{ instancePath: instancePath + "/by", schemaPath: "#/$defs/attemptLost/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.by, data: data6 }], false;
                            } else return validate20.errors = [
                              { instancePath: instancePath + "/by", schemaPath: "#/$defs/attemptLost/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.by.type, parentSchema: schema41.properties.by, data: data6 }
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
                                parentSchema: schema41.properties.reason,
                                data: data7
                              }], false;
                              if (func2(data7) < 1) return validate20.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/$defs/attemptLost/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema41.properties.reason, data: data7 }], false;
                            } else return validate20.errors = [{ instancePath: instancePath + "/reason", schemaPath: "#/$defs/attemptLost/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.properties.reason.type, parentSchema: schema41.properties.reason, data: data7 }], false;
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
          schema: schema41.type,
          parentSchema: schema41,
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

// src/history/hashes.ts
var CHARACTERS = 16;
var SLICE = 64 * 1024;
function wrongHashes(entry) {
  if (entry.type !== "closed") return null;
  for (const [name, { evals }] of Object.entries(entry.categories)) {
    for (const { task, items } of evals) {
      if (!items.every(({ hashes }) => areHashes(hashes)))
        return `has item hashes in ${name}, ${task} that are not of ${CHARACTERS} base64url characters each`;
    }
  }
  return null;
}
function areHashes(text) {
  if (text.length % CHARACTERS !== 0) return false;
  for (let start = 0; start < text.length; start += SLICE) {
    if (/[^\w-]/.test(text.slice(start, start + SLICE))) return false;
  }
  return true;
}

// src/history/chain.ts
var MAX_LINE_BYTES = 64 * 1024 ** 2;
var MAX_LEDGER_BYTES = 512 * 1024 ** 2;
var MAX_ENTRIES = 2e5;
var RESTORE = "Find out who changed the ledger and how; put back the one whose head an earlier verdict names, or begin a new one.";
var TOO_LARGE = "Keep this ledger, and begin a new one under another name.";
var Chain = class {
  #entries = [];
  /** Attempts by name; `null` once they have ended. */
  #attempts = /* @__PURE__ */ new Map();
  #head = { number: 0, digest: null };
  #at = "";
  #bytes = 0;
  get entries() {
    return this.#entries;
  }
  get head() {
    return this.#head;
  }
  /**
   * Reads the next line.
   * @param line its bytes, without the line feed
   * @returns what is wrong with it, and then the chain is as it was before
   */
  read(line) {
    const number = this.#head.number + 1;
    const fault = (message, remedy = RESTORE) => ({ number, message, remedy });
    if (line.length > MAX_LINE_BYTES) return fault(`has more than ${MAX_LINE_BYTES} bytes`, TOO_LARGE);
    if (this.#bytes + line.length > MAX_LEDGER_BYTES)
      return fault(`makes the ledger larger than ${MAX_LEDGER_BYTES} bytes`, TOO_LARGE);
    if (number > MAX_ENTRIES) return fault(`is one more than the ${MAX_ENTRIES} that are read`, TOO_LARGE);
    const entry = entryOf(line);
    if (typeof entry === "string") return fault(entry);
    const wrong = this.#outOfPlace(entry) ?? this.#outOfOrder(entry);
    if (wrong !== null) return fault(wrong);
    this.#attempts.set(entry.attempt, entry.type === "opened" ? entry : null);
    this.#entries.push(entry);
    this.#head = { number, digest: digestOf(line) };
    this.#at = entry.at;
    this.#bytes += line.length + 1;
    return null;
  }
  /**
   * The line, without its line feed, that adds an entry; the chain itself is as it was. An entry is never older than the one
   * before, though the clocks of two runners may differ.
   * @throws PlatformError when it is larger than a line may be
   * @throws Error when it does not fit: it ends no open attempt, or opens one a second time
   */
  next(entry, now) {
    const at = now.toISOString();
    const { number, digest } = this.#head;
    const { type, ...rest } = entry;
    const due = this.#at !== "" && Date.parse(at) < Date.parse(this.#at) ? this.#at : at;
    const linked = {
      version: 1,
      number: number + 1,
      at: due,
      previous: digest,
      type,
      ...rest
    };
    const line = JSON.stringify(linked);
    const bytes = Buffer.from(line);
    if (bytes.length > MAX_LINE_BYTES || number + 1 > MAX_ENTRIES) {
      throw new PlatformError(
        `Entry ${number + 1} has ${bytes.length} bytes; an entry has at most ${MAX_LINE_BYTES}, a ledger ${MAX_ENTRIES} entries`,
        "Judge fewer items at one gate, or begin a new ledger under another name."
      );
    }
    const written = entryOf(bytes);
    const wrong = typeof written === "string" ? written : this.#outOfOrder(written);
    if (wrong !== null) throw new Error(`The entry ${wrong}.`);
    return line;
  }
  /** The entry that opened an attempt which has not ended. */
  open(attempt) {
    return this.#attempts.get(attempt) ?? null;
  }
  #outOfPlace({ number, previous, at }) {
    const due = this.#head.number + 1;
    if (number !== due) return `has the number ${number}, where ${due} is due`;
    if (previous !== this.#head.digest)
      return `names ${previous ?? "none"} as the entry before, which is ${this.#head.digest ?? "none"}`;
    if (Number.isNaN(Date.parse(at))) return `was written at '${at}', which is no time`;
    if (this.#at !== "" && Date.parse(at) < Date.parse(this.#at))
      return `was written at ${at}, before the one before it (${this.#at})`;
    return null;
  }
  #outOfOrder(entry) {
    const { type, attempt } = entry;
    const opened = this.#attempts.get(attempt);
    if (type === "opened")
      return opened === void 0 ? null : `opens the attempt '${attempt}' a second time`;
    if (opened === void 0) return `ends the attempt '${attempt}', which was never opened`;
    if (opened === null) return `ends the attempt '${attempt}', which has ended before`;
    return type === "closed" ? notSame(entry, opened) : null;
  }
};
var digestOf = (line) => `sha256:${createHash("sha256").update(line).digest("hex")}`;
function notSame(closed, opened) {
  if (closed.gate !== opened.gate)
    return `closes an attempt of gate '${opened.gate}' as one of '${closed.gate}'`;
  if (closed.policy.digest !== opened.policy.digest)
    return `closes an attempt by another policy (${closed.policy.digest}) than opened it (${opened.policy.digest})`;
  return null;
}
function entryOf(line) {
  let value;
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(line);
    value = JSON.parse(text);
  } catch {
    return "is not JSON in UTF-8";
  }
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    return `is not as schemas/ledger.v1.json says: ${error?.instancePath || "the whole"} ${error?.message}`;
  }
  const hashes = wrongHashes(value);
  if (hashes !== null) return hashes;
  return JSON.stringify(value) === text ? value : "is not written as JSON.stringify writes it";
}

export {
  MAX_LEDGER_BYTES,
  Chain,
  digestOf
};
