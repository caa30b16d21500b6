import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  WORST_KEPT,
  needsSamples
} from "./chunk-5G5UKXJE.js";
import "./chunk-W5QT2FDL.js";
import "./chunk-RVTE37ZW.js";
import {
  authHeaders
} from "./chunk-Z64M4TMY.js";
import {
  isObject
} from "./chunk-DAAVJPZB.js";
import {
  parseJson
} from "./chunk-VITHBUQ2.js";
import {
  asBuffer
} from "./chunk-LNXKUYDX.js";
import "./chunk-ALIEZS7S.js";
import {
  EvidenceError
} from "./chunk-Z676F4NH.js";
import "./chunk-LCSLMUSC.js";

// src/evidence/sources/clickhouse/client.ts
var MAX_BYTES = 64 * 1024 * 1024;
var TIMEOUT = 10 * 6e4;
var PARAMETERS_SINCE = [19, 14];
var HARMLESS = /^[A-Za-z0-9_./:-]*$/;
var Bindings = class {
  #source;
  #hasParameters;
  parameters = {};
  constructor(source, hasParameters) {
    this.#source = source;
    this.#hasParameters = hasParameters;
  }
  /** @returns what stands for the text in the statement @throws EvidenceError for one that an old server cannot be given */
  text(value) {
    if (this.#hasParameters) {
      const name = `p${Object.keys(this.parameters).length}`;
      this.parameters[name] = value.replace(/[\\\t\n]/g, (mark) => ESCAPES[mark]);
      return `{${name}:String}`;
    }
    if (HARMLESS.test(value)) return `'${value}'`;
    throw new EvidenceError(
      this.#source,
      `this server knows no query parameters, and ${JSON.stringify(value)} has characters other than A-Z a-z 0-9 _ . / : -`,
      "Use ClickHouse 19.14 or newer, or other values in the policy."
    );
  }
};
var ESCAPES = { "\\": "\\\\", "	": "\\t", "\n": "\\n" };
async function openClickHouse(base, { name, database, headers }, { http }) {
  async function rows({ sql, bindings }) {
    const url = new URL(base);
    url.searchParams.set("database", database);
    for (const [key, value] of Object.entries(bindings?.parameters ?? {})) {
      url.searchParams.set(`param_${key}`, value);
    }
    const { status, body } = await http.request(url.href, {
      method: "POST",
      repeatable: true,
      // What is wrong with a statement is said with status 500.
      answers: 500,
      headers,
      body: `${sql} FORMAT JSONCompact`,
      maxBytes: MAX_BYTES,
      timeout: TIMEOUT
    });
    const text = asBuffer(body).toString("utf8");
    if (status !== 200) throw refused(name, status, text);
    const answer = parseJson(text, name);
    if (isObject(answer) && Array.isArray(answer["data"])) return answer["data"];
    throw new EvidenceError(
      name,
      "does not answer as ClickHouse does",
      "See that the address is its HTTP port."
    );
  }
  const [first] = await rows({ sql: "SELECT version()" });
  const version = String(first?.[0]).split(".").map(Number);
  const [major = 0, minor = 0] = version;
  const [sinceMajor = 0, sinceMinor = 0] = PARAMETERS_SINCE;
  const hasParameters = major > sinceMajor || major === sinceMajor && minor >= sinceMinor;
  return { rows, bindings: () => new Bindings(name, hasParameters) };
}
function refused(name, status, text) {
  const [, code, message] = /Code: (\d+)[.,]\s*(?:e\.displayText\(\) = )?(?:DB::Exception:?\s*)?(.{0,300})/s.exec(text) ?? [];
  const isCredentials = status === 401 || status === 403 || ["192", "193", "194", "516"].includes(code ?? "");
  return new EvidenceError(
    name,
    isCredentials ? `refused the credentials (${code ?? status})` : `answered ${status}: ${message ?? text.slice(0, 300)}`,
    isCredentials ? "See that `auth=` names the right variables, and that the user may read the table." : "See that the database, the table and its columns are as docs/sources/clickhouse.md says."
  );
}

