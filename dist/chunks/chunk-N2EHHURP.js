import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/policy/requirement.ts
function categoriesOf(requirement) {
  if (requirement.kind === "category") return [requirement.name];
  return [...new Set(requirement.of.flatMap(categoriesOf))];
}
function closure(names, requires) {
  const found = new Set(names);
  for (const name of found) for (const other of requires(name)) found.add(other);
  return found;
}
function judgedBy(policy, gate) {
  const names = closure(categoriesOf(gate.require), needsIn(policy));
  return policy.categories.filter((category) => names.has(category.name));
}
function branches(policy, gate) {
  const most = /* @__PURE__ */ new Map();
  const needs = needsIn(policy);
  const counted = new Set(
    policy.categories.flatMap(({ name, inventory }) => inventory && inventory.sample === null ? name : [])
  );
  const isCertain = (inner) => categoriesOf(inner).every((name) => counted.has(name));
  const visit = (requirement, ways) => {
    if (requirement.kind === "category") {
      if (ways === 1) return;
      for (const name of closure([requirement.name], needs))
        most.set(name, Math.max(ways, most.get(name) ?? 1));
    } else {
      const chances = requirement.of.filter((inner) => !isCertain(inner)).length;
      const here = requirement.kind === "any_of" ? ways * Math.max(1, chances) : ways;
      for (const inner of requirement.of) visit(inner, here);
    }
  };
  visit(gate.require, 1);
  return most;
}
function needsIn(policy) {
  const byName = new Map(
    policy.categories.map(({ name, requires, within }) => [
      name,
      [...requires, ...within ? [within.capability] : []]
    ])
  );
  return (name) => byName.get(name) ?? [];
}

export {
  closure,
  judgedBy,
  branches
};
