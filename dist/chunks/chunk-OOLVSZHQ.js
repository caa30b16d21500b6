import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  EvidenceError,
  HISTORY_FOLDER,
  MAX_DOCUMENT_BYTES,
  MAX_HISTORY_FILES,
  NO_HISTORY,
  PlatformError,
  PolicyError,
  UNKNOWN_PROVENANCE,
  adjudicate_exports,
  adjudication_exports,
  aggregate_exports,
  alike_exports,
  alpha_exports,
  alpha_exports2,
  annotations_exports,
  apart_exports,
  attempts_exports,
  attempts_exports2,
  attempts_exports3,
  attempts_exports4,
  attested_models_exports,
  bar_exports,
  batches_exports,
  bindings_exports,
  binomial_exports,
  bounds_exports,
  bounds_exports2,
  build_exports,
  bytes_exports,
  candidates_exports,
  canonical_exports,
  capability_exports,
  category_exports,
  chains_exports,
  characters_exports,
  checked_bytes_exports,
  claims_exports,
  clopper_pearson_exports,
  closed_exports,
  closest,
  cluster_missing_exports,
  completeness_exports,
  condition_exports,
  contaminated_exports,
  contaminated_exports2,
  contradictions_exports,
  countAll,
  count_files_exports,
  counted_twice_exports,
  counter_exports,
  counts_alone_exports,
  counts_exports,
  csv_exports,
  cycles_exports,
  days_exports,
  decision_exports,
  decode,
  deepeval_exports,
  document_exports,
  does_not_show_exports,
  domain_exports,
  draft_exports,
  draws_exports,
  duplicates_disagree_exports,
  edited_exports,
  elsewhere_exports,
  eprocess_exports,
  errors_exports,
  evalKey,
  eval_count_exports,
  eval_state_exports,
  eval_tally_exports,
  evalsInOrder,
  evals_exports,
  every_eval_ever_exports,
  evidenceFile,
  evidence_exports,
  evidence_exports2,
  evidence_file_exports,
  evidence_rules_exports,
  expected_exports,
  exposure_exports,
  exposure_exports2,
  exposure_exports3,
  falls_exports,
  faults_exports,
  few_exports,
  fields_exports,
  figures_exports,
  fileKey,
  files_exports,
  files_exports2,
  first_run_exports,
  fisher_exports,
  folders_exports,
  format_exports,
  format_exports2,
  fresh_exports,
  frontier_exports,
  frontier_exports2,
  garak_exports,
  gate_of_event_exports,
  gates_exports,
  glob_exports,
  gpt2_small_exports,
  grader_exports,
  graders_exports,
  grounds_exports,
  growth_exports,
  growth_exports2,
  helm_exports,
  history_exports,
  hypergeometric_exports,
  inWords,
  incidents_exports,
  incidents_exports2,
  inspect_exports,
  integrity_exports,
  interpretability_exports,
  inventory_exports,
  inventory_exports2,
  inventory_units_exports,
  isObject,
  items_exports,
  items_exports2,
  json_exports,
  json_stream_exports,
  judge,
  judge_attempts_exports,
  judge_candidates_exports,
  judge_exports,
  judgedBy,
  junit_exports,
  keptBy,
  kept_exports,
  kept_exports2,
  left_aside_exports,
  left_aside_exports2,
  lfs_pointer_exports,
  lines_exports,
  list,
  lm_eval_exports,
  logs_exports,
  looser_exports,
  map_exports,
  maps_exports,
  maps_exports2,
  match_exports,
  measure_exports,
  measured_attempts_exports,
  memory_exports,
  memory_exports2,
  missing_eval_exports,
  mixture_exports,
  model_recorded_exports,
  modelbench_exports,
  moment_exports,
  more_than_expected_exports,
  moving_alias_exports,
  moving_name_exports,
  named_memory_exports,
  named_memory_exports2,
  names_exports,
  names_exports2,
  near_zero_exports,
  openai_evals_exports,
  outcome_exports,
  paired_exports,
  parseJson,
  parse_exports,
  part_exports,
  part_exports2,
  path_exports,
  peek_exports,
  pinned_exports,
  places_exports,
  plain,
  plain_exports,
  planted_exports,
  plural,
  poisson_exports,
  policy_schema_exports,
  pool_exports,
  power_exports,
  projection_exports,
  promptfoo_exports,
  provenance_exports,
  provenance_exports2,
  question_exports,
  rates_exports,
  readLines,
  readRegular,
  read_exports,
  read_exports2,
  reading_exports,
  reasons_exports,
  reasons_exports2,
  recall_exports,
  recall_exports2,
  recognise_exports,
  record_exports,
  recorded_exports,
  recorded_verdict_exports,
  registry_exports,
  regular_file_exports,
  release_names_exports,
  relevantMemory,
  relevant_exports,
  remember_exports,
  replaced_exports,
  requirement_exports,
  results_exports,
  review_exports,
  route_exports,
  rule_exports,
  rules_exports,
  rules_version_exports,
  runs_exports,
  runs_exports2,
  saidOfGone,
  said_exports,
  sample_size_exports,
  schema_exports,
  sealed_exports,
  sealed_exports2,
  search_exports,
  select_exports,
  select_exports2,
  selection_exports,
  selector_matches_nothing_exports,
  selectors_exports,
  severity_exports,
  severity_rank_exports,
  shape_exports,
  sightings_exports,
  signatures_exports,
  stale_exports,
  state_exports,
  story_exports,
  strata_exports,
  stricter,
  structure_exports,
  subject_exports,
  suggest_exports,
  tally_exports,
  tally_exports2,
  times_exports,
  tipping_exports,
  together_exports,
  tolerant_exports,
  tool,
  totals_exports,
  trend_exports,
  units_exports,
  unreadable_exports,
  unresolved_exports,
  unresolved_exports2,
  unscored_above_bound_exports,
  uuids_exports,
  values_exports,
  verdict_schema_exports,
  verdict_v1_schema_exports,
  visible_exports,
  volume_exports,
  waiver_days_exports,
  waivers_exports,
  waivers_exports2,
  warnings_exports,
  where_exports,
  within_exports,
  words_exports,
  words_exports2,
  worst_exports,
  worst_exports2,
  xml_exports,
  yaml_exports,
  yaml_values_exports,
  zstd_exports
} from "./chunk-CDELQMH2.js";
import {
  __export
} from "./chunk-LCSLMUSC.js";