// src/evidence/sources/clickhouse/columns.ts
var IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
var KNOWN = {
  task: ["text"],
  id: ["text", "whole"],
  epoch: ["whole"],
  scorer: ["text"],
  failed: ["whole", "flag"],
  value: ["text", "whole", "float", "flag"],
  answer: ["text", "whole", "float", "flag"],
  error: ["text"],
  completed_at: ["time"],
  run_id: ["text", "whole"],
  model: ["text"],
  model_digest: ["text"],
  tool: ["text"],
  finished: ["whole", "flag"],
  created_at: ["time"],
  dataset_samples: ["whole"],
  epochs: ["whole"]
};
var OWN = /^(?:metadata|score_metadata|args)_./;
async function columnsOf(server, table, name) {
  const columns = /* @__PURE__ */ new Map();
  for (const row of await server.rows({ sql: `DESCRIBE TABLE ${table}` })) {
    const [column, type] = row.map(String);
    if (column === void 0 || type === void 0 || !IDENTIFIER.test(column)) continue;
    const allowed = Object.hasOwn(KNOWN, column) ? KNOWN[column] : void 0;
    if (allowed === void 0 && !OWN.test(column)) continue;
    const kind = kindOf(type);
    if (kind === null || allowed !== void 0 && !allowed.includes(kind)) {
      const remedy = "Make a view of the table as docs/sources/clickhouse.md says, and name that.";
      throw new EvidenceError(name, `its column ${column} is of type ${type}`, remedy);
    }
    columns.set(column, { sql: `\`${column}\``, kind, isPlainText: type === "String" });
  }
  const missing = ["task", "id"].filter((column) => !columns.has(column));
  const outcomes = ["failed", "value"].filter((column) => columns.has(column));
  if (missing.length > 0 || outcomes.length !== 1) {
    throw new EvidenceError(
      name,
      missing.length > 0 ? `has no column \`${missing[0]}\`` : `has ${outcomes.length === 0 ? "neither" : "both"} of the columns \`failed\` and \`value\``,
      "Make a view of the table as docs/sources/clickhouse.md says, and name that."
    );
  }
  return columns;
}
function kindOf(type) {
  const bare = type.replace(/^(?:LowCardinality\()?(?:Nullable\()?/, "").replace(/\)+$/, "");
  if (/^U?Int/.test(bare)) return "whole";
  if (/^Float/.test(bare)) return "float";
  if (/^Bool/.test(bare)) return "flag";
  if (/^Date/.test(bare)) return "time";
  return /^(?:String|FixedString|Enum|UUID)/.test(bare) ? "text" : null;
}

// src/evidence/sources/clickhouse/condition.ts
function compile(condition, value, bindings) {
  return speaksOf(condition, value.kind) ? test(condition, value, bindings) : null;
}
var typeOf = (kind) => kind === "whole" || kind === "float" ? "number" : kind === "flag" ? "boolean" : "string";
function speaksOf(condition, kind) {
  if ("of" in condition) return condition.of.some((inner) => speaksOf(inner, kind));
  if ("bound" in condition) return typeOf(kind) === "number";
  return condition.literals.some((literal) => typeof literal === typeOf(kind));
}
function test(condition, value, bindings) {
  switch (condition.op) {
    case "is":
      return among(value, condition.literals, bindings);
    case "is_not":
      return speaksOf(condition, value.kind) ? `NOT (${among(value, condition.literals, bindings)})` : "0";
    case "below":
      return compare(value, "<", condition.bound);
    case "at_most":
      return compare(value, "<=", condition.bound);
    case "above":
      return compare(value, ">", condition.bound);
    case "at_least":
      return compare(value, ">=", condition.bound);
    case "all_of":
      return `(${condition.of.map((inner) => test(inner, value, bindings)).join(" AND ")})`;
    case "any_of":
      return `(${condition.of.map((inner) => test(inner, value, bindings)).join(" OR ")})`;
  }
}
function among(value, literals, bindings) {
  const wanted = literals.filter((literal) => typeof literal === typeOf(value.kind));
  const equal = wanted.map(
    (literal) => typeof literal === "string" ? `${value.sql} = ${bindings.text(literal)}` : `${value.sql} = ${number(Number(literal))}`
  );
  return equal.length === 0 ? "0" : `(${equal.join(" OR ")})`;
}
function compare({ sql, kind }, operator, bound) {
  return typeOf(kind) === "number" ? `${sql} ${operator} ${number(bound)}` : "0";
}
var number = (value) => value < 0 ? `(${value})` : String(value);

// src/evidence/sources/clickhouse/rows.ts
var DEFAULT_SCORER = "score";
var UNSCORED = "1";
var WORST_FAILED = "6";
function rowsOf(question, place, bindings) {
  const { category, selector, runs } = question;
  const { columns } = place;
  const why = needsSamples(category, selector);
  if (why !== null) throw notHere(place, category, why);
  const scorer = columns.get("scorer");
  const scorerSql = scorer === void 0 ? `'${DEFAULT_SCORER}'` : `if(${sqlText(scorer)} = '', '${DEFAULT_SCORER}', ${sqlText(scorer)})`;
  const [named] = selector.scorers;
  const isScored = named === void 0 ? "1" : among({ sql: "scorer", kind: "text" }, [named], bindings);
  const headline = selector.at === null;
  const column = headline ? columns.get("failed") ?? columns.get("value") : columnAt(selector.at);
  const value = column && valueIn(column, headline && columns.has("failed"));
  const passes = value === void 0 ? null : passesOf(value);
  const unscored = value && selector.unscoredWhen && compile(selector.unscoredWhen, value, bindings);
  const code = `multiIf(${[
    `NOT (${isScored})`,
    UNSCORED,
    ...passes === null || column === void 0 ? ["1", UNSCORED] : [
      `NOT (${isKnown(column)})`,
      UNSCORED,
      ...unscored ? [unscored, UNSCORED] : [],
      `NOT (${passes})`,
      severityOf(category),
      ...columns.has("error") ? [`${sqlText(columns.get("error"))} != ''`, UNSCORED] : []
    ],
    "0"
  ].join(", ")})`;
  const valued = headline ? "1" : column === void 0 ? "0" : `isNotNull(${column.sql})`;
  const id = sqlText(columns.get("id"));
  const inner = `SELECT
      ${id} AS id, sipHash128(${id}) AS h, ${place.hash} AS run_hash, ${numberOf(runs, place)} AS run,
      ${columns.has("epoch") ? `toUInt32(ifNull(${columns.get("epoch").sql}, 1))` : "toUInt32(1)"} AS epoch,
      ${scorerSql} AS scorer, toUInt8(${code}) AS code, ${stratumOf(category)} AS stratum,
      toUInt8((${isScored}) AND ${valued}) AS valued, ${secondsOf(columns)} AS at
    FROM ${place.table}
    WHERE ${[inRuns(runs, place), ...selector.where.map(narrowed)].join(" AND ")}`;
  return `SELECT *, if(code > 1, 2, code) AS class FROM (${inner})`;
  function columnAt({ root, keys, text: path }) {
    const [key, ...deeper] = keys;
    if (root === "value" && key === void 0) return columns.get("failed") ?? columns.get("value");
    if (root === "sample.id") return columns.get("id");
    if (root === "answer") return columns.get("answer");
    const prefix = root === "sample.metadata" ? "metadata" : root === "score.metadata" ? "score_metadata" : null;
    if (prefix === null || deeper.length > 0) throw notHere(place, category, `\`${path}\``);
    const name = `${prefix}_${key}`;
    return IDENTIFIER.test(name) ? columns.get(name) : void 0;
  }
  function valueIn({ sql, kind }, isFailed) {
    if (isFailed) return { sql: `(${sql} = 0)`, kind: "flag" };
    return { sql: kind === "text" ? `toString(assumeNotNull(${sql}))` : `assumeNotNull(${sql})`, kind };
  }
  function passesOf(known) {
    if (selector.passesWhen !== null) return compile(selector.passesWhen, known, bindings);
    return headline && columns.has("failed") ? known.sql : null;
  }
  function severityOf({ severity }) {
    const level = severity === null ? void 0 : columnAt(severity.at);
    if (level === void 0 || level.kind !== "whole" && level.kind !== "float") return WORST_FAILED;
    return `if(ifNull(${level.sql} IN (0, 1, 2, 3, 4), 0), 2 + toUInt8(assumeNotNull(${level.sql})), ${WORST_FAILED})`;
  }
  function stratumOf({ strata }) {
    if (strata === null) return "NULL";
    const found = columnAt(strata);
    if (found === void 0) return "NULL";
    if (!["text", "whole", "flag"].includes(found.kind) || strata.root === "score.metadata" || strata.root === "value") {
      throw notHere(place, category, `strata by \`${strata.text}\``);
    }
    return found.kind === "flag" ? `if(${found.sql}, 'true', 'false')` : `toString(${found.sql})`;
  }
  function narrowed({ path, is }) {
    if (path.root === "eval.args") {
      const [key, ...deeper] = path.keys;
      if (deeper.length > 0) throw notHere(place, category, `\`${path.text}\``);
      const given = Object.hasOwn(question.args, key) ? question.args[key] : void 0;
      return is.some((literal) => literal === given) ? "1" : "0";
    }
    if (path.root !== "sample.metadata" && path.root !== "sample.id")
      throw notHere(place, category, `\`where\` on \`${path.text}\``);
    const found = columnAt(path);
    if (found === void 0) return "0";
    const test2 = among(
      path.root === "sample.id" ? { sql: id, kind: "text" } : valueIn(found, false),
      is,
      bindings
    );
    return `(${isKnown(found)} AND ${test2})`;
  }
}
var isKnown = ({ sql, kind }) => kind === "float" ? `ifNull(isFinite(${sql}), 0)` : `isNotNull(${sql})`;
var sqlText = ({ sql, isPlainText }) => isPlainText ? sql : `ifNull(toString(${sql}), '')`;
var seconds = (column) => column === void 0 ? "toUInt32(0)" : `toUInt32(ifNull(toUnixTimestamp(${column.sql}), 0))`;
function secondsOf(columns) {
  const [completed, created] = [seconds(columns.get("completed_at")), seconds(columns.get("created_at"))];
  return `if(${completed} = 0, ${created}, ${completed})`;
}
function inRuns(runs, { hashes, hash }) {
  if (runs.length === hashes.size) return "1";
  return `${hash} IN (${runs.map(({ key }) => hashes.get(key)).join(", ")})`;
}
function numberOf(runs, { hashes }) {
  const numbers = new Set(runs.map(({ number: number2 }) => number2));
  if (numbers.size === 1) return `toUInt32(${runs[0].number})`;
  const from = runs.map(({ key }) => `toUInt64(${hashes.get(key)})`).join(", ");
  return `toUInt32(transform(run_hash, [${from}], [${runs.map(({ number: number2 }) => `toUInt32(${number2})`).join(", ")}], toUInt32(0)))`;
}
function notHere({ name }, { name: category }, what) {
  return new EvidenceError(
    name,
    `counts where the samples are, which does not do for ${what} of the category ${category}`,
    "Export the samples (docs/sources/clickhouse.md says how), and name the file."
  );
}

// src/evidence/sources/clickhouse/count.ts
var EPOCHS = 2 ** 20;
var CODES = 8;
var IDS_KEPT = 10;
async function countThere(server, place, question) {
  const ask = (sql) => {
    const bindings = server.bindings();
    const rows = rowsOf(question, place, bindings);
    return server.rows({ sql: sql(`(${rows})`), bindings });
  };
  const [totals = []] = await ask(
    (rows) => `SELECT count(), sum(valued), countIf(at = 0), minIf(at, at > 0), maxIf(at, at > 0),
      countIf(epoch < 1 OR epoch >= ${EPOCHS}) FROM ${rows}`
  );
  const [samples = 0, valued = 0, untimed = 0, oldest = 0, newest = 0, wrong = 0] = totals.slice(0, 6).map(Number);
  if (wrong > 0) {
    const remedy = "Correct the column `epoch`.";
    throw new EvidenceError(place.name, `has ${wrong} samples whose epoch is no whole number from 1`, remedy);
  }
  const groups = await onceEach() ?? await ask((rows) => itemsOf(rows, question));
  const twins = groups.reduce((sum, row) => sum + Number(row[7]), 0);
  const milliseconds = (time) => time === 0 ? null : time * 1e3;
  return {
    groups: groups.map(([worst, first, best, lacking, surplus, stratum, items]) => ({
      worst: Number(worst),
      first: Number(first),
      best: Number(best),
      lacking: Number(lacking) === 1,
      surplus: Number(surplus) === 1,
      stratum: stratum === null ? null : String(stratum),
      items: Number(items)
    })),
    samples,
    valued,
    untimed,
    oldest: milliseconds(oldest),
    newest: milliseconds(newest),
    scorers: (await ask((rows) => `SELECT DISTINCT scorer FROM ${rows} LIMIT 100`)).map(
      ([name]) => String(name)
    ),
    disagreements: twins === 0 ? [] : await disagreeing(),
    worst: await worstOf()
  };
  async function onceEach() {
    const { pinned } = question.reading;
    const found = await ask(
      (rows) => `SELECT greatest(code, lacking), code, code, lacking, surplus, stratum, count(), 0, max(n)
        FROM (
          SELECT h, count() AS n, any(code) AS code,
            any(1 < greatest(${expected(question)}, toUInt32(epoch))) AS lacking,
            ${pinned === null ? "0" : `any(epoch > ${pinned})`} AS surplus, any(stratum) AS stratum
          FROM ${rows} GROUP BY h
        ) GROUP BY code, lacking, surplus, stratum`
    );
    return found.every((row) => Number(row[8]) === 1) ? found : null;
  }
  async function disagreeing() {
    const byOutcome = await ask(
      (rows) => `SELECT DISTINCT id FROM (
        SELECT id, run, epoch FROM ${rows} GROUP BY id, run, epoch HAVING min(class) != max(class)
      ) ORDER BY id LIMIT ${IDS_KEPT}`
    );
    const byStratum = await ask(
      (rows) => `SELECT id FROM ${rows} GROUP BY id HAVING ifNull(min(stratum) != max(stratum), 0)
        ORDER BY id LIMIT ${IDS_KEPT}`
    );
    return [...new Set([...byOutcome, ...byStratum].map(([id]) => String(id)))].sort();
  }
  async function worstOf() {
    const found = await ask(
      (rows) => `SELECT id, epoch, code FROM ${rows} WHERE code > 0 GROUP BY id, epoch, run, code
        ORDER BY code = 1, -code, id, epoch LIMIT ${WORST_KEPT}`
    );
    const isRated = question.category.severity !== null;
    return found.map(([id, epoch, code]) => {
      const failed = Number(code) > 1;
      return {
        id: String(id),
        epoch: Number(epoch),
        outcome: failed ? "failed" : "unscored",
        severity: failed && isRated ? Number(code) - 2 : null
      };
    });
  }
}
function itemsOf(rows, question) {
  const { pinned } = question.reading;
  return `SELECT greatest(worst, lacking), first % ${CODES}, best, lacking, surplus, stratum, count(), sum(twins)
    FROM (
      SELECT h, max(w) AS worst, min(k) AS first, min(b) AS best, max(t < greatest(${expected(question)}, last)) AS lacking,
        ${pinned === null ? "0" : `max(last > ${pinned})`} AS surplus, min(low) AS stratum,
        max(d OR ifNull(low != high, 0)) OR ifNull(min(low) != max(high), 0) AS twins
      FROM (
        SELECT h, run, count() AS t, toUInt32(max(epoch)) AS last, max(c) AS w, min(c) AS b, min(d0) AS low, max(d1) AS high, max(differ) AS d,
          min((toUInt64(${rank(question)}) * ${EPOCHS} + epoch) * ${CODES} + c) AS k
        FROM (
          SELECT h, run, epoch, max(code) AS c, min(class) != max(class) AS differ,
            min(stratum) AS d0, max(stratum) AS d1
          FROM ${rows} GROUP BY h, run, epoch
        ) GROUP BY h, run
      ) GROUP BY h
    ) GROUP BY greatest(worst, lacking), first % ${CODES}, best, lacking, surplus, stratum`;
}
function expected({ runs, reading: { epochs } }) {
  return byRun(runs, ({ number: number2 }) => epochs[number2] ?? 1);
}
function rank({ runs, reading: { started } }) {
  const times = [...new Set(runs.map(({ number: number2 }) => started[number2] ?? 0))].sort((a, b) => a - b);
  return byRun(runs, ({ number: number2 }) => times.indexOf(started[number2] ?? 0));
}
function byRun(runs, of) {
  const values = new Set(runs.map(of));
  if (values.size === 1) return String(of(runs[0]));
  const list = (numbers) => `[${numbers.map((each) => `toUInt32(${each})`).join(", ")}]`;
  return `transform(run, ${list(runs.map(({ number: number2 }) => number2))}, ${list(runs.map(of))}, toUInt32(0))`;
}

// src/evidence/sources/clickhouse/runs.ts
var MAX_RUNS = 1e4;
var TEXTS = ["task", "run_id", "model", "model_digest", "tool"];
var NUMBERS = ["dataset_samples", "epochs"];
async function runsOf(server, table, columns, name) {
  const args = [...columns.keys()].filter((column) => column.startsWith("args_"));
  const about = [...TEXTS, ...NUMBERS, ...args].filter((column) => columns.has(column));
  const said = [
    ...about.map((column) => sqlText(columns.get(column))),
    seconds(columns.get("created_at")),
    columns.has("finished") ? `toUInt8(ifNull(${columns.get("finished").sql}, 1))` : "toUInt8(1)"
  ];
  const hash = `cityHash64(${said.join(", ")})`;
  const selected = said.map((sql) => `any(${sql})`).join(", ");
  const rows = await server.rows({
    sql: `SELECT ${hash} AS k, count(), ${selected} FROM ${table} GROUP BY k LIMIT ${MAX_RUNS + 1}`
  });
  if (rows.length === 0) throw new EvidenceError(name, "holds no samples", "See that the evals write to it.");
  if (rows.length > MAX_RUNS) {
    throw new EvidenceError(
      name,
      `holds more than ${MAX_RUNS} runs`,
      "Make a view of those that are to be judged."
    );
  }
  const found = rows.map((row, index) => {
    const values = Object.fromEntries(about.map((column, place) => [column, String(row[place + 2])]));
    const [created, finished] = row.slice(-2).map(Number);
    return { run: runOf(values, index), hash: String(row[0]), samples: Number(row[1]) };
    function runOf(value, key) {
      const textOf = (column) => value[column] || null;
      const numberOf2 = (column) => Number(value[column] ?? 0) > 0 ? Number(value[column]) : null;
      const isFinished = finished !== 0;
      return {
        key: String(key),
        id: textOf("run_id"),
        task: value["task"] ?? "",
        otherNames: [],
        args: Object.fromEntries(args.flatMap((column) => argOf(column, value[column]))),
        metadata: {},
        tags: [],
        model: textOf("model"),
        modelDigest: textOf("model_digest"),
        scorers: [],
        resolved: columns.has("failed"),
        datasetSamples: numberOf2("dataset_samples"),
        epochs: numberOf2("epochs"),
        finished: isFinished,
        status: isFinished ? null : "unfinished",
        createdAt: created ? new Date(created * 1e3).toISOString() : null,
        completedAt: null,
        tool: textOf("tool") ?? "near-zero"
      };
    }
  });
  return { found, hash };
  function argOf(column, value) {
    if (value === "") return [];
    const isNumber = ["whole", "float"].includes(columns.get(column).kind);
    return [[column.slice("args_".length), isNumber ? Number(value) : value]];
  }
}

// src/evidence/sources/clickhouse.ts
async function openTable(source, reach) {
  const { base, database, table } = placeOf(source);
  const { name } = source;
  const headers = authHeaders(source.options["auth"], reach);
  const server = await openClickHouse(base, { name, database, headers }, reach);
  const columns = await columnsOf(server, table, name);
  const { found, hash } = await runsOf(server, table, columns, name);
  const samples = found.reduce((sum, run) => sum + run.samples, 0);
  const place = {
    table,
    name,
    columns,
    hash,
    hashes: new Map(found.map(({ run, hash: hash2 }) => [run.key, hash2]))
  };
  return {
    name: `${name} ${table}`,
    source: name,
    format: "clickhouse",
    samples,
    events: found.map(({ run }) => ({ type: "run", run })),
    async answer(questions) {
      for (const question of questions) question.answer(await countThere(server, place, question));
      const [after] = await server.rows({ sql: `SELECT count() FROM ${table}` });
      if (Number(after?.[0]) === samples) return;
      const remedy = "Run the job again when nothing writes to it.";
      throw new EvidenceError(name, "changed while it was read", remedy);
    }
  };
}
function placeOf({ rest, name, options }) {
  const url = URL.parse(rest);
  const { table, secure } = options;
  const database = url?.pathname.slice(1) || "default";
  if (url === null || url.username !== "" || url.password !== "" || url.search !== "" || !IDENTIFIER.test(database)) {
    const remedy = "Write clickhouse://HOST/DATABASE table=NAME auth=basic:USER_ENV:PASSWORD_ENV.";
    throw new EvidenceError(name, "is no address of a ClickHouse database", remedy);
  }
  if (table === void 0 || !IDENTIFIER.test(table)) {
    const remedy = "Name a table or a view by letters, digits and _: table=samples.";
    throw new EvidenceError(
      name,
      table === void 0 ? "has no `table=`" : "has a `table=` that is no name",
      remedy
    );
  }
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  const isSecure = secure === void 0 ? !isHere : secure !== "false";
  const port = url.port || (isSecure ? "8443" : "8123");
  return {
    base: new URL(`${isSecure ? "https" : "http"}://${url.hostname}:${port}/`),
    database,
    table: `\`${database}\`.\`${table}\``
  };
}
export {
  openTable
};
