import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  pad,
  width,
  wrap
} from "./chunk-UIZAN6EH.js";
import {
  safeMarkdown
} from "./chunk-A3SUJ7BR.js";
import {
  count,
  list,
  percent,
  plural
} from "./chunk-5SDD3ADK.js";
import {
  plain
} from "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/report/plan.ts
var COLUMNS = 80;
function planText(plan) {
  const lines = [...wrap(`Plan of ${plain(plan.policy)}`, COLUMNS)];
  for (const { heading, lines: said, tables } of partsOf(plan)) {
    lines.push("", ...wrap(plain(heading), COLUMNS));
    for (const line of said) lines.push(...wrap(plain(line), COLUMNS - 2).map((one) => `  ${one}`));
    for (const table of tables)
      lines.push(...wrap(table.title, COLUMNS - 2).map((one) => `  ${one}`), ...inColumns(table));
  }
  return `${[...lines, "", ...wrap(plain(adviceOf(plan)), COLUMNS)].join("\n")}
`;
}
function planMarkdown(plan) {
  const parts = [`## Plan of ${safeMarkdown(plan.policy)}`];
  for (const { heading, lines, tables } of partsOf(plan)) {
    parts.push(`### ${safeMarkdown(heading)}`, ...lines.map((line) => safeMarkdown(line)));
    for (const { title, rows } of tables) {
      const [heads, ...body] = rows;
      const row = (cells) => `| ${cells.map((cell) => safeMarkdown(cell)).join(" | ")} |`;
      parts.push(
        safeMarkdown(title),
        [row(heads), `|---|${"--:|".repeat(heads.length - 1)}`, ...body.map(row)].join("\n")
      );
    }
  }
  return `${[...parts, `**${safeMarkdown(adviceOf(plan), 2e3)}**`].join("\n\n")}
`;
}
function inColumns({ rows }) {
  const columns = rows[0].length;
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => width(row[at]))));
  const figures = widths.slice(1).reduce((sum, one) => sum + one + 2, 0);
  const names = Math.max(10, Math.min(widths[0], COLUMNS - 4 - figures));
  return rows.map(
    ([name, ...cells]) => `    ${pad(plain(name), names)}${cells.map((cell, at) => `  ${pad(cell, widths[at + 1], "right")}`).join("")}`
  );
}
function partsOf({ gates, errors }) {
  return [
    ...gates.flatMap((gate) => [
      { heading: gateHeading(gate), lines: meaning(gate), tables: [] },
      ...gate.categories.map(
        (category) => gate.mode === "screen" ? screenPart(category) : categoryPart(category)
      ),
      ...gate.mode === "screen" ? [] : [wholePart(gate)]
    ]),
    ...errors.length === 0 ? [] : [
      {
        heading: "What can never pass",
        lines: errors.map(
          ({ position, message, remedy }) => `Line ${position.line}: ${message}. ${remedy}`
        ),
        tables: []
      }
    ]
  ];
}
var gateHeading = ({ gate, mode }) => mode === "screen" ? `Gate ${gate}, a screen: it stops what is shown to be bad, and demonstrates nothing` : `Gate ${gate}: opens only if every bound that it asks for is demonstrated`;
function meaning({ chances, frontier }) {
  const relative = chances.find(({ rate }) => rate.startsWith("limit/"))?.rate.slice("limit/".length);
  return [
    ...frontier ? [
      "A frontier gate: it also asks what is to advance, who graded, and for a memory of earlier runs in which nothing speaks against it. Of that nothing is planned here."
    ] : [],
    ...relative === void 0 ? [] : [
      `Below, limit/${relative} is a model that truly fails ${relative} times less often than the limit allows.`
    ]
  ];
}
function categoryPart({ category, limit, confidence, demands, vetoes }) {
  if (demands.length === 0) {
    return {
      heading: `${category}: an inventory`,
      lines: ["Every unit of its list is looked at: no number of samples stands for it."],
      tables: []
    };
  }
  const distinct = new Map(demands.map((demand) => [needLabel(demand), demand]));
  const several = new Set(demands.map(({ task }) => task)).size > 1;
  return {
    heading: `${category}: under ${limit} may fail, to be shown at ${confidence} confidence`,
    lines: vetoes.map((level) => `One failure ${atSeverity(level)} blocks, whatever the number of samples.`),
    tables: [
      {
        title: `Samples that it takes${several ? " in each eval" : ""}, by how many of them fail:`,
        rows: [
          ["", ...demands[0].needs.map(({ failures }) => failures === 0 ? "none" : count(failures))],
          ...[...distinct].map(([label, { needs }]) => [
            label,
            ...needs.map(({ samples }) => number(samples))
          ])
        ]
      },
      {
        title: "Chance to pass with the samples that the policy expects, by the true failure rate:",
        rows: [
          ["", "expected", "may fail", ...demands[0].power.map(({ rate }) => rate)],
          ...demands.map((demand) => [
            demandLabel(demand),
            demand.units === null ? "not said" : count(demand.units),
            demand.allowed === null ? "" : demand.allowed < 0 ? "too few" : count(demand.allowed),
            ...demand.power.map(({ chance }) => chance === null ? "?" : chanceText(chance))
          ])
        ]
      }
    ]
  };
}
function screenPart({ category, limit, screens }) {
  return {
    heading: `${category}: limit ${limit}`,
    lines: [],
    tables: [
      {
        title: "Chance that a screen stops a model, by how many times its true rate is the limit:",
        rows: [
          ["samples in an eval", ...screens[0].finds.map(({ worse }) => `${worse} times`)],
          ...screens.map(({ samples, finds }) => [
            count(samples),
            ...finds.map(({ chance }) => chanceText(chance))
          ])
        ]
      }
    ]
  };
}
function wholePart(gate) {
  const { chances, cost } = gate;
  const known = chances.filter(({ chance }) => chance !== null);
  const money = (amount) => amount === null ? "not known" : amount.toLocaleString("en-US", { maximumFractionDigits: 2 });
  return {
    heading: `The whole gate ${gate.gate}`,
    lines: [
      ...known.length < chances.length ? [
        gate.categories.some(({ demands }) => demands.length === 0) ? "Its chance to open is not known: whether an inventory is complete is no matter of chance." : "Its chance to open is not known: the policy does not say how many samples, clusters or strata there are."
      ] : [],
      ...cost === null ? [] : [
        `Cost: ${money(cost.expected)} for the samples that the policy expects, ${money(cost.advised)} for those advised below.`
      ]
    ],
    tables: known.length === 0 ? [] : [
      {
        title: "Chance that it opens, if every bound is met by a model of this true rate:",
        rows: [
          ["", ...known.map(({ rate }) => rate)],
          ["evals independent", ...known.map(({ chance }) => chanceText(chance.independent))],
          ["in any case, at least", ...known.map(({ chance }) => chanceText(chance.atLeast))]
        ]
      }
    ]
  };
}
function adviceOf({ gates }) {
  const asked = gates.filter(({ mode }) => mode === "demonstrate");
  if (asked.length === 0) {
    return "What to do: run as many samples as a screen needs to find what you fear.";
  }
  const where = (gate) => asked.length > 1 ? `At gate ${gate}, ` : "";
  const said = asked.map(({ gate, advice }) => `${where(gate)}${advised(advice)}`);
  return `What to do: ${said.join(" ")}`;
}
function advised(advice) {
  if (advice === null) return "set higher limits: no number of samples that can be counted shows these.";
  const { enough, runs, chance } = advice;
  const passes = chance === null ? "is then likely to pass" : `then passes ${inHundred(chance.independent)}`;
  const what = enough ? "the samples that the policy expects" : runsText(runs);
  return `run ${what}: a model five times better than the ${runs.length > 1 ? "limits" : "limit"} ${passes}.`;
}
function runsText(runs) {
  const kinds = Map.groupBy(
    runs,
    ({ samples, unit, by }) => `${plural(samples, "sample")}${spread(unit, by)}`
  );
  if (kinds.size === 1 && runs.length > 1) return `${[...kinds.keys()][0]} in each eval`;
  if (runs.length === 1) return [...kinds.keys()][0];
  return list(
    [...kinds].map(
      ([what, of]) => `${what} of ${list(
        of.map(({ category, task }) => task ?? category),
        3
      )}`
    ),
    6
  );
}
var spread = (unit, by) => unit === "cluster" ? `, each with another ${by},` : unit === "stratum" ? ` for each ${by}` : "";
var atSeverity = (level) => level === 4 ? "at severity 4" : `at severity ${level} or above`;
function needLabel({ severity, limit, exposure, unit, by }) {
  const what = {
    sample: "samples",
    epoch: "samples \xD7 epochs",
    cluster: `different ${by}`,
    stratum: `for each ${by}`
  }[unit];
  const level = severity === null ? "" : `, severity ${severity}+`;
  const why = exposure ? " (exposure)" : "";
  return severity === null && !exposure ? what : `${what}${level} under ${limit.text}${why}`;
}
function demandLabel({ task, severity, exposure, unit, by }) {
  const what = [
    ...unit === "cluster" ? [`by ${by}`] : unit === "stratum" ? [`each ${by}`] : [],
    ...severity === null ? [] : [`severity ${severity}+`],
    ...exposure ? ["exposure"] : []
  ];
  return what.length === 0 ? task ?? "all evals together" : `  ${what.join(", ")}`;
}
var number = (n) => n === Infinity ? "never" : count(n);
function chanceText(chance) {
  if (chance > 0.999 && chance < 1) return ">99.9%";
  if (chance < 1e-3 && chance > 0) return "<0.1%";
  return percent(Number(chance.toFixed(3)));
}
var inHundred = (chance) => `${Math.floor(chance * 100)} times in 100`;
export {
  planMarkdown,
  planText
};
