import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  neededFor
} from "./chunk-B2YAG5JI.js";
import {
  strictest
} from "./chunk-SRBD34P2.js";
import {
  language,
  readCondition
} from "./chunk-EYEUYL3Y.js";
import {
  holds,
  same,
  witnesses
} from "./chunk-W3NCPILC.js";
import {
  readConfidence,
  readDuration,
  readRate
} from "./chunk-TTUBXO73.js";
import {
  keyPath
} from "./chunk-3XE3EYTG.js";
import {
  list
} from "./chunk-5SDD3ADK.js";

// src/policy/diff/found.ts
var inside = (at, base, head = base) => ({
  base: [...at.base, base],
  head: [...at.head, head]
});
function entry(holder, name) {
  return isMapping(holder) && Object.hasOwn(holder, name) ? holder[name] : void 0;
}
var isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/policy/diff/outcomes.ts
function judgeOutcomes(name, evals, bounded2) {
  const [base, head] = [ruleOf(evals.base), ruleOf(evals.head)];
  if (base.passes === null || head.passes === null) {
    return { direction: "unknown", because: "one of the two leaves it to the tool what passes" };
  }
  const [before, after] = name === "passes_when" ? [base, { ...base, passes: head.passes }] : [{ ...head, unscored: base.unscored }, head];
  const moved2 = valuesOf([before, after]).map((value) => ({
    value,
    move: `${outcome(before, value)} to ${outcome(after, value)}`
  }));
  const first = (...moves) => moved2.find(({ move }) => moves.includes(move));
  const told = (direction, { value, move }) => ({
    direction,
    because: `${shown(value)} goes from ${move}`
  });
  const looser = first("fail to pass", "unscored to pass", "fail to unscored") ?? (name === "unscored_when" ? first("pass to unscored") : void 0);
  if (looser) return told("looser", looser);
  const hidden = first("unscored to fail");
  if (hidden && bounded2) return told("unknown", hidden);
  const tighter = first("pass to fail", "pass to unscored") ?? hidden;
  return tighter ? told("tighter", tighter) : { direction: "neutral" };
}
function ruleOf(selector) {
  const read = (name) => {
    const document = entry(selector, name);
    return document === void 0 ? null : readCondition(document);
  };
  return { passes: read("passes_when"), unscored: read("unscored_when") };
}
function valuesOf(rules) {
  const of = rules.flatMap(({ passes, unscored }) => [passes, unscored]).filter((condition) => condition !== null);
  return witnesses({ op: "any_of", of });
}
function outcome({ passes, unscored }, value) {
  if (unscored !== null && holds(unscored, value)) return "unscored";
  const held = passes && holds(passes, value);
  return held === null ? "unscored" : held ? "pass" : "fail";
}
var shown = (value) => typeof value === "string" && value.startsWith("\0") ? value.slice(1) : JSON.stringify(value);

// src/policy/diff/pairs.ts
function pairUp(base, head) {
  const waiting = Map.groupBy(entriesOf(base), nameOf);
  const after = entriesOf(head);
  const taken = /* @__PURE__ */ new Map();
  const pair = (alike) => {
    for (const one of after) {
      const alikes = waiting.get(nameOf(one)) ?? [];
      const at = taken.has(one) ? -1 : alikes.findIndex((old) => alike(old, one));
      if (at >= 0) taken.set(one, alikes.splice(at, 1)[0]);
    }
  };
  pair((old, one) => same(old.value, one.value));
  pair(() => true);
  return [
    ...[...waiting.values()].flat().map((old) => ({ base: old })),
    ...after.map((one) => ({ base: taken.get(one), head: one }))
  ];
}
function entriesOf(collection) {
  if (Array.isArray(collection)) return collection.map((value, step) => ({ step, value }));
  return Object.entries(collection ?? {}).map(([step, value]) => ({ step, value }));
}
function nameOf({ step, value }) {
  if (typeof step === "string") return step;
  return `${isMapping(value) ? value["id"] ?? value["task"] : value}`;
}

