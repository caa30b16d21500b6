import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  marks,
  markup
} from "./chunk-A3SUJ7BR.js";
import {
  STATE_WORDS,
  failuresOf,
  headline,
  inReadingOrder,
  subjectOf,
  upperOf
} from "./chunk-O2TBYU23.js";
import {
  list,
  percent
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";

// src/report/junit.ts
function junitXml(verdict) {
  const cases = casesOf(verdict);
  const number = (outcome) => cases.filter((one) => one.outcome === outcome).length;
  const totals = `tests="${cases.length}" failures="${number("failure")}" errors="0"`;
  const properties = {
    decision: verdict.decision,
    summary: headline(verdict),
    mode: verdict.mode,
    route: list(verdict.route),
    waived: list(verdict.waived),
    subject: subjectOf(verdict),
    ...verdict.advance === null ? {} : { advance: verdict.advance },
    policy: verdict.policy.digest,
    "does not show": verdict.doesNotShow.join(" ")
  };
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="near-zero" ${totals} time="0">`,
    `  <testsuite name="${markup(verdict.gate)}" ${totals} skipped="${number("skipped")}" time="0" timestamp="${markup(verdict.judgedAt.slice(0, 19))}">`,
    "    <properties>",
    ...Object.entries(properties).map(
      ([name, value]) => `      <property name="${name}" value="${markup(value)}"/>`
    ),
    "    </properties>",
    ...cases.flatMap((one) => testcase(verdict.gate, one)),
    "  </testsuite>",
    "</testsuites>"
  ].join("\n")}
`;
}
function casesOf(verdict) {
  const { gate, reasons } = verdict;
  const whole = reasons.length === 0 ? [] : [{ name: `gate ${gate}`, outcome: "failure", message: headline(verdict), reasons, figures: "" }];
  return [
    ...whole,
    ...inReadingOrder(verdict.categories).map(([name, category]) => ({
      name,
      outcome: outcomeOf(verdict, name, category),
      message: STATE_WORDS[category.state],
      reasons: category.reasons,
      figures: `${STATE_WORDS[category.state]}: ${failuresOf(category)}; upper bound ${upperOf(category, category.limit)}${sure(category)}; limit ${percent(category.limit)}`
    }))
  ];
}
var sure = ({ method, alpha, samples }) => method === "count" || samples === 0 ? "" : ` at ${percent(1 - alpha)} confidence`;
function outcomeOf(verdict, name, { state }) {
  if (verdict.blocking.includes(name)) return "failure";
  return state === "demonstrated" && !verdict.waived.includes(name) ? "passed" : "skipped";
}
function testcase(gate, { name, outcome, message, reasons, figures }) {
  const said = reasons.map(
    (reason) => `${reason.code}: ${plain(reason.message)}
  \u2192 ${plain(reason.remedy)}`
  );
  const inner = {
    passed: [],
    skipped: [`      <skipped message="${markup(`not a pass: ${message}`)}"/>`],
    failure: [
      `      <failure message="${markup(message)}" type="${markup(reasons[0]?.code ?? message)}">${lines(said)}</failure>`
    ]
  }[outcome];
  return [
    `    <testcase name="${markup(name)}" classname="${markup(gate)}" time="0">`,
    ...inner,
    ...figures === "" ? [] : [`      <system-out>${markup(figures)}</system-out>`],
    "    </testcase>"
  ];
}
var lines = (texts) => texts.join("\n").split("\n").map(marks).join("\n");

export {
  junitXml
};
