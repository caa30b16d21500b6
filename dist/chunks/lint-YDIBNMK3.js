import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  loadPolicy
} from "./chunk-W47J4DSL.js";
import {
  judgedBy,
  samplesNeeded,
  strictest
} from "./chunk-CHGOIDDC.js";
import "./chunk-WCU2BGNY.js";
import "./chunk-53GE6YH5.js";
import {
  count,
  list,
  plural
} from "./chunk-UTPLORQV.js";
import {
  plain
} from "./chunk-IJPKGVAY.js";
import "./chunk-LCSLMUSC.js";

// src/policy/lint.ts
function lint(policy) {
  const strict = strictest(policy);
  const judged = new Set(policy.gates.flatMap((gate) => judgedBy(policy, gate)));
  const findings = [
    ...policy.categories.flatMap((category) => [
      ...boundsNotDemonstrable(category, strict.get(category.name)),
      ...judged.has(category) ? [] : [notGated(category)],
      ...unexplained(category),
      ...pairMissing(category)
    ]),
    ...agesUnlimited(policy)
  ];
  return findings.map((finding) => ({ ...finding, position: policy.locations[finding.path] ?? { line: 1, column: 1 } })).sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}
function boundsNotDemonstrable(category, strict) {
  if (strict === void 0) return [];
  const { name, maxFailureRate: limit, confidence, evals, pool } = category;
  const needed = samplesNeeded(0, limit.value, strict.alpha);
  const shared = strict.alpha < confidence.alpha ? `, as one of the ways through the gate \`${strict.gate.name}\`` : "";
  const tooFew = (path, what, samples) => ({
    level: "error",
    code: "bound-not-demonstrable",
    path,
    message: `${plural(samples, "sample")} ${what} cannot demonstrate less than ${limit.text} at ${confidence.text} confidence${shared}, even with no failure: ${count(needed)} are needed`,
    remedy: pool ? `Add ${plural(needed - samples, "sample")} to the pool.` : `Add ${plural(needed - samples, "sample")}, or declare the category's evals one mixture with \`combine: pool\`.`
  });
  if (pool) {
    const samples = evals.reduce((sum, { expectedSamples }) => sum + (expectedSamples ?? 0), 0);
    return samples < needed ? [tooFew(`categories.${name}.evals`, "in all", samples)] : [];
  }
  return evals.flatMap(
    ({ task, expectedSamples }, i) => expectedSamples !== null && expectedSamples < needed ? [tooFew(`categories.${name}.evals[${i}]`, `of \`${task}\``, expectedSamples)] : []
  );
}
function notGated({ name }) {
  return {
    level: "warning",
    code: "not-gated",
    path: `categories.${name}`,
    message: `no gate requires \`${name}\`, so nothing judges it`,
    remedy: "Require it at a gate, or remove it."
  };
}
function agesUnlimited(policy) {
  const gates = policy.gates.filter((gate) => !gate.screen && gate.evidence.maxAge === null);
  const judged = new Set(gates.flatMap((gate) => judgedBy(policy, gate)));
  const ageless = [...judged].filter(({ evidence }) => evidence.maxAge === null);
  if (ageless.length === 0) return [];
  return [
    {
      level: "warning",
      code: "no-max-age",
      path: "evidence" in policy.locations ? "evidence" : "categories",
      message: `results of any age count for ${list(ageless.map(({ name }) => name))}`,
      remedy: "Set how old results may be, such as `evidence: { max_age: 30d }`."
    }
  ];
}
function unexplained(category) {
  return UNEXPLAINED.filter(({ key }) => category[key] === null).map(({ key, code, lost }) => ({
    level: "warning",
    code,
    path: `categories.${category.name}`,
    message: `\`${category.name}\` has no \`${key}\`: ${lost}`,
    remedy: `Add \`${key}\`.`
  }));
}
var UNEXPLAINED = [
  { key: "claim", code: "no-claim", lost: "the report cannot say what a failure is" },
  { key: "owner", code: "no-owner", lost: "nobody answers for its bound" },
  { key: "source", code: "no-source", lost: "nobody will know why its bound is what it is" }
];
function pairMissing({ name, requires }) {
  const other = /refus/.test(name) ? /compl/ : /compl/.test(name) ? /refus/ : null;
  if (other === null || requires.some((required) => other.test(required))) return [];
  const pair = other.source === "compl" ? "improper-compliance" : "improper-refusal";
  return [
    {
      level: "warning",
      code: "pair-missing",
      path: `categories.${name}`,
      message: `\`${name}\` does not require its opposite, so a model can pass it by ${pair === "improper-compliance" ? "refusing nothing" : "refusing everything"}`,
      remedy: `Bound the opposite too and add \`requires: [${pair}]\`.`
    }
  ];
}

// src/entry/commands/lint.ts
async function lint2({ policy: path, format }) {
  const { policy } = await loadPolicy(path);
  const found = lint(policy);
  const errors = found.filter((one) => one.level === "error").length;
  if (format === "json") {
    process.stdout.write(`${JSON.stringify(found, null, 2)}
`);
  } else {
    for (const { level, code, position, message, remedy } of found) {
      const place = `${path}:${position.line}:${position.column}`;
      process.stdout.write(`${place}: ${level}: ${plain(message)} [${code}]
  \u2192 ${plain(remedy)}
`);
    }
    process.stdout.write(
      `${path}: ${plural(errors, "error")}, ${plural(found.length - errors, "warning")}
`
    );
  }
  return errors > 0 ? 2 : 0;
}
export {
  lint2 as lint
};
