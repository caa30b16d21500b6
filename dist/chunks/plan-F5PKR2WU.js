import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  ADVISED,
  advisedFor,
  allOf,
  chanceOfGate,
  chanceTogether,
  demandsOf,
  lint,
  targetOf
} from "./chunk-AZ5AGOEW.js";
import {
  plannedRule
} from "./chunk-B2YAG5JI.js";
import {
  loadPolicy
} from "./chunk-OAI24RKX.js";
import {
  usage
} from "./chunk-LHDZRG7I.js";
import {
  gateOf
} from "./chunk-ATPHR4DL.js";
import "./chunk-EJ5KIEKL.js";
import "./chunk-ORPZF5LO.js";
import {
  detection,
  mostFailures,
  power
} from "./chunk-DGK3OWYQ.js";
import {
  alphaFor
} from "./chunk-SRBD34P2.js";
import {
  VIOLATION_ALPHA
} from "./chunk-BMSU2YRI.js";
import "./chunk-EYEUYL3Y.js";
import "./chunk-W3NCPILC.js";
import "./chunk-PB6SGRIJ.js";
import {
  readRate
} from "./chunk-TTUBXO73.js";
import "./chunk-OAVIODR5.js";
import "./chunk-3XE3EYTG.js";
import "./chunk-GK2CZVEB.js";
import "./chunk-ULEIQVJB.js";
import "./chunk-F6QDUSB6.js";
import "./chunk-4S77CRV5.js";
import "./chunk-AVP2MNTT.js";
import {
  judgedBy
} from "./chunk-N2EHHURP.js";
import "./chunk-ALIEZS7S.js";
import "./chunk-Z676F4NH.js";
import "./chunk-5SDD3ADK.js";
import "./chunk-LIBLHYBC.js";
import "./chunk-LCSLMUSC.js";

