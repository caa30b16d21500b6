import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  lint
} from "./chunk-OJZIF4ON.js";
import "./chunk-N3EHAOUB.js";
import "./chunk-P3L35YNJ.js";
import {
  loadPolicy
} from "./chunk-O2PXRXMZ.js";
import "./chunk-Q7F464YR.js";
import "./chunk-VYL6K2OT.js";
import "./chunk-UP6NMKZR.js";
import {
  daysAfter,
  daysLeft,
  decode,
  endOf,
  isDay,
  readDocument,
  readShare,
  refusal,
  require_equal
} from "./chunk-JFZFJCVF.js";
import {
  keyPath
} from "./chunk-LBPMHXF6.js";
import "./chunk-N2EHHURP.js";
import "./chunk-KCOW4DEN.js";
import {
  globsMeet
} from "./chunk-P6NZXDLZ.js";
import {
  require_ucs2length
} from "./chunk-F6QDUSB6.js";
import "./chunk-ULEIQVJB.js";
import {
  closest
} from "./chunk-V4DQDVJS.js";
import "./chunk-WCU2BGNY.js";
import {
  PolicyError
} from "./chunk-4DZVGDIU.js";
import {
  plural
} from "./chunk-UTPLORQV.js";
import {
  plain
} from "./chunk-IJPKGVAY.js";
import {
  __toESM
} from "./chunk-LCSLMUSC.js";

// src/model/history.ts
var UNCLASSIFIED = "unclassified";

// src/history/incidents.ts
var failuresOf = ({ failures }, severity) => Object.entries(failures).reduce((sum, [level, n]) => sum + (Number(level) >= severity ? n : 0), 0);
var DAYS = { "critical-infrastructure": 2, cybersecurity: 5, death: 10, "serious-harm": 15 };
function overdueReports({ incidents: incidents2 }, now) {
  return incidents2.flatMap((incident) => {
    const serious = incident.harm !== void 0 || failuresOf(incident, 3) > 0;
    if (!serious || incident.reported !== void 0) return [];
    const harm = incident.harm ?? "serious-harm";
    const due = daysAfter(incident.known ?? incident.to, DAYS[harm]);
    return endOf(due) <= now.getTime() ? [{ incident, harm, due }] : [];
  });
}

