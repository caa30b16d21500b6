import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  shardText
} from "./chunk-B55AQT75.js";
import {
  realEffects,
  retrying
} from "./chunk-OOLVSZHQ.js";
import {
  safeMarkdown
} from "./chunk-EIDQQDI6.js";
import {
  EvidenceError,
  PlatformError,
  REASONS,
  STATE_WORDS,
  alphaFor,
  apart,
  candidatesAt,
  canonical,
  closure,
  contaminatedIn,
  corrects,
  count,
  countFiles,
  followsFromLimit,
  holds,
  isKnown,
  judgeGrounds,
  judgedBy,
  keyPath,
  language,
  list,
  passesScreen,
  percent,
  plain,
  plural,
  readCondition,
  readConfidence,
  readDuration,
  readRate,
  ruleOf,
  same,
  satisfied,
  selectorsIn,
  shareOfAttempt,
  stateOf,
  strictest,
  tool,
  witnesses
} from "./chunk-CDELQMH2.js";

// src/github/git.ts
import { spawn } from "node:child_process";
import { devNull } from "node:os";
import { join } from "node:path";
var KEPT = [
  ...["PATH", "SystemRoot", "TEMP", "TMP"],
  ...["http_proxy", "https_proxy", "HTTPS_PROXY", "no_proxy", "NO_PROXY"],
  ...["SSL_CERT_FILE", "SSL_CERT_DIR", "GIT_SSL_CAINFO"]
];
function openGit({ directory, remote, token, env, timeout }) {
  const header = token === null ? null : basic(token);
  const secrets = token === null || header === null ? [] : [token, header];
  const environment = {
    ...Object.fromEntries(KEPT.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]])),
    ...configured([
      ["core.hooksPath", devNull],
      ["credential.helper", ""],
      ["gc.auto", "0"],
      ["http.followRedirects", "false"],
      ["http.lowSpeedLimit", "1000"],
      ["http.lowSpeedTime", "60"],
      ["transfer.fsckObjects", "true"],
      ...header === null ? [] : [[`http.${remote}.extraHeader`, `Authorization: Basic ${header}`]]
    ]),
    HOME: directory,
    XDG_CONFIG_HOME: directory,
    LC_ALL: "C",
    GIT_DIR: join(directory, "ledger.git"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_ALLOW_PROTOCOL: "https:http:file",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    SSH_ASKPASS: ""
  };
  const redacted = (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  return {
    async run(args, { input = [], maxBytes = 1024 ** 2 } = {}) {
      const child = spawn("git", args, { cwd: directory, env: environment });
      const clock = setTimeout(() => child.kill("SIGKILL"), timeout);
      child.stdin.on("error", () => {
      });
      for (const part of input) child.stdin.write(part);
      child.stdin.end();
      const [stdout, stderr, ended] = await Promise.all([
        collect(child, "stdout", maxBytes),
        collect(child, "stderr", 64 * 1024),
        end(child)
      ]).finally(() => clearTimeout(clock));
      const [command] = args;
      if (stdout === null)
        throw new PlatformError(`git ${command} says more than ${maxBytes} bytes`, "Begin a new ledger.");
      if (ended.signal !== null) {
        throw new PlatformError(
          `git ${command} was stopped (${ended.signal}), after at most ${timeout / 1e3} seconds`,
          "Run the job again; see whether the server is reached from this runner."
        );
      }
      return { code: ended.code, stdout, stderr: redacted((stderr ?? Buffer.alloc(0)).toString()) };
    }
  };
}
var basic = (token) => Buffer.from(`x-access-token:${token}`).toString("base64");
function configured(pairs) {
  return Object.fromEntries([
    ["GIT_CONFIG_COUNT", String(pairs.length)],
    ...pairs.flatMap(([key, value], index) => [
      [`GIT_CONFIG_KEY_${index}`, key],
      [`GIT_CONFIG_VALUE_${index}`, value]
    ])
  ]);
}
async function collect(child, name, maxBytes) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of child[name]) {
    bytes += chunk.length;
    if (bytes <= maxBytes) chunks.push(chunk);
    else child.kill("SIGKILL");
  }
  return bytes > maxBytes ? null : Buffer.concat(chunks);
}
var end = (child) => new Promise((done, fail) => {
  child.on("close", (code, signal) => done({ code, signal }));
  child.on(
    "error",
    (cause) => fail(
      new PlatformError(
        cause.code === "ENOENT" ? "There is no git on this runner, and the ledger is kept on a branch" : `git cannot be run: ${cause.message}`,
        "Install git (the runners of GitHub have it), or keep the ledger in a file.",
        { cause }
      )
    )
  );
});

