import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  PlatformError
} from "./chunk-Z676F4NH.js";

// src/github/shape.ts
function shape(value, where) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw misshapen(where, "an object");
  }
  const fields = new Map(Object.entries(value));
  const get = (key) => fields.get(key) ?? void 0;
  function expect(key, guard, expected) {
    const found = get(key);
    if (!guard(found)) throw misshapen(`${where}: ${key}`, expected);
    return found;
  }
  const isText = (found) => typeof found === "string" && found !== "";
  const text = (key) => expect(key, (found) => isText(found), "a text that is not empty");
  const list = (key) => expect(key, (found) => Array.isArray(found), "a list").map(
    (item, index) => shape(item, `${where}: ${key}[${index}]`)
  );
  const child = (key) => shape(get(key), `${where}: ${key}`);
  return {
    text,
    optionalValue: get,
    optionalText: (key) => get(key) === void 0 ? void 0 : text(key),
    integer: (key) => expect(key, (found) => Number.isSafeInteger(found), "a whole number"),
    flag: (key) => expect(key, (found) => typeof found === "boolean", "true or false"),
    child,
    optionalChild: (key) => get(key) === void 0 ? void 0 : child(key),
    list,
    optionalList: (key) => get(key) === void 0 ? void 0 : list(key)
  };
}
function misshapen(where, expected) {
  return new PlatformError(
    `${where} is not ${expected}`,
    "GitHub always gives it: see whether GITHUB_API_URL and GITHUB_EVENT_PATH are the real ones."
  );
}

// src/github/repository.ts
var NAME = /^[A-Za-z0-9_.-]{1,100}$/;
function parseRepository(text, where) {
  const [owner = "", repo = "", ...rest] = text.split("/");
  if (rest.length > 0 || ![owner, repo].every((name) => NAME.test(name) && !/^\.+$/.test(name))) {
    throw new PlatformError(`${where} is '${text}', which is not owner/name`, "Write it as owner/name.");
  }
  return { owner, repo };
}
var fullName = ({ owner, repo }) => `${owner}/${repo}`;
var sameRepository = (a, b) => fullName(a).toLowerCase() === fullName(b).toLowerCase();
async function readDefaultBranch(client, repository) {
  const { data } = await client.request("GET /repos/{owner}/{repo}", { ...repository });
  return shape(data, fullName(repository)).text("default_branch");
}

export {
  shape,
  parseRepository,
  fullName,
  sameRepository,
  readDefaultBranch
};