// seam:seam:core
var seam_core_exports = {};
__export(seam_core_exports, {
  part0: () => apart_exports,
  part1: () => batches_exports,
  part10: () => interpretability_exports,
  part100: () => exposure_exports2,
  part101: () => frontier_exports2,
  part102: () => inventory_exports,
  part103: () => maps_exports2,
  part104: () => memory_exports,
  part105: () => names_exports2,
  part106: () => part_exports,
  part107: () => pinned_exports,
  part108: () => pool_exports,
  part109: () => recall_exports,
  part11: () => junit_exports,
  part110: () => review_exports,
  part111: () => sealed_exports,
  part112: () => values_exports,
  part113: () => waivers_exports,
  part114: () => where_exports,
  part115: () => schema_exports,
  part116: () => select_exports,
  part117: () => waiver_days_exports,
  part118: () => yaml_values_exports,
  part119: () => yaml_exports,
  part12: () => xml_exports,
  part120: () => contaminated_exports,
  part121: () => falls_exports,
  part122: () => incidents_exports,
  part123: () => kept_exports,
  part124: () => recorded_exports,
  part125: () => sightings_exports,
  part126: () => signatures_exports,
  part127: () => story_exports,
  part128: () => unresolved_exports,
  part129: () => annotations_exports,
  part13: () => lfs_pointer_exports,
  part130: () => bar_exports,
  part131: () => columns_exports,
  part132: () => left_aside_exports,
  part133: () => said_exports,
  part134: () => bounds_exports,
  part135: () => evidence_exports,
  part136: () => files_exports2,
  part137: () => gates_exports,
  part138: () => memory_exports2,
  part139: () => model_recorded_exports,
  part14: () => lm_eval_exports,
  part140: () => named_memory_exports,
  part141: () => provenance_exports,
  part142: () => reasons_exports2,
  part143: () => units_exports,
  part144: () => bind_exports,
  part145: () => check_gate_exports,
  part146: () => count_files_exports,
  part147: () => history_files_exports,
  part148: () => history_of_gate_exports,
  part149: () => judge_files_exports,
  part15: () => match_exports,
  part150: () => progress_exports,
  part151: () => recorded_verdict_exports,
  part152: () => alpha_exports,
  part153: () => attempts_exports2,
  part154: () => binomial_exports,
  part155: () => clopper_pearson_exports,
  part156: () => decision_exports,
  part157: () => domain_exports,
  part158: () => eprocess_exports,
  part159: () => fisher_exports,
  part16: () => results_exports,
  part160: () => grader_exports,
  part161: () => hypergeometric_exports,
  part162: () => logs_exports,
  part163: () => paired_exports,
  part164: () => poisson_exports,
  part165: () => power_exports,
  part166: () => rule_exports,
  part167: () => sample_size_exports,
  part168: () => search_exports,
  part169: () => severity_rank_exports,
  part17: () => totals_exports,
  part170: () => tipping_exports,
  part171: () => trend_exports,
  part172: () => volume_exports,
  part173: () => adjudicate_exports,
  part174: () => alike_exports,
  part175: () => bindings_exports,
  part176: () => chains_exports,
  part177: () => contradictions_exports,
  part178: () => counter_exports,
  part179: () => counts_exports,
  part18: () => modelbench_exports,
  part180: () => draws_exports,
  part181: () => elsewhere_exports,
  part182: () => eval_count_exports,
  part183: () => eval_state_exports,
  part184: () => eval_tally_exports,
  part185: () => evals_exports,
  part186: () => evidence_exports2,
  part187: () => expected_exports,
  part188: () => few_exports,
  part189: () => inventory_units_exports,
  part19: () => aggregate_exports,
  part190: () => items_exports2,
  part191: () => left_aside_exports2,
  part192: () => outcome_exports,
  part193: () => reading_exports,
  part194: () => runs_exports2,
  part195: () => select_exports2,
  part196: () => shards_exports,
  part197: () => tally_exports2,
  part198: () => times_exports,
  part199: () => uuids_exports,
  part2: () => deepeval_exports,
  part20: () => csv_exports,
  part200: () => worst_exports,
  part201: () => canonical_exports,
  part202: () => days_exports,
  part203: () => errors_exports,
  part204: () => glob_exports,
  part205: () => moment_exports,
  part206: () => path_exports,
  part207: () => plain_exports,
  part208: () => suggest_exports,
  part209: () => visible_exports,
  part21: () => fields_exports,
  part210: () => words_exports,
  part211: () => bounds_exports2,
  part212: () => claims_exports,
  part213: () => exposure_exports3,
  part214: () => figures_exports,
  part215: () => inventory_exports2,
  part216: () => recall_exports2,
  part217: () => severity_exports,
  part218: () => category_exports,
  part219: () => adjudication_exports,
  part22: () => near_zero_exports,
  part220: () => attested_models_exports,
  part221: () => cluster_missing_exports,
  part222: () => completeness_exports,
  part223: () => contaminated_exports2,
  part224: () => counted_twice_exports,
  part225: () => counts_alone_exports,
  part226: () => duplicates_disagree_exports,
  part227: () => edited_exports,
  part228: () => graders_exports,
  part229: () => incidents_exports2,
  part23: () => read_exports,
  part230: () => integrity_exports,
  part231: () => missing_eval_exports,
  part232: () => more_than_expected_exports,
  part233: () => moving_alias_exports,
  part234: () => part_exports2,
  part235: () => provenance_exports2,
  part236: () => replaced_exports,
  part237: () => sealed_exports2,
  part238: () => selector_matches_nothing_exports,
  part239: () => stale_exports,
  part24: () => recognise_exports,
  part240: () => strata_exports,
  part241: () => subject_exports,
  part242: () => unreadable_exports,
  part243: () => unscored_above_bound_exports,
  part244: () => warnings_exports,
  part245: () => within_exports,
  part246: () => does_not_show_exports,
  part247: () => judge_exports,
  part248: () => attempts_exports4,
  part249: () => fresh_exports,
  part25: () => record_exports,
  part250: () => frontier_exports,
  part251: () => growth_exports2,
  part252: () => judge_attempts_exports,
  part253: () => judge_candidates_exports,
  part254: () => kept_exports2,
  part255: () => measured_attempts_exports,
  part256: () => named_memory_exports2,
  part257: () => release_names_exports,
  part258: () => remember_exports,
  part259: () => unresolved_exports2,
  part26: () => runs_exports,
  part260: () => question_exports,
  part261: () => reasons_exports,
  part262: () => route_exports,
  part263: () => state_exports,
  part264: () => together_exports,
  part265: () => waivers_exports2,
  part27: () => openai_evals_exports,
  part28: () => peek_exports,
  part29: () => promptfoo_exports,
  part3: () => every_eval_ever_exports,
  part30: () => registry_exports,
  part31: () => format_exports2,
  part32: () => names_exports,
  part33: () => read_exports2,
  part34: () => evidence_file_exports,
  part35: () => files_exports3,
  part36: () => glob_limits_exports,
  part37: () => registry_exports2,
  part38: () => source_exports,
  part39: () => contents_exports,
  part4: () => folders_exports,
  part40: () => repository_exports,
  part41: () => shape_exports2,
  part42: () => addresses_exports,
  part43: () => bytes_exports,
  part44: () => checked_bytes_exports,
  part45: () => json_lines_exports,
  part46: () => json_stream_exports,
  part47: () => json_exports,
  part48: () => characters_exports,
  part49: () => measure_exports,
  part5: () => format_exports,
  part50: () => structure_exports,
  part51: () => tolerant_exports,
  part52: () => lines_exports,
  part53: () => regular_file_exports,
  part54: () => retry_exports,
  part55: () => shape_exports,
  part56: () => zstd_exports,
  part57: () => attempts_exports,
  part58: () => candidates_exports,
  part59: () => closed_exports,
  part6: () => garak_exports,
  part60: () => growth_exports,
  part61: () => items_exports,
  part62: () => looser_exports,
  part63: () => relevant_exports,
  part64: () => selectors_exports,
  part65: () => worst_exports2,
  part66: () => policy_schema_exports,
  part67: () => verdict_schema_exports,
  part68: () => verdict_v1_schema_exports,
  part69: () => gpt2_small_exports,
  part7: () => helm_exports,
  part70: () => history_exports,
  part71: () => map_exports,
  part72: () => rules_version_exports,
  part73: () => tally_exports,
  part74: () => exposure_exports,
  part75: () => grounds_exports,
  part76: () => mixture_exports,
  part77: () => selection_exports,
  part78: () => words_exports2,
  part79: () => alpha_exports2,
  part8: () => inspect_exports,
  part80: () => build_exports,
  part81: () => condition_exports,
  part82: () => cycles_exports,
  part83: () => document_exports,
  part84: () => draft_exports,
  part85: () => evidence_rules_exports,
  part86: () => faults_exports,
  part87: () => first_run_exports,
  part88: () => gate_of_event_exports,
  part89: () => maps_exports,
  part9: () => files_exports,
  part90: () => moving_name_exports,
  part91: () => parse_exports,
  part92: () => places_exports,
  part93: () => planted_exports,
  part94: () => projection_exports,
  part95: () => rates_exports,
  part96: () => requirement_exports,
  part97: () => rules_exports,
  part98: () => attempts_exports3,
  part99: () => capability_exports
});

