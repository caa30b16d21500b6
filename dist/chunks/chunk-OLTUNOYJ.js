import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  KINDS
} from "./chunk-VXZQINSE.js";
import {
  closest
} from "./chunk-GK2CZVEB.js";
import {
  printable
} from "./chunk-WBOGU4L7.js";
import {
  PlatformError
} from "./chunk-Z676F4NH.js";
import {
  list
} from "./chunk-5SDD3ADK.js";

// src/evidence/sources/source.ts
var TOKEN = /(?:"(?:[^"\\]|\\.)*"|[^\s"])+/g;
var OPTION = /^([a-z][a-z0-9-]*)=(.*)$/s;
var SCHEME = /^([a-z][a-z0-9+.-]+):(.*)$/is;
function parseSource(line) {
  const tokens = tokensOf(line);
  const [first] = tokens;
  if (first === void 0) throw wrong("A source names nothing.");
  const begin = tokens.findIndex(({ text, quoted }, index) => index > 0 && !quoted && OPTION.test(text));
  const heads = begin < 0 ? tokens : tokens.slice(0, begin);
  const head = heads.length === 1 ? first.text : line.slice(first.start, heads.at(-1).end);
  const options = optionsOf(begin < 0 ? [] : tokens.slice(begin));
  const scheme = SCHEME.exec(head);
  if (scheme === null) {
    const [option] = Object.keys(options);
    if (option === void 0) return { kind: "files", rest: head, options, name: head };
    throw wrong(`Files take no options, yet ${head} has \`${option}=\`.`, "Put a path with a `=` in quotes.");
  }
  const word = scheme[1].toLowerCase();
  const kind = KINDS.find(({ name, schemes }) => name === word || schemes?.includes(word));
  if (kind === void 0) throw unknownKind(word, head);
  for (const option of Object.keys(options)) {
    if (!kind.options.includes(option)) throw unknownOption(option, kind.name, kind.options);
  }
  const isAddress = head.startsWith("//", word.length + 1);
  if (scheme[2] === "" || scheme[2] === "//") throw wrong(`The source ${word}: names nothing.`);
  return {
    kind: kind.name,
    rest: isAddress ? head : scheme[2],
    options,
    name: isAddress ? printable(head) : head
  };
}
function tokensOf(line) {
  return [...line.matchAll(TOKEN)].map((match) => ({
    text: match[0].replace(/"((?:[^"\\]|\\.)*)"/g, (_, inner) => inner.replace(/\\(.)/g, "$1")),
    quoted: match[0].startsWith('"'),
    start: match.index,
    end: match.index + match[0].length
  }));
}
function optionsOf(tokens) {
  const options = {};
  for (const { text } of tokens) {
    const match = OPTION.exec(text);
    if (match === null)
      throw wrong("Behind the first `key=value` of a source stands something else.", QUOTES);
    const [, key = "", value = ""] = match;
    if (Object.hasOwn(options, key)) throw wrong(`A source has two \`${key}=\`.`, "Leave one of them out.");
    if (value === "") {
      throw wrong(
        `\`${key}=\` of a source is empty.`,
        "Write a value, or leave it out. Where the output of a job stands there, that job did not set it: see how it ended."
      );
    }
    options[key] = value;
  }
  return options;
}
function unknownKind(word, head) {
  const names = KINDS.map(({ name }) => name);
  const meant = closest(word, names);
  return wrong(
    `There is no kind of source \`${word}:\`${meant === null ? "." : `; is \`${meant}:\` meant?`}`,
    `Sources are files, folders, globs, and ${list(names, names.length)}. For a file of this name write ./${head.includes("=") ? "NAME" : head}.`
  );
}
function unknownOption(option, kind, known) {
  const meant = closest(option, known);
  return wrong(
    `The source ${kind}: has no option \`${option}=\`${meant === null ? "" : `; is \`${meant}=\` meant?`}`,
    known.length === 0 ? "It takes none." : `Its options are ${list(known, known.length)}.`
  );
}
var QUOTES = "Put names and values with spaces in double quotes.";
var wrong = (message, remedy = "docs/sources/ has a page for each kind of source.") => new PlatformError(message, remedy);

export {
  parseSource
};