// src/history/lint.ts
function lintHistory(source, policy, now) {
  const { records, places } = source;
  const found = [
    ...signatures(source, policy, now),
    ...future(source, now),
    ...contaminated(source, policy),
    ...incidents(source, policy, now)
  ];
  return found.toSorted((a, b) => a.of.file - b.of.file).map(({ of: { file, at }, key, level, ...rest }) => {
    const steps = key === void 0 ? at : [...at, key];
    const { key: position } = places[file].nearest(steps);
    const { path } = records.files[file];
    return { level: level ?? "warning", ...rest, file: path, path: keyPath(steps), position };
  });
}
function* signatures({ written, records }, policy, now) {
  const former = new Set(records.signatures.flatMap(({ formerly = [] }) => formerly));
  for (const of of written.signatures) {
    const { id, category, owner, due } = of.entry;
    if (former.has(id)) continue;
    if (owner === void 0) {
      yield {
        of,
        code: "signature-unowned",
        message: `nobody owns \`${id}\``,
        remedy: "Add `owner`: a failure that is nobody's is not worked on."
      };
    }
    if (due === void 0) {
      yield {
        of,
        code: "signature-without-due",
        message: `\`${id}\` is due on no day, so nothing says when it has stalled`,
        remedy: "Add `due`: the day by which its cause is to be gone."
      };
    } else if (daysLeft(due, now) < 0) {
      yield {
        of,
        key: "due",
        code: "signature-overdue",
        message: `\`${id}\` was due on ${due}: unless sealed evals show that it is gone, it has stalled`,
        remedy: "Find its cause; a later day is a decision to be made in the open."
      };
    }
    const found = policy.categories.find(({ name }) => name === category);
    if (category === UNCLASSIFIED || found === void 0) {
      yield {
        of,
        key: "category",
        code: "signature-unclassified",
        message: category === UNCLASSIFIED ? `\`${id}\` has no category, so nothing can show that it is gone` : `the policy has no category \`${category}\`, so nothing can show that \`${id}\` is gone`,
        remedy: "Give the policy a category with evals that show it."
      };
    } else if (!found.evals.some(({ sealed }) => sealed)) {
      yield {
        of,
        key: "category",
        code: "signature-without-sealed",
        message: `\`${category}\` has no sealed eval, so nothing can show that \`${id}\` is gone`,
        remedy: "Hold an eval out: `sealed: true`."
      };
    }
  }
}
function* future({ written }, now) {
  const days = [
    ...written.signatures.map((of) => [
      of,
      "first_seen",
      of.entry.first_seen
    ]),
    ...written.interventions.map((of) => [of, "on", of.entry.on]),
    ...written.incidents.map((of) => [of, "to", of.entry.to])
  ];
  for (const [of, key, day] of days) {
    if (Date.parse(day) <= now.getTime()) continue;
    yield {
      of,
      key,
      level: "error",
      code: "in-the-future",
      message: `${day} is still to come`,
      remedy: "Write down what has happened, on the day when it did."
    };
  }
}
function* contaminated({ written }, { categories }) {
  const tasks = categories.flatMap(({ evals }) => evals.map(({ task }) => task));
  for (const of of written.contaminated) {
    const { task } = of.entry;
    if (tasks.some((one) => globsMeet(task, one))) continue;
    yield {
      of,
      key: "task",
      code: "contaminates-nothing",
      message: `no eval of the policy is called ${JSON.stringify(task)}`,
      remedy: "Correct the name; `near-zero formats` shows what results call it."
    };
  }
}
function* incidents({ written, records }, policy, now) {
  const overdue = new Map(overdueReports(records, now).map((one) => [one.incident, one]));
  for (const of of written.incidents) {
    const { id, category } = of.entry;
    if (category === UNCLASSIFIED || !policy.categories.some(({ name }) => name === category)) {
      yield {
        of,
        key: "category",
        code: "incident-unclassified",
        message: `no category of the policy is about \`${id}\``,
        remedy: "Give the policy a category with evals that show it."
      };
    } else if (failuresOf(of.entry, 3) > 0 && !records.signatures.some((one) => one.category === category)) {
      yield {
        of,
        code: "incident-unnamed",
        message: `\`${id}\` is a serious failure, and no signature of \`${category}\` names it`,
        remedy: "Add it to `signatures`, so that it stays open until its cause is gone."
      };
    }
    const late = overdue.get(of.entry);
    if (late === void 0) continue;
    yield {
      of,
      level: "error",
      code: "report-overdue",
      message: `\`${id}\` (${late.harm}) was to be reported by ${late.due}`,
      remedy: "Report it, and write down the day as `reported`."
    };
  }
}

// src/history/parse.ts
import { hash } from "node:crypto";

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