// src/evidence/sources/files.ts
var files_exports3 = {};
__export(files_exports3, {
  filesOf: () => filesOf
});
import { glob, lstat, readdir, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";

// src/evidence/sources/glob-limits.ts
var glob_limits_exports = {};
__export(glob_limits_exports, {
  checkGlob: () => checkGlob
});
var MOST_ALTERNATIVES = 1e3;
var MOST_STARS = 4;
function checkGlob(pattern) {
  if (alternatives(pattern) > MOST_ALTERNATIVES) {
    throw new EvidenceError(
      pattern.slice(0, 200),
      `is a pattern whose braces stand for more than ${MOST_ALTERNATIVES} names`,
      "Name the folder, or use `*` in their place."
    );
  }
  for (const part of pattern.split("/")) {
    const stars = part.match(/\*+|[+?@!*]\(/g)?.length ?? 0;
    if (stars <= MOST_STARS) continue;
    throw new EvidenceError(
      pattern.slice(0, 200),
      `is a pattern with ${stars} wildcards between two slashes; at most ${MOST_STARS} are tried`,
      "Name the folder, or leave out some of them."
    );
  }
}
function alternatives(pattern) {
  const open = [{ parts: 0, since: 1 }];
  for (const [token] of pattern.matchAll(/\\.|[{},]|[^\\{},]+/gs)) {
    const last = open.at(-1);
    if (token === "{") open.push({ parts: 0, since: 1 });
    else if (token === "," && open.length > 1) {
      last.parts += last.since;
      last.since = 1;
    } else if (token === "}" && open.length > 1) {
      open.pop();
      open.at(-1).since *= last.parts + last.since;
    }
  }
  const braces = open.reduce((product, { parts, since }) => product * (parts + since), 1);
  return braces * [...pattern.matchAll(RANGE)].reduce((product, range) => product * lengthOf(range), 1);
}
var RANGE = /\{(-?\w+)\.\.(-?\w+)(?:\.\.-?\d+)?\}/g;
function lengthOf([, from = "", to = ""]) {
  const place = (text) => /^-?\d+$/.test(text) ? Number(text) : text.charCodeAt(0);
  return Math.abs(place(to) - place(from)) + 1;
}

// src/evidence/sources/files.ts
async function filesOf(source, folder, passOver = () => false) {
  const paths = await findPaths(source, folder, passOver);
  if (paths.length === 0) {
    const message = (await stat(resolve(folder, source)).catch(() => null))?.isDirectory() ? "is a folder without a file in it" : `names no file; looked for it in ${folder}`;
    throw new EvidenceError(source, message, "Check the path or the glob, and that the evals wrote results.");
  }
  const files = [];
  for (const path of [...new Set(paths)].sort()) {
    const name = (relative(folder, path) || path).split(sep).join("/");
    files.push(await evidenceFile(path, { name, source, provenance: UNKNOWN_PROVENANCE }));
  }
  return files;
}
async function findPaths(source, folder, passOver) {
  const path = resolve(folder, source);
  const found = await stat(path).catch((error) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
    throw cannotRead(source, error);
  });
  if (found?.isDirectory()) return below(path, source, passOver);
  if (found !== null) return [path];
  checkGlob(source);
  const matches = [];
  for await (const match of glob(source, { cwd: folder })) matches.push(resolve(folder, match));
  const root = resolve(folder, staticPrefix(source));
  const files = await Promise.all(matches.map((match) => regularFile(match, root, source)));
  return files.filter((file) => file !== null);
}
async function below(root, source, passOver) {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((error) => {
    throw cannotRead(source, error);
  });
  const files = [];
  for (const entry of entries) {
    if (relative(root, entry.parentPath).split(sep).some(passOver)) continue;
    const path = await regularFile(join(entry.parentPath, entry.name), root, source);
    if (path !== null) files.push(path);
  }
  return files;
}
async function regularFile(path, root, source) {
  try {
    const target = await realpath(path);
    const inside = relative(await realpath(root), target);
    if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      const message = `${path} is a link that leads out of ${root}`;
      throw new EvidenceError(source, message, "Name the file itself as a source, or remove the link.");
    }
    return (await lstat(target)).isFile() ? path : null;
  } catch (error) {
    if (error instanceof EvidenceError) throw error;
    throw cannotRead(source, error);
  }
}
function staticPrefix(pattern) {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => /[*?[\]{}!()]/.test(part));
  return parts.slice(0, first < 0 ? -1 : first).join("/") || (pattern.startsWith("/") ? "/" : ".");
}
function cannotRead(source, error) {
  const message = `cannot be read (${error.code ?? error.message}${error.path ? `: ${error.path}` : ""})`;
  return new EvidenceError(source, message, "Check that it is there and may be read.", { cause: error });
}

