import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  neededFor,
  plannedRule
} from "./chunk-B2YAG5JI.js";
import {
  NOTICE_DAYS
} from "./chunk-EJ5KIEKL.js";
import {
  FIRST_RUN_DAYS,
  isOver
} from "./chunk-ORPZF5LO.js";
import {
  power,
  selectedAfterRun,
  smallestDesign
} from "./chunk-DGK3OWYQ.js";
import {
  alphaFor,
  attemptAlpha,
  corrects,
  limitOf,
  plantedNeeded,
  sharesInWords,
  sharesOf,
  showsRecall,
  strictest
} from "./chunk-SRBD34P2.js";
import {
  dayOf,
  daysLeft
} from "./chunk-TTUBXO73.js";
import {
  ungrounded
} from "./chunk-AVP2MNTT.js";
import {
  branches,
  closure,
  judgedBy
} from "./chunk-N2EHHURP.js";
import {
  count,
  list,
  percent,
  plural
} from "./chunk-5SDD3ADK.js";

// src/policy/advice/demands.ts
function demandsOf(category, exposure = null) {
  if (category.inventory !== null) return [];
  const { name, cluster, strata, population, maxFailureRate } = category;
  const further = (category.severity?.limits ?? []).map(
    ({ level, limit }) => ({
      severity: level,
      limit,
      exposure: false
    })
  );
  if (exposure !== null) {
    const value = limitOf(exposure);
    const severity = category.severity && exposure.severityAtLeast;
    further.push({ severity, limit: { value, text: percent(value) }, exposure: true });
  }
  const demands = sourcesOf(category).flatMap((source) => {
    const { samples, runs } = source;
    const whole = {
      category: name,
      ...source,
      severity: null,
      limit: maxFailureRate,
      exposure: false,
      by: null
    };
    const items = { ...whole, unit: "sample", units: samples };
    const clusters = cluster && { ...whole, unit: "cluster", by: cluster.text, units: null };
    const epochs = population === "these-items" && cluster === null && runs > 1;
    return [
      epochs ? { ...whole, unit: "epoch", units: samples && samples * runs } : items,
      ...clusters ? [clusters] : [],
      ...strata ? [{ ...whole, unit: "stratum", by: strata.text, units: null }] : [],
      ...further.flatMap(
        (bound) => [items, ...clusters ? [clusters] : []].map((one) => ({ ...one, ...bound }))
      )
    ];
  });
  return demands.filter(({ limit }) => limit.value > 0);
}
function sourcesOf({ name, evals, pool }) {
  const alone = evals.flatMap(
    ({ task, expectedTasks, expectedSamples, epochs, sealed }, index) => (pool && !sealed ? [] : expectedTasks.length > 0 ? expectedTasks : [task]).map((one) => ({
      path: `categories.${name}.evals[${index}]`,
      task: one,
      samples: expectedSamples,
      runs: epochs ?? 1
    }))
  );
  const pooled = pool ? evals.filter(({ sealed }) => !sealed) : [];
  if (pooled.length === 0) return alone;
  const samples = pooled.reduce((sum, { expectedSamples }) => sum + (expectedSamples ?? 0), 0);
  const runs = Math.max(...pooled.map(({ epochs }) => epochs ?? 1));
  return [{ path: `categories.${name}.evals`, task: null, samples, runs }, ...alone];
}