// src/policy/diff/requirement.ts
function judgeRequirement(base, head, names) {
  const [before, after] = [conjuncts(base, names.base), conjuncts(head, names.head)];
  const gone = [...before].filter(([text]) => !after.has(text)).map(([, one]) => one);
  const come = [...after].filter(([text]) => !before.has(text)).map(([, one]) => one);
  const dropped = gone.filter((one) => typeof one === "string");
  if (dropped.length > 0 && come.every((one) => typeof one === "string")) {
    return {
      direction: "looser",
      because: `${list(dropped)} ${dropped.length > 1 ? "are" : "is"} no longer required`
    };
  }
  const [choice, other] = [gone.find(isChoice), come.find(isChoice)];
  if (other && (!choice || choice.every((way) => other.includes(way))) && gone.length > 0) {
    return { direction: "looser", because: "it offers another way through the gate" };
  }
  if (choice && come.length > 0) {
    return {
      direction: "unknown",
      because: "each way through an `any_of` pays with a share of the chance of error"
    };
  }
  if (choice) return { direction: "looser", because: `${list(choice)}: none of them is required any more` };
  if (come.length > 0) return { direction: "tighter", because: `${list(come.flat())} must hold as well` };
  return { direction: "neutral" };
}
var isChoice = (one) => typeof one !== "string";
function conjuncts(requirement, names) {
  if (requirement === "all") return new Map(names.map((name) => [name, name]));
  if (typeof requirement === "string") return /* @__PURE__ */ new Map([[requirement, requirement]]);
  const parts2 = Array.isArray(requirement) ? requirement : requirement.all_of ?? requirement.any_of ?? [];
  const any = !Array.isArray(requirement) && requirement.any_of !== void 0 && parts2.length > 1;
  if (!any) return new Map(parts2.flatMap((part) => [...conjuncts(part, names)]));
  const ways = parts2.map((part) => [...conjuncts(part, names).keys()].sort().join(" and ")).sort();
  return /* @__PURE__ */ new Map([[`(${ways.join(" or ")})`, ways]]);
}

// src/policy/diff/values.ts
function judgeValue({ direction, type }, stated, effective) {
  switch (direction) {
    case "neutral":
      return { direction };
    case "lower-is-tighter":
      return bySize(size(type, effective.base, Infinity), size(type, effective.head, Infinity));
    case "higher-is-tighter":
      return bySize(-size(type, effective.base, -Infinity), -size(type, effective.head, -Infinity));
    case "severity-limit":
      return bySeverityLimit(size(type, stated.base, Infinity), size(type, stated.head, Infinity));
    case "size":
      return bySampleSize(size(type, stated.base, Infinity), size(type, stated.head, -Infinity));
    case "selector":
      return same([stated.base].flat(), [stated.head].flat()) ? { direction: "neutral" } : {
        direction: "unknown",
        because: "it selects what is counted, so another population may be judged"
      };
    case "looser":
      return {
        direction,
        because: "it says which samples are independent, and so what is a violation and what a pass"
      };
    case "other-is-looser":
      if (same(effective.base, effective.head)) return { direction: "neutral" };
      if (effective.head === void 0) return { direction: "tighter" };
      return { direction: "looser", because: "it changes what the gate remembers" };
    case "permitted":
      return byPermission(listOf(effective.base), listOf(effective.head));
    case "allowance":
      if (stated.base === void 0) return { direction: "looser" };
      return { direction: stated.head === void 0 ? "tighter" : "unknown" };
    default:
      return Array.isArray(direction) ? bySize(-direction.indexOf(effective.base ?? null), -direction.indexOf(effective.head ?? null)) : null;
  }
}
function bySize(base, head) {
  return { direction: head < base ? "tighter" : head > base ? "looser" : "neutral" };
}
function byPermission(base, head) {
  const within = (a, b) => b === null || (a?.every((one) => b.includes(one)) ?? false);
  const [less, more] = [within(head, base), within(base, head)];
  if (less && more) return { direction: "neutral" };
  if (less) return { direction: "tighter" };
  return more ? { direction: "looser" } : { direction: "unknown", because: "it permits others now" };
}
var listOf = (value) => Array.isArray(value) && value.length > 0 ? value : null;
function bySeverityLimit(base, head) {
  if (head > 0 || base === 0) return bySize(base, head);
  return {
    direction: "unknown",
    because: "a veto blocks on one failure, but asks for no samples that demonstrate a rate"
  };
}
function bySampleSize(base, head) {
  if (head < base && base !== Infinity) return { direction: "looser" };
  if (head === base) return { direction: "neutral" };
  return { direction: "unknown", because: "other samples are counted, which may be easier ones" };
}
function size(type, value, absent) {
  if (value === void 0) return absent;
  switch (type) {
    case "rate":
      return readRate(String(value)).value;
    case "confidence":
      return -readConfidence(String(value)).alpha;
    case "duration":
      return readDuration(String(value)).ms;
    case "date":
      return Date.parse(String(value));
    default:
      return Number(value);
  }
}

