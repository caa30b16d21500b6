import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  require_equal,
  require_ucs2length
} from "./chunk-CDELQMH2.js";
import {
  __toESM
} from "./chunk-LCSLMUSC.js";

// src/model/generated/history-schema.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var import_equal = __toESM(require_equal(), 1);
var validate = validate20;
var schema31 = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:near-zero:history:v1",
  type: "object",
  "x-expected": "a mapping with version and any of signatures, interventions, releases, contaminated and incidents",
  required: ["version"],
  additionalProperties: false,
  properties: { version: { const: 1, "x-expected": "the version of this kind of file, 1" }, signatures: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/signature" }, "x-expected": "a list of signatures, such as [{ id: \u2026, category: \u2026, label: \u2026, first_seen: \u2026 }]" }, interventions: {
    type: "array",
    maxItems: 2e3,
    items: { $ref: "#/$defs/intervention" },
    "x-expected": "a list of interventions, such as [{ on: \u2026, signatures: [\u2026], kind: reduces, description: \u2026, by: \u2026 }]"
  }, releases: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/release" }, "x-expected": "a list of releases, such as [{ model: \u2026, evaluation_awareness: 4.5% }]" }, contaminated: {
    type: "array",
    maxItems: 2e3,
    items: { $ref: "#/$defs/contaminated" },
    "x-expected": "a list of evals, such as [{ task: \u2026, how: trained_on, since: \u2026 }]"
  }, incidents: { type: "array", maxItems: 2e3, items: { $ref: "#/$defs/incident" }, "x-expected": "a list of incidents, such as [{ id: \u2026, category: \u2026, from: \u2026, to: \u2026, interactions: 120000, failures: { 3: 2 } }]" } },
  $defs: { text: { type: "string", minLength: 1, maxLength: 2e3, "x-expected": "a text of 1 to 2000 characters" }, id: { type: "string", pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 100, "x-expected": "a name in kebab-case, such as hard-coded-tests" }, ids: { type: "array", minItems: 1, uniqueItems: true, items: { $ref: "#/$defs/id" }, "x-expected": "a list of different ids, with at least one" }, date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", "x-expected": "a day such as 2026-11-30" }, share: { type: ["string", "number"], minimum: 0, maximum: 1, pattern: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$", "x-expected": "a share such as 4.5%, 0.045 or 9/200" }, count: { type: "integer", minimum: 1, maximum: 9007199254740991, "x-expected": "a whole number of 1 or more" }, glob: {
    type: "string",
    minLength: 1,
    maxLength: 200,
    pattern: "^[^*]*(\\*+[^*]*){0,8}$",
    "x-expected": "a name or a pattern of one, such as inspect_evals/xstest or inspect_evals/*, of at most 200 characters and 8 stars"
  }, globs: {
    type: "array",
    minItems: 1,
    uniqueItems: true,
    items: { $ref: "#/$defs/glob" },
    "x-expected": "a list of different names or patterns, with at least one"
  }, signature: {
    type: "object",
    required: ["id", "category", "label", "first_seen"],
    additionalProperties: false,
    "x-expected": "a mapping with id, category, label and first_seen",
    properties: { id: { $ref: "#/$defs/id" }, category: { $ref: "#/$defs/id" }, label: {
      $ref: "#/$defs/text"
    }, first_seen: { $ref: "#/$defs/date" }, release: { $ref: "#/$defs/text" }, severity: {
      type: "integer",
      minimum: 0,
      maximum: 4,
      "x-expected": "a severity from 0 to 4"
    }, owner: { $ref: "#/$defs/text" }, due: { $ref: "#/$defs/date" }, link: { $ref: "#/$defs/text" }, formerly: { $ref: "#/$defs/ids" } }
  }, intervention: { type: "object", required: [
    "on",
    "signatures",
    "kind",
    "description",
    "by"
  ], additionalProperties: false, "x-expected": "a mapping with on, signatures, kind, description and by", properties: { on: { $ref: "#/$defs/date" }, signatures: { $ref: "#/$defs/ids" }, kind: { type: "string", enum: ["root_cause", "reduces", "filter", "prompt", "trained_on_eval"], "x-expected": "root_cause, reduces, filter, prompt or trained_on_eval" }, description: { $ref: "#/$defs/text" }, by: { $ref: "#/$defs/text" }, evidence: { $ref: "#/$defs/text" }, evals: { $ref: "#/$defs/globs" } } }, release: { type: "object", required: ["model"], additionalProperties: false, "x-expected": "a mapping with at least model", properties: { model: { $ref: "#/$defs/text" }, evaluation_awareness: { $ref: "#/$defs/share" }, recall: {
    $ref: "#/$defs/share"
  }, sealed_gap: { $ref: "#/$defs/share" }, link: { $ref: "#/$defs/text" } } }, contaminated: { type: "object", required: ["task", "how", "since"], additionalProperties: false, "x-expected": "a mapping with task, how and since", properties: {
    task: { $ref: "#/$defs/glob" },
    how: { type: "string", enum: ["trained_on", "selected_on", "patched_against", "optimised_against"], "x-expected": "trained_on, selected_on, patched_against or optimised_against" },
    since: { $ref: "#/$defs/date" },
    models: { $ref: "#/$defs/globs" },
    link: { $ref: "#/$defs/text" }
  } }, incident: { type: "object", required: ["id", "category", "from", "to", "interactions", "failures"], additionalProperties: false, "x-expected": "a mapping with id, category, from, to, interactions and failures", properties: { id: { $ref: "#/$defs/id" }, category: { $ref: "#/$defs/id" }, model: { $ref: "#/$defs/text" }, from: { $ref: "#/$defs/date" }, to: { $ref: "#/$defs/date" }, interactions: { $ref: "#/$defs/count" }, failures: {
    type: "object",
    minProperties: 1,
    additionalProperties: false,
    patternProperties: { "^[0-4]$": { $ref: "#/$defs/count" } },
    "x-expected": "a mapping from severities, 0 to 4, to counts, such as { 2: 10, 3: 2 }"
  }, harm: { type: "string", enum: ["critical-infrastructure", "cybersecurity", "death", "serious-harm"], "x-expected": "critical-infrastructure, cybersecurity, death or serious-harm" }, known: { $ref: "#/$defs/date" }, reported: { $ref: "#/$defs/date" }, link: { $ref: "#/$defs/text" } } } }
};
var schema32 = { type: "object", required: ["id", "category", "label", "first_seen"], additionalProperties: false, "x-expected": "a mapping with id, category, label and first_seen", properties: { id: { $ref: "#/$defs/id" }, category: { $ref: "#/$defs/id" }, label: { $ref: "#/$defs/text" }, first_seen: { $ref: "#/$defs/date" }, release: { $ref: "#/$defs/text" }, severity: {
  type: "integer",
  minimum: 0,
  maximum: 4,
  "x-expected": "a severity from 0 to 4"
}, owner: { $ref: "#/$defs/text" }, due: { $ref: "#/$defs/date" }, link: { $ref: "#/$defs/text" }, formerly: { $ref: "#/$defs/ids" } } };
var schema33 = { type: "string", pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 100, "x-expected": "a name in kebab-case, such as hard-coded-tests" };
var schema35 = {
  type: "string",
  minLength: 1,
  maxLength: 2e3,
  "x-expected": "a text of 1 to 2000 characters"
};
var schema36 = {
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
  "x-expected": "a day such as 2026-11-30"
};
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default;
var pattern4 = new RegExp("^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var schema41 = { type: "array", minItems: 1, uniqueItems: true, items: { $ref: "#/$defs/id" }, "x-expected": "a list of different ids, with at least one" };
var func0 = import_equal.default.default;
function validate22(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: {
        limit: 1
      }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema41, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func2(data0) > 100) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/$defs/id/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
            schema: 100,
            parentSchema: schema33,
            data: data0
          };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (!pattern4.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/$defs/id/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$" },
            message: 'must match pattern "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$"',
            schema: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$",
            parentSchema: schema33,
            data: data0
          };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; ) for (j0 = i1; j0--; ) if (func0(data[i1], data[j0])) {
        const err4 = { instancePath, schemaPath: "#/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema41, data };
        vErrors === null ? vErrors = [err4] : vErrors.push(
          err4
        ), errors++;
        break outer0;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema41.type, parentSchema: schema41, data };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = {
  items: true,
  dynamicProps: false,
  dynamicItems: false
};
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema32.required, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.category === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "category" }, message: "must have required property 'category'", schema: schema32.required, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.label === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "label" }, message: "must have required property 'label'", schema: schema32.required, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.first_seen === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "first_seen" }, message: "must have required property 'first_seen'", schema: schema32.required, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 in data) if (!func1.call(schema32.properties, key0)) {
      const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema32, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) > 100) {
          const err5 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33, data: data0 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern4.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/$defs/id/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$" },
            message: 'must match pattern "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$"',
            schema: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$",
            parentSchema: schema33,
            data: data0
          };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/$defs/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema33.type,
          parentSchema: schema33,
          data: data0
        };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.category !== void 0) {
      let data1 = data.category;
      if (typeof data1 == "string") {
        if (func2(data1) > 100) {
          const err8 = {
            instancePath: instancePath + "/category",
            schemaPath: "#/$defs/id/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
            schema: 100,
            parentSchema: schema33,
            data: data1
          };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (!pattern4.test(data1)) {
          const err9 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema33, data: data1 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/category",
          schemaPath: "#/$defs/id/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema33.type,
          parentSchema: schema33,
          data: data1
        };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.label !== void 0) {
      let data2 = data.label;
      if (typeof data2 == "string") {
        if (func2(data2) > 2e3) {
          const err11 = { instancePath: instancePath + "/label", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema35, data: data2 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (func2(
          data2
        ) < 1) {
          const err12 = { instancePath: instancePath + "/label", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35, data: data2 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/label", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data2 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.first_seen !== void 0) {
      let data3 = data.first_seen;
      if (typeof data3 == "string") {
        if (!pattern6.test(data3)) {
          const err14 = { instancePath: instancePath + "/first_seen", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema36, data: data3 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/first_seen", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data3 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.release !== void 0) {
      let data4 = data.release;
      if (typeof data4 == "string") {
        if (func2(data4) > 2e3) {
          const err16 = { instancePath: instancePath + "/release", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema35, data: data4 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func2(data4) < 1) {
          const err17 = {
            instancePath: instancePath + "/release",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema35,
            data: data4
          };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/release",
          schemaPath: "#/$defs/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema35.type,
          parentSchema: schema35,
          data: data4
        };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data5 = data.severity;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err19 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema32.properties.severity.type, parentSchema: schema32.properties.severity, data: data5 };
        vErrors === null ? vErrors = [err19] : vErrors.push(
          err19
        ), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 4 || isNaN(data5)) {
          const err20 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4 }, message: "must be <= 4", schema: 4, parentSchema: schema32.properties.severity, data: data5 };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err21 = {
            instancePath: instancePath + "/severity",
            schemaPath: "#/properties/severity/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema32.properties.severity,
            data: data5
          };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      }
    }
    if (data.owner !== void 0) {
      let data6 = data.owner;
      if (typeof data6 == "string") {
        if (func2(data6) > 2e3) {
          const err22 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema35, data: data6 };
          vErrors === null ? vErrors = [err22] : vErrors.push(
            err22
          ), errors++;
        }
        if (func2(data6) < 1) {
          const err23 = {
            instancePath: instancePath + "/owner",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema35,
            data: data6
          };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data6 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.due !== void 0) {
      let data7 = data.due;
      if (typeof data7 == "string") {
        if (!pattern6.test(data7)) {
          const err25 = { instancePath: instancePath + "/due", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema36, data: data7 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        const err26 = {
          instancePath: instancePath + "/due",
          schemaPath: "#/$defs/date/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema36.type,
          parentSchema: schema36,
          data: data7
        };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.link !== void 0) {
      let data8 = data.link;
      if (typeof data8 == "string") {
        if (func2(data8) > 2e3) {
          const err27 = { instancePath: instancePath + "/link", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema35, data: data8 };
          vErrors === null ? vErrors = [err27] : vErrors.push(
            err27
          ), errors++;
        }
        if (func2(data8) < 1) {
          const err28 = {
            instancePath: instancePath + "/link",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema35,
            data: data8
          };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/link", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data8 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    data.formerly !== void 0 && (validate22(data.formerly, { instancePath: instancePath + "/formerly", parentData: data, parentDataProperty: "formerly", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
  } else {
    const err30 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema32.type,
      parentSchema: schema32,
      data
    };
    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};
var schema43 = {
  type: "object",
  required: ["on", "signatures", "kind", "description", "by"],
  additionalProperties: false,
  "x-expected": "a mapping with on, signatures, kind, description and by",
  properties: { on: { $ref: "#/$defs/date" }, signatures: {
    $ref: "#/$defs/ids"
  }, kind: { type: "string", enum: ["root_cause", "reduces", "filter", "prompt", "trained_on_eval"], "x-expected": "root_cause, reduces, filter, prompt or trained_on_eval" }, description: { $ref: "#/$defs/text" }, by: { $ref: "#/$defs/text" }, evidence: { $ref: "#/$defs/text" }, evals: { $ref: "#/$defs/globs" } }
};
var schema48 = {
  type: "array",
  minItems: 1,
  uniqueItems: true,
  items: { $ref: "#/$defs/glob" },
  "x-expected": "a list of different names or patterns, with at least one"
};
var schema49 = { type: "string", minLength: 1, maxLength: 200, pattern: "^[^*]*(\\*+[^*]*){0,8}$", "x-expected": "a name or a pattern of one, such as inspect_evals/xstest or inspect_evals/*, of at most 200 characters and 8 stars" };
var pattern10 = new RegExp("^[^*]*(\\*+[^*]*){0,8}$", "u");
function validate27(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema48, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(
        err0
      ), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func2(data0) > 200) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/$defs/glob/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
            schema: 200,
            parentSchema: schema49,
            data: data0
          };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema49, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (!pattern10.test(data0)) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/glob/pattern", keyword: "pattern", params: { pattern: "^[^*]*(\\*+[^*]*){0,8}$" }, message: 'must match pattern "^[^*]*(\\*+[^*]*){0,8}$"', schema: "^[^*]*(\\*+[^*]*){0,8}$", parentSchema: schema49, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.type, parentSchema: schema49, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; ) for (j0 = i1; j0--; )
        if (func0(data[i1], data[j0])) {
          const err5 = {
            instancePath,
            schemaPath: "#/uniqueItems",
            keyword: "uniqueItems",
            params: {
              i: i1,
              j: j0
            },
            message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
            schema: true,
            parentSchema: schema48,
            data
          };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          break outer0;
        }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
      schema: schema48.type,
      parentSchema: schema48,
      data
    };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
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
    if (data.on === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "on" },
        message: "must have required property 'on'",
        schema: schema43.required,
        parentSchema: schema43,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.signatures === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "signatures" },
        message: "must have required property 'signatures'",
        schema: schema43.required,
        parentSchema: schema43,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.kind === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "kind" },
        message: "must have required property 'kind'",
        schema: schema43.required,
        parentSchema: schema43,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.description === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "description" },
        message: "must have required property 'description'",
        schema: schema43.required,
        parentSchema: schema43,
        data
      };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.by === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "by"
        },
        message: "must have required property 'by'",
        schema: schema43.required,
        parentSchema: schema43,
        data
      };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (const key0 in data) if (!(key0 === "on" || key0 === "signatures" || key0 === "kind" || key0 === "description" || key0 === "by" || key0 === "evidence" || key0 === "evals")) {
      const err5 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema43,
        data
      };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.on !== void 0) {
      let data0 = data.on;
      if (typeof data0 == "string") {
        if (!pattern6.test(
          data0
        )) {
          const err6 = { instancePath: instancePath + "/on", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: {
            pattern: "^\\d{4}-\\d{2}-\\d{2}$"
          }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema36, data: data0 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/on",
          schemaPath: "#/$defs/date/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema36.type,
          parentSchema: schema36,
          data: data0
        };
        vErrors === null ? vErrors = [err7] : vErrors.push(
          err7
        ), errors++;
      }
    }
    if (data.signatures !== void 0 && (validate22(data.signatures, { instancePath: instancePath + "/signatures", parentData: data, parentDataProperty: "signatures", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.kind !== void 0) {
      let data2 = data.kind;
      if (typeof data2 != "string") {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema43.properties.kind.type, parentSchema: schema43.properties.kind, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data2 === "root_cause" || data2 === "reduces" || data2 === "filter" || data2 === "prompt" || data2 === "trained_on_eval")) {
        const err9 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema43.properties.kind.enum },
          message: "must be equal to one of the allowed values",
          schema: schema43.properties.kind.enum,
          parentSchema: schema43.properties.kind,
          data: data2
        };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      if (typeof data3 == "string") {
        if (func2(data3) > 2e3) {
          const err10 = { instancePath: instancePath + "/description", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema35, data: data3 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func2(data3) < 1) {
          const err11 = {
            instancePath: instancePath + "/description",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema35,
            data: data3
          };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/$defs/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema35.type,
          parentSchema: schema35,
          data: data3
        };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.by !== void 0) {
      let data4 = data.by;
      if (typeof data4 == "string") {
        if (func2(data4) > 2e3) {
          const err13 = { instancePath: instancePath + "/by", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: {
            limit: 2e3
          }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema35, data: data4 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (func2(data4) < 1) {
          const err14 = { instancePath: instancePath + "/by", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35, data: data4 };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/by", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data4 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      if (typeof data5 == "string") {
        if (func2(
          data5
        ) > 2e3) {
          const err16 = {
            instancePath: instancePath + "/evidence",
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e3 },
            message: "must NOT have more than 2000 characters",
            schema: 2e3,
            parentSchema: schema35,
            data: data5
          };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        if (func2(data5) < 1) {
          const err17 = { instancePath: instancePath + "/evidence", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35, data: data5 };
          vErrors === null ? vErrors = [err17] : vErrors.push(
            err17
          ), errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/evidence", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data5 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
    }
    data.evals !== void 0 && (validate27(data.evals, { instancePath: instancePath + "/evals", parentData: data, parentDataProperty: "evals", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length));
  } else {
    const err19 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema43.type,
      parentSchema: schema43,
      data
    };
    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema50 = {
  type: "object",
  required: ["model"],
  additionalProperties: false,
  "x-expected": "a mapping with at least model",
  properties: { model: { $ref: "#/$defs/text" }, evaluation_awareness: {
    $ref: "#/$defs/share"
  }, recall: { $ref: "#/$defs/share" }, sealed_gap: { $ref: "#/$defs/share" }, link: { $ref: "#/$defs/text" } }
};
var schema52 = { type: ["string", "number"], minimum: 0, maximum: 1, pattern: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$", "x-expected": "a share such as 4.5%, 0.045 or 9/200" };
var pattern11 = new RegExp("^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$", "u");
function validate30(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.model === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "model"
        },
        message: "must have required property 'model'",
        schema: schema50.required,
        parentSchema: schema50,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data) if (!(key0 === "model" || key0 === "evaluation_awareness" || key0 === "recall" || key0 === "sealed_gap" || key0 === "link")) {
      const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema50, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.model !== void 0) {
      let data0 = data.model;
      if (typeof data0 == "string") {
        if (func2(data0) > 2e3) {
          const err2 = {
            instancePath: instancePath + "/model",
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e3 },
            message: "must NOT have more than 2000 characters",
            schema: 2e3,
            parentSchema: schema35,
            data: data0
          };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func2(data0) < 1) {
          const err3 = {
            instancePath: instancePath + "/model",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema35,
            data: data0
          };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/model",
          schemaPath: "#/$defs/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema35.type,
          parentSchema: schema35,
          data: data0
        };
        vErrors === null ? vErrors = [err4] : vErrors.push(
          err4
        ), errors++;
      }
    }
    if (data.evaluation_awareness !== void 0) {
      let data1 = data.evaluation_awareness;
      if (typeof data1 != "string" && !(typeof data1 == "number" && isFinite(data1))) {
        const err5 = {
          instancePath: instancePath + "/evaluation_awareness",
          schemaPath: "#/$defs/share/type",
          keyword: "type",
          params: { type: schema52.type },
          message: "must be string,number",
          schema: schema52.type,
          parentSchema: schema52,
          data: data1
        };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/evaluation_awareness", schemaPath: "#/$defs/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema52, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + "/evaluation_awareness",
            schemaPath: "#/$defs/share/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema52,
            data: data1
          };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      }
      if (typeof data1 == "string" && !pattern11.test(
        data1
      )) {
        const err8 = { instancePath: instancePath + "/evaluation_awareness", schemaPath: "#/$defs/share/pattern", keyword: "pattern", params: { pattern: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$" }, message: 'must match pattern "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$"', schema: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$", parentSchema: schema52, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.recall !== void 0) {
      let data2 = data.recall;
      if (typeof data2 != "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/recall", schemaPath: "#/$defs/share/type", keyword: "type", params: { type: schema52.type }, message: "must be string,number", schema: schema52.type, parentSchema: schema52, data: data2 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          const err10 = {
            instancePath: instancePath + "/recall",
            schemaPath: "#/$defs/share/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema52,
            data: data2
          };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + "/recall",
            schemaPath: "#/$defs/share/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema52,
            data: data2
          };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
      if (typeof data2 == "string" && !pattern11.test(data2)) {
        const err12 = { instancePath: instancePath + "/recall", schemaPath: "#/$defs/share/pattern", keyword: "pattern", params: { pattern: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$" }, message: 'must match pattern "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$"', schema: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$", parentSchema: schema52, data: data2 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.sealed_gap !== void 0) {
      let data3 = data.sealed_gap;
      if (typeof data3 != "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err13 = {
          instancePath: instancePath + "/sealed_gap",
          schemaPath: "#/$defs/share/type",
          keyword: "type",
          params: { type: schema52.type },
          message: "must be string,number",
          schema: schema52.type,
          parentSchema: schema52,
          data: data3
        };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1 || isNaN(data3)) {
          const err14 = {
            instancePath: instancePath + "/sealed_gap",
            schemaPath: "#/$defs/share/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
            message: "must be <= 1",
            schema: 1,
            parentSchema: schema52,
            data: data3
          };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err15 = {
            instancePath: instancePath + "/sealed_gap",
            schemaPath: "#/$defs/share/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema52,
            data: data3
          };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      }
      if (typeof data3 == "string" && !pattern11.test(data3)) {
        const err16 = { instancePath: instancePath + "/sealed_gap", schemaPath: "#/$defs/share/pattern", keyword: "pattern", params: { pattern: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$" }, message: 'must match pattern "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$"', schema: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$", parentSchema: schema52, data: data3 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.link !== void 0) {
      let data4 = data.link;
      if (typeof data4 == "string") {
        if (func2(data4) > 2e3) {
          const err17 = { instancePath: instancePath + "/link", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema35, data: data4 };
          vErrors === null ? vErrors = [err17] : vErrors.push(
            err17
          ), errors++;
        }
        if (func2(data4) < 1) {
          const err18 = {
            instancePath: instancePath + "/link",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema35,
            data: data4
          };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/link", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data4 };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    const err20 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema50.type,
      parentSchema: schema50,
      data
    };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema56 = { type: "object", required: ["task", "how", "since"], additionalProperties: false, "x-expected": "a mapping with task, how and since", properties: { task: { $ref: "#/$defs/glob" }, how: { type: "string", enum: ["trained_on", "selected_on", "patched_against", "optimised_against"], "x-expected": "trained_on, selected_on, patched_against or optimised_against" }, since: { $ref: "#/$defs/date" }, models: { $ref: "#/$defs/globs" }, link: { $ref: "#/$defs/text" } } };
function validate32(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.task === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "task" }, message: "must have required property 'task'", schema: schema56.required, parentSchema: schema56, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.how === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "how" }, message: "must have required property 'how'", schema: schema56.required, parentSchema: schema56, data };
      vErrors === null ? vErrors = [
        err1
      ] : vErrors.push(err1), errors++;
    }
    if (data.since === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "since" },
        message: "must have required property 'since'",
        schema: schema56.required,
        parentSchema: schema56,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 in data) if (!(key0 === "task" || key0 === "how" || key0 === "since" || key0 === "models" || key0 === "link")) {
      const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema56, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.task !== void 0) {
      let data0 = data.task;
      if (typeof data0 == "string") {
        if (func2(data0) > 200) {
          const err4 = { instancePath: instancePath + "/task", schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema49, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(
            err4
          ), errors++;
        }
        if (func2(data0) < 1) {
          const err5 = {
            instancePath: instancePath + "/task",
            schemaPath: "#/$defs/glob/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema49,
            data: data0
          };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (!pattern10.test(data0)) {
          const err6 = { instancePath: instancePath + "/task", schemaPath: "#/$defs/glob/pattern", keyword: "pattern", params: { pattern: "^[^*]*(\\*+[^*]*){0,8}$" }, message: 'must match pattern "^[^*]*(\\*+[^*]*){0,8}$"', schema: "^[^*]*(\\*+[^*]*){0,8}$", parentSchema: schema49, data: data0 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/task",
          schemaPath: "#/$defs/glob/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema49.type,
          parentSchema: schema49,
          data: data0
        };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.how !== void 0) {
      let data1 = data.how;
      if (typeof data1 != "string") {
        const err8 = { instancePath: instancePath + "/how", schemaPath: "#/properties/how/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema56.properties.how.type, parentSchema: schema56.properties.how, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (!(data1 === "trained_on" || data1 === "selected_on" || data1 === "patched_against" || data1 === "optimised_against")) {
        const err9 = {
          instancePath: instancePath + "/how",
          schemaPath: "#/properties/how/enum",
          keyword: "enum",
          params: { allowedValues: schema56.properties.how.enum },
          message: "must be equal to one of the allowed values",
          schema: schema56.properties.how.enum,
          parentSchema: schema56.properties.how,
          data: data1
        };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.since !== void 0) {
      let data2 = data.since;
      if (typeof data2 == "string") {
        if (!pattern6.test(data2)) {
          const err10 = { instancePath: instancePath + "/since", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema36, data: data2 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/since", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data2 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.models !== void 0 && (validate27(data.models, { instancePath: instancePath + "/models", parentData: data, parentDataProperty: "models", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length)), data.link !== void 0) {
      let data4 = data.link;
      if (typeof data4 == "string") {
        if (func2(data4) > 2e3) {
          const err12 = {
            instancePath: instancePath + "/link",
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e3 },
            message: "must NOT have more than 2000 characters",
            schema: 2e3,
            parentSchema: schema35,
            data: data4
          };
          vErrors === null ? vErrors = [
            err12
          ] : vErrors.push(err12), errors++;
        }
        if (func2(data4) < 1) {
          const err13 = {
            instancePath: instancePath + "/link",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema35,
            data: data4
          };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = {
          instancePath: instancePath + "/link",
          schemaPath: "#/$defs/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema35.type,
          parentSchema: schema35,
          data: data4
        };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema56.type,
      parentSchema: schema56,
      data
    };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate32.errors = vErrors, errors === 0;
}
validate32.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};
var schema60 = {
  type: "object",
  required: ["id", "category", "from", "to", "interactions", "failures"],
  additionalProperties: false,
  "x-expected": "a mapping with id, category, from, to, interactions and failures",
  properties: {
    id: { $ref: "#/$defs/id" },
    category: { $ref: "#/$defs/id" },
    model: { $ref: "#/$defs/text" },
    from: { $ref: "#/$defs/date" },
    to: {
      $ref: "#/$defs/date"
    },
    interactions: { $ref: "#/$defs/count" },
    failures: {
      type: "object",
      minProperties: 1,
      additionalProperties: false,
      patternProperties: { "^[0-4]$": { $ref: "#/$defs/count" } },
      "x-expected": "a mapping from severities, 0 to 4, to counts, such as { 2: 10, 3: 2 }"
    },
    harm: { type: "string", enum: ["critical-infrastructure", "cybersecurity", "death", "serious-harm"], "x-expected": "critical-infrastructure, cybersecurity, death or serious-harm" },
    known: { $ref: "#/$defs/date" },
    reported: { $ref: "#/$defs/date" },
    link: { $ref: "#/$defs/text" }
  }
};
var schema66 = {
  type: "integer",
  minimum: 1,
  maximum: 9007199254740991,
  "x-expected": "a whole number of 1 or more"
};
var pattern20 = new RegExp("^[0-4]$", "u");
function validate35(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema60.required, parentSchema: schema60, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.category === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "category" },
        message: "must have required property 'category'",
        schema: schema60.required,
        parentSchema: schema60,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.from === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema60.required, parentSchema: schema60, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.to === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "to" }, message: "must have required property 'to'", schema: schema60.required, parentSchema: schema60, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.interactions === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "interactions" }, message: "must have required property 'interactions'", schema: schema60.required, parentSchema: schema60, data };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.failures === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "failures" },
        message: "must have required property 'failures'",
        schema: schema60.required,
        parentSchema: schema60,
        data
      };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    for (const key0 in data) if (!func1.call(schema60.properties, key0)) {
      const err6 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema60,
        data
      };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) > 100) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: {
            limit: 100
          }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33, data: data0 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (!pattern4.test(data0)) {
          const err8 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/$defs/id/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$" },
            message: 'must match pattern "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$"',
            schema: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$",
            parentSchema: schema33,
            data: data0
          };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data0 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.category !== void 0) {
      let data1 = data.category;
      if (typeof data1 == "string") {
        if (func2(data1) > 100) {
          const err10 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/id/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema33, data: data1 };
          vErrors === null ? vErrors = [err10] : vErrors.push(
            err10
          ), errors++;
        }
        if (!pattern4.test(data1)) {
          const err11 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/id/pattern", keyword: "pattern", params: { pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema33, data: data1 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.type, parentSchema: schema33, data: data1 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.model !== void 0) {
      let data2 = data.model;
      if (typeof data2 == "string") {
        if (func2(data2) > 2e3) {
          const err13 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema35, data: data2 };
          vErrors === null ? vErrors = [err13] : vErrors.push(
            err13
          ), errors++;
        }
        if (func2(data2) < 1) {
          const err14 = {
            instancePath: instancePath + "/model",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema35,
            data: data2
          };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/model", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data2 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.from !== void 0) {
      let data3 = data.from;
      if (typeof data3 == "string") {
        if (!pattern6.test(data3)) {
          const err16 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema36, data: data3 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/from", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data3 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.to !== void 0) {
      let data4 = data.to;
      if (typeof data4 == "string") {
        if (!pattern6.test(data4)) {
          const err18 = { instancePath: instancePath + "/to", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema36, data: data4 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/to",
          schemaPath: "#/$defs/date/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema36.type,
          parentSchema: schema36,
          data: data4
        };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.interactions !== void 0) {
      let data5 = data.interactions;
      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err20 = { instancePath: instancePath + "/interactions", schemaPath: "#/$defs/count/type", keyword: "type", params: {
          type: "integer"
        }, message: "must be integer", schema: schema66.type, parentSchema: schema66, data: data5 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 9007199254740991 || isNaN(data5)) {
          const err21 = {
            instancePath: instancePath + "/interactions",
            schemaPath: "#/$defs/count/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 9007199254740991 },
            message: "must be <= 9007199254740991",
            schema: 9007199254740991,
            parentSchema: schema66,
            data: data5
          };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
        if (data5 < 1 || isNaN(
          data5
        )) {
          const err22 = { instancePath: instancePath + "/interactions", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema66, data: data5 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      }
    }
    if (data.failures !== void 0) {
      let data6 = data.failures;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length < 1) {
          const err23 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema60.properties.failures, data: data6 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
        for (const key1 in data6) if (!pattern20.test(key1)) {
          const err24 = {
            instancePath: instancePath + "/failures",
            schemaPath: "#/properties/failures/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key1 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema60.properties.failures,
            data: data6
          };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        for (const key2 in data6)
          if (pattern20.test(key2)) {
            let data7 = data6[key2];
            if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(
              data7
            ))) {
              const err25 = {
                instancePath: instancePath + "/failures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/$defs/count/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
                schema: schema66.type,
                parentSchema: schema66,
                data: data7
              };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (typeof data7 == "number" && isFinite(data7)) {
              if (data7 > 9007199254740991 || isNaN(data7)) {
                const err26 = {
                  instancePath: instancePath + "/failures/" + key2.replace(
                    /~/g,
                    "~0"
                  ).replace(/\//g, "~1"),
                  schemaPath: "#/$defs/count/maximum",
                  keyword: "maximum",
                  params: { comparison: "<=", limit: 9007199254740991 },
                  message: "must be <= 9007199254740991",
                  schema: 9007199254740991,
                  parentSchema: schema66,
                  data: data7
                };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
              if (data7 < 1 || isNaN(data7)) {
                const err27 = {
                  instancePath: instancePath + "/failures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/$defs/count/minimum",
                  keyword: "minimum",
                  params: { comparison: ">=", limit: 1 },
                  message: "must be >= 1",
                  schema: 1,
                  parentSchema: schema66,
                  data: data7
                };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
          }
      } else {
        const err28 = { instancePath: instancePath + "/failures", schemaPath: "#/properties/failures/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema60.properties.failures.type, parentSchema: schema60.properties.failures, data: data6 };
        vErrors === null ? vErrors = [err28] : vErrors.push(
          err28
        ), errors++;
      }
    }
    if (data.harm !== void 0) {
      let data8 = data.harm;
      if (typeof data8 != "string") {
        const err29 = { instancePath: instancePath + "/harm", schemaPath: "#/properties/harm/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema60.properties.harm.type, parentSchema: schema60.properties.harm, data: data8 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (!(data8 === "critical-infrastructure" || data8 === "cybersecurity" || data8 === "death" || data8 === "serious-harm")) {
        const err30 = {
          instancePath: instancePath + "/harm",
          schemaPath: "#/properties/harm/enum",
          keyword: "enum",
          params: { allowedValues: schema60.properties.harm.enum },
          message: "must be equal to one of the allowed values",
          schema: schema60.properties.harm.enum,
          parentSchema: schema60.properties.harm,
          data: data8
        };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.known !== void 0) {
      let data9 = data.known;
      if (typeof data9 == "string") {
        if (!pattern6.test(data9)) {
          const err31 = { instancePath: instancePath + "/known", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema36, data: data9 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
      } else {
        const err32 = { instancePath: instancePath + "/known", schemaPath: "#/$defs/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data9 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
    if (data.reported !== void 0) {
      let data10 = data.reported;
      if (typeof data10 == "string") {
        if (!pattern6.test(data10)) {
          const err33 = { instancePath: instancePath + "/reported", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema36, data: data10 };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        const err34 = {
          instancePath: instancePath + "/reported",
          schemaPath: "#/$defs/date/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema36.type,
          parentSchema: schema36,
          data: data10
        };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.link !== void 0) {
      let data11 = data.link;
      if (typeof data11 == "string") {
        if (func2(data11) > 2e3) {
          const err35 = { instancePath: instancePath + "/link", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema35, data: data11 };
          vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
        }
        if (func2(
          data11
        ) < 1) {
          const err36 = { instancePath: instancePath + "/link", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema35, data: data11 };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/link", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data11 };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
  } else {
    const err38 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema60.type,
      parentSchema: schema60,
      data
    };
    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
  }
  return validate35.errors = vErrors, errors === 0;
}
validate35.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
    for (const key0 in data) if (!(key0 === "version" || key0 === "signatures" || key0 === "interventions" || key0 === "releases" || key0 === "contaminated" || key0 === "incidents")) {
      const err1 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema31,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (data0 !== 1) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.signatures !== void 0) {
      let data1 = data.signatures;
      if (Array.isArray(data1)) {
        if (data1.length > 2e3) {
          const err3 = { instancePath: instancePath + "/signatures", schemaPath: "#/properties/signatures/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items", schema: 2e3, parentSchema: schema31.properties.signatures, data: data1 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) validate21(
          data1[i0],
          { instancePath: instancePath + "/signatures/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors }
        ) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err4 = {
          instancePath: instancePath + "/signatures",
          schemaPath: "#/properties/signatures/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties.signatures.type,
          parentSchema: schema31.properties.signatures,
          data: data1
        };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.interventions !== void 0) {
      let data3 = data.interventions;
      if (Array.isArray(data3)) {
        if (data3.length > 2e3) {
          const err5 = { instancePath: instancePath + "/interventions", schemaPath: "#/properties/interventions/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items", schema: 2e3, parentSchema: schema31.properties.interventions, data: data3 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) validate25(
          data3[i1],
          { instancePath: instancePath + "/interventions/" + i1, parentData: data3, parentDataProperty: i1, rootData, dynamicAnchors }
        ) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
      } else {
        const err6 = {
          instancePath: instancePath + "/interventions",
          schemaPath: "#/properties/interventions/type",
          keyword: "type",
          params: {
            type: "array"
          },
          message: "must be array",
          schema: schema31.properties.interventions.type,
          parentSchema: schema31.properties.interventions,
          data: data3
        };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.releases !== void 0) {
      let data5 = data.releases;
      if (Array.isArray(data5)) {
        if (data5.length > 2e3) {
          const err7 = { instancePath: instancePath + "/releases", schemaPath: "#/properties/releases/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items", schema: 2e3, parentSchema: schema31.properties.releases, data: data5 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) validate30(data5[i2], { instancePath: instancePath + "/releases/" + i2, parentData: data5, parentDataProperty: i2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
      } else {
        const err8 = {
          instancePath: instancePath + "/releases",
          schemaPath: "#/properties/releases/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema31.properties.releases.type,
          parentSchema: schema31.properties.releases,
          data: data5
        };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.contaminated !== void 0) {
      let data7 = data.contaminated;
      if (Array.isArray(data7)) {
        if (data7.length > 2e3) {
          const err9 = {
            instancePath: instancePath + "/contaminated",
            schemaPath: "#/properties/contaminated/maxItems",
            keyword: "maxItems",
            params: { limit: 2e3 },
            message: "must NOT have more than 2000 items",
            schema: 2e3,
            parentSchema: schema31.properties.contaminated,
            data: data7
          };
          vErrors === null ? vErrors = [err9] : vErrors.push(
            err9
          ), errors++;
        }
        const len3 = data7.length;
        for (let i3 = 0; i3 < len3; i3++) validate32(data7[i3], { instancePath: instancePath + "/contaminated/" + i3, parentData: data7, parentDataProperty: i3, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
      } else {
        const err10 = { instancePath: instancePath + "/contaminated", schemaPath: "#/properties/contaminated/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.contaminated.type, parentSchema: schema31.properties.contaminated, data: data7 };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.incidents !== void 0) {
      let data9 = data.incidents;
      if (Array.isArray(data9)) {
        if (data9.length > 2e3) {
          const err11 = { instancePath: instancePath + "/incidents", schemaPath: "#/properties/incidents/maxItems", keyword: "maxItems", params: { limit: 2e3 }, message: "must NOT have more than 2000 items", schema: 2e3, parentSchema: schema31.properties.incidents, data: data9 };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        const len4 = data9.length;
        for (let i4 = 0; i4 < len4; i4++) validate35(data9[i4], { instancePath: instancePath + "/incidents/" + i4, parentData: data9, parentDataProperty: i4, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
      } else {
        const err12 = { instancePath: instancePath + "/incidents", schemaPath: "#/properties/incidents/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.incidents.type, parentSchema: schema31.properties.incidents, data: data9 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var keys = { "#": [
  "version",
  "signatures",
  "interventions",
  "releases",
  "contaminated",
  "incidents"
], "#/$defs/signature": ["id", "category", "label", "first_seen", "release", "severity", "owner", "due", "link", "formerly"], "#/$defs/intervention": ["on", "signatures", "kind", "description", "by", "evidence", "evals"], "#/$defs/release": ["model", "evaluation_awareness", "recall", "sealed_gap", "link"], "#/$defs/contaminated": [
  "task",
  "how",
  "since",
  "models",
  "link"
], "#/$defs/incident": ["id", "category", "model", "from", "to", "interactions", "failures", "harm", "known", "reported", "link"] };

export {
  validate,
  keys
};