// src/github/ledger-branch.ts
var FILE = /^ledger-\d{6}\.jsonl$/;
var FILE_BYTES = 1024 ** 2;
var FETCHED = "refs/near-zero/fetched";
var MADE = "refs/near-zero/made";
function ledgerBranch(options) {
  const { git, remote, branch, maxBytes } = options;
  const { retry = { attempts: 30, total: 18e4 }, effects = realEffects } = options;
  const ref = `refs/heads/${branch}`;
  const where = `the branch ${branch} of ${remote}`;
  let made;
  async function fetch() {
    made ??= must("init", ["init", "--quiet", "--bare", "--template="]);
    await made;
    const fetched = await git.run([
      ...["fetch", "--quiet", "--depth=1", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"],
      ...["--end-of-options", remote, `+${ref}:${FETCHED}`]
    ]);
    if (fetched.code === 0) return await filesOf();
    if (/couldn't find remote ref/i.test(fetched.stderr)) return null;
    throw new PlatformError(
      `The ledger on ${where} cannot be read: ${lastLine(fetched)}`,
      "Add `permissions: { contents: read }` to the job, and see that the address is right."
    );
  }
  async function filesOf() {
    const { stdout } = await must("ls-tree", ["ls-tree", "-z", "--long", "--full-tree", FETCHED]);
    const files = stdout.toString().split("\0").flatMap((entry2) => {
      const found = /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t(.*)$/s.exec(entry2);
      if (found === null || !FILE.test(found[5])) return [];
      const [, mode, , id, bytes, name] = found;
      if (mode !== "100644") throw broken(`${name} on ${where} is no plain file`);
      return [{ name, id, bytes: Number(bytes) }];
    }).sort((a, b) => a.name < b.name ? -1 : 1);
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    if (total > maxBytes) throw broken(`The ledger on ${where} has ${total} bytes, more than ${maxBytes}`);
    return files;
  }
  async function contentOf(files) {
    const { stdout } = await must("cat-file", ["cat-file", "--batch"], {
      input: [Buffer.from(files.map(({ id }) => `${id}
`).join(""))],
      maxBytes: maxBytes + files.length * 200
    });
    let at = 0;
    return files.map(({ bytes }) => {
      const start = stdout.indexOf(10, at) + 1;
      at = start + bytes + 1;
      return stdout.subarray(start, start + bytes);
    });
  }
  async function commit(line, fetched, content) {
    const last = fetched?.at(-1);
    const added = Buffer.from(`${line}
`);
    const goesOn = last !== void 0 && last.bytes + added.length <= FILE_BYTES;
    const count2 = fetched?.length ?? 0;
    const name = goesOn ? last.name : `ledger-${String(count2).padStart(6, "0")}.jsonl`;
    const file = goesOn ? Buffer.concat([content.at(-1), added]) : added;
    const time = Math.floor(effects.now() / 1e3);
    const input = [
      Buffer.from(`commit ${MADE}
committer near-zero <near-zero@noreply.invalid> ${time} +0000
`),
      ...data(Buffer.from("Add an entry to the ledger\n")),
      ...fetched === null ? [Buffer.from("M 100644 inline README.md\n"), ...data(Buffer.from(README))] : [Buffer.from(`from ${FETCHED}^0
`)],
      Buffer.from(`M 100644 inline ${name}
`),
      ...data(file),
      // Without it, a stream that is cut off is no commit.
      Buffer.from("done\n")
    ];
    await must("fast-import", ["fast-import", "--quiet", "--force", "--done", "--date-format=raw"], {
      input
    });
  }
  const push = () => git.run(["push", "--quiet", "--porcelain", "--no-verify", "--end-of-options", remote, `${MADE}:${ref}`]);
  async function must(what, args, options2 = {}) {
    const result = await git.run(args, options2);
    if (result.code === 0) return result;
    throw new PlatformError(`git ${what} failed: ${lastLine(result)}`, "Run the job again.");
  }
  return {
    place: `branch ${branch}`,
    async read() {
      const fetched = await fetch();
      return fetched && await contentOf(fetched);
    },
    append: (next) => retrying(
      async () => {
        const fetched = await fetch();
        const content = fetched === null ? [] : await contentOf(fetched);
        const line = next(fetched === null ? null : content);
        if (line === null) return { value: void 0 };
        await commit(line, fetched, content);
        const pushed = await push();
        if (pushed.code === 0) return { value: void 0 };
        if (REFUSED.test(said(pushed).replaceAll(remote, "").replaceAll(branch, "")))
          throw refused(where, pushed);
        return { failure: lastLine(pushed) };
      },
      (failure, tried) => new PlatformError(
        `The ledger on ${where} could not be written in ${tried}: ${failure}`,
        `${GRANT} Then run the job again.`
      ),
      retry,
      effects
    )
  };
}
var REFUSED = /\b403\b|\b401\b|denied|not authori[sz]ed|protected|declined|GH0\d\d|rule violations|Authentication failed/i;
var GRANT = "Writing the ledger needs `permissions: { contents: write }` in the job, and no rule of the branch that keeps this token from adding commits.";
var refused = (where, result) => new PlatformError(`The ledger on ${where} may not be written: ${lastLine(result)}`, GRANT);
var broken = (message) => new PlatformError(message, "Find out who changed the branch, and put back what near-zero wrote.");
var data = (content) => [
  Buffer.from(`data ${content.length}
`),
  content,
  Buffer.from("\n")
];
function lastLine(result) {
  const lines = said(result).split("\n").map((line) => line.replaceAll("	", " ").trim()).filter((line) => line !== "");
  const telling = [/^remote: error/, /^!/, /^fatal/].map((mark) => lines.find((line) => mark.test(line)));
  return telling.find((line) => line !== void 0) ?? lines.at(-1) ?? `exit code ${result.code}`;
}
var said = ({ stdout, stderr }) => `${stderr}
${stdout}`;
var README = `# The ledger of near-zero

Every judged attempt of a gate leaves two entries here, before its results are read and with its verdict. The files
\`ledger-*.jsonl\`, one after the other, are one ledger: JSON Lines, each entry with the digest of the one before.
\`near-zero ledger verify\` checks it, \`near-zero ledger show\` reads it.

Nothing here is ever changed. Protect this branch from force-pushes and deletion.
`;

// src/policy/advice/needed.ts
function plannedRule({ attempts, recall }, whole2) {
  const alpha = shareOfAttempt(attempts, whole2, 1);
  if (recall === null) return ruleOf({ attempts, alpha });
  const { planted, detected } = recall;
  if (planted === null) return ruleOf({ attempts, alpha: alpha / 2 });
  return ruleOf({ attempts, alpha, recall: { planted, detected: detected ?? planted } });
}
var neededFor = (category, failures, limit, alpha) => plannedRule(category, alpha).unitsNeeded(failures, limit);

// src/policy/diff/found.ts
var inside = (at, base, head = base) => ({
  base: [...at.base, base],
  head: [...at.head, head]
});
function entry(holder, name) {
  return isMapping(holder) && Object.hasOwn(holder, name) ? holder[name] : void 0;
}
var isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/policy/diff/outcomes.ts
function judgeOutcomes(name, evals, bounded2) {
  const [base, head] = [ruleOf2(evals.base), ruleOf2(evals.head)];
  if (base.passes === null || head.passes === null) {
    return { direction: "unknown", because: "one of the two leaves it to the tool what passes" };
  }
  const [before, after] = name === "passes_when" ? [base, { ...base, passes: head.passes }] : [{ ...head, unscored: base.unscored }, head];
  const moved3 = valuesOf([before, after]).map((value) => ({
    value,
    move: `${outcome(before, value)} to ${outcome(after, value)}`
  }));
  const first = (...moves) => moved3.find(({ move }) => moves.includes(move));
  const told = (direction, { value, move }) => ({
    direction,
    because: `${shown(value)} goes from ${move}`
  });
  const looser = first("fail to pass", "unscored to pass", "fail to unscored") ?? (name === "unscored_when" ? first("pass to unscored") : void 0);
  if (looser) return told("looser", looser);
  const hidden = first("unscored to fail");
  if (hidden && bounded2) return told("unknown", hidden);
  const tighter = first("pass to fail", "pass to unscored") ?? hidden;
  return tighter ? told("tighter", tighter) : { direction: "neutral" };
}
function ruleOf2(selector) {
  const read = (name) => {
    const document = entry(selector, name);
    return document === void 0 ? null : readCondition(document);
  };
  return { passes: read("passes_when"), unscored: read("unscored_when") };
}
function valuesOf(rules) {
  const of = rules.flatMap(({ passes, unscored }) => [passes, unscored]).filter((condition) => condition !== null);
  return witnesses({ op: "any_of", of });
}
function outcome({ passes, unscored }, value) {
  if (unscored !== null && holds(unscored, value)) return "unscored";
  const held = passes && holds(passes, value);
  return held === null ? "unscored" : held ? "pass" : "fail";
}
var shown = (value) => typeof value === "string" && value.startsWith("\0") ? value.slice(1) : JSON.stringify(value);

// src/policy/diff/pairs.ts
function pairUp(base, head) {
  const waiting = Map.groupBy(entriesOf(base), nameOf);
  const after = entriesOf(head);
  const taken = /* @__PURE__ */ new Map();
  const pair = (alike) => {
    for (const one of after) {
      const alikes = waiting.get(nameOf(one)) ?? [];
      const at = taken.has(one) ? -1 : alikes.findIndex((old) => alike(old, one));
      if (at >= 0) taken.set(one, alikes.splice(at, 1)[0]);
    }
  };
  pair((old, one) => same(old.value, one.value));
  pair(() => true);
  return [
    ...[...waiting.values()].flat().map((old) => ({ base: old })),
    ...after.map((one) => ({ base: taken.get(one), head: one }))
  ];
}
function entriesOf(collection) {
  if (Array.isArray(collection)) return collection.map((value, step) => ({ step, value }));
  return Object.entries(collection ?? {}).map(([step, value]) => ({ step, value }));
}
function nameOf({ step, value }) {
  if (typeof step === "string") return step;
  return `${isMapping(value) ? value["id"] ?? value["task"] : value}`;
}

// src/policy/diff/requirement.ts
function judgeRequirement(base, head, names) {
  const [before, after] = [conjuncts(base, names.base), conjuncts(head, names.head)];
  const gone = [...before].filter(([text]) => !after.has(text)).map(([, one]) => one);
  const come = [...after].filter(([text]) => !before.has(text)).map(([, one]) => one);
  const dropped = gone.filter((one) => typeof one === "string");
  if (dropped.length > 0 && come.every((one) => typeof one === "string")) {
    return {
      direction: "looser",
      because: `${list(dropped)} ${dropped.length > 1 ? "are" : "is"} no longer required`
    };
  }
  const [choice, other] = [gone.find(isChoice), come.find(isChoice)];
  if (other && (!choice || choice.every((way) => other.includes(way))) && gone.length > 0) {
    return { direction: "looser", because: "it offers another way through the gate" };
  }
  if (choice && come.length > 0) {
    return {
      direction: "unknown",
      because: "each way through an `any_of` pays with a share of the chance of error"
    };
  }
  if (choice) return { direction: "looser", because: `${list(choice)}: none of them is required any more` };
  if (come.length > 0) return { direction: "tighter", because: `${list(come.flat())} must hold as well` };
  return { direction: "neutral" };
}
var isChoice = (one) => typeof one !== "string";
function conjuncts(requirement, names) {
  if (requirement === "all") return new Map(names.map((name) => [name, name]));
  if (typeof requirement === "string") return /* @__PURE__ */ new Map([[requirement, requirement]]);
  const parts2 = Array.isArray(requirement) ? requirement : requirement.all_of ?? requirement.any_of ?? [];
  const any = !Array.isArray(requirement) && requirement.any_of !== void 0 && parts2.length > 1;
  if (!any) return new Map(parts2.flatMap((part) => [...conjuncts(part, names)]));
  const ways = parts2.map((part) => [...conjuncts(part, names).keys()].sort().join(" and ")).sort();
  return /* @__PURE__ */ new Map([[`(${ways.join(" or ")})`, ways]]);
}

// src/policy/diff/values.ts
function judgeValue({ direction, type }, stated, effective) {
  switch (direction) {
    case "neutral":
      return { direction };
    case "lower-is-tighter":
      return bySize(size(type, effective.base, Infinity), size(type, effective.head, Infinity));
    case "higher-is-tighter":
      return bySize(-size(type, effective.base, -Infinity), -size(type, effective.head, -Infinity));
    case "severity-limit":
      return bySeverityLimit(size(type, stated.base, Infinity), size(type, stated.head, Infinity));
    case "size":
      return bySampleSize(size(type, stated.base, Infinity), size(type, stated.head, -Infinity));
    case "selector":
      return same([stated.base].flat(), [stated.head].flat()) ? { direction: "neutral" } : {
        direction: "unknown",
        because: "it selects what is counted, so another population may be judged"
      };
    case "looser":
      return {
        direction,
        because: "it says which samples are independent, and so what is a violation and what a pass"
      };
    case "other-is-looser":
      if (same(effective.base, effective.head)) return { direction: "neutral" };
      if (effective.head === void 0) return { direction: "tighter" };
      return { direction: "looser", because: "it changes what the gate remembers" };
    case "permitted":
      return byPermission(listOf(effective.base), listOf(effective.head));
    case "allowance":
      if (stated.base === void 0) return { direction: "looser" };
      return { direction: stated.head === void 0 ? "tighter" : "unknown" };
    default:
      return Array.isArray(direction) ? bySize(-direction.indexOf(effective.base ?? null), -direction.indexOf(effective.head ?? null)) : null;
  }
}
function bySize(base, head) {
  return { direction: head < base ? "tighter" : head > base ? "looser" : "neutral" };
}
function byPermission(base, head) {
  const within = (a, b) => b === null || (a?.every((one) => b.includes(one)) ?? false);
  const [less, more] = [within(head, base), within(base, head)];
  if (less && more) return { direction: "neutral" };
  if (less) return { direction: "tighter" };
  return more ? { direction: "looser" } : { direction: "unknown", because: "it permits others now" };
}
var listOf = (value) => Array.isArray(value) && value.length > 0 ? value : null;
function bySeverityLimit(base, head) {
  if (head > 0 || base === 0) return bySize(base, head);
  return {
    direction: "unknown",
    because: "a veto blocks on one failure, but asks for no samples that demonstrate a rate"
  };
}
function bySampleSize(base, head) {
  if (head < base && base !== Infinity) return { direction: "looser" };
  if (head === base) return { direction: "neutral" };
  return { direction: "unknown", because: "other samples are counted, which may be easier ones" };
}
function size(type, value, absent) {
  if (value === void 0) return absent;
  switch (type) {
    case "rate":
      return readRate(String(value)).value;
    case "confidence":
      return -readConfidence(String(value)).alpha;
    case "duration":
      return readDuration(String(value)).ms;
    case "date":
      return Date.parse(String(value));
    default:
      return Number(value);
  }
}

// src/policy/diff/walk.ts
var ABSENT = { base: void 0, head: void 0 };
var walk = (key, root) => visit(key, { base: [], head: [] }, root, {
  root,
  holder: ABSENT,
  fallback: ABSENT,
  filled: { base: filled(key, root.base), head: filled(key, root.head) }
});
var filled = ({ keys = {} }, document) => ({
  ...Object.fromEntries(Object.entries(keys).map(([name, key]) => [name, key.default])),
  ...isMapping(document) ? document : {}
});
function visit(key, at, pair, scene) {
  if (pair.base === void 0 && pair.head === void 0) return [];
  const found = (judged) => [{ ...judged, ...pair, at }];
  switch (key.direction) {
    case "parts":
      return parts(key, at, pair, scene);
    case "trade":
      return pair.base === void 0 || pair.head === void 0 ? found(TRADED) : parts(key, at, pair, scene);
    case "demand":
    case "demands":
    case "evals":
    case "allowances":
    case "gates":
      if (key.keys === void 0 && key.each === void 0) {
        if (same(pair.base, pair.head)) return [];
        return found(pair.base === void 0 ? MORE : pair.head === void 0 ? LESS : CHANGED);
      }
      if (key.direction === "demand") {
        if (pair.base === void 0 || pair.head === void 0)
          return found(pair.base === void 0 ? MORE : LESS);
        return parts(key, at, pair, scene);
      }
      return entries(key, at, pair, scene);
  }
  if (same(pair.base, pair.head)) return [];
  switch (key.direction) {
    case "outcome":
      return found(judgeOutcomes(`${at.head.at(-1)}`, scene.holder, bounded(scene.root, at)));
    case "requirement":
      return found(
        judgeRequirement(pair.base, pair.head, {
          base: behavioursIn(scene.root.base),
          head: behavioursIn(scene.root.head)
        })
      );
    default: {
      const { base = scene.fallback.base ?? key.default, head = scene.fallback.head ?? key.default } = pair;
      return found(judgeValue(key, pair, { base, head }));
    }
  }
}
var behavioursIn = (document) => Object.entries(entry(document, "categories") ?? {}).filter(([, category]) => entry(category, "kind") === void 0).map(([name]) => name);
var MORE = { direction: "tighter" };
var LESS = { direction: "looser" };
var TRADED = {
  direction: "unknown",
  because: "it asks for something and excuses something else, so results that blocked may pass"
};
var CHANGED = { direction: "unknown", because: "what it asks for is another thing now" };
function parts({ keys = {} }, at, holder, scene) {
  return Object.entries(keys).flatMap(([name, key]) => {
    const of = ({ base, head }) => ({ base: entry(base, name), head: entry(head, name) });
    return visit(key, inside(at, name), of(holder), { ...scene, holder, fallback: of(scene.fallback) });
  });
}
function entries(key, at, pair, scene) {
  const each = key.each;
  const fallback = at.head.length === 1 ? scene.filled : ABSENT;
  return pairUp(pair.base, pair.head).flatMap(({ base, head }) => {
    const here = inside(at, (base ?? head).step, (head ?? base).step);
    const values = { base: base?.value, head: head?.value };
    if (base && head) return visit(each, here, values, { ...scene, holder: pair, fallback });
    return [{ ...changeOfEntry(key, values, scene), ...values, at: here }];
  });
}
function changeOfEntry({ direction }, { base, head }, scene) {
  const added = base === void 0;
  if (direction === "allowances") return added ? LESS : MORE;
  if (direction === "gates" && added) {
    return { direction: "unknown", because: "it may judge an event that another gate judged" };
  }
  if (direction === "evals" && added && entry(scene.holder.head, "combine") === "pool") {
    return { direction: "unknown", because: "it changes the mixture that is judged as a whole" };
  }
  return added ? MORE : head === void 0 ? LESS : CHANGED;
}
function bounded({ base }, at) {
  const [, category] = at.base;
  const gates = entry(base, "gates");
  const holders = [
    base,
    entry(entry(base, "categories"), `${category}`),
    ...isMapping(gates) ? Object.values(gates) : []
  ];
  return holders.some((holder) => entry(entry(holder, "evidence"), "unscored") !== void 0);
}

// src/policy/diff.ts
function diff(base, head) {
  const documents = { base: whole(base), head: whole(head) };
  return walk(language, documents).map((found) => changeOf(found, documents, base.policy, head.policy));
}
var loosens = (changes) => changes.some(({ direction }) => direction === "looser" || direction === "unknown");
var whole = ({ document }) => ({
  gates: { default: { require: "all" } },
  ...document
});
function changeOf(found, documents, base, head) {
  const { at, direction, because } = found;
  const path = keyPath(found.head === void 0 ? at.base : at.head);
  const [old, now] = [written(found.base), written(found.head)];
  const samples = samplesOf(found, base, head);
  const note = [
    ...because === void 0 ? [] : [`${because[0].toUpperCase()}${because.slice(1)}.`],
    ...renamed(found, documents),
    ...lookAlikes(now ?? ""),
    ...samples === null ? [] : [needed(samples)]
  ].join(" ");
  return {
    path,
    direction,
    category: aboutOf(found, "category", "categories"),
    gate: aboutOf(found, "gate", "gates"),
    old,
    new: now,
    base: found.base === void 0 ? null : base.locations[keyPath(at.base)] ?? null,
    head: found.head === void 0 ? null : head.locations[keyPath(at.head)] ?? null,
    sentence: `\`${path}\` ${moved(found, old, now)}.${note && " "}${note}`,
    note,
    samples
  };
}
function aboutOf({ at, base, head }, key, collection) {
  const [top, name] = base === void 0 ? at.head : at.base;
  const named = top === "waivers" ? entry(base, key) ?? entry(head, key) : top === collection ? name : null;
  return typeof named === "string" ? named : null;
}
var ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\uff21-\uff5a]/gu;
function lookAlikes(text) {
  const mixed = text.split(/[\s"]+/).filter((word) => /[A-Za-z]/.test(word));
  const letters = new Set(mixed.flatMap((word) => word.match(ALIKE) ?? []));
  if (letters.size === 0) return [];
  const named = [...letters].slice(0, 5).map((one) => `${one} (U+${one.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")})`);
  return [`It mixes Latin letters with others that may look like them: ${named.join(", ")}.`];
}
var written = (value) => value === void 0 ? null : typeof value === "string" ? value : JSON.stringify(value);
function moved({ base, head }, old, now) {
  const short = (value, text) => text.length <= SHORT || entry(value, "expires") !== void 0 ? text : `${entry(value, "id") ?? entry(value, "task") ?? ""}`;
  if (old === null) return `is added: ${short(head, now)}`.replace(/: $/, "");
  if (now === null) return `is removed; it was ${short(base, old)}`.replace(/; it was $/, "");
  return `changes from ${short(base, old)} to ${short(head, now)}`.replace(/ from {2}?to $/, "");
}
var SHORT = 60;
function renamed({ at, base, head }, documents) {
  if (head !== void 0 || at.base.length !== 2) return [];
  const collection = entry(documents.head, `${at.base[0]}`);
  const twin = Object.entries(collection ?? {}).find(([, value]) => same(value, base));
  return twin ? [`\`${twin[0]}\` is the same under another name; a rename is a removal and an addition.`] : [];
}
function samplesOf({ at, base, head }, before, after) {
  const [top, name, ...rest] = at.head;
  const key = rest.join(".");
  const bound = ["max_failure_rate", "confidence", "attempts"].includes(key) || key.startsWith("severity.limits.");
  if (top !== "categories" || !bound) return null;
  const of = (policy, value) => {
    const category = policy.categories.find((one) => one.name === name);
    const whole2 = key === "confidence" || key === "attempts";
    if (category === void 0 || value === void 0 && !whole2) return null;
    const limit = whole2 ? category.maxFailureRate.value : readRate(String(value)).value;
    const alpha = strictest(policy).get(category.name)?.alpha ?? category.confidence.alpha;
    const samples = limit > 0 ? neededFor(category, 0, limit, alpha) : Infinity;
    return Number.isFinite(samples) ? samples : null;
  };
  return { old: of(before, base), new: of(after, head) };
}
var needed = ({ old, new: now }) => {
  const of = (samples) => samples?.toLocaleString("en-US") ?? "none";
  return `Samples without a failure that demonstrate it: ${of(now)}; before: ${of(old)}.`;
};

// src/report/changes.ts
function countChanges(changes) {
  if (changes.length === 0) return "Nothing that a policy says has changed.";
  const of = (direction) => changes.filter((one) => one.direction === direction).length;
  const kinds = ["looser", "unknown", "tighter", "neutral"].filter((direction) => of(direction) > 0).map((direction) => `${of(direction)} ${direction}`);
  const unknown = of("unknown") > 0 ? " What is unknown is treated as looser." : "";
  return `${plural(changes.length, "change")}: ${list(kinds)}.${unknown}`;
}
function changesAsText(changes, rejudged, names) {
  const lines = changes.map((change) => {
    const [file, place] = change.head ? [names.head, change.head] : [names.base, change.base];
    return `${plain(file)}:${place ? `${place.line}:${place.column}:` : ""} ${change.direction}: ${plain(sentenceOf(change), 2e3)}`;
  });
  return [...lines, countChanges(changes), ...rejudged.map((one) => plain(flip(one), 1e3)), ""].join("\n");
}
var MARKS = { looser: "\u{1F534}", unknown: "\u{1F7E0}", tighter: "\u{1F7E2}", neutral: "\u26AA" };
var ROWS_SHOWN = 100;
function changesAsMarkdown(changes, rejudged = []) {
  const sorted = Object.keys(MARKS).flatMap(
    (direction) => changes.filter((change) => change.direction === direction)
  );
  const rows = sorted.slice(0, ROWS_SHOWN).map((change) => {
    const { path, direction, old, new: now, note, loosenedAfterFailingRun: runs = [] } = change;
    const after = runs.length === 0 ? "" : `${note && " "}**${safeMarkdown(afterFailing(runs), 1e3)}**`;
    const place = change.head ? `${change.head.line}` : change.base ? `(${change.base.line})` : "";
    return `| ${MARKS[direction]} ${direction} | ${safeMarkdown(path)} | ${place} | ${cell(path, old)} | ${cell(path, now)} | ${safeMarkdown(note)}${after} |`;
  });
  const more = sorted.length - rows.length;
  return [
    countChanges(changes),
    ...rows.length === 0 ? [] : [
      "",
      "| | key | line | was | is | |",
      "|---|---|--:|---|---|---|",
      ...rows,
      ...more > 0 ? [`| | *and ${plural(more, "change")} more* | | | | |`] : []
    ],
    ...rejudged.length === 0 ? [] : ["", ...rejudged.map((one) => `- ${safeMarkdown(flip(one), 1e3)}`)],
    ""
  ].join("\n");
}
var sentenceOf = ({ sentence, loosenedAfterFailingRun: runs = [] }) => runs.length === 0 ? sentence : `${sentence} ${afterFailing(runs)}`;
var afterFailing = (runs) => `Loosened after a failing run: ${runs.map(failing).join("; ")}.`;
var CATEGORIES_SAID = 3;
function failing({ gate, judgedAt, model, categories }) {
  const who = `on ${judgedAt.slice(0, 10)}, ${model ?? "a model without a name"} was`;
  const said2 = categories.map(
    ({ name, state, failures, samples, upper, limit }) => `${STATE_WORDS[state]} for ${name} (${count(failures)} of ${count(samples)}, upper bound ${percent(upper, limit)}, limit ${percent(limit)})`
  );
  return `${who} ${list(said2, CATEGORIES_SAID) || "blocked"} at gate ${gate}`;
}
var cell = (path, value) => value === null ? "\u2013" : safeMarkdown(value, path.startsWith("waivers") ? 1e3 : 100);
function flip({ gate, judgedAt, file, decision, categories, unknown }) {
  const flipped = decision.old === decision.new ? `stays ${decision.old}` : `flips from ${decision.old} to ${decision.new}`;
  const states = categories.map(({ name, old, new: now }) => `${name} goes from ${old} to ${now}`);
  const missing = unknown.length > 0 ? [`it has no counts for ${list(unknown)}`] : [];
  return `${file} (gate ${gate}, ${judgedAt}) ${flipped}${[...states, ...missing].map((one, i) => `${i ? ";" : ":"} ${one}`).join("")}.`;
}

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
function byId(list2, base, head, parts2) {
  const heads = new Map(head.map((one) => [one.id, one]));
  const bases = new Set(base.map(({ id }) => id));
  return [
    ...base.flatMap((old) => {
      const { id, category } = old;
      const now = heads.get(id);
      if (now === void 0)
        return [changeOf2(`history.${list2}.${id}`, category, { old: id, new: null, direction: "looser" })];
      return parts2(old, now).filter((part) => part.old !== part.new).map((part) => changeOf2(`history.${list2}.${id}.${part.key}`, category, part));
    }),
    ...head.filter(({ id }) => !bases.has(id)).map(
      ({ id, category }) => changeOf2(`history.${list2}.${id}`, category, { old: null, new: id, direction: "tighter" })
    )
  ];
}
function changesOfSignature(old, now) {
  return [
    moved2("first_seen", old.first_seen, now.first_seen, (a, b) => b < a),
    moved2("due", old.due, now.due, (a, b) => b < a),
    moved2("severity", old.severity, now.severity, (a, b) => b > a),
    { key: "category", old: old.category, new: now.category, direction: "looser" },
    listed("formerly", old.formerly, now.formerly, "tighter")
  ];
}
function changesOfIncident(old, now) {
  const levels = [.../* @__PURE__ */ new Set([...Object.keys(old.failures), ...Object.keys(now.failures)])].sort();
  return [
    ...levels.map(
      (level) => moved2(`failures.${level}`, old.failures[level] ?? 0, now.failures[level] ?? 0, (a, b) => b > a)
    ),
    moved2("interactions", old.interactions, now.interactions, (a, b) => b < a),
    moved2("known", old.known, now.known, (a, b) => b < a),
    ...["category", "model", "from", "to", "harm"].map(
      (key) => ({ key, old: old[key] ?? null, new: now[key] ?? null, direction: "looser" })
    )
  ];
}
function moved2(key, old, now, isTighter) {
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
function asSets(list2, base, head, more, name) {
  const of = (entries2) => new Map(entries2.map((one) => [canonical(one), one]));
  const [before, after] = [of(base), of(head)];
  const less = more === "looser" ? "tighter" : "looser";
  return [
    ...[...before].flatMap(
      ([text, one]) => after.has(text) ? [] : changeOf2(`history.${list2}.${name(one)}`, null, { old: text, new: null, direction: less })
    ),
    ...[...after].flatMap(
      ([text, one]) => before.has(text) ? [] : changeOf2(`history.${list2}.${name(one)}`, null, { old: null, new: text, direction: more })
    )
  ];
}
function changeOf2(path, category, part) {
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
function markAfterFailing(changes, entries2) {
  return changes.map((change) => {
    const loosens2 = change.direction === "looser" || change.direction === "unknown";
    const runs = loosens2 ? failingRuns(entries2, change) : [];
    return runs.length === 0 ? change : { ...change, loosenedAfterFailingRun: runs };
  });
}
function failingRuns(entries2, { category, gate }) {
  const latest = /* @__PURE__ */ new Map();
  for (const entry2 of entries2) {
    if (entry2.type !== "closed" || gate !== null && entry2.gate !== gate) continue;
    if (category === null || Object.hasOwn(entry2.categories, category)) latest.set(entry2.gate, entry2);
  }
  return [...latest.values()].flatMap((entry2) => {
    const categories = Object.entries(entry2.categories).flatMap(([name2, one]) => {
      if (one.state === "demonstrated" || category !== null && name2 !== category) return [];
      const { state, failures, samples, upper, limit } = one;
      return [{ name: name2, state, failures, samples, upper, limit }];
    });
    const blocked = category === null && entry2.decision === "block";
    const failed = (category !== null || gate === null) && categories.length > 0;
    if (!blocked && !failed) return [];
    const { number, gate: name, judgedAt, subject } = entry2;
    return [{ entry: number, gate: name, judgedAt, model: subject.model, categories }];
  });
}

// src/ledger/replay.ts
function recordedIn(entries2) {
  return entries2.flatMap((entry2, index) => {
    if (entry2.type !== "closed") return [];
    const known = entries2.slice(0, index);
    const { number } = candidatesAt(known, entry2.gate, new Set(selectorsIn(entry2)), entry2.subject);
    return { entry: entry2, candidate: number };
  });
}
var entryName = ({ number, subject }) => `entry ${number}, ${subject.model ?? "not named"}`;

// src/verdict/memory/rejudge.ts
function rejudge(file, kept, policy, candidate = "memory" in kept ? kept.memory?.candidate?.number ?? 1 : 1) {
  const verdict = "type" in kept ? fromLedger(kept) : fromFile(kept);
  const gate = policy.gates.find((one) => one.name === verdict.gate);
  const asked = gate ? judgedBy(policy, gate) : [];
  const ledger = "type" in kept || kept.memory !== null;
  const corrected = gate !== void 0 && corrects(gate, ledger && (kept.rules ?? 1) >= 2);
  const judged = /* @__PURE__ */ new Map();
  for (const category of asked) {
    const recorded = verdict.categories.get(category.name);
    if (recorded) {
      const alpha = alphaFor(policy, gate, category, corrected ? candidate : null);
      judged.set(category.name, again(category, recorded, alpha, gate));
    }
  }
  const requires = (name) => asked.find((one) => one.name === name)?.requires ?? [];
  const alone = (name) => {
    const one = judged.get(name);
    return one !== void 0 && (gate.screen ? passesScreen(one) : one.state === "demonstrated");
  };
  const isGreen = (name) => [...closure([name], requires)].every(alone);
  const allowed = gate !== void 0 && !isAgainstGate(verdict, policy, gate) && satisfied(gate.require, isGreen);
  const states = [...judged].map(([name, one]) => {
    const now = one.state === "demonstrated" && !isGreen(name) ? "not-demonstrated" : one.state;
    return { name, old: verdict.categories.get(name).state, new: now };
  });
  return {
    file,
    gate: verdict.gate,
    judgedAt: verdict.judgedAt,
    decision: { old: verdict.decision, new: allowed ? "allow" : "block" },
    categories: states.filter((one) => one.old !== one.new),
    unknown: asked.map(({ name }) => name).filter((name) => !judged.has(name))
  };
}
var ASKED = {
  "advance-unnamed": ({ frontier }) => frontier,
  "looser-than-last-allow": ({ frontier }) => frontier,
  // Follows from the share that this candidate may use, by which its bounds are judged anew.
  candidates: () => false,
  "severity-growth": ({ severityGrowth }) => severityGrowth === "block",
  // Follows from the policy, and so is judged anew.
  ungrounded: () => false,
  "unresolved-failures": ({ unresolvedFailures }) => unresolvedFailures === "block",
  "not-judged": ({ candidates, severityGrowth, unresolvedFailures }) => candidates === "corrected" || severityGrowth === "block" || unresolvedFailures === "block"
};
var asks = (gate, { code }) => ASKED[code]?.(gate) ?? true;
var rejudgeLedger = (entries2, policy) => recordedIn(entries2).map(({ entry: entry2, candidate }) => rejudge(entryName(entry2), entry2, policy, candidate));
var isAgainstGate = ({ advance, reasons }, policy, gate) => reasons.some((one) => asks(gate, one)) || judgeGrounds(policy, gate).length > 0 || gate.frontier && advance === null;
function again(category, recorded, alpha, gate) {
  const limit = category.maxFailureRate.value;
  const { recall } = recorded;
  const rule = ruleOf({
    attempts: category.attempts,
    alpha: shareOfAttempt(category.attempts, alpha, 1),
    recall
  });
  const counts = category.pool ? [recorded.pooled ? recorded : sumOf(recorded)] : recorded.evals;
  const list2 = category.inventory;
  const violated = [...recorded.evals, ...counts].some(
    (one) => list2 ? unitsIn(one.lower, list2) > list2.allowed : one.lower > limit
  );
  const short = counts.some(
    (one) => list2 ? unitsIn(one.upper, list2) > list2.allowed : one.samples > 0 && !rule.demonstrated(one, limit)
  );
  const shown2 = violated ? [{ code: "above-limit", task: null, of: "rate" }] : short ? [{ code: "too-few-samples", task: null, of: "rate" }] : [];
  const reasons = [...recorded.reasons.filter((one) => asks(gate, one)), ...shown2];
  return { ...recorded, reasons, state: stateOf(reasons.map(classed), gate.screen) };
}
var classed = ({ code }) => isKnown(code) ? { code, class: REASONS[code].class } : { code: "unreadable", class: "invalid" };
var unitsIn = (share, { units }) => Math.round(share * units);
var sumOf = ({ evals }) => ({
  failures: evals.reduce((sum, one) => sum + one.failures, 0),
  samples: evals.reduce((sum, one) => sum + one.samples, 0),
  lower: 0,
  upper: 1
});
function fromFile(verdict) {
  const categories = Object.entries(verdict.categories).map(([name, one]) => [
    name,
    { ...one, reasons: apartFromLimit(one.reasons.map(recordedIn2), one) }
  ]);
  return { ...verdict, reasons: verdict.reasons.map(recordedIn2), categories: new Map(categories) };
}
var recordedIn2 = ({ code, task, about }) => ({
  code,
  task,
  of: about?.of ?? null
});
function fromLedger(entry2) {
  const categories = Object.entries(entry2.categories).map(([name, one]) => {
    const reasons2 = one.reasons.map(({ code, task, of = null }) => ({ code, task, of }));
    return [name, { ...one, reasons: apartFromLimit(reasons2, one) }];
  });
  const reasons = entry2.reasons.map((code) => ({ code, task: null, of: null }));
  return { ...entry2, reasons, categories: new Map(categories) };
}
function apartFromLimit(reasons, { limit, lower, evals }) {
  const over = lower > limit || evals.some((one) => one.lower > limit);
  return reasons.filter((one) => !(followsFromLimit(one) ?? over));
}

// src/run/count-shard.ts
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join as join2 } from "node:path";
async function countShard(policy, gate, digest, { shard, shards }, collected, progress) {
  const [counted] = (await apart(collected.files)).shards;
  if (counted !== void 0 || (collected.shards ?? []).length > 0) {
    throw new EvidenceError(
      counted?.name ?? "shards",
      "was counted already: shards are not counted again",
      "Merge shards with `near-zero merge`, and count results only."
    );
  }
  const { tallier, evidence } = await countFiles(policy, gate, collected, progress);
  return {
    tool: tool(),
    policy: digest,
    gate: gate.name,
    of: shards,
    held: [shard],
    evidence,
    states: tallier.states()
  };
}
function writeShardFile(shard, path) {
  const text = shardText(shard);
  const beside = join2(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text, { flag: "wx" });
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PlatformError(`${path} cannot be written: ${why}`, "Name another place, or free disk space.", {
      cause
    });
  }
}
function describeShard({ of, held, evidence }) {
  const samples = evidence.reduce((sum, record) => sum + record.samples, 0);
  const files = evidence.filter(({ format }) => format !== null).length;
  const which = held.length === 1 ? `shard ${held[0]} of ${of}` : `${held.length} of ${plural(of, "shard")}`;
  return `${which}: ${plural(samples, "sample")} of ${plural(files, "file")}`;
}

export {
  openGit,
  basic,
  ledgerBranch,
  plannedRule,
  neededFor,
  diff,
  loosens,
  changesAsText,
  changesAsMarkdown,
  sentenceOf,
  afterFailing,
  flip,
  diffHistory,
  markAfterFailing,
  failingRuns,
  rejudge,
  rejudgeLedger,
  countShard,
  writeShardFile,
  describeShard
};