// src/policy/diff/walk.ts
var ABSENT = { base: void 0, head: void 0 };
var walk = (key, root) => visit(key, { base: [], head: [] }, root, {
  root,
  holder: ABSENT,
  fallback: ABSENT,
  filled: { base: filled(key, root.base), head: filled(key, root.head) }
});
var filled = ({ keys = {} }, document) => ({
  ...Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, key.default])),
  ...isMapping(document) ? document : {}
});
function visit(key, at, pair, scene) {
  if (pair.base === void 0 && pair.head === void 0) return [];
  const found = (judged) => [{ ...judged, ...pair, at }];
  switch (key.direction) {
    case "parts":
      return parts(key, at, pair, scene);
    case "trade":
      return pair.base === void 0 || pair.head === void 0 ? found(TRADED) : parts(key, at, pair, scene);
    case "demand":
    case "demands":
    case "evals":
    case "allowances":
    case "gates":
      if (key.keys === void 0 && key.each === void 0) {
        if (same(pair.base, pair.head)) return [];
        return found(pair.base === void 0 ? MORE : pair.head === void 0 ? LESS : CHANGED);
      }
      if (key.direction === "demand") {
        if (pair.base === void 0 || pair.head === void 0)
          return found(pair.base === void 0 ? MORE : LESS);
        return parts(key, at, pair, scene);
      }
      return entries(key, at, pair, scene);
  }
  if (same(pair.base, pair.head)) return [];
  switch (key.direction) {
    case "outcome":
      return found(judgeOutcomes(`${at.head.at(-1)}`, scene.holder, bounded(scene.root, at)));
    case "requirement":
      return found(
        judgeRequirement(pair.base, pair.head, {
          base: behavioursIn(scene.root.base),
          head: behavioursIn(scene.root.head)
        })
      );
    default: {
      const { base = scene.fallback.base ?? key.default, head = scene.fallback.head ?? key.default } = pair;
      return found(judgeValue(key, pair, { base, head }));
    }
  }
}
var behavioursIn = (document) => Object.entries(entry(document, "categories") ?? {}).filter(([, category]) => entry(category, "kind") === void 0).map(([name]) => name);
var MORE = { direction: "tighter" };
var LESS = { direction: "looser" };
var TRADED = {
  direction: "unknown",
  because: "it asks for something and excuses something else, so results that blocked may pass"
};
var CHANGED = { direction: "unknown", because: "what it asks for is another thing now" };
function parts({ keys = {} }, at, holder, scene) {
  return Object.entries(keys).flatMap(([name, key]) => {
    const of = ({ base, head }) => ({ base: entry(base, name), head: entry(head, name) });
    return visit(key, inside(at, name), of(holder), { ...scene, holder, fallback: of(scene.fallback) });
  });
}
function entries(key, at, pair, scene) {
  const each = key.each;
  const fallback = at.head.length === 1 ? scene.filled : ABSENT;
  return pairUp(pair.base, pair.head).flatMap(({ base, head }) => {
    const here = inside(at, (base ?? head).step, (head ?? base).step);
    const values = { base: base?.value, head: head?.value };
    if (base && head) return visit(each, here, values, { ...scene, holder: pair, fallback });
    return [{ ...changeOfEntry(key, values, scene), ...values, at: here }];
  });
}
function changeOfEntry({ direction }, { base, head }, scene) {
  const added = base === void 0;
  if (direction === "allowances") return added ? LESS : MORE;
  if (direction === "gates" && added) {
    return { direction: "unknown", because: "it may judge an event that another gate judged" };
  }
  if (direction === "evals" && added && entry(scene.holder.head, "combine") === "pool") {
    return { direction: "unknown", because: "it changes the mixture that is judged as a whole" };
  }
  return added ? MORE : head === void 0 ? LESS : CHANGED;
}
function bounded({ base }, at) {
  const [, category] = at.base;
  const gates = entry(base, "gates");
  const holders = [
    base,
    entry(entry(base, "categories"), `${category}`),
    ...isMapping(gates) ? Object.values(gates) : []
  ];
  return holders.some((holder) => entry(entry(holder, "evidence"), "unscored") !== void 0);
}