// src/policy/advice/large-limits.ts
var LARGE = 0.1;
var largeLimits = (policy) => {
  const frontiers = policy.gates.filter(({ frontier }) => frontier);
  return policy.categories.flatMap((category) => {
    const { name, kind, maxFailureRate } = category;
    if (kind !== "behaviour" || maxFailureRate.value <= LARGE) return [];
    const frontier = frontiers.find((gate) => judgedBy(policy, gate).includes(category));
    return [
      {
        level: frontier === void 0 ? "warning" : "error",
        code: "limit-large",
        path: `categories.${name}.max_failure_rate`,
        message: `\`${name}\` may fail in up to ${maxFailureRate.text} of cases, and its gate is green all the same${frontier === void 0 ? "" : `; \`${frontier.name}\` is a frontier gate`}`,
        remedy: "Lower it to what you would call rare, or use a screen to watch a behaviour that fails this often."
      }
    ];
  });
};

// src/policy/advice/lint-grounds.ts
function frontiersIn(policy) {
  const all = policy.gates.flatMap(
    (gate) => ungrounded(policy, gate).map(({ category, lacks }) => [
      category.name,
      { gate, lacks }
    ])
  );
  return new Map(all.reverse());
}
var levelOf = (frontier) => frontier === void 0 ? "warning" : "error";
var asked = (frontier) => frontier === void 0 ? "" : `; the frontier gate \`${frontier.gate.name}\` does not open without`;
function unexplained(category, frontier) {
  return UNEXPLAINED.filter(({ key }) => category[key] === null).map(({ key, code, lost }) => ({
    level: levelOf(frontier),
    code,
    path: `categories.${category.name}`,
    message: `\`${category.name}\` has no \`${key}\`: ${lost}${asked(frontier)}`,
    remedy: `Add \`${key}\`.`
  }));
}
function oneEval({ name }, frontier) {
  if (!frontier?.lacks.includes("evals")) return [];
  return [
    {
      level: "error",
      code: "one-eval",
      path: `categories.${name}.evals`,
      message: `\`${name}\` rests on one eval; the frontier gate \`${frontier.gate.name}\` does not open on fewer than two`,
      remedy: "Add an eval of another task, so that no single one speaks for the behaviour."
    }
  ];
}
var UNEXPLAINED = [
  { key: "claim", code: "no-claim", lost: "the report cannot say what a failure is" },
  { key: "owner", code: "no-owner", lost: "nobody answers for its bound" },
  { key: "source", code: "no-source", lost: "nobody will know why its bound is what it is" }
];
function mixtureUnexplained(category, frontier) {
  const shares = sharesOf(category);
  if (shares.length < 2 || category.mixture !== null) return [];
  return [
    {
      level: levelOf(frontier),
      code: "mixture-unexplained",
      path: `categories.${category.name}.combine`,
      message: `\`${category.name}\` is judged as a mixture of ${sharesInWords(shares)}, and nothing says why: where use has other proportions, its rate may be over the limit that this shows${asked(frontier)}`,
      remedy: "Say under `mixture` where these proportions come from, or leave out `combine`."
    }
  ];
}

// src/policy/advice/lint-waivers.ts
function waiversEnding({ waivers }, now) {
  return waivers.flatMap(({ id, expires }, i) => {
    const left = daysLeft(expires, now);
    if (left >= NOTICE_DAYS) return [];
    const gone = left < 0;
    return [
      {
        level: "warning",
        code: gone ? "waiver-expired" : "waiver-expiring",
        path: `waivers[${i}].expires`,
        message: gone ? `the waiver \`${id}\` expired on ${expires} and is not in force` : `the waiver \`${id}\` ends on ${expires}`,
        remedy: gone ? "Remove it." : "Mend what it is for, or decide on its one renewal."
      }
    ];
  });
}
function waiversTogether({ waivers }) {
  return [...Map.groupBy(waivers, ({ expires }) => expires)].flatMap(
    ([day, together]) => together.length < 2 ? [] : [
      {
        level: "warning",
        code: "waivers-expire-together",
        path: `waivers[${waivers.indexOf(together[1])}].expires`,
        message: `${plural(together.length, "waiver")} end on ${day}: ${list(together.map(({ id }) => id))}`,
        remedy: "Let each end when its own cause should be mended."
      }
    ]
  );
}

// src/policy/advice/memory.ts
var lintMemories = (policy, now) => policy.gates.flatMap((gate) => [
  ...gate.frontier ? unnamed(gate, now) : [],
  ...gate.frontier ? unguarded(policy, gate) : [],
  ...now === null ? [] : over(gate, now)
]);
function unnamed({ name, memory }, now) {
  if (memory !== null) return [];
  const on = dayOf((now ?? /* @__PURE__ */ new Date(0)).toISOString());
  const first = now === null ? "" : `, first_run: { by: "@who-decides", on: ${on} }`;
  return [
    {
      level: "error",
      code: "memory-unnamed",
      path: `gates.${name}`,
      message: `the frontier gate \`${name}\` names no memory, and does not open without one`,
      remedy: `Add to it \`memory: { ledger: branch:near-zero-ledger, history: .near-zero/history${first} }\`, commit a README.md in that folder, and let the gate's workflow say \`ledger: write\`.`
    }
  ];
}
function unguarded(policy, { name, memory }) {
  return [
    ...memory?.ledger.startsWith("file:") ? [
      {
        level: "error",
        code: "memory-unguarded",
        path: `gates.${name}.memory.ledger`,
        message: `the ledger of the frontier gate \`${name}\` is a file, for which nothing outside it vouches, and which is gone with its runner: the gate never opens`,
        remedy: "Keep it on a branch: `ledger: branch:near-zero-ledger`."
      }
    ] : [],
    ...memory !== null && policy.review === null ? [
      {
        level: "error",
        code: "history-unguarded",
        path: `gates.${name}.memory`,
        message: `nobody has to approve a change of the history that the frontier gate \`${name}\` remembers by, and it does not open`,
        remedy: 'Add `review: { approvers: ["@who-decides"] }`, and require the check of the `review/` action.'
      }
    ] : []
  ];
}
function over({ name, memory }, now) {
  const first = memory?.firstRun;
  if (!first || !isOver(first, now)) return [];
  return [
    {
      level: "warning",
      code: "first-run-over",
      path: `gates.${name}.memory.first_run`,
      message: `the \`first_run\` of ${first.on} counted for ${FIRST_RUN_DAYS} days and has no effect any more`,
      remedy: "Remove it. A gate that never ran needs a new one, with a new approval."
    }
  ];
}

// src/policy/advice/chance.ts
function allOf(chances) {
  return {
    independent: chances.reduce((product, one) => product * one.independent, 1),
    atLeast: Math.max(0, 1 - chances.reduce((sum, one) => sum + (1 - one.atLeast), 0))
  };
}
function chanceTogether(chances) {
  const { atLeast } = allOf(chances.map((one) => ({ independent: one, atLeast: one })));
  return { independent: atLeast, atLeast };
}
function chanceOfGate(policy, gate, of) {
  const requires = new Map(policy.categories.map((category) => [category.name, category.requires]));
  const withRequired = (names) => allOf([...closure(names, (name) => requires.get(name) ?? [])].map(of));
  const visit = (requirement) => {
    if (requirement.kind === "category") return withRequired([requirement.name]);
    if (requirement.kind === "any_of") {
      return requirement.of.map(visit).reduce((best, one) => one.atLeast > best.atLeast ? one : best);
    }
    const names = requirement.of.flatMap((part) => part.kind === "category" ? part.name : []);
    const others = requirement.of.filter((part) => part.kind !== "category");
    return allOf([withRequired(names), ...others.map(visit)]);
  };
  return visit(gate.require);
}

// src/policy/advice/whole-gate.ts
var ADVISED = { better: 5, chance: 0.9 };
var GOOD = 10;
function targetOf(policy, gate) {
  const bounds = judgedBy(policy, gate).flatMap((one) => demandsOf(one, gate.exposure));
  return ADVISED.chance ** (1 / bounds.length);
}
var advisedFor = (limit, rule, target, better = ADVISED.better) => smallestDesign(limit / better, target, limit, rule);
var seldomOpens = (policy) => policy.gates.flatMap((gate) => {
  const chance = gate.screen ? null : chanceOfGood(policy, gate);
  if (chance === null || chance.independent === 0 || chance.independent >= 0.5) return [];
  const most = mostAdvised(policy, gate);
  return [
    {
      level: "warning",
      code: "gate-seldom-opens",
      path: `gates.${gate.name}` in policy.locations ? `gates.${gate.name}` : "categories",
      message: `a model ten times better than its limits would open the gate \`${gate.name}\` ${percent(chance.independent)} of the time`,
      remedy: most === null ? "Plan more samples, as `near-zero plan` says." : `Plan more samples for each bound: up to ${plural(most.samples, "sample")}, of which ${most.failures} may fail, would make it ${percent(ADVISED.chance)}.`
    }
  ];
});
function chanceOfGood(policy, gate) {
  const chances = /* @__PURE__ */ new Map();
  for (const category of judgedBy(policy, gate)) {
    const demands = demandsOf(category, gate.exposure);
    if (category.inventory !== null || demands.some(({ units }) => units === null)) return null;
    chances.set(category.name, chanceOf(category, demands, alphaFor(policy, gate, category)));
  }
  return chanceOfGate(policy, gate, (name) => chances.get(name));
}
function chanceOf(category, demands, alpha) {
  const rule = plannedRule(category, alpha);
  const byEval = Map.groupBy(demands, ({ task }) => task);
  return allOf(
    [...byEval.values()].map(
      (group) => chanceTogether(group.map(({ limit: { value }, units }) => power(value / GOOD, units, value, rule)))
    )
  );
}
function mostAdvised(policy, gate) {
  const target = targetOf(policy, gate);
  const designs = judgedBy(policy, gate).flatMap((category) => {
    const rule = plannedRule(category, alphaFor(policy, gate, category));
    return demandsOf(category, gate.exposure).map(({ limit }) => advisedFor(limit.value, rule, target, GOOD));
  });
  return designs.reduce(
    (most, one) => one !== void 0 && one.samples > (most?.samples ?? 0) ? one : most,
    null
  );
}

// src/policy/advice/with-ledger.ts
var shortWithLedger = (policy) => policy.gates.filter(({ screen, candidates, memory }) => !screen && candidates === null && memory === null).flatMap((gate) => {
  const short = shortAt(policy, gate);
  if (short.length === 0) return [];
  return [
    {
      level: "warning",
      code: "short-with-ledger",
      path: `gates.${gate.name}` in policy.locations ? `gates.${gate.name}` : "categories",
      message: `with a ledger the first candidate may use half of the chance of error, for which the gate \`${gate.name}\` expects too few samples: ${list(short, 5)}`,
      remedy: "Plan as many before a run keeps a ledger; or declare `candidates: reported`, where no second candidate will be tried."
    }
  ];
});
var shortAt = (policy, gate) => judgedBy(policy, gate).flatMap((category) => {
  const alpha = alphaFor(policy, gate, category);
  return demandsOf(category, gate.exposure).flatMap(({ task, limit, units }) => {
    const needed = (share) => neededFor(category, 0, limit.value, share);
    const first = needed(attemptAlpha(alpha, 1));
    return units === null || units < needed(alpha) || units >= first ? [] : [
      `${category.name}${task === null ? "" : ` (${task})`} has ${count(units)} of ${count(first)} at ${limit.text}`
    ];
  });
});

// src/policy/advice/lint.ts
function lint(policy, now = null) {
  const strict = strictest(policy);
  const judged = new Set(policy.gates.flatMap((gate) => judgedBy(policy, gate)));
  const frontiers = frontiersIn(policy);
  const findings = [
    ...policy.categories.flatMap((category) => [
      ...boundsNotDemonstrable(policy, category, strict.get(category.name)),
      ...recallNotDemonstrable(category, strict.get(category.name)),
      ...judged.has(category) ? [] : [notGated(category)],
      ...unexplained(category, frontiers.get(category.name)),
      ...oneEval(category, frontiers.get(category.name)),
      ...selectedAfterRun(category),
      ...strataOpen(category),
      ...pairMissing(category),
      ...adjudicatorIsOwner(category),
      ...mixtureUnexplained(category, frontiers.get(category.name))
    ]),
    ...exposuresNotDemonstrable(policy),
    ...seldomOpens(policy),
    ...shortWithLedger(policy),
    ...rulesMissing(policy),
    ...lintMemories(policy, now),
    ...reviewMissing(policy),
    ...largeLimits(policy),
    ...now === null ? [] : waiversEnding(policy, now),
    ...waiversTogether(policy)
  ];
  return findings.map((finding) => ({ ...finding, position: policy.locations[finding.path] ?? { line: 1, column: 1 } })).sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column);
}
function boundsNotDemonstrable(policy, category, strict) {
  if (strict === void 0) return [];
  const { gate, alpha } = strict;
  const shared = [
    ...(branches(policy, gate).get(category.name) ?? 1) > 1 ? ["one of the ways"] : [],
    ...corrects(gate) ? ["the first candidate"] : []
  ];
  const why = shared.length === 0 ? "" : `, as ${list(shared)} through the gate \`${gate.name}\``;
  return demandsOf(category).flatMap(
    (demand) => tooFew(category, demand, alpha, targetOf(policy, gate), why)
  );
}
function exposuresNotDemonstrable(policy) {
  return policy.gates.flatMap(
    (gate) => judgedBy(policy, gate).flatMap(
      (category) => demandsOf(category, gate.exposure).filter((demand) => demand.exposure).flatMap(
        (demand) => tooFew(
          category,
          { ...demand, path: `gates.${gate.name}.exposure` },
          alphaFor(policy, gate, category),
          targetOf(policy, gate),
          `, which the exposure of the gate \`${gate.name}\` comes to`
        )
      )
    )
  );
}
function tooFew(category, demand, alpha, target, why) {
  const { path, task, severity, limit, unit, units } = demand;
  const needed = neededFor(category, 0, limit.value, alpha);
  if (units === null || units >= needed) return [];
  const advised = advisedFor(limit.value, plannedRule(category, alpha), target);
  const better = advised === void 0 ? "" : ` With ${count(advised.samples)} in all, of which ${advised.failures} may fail, a model ${ADVISED.better} times better than the limits opens the gate ${percent(ADVISED.chance)} of the time.`;
  const what = task === null ? `of \`${category.name}\` in all` : `of \`${task}\``;
  const level = severity === null ? "" : ` at severity ${severity} or above`;
  const mixture = category.pool || category.evals.length === 1 ? "" : ", or declare the category's evals one mixture with `combine: pool`";
  return [
    {
      level: "error",
      code: "bound-not-demonstrable",
      path,
      message: `${plural(units, unit)} ${what} cannot demonstrate less than ${limit.text}${level} at ${category.confidence.text} confidence${why}, even with no failure: ${count(needed)} are needed`,
      remedy: `Add ${plural(needed - units, unit)}${category.pool ? " to the pool" : mixture}; then one failure blocks.${better}`
    }
  ];
}
function recallNotDemonstrable({ name, recall }, strict) {
  if (strict === void 0 || recall === null || recall.planted === null) return [];
  const { planted, atLeast } = recall;
  const detected = recall.detected ?? planted;
  if (showsRecall({ detected, planted }, atLeast.value, strict.alpha)) return [];
  const needed = plantedNeeded(planted - detected, atLeast.value, strict.alpha);
  return [
    {
      level: "error",
      code: "recall-not-demonstrable",
      path: `categories.${name}.recall`,
      message: `${count(detected)} of ${plural(planted, "planted failure")} cannot show that the grader sees more than ${atLeast.text}: ${count(needed)} are needed`,
      remedy: `Plant ${plural(needed - planted, "failure")} more.`
    }
  ];
}
function notGated({ name, kind }) {
  return {
    level: "warning",
    code: "not-gated",
    path: `categories.${name}`,
    message: `no gate requires \`${name}\`, so nothing judges it`,
    remedy: `Require it at a ${kind === "inventory" ? "frontier " : ""}gate, or remove it.`
  };
}
function rulesMissing(policy) {
  return MISSING.flatMap(({ key, code, what, remedy }) => {
    const gates = policy.gates.filter((gate) => !gate.screen && gate.evidence[key] === null);
    const judged = new Set(gates.flatMap((gate) => judgedBy(policy, gate)));
    const without = [...judged].filter(({ evidence }) => evidence[key] === null);
    if (without.length === 0) return [];
    return [
      {
        level: "warning",
        code,
        path: "evidence" in policy.locations ? "evidence" : "categories",
        message: `${what} count for ${list(without.map(({ name }) => name))}`,
        remedy
      }
    ];
  });
}
var reviewMissing = ({ review }) => review !== null ? [] : [
  {
    level: "warning",
    code: "no-review",
    path: "categories",
    message: "nobody has to approve that this policy is loosened: `review` is missing",
    remedy: 'Name who must, such as `review: { approvers: ["@acme/safety"] }`, and require the status of `near-zero/policy-review`.'
  }
];
var MISSING = [
  {
    key: "maxAge",
    code: "no-max-age",
    what: "results of any age",
    remedy: "Set how old results may be, such as `evidence: { max_age: 30d }`."
  },
  {
    key: "commit",
    code: "no-commit",
    what: "results of any commit",
    remedy: "Set where results must have been made, such as `evidence: { commit: same }`; or say `any`, where a model is not released by commits."
  }
];
function strataOpen({ name, strata, strataValues }) {
  if (strata === null || strataValues !== null) return [];
  return [
    {
      level: "warning",
      code: "strata-open",
      path: `categories.${name}.strata`,
      message: `\`${name}\` is bound in each \`${strata.text}\` that results have; one that was never sampled is not missed`,
      remedy: `List what there must be: \`strata: { by: ${strata.text}, values: [...] }\`.`
    }
  ];
}
function adjudicatorIsOwner({ name, owner, adjudicators }) {
  if (owner === null || !adjudicators?.includes(owner)) return [];
  return [
    {
      level: "warning",
      code: "adjudicator-is-owner",
      path: `categories.${name}.adjudicators`,
      message: `${owner} owns \`${name}\` and may overrule its failures`,
      remedy: "Name adjudicators who do not answer for the bound."
    }
  ];
}
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

export {
  demandsOf,
  allOf,
  chanceTogether,
  chanceOfGate,
  ADVISED,
  targetOf,
  advisedFor,
  lint
};