// src/history/rules.ts
var DAYS2 = {
  signatures: ["first_seen", "due"],
  interventions: ["on"],
  releases: [],
  contaminated: ["since"],
  incidents: ["from", "to", "known", "reported"]
};
function* daysExist(written) {
  for (const [list, keys2] of Object.entries(DAYS2)) {
    for (const { entry, file, at } of written[list]) {
      const values = { ...entry };
      for (const key of keys2) {
        const day = values[key];
        if (typeof day !== "string" || isDay(day)) continue;
        const expected = "a day of the calendar, such as 2026-11-30";
        yield { file, at: [...at, key], message: `${day} is no day`, expected };
      }
    }
  }
}
function* daysInOrder({ signatures: signatures2, incidents: incidents2 }) {
  const wrong = ({ file, at }, key, day, first) => day === void 0 || day >= first ? [] : [{ file, at: [...at, key], message: `${day} is before ${first}`, expected: `${first} or later` }];
  for (const one of signatures2) yield* wrong(one, "due", one.entry.due, one.entry.first_seen);
  for (const one of incidents2) {
    const { from, to, known, reported } = one.entry;
    yield* wrong(one, "to", to, from);
    yield* wrong(one, "known", known, from);
    yield* wrong(one, "reported", reported, known ?? from);
  }
}
function* idsAreUnique({ signatures: signatures2, incidents: incidents2, releases }) {
  yield* twice(signatures2, "id", "signatures");
  yield* twice(incidents2, "id", "incidents");
  yield* twice(releases, "model", "releases");
}
function* twice(placed, key, what) {
  const seen = /* @__PURE__ */ new Set();
  for (const { entry, file, at } of placed) {
    const name = entry[key];
    if (seen.has(name)) {
      const message = `two ${what} are called ${JSON.stringify(name)}`;
      yield {
        file,
        at: [...at, key],
        message,
        expected: `${key === "id" ? "an id" : "a release"} of its own`
      };
    }
    seen.add(name);
  }
}
function* signaturesExist({ signatures: signatures2, interventions, ids }) {
  const named = ({ file, at }, key, names, why) => names.flatMap(
    (name, i) => ids.has(name) ? [] : [{ file, ...unknown([...at, key, i], name, ids), expected: why }]
  );
  for (const one of interventions) {
    yield* named(one, "signatures", one.entry.signatures, "the id of a signature in these files");
  }
  for (const one of signatures2) {
    const { id, formerly = [] } = one.entry;
    const kept = "the id of a signature that stays in these files: a new name does not close an old one";
    yield* named(one, "formerly", formerly, kept);
    if (!formerly.includes(id)) continue;
    const at = [...one.at, "formerly", formerly.indexOf(id)];
    yield { file: one.file, at, message: `\`${id}\` names itself`, expected: "an earlier id" };
  }
}
var unknown = (at, name, ids) => ({
  at,
  message: `there is no signature \`${name}\``,
  suggestion: closest(name, ids)
});
function* kindsAreExplained({ interventions }) {
  for (const { entry, file, at } of interventions) {
    const { kind, evidence, evals } = entry;
    const key = [...at, "kind"];
    if (kind === "root_cause" && evidence === void 0) {
      const message = "a root cause is claimed without `evidence`";
      yield { file, at: key, message, expected: "`evidence`: where it is shown what the cause was" };
    }
    if (kind === "trained_on_eval" && evals === void 0) {
      const message = "`evals` is missing: nothing says what was trained on";
      yield { file, at: key, message, expected: "`evals`: the tasks, or patterns of them" };
    }
    if (kind !== "trained_on_eval" && evals !== void 0) {
      const message = `\`evals\` says what was trained on, and this is \`${kind}\``;
      yield { file, at: [...at, "evals"], key: true, message, expected: "no `evals`, or `trained_on_eval`" };
    }
  }
}
function* sharesInRange({ releases }) {
  for (const { entry, file, at } of releases) {
    for (const key of ["evaluation_awareness", "recall", "sealed_gap"]) {
      const text = entry[key];
      if (text === void 0 || readShare(`${text}`) !== null) continue;
      const message = `\`${key}\` cannot be ${JSON.stringify(text)}`;
      yield { file, at: [...at, key], message, expected: "a share from 0 to 100%" };
    }
  }
}
var RULES = [
  daysExist,
  daysInOrder,
  idsAreUnique,
  signaturesExist,
  kindsAreExplained,
  sharesInRange
];

// src/history/written.ts
function writtenIn(read) {
  const all = (list) => read.flatMap(({ value, form }, file) => {
    const faulty = new Set(form.filter(({ at }) => at[0] === list).map(({ at }) => at[1]));
    return entriesOf(value, list).flatMap(
      (entry, i) => faulty.has(i) || faulty.has(void 0) ? [] : [{ entry, file, at: [list, i] }]
    );
  });
  const ids = read.flatMap(({ value }) => entriesOf(value, "signatures").flatMap(idOf));
  return {
    signatures: all("signatures"),
    interventions: all("interventions"),
    releases: all("releases"),
    contaminated: all("contaminated"),
    incidents: all("incidents"),
    ids: new Set(ids)
  };
}
function entriesOf(value, list) {
  const entries2 = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const found = entries2.find(([key]) => key === list)?.[1];
  return Array.isArray(found) ? found : [];
}
function idOf(entry) {
  return typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string" ? [entry.id] : [];
}

