import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/run/ledger/place.ts
var LEDGER_BRANCH = "near-zero-ledger";
var LEDGER_FORM = "auto, write, off, branch:NAME or file:PATH, the last two with or without the word `write` after them";
function parseLedgerInput(text) {
  if (text === "auto" || text === "off") return { kind: text };
  if (text === "write") return { kind: "branch", name: LEDGER_BRANCH, write: true };
  const found = /^(branch|file):(.*?)(\s+write)?$/.exec(text);
  if (found === null) return null;
  const [, kind, name = "", write] = found;
  if (kind === "branch" ? !isBranch(name) : name.trim() === "") return null;
  return { kind, name, write: write !== void 0 };
}
var isBranch = (name) => /^[A-Za-z0-9_][\w./-]{0,199}$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(name);
var askedOf = (input) => input.kind === "off" || input.kind === "auto" || input.kind === "branch" && input.name === LEDGER_BRANCH ? null : `${input.kind}:${input.name}`;
function chosenBy(ledger, input) {
  if (ledger === null || input.kind === "off") return input;
  const [kind, ...name] = ledger.split(":");
  return {
    kind,
    name: name.join(":"),
    write: input.kind !== "auto" && input.write,
    missing: input.kind === "auto"
  };
}

export {
  LEDGER_BRANCH,
  LEDGER_FORM,
  parseLedgerInput,
  isBranch,
  askedOf,
  chosenBy
};
