import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  reason
} from "./chunk-JBVS7HNA.js";

// src/verdict/checks/moving-alias.ts
var MOVING = [
  /^(chat)?gpt-(3\.5-turbo|4|4-turbo|4o|4o-mini|4\.1|4\.1-mini|4\.1-nano|4\.5|5|5-mini|5-nano|5-pro|5-codex|5\.\d+)$/,
  /^o[1-9](-mini|-pro|-preview)?$/,
  /^claude-(instant|[1-9](\.\d)?|[1-9]([.-]\d)?-[a-z]+)$/,
  /^gemini-(pro|ultra|flash|[1-9](\.\d)?-(pro|flash|flash-lite|ultra))$/,
  /^grok-([1-9](\.\d)?)(-fast|-mini|-beta)?$/,
  /^(mistral|codestral|ministral|pixtral|magistral)-(tiny|small|medium|large)$/,
  /^(deepseek-(chat|reasoner|coder)|command-(r|r-plus|a)|qwen-(max|plus|turbo)|sonar(-pro)?)$/
];
var CLAUDE = /^claude-[a-z]+-(\d{1,2})(?:[.-](\d{1,2}))?$/;
var FIRST_PINNED_CLAUDE = [4, 6];
var LATEST = /(^|[-_:@.])(latest|default)$/;
function isMovingAlias(name) {
  if (saysLatest(name)) return true;
  const bare = withoutProvider(name);
  const claude = CLAUDE.exec(bare);
  return claude === null ? MOVING.some((family) => family.test(bare)) : isBefore([Number(claude[1]), Number(claude[2] ?? 0)], FIRST_PINNED_CLAUDE);
}
var saysLatest = (name) => LATEST.test(name.toLowerCase());
var isPinned = (name, pinned) => !saysLatest(name) && Object.keys(pinned).some((known) => withoutProvider(known) === withoutProvider(name));
function withoutProvider(name) {
  const last = name.toLowerCase().split("/").at(-1);
  const unversioned = last.replace(/(-v\d+)?(:\d+)?$/, "");
  return unversioned.split(":").at(-1).replace(/^([a-z]+\.)?(anthropic|google|meta|mistral|cohere|deepseek|openai)\./, "");
}
var isBefore = ([major, minor], [since, sinceMinor]) => major < since || major === since && minor < sinceMinor;

