import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  globMatches
} from "./chunk-PB6SGRIJ.js";

// src/util/visible.ts
var UNSEEN = String.raw`\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800`;
var BLANK = new RegExp(String.raw`[\p{White_Space}${UNSEEN}]`, "gu");
var INVISIBLE = new RegExp(String.raw`(?!\p{White_Space})[${UNSEEN}]`, "gu");
var visible = (text) => text.normalize("NFKC").replace(BLANK, "");
var asRead = (name) => name.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/gu, " ").trim();

// src/policy/select.ts
var selectsRun = (selector, { task, otherNames, args }) => selectsNames(selector, [task, ...otherNames], args);
function selectsNames({ task, args: pinned }, names, args) {
  return names.some((name) => globMatches(task, name) || globMatches(task, asRead(name))) && Object.entries(pinned).every(([key, wanted]) => Object.hasOwn(args, key) && same(args[key], wanted));
}
function same(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}

// src/policy/condition.ts
function holds(condition, value) {
  const comparable = typeof value === "string" || typeof value === "boolean" || typeof value === "number" && Number.isFinite(value);
  return comparable && speaksOf(condition, typeof value) ? test(condition, value) : null;
}
function speaksOf(condition, type) {
  if ("of" in condition) return condition.of.some((inner) => speaksOf(inner, type));
  return "bound" in condition ? type === "number" : condition.literals.some((literal) => typeof literal === type);
}
function test(condition, value) {
  switch (condition.op) {
    case "is":
      return condition.literals.includes(value);
    case "is_not":
      return speaksOf(condition, typeof value) && !condition.literals.includes(value);
    case "below":
      return typeof value === "number" && value < condition.bound;
    case "at_most":
      return typeof value === "number" && value <= condition.bound;
    case "above":
      return typeof value === "number" && value > condition.bound;
    case "at_least":
      return typeof value === "number" && value >= condition.bound;
    case "all_of":
      return condition.of.every((inner) => test(inner, value));
    case "any_of":
      return condition.of.some((inner) => test(inner, value));
  }
}
function witnesses(condition) {
  const named = literalsOf(condition);
  const found = new Set(named);
  if (named.some((value) => typeof value === "string")) found.add("\0any other text");
  if (named.some((value) => typeof value === "boolean")) found.add(true).add(false);
  const numbers = named.filter((value) => typeof value === "number").sort((a, b) => a - b);
  const beyond = (value) => Math.max(1, Math.abs(value));
  for (const [i, value] of numbers.entries()) {
    found.add(i === 0 ? value - beyond(value) : value / 2 + numbers[i - 1] / 2);
  }
  if (numbers.length > 0) found.add(numbers.at(-1) + beyond(numbers.at(-1)));
  return [...found].filter((value) => speaksOf(condition, typeof value));
}
function literalsOf(condition) {
  if ("of" in condition) return condition.of.flatMap(literalsOf);
  return "bound" in condition ? [condition.bound] : [...condition.literals];
}

export {
  visible,
  selectsRun,
  selectsNames,
  same,
  holds,
  witnesses
};
