import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  holds,
  same,
  witnesses
} from "./chunk-W3NCPILC.js";
import {
  globMatches,
  globsMeet,
  isPattern
} from "./chunk-PB6SGRIJ.js";
import {
  DAY,
  HISTORY_FOLDER,
  allowedOf,
  faultsError,
  isDay,
  readConfidence,
  readDuration,
  readRate,
  readYamlDocument,
  require_equal
} from "./chunk-TTUBXO73.js";
import {
  closest
} from "./chunk-GK2CZVEB.js";
import {
  UNITS
} from "./chunk-ULEIQVJB.js";
import {
  require_ucs2length
} from "./chunk-F6QDUSB6.js";
import {
  parsePath,
  splitPath
} from "./chunk-4S77CRV5.js";
import {
  closure
} from "./chunk-N2EHHURP.js";
import {
  list
} from "./chunk-5SDD3ADK.js";
import {
  __toESM
} from "./chunk-LCSLMUSC.js";

// src/model/generated/policy-schema.js
var import_ucs2length = __toESM(require_ucs2length(), 1);
var import_equal = __toESM(require_equal(), 1);
var validate = validate20;
var schema31 = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:near-zero:policy:v1",
  type: "object",
  "x-expected": "a mapping with version, name and categories",
  required: ["version", "name", "categories"],
  additionalProperties: false,
  properties: { version: { const: 1, "x-expected": "the version of the language, 1" }, name: { $ref: "#/$defs/text" }, confidence: {
    $ref: "#/$defs/confidence"
  }, evidence: { $ref: "#/$defs/evidence" }, subject: { type: "string", enum: ["model", "digest"], "x-expected": "model or digest" }, aliases: { type: "object", propertyNames: { maxLength: 500 }, additionalProperties: { $ref: "#/$defs/names" }, "x-expected": "a mapping from a release name to a list of recorded names" }, pinned: {
    type: "object",
    minProperties: 1,
    maxProperties: 100,
    propertyNames: { maxLength: 500 },
    additionalProperties: { $ref: "#/$defs/text" },
    "x-expected": "a mapping from a model's name to why it never moves"
  }, categories: { type: "object", minProperties: 1, propertyNames: {
    $ref: "#/$defs/name"
  }, additionalProperties: { $ref: "#/$defs/category" }, "x-expected": "a mapping from category names to categories, with at least one" }, maps: { type: "object", minProperties: 1, maxProperties: 50, propertyNames: { $ref: "#/$defs/name" }, additionalProperties: { $ref: "#/$defs/tableMap" }, "x-expected": "a mapping from a name to a map" }, gates: {
    type: "object",
    minProperties: 1,
    propertyNames: { $ref: "#/$defs/name" },
    additionalProperties: { $ref: "#/$defs/gate" },
    "x-expected": "a mapping from gate names to gates, with at least one"
  }, waivers: {
    type: "array",
    minItems: 1,
    maxItems: 100,
    items: { $ref: "#/$defs/waiver" },
    "x-expected": "a list of 1 to 100 waivers"
  }, trusted_refs: {
    type: "array",
    minItems: 1,
    maxItems: 100,
    uniqueItems: true,
    items: {
      type: "string",
      pattern: "^refs/(heads|tags)/[A-Za-z0-9_][^\\s~^:\\[\\\\]*$",
      maxLength: 300,
      "x-expected": "a full name or pattern, such as refs/heads/release/* or refs/tags/v*"
    },
    "x-expected": "a list of different refs, with at least one"
  }, review: { type: "object", required: ["approvers"], additionalProperties: false, "x-expected": "a mapping with at least approvers", properties: { approvers: {
    type: "array",
    minItems: 1,
    maxItems: 100,
    uniqueItems: true,
    items: { $ref: "#/$defs/approver" },
    "x-expected": "a list of different people and teams, with at least one"
  }, approvals: {
    $ref: "#/$defs/count"
  }, cooling_off: { $ref: "#/$defs/duration" }, apart_from: {
    type: "array",
    minItems: 1,
    maxItems: 100,
    uniqueItems: true,
    items: { $ref: "#/$defs/glob" },
    "x-expected": "a list of different patterns of paths, with at least one"
  } } } },
  $defs: {
    tableMap: { type: "object", required: ["files", "task", "id"], additionalProperties: false, "x-expected": 'a mapping such as { files: "**/results.csv", task: { text: refusals }, id: question_id, passed: ok }', properties: {
      files: { $ref: "#/$defs/text" },
      rows: { $ref: "#/$defs/text" },
      task: { $ref: "#/$defs/field" },
      id: { anyOf: [{ $ref: "#/$defs/field" }, { type: "object", required: ["join"], additionalProperties: false, properties: { join: { $ref: "#/$defs/paths" } } }, { type: "object", required: [
        "digest"
      ], additionalProperties: false, properties: { digest: { $ref: "#/$defs/paths" } } }], "x-expected": "a field, { join: [FIELD, \u2026] } or { digest: [FIELD, \u2026] }" },
      epoch: { anyOf: [{ $ref: "#/$defs/field" }, { type: "object", required: [
        "at",
        "first"
      ], additionalProperties: false, properties: { at: { $ref: "#/$defs/text" }, first: { enum: [0, 1] } } }], "x-expected": "a field, or { at: FIELD, first: 0 }" },
      passed: { $ref: "#/$defs/field" },
      failed: { $ref: "#/$defs/field" },
      outcome: { type: "object", required: ["at", "passed", "failed"], additionalProperties: false, properties: { at: { $ref: "#/$defs/text" }, passed: {
        $ref: "#/$defs/outcomes"
      }, failed: { $ref: "#/$defs/outcomes" }, error: { $ref: "#/$defs/outcomes" } }, "x-expected": "a mapping such as { at: stage, passed: [passed], failed: [exploit_still_works] }" },
      scores: {
        type: "object",
        minProperties: 1,
        maxProperties: 64,
        propertyNames: { maxLength: 200 },
        additionalProperties: { $ref: "#/$defs/field" },
        "x-expected": "a mapping from a name to a field"
      },
      totals: { type: "object", minProperties: 1, additionalProperties: false, properties: { samples: {
        $ref: "#/$defs/text"
      }, passed: { $ref: "#/$defs/text" }, failed: { $ref: "#/$defs/text" } }, "x-expected": "a mapping such as { samples: ^.summary.total, passed: ^.summary.correct }" },
      model: { $ref: "#/$defs/field" },
      model_digest: { $ref: "#/$defs/field" },
      run_id: { $ref: "#/$defs/field" },
      error: { $ref: "#/$defs/field" },
      completed_at: { $ref: "#/$defs/field" },
      grader: { $ref: "#/$defs/field" },
      answer: { $ref: "#/$defs/field" },
      dataset_samples: { $ref: "#/$defs/field" }
    }, patternProperties: {
      "^(metadata|args)\\..+$": { $ref: "#/$defs/field" }
    } },
    field: { anyOf: [
      { type: "string", minLength: 1, maxLength: 500 },
      { type: "object", required: ["at"], additionalProperties: false, properties: { at: { $ref: "#/$defs/text" }, optional: { type: "boolean" } } },
      { type: "object", required: ["text"], additionalProperties: false, properties: { text: { $ref: "#/$defs/text" } } },
      { type: "object", required: ["file"], additionalProperties: false, properties: { file: { $ref: "#/$defs/text" } } }
    ], "x-expected": "a path of the row, ^.PATH of the document, <x> of `rows`, { text: \u2026 }, { file: \u2026 } or { at: PATH, optional: true }" },
    paths: { type: "array", minItems: 1, maxItems: 16, items: { type: "string", minLength: 1, maxLength: 500 }, "x-expected": "a list of 1 to 16 paths" },
    outcomes: { type: "array", maxItems: 200, uniqueItems: true, items: { type: ["string", "number", "boolean"] }, "x-expected": "a list of at most 200 different values" },
    text: { type: "string", minLength: 1, maxLength: 2e3, "x-expected": "a text of 1 to 2000 characters" },
    name: {
      type: "string",
      pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$",
      maxLength: 100,
      "x-expected": "a name in kebab-case, such as improper-refusal (`all` is reserved)"
    },
    names: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: { $ref: "#/$defs/text" },
      "x-expected": "a list of different names, with at least one"
    },
    rate: {
      type: ["string", "number"],
      minimum: 0,
      exclusiveMaximum: 1,
      pattern: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$",
      "x-expected": "a rate such as 0.1%, 0.001 or 1/1000"
    },
    confidence: {
      type: ["string", "number"],
      minimum: 0.8,
      exclusiveMaximum: 1,
      pattern: "^(\\d{2}(\\.\\d{1,30})? ?%|0\\.\\d{1,30})$",
      "x-expected": "a confidence from 80% to under 100%, such as 95%, 99.9% or 0.95"
    },
    duration: { type: "string", pattern: "^[1-9]\\d{0,4}[dh]$", "x-expected": "a length of time in days or hours, such as 30d or 12h" },
    count: { type: "integer", minimum: 1, maximum: 9007199254740991, "x-expected": "a whole number of 1 or more" },
    glob: { type: "string", minLength: 1, maxLength: 200, pattern: "^[^*]*(\\*+[^*]*){0,8}$", "x-expected": "a task name or a pattern of one, such as inspect_evals/xstest or inspect_evals/*, of at most 200 characters and 8 stars" },
    path: { type: "string", minLength: 1, maxLength: 500, "x-expected": 'a path such as value.refusal, score.metadata.unfaithful or sample.metadata."a b"' },
    literal: { type: ["string", "number", "boolean"], "x-expected": "a text, a number, true or false" },
    literals: {
      type: ["string", "number", "boolean", "array"],
      minItems: 1,
      uniqueItems: true,
      items: { $ref: "#/$defs/literal" },
      "x-expected": "a text, a number, true, false, or a list of different ones"
    },
    bound: {
      type: "number",
      "x-expected": "a number"
    },
    conditions: { type: "array", minItems: 1, items: { $ref: "#/$defs/condition" }, "x-expected": "a list of conditions, such as [{ is: [C] }, { below: 0.5 }]" },
    condition: {
      type: "object",
      minProperties: 1,
      additionalProperties: false,
      "x-expected": "a condition such as { is: [C] } or { at_least: 0, below: 2 }",
      properties: {
        is: { $ref: "#/$defs/literals" },
        is_not: { $ref: "#/$defs/literals" },
        below: { $ref: "#/$defs/bound" },
        at_most: { $ref: "#/$defs/bound" },
        above: { $ref: "#/$defs/bound" },
        at_least: { $ref: "#/$defs/bound" },
        all_of: { $ref: "#/$defs/conditions" },
        any_of: {
          $ref: "#/$defs/conditions"
        }
      }
    },
    evidence: { type: "object", minProperties: 1, additionalProperties: false, "x-expected": "a mapping with at least one rule, such as max_age", properties: { max_age: { $ref: "#/$defs/duration" }, unscored: { type: "object", required: ["max_rate"], additionalProperties: false, "x-expected": "a mapping such as { max_rate: 2% }", properties: {
      max_rate: { $ref: "#/$defs/rate" }
    } }, edited: { type: "string", enum: ["reject", "not-judged"], "x-expected": "reject or not-judged" }, commit: { type: "string", enum: ["same", "same-tree", "ancestor", "any"], "x-expected": "same, same-tree, ancestor or any" }, workflows: {
      type: "array",
      minItems: 1,
      maxItems: 100,
      uniqueItems: true,
      items: { $ref: "#/$defs/workflow" },
      "x-expected": "a list of 1 to 100 different workflow files"
    }, events: { type: "array", minItems: 1, uniqueItems: true, items: {
      $ref: "#/$defs/event"
    }, "x-expected": "a list of different events, with at least one" }, attested_by: {
      type: "array",
      maxItems: 100,
      uniqueItems: true,
      items: { $ref: "#/$defs/signer" },
      "x-expected": "a list of at most 100 different workflows that sign"
    } } },
    signer: { type: "string", maxLength: 500, pattern: "^[\\w.-]+/[\\w.-]+/\\.github/workflows/[^/@*?\\s]+\\.ya?ml@[^@*\\s]*(\\*+[^@*\\s]*){0,8}$", "x-expected": "a workflow and the ref that it is signed from, such as acme/app/.github/workflows/evals.yml@refs/heads/main or \u2026@refs/tags/v*" },
    workflow: {
      type: "string",
      maxLength: 500,
      pattern: "^([\\w.-]+/[\\w.-]+/)?\\.github/workflows/[^/@\\s]+\\.ya?ml$",
      "x-expected": "a workflow file, such as .github/workflows/evals.yml or acme/evals/.github/workflows/run.yml"
    },
    event: { type: "string", enum: ["check_run", "check_suite", "deployment", "deployment_status", "issue_comment", "issues", "merge_group", "pull_request", "pull_request_review", "pull_request_target", "push", "release", "repository_dispatch", "schedule", "workflow_dispatch", "workflow_run"], "x-expected": "an event that starts workflows, such as push, schedule or workflow_dispatch" },
    eval: { type: "object", required: ["task"], additionalProperties: false, "x-expected": "an eval such as { task: inspect_evals/xstest, passes_when: { is: [C] }, expected_samples: 250 }", properties: {
      task: { $ref: "#/$defs/glob" },
      args: {
        type: "object",
        "x-expected": "a mapping from argument names to values"
      },
      scorer: {
        type: ["string", "array"],
        minLength: 1,
        minItems: 1,
        uniqueItems: true,
        items: { $ref: "#/$defs/text" },
        "x-expected": "the name of a scorer, or a list of different names with at least one"
      },
      at: { $ref: "#/$defs/path" },
      where: { type: "object", minProperties: 1, propertyNames: { $ref: "#/$defs/path" }, additionalProperties: { $ref: "#/$defs/literals" }, "x-expected": "a mapping from paths to values, such as { sample.metadata.label: safe }" },
      passes_when: { $ref: "#/$defs/condition" },
      unscored_when: { $ref: "#/$defs/condition" },
      expected_samples: { $ref: "#/$defs/count" },
      data_set: { type: "string", enum: ["part"], "x-expected": "part" },
      why: { $ref: "#/$defs/text" },
      expected_tasks: { $ref: "#/$defs/names" },
      epochs: { $ref: "#/$defs/count" },
      sealed: { type: "boolean", "x-expected": "true or false" },
      counts: { type: "string", enum: ["accepted"], "x-expected": "accepted" }
    } },
    category: { type: "object", required: ["max_failure_rate", "evals"], additionalProperties: false, "x-expected": "a mapping with at least max_failure_rate and evals", properties: {
      claim: { $ref: "#/$defs/text" },
      owner: { $ref: "#/$defs/text" },
      source: { $ref: "#/$defs/text" },
      max_failure_rate: { $ref: "#/$defs/rate" },
      confidence: { $ref: "#/$defs/confidence" },
      requires: { type: "array", uniqueItems: true, items: { $ref: "#/$defs/name" }, "x-expected": "a list of different category names" },
      evidence: { $ref: "#/$defs/evidence" },
      combine: { type: "string", enum: ["pool"], "x-expected": "pool" },
      mixture: { $ref: "#/$defs/text" },
      severity: {
        type: "object",
        required: ["at", "limits"],
        additionalProperties: false,
        "x-expected": "a mapping with at and limits",
        properties: {
          at: { $ref: "#/$defs/path" },
          limits: { type: "object", minProperties: 1, additionalProperties: false, patternProperties: { "^[0-4]$": { $ref: "#/$defs/rate" } }, "x-expected": "a mapping from levels, 0 to 4, to rates, such as { 3: 0.1%, 4: 0 }" }
        }
      },
      kind: { type: "string", enum: ["capability", "inventory"], "x-expected": "capability or inventory" },
      inventory: { type: ["string", "object"], pattern: "^gpt2-small$", required: ["units", "digest"], additionalProperties: false, "x-expected": "gpt2-small, or a mapping with units and digest", properties: { units: { type: "integer", minimum: 1, maximum: 1e6, "x-expected": "a whole number from 1 to 1000000" }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$", "x-expected": "sha256: and 64 hex digits" }, sample: { type: "object", required: ["units", "seed"], additionalProperties: false, "x-expected": "a mapping with units and seed", properties: { units: { $ref: "#/$defs/count" }, seed: { $ref: "#/$defs/text" } } } } },
      within: {
        type: "object",
        required: ["capability", "match", "max_excluded"],
        additionalProperties: false,
        "x-expected": "a mapping with capability, match and max_excluded",
        properties: {
          capability: { $ref: "#/$defs/name" },
          match: { $ref: "#/$defs/path" },
          max_excluded: { $ref: "#/$defs/rate" }
        }
      },
      adjudicators: { $ref: "#/$defs/names" },
      graders: { $ref: "#/$defs/names" },
      recall: {
        type: "object",
        required: ["at_least"],
        additionalProperties: false,
        "x-expected": "a mapping such as { task: cot-planted, at_least: 90% } or { detected: 190, planted: 200, at_least: 85% }",
        properties: {
          task: {
            type: "string",
            minLength: 1,
            maxLength: 200,
            pattern: "^[^*?]*$",
            "x-expected": "the name of a task, without a pattern"
          },
          detected: {
            type: "integer",
            minimum: 1,
            maximum: 9007199254740991,
            "x-expected": "a whole number of 1 or more"
          },
          planted: { $ref: "#/$defs/count" },
          at_least: { $ref: "#/$defs/rate" }
        }
      },
      cluster: { $ref: "#/$defs/path" },
      strata: { anyOf: [{ $ref: "#/$defs/path" }, { type: "object", required: ["by", "values"], additionalProperties: false, properties: { by: { $ref: "#/$defs/path" }, values: { $ref: "#/$defs/names" } } }], "x-expected": "a path, or { by: PATH, values: [VALUE, \u2026] }" },
      population: { type: "string", enum: ["new-items", "these-items"], "x-expected": "new-items or these-items" },
      attempts: { type: "string", enum: [
        "once",
        "spend",
        "sequential"
      ], "x-expected": "once, spend or sequential" },
      evals: { type: "array", minItems: 1, maxItems: 100, items: { $ref: "#/$defs/eval" }, "x-expected": "a list of 1 to 100 evals" }
    } },
    memory: {
      type: "object",
      required: ["ledger"],
      additionalProperties: false,
      "x-expected": "a mapping with at least ledger",
      properties: { ledger: { type: "string", pattern: "^(branch:[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}|file:\\S.{0,499})$", "x-expected": "branch:NAME or file:PATH" }, history: { type: "string", pattern: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\]{1,200}(?<!/)$", "x-expected": "a path inside the repository such as .near-zero/history" }, first_run: { type: "object", required: ["by", "on"], additionalProperties: false, "x-expected": "a mapping with by and on", properties: { by: { $ref: "#/$defs/text" }, on: { $ref: "#/$defs/date" }, reason: { $ref: "#/$defs/text" }, issue: {
        $ref: "#/$defs/text"
      } } } }
    },
    date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", "x-expected": "a date such as 2026-11-30" },
    approver: { type: "string", pattern: "^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9_.-]{1,100})?$", "x-expected": "a person (@name) or a team (@org/team)" },
    waiver: { type: "object", required: ["id", "category", "gate", "max_failure_rate", "granted", "expires", "owner", "reason"], additionalProperties: false, "x-expected": "a mapping with id, category, gate, max_failure_rate, granted, expires, owner and reason", properties: { id: { $ref: "#/$defs/name" }, renews: {
      $ref: "#/$defs/name"
    }, category: { $ref: "#/$defs/name" }, gate: { $ref: "#/$defs/name" }, max_failure_rate: { $ref: "#/$defs/rate" }, granted: { $ref: "#/$defs/date" }, expires: { $ref: "#/$defs/date" }, owner: { $ref: "#/$defs/text" }, reason: { $ref: "#/$defs/text" }, issue: { $ref: "#/$defs/text" } } },
    exposure: {
      type: "object",
      required: ["interactions", "per"],
      additionalProperties: false,
      "x-expected": "a mapping such as { interactions: 1000000, per: 30d, max_expected_failures: 10000 }",
      properties: {
        interactions: { $ref: "#/$defs/count" },
        per: { $ref: "#/$defs/duration" },
        max_expected_failures: {
          type: "number",
          exclusiveMinimum: 0,
          "x-expected": "a number above 0"
        },
        max_chance_of_any: { $ref: "#/$defs/rate" },
        severity_at_least: {
          type: "integer",
          minimum: 0,
          maximum: 4,
          "x-expected": "a level from 0 to 4"
        }
      }
    },
    requirement: {
      type: ["string", "array", "object"],
      pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
      minItems: 1,
      items: { $ref: "#/$defs/requirement" },
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
      "x-expected": "all, a category's name, a list, { all_of: [\u2026] } or { any_of: [\u2026] }",
      properties: { all_of: { $ref: "#/$defs/requirements" }, any_of: { $ref: "#/$defs/requirements" } }
    },
    requirements: { type: "array", minItems: 1, items: { $ref: "#/$defs/requirement" }, "x-expected": "a list of requirements, with at least one" },
    gate: { type: "object", required: [
      "require"
    ], additionalProperties: false, "x-expected": "a mapping with at least require", properties: {
      require: { $ref: "#/$defs/requirement" },
      screen: { type: "boolean", "x-expected": "true or false" },
      frontier: { type: "boolean", "x-expected": "true or false" },
      candidates: { type: "string", enum: ["reported", "corrected"], "x-expected": "reported or corrected" },
      severity_growth: { type: "string", enum: ["report", "block"], "x-expected": "report or block" },
      unresolved_failures: { type: "string", enum: ["report", "block"], "x-expected": "report or block" },
      memory: { $ref: "#/$defs/memory" },
      evidence: { $ref: "#/$defs/evidence" },
      exposure: { $ref: "#/$defs/exposure" }
    } }
  }
};
var schema32 = { type: "string", minLength: 1, maxLength: 2e3, "x-expected": "a text of 1 to 2000 characters" };
var schema33 = {
  type: ["string", "number"],
  minimum: 0.8,
  exclusiveMaximum: 1,
  pattern: "^(\\d{2}(\\.\\d{1,30})? ?%|0\\.\\d{1,30})$",
  "x-expected": "a confidence from 80% to under 100%, such as 95%, 99.9% or 0.95"
};
var schema43 = { type: "string", pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 100, "x-expected": "a name in kebab-case, such as improper-refusal (`all` is reserved)" };
var schema122 = { type: "string", pattern: "^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9_.-]{1,100})?$", "x-expected": "a person (@name) or a team (@org/team)" };
var schema54 = { type: "integer", minimum: 1, maximum: 9007199254740991, "x-expected": "a whole number of 1 or more" };
var schema35 = {
  type: "string",
  pattern: "^[1-9]\\d{0,4}[dh]$",
  "x-expected": "a length of time in days or hours, such as 30d or 12h"
};
var schema65 = { type: "string", minLength: 1, maxLength: 200, pattern: "^[^*]*(\\*+[^*]*){0,8}$", "x-expected": "a task name or a pattern of one, such as inspect_evals/xstest or inspect_evals/*, of at most 200 characters and 8 stars" };
var func1 = Object.prototype.hasOwnProperty;
var func2 = import_ucs2length.default.default;
var func0 = import_equal.default.default;
var pattern4 = new RegExp("^(\\d{2}(\\.\\d{1,30})? ?%|0\\.\\d{1,30})$", "u");
var pattern9 = new RegExp("^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$", "u");
var pattern40 = new RegExp(
  "^refs/(heads|tags)/[A-Za-z0-9_][^\\s~^:\\[\\\\]*$",
  "u"
);
var pattern41 = new RegExp("^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9_.-]{1,100})?$", "u");
var pattern5 = new RegExp("^[1-9]\\d{0,4}[dh]$", "u");
var pattern22 = new RegExp("^[^*]*(\\*+[^*]*){0,8}$", "u");
var schema34 = { type: "object", minProperties: 1, additionalProperties: false, "x-expected": "a mapping with at least one rule, such as max_age", properties: {
  max_age: { $ref: "#/$defs/duration" },
  unscored: {
    type: "object",
    required: ["max_rate"],
    additionalProperties: false,
    "x-expected": "a mapping such as { max_rate: 2% }",
    properties: { max_rate: {
      $ref: "#/$defs/rate"
    } }
  },
  edited: { type: "string", enum: ["reject", "not-judged"], "x-expected": "reject or not-judged" },
  commit: { type: "string", enum: ["same", "same-tree", "ancestor", "any"], "x-expected": "same, same-tree, ancestor or any" },
  workflows: { type: "array", minItems: 1, maxItems: 100, uniqueItems: true, items: { $ref: "#/$defs/workflow" }, "x-expected": "a list of 1 to 100 different workflow files" },
  events: { type: "array", minItems: 1, uniqueItems: true, items: { $ref: "#/$defs/event" }, "x-expected": "a list of different events, with at least one" },
  attested_by: {
    type: "array",
    maxItems: 100,
    uniqueItems: true,
    items: { $ref: "#/$defs/signer" },
    "x-expected": "a list of at most 100 different workflows that sign"
  }
} };
var schema36 = { type: ["string", "number"], minimum: 0, exclusiveMaximum: 1, pattern: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$", "x-expected": "a rate such as 0.1%, 0.001 or 1/1000" };
var schema37 = { type: "string", maxLength: 500, pattern: "^([\\w.-]+/[\\w.-]+/)?\\.github/workflows/[^/@\\s]+\\.ya?ml$", "x-expected": "a workflow file, such as .github/workflows/evals.yml or acme/evals/.github/workflows/run.yml" };
var schema38 = { type: "string", enum: ["check_run", "check_suite", "deployment", "deployment_status", "issue_comment", "issues", "merge_group", "pull_request", "pull_request_review", "pull_request_target", "push", "release", "repository_dispatch", "schedule", "workflow_dispatch", "workflow_run"], "x-expected": "an event that starts workflows, such as push, schedule or workflow_dispatch" };
var schema39 = { type: "string", maxLength: 500, pattern: "^[\\w.-]+/[\\w.-]+/\\.github/workflows/[^/@*?\\s]+\\.ya?ml@[^@*\\s]*(\\*+[^@*\\s]*){0,8}$", "x-expected": "a workflow and the ref that it is signed from, such as acme/app/.github/workflows/evals.yml@refs/heads/main or \u2026@refs/tags/v*" };
var pattern6 = new RegExp(
  "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$",
  "u"
);
var pattern7 = new RegExp("^([\\w.-]+/[\\w.-]+/)?\\.github/workflows/[^/@\\s]+\\.ya?ml$", "u");
var pattern8 = new RegExp(
  "^[\\w.-]+/[\\w.-]+/\\.github/workflows/[^/@*?\\s]+\\.ya?ml@[^@*\\s]*(\\*+[^@*\\s]*){0,8}$",
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
    if (Object.keys(data).length < 1) {
      const err0 = {
        instancePath,
        schemaPath: "#/minProperties",
        keyword: "minProperties",
        params: { limit: 1 },
        message: "must NOT have fewer than 1 properties",
        schema: 1,
        parentSchema: schema34,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data) if (!(key0 === "max_age" || key0 === "unscored" || key0 === "edited" || key0 === "commit" || key0 === "workflows" || key0 === "events" || key0 === "attested_by")) {
      const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: {
        additionalProperty: key0
      }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.max_age !== void 0) {
      let data0 = data.max_age;
      if (typeof data0 == "string") {
        if (!pattern5.test(data0)) {
          const err2 = { instancePath: instancePath + "/max_age", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,4}[dh]$" }, message: 'must match pattern "^[1-9]\\d{0,4}[dh]$"', schema: "^[1-9]\\d{0,4}[dh]$", parentSchema: schema35, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/max_age",
          schemaPath: "#/$defs/duration/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema35.type,
          parentSchema: schema35,
          data: data0
        };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.unscored !== void 0) {
      let data1 = data.unscored;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.max_rate === void 0) {
          const err4 = {
            instancePath: instancePath + "/unscored",
            schemaPath: "#/properties/unscored/required",
            keyword: "required",
            params: { missingProperty: "max_rate" },
            message: "must have required property 'max_rate'",
            schema: schema34.properties.unscored.required,
            parentSchema: schema34.properties.unscored,
            data: data1
          };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (const key1 in data1)
          if (key1 !== "max_rate") {
            const err5 = { instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34.properties.unscored, data: data1 };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data1.max_rate !== void 0) {
          let data2 = data1.max_rate;
          if (typeof data2 != "string" && !(typeof data2 == "number" && isFinite(data2))) {
            const err6 = {
              instancePath: instancePath + "/unscored/max_rate",
              schemaPath: "#/$defs/rate/type",
              keyword: "type",
              params: { type: schema36.type },
              message: "must be string,number",
              schema: schema36.type,
              parentSchema: schema36,
              data: data2
            };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 < 0 || isNaN(data2)) {
              const err7 = {
                instancePath: instancePath + "/unscored/max_rate",
                schemaPath: "#/$defs/rate/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema36,
                data: data2
              };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data2 >= 1 || isNaN(data2)) {
              const err8 = { instancePath: instancePath + "/unscored/max_rate", schemaPath: "#/$defs/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema36, data: data2 };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
          }
          if (typeof data2 == "string" && !pattern6.test(data2)) {
            const err9 = { instancePath: instancePath + "/unscored/max_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$" }, message: 'must match pattern "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$"', schema: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$", parentSchema: schema36, data: data2 };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/unscored", schemaPath: "#/properties/unscored/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.unscored.type, parentSchema: schema34.properties.unscored, data: data1 };
        vErrors === null ? vErrors = [err10] : vErrors.push(
          err10
        ), errors++;
      }
    }
    if (data.edited !== void 0) {
      let data3 = data.edited;
      if (typeof data3 != "string") {
        const err11 = {
          instancePath: instancePath + "/edited",
          schemaPath: "#/properties/edited/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema34.properties.edited.type,
          parentSchema: schema34.properties.edited,
          data: data3
        };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (!(data3 === "reject" || data3 === "not-judged")) {
        const err12 = { instancePath: instancePath + "/edited", schemaPath: "#/properties/edited/enum", keyword: "enum", params: { allowedValues: schema34.properties.edited.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.edited.enum, parentSchema: schema34.properties.edited, data: data3 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.commit !== void 0) {
      let data4 = data.commit;
      if (typeof data4 != "string") {
        const err13 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.commit.type, parentSchema: schema34.properties.commit, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (!(data4 === "same" || data4 === "same-tree" || data4 === "ancestor" || data4 === "any")) {
        const err14 = { instancePath: instancePath + "/commit", schemaPath: "#/properties/commit/enum", keyword: "enum", params: { allowedValues: schema34.properties.commit.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.commit.enum, parentSchema: schema34.properties.commit, data: data4 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.workflows !== void 0) {
      let data5 = data.workflows;
      if (Array.isArray(data5)) {
        if (data5.length > 100) {
          const err15 = { instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema34.properties.workflows, data: data5 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data5.length < 1) {
          const err16 = { instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.workflows, data: data5 };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 == "string") {
            if (func2(data6) > 500) {
              const err17 = {
                instancePath: instancePath + "/workflows/" + i0,
                schemaPath: "#/$defs/workflow/maxLength",
                keyword: "maxLength",
                params: { limit: 500 },
                message: "must NOT have more than 500 characters",
                schema: 500,
                parentSchema: schema37,
                data: data6
              };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (!pattern7.test(
              data6
            )) {
              const err18 = { instancePath: instancePath + "/workflows/" + i0, schemaPath: "#/$defs/workflow/pattern", keyword: "pattern", params: { pattern: "^([\\w.-]+/[\\w.-]+/)?\\.github/workflows/[^/@\\s]+\\.ya?ml$" }, message: 'must match pattern "^([\\w.-]+/[\\w.-]+/)?\\.github/workflows/[^/@\\s]+\\.ya?ml$"', schema: "^([\\w.-]+/[\\w.-]+/)?\\.github/workflows/[^/@\\s]+\\.ya?ml$", parentSchema: schema37, data: data6 };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/workflows/" + i0, schemaPath: "#/$defs/workflow/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema37.type, parentSchema: schema37, data: data6 };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        let i1 = data5.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) for (j0 = i1; j0--; )
            if (func0(data5[i1], data5[j0])) {
              const err20 = { instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema34.properties.workflows, data: data5 };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
              break outer0;
            }
        }
      } else {
        const err21 = { instancePath: instancePath + "/workflows", schemaPath: "#/properties/workflows/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.workflows.type, parentSchema: schema34.properties.workflows, data: data5 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.events !== void 0) {
      let data7 = data.events;
      if (Array.isArray(
        data7
      )) {
        if (data7.length < 1) {
          const err22 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.events, data: data7 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        const len1 = data7.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data8 = data7[i2];
          if (typeof data8 != "string") {
            const err23 = { instancePath: instancePath + "/events/" + i2, schemaPath: "#/$defs/event/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.type, parentSchema: schema38, data: data8 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
          if (!(data8 === "check_run" || data8 === "check_suite" || data8 === "deployment" || data8 === "deployment_status" || data8 === "issue_comment" || data8 === "issues" || data8 === "merge_group" || data8 === "pull_request" || data8 === "pull_request_review" || data8 === "pull_request_target" || data8 === "push" || data8 === "release" || data8 === "repository_dispatch" || data8 === "schedule" || data8 === "workflow_dispatch" || data8 === "workflow_run")) {
            const err24 = { instancePath: instancePath + "/events/" + i2, schemaPath: "#/$defs/event/enum", keyword: "enum", params: { allowedValues: schema38.enum }, message: "must be equal to one of the allowed values", schema: schema38.enum, parentSchema: schema38, data: data8 };
            vErrors === null ? vErrors = [err24] : vErrors.push(
              err24
            ), errors++;
          }
        }
        let i3 = data7.length, j1;
        if (i3 > 1) {
          outer1: for (; i3--; ) for (j1 = i3; j1--; ) if (func0(data7[i3], data7[j1])) {
            const err25 = {
              instancePath: instancePath + "/events",
              schemaPath: "#/properties/events/uniqueItems",
              keyword: "uniqueItems",
              params: { i: i3, j: j1 },
              message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)",
              schema: true,
              parentSchema: schema34.properties.events,
              data: data7
            };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            break outer1;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/events", schemaPath: "#/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.events.type, parentSchema: schema34.properties.events, data: data7 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.attested_by !== void 0) {
      let data9 = data.attested_by;
      if (Array.isArray(data9)) {
        if (data9.length > 100) {
          const err27 = { instancePath: instancePath + "/attested_by", schemaPath: "#/properties/attested_by/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema34.properties.attested_by, data: data9 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        const len2 = data9.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data10 = data9[i4];
          if (typeof data10 == "string") {
            if (func2(data10) > 500) {
              const err28 = { instancePath: instancePath + "/attested_by/" + i4, schemaPath: "#/$defs/signer/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema39, data: data10 };
              vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
            }
            if (!pattern8.test(data10)) {
              const err29 = { instancePath: instancePath + "/attested_by/" + i4, schemaPath: "#/$defs/signer/pattern", keyword: "pattern", params: { pattern: "^[\\w.-]+/[\\w.-]+/\\.github/workflows/[^/@*?\\s]+\\.ya?ml@[^@*\\s]*(\\*+[^@*\\s]*){0,8}$" }, message: 'must match pattern "^[\\w.-]+/[\\w.-]+/\\.github/workflows/[^/@*?\\s]+\\.ya?ml@[^@*\\s]*(\\*+[^@*\\s]*){0,8}$"', schema: "^[\\w.-]+/[\\w.-]+/\\.github/workflows/[^/@*?\\s]+\\.ya?ml@[^@*\\s]*(\\*+[^@*\\s]*){0,8}$", parentSchema: schema39, data: data10 };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          } else {
            const err30 = {
              instancePath: instancePath + "/attested_by/" + i4,
              schemaPath: "#/$defs/signer/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema39.type,
              parentSchema: schema39,
              data: data10
            };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
        let i5 = data9.length, j2;
        if (i5 > 1) {
          outer2: for (; i5--; ) for (j2 = i5; j2--; ) if (func0(
            data9[i5],
            data9[j2]
          )) {
            const err31 = { instancePath: instancePath + "/attested_by", schemaPath: "#/properties/attested_by/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: true, parentSchema: schema34.properties.attested_by, data: data9 };
            vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            break outer2;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/attested_by", schemaPath: "#/properties/attested_by/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.attested_by.type, parentSchema: schema34.properties.attested_by, data: data9 };
        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema40 = { type: "array", minItems: 1, uniqueItems: true, items: { $ref: "#/$defs/text" }, "x-expected": "a list of different names, with at least one" };
function validate23(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: {
        limit: 1
      }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 == "string") {
        if (func2(data0) > 2e3) {
          const err1 = {
            instancePath: instancePath + "/" + i0,
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e3 },
            message: "must NOT have more than 2000 characters",
            schema: 2e3,
            parentSchema: schema32,
            data: data0
          };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data0 };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/text/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; ) for (j0 = i1; j0--; ) if (func0(
        data[i1],
        data[j0]
      )) {
        const err4 = {
          instancePath,
          schemaPath: "#/uniqueItems",
          keyword: "uniqueItems",
          params: { i: i1, j: j0 },
          message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
          schema: true,
          parentSchema: schema40,
          data
        };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        break outer0;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
      schema: schema40.type,
      parentSchema: schema40,
      data
    };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var schema44 = { type: "object", required: [
  "max_failure_rate",
  "evals"
], additionalProperties: false, "x-expected": "a mapping with at least max_failure_rate and evals", properties: {
  claim: { $ref: "#/$defs/text" },
  owner: { $ref: "#/$defs/text" },
  source: { $ref: "#/$defs/text" },
  max_failure_rate: { $ref: "#/$defs/rate" },
  confidence: { $ref: "#/$defs/confidence" },
  requires: { type: "array", uniqueItems: true, items: { $ref: "#/$defs/name" }, "x-expected": "a list of different category names" },
  evidence: { $ref: "#/$defs/evidence" },
  combine: { type: "string", enum: ["pool"], "x-expected": "pool" },
  mixture: { $ref: "#/$defs/text" },
  severity: { type: "object", required: [
    "at",
    "limits"
  ], additionalProperties: false, "x-expected": "a mapping with at and limits", properties: { at: { $ref: "#/$defs/path" }, limits: { type: "object", minProperties: 1, additionalProperties: false, patternProperties: { "^[0-4]$": { $ref: "#/$defs/rate" } }, "x-expected": "a mapping from levels, 0 to 4, to rates, such as { 3: 0.1%, 4: 0 }" } } },
  kind: { type: "string", enum: ["capability", "inventory"], "x-expected": "capability or inventory" },
  inventory: {
    type: ["string", "object"],
    pattern: "^gpt2-small$",
    required: ["units", "digest"],
    additionalProperties: false,
    "x-expected": "gpt2-small, or a mapping with units and digest",
    properties: { units: { type: "integer", minimum: 1, maximum: 1e6, "x-expected": "a whole number from 1 to 1000000" }, digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$", "x-expected": "sha256: and 64 hex digits" }, sample: { type: "object", required: ["units", "seed"], additionalProperties: false, "x-expected": "a mapping with units and seed", properties: { units: { $ref: "#/$defs/count" }, seed: { $ref: "#/$defs/text" } } } }
  },
  within: { type: "object", required: [
    "capability",
    "match",
    "max_excluded"
  ], additionalProperties: false, "x-expected": "a mapping with capability, match and max_excluded", properties: { capability: { $ref: "#/$defs/name" }, match: { $ref: "#/$defs/path" }, max_excluded: { $ref: "#/$defs/rate" } } },
  adjudicators: { $ref: "#/$defs/names" },
  graders: { $ref: "#/$defs/names" },
  recall: { type: "object", required: [
    "at_least"
  ], additionalProperties: false, "x-expected": "a mapping such as { task: cot-planted, at_least: 90% } or { detected: 190, planted: 200, at_least: 85% }", properties: { task: { type: "string", minLength: 1, maxLength: 200, pattern: "^[^*?]*$", "x-expected": "the name of a task, without a pattern" }, detected: {
    type: "integer",
    minimum: 1,
    maximum: 9007199254740991,
    "x-expected": "a whole number of 1 or more"
  }, planted: { $ref: "#/$defs/count" }, at_least: { $ref: "#/$defs/rate" } } },
  cluster: {
    $ref: "#/$defs/path"
  },
  strata: { anyOf: [{ $ref: "#/$defs/path" }, {
    type: "object",
    required: ["by", "values"],
    additionalProperties: false,
    properties: { by: { $ref: "#/$defs/path" }, values: { $ref: "#/$defs/names" } }
  }], "x-expected": "a path, or { by: PATH, values: [VALUE, \u2026] }" },
  population: { type: "string", enum: ["new-items", "these-items"], "x-expected": "new-items or these-items" },
  attempts: { type: "string", enum: ["once", "spend", "sequential"], "x-expected": "once, spend or sequential" },
  evals: { type: "array", minItems: 1, maxItems: 100, items: { $ref: "#/$defs/eval" }, "x-expected": "a list of 1 to 100 evals" }
} };
var schema52 = { type: "string", minLength: 1, maxLength: 500, "x-expected": 'a path such as value.refusal, score.metadata.unfaithful or sample.metadata."a b"' };
var pattern13 = new RegExp("^[0-4]$", "u");
var pattern16 = new RegExp("^gpt2-small$", "u");
var pattern17 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
var pattern20 = new RegExp("^[^*?]*$", "u");
var schema64 = { type: "object", required: ["task"], additionalProperties: false, "x-expected": "an eval such as { task: inspect_evals/xstest, passes_when: { is: [C] }, expected_samples: 250 }", properties: {
  task: { $ref: "#/$defs/glob" },
  args: { type: "object", "x-expected": "a mapping from argument names to values" },
  scorer: {
    type: ["string", "array"],
    minLength: 1,
    minItems: 1,
    uniqueItems: true,
    items: { $ref: "#/$defs/text" },
    "x-expected": "the name of a scorer, or a list of different names with at least one"
  },
  at: { $ref: "#/$defs/path" },
  where: { type: "object", minProperties: 1, propertyNames: { $ref: "#/$defs/path" }, additionalProperties: {
    $ref: "#/$defs/literals"
  }, "x-expected": "a mapping from paths to values, such as { sample.metadata.label: safe }" },
  passes_when: { $ref: "#/$defs/condition" },
  unscored_when: { $ref: "#/$defs/condition" },
  expected_samples: { $ref: "#/$defs/count" },
  data_set: { type: "string", enum: ["part"], "x-expected": "part" },
  why: { $ref: "#/$defs/text" },
  expected_tasks: {
    $ref: "#/$defs/names"
  },
  epochs: { $ref: "#/$defs/count" },
  sealed: { type: "boolean", "x-expected": "true or false" },
  counts: {
    type: "string",
    enum: ["accepted"],
    "x-expected": "accepted"
  }
} };
var schema69 = {
  type: ["string", "number", "boolean", "array"],
  minItems: 1,
  uniqueItems: true,
  items: { $ref: "#/$defs/literal" },
  "x-expected": "a text, a number, true, false, or a list of different ones"
};
var schema70 = { type: ["string", "number", "boolean"], "x-expected": "a text, a number, true or false" };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string" && !(typeof data == "number" && isFinite(
    data
  )) && typeof data != "boolean" && !Array.isArray(data)) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema69.type },
      message: "must be string,number,boolean,array",
      schema: schema69.type,
      parentSchema: schema69,
      data
    };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err1 = {
        instancePath,
        schemaPath: "#/minItems",
        keyword: "minItems",
        params: { limit: 1 },
        message: "must NOT have fewer than 1 items",
        schema: 1,
        parentSchema: schema69,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 != "string" && !(typeof data0 == "number" && isFinite(
        data0
      )) && typeof data0 != "boolean") {
        const err2 = {
          instancePath: instancePath + "/" + i0,
          schemaPath: "#/$defs/literal/type",
          keyword: "type",
          params: { type: schema70.type },
          message: "must be string,number,boolean",
          schema: schema70.type,
          parentSchema: schema70,
          data: data0
        };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    let i1 = data.length, j0;
    if (i1 > 1) {
      outer0: for (; i1--; )
        for (j0 = i1; j0--; ) if (func0(data[i1], data[j0])) {
          const err3 = {
            instancePath,
            schemaPath: "#/uniqueItems",
            keyword: "uniqueItems",
            params: { i: i1, j: j0 },
            message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
            schema: true,
            parentSchema: schema69,
            data
          };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          break outer0;
        }
    }
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var schema71 = {
  type: "object",
  minProperties: 1,
  additionalProperties: false,
  "x-expected": "a condition such as { is: [C] } or { at_least: 0, below: 2 }",
  properties: { is: { $ref: "#/$defs/literals" }, is_not: { $ref: "#/$defs/literals" }, below: { $ref: "#/$defs/bound" }, at_most: { $ref: "#/$defs/bound" }, above: { $ref: "#/$defs/bound" }, at_least: { $ref: "#/$defs/bound" }, all_of: {
    $ref: "#/$defs/conditions"
  }, any_of: { $ref: "#/$defs/conditions" } }
};
var schema72 = { type: "number", "x-expected": "a number" };
var schema76 = { type: "array", minItems: 1, items: { $ref: "#/$defs/condition" }, "x-expected": "a list of conditions, such as [{ is: [C] }, { below: 0.5 }]" };
var wrapper0 = { validate: validate33 };
function validate36(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: {
        limit: 1
      }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema76, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) wrapper0.validate(
      data[i0],
      { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }
    ) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "array" },
      message: "must be array",
      schema: schema76.type,
      parentSchema: schema76,
      data
    };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate36.errors = vErrors, errors === 0;
}
validate36.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate33(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = {
        instancePath,
        schemaPath: "#/minProperties",
        keyword: "minProperties",
        params: { limit: 1 },
        message: "must NOT have fewer than 1 properties",
        schema: 1,
        parentSchema: schema71,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data) if (!(key0 === "is" || key0 === "is_not" || key0 === "below" || key0 === "at_most" || key0 === "above" || key0 === "at_least" || key0 === "all_of" || key0 === "any_of")) {
      const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: {
        additionalProperty: key0
      }, message: "must NOT have additional properties", schema: false, parentSchema: schema71, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.is !== void 0 && (validate31(data.is, { instancePath: instancePath + "/is", parentData: data, parentDataProperty: "is", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.is_not !== void 0 && (validate31(data.is_not, { instancePath: instancePath + "/is_not", parentData: data, parentDataProperty: "is_not", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length)), data.below !== void 0) {
      let data2 = data.below;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err2 = { instancePath: instancePath + "/below", schemaPath: "#/$defs/bound/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema72.type, parentSchema: schema72, data: data2 };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.at_most !== void 0) {
      let data3 = data.at_most;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        const err3 = { instancePath: instancePath + "/at_most", schemaPath: "#/$defs/bound/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema72.type, parentSchema: schema72, data: data3 };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.above !== void 0) {
      let data4 = data.above;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err4 = { instancePath: instancePath + "/above", schemaPath: "#/$defs/bound/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema72.type, parentSchema: schema72, data: data4 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.at_least !== void 0) {
      let data5 = data.at_least;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err5 = {
          instancePath: instancePath + "/at_least",
          schemaPath: "#/$defs/bound/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
          schema: schema72.type,
          parentSchema: schema72,
          data: data5
        };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    data.all_of !== void 0 && (validate36(data.all_of, { instancePath: instancePath + "/all_of", parentData: data, parentDataProperty: "all_of", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length)), data.any_of !== void 0 && (validate36(
      data.any_of,
      { instancePath: instancePath + "/any_of", parentData: data, parentDataProperty: "any_of", rootData, dynamicAnchors }
    ) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length));
  } else {
    const err6 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema71.type,
      parentSchema: schema71,
      data
    };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate33.errors = vErrors, errors === 0;
}
validate33.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
    if (data.task === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "task" },
        message: "must have required property 'task'",
        schema: schema64.required,
        parentSchema: schema64,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data) if (!func1.call(schema64.properties, key0)) {
      const err1 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema64,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.task !== void 0) {
      let data0 = data.task;
      if (typeof data0 == "string") {
        if (func2(data0) > 200) {
          const err2 = {
            instancePath: instancePath + "/task",
            schemaPath: "#/$defs/glob/maxLength",
            keyword: "maxLength",
            params: { limit: 200 },
            message: "must NOT have more than 200 characters",
            schema: 200,
            parentSchema: schema65,
            data: data0
          };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/task", schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema65, data: data0 };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern22.test(data0)) {
          const err4 = { instancePath: instancePath + "/task", schemaPath: "#/$defs/glob/pattern", keyword: "pattern", params: { pattern: "^[^*]*(\\*+[^*]*){0,8}$" }, message: 'must match pattern "^[^*]*(\\*+[^*]*){0,8}$"', schema: "^[^*]*(\\*+[^*]*){0,8}$", parentSchema: schema65, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/task", schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema65.type, parentSchema: schema65, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.args !== void 0) {
      let data1 = data.args;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        const err6 = { instancePath: instancePath + "/args", schemaPath: "#/properties/args/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.properties.args.type, parentSchema: schema64.properties.args, data: data1 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.scorer !== void 0) {
      let data2 = data.scorer;
      if (typeof data2 != "string" && !Array.isArray(data2)) {
        const err7 = { instancePath: instancePath + "/scorer", schemaPath: "#/properties/scorer/type", keyword: "type", params: { type: schema64.properties.scorer.type }, message: "must be string,array", schema: schema64.properties.scorer.type, parentSchema: schema64.properties.scorer, data: data2 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "string" && func2(data2) < 1) {
        const err8 = {
          instancePath: instancePath + "/scorer",
          schemaPath: "#/properties/scorer/minLength",
          keyword: "minLength",
          params: { limit: 1 },
          message: "must NOT have fewer than 1 characters",
          schema: 1,
          parentSchema: schema64.properties.scorer,
          data: data2
        };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err9 = { instancePath: instancePath + "/scorer", schemaPath: "#/properties/scorer/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema64.properties.scorer, data: data2 };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 == "string") {
            if (func2(data3) > 2e3) {
              const err10 = {
                instancePath: instancePath + "/scorer/" + i0,
                schemaPath: "#/$defs/text/maxLength",
                keyword: "maxLength",
                params: { limit: 2e3 },
                message: "must NOT have more than 2000 characters",
                schema: 2e3,
                parentSchema: schema32,
                data: data3
              };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (func2(data3) < 1) {
              const err11 = {
                instancePath: instancePath + "/scorer/" + i0,
                schemaPath: "#/$defs/text/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
                schema: 1,
                parentSchema: schema32,
                data: data3
              };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
          } else {
            const err12 = {
              instancePath: instancePath + "/scorer/" + i0,
              schemaPath: "#/$defs/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema32.type,
              parentSchema: schema32,
              data: data3
            };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        let i1 = data2.length, j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) for (j0 = i1; j0--; ) if (func0(data2[i1], data2[j0])) {
              const err13 = { instancePath: instancePath + "/scorer", schemaPath: "#/properties/scorer/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema64.properties.scorer, data: data2 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              break outer0;
            }
        }
      }
    }
    if (data.at !== void 0) {
      let data4 = data.at;
      if (typeof data4 == "string") {
        if (func2(data4) > 500) {
          const err14 = {
            instancePath: instancePath + "/at",
            schemaPath: "#/$defs/path/maxLength",
            keyword: "maxLength",
            params: { limit: 500 },
            message: "must NOT have more than 500 characters",
            schema: 500,
            parentSchema: schema52,
            data: data4
          };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (func2(data4) < 1) {
          const err15 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema52, data: data4 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/path/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema52.type, parentSchema: schema52, data: data4 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.where !== void 0) {
      let data5 = data.where;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (Object.keys(data5).length < 1) {
          const err17 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema64.properties.where, data: data5 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        for (const key1 in data5) {
          const _errs17 = errors;
          if (typeof key1 == "string") {
            if (func2(
              key1
            ) > 500) {
              const err18 = {
                instancePath: instancePath + "/where",
                schemaPath: "#/$defs/path/maxLength",
                keyword: "maxLength",
                params: { limit: 500 },
                message: "must NOT have more than 500 characters",
                schema: 500,
                parentSchema: schema52,
                data: key1,
                propertyName: key1
              };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (func2(key1) < 1) {
              const err19 = {
                instancePath: instancePath + "/where",
                schemaPath: "#/$defs/path/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
                schema: 1,
                parentSchema: schema52,
                data: key1,
                propertyName: key1
              };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
          } else {
            const err20 = {
              instancePath: instancePath + "/where",
              schemaPath: "#/$defs/path/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema52.type,
              parentSchema: schema52,
              data: key1,
              propertyName: key1
            };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          var valid7 = _errs17 === errors;
          if (!valid7) {
            const err21 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema64.properties.where.propertyNames, parentSchema: schema64.properties.where, data: data5 };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        for (const key2 in data5) validate31(data5[key2], { instancePath: instancePath + "/where/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key2, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
      } else {
        const err22 = { instancePath: instancePath + "/where", schemaPath: "#/properties/where/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.properties.where.type, parentSchema: schema64.properties.where, data: data5 };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data.passes_when !== void 0 && (validate33(data.passes_when, { instancePath: instancePath + "/passes_when", parentData: data, parentDataProperty: "passes_when", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.unscored_when !== void 0 && (validate33(
      data.unscored_when,
      { instancePath: instancePath + "/unscored_when", parentData: data, parentDataProperty: "unscored_when", rootData, dynamicAnchors }
    ) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length)), data.expected_samples !== void 0) {
      let data9 = data.expected_samples;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err23 = {
          instancePath: instancePath + "/expected_samples",
          schemaPath: "#/$defs/count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema54.type,
          parentSchema: schema54,
          data: data9
        };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 9007199254740991 || isNaN(data9)) {
          const err24 = { instancePath: instancePath + "/expected_samples", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema54, data: data9 };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err25 = {
            instancePath: instancePath + "/expected_samples",
            schemaPath: "#/$defs/count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
            schema: 1,
            parentSchema: schema54,
            data: data9
          };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      }
    }
    if (data.data_set !== void 0) {
      let data10 = data.data_set;
      if (typeof data10 != "string") {
        const err26 = { instancePath: instancePath + "/data_set", schemaPath: "#/properties/data_set/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema64.properties.data_set.type, parentSchema: schema64.properties.data_set, data: data10 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      if (data10 !== "part") {
        const err27 = { instancePath: instancePath + "/data_set", schemaPath: "#/properties/data_set/enum", keyword: "enum", params: { allowedValues: schema64.properties.data_set.enum }, message: "must be equal to one of the allowed values", schema: schema64.properties.data_set.enum, parentSchema: schema64.properties.data_set, data: data10 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.why !== void 0) {
      let data11 = data.why;
      if (typeof data11 == "string") {
        if (func2(data11) > 2e3) {
          const err28 = {
            instancePath: instancePath + "/why",
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e3 },
            message: "must NOT have more than 2000 characters",
            schema: 2e3,
            parentSchema: schema32,
            data: data11
          };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (func2(data11) < 1) {
          const err29 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data11 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
      } else {
        const err30 = { instancePath: instancePath + "/why", schemaPath: "#/$defs/text/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data11 };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.expected_tasks !== void 0 && (validate23(
      data.expected_tasks,
      { instancePath: instancePath + "/expected_tasks", parentData: data, parentDataProperty: "expected_tasks", rootData, dynamicAnchors }
    ) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.epochs !== void 0) {
      let data13 = data.epochs;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
        const err31 = {
          instancePath: instancePath + "/epochs",
          schemaPath: "#/$defs/count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema54.type,
          parentSchema: schema54,
          data: data13
        };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (typeof data13 == "number" && isFinite(data13)) {
        if (data13 > 9007199254740991 || isNaN(data13)) {
          const err32 = {
            instancePath: instancePath + "/epochs",
            schemaPath: "#/$defs/count/maximum",
            keyword: "maximum",
            params: {
              comparison: "<=",
              limit: 9007199254740991
            },
            message: "must be <= 9007199254740991",
            schema: 9007199254740991,
            parentSchema: schema54,
            data: data13
          };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data13 < 1 || isNaN(data13)) {
          const err33 = {
            instancePath: instancePath + "/epochs",
            schemaPath: "#/$defs/count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
            schema: 1,
            parentSchema: schema54,
            data: data13
          };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      }
    }
    if (data.sealed !== void 0) {
      let data14 = data.sealed;
      if (typeof data14 != "boolean") {
        const err34 = {
          instancePath: instancePath + "/sealed",
          schemaPath: "#/properties/sealed/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema64.properties.sealed.type,
          parentSchema: schema64.properties.sealed,
          data: data14
        };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.counts !== void 0) {
      let data15 = data.counts;
      if (typeof data15 != "string") {
        const err35 = {
          instancePath: instancePath + "/counts",
          schemaPath: "#/properties/counts/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema64.properties.counts.type,
          parentSchema: schema64.properties.counts,
          data: data15
        };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (data15 !== "accepted") {
        const err36 = {
          instancePath: instancePath + "/counts",
          schemaPath: "#/properties/counts/enum",
          keyword: "enum",
          params: { allowedValues: schema64.properties.counts.enum },
          message: "must be equal to one of the allowed values",
          schema: schema64.properties.counts.enum,
          parentSchema: schema64.properties.counts,
          data: data15
        };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema64.type, parentSchema: schema64, data };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
    if (data.max_failure_rate === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "max_failure_rate" },
        message: "must have required property 'max_failure_rate'",
        schema: schema44.required,
        parentSchema: schema44,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.evals === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "evals" },
        message: "must have required property 'evals'",
        schema: schema44.required,
        parentSchema: schema44,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data) if (!func1.call(schema44.properties, key0)) {
      const err2 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema44,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.claim !== void 0) {
      let data0 = data.claim;
      if (typeof data0 == "string") {
        if (func2(data0) > 2e3) {
          const err3 = {
            instancePath: instancePath + "/claim",
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e3 },
            message: "must NOT have more than 2000 characters",
            schema: 2e3,
            parentSchema: schema32,
            data: data0
          };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/claim", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/claim", schemaPath: "#/$defs/text/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.owner !== void 0) {
      let data1 = data.owner;
      if (typeof data1 == "string") {
        if (func2(data1) > 2e3) {
          const err6 = {
            instancePath: instancePath + "/owner",
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e3 },
            message: "must NOT have more than 2000 characters",
            schema: 2e3,
            parentSchema: schema32,
            data: data1
          };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/text/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      if (typeof data2 == "string") {
        if (func2(data2) > 2e3) {
          const err9 = {
            instancePath: instancePath + "/source",
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e3 },
            message: "must NOT have more than 2000 characters",
            schema: 2e3,
            parentSchema: schema32,
            data: data2
          };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (func2(data2) < 1) {
          const err10 = { instancePath: instancePath + "/source", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data2 };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/source",
          schemaPath: "#/$defs/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema32.type,
          parentSchema: schema32,
          data: data2
        };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.max_failure_rate !== void 0) {
      let data3 = data.max_failure_rate;
      if (typeof data3 != "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err12 = { instancePath: instancePath + "/max_failure_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema36.type }, message: "must be string,number", schema: schema36.type, parentSchema: schema36, data: data3 };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/max_failure_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36, data: data3 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        if (data3 >= 1 || isNaN(data3)) {
          const err14 = {
            instancePath: instancePath + "/max_failure_rate",
            schemaPath: "#/$defs/rate/exclusiveMaximum",
            keyword: "exclusiveMaximum",
            params: { comparison: "<", limit: 1 },
            message: "must be < 1",
            schema: 1,
            parentSchema: schema36,
            data: data3
          };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
      if (typeof data3 == "string" && !pattern6.test(data3)) {
        const err15 = { instancePath: instancePath + "/max_failure_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$" }, message: 'must match pattern "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$"', schema: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$", parentSchema: schema36, data: data3 };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data4 = data.confidence;
      if (typeof data4 != "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err16 = { instancePath: instancePath + "/confidence", schemaPath: "#/$defs/confidence/type", keyword: "type", params: {
          type: schema33.type
        }, message: "must be string,number", schema: schema33.type, parentSchema: schema33, data: data4 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0.8 || isNaN(
          data4
        )) {
          const err17 = { instancePath: instancePath + "/confidence", schemaPath: "#/$defs/confidence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.8 }, message: "must be >= 0.8", schema: 0.8, parentSchema: schema33, data: data4 };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (data4 >= 1 || isNaN(data4)) {
          const err18 = { instancePath: instancePath + "/confidence", schemaPath: "#/$defs/confidence/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema33, data: data4 };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      }
      if (typeof data4 == "string" && !pattern4.test(data4)) {
        const err19 = { instancePath: instancePath + "/confidence", schemaPath: "#/$defs/confidence/pattern", keyword: "pattern", params: { pattern: "^(\\d{2}(\\.\\d{1,30})? ?%|0\\.\\d{1,30})$" }, message: 'must match pattern "^(\\d{2}(\\.\\d{1,30})? ?%|0\\.\\d{1,30})$"', schema: "^(\\d{2}(\\.\\d{1,30})? ?%|0\\.\\d{1,30})$", parentSchema: schema33, data: data4 };
        vErrors === null ? vErrors = [err19] : vErrors.push(
          err19
        ), errors++;
      }
    }
    if (data.requires !== void 0) {
      let data5 = data.requires;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 == "string") {
            if (func2(data6) > 100) {
              const err20 = {
                instancePath: instancePath + "/requires/" + i0,
                schemaPath: "#/$defs/name/maxLength",
                keyword: "maxLength",
                params: { limit: 100 },
                message: "must NOT have more than 100 characters",
                schema: 100,
                parentSchema: schema43,
                data: data6
              };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (!pattern9.test(data6)) {
              const err21 = {
                instancePath: instancePath + "/requires/" + i0,
                schemaPath: "#/$defs/name/pattern",
                keyword: "pattern",
                params: { pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$" },
                message: 'must match pattern "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$"',
                schema: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$",
                parentSchema: schema43,
                data: data6
              };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
          } else {
            const err22 = {
              instancePath: instancePath + "/requires/" + i0,
              schemaPath: "#/$defs/name/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema43.type,
              parentSchema: schema43,
              data: data6
            };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        let i1 = data5.length, j0;
        if (i1 > 1) {
          outer0: for (; i1--; ) for (j0 = i1; j0--; ) if (func0(data5[i1], data5[j0])) {
            const err23 = {
              instancePath: instancePath + "/requires",
              schemaPath: "#/properties/requires/uniqueItems",
              keyword: "uniqueItems",
              params: {
                i: i1,
                j: j0
              },
              message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)",
              schema: true,
              parentSchema: schema44.properties.requires,
              data: data5
            };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            break outer0;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/requires", schemaPath: "#/properties/requires/type", keyword: "type", params: {
          type: "array"
        }, message: "must be array", schema: schema44.properties.requires.type, parentSchema: schema44.properties.requires, data: data5 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.evidence !== void 0 && (validate21(
      data.evidence,
      { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors }
    ) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.combine !== void 0) {
      let data8 = data.combine;
      if (typeof data8 != "string") {
        const err25 = { instancePath: instancePath + "/combine", schemaPath: "#/properties/combine/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.combine.type, parentSchema: schema44.properties.combine, data: data8 };
        vErrors === null ? vErrors = [err25] : vErrors.push(
          err25
        ), errors++;
      }
      if (data8 !== "pool") {
        const err26 = { instancePath: instancePath + "/combine", schemaPath: "#/properties/combine/enum", keyword: "enum", params: { allowedValues: schema44.properties.combine.enum }, message: "must be equal to one of the allowed values", schema: schema44.properties.combine.enum, parentSchema: schema44.properties.combine, data: data8 };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.mixture !== void 0) {
      let data9 = data.mixture;
      if (typeof data9 == "string") {
        if (func2(data9) > 2e3) {
          const err27 = { instancePath: instancePath + "/mixture", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema32, data: data9 };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
        if (func2(
          data9
        ) < 1) {
          const err28 = { instancePath: instancePath + "/mixture", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data9 };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/mixture", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data9 };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
    }
    if (data.severity !== void 0) {
      let data10 = data.severity;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.at === void 0) {
          const err30 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/required", keyword: "required", params: { missingProperty: "at" }, message: "must have required property 'at'", schema: schema44.properties.severity.required, parentSchema: schema44.properties.severity, data: data10 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
        if (data10.limits === void 0) {
          const err31 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/required", keyword: "required", params: { missingProperty: "limits" }, message: "must have required property 'limits'", schema: schema44.properties.severity.required, parentSchema: schema44.properties.severity, data: data10 };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        for (const key1 in data10) if (!(key1 === "at" || key1 === "limits")) {
          const err32 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.severity, data: data10 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        if (data10.at !== void 0) {
          let data11 = data10.at;
          if (typeof data11 == "string") {
            if (func2(data11) > 500) {
              const err33 = { instancePath: instancePath + "/severity/at", schemaPath: "#/$defs/path/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema52, data: data11 };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (func2(data11) < 1) {
              const err34 = { instancePath: instancePath + "/severity/at", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema52, data: data11 };
              vErrors === null ? vErrors = [err34] : vErrors.push(
                err34
              ), errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/severity/at", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.type, parentSchema: schema52, data: data11 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
        if (data10.limits !== void 0) {
          let data12 = data10.limits;
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            if (Object.keys(data12).length < 1) {
              const err36 = {
                instancePath: instancePath + "/severity/limits",
                schemaPath: "#/properties/severity/properties/limits/minProperties",
                keyword: "minProperties",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 properties",
                schema: 1,
                parentSchema: schema44.properties.severity.properties.limits,
                data: data12
              };
              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
            }
            for (const key2 in data12)
              if (!pattern13.test(key2)) {
                const err37 = {
                  instancePath: instancePath + "/severity/limits",
                  schemaPath: "#/properties/severity/properties/limits/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key2 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema44.properties.severity.properties.limits,
                  data: data12
                };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            for (const key3 in data12) if (pattern13.test(key3)) {
              let data13 = data12[key3];
              if (typeof data13 != "string" && !(typeof data13 == "number" && isFinite(data13))) {
                const err38 = { instancePath: instancePath + "/severity/limits/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema36.type }, message: "must be string,number", schema: schema36.type, parentSchema: schema36, data: data13 };
                vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 0 || isNaN(data13)) {
                  const err39 = { instancePath: instancePath + "/severity/limits/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36, data: data13 };
                  vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                }
                if (data13 >= 1 || isNaN(data13)) {
                  const err40 = { instancePath: instancePath + "/severity/limits/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema36, data: data13 };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
              }
              if (typeof data13 == "string" && !pattern6.test(data13)) {
                const err41 = {
                  instancePath: instancePath + "/severity/limits/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/$defs/rate/pattern",
                  keyword: "pattern",
                  params: { pattern: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$" },
                  message: 'must match pattern "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$"',
                  schema: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$",
                  parentSchema: schema36,
                  data: data13
                };
                vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/severity/limits", schemaPath: "#/properties/severity/properties/limits/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.severity.properties.limits.type, parentSchema: schema44.properties.severity.properties.limits, data: data12 };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.severity.type, parentSchema: schema44.properties.severity, data: data10 };
        vErrors === null ? vErrors = [err43] : vErrors.push(
          err43
        ), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data14 = data.kind;
      if (typeof data14 != "string") {
        const err44 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.kind.type, parentSchema: schema44.properties.kind, data: data14 };
        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
      }
      if (!(data14 === "capability" || data14 === "inventory")) {
        const err45 = {
          instancePath: instancePath + "/kind",
          schemaPath: "#/properties/kind/enum",
          keyword: "enum",
          params: { allowedValues: schema44.properties.kind.enum },
          message: "must be equal to one of the allowed values",
          schema: schema44.properties.kind.enum,
          parentSchema: schema44.properties.kind,
          data: data14
        };
        vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
      }
    }
    if (data.inventory !== void 0) {
      let data15 = data.inventory;
      if (typeof data15 != "string" && !(data15 && typeof data15 == "object" && !Array.isArray(
        data15
      ))) {
        const err46 = { instancePath: instancePath + "/inventory", schemaPath: "#/properties/inventory/type", keyword: "type", params: { type: schema44.properties.inventory.type }, message: "must be string,object", schema: schema44.properties.inventory.type, parentSchema: schema44.properties.inventory, data: data15 };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
      if (typeof data15 == "string" && !pattern16.test(data15)) {
        const err47 = { instancePath: instancePath + "/inventory", schemaPath: "#/properties/inventory/pattern", keyword: "pattern", params: { pattern: "^gpt2-small$" }, message: 'must match pattern "^gpt2-small$"', schema: "^gpt2-small$", parentSchema: schema44.properties.inventory, data: data15 };
        vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
      }
      if (data15 && typeof data15 == "object" && !Array.isArray(
        data15
      )) {
        if (data15.units === void 0) {
          const err48 = { instancePath: instancePath + "/inventory", schemaPath: "#/properties/inventory/required", keyword: "required", params: { missingProperty: "units" }, message: "must have required property 'units'", schema: schema44.properties.inventory.required, parentSchema: schema44.properties.inventory, data: data15 };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        if (data15.digest === void 0) {
          const err49 = {
            instancePath: instancePath + "/inventory",
            schemaPath: "#/properties/inventory/required",
            keyword: "required",
            params: { missingProperty: "digest" },
            message: "must have required property 'digest'",
            schema: schema44.properties.inventory.required,
            parentSchema: schema44.properties.inventory,
            data: data15
          };
          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
        }
        for (const key4 in data15)
          if (!(key4 === "units" || key4 === "digest" || key4 === "sample")) {
            const err50 = { instancePath: instancePath + "/inventory", schemaPath: "#/properties/inventory/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.inventory, data: data15 };
            vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
          }
        if (data15.units !== void 0) {
          let data16 = data15.units;
          if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
            const err51 = { instancePath: instancePath + "/inventory/units", schemaPath: "#/properties/inventory/properties/units/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.inventory.properties.units.type, parentSchema: schema44.properties.inventory.properties.units, data: data16 };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 1e6 || isNaN(data16)) {
              const err52 = {
                instancePath: instancePath + "/inventory/units",
                schemaPath: "#/properties/inventory/properties/units/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 1e6 },
                message: "must be <= 1000000",
                schema: 1e6,
                parentSchema: schema44.properties.inventory.properties.units,
                data: data16
              };
              vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
            }
            if (data16 < 1 || isNaN(data16)) {
              const err53 = { instancePath: instancePath + "/inventory/units", schemaPath: "#/properties/inventory/properties/units/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema44.properties.inventory.properties.units, data: data16 };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
          }
        }
        if (data15.digest !== void 0) {
          let data17 = data15.digest;
          if (typeof data17 == "string") {
            if (!pattern17.test(data17)) {
              const err54 = { instancePath: instancePath + "/inventory/digest", schemaPath: "#/properties/inventory/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"', schema: "^sha256:[0-9a-f]{64}$", parentSchema: schema44.properties.inventory.properties.digest, data: data17 };
              vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/inventory/digest", schemaPath: "#/properties/inventory/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.inventory.properties.digest.type, parentSchema: schema44.properties.inventory.properties.digest, data: data17 };
            vErrors === null ? vErrors = [
              err55
            ] : vErrors.push(err55), errors++;
          }
        }
        if (data15.sample !== void 0) {
          let data18 = data15.sample;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            if (data18.units === void 0) {
              const err56 = {
                instancePath: instancePath + "/inventory/sample",
                schemaPath: "#/properties/inventory/properties/sample/required",
                keyword: "required",
                params: { missingProperty: "units" },
                message: "must have required property 'units'",
                schema: schema44.properties.inventory.properties.sample.required,
                parentSchema: schema44.properties.inventory.properties.sample,
                data: data18
              };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
            if (data18.seed === void 0) {
              const err57 = { instancePath: instancePath + "/inventory/sample", schemaPath: "#/properties/inventory/properties/sample/required", keyword: "required", params: { missingProperty: "seed" }, message: "must have required property 'seed'", schema: schema44.properties.inventory.properties.sample.required, parentSchema: schema44.properties.inventory.properties.sample, data: data18 };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
            for (const key5 in data18) if (!(key5 === "units" || key5 === "seed")) {
              const err58 = { instancePath: instancePath + "/inventory/sample", schemaPath: "#/properties/inventory/properties/sample/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.inventory.properties.sample, data: data18 };
              vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
            }
            if (data18.units !== void 0) {
              let data19 = data18.units;
              if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(
                data19
              ))) {
                const err59 = { instancePath: instancePath + "/inventory/sample/units", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.type, parentSchema: schema54, data: data19 };
                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
              }
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 > 9007199254740991 || isNaN(data19)) {
                  const err60 = { instancePath: instancePath + "/inventory/sample/units", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema54, data: data19 };
                  vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                }
                if (data19 < 1 || isNaN(data19)) {
                  const err61 = { instancePath: instancePath + "/inventory/sample/units", schemaPath: "#/$defs/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema54, data: data19 };
                  vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                }
              }
            }
            if (data18.seed !== void 0) {
              let data20 = data18.seed;
              if (typeof data20 == "string") {
                if (func2(data20) > 2e3) {
                  const err62 = { instancePath: instancePath + "/inventory/sample/seed", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema32, data: data20 };
                  vErrors === null ? vErrors = [
                    err62
                  ] : vErrors.push(err62), errors++;
                }
                if (func2(data20) < 1) {
                  const err63 = { instancePath: instancePath + "/inventory/sample/seed", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data20 };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
              } else {
                const err64 = {
                  instancePath: instancePath + "/inventory/sample/seed",
                  schemaPath: "#/$defs/text/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema32.type,
                  parentSchema: schema32,
                  data: data20
                };
                vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
              }
            }
          } else {
            const err65 = {
              instancePath: instancePath + "/inventory/sample",
              schemaPath: "#/properties/inventory/properties/sample/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema44.properties.inventory.properties.sample.type,
              parentSchema: schema44.properties.inventory.properties.sample,
              data: data18
            };
            vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
          }
        }
      }
    }
    if (data.within !== void 0) {
      let data21 = data.within;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.capability === void 0) {
          const err66 = {
            instancePath: instancePath + "/within",
            schemaPath: "#/properties/within/required",
            keyword: "required",
            params: { missingProperty: "capability" },
            message: "must have required property 'capability'",
            schema: schema44.properties.within.required,
            parentSchema: schema44.properties.within,
            data: data21
          };
          vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
        }
        if (data21.match === void 0) {
          const err67 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'", schema: schema44.properties.within.required, parentSchema: schema44.properties.within, data: data21 };
          vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
        }
        if (data21.max_excluded === void 0) {
          const err68 = {
            instancePath: instancePath + "/within",
            schemaPath: "#/properties/within/required",
            keyword: "required",
            params: { missingProperty: "max_excluded" },
            message: "must have required property 'max_excluded'",
            schema: schema44.properties.within.required,
            parentSchema: schema44.properties.within,
            data: data21
          };
          vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
        }
        for (const key6 in data21)
          if (!(key6 === "capability" || key6 === "match" || key6 === "max_excluded")) {
            const err69 = {
              instancePath: instancePath + "/within",
              schemaPath: "#/properties/within/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key6 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema44.properties.within,
              data: data21
            };
            vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
          }
        if (data21.capability !== void 0) {
          let data22 = data21.capability;
          if (typeof data22 == "string") {
            if (func2(data22) > 100) {
              const err70 = {
                instancePath: instancePath + "/within/capability",
                schemaPath: "#/$defs/name/maxLength",
                keyword: "maxLength",
                params: { limit: 100 },
                message: "must NOT have more than 100 characters",
                schema: 100,
                parentSchema: schema43,
                data: data22
              };
              vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
            }
            if (!pattern9.test(data22)) {
              const err71 = { instancePath: instancePath + "/within/capability", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema43, data: data22 };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
          } else {
            const err72 = {
              instancePath: instancePath + "/within/capability",
              schemaPath: "#/$defs/name/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema43.type,
              parentSchema: schema43,
              data: data22
            };
            vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
          }
        }
        if (data21.match !== void 0) {
          let data23 = data21.match;
          if (typeof data23 == "string") {
            if (func2(data23) > 500) {
              const err73 = {
                instancePath: instancePath + "/within/match",
                schemaPath: "#/$defs/path/maxLength",
                keyword: "maxLength",
                params: { limit: 500 },
                message: "must NOT have more than 500 characters",
                schema: 500,
                parentSchema: schema52,
                data: data23
              };
              vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
            }
            if (func2(data23) < 1) {
              const err74 = { instancePath: instancePath + "/within/match", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema52, data: data23 };
              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
            }
          } else {
            const err75 = { instancePath: instancePath + "/within/match", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.type, parentSchema: schema52, data: data23 };
            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
          }
        }
        if (data21.max_excluded !== void 0) {
          let data24 = data21.max_excluded;
          if (typeof data24 != "string" && !(typeof data24 == "number" && isFinite(data24))) {
            const err76 = { instancePath: instancePath + "/within/max_excluded", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema36.type }, message: "must be string,number", schema: schema36.type, parentSchema: schema36, data: data24 };
            vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
          }
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 < 0 || isNaN(data24)) {
              const err77 = { instancePath: instancePath + "/within/max_excluded", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36, data: data24 };
              vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
            }
            if (data24 >= 1 || isNaN(data24)) {
              const err78 = {
                instancePath: instancePath + "/within/max_excluded",
                schemaPath: "#/$defs/rate/exclusiveMaximum",
                keyword: "exclusiveMaximum",
                params: { comparison: "<", limit: 1 },
                message: "must be < 1",
                schema: 1,
                parentSchema: schema36,
                data: data24
              };
              vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
            }
          }
          if (typeof data24 == "string" && !pattern6.test(data24)) {
            const err79 = {
              instancePath: instancePath + "/within/max_excluded",
              schemaPath: "#/$defs/rate/pattern",
              keyword: "pattern",
              params: { pattern: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$" },
              message: 'must match pattern "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$"',
              schema: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$",
              parentSchema: schema36,
              data: data24
            };
            vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
          }
        }
      } else {
        const err80 = { instancePath: instancePath + "/within", schemaPath: "#/properties/within/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema44.properties.within.type, parentSchema: schema44.properties.within, data: data21 };
        vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
      }
    }
    if (data.adjudicators !== void 0 && (validate23(data.adjudicators, { instancePath: instancePath + "/adjudicators", parentData: data, parentDataProperty: "adjudicators", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.graders !== void 0 && (validate23(data.graders, {
      instancePath: instancePath + "/graders",
      parentData: data,
      parentDataProperty: "graders",
      rootData,
      dynamicAnchors
    }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length)), data.recall !== void 0) {
      let data27 = data.recall;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.at_least === void 0) {
          const err81 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/required", keyword: "required", params: { missingProperty: "at_least" }, message: "must have required property 'at_least'", schema: schema44.properties.recall.required, parentSchema: schema44.properties.recall, data: data27 };
          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
        }
        for (const key7 in data27) if (!(key7 === "task" || key7 === "detected" || key7 === "planted" || key7 === "at_least")) {
          const err82 = {
            instancePath: instancePath + "/recall",
            schemaPath: "#/properties/recall/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key7 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema44.properties.recall,
            data: data27
          };
          vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
        }
        if (data27.task !== void 0) {
          let data28 = data27.task;
          if (typeof data28 == "string") {
            if (func2(data28) > 200) {
              const err83 = { instancePath: instancePath + "/recall/task", schemaPath: "#/properties/recall/properties/task/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema44.properties.recall.properties.task, data: data28 };
              vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
            }
            if (func2(data28) < 1) {
              const err84 = {
                instancePath: instancePath + "/recall/task",
                schemaPath: "#/properties/recall/properties/task/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
                schema: 1,
                parentSchema: schema44.properties.recall.properties.task,
                data: data28
              };
              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
            }
            if (!pattern20.test(data28)) {
              const err85 = { instancePath: instancePath + "/recall/task", schemaPath: "#/properties/recall/properties/task/pattern", keyword: "pattern", params: { pattern: "^[^*?]*$" }, message: 'must match pattern "^[^*?]*$"', schema: "^[^*?]*$", parentSchema: schema44.properties.recall.properties.task, data: data28 };
              vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
            }
          } else {
            const err86 = { instancePath: instancePath + "/recall/task", schemaPath: "#/properties/recall/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.recall.properties.task.type, parentSchema: schema44.properties.recall.properties.task, data: data28 };
            vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
          }
        }
        if (data27.detected !== void 0) {
          let data29 = data27.detected;
          if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
            const err87 = { instancePath: instancePath + "/recall/detected", schemaPath: "#/properties/recall/properties/detected/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema44.properties.recall.properties.detected.type, parentSchema: schema44.properties.recall.properties.detected, data: data29 };
            vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 > 9007199254740991 || isNaN(data29)) {
              const err88 = { instancePath: instancePath + "/recall/detected", schemaPath: "#/properties/recall/properties/detected/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema44.properties.recall.properties.detected, data: data29 };
              vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
            }
            if (data29 < 1 || isNaN(data29)) {
              const err89 = { instancePath: instancePath + "/recall/detected", schemaPath: "#/properties/recall/properties/detected/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema44.properties.recall.properties.detected, data: data29 };
              vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
            }
          }
        }
        if (data27.planted !== void 0) {
          let data30 = data27.planted;
          if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
            const err90 = { instancePath: instancePath + "/recall/planted", schemaPath: "#/$defs/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema54.type, parentSchema: schema54, data: data30 };
            vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
          }
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 > 9007199254740991 || isNaN(data30)) {
              const err91 = {
                instancePath: instancePath + "/recall/planted",
                schemaPath: "#/$defs/count/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 9007199254740991 },
                message: "must be <= 9007199254740991",
                schema: 9007199254740991,
                parentSchema: schema54,
                data: data30
              };
              vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
            }
            if (data30 < 1 || isNaN(data30)) {
              const err92 = {
                instancePath: instancePath + "/recall/planted",
                schemaPath: "#/$defs/count/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 1 },
                message: "must be >= 1",
                schema: 1,
                parentSchema: schema54,
                data: data30
              };
              vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
            }
          }
        }
        if (data27.at_least !== void 0) {
          let data31 = data27.at_least;
          if (typeof data31 != "string" && !(typeof data31 == "number" && isFinite(data31))) {
            const err93 = { instancePath: instancePath + "/recall/at_least", schemaPath: "#/$defs/rate/type", keyword: "type", params: { type: schema36.type }, message: "must be string,number", schema: schema36.type, parentSchema: schema36, data: data31 };
            vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 < 0 || isNaN(data31)) {
              const err94 = {
                instancePath: instancePath + "/recall/at_least",
                schemaPath: "#/$defs/rate/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema36,
                data: data31
              };
              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
            }
            if (data31 >= 1 || isNaN(data31)) {
              const err95 = {
                instancePath: instancePath + "/recall/at_least",
                schemaPath: "#/$defs/rate/exclusiveMaximum",
                keyword: "exclusiveMaximum",
                params: { comparison: "<", limit: 1 },
                message: "must be < 1",
                schema: 1,
                parentSchema: schema36,
                data: data31
              };
              vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
            }
          }
          if (typeof data31 == "string" && !pattern6.test(data31)) {
            const err96 = { instancePath: instancePath + "/recall/at_least", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$" }, message: 'must match pattern "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$"', schema: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$", parentSchema: schema36, data: data31 };
            vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
          }
        }
      } else {
        const err97 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/type", keyword: "type", params: {
          type: "object"
        }, message: "must be object", schema: schema44.properties.recall.type, parentSchema: schema44.properties.recall, data: data27 };
        vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
      }
    }
    if (data.cluster !== void 0) {
      let data32 = data.cluster;
      if (typeof data32 == "string") {
        if (func2(data32) > 500) {
          const err98 = {
            instancePath: instancePath + "/cluster",
            schemaPath: "#/$defs/path/maxLength",
            keyword: "maxLength",
            params: { limit: 500 },
            message: "must NOT have more than 500 characters",
            schema: 500,
            parentSchema: schema52,
            data: data32
          };
          vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
        }
        if (func2(
          data32
        ) < 1) {
          const err99 = { instancePath: instancePath + "/cluster", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema52, data: data32 };
          vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
        }
      } else {
        const err100 = { instancePath: instancePath + "/cluster", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.type, parentSchema: schema52, data: data32 };
        vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
      }
    }
    if (data.strata !== void 0) {
      let data33 = data.strata;
      const _errs89 = errors;
      let valid27 = false;
      const _errs90 = errors;
      if (typeof data33 == "string") {
        if (func2(data33) > 500) {
          const err101 = {
            instancePath: instancePath + "/strata",
            schemaPath: "#/$defs/path/maxLength",
            keyword: "maxLength",
            params: { limit: 500 },
            message: "must NOT have more than 500 characters",
            schema: 500,
            parentSchema: schema52,
            data: data33
          };
          vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
        }
        if (func2(data33) < 1) {
          const err102 = { instancePath: instancePath + "/strata", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema52, data: data33 };
          vErrors === null ? vErrors = [err102] : vErrors.push(
            err102
          ), errors++;
        }
      } else {
        const err103 = { instancePath: instancePath + "/strata", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.type, parentSchema: schema52, data: data33 };
        vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
      }
      var _valid0 = _errs90 === errors;
      valid27 = valid27 || _valid0;
      const _errs93 = errors;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        if (data33.by === void 0) {
          const err104 = {
            instancePath: instancePath + "/strata",
            schemaPath: "#/properties/strata/anyOf/1/required",
            keyword: "required",
            params: {
              missingProperty: "by"
            },
            message: "must have required property 'by'",
            schema: schema44.properties.strata.anyOf[1].required,
            parentSchema: schema44.properties.strata.anyOf[1],
            data: data33
          };
          vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
        }
        if (data33.values === void 0) {
          const err105 = {
            instancePath: instancePath + "/strata",
            schemaPath: "#/properties/strata/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "values" },
            message: "must have required property 'values'",
            schema: schema44.properties.strata.anyOf[1].required,
            parentSchema: schema44.properties.strata.anyOf[1],
            data: data33
          };
          vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
        }
        for (const key8 in data33) if (!(key8 === "by" || key8 === "values")) {
          const err106 = { instancePath: instancePath + "/strata", schemaPath: "#/properties/strata/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44.properties.strata.anyOf[1], data: data33 };
          vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
        }
        if (data33.by !== void 0) {
          let data34 = data33.by;
          if (typeof data34 == "string") {
            if (func2(data34) > 500) {
              const err107 = {
                instancePath: instancePath + "/strata/by",
                schemaPath: "#/$defs/path/maxLength",
                keyword: "maxLength",
                params: { limit: 500 },
                message: "must NOT have more than 500 characters",
                schema: 500,
                parentSchema: schema52,
                data: data34
              };
              vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
            }
            if (func2(data34) < 1) {
              const err108 = { instancePath: instancePath + "/strata/by", schemaPath: "#/$defs/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema52, data: data34 };
              vErrors === null ? vErrors = [err108] : vErrors.push(
                err108
              ), errors++;
            }
          } else {
            const err109 = { instancePath: instancePath + "/strata/by", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema52.type, parentSchema: schema52, data: data34 };
            vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
          }
        }
        data33.values !== void 0 && (validate23(
          data33.values,
          { instancePath: instancePath + "/strata/values", parentData: data33, parentDataProperty: "values", rootData, dynamicAnchors }
        ) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length));
      } else {
        const err110 = {
          instancePath: instancePath + "/strata",
          schemaPath: "#/properties/strata/anyOf/1/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema44.properties.strata.anyOf[1].type,
          parentSchema: schema44.properties.strata.anyOf[1],
          data: data33
        };
        vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
      }
      var _valid0 = _errs93 === errors;
      if (valid27 = valid27 || _valid0, valid27) errors = _errs89, vErrors !== null && (_errs89 ? vErrors.length = _errs89 : vErrors = null);
      else {
        const err111 = { instancePath: instancePath + "/strata", schemaPath: "#/properties/strata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema44.properties.strata.anyOf, parentSchema: schema44.properties.strata, data: data33 };
        vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
      }
    }
    if (data.population !== void 0) {
      let data36 = data.population;
      if (typeof data36 != "string") {
        const err112 = {
          instancePath: instancePath + "/population",
          schemaPath: "#/properties/population/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema44.properties.population.type,
          parentSchema: schema44.properties.population,
          data: data36
        };
        vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
      }
      if (!(data36 === "new-items" || data36 === "these-items")) {
        const err113 = {
          instancePath: instancePath + "/population",
          schemaPath: "#/properties/population/enum",
          keyword: "enum",
          params: { allowedValues: schema44.properties.population.enum },
          message: "must be equal to one of the allowed values",
          schema: schema44.properties.population.enum,
          parentSchema: schema44.properties.population,
          data: data36
        };
        vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
      }
    }
    if (data.attempts !== void 0) {
      let data37 = data.attempts;
      if (typeof data37 != "string") {
        const err114 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.attempts.type, parentSchema: schema44.properties.attempts, data: data37 };
        vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
      }
      if (!(data37 === "once" || data37 === "spend" || data37 === "sequential")) {
        const err115 = { instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/enum", keyword: "enum", params: { allowedValues: schema44.properties.attempts.enum }, message: "must be equal to one of the allowed values", schema: schema44.properties.attempts.enum, parentSchema: schema44.properties.attempts, data: data37 };
        vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
      }
    }
    if (data.evals !== void 0) {
      let data38 = data.evals;
      if (Array.isArray(
        data38
      )) {
        if (data38.length > 100) {
          const err116 = { instancePath: instancePath + "/evals", schemaPath: "#/properties/evals/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema44.properties.evals, data: data38 };
          vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
        }
        if (data38.length < 1) {
          const err117 = { instancePath: instancePath + "/evals", schemaPath: "#/properties/evals/minItems", keyword: "minItems", params: {
            limit: 1
          }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema44.properties.evals, data: data38 };
          vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
        }
        const len1 = data38.length;
        for (let i2 = 0; i2 < len1; i2++)
          validate30(data38[i2], {
            instancePath: instancePath + "/evals/" + i2,
            parentData: data38,
            parentDataProperty: i2,
            rootData,
            dynamicAnchors
          }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
      } else {
        const err118 = { instancePath: instancePath + "/evals", schemaPath: "#/properties/evals/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.evals.type, parentSchema: schema44.properties.evals, data: data38 };
        vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
      }
    }
  } else {
    const err119 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema44.type,
      parentSchema: schema44,
      data
    };
    vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema81 = { type: "object", required: ["files", "task", "id"], additionalProperties: false, "x-expected": 'a mapping such as { files: "**/results.csv", task: { text: refusals }, id: question_id, passed: ok }', properties: {
  files: { $ref: "#/$defs/text" },
  rows: { $ref: "#/$defs/text" },
  task: { $ref: "#/$defs/field" },
  id: { anyOf: [{ $ref: "#/$defs/field" }, {
    type: "object",
    required: ["join"],
    additionalProperties: false,
    properties: { join: { $ref: "#/$defs/paths" } }
  }, { type: "object", required: ["digest"], additionalProperties: false, properties: {
    digest: { $ref: "#/$defs/paths" }
  } }], "x-expected": "a field, { join: [FIELD, \u2026] } or { digest: [FIELD, \u2026] }" },
  epoch: {
    anyOf: [{ $ref: "#/$defs/field" }, { type: "object", required: ["at", "first"], additionalProperties: false, properties: { at: { $ref: "#/$defs/text" }, first: { enum: [0, 1] } } }],
    "x-expected": "a field, or { at: FIELD, first: 0 }"
  },
  passed: { $ref: "#/$defs/field" },
  failed: { $ref: "#/$defs/field" },
  outcome: {
    type: "object",
    required: ["at", "passed", "failed"],
    additionalProperties: false,
    properties: { at: { $ref: "#/$defs/text" }, passed: { $ref: "#/$defs/outcomes" }, failed: { $ref: "#/$defs/outcomes" }, error: {
      $ref: "#/$defs/outcomes"
    } },
    "x-expected": "a mapping such as { at: stage, passed: [passed], failed: [exploit_still_works] }"
  },
  scores: { type: "object", minProperties: 1, maxProperties: 64, propertyNames: { maxLength: 200 }, additionalProperties: {
    $ref: "#/$defs/field"
  }, "x-expected": "a mapping from a name to a field" },
  totals: {
    type: "object",
    minProperties: 1,
    additionalProperties: false,
    properties: { samples: { $ref: "#/$defs/text" }, passed: { $ref: "#/$defs/text" }, failed: { $ref: "#/$defs/text" } },
    "x-expected": "a mapping such as { samples: ^.summary.total, passed: ^.summary.correct }"
  },
  model: { $ref: "#/$defs/field" },
  model_digest: { $ref: "#/$defs/field" },
  run_id: { $ref: "#/$defs/field" },
  error: { $ref: "#/$defs/field" },
  completed_at: { $ref: "#/$defs/field" },
  grader: { $ref: "#/$defs/field" },
  answer: { $ref: "#/$defs/field" },
  dataset_samples: { $ref: "#/$defs/field" }
}, patternProperties: { "^(metadata|args)\\..+$": { $ref: "#/$defs/field" } } };
var schema88 = {
  type: "array",
  minItems: 1,
  maxItems: 16,
  items: { type: "string", minLength: 1, maxLength: 500 },
  "x-expected": "a list of 1 to 16 paths"
};
var schema92 = {
  type: "array",
  maxItems: 200,
  uniqueItems: true,
  items: { type: ["string", "number", "boolean"] },
  "x-expected": "a list of at most 200 different values"
};
var pattern24 = new RegExp("^(metadata|args)\\..+$", "u");
var schema84 = { anyOf: [{
  type: "string",
  minLength: 1,
  maxLength: 500
}, { type: "object", required: ["at"], additionalProperties: false, properties: { at: { $ref: "#/$defs/text" }, optional: {
  type: "boolean"
} } }, { type: "object", required: ["text"], additionalProperties: false, properties: { text: { $ref: "#/$defs/text" } } }, { type: "object", required: ["file"], additionalProperties: false, properties: { file: { $ref: "#/$defs/text" } } }], "x-expected": "a path of the row, ^.PATH of the document, <x> of `rows`, { text: \u2026 }, { file: \u2026 } or { at: PATH, optional: true }" };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate45.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data == "string") {
    if (func2(data) > 500) {
      const err0 = { instancePath, schemaPath: "#/anyOf/0/maxLength", keyword: "maxLength", params: {
        limit: 500
      }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema84.anyOf[0], data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (func2(data) < 1) {
      const err1 = { instancePath, schemaPath: "#/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema84.anyOf[0], data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema84.anyOf[0].type, parentSchema: schema84.anyOf[0], data };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.at === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/anyOf/1/required",
        keyword: "required",
        params: { missingProperty: "at" },
        message: "must have required property 'at'",
        schema: schema84.anyOf[1].required,
        parentSchema: schema84.anyOf[1],
        data
      };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (const key0 in data) if (!(key0 === "at" || key0 === "optional")) {
      const err4 = {
        instancePath,
        schemaPath: "#/anyOf/1/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema84.anyOf[1],
        data
      };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.at !== void 0) {
      let data0 = data.at;
      if (typeof data0 == "string") {
        if (func2(
          data0
        ) > 2e3) {
          const err5 = {
            instancePath: instancePath + "/at",
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e3 },
            message: "must NOT have more than 2000 characters",
            schema: 2e3,
            parentSchema: schema32,
            data: data0
          };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func2(data0) < 1) {
          const err6 = { instancePath: instancePath + "/at", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data0 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/at",
          schemaPath: "#/$defs/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema32.type,
          parentSchema: schema32,
          data: data0
        };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.optional !== void 0) {
      let data1 = data.optional;
      if (typeof data1 != "boolean") {
        const err8 = {
          instancePath: instancePath + "/optional",
          schemaPath: "#/anyOf/1/properties/optional/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema84.anyOf[1].properties.optional.type,
          parentSchema: schema84.anyOf[1].properties.optional,
          data: data1
        };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: "#/anyOf/1/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema84.anyOf[1].type,
      parentSchema: schema84.anyOf[1],
      data
    };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  var _valid0 = _errs3 === errors;
  if (valid0 = valid0 || _valid0, _valid0) var props0 = true;
  const _errs11 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.text === void 0) {
      const err10 = {
        instancePath,
        schemaPath: "#/anyOf/2/required",
        keyword: "required",
        params: { missingProperty: "text" },
        message: "must have required property 'text'",
        schema: schema84.anyOf[2].required,
        parentSchema: schema84.anyOf[2],
        data
      };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
    for (const key1 in data)
      if (key1 !== "text") {
        const err11 = { instancePath, schemaPath: "#/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema84.anyOf[2], data };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    if (data.text !== void 0) {
      let data2 = data.text;
      if (typeof data2 == "string") {
        if (func2(data2) > 2e3) {
          const err12 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema32, data: data2 };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (func2(
          data2
        ) < 1) {
          const err13 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data2 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/text", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data2 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: "#/anyOf/2/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema84.anyOf[2].type,
      parentSchema: schema84.anyOf[2],
      data
    };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  var _valid0 = _errs11 === errors;
  valid0 = valid0 || _valid0, _valid0 && props0 !== true && (props0 = true);
  const _errs17 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.file === void 0) {
      const err16 = {
        instancePath,
        schemaPath: "#/anyOf/3/required",
        keyword: "required",
        params: { missingProperty: "file" },
        message: "must have required property 'file'",
        schema: schema84.anyOf[3].required,
        parentSchema: schema84.anyOf[3],
        data
      };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    for (const key2 in data) if (key2 !== "file") {
      const err17 = { instancePath, schemaPath: "#/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema84.anyOf[3], data };
      vErrors === null ? vErrors = [err17] : vErrors.push(
        err17
      ), errors++;
    }
    if (data.file !== void 0) {
      let data3 = data.file;
      if (typeof data3 == "string") {
        if (func2(data3) > 2e3) {
          const err18 = {
            instancePath: instancePath + "/file",
            schemaPath: "#/$defs/text/maxLength",
            keyword: "maxLength",
            params: { limit: 2e3 },
            message: "must NOT have more than 2000 characters",
            schema: 2e3,
            parentSchema: schema32,
            data: data3
          };
          vErrors === null ? vErrors = [
            err18
          ] : vErrors.push(err18), errors++;
        }
        if (func2(data3) < 1) {
          const err19 = {
            instancePath: instancePath + "/file",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema32,
            data: data3
          };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = {
          instancePath: instancePath + "/file",
          schemaPath: "#/$defs/text/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema32.type,
          parentSchema: schema32,
          data: data3
        };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema84.anyOf[3].type, parentSchema: schema84.anyOf[3], data };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  var _valid0 = _errs17 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== true && (props0 = true), valid0) errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err22 = {
      instancePath,
      schemaPath: "#/anyOf",
      keyword: "anyOf",
      params: {},
      message: "must match a schema in anyOf",
      schema: schema84.anyOf,
      parentSchema: schema84,
      data
    };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate45.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate45.evaluated = { dynamicProps: true, dynamicItems: false };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.files === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: schema81.required, parentSchema: schema81, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.task === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "task" },
        message: "must have required property 'task'",
        schema: schema81.required,
        parentSchema: schema81,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.id === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "id" },
        message: "must have required property 'id'",
        schema: schema81.required,
        parentSchema: schema81,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 in data) if (!(func1.call(schema81.properties, key0) || pattern24.test(key0))) {
      const err3 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema81,
        data
      };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.files !== void 0) {
      let data0 = data.files;
      if (typeof data0 == "string") {
        if (func2(data0) > 2e3) {
          const err4 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: {
            limit: 2e3
          }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema32, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data0 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/files", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data0 };
        vErrors === null ? vErrors = [
          err6
        ] : vErrors.push(err6), errors++;
      }
    }
    if (data.rows !== void 0) {
      let data1 = data.rows;
      if (typeof data1 == "string") {
        if (func2(
          data1
        ) > 2e3) {
          const err7 = { instancePath: instancePath + "/rows", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema32, data: data1 };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (func2(data1) < 1) {
          const err8 = { instancePath: instancePath + "/rows", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data1 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/rows", schemaPath: "#/$defs/text/type", keyword: "type", params: {
          type: "string"
        }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.task !== void 0 && (validate45(data.task, { instancePath: instancePath + "/task", parentData: data, parentDataProperty: "task", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.id !== void 0) {
      let data3 = data.id;
      const _errs10 = errors;
      let valid3 = false;
      const _errs11 = errors;
      if (!validate45(data3, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length;
      else var props1 = validate45.evaluated.props;
      var _valid0 = _errs11 === errors;
      valid3 = valid3 || _valid0;
      const _errs12 = errors;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.join === void 0) {
          const err10 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/properties/id/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "join" },
            message: "must have required property 'join'",
            schema: schema81.properties.id.anyOf[1].required,
            parentSchema: schema81.properties.id.anyOf[1],
            data: data3
          };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        for (const key1 in data3)
          if (key1 !== "join") {
            const err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema81.properties.id.anyOf[1], data: data3 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        if (data3.join !== void 0) {
          let data4 = data3.join;
          if (Array.isArray(data4)) {
            if (data4.length > 16) {
              const err12 = { instancePath: instancePath + "/id/join", schemaPath: "#/$defs/paths/maxItems", keyword: "maxItems", params: {
                limit: 16
              }, message: "must NOT have more than 16 items", schema: 16, parentSchema: schema88, data: data4 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
            if (data4.length < 1) {
              const err13 = { instancePath: instancePath + "/id/join", schemaPath: "#/$defs/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema88, data: data4 };
              vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
            }
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (typeof data5 == "string") {
                if (func2(data5) > 500) {
                  const err14 = { instancePath: instancePath + "/id/join/" + i0, schemaPath: "#/$defs/paths/items/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema88.items, data: data5 };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                if (func2(data5) < 1) {
                  const err15 = {
                    instancePath: instancePath + "/id/join/" + i0,
                    schemaPath: "#/$defs/paths/items/minLength",
                    keyword: "minLength",
                    params: {
                      limit: 1
                    },
                    message: "must NOT have fewer than 1 characters",
                    schema: 1,
                    parentSchema: schema88.items,
                    data: data5
                  };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              } else {
                const err16 = {
                  instancePath: instancePath + "/id/join/" + i0,
                  schemaPath: "#/$defs/paths/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema88.items.type,
                  parentSchema: schema88.items,
                  data: data5
                };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/id/join", schemaPath: "#/$defs/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema88.type, parentSchema: schema88, data: data4 };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.properties.id.anyOf[1].type, parentSchema: schema81.properties.id.anyOf[1], data: data3 };
        vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
      }
      var _valid0 = _errs12 === errors;
      valid3 = valid3 || _valid0, _valid0 && props1 !== true && (props1 = true);
      const _errs20 = errors;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.digest === void 0) {
          const err19 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/anyOf/2/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'", schema: schema81.properties.id.anyOf[2].required, parentSchema: schema81.properties.id.anyOf[2], data: data3 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
        for (const key2 in data3) if (key2 !== "digest") {
          const err20 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema81.properties.id.anyOf[2], data: data3 };
          vErrors === null ? vErrors = [err20] : vErrors.push(
            err20
          ), errors++;
        }
        if (data3.digest !== void 0) {
          let data6 = data3.digest;
          if (Array.isArray(data6)) {
            if (data6.length > 16) {
              const err21 = { instancePath: instancePath + "/id/digest", schemaPath: "#/$defs/paths/maxItems", keyword: "maxItems", params: {
                limit: 16
              }, message: "must NOT have more than 16 items", schema: 16, parentSchema: schema88, data: data6 };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data6.length < 1) {
              const err22 = { instancePath: instancePath + "/id/digest", schemaPath: "#/$defs/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema88, data: data6 };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data7 = data6[i1];
              if (typeof data7 == "string") {
                if (func2(data7) > 500) {
                  const err23 = { instancePath: instancePath + "/id/digest/" + i1, schemaPath: "#/$defs/paths/items/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema88.items, data: data7 };
                  vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                }
                if (func2(data7) < 1) {
                  const err24 = {
                    instancePath: instancePath + "/id/digest/" + i1,
                    schemaPath: "#/$defs/paths/items/minLength",
                    keyword: "minLength",
                    params: {
                      limit: 1
                    },
                    message: "must NOT have fewer than 1 characters",
                    schema: 1,
                    parentSchema: schema88.items,
                    data: data7
                  };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
              } else {
                const err25 = {
                  instancePath: instancePath + "/id/digest/" + i1,
                  schemaPath: "#/$defs/paths/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema88.items.type,
                  parentSchema: schema88.items,
                  data: data7
                };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/id/digest", schemaPath: "#/$defs/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema88.type, parentSchema: schema88, data: data6 };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.properties.id.anyOf[2].type, parentSchema: schema81.properties.id.anyOf[2], data: data3 };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      var _valid0 = _errs20 === errors;
      if (valid3 = valid3 || _valid0, _valid0 && props1 !== true && (props1 = true), valid3) errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
      else {
        const err28 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema81.properties.id.anyOf, parentSchema: schema81.properties.id, data: data3 };
        vErrors === null ? vErrors = [err28] : vErrors.push(
          err28
        ), errors++;
      }
    }
    if (data.epoch !== void 0) {
      let data8 = data.epoch;
      const _errs29 = errors;
      let valid12 = false;
      const _errs30 = errors;
      if (!validate45(data8, { instancePath: instancePath + "/epoch", parentData: data, parentDataProperty: "epoch", rootData, dynamicAnchors }))
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length;
      else var props2 = validate45.evaluated.props;
      var _valid1 = _errs30 === errors;
      valid12 = valid12 || _valid1;
      const _errs31 = errors;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.at === void 0) {
          const err29 = {
            instancePath: instancePath + "/epoch",
            schemaPath: "#/properties/epoch/anyOf/1/required",
            keyword: "required",
            params: { missingProperty: "at" },
            message: "must have required property 'at'",
            schema: schema81.properties.epoch.anyOf[1].required,
            parentSchema: schema81.properties.epoch.anyOf[1],
            data: data8
          };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (data8.first === void 0) {
          const err30 = {
            instancePath: instancePath + "/epoch",
            schemaPath: "#/properties/epoch/anyOf/1/required",
            keyword: "required",
            params: {
              missingProperty: "first"
            },
            message: "must have required property 'first'",
            schema: schema81.properties.epoch.anyOf[1].required,
            parentSchema: schema81.properties.epoch.anyOf[1],
            data: data8
          };
          vErrors === null ? vErrors = [err30] : vErrors.push(
            err30
          ), errors++;
        }
        for (const key3 in data8) if (!(key3 === "at" || key3 === "first")) {
          const err31 = {
            instancePath: instancePath + "/epoch",
            schemaPath: "#/properties/epoch/anyOf/1/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key3 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema81.properties.epoch.anyOf[1],
            data: data8
          };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (data8.at !== void 0) {
          let data9 = data8.at;
          if (typeof data9 == "string") {
            if (func2(data9) > 2e3) {
              const err32 = {
                instancePath: instancePath + "/epoch/at",
                schemaPath: "#/$defs/text/maxLength",
                keyword: "maxLength",
                params: { limit: 2e3 },
                message: "must NOT have more than 2000 characters",
                schema: 2e3,
                parentSchema: schema32,
                data: data9
              };
              vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
            }
            if (func2(data9) < 1) {
              const err33 = { instancePath: instancePath + "/epoch/at", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data9 };
              vErrors === null ? vErrors = [err33] : vErrors.push(
                err33
              ), errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/epoch/at", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data9 };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
        if (data8.first !== void 0) {
          let data10 = data8.first;
          if (!(data10 === 0 || data10 === 1)) {
            const err35 = { instancePath: instancePath + "/epoch/first", schemaPath: "#/properties/epoch/anyOf/1/properties/first/enum", keyword: "enum", params: { allowedValues: schema81.properties.epoch.anyOf[1].properties.first.enum }, message: "must be equal to one of the allowed values", schema: schema81.properties.epoch.anyOf[1].properties.first.enum, parentSchema: schema81.properties.epoch.anyOf[1].properties.first, data: data10 };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.properties.epoch.anyOf[1].type, parentSchema: schema81.properties.epoch.anyOf[1], data: data8 };
        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
      }
      var _valid1 = _errs31 === errors;
      if (valid12 = valid12 || _valid1, _valid1 && props2 !== true && (props2 = true), valid12) errors = _errs29, vErrors !== null && (_errs29 ? vErrors.length = _errs29 : vErrors = null);
      else {
        const err37 = {
          instancePath: instancePath + "/epoch",
          schemaPath: "#/properties/epoch/anyOf",
          keyword: "anyOf",
          params: {},
          message: "must match a schema in anyOf",
          schema: schema81.properties.epoch.anyOf,
          parentSchema: schema81.properties.epoch,
          data: data8
        };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.passed !== void 0 && (validate45(data.passed, { instancePath: instancePath + "/passed", parentData: data, parentDataProperty: "passed", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.failed !== void 0 && (validate45(
      data.failed,
      { instancePath: instancePath + "/failed", parentData: data, parentDataProperty: "failed", rootData, dynamicAnchors }
    ) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.outcome !== void 0) {
      let data13 = data.outcome;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.at === void 0) {
          const err38 = {
            instancePath: instancePath + "/outcome",
            schemaPath: "#/properties/outcome/required",
            keyword: "required",
            params: { missingProperty: "at" },
            message: "must have required property 'at'",
            schema: schema81.properties.outcome.required,
            parentSchema: schema81.properties.outcome,
            data: data13
          };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        if (data13.passed === void 0) {
          const err39 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/required", keyword: "required", params: { missingProperty: "passed" }, message: "must have required property 'passed'", schema: schema81.properties.outcome.required, parentSchema: schema81.properties.outcome, data: data13 };
          vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
        }
        if (data13.failed === void 0) {
          const err40 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/required", keyword: "required", params: { missingProperty: "failed" }, message: "must have required property 'failed'", schema: schema81.properties.outcome.required, parentSchema: schema81.properties.outcome, data: data13 };
          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
        }
        for (const key4 in data13) if (!(key4 === "at" || key4 === "passed" || key4 === "failed" || key4 === "error")) {
          const err41 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema81.properties.outcome, data: data13 };
          vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
        }
        if (data13.at !== void 0) {
          let data14 = data13.at;
          if (typeof data14 == "string") {
            if (func2(data14) > 2e3) {
              const err42 = {
                instancePath: instancePath + "/outcome/at",
                schemaPath: "#/$defs/text/maxLength",
                keyword: "maxLength",
                params: { limit: 2e3 },
                message: "must NOT have more than 2000 characters",
                schema: 2e3,
                parentSchema: schema32,
                data: data14
              };
              vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
            }
            if (func2(data14) < 1) {
              const err43 = {
                instancePath: instancePath + "/outcome/at",
                schemaPath: "#/$defs/text/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
                schema: 1,
                parentSchema: schema32,
                data: data14
              };
              vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
            }
          } else {
            const err44 = {
              instancePath: instancePath + "/outcome/at",
              schemaPath: "#/$defs/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema32.type,
              parentSchema: schema32,
              data: data14
            };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
        }
        if (data13.passed !== void 0) {
          let data15 = data13.passed;
          if (Array.isArray(data15)) {
            if (data15.length > 200) {
              const err45 = {
                instancePath: instancePath + "/outcome/passed",
                schemaPath: "#/$defs/outcomes/maxItems",
                keyword: "maxItems",
                params: { limit: 200 },
                message: "must NOT have more than 200 items",
                schema: 200,
                parentSchema: schema92,
                data: data15
              };
              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
            }
            const len2 = data15.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data16 = data15[i2];
              if (typeof data16 != "string" && !(typeof data16 == "number" && isFinite(data16)) && typeof data16 != "boolean") {
                const err46 = { instancePath: instancePath + "/outcome/passed/" + i2, schemaPath: "#/$defs/outcomes/items/type", keyword: "type", params: { type: schema92.items.type }, message: "must be string,number,boolean", schema: schema92.items.type, parentSchema: schema92.items, data: data16 };
                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
              }
            }
            let i3 = data15.length, j0;
            if (i3 > 1) {
              const indices0 = {};
              for (; i3--; ) {
                let item0 = data15[i3];
                if (!(typeof item0 != "string" && !(typeof item0 == "number" && isFinite(item0)) && typeof item0 != "boolean")) {
                  if (typeof item0 == "string" && (item0 += "_"), typeof indices0[item0] == "number") {
                    j0 = indices0[item0];
                    const err47 = { instancePath: instancePath + "/outcome/passed", schemaPath: "#/$defs/outcomes/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)", schema: true, parentSchema: schema92, data: data15 };
                    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                    break;
                  }
                  indices0[item0] = i3;
                }
              }
            }
          } else {
            const err48 = { instancePath: instancePath + "/outcome/passed", schemaPath: "#/$defs/outcomes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema92.type, parentSchema: schema92, data: data15 };
            vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
          }
        }
        if (data13.failed !== void 0) {
          let data17 = data13.failed;
          if (Array.isArray(data17)) {
            if (data17.length > 200) {
              const err49 = { instancePath: instancePath + "/outcome/failed", schemaPath: "#/$defs/outcomes/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema92, data: data17 };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            const len3 = data17.length;
            for (let i4 = 0; i4 < len3; i4++) {
              let data18 = data17[i4];
              if (typeof data18 != "string" && !(typeof data18 == "number" && isFinite(data18)) && typeof data18 != "boolean") {
                const err50 = { instancePath: instancePath + "/outcome/failed/" + i4, schemaPath: "#/$defs/outcomes/items/type", keyword: "type", params: { type: schema92.items.type }, message: "must be string,number,boolean", schema: schema92.items.type, parentSchema: schema92.items, data: data18 };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            }
            let i5 = data17.length, j1;
            if (i5 > 1) {
              const indices1 = {};
              for (; i5--; ) {
                let item1 = data17[i5];
                if (!(typeof item1 != "string" && !(typeof item1 == "number" && isFinite(item1)) && typeof item1 != "boolean")) {
                  if (typeof item1 == "string" && (item1 += "_"), typeof indices1[item1] == "number") {
                    j1 = indices1[item1];
                    const err51 = { instancePath: instancePath + "/outcome/failed", schemaPath: "#/$defs/outcomes/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)", schema: true, parentSchema: schema92, data: data17 };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                    break;
                  }
                  indices1[item1] = i5;
                }
              }
            }
          } else {
            const err52 = {
              instancePath: instancePath + "/outcome/failed",
              schemaPath: "#/$defs/outcomes/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema92.type,
              parentSchema: schema92,
              data: data17
            };
            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
          }
        }
        if (data13.error !== void 0) {
          let data19 = data13.error;
          if (Array.isArray(data19)) {
            if (data19.length > 200) {
              const err53 = { instancePath: instancePath + "/outcome/error", schemaPath: "#/$defs/outcomes/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: schema92, data: data19 };
              vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
            }
            const len4 = data19.length;
            for (let i6 = 0; i6 < len4; i6++) {
              let data20 = data19[i6];
              if (typeof data20 != "string" && !(typeof data20 == "number" && isFinite(data20)) && typeof data20 != "boolean") {
                const err54 = {
                  instancePath: instancePath + "/outcome/error/" + i6,
                  schemaPath: "#/$defs/outcomes/items/type",
                  keyword: "type",
                  params: { type: schema92.items.type },
                  message: "must be string,number,boolean",
                  schema: schema92.items.type,
                  parentSchema: schema92.items,
                  data: data20
                };
                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
              }
            }
            let i7 = data19.length, j2;
            if (i7 > 1) {
              const indices2 = {};
              for (; i7--; ) {
                let item2 = data19[i7];
                if (!(typeof item2 != "string" && !(typeof item2 == "number" && isFinite(item2)) && typeof item2 != "boolean")) {
                  if (typeof item2 == "string" && (item2 += "_"), typeof indices2[item2] == "number") {
                    j2 = indices2[item2];
                    const err55 = {
                      instancePath: instancePath + "/outcome/error",
                      schemaPath: "#/$defs/outcomes/uniqueItems",
                      keyword: "uniqueItems",
                      params: {
                        i: i7,
                        j: j2
                      },
                      message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)",
                      schema: true,
                      parentSchema: schema92,
                      data: data19
                    };
                    vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                    break;
                  }
                  indices2[item2] = i7;
                }
              }
            }
          } else {
            const err56 = {
              instancePath: instancePath + "/outcome/error",
              schemaPath: "#/$defs/outcomes/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema92.type,
              parentSchema: schema92,
              data: data19
            };
            vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
          }
        }
      } else {
        const err57 = { instancePath: instancePath + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.properties.outcome.type, parentSchema: schema81.properties.outcome, data: data13 };
        vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
      }
    }
    if (data.scores !== void 0) {
      let data21 = data.scores;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (Object.keys(data21).length > 64) {
          const err58 = {
            instancePath: instancePath + "/scores",
            schemaPath: "#/properties/scores/maxProperties",
            keyword: "maxProperties",
            params: { limit: 64 },
            message: "must NOT have more than 64 properties",
            schema: 64,
            parentSchema: schema81.properties.scores,
            data: data21
          };
          vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
        }
        if (Object.keys(data21).length < 1) {
          const err59 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema81.properties.scores, data: data21 };
          vErrors === null ? vErrors = [err59] : vErrors.push(
            err59
          ), errors++;
        }
        for (const key5 in data21) {
          const _errs63 = errors;
          if (typeof key5 == "string" && func2(key5) > 200) {
            const err60 = {
              instancePath: instancePath + "/scores",
              schemaPath: "#/properties/scores/propertyNames/maxLength",
              keyword: "maxLength",
              params: { limit: 200 },
              message: "must NOT have more than 200 characters",
              schema: 200,
              parentSchema: schema81.properties.scores.propertyNames,
              data: key5,
              propertyName: key5
            };
            vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
          }
          var valid29 = _errs63 === errors;
          if (!valid29) {
            const err61 = { instancePath: instancePath + "/scores", schemaPath: "#/properties/scores/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid", schema: schema81.properties.scores.propertyNames, parentSchema: schema81.properties.scores, data: data21 };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
        for (const key6 in data21) validate45(data21[key6], { instancePath: instancePath + "/scores/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data21, parentDataProperty: key6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
      } else {
        const err62 = {
          instancePath: instancePath + "/scores",
          schemaPath: "#/properties/scores/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema81.properties.scores.type,
          parentSchema: schema81.properties.scores,
          data: data21
        };
        vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
      }
    }
    if (data.totals !== void 0) {
      let data23 = data.totals;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (Object.keys(data23).length < 1) {
          const err63 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema81.properties.totals, data: data23 };
          vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
        }
        for (const key7 in data23) if (!(key7 === "samples" || key7 === "passed" || key7 === "failed")) {
          const err64 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema81.properties.totals, data: data23 };
          vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
        }
        if (data23.samples !== void 0) {
          let data24 = data23.samples;
          if (typeof data24 == "string") {
            if (func2(
              data24
            ) > 2e3) {
              const err65 = {
                instancePath: instancePath + "/totals/samples",
                schemaPath: "#/$defs/text/maxLength",
                keyword: "maxLength",
                params: { limit: 2e3 },
                message: "must NOT have more than 2000 characters",
                schema: 2e3,
                parentSchema: schema32,
                data: data24
              };
              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
            }
            if (func2(data24) < 1) {
              const err66 = { instancePath: instancePath + "/totals/samples", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data24 };
              vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
            }
          } else {
            const err67 = {
              instancePath: instancePath + "/totals/samples",
              schemaPath: "#/$defs/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema32.type,
              parentSchema: schema32,
              data: data24
            };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
        if (data23.passed !== void 0) {
          let data25 = data23.passed;
          if (typeof data25 == "string") {
            if (func2(data25) > 2e3) {
              const err68 = { instancePath: instancePath + "/totals/passed", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema32, data: data25 };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
            if (func2(data25) < 1) {
              const err69 = {
                instancePath: instancePath + "/totals/passed",
                schemaPath: "#/$defs/text/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
                schema: 1,
                parentSchema: schema32,
                data: data25
              };
              vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
            }
          } else {
            const err70 = {
              instancePath: instancePath + "/totals/passed",
              schemaPath: "#/$defs/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema32.type,
              parentSchema: schema32,
              data: data25
            };
            vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
          }
        }
        if (data23.failed !== void 0) {
          let data26 = data23.failed;
          if (typeof data26 == "string") {
            if (func2(data26) > 2e3) {
              const err71 = {
                instancePath: instancePath + "/totals/failed",
                schemaPath: "#/$defs/text/maxLength",
                keyword: "maxLength",
                params: { limit: 2e3 },
                message: "must NOT have more than 2000 characters",
                schema: 2e3,
                parentSchema: schema32,
                data: data26
              };
              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
            }
            if (func2(data26) < 1) {
              const err72 = { instancePath: instancePath + "/totals/failed", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data26 };
              vErrors === null ? vErrors = [err72] : vErrors.push(
                err72
              ), errors++;
            }
          } else {
            const err73 = { instancePath: instancePath + "/totals/failed", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data26 };
            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
          }
        }
      } else {
        const err74 = { instancePath: instancePath + "/totals", schemaPath: "#/properties/totals/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.properties.totals.type, parentSchema: schema81.properties.totals, data: data23 };
        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
      }
    }
    data.model !== void 0 && (validate45(data.model, {
      instancePath: instancePath + "/model",
      parentData: data,
      parentDataProperty: "model",
      rootData,
      dynamicAnchors
    }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(
      validate45.errors
    ), errors = vErrors.length)), data.model_digest !== void 0 && (validate45(data.model_digest, { instancePath: instancePath + "/model_digest", parentData: data, parentDataProperty: "model_digest", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.run_id !== void 0 && (validate45(
      data.run_id,
      { instancePath: instancePath + "/run_id", parentData: data, parentDataProperty: "run_id", rootData, dynamicAnchors }
    ) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.error !== void 0 && (validate45(data.error, {
      instancePath: instancePath + "/error",
      parentData: data,
      parentDataProperty: "error",
      rootData,
      dynamicAnchors
    }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.completed_at !== void 0 && (validate45(data.completed_at, { instancePath: instancePath + "/completed_at", parentData: data, parentDataProperty: "completed_at", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.grader !== void 0 && (validate45(
      data.grader,
      { instancePath: instancePath + "/grader", parentData: data, parentDataProperty: "grader", rootData, dynamicAnchors }
    ) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.answer !== void 0 && (validate45(data.answer, {
      instancePath: instancePath + "/answer",
      parentData: data,
      parentDataProperty: "answer",
      rootData,
      dynamicAnchors
    }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length)), data.dataset_samples !== void 0 && (validate45(data.dataset_samples, {
      instancePath: instancePath + "/dataset_samples",
      parentData: data,
      parentDataProperty: "dataset_samples",
      rootData,
      dynamicAnchors
    }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length));
    for (const key8 in data) pattern24.test(key8) && (validate45(data[key8], {
      instancePath: instancePath + "/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),
      parentData: data,
      parentDataProperty: key8,
      rootData,
      dynamicAnchors
    }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length));
  } else {
    const err75 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema81.type, parentSchema: schema81, data };
    vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
  }
  return validate44.errors = vErrors, errors === 0;
}
validate44.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};
var schema99 = { type: "object", required: ["require"], additionalProperties: false, "x-expected": "a mapping with at least require", properties: { require: { $ref: "#/$defs/requirement" }, screen: { type: "boolean", "x-expected": "true or false" }, frontier: { type: "boolean", "x-expected": "true or false" }, candidates: { type: "string", enum: ["reported", "corrected"], "x-expected": "reported or corrected" }, severity_growth: { type: "string", enum: ["report", "block"], "x-expected": "report or block" }, unresolved_failures: { type: "string", enum: ["report", "block"], "x-expected": "report or block" }, memory: { $ref: "#/$defs/memory" }, evidence: { $ref: "#/$defs/evidence" }, exposure: { $ref: "#/$defs/exposure" } } };
var schema100 = { type: ["string", "array", "object"], pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", minItems: 1, items: { $ref: "#/$defs/requirement" }, minProperties: 1, maxProperties: 1, additionalProperties: false, "x-expected": "all, a category's name, a list, { all_of: [\u2026] } or { any_of: [\u2026] }", properties: { all_of: { $ref: "#/$defs/requirements" }, any_of: {
  $ref: "#/$defs/requirements"
} } };
var pattern27 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var wrapper1 = { validate: validate63 };
var schema101 = { type: "array", minItems: 1, items: { $ref: "#/$defs/requirement" }, "x-expected": "a list of requirements, with at least one" };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate64.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = {
        instancePath,
        schemaPath: "#/minItems",
        keyword: "minItems",
        params: { limit: 1 },
        message: "must NOT have fewer than 1 items",
        schema: 1,
        parentSchema: schema101,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) wrapper1.validate(data[i0], {
      instancePath: instancePath + "/" + i0,
      parentData: data,
      parentDataProperty: i0,
      rootData,
      dynamicAnchors
    }) || (vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(
      wrapper1.validate.errors
    ), errors = vErrors.length);
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema101.type, parentSchema: schema101, data };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate64.errors = vErrors, errors === 0;
}
validate64.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function validate63(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), (!data || typeof data != "object") && typeof data != "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema100.type }, message: "must be string,array,object", schema: schema100.type, parentSchema: schema100, data };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  if (typeof data == "string" && !pattern27.test(data)) {
    const err1 = {
      instancePath,
      schemaPath: "#/pattern",
      keyword: "pattern",
      params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
      message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',
      schema: "^[a-z0-9]+(-[a-z0-9]+)*$",
      parentSchema: schema100,
      data
    };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err2 = {
        instancePath,
        schemaPath: "#/minItems",
        keyword: "minItems",
        params: { limit: 1 },
        message: "must NOT have fewer than 1 items",
        schema: 1,
        parentSchema: schema100,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      wrapper1.validate(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors), errors = vErrors.length);
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      const err3 = {
        instancePath,
        schemaPath: "#/maxProperties",
        keyword: "maxProperties",
        params: { limit: 1 },
        message: "must NOT have more than 1 properties",
        schema: 1,
        parentSchema: schema100,
        data
      };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (Object.keys(data).length < 1) {
      const err4 = {
        instancePath,
        schemaPath: "#/minProperties",
        keyword: "minProperties",
        params: { limit: 1 },
        message: "must NOT have fewer than 1 properties",
        schema: 1,
        parentSchema: schema100,
        data
      };
      vErrors === null ? vErrors = [
        err4
      ] : vErrors.push(err4), errors++;
    }
    for (const key0 in data) if (!(key0 === "all_of" || key0 === "any_of")) {
      const err5 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema100,
        data
      };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    data.all_of !== void 0 && (validate64(data.all_of, {
      instancePath: instancePath + "/all_of",
      parentData: data,
      parentDataProperty: "all_of",
      rootData,
      dynamicAnchors
    }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(
      validate64.errors
    ), errors = vErrors.length)), data.any_of !== void 0 && (validate64(data.any_of, { instancePath: instancePath + "/any_of", parentData: data, parentDataProperty: "any_of", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length));
  }
  return validate63.errors = vErrors, errors === 0;
}
validate63.evaluated = { props: true, items: true, dynamicProps: false, dynamicItems: false };
var schema102 = {
  type: "object",
  required: ["ledger"],
  additionalProperties: false,
  "x-expected": "a mapping with at least ledger",
  properties: { ledger: { type: "string", pattern: "^(branch:[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}|file:\\S.{0,499})$", "x-expected": "branch:NAME or file:PATH" }, history: {
    type: "string",
    pattern: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\]{1,200}(?<!/)$",
    "x-expected": "a path inside the repository such as .near-zero/history"
  }, first_run: { type: "object", required: ["by", "on"], additionalProperties: false, "x-expected": "a mapping with by and on", properties: { by: { $ref: "#/$defs/text" }, on: { $ref: "#/$defs/date" }, reason: { $ref: "#/$defs/text" }, issue: { $ref: "#/$defs/text" } } } }
};
var schema104 = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", "x-expected": "a date such as 2026-11-30" };
var pattern28 = new RegExp("^(branch:[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}|file:\\S.{0,499})$", "u");
var pattern29 = new RegExp("^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\]{1,200}(?<!/)$", "u");
var pattern30 = new RegExp(
  "^\\d{4}-\\d{2}-\\d{2}$",
  "u"
);
function validate68(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ledger === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "ledger"
        },
        message: "must have required property 'ledger'",
        schema: schema102.required,
        parentSchema: schema102,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data) if (!(key0 === "ledger" || key0 === "history" || key0 === "first_run")) {
      const err1 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema102,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.ledger !== void 0) {
      let data0 = data.ledger;
      if (typeof data0 == "string") {
        if (!pattern28.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/ledger",
            schemaPath: "#/properties/ledger/pattern",
            keyword: "pattern",
            params: { pattern: "^(branch:[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}|file:\\S.{0,499})$" },
            message: 'must match pattern "^(branch:[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}|file:\\S.{0,499})$"',
            schema: "^(branch:[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}|file:\\S.{0,499})$",
            parentSchema: schema102.properties.ledger,
            data: data0
          };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/ledger",
          schemaPath: "#/properties/ledger/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema102.properties.ledger.type,
          parentSchema: schema102.properties.ledger,
          data: data0
        };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.history !== void 0) {
      let data1 = data.history;
      if (typeof data1 == "string") {
        if (!pattern29.test(data1)) {
          const err4 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\]{1,200}(?<!/)$" }, message: 'must match pattern "^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\]{1,200}(?<!/)$"', schema: "^(?!/)(?!.*(^|/)\\.\\.?(/|$))[^\\\\]{1,200}(?<!/)$", parentSchema: schema102.properties.history, data: data1 };
          vErrors === null ? vErrors = [err4] : vErrors.push(
            err4
          ), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema102.properties.history.type, parentSchema: schema102.properties.history, data: data1 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.first_run !== void 0) {
      let data2 = data.first_run;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.by === void 0) {
          const err6 = { instancePath: instancePath + "/first_run", schemaPath: "#/properties/first_run/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: schema102.properties.first_run.required, parentSchema: schema102.properties.first_run, data: data2 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data2.on === void 0) {
          const err7 = { instancePath: instancePath + "/first_run", schemaPath: "#/properties/first_run/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: schema102.properties.first_run.required, parentSchema: schema102.properties.first_run, data: data2 };
          vErrors === null ? vErrors = [
            err7
          ] : vErrors.push(err7), errors++;
        }
        for (const key1 in data2) if (!(key1 === "by" || key1 === "on" || key1 === "reason" || key1 === "issue")) {
          const err8 = { instancePath: instancePath + "/first_run", schemaPath: "#/properties/first_run/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema102.properties.first_run, data: data2 };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2.by !== void 0) {
          let data3 = data2.by;
          if (typeof data3 == "string") {
            if (func2(data3) > 2e3) {
              const err9 = {
                instancePath: instancePath + "/first_run/by",
                schemaPath: "#/$defs/text/maxLength",
                keyword: "maxLength",
                params: { limit: 2e3 },
                message: "must NOT have more than 2000 characters",
                schema: 2e3,
                parentSchema: schema32,
                data: data3
              };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (func2(data3) < 1) {
              const err10 = { instancePath: instancePath + "/first_run/by", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data3 };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/first_run/by", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data3 };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data2.on !== void 0) {
          let data4 = data2.on;
          if (typeof data4 == "string") {
            if (!pattern30.test(data4)) {
              const err12 = { instancePath: instancePath + "/first_run/on", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema104, data: data4 };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = {
              instancePath: instancePath + "/first_run/on",
              schemaPath: "#/$defs/date/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema104.type,
              parentSchema: schema104,
              data: data4
            };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data2.reason !== void 0) {
          let data5 = data2.reason;
          if (typeof data5 == "string") {
            if (func2(data5) > 2e3) {
              const err14 = { instancePath: instancePath + "/first_run/reason", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema32, data: data5 };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
            if (func2(data5) < 1) {
              const err15 = {
                instancePath: instancePath + "/first_run/reason",
                schemaPath: "#/$defs/text/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
                schema: 1,
                parentSchema: schema32,
                data: data5
              };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/first_run/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data5 };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data2.issue !== void 0) {
          let data6 = data2.issue;
          if (typeof data6 == "string") {
            if (func2(data6) > 2e3) {
              const err17 = {
                instancePath: instancePath + "/first_run/issue",
                schemaPath: "#/$defs/text/maxLength",
                keyword: "maxLength",
                params: { limit: 2e3 },
                message: "must NOT have more than 2000 characters",
                schema: 2e3,
                parentSchema: schema32,
                data: data6
              };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (func2(data6) < 1) {
              const err18 = { instancePath: instancePath + "/first_run/issue", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data6 };
              vErrors === null ? vErrors = [err18] : vErrors.push(
                err18
              ), errors++;
            }
          } else {
            const err19 = {
              instancePath: instancePath + "/first_run/issue",
              schemaPath: "#/$defs/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema32.type,
              parentSchema: schema32,
              data: data6
            };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/first_run", schemaPath: "#/properties/first_run/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.properties.first_run.type, parentSchema: schema102.properties.first_run, data: data2 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema102.type, parentSchema: schema102, data };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate68.errors = vErrors, errors === 0;
}
validate68.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema107 = {
  type: "object",
  required: ["interactions", "per"],
  additionalProperties: false,
  "x-expected": "a mapping such as { interactions: 1000000, per: 30d, max_expected_failures: 10000 }",
  properties: {
    interactions: { $ref: "#/$defs/count" },
    per: { $ref: "#/$defs/duration" },
    max_expected_failures: {
      type: "number",
      exclusiveMinimum: 0,
      "x-expected": "a number above 0"
    },
    max_chance_of_any: { $ref: "#/$defs/rate" },
    severity_at_least: {
      type: "integer",
      minimum: 0,
      maximum: 4,
      "x-expected": "a level from 0 to 4"
    }
  }
};
function validate71(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate71.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.interactions === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "interactions" },
        message: "must have required property 'interactions'",
        schema: schema107.required,
        parentSchema: schema107,
        data
      };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.per === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "per" }, message: "must have required property 'per'", schema: schema107.required, parentSchema: schema107, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (const key0 in data) if (!(key0 === "interactions" || key0 === "per" || key0 === "max_expected_failures" || key0 === "max_chance_of_any" || key0 === "severity_at_least")) {
      const err2 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema107,
        data
      };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.interactions !== void 0) {
      let data0 = data.interactions;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + "/interactions",
          schemaPath: "#/$defs/count/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema54.type,
          parentSchema: schema54,
          data: data0
        };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 9007199254740991 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/interactions", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema54, data: data0 };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/interactions",
            schemaPath: "#/$defs/count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
            message: "must be >= 1",
            schema: 1,
            parentSchema: schema54,
            data: data0
          };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      }
    }
    if (data.per !== void 0) {
      let data1 = data.per;
      if (typeof data1 == "string") {
        if (!pattern5.test(data1)) {
          const err6 = { instancePath: instancePath + "/per", schemaPath: "#/$defs/duration/pattern", keyword: "pattern", params: { pattern: "^[1-9]\\d{0,4}[dh]$" }, message: 'must match pattern "^[1-9]\\d{0,4}[dh]$"', schema: "^[1-9]\\d{0,4}[dh]$", parentSchema: schema35, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/per",
          schemaPath: "#/$defs/duration/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema35.type,
          parentSchema: schema35,
          data: data1
        };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.max_expected_failures !== void 0) {
      let data2 = data.max_expected_failures;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 <= 0 || isNaN(data2)) {
          const err8 = {
            instancePath: instancePath + "/max_expected_failures",
            schemaPath: "#/properties/max_expected_failures/exclusiveMinimum",
            keyword: "exclusiveMinimum",
            params: { comparison: ">", limit: 0 },
            message: "must be > 0",
            schema: 0,
            parentSchema: schema107.properties.max_expected_failures,
            data: data2
          };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/max_expected_failures",
          schemaPath: "#/properties/max_expected_failures/type",
          keyword: "type",
          params: { type: "number" },
          message: "must be number",
          schema: schema107.properties.max_expected_failures.type,
          parentSchema: schema107.properties.max_expected_failures,
          data: data2
        };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.max_chance_of_any !== void 0) {
      let data3 = data.max_chance_of_any;
      if (typeof data3 != "string" && !(typeof data3 == "number" && isFinite(data3))) {
        const err10 = {
          instancePath: instancePath + "/max_chance_of_any",
          schemaPath: "#/$defs/rate/type",
          keyword: "type",
          params: { type: schema36.type },
          message: "must be string,number",
          schema: schema36.type,
          parentSchema: schema36,
          data: data3
        };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err11 = {
            instancePath: instancePath + "/max_chance_of_any",
            schemaPath: "#/$defs/rate/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema36,
            data: data3
          };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data3 >= 1 || isNaN(data3)) {
          const err12 = {
            instancePath: instancePath + "/max_chance_of_any",
            schemaPath: "#/$defs/rate/exclusiveMaximum",
            keyword: "exclusiveMaximum",
            params: { comparison: "<", limit: 1 },
            message: "must be < 1",
            schema: 1,
            parentSchema: schema36,
            data: data3
          };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      }
      if (typeof data3 == "string" && !pattern6.test(data3)) {
        const err13 = {
          instancePath: instancePath + "/max_chance_of_any",
          schemaPath: "#/$defs/rate/pattern",
          keyword: "pattern",
          params: { pattern: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$" },
          message: 'must match pattern "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$"',
          schema: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$",
          parentSchema: schema36,
          data: data3
        };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.severity_at_least !== void 0) {
      let data4 = data.severity_at_least;
      if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err14 = {
          instancePath: instancePath + "/severity_at_least",
          schemaPath: "#/properties/severity_at_least/type",
          keyword: "type",
          params: { type: "integer" },
          message: "must be integer",
          schema: schema107.properties.severity_at_least.type,
          parentSchema: schema107.properties.severity_at_least,
          data: data4
        };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 4 || isNaN(data4)) {
          const err15 = {
            instancePath: instancePath + "/severity_at_least",
            schemaPath: "#/properties/severity_at_least/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 4 },
            message: "must be <= 4",
            schema: 4,
            parentSchema: schema107.properties.severity_at_least,
            data: data4
          };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err16 = {
            instancePath: instancePath + "/severity_at_least",
            schemaPath: "#/properties/severity_at_least/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema107.properties.severity_at_least,
            data: data4
          };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      }
    }
  } else {
    const err17 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema107.type,
      parentSchema: schema107,
      data
    };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate71.errors = vErrors, errors === 0;
}
validate71.evaluated = {
  props: true,
  dynamicProps: false,
  dynamicItems: false
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.require === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "require" }, message: "must have required property 'require'", schema: schema99.required, parentSchema: schema99, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (const key0 in data) if (!func1.call(
      schema99.properties,
      key0
    )) {
      const err1 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema99,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.require !== void 0 && (validate63(data.require, { instancePath: instancePath + "/require", parentData: data, parentDataProperty: "require", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length)), data.screen !== void 0) {
      let data1 = data.screen;
      if (typeof data1 != "boolean") {
        const err2 = {
          instancePath: instancePath + "/screen",
          schemaPath: "#/properties/screen/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema99.properties.screen.type,
          parentSchema: schema99.properties.screen,
          data: data1
        };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.frontier !== void 0) {
      let data2 = data.frontier;
      if (typeof data2 != "boolean") {
        const err3 = { instancePath: instancePath + "/frontier", schemaPath: "#/properties/frontier/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema99.properties.frontier.type, parentSchema: schema99.properties.frontier, data: data2 };
        vErrors === null ? vErrors = [err3] : vErrors.push(
          err3
        ), errors++;
      }
    }
    if (data.candidates !== void 0) {
      let data3 = data.candidates;
      if (typeof data3 != "string") {
        const err4 = {
          instancePath: instancePath + "/candidates",
          schemaPath: "#/properties/candidates/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema99.properties.candidates.type,
          parentSchema: schema99.properties.candidates,
          data: data3
        };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (!(data3 === "reported" || data3 === "corrected")) {
        const err5 = { instancePath: instancePath + "/candidates", schemaPath: "#/properties/candidates/enum", keyword: "enum", params: { allowedValues: schema99.properties.candidates.enum }, message: "must be equal to one of the allowed values", schema: schema99.properties.candidates.enum, parentSchema: schema99.properties.candidates, data: data3 };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.severity_growth !== void 0) {
      let data4 = data.severity_growth;
      if (typeof data4 != "string") {
        const err6 = { instancePath: instancePath + "/severity_growth", schemaPath: "#/properties/severity_growth/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema99.properties.severity_growth.type, parentSchema: schema99.properties.severity_growth, data: data4 };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data4 === "report" || data4 === "block")) {
        const err7 = { instancePath: instancePath + "/severity_growth", schemaPath: "#/properties/severity_growth/enum", keyword: "enum", params: { allowedValues: schema99.properties.severity_growth.enum }, message: "must be equal to one of the allowed values", schema: schema99.properties.severity_growth.enum, parentSchema: schema99.properties.severity_growth, data: data4 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.unresolved_failures !== void 0) {
      let data5 = data.unresolved_failures;
      if (typeof data5 != "string") {
        const err8 = {
          instancePath: instancePath + "/unresolved_failures",
          schemaPath: "#/properties/unresolved_failures/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema99.properties.unresolved_failures.type,
          parentSchema: schema99.properties.unresolved_failures,
          data: data5
        };
        vErrors === null ? vErrors = [err8] : vErrors.push(
          err8
        ), errors++;
      }
      if (!(data5 === "report" || data5 === "block")) {
        const err9 = { instancePath: instancePath + "/unresolved_failures", schemaPath: "#/properties/unresolved_failures/enum", keyword: "enum", params: { allowedValues: schema99.properties.unresolved_failures.enum }, message: "must be equal to one of the allowed values", schema: schema99.properties.unresolved_failures.enum, parentSchema: schema99.properties.unresolved_failures, data: data5 };
        vErrors === null ? vErrors = [err9] : vErrors.push(
          err9
        ), errors++;
      }
    }
    data.memory !== void 0 && (validate68(data.memory, {
      instancePath: instancePath + "/memory",
      parentData: data,
      parentDataProperty: "memory",
      rootData,
      dynamicAnchors
    }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(
      validate68.errors
    ), errors = vErrors.length)), data.evidence !== void 0 && (validate21(data.evidence, { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.exposure !== void 0 && (validate71(
      data.exposure,
      { instancePath: instancePath + "/exposure", parentData: data, parentDataProperty: "exposure", rootData, dynamicAnchors }
    ) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length));
  } else {
    const err10 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema99.type,
      parentSchema: schema99,
      data
    };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate62.errors = vErrors, errors === 0;
}
validate62.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var schema111 = {
  type: "object",
  required: ["id", "category", "gate", "max_failure_rate", "granted", "expires", "owner", "reason"],
  additionalProperties: false,
  "x-expected": "a mapping with id, category, gate, max_failure_rate, granted, expires, owner and reason",
  properties: {
    id: { $ref: "#/$defs/name" },
    renews: { $ref: "#/$defs/name" },
    category: { $ref: "#/$defs/name" },
    gate: { $ref: "#/$defs/name" },
    max_failure_rate: { $ref: "#/$defs/rate" },
    granted: { $ref: "#/$defs/date" },
    expires: { $ref: "#/$defs/date" },
    owner: { $ref: "#/$defs/text" },
    reason: { $ref: "#/$defs/text" },
    issue: { $ref: "#/$defs/text" }
  }
};
function validate74(data, {
  instancePath = "",
  parentData,
  parentDataProperty,
  rootData = data,
  dynamicAnchors = {}
} = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: schema111.required, parentSchema: schema111, data };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.category === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "category" },
        message: "must have required property 'category'",
        schema: schema111.required,
        parentSchema: schema111,
        data
      };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.gate === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "gate" }, message: "must have required property 'gate'", schema: schema111.required, parentSchema: schema111, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.max_failure_rate === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "max_failure_rate" },
        message: "must have required property 'max_failure_rate'",
        schema: schema111.required,
        parentSchema: schema111,
        data
      };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.granted === void 0) {
      const err4 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "granted" },
        message: "must have required property 'granted'",
        schema: schema111.required,
        parentSchema: schema111,
        data
      };
      vErrors === null ? vErrors = [err4] : vErrors.push(
        err4
      ), errors++;
    }
    if (data.expires === void 0) {
      const err5 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "expires"
        },
        message: "must have required property 'expires'",
        schema: schema111.required,
        parentSchema: schema111,
        data
      };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.owner === void 0) {
      const err6 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "owner" },
        message: "must have required property 'owner'",
        schema: schema111.required,
        parentSchema: schema111,
        data
      };
      vErrors === null ? vErrors = [err6] : vErrors.push(
        err6
      ), errors++;
    }
    if (data.reason === void 0) {
      const err7 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: {
          missingProperty: "reason"
        },
        message: "must have required property 'reason'",
        schema: schema111.required,
        parentSchema: schema111,
        data
      };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    for (const key0 in data) if (!func1.call(schema111.properties, key0)) {
      const err8 = {
        instancePath,
        schemaPath: "#/additionalProperties",
        keyword: "additionalProperties",
        params: { additionalProperty: key0 },
        message: "must NOT have additional properties",
        schema: false,
        parentSchema: schema111,
        data
      };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) > 100) {
          const err9 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/$defs/name/maxLength",
            keyword: "maxLength",
            params: { limit: 100 },
            message: "must NOT have more than 100 characters",
            schema: 100,
            parentSchema: schema43,
            data: data0
          };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (!pattern9.test(data0)) {
          const err10 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/$defs/name/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$" },
            message: 'must match pattern "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$"',
            schema: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$",
            parentSchema: schema43,
            data: data0
          };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/id", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data0 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.renews !== void 0) {
      let data1 = data.renews;
      if (typeof data1 == "string") {
        if (func2(data1) > 100) {
          const err12 = { instancePath: instancePath + "/renews", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema43, data: data1 };
          vErrors === null ? vErrors = [err12] : vErrors.push(
            err12
          ), errors++;
        }
        if (!pattern9.test(data1)) {
          const err13 = { instancePath: instancePath + "/renews", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema43, data: data1 };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/renews", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data1 };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.category !== void 0) {
      let data2 = data.category;
      if (typeof data2 == "string") {
        if (func2(data2) > 100) {
          const err15 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema43, data: data2 };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
        if (!pattern9.test(data2)) {
          const err16 = {
            instancePath: instancePath + "/category",
            schemaPath: "#/$defs/name/pattern",
            keyword: "pattern",
            params: { pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$" },
            message: 'must match pattern "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$"',
            schema: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$",
            parentSchema: schema43,
            data: data2
          };
          vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/category", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data2 };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.gate !== void 0) {
      let data3 = data.gate;
      if (typeof data3 == "string") {
        if (func2(data3) > 100) {
          const err18 = { instancePath: instancePath + "/gate", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema43, data: data3 };
          vErrors === null ? vErrors = [err18] : vErrors.push(
            err18
          ), errors++;
        }
        if (!pattern9.test(data3)) {
          const err19 = { instancePath: instancePath + "/gate", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema43, data: data3 };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/gate", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: data3 };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.max_failure_rate !== void 0) {
      let data4 = data.max_failure_rate;
      if (typeof data4 != "string" && !(typeof data4 == "number" && isFinite(data4))) {
        const err21 = { instancePath: instancePath + "/max_failure_rate", schemaPath: "#/$defs/rate/type", keyword: "type", params: {
          type: schema36.type
        }, message: "must be string,number", schema: schema36.type, parentSchema: schema36, data: data4 };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(
          data4
        )) {
          const err22 = { instancePath: instancePath + "/max_failure_rate", schemaPath: "#/$defs/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema36, data: data4 };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        if (data4 >= 1 || isNaN(data4)) {
          const err23 = { instancePath: instancePath + "/max_failure_rate", schemaPath: "#/$defs/rate/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 1 }, message: "must be < 1", schema: 1, parentSchema: schema36, data: data4 };
          vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
        }
      }
      if (typeof data4 == "string" && !pattern6.test(data4)) {
        const err24 = { instancePath: instancePath + "/max_failure_rate", schemaPath: "#/$defs/rate/pattern", keyword: "pattern", params: { pattern: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$" }, message: 'must match pattern "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$"', schema: "^\\d{1,15}((\\.\\d{1,30})? ?%|\\.\\d{1,30}|/\\d{1,15})$", parentSchema: schema36, data: data4 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.granted !== void 0) {
      let data5 = data.granted;
      if (typeof data5 == "string") {
        if (!pattern30.test(data5)) {
          const err25 = { instancePath: instancePath + "/granted", schemaPath: "#/$defs/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema104, data: data5 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
      } else {
        const err26 = {
          instancePath: instancePath + "/granted",
          schemaPath: "#/$defs/date/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema104.type,
          parentSchema: schema104,
          data: data5
        };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
    }
    if (data.expires !== void 0) {
      let data6 = data.expires;
      if (typeof data6 == "string") {
        if (!pattern30.test(data6)) {
          const err27 = {
            instancePath: instancePath + "/expires",
            schemaPath: "#/$defs/date/pattern",
            keyword: "pattern",
            params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
            message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"',
            schema: "^\\d{4}-\\d{2}-\\d{2}$",
            parentSchema: schema104,
            data: data6
          };
          vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
        }
      } else {
        const err28 = {
          instancePath: instancePath + "/expires",
          schemaPath: "#/$defs/date/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema104.type,
          parentSchema: schema104,
          data: data6
        };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
    }
    if (data.owner !== void 0) {
      let data7 = data.owner;
      if (typeof data7 == "string") {
        if (func2(data7) > 2e3) {
          const err29 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema32, data: data7 };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (func2(
          data7
        ) < 1) {
          const err30 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data7 };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/owner", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data7 };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.reason !== void 0) {
      let data8 = data.reason;
      if (typeof data8 == "string") {
        if (func2(data8) > 2e3) {
          const err32 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema32, data: data8 };
          vErrors === null ? vErrors = [err32] : vErrors.push(
            err32
          ), errors++;
        }
        if (func2(data8) < 1) {
          const err33 = {
            instancePath: instancePath + "/reason",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema32,
            data: data8
          };
          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
        }
      } else {
        const err34 = { instancePath: instancePath + "/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data8 };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
    if (data.issue !== void 0) {
      let data9 = data.issue;
      if (typeof data9 == "string") {
        if (func2(data9) > 2e3) {
          const err35 = { instancePath: instancePath + "/issue", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema32, data: data9 };
          vErrors === null ? vErrors = [err35] : vErrors.push(
            err35
          ), errors++;
        }
        if (func2(data9) < 1) {
          const err36 = {
            instancePath: instancePath + "/issue",
            schemaPath: "#/$defs/text/minLength",
            keyword: "minLength",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 characters",
            schema: 1,
            parentSchema: schema32,
            data: data9
          };
          vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
        }
      } else {
        const err37 = { instancePath: instancePath + "/issue", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data9 };
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
      schema: schema111.type,
      parentSchema: schema111,
      data
    };
    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
  }
  return validate74.errors = vErrors, errors === 0;
}
validate74.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
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
    if (data.name === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.categories === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "categories" }, message: "must have required property 'categories'", schema: schema31.required, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (const key0 in data) if (!func1.call(schema31.properties, key0)) {
      const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.version !== void 0) {
      let data0 = data.version;
      if (data0 !== 1) {
        const err4 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant", schema: 1, parentSchema: schema31.properties.version, data: data0 };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 == "string") {
        if (func2(data1) > 2e3) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/maxLength", keyword: "maxLength", params: {
            limit: 2e3
          }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema32, data: data1 };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (func2(data1) < 1) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema32, data: data1 };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data1 };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.confidence !== void 0) {
      let data2 = data.confidence;
      if (typeof data2 != "string" && !(typeof data2 == "number" && isFinite(data2))) {
        const err8 = { instancePath: instancePath + "/confidence", schemaPath: "#/$defs/confidence/type", keyword: "type", params: { type: schema33.type }, message: "must be string,number", schema: schema33.type, parentSchema: schema33, data: data2 };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0.8 || isNaN(data2)) {
          const err9 = {
            instancePath: instancePath + "/confidence",
            schemaPath: "#/$defs/confidence/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0.8 },
            message: "must be >= 0.8",
            schema: 0.8,
            parentSchema: schema33,
            data: data2
          };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data2 >= 1 || isNaN(
          data2
        )) {
          const err10 = {
            instancePath: instancePath + "/confidence",
            schemaPath: "#/$defs/confidence/exclusiveMaximum",
            keyword: "exclusiveMaximum",
            params: { comparison: "<", limit: 1 },
            message: "must be < 1",
            schema: 1,
            parentSchema: schema33,
            data: data2
          };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      }
      if (typeof data2 == "string" && !pattern4.test(data2)) {
        const err11 = { instancePath: instancePath + "/confidence", schemaPath: "#/$defs/confidence/pattern", keyword: "pattern", params: { pattern: "^(\\d{2}(\\.\\d{1,30})? ?%|0\\.\\d{1,30})$" }, message: 'must match pattern "^(\\d{2}(\\.\\d{1,30})? ?%|0\\.\\d{1,30})$"', schema: "^(\\d{2}(\\.\\d{1,30})? ?%|0\\.\\d{1,30})$", parentSchema: schema33, data: data2 };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.evidence !== void 0 && (validate21(
      data.evidence,
      { instancePath: instancePath + "/evidence", parentData: data, parentDataProperty: "evidence", rootData, dynamicAnchors }
    ) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.subject !== void 0) {
      let data4 = data.subject;
      if (typeof data4 != "string") {
        const err12 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.subject.type, parentSchema: schema31.properties.subject, data: data4 };
        vErrors === null ? vErrors = [err12] : vErrors.push(
          err12
        ), errors++;
      }
      if (!(data4 === "model" || data4 === "digest")) {
        const err13 = { instancePath: instancePath + "/subject", schemaPath: "#/properties/subject/enum", keyword: "enum", params: { allowedValues: schema31.properties.subject.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.subject.enum, parentSchema: schema31.properties.subject, data: data4 };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.aliases !== void 0) {
      let data5 = data.aliases;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          const _errs14 = errors;
          if (typeof key1 == "string" && func2(key1) > 500) {
            const err14 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/propertyNames/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: schema31.properties.aliases.propertyNames, data: key1, propertyName: key1 };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          var valid3 = _errs14 === errors;
          if (!valid3) {
            const err15 = {
              instancePath: instancePath + "/aliases",
              schemaPath: "#/properties/aliases/propertyNames",
              keyword: "propertyNames",
              params: {
                propertyName: key1
              },
              message: "property name must be valid",
              schema: schema31.properties.aliases.propertyNames,
              parentSchema: schema31.properties.aliases,
              data: data5
            };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        for (const key2 in data5)
          validate23(data5[key2], {
            instancePath: instancePath + "/aliases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
            parentData: data5,
            parentDataProperty: key2,
            rootData,
            dynamicAnchors
          }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
      } else {
        const err16 = { instancePath: instancePath + "/aliases", schemaPath: "#/properties/aliases/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.aliases.type, parentSchema: schema31.properties.aliases, data: data5 };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.pinned !== void 0) {
      let data7 = data.pinned;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length > 100) {
          const err17 = {
            instancePath: instancePath + "/pinned",
            schemaPath: "#/properties/pinned/maxProperties",
            keyword: "maxProperties",
            params: { limit: 100 },
            message: "must NOT have more than 100 properties",
            schema: 100,
            parentSchema: schema31.properties.pinned,
            data: data7
          };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (Object.keys(data7).length < 1) {
          const err18 = {
            instancePath: instancePath + "/pinned",
            schemaPath: "#/properties/pinned/minProperties",
            keyword: "minProperties",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 properties",
            schema: 1,
            parentSchema: schema31.properties.pinned,
            data: data7
          };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        for (const key3 in data7) {
          const _errs19 = errors;
          if (typeof key3 == "string" && func2(key3) > 500) {
            const err19 = {
              instancePath: instancePath + "/pinned",
              schemaPath: "#/properties/pinned/propertyNames/maxLength",
              keyword: "maxLength",
              params: { limit: 500 },
              message: "must NOT have more than 500 characters",
              schema: 500,
              parentSchema: schema31.properties.pinned.propertyNames,
              data: key3,
              propertyName: key3
            };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
          var valid5 = _errs19 === errors;
          if (!valid5) {
            const err20 = {
              instancePath: instancePath + "/pinned",
              schemaPath: "#/properties/pinned/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key3 },
              message: "property name must be valid",
              schema: schema31.properties.pinned.propertyNames,
              parentSchema: schema31.properties.pinned,
              data: data7
            };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        for (const key4 in data7) {
          let data8 = data7[key4];
          if (typeof data8 == "string") {
            if (func2(data8) > 2e3) {
              const err21 = {
                instancePath: instancePath + "/pinned/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/$defs/text/maxLength",
                keyword: "maxLength",
                params: { limit: 2e3 },
                message: "must NOT have more than 2000 characters",
                schema: 2e3,
                parentSchema: schema32,
                data: data8
              };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (func2(data8) < 1) {
              const err22 = {
                instancePath: instancePath + "/pinned/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/$defs/text/minLength",
                keyword: "minLength",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 characters",
                schema: 1,
                parentSchema: schema32,
                data: data8
              };
              vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/pinned/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data8 };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/pinned", schemaPath: "#/properties/pinned/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.pinned.type, parentSchema: schema31.properties.pinned, data: data7 };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.categories !== void 0) {
      let data9 = data.categories;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (Object.keys(data9).length < 1) {
          const err25 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.categories, data: data9 };
          vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
        }
        for (const key5 in data9) {
          const _errs26 = errors;
          if (typeof key5 == "string") {
            if (func2(key5) > 100) {
              const err26 = { instancePath: instancePath + "/categories", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema43, data: key5, propertyName: key5 };
              vErrors === null ? vErrors = [
                err26
              ] : vErrors.push(err26), errors++;
            }
            if (!pattern9.test(key5)) {
              const err27 = {
                instancePath: instancePath + "/categories",
                schemaPath: "#/$defs/name/pattern",
                keyword: "pattern",
                params: { pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$" },
                message: 'must match pattern "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$"',
                schema: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$",
                parentSchema: schema43,
                data: key5,
                propertyName: key5
              };
              vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
            }
          } else {
            const err28 = { instancePath: instancePath + "/categories", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: key5, propertyName: key5 };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          var valid8 = _errs26 === errors;
          if (!valid8) {
            const err29 = { instancePath: instancePath + "/categories", schemaPath: "#/properties/categories/propertyNames", keyword: "propertyNames", params: { propertyName: key5 }, message: "property name must be valid", schema: schema31.properties.categories.propertyNames, parentSchema: schema31.properties.categories, data: data9 };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        for (const key6 in data9) validate25(data9[key6], { instancePath: instancePath + "/categories/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data9, parentDataProperty: key6, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
      } else {
        const err30 = {
          instancePath: instancePath + "/categories",
          schemaPath: "#/properties/categories/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema31.properties.categories.type,
          parentSchema: schema31.properties.categories,
          data: data9
        };
        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
      }
    }
    if (data.maps !== void 0) {
      let data11 = data.maps;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (Object.keys(data11).length > 50) {
          const err31 = {
            instancePath: instancePath + "/maps",
            schemaPath: "#/properties/maps/maxProperties",
            keyword: "maxProperties",
            params: {
              limit: 50
            },
            message: "must NOT have more than 50 properties",
            schema: 50,
            parentSchema: schema31.properties.maps,
            data: data11
          };
          vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
        }
        if (Object.keys(data11).length < 1) {
          const err32 = { instancePath: instancePath + "/maps", schemaPath: "#/properties/maps/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.maps, data: data11 };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
        for (const key7 in data11) {
          const _errs33 = errors;
          if (typeof key7 == "string") {
            if (func2(key7) > 100) {
              const err33 = {
                instancePath: instancePath + "/maps",
                schemaPath: "#/$defs/name/maxLength",
                keyword: "maxLength",
                params: { limit: 100 },
                message: "must NOT have more than 100 characters",
                schema: 100,
                parentSchema: schema43,
                data: key7,
                propertyName: key7
              };
              vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
            }
            if (!pattern9.test(key7)) {
              const err34 = { instancePath: instancePath + "/maps", schemaPath: "#/$defs/name/pattern", keyword: "pattern", params: { pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$"', schema: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$", parentSchema: schema43, data: key7, propertyName: key7 };
              vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
            }
          } else {
            const err35 = {
              instancePath: instancePath + "/maps",
              schemaPath: "#/$defs/name/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema43.type,
              parentSchema: schema43,
              data: key7,
              propertyName: key7
            };
            vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
          }
          var valid11 = _errs33 === errors;
          if (!valid11) {
            const err36 = {
              instancePath: instancePath + "/maps",
              schemaPath: "#/properties/maps/propertyNames",
              keyword: "propertyNames",
              params: { propertyName: key7 },
              message: "property name must be valid",
              schema: schema31.properties.maps.propertyNames,
              parentSchema: schema31.properties.maps,
              data: data11
            };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
        for (const key8 in data11) validate44(data11[key8], { instancePath: instancePath + "/maps/" + key8.replace(/~/g, "~0").replace(
          /\//g,
          "~1"
        ), parentData: data11, parentDataProperty: key8, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
      } else {
        const err37 = { instancePath: instancePath + "/maps", schemaPath: "#/properties/maps/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.maps.type, parentSchema: schema31.properties.maps, data: data11 };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
    }
    if (data.gates !== void 0) {
      let data13 = data.gates;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (Object.keys(data13).length < 1) {
          const err38 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.gates, data: data13 };
          vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
        }
        for (const key9 in data13) {
          const _errs40 = errors;
          if (typeof key9 == "string") {
            if (func2(key9) > 100) {
              const err39 = { instancePath: instancePath + "/gates", schemaPath: "#/$defs/name/maxLength", keyword: "maxLength", params: {
                limit: 100
              }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: schema43, data: key9, propertyName: key9 };
              vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
            }
            if (!pattern9.test(key9)) {
              const err40 = {
                instancePath: instancePath + "/gates",
                schemaPath: "#/$defs/name/pattern",
                keyword: "pattern",
                params: { pattern: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$" },
                message: 'must match pattern "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$"',
                schema: "^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$",
                parentSchema: schema43,
                data: key9,
                propertyName: key9
              };
              vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
            }
          } else {
            const err41 = { instancePath: instancePath + "/gates", schemaPath: "#/$defs/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema43.type, parentSchema: schema43, data: key9, propertyName: key9 };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
          var valid14 = _errs40 === errors;
          if (!valid14) {
            const err42 = { instancePath: instancePath + "/gates", schemaPath: "#/properties/gates/propertyNames", keyword: "propertyNames", params: { propertyName: key9 }, message: "property name must be valid", schema: schema31.properties.gates.propertyNames, parentSchema: schema31.properties.gates, data: data13 };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
        for (const key10 in data13) validate62(data13[key10], { instancePath: instancePath + "/gates/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data13, parentDataProperty: key10, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors), errors = vErrors.length);
      } else {
        const err43 = {
          instancePath: instancePath + "/gates",
          schemaPath: "#/properties/gates/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema31.properties.gates.type,
          parentSchema: schema31.properties.gates,
          data: data13
        };
        vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
      }
    }
    if (data.waivers !== void 0) {
      let data15 = data.waivers;
      if (Array.isArray(data15)) {
        if (data15.length > 100) {
          const err44 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema31.properties.waivers, data: data15 };
          vErrors === null ? vErrors = [err44] : vErrors.push(
            err44
          ), errors++;
        }
        if (data15.length < 1) {
          const err45 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.waivers, data: data15 };
          vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
        }
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) validate74(data15[i0], {
          instancePath: instancePath + "/waivers/" + i0,
          parentData: data15,
          parentDataProperty: i0,
          rootData,
          dynamicAnchors
        }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
      } else {
        const err46 = { instancePath: instancePath + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.waivers.type, parentSchema: schema31.properties.waivers, data: data15 };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
    if (data.trusted_refs !== void 0) {
      let data17 = data.trusted_refs;
      if (Array.isArray(data17)) {
        if (data17.length > 100) {
          const err47 = { instancePath: instancePath + "/trusted_refs", schemaPath: "#/properties/trusted_refs/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema31.properties.trusted_refs, data: data17 };
          vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
        }
        if (data17.length < 1) {
          const err48 = {
            instancePath: instancePath + "/trusted_refs",
            schemaPath: "#/properties/trusted_refs/minItems",
            keyword: "minItems",
            params: {
              limit: 1
            },
            message: "must NOT have fewer than 1 items",
            schema: 1,
            parentSchema: schema31.properties.trusted_refs,
            data: data17
          };
          vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
        }
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data18 = data17[i1];
          if (typeof data18 == "string") {
            if (func2(data18) > 300) {
              const err49 = {
                instancePath: instancePath + "/trusted_refs/" + i1,
                schemaPath: "#/properties/trusted_refs/items/maxLength",
                keyword: "maxLength",
                params: { limit: 300 },
                message: "must NOT have more than 300 characters",
                schema: 300,
                parentSchema: schema31.properties.trusted_refs.items,
                data: data18
              };
              vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
            }
            if (!pattern40.test(data18)) {
              const err50 = {
                instancePath: instancePath + "/trusted_refs/" + i1,
                schemaPath: "#/properties/trusted_refs/items/pattern",
                keyword: "pattern",
                params: { pattern: "^refs/(heads|tags)/[A-Za-z0-9_][^\\s~^:\\[\\\\]*$" },
                message: 'must match pattern "^refs/(heads|tags)/[A-Za-z0-9_][^\\s~^:\\[\\\\]*$"',
                schema: "^refs/(heads|tags)/[A-Za-z0-9_][^\\s~^:\\[\\\\]*$",
                parentSchema: schema31.properties.trusted_refs.items,
                data: data18
              };
              vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
            }
          } else {
            const err51 = {
              instancePath: instancePath + "/trusted_refs/" + i1,
              schemaPath: "#/properties/trusted_refs/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema31.properties.trusted_refs.items.type,
              parentSchema: schema31.properties.trusted_refs.items,
              data: data18
            };
            vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
          }
        }
        let i2 = data17.length, j0;
        if (i2 > 1) {
          const indices0 = {};
          for (; i2--; ) {
            let item0 = data17[i2];
            if (typeof item0 == "string") {
              if (typeof indices0[item0] == "number") {
                j0 = indices0[item0];
                const err52 = { instancePath: instancePath + "/trusted_refs", schemaPath: "#/properties/trusted_refs/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema31.properties.trusted_refs, data: data17 };
                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                break;
              }
              indices0[item0] = i2;
            }
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/trusted_refs", schemaPath: "#/properties/trusted_refs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.trusted_refs.type, parentSchema: schema31.properties.trusted_refs, data: data17 };
        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
      }
    }
    if (data.review !== void 0) {
      let data19 = data.review;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.approvers === void 0) {
          const err54 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/required", keyword: "required", params: { missingProperty: "approvers" }, message: "must have required property 'approvers'", schema: schema31.properties.review.required, parentSchema: schema31.properties.review, data: data19 };
          vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
        }
        for (const key11 in data19) if (!(key11 === "approvers" || key11 === "approvals" || key11 === "cooling_off" || key11 === "apart_from")) {
          const err55 = {
            instancePath: instancePath + "/review",
            schemaPath: "#/properties/review/additionalProperties",
            keyword: "additionalProperties",
            params: { additionalProperty: key11 },
            message: "must NOT have additional properties",
            schema: false,
            parentSchema: schema31.properties.review,
            data: data19
          };
          vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
        }
        if (data19.approvers !== void 0) {
          let data20 = data19.approvers;
          if (Array.isArray(data20)) {
            if (data20.length > 100) {
              const err56 = { instancePath: instancePath + "/review/approvers", schemaPath: "#/properties/review/properties/approvers/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: schema31.properties.review.properties.approvers, data: data20 };
              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
            }
            if (data20.length < 1) {
              const err57 = {
                instancePath: instancePath + "/review/approvers",
                schemaPath: "#/properties/review/properties/approvers/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
                schema: 1,
                parentSchema: schema31.properties.review.properties.approvers,
                data: data20
              };
              vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
            }
            const len2 = data20.length;
            for (let i3 = 0; i3 < len2; i3++) {
              let data21 = data20[i3];
              if (typeof data21 == "string") {
                if (!pattern41.test(data21)) {
                  const err58 = {
                    instancePath: instancePath + "/review/approvers/" + i3,
                    schemaPath: "#/$defs/approver/pattern",
                    keyword: "pattern",
                    params: { pattern: "^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9_.-]{1,100})?$" },
                    message: 'must match pattern "^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9_.-]{1,100})?$"',
                    schema: "^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(/[A-Za-z0-9_.-]{1,100})?$",
                    parentSchema: schema122,
                    data: data21
                  };
                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                }
              } else {
                const err59 = { instancePath: instancePath + "/review/approvers/" + i3, schemaPath: "#/$defs/approver/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema122.type, parentSchema: schema122, data: data21 };
                vErrors === null ? vErrors = [err59] : vErrors.push(
                  err59
                ), errors++;
              }
            }
            let i4 = data20.length, j1;
            if (i4 > 1) {
              outer0: for (; i4--; ) for (j1 = i4; j1--; ) if (func0(data20[i4], data20[j1])) {
                const err60 = { instancePath: instancePath + "/review/approvers", schemaPath: "#/properties/review/properties/approvers/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)", schema: true, parentSchema: schema31.properties.review.properties.approvers, data: data20 };
                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                break outer0;
              }
            }
          } else {
            const err61 = { instancePath: instancePath + "/review/approvers", schemaPath: "#/properties/review/properties/approvers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.review.properties.approvers.type, parentSchema: schema31.properties.review.properties.approvers, data: data20 };
            vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
          }
        }
        if (data19.approvals !== void 0) {
          let data22 = data19.approvals;
          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
            const err62 = {
              instancePath: instancePath + "/review/approvals",
              schemaPath: "#/$defs/count/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema54.type,
              parentSchema: schema54,
              data: data22
            };
            vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 9007199254740991 || isNaN(data22)) {
              const err63 = { instancePath: instancePath + "/review/approvals", schemaPath: "#/$defs/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991", schema: 9007199254740991, parentSchema: schema54, data: data22 };
              vErrors === null ? vErrors = [err63] : vErrors.push(
                err63
              ), errors++;
            }
            if (data22 < 1 || isNaN(data22)) {
              const err64 = {
                instancePath: instancePath + "/review/approvals",
                schemaPath: "#/$defs/count/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 1 },
                message: "must be >= 1",
                schema: 1,
                parentSchema: schema54,
                data: data22
              };
              vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
            }
          }
        }
        if (data19.cooling_off !== void 0) {
          let data23 = data19.cooling_off;
          if (typeof data23 == "string") {
            if (!pattern5.test(data23)) {
              const err65 = {
                instancePath: instancePath + "/review/cooling_off",
                schemaPath: "#/$defs/duration/pattern",
                keyword: "pattern",
                params: { pattern: "^[1-9]\\d{0,4}[dh]$" },
                message: 'must match pattern "^[1-9]\\d{0,4}[dh]$"',
                schema: "^[1-9]\\d{0,4}[dh]$",
                parentSchema: schema35,
                data: data23
              };
              vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/review/cooling_off", schemaPath: "#/$defs/duration/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.type, parentSchema: schema35, data: data23 };
            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
          }
        }
        if (data19.apart_from !== void 0) {
          let data24 = data19.apart_from;
          if (Array.isArray(data24)) {
            if (data24.length > 100) {
              const err67 = {
                instancePath: instancePath + "/review/apart_from",
                schemaPath: "#/properties/review/properties/apart_from/maxItems",
                keyword: "maxItems",
                params: { limit: 100 },
                message: "must NOT have more than 100 items",
                schema: 100,
                parentSchema: schema31.properties.review.properties.apart_from,
                data: data24
              };
              vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
            }
            if (data24.length < 1) {
              const err68 = { instancePath: instancePath + "/review/apart_from", schemaPath: "#/properties/review/properties/apart_from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.review.properties.apart_from, data: data24 };
              vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
            }
            const len3 = data24.length;
            for (let i5 = 0; i5 < len3; i5++) {
              let data25 = data24[i5];
              if (typeof data25 == "string") {
                if (func2(data25) > 200) {
                  const err69 = { instancePath: instancePath + "/review/apart_from/" + i5, schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: schema65, data: data25 };
                  vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                }
                if (func2(data25) < 1) {
                  const err70 = {
                    instancePath: instancePath + "/review/apart_from/" + i5,
                    schemaPath: "#/$defs/glob/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters",
                    schema: 1,
                    parentSchema: schema65,
                    data: data25
                  };
                  vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                }
                if (!pattern22.test(
                  data25
                )) {
                  const err71 = { instancePath: instancePath + "/review/apart_from/" + i5, schemaPath: "#/$defs/glob/pattern", keyword: "pattern", params: { pattern: "^[^*]*(\\*+[^*]*){0,8}$" }, message: 'must match pattern "^[^*]*(\\*+[^*]*){0,8}$"', schema: "^[^*]*(\\*+[^*]*){0,8}$", parentSchema: schema65, data: data25 };
                  vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                }
              } else {
                const err72 = {
                  instancePath: instancePath + "/review/apart_from/" + i5,
                  schemaPath: "#/$defs/glob/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema65.type,
                  parentSchema: schema65,
                  data: data25
                };
                vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
              }
            }
            let i6 = data24.length, j2;
            if (i6 > 1) {
              outer1: for (; i6--; )
                for (j2 = i6; j2--; ) if (func0(data24[i6], data24[j2])) {
                  const err73 = { instancePath: instancePath + "/review/apart_from", schemaPath: "#/properties/review/properties/apart_from/uniqueItems", keyword: "uniqueItems", params: { i: i6, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i6 + " are identical)", schema: true, parentSchema: schema31.properties.review.properties.apart_from, data: data24 };
                  vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                  break outer1;
                }
            }
          } else {
            const err74 = { instancePath: instancePath + "/review/apart_from", schemaPath: "#/properties/review/properties/apart_from/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.review.properties.apart_from.type, parentSchema: schema31.properties.review.properties.apart_from, data: data24 };
            vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
          }
        }
      } else {
        const err75 = { instancePath: instancePath + "/review", schemaPath: "#/properties/review/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.review.type, parentSchema: schema31.properties.review, data: data19 };
        vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
      }
    }
  } else {
    const err76 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var keys = { "#": ["version", "name", "confidence", "evidence", "subject", "aliases", "pinned", "categories", "maps", "gates", "waivers", "trusted_refs", "review"], "#/properties/review": ["approvers", "approvals", "cooling_off", "apart_from"], "#/$defs/tableMap": ["files", "rows", "task", "id", "epoch", "passed", "failed", "outcome", "scores", "totals", "model", "model_digest", "run_id", "error", "completed_at", "grader", "answer", "dataset_samples"], "#/$defs/tableMap/properties/id/anyOf/1": ["join"], "#/$defs/tableMap/properties/id/anyOf/2": ["digest"], "#/$defs/tableMap/properties/epoch/anyOf/1": ["at", "first"], "#/$defs/tableMap/properties/outcome": ["at", "passed", "failed", "error"], "#/$defs/tableMap/properties/totals": ["samples", "passed", "failed"], "#/$defs/field/anyOf/1": ["at", "optional"], "#/$defs/field/anyOf/2": ["text"], "#/$defs/field/anyOf/3": ["file"], "#/$defs/condition": ["is", "is_not", "below", "at_most", "above", "at_least", "all_of", "any_of"], "#/$defs/evidence": ["max_age", "unscored", "edited", "commit", "workflows", "events", "attested_by"], "#/$defs/evidence/properties/unscored": ["max_rate"], "#/$defs/eval": [
  "task",
  "args",
  "scorer",
  "at",
  "where",
  "passes_when",
  "unscored_when",
  "expected_samples",
  "data_set",
  "why",
  "expected_tasks",
  "epochs",
  "sealed",
  "counts"
], "#/$defs/category": ["claim", "owner", "source", "max_failure_rate", "confidence", "requires", "evidence", "combine", "mixture", "severity", "kind", "inventory", "within", "adjudicators", "graders", "recall", "cluster", "strata", "population", "attempts", "evals"], "#/$defs/category/properties/severity": ["at", "limits"], "#/$defs/category/properties/inventory": ["units", "digest", "sample"], "#/$defs/category/properties/inventory/properties/sample": [
  "units",
  "seed"
], "#/$defs/category/properties/within": ["capability", "match", "max_excluded"], "#/$defs/category/properties/recall": ["task", "detected", "planted", "at_least"], "#/$defs/category/properties/strata/anyOf/1": [
  "by",
  "values"
], "#/$defs/memory": ["ledger", "history", "first_run"], "#/$defs/memory/properties/first_run": ["by", "on", "reason", "issue"], "#/$defs/waiver": ["id", "renews", "category", "gate", "max_failure_rate", "granted", "expires", "owner", "reason", "issue"], "#/$defs/exposure": ["interactions", "per", "max_expected_failures", "max_chance_of_any", "severity_at_least"], "#/$defs/requirement": ["all_of", "any_of"], "#/$defs/gate": ["require", "screen", "frontier", "candidates", "severity_growth", "unresolved_failures", "memory", "evidence", "exposure"] };
var language = {
  direction: "parts",
  type: "object",
  keys: { version: { direction: "neutral" }, name: { direction: "neutral", type: "text" }, confidence: { direction: "higher-is-tighter", type: "confidence", default: "95%" }, evidence: { direction: "parts", type: "evidence", keys: {
    max_age: {
      direction: "lower-is-tighter",
      type: "duration"
    },
    unscored: { direction: "parts", type: "object", keys: { max_rate: { direction: "lower-is-tighter", type: "rate" } } },
    edited: { direction: ["not-judged", "reject"], type: "string", default: "not-judged" },
    commit: { direction: ["any", "ancestor", "same-tree", "same"], type: "string", default: "any" },
    workflows: { direction: "permitted", type: "array", each: { direction: "parts", type: "workflow" } },
    events: { direction: "permitted", type: "array", each: {
      direction: "parts",
      type: "event"
    } },
    attested_by: { direction: "permitted", type: "array", each: { direction: "parts", type: "signer" } }
  } }, subject: { direction: ["model", "digest"], type: "string", default: "model" }, aliases: {
    direction: "selector",
    type: "object"
  }, pinned: { direction: "allowances", type: "object", each: { direction: "parts", type: "text" } }, categories: {
    direction: "demands",
    type: "object",
    each: { direction: "parts", type: "category", keys: { claim: { direction: "neutral", type: "text" }, owner: { direction: "neutral", type: "text" }, source: { direction: "neutral", type: "text" }, max_failure_rate: { direction: "lower-is-tighter", type: "rate" }, confidence: { direction: "higher-is-tighter", type: "confidence" }, requires: { direction: "demands", type: "array", each: { direction: "parts", type: "name" } }, evidence: { direction: "parts", type: "evidence", keys: {
      max_age: { direction: "lower-is-tighter", type: "duration" },
      unscored: { direction: "parts", type: "object", keys: { max_rate: {
        direction: "lower-is-tighter",
        type: "rate"
      } } },
      edited: { direction: ["not-judged", "reject"], type: "string", default: "not-judged" },
      commit: { direction: ["any", "ancestor", "same-tree", "same"], type: "string", default: "any" },
      workflows: { direction: "permitted", type: "array", each: { direction: "parts", type: "workflow" } },
      events: { direction: "permitted", type: "array", each: {
        direction: "parts",
        type: "event"
      } },
      attested_by: { direction: "permitted", type: "array", each: { direction: "parts", type: "signer" } }
    } }, combine: { direction: "allowance", type: "string" }, mixture: { direction: "neutral", type: "text" }, severity: {
      direction: "demand",
      type: "object",
      keys: { at: { direction: "selector", type: "path" }, limits: { direction: "demands", type: "object", each: { direction: "severity-limit", type: "rate" } } }
    }, kind: { direction: "allowance", type: "string" }, inventory: {
      direction: "selector"
    }, within: { direction: "demand", type: "object", keys: { capability: { direction: "selector", type: "name" }, match: { direction: "selector", type: "path" }, max_excluded: { direction: "lower-is-tighter", type: "rate" } } }, adjudicators: {
      direction: "allowance",
      type: "names",
      each: { direction: "parts", type: "text" }
    }, graders: { direction: "demand", type: "names", each: { direction: "parts", type: "text" } }, recall: { direction: "trade", type: "object", keys: {
      task: { direction: "selector", type: "string" },
      detected: { direction: "selector", type: "integer" },
      planted: { direction: "selector", type: "count" },
      at_least: { direction: "higher-is-tighter", type: "rate" }
    } }, cluster: { direction: "looser", type: "path" }, strata: { direction: "demand" }, population: { direction: ["these-items", "new-items"], type: "string", default: "new-items" }, attempts: { direction: "selector", type: "string", default: "once" }, evals: { direction: "evals", type: "array", each: { direction: "parts", type: "eval", keys: {
      task: { direction: "selector", type: "glob" },
      args: { direction: "selector", type: "object" },
      scorer: { direction: "selector" },
      at: { direction: "selector", type: "path" },
      where: { direction: "selector", type: "object" },
      passes_when: { direction: "outcome", type: "condition" },
      unscored_when: { direction: "outcome", type: "condition" },
      expected_samples: { direction: "size", type: "count" },
      data_set: { direction: "allowance", type: "string" },
      why: { direction: "neutral", type: "text" },
      expected_tasks: {
        direction: "demands",
        type: "names",
        each: { direction: "parts", type: "text" }
      },
      epochs: { direction: "size", type: "count" },
      sealed: { direction: "demand", type: "boolean" },
      counts: { direction: "allowance", type: "string" }
    } } } } }
  }, maps: { direction: "selector", type: "object" }, gates: { direction: "gates", type: "object", each: { direction: "parts", type: "gate", keys: { require: {
    direction: "requirement",
    type: "requirement"
  }, screen: { direction: [true, false], type: "boolean", default: false }, frontier: { direction: [
    false,
    true
  ], type: "boolean", default: false }, candidates: { direction: ["reported", null, "corrected"], type: "string" }, severity_growth: {
    direction: ["report", "block"],
    type: "string",
    default: "report"
  }, unresolved_failures: {
    direction: ["report", "block"],
    type: "string",
    default: "report"
  }, memory: { direction: "demand", type: "memory", keys: { ledger: { direction: "other-is-looser", type: "string" }, history: { direction: "other-is-looser", type: "string", default: ".near-zero/history" }, first_run: {
    direction: "parts",
    type: "object",
    keys: { by: { direction: "other-is-looser", type: "text" }, on: { direction: "other-is-looser", type: "date" }, reason: { direction: "neutral", type: "text" }, issue: { direction: "neutral", type: "text" } }
  } } }, evidence: {
    direction: "parts",
    type: "evidence",
    keys: {
      max_age: { direction: "lower-is-tighter", type: "duration" },
      unscored: { direction: "parts", type: "object", keys: { max_rate: { direction: "lower-is-tighter", type: "rate" } } },
      edited: { direction: ["not-judged", "reject"], type: "string", default: "not-judged" },
      commit: { direction: ["any", "ancestor", "same-tree", "same"], type: "string", default: "any" },
      workflows: { direction: "permitted", type: "array", each: { direction: "parts", type: "workflow" } },
      events: { direction: "permitted", type: "array", each: { direction: "parts", type: "event" } },
      attested_by: { direction: "permitted", type: "array", each: { direction: "parts", type: "signer" } }
    }
  }, exposure: { direction: "demand", type: "exposure", keys: {
    interactions: { direction: "higher-is-tighter", type: "count" },
    per: { direction: "selector", type: "duration" },
    max_expected_failures: {
      direction: "lower-is-tighter",
      type: "number"
    },
    max_chance_of_any: { direction: "lower-is-tighter", type: "rate" },
    severity_at_least: {
      direction: "lower-is-tighter",
      type: "integer",
      default: 0
    }
  } } } } }, waivers: { direction: "allowances", type: "array", each: {
    direction: "parts",
    type: "waiver",
    keys: { id: { direction: "selector", type: "name" }, renews: { direction: "selector", type: "name" }, category: { direction: "selector", type: "name" }, gate: { direction: "selector", type: "name" }, max_failure_rate: { direction: "lower-is-tighter", type: "rate" }, granted: { direction: "selector", type: "date" }, expires: {
      direction: "lower-is-tighter",
      type: "date"
    }, owner: { direction: "neutral", type: "text" }, reason: { direction: "neutral", type: "text" }, issue: { direction: "neutral", type: "text" } }
  } }, trusted_refs: { direction: "selector", type: "array" }, review: { direction: "demand", type: "object", keys: { approvers: { direction: "allowances", type: "array", each: { direction: "parts", type: "approver" } }, approvals: {
    direction: "higher-is-tighter",
    type: "count",
    default: 1
  }, cooling_off: { direction: "higher-is-tighter", type: "duration" }, apart_from: { direction: "demands", type: "array", each: { direction: "parts", type: "glob" } } } } }
};

// src/policy/evidence-rules.ts
function readEvidenceRules(document = {}, maxRateText) {
  return {
    maxAge: document.max_age === void 0 ? null : readDuration(document.max_age),
    maxUnscored: document.unscored === void 0 ? null : readRate(maxRateText),
    edited: document.edited ?? "not-judged",
    commit: document.commit ?? null,
    workflows: document.workflows ?? null,
    events: document.events ?? null,
    // Nobody named is nobody asked for.
    attestedBy: document.attested_by?.length ? document.attested_by : null
  };
}
function stricter(a, b) {
  return {
    maxAge: smaller(a.maxAge, b.maxAge, ({ ms }) => ms),
    maxUnscored: smaller(a.maxUnscored, b.maxUnscored, ({ value }) => value),
    edited: a.edited === "reject" || b.edited === "reject" ? "reject" : "not-judged",
    commit: smaller(a.commit, b.commit, (rule) => COMMIT_RULES.indexOf(rule)),
    workflows: common(a.workflows, b.workflows),
    events: common(a.events, b.events),
    attestedBy: common(a.attestedBy, b.attestedBy)
  };
}
var COMMIT_RULES = ["same", "same-tree", "ancestor", "any"];
function common(a, b) {
  if (a === null || b === null) return a ?? b;
  return a.filter((one) => b.includes(one));
}
var isLooserCommit = (a, b) => COMMIT_RULES.indexOf(a) > COMMIT_RULES.indexOf(b);
function smaller(a, b, size) {
  if (a === null || b === null) return a ?? b;
  return size(b) < size(a) ? b : a;
}

// src/model/map.ts
var PLAIN_FIELDS = [
  "model",
  "model_digest",
  "run_id",
  "error",
  "completed_at",
  "grader",
  "answer",
  "dataset_samples"
];

// src/policy/maps.ts
var CAPTURE = /^<([a-z_]+)>$/;
var FROM_DOCUMENT = "^.";
function readMap(name, document) {
  const fields = (prefix) => Object.fromEntries(
    Object.entries(document).filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), readField(value)])
  );
  const { files, rows, task, id, epoch, totals } = document;
  return {
    name,
    files,
    rows: rows === void 0 ? null : readRows(rows),
    task: readField(task),
    id: readId(id),
    epoch: readEpoch(epoch),
    outcome: readOutcome(document),
    plain: Object.fromEntries(
      PLAIN_FIELDS.flatMap((key) => {
        const field = document[key];
        return field === void 0 ? [] : [[key, readField(field)]];
      })
    ),
    metadata: fields("metadata."),
    args: fields("args."),
    totals: Object.fromEntries(Object.entries(totals ?? {}).map(([key, text]) => [key, readField(text)]))
  };
}
function readRows(text) {
  const segments = splitPath(text);
  return segments?.map((segment) => {
    const [, capture] = CAPTURE.exec(segment) ?? [];
    if (capture !== void 0) return { each: true, capture };
    return segment === "*" ? { each: true, capture: null } : { key: segment };
  }) ?? null;
}
function readPlace(field) {
  if (typeof field === "object" && "text" in field) return { of: "text", text: field.text };
  if (typeof field === "object" && "file" in field) {
    const [, name2] = /<([a-z_]+)>/.exec(field.file) ?? [];
    return name2 === void 0 ? null : { of: "file", pattern: field.file, name: name2 };
  }
  const text = textOf(field);
  const [, name] = CAPTURE.exec(text) ?? [];
  if (name !== void 0) return { of: "capture", name };
  const ofDocument = text.startsWith(FROM_DOCUMENT);
  const keys2 = splitPath(ofDocument ? text.slice(FROM_DOCUMENT.length) : text);
  return keys2 === null ? null : { of: ofDocument ? "document" : "row", keys: keys2 };
}
var readField = (field) => ({
  place: readPlace(field),
  optional: typeof field === "object" && "optional" in field && field.optional === true,
  text: textOf(field)
});
function textOf(field) {
  if (typeof field === "string") return field;
  return "at" in field ? field.at : "text" in field ? field.text : field.file;
}
function readId(id) {
  if (typeof id === "object" && "join" in id) return { by: "join", fields: id.join.map(readField) };
  if (typeof id === "object" && "digest" in id) return { by: "digest", fields: id.digest.map(readField) };
  return { by: "value", fields: [readField(id)] };
}
function readEpoch(epoch) {
  if (epoch === void 0) return null;
  if (typeof epoch === "object" && "first" in epoch)
    return { field: readField(epoch.at), first: epoch.first };
  return { field: readField(epoch), first: 1 };
}
function readOutcome({ passed, failed, outcome, scores }) {
  if (passed !== void 0) return { kind: "passed", field: readField(passed) };
  if (failed !== void 0) return { kind: "failed", field: readField(failed) };
  if (outcome !== void 0) {
    const { at, error = [], ...words } = outcome;
    return { kind: "words", field: readField(at), ...words, error };
  }
  const named = Object.entries(scores ?? {}).map(([name, field]) => [name, readField(field)]);
  return { kind: "scores", scores: Object.fromEntries(named) };
}

// src/policy/build.ts
var CONFIDENCE = "95%";
var ONLY_GATE = "default";
function buildPolicy(draft) {
  const evidence = evidenceAt(draft, [], draft);
  const all = [...draft.categories].flatMap(([name, { kind }]) => kind === void 0 ? name : []);
  const gates = [...draft.gates].map(
    ([name, gate]) => ({
      name,
      screen: gate.screen ?? false,
      frontier: gate.frontier ?? false,
      require: readRequirement(gate.require, all),
      evidence: stricter(evidence, {
        ...evidenceAt(draft, ["gates", name], gate),
        ...gate.frontier ? { edited: "reject" } : {}
      }),
      exposure: gate.exposure === void 0 ? null : readExposure(draft, ["gates", name, "exposure"], gate.exposure),
      candidates: gate.frontier ? "corrected" : gate.candidates ?? null,
      severityGrowth: gate.frontier ? "block" : gate.severity_growth ?? "report",
      unresolvedFailures: gate.frontier ? "block" : gate.unresolved_failures ?? "report",
      memory: gate.memory === void 0 ? null : readMemory(gate.memory)
    })
  );
  const only = {
    name: ONLY_GATE,
    screen: false,
    frontier: false,
    require: readRequirement("all", all),
    evidence,
    exposure: null,
    candidates: null,
    severityGrowth: "report",
    unresolvedFailures: "report",
    memory: null
  };
  return {
    version: 1,
    name: draft.name,
    subject: draft.subject ?? "model",
    aliases: draft.aliases ?? {},
    pinned: draft.pinned ?? {},
    maps: Object.entries(draft.maps ?? {}).map(([name, map]) => readMap(name, map)),
    categories: [...draft.categories].map(
      ([name, category]) => readCategory(draft, name, category, evidence)
    ),
    gates: gates.length > 0 ? gates : [only],
    waivers: (draft.waivers ?? []).map((waiver, i) => readWaiver(draft, waiver, i)),
    review: draft.review === void 0 ? null : readReview(draft.review),
    trustedRefs: draft.trusted_refs ?? [],
    locations: draft.places.locations()
  };
}
function readMemory({
  ledger,
  history = HISTORY_FOLDER,
  first_run
}) {
  return { ledger, history, firstRun: first_run ? { by: first_run.by, on: first_run.on } : null };
}
function readWaiver(draft, document, i) {
  const { max_failure_rate: _, renews = null, issue = null, ...rest } = document;
  const rate = readRate(draft.places.text(["waivers", i, "max_failure_rate"]));
  return { ...rest, renews, issue, maxFailureRate: rate };
}
function readReview({ approvers, approvals, cooling_off, apart_from }) {
  return {
    approvers,
    approvals: approvals ?? 1,
    coolingOff: cooling_off === void 0 ? null : readDuration(cooling_off),
    apartFrom: apart_from ?? []
  };
}
function readCategory(draft, name, category, general) {
  const at = ["categories", name];
  const confidence = category.confidence === void 0 ? ["confidence"] : [...at, "confidence"];
  return {
    name,
    kind: category.kind ?? "behaviour",
    claim: category.claim ?? null,
    owner: category.owner ?? null,
    source: category.source ?? null,
    maxFailureRate: readRate(draft.places.text([...at, "max_failure_rate"])),
    confidence: readConfidence(draft.places.text(confidence) || CONFIDENCE),
    evidence: stricter(general, evidenceAt(draft, at, category)),
    requires: category.requires ?? [],
    evals: category.evals.map(readEval),
    pool: category.combine === "pool",
    mixture: category.mixture ?? null,
    cluster: readPath(category.cluster),
    strata: readPath(typeof category.strata === "object" ? category.strata.by : category.strata),
    strataValues: typeof category.strata === "object" ? category.strata.values : null,
    population: category.population ?? "new-items",
    severity: category.severity === void 0 ? null : readSeverity(draft, [...at, "severity"], category.severity),
    within: category.within === void 0 ? null : readWithin(draft, [...at, "within"], category.within),
    adjudicators: category.adjudicators ?? null,
    graders: category.graders ?? null,
    recall: category.recall === void 0 ? null : readRecall(draft, [...at, "recall"], category.recall),
    attempts: category.attempts ?? "once",
    inventory: readInventory(draft, at, category)
  };
}
function readSeverity(draft, at, severity) {
  return {
    at: parsePath(severity.at),
    limits: Object.keys(severity.limits).map((level) => ({
      level: Number(level),
      limit: readRate(draft.places.text([...at, "limits", level]))
    }))
  };
}
function readWithin(draft, at, { capability, match }) {
  const maxExcluded = readRate(draft.places.text([...at, "max_excluded"]));
  return { capability, match: parsePath(match), maxExcluded };
}
function readRecall(draft, at, { task, detected, planted }) {
  const atLeast = readRate(draft.places.text([...at, "at_least"]));
  return { task: task ?? null, detected: detected ?? null, planted: planted ?? null, atLeast };
}
function readInventory(draft, at, { inventory }) {
  if (inventory === void 0) return null;
  const limit = draft.places.text([...at, "max_failure_rate"]);
  if (typeof inventory === "string")
    return { name: "gpt2-small", units: UNITS, digest: null, allowed: allowedOf(limit, UNITS), sample: null };
  const { units, digest, sample = null } = inventory;
  return { name: null, units, digest, allowed: allowedOf(limit, units), sample };
}
var readPath = (text) => text === void 0 ? null : parsePath(text);
function evidenceAt(draft, at, holder) {
  return readEvidenceRules(holder.evidence, draft.places.text([...at, "evidence", "unscored", "max_rate"]));
}
function readEval(entry) {
  return {
    task: entry.task,
    args: entry.args ?? {},
    scorers: [entry.scorer ?? []].flat(),
    at: readPath(entry.at),
    where: Object.entries(entry.where ?? {}).map(([path, is]) => ({ path: parsePath(path), is: list2(is) })),
    passesWhen: entry.passes_when ? readCondition(entry.passes_when) : null,
    unscoredWhen: entry.unscored_when ? readCondition(entry.unscored_when) : null,
    expectedSamples: entry.expected_samples ?? null,
    part: entry.data_set === "part",
    expectedTasks: entry.expected_tasks ?? [],
    epochs: entry.epochs ?? null,
    sealed: entry.sealed ?? false,
    counts: entry.counts === "accepted"
  };
}
function readCondition(document) {
  const { is, is_not, all_of, any_of, ...bounds } = document;
  const of = [
    ...is === void 0 ? [] : [{ op: "is", literals: list2(is) }],
    ...is_not === void 0 ? [] : [{ op: "is_not", literals: list2(is_not) }],
    ...Object.entries(bounds).map(([op, bound]) => ({ op, bound })),
    ...all_of ? [{ op: "all_of", of: all_of.map(readCondition) }] : [],
    ...any_of ? [{ op: "any_of", of: any_of.map(readCondition) }] : []
  ];
  return of.length === 1 ? of[0] : { op: "all_of", of };
}
function list2(literals) {
  return [literals].flat();
}
function readExposure(draft, at, exposure) {
  const { interactions, per, max_expected_failures, max_chance_of_any, severity_at_least } = exposure;
  return {
    interactions,
    per: readDuration(per),
    maxExpectedFailures: max_expected_failures ?? null,
    maxChanceOfAny: max_chance_of_any === void 0 ? null : readRate(draft.places.text([...at, "max_chance_of_any"])),
    severityAtLeast: severity_at_least || null
  };
}
function readRequirement(document, all) {
  if (document === "all") return { kind: "all_of", of: all.map((name) => ({ kind: "category", name })) };
  if (typeof document === "string") return { kind: "category", name: document };
  const kind = !Array.isArray(document) && document.any_of ? "any_of" : "all_of";
  const of = Array.isArray(document) ? document : document.all_of ?? document.any_of ?? [];
  return { kind, of: of.map((inner) => readRequirement(inner, all)) };
}

// src/policy/draft.ts
function draftOf(value, places, complaints) {
  const faulty = new Set(complaints.flatMap(({ at }) => [`${at[0]}`, `${at[0]}.${at[1]}`]));
  const document = isMapping(value) ? value : {};
  const mapping = (key) => isMapping(document[key]) ? document[key] : {};
  const sound = (key) => Object.entries(mapping(key)).filter(([name]) => !faulty.has(`${key}.${name}`));
  const rest = Object.entries(document).filter(([key]) => !faulty.has(key));
  return {
    // Of the form that the schema has found it to have.
    ...Object.fromEntries(rest),
    names: new Set(Object.keys(mapping("categories"))),
    categories: new Map(sound("categories")),
    gates: new Map(sound("gates")),
    places
  };
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function* evalsIn({ categories }) {
  for (const [category, { evals }] of categories) {
    for (const [i, entry] of evals.entries())
      yield { category, at: ["categories", category, "evals", i], entry };
  }
}

// src/policy/rules/attempts.ts
function* sequentialIsPossible({ categories }) {
  for (const [name, category] of categories) {
    if (category.attempts !== "sequential") continue;
    const { cluster, strata, recall, population, inventory, evals } = category;
    const keys2 = [
      ...inventory === void 0 ? [] : ["inventory"],
      ...cluster === void 0 ? [] : ["cluster"],
      ...strata === void 0 ? [] : ["strata"],
      ...recall === void 0 ? [] : ["recall"],
      ...population === "these-items" ? ["population: these-items"] : [],
      ...evals.some(({ counts }) => counts === "accepted") ? ["counts: accepted"] : []
    ];
    for (const key of keys2) {
      yield {
        at: ["categories", name, "attempts"],
        message: `attempts cannot be judged together with \`${key}\``,
        expected: `once, or \`${name}\` without \`${key}\``
      };
    }
  }
}
function* candidatesAreCorrected({ gates }) {
  const strict = {
    candidates: "corrected",
    severity_growth: "block",
    unresolved_failures: "block"
  };
  for (const [name, gate] of gates) {
    for (const key of ["candidates", "severity_growth", "unresolved_failures"]) {
      const value = gate[key];
      if (value === void 0) continue;
      if (gate.screen) {
        yield {
          at: ["gates", name, key],
          key: true,
          message: `a screen demonstrates nothing, so \`${key}\` would have no effect`,
          expected: "no such key at a screen"
        };
      } else if (gate.frontier && value !== strict[key]) {
        yield {
          at: ["gates", name, key],
          message: `at a frontier gate \`${key}\` is always ${strict[key]}`,
          expected: `${strict[key]}, or to leave it out`
        };
      }
    }
  }
}

// src/policy/rules/capability.ts
function* withinNamesACapability({ categories, names }) {
  const capabilities = [...categories].flatMap(([name, { kind }]) => kind === "capability" ? name : []);
  for (const [name, { within: within2 }] of categories) {
    if (within2 === void 0 || capabilities.includes(within2.capability)) continue;
    if (names.has(within2.capability) && !categories.has(within2.capability)) continue;
    yield {
      at: ["categories", name, "within", "capability"],
      message: names.has(within2.capability) ? `\`${within2.capability}\` is no capability` : `there is no category \`${within2.capability}\``,
      expected: capabilities.length > 0 ? `one of ${capabilities.join(", ")}` : "a category with `kind: capability`, whose samples are the controls",
      suggestion: closest(within2.capability, new Set(capabilities))
    };
  }
}
function* withinIsPossible({ categories, places }) {
  for (const [name, { kind, combine, requires, within: within2 }] of categories) {
    const at = ["categories", name, "within"];
    if (kind === "capability" && within2 !== void 0) {
      yield {
        at,
        key: true,
        message: "a capability is not `within` another",
        expected: "the key on categories of behaviour only"
      };
    }
    if (kind === "capability" && requires !== void 0 && requires.length > 0) {
      yield {
        at: ["categories", name, "requires"],
        key: true,
        message: "a capability requires no other category: it says what the model can do, whatever it does",
        expected: "the key on categories of behaviour only"
      };
    }
    if (combine === "pool" && within2 !== void 0) {
      yield {
        at,
        key: true,
        message: "a pool cannot be `within` a capability: what is left out would change the mixture",
        expected: "either `combine: pool` or `within`"
      };
    }
    if (within2 === void 0 || readRate(places.text([...at, "max_excluded"])) !== null) continue;
    yield {
      at: [...at, "max_excluded"],
      message: `\`max_excluded\` cannot be ${places.text([...at, "max_excluded"])}`,
      expected: "a rate from 0 to under 1, such as 10%"
    };
  }
}
function* gatesRequireBehaviour({ categories, gates }) {
  const counts = (name) => categories.get(name)?.kind !== "capability";
  const kinds = [...categories.values()].map(({ kind }) => kind);
  const all = kinds.length === 0 || kinds.includes(void 0);
  const asks = (require2) => {
    if (typeof require2 === "string") return require2 === "all" ? all : counts(require2);
    if (Array.isArray(require2)) return require2.some(asks);
    return require2.any_of ? require2.any_of.every(asks) : (require2.all_of ?? []).some(asks);
  };
  for (const [gate, { require: require2 }] of gates) {
    if (asks(require2)) continue;
    yield {
      at: ["gates", gate, "require"],
      message: "this can be met by capabilities alone, which say nothing of how the model behaves",
      expected: "a category of behaviour in every way through the gate"
    };
  }
  if (gates.size > 0 || all) return;
  yield {
    at: ["categories"],
    key: true,
    message: `every category is ${kinds.includes("inventory") ? "an inventory or a capability" : "a capability"}, so nothing says how the model behaves`,
    expected: "at least one category of behaviour"
  };
}

// src/policy/rules/exposure.ts
function* exposuresBound({ gates, places }) {
  for (const [name, { exposure, screen }] of gates) {
    if (exposure === void 0) continue;
    const at = ["gates", name, "exposure"];
    const { interactions, max_expected_failures: most, max_chance_of_any: chance } = exposure;
    if (screen) {
      yield {
        at,
        key: true,
        message: "`exposure` cannot stand in a screen, which demonstrates nothing",
        expected: "a gate without `screen: true`"
      };
    }
    if (most === void 0 && chance === void 0) {
      yield {
        at,
        key: true,
        message: "`exposure` allows any number of failures",
        expected: "max_expected_failures, max_chance_of_any or both"
      };
    }
    if (most !== void 0 && most >= interactions) {
      yield {
        at: [...at, "max_expected_failures"],
        message: `\`max_expected_failures\` cannot be ${most}: not even a model that always fails has more`,
        expected: `a number under the ${interactions} interactions`
      };
    }
    const text = places.text([...at, "max_chance_of_any"]);
    if (chance !== void 0 && !((readRate(text)?.value ?? 0) > 0)) {
      yield {
        at: [...at, "max_chance_of_any"],
        message: `\`max_chance_of_any\` cannot be ${text}: no number of samples demonstrates it`,
        expected: "a rate above 0 and under 1, such as 10%"
      };
    }
  }
}

// src/policy/rules/frontier.ts
function* frontierGatesDemonstrate({ gates }) {
  for (const [name, { frontier, screen, evidence }] of gates) {
    if (!frontier) continue;
    if (screen) {
      yield {
        at: ["gates", name, "frontier"],
        key: true,
        message: "a screen demonstrates nothing, and so cannot be a frontier gate",
        expected: "either `screen: true` or `frontier: true`"
      };
    }
    if (evidence?.edited === "not-judged") {
      yield {
        at: ["gates", name, "evidence", "edited"],
        message: "a frontier gate rejects edited scores, so `not-judged` would have no effect",
        expected: "reject, or to leave it out"
      };
    }
  }
}
function* frontierGatesWaiveNothing({ gates, waivers = [] }) {
  for (const [i, { gate }] of waivers.entries()) {
    if (!gates.get(gate)?.frontier) continue;
    yield {
      at: ["waivers", i, "gate"],
      message: `\`${gate}\` is a frontier gate, at which nothing is waived`,
      expected: "another gate, or to have the bound demonstrated"
    };
  }
}

// src/policy/cycles.ts
function largeCycles(next) {
  const order = /* @__PURE__ */ new Map();
  const lowest = /* @__PURE__ */ new Map();
  const stack = [];
  const open = /* @__PURE__ */ new Set();
  const cycles = [];
  const visit = (name) => {
    const index = order.size;
    order.set(name, index);
    lowest.set(name, index);
    stack.push(name);
    open.add(name);
    for (const other of next.get(name) ?? []) {
      if (!order.has(other)) visit(other);
      if (open.has(other)) lowest.set(name, Math.min(lowest.get(name), lowest.get(other)));
    }
    if (lowest.get(name) !== index) return;
    const group = stack.splice(stack.indexOf(name));
    for (const member of group) open.delete(member);
    if (group.length > 2) cycles.push(group);
  };
  for (const name of next.keys()) if (!order.has(name)) visit(name);
  return cycles;
}

// src/policy/rules/names.ts
function* requiresExist({ categories, names }) {
  for (const [name, { requires = [] }] of categories) {
    for (const [i, other] of requires.entries()) {
      if (!names.has(other)) yield unknownCategory(["categories", name, "requires", i], other, names);
    }
  }
}
function* requiresInPairs({ categories }) {
  const requires = new Map([...categories].map(([name, category]) => [name, category.requires ?? []]));
  for (const [name, others] of requires) {
    const i = others.indexOf(name);
    if (i < 0) continue;
    yield {
      at: ["categories", name, "requires", i],
      message: `\`${name}\` requires itself`,
      expected: "another category"
    };
  }
  for (const cycle of largeCycles(requires)) {
    yield {
      at: ["categories", cycle[0], "requires"],
      message: `these categories require each other in a circle: ${cycle.join(", ")}`,
      expected: "no circle, except two categories that require each other"
    };
  }
}
function* gatesRequireWhatExists({ gates, names }) {
  for (const [gate, { require: require2 }] of gates) {
    for (const { at, name } of leaves(require2, ["gates", gate, "require"])) {
      if (name !== "all" && !names.has(name)) yield unknownCategory(at, name, /* @__PURE__ */ new Set([...names, "all"]));
    }
  }
}
function unknownCategory(at, name, names) {
  return {
    at,
    message: `there is no category \`${name}\``,
    expected: `one of ${[...names].slice(0, 20).join(", ")}${names.size > 20 ? ", \u2026" : ""}`,
    suggestion: closest(name, names)
  };
}
function* screensHaveNoChoice({ gates }) {
  for (const [gate, { require: require2, screen }] of gates) {
    if (!screen) continue;
    for (const at of choices(require2, ["gates", gate, "require"])) {
      yield {
        at,
        key: true,
        message: "`any_of` cannot stand in a screen",
        expected: "all, names, a list or all_of"
      };
    }
  }
}
function* leaves(require2, at) {
  if (typeof require2 === "string") yield { at, name: require2 };
  else for (const inner of within(require2, at)) yield* leaves(inner.require, inner.at);
}
function* choices(require2, at) {
  if (typeof require2 === "string") return;
  if (!Array.isArray(require2) && require2.any_of) yield [...at, "any_of"];
  for (const inner of within(require2, at)) yield* choices(inner.require, inner.at);
}
function within(require2, at) {
  if (Array.isArray(require2)) return require2.map((inner, i) => ({ require: inner, at: [...at, i] }));
  return Object.entries(require2).flatMap(
    ([key, list3]) => list3.map((inner, i) => ({ require: inner, at: [...at, key, i] }))
  );
}
function* patternsListTheirTasks(draft) {
  const demonstrated = demonstratedIn(draft);
  for (const { category, at, entry } of evalsIn(draft)) {
    if (isPattern(entry.task) && !entry.expected_tasks && demonstrated.has(category)) {
      yield {
        at: [...at, "task"],
        message: `\`task\` is a pattern, and nothing says which tasks it must find`,
        expected: "expected_tasks beside it, at every gate that is not a screen"
      };
    }
    for (const [i, task] of (entry.expected_tasks ?? []).entries()) {
      if (globMatches(entry.task, task)) continue;
      yield {
        at: [...at, "expected_tasks", i],
        message: `${JSON.stringify(task)} is not matched by the task ${JSON.stringify(entry.task)}`,
        expected: "tasks that `task` matches"
      };
    }
  }
}
function demonstratedIn(draft) {
  if (draft.gates.size === 0) return draft.names;
  const demonstrating = [...draft.gates.values()].filter((gate) => !gate.screen);
  return new Set(demonstrating.flatMap((gate) => [...judgedIn(draft, gate)]));
}
function judgedIn({ categories, names }, { require: require2 }) {
  const behaviours = [...names].filter((name) => categories.get(name)?.kind === void 0);
  const asked = [...leaves(require2, [])].flatMap(({ name }) => name === "all" ? behaviours : [name]);
  return closure(asked, (name) => {
    const { requires = [], within: within2 } = categories.get(name) ?? {};
    return [...requires, ...within2 ? [within2.capability] : []];
  });
}

// src/policy/rules/inventory.ts
var OF_SAMPLES = [
  "requires",
  "combine",
  "mixture",
  "severity",
  "within",
  "cluster",
  "strata",
  "population",
  "recall",
  "graders",
  "adjudicators"
];
var OF_EVALS = [
  "where",
  "expected_samples",
  "data_set",
  "why",
  "expected_tasks",
  "epochs",
  "counts",
  "sealed"
];
var OF_VALUES = ["scorer", "at", "passes_when", "unscored_when", "args"];
function* inventoriesAreLists({ categories }) {
  for (const [name, category] of categories) {
    const at = ["categories", name];
    const { kind, inventory } = category;
    if (kind === "inventory" !== (inventory !== void 0)) {
      yield {
        at: kind === "inventory" ? at : [...at, "inventory"],
        key: true,
        message: kind === "inventory" ? `\`inventory\` is missing in \`${name}\`` : "`inventory` belongs in a category of `kind: inventory`",
        expected: "both keys, or neither"
      };
    }
    if (kind !== "inventory") continue;
    yield* OF_SAMPLES.filter((key) => category[key] !== void 0).map(
      (key) => unfit([...at, key], `an inventory has no \`${key}\`: every unit of its list is judged`)
    );
    yield* evalsOfInventory(category, at);
    if (typeof inventory === "object" && inventory.sample && inventory.sample.units >= inventory.units) {
      yield {
        at: [...at, "inventory", "sample", "units"],
        message: `a sample of ${inventory.sample.units} is no part of ${inventory.units} units`,
        expected: "fewer units than the list has; without `sample` all are judged"
      };
    }
  }
}
function* evalsOfInventory({ evals, inventory }, at) {
  if (evals.length > 1) {
    yield {
      at: [...at, "evals"],
      message: "an inventory is judged by one eval, which lists every unit",
      expected: "a list of one eval"
    };
  }
  const keys2 = typeof inventory === "string" ? [...OF_EVALS, ...OF_VALUES] : OF_EVALS;
  for (const [i, entry] of evals.entries()) {
    yield* keys2.filter((key) => entry[key] !== void 0).map(
      (key) => unfit([...at, "evals", i, key], `\`${key}\` is not for this inventory: its list settles it`)
    );
    if (!isPattern(entry.task)) continue;
    yield {
      at: [...at, "evals", i, "task"],
      message: "the `task` of an inventory is no pattern",
      expected: "the name of one task"
    };
  }
}
function* inventoriesOpenFrontierGates({
  categories,
  gates,
  waivers = []
}) {
  const isInventory = (name) => categories.get(name)?.kind === "inventory";
  for (const [name, { requires = [] }] of categories) {
    for (const [i, other] of requires.entries()) {
      if (isInventory(other))
        yield unfit(
          ["categories", name, "requires", i],
          `\`${other}\` is an inventory, which cannot be required`
        );
    }
  }
  for (const [i, { category }] of waivers.entries()) {
    if (isInventory(category))
      yield unfit(
        ["waivers", i, "category"],
        `\`${category}\` is an inventory: what its list lacks cannot be waived`
      );
  }
  for (const [name, gate] of gates) {
    const asked = [...leaves(gate.require, ["gates", name, "require"])];
    const inventories = asked.filter((leaf) => isInventory(leaf.name));
    if (!gate.frontier) {
      yield* inventories.map((leaf) => ({
        at: leaf.at,
        message: `\`${leaf.name}\` is an inventory, which counts only on a gate with \`frontier: true\``,
        expected: "categories of behaviour"
      }));
    } else if (inventories.length > 0 && inventories.length === asked.length) {
      yield {
        at: ["gates", name, "require"],
        message: "this asks for inventories alone, and for no behaviour",
        expected: "a choice that has behaviour in it, such as { any_of: [all, \u2026] }"
      };
    }
  }
}
var unfit = (at, message) => ({
  at,
  message,
  expected: "to leave it out"
});

// src/policy/rules/maps.ts
var OUTCOMES = ["passed", "failed", "outcome", "scores"];
var MOST_WILDCARDS = 2;
var MOST_STEPS = 16;
var OF_RUN = ["task", "model", "run_id"];
function* mapsAreRead({ maps = {} }) {
  for (const [name, map] of Object.entries(maps)) {
    const at = ["maps", name];
    yield* rowsAreRead([...at, "rows"], map);
    yield* oneOutcome(at, map);
    yield* outcomesDiffer([...at, "outcome"], map);
    for (const { at: place, field, key } of fieldsOf(at, map)) yield* fieldIsRead(place, field, key, map);
  }
}
function* rowsAreRead(at, { rows }) {
  if (rows === void 0) return;
  const steps = readRows(rows);
  const wildcards = steps?.filter((step) => "each" in step).length ?? 0;
  if (steps !== null && steps.length <= MOST_STEPS && wildcards > 0 && wildcards <= MOST_WILDCARDS) return;
  yield {
    at,
    message: `${JSON.stringify(rows)} does not say where rows are`,
    expected: `a path of at most ${MOST_STEPS} steps, with one or two wildcards, such as results.* or results.<model>.*`
  };
}
function* oneOutcome(at, map) {
  const given = OUTCOMES.filter((key) => map[key] !== void 0);
  if (given.length === 1) return;
  yield {
    at: given.length === 0 ? at : [...at, given[1]],
    message: given.length === 0 ? `\`${at[1]}\` says no outcome` : `\`${at[1]}\` says the outcome by ${list(given)}`,
    expected: `exactly one of ${OUTCOMES.join(", ")}`
  };
}
function* outcomesDiffer(at, { outcome }) {
  const words = [...outcome?.passed ?? [], ...outcome?.failed ?? [], ...outcome?.error ?? []];
  const twice = words.find((word, i) => words.indexOf(word) !== i);
  if (twice === void 0) return;
  yield { at, message: `${JSON.stringify(twice)} has two outcomes`, expected: "each word in one list" };
}
function* fieldIsRead(at, field, key, map) {
  const place = readPlace(field);
  const captures = (readRows(map.rows ?? "") ?? []).flatMap((step) => "each" in step ? step.capture : []);
  if (place === null) {
    yield {
      at,
      message: `${JSON.stringify(field)} is not a field`,
      expected: 'a path of keys; one with dots or spaces in quotes, such as `"outputs.score"`; of a file, a name with `<name>` in it'
    };
  } else if (place.of === "capture" && !captures.includes(place.name)) {
    yield {
      at,
      message: `\`<${place.name}>\` is not in \`rows\``,
      expected: `\`<${place.name}>\` in \`rows\` in the place of a star`
    };
  } else if ((place.of === "text" || place.of === "file") && !OF_RUN.includes(key)) {
    yield {
      at,
      message: `\`${key}\` cannot be the same for all rows`,
      expected: "a path of the row; only task, model and run_id may be a text or come from the name of the file"
    };
  }
}
function fieldsOf(at, map) {
  const { files: _, rows: __, id, epoch, outcome, scores, totals, ...fields } = map;
  const {
    join = [],
    digest = [],
    ...own
  } = typeof id === "object" ? { ...id } : {};
  const parts = [...join, ...digest].map((field, i) => ({
    at: [...at, "id", join.length > 0 ? "join" : "digest", i],
    field,
    key: "id"
  }));
  const idField = typeof id === "string" || Object.keys(own).length > 0 ? [{ at: [...at, "id"], field: id, key: "id" }] : [];
  return [
    ...Object.entries(fields).map(([key, field]) => ({ at: [...at, key], field, key })),
    ...parts,
    ...idField,
    ...epoch === void 0 ? [] : [
      {
        at: [...at, "epoch"],
        field: typeof epoch === "object" && "first" in epoch ? epoch.at : epoch,
        key: "epoch"
      }
    ],
    ...outcome === void 0 ? [] : [{ at: [...at, "outcome", "at"], field: outcome.at, key: "outcome" }],
    ...Object.entries(scores ?? {}).map(([name, field]) => ({
      at: [...at, "scores", name],
      field,
      key: "scores"
    })),
    ...Object.entries(totals ?? {}).map(([name, field]) => ({
      at: [...at, "totals", name],
      field,
      key: "totals"
    }))
  ];
}

// src/policy/rules/memory.ts
function* memoriesCanBeKept({ gates }) {
  for (const [name, { screen, memory }] of gates) {
    if (memory === void 0) continue;
    if (screen) {
      yield {
        at: ["gates", name, "memory"],
        key: true,
        message: "a screen demonstrates nothing, and so remembers nothing",
        expected: "either `screen: true` or `memory`"
      };
    }
    const day = memory.first_run?.on;
    if (day !== void 0 && !isDay(day)) {
      yield {
        at: ["gates", name, "memory", "first_run", "on"],
        message: `there is no day ${day}`,
        expected: "a date such as 2026-11-30"
      };
    }
  }
}

// src/policy/rules/part.ts
function* partsSayWhy(draft) {
  for (const { at, entry } of evalsIn(draft)) {
    if (entry.data_set === void 0 || entry.why !== void 0) continue;
    yield {
      at: [...at, "data_set"],
      message: "`data_set: part` does not say why a part is enough",
      expected: "`why`: a sentence or a link"
    };
  }
}

// src/policy/rules/pinned.ts
function* pinnedNamesStandStill({ pinned = {} }) {
  for (const name of Object.keys(pinned)) {
    if (!/(^|[-_:@.])(latest|default)$/i.test(name)) continue;
    yield {
      at: ["pinned", name],
      message: `\`${name}\` says itself that it follows the newest model`,
      expected: "the name of one snapshot"
    };
  }
}

// src/policy/rules/pool.ts
function* poolStatesSizes(draft) {
  for (const { category, at, entry } of evalsIn(draft)) {
    if (draft.categories.get(category)?.combine !== "pool" || entry.expected_samples !== void 0) continue;
    yield {
      at,
      message: "an eval of a pool does not say how many samples it has",
      expected: "expected_samples, so that the mixture is declared and not whatever was run"
    };
  }
}
function* mixturesArePools({ categories }) {
  for (const [name, { combine, mixture, kind }] of categories) {
    if (mixture === void 0 || combine === "pool" || kind === "inventory") continue;
    yield {
      at: ["categories", name, "mixture"],
      key: true,
      message: "there is no mixture without `combine: pool`: each eval is bound alone",
      expected: "both keys, or neither"
    };
  }
}
function* poolCountsOnce({ categories }) {
  for (const [name, { combine, evals }] of categories) {
    if (combine !== "pool") continue;
    for (const [i, entry] of evals.entries()) {
      const earlier = evals.slice(0, i).findIndex((other) => canOverlap(entry, other));
      if (earlier < 0) continue;
      yield {
        at: ["categories", name, "evals", i],
        message: `this eval and the pool's eval ${earlier + 1} can count one sample twice`,
        expected: "evals whose task, args or where exclude each other"
      };
    }
  }
}
function canOverlap(a, b) {
  const argsDiffer = Object.entries(a.args ?? {}).some(
    ([key, value]) => Object.hasOwn(b.args ?? {}, key) && !same(value, b.args[key])
  );
  const whereDiffers = Object.entries(a.where ?? {}).some(
    // A run has many tags: to have one does not exclude another.
    ([path, is]) => path !== "eval.tags" && Object.hasOwn(b.where ?? {}, path) && disjoint(is, b.where[path])
  );
  return !argsDiffer && !whereDiffers && globsMeet(a.task, b.task);
}
function disjoint(a, b) {
  const other = [b].flat();
  return [a].flat().every((literal) => !other.includes(literal));
}

// src/policy/rules/recall.ts
function* recallIsPossible({ categories, places }) {
  for (const [name, { recall }] of categories) {
    if (recall === void 0) continue;
    const at = ["categories", name, "recall"];
    const { task, detected, planted } = recall;
    const forms = "{ task: NAME, at_least: RATE } or { detected: N, planted: N, at_least: RATE }";
    if (task === void 0 && (detected === void 0 || planted === void 0)) {
      yield {
        at,
        key: true,
        message: "`recall` has neither an eval of planted failures nor counts",
        expected: forms
      };
    } else if (task !== void 0 && detected !== void 0) {
      yield {
        at: [...at, "detected"],
        key: true,
        message: "`recall` has both an eval of planted failures and counts",
        expected: forms
      };
    } else if (detected !== void 0 && detected > planted) {
      yield {
        at: [...at, "detected"],
        message: `${detected} of ${planted} cannot have been seen`,
        expected: `a number from 1 to ${planted}`
      };
    }
    const text = places.text([...at, "at_least"]);
    const floor = readRate(text);
    if (floor !== null && floor.value > 0) continue;
    yield {
      at: [...at, "at_least"],
      message: `\`at_least\` cannot be ${text}`,
      expected: "a rate above 0 and under 1, such as 90%: that a grader misses nothing cannot be shown"
    };
  }
}
function* plantedIsNotCounted(draft) {
  for (const { category, at, entry } of evalsIn(draft)) {
    const planted = draft.categories.get(category)?.recall?.task;
    if (planted === void 0 || !globsMeet(entry.task, planted)) continue;
    yield {
      at: [...at, "task"],
      message: `${JSON.stringify(entry.task)} also counts the planted failures of \`recall\` (${planted})`,
      expected: "tasks that do not match it"
    };
  }
}

// src/policy/rules/review.ts
function* enoughApprovers({ review }) {
  if (review === void 0) return;
  const { approvers, approvals = 1 } = review;
  if (approvers.some((one) => one.includes("/")) || approvers.length >= approvals) return;
  yield {
    at: ["review", "approvals"],
    message: `${approvals} approvals cannot be given by ${approvers.length} approvers`,
    expected: "at most as many approvals as approvers"
  };
}

// src/policy/rules/sealed.ts
function* sealedStaysSealed(draft) {
  const tasks = new Set([...evalsIn(draft)].flatMap(({ entry }) => entry.sealed ? entry.task : []));
  for (const { category, at, entry } of evalsIn(draft)) {
    if (entry.sealed) continue;
    const held = draft.categories.get(category).evals.filter((other) => other.sealed);
    const own = held.find((other) => canOverlap(entry, other));
    if (own === void 0 && (held.some((other) => other.task === entry.task) || !tasks.has(entry.task)))
      continue;
    yield {
      at: [...at, "task"],
      message: `this eval counts samples of ${JSON.stringify(own?.task ?? entry.task)} in public, which another entry holds out`,
      expected: "`sealed: true` here too, or evals whose task, args or where exclude each other"
    };
  }
}

// src/policy/rules/values.ts
function* ratesInRange(draft) {
  for (const [name, { kind }] of draft.categories) {
    const at = ["categories", name, "max_failure_rate"];
    const text = draft.places.text(at);
    const rate = readRate(text);
    if (rate !== null && (rate.value > 0 || kind === "inventory")) continue;
    yield {
      at,
      message: `\`max_failure_rate\` cannot be ${text}${rate === null ? "" : ": no number of samples demonstrates it"}`,
      expected: "a rate above 0 and under 1, such as 0.1%, 0.001 or 1/1000"
    };
  }
  for (const { at } of evidenceIn(draft)) {
    const rate = [...at, "unscored", "max_rate"];
    const text = draft.places.text(rate);
    if (text === "" || readRate(text) !== null) continue;
    yield {
      at: rate,
      message: `\`max_rate\` cannot be ${text}`,
      expected: "a rate from 0 to under 1, such as 2%"
    };
  }
}
function* confidencesInRange({ confidence, categories, places }) {
  const stated = confidence === void 0 ? [] : [["confidence"]];
  for (const [name, category] of categories) {
    if (category.confidence !== void 0) stated.push(["categories", name, "confidence"]);
  }
  for (const at of stated) {
    if (readConfidence(places.text(at)) !== null) continue;
    yield {
      at,
      message: `\`confidence\` cannot be ${places.text(at)}`,
      expected: "a confidence from 80% to under 100%, such as 95%, 99.9% or 0.95"
    };
  }
}
function* evidenceNeverLooser(draft) {
  const [general, ...special] = evidenceIn(draft).map(({ at, evidence }) => ({
    at,
    stated: evidence ?? {},
    rules: readEvidenceRules(evidence, draft.places.text([...at, "unscored", "max_rate"]))
  }));
  for (const { at, stated, rules } of special) {
    const { maxAge, maxUnscored, edited, commit } = general.rules;
    const looser = (key, own, other) => ({
      at: [...at, ...key],
      message: `\`${key.at(-1)}: ${own}\` is looser than the ${other} that holds for the whole policy`,
      expected: `${other} or stricter`
    });
    if (maxAge && rules.maxAge && rules.maxAge.ms > maxAge.ms)
      yield looser(["max_age"], rules.maxAge.text, maxAge.text);
    if (maxUnscored && rules.maxUnscored && rules.maxUnscored.value > maxUnscored.value) {
      yield looser(["unscored", "max_rate"], rules.maxUnscored.text, maxUnscored.text);
    }
    if (edited === "reject" && stated.edited === "not-judged")
      yield looser(["edited"], "not-judged", "reject");
    if (commit && rules.commit && isLooserCommit(rules.commit, commit))
      yield looser(["commit"], rules.commit, commit);
    for (const [name, key] of Object.entries(PERMITTED)) {
      const permitted = general.rules[key];
      const more = (rules[key] ?? []).filter((one) => permitted !== null && !permitted.includes(one));
      if (permitted !== null && more.length > 0)
        yield looser([name], list(more), `list (${list(permitted)})`);
    }
  }
}
var PERMITTED = { workflows: "workflows", events: "events", attested_by: "attestedBy" };
function evidenceIn({ evidence, categories, gates }) {
  return [
    { at: ["evidence"], evidence },
    ...[...categories].map(([name, category]) => ({
      at: ["categories", name, "evidence"],
      evidence: category.evidence
    })),
    ...[...gates].map(([name, gate]) => ({ at: ["gates", name, "evidence"], evidence: gate.evidence }))
  ];
}
function* pathsAreRead(draft) {
  const expected = "value, value.KEY, named.KEY, answer, score.metadata.KEY, sample.metadata.KEY, sample.id, eval.args.KEY, eval.metadata.KEY or eval.tags; a key with dots or spaces in quotes";
  const ofEvals = [...evalsIn(draft)].flatMap(({ at, entry }) => [
    { at: [...at, "at"], text: entry.at, key: false },
    ...Object.keys(entry.where ?? {}).map((text) => ({ at: [...at, "where", text], text, key: true }))
  ]);
  const ofCategories = [...draft.categories].flatMap(([name, { cluster, strata, severity, within: within2 }]) => [
    { at: ["categories", name, "cluster"], text: cluster, key: false },
    typeof strata === "object" ? { at: ["categories", name, "strata", "by"], text: strata.by, key: false } : { at: ["categories", name, "strata"], text: strata, key: false },
    { at: ["categories", name, "severity", "at"], text: severity?.at, key: false },
    { at: ["categories", name, "within", "match"], text: within2?.match, key: false }
  ]);
  for (const { at, text, key } of [...ofEvals, ...ofCategories]) {
    if (text !== void 0 && parsePath(text) === null)
      yield { at, key, message: `${JSON.stringify(text)} is not a path`, expected };
  }
}
function* severityLimitsInRange({ categories, places }) {
  for (const [name, { severity }] of categories) {
    for (const level of Object.keys(severity?.limits ?? {})) {
      const at = ["categories", name, "severity", "limits", level];
      if (readRate(places.text(at)) !== null) continue;
      yield {
        at,
        message: `the limit at severity ${level} cannot be ${places.text(at)}`,
        expected: "a rate from 0 to under 1, such as 0.1%"
      };
    }
  }
}
function* poolsHaveNoClusters({ categories }) {
  for (const [name, { combine, cluster }] of categories) {
    if (combine !== "pool" || cluster === void 0) continue;
    yield {
      at: ["categories", name, "cluster"],
      message: "a pool cannot have clusters: one that reaches over two evals would count as two",
      expected: "either `combine: pool` or `cluster`"
    };
  }
}
function* conditionsDecide(draft) {
  for (const { at, entry } of evalsIn(draft)) {
    const complaints = [
      ...entry.passes_when ? decides([...at, "passes_when"], entry.passes_when) : [],
      ...entry.unscored_when ? decides([...at, "unscored_when"], entry.unscored_when) : []
    ];
    yield* complaints;
    if (!entry.passes_when || !entry.unscored_when || complaints.length > 0) continue;
    const passes = readCondition(entry.passes_when);
    const unscored = readCondition(entry.unscored_when);
    const values = [...witnesses(passes), ...witnesses(unscored)];
    if (values.some((value) => holds(passes, value) && !holds(unscored, value))) continue;
    yield {
      at: [...at, "unscored_when"],
      message: "no sample can pass: every value that passes is also unscored",
      expected: "a condition that leaves passing values"
    };
  }
}
function* decides(at, document) {
  const condition = readCondition(document);
  const values = witnesses(condition);
  if (values.length > MAX_WITNESSES) {
    yield {
      at,
      message: `\`${at.at(-1)}\` names too many values`,
      expected: `at most ${MAX_WITNESSES / 2} values`
    };
    return;
  }
  const outcomes = new Set(values.map((value) => holds(condition, value)));
  if (outcomes.size > 1) return;
  yield {
    at,
    message: `\`${at.at(-1)}\` holds for ${outcomes.has(true) ? "every value" : "no value"}`,
    expected: "a condition that some values meet and others do not"
  };
}
var MAX_WITNESSES = 2e3;

// src/policy/rules/waivers.ts
var MAX_WAIVER_DAYS = 30;
var MAX_TIMES = 10;
var waiversIn = ({ waivers = [] }) => waivers.map((waiver, i) => ({ waiver, at: ["waivers", i] }));
function* waiversNameWhatExists(draft) {
  const gates = draft.gates.size > 0 ? [...draft.gates.keys()] : ["default"];
  for (const { waiver, at } of waiversIn(draft)) {
    if (!draft.names.has(waiver.category)) {
      yield {
        at: [...at, "category"],
        message: `there is no category \`${waiver.category}\``,
        expected: "a category of this policy"
      };
    }
    if (!gates.includes(waiver.gate)) {
      yield {
        at: [...at, "gate"],
        message: `there is no gate \`${waiver.gate}\``,
        expected: "a gate of this policy"
      };
    } else if (draft.gates.get(waiver.gate)?.screen) {
      yield {
        at: [...at, "gate"],
        message: `\`${waiver.gate}\` is a screen and demonstrates nothing, so there is nothing to waive`,
        expected: "a gate that demonstrates"
      };
    }
  }
}
function* waiversAreBounded(draft) {
  for (const { waiver, at } of waiversIn(draft)) {
    const here = [...at, "max_failure_rate"];
    const text = draft.places.text(here);
    const waived = readRate(text)?.value;
    const limit = readRate(draft.places.text(["categories", waiver.category, "max_failure_rate"]))?.value;
    if (waived === void 0 || limit === void 0) continue;
    if (waived > limit && waived <= limit * MAX_TIMES * (1 + 1e-12)) continue;
    yield {
      at: here,
      message: `the waiver's ${text} is ${waived > limit ? `more than ${MAX_TIMES} times` : "not above"} the bound of \`${waiver.category}\``,
      expected: `a rate above the category's, at most ${MAX_TIMES} times as high`
    };
  }
}
function* waiversAreDated(draft) {
  for (const { waiver, at } of waiversIn(draft)) {
    const wrong = ["granted", "expires"].filter((key) => !isDay(waiver[key]));
    for (const key of wrong) {
      yield {
        at: [...at, key],
        message: `${waiver[key]} is no day`,
        expected: "a day of the calendar, such as 2026-11-30"
      };
    }
    const days = (Date.parse(waiver.expires) - Date.parse(waiver.granted)) / DAY;
    if (wrong.length > 0 || days >= 0 && days <= MAX_WAIVER_DAYS) continue;
    yield {
      at: [...at, "expires"],
      message: `the waiver ${days < 0 ? "ends before it is granted" : `lasts ${days} days`}`,
      expected: `a day at most ${MAX_WAIVER_DAYS} days after \`granted\``
    };
  }
}
function* waiversRenewOnce(draft) {
  const all = waiversIn(draft);
  for (const [i, { waiver, at }] of all.entries()) {
    const before = all.slice(0, i).map((one) => one.waiver);
    if (before.some(({ id }) => id === waiver.id)) {
      yield {
        at: [...at, "id"],
        message: `two waivers are called \`${waiver.id}\``,
        expected: "an id of its own"
      };
    }
    const alike = before.filter(({ category, gate }) => category === waiver.category && gate === waiver.gate);
    if (waiver.renews === void 0) {
      const close = alike.find(
        ({ expires }) => Date.parse(waiver.granted) - Date.parse(expires) <= MAX_WAIVER_DAYS * DAY
      );
      if (close) {
        yield {
          at: [...at, "id"],
          message: `it goes on from the waiver \`${close.id}\`, of the same category and gate, without saying so`,
          expected: `\`renews: ${close.id}\`, or a start more than ${MAX_WAIVER_DAYS} days after that one`
        };
      }
      continue;
    }
    const old = alike.find(({ id }) => id === waiver.renews);
    if (old && old.renews === void 0 && !alike.some((one) => one !== old && one.renews === old.id))
      continue;
    yield {
      at: [...at, "renews"],
      message: old ? `\`${old.id}\` was renewed already or is itself a renewal` : `there is no earlier waiver \`${waiver.renews}\` of this category and gate`,
      expected: "a waiver above it that was not renewed yet, left in the file; a waiver can be renewed once"
    };
  }
}

// src/policy/rules/where.ts
function* whereJudgesNothing(draft) {
  for (const { at, entry } of evalsIn(draft)) {
    const judged = [entry.scorer ?? []].flat();
    for (const text of Object.keys(entry.where ?? {})) {
      const path = parsePath(text);
      if (path === null || path.root !== "named" || judged.length > 0 && !judged.includes(path.keys[0]))
        continue;
      yield {
        at: [...at, "where", text],
        key: true,
        message: judged.length > 0 ? `\`where\` selects by ${JSON.stringify(path.keys[0])}, the score that is judged, so failures could be left out` : `\`where\` selects by a score, and no \`scorer\` says that another one is judged`,
        expected: "a path that is known before the run, such as sample.metadata.KEY, or the score of another scorer"
      };
    }
  }
}

// src/policy/rules.ts
var POLICY_RULES = [
  ratesInRange,
  confidencesInRange,
  evidenceNeverLooser,
  severityLimitsInRange,
  pathsAreRead,
  conditionsDecide,
  whereJudgesNothing,
  requiresExist,
  requiresInPairs,
  gatesRequireWhatExists,
  screensHaveNoChoice,
  exposuresBound,
  patternsListTheirTasks,
  partsSayWhy,
  poolStatesSizes,
  mixturesArePools,
  poolCountsOnce,
  poolsHaveNoClusters,
  withinNamesACapability,
  withinIsPossible,
  gatesRequireBehaviour,
  inventoriesAreLists,
  inventoriesOpenFrontierGates,
  frontierGatesDemonstrate,
  frontierGatesWaiveNothing,
  memoriesCanBeKept,
  recallIsPossible,
  plantedIsNotCounted,
  waiversNameWhatExists,
  waiversAreBounded,
  waiversAreDated,
  waiversRenewOnce,
  enoughApprovers,
  pinnedNamesStandStill,
  mapsAreRead,
  sealedStaysSealed,
  sequentialIsPossible,
  candidatesAreCorrected
];

// src/policy/parse.ts
var NAME = "a name in kebab-case, such as";
var POLICY = {
  name: "a policy",
  validate,
  keys,
  parts: {
    "#": "the top level",
    "#/$defs/evidence": "`evidence`",
    "#/$defs/category": "a category",
    "#/$defs/eval": "an entry of `evals`",
    "#/$defs/condition": "`passes_when` or `unscored_when`",
    "#/$defs/gate": "a gate",
    "#/$defs/exposure": "`exposure`"
  },
  named: {
    categories: `${NAME} improper-refusal (\`all\` is reserved)`,
    gates: `${NAME} pull-request (\`all\` is reserved)`
  }
};
var parsePolicy = (text, file) => parsePolicySource(text, file).policy;
function parsePolicySource(text, file) {
  const { value, places, faults, form, tell } = readYamlDocument(text, file, POLICY);
  const refuse = (found) => {
    throw faultsError(found, "Correct the policy; `near-zero lint` shows every fault with its place.");
  };
  if (faults.length > 0) refuse(faults);
  const draft = draftOf(value, places, form);
  const complaints = [...form, ...POLICY_RULES.flatMap((rule) => [...rule(draft)])];
  if (complaints.length > 0) refuse(tell(complaints));
  return { document: value, policy: buildPolicy(draft) };
}

export {
  language,
  stricter,
  readCondition,
  parsePolicy,
  parsePolicySource
};
