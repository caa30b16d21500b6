import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/io/shape.ts
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function objectOr(value) {
  return isObject(value) ? value : {};
}
function arrayOr(value) {
  return Array.isArray(value) ? value : [];
}
function textOr(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function wholeOr(value, least = 0) {
  return Number.isSafeInteger(value) && value >= least ? value : null;
}
function textsIn(value) {
  return arrayOr(value).filter((item) => typeof item === "string");
}
function withoutNull(values) {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== void 0)
  );
}

export {
  isObject,
  objectOr,
  arrayOr,
  textOr,
  wholeOr,
  textsIn,
  withoutNull
};
