import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/util/words.ts
function percent(rate, beside) {
  for (let digits = 4; digits < 15; digits += 1) {
    const text = `${Number((rate * 100).toPrecision(digits))}%`;
    const told = beside === void 0 || rate === beside || text !== `${Number((beside * 100).toPrecision(digits))}%`;
    if (told && (rate === 1 || text !== "100%")) return text;
  }
  return `${rate * 100}%`;
}
function chance(p) {
  if (p > 0.999) return "over 99.9%";
  return p < 1e-6 ? "under 0.0001%" : percent(p);
}
var count = (n) => n.toLocaleString("en-US");
var plural = (n, one, many = `${one}s`) => `${count(n)} ${n === 1 ? one : many}`;
function list(items, most = 10) {
  if (items.length > most) return `${items.slice(0, most).join(", ")} and ${count(items.length - most)} more`;
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

export {
  percent,
  chance,
  count,
  plural,
  list
};
