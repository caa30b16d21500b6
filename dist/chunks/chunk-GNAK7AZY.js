import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  junit
} from "./chunk-ZHKPDMZQ.js";
import {
  sarif
} from "./chunk-THREJYME.js";
import {
  markdown
} from "./chunk-TDP3RACH.js";
import {
  markup
} from "./chunk-IKXDCAUT.js";
import {
  STATE_WORDS,
  exposed,
  failuresOf,
  headline,
  inReadingOrder,
  isPlain,
  neededOf,
  restsOn,
  screened,
  subjectOf,
  upperOf
} from "./chunk-MJ2LIPUO.js";
import {
  count,
  percent,
  plural
} from "./chunk-QCGFUZTV.js";
import {
  plain
} from "./chunk-AQABXQYO.js";
import {
  json
} from "./chunk-EBP3EOVY.js";
import {
  init_define_PAGE
} from "./chunk-XL3NFHKO.js";

// src/report/bundle.ts
init_define_PAGE();
import { hash as hash3 } from "node:crypto";

// src/report/html/document.ts
init_define_PAGE();
import { hash } from "node:crypto";

// src/report/html/markup.ts
init_define_PAGE();
var h = (tag, attributes = {}, ...children) => ({
  tag,
  attributes,
  children
});
var classed = (tag, name, ...children) => h(tag, { class: name }, ...children);
function serialise(node) {
  if (node === null) return "";
  if (typeof node === "string") return markup(node, MOST);
  const { tag, attributes, children } = node;
  const named = Object.entries(attributes).filter(([, value]) => value !== void 0 && value !== false).map(([name, value]) => ` ${name}="${value === true ? "" : markup(String(value), MOST)}"`);
  const open = `<${tag}${named.join("")}>`;
  return VOID.has(tag) ? open : `${open}${children.map(serialise).join("")}</${tag}>`;
}
var MOST = 2e3;
var VOID = /* @__PURE__ */ new Set(["br", "link", "meta"]);

// src/report/html/page-data.ts
init_define_PAGE();

// src/report/html/releases.ts
init_define_PAGE();
function releaseOf({ judgedAt, subject, decision, categories }) {
  const named = Object.entries(categories).map(([name, one]) => [
    name,
    {
      ...figuresOf(one),
      state: one.state,
      kind: one.kind,
      limit: one.limit,
      alpha: one.alpha,
      pooled: one.pooled,
      recall: one.recall && { detected: one.recall.detected, planted: one.recall.planted },
      evals: one.evals.map((part) => ({
        ...figuresOf(part),
        task: part.task,
        sealed: part.sealed,
        state: part.state
      })),
      reasons: [...new Set(one.reasons.map(({ code: code2 }) => code2))]
    }
  ]);
  return {
    judgedAt,
    model: subject.model ?? "not named",
    decision,
    categories: Object.fromEntries(named)
  };
}
var figuresOf = ({ failures, samples, upper, lower }) => ({
  failures,
  samples,
  upper,
  lower
});

