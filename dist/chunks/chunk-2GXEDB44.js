import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  junit
} from "./chunk-KXYSVCEY.js";
import {
  sarif
} from "./chunk-FTT2LRFO.js";
import {
  json
} from "./chunk-UBX37QL2.js";
import {
  markdown
} from "./chunk-U62N6B2C.js";
import {
  markup
} from "./chunk-2OUIUPRF.js";
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
} from "./chunk-QDYDFKJW.js";
import {
  count,
  percent,
  plural
} from "./chunk-UTPLORQV.js";
import {
  plain
} from "./chunk-IJPKGVAY.js";

// src/report/bundle.ts
import { hash as hash3 } from "node:crypto";

// src/report/html/document.ts
import { hash } from "node:crypto";

// src/report/html/markup.ts
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

// src/report/html/releases.ts
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

// src/report/html/document.ts
var DRAWN = {
  history: ["History", "History"],
  "what-if": ["What if", "What if the limit were another?"],
  plane: ["Pairs", "Categories that require each other"],
  severity: ["Severity", "Severity"],
  samples: ["Samples", "Samples that did not pass"]
};
function documentOf(page2, code2) {
  const parts = [...page2.before, ...drawn(), ...page2.after];
  const body = [
    h("a", { class: "skip", href: `#${parts[0].id}` }, "Skip to what it says"),
    page2.heading,
    navigation(parts),
    h("main", {}, ...parts.map(({ section: one }) => one)),
    h(
      "footer",
      {},
      h("p", {}, ...page2.footer),
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
    `<html lang="en" class="${page2.tone}">`,
    serialise(head(page2, code2)).replace("</head>", () => `<style>${code2.style}</style></head>`),
    "<body>",
    ...body,
    `<script type="application/json" id="data">${embedded(page2.data)}</script>`,
    `<script>${code2.script}</script>`,
    "</body>",
    "</html>\n"
  ].join("\n");
}
function head({ title, tone }, code2) {
  return h(
    "head",
    {},
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: policyOf(code2) }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    h("link", { rel: "icon", href: icon(tone) }),
    h("title", {}, title)
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
var navigation = (parts) => h(
  "nav",
  { "aria-label": "Parts of the report" },
  h(
    "ul",
    {},
    ...parts.map(
      ({ id, link, section: { attributes } }) => h("li", { hidden: attributes["hidden"] }, h("a", { href: `#${id}` }, link))
    )
  )
);
var drawn = () => Object.entries(DRAWN).map(([id, [link, title]]) => {
  const { tag, attributes, children } = section(id, title, classed("div", "drawn"));
  return { id, link, section: { tag, attributes: { ...attributes, hidden: true }, children } };
});
var section = (id, title, ...children) => h("section", { id, "aria-labelledby": `${id}-title` }, h("h2", { id: `${id}-title` }, title), ...children);
var lines = (text) => text.split("\n").flatMap((line) => [line, h("br")]);

// src/report/html/sections.ts
var FILES_SHOWN = 200;
var REASONS_SHOWN = 200;
var STATE_MARKS = {
  demonstrated: "\u25CF",
  violated: "\u25B2",
  "not-demonstrated": "\u25C6",
  invalid: "\u2715"
};
function heading(verdict, tone) {
  const { policy, gate } = verdict;
  const mark = { green: "\u25CF", grey: "\u25CB", red: "\u25A0" }[tone];
  const facts = [
    ["Subject", code(subjectOf(verdict))],
    ...verdict.advance === null ? [] : [["To advance", verdict.advance]],
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
function said(verdict) {
  if (verdict.decision === "block") return [`blocked by ${causes(verdict)}`, "red"];
  if (verdict.mode === "screen") return ["screen: not a pass", "lightgrey"];
  return verdict.waived.length > 0 ? ["allowed under a waiver", "orange"] : ["demonstrated", "brightgreen"];
}
var causes = ({ blocking, reasons: reasons2 }) => blocking.length > 0 ? plural(blocking.length, "category", "categories") : plural(reasons2.length, "reason");

// src/report/statement.ts
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
  "memory.json": ({ memory }) => json(memory),
  "report.html": (judged, page2) => html(judged, [], page2),
  "summary.md": ({ verdict }) => markdown(verdict),
  "report.sarif": ({ verdict }) => sarif(verdict),
  "junit.xml": ({ verdict }) => junit(verdict),
  "badge.json": ({ verdict }) => shields(verdict),
  "statement.json": ({ verdict }) => statement(verdict),
  "predicate.json": ({ verdict }) => predicate(verdict)
};
var DIGESTS = "SHA256SUMS";
var FILE_NAMES = [...Object.keys(FILES), DIGESTS];
function bundle(judged, page2) {
  const files = Object.entries(FILES).map(([name, make]) => [name, make(judged, page2)]);
  const digests = files.map(([name, text]) => `${hash3("sha256", text)}  ${name}
`);
  return new Map([...files, [DIGESTS, digests.join("")]]);
}

// src/entry/page.ts
var page = { script: '"use strict";(()=>{function v(e,t){for(let n=4;n<15;n+=1){let r=`${Number((e*100).toPrecision(n))}%`;if((t===void 0||e===t||r!==`${Number((t*100).toPrecision(n))}%`)&&(e===1||r!=="100%"))return r}return`${e*100}%`}var A=e=>e.toLocaleString("en-US"),L=(e,t,n=`${t}s`)=>`${A(e)} ${e===1?t:n}`;function be(e,t=10){return e.length>t?`${e.slice(0,t).join(", ")} and ${A(e.length-t)} more`:e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}function d(e,t={},...n){let r=document.createElement(e);return E(r,t),r.append(...n),r}function g(e,t={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",e);return E(r,t),r.append(...n),r}function E(e,t){for(let[n,r]of Object.entries(t))r===!1?e.removeAttribute(n):e.setAttribute(n,r===!0?"":String(r))}function I(e,...t){let n=document.getElementById(e);n.querySelector(".drawn").replaceChildren(...t),n.hidden=!1;let r=document.querySelector(`nav a[href="#${e}"]`);r?.parentElement&&(r.parentElement.hidden=!1)}function B(e,t){let n=0;new ResizeObserver(([r])=>{let o=Math.floor(r.contentRect.width);o===n||o===0||(n=o,e.replaceChildren(t(o)))}).observe(e)}function xe(e,t,n){return d("table",{},d("caption",{},e),d("thead",{},d("tr",{},...t.map(r=>d("th",{scope:"col"},r)))),d("tbody",{},...n.map(([r,...o])=>d("tr",{},d("th",{scope:"row"},r),...o.map(i=>d("td",{},i))))))}function Pe(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function vr(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Ft(e){let t,n,r;e.length!==2?(t=Pe,n=(s,u)=>Pe(e(s),u),r=(s,u)=>e(s)-u):(t=e===Pe||e===vr?e:Nr,n=e,r=e);function o(s,u,l=0,f=s.length){if(l<f){if(t(u,u)!==0)return f;do{let c=l+f>>>1;n(s[c],u)<0?l=c+1:f=c}while(l<f)}return l}function i(s,u,l=0,f=s.length){if(l<f){if(t(u,u)!==0)return f;do{let c=l+f>>>1;n(s[c],u)<=0?l=c+1:f=c}while(l<f)}return l}function a(s,u,l=0,f=s.length){let c=o(s,u,l,f-1);return c>l&&r(s[c-1],u)>-r(s[c],u)?c-1:c}return{left:o,center:a,right:i}}function Nr(){return 0}function Sr(e){return e===null?NaN:+e}var Vt=Ft(Pe),Xt=Vt.right,oi=Vt.left,ii=Ft(Sr).center;var ai=Gt(Wt),si=Gt(Rr);function Gt(e){return function(t,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:i,height:a}=t;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:o.length/i))>=0))throw new RangeError("invalid height");if(!i||!a||!n&&!r)return t;let s=n&&e(n),u=r&&e(r),l=o.slice();return s&&u?(ie(s,l,o,i,a),ie(s,o,l,i,a),ie(s,l,o,i,a),ae(u,o,l,i,a),ae(u,l,o,i,a),ae(u,o,l,i,a)):s?(ie(s,o,l,i,a),ie(s,l,o,i,a),ie(s,o,l,i,a)):u&&(ae(u,o,l,i,a),ae(u,l,o,i,a),ae(u,o,l,i,a)),t}}function ie(e,t,n,r,o){for(let i=0,a=r*o;i<a;)e(t,n,i,i+=r,1)}function ae(e,t,n,r,o){for(let i=0,a=r*o;i<r;++i)e(t,n,i,i+a,r)}function Rr(e){let t=Wt(e);return(n,r,o,i,a)=>{o<<=2,i<<=2,a<<=2,t(n,r,o+0,i+0,a),t(n,r,o+1,i+1,a),t(n,r,o+2,i+2,a),t(n,r,o+3,i+3,a)}}function Wt(e){let t=Math.floor(e);if(t===e)return _r(e);let n=e-t,r=2*e+1;return(o,i,a,s,u)=>{if(!((s-=u)>=a))return;let l=t*i[a],f=u*t,c=f+u;for(let m=a,h=a+f;m<h;m+=u)l+=i[Math.min(s,m)];for(let m=a,h=s;m<=h;m+=u)l+=i[Math.min(s,m+f)],o[m]=(l+n*(i[Math.max(a,m-c)]+i[Math.min(s,m+c)]))/r,l-=i[Math.max(a,m-f)]}}function _r(e){let t=2*e+1;return(n,r,o,i,a)=>{if(!((i-=a)>=o))return;let s=e*r[o],u=a*e;for(let l=o,f=o+u;l<f;l+=a)s+=r[Math.min(i,l)];for(let l=o,f=i;l<=f;l+=a)s+=r[Math.min(i,l+u)],n[l]=s/t,s-=r[Math.max(o,l-u)]}}var Ar=Array.prototype,li=Ar.slice;var Er=Math.sqrt(50),Cr=Math.sqrt(10),Lr=Math.sqrt(2);function Ie(e,t,n){let r=(t-e)/Math.max(0,n),o=Math.floor(Math.log10(r)),i=r/Math.pow(10,o),a=i>=Er?10:i>=Cr?5:i>=Lr?2:1,s,u,l;return o<0?(l=Math.pow(10,-o)/a,s=Math.round(e*l),u=Math.round(t*l),s/l<e&&++s,u/l>t&&--u,l=-l):(l=Math.pow(10,o)*a,s=Math.round(e/l),u=Math.round(t/l),s*l<e&&++s,u*l>t&&--u),u<s&&.5<=n&&n<2?Ie(e,t,n*2):[s,u,l]}function Ut(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[o,i,a]=r?Ie(t,e,n):Ie(e,t,n);if(!(i>=o))return[];let s=i-o+1,u=new Array(s);if(r)if(a<0)for(let l=0;l<s;++l)u[l]=(i-l)/-a;else for(let l=0;l<s;++l)u[l]=(i-l)*a;else if(a<0)for(let l=0;l<s;++l)u[l]=(o+l)/-a;else for(let l=0;l<s;++l)u[l]=(o+l)*a;return u}function Oe(e,t,n){return t=+t,e=+e,n=+n,Ie(e,t,n)[2]}function zt(e,t,n){t=+t,e=+e,n=+n;let r=t<e,o=r?Oe(t,e,n):Oe(e,t,n);return(r?-1:1)*(o<0?1/-o:o)}var ui=kr(Math.random);function kr(e){return function(n,r=0,o=n.length){let i=o-(r=+r);for(;i;){let a=e()*i--|0,s=n[i+r];n[i+r]=n[a+r],n[a+r]=s}return n}}function Yt(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function fe(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Me(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function G(){}var J=.7,ue=1/J,se="\\\\s*([+-]?\\\\d+)\\\\s*",ye="\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)\\\\s*",O="\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)%\\\\s*",Tr=/^#([0-9a-f]{3,8})$/,qr=new RegExp(`^rgb\\\\(${se},${se},${se}\\\\)$`),Pr=new RegExp(`^rgb\\\\(${O},${O},${O}\\\\)$`),Ir=new RegExp(`^rgba\\\\(${se},${se},${se},${ye}\\\\)$`),Or=new RegExp(`^rgba\\\\(${O},${O},${O},${ye}\\\\)$`),Dr=new RegExp(`^hsl\\\\(${ye},${O},${O}\\\\)$`),Hr=new RegExp(`^hsla\\\\(${ye},${O},${O},${ye}\\\\)$`),Kt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};fe(G,ce,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Qt,formatHex:Qt,formatHex8:Br,formatHsl:jr,formatRgb:Zt,toString:Zt});function Qt(){return this.rgb().formatHex()}function Br(){return this.rgb().formatHex8()}function jr(){return ln(this).formatHsl()}function Zt(){return this.rgb().formatRgb()}function ce(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=Tr.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Jt(t):n===3?new _(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?De(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?De(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=qr.exec(e))?new _(t[1],t[2],t[3],1):(t=Pr.exec(e))?new _(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Ir.exec(e))?De(t[1],t[2],t[3],t[4]):(t=Or.exec(e))?De(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Dr.exec(e))?nn(t[1],t[2]/100,t[3]/100,1):(t=Hr.exec(e))?nn(t[1],t[2]/100,t[3]/100,t[4]):Kt.hasOwnProperty(e)?Jt(Kt[e]):e==="transparent"?new _(NaN,NaN,NaN,0):null}function Jt(e){return new _(e>>16&255,e>>8&255,e&255,1)}function De(e,t,n,r){return r<=0&&(e=t=n=NaN),new _(e,t,n,r)}function mt(e){return e instanceof G||(e=ce(e)),e?(e=e.rgb(),new _(e.r,e.g,e.b,e.opacity)):new _}function $e(e,t,n,r){return arguments.length===1?mt(e):new _(e,t,n,r??1)}function _(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}fe(_,$e,Me(G,{brighter(e){return e=e==null?ue:Math.pow(ue,e),new _(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?J:Math.pow(J,e),new _(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new _(Q(this.r),Q(this.g),Q(this.b),Be(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:en,formatHex:en,formatHex8:Fr,formatRgb:tn,toString:tn}));function en(){return`#${K(this.r)}${K(this.g)}${K(this.b)}`}function Fr(){return`#${K(this.r)}${K(this.g)}${K(this.b)}${K((isNaN(this.opacity)?1:this.opacity)*255)}`}function tn(){let e=Be(this.opacity);return`${e===1?"rgb(":"rgba("}${Q(this.r)}, ${Q(this.g)}, ${Q(this.b)}${e===1?")":`, ${e})`}`}function Be(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Q(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function K(e){return e=Q(e),(e<16?"0":"")+e.toString(16)}function nn(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new T(e,t,n,r)}function ln(e){if(e instanceof T)return new T(e.h,e.s,e.l,e.opacity);if(e instanceof G||(e=ce(e)),!e)return new T;if(e instanceof T)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,o=Math.min(t,n,r),i=Math.max(t,n,r),a=NaN,s=i-o,u=(i+o)/2;return s?(t===i?a=(n-r)/s+(n<r)*6:n===i?a=(r-t)/s+2:a=(t-n)/s+4,s/=u<.5?i+o:2-i-o,a*=60):s=u>0&&u<1?0:a,new T(a,s,u,e.opacity)}function Fe(e,t,n,r){return arguments.length===1?ln(e):new T(e,t,n,r??1)}function T(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}fe(T,Fe,Me(G,{brighter(e){return e=e==null?ue:Math.pow(ue,e),new T(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?J:Math.pow(J,e),new T(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,o=2*n-r;return new _(st(e>=240?e-240:e+120,o,r),st(e,o,r),st(e<120?e+240:e-120,o,r),this.opacity)},clamp(){return new T(rn(this.h),He(this.s),He(this.l),Be(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Be(this.opacity);return`${e===1?"hsl(":"hsla("}${rn(this.h)}, ${He(this.s)*100}%, ${He(this.l)*100}%${e===1?")":`, ${e})`}`}}));function rn(e){return e=(e||0)%360,e<0?e+360:e}function He(e){return Math.max(0,Math.min(1,e||0))}function st(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var un=Math.PI/180,fn=180/Math.PI,je=18,cn=.96422,mn=1,hn=.82521,dn=4/29,le=6/29,pn=3*le*le,Vr=le*le*le;function gn(e){if(e instanceof D)return new D(e.l,e.a,e.b,e.opacity);if(e instanceof j)return xn(e);e instanceof _||(e=mt(e));var t=ct(e.r),n=ct(e.g),r=ct(e.b),o=lt((.2225045*t+.7168786*n+.0606169*r)/mn),i,a;return t===n&&n===r?i=a=o:(i=lt((.4360747*t+.3850649*n+.1430804*r)/cn),a=lt((.0139322*t+.0971045*n+.7141733*r)/hn)),new D(116*o-16,500*(i-o),200*(o-a),e.opacity)}function bn(e,t,n,r){return arguments.length===1?gn(e):new D(e,t,n,r??1)}function D(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}fe(D,bn,Me(G,{brighter(e){return new D(this.l+je*(e??1),this.a,this.b,this.opacity)},darker(e){return new D(this.l-je*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=cn*ut(t),e=mn*ut(e),n=hn*ut(n),new _(ft(3.1338561*t-1.6168667*e-.4906146*n),ft(-.9787684*t+1.9161415*e+.033454*n),ft(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function lt(e){return e>Vr?Math.pow(e,1/3):e/pn+dn}function ut(e){return e>le?e*e*e:pn*(e-dn)}function ft(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function ct(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function Xr(e){if(e instanceof j)return new j(e.h,e.c,e.l,e.opacity);if(e instanceof D||(e=gn(e)),e.a===0&&e.b===0)return new j(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*fn;return new j(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Ve(e,t,n,r){return arguments.length===1?Xr(e):new j(e,t,n,r??1)}function j(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function xn(e){if(isNaN(e.h))return new D(e.l,0,0,e.opacity);var t=e.h*un;return new D(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}fe(j,Ve,Me(G,{brighter(e){return new j(this.h,this.c,this.l+je*(e??1),this.opacity)},darker(e){return new j(this.h,this.c,this.l-je*(e??1),this.opacity)},rgb(){return xn(this).rgb()}}));var yn=-.14861,ht=1.78277,dt=-.29227,Xe=-.90649,we=1.97294,on=we*Xe,an=we*ht,sn=ht*dt-Xe*yn;function Gr(e){if(e instanceof Z)return new Z(e.h,e.s,e.l,e.opacity);e instanceof _||(e=mt(e));var t=e.r/255,n=e.g/255,r=e.b/255,o=(sn*r+on*t-an*n)/(sn+on-an),i=r-o,a=(we*(n-o)-dt*i)/Xe,s=Math.sqrt(a*a+i*i)/(we*o*(1-o)),u=s?Math.atan2(a,i)*fn-120:NaN;return new Z(u<0?u+360:u,s,o,e.opacity)}function Ge(e,t,n,r){return arguments.length===1?Gr(e):new Z(e,t,n,r??1)}function Z(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}fe(Z,Ge,Me(G,{brighter(e){return e=e==null?ue:Math.pow(ue,e),new Z(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?J:Math.pow(J,e),new Z(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*un,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),o=Math.sin(e);return new _(255*(t+n*(yn*r+ht*o)),255*(t+n*(dt*r+Xe*o)),255*(t+n*(we*r)),this.opacity)}}));function vn(e,t,n,r,o){var i=e*e,a=i*e;return((1-3*e+3*i-a)*t+(4-6*i+3*a)*n+(1+3*e+3*i-3*a)*r+a*o)/6}function Wr(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),o=e[r],i=e[r+1],a=r>0?e[r-1]:2*o-i,s=r<t-1?e[r+2]:2*i-o;return vn((n-r/t)*t,a,o,i,s)}}function Ur(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),o=e[(r+t-1)%t],i=e[r%t],a=e[(r+1)%t],s=e[(r+2)%t];return vn((n-r/t)*t,o,i,a,s)}}var Ue=e=>()=>e;function Nn(e,t){return function(n){return e+n*t}}function zr(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function xt(e,t){var n=t-e;return n?Nn(e,n>180||n<-180?n-360*Math.round(n/360):n):Ue(isNaN(e)?t:e)}function Yr(e){return(e=+e)==1?C:function(t,n){return n-t?zr(t,n,e):Ue(isNaN(t)?n:t)}}function C(e,t){var n=t-e;return n?Nn(e,n):Ue(isNaN(e)?t:e)}var wn=(function e(t){var n=Yr(t);function r(o,i){var a=n((o=$e(o)).r,(i=$e(i)).r),s=n(o.g,i.g),u=n(o.b,i.b),l=C(o.opacity,i.opacity);return function(f){return o.r=a(f),o.g=s(f),o.b=u(f),o.opacity=l(f),o+""}}return r.gamma=e,r})(1);function Sn(e){return function(t){var n=t.length,r=new Array(n),o=new Array(n),i=new Array(n),a,s;for(a=0;a<n;++a)s=$e(t[a]),r[a]=s.r||0,o[a]=s.g||0,i[a]=s.b||0;return r=e(r),o=e(o),i=e(i),s.opacity=1,function(u){return s.r=r(u),s.g=o(u),s.b=i(u),s+""}}}var di=Sn(Wr),pi=Sn(Ur);function Kr(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,r=t.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=e[o]*(1-i)+t[o]*i;return r}}function Qr(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function Zr(e,t){var n=t?t.length:0,r=e?Math.min(n,e.length):0,o=new Array(r),i=new Array(n),a;for(a=0;a<r;++a)o[a]=ze(e[a],t[a]);for(;a<n;++a)i[a]=t[a];return function(s){for(a=0;a<r;++a)i[a]=o[a](s);return i}}function Jr(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function q(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function eo(e,t){var n={},r={},o;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(o in t)o in e?n[o]=ze(e[o],t[o]):r[o]=t[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var gt=/[-+]?(?:\\d+\\.?\\d*|\\.?\\d+)(?:[eE][-+]?\\d+)?/g,pt=new RegExp(gt.source,"g");function to(e){return function(){return e}}function no(e){return function(t){return e(t)+""}}function ro(e,t){var n=gt.lastIndex=pt.lastIndex=0,r,o,i,a=-1,s=[],u=[];for(e=e+"",t=t+"";(r=gt.exec(e))&&(o=pt.exec(t));)(i=o.index)>n&&(i=t.slice(n,i),s[a]?s[a]+=i:s[++a]=i),(r=r[0])===(o=o[0])?s[a]?s[a]+=o:s[++a]=o:(s[++a]=null,u.push({i:a,x:q(r,o)})),n=pt.lastIndex;return n<t.length&&(i=t.slice(n),s[a]?s[a]+=i:s[++a]=i),s.length<2?u[0]?no(u[0].x):to(t):(t=u.length,function(l){for(var f=0,c;f<t;++f)s[(c=u[f]).i]=c.x(l);return s.join("")})}function ze(e,t){var n=typeof t,r;return t==null||n==="boolean"?Ue(t):(n==="number"?q:n==="string"?(r=ce(t))?(t=r,wn):ro:t instanceof ce?wn:t instanceof Date?Jr:Qr(t)?Kr:Array.isArray(t)?Zr:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?eo:q)(e,t)}function Rn(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var Mn=180/Math.PI,bt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function _n(e,t,n,r,o,i){var a,s,u;return(a=Math.sqrt(e*e+t*t))&&(e/=a,t/=a),(u=e*n+t*r)&&(n-=e*u,r-=t*u),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,u/=s),e*r<t*n&&(e=-e,t=-t,u=-u,a=-a),{translateX:o,translateY:i,rotate:Math.atan2(t,e)*Mn,skewX:Math.atan(u)*Mn,scaleX:a,scaleY:s}}var We;function oo(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?bt:_n(t.a,t.b,t.c,t.d,t.e,t.f)}function io(e){return e==null||(We||(We=document.createElementNS("http://www.w3.org/2000/svg","g")),We.setAttribute("transform",e),!(e=We.transform.baseVal.consolidate()))?bt:(e=e.matrix,_n(e.a,e.b,e.c,e.d,e.e,e.f))}function An(e,t,n,r){function o(l){return l.length?l.pop()+" ":""}function i(l,f,c,m,h,p){if(l!==c||f!==m){var b=h.push("translate(",null,t,null,n);p.push({i:b-4,x:q(l,c)},{i:b-2,x:q(f,m)})}else(c||m)&&h.push("translate("+c+t+m+n)}function a(l,f,c,m){l!==f?(l-f>180?f+=360:f-l>180&&(l+=360),m.push({i:c.push(o(c)+"rotate(",null,r)-2,x:q(l,f)})):f&&c.push(o(c)+"rotate("+f+r)}function s(l,f,c,m){l!==f?m.push({i:c.push(o(c)+"skewX(",null,r)-2,x:q(l,f)}):f&&c.push(o(c)+"skewX("+f+r)}function u(l,f,c,m,h,p){if(l!==c||f!==m){var b=h.push(o(h)+"scale(",null,",",null,")");p.push({i:b-4,x:q(l,c)},{i:b-2,x:q(f,m)})}else(c!==1||m!==1)&&h.push(o(h)+"scale("+c+","+m+")")}return function(l,f){var c=[],m=[];return l=e(l),f=e(f),i(l.translateX,l.translateY,f.translateX,f.translateY,c,m),a(l.rotate,f.rotate,c,m),s(l.skewX,f.skewX,c,m),u(l.scaleX,l.scaleY,f.scaleX,f.scaleY,c,m),l=f=null,function(h){for(var p=-1,b=m.length,x;++p<b;)c[(x=m[p]).i]=x.x(h);return c.join("")}}}var gi=An(oo,"px, ","px)","deg)"),bi=An(io,", ",")",")"),ao=1e-12;function $n(e){return((e=Math.exp(e))+1/e)/2}function so(e){return((e=Math.exp(e))-1/e)/2}function lo(e){return((e=Math.exp(2*e))-1)/(e+1)}var xi=(function e(t,n,r){function o(i,a){var s=i[0],u=i[1],l=i[2],f=a[0],c=a[1],m=a[2],h=f-s,p=c-u,b=h*h+p*p,x,$;if(b<ao)$=Math.log(m/l)/t,x=function(P){return[s+P*h,u+P*p,l*Math.exp(t*P*$)]};else{var y=Math.sqrt(b),R=(m*m-l*l+r*b)/(2*l*n*y),w=(m*m-l*l-r*b)/(2*m*n*y),S=Math.log(Math.sqrt(R*R+1)-R),N=Math.log(Math.sqrt(w*w+1)-w);$=(N-S)/t,x=function(P){var re=P*$,V=$n(S),X=l/(n*y)*(V*lo(t*re+S)-so(S));return[s+X*h,u+X*p,l*V/$n(t*re+S)]}}return x.duration=Math.abs($)*1e3*t/Math.SQRT2,x}return o.rho=function(i){var a=Math.max(.001,+i),s=a*a,u=s*s;return e(a,s,u)},o})(Math.SQRT2,2,4);function En(e){return function(t,n){var r=e((t=Fe(t)).h,(n=Fe(n)).h),o=C(t.s,n.s),i=C(t.l,n.l),a=C(t.opacity,n.opacity);return function(s){return t.h=r(s),t.s=o(s),t.l=i(s),t.opacity=a(s),t+""}}}var yi=En(xt),wi=En(C);function Cn(e){return function(t,n){var r=e((t=Ve(t)).h,(n=Ve(n)).h),o=C(t.c,n.c),i=C(t.l,n.l),a=C(t.opacity,n.opacity);return function(s){return t.h=r(s),t.c=o(s),t.l=i(s),t.opacity=a(s),t+""}}}var Mi=Cn(xt),$i=Cn(C);function Ln(e){return(function t(n){n=+n;function r(o,i){var a=e((o=Ge(o)).h,(i=Ge(i)).h),s=C(o.s,i.s),u=C(o.l,i.l),l=C(o.opacity,i.opacity);return function(f){return o.h=a(f),o.s=s(f),o.l=u(Math.pow(f,n)),o.opacity=l(f),o+""}}return r.gamma=t,r})(1)}var vi=Ln(xt),Ni=Ln(C);function yt(e){return function(){return e}}function wt(e){return+e}var kn=[0,1];function Ye(e){return e}function Mt(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:yt(isNaN(t)?NaN:.5)}function uo(e,t){var n;return e>t&&(n=e,e=t,t=n),function(r){return Math.max(e,Math.min(t,r))}}function fo(e,t,n){var r=e[0],o=e[1],i=t[0],a=t[1];return o<r?(r=Mt(o,r),i=n(a,i)):(r=Mt(r,o),i=n(i,a)),function(s){return i(r(s))}}function co(e,t,n){var r=Math.min(e.length,t.length)-1,o=new Array(r),i=new Array(r),a=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++a<r;)o[a]=Mt(e[a],e[a+1]),i[a]=n(t[a],t[a+1]);return function(s){var u=Xt(e,s,1,r)-1;return i[u](o[u](s))}}function Tn(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function qn(){var e=kn,t=kn,n=ze,r,o,i,a=Ye,s,u,l;function f(){var m=Math.min(e.length,t.length);return a!==Ye&&(a=uo(e[0],e[m-1])),s=m>2?co:fo,u=l=null,c}function c(m){return m==null||isNaN(m=+m)?i:(u||(u=s(e.map(r),t,n)))(r(a(m)))}return c.invert=function(m){return a(o((l||(l=s(t,e.map(r),q)))(m)))},c.domain=function(m){return arguments.length?(e=Array.from(m,wt),f()):e.slice()},c.range=function(m){return arguments.length?(t=Array.from(m),f()):t.slice()},c.rangeRound=function(m){return t=Array.from(m),n=Rn,f()},c.clamp=function(m){return arguments.length?(a=m?!0:Ye,f()):a!==Ye},c.interpolate=function(m){return arguments.length?(n=m,f()):n},c.unknown=function(m){return arguments.length?(i=m,c):i},function(m,h){return r=m,o=h,f()}}function mo(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function Qe(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function me(e){return e=Qe(Math.abs(e)),e?e[1]:NaN}function ho(e,t){return function(n,r){for(var o=n.length,i=[],a=0,s=e[0],u=0;o>0&&s>0&&(u+s+1>r&&(s=Math.max(1,r-u)),i.push(n.substring(o-=s,o+s)),!((u+=s+1)>r));)s=e[a=(a+1)%e.length];return i.reverse().join(t)}}function po(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}var go=/^(?:(.)?([<>=^]))?([+\\-( ])?([$#])?(0)?(\\d+)?(,)?(\\.\\d+)?(~)?([a-z%])?$/i;function ve(e){if(!(t=go.exec(e)))throw new Error("invalid format: "+e);var t;return new $t({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}ve.prototype=$t.prototype;function $t(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}$t.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function bo(e){e:for(var t=e.length,n=1,r=-1,o;n<t;++n)switch(e[n]){case".":r=o=n;break;case"0":r===0&&(r=n),o=n;break;default:if(!+e[n])break e;r>0&&(r=0);break}return r>0?e.slice(0,r)+e.slice(o+1):e}var Ze;function xo(e,t){var n=Qe(e,t);if(!n)return Ze=void 0,e.toPrecision(t);var r=n[0],o=n[1],i=o-(Ze=Math.max(-8,Math.min(8,Math.floor(o/3)))*3)+1,a=r.length;return i===a?r:i>a?r+new Array(i-a+1).join("0"):i>0?r.slice(0,i)+"."+r.slice(i):"0."+new Array(1-i).join("0")+Qe(e,Math.max(0,t+i-1))[0]}function Pn(e,t){var n=Qe(e,t);if(!n)return e+"";var r=n[0],o=n[1];return o<0?"0."+new Array(-o).join("0")+r:r.length>o+1?r.slice(0,o+1)+"."+r.slice(o+1):r+new Array(o-r.length+2).join("0")}var In={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:mo,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>Pn(e*100,t),r:Pn,s:xo,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function On(e){return e}var Dn=Array.prototype.map,Hn=["y","z","a","f","p","n","\\xB5","m","","k","M","G","T","P","E","Z","Y"];function yo(e){var t=e.grouping===void 0||e.thousands===void 0?On:ho(Dn.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",r=e.currency===void 0?"":e.currency[1]+"",o=e.decimal===void 0?".":e.decimal+"",i=e.numerals===void 0?On:po(Dn.call(e.numerals,String)),a=e.percent===void 0?"%":e.percent+"",s=e.minus===void 0?"\\u2212":e.minus+"",u=e.nan===void 0?"NaN":e.nan+"";function l(c,m){c=ve(c);var h=c.fill,p=c.align,b=c.sign,x=c.symbol,$=c.zero,y=c.width,R=c.comma,w=c.precision,S=c.trim,N=c.type;N==="n"?(R=!0,N="g"):In[N]||(w===void 0&&(w=12),S=!0,N="g"),($||h==="0"&&p==="=")&&($=!0,h="0",p="=");var P=(m&&m.prefix!==void 0?m.prefix:"")+(x==="$"?n:x==="#"&&/[boxX]/.test(N)?"0"+N.toLowerCase():""),re=(x==="$"?r:/[%p]/.test(N)?a:"")+(m&&m.suffix!==void 0?m.suffix:""),V=In[N],X=/[defgprs%]/.test(N);w=w===void 0?6:/[gprs]/.test(N)?Math.max(1,Math.min(21,w)):Math.max(0,Math.min(20,w));function ge(M){var Y=P,k=re,oe,jt,ke;if(N==="c")k=V(M)+k,M="";else{M=+M;var Te=M<0||1/M<0;if(M=isNaN(M)?u:V(Math.abs(M),w),S&&(M=bo(M)),Te&&+M==0&&b!=="+"&&(Te=!1),Y=(Te?b==="("?b:s:b==="-"||b==="("?"":b)+Y,k=(N==="s"&&!isNaN(M)&&Ze!==void 0?Hn[8+Ze/3]:"")+k+(Te&&b==="("?")":""),X){for(oe=-1,jt=M.length;++oe<jt;)if(ke=M.charCodeAt(oe),48>ke||ke>57){k=(ke===46?o+M.slice(oe+1):M.slice(oe))+k,M=M.slice(0,oe);break}}}R&&!$&&(M=t(M,1/0));var qe=Y.length+M.length+k.length,H=qe<y?new Array(y-qe+1).join(h):"";switch(R&&$&&(M=t(H+M,H.length?y-k.length:1/0),H=""),p){case"<":M=Y+M+k+H;break;case"=":M=Y+H+M+k;break;case"^":M=H.slice(0,qe=H.length>>1)+Y+M+k+H.slice(qe);break;default:M=H+Y+M+k;break}return i(M)}return ge.toString=function(){return c+""},ge}function f(c,m){var h=Math.max(-8,Math.min(8,Math.floor(me(m)/3)))*3,p=Math.pow(10,-h),b=l((c=ve(c),c.type="f",c),{suffix:Hn[8+h/3]});return function(x){return b(p*x)}}return{format:l,formatPrefix:f}}var Ke,vt,Nt;wo({thousands:",",grouping:[3],currency:["$",""]});function wo(e){return Ke=yo(e),vt=Ke.format,Nt=Ke.formatPrefix,Ke}function Bn(e){return Math.max(0,-me(Math.abs(e)))}function jn(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(me(t)/3)))*3-me(Math.abs(e)))}function Fn(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,me(t)-me(e))+1}function St(e,t,n,r){var o=zt(e,t,n),i;switch(r=ve(r??",f"),r.type){case"s":{var a=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(i=jn(o,a))&&(r.precision=i),Nt(r,a)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(i=Fn(o,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=i-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(i=Bn(o))&&(r.precision=i-(r.type==="%")*2);break}}return vt(r)}function Vn(e){var t=e.domain;return e.ticks=function(n){var r=t();return Ut(r[0],r[r.length-1],n??10)},e.tickFormat=function(n,r){var o=t();return St(o[0],o[o.length-1],n??10,r)},e.nice=function(n){n==null&&(n=10);var r=t(),o=0,i=r.length-1,a=r[o],s=r[i],u,l,f=10;for(s<a&&(l=a,a=s,s=l,l=o,o=i,i=l);f-- >0;){if(l=Oe(a,s,n),l===u)return r[o]=a,r[i]=s,t(r);if(l>0)a=Math.floor(a/l)*l,s=Math.ceil(s/l)*l;else if(l<0)a=Math.ceil(a*l)/l,s=Math.floor(s*l)/l;else break;u=l}return e},e}function Xn(e){return function(t){return Math.sign(t)*Math.log1p(Math.abs(t/e))}}function Gn(e){return function(t){return Math.sign(t)*Math.expm1(Math.abs(t))*e}}function Mo(e){var t=1,n=e(Xn(t),Gn(t));return n.constant=function(r){return arguments.length?e(Xn(t=+r),Gn(t)):t},Vn(n)}function Ne(){var e=Mo(qn());return e.copy=function(){return Tn(e,Ne()).constant(e.constant())},Yt.apply(e,arguments)}var ee=(e,t,n,r)=>Ne([0,e],[n,r]).constant(t).clamp(!0);function Se(e,t){let[,n]=e.domain(),r=[0],o=Array.from({length:9},(a,s)=>10**(s-8)),i=[1,5,2].map(a=>o.map(s=>a*s));for(let a of i.flatMap(s=>s.toReversed())){let s=e(a);a<=n&&r.every(u=>Math.abs(e(u)-s)>=t)&&r.push(a)}return r.sort((a,s)=>a-s)}var Re=26,W=Re/2,Wn=8,$o=10;function zn({releases:e}){let t=document.querySelector(".forest .scale");if(t===null)return;let n=e.at(-1).categories,r=Math.max(...Object.values(n).flatMap(a=>No(a).map(So(a)))),o=Math.min($o,Math.max(2,r*1.05));B(t,a=>vo(Un(a,o),a));let i=null;for(let a of document.querySelectorAll(".forest tbody tr")){let{category:s,eval:u}=a.dataset;s!==void 0&&(i=n[s]??null);let l=u===void 0?i:i?.evals[Number(u)];if(!i||!l)continue;let{limit:f}=i,c=l.state,m=a.querySelector(".plot");B(m,h=>Ro(l,f,c,Un(h,o),h))}}var Un=(e,t)=>ee(t,1,Wn,e-Wn);function vo(e,t){let n=[[0,"0"],[1,"limit"],[2,"2\\xD7"],[5,"5\\xD7"],[10,"10\\xD7"]],[,r]=e.domain();return g("svg",{width:t,height:14,viewBox:`0 0 ${t} 14`,"aria-hidden":!0},...n.filter(([o])=>o<=r&&(o<2||e(o)-e(1)>40)).map(([o,i])=>g("text",{class:"tick",x:e(o),y:12,"text-anchor":"middle"},i)))}var No=e=>[e,...e.evals].filter(({samples:t})=>t>0),So=({limit:e})=>({upper:t})=>_e(t,e),_e=(e,t)=>t>0?e/t:e>0?Number.POSITIVE_INFINITY:0;function Ro(e,t,n,r,o){let{failures:i,samples:a,upper:s,lower:u}=e,l=g("svg",{width:o,height:Re,viewBox:`0 0 ${o} ${Re}`,role:"img",class:n}),f=r(1);if(l.append(g("rect",{class:"allowed",x:r(0),y:0,width:f-r(0),height:Re}),g("line",{class:"limit",x1:f,x2:f,y1:0,y2:Re})),a===0)return l.setAttribute("aria-label","Nothing was counted."),l;let[c,m]=[r(_e(u,t)),r(_e(s,t))],h=_e(s,t)>r.domain()[1];l.setAttribute("aria-label",`Observed ${v(i/a)}, at most ${v(s,t)}; the limit is ${v(t)}.`),l.append(g("line",{class:"interval",x1:c,x2:m,y1:W,y2:W}),h?g("path",{class:"end",d:`M${m-5},${W-5}L${m},${W}L${m-5},${W+5}`}):g("line",{class:"end",x1:m,x2:m,y1:W-5,y2:W+5}));let p=_e(i/a,t);return p<=r.domain()[1]&&l.append(g("circle",{class:"observed",cx:r(p),cy:W,r:4})),l}var Rt={demonstrated:"demonstrated",violated:"violated","not-demonstrated":"not demonstrated",invalid:"invalid"};function te(e){return function(){return e}}var Ae=Math.PI,_t=2*Ae,ne=1e-6,_o=_t-ne;function Yn(e){this._+=e[0];for(let t=1,n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function Ao(e){let t=Math.floor(e);if(!(t>=0))throw new Error(`invalid digits: ${e}`);if(t>15)return Yn;let n=10**t;return function(r){this._+=r[0];for(let o=1,i=r.length;o<i;++o)this._+=Math.round(arguments[o]*n)/n+r[o]}}function Kn(e,t,n,r){return e===n&&t===r}function Eo(e){let t=Math.floor(e);if(!(t<=15))return Kn;let n=10**t,r=function(o){return Math.round(o*n)};return function(o,i,a,s){return r(o)===r(a)&&r(i)===r(s)}}var he=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=t==null?Yn:Ao(t),this._equal=t==null?Kn:Eo(t)}moveTo(t,n){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,n){this._append`L${this._x1=+t},${this._y1=+n}`}quadraticCurveTo(t,n,r,o){this._append`Q${+t},${+n},${this._x1=+r},${this._y1=+o}`}bezierCurveTo(t,n,r,o,i,a){this._append`C${+t},${+n},${+r},${+o},${this._x1=+i},${this._y1=+a}`}arcTo(t,n,r,o,i){if(t=+t,n=+n,r=+r,o=+o,i=+i,i<0)throw new Error(`negative radius: ${i}`);let a=this._x1,s=this._y1,u=r-t,l=o-n,f=a-t,c=s-n,m=f*f+c*c;if(this._x1===null)this._append`M${this._x1=t},${this._y1=n}`;else if(m>ne)if(!(Math.abs(c*u-l*f)>ne)||!i)this._append`L${this._x1=t},${this._y1=n}`;else{let h=r-a,p=o-s,b=u*u+l*l,x=h*h+p*p,$=Math.sqrt(b),y=Math.sqrt(m),R=i*Math.tan((Ae-Math.acos((b+m-x)/(2*$*y)))/2),w=R/y,S=R/$;Math.abs(w-1)>ne&&this._append`L${t+w*f},${n+w*c}`,this._append`A${i},${i},0,0,${+(c*h>f*p)},${this._x1=t+S*u},${this._y1=n+S*l}`}}arc(t,n,r,o,i,a){if(t=+t,n=+n,r=+r,a=!!a,r<0)throw new Error(`negative radius: ${r}`);let s=r*Math.cos(o),u=r*Math.sin(o),l=t+s,f=n+u,c=1^a,m=a?o-i:i-o;if(this._x1===null?this._append`M${l},${f}`:(Math.abs(this._x1-l)>ne||Math.abs(this._y1-f)>ne)&&this._append`L${l},${f}`,!!r){if(m<0&&(m=m%_t+_t),m>_o)this._append`A${r},${r},0,1,${c},${t-s},${n-u}A${r},${r},0,1,${c},${this._x1=l},${this._y1=f}`;else if(m>ne){let h=t+r*Math.cos(i),p=n+r*Math.sin(i);if(m>=Ae&&this._equal(l,f,h,p)){m/=2;let b=o+m;this._append`A${r},${r},0,${+(m>=Ae)},${c},${t+r*Math.cos(b)},${n+r*Math.sin(b)}`}this._append`A${r},${r},0,${+(m>=Ae)},${c},${this._x1=h},${this._y1=p}`}}}rect(t,n,r,o){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}h${r=+r}v${+o}h${-r}Z`}toString(){return this._}};function Co(){return new he}Co.prototype=he.prototype;function Qn(e){let t=3;return e.digits=function(n){if(!arguments.length)return t;if(n==null)t=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`invalid digits: ${n}`);t=r}return e},()=>new he(t)}var oa=Array.prototype.slice;function Zn(e){return typeof e=="object"&&"length"in e?e:Array.from(e)}function Jn(e){this._context=e}Jn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:this._context.lineTo(e,t);break}}};function er(e){return new Jn(e)}function tr(e){return e[0]}function nr(e){return e[1]}function At(e,t){var n=te(!0),r=null,o=er,i=null,a=Qn(s);e=typeof e=="function"?e:e===void 0?tr:te(e),t=typeof t=="function"?t:t===void 0?nr:te(t);function s(u){var l,f=(u=Zn(u)).length,c,m=!1,h;for(r==null&&(i=o(h=a())),l=0;l<=f;++l)!(l<f&&n(c=u[l],l,u))===m&&((m=!m)?i.lineStart():i.lineEnd()),m&&i.point(+e(c,l,u),+t(c,l,u));if(h)return i=null,h+""||null}return s.x=function(u){return arguments.length?(e=typeof u=="function"?u:te(+u),s):e},s.y=function(u){return arguments.length?(t=typeof u=="function"?u:te(+u),s):t},s.defined=function(u){return arguments.length?(n=typeof u=="function"?u:te(!!u),s):n},s.curve=function(u){return arguments.length?(o=u,r!=null&&(i=o(r)),s):o},s.context=function(u){return arguments.length?(u==null?r=i=null:i=o(r=u),s):r},s}function rr(e,t){this._context=e,this._t=t}rr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(e,t);else{var n=this._x*(1-this._t)+e*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,t)}break}}this._x=e,this._y=t}};function Et(e){return new rr(e,1)}function Je(e,t,n){let r={left:46,right:t-10,top:10,bottom:n-12},o=e.flatMap(h=>h??[]),i=Math.min(1,Math.max(...o.map(({upper:h,limit:p,samples:b})=>Math.max(b>0?h:0,p)))*1.15),a=Math.max(1e-6,Math.min(...o.map(({limit:h})=>h).filter(h=>h>0))),s=ee(i,Number.isFinite(a)?a:i,r.bottom,r.top),u=(r.right-r.left)/e.length,l=h=>r.left+u*(h+.5),f=g("svg",{width:t,height:n,viewBox:`0 0 ${t} ${n}`});for(let h of Se(s,26))f.append(g("line",{class:"grid",x1:r.left,x2:r.right,y1:s(h),y2:s(h)}),g("text",{class:"tick",x:r.left-8,y:s(h),dy:"0.32em","text-anchor":"end"},v(h)));let c=Math.max(1.2,Math.min(3.5,u/3)),m=g("g",{class:"marks"});return e.forEach((h,p)=>{h===void 0||h.samples===0||m.append(g("g",{class:`mark ${h.state}`,"data-release":p},g("line",{class:"interval",x1:l(p),x2:l(p),y1:s(h.lower),y2:s(h.upper)}),g("line",{class:"end",x1:l(p)-c,x2:l(p)+c,y1:s(h.upper),y2:s(h.upper)}),g("circle",{class:"observed",cx:l(p),cy:s(h.failures/h.samples),r:c})))}),f.append(m),{picture:f,y:s,x:l,place:r}}function et(e,{x:t,y:n,place:r},o="limit"){let i=e.length>1?(t(1)-t(0))/2:(r.right-r.left)/2,a=e.flatMap((l,f)=>l?[[t(f)-i,n(l.limit)]]:[]),s=e.findLast(l=>l!==void 0),u=At().curve(Et)([...a,...s?[[r.right,n(s.limit)]]:[]]);return g("path",{class:o,d:u??""})}var Lo=150;function or({releases:e,categories:t}){if(e.length<2)return;let n=d("input",{type:"range",min:0,max:e.length-1,step:1,id:"release"}),r=d("output",{for:"release"}),o=t.map(a=>ko(a,e,s=>i(s)));function i(a){n.value=String(a);let s=tt(e,a);E(n,{"aria-valuetext":s}),r.textContent=s;for(let{select:u}of o)u(a)}n.addEventListener("input",()=>i(Number(n.value))),I("history",d("p",{class:"lead"},`${L(e.length,"verdict")} of this gate, oldest first. Lines are what the counts leave possible, dots what was observed; the stepped line is the limit.`),d("div",{class:"cursor"},d("label",{for:"release"},"Release"),n,r),d("div",{class:"panels"},...o.map(({node:a})=>a)),To(e,t)),i(e.length-1)}var tt=(e,t)=>{let{model:n,judgedAt:r,decision:o}=e[t],i=t===e.length-1?"the latest":`${t+1} of ${e.length}`;return`${n}, ${r.slice(0,10)} (${i}): ${o==="allow"?"allowed":"blocked"}`};function ko(e,t,n){let r=t.map(({categories:l})=>l[e]),o=d("div",{class:"chart"}),i=d("p",{class:"said"}),a=d("figure",{class:"panel"},d("figcaption",{},e),o,i),s=t.length-1,u=()=>{};return B(o,l=>{let f=Je(r,l,Lo),{picture:c,x:m,place:h}=f,p=g("line",{class:"at",y1:h.top,y2:h.bottom});return E(c,{role:"img","aria-label":`${e} over ${t.length} releases; the table below has the figures.`}),c.prepend(p),c.append(et(r,f)),u=()=>E(p,{x1:m(s),x2:m(s)}),u(),c.addEventListener("pointermove",({offsetX:b})=>{let x=Math.floor((b-h.left)/(h.right-h.left)*t.length);n(Math.max(0,Math.min(t.length-1,x)))}),c}),{node:a,select(l){s=l,i.textContent=ir(r[s]),i.className=`said ${r[s]?.state??""}`,u()}}}function ir(e){return e===void 0?"not judged":e.samples===0?`nothing counted: ${Rt[e.state]}`:`${A(e.failures)} of ${A(e.samples)}, at most ${v(e.upper,e.limit)} (limit ${v(e.limit)}): ${Rt[e.state]}`}function To(e,t){let n=d("details",{},d("summary",{},"The history as a table")),r=()=>{let o=d("tr",{},d("th",{scope:"col"},"Release"),...t.map(a=>d("th",{scope:"col"},a))),i=e.map((a,s)=>d("tr",{},d("th",{scope:"row"},tt(e,s)),...t.map(u=>d("td",{class:a.categories[u]?.state??""},ir(a.categories[u])))));n.append(d("div",{class:"scroll",tabindex:0,role:"region","aria-label":"The history as a table"},d("table",{},d("thead",{},o),d("tbody",{},...i.reverse()))))};return n.addEventListener("toggle",r,{once:!0}),n}function sr({pairs:e,releases:t}){let n=e.flatMap(([r,o])=>{let i=t.flatMap(({categories:a})=>{let[s,u]=[a[r],a[o]];return s&&u&&s.samples>0&&u.samples>0?[{a:s,b:u}]:[]});return i.length>0?[qo(r,o,i)]:[]});n.length!==0&&I("plane",d("p",{class:"lead"},"Less of one is easily had by more of the other. Both are demonstrated only where the whole cross lies in the shaded corner."),d("div",{class:"planes"},...n))}function qo(e,t,n){let r=d("div",{class:"chart"});B(r,i=>Po(e,t,n,Math.min(i,440)));let o=n.at(-1);return d("figure",{class:"panel"},r,d("figcaption",{},xe("The latest release",["Category","Observed","At most","Limit"],[ar(e,o.a),ar(t,o.b)]),...n.length>1?[d("p",{},`Grey: what was observed of ${L(n.length-1,"release")} before, the later the stronger.`)]:[]))}var ar=(e,{failures:t,samples:n,upper:r,limit:o})=>[e,v(t/n),v(r,o),v(o)];function Po(e,t,n,r){let[o,i,a,s]=[52,r-44,12,r-14],u=y=>Math.min(1,Math.max(...n.map(R=>Math.max(y(R).upper,y(R).limit)))*1.15),l=n.at(-1),f=ee(u(y=>y.a),l.a.limit,o,s),c=ee(u(y=>y.b),l.b.limit,i,a),m=g("svg",{width:r,height:r,viewBox:`0 0 ${r} ${r}`,role:"img","aria-label":`${e} against ${t}`});m.append(g("rect",{class:"allowed",x:o,y:c(l.b.limit),width:f(l.a.limit)-o,height:i-c(l.b.limit)}));for(let y of Se(f,46))m.append(g("line",{class:"grid",x1:f(y),x2:f(y),y1:a,y2:i}),g("text",{class:"tick",x:f(y),y:i+16,"text-anchor":"middle"},v(y)));for(let y of Se(c,30))m.append(g("line",{class:"grid",x1:o,x2:s,y1:c(y),y2:c(y)}),g("text",{class:"tick",x:o-8,y:c(y),dy:"0.32em","text-anchor":"end"},v(y)));m.append(g("line",{class:"limit",x1:f(l.a.limit),x2:f(l.a.limit),y1:a,y2:i}),g("line",{class:"limit",x1:o,x2:s,y1:c(l.b.limit),y2:c(l.b.limit)}),g("text",{class:"axis",x:s,y:r-8,"text-anchor":"end"},`${e} \\u2192`),g("text",{class:"axis",x:-a,y:11,transform:"rotate(-90)","text-anchor":"end"},`${t} \\u2192`));let h=({a:y,b:R})=>[f(y.failures/y.samples),c(R.failures/R.samples)];n.slice(0,-1).forEach((y,R)=>{let[w,S]=h(y),N=.15+.65*(R+1)/n.length;m.append(g("circle",{class:"before",cx:w,cy:S,r:3,opacity:N}))});let[p,b]=h(l),x=g("g",{},g("line",{class:"interval",x1:f(l.a.lower),x2:f(l.a.upper),y1:b,y2:b}),g("line",{class:"interval",x1:p,x2:p,y1:c(l.b.lower),y2:c(l.b.upper)}),g("circle",{class:"observed",cx:p,cy:b,r:5})),$=l.a.state===l.b.state?l.a.state:l.a.state==="demonstrated"?l.b.state:l.a.state;return E(x,{class:`mark ${$}`}),m.append(x),m}var Ct=50;function ur({samples:e}){if(e.rows.length===0)return;let{evals:t,files:n}=e,r=e.rows.toSorted((x,$)=>lr($)-lr(x)),o=r.map(([x,$,,,y])=>[$,t[x].task,t[x].category,n[y]??""].join(`\n`).toLowerCase()),i=d("input",{type:"search",id:"sample-search",autocomplete:"off"}),a=d("p",{class:"summary",role:"status"}),s=d("tbody"),[u,l]=[d("button",{type:"button"},"\\u2190 Before"),d("button",{type:"button"},"Next \\u2192")],f=["Sample","Epoch","Outcome","Category","Eval","File"],c=r,m=0;function h(){let x=i.value.toLowerCase().split(/\\s+/).filter($=>$!=="");c=r.filter(($,y)=>x.every(R=>o[y].includes(R))),m=0,p()}function p(){let x=m*Ct,$=c.slice(x,x+Ct);a.textContent=c.length===0?"No sample has all of these words.":`${A(x+1)} to ${A(x+$.length)} of ${L(c.length,"sample")}`,E(u,{disabled:m===0}),E(l,{disabled:x+Ct>=c.length}),s.replaceChildren(...$.map(y=>Io(y,e)))}i.addEventListener("input",h),u.addEventListener("click",()=>{m-=1,p()}),l.addEventListener("click",()=>{m+=1,p()});let b=t.filter(x=>x.cut);I("samples",d("p",{class:"lead"},"Ids of samples that failed, the most severe first, and of those that have no score."),...b.length>0?[d("p",{class:"cut"},`Not all are listed: ${be(b.map(({task:x,notPassed:$})=>`${x} has ${L($,"item")} that did not pass`),5)}.`)]:[],d("div",{class:"controls"},d("label",{for:"sample-search"},"Search"),i,a,d("span",{class:"pages"},u,l)),d("div",{class:"scroll",tabindex:0,role:"region","aria-label":"Samples"},d("table",{class:"samples"},d("thead",{},d("tr",{},...f.map(x=>d("th",{scope:"col"},x)))),s))),p()}var lr=([,,,e])=>e??0;function Io([e,t,n,r,o],{evals:i,files:a}){let{category:s,task:u}=i[e],l=r===-1?"no score":r===null?"failed":`failed, severity ${r}`;return d("tr",{},d("th",{scope:"row"},d("code",{},t)),...[String(n),l,s,u,a[o]??""].map(f=>d("td",{},f)))}var Oo=["cosmetic","minor","material","serious","irreversible"];function fr({severity:e}){e.length!==0&&I("severity",d("div",{class:"panels wide"},...e.map(({category:t,severity:n})=>Do(t,n))))}function Do(e,{levels:t,limits:n}){let r=Math.max(1,...t),o=t.map((i,a)=>d("tr",{},d("th",{scope:"row"},`${a} ${Oo[a]}`),d("td",{class:"bar"},Ho(i/r,a)),d("td",{},A(i)),d("td",{class:"rule"},Bo(a,n))));return d("figure",{class:"panel"},d("figcaption",{},e),d("table",{class:"levels"},d("caption",{class:"unseen"},`${e}: ${L(t.reduce((i,a)=>i+a,0),"failing item")} by severity`),d("thead",{class:"unseen"},d("tr",{},...["Level","Share","Items","Allowed"].map(i=>d("th",{scope:"col"},i)))),d("tbody",{},...o.reverse())))}function Ho(e,t){return g("svg",{viewBox:"0 0 100 12",preserveAspectRatio:"none","aria-hidden":!0},g("rect",{class:`level level-${t}`,x:0,y:0,width:Math.max(e*100,e>0?1:0),height:12}))}function Bo(e,t){let n=t.find(o=>o.level===e);if(n===void 0)return"";let r=e===4?"":" from here up";return n.limit===0?`none${r}`:`${v(n.limit)}${r}`}function U(e,t){if(de("samples",t),de("failures",e),e>t)throw new RangeError(`failures (${e}) must not be more than samples (${t})`)}function de(e,t){if(!(Number.isSafeInteger(t)&&t>=0))throw new RangeError(`${e} must be a whole number from 0 to 2^53 \\u2212 1, not ${t}`)}function z(e,t){if(!(t>0&&t<1))throw new RangeError(`${e} must lie between 0 and 1, not ${t}`)}function F(e,t=.2){if(!(e>0&&e<=t))throw new RangeError(`alpha must be more than 0 and at most ${t}, not ${e}`)}function nt(e){return e>-Math.LN2?Math.log(-Math.expm1(e)):Math.log1p(-Math.exp(e))}var Ee=2**900;function rt(e,t=1/0){let n=1,r=1,o=0,i=Math.min(Ee,Math.exp(t));for(let a=0;;a++){let s=e(a);if(n*=s,r+=n,!(n>r*(1-s)*2**-58))break;if(r>i){if(o+Math.log(r)>t)break;n/=Ee,r/=Ee,o+=Math.log(Ee),i=Math.min(Ee,Math.exp(t-o))}}return o+Math.log(r)}function Ce(e,t,n){if(Tt(e,t,n),e===0)return t*Math.log1p(-n);if(e===t)return t*Math.log(n);let r=jo(e,t,n),o=.5*(Math.log(t/e)-Math.log(t-e)-Math.log(2*Math.PI)),i=Lt(t)-Lt(e)-Lt(t-e);return o+i-cr(e,t*n,r)-cr(t-e,t*(1-n),-r)}function kt(e,t,n){return Tt(e,t,n),e===t?0:e<=t*n?hr(e,t,n):nt(dr(e+1,t,n))}function ot(e,t,n){return Tt(e,t,n),e===0?0:e>=t*n?dr(e,t,n):nt(hr(e-1,t,n))}function Tt(e,t,n){U(e,t),z("a probability",n)}function hr(e,t,n){let r=n/(1-n);return Ce(e,t,n)+rt(o=>(e-o)/((t-e+o+1)*r))}function dr(e,t,n){let r=n/(1-n);return Ce(e,t,n)+rt(o=>(t-e-o)/(e+o+1)*r)}function cr(e,t,n){let r=n/e;if(Math.abs(r)>.1)return r>.5?e*Math.log(e/t)-n:-e*Math.log1p(-r)-n;let o=0,i=r;for(let a=2;i!==0;a++){i*=r;let s=o+i/a;if(s===o)break;o=s}return e*o}function jo(e,t,n){let r=t*n,[o,i]=mr(t),[a,s]=mr(n),u=i*s-(r-o*a-i*a-o*s);return e-r-u}function mr(e){let t=e*134217729,n=t-(t-e);return[n,e-n]}function Lt(e){let t=Fo[e];if(t!==void 0)return t;let n=1/(e*e);return(1/12-(1/360-(1/1260-(1/1680-(1/1188-691/360360*n)*n)*n)*n)*n)/e}var Fo=[0,.08106146679532726,.0413406959554093,.02767792568499834,.020790672103765093,.016644691189821193,.013876128823070748,.01189670994589177,.010411265261972096,.009255462182712733,.00833056343336287,.007573675487951841,.00694284010720953,.006408994188004207,.0059513701127588475,.005554733551962801];var Vo=1e-11;function pe(e,t,n,r){return Xo(e,t,n,r),t>0&&qt(kt(e,t,n),r)}function qt(e,t){return e<Math.log(t)-Vo}function Xo(e,t,n,r){U(e,t),z("limit",n),F(r)}function pr(e,t){let{low:n,high:r,start:o}=e;for(;o>n&&o<r;){let{value:i,slope:a}=t(o);if(Number.isNaN(i))return i;i>0==a>0?r=o:n=o;let s=-i/(a*o*(1-o)),u=o/(o+(1-o)*Math.exp(-s));if(Math.abs(s)<1e-10)return u;o=u>n&&u<r?u:n>0?Math.sqrt(n*r):r/2}return o}function it(e,t,n){for(;t<e||!n(t);){if(t===Number.MAX_SAFE_INTEGER)return 1/0;e=Math.max(e,t+1),t=Math.min(2*e,Number.MAX_SAFE_INTEGER)}for(;e<t;){let r=e+Math.floor((t-e)/2);n(r)?t=r:e=r+1}return t}function gr(e,t,n){if(U(e,t),F(n,.5),e===0)return 0;if(e===t)return Math.exp(Math.log(n)/t);let r=-Math.log(n),o=e/t,i=o*Math.exp(-1-r/e),a=o*Math.exp(-Math.sqrt(2*r/e));return pr({low:i,high:o,start:a},s=>{let u=ot(e,t,s),l=Math.exp(Ce(e,t,s)-u);return{value:u+r,slope:e*l/s}})}function at(e,t,n){de("failures",e),z("limit",t),F(n);let r=-Math.log(n),o=e+r+Math.sqrt(r*r+2*e*r),i=Math.min(Math.ceil(o/t)+1,Number.MAX_SAFE_INTEGER);return it(e+1,i,a=>pe(e,a,t,n))}function br(e,t,n,r){let o=yr(t,n,r);return o>0&&pe(e.failures,e.samples,o,r/2)}function xr(e,t,n,r){let o=yr(t,n,r);return o>0?at(e,o,r/2):1/0}function yr({detected:e,planted:t},n,r){return z("limit",n),F(r),n*gr(e,t,r/2)}var Go=new Set(["too-few-samples","observed-above-limit","above-limit"]);function Wo(e){let{pooled:t,evals:n}=e;return n.length===0?[e]:t?[e,...n.filter(({sealed:r})=>r)]:n}function Le(e,t){let n=Wo(e);return n.every(r=>Pt(r,e,t))?"under":n.some(({lower:r})=>r>t)?"over":"neither"}function Pt({failures:e,samples:t},{alpha:n,recall:r},o){return r===null?pe(e,t,o,n):br({failures:e,samples:t},r,o,n)}var It=(e,{alpha:t,recall:n},r)=>n===null?at(e,r,t):xr(e,n,r,t);function Ot(e,t){return e.flatMap((n,r)=>{if(n===void 0||n.samples===0)return[];let o=Le(n,n.limit),i=Le(n,t),a=n.reasons.filter(s=>!Go.has(s));return o===i?[]:[{release:r,from:o,to:i,others:a}]})}var Uo=280,Dt=50,zo=[0,1,2,3,5],Ht=1e-6,Bt=.999,wr={under:"bound under the limit",neither:"not demonstrated",over:"shown to be over the limit"};function Mr(e){let{releases:t}=e,n=t.at(-1)?.categories??{},r=e.categories.filter(w=>n[w].kind!=="inventory"&&n[w].limit>0);if(r.length===0)return;let o=d("select",{id:"what-if-category"},...r.map(w=>d("option",{},w))),i=d("input",{id:"what-if-limit",type:"text",inputmode:"decimal",size:8,autocomplete:"off"}),a=d("button",{type:"button"}),s=d("div",{class:"chart"}),u=d("p",{class:"summary",role:"status"}),l=d("ul",{class:"flips",tabindex:0,"aria-label":"What flips"}),f=d("div",{class:"evals"}),c=d("div",{class:"planner"}),m=r.find(w=>n[w].state!=="demonstrated")??r[0],h=n[m].limit,p=[],b=()=>{};function x(w){m=w,p=t.map(({categories:N})=>N[m]),h=n[m].limit,a.textContent=`Back to ${v(h)}`,s.replaceChildren();let S=d("div");s.append(S),B(S,R),y()}function $(w){w>0&&(h=Number(Math.min(Bt,Math.max(Ht,w)).toPrecision(12)),y())}function y(){let w=n[m],S=Ot(p,h);document.activeElement!==i&&(i.value=String(Number((h*100).toPrecision(6)))),a.disabled=h===w.limit,u.textContent=Yo(h,w,S,p),l.replaceChildren(...S.toReversed().slice(0,Dt).map(N=>Ko(N,e))),S.length>Dt&&l.append(d("li",{},`and ${A(S.length-Dt)} earlier`)),f.replaceChildren(Qo(w,h)),c.replaceChildren(Zo(w,h)),b()}function R(w){let S=Je(p,w,Uo),{picture:N}=S;E(N,{"aria-label":`${m}: what each release leaves possible, and a limit to drag`,role:"group"}),N.append(et(p,S,"limit judged"));let P=Jo(S,$,()=>h,()=>n[m].limit);return N.append(P.node),b=()=>{let re=`${v(h)}: ${L(Ot(p,h).length,"release")} would flip`;P.move(h,re);for(let V of N.querySelectorAll(".mark")){let X=p[Number(V.dataset.release)],ge=Le(X,h);E(V,{class:`mark ${ge}${ge===Le(X,X.limit)?"":" flipped"}`})}},b(),N}o.value=m,o.addEventListener("change",()=>x(o.value)),i.addEventListener("input",()=>$(Number(i.value.replace("%","").replace(",","."))/100)),i.addEventListener("blur",y),a.addEventListener("click",()=>$(n[m].limit)),I("what-if",d("p",{class:"lead"},"Drag the limit, or move it with the arrow keys. What follows is arithmetic about recorded counts by the rule that judges; a verdict is only what the gate says."),d("div",{class:"controls"},d("label",{for:"what-if-category"},"Category"),o,d("label",{for:"what-if-limit"},"Limit, %"),i,a),s,u,l,d("div",{class:"tables"},f,c)),x(m)}function Yo(e,{limit:t},n,r){let o=r.filter(a=>a!==void 0&&a.samples>0).length;if(e===t)return`At ${v(e)}, the limit of the policy.`;let i=n.length===0?"nothing flips":`${A(n.length)} of ${L(o,"release")} flip${n.length===1?"s":""}`;return`At ${v(e)} instead of ${v(t)}: ${i}.`}function Ko({release:e,from:t,to:n,others:r},{releases:o}){let i=r.length>0&&n==="under"?` Still against it: ${be(r)}.`:"";return d("li",{class:n},d("b",{},tt(o,e)),` ${wr[t]} \\u2192 ${wr[n]}.${i}`)}function Qo(e,t){let n=e.pooled||e.evals.length===0?[{...e,task:"all evals together"}]:[...e.evals];return xe("The latest release at that limit",["Eval","Failures","Upper bound","Under it?","Samples needed"],n.map(r=>{let o=Pt(r,e,t),i=r.lower>t,a=o||i?"":$r(It(r.failures,e,t));return[r.task,`${A(r.failures)} of ${A(r.samples)}`,v(r.upper,t),o?"yes":i?"shown to be over":"no",a]}))}function Zo(e,t){return xe(`Samples that demonstrate ${v(t)} at ${v(1-e.alpha)} confidence`,["Failures","Samples needed"],zo.map(n=>[String(n),$r(It(n,e,t))]))}var $r=e=>e===Number.POSITIVE_INFINITY?"no number":A(e);function Jo({y:e,place:t},n,r,o){let{left:i,right:a}=t,s=(i+a)/2,u=g("text",{class:"limit-text",x:a-6,"text-anchor":"end"}),l=g("g",{class:"handle",tabindex:0,role:"slider","aria-label":"Limit","aria-orientation":"vertical","aria-valuemin":Ht*100,"aria-valuemax":Bt*100},g("rect",{class:"hit",x:i,y:-14,width:a-i,height:28}),g("line",{x1:i,x2:a,y1:0,y2:0}),g("rect",{class:"grip",x:s-18,y:-7,width:36,height:14,rx:7}),g("path",{class:"dots",d:`M${s-6},0h0M${s},0h0M${s+6},0h0`}),u);return l.addEventListener("pointerdown",f=>{l.setPointerCapture(f.pointerId),l.classList.add("held"),l.focus(),f.preventDefault()}),l.addEventListener("pointermove",({pointerId:f,clientY:c})=>{if(!l.hasPointerCapture(f))return;let m=l.ownerSVGElement.getBoundingClientRect().top;n(Number(e.invert(c-m).toPrecision(2)))}),l.addEventListener("lostpointercapture",()=>l.classList.remove("held")),l.addEventListener("keydown",f=>{let c=ei(f.key,r(),o());c!==null&&(f.preventDefault(),n(c))}),{node:l,move(f,c){E(l,{transform:`translate(0 ${e(f)})`,"aria-valuenow":Number((f*100).toPrecision(6)),"aria-valuetext":c}),u.textContent=v(f),E(u,{y:e(f)<t.top+24?20:-9})}}}function ei(e,t,n){let r=10**(Math.floor(Math.log10(t)+1e-9)-1);switch(e){case"ArrowUp":case"ArrowRight":return Number((t+r).toPrecision(6));case"ArrowDown":case"ArrowLeft":return Number((t-r).toPrecision(6));case"PageUp":return t*2;case"PageDown":return t/2;case"Home":return Ht;case"End":return Bt;case"Escape":return n;default:return null}}var ti=JSON.parse(document.getElementById("data").textContent);document.documentElement.classList.add("drawn");for(let e of[zn,or,Mr,sr,fr,ur])e(ti);})();', style: ':root{color-scheme:light dark;--paper: light-dark(#fdfdfc, #16181b);--raised: light-dark(#ffffff, #1d2024);--ink: light-dark(#1c1e21, #e8e8e6);--soft: light-dark(#5c6167, #a3a8ae);--rule: light-dark(#e3e2de, #33373c);--wash: light-dark(#eef1ee, #232a27);--green: light-dark(#1a6b35, #6cc287);--red: light-dark(#b3261e, #f28b82);--amber: light-dark(#8a5a00, #e0b04c);--grey: light-dark(#4d5359, #b4b9be);--accent: light-dark(#2b5b9e, #8fb8f0);--tone: var(--grey);--sans: Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;--mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace}:root.green{--tone: var(--green)}:root.red{--tone: var(--red)}*{box-sizing:border-box}html{scroll-padding-top:3.5rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}body{margin:0;background:var(--paper);color:var(--ink);font:1rem / 1.55 var(--sans);font-feature-settings:"tnum";overflow-wrap:anywhere}body>header,main,footer{max-width:68rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}h1,h2,h3{line-height:1.25;text-wrap:balance;font-weight:640;letter-spacing:-.012em}h2{font-size:1.25rem;margin:0 0 .75rem}h3{font-size:1.05rem;margin:0 0 .35rem}p{margin:0 0 .75rem;max-width:46rem}ul{padding:0;margin:0;list-style:none}a{color:var(--accent)}code{font:.875em var(--mono)}summary{cursor:pointer;color:var(--accent);width:fit-content}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}.skip{position:absolute;left:-100vw;top:0;background:var(--paper);padding:.5rem 1rem;z-index:2}.skip:focus{left:0}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.verdict{padding-block:clamp(2rem,6vw,4rem) 1.5rem;position:relative}.verdict:before{content:"";position:fixed;inset:0 0 auto;height:4px;background:var(--tone);z-index:3}.kicker{color:var(--soft);margin:0}.kicker b{color:var(--ink);font-weight:600}h1{font-size:clamp(1.5rem,4.2vw,2.35rem);margin:.35rem 0 1.5rem;max-width:26em}h1>span{color:var(--tone);font-size:.75em;vertical-align:.08em;margin-right:.1em}.note{border-left:3px solid var(--amber);padding-left:1rem}.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.75rem 2rem;margin:0}.facts dt{color:var(--soft);font-size:.8125rem}.facts dd{margin:0;font-size:.9375rem}nav{position:sticky;top:4px;z-index:1;background:var(--paper);border-bottom:1px solid var(--rule)}nav ul{display:flex;gap:.25rem 1.5rem;overflow-x:auto;scrollbar-width:none;max-width:68rem;margin-inline:auto;padding:0 clamp(1rem,4vw,2.5rem)}nav a{display:block;padding:.65rem 0;color:var(--soft);text-decoration:none;font-size:.9375rem;white-space:nowrap}nav a:hover{color:var(--ink)}nav a:focus-visible{outline-offset:-3px}section{padding-block:2.25rem;border-bottom:1px solid var(--rule)}.lead,.cut{color:var(--soft)}.demonstrated,.under{--state: var(--green)}.violated,.over{--state: var(--red)}.not-demonstrated,.neither{--state: var(--amber)}.invalid{--state: var(--grey)}.chip{color:var(--state);font-size:.9375rem;font-weight:560;white-space:nowrap;letter-spacing:0}.chip>span{display:inline-block;width:1em;text-align:center}table{border-collapse:collapse;width:100%;font-size:.9375rem;overflow-wrap:normal}tbody th{overflow-wrap:anywhere}caption{text-align:left;color:var(--soft);font-size:.875rem;padding-bottom:.5rem}th,td{text-align:left;padding:.5rem 1rem .5rem 0;border-top:1px solid var(--rule);vertical-align:baseline;font-weight:400}th:last-child,td:last-child{padding-right:0}thead th{color:var(--soft);font-size:.8125rem;border-top:0;padding-block:.25rem;vertical-align:bottom}.scroll{overflow-x:auto}.forest .failures,.forest .upper,.forest .limit,.forest .needed{text-align:right;white-space:nowrap}.forest .name{min-width:12rem}.forest .name span{font-weight:600}.forest .part .name{padding-left:1.25rem}.forest .part .name span{font-weight:400;color:var(--soft)}.forest .part :is(th,td){border-top:0;padding-block:.1rem .4rem}.forest .plot{width:34%;min-width:9rem;padding-block:0;vertical-align:middle}.forest td.plot svg{display:block}.forest .scale{display:block;height:16px}:root:not(.drawn) .plot{display:none}.chart{min-width:0}svg{font-family:var(--sans);overflow:visible;max-width:100%}svg .allowed{fill:var(--wash)}svg .limit{stroke:var(--ink);stroke-width:1.25;fill:none}svg .grid{stroke:var(--rule)}svg .tick,svg .axis{fill:var(--soft);font-size:12px}svg .interval{stroke:var(--state);stroke-width:2.5;stroke-linecap:round}svg .end{stroke:var(--state);stroke-width:2;fill:none}svg .observed{fill:var(--raised);stroke:var(--state);stroke-width:2}.part svg .interval{stroke-width:1.5}.part svg .observed{r:3px}.marks .interval{stroke-width:1.75}.marks .observed{stroke-width:1.5}.marks .end{stroke-width:1.25}svg .at{stroke:var(--accent);stroke-width:8;opacity:.22}.card{padding:1rem 0 .25rem}.card+.card{border-top:1px solid var(--rule)}.claim{color:var(--soft)}.reasons li{border-left:3px solid var(--rule);padding-left:1rem;margin-bottom:1rem}.reasons p{margin:0}.reasons .code{font-weight:600;margin-right:.35em}.remedy{color:var(--soft)}.notes li,.plain li,.files li,.flips li{position:relative;padding-left:1.1rem;margin-bottom:.35rem;max-width:46rem}.notes li:before,.plain li:before,.files li:before,.flips li:before{content:"\\2013";position:absolute;left:0;color:var(--soft)}.plain{margin-bottom:.75rem}figure{margin:0}.panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1.75rem 2rem;margin-block:1rem}.panels.wide{grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr))}.planes{display:grid;gap:2.5rem}.planes .panel{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem 3rem;align-items:center}.panel figcaption{font-weight:600;font-size:.9375rem}.planes figcaption{font-weight:400}.planes figcaption p{color:var(--soft);font-size:.875rem;margin-top:.75rem}.said{font-size:.8125rem;color:var(--state, var(--soft));margin:0;min-height:2.6em}svg .before{fill:var(--soft)}.cursor,.controls{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem;margin-block:.5rem 1rem;font-size:.9375rem}.cursor input{flex:0 1 18rem;accent-color:var(--accent)}.cursor output{flex:1 1 16rem;color:var(--soft)}input,select,button{font:inherit;color:inherit}input:not([type=range]),select,button{background:var(--raised);border:1px solid light-dark(#8b9096,#6b7178);border-radius:6px;padding:.3rem .6rem;max-width:100%}button{cursor:pointer}button:disabled{color:var(--soft);border-color:var(--rule);cursor:default}.handle{cursor:ns-resize;outline:none;touch-action:none}.handle .hit{fill:transparent}.handle line{stroke:var(--accent);stroke-width:2}.handle .grip{fill:var(--accent)}.handle .dots{stroke:var(--paper);stroke-width:3;stroke-linecap:round}.handle:focus-visible .grip{stroke:var(--ink);stroke-width:2.5}.limit-text{fill:var(--accent);font-size:14px;font-weight:640;paint-order:stroke;stroke:var(--paper);stroke-width:4px}svg .judged{stroke-dasharray:4 4;stroke:var(--soft)}.flipped .observed{fill:var(--state)}.summary{font-weight:600;margin-block:.75rem}.controls .summary{margin:0;font-weight:400;color:var(--soft)}.flips{max-height:16rem;overflow-y:auto;font-size:.9375rem;color:var(--soft)}.flips b{color:var(--ink);font-weight:560}.tables{display:grid;grid-template-columns:3fr 2fr;gap:1.5rem 3rem;margin-top:1.25rem}.levels th,.levels .rule{white-space:nowrap}.levels :is(th,td){border:0;padding-block:.15rem}.levels .bar{width:60%}.levels svg{width:100%;height:12px;display:block}.levels .rule{color:var(--soft)}.level{fill:var(--amber)}.level-3,.level-4{fill:var(--red)}.level-0,.level-1{fill:var(--grey)}.pages{display:flex;gap:.5rem;margin-left:auto}.samples td{color:var(--soft)}.samples :is(td,th){white-space:nowrap}.samples :is(td,th):is(:first-child,:last-child){white-space:normal;overflow-wrap:anywhere;min-width:12rem}.digest{display:block;font:.75rem var(--mono);color:var(--soft)}details[open]>summary{margin-bottom:.75rem}footer{padding-block:2rem 4rem;font-size:.875rem;color:var(--soft)}footer pre{white-space:pre-wrap;font:.75rem / 1.5 var(--mono)}@media screen and (max-width:58rem){th,td{padding-right:.6rem}.tables{grid-template-columns:1fr}.forest,.forest tbody,.forest caption{display:block}.forest thead{position:absolute;clip-path:inset(50%)}.forest tr{display:grid;grid-template-columns:1fr auto;gap:.15rem 1rem;border-top:1px solid var(--rule);padding-block:.75rem}.forest tr.part{border-top:0;padding-left:1rem;padding-block:.25rem .6rem}.forest tr :is(th,td),.forest .part :is(th,td){display:block;border:0;padding:0;text-align:left;white-space:normal}.forest .name{min-width:0}.forest .plot{grid-column:1 / -1;order:1;width:auto}.forest tr :is(.failures,.upper,.limit,.needed){order:2;font-size:.875rem}.forest tr :is(.failures,.limit){text-align:left}.forest tr :is(.upper,.needed){text-align:right}.forest td[data-head]:not(:empty):before{content:attr(data-head) " ";color:var(--soft)}.forest td[data-head]:empty{display:none}.forest .state{order:0}}@media print{:root{color-scheme:light;font-size:80%}.samples :is(td,th){white-space:normal}nav,.skip,.controls,.cursor,.pages,footer details,.handle .grip,.handle .dots{display:none}.verdict:before{position:absolute}section{break-inside:auto;padding-block:1.25rem}.card,figure,tr,.chart{break-inside:avoid}h2,h3{break-after:avoid}.flips{max-height:none}.forest .plot{min-width:7rem}}@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}@media(forced-colors:active){svg .interval,svg .end,svg .observed,.handle line{stroke:CanvasText}}', notices: 'd3-array 3.2.5 (ISC), d3-color 3.1.1 (ISC), d3-format 3.1.3 (ISC), d3-interpolate 3.0.2 (ISC), d3-time 3.1.1 (ISC), d3-time-format 4.1.1 (ISC)\n\nCopyright 2010-2026 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE.\n\nd3-path 3.1.1 (ISC)\n\nCopyright 2015-2026 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE.\n\nd3-scale 4.0.2 (ISC)\n\nCopyright 2010-2021 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE.\n\nd3-shape 3.2.0 (ISC)\n\nCopyright 2010-2022 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE.' };

export {
  DIGESTS,
  FILE_NAMES,
  bundle,
  page
};