// src/policy/advice/plan.ts
var FAILURES = [0, 1, 2, 3, 5];
var GUESSES = [{ better: 100 }, { better: 10 }, { better: 5 }, { better: 2 }];
var WORSE = [2, 5, 10, 20];
var SCREENED = [25, 50, 100, 200];
function plan(policy, options = {}) {
  const { gate = null, guesses = [], price = null } = options;
  const asked = guesses.length > 0 ? guesses : GUESSES;
  return {
    policy: policy.name,
    gates: (gate === null ? policy.gates : [gate]).map(
      (one) => one.screen ? planScreen(policy, one) : planGate(policy, one, asked, price)
    ),
    errors: lint(policy).filter(({ level }) => level === "error")
  };
}
function planScreen(policy, gate) {
  const categories = judgedBy(policy, gate).map((category) => ({
    ...headOf(category, alphaFor(policy, gate, category)),
    demands: [],
    screens: SCREENED.map((samples) => ({
      samples,
      finds: WORSE.map((worse) => ({
        worse,
        chance: detection(
          Math.min(1, worse * category.maxFailureRate.value),
          samples,
          category.maxFailureRate.value,
          VIOLATION_ALPHA / waysOf(category)
        )
      }))
    }))
  }));
  return {
    gate: gate.name,
    mode: "screen",
    frontier: false,
    categories,
    chances: [],
    advice: null,
    cost: null
  };
}
var waysOf = (category) => Math.max(1, demandsOf(category).filter(({ unit }) => unit !== "cluster").length);
function planGate(policy, gate, guesses, price) {
  const judged = judgedBy(policy, gate);
  const target = targetOf(policy, gate);
  const categories = judged.map((category) => {
    const alpha = alphaFor(policy, gate, category);
    const demands2 = demandsOf(category, gate.exposure).map(
      (demand) => planDemand(demand, plannedRule(category, alpha), guesses, target)
    );
    return { ...headOf(category, alpha), demands: demands2, screens: [] };
  });
  const chance = (of) => {
    const byName = new Map(
      categories.map((one, i) => [one.category, judged[i].inventory ? null : chanceOf(one, of)])
    );
    if ([...byName.values()].includes(null)) return null;
    return chanceOfGate(policy, gate, (name) => byName.get(name));
  };
  const demands = categories.flatMap((one) => one.demands);
  const rules = new Map(judged.map((one) => [one.name, plannedRule(one, alphaFor(policy, gate, one))]));
  const runs = runsOf(demands);
  const samples = new Map(runs?.map((run) => [sourceOf(run), run.samples]));
  return {
    gate: gate.name,
    mode: "demonstrate",
    frontier: gate.frontier,
    categories,
    chances: guesses.map((guess, index) => ({
      rate: textOf(guess),
      chance: chance((demand) => demand.power[index].chance)
    })),
    advice: runs && {
      enough: demands.every(({ units, design }) => units !== null && units >= design.samples),
      runs,
      chance: chance(({ unit, limit, runs: runs2, ...source }) => {
        if (unit === "stratum") return null;
        const units = samples.get(sourceOf(source)) * (unit === "epoch" ? runs2 : 1);
        const rule = rules.get(source.category);
        return power(limit.value / ADVISED.better, units, limit.value, rule);
      })
    },
    cost: price === null ? null : { expected: costOf(demands, price), advised: runs && costOf(demands, price, samples) }
  };
}
var headOf = ({ name, maxFailureRate, confidence, severity }, alpha) => ({
  category: name,
  limit: maxFailureRate.text,
  confidence: confidence.text,
  alpha,
  vetoes: (severity?.limits ?? []).flatMap(({ level, limit }) => limit.value === 0 ? level : [])
});
function planDemand(demand, rule, guesses, target) {
  const { units } = demand;
  const limit = demand.limit.value;
  return {
    ...demand,
    needs: FAILURES.map((failures) => ({
      failures,
      samples: rule.unitsNeeded(failures, limit)
    })),
    allowed: units === null ? null : mostFailures(units, limit, rule),
    power: guesses.map((guess) => ({
      rate: textOf(guess),
      chance: units === null ? null : power(rateOf(guess, limit), units, limit, rule)
    })),
    design: advisedFor(limit, rule, target) ?? null
  };
}
var textOf = (guess) => "rate" in guess ? guess.text : `limit/${guess.better}`;
var rateOf = (guess, limit) => "rate" in guess ? guess.rate : limit / guess.better;
var sourceOf = ({ category, task }) => JSON.stringify([category, task]);
function chanceOf({ demands }, of) {
  const chances = demands.map((demand) => ({ source: sourceOf(demand), chance: of(demand) }));
  if (chances.some(({ chance }) => chance === null)) return null;
  const bySource = Map.groupBy(chances, ({ source }) => source);
  return allOf([...bySource.values()].map((group) => chanceTogether(group.map(({ chance }) => chance))));
}
function runsOf(demands) {
  if (demands.some(({ design }) => design === null)) return null;
  const runs = /* @__PURE__ */ new Map();
  for (const { category, task, unit, by, runs: each, design } of demands) {
    const samples = Math.ceil(design.samples / (unit === "epoch" ? each : 1));
    const known = runs.get(sourceOf({ category, task }));
    if (known === void 0 || samples > known.samples || samples === known.samples && by !== null) {
      runs.set(sourceOf({ category, task }), { category, task, samples, unit, by });
    }
  }
  return [...runs.values()];
}
function costOf(demands, price, advised) {
  const sources = new Map(demands.map((demand) => [sourceOf(demand), demand]));
  let total = 0;
  for (const [source, { samples, runs }] of sources) {
    const many = advised ? advised.get(source) : samples;
    if (many === null) return null;
    total += many * runs * price;
  }
  return total;
}

// src/cli/plan.ts
async function planCommand(options) {
  const { policy } = await loadPolicy(options.policy);
  const guesses = options.rate.map(readGuess);
  const wrong = guesses.indexOf(null);
  if (wrong >= 0)
    return usage(`--rate is a rate such as 0.1% or 1/1000; this is none: ${options.rate[wrong]}`);
  const price = options.price === void 0 ? null : Number(options.price);
  if (price !== null && !(price >= 0 && price < Infinity && options.price.trim() !== "")) {
    return usage(`--price is what one sample costs, such as 0.02; this is no price: ${options.price}`);
  }
  const made = plan(policy, {
    gate: options.gate === void 0 ? null : gateOf(policy, options.gate, null),
    guesses: guesses.filter((guess) => guess !== null),
    price
  });
  if (options.format === "json") process.stdout.write(`${JSON.stringify(made, null, 2)}
`);
  else {
    const { planMarkdown, planText } = await import("./plan-3QTL73VP.js");
    process.stdout.write(options.format === "text" ? planText(made) : planMarkdown(made));
  }
  return made.errors.length > 0 ? 2 : 0;
}
function readGuess(text) {
  const rate = readRate(text);
  return rate && { rate: rate.value, text };
}
export {
  planCommand
};