// src/evidence/sources/registry.ts
var registry_exports2 = {};
__export(registry_exports2, {
  KINDS: () => KINDS
});
var OF_SERVICES = ["host", "auth", "task"];
var KINDS = [
  {
    name: "artifact",
    options: ["artifact-id", "digest", "job", "run", "workflow", "branch", "repo", "auth", "shards"]
  },
  { name: "tally", options: ["shards"] },
  {
    name: "https",
    schemes: ["http"],
    options: ["format", "auth", "items", "next", "page", "count"],
    load: async () => (await import("./seam_sources-WSSQFE5K.js").then((seam) => seam.part0)).fetchHttps
  },
  {
    name: "langfuse",
    options: [...OF_SERVICES, "since"],
    load: async () => (await import("./seam_sources-WSSQFE5K.js").then((seam) => seam.part1)).fetchLangfuse
  },
  {
    name: "mlflow",
    options: [...OF_SERVICES, "run", "id"],
    load: async () => (await import("./seam_sources-WSSQFE5K.js").then((seam) => seam.part2)).fetchMlflow
  },
  {
    name: "braintrust",
    options: [...OF_SERVICES, "project"],
    load: async () => (await import("./seam_sources-WSSQFE5K.js").then((seam) => seam.part3)).fetchBraintrust
  },
  {
    name: "langsmith",
    options: OF_SERVICES,
    load: async () => (await import("./seam_sources-WSSQFE5K.js").then((seam) => seam.part4)).fetchLangsmith
  },
  {
    name: "weave",
    options: OF_SERVICES,
    load: async () => (await import("./seam_sources-WSSQFE5K.js").then((seam) => seam.part5)).fetchWeave
  },
  {
    name: "clickhouse",
    options: ["table", "auth", "secure"],
    loadCounted: async () => (await import("./seam_sources-WSSQFE5K.js").then((seam) => seam.part6)).openTable
  }
];

// src/evidence/sources/source.ts
var source_exports = {};
__export(source_exports, {
  parseSource: () => parseSource
});