// src/verdict/checks/subject.ts
function parseSubject(text) {
  const match = /^([^\s@]+(?:@(?!sha256:)[^\s@]+)*)(?:@(sha256:[0-9a-f]{64}))?$/.exec(text.trim());
  return match === null ? null : { model: match[1], digest: match[2] ?? null };
}
function isOther(policy, asked) {
  const subject = asked && releaseName(policy, asked.model);
  return ({ model }) => subject !== null && model !== null && releaseName(policy, model) !== subject;
}
function judgedSubject(policy, asked, tallies) {
  if (asked !== null) return { ...asked, model: releaseName(policy, asked.model) };
  const models = new Set(tallies.flatMap((tally) => tally.runs.map((run) => releaseName(policy, run.model))));
  const digests = new Set(tallies.flatMap((tally) => tally.runs.flatMap(digestsOrNone)));
  const only = (set) => set.size === 1 ? [...set][0] : null;
  return { model: only(models), digest: only(digests) };
}
function knownAs(policy, asked, tallies) {
  const subject = judgedSubject(policy, asked, tallies);
  const runs = tallies.flatMap((tally) => tally.runs);
  const shown = runs.length > 0 && runs.every((run) => isOf(run, subject.digest));
  return shown ? subject : { ...subject, digest: null };
}
var digestsOf = ({ modelDigest, attestedDigests = [] }) => [
  .../* @__PURE__ */ new Set([...modelDigest === null ? [] : [modelDigest], ...attestedDigests])
];
function digestsOrNone(run) {
  const digests = digestsOf(run);
  return digests.length === 0 ? [null] : digests;
}
var isOf = (run, digest) => digest !== null && digestsOrNone(run).every((one) => one === digest);
var modelsOf = (policy, tallies) => {
  const recorded = tallies.flatMap(({ runs }) => runs.flatMap(({ model }) => model ?? []));
  return [...new Set(recorded.flatMap((model) => [model, releaseName(policy, model) ?? model]))];
};
function ofSubject(policy, evals) {
  const others = new Set(policy.categories.flatMap((one) => one.inventory?.name ? one.name : []));
  return evals.filter(({ category }) => !others.has(category));
}
function judgeSubject({ policy, gate, subject, tally }, tallies) {
  const reasons = [];
  const all = ofSubject(policy, tally.evals);
  const runs = tallies.flatMap((tally2) => tally2.runs.map((run) => ({ ...run, task: tally2.task })));
  const unnamed = runs.filter((run) => run.model === null);
  if (unnamed.length > 0) {
    const tasks = [...new Set(unnamed.map((run) => run.task))];
    const formats = unnamed.map((run) => tally.evidence[run.evidence]?.format ?? null);
    reasons.push(reason("subject-unnamed", { of: "models", tasks, formats: [...new Set(formats)].sort() }));
  }
  const names = [...new Set(runs.flatMap((run) => run.model === null ? [] : [run.model]))].sort();
  const others = names.filter((name) => releaseName(policy, name) !== subject.model);
  if (subject.model === null && names.length > 0 && unnamed.length === 0) {
    const every = all.flatMap((one) => one.runs);
    const models = [...new Set(every.map((run) => run.model ?? "an unnamed model"))].sort();
    const fileOf = (model) => tally.evidence[every.find((run) => (run.model ?? "an unnamed model") === model).evidence]?.name ?? "";
    const files = models.map(fileOf);
    reasons.push(reason("subject-mismatch", { of: "models", models, subject: null, files }));
  } else if (subject.model !== null && others.length > 0) {
    reasons.push(
      reason("subject-mismatch", {
        of: "models",
        models: others,
        subject: subject.model,
        ...others.length < names.length && { beside: true }
      })
    );
  }
  return [
    ...reasons,
    ...judgeDigest(policy, subject, runs, all),
    ...gate.screen ? [] : judgeAlias(subject, names, runs, policy.pinned)
  ];
}
function judgeDigest(policy, subject, runs, all) {
  if (runs.length === 0) return [];
  const recorded = [...new Set(all.flatMap((tally) => tally.runs.flatMap(digestsOf)))].sort();
  const wrong = recorded.filter((digest) => subject.digest !== null && digest !== subject.digest);
  if (wrong.length > 0 || recorded.length > 1)
    return [reason("subject-mismatch", { of: "digests", digests: recorded, subject: subject.digest })];
  const whole = runs.every((run) => isOf(run, subject.digest));
  return policy.subject !== "digest" || whole ? [] : [reason("subject-unnamed", { of: "digests" })];
}
function judgeAlias(subject, names, runs, pinned) {
  if (subject.digest !== null && runs.every((run) => isOf(run, subject.digest))) return [];
  const moving = [.../* @__PURE__ */ new Set([...subject.model === null ? [] : [subject.model], ...names])].filter(
    (name) => isMovingAlias(name) && !isPinned(name, pinned)
  );
  const pinnable = !moving.some(saysLatest);
  return moving.length === 0 ? [] : [reason("moving-alias", { of: "models", models: moving, pinnable })];
}
function releaseName(policy, model) {
  if (model === null || Object.hasOwn(policy.aliases, model)) return model;
  const release = Object.entries(policy.aliases).find(([, recorded]) => recorded.includes(model));
  return release?.[0] ?? model;
}

export {
  parseSubject,
  isOther,
  judgedSubject,
  knownAs,
  modelsOf,
  ofSubject,
  judgeSubject,
  releaseName
};