// src/report/html/page-data.ts
function pageData(verdict, tally, before) {
  const categories = inReadingOrder(verdict.categories);
  return {
    releases: [...before, releaseOf(verdict)],
    categories: categories.map(([name]) => name),
    pairs: categories.flatMap(
      ([name, { requires }], index) => categories.slice(index + 1).filter(([other, one]) => requires.includes(other) && one.requires.includes(name)).map(([other]) => [name, other])
    ),
    severity: categories.flatMap(
      ([category, { severity }]) => severity === null ? [] : [{ category, severity }]
    ),
    samples: samplesOf(tally)
  };
}
function samplesOf({ evals, evidence }) {
  return {
    evals: evals.map((one) => ({ category: one.category, task: one.task, ...notPassed(one) })),
    files: evidence.map(({ name }) => name),
    rows: evals.flatMap(
      ({ worst }, index) => worst.map(
        ({ id, epoch, outcome, severity, evidence: file }) => [index, id, epoch, outcome === "unscored" ? -1 : severity, file]
      )
    )
  };
}
function notPassed({ items, worst }) {
  const all = items.failed + items.unscored;
  return { notPassed: all, cut: new Set(worst.map(({ id }) => id)).size < all };
}
var embedded = (data) => JSON.stringify(data, (_key, value) => typeof value === "string" ? plain(value) : value).replace(
  /[<>&\u2028\u2029]/g,
  (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`
);

// src/report/html/sections.ts
init_define_PAGE();
var FILES_SHOWN = 200;
var REASONS_SHOWN = 200;
var STATE_MARKS = {
  demonstrated: "\u25CF",
  violated: "\u25B2",
  "not-demonstrated": "\u25C6",
  invalid: "\u2715"
};
var toneOf = (verdict) => verdict.decision === "block" ? "red" : isPlain(verdict) ? "green" : "grey";
function heading(verdict) {
  const { policy, gate } = verdict;
  const mark = { green: "\u25CF", grey: "\u25CB", red: "\u25A0" }[toneOf(verdict)];
  const facts = [
    ["Subject", code(subjectOf(verdict))],
    [
      "Policy",
      h("span", {}, code(policy.path), policy.ref === null ? null : ` at ${policy.ref.slice(0, 12)}`)
    ],
    ["Judged", h("time", { datetime: verdict.judgedAt }, when(verdict.judgedAt))],
    ["Evidence", `${plural(verdict.evidence.length, "file")}, self-reported`]
  ];
  return classed(
    "header",
    "verdict",
    h(
      "p",
      { class: "kicker" },
      "Gate ",
      h("b", {}, gate),
      ` of ${policy.name}`,
      verdict.mode === "screen" ? " \xB7 a screen" : null
    ),
    h("h1", {}, hidden("span", mark), " ", headline(verdict)),
    ...verdict.notes.map((note) => classed("p", "note", `Note: ${note}`)),
    classed(
      "dl",
      "facts",
      ...facts.map(([term, said2]) => h("div", {}, h("dt", {}, term), h("dd", {}, said2)))
    )
  );
}
function categoriesTable(verdict) {
  const heads = ["Category", "Failures", "Upper bound", "Limit", PLOT, "State", "Samples needed"];
  const rows = inReadingOrder(verdict.categories).flatMap(([name, one]) => [
    row({ name, one, category: one, part: null }),
    ...one.evals.length > 1 ? one.evals.map((part, index) => row({ name: part.task, one: part, category: one, part: index })) : []
  ]);
  return section(
    "categories",
    "Categories",
    h(
      "table",
      { class: "forest", role: "table" },
      h(
        "caption",
        {},
        "Failures of samples, the exact upper bound on the failure rate and the highest rate that the policy allows."
      ),
      h(
        "thead",
        { role: "rowgroup" },
        h(
          "tr",
          { role: "row" },
          ...heads.map(
            (head2, index) => h(
              "th",
              { role: "columnheader", scope: "col", class: COLUMNS[index] },
              head2,
              head2 === PLOT ? classed("span", "scale") : null
            )
          )
        )
      ),
      h("tbody", { role: "rowgroup" }, ...rows)
    )
  );
}
var PLOT = "Bound to limit";
var COLUMNS = ["name", "failures", "upper", "limit", "plot", "state", "needed"];
var HEADS = { failures: "failures", upper: "bound", limit: "limit", needed: "needed" };
function row({ name, one, category, part }) {
  const cell = (of, said2) => h("td", { role: "cell", class: of, "data-head": HEADS[of] }, said2);
  return h(
    "tr",
    {
      role: "row",
      class: part === null ? "whole" : "part",
      "data-eval": part ?? void 0,
      "data-category": part === null ? name : void 0
    },
    h("th", { role: "rowheader", scope: "row", class: "name" }, h("span", {}, name)),
    cell("failures", failuresOf(one)),
    cell("upper", upperOf(one, category.limit)),
    cell("limit", part === null ? percent(category.limit) : ""),
    h("td", { role: "cell", class: "plot" }),
    h("td", { role: "cell", class: "state" }, state(one.state)),
    cell("needed", neededOf(one))
  );
}
var state = (of) => classed("span", `chip ${of}`, hidden("span", STATE_MARKS[of]), " ", STATE_WORDS[of]);
function reasonsSection(verdict) {
  const all = [
    ...verdict.reasons.length > 0 ? [classed("article", "card", reasons(verdict.reasons))] : [],
    ...inReadingOrder(verdict.categories).flatMap(([name, one]) => detail(name, one, verdict))
  ];
  return all.length === 0 ? null : section("reasons", "Reasons, and what to do", ...all);
}
function detail(name, category, verdict) {
  const { claim, waiver, warnings } = category;
  const notes = [
    ...verdict.mode === "screen" && !verdict.blocking.includes(name) ? [screened(category)] : [],
    ...restsOn(category).map((one) => `${one}.`),
    ...exposed(category),
    ...waiver === null ? [] : [waiver.message],
    ...warnings.map((one) => `Warning: ${one}`)
  ];
  if (notes.length + category.reasons.length === 0) return [];
  return [
    classed(
      "article",
      "card",
      h("h3", {}, name, " ", state(category.state)),
      claim === null ? null : classed("p", "claim", claim),
      category.reasons.length === 0 ? null : reasons(category.reasons),
      notes.length === 0 ? null : classed("ul", "notes", ...notes.map((one) => h("li", {}, one)))
    )
  ];
}
function reasons(all) {
  const left = all.length - REASONS_SHOWN;
  return classed(
    "ul",
    "reasons",
    ...all.slice(0, REASONS_SHOWN).map(
      (one) => h(
        "li",
        {},
        h("p", {}, h("code", { class: "code" }, one.code), " ", one.message),
        classed("p", "remedy", hidden("span", "\u2192 "), one.remedy)
      )
    ),
    left > 0 ? h("li", {}, `and ${count(left)} more; verdict.json has them all.`) : null
  );
}
function evidenceSection({ evidence }) {
  const shown = evidence.slice(0, FILES_SHOWN);
  const left = evidence.length - shown.length;
  return section(
    "evidence",
    "Evidence",
    h(
      "details",
      {},
      h("summary", {}, `${plural(evidence.length, "file")}, self-reported`),
      classed(
        "ul",
        "files",
        ...shown.map(
          (file) => h(
            "li",
            {},
            code(file.name),
            " ",
            file.problem !== null ? `could not be read: ${file.problem.message}` : file.sameAs !== null ? `the same as ${plain(file.sameAs)}` : file.format === null ? "not counted: no format knows it" : `${file.format}, ${plural(file.samples, "sample")}`,
            file.digest === null ? null : classed("span", "digest", file.digest)
          )
        ),
        left > 0 ? h("li", {}, `and ${count(left)} more; verdict.json lists them all.`) : null
      )
    )
  );
}
var limitsSection = ({ notJudged, doesNotShow }) => section(
  "limits",
  "What this does not show",
  classed("ul", "plain", ...doesNotShow.map((one) => h("li", {}, one))),
  h("p", {}, `Not judged: ${notJudged.join(", ") || "nothing that this version knows"}.`)
);
var section = (id, title, ...children) => h("section", { id, "aria-labelledby": `${id}-title` }, h("h2", { id: `${id}-title` }, title), ...children);
var code = (text) => h("code", {}, text);
var hidden = (tag, text) => h(tag, { "aria-hidden": "true" }, text);
var when = (iso) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(iso) ? `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC` : iso;

// src/report/html/document.ts
var DRAWN = {
  history: "History",
  "what-if": "What if the limit were another?",
  plane: "Categories that require each other",
  severity: "Severity",
  samples: "Samples that did not pass"
};
function html({ verdict, tally }, before, code2) {
  const reasons2 = reasonsSection(verdict);
  const tone = toneOf(verdict);
  const body = [
    h("a", { class: "skip", href: "#categories" }, "Skip to the categories"),
    heading(verdict),
    navigation(reasons2 !== null),
    h(
      "main",
      {},
      categoriesTable(verdict),
      reasons2,
      ...Object.entries(DRAWN).map(([id, title]) => drawn(id, title)),
      evidenceSection(verdict),
      limitsSection(verdict)
    ),
    h(
      "footer",
      {},
      h(
        "p",
        {},
        `Made by ${verdict.tool}. Every state on this page is the verdict's; `,
        h("code", {}, "near-zero verify"),
        " recomputes it from the files beside this one."
      ),
      h(
        "noscript",
        {},
        h("p", {}, "Without scripts the charts are not drawn. All that was decided stands above.")
      ),
      h("details", {}, h("summary", {}, "Licences"), h("pre", {}, ...lines(code2.notices)))
    )
  ].map(serialise);
  return [
    "<!doctype html>",
    `<html lang="en" class="${tone}">`,
    serialise(head(verdict, tone, code2)).replace("</head>", () => `<style>${code2.style}</style></head>`),
    "<body>",
    ...body,
    `<script type="application/json" id="data">${embedded(pageData(verdict, tally, before))}</script>`,
    `<script>${code2.script}</script>`,
    "</body>",
    "</html>\n"
  ].join("\n");
}
function head(verdict, tone, code2) {
  return h(
    "head",
    {},
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: policyOf(code2) }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    h("link", { rel: "icon", href: icon(tone) }),
    h("title", {}, headline(verdict))
  );
}
var policyOf = ({ script, style }) => [
  "default-src 'none'",
  `script-src '${digest(script)}'`,
  `style-src '${digest(style)}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join("; ");
var digest = (text) => `sha256-${hash("sha256", text, "base64")}`;
function icon(tone) {
  const colour = { green: "1a7f37", grey: "768390", red: "cf222e" }[tone];
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='3.5' fill='%23${colour}'/%3E%3C/svg%3E`;
}
function navigation(withReasons) {
  const all = [
    ["categories", "Categories", true],
    ...withReasons ? [["reasons", "Reasons", true]] : [],
    ["history", "History", false],
    ["what-if", "What if", false],
    ["plane", "Pairs", false],
    ["severity", "Severity", false],
    ["samples", "Samples", false],
    ["evidence", "Evidence", true],
    ["limits", "Limits", true]
  ];
  return h(
    "nav",
    { "aria-label": "Parts of the report" },
    h(
      "ul",
      {},
      ...all.map(([id, title, there]) => h("li", { hidden: !there }, h("a", { href: `#${id}` }, title)))
    )
  );
}
function drawn(id, title) {
  const { tag, attributes, children } = section(id, title, classed("div", "drawn"));
  return { tag, attributes: { ...attributes, hidden: true }, children };
}
var lines = (text) => text.split("\n").flatMap((line) => [line, h("br")]);

