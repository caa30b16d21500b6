import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  contaminatedIn
} from "./chunk-43NNX7AY.js";
import {
  canonical
} from "./chunk-NMGP3LZT.js";

// src/records/diff.ts
function diffHistory(base, head) {
  return [
    ...byId("signatures", base.signatures, head.signatures, changesOfSignature),
    ...byId("incidents", base.incidents, head.incidents, changesOfIncident),
    ...asSets(
      "contaminated",
      contaminatedIn(base).map(unlinked),
      contaminatedIn(head).map(unlinked),
      "tighter",
      ({ task }) => task
    ),
    ...asSets(
      "releases",
      base.releases.map(unlinked),
      head.releases.map(unlinked),
      "tighter",
      ({ model }) => model
    ),
    ...asSets("interventions", causes(base), causes(head), "looser", ({ signatures }) => signatures.join())
  ];
}
var causes = ({ interventions }) => interventions.flatMap(({ kind, on, signatures }) => kind === "root_cause" ? { on, signatures } : []);
var unlinked = ({ link: _, ...rest }) => rest;
function byId(list, base, head, parts) {
  const heads = new Map(head.map((one) => [one.id, one]));
  const bases = new Set(base.map(({ id }) => id));
  return [
    ...base.flatMap((old) => {
      const { id, category } = old;
      const now = heads.get(id);
      if (now === void 0)
        return [changeOf(`history.${list}.${id}`, category, { old: id, new: null, direction: "looser" })];
      return parts(old, now).filter((part) => part.old !== part.new).map((part) => changeOf(`history.${list}.${id}.${part.key}`, category, part));
    }),
    ...head.filter(({ id }) => !bases.has(id)).map(
      ({ id, category }) => changeOf(`history.${list}.${id}`, category, { old: null, new: id, direction: "tighter" })
    )
  ];
}
function changesOfSignature(old, now) {
  return [
    moved("first_seen", old.first_seen, now.first_seen, (a, b) => b < a),
    moved("due", old.due, now.due, (a, b) => b < a),
    moved("severity", old.severity, now.severity, (a, b) => b > a),
    { key: "category", old: old.category, new: now.category, direction: "looser" },
    listed("formerly", old.formerly, now.formerly, "tighter")
  ];
}
function changesOfIncident(old, now) {
  const levels = [.../* @__PURE__ */ new Set([...Object.keys(old.failures), ...Object.keys(now.failures)])].sort();
  return [
    ...levels.map(
      (level) => moved(`failures.${level}`, old.failures[level] ?? 0, now.failures[level] ?? 0, (a, b) => b > a)
    ),
    moved("interactions", old.interactions, now.interactions, (a, b) => b < a),
    moved("known", old.known, now.known, (a, b) => b < a),
    ...["category", "model", "from", "to", "harm"].map(
      (key) => ({ key, old: old[key] ?? null, new: now[key] ?? null, direction: "looser" })
    )
  ];
}
function moved(key, old, now, isTighter) {
  const tighter = now !== void 0 && (old === void 0 || isTighter(old, now));
  return {
    key,
    old: old === void 0 ? null : `${old}`,
    new: now === void 0 ? null : `${now}`,
    direction: tighter ? "tighter" : "looser"
  };
}
function listed(key, old = [], now = [], more) {
  const direction = old.every((one) => now.includes(one)) ? more : "looser";
  return { key, old: old.join(", ") || null, new: now.join(", ") || null, direction };
}
function asSets(list, base, head, more, name) {
  const of = (entries) => new Map(entries.map((one) => [canonical(one), one]));
  const [before, after] = [of(base), of(head)];
  const less = more === "looser" ? "tighter" : "looser";
  return [
    ...[...before].flatMap(
      ([text, one]) => after.has(text) ? [] : changeOf(`history.${list}.${name(one)}`, null, { old: text, new: null, direction: less })
    ),
    ...[...after].flatMap(
      ([text, one]) => before.has(text) ? [] : changeOf(`history.${list}.${name(one)}`, null, { old: null, new: text, direction: more })
    )
  ];
}
function changeOf(path, category, part) {
  const { old, new: now, direction } = part;
  const how = old === null ? "is added" : now === null ? "is removed" : `changes from ${old} to ${now}`;
  return {
    path,
    direction,
    category,
    gate: null,
    old,
    new: now,
    base: null,
    head: null,
    sentence: `\`${path}\` ${how}.`,
    note: "",
    samples: null
  };
}

// src/verdict/memory/after-failing.ts
function markAfterFailing(changes, entries) {
  return changes.map((change) => {
    const loosens = change.direction === "looser" || change.direction === "unknown";
    const runs = loosens ? failingRuns(entries, change) : [];
    return runs.length === 0 ? change : { ...change, loosenedAfterFailingRun: runs };
  });
}
function failingRuns(entries, { category, gate }) {
  const latest = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (entry.type !== "closed" || gate !== null && entry.gate !== gate) continue;
    if (category === null || Object.hasOwn(entry.categories, category)) latest.set(entry.gate, entry);
  }
  return [...latest.values()].flatMap((entry) => {
    const categories = Object.entries(entry.categories).flatMap(([name2, one]) => {
      if (one.state === "demonstrated" || category !== null && name2 !== category) return [];
      const { state, failures, samples, upper, limit } = one;
      return [{ name: name2, state, failures, samples, upper, limit }];
    });
    const blocked = category === null && entry.decision === "block";
    const failed = (category !== null || gate === null) && categories.length > 0;
    if (!blocked && !failed) return [];
    const { number, gate: name, judgedAt, subject } = entry;
    return [{ entry: number, gate: name, judgedAt, model: subject.model, categories }];
  });
}

export {
  diffHistory,
  markAfterFailing,
  failingRuns
};
