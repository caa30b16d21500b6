import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/util/glob.ts
function isPattern(pattern) {
  return /[*?]/.test(pattern);
}
function globMatches(pattern, name) {
  if (!isPattern(pattern)) return pattern === name;
  if (pattern === "**") return true;
  const states = compile(pattern);
  let here = reach(states, [0]);
  for (const character of name) {
    const next = [];
    for (const i of here) {
      const state = states[i];
      if (state && eats(state, character)) next.push(state.star ? i : i + 1);
    }
    if (next.length === 0) return false;
    here = reach(states, next);
  }
  return here.has(states.length);
}
function globsMeet(a, b) {
  if (!isPattern(a)) return globMatches(b, a);
  if (!isPattern(b)) return globMatches(a, b);
  const [left, right] = [compile(a), compile(b)];
  const seen = /* @__PURE__ */ new Set();
  const width = right.length + 1;
  const open = [];
  const visit = (i, j) => {
    for (const x of reach(left, [i])) {
      for (const y of reach(right, [j])) {
        if (seen.has(x * width + y)) continue;
        seen.add(x * width + y);
        open.push([x, y]);
      }
    }
  };
  visit(0, 0);
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [i, j] = pair;
    const [x, y] = [left[i], right[j]];
    if (!x && !y) return true;
    if (x && y && share(x, y)) visit(x.star ? i : i + 1, y.star ? j : j + 1);
  }
  return false;
}
function compile(pattern) {
  const tokens = pattern.match(/\*\*+|./gsu) ?? [];
  const states = [];
  for (const [i, token] of tokens.entries()) {
    const next = states.length + 1;
    const segments = token.startsWith("**") && (i === 0 || tokens[i - 1] === "/") && tokens[i + 1] === "/";
    if (segments) states.push({ eats: "none", star: false, skips: [next, next + 2] });
    if (token.startsWith("**")) states.push({ eats: "any", star: true, skips: [states.length + 1] });
    else if (token === "*") states.push({ eats: "not-slash", star: true, skips: [next] });
    else states.push({ eats: token === "?" ? "not-slash" : token, star: false, skips: [] });
  }
  return states;
}
function reach(states, from) {
  const reached = new Set(from);
  for (const i of reached) for (const j of states[i]?.skips ?? []) reached.add(j);
  return reached;
}
function eats({ eats: wanted }, character) {
  if (wanted === "not-slash") return character !== "/";
  return wanted === "any" || wanted === character;
}
function share(x, y) {
  if (x.eats === "none" || y.eats === "none") return false;
  if (x.eats === "any" || y.eats === "any") return true;
  if (x.eats === "not-slash") return y.eats !== "/";
  return eats(y, x.eats);
}

export {
  isPattern,
  globMatches,
  globsMeet
};