// src/io/addresses.ts
var addresses_exports = {};
__export(addresses_exports, {
  checkAddress: () => checkAddress,
  guardedLookup: () => guardedLookup,
  isMetadataAddress: () => isMetadataAddress,
  printable: () => printable
});
import { lookup } from "node:dns";
import { BlockList, isIP } from "node:net";
var metadata = new BlockList();
metadata.addSubnet("169.254.0.0", 16, "ipv4");
metadata.addSubnet("fe80::", 10, "ipv6");
metadata.addAddress("fd00:ec2::254", "ipv6");
metadata.addAddress("fd20:ce::254", "ipv6");
metadata.addAddress("100.100.100.200", "ipv4");
metadata.addAddress("192.0.0.192", "ipv4");
metadata.addAddress("168.63.129.16", "ipv4");
metadata.addSubnet("64:ff9b::a9fe:0", 112, "ipv6");
function isMetadataAddress(address) {
  const bare = address.replace(/^\[|\]$|%.*$/g, "");
  const family = isIP(bare);
  return family !== 0 && metadata.check(bare, family === 6 ? "ipv6" : "ipv4");
}
function printable(url) {
  if (!URL.canParse(url)) return "(an address that cannot be parsed)";
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
function checkAddress(url) {
  const parsed = URL.canParse(url) ? new URL(url) : void 0;
  if (parsed === void 0 || !["http:", "https:"].includes(parsed.protocol)) {
    throw new EvidenceError(printable(url), "is not an http or https address", "Write a full web address.");
  }
  if (isMetadataAddress(parsed.hostname)) throw refused(parsed.hostname);
}
function guardedLookup(host, options, callback) {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, []);
    if (addresses.some(({ address }) => isMetadataAddress(address))) return callback(refused(host), []);
    if (options.all) return callback(null, addresses);
    callback(null, addresses[0]?.address ?? "", addresses[0]?.family);
  });
}
function refused(host) {
  return new EvidenceError(
    host,
    "is a link-local or cloud metadata address, which is never asked",
    "Evidence does not come from there: correct the address, or find out who redirects to it."
  );
}

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

// src/github/contents.ts
var contents_exports = {};
__export(contents_exports, {
  listFolder: () => listFolder,
  readText: () => readText
});

// src/github/repository.ts
var repository_exports = {};
__export(repository_exports, {
  fullName: () => fullName,
  parseRepository: () => parseRepository,
  readDefaultBranch: () => readDefaultBranch,
  sameRepository: () => sameRepository
});

// src/github/shape.ts
var shape_exports2 = {};
__export(shape_exports2, {
  shape: () => shape
});
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
  const list2 = (key) => expect(key, (found) => Array.isArray(found), "a list").map(
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
    list: list2,
    optionalList: (key) => get(key) === void 0 ? void 0 : list2(key)
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

// src/github/contents.ts
var MAX_BYTES = 1024 * 1024;
var MAX_LISTED = 1e3;
async function readText(client, place, what) {
  const found = await read(client, place);
  return found === null ? null : textOf(found, whereOf(place), what);
}
async function listFolder(client, place) {
  const found = await read(client, place);
  if (found === null) return null;
  const type = found.text("type");
  if (type !== "dir") {
    throw new PlatformError(
      `${whereOf(place)} is a ${type}, not a folder`,
      "Make it a folder, or remove it."
    );
  }
  const entries = found.list("entries");
  if (entries.length >= MAX_LISTED) {
    throw new PlatformError(`${whereOf(place)} holds ${entries.length} entries or more`, "Join its files.");
  }
  return entries.map((entry) => ({ name: entry.text("name"), type: entry.text("type") }));
}
async function read(client, place) {
  const { repository, path, sha: ref } = place;
  const { status, data } = await client.request(
    "GET /repos/{owner}/{repo}/contents/{path}",
    { ...repository, path, ref, headers: { accept: "application/vnd.github.object+json" } },
    [404]
  );
  return status === 404 ? null : shape(data, whereOf(place));
}
var whereOf = ({ repository, path, sha }) => `${fullName(repository)}/${path}@${sha}`;
function textOf(file, where, what) {
  const type = file.text("type");
  if (type !== "file") {
    throw new PlatformError(`${where} is a ${type}, not a file`, `Name the file that holds the ${what}.`);
  }
  const size = file.integer("size");
  if (size > MAX_BYTES) {
    throw new PlatformError(
      `${where} has ${size} bytes; a ${what} has at most ${MAX_BYTES}`,
      `Is it a ${what}?`
    );
  }
  if (size === 0) return "";
  const bytes = Buffer.from(file.text("content"), "base64");
  if (file.text("encoding") !== "base64" || bytes.length !== size) {
    throw new PlatformError(
      `${where} did not come whole: ${bytes.length} of ${size} bytes`,
      "Run the job again."
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PlatformError(`${where} is not UTF-8`, `Save the ${what} as UTF-8.`, { cause });
  }
}

// src/io/json-lines.ts
var json_lines_exports = {};
__export(json_lines_exports, {
  readJsonLines: () => readJsonLines
});
async function* readJsonLines(source, name) {
  for await (const { line, text, terminated } of readLines(source, name)) {
    if (text.trim() === "") continue;
    const record = parseLine(text, name, line, terminated);
    if (!isObject(record)) {
      throw new EvidenceError(name, `line ${line} is no JSON object`, "Give the file as its tool wrote it.");
    }
    yield { line, record };
  }
}
function parseLine(text, name, line, terminated) {
  try {
    return parseJson(text, name, line);
  } catch (error) {
    if (terminated || !(error instanceof EvidenceError)) throw error;
    const message = `line ${line}, the last, is cut off: ${error.message}`;
    throw new EvidenceError(name, message, "Write or download the file again.", { cause: error });
  }
}

// src/io/retry.ts
var retry_exports = {};
__export(retry_exports, {
  realEffects: () => realEffects,
  retryDelay: () => retryDelay,
  retrying: () => retrying
});
import { setTimeout as delay } from "node:timers/promises";
var realEffects = {
  now: Date.now,
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, void 0, signal ? { signal } : {}).catch(() => signal?.throwIfAborted());
  },
  random: Math.random
};
var FIRST_PAUSE = 500;
var LONGEST_PAUSE = 3e4;
async function retrying(attempt, giveUp, limits, effects, signal) {
  const start = effects.now();
  for (let count = 1; ; count++) {
    signal?.throwIfAborted();
    const outcome = await attempt();
    if ("value" in outcome) return outcome.value;
    const left = start + limits.total - effects.now();
    const backoff = effects.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (count - 1));
    const pause = Math.max(backoff, outcome.after ?? 0);
    const tried = `${count} ${count === 1 ? "attempt" : "attempts"}`;
    if (count >= limits.attempts) throw giveUp(outcome.failure, tried);
    if (pause > left) {
      throw giveUp(
        outcome.failure,
        `${tried}; the next may start in ${seconds(pause)}, only ${seconds(Math.max(0, left))} are left`
      );
    }
    await effects.sleep(pause, signal);
  }
}
var seconds = (milliseconds) => `${Math.ceil(milliseconds / 1e3)} s`;
function retryDelay(status, headers, now) {
  const retryAfter = headers["retry-after"];
  const exhausted = headers["x-ratelimit-remaining"] === "0";
  const limited = status === 429 || status === 403 && (retryAfter !== void 0 || exhausted);
  if (!limited && !(status >= 500 && status !== 501 && status !== 505)) return void 0;
  if (retryAfter !== void 0) {
    const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1e3 : Date.parse(retryAfter) - now;
    if (Number.isFinite(wait)) return Math.max(0, wait);
  }
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN) * 1e3 - now;
  return limited && exhausted && Number.isFinite(reset) ? Math.max(0, reset) : 0;
}