// src/report/shields.ts
init_define_PAGE();
function shields(verdict) {
  const [message, color] = said(verdict);
  return json({
    schemaVersion: 1,
    label: `near-zero ${verdict.gate}`,
    message,
    color,
    isError: !isPlain(verdict)
  });
}
function said(verdict) {
  if (verdict.decision === "block") return [`blocked by ${causes(verdict)}`, "red"];
  if (verdict.mode === "screen") return ["screen: not a pass", "lightgrey"];
  return verdict.waived.length > 0 ? ["allowed under a waiver", "orange"] : ["demonstrated", "brightgreen"];
}
var causes = ({ blocking, reasons: reasons2 }) => blocking.length > 0 ? plural(blocking.length, "category", "categories") : plural(reasons2.length, "reason");

// src/report/statement.ts
init_define_PAGE();
import { hash as hash2 } from "node:crypto";
var VERIFIER = "urn:near-zero:gate";
var VERDICT = "urn:near-zero:verdict:v1";
var PREDICATE_TYPE = "https://slsa.dev/verification_summary/v1";
function statement(verdict) {
  const { model, digest: digest2 } = verdict.subject;
  return json({
    _type: "https://in-toto.io/Statement/v1",
    subject: [
      { name: "verdict.json", digest: { sha256: hash2("sha256", json(verdict)) } },
      ...digest2 === null ? [] : [{ name: model ?? "model", digest: digestSet(digest2) }]
    ],
    predicateType: PREDICATE_TYPE,
    predicate: summaryOf(verdict)
  });
}
var predicate = (verdict) => json(summaryOf(verdict));
function summaryOf(verdict) {
  const passed = isPlain(verdict);
  const { policy, subject, evidence } = verdict;
  const [name = "", version = ""] = verdict.tool.split(" ");
  return {
    verifier: { id: VERIFIER, version: { [name]: version } },
    timeVerified: verdict.judgedAt,
    resourceUri: `urn:near-zero:model:${encodeURIComponent((subject.model ?? "unnamed").toWellFormed())}`,
    policy: {
      uri: `urn:near-zero:policy:${encodeURIComponent(policy.path)}${policy.ref === null ? "" : `@${encodeURIComponent(policy.ref)}`}`,
      digest: digestSet(policy.digest)
    },
    // All of them or none, as the specification wants it: a source that gave no file has no digest.
    inputAttestations: evidence.some((file) => file.digest === null) ? [] : evidence.map((file) => ({
      uri: `urn:near-zero:evidence:${encodeURIComponent(file.name.toWellFormed())}`,
      digest: digestSet(file.digest)
    })),
    verificationResult: passed ? "PASSED" : "FAILED",
    verifiedLevels: [passed ? "NEAR_ZERO_DEMONSTRATED" : "FAILED"],
    slsaVersion: "1.0",
    // An extension has a URI as its name.
    [VERDICT]: {
      gate: verdict.gate,
      mode: verdict.mode,
      decision: verdict.decision,
      route: verdict.route,
      advance: verdict.advance,
      waivers: verdict.waived,
      states: Object.fromEntries(
        Object.entries(verdict.categories).map(([category, { state: state2 }]) => [category, state2])
      ),
      reasons: verdict.reasons.map(({ code: code2 }) => code2)
    }
  };
}
function digestSet(digest2) {
  const [algorithm = "", value = ""] = digest2.split(":");
  return { [algorithm]: value };
}

// src/report/bundle.ts
var FILES = {
  "verdict.json": ({ verdict }) => json(verdict),
  "policy.yml": ({ policy }) => policy,
  "tally.json": ({ tally }) => json(tally),
  "report.html": (judged, page) => html(judged, [], page),
  "summary.md": ({ verdict }) => markdown(verdict),
  "report.sarif": ({ verdict }) => sarif(verdict),
  "junit.xml": ({ verdict }) => junit(verdict),
  "badge.json": ({ verdict }) => shields(verdict),
  "statement.json": ({ verdict }) => statement(verdict),
  "predicate.json": ({ verdict }) => predicate(verdict)
};
var DIGESTS = "SHA256SUMS";
var FILE_NAMES = [...Object.keys(FILES), DIGESTS];
function bundle(judged, page) {
  const files = Object.entries(FILES).map(([name, make]) => [name, make(judged, page)]);
  const digests = files.map(([name, text]) => `${hash3("sha256", text)}  ${name}
`);
  return new Map([...files, [DIGESTS, digests.join("")]]);
}

export {
  DIGESTS,
  FILE_NAMES,
  bundle
};
