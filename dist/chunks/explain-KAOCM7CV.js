import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  neededFor
} from "./chunk-B2YAG5JI.js";
import {
  loadPolicy
} from "./chunk-OAI24RKX.js";
import {
  adjudicatorsInWords,
  attemptsInWords,
  evalInWords,
  evidenceInWords,
  mixtureInWords,
  recallInWords,
  requirementInWords,
  withinInWords
} from "./chunk-I3NGZMDT.js";
import {
  corrects,
  exposureInWords,
  strictest
} from "./chunk-SRBD34P2.js";
import "./chunk-BMSU2YRI.js";
import {
  stricter
} from "./chunk-EYEUYL3Y.js";
import "./chunk-W3NCPILC.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-TTUBXO73.js";
import "./chunk-OAVIODR5.js";
import "./chunk-3XE3EYTG.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-4S77CRV5.js";
import {
  branches,
  judgedBy
} from "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-Z676F4NH.js";
import {
  count,
  list,
  plural
} from "./chunk-5SDD3ADK.js";
import "./chunk-LCSLMUSC.js";

// src/policy/advice/explain.ts
var FAILURES = [0, 1, 2, 3];
function explain(policy) {
  const strict = strictest(policy);
  return {
    name: policy.name,
    claims: policy.categories.map((category) => explainClaim(category, strict.get(category.name))),
    gates: policy.gates.map((gate) => ({ gate: gate.name, sentence: gateSentence(policy, gate) })),
    doesNotShow: [
      "That the model is safe. A demonstrated bound speaks of cases like those in the evals, on the model that was evaluated.",
      "How often an evaluation was tried before these results, where there is no ledger.",
      "That samples are independent of each other: related ones say less than as many unrelated ones."
    ]
  };
}
function explainClaim(category, strict) {
  const { name, kind, claim, maxFailureRate: limit, confidence, requires, evals, pool } = category;
  if (category.inventory !== null) return explainInventory(category, category.inventory);
  const alpha = strict?.alpha ?? confidence.alpha;
  const rules = strict ? stricter(category.evidence, strict.gate.evidence) : category.evidence;
  const failure = claim === null ? "" : ` A failure is: ${sentence(claim)}`;
  const paired = requires.length > 0 ? ` It counts only together with ${list(requires)}.` : "";
  return {
    category: name,
    sentence: `\`${name}\` is demonstrated only if the results show that fewer than ${rateInWords(limit)} of ${kind === "capability" ? "neutral controls" : "such cases"} fail; if the true rate were that or higher, results this good would come up less than ${chanceInWords(alpha)}.` + failure + paired + mixtureInWords(category) + withinInWords(category) + recallInWords(category) + attemptsInWords(category) + adjudicatorsInWords(category),
    restsOn: evals.map(evalInWords),
    needs: FAILURES.map((failures) => ({
      failures,
      samples: neededFor(category, failures, limit.value, alpha)
    })),
    each: !pool && evals.flatMap(({ task, expectedTasks }) => expectedTasks.length > 0 ? expectedTasks : task).length > 1,
    doesNotShow: claimLimits(rules, category)
  };
}
function explainInventory({ name, claim, evals }, inventory) {
  const { units, allowed, sample } = inventory;
  const failing = allowed === 0 ? "none fails" : `at most ${count(allowed)} fail`;
  const looked = sample === null ? `every one of its ${plural(units, "unit")} is in the results exactly once, and ${failing}` : `the ${plural(sample.units, "unit")} drawn from its ${count(units)} show that ${failing} of all`;
  return {
    category: name,
    sentence: `\`${name}\` is a list, and demonstrated only if ${looked}. It opens frontier gates only.${claim === null ? "" : ` A failure is: ${sentence(claim)}`}`,
    restsOn: evals.map(({ task }) => `\`${task}\`, which lists every unit`),
    needs: [],
    each: false,
    doesNotShow: ["Anything about what is not on the list.", "How the released model behaves."]
  };
}
function claimLimits(evidence, { evals, within, recall, graders, adjudicators }) {
  const limits = ["Anything about cases unlike those in these evals."];
  if (evidence.maxAge === null) limits.push("That the results are recent: no `max_age` is set.");
  if ((evidence.commit ?? "any") === "any")
    limits.push("That the results are of the commit that is released: no `commit` is asked for.");
  if (evidence.workflows === null && evidence.events === null && evidence.attestedBy === null)
    limits.push("Who made the results: no `workflows`, `events` or `attested_by` are named.");
  if (evidence.edited === "not-judged")
    limits.push("That no score was changed after the run: `edited` is not set to reject.");
  if (evals.some(({ expectedSamples }) => expectedSamples === null)) {
    limits.push(
      "That all samples were run, unless the results state the size of the data set: `expected_samples` is missing."
    );
  }
  limits.push(
    recall === null ? "That its graders miss no failure: no `recall` is set." : "That real failures are as easy to see as the planted ones."
  );
  if (adjudicators !== null)
    limits.push(
      "That those who overrule failures are who the results say, and have no stake in the release."
    );
  if (graders !== null)
    limits.push(`That only ${list(graders)} graded, where the results do not record who did.`);
  if (within !== null) {
    limits.push(
      "What the model does where it did not solve the control, or that it did not hold back on controls."
    );
  }
  return limits;
}
function gateSentence(policy, gate) {
  const asked = requirementInWords(gate.require);
  const also = judgedBy(policy, gate).map(({ name }) => name);
  const rules = evidenceInWords(gate.evidence);
  if (gate.screen) {
    return `\`${gate.name}\` is a screen of ${list(also)}: it blocks if failures show that a bound is exceeded or if results are missing or broken, and an open screen demonstrates nothing.${rules}`;
  }
  const ways = Math.max(1, ...branches(policy, gate).values());
  const price = ways > 1 ? ` There are up to ${ways} ways through, so each may use only 1/${ways} of the chance of error, which takes more samples.` : "";
  const verb = gate.require.kind === "all_of" && also.length > 1 ? "are" : "is";
  const exposure = gate.exposure === null ? "" : ` And for each: ${exposureInWords(gate.exposure)}.`;
  const unresolved = gate.unresolvedFailures === "block" ? UNRESOLVED : "";
  const frontier = gate.frontier ? FRONTIER : "";
  const corrected = corrects(gate) ? CORRECTED : "";
  const growth = gate.severityGrowth === "block" ? GROWTH : "";
  return `\`${gate.name}\` opens only if ${asked} ${verb} demonstrated; anything else blocks.${exposure}${price}${corrected}${growth}${unresolved}${rules}${frontier}`;
}
var CORRECTED = " Of the candidates since the last release, the first may use half of the chance of error, the second a sixth, and so on: samples needed here are those of the first.";
var GROWTH = " It stays closed while serious failures grow from release to release.";
var UNRESOLVED = " It stays closed while a failure that was seen before is not shown to be gone.";
var FRONTIER = " It is a frontier gate: it asks what is to advance, waives nothing, takes no edited score and none of an unrecorded grader, and opens only where a memory of earlier runs shows that nothing in them speaks against it.";
function rateInWords({ value, text }) {
  const one = Math.round(1 / value);
  return Math.abs(one * value - 1) < 1e-9 && !text.includes("/") ? `${text} (1 in ${one})` : text;
}
function chanceInWords(alpha) {
  return `1 time in ${Math.floor(Number((1 / alpha).toPrecision(6))).toLocaleString("en-US")}`;
}
function sentence(text) {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
function renderExplanation({ name, claims, gates, doesNotShow }) {
  const bullets = (lines2) => lines2.map((line) => `  - ${line}`);
  const lines = [name, ""];
  for (const claim of claims) {
    const needs = claim.needs.map(({ failures, samples }) => `${samples} with ${failures}`).join(", ");
    lines.push(
      claim.sentence,
      " It rests on:",
      ...bullets(claim.restsOn),
      ...needs === "" ? [] : [` Samples needed${claim.each ? " in each eval" : ""}, by number of failures: ${needs}.`],
      " It does not show:",
      ...bullets(claim.doesNotShow),
      ""
    );
  }
  lines.push("Gates:", ...bullets(gates.map((gate) => gate.sentence)), "");
  lines.push("What none of this shows:", ...bullets(doesNotShow));
  return `${lines.join("\n")}
`;
}

// src/cli/explain.ts
async function explainCommand({ policy: path, format }) {
  const { policy } = await loadPolicy(path);
  const explained = explain(policy);
  process.stdout.write(
    format === "json" ? `${JSON.stringify(explained, null, 2)}
` : renderExplanation(explained)
  );
  return 0;
}
export {
  explainCommand
};