// src/history/parse.ts
var HISTORY_FOLDER = ".near-zero/history";
var MAX_FILES = 200;
var MAX_LENGTH = 4 << 20;
var REMEDY = "Correct the history; `near-zero lint` shows every fault with its place.";
var HISTORY = {
  name: "a history",
  validate,
  keys,
  parts: {
    "#": "the top level",
    "#/$defs/signature": "an entry of `signatures`",
    "#/$defs/intervention": "an entry of `interventions`",
    "#/$defs/release": "an entry of `releases`",
    "#/$defs/contaminated": "an entry of `contaminated`",
    "#/$defs/incident": "an entry of `incidents`"
  },
  named: {},
  notJudged: []
};
function parseHistorySource(files) {
  const length = files.reduce((sum, { text }) => sum + text.length, 0);
  if (files.length > MAX_FILES || length > MAX_LENGTH) {
    throw new PolicyError(
      `The history has ${files.length} files of ${length} characters in all; at most ${MAX_FILES} and ${MAX_LENGTH} are read.`,
      "Join files, and see that nothing else lies in the folder."
    );
  }
  const sorted = files.toSorted((a, b) => a.path < b.path ? -1 : 1);
  const read = sorted.map((file) => readDocument(file.text, file.path, HISTORY));
  const unreadable2 = read.flatMap(({ faults: faults2 }) => faults2);
  if (unreadable2.length > 0) throw refusal(unreadable2, REMEDY);
  const written = writtenIn(read);
  const complaints = RULES.flatMap((rule) => [...rule(written)]);
  const faults = read.flatMap(
    ({ form, tell }, file) => tell([...form, ...complaints.filter((one) => one.file === file)])
  );
  if (faults.length > 0) throw refusal(faults, REMEDY);
  return {
    records: {
      files: sorted.map(({ path, text }) => ({ path, digest: `sha256:${hash("sha256", text)}` })),
      signatures: entries(written.signatures),
      interventions: entries(written.interventions),
      releases: entries(written.releases),
      contaminated: entries(written.contaminated),
      incidents: entries(written.incidents)
    },
    written,
    places: read.map(({ places }) => places)
  };
}
var entries = (placed) => placed.map(({ entry }) => entry);

// src/entry/history-files.ts
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
async function historyBeside(policy, folder) {
  const above = basename(dirname(policy)) === ".github" ? join(dirname(policy), "..") : dirname(policy);
  const from = folder ?? join(above, HISTORY_FOLDER);
  const found = await readdir(from, { withFileTypes: true }).catch((cause) => {
    if (cause.code === "ENOENT" && folder === void 0) return [];
    throw unreadable(from, cause);
  });
  const entries2 = found.map((one) => ({ name: one.name, type: one.isFile() ? "file" : "other" }));
  return Promise.all(
    pathsIn(from, entries2).map(async (path) => {
      const bytes = await readFile(path).catch((cause) => {
        throw unreadable(path, cause);
      });
      return { path, text: decode(bytes, path) };
    })
  );
}
var unreadable = (path, cause) => new PolicyError(
  `The history ${path} cannot be read (${cause.code ?? cause.message}).`,
  "Name its folder with --history, or make it readable.",
  [],
  { cause }
);
function pathsIn(folder, entries2) {
  const readable = entries2.filter(({ name, type }) => type === "file" && /\.ya?ml$/.test(name));
  const strange = entries2.find((one) => !readable.includes(one) && !/\.md$/i.test(one.name));
  if (strange !== void 0) {
    throw new PolicyError(
      `${folder} holds ${strange.name}, which is no .yml file.`,
      "Move it elsewhere: a history folder holds .yml files, and .md files about them."
    );
  }
  if (readable.length > MAX_FILES) {
    throw new PolicyError(
      `${folder} holds ${readable.length} files.`,
      `Join them: at most ${MAX_FILES} are read.`
    );
  }
  return readable.map(({ name }) => `${folder}/${name}`).sort();
}

// src/entry/commands/lint.ts
async function lint2({ policy: path, history, format }) {
  const { policy } = await loadPolicy(path);
  const source = parseHistorySource(await historyBeside(path, history));
  const now = /* @__PURE__ */ new Date();
  const found = [
    ...lint(policy, now).map((one) => ({ file: path, ...one })),
    ...lintHistory(source, policy, now)
  ];
  const errors = found.filter((one) => one.level === "error").length;
  if (format === "json") {
    process.stdout.write(`${JSON.stringify(found, null, 2)}
`);
  } else {
    for (const { file, level, code, position, message, remedy } of found) {
      const place = `${file}:${position.line}:${position.column}`;
      process.stdout.write(`${place}: ${level}: ${plain(message)} [${code}]
  \u2192 ${plain(remedy)}
`);
    }
    const read = source.records.files.length;
    const files = read > 0 ? ` and ${plural(read, "file")} of history` : "";
    process.stdout.write(
      `${path}${files}: ${plural(errors, "error")}, ${plural(found.length - errors, "warning")}
`
    );
  }
  return errors > 0 ? 2 : 0;
}
export {
  lint2 as lint
};
