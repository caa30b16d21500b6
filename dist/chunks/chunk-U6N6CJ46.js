import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  classed,
  documentOf,
  h,
  pageData,
  section
} from "./chunk-X42RNE7A.js";
import {
  releasesOf
} from "./chunk-RTD6RKVY.js";
import {
  markdown
} from "./chunk-7RTJHBSH.js";
import {
  leftAsideOf
} from "./chunk-7Y6RIVG3.js";
import {
  junitXml
} from "./chunk-V6EBETEM.js";
import {
  sarif
} from "./chunk-BTY52D7F.js";
import {
  json
} from "./chunk-UBX37QL2.js";
import {
  STATE_WORDS,
  UNKNOWN,
  exposed,
  failuresOf,
  headline,
  inReadingOrder,
  isPlain,
  neededOf,
  originOf,
  rememberedAt,
  rememberedOf,
  restsOn,
  screened,
  subjectOf,
  trustOf,
  upperOf
} from "./chunk-O2TBYU23.js";
import {
  count,
  percent,
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";

// src/report/bundle.ts
import { hash as hash2 } from "node:crypto";

// src/report/html/sections.ts
var FILES_SHOWN = 200;
var REASONS_SHOWN = 200;
var STATE_MARKS = {
  demonstrated: "\u25CF",
  violated: "\u25B2",
  "not-demonstrated": "\u25C6",
  invalid: "\u2715"
};
var LONG = 120;
function heading(verdict, tone) {
  const { policy, gate } = verdict;
  const said2 = headline(verdict);
  const mark = { green: "\u25CF", grey: "\u25CB", red: "\u25A0" }[tone];
  const facts = [
    ["Subject", code(subjectOf(verdict))],
    ...verdict.advance === null ? [] : [["To advance", verdict.advance]],
    [
      "Policy",
      h("span", {}, code(policy.path), policy.ref === null ? null : ` at ${policy.ref.slice(0, 12)}`)
    ],
    ["Judged", h("time", { datetime: verdict.judgedAt }, when(verdict.judgedAt))],
    ["Evidence", `${plural(verdict.evidence.length, "file")}, ${trustOf(verdict.evidence)}`]
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
    h("h1", { class: said2.length > LONG ? "long" : void 0 }, hidden("span", mark), " ", said2),
    ...verdict.notes.map((note) => classed("p", "note", `Note: ${note}`)),
    ...leftAsideOf(verdict).map((one) => classed("p", "note", one)),
    classed(
      "dl",
      "facts",
      ...facts.map(([term, said3]) => h("div", {}, h("dt", {}, term), h("dd", {}, said3)))
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
            (head, index) => h(
              "th",
              { role: "columnheader", scope: "col", class: COLUMNS[index] },
              head,
              head === PLOT ? classed("span", "scale") : null
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
    ...[...restsOn(category), ...rememberedOf(category)].map((one) => `${one}.`),
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
function evidenceSection(verdict) {
  const { evidence } = verdict;
  const shown = evidence.slice(0, FILES_SHOWN);
  const left = evidence.length - shown.length;
  return section(
    "evidence",
    "Evidence",
    ...rememberedAt(verdict).map((one) => h("p", {}, one)),
    h(
      "details",
      {},
      h("summary", {}, `${plural(evidence.length, "file")}, ${trustOf(evidence)}`),
      classed(
        "ul",
        "files",
        ...shown.map(
          (file) => h(
            "li",
            {},
            code(file.name),
            " ",
            file.problem !== null ? `could not be read: ${file.problem.message}` : file.sameAs !== null ? `the same as ${plain(file.sameAs)}` : file.format === null ? `not counted: no format knows it. ${UNKNOWN}` : `${file.format}, ${plural(file.samples, "sample")}`,
            originOf(file) === "" ? null : ` (${plain(originOf(file), 300)})`,
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
var code = (text) => h("code", {}, text);
var hidden = (tag, text) => h(tag, { "aria-hidden": "true" }, text);
var when = (iso) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(iso) ? `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC` : iso;

// src/report/html/verdict-page.ts
function html({ verdict, tally }, before, code2) {
  const tone = toneOf(verdict);
  const reasons2 = reasonsSection(verdict);
  return documentOf(
    {
      title: headline(verdict),
      tone,
      heading: heading(verdict, tone),
      before: [
        { id: "categories", link: "Categories", section: categoriesTable(verdict) },
        ...reasons2 === null ? [] : [{ id: "reasons", link: "Reasons", section: reasons2 }]
      ],
      after: [
        { id: "evidence", link: "Evidence", section: evidenceSection(verdict) },
        { id: "limits", link: "Limits", section: limitsSection(verdict) }
      ],
      footer: [
        `Made by ${verdict.tool}. Every state on this page is the verdict's; `,
        h("code", {}, "near-zero verify"),
        " recomputes it from the files beside this one."
      ],
      data: pageData(verdict, tally, before)
    },
    code2
  );
}
var toneOf = (verdict) => verdict.decision === "block" ? "red" : isPlain(verdict) ? "green" : "grey";

// src/report/own-limits.ts
var MOST = 0.1;
var largestLimit = ({ categories }) => Math.max(
  0,
  ...Object.values(categories).flatMap(
    ({ kind, state: state2, limit }) => kind === "behaviour" && state2 === "demonstrated" ? limit : []
  )
);
var isLargeLimit = (limit) => limit > MOST;

// src/report/shields.ts
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
var SUBJECT = 60;
function said(verdict) {
  if (verdict.decision === "block") return [`blocked by ${causes(verdict)}`, "red"];
  if (verdict.mode === "screen") return ["screen: not a pass", "lightgrey"];
  if (verdict.waived.length > 0) return ["allowed under a waiver", "orange"];
  const limit = largestLimit(verdict);
  const subject = verdict.subject.model === null ? "" : ` \xB7 ${plain(verdict.subject.model, SUBJECT)}`;
  return [`at most ${percent(limit)}${subject}`, isLargeLimit(limit) ? "lightgrey" : "blue"];
}
var causes = ({ blocking, reasons: reasons2 }) => blocking.length > 0 ? plural(blocking.length, "category", "categories") : plural(reasons2.length, "reason");

// src/report/statement.ts
import { hash } from "node:crypto";
var VERIFIER = "urn:near-zero:gate";
var VERDICT = "urn:near-zero:verdict:v1";
var PREDICATE_TYPE = "https://slsa.dev/verification_summary/v1";
function statement(verdict) {
  const { model, digest } = verdict.subject;
  return json({
    _type: "https://in-toto.io/Statement/v1",
    subject: [
      { name: "verdict.json", digest: { sha256: hash("sha256", json(verdict)) } },
      ...digest === null ? [] : [{ name: model ?? "model", digest: digestSet(digest) }]
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
    inputAttestations: attestationsOf(evidence),
    verificationResult: passed ? "PASSED" : "FAILED",
    // The name of the project is no level: a policy may allow whatever its owner likes.
    verifiedLevels: [passed ? "OWN_LIMITS" : "FAILED"],
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
      limits: Object.fromEntries(
        Object.entries(verdict.categories).map(([category, { limit }]) => [category, limit])
      ),
      reasons: verdict.reasons.map(({ code: code2 }) => code2)
    }
  };
}
function attestationsOf(evidence) {
  const counted = evidence.filter((file) => file.format !== null && file.sameAs === null);
  if (counted.some(({ trust }) => trust !== "attested")) return [];
  const signers = new Map(
    counted.flatMap(({ attestations = [] }) => attestations.map(({ digest, signer }) => [digest, signer]))
  );
  return [...signers].map(([digest, signer]) => ({
    uri: `urn:near-zero:attestation:${encodeURIComponent(signer.toWellFormed())}`,
    digest: digestSet(digest)
  }));
}
function digestSet(digest) {
  const [algorithm = "", value = ""] = digest.split(":");
  return { [algorithm]: value };
}

// src/report/bundle.ts
var FILES = {
  "verdict.json": ({ verdict }) => json(verdict),
  "policy.yml": ({ policy }) => policy,
  "tally.json": ({ tally }) => json(tally),
  "memory.json": ({ memory }) => json(memory),
  "report.html": (judged, page) => html(judged, releasesOf(judged.memory?.ledger?.entries ?? [], judged.verdict.gate), page),
  "summary.md": ({ verdict }) => markdown(verdict),
  "report.sarif": ({ verdict }) => sarif(verdict),
  "junit.xml": ({ verdict }) => junitXml(verdict),
  "badge.json": ({ verdict }) => shields(verdict),
  "statement.json": ({ verdict }) => statement(verdict),
  "predicate.json": ({ verdict }) => predicate(verdict)
};
var DIGESTS = "SHA256SUMS";
var FILE_NAMES = [...Object.keys(FILES), DIGESTS];
function bundle(judged, page) {
  const files = Object.entries(FILES).map(([name, make]) => [name, make(judged, page)]);
  const digests = files.map(([name, text]) => `${hash2("sha256", text)}  ${name}
`);
  return new Map([...files, [DIGESTS, digests.join("")]]);
}

export {
  DIGESTS,
  FILE_NAMES,
  bundle
};