// src/policy/diff.ts
function diff(base, head) {
  const documents = { base: whole(base), head: whole(head) };
  return walk(language, documents).map((found) => changeOf(found, documents, base.policy, head.policy));
}
var loosens = (changes) => changes.some(({ direction }) => direction === "looser" || direction === "unknown");
var whole = ({ document }) => ({
  gates: { default: { require: "all" } },
  ...document
});
function changeOf(found, documents, base, head) {
  const { at, direction, because } = found;
  const path = keyPath(found.head === void 0 ? at.base : at.head);
  const [old, now] = [written(found.base), written(found.head)];
  const samples = samplesOf(found, base, head);
  const note = [
    ...because === void 0 ? [] : [`${because[0].toUpperCase()}${because.slice(1)}.`],
    ...renamed(found, documents),
    ...samples === null ? [] : [needed(samples)]
  ].join(" ");
  return {
    path,
    direction,
    category: aboutOf(found, "category", "categories"),
    gate: aboutOf(found, "gate", "gates"),
    old,
    new: now,
    base: found.base === void 0 ? null : base.locations[keyPath(at.base)] ?? null,
    head: found.head === void 0 ? null : head.locations[keyPath(at.head)] ?? null,
    sentence: `\`${path}\` ${moved(found, old, now)}.${note && " "}${note}`,
    note,
    samples
  };
}
function aboutOf({ at, base, head }, key, collection) {
  const [top, name] = base === void 0 ? at.head : at.base;
  const named = top === "waivers" ? entry(base, key) ?? entry(head, key) : top === collection ? name : null;
  return typeof named === "string" ? named : null;
}
var written = (value) => value === void 0 ? null : typeof value === "string" ? value : JSON.stringify(value);
function moved({ base, head }, old, now) {
  const short = (value, text) => text.length <= SHORT ? text : `${entry(value, "id") ?? entry(value, "task") ?? ""}`;
  if (old === null) return `is added: ${short(head, now)}`.replace(/: $/, "");
  if (now === null) return `is removed; it was ${short(base, old)}`.replace(/; it was $/, "");
  return `changes from ${short(base, old)} to ${short(head, now)}`.replace(/ from {2}?to $/, "");
}
var SHORT = 60;
function renamed({ at, base, head }, documents) {
  if (head !== void 0 || at.base.length !== 2) return [];
  const collection = entry(documents.head, `${at.base[0]}`);
  const twin = Object.entries(collection ?? {}).find(([, value]) => same(value, base));
  return twin ? [`\`${twin[0]}\` is the same under another name; a rename is a removal and an addition.`] : [];
}
function samplesOf({ at, base, head }, before, after) {
  const [top, name, ...rest] = at.head;
  const key = rest.join(".");
  const bound = ["max_failure_rate", "confidence", "attempts"].includes(key) || key.startsWith("severity.limits.");
  if (top !== "categories" || !bound) return null;
  const of = (policy, value) => {
    const category = policy.categories.find((one) => one.name === name);
    const whole2 = key === "confidence" || key === "attempts";
    if (category === void 0 || value === void 0 && !whole2) return null;
    const limit = whole2 ? category.maxFailureRate.value : readRate(String(value)).value;
    const alpha = strictest(policy).get(category.name)?.alpha ?? category.confidence.alpha;
    const samples = limit > 0 ? neededFor(category, 0, limit, alpha) : Infinity;
    return Number.isFinite(samples) ? samples : null;
  };
  return { old: of(before, base), new: of(after, head) };
}
var needed = ({ old, new: now }) => {
  const of = (samples) => samples?.toLocaleString("en-US") ?? "none";
  return `Samples without a failure that demonstrate it: ${of(now)}; before: ${of(old)}.`;
};

export {
  diff,
  loosens
};