// src/report/columns.ts
var columns_exports = {};
__export(columns_exports, {
  cut: () => cut,
  pad: () => pad,
  width: () => width,
  wrap: () => wrap
});
function width(text) {
  let columns = 0;
  for (const { segment } of GRAPHEMES.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}
var GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
var WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|^[\p{Extended_Pictographic}\p{Regional_Indicator}]|^[\u{20000}-\u{3fffd}]/u;
function cut(text, columns) {
  if (width(text) <= columns) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(text)) {
    used += width(segment);
    if (used > columns - 1) break;
    kept += segment;
  }
  return `${kept}\u2026`;
}
function pad(text, columns, side = "left") {
  const short = cut(text, columns);
  const space = " ".repeat(columns - width(short));
  return side === "left" ? short + space : space + short;
}
function wrap(text, columns) {
  const room = text.includes("::") ? columns - 1 : columns;
  const lines = [];
  let line = "";
  for (const word of text.split(" ").flatMap((long) => pieces(long, room))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || width(longer) <= room) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((one) => one.replace(/^(?=\s*::)/, "\\"));
}
function pieces(word, columns) {
  if (width(word) <= columns) return [word];
  const found = [""];
  let used = 0;
  for (const { segment } of GRAPHEMES.segment(word)) {
    const more = width(segment);
    if (used + more > columns) {
      found.push("");
      used = 0;
    }
    found[found.length - 1] += segment;
    used += more;
  }
  return found;
}

// src/run/bind.ts
var bind_exports = {};
__export(bind_exports, {
  bind: () => bind
});
async function bind(files, { policy, gate, attest, relateTo }) {
  const rules = rulesOf(policy, gate);
  const attested = rules.some(({ attestedBy }) => attestedBy !== null) ? await (await import("./seam_attestations-F6N6IQXN.js").then((seam) => seam.part0)).attest(files, await attest()) : files;
  if (relateTo === null) return attested;
  const relate = relateTo(rules.map(({ commit }) => commit ?? "any"));
  const bound = [];
  for (const file of attested) {
    const relation = await relate(file.provenance);
    const attestations = [];
    for (const one of file.attestations ?? []) {
      const { commit: headCommit, repository } = one;
      const theirs = await relate({ headCommit, repository });
      attestations.push(theirs === void 0 ? one : { ...one, relation: theirs });
    }
    bound.push({
      ...file,
      ...relation === void 0 ? {} : { relation },
      ...attestations.length === 0 ? {} : { attestations }
    });
  }
  return bound;
}
var rulesOf = (policy, gate) => judgedBy(policy, gate).map(({ evidence }) => stricter(evidence, gate.evidence));

// src/run/check-gate.ts
var check_gate_exports = {};
__export(check_gate_exports, {
  checkGate: () => checkGate
});
function checkGate({ name, screen, frontier }, { reportOnly, advance }, event) {
  if (reportOnly && frontier) {
    throw new PolicyError(
      `\`report-only\` is refused at ${name}, a frontier gate.`,
      "Leave out `report-only`, or name another gate."
    );
  }
  if (reportOnly && !screen && event?.startsWith("deployment")) {
    throw new PolicyError(
      "`report-only` is refused where a deployment waits for a demonstrating gate.",
      "Leave out `report-only`, or run it on another event."
    );
  }
  if (advance !== null && !frontier) {
    throw new PolicyError(
      `\`advance\` says what a frontier gate is to let advance, and ${name} is none.`,
      "Name the frontier gate with `gate`, or leave out `advance`."
    );
  }
}

