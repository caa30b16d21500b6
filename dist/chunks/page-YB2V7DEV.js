import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  tool
} from "./chunk-6FXDNF4Q.js";
import "./chunk-WHDYOU6T.js";
import "./chunk-3YVE5B7Z.js";
import "./chunk-BNZOZGVP.js";
import "./chunk-SIHIAWFQ.js";
import "./chunk-FXCW44FW.js";
import "./chunk-W3NCPILC.js";
import "./chunk-PB6SGRIJ.js";
import "./chunk-77NCYPMZ.js";
import "./chunk-AIWN5YHR.js";
import "./chunk-R7IRCPSG.js";
import "./chunk-IS2PV2HI.js";
import "./chunk-NMGP3LZT.js";
import "./chunk-76SV32FG.js";
import "./chunk-NQQGPVCF.js";
import "./chunk-RDR4CSCQ.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-PRCKRK22.js";
import {
  classed,
  documentOf,
  h,
  page,
  section
} from "./chunk-X42RNE7A.js";
import {
  releasesOf
} from "./chunk-RTD6RKVY.js";
import "./chunk-4S77CRV5.js";
import "./chunk-D2XLILVT.js";
import "./chunk-5G5UKXJE.js";
import "./chunk-W5QT2FDL.js";
import "./chunk-RVTE37ZW.js";
import "./chunk-DAAVJPZB.js";
import "./chunk-VITHBUQ2.js";
import "./chunk-LNXKUYDX.js";
import "./chunk-ZLHE26A2.js";
import "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-Z676F4NH.js";
import "./chunk-A3SUJ7BR.js";
import "./chunk-O2TBYU23.js";
import "./chunk-CAXV3NDA.js";
import "./chunk-JBVS7HNA.js";
import {
  list,
  plural
} from "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/report/html/ledger-page.ts
var SHOWN = 1e3;
function ledgerHtml(entries, { gate, place, tool: tool2 }, code) {
  const releases = releasesOf(entries, gate);
  const title = `${plural(releases.length, "verdict")} of the gate ${gate}`;
  return documentOf(
    {
      title,
      tone: "grey",
      heading: classed(
        "header",
        "verdict",
        classed("p", "kicker", `Ledger ${place}, ${plural(entries.length, "entry", "entries")}`),
        h("h1", {}, title)
      ),
      before: [{ id: "releases", link: "Releases", section: releasesTable(releases) }],
      after: [],
      footer: [`Made by ${tool2}. Every state on this page is as the ledger has it.`],
      data: {
        releases,
        categories: Object.keys(releases.at(-1)?.categories ?? {}),
        pairs: [],
        severity: [],
        samples: { evals: [], files: [], rows: [] }
      }
    },
    code
  );
}
var DECISIONS = { allow: "\u25CF allowed", block: "\u25A0 blocked" };
function releasesTable(releases) {
  const rows = releases.slice(-SHOWN).reverse().map(({ judgedAt, model, decision, categories }) => {
    const others = Object.entries(categories).filter(([, { state }]) => state !== "demonstrated");
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, judgedAt.slice(0, 10)),
      h("td", {}, model),
      h("td", {}, DECISIONS[decision]),
      h("td", {}, list(others.map(([name, { state }]) => `${name} (${state})`)) || "\u2013")
    );
  });
  const heads = ["Judged", "Subject", "Decision", "Not demonstrated"];
  return section(
    "releases",
    "Releases",
    h(
      "div",
      { class: "scroll", tabindex: 0, role: "region", "aria-label": "Table of releases" },
      h(
        "table",
        {},
        h("thead", {}, h("tr", {}, ...heads.map((head) => h("th", { scope: "col" }, head)))),
        h("tbody", {}, ...rows)
      )
    ),
    releases.length > SHOWN ? h("p", {}, `The newest ${SHOWN} of ${releases.length}.`) : null
  );
}

// src/run/ledger/page.ts
function gateIn(entries, asked) {
  const gates = [...new Set(entries.flatMap((entry) => entry.type === "closed" ? entry.gate : []))].sort();
  if (asked !== void 0) {
    if (gates.includes(asked)) return { name: asked };
    return {
      name: null,
      why: `The ledger has no verdict of a gate ${asked}, but of ${list(gates) || "none"}.`
    };
  }
  if (gates.length === 1) return { name: gates[0] };
  return {
    name: null,
    why: `Say with --gate which gate the page is about: ${list(gates) || "the ledger has no verdict yet"}.`
  };
}
var ledgerPage = (entries, gate, place) => ledgerHtml(entries, { gate, place, tool: tool() }, page);
export {
  gateIn,
  ledgerPage
};