// src/run/history-files.ts
var history_files_exports = {};
__export(history_files_exports, {
  historyAt: () => historyAt,
  historyBeside: () => historyBeside,
  recordsOf: () => recordsOf,
  rootOf: () => rootOf
});
import { readdir as readdir2 } from "node:fs/promises";
import { basename, dirname, join as join2 } from "node:path";
async function historyAt(client, { repository: name, sha }, folder = HISTORY_FOLDER) {
  const repository = parseRepository(name, "the repository of the policy");
  const entries = await listFolder(client, { repository, path: folder, sha });
  if (entries === null) return null;
  return Promise.all(
    pathsIn(folder, entries).map(async (path) => {
      const text = await readText(client, { repository, path, sha }, "history");
      if (text === null)
        throw new PolicyError(`${path} is listed at ${sha}, and not there.`, "Run the job again.");
      return { path, text };
    })
  );
}
async function historyBeside(policy, named, folder = HISTORY_FOLDER) {
  const from = named ?? join2(rootOf(policy), folder);
  const found = await readdir2(from, { withFileTypes: true }).catch((cause) => {
    if (cause.code === "ENOENT" && named === void 0) return null;
    throw unreadable(from, cause);
  });
  if (found === null) return null;
  const entries = found.map((one) => ({ name: one.name, type: one.isFile() ? "file" : "other" }));
  return Promise.all(
    pathsIn(from, entries).map(async (path) => {
      const bytes = await readRegular(path, MAX_DOCUMENT_BYTES).catch((cause) => {
        throw unreadable(path, cause);
      });
      return { path, text: decode(bytes, path) };
    })
  );
}
var rootOf = (policy) => basename(dirname(policy)) === ".github" ? join2(dirname(policy), "..") : dirname(policy);
var unreadable = (path, cause) => new PolicyError(
  `The history ${path} ${cause.code === "ENOENT" ? "does not exist" : `cannot be read (${cause.code ?? cause.message})`}.`,
  "Name its folder with --history, or make it readable.",
  [],
  { cause }
);
function pathsIn(folder, entries) {
  const isYaml = ({ name }) => /\.ya?ml$/.test(name);
  const readable = entries.filter((one) => one.type === "file" && isYaml(one));
  const strange = entries.find((one) => !readable.includes(one) && !/\.md$/i.test(one.name));
  if (strange !== void 0) {
    throw new PolicyError(
      `${folder} holds ${strange.name}, which is no ${isYaml(strange) ? "regular" : ".yml"} file.`,
      isYaml(strange) ? "Put the file itself there: links, folders and devices are not followed." : "Move it elsewhere: a history folder holds .yml files, and .md files about them."
    );
  }
  if (readable.length > MAX_HISTORY_FILES) {
    throw new PolicyError(
      `${folder} holds ${readable.length} files.`,
      `Join them: at most ${MAX_HISTORY_FILES} are read.`
    );
  }
  return readable.map(({ name }) => `${folder}/${name}`).sort();
}
async function recordsOf(files) {
  return files === null || files.length === 0 ? NO_HISTORY : (await import("./seam_memory-5SBLDLOP.js").then((seam) => seam.part0)).parseHistory(files);
}

// src/run/history-of-gate.ts
var history_of_gate_exports = {};
__export(history_of_gate_exports, {
  historyOfJob: () => historyOfJob,
  historyOnDisk: () => historyOnDisk
});
import { stat as stat2 } from "node:fs/promises";
import { dirname as dirname2, join as join3, posix, resolve as resolve2 } from "node:path";
async function historyOfJob(client, policy, gate) {
  const folder = gate.memory?.history ?? HISTORY_FOLDER;
  const files = await historyAt(client, policy, folder);
  const others = othersThan(folder, posix.dirname(policy.path));
  const repository = parseRepository(policy.repository, "the repository of the policy");
  const found = await Promise.all(
    others.map(async (path) => await isFolder(client, { repository, path, sha: policy.sha }) ? path : [])
  );
  return {
    history: await recordsOf(files),
    ...saying({ folder, found: files !== null, elsewhere: found.flat() })
  };
}
async function historyOnDisk(policy, named, gate) {
  const due = gate.memory?.history ?? HISTORY_FOLDER;
  const root = rootOf(policy);
  const files = await historyBeside(policy, named, due);
  const read2 = resolve2(named ?? join3(root, due));
  const others = [join3(root, HISTORY_FOLDER), join3(root, due), join3(dirname2(policy), HISTORY_FOLDER)];
  const elsewhere = await Promise.all(
    [...new Set(others.map((one) => resolve2(one)))].map(
      async (path) => path !== read2 && (await stat2(path).catch(() => null))?.isDirectory() ? others.find((one) => resolve2(one) === path) : []
    )
  );
  return {
    history: await recordsOf(files),
    ...saying({
      folder: read2 === resolve2(join3(root, due)) ? due : named,
      found: files !== null,
      // Whoever names one on a command line has seen the others.
      elsewhere: named === void 0 ? elsewhere.flat() : []
    })
  };
}
var othersThan = (folder, beside) => [HISTORY_FOLDER, posix.join(beside, HISTORY_FOLDER)].filter(
  (one, index, all) => one !== folder && all.indexOf(one) === index
);
async function isFolder(client, place) {
  return await listFolder(client, place) !== null;
}
var saying = (historyRead) => ({
  historyRead,
  notes: historyRead.elsewhere.length === 0 ? [] : [
    `The history in ${list(historyRead.elsewhere)} was not read: it is looked for in ${historyRead.folder}${historyRead.found ? "" : ", which does not exist"}. Move it there.`
  ]
});

// src/run/judge-files.ts
var judge_files_exports = {};
__export(judge_files_exports, {
  judgeFiles: () => judgeFiles
});
async function judgeFiles(policy, gate, collected, facts, progress) {
  const { tallier, evidence } = await countAll(
    policy,
    gate,
    facts.policy.digest,
    { ...collected, subject: facts.subject },
    progress
  );
  const remember = (facts.memory?.ledger ?? null) !== null;
  const tally = asRead(tallier.finish(evidence, remember));
  const memory = asRead(relevantMemory(policy, gate, tally, facts));
  const notes = [...facts.notes ?? [], ...memory === null ? [] : saidOfGone(keptBy(memory).gone)];
  const verdict = judge(policy, gate, tally, { ...facts, notes, memory, tool: tool() });
  return { verdict: inWords(verdict), tally, memory };
}
var asRead = (value) => JSON.parse(JSON.stringify(value));

// src/run/progress.ts
var progress_exports = {};
__export(progress_exports, {
  Progress: () => Progress
});
var QUIET = 1e3;
var EVERY = 200;
var WIPE = "\r\x1B[K";
var Progress = class {
  #terminal;
  #clock;
  #next;
  #shown = false;
  #samples = 0;
  /** @param clock milliseconds, from any origin */
  constructor(terminal, clock) {
    this.#terminal = terminal;
    this.#clock = clock;
    this.#next = terminal.isTTY ? clock() + QUIET : Number.POSITIVE_INFINITY;
  }
  /** Counts one sample of a file. */
  sample(file) {
    this.#samples += 1;
    if (this.#clock() < this.#next) return;
    this.#next = this.#clock() + EVERY;
    this.#shown = true;
    this.#terminal.write(`${WIPE}${plural(this.#samples, "sample")} read, now ${plain(file, 40)}`);
  }
  end() {
    if (this.#shown) this.#terminal.write(WIPE);
    this.#next = Number.POSITIVE_INFINITY;
  }
};

// src/tally/shards.ts
var shards_exports = {};
__export(shards_exports, {
  checkCountedFor: () => checkCountedFor,
  checkEvidence: () => checkEvidence,
  checkWhole: () => checkWhole,
  mergeShards: () => mergeShards,
  missingFrom: () => missingFrom
});
function mergeShards(shards) {
  const distinct = [...new Map(shards.map((one) => [one.digest, one])).values()].sort(
    (a, b) => a.shard.held[0] - b.shard.held[0] || (a.digest < b.digest ? -1 : 1)
  );
  const [first] = distinct;
  if (first === void 0) throw new Error("There are no shards to merge.");
  checkAlike(distinct);
  checkEvidence(distinct.map(({ name, shard }) => ({ name, evidence: shard.evidence })));
  const all = distinct.map(({ shard }) => shard);
  return {
    ...first.shard,
    held: all.flatMap(({ held }) => held).sort((a, b) => a - b),
    evidence: all.flatMap(({ evidence }) => evidence),
    states: {
      evals: mergeStates(all.map(({ states }) => states.evals)),
      controls: mergeStates(all.map(({ states }) => states.controls)),
      planted: mergeStates(all.map(({ states }) => states.planted))
    }
  };
}
function missingFrom({ of, held }) {
  const there = new Set(held);
  return Array.from({ length: of }, (_, index) => index + 1).filter((one) => !there.has(one));
}
function checkWhole(shard) {
  const missing = missingFrom(shard);
  if (missing.length === 0) return;
  throw new EvidenceError(
    "shards",
    `${missing.length} of ${shard.of} ${missing.length === 1 ? "is" : "are"} missing: ${list(missing.map(String), 20)}`,
    "See why these jobs wrote no counts, and run them again; without them nothing is known of a part of the results.",
    { code: "shards-missing" }
  );
}
function checkCountedFor({ name, shard }, wanted) {
  const said = ["tool", "policy", "gate"].find((key) => shard[key] !== wanted[key]);
  if (said === void 0) return;
  const remedies = {
    tool: "Use the same version of near-zero for the shards and for the gate.",
    policy: "Count the shards for the policy that is in force: that of the base, or of the default branch.",
    gate: "Give the shards and the gate the same `gate`."
  };
  const what = { tool: "by", policy: "for the policy", gate: "for the gate" }[said];
  throw new EvidenceError(name, `was counted ${what} ${shard[said]}, not ${wanted[said]}`, remedies[said], {
    code: "shards-disagree"
  });
}
function checkAlike(shards) {
  const [first, ...others] = shards;
  const holder = /* @__PURE__ */ new Map();
  for (const { name, shard } of shards) {
    for (const one of shard.held) {
      const other = holder.get(one);
      if (other !== void 0) {
        throw disagree(
          name,
          `holds shard ${one} of ${shard.of}, and ${other} holds it too`,
          "Give each job a number of its own."
        );
      }
      holder.set(one, name);
    }
  }
  for (const one of others) {
    const { of } = first.shard;
    if (one.shard.of !== of) {
      throw disagree(
        one.name,
        `is one of ${one.shard.of} shards, and ${first.name} is one of ${of}`,
        "Give all jobs the same number of shards, and hand over those of one run."
      );
    }
    checkCountedFor(one, first.shard);
  }
}
function checkEvidence(parts) {
  const counted = /* @__PURE__ */ new Map();
  for (const [index, { name, evidence }] of parts.entries()) {
    for (const record of evidence) {
      if (record.format === null) continue;
      const identity = record.digest ?? fileKey(record);
      const before = counted.get(identity);
      if (before !== void 0 && before !== index) {
        throw disagree(
          name,
          `counted ${record.name}, which ${parts[before].name} counted too`,
          "Let each file of results be counted in one shard only."
        );
      }
      counted.set(identity, index);
    }
  }
}
function mergeStates(parts) {
  const merged = /* @__PURE__ */ new Map();
  for (const state of parts.flat()) {
    const known = merged.get(evalKey(state.name));
    if (known === void 0) merged.set(evalKey(state.name), state);
    else known.merge(state);
  }
  return evalsInOrder([...merged.values()], (state) => state);
}
var disagree = (name, message, remedy) => new EvidenceError(name, message, remedy, { code: "shards-disagree" });

export {
  shape,
  parseRepository,
  fullName,
  sameRepository,
  readDefaultBranch,
  printable,
  checkAddress,
  guardedLookup,
  realEffects,
  retrying,
  retryDelay,
  readJsonLines,
  filesOf,
  readText,
  width,
  cut,
  pad,
  wrap,
  bind,
  checkGate,
  mergeShards,
  checkWhole,
  checkCountedFor,
  checkEvidence,
  historyAt,
  historyBeside,
  recordsOf,
  historyOfJob,
  historyOnDisk,
  judgeFiles,
  Progress,
  seam_core_exports,
  KINDS,
  parseSource,
  source_exports
};
