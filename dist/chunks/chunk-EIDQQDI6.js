import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  REASONS,
  STATE_WORDS,
  UNKNOWN,
  advanceOf,
  bar,
  confidenceIn,
  count,
  exposed,
  failuresOf,
  headline,
  inReadingOrder,
  isPlain,
  judgedBy,
  leftAsideOf,
  list,
  neededOf,
  originOf,
  percent,
  plain,
  plural,
  rememberedAt,
  rememberedOf,
  restsOn,
  screened,
  seenBefore,
  subjectOf,
  toLookAt,
  trustOf,
  upperOf
} from "./chunk-CDELQMH2.js";
import {
  __export
} from "./chunk-LCSLMUSC.js";

// src/report/markdown.ts
var markdown_exports = {};
__export(markdown_exports, {
  SUMMARY_BYTES: () => SUMMARY_BYTES,
  markdown: () => markdown
});

// src/report/escape.ts
function safeMarkdown(text, most = 500) {
  return plain(text, most).replace(/[&<>]/g, (mark) => ENTITIES[mark]).replace(/[\\`*_{}[\]|~!$]/g, "\\$&").replace(/[@#]|:(?=\/\/)|(?<=\bwww)(?=\.)|(?<=\bgh)(?=-\d)/gi, "$&&#8203;");
}
function codeSpan(text, most = 200) {
  return `\`${plain(text, most).replace(/`/g, "'") || " "}\``;
}
var markup = (text, most = 500) => marks(plain(text, most));
var marks = (text) => text.replace(/[\ufffe\uffff]/g, "\uFFFD").replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

// src/report/markdown.ts
var SUMMARY_BYTES = 1024 * 1024;
var SAMPLES_SHOWN = 5;
var FILES_SHOWN = 50;
var REASONS_SHOWN = 50;
var MARKS = { demonstrated: "\u{1F7E2}", violated: "\u{1F534}", "not-demonstrated": "\u{1F7E1}", invalid: "\u26AB" };
function markdown(verdict, { bytes = SUMMARY_BYTES, folded = false } = {}) {
  const categories = inReadingOrder(verdict.categories);
  const light = isPlain(verdict) ? "\u{1F7E2}" : verdict.decision === "allow" ? "\u26AA" : "\u{1F534}";
  const head2 = [
    `## ${light} ${safeMarkdown(headline(verdict))}`,
    `Gate **${safeMarkdown(verdict.gate)}** of *${safeMarkdown(verdict.policy.name)}*; subject: ${codeSpan(subjectOf(verdict))}`,
    ...verdict.advance === null ? [] : [safeMarkdown(advanceOf(verdict))],
    table(categories, bytes * 0.4),
    ...verdict.notes.map((note) => `**Note**: ${safeMarkdown(note)}`),
    ...verdict.reasons.length > 0 ? [reasons(verdict.reasons, bytes / 4)] : []
  ];
  const tail = [
    ...rememberedAt(verdict).map((one) => safeMarkdown(one)),
    ...seen(verdict, bytes / 8),
    ...confidenceIn(verdict).map((one) => safeMarkdown(one)),
    ...leftAsideOf(verdict).map((one) => safeMarkdown(one)),
    evidence(verdict, bytes / 8),
    `**Not judged:** ${verdict.notJudged.map((check) => safeMarkdown(check)).join(", ") || "nothing that this version knows"}.`,
    `<details><summary>What this does not show</summary>

${verdict.doesNotShow.map((line) => `- ${safeMarkdown(line)}`).join("\n")}

</details>`
  ];
  const room = bytes - size([...head2, fold([leftOut(categories.length)]), ...tail]);
  const found = details(categories, verdict, room);
  const body = found.length > 0 && folded ? [fold(found)] : found;
  return `${[...head2, ...body, ...tail].join("\n\n")}
`;
}
var fold = (parts) => `<details><summary>Reasons, and what to do</summary>

${parts.join("\n\n")}

</details>`;
function table(categories, bytes) {
  const rows = categories.flatMap(([name, one]) => [
    `| **${safeMarkdown(name)}** | ${failuresOf(one)} | ${upperOf(one, one.limit)} | ${percent(one.limit)} | ${barOf(one, one.limit)} | ${MARKS[one.state]} ${STATE_WORDS[one.state]} | ${neededOf(one)} |`,
    ...one.evals.length > 1 ? one.evals.map(
      (part) => `| &emsp;${safeMarkdown(part.task, 100)} | ${failuresOf(part)} | ${upperOf(part, one.limit)} | | ${barOf(part, one.limit)} | ${MARKS[part.state]} ${STATE_WORDS[part.state]} | ${neededOf(part)} |`
    ) : []
  ]);
  return [
    "| category | failures | upper bound | limit | bound to limit | state | samples needed |",
    "|---|--:|--:|--:|---|---|--:|",
    ...fitting(rows, rows.length, bytes, (left) => `| *and ${plural(left, "row")} more* |`)
  ].join("\n");
}
function fitting(rows, all, bytes, more) {
  let used = 0;
  const end = rows.findIndex((row2) => {
    used += size([row2]);
    return used > bytes;
  });
  const kept = end < 0 ? rows : rows.slice(0, end);
  return kept.length < all ? [...kept, more(all - kept.length)] : [...kept];
}
var barOf = (one, limit) => one.samples === 0 ? "" : `\`${bar(one, limit)}\``;
function detail(name, category, verdict) {
  const failing = toLookAt(category);
  const shown = failing.slice(0, SAMPLES_SHOWN).map((id) => codeSpan(id, 120));
  const lines3 = [
    ...verdict.mode === "screen" && !verdict.blocking.includes(name) ? [safeMarkdown(screened(category))] : [],
    ...[...restsOn(category), ...rememberedOf(category)].map((one) => `- ${safeMarkdown(one)}.`),
    ...exposed(category).map((one) => `- ${safeMarkdown(one)}`),
    ...category.reasons.length > 0 ? [reasons(category.reasons)] : [],
    ...category.warnings.map((one) => `- **Warning**: ${safeMarkdown(one)}`),
    ...shown.length > 0 ? [`- Samples to look at: ${shown.join(", ")}${failing.length > shown.length ? ", \u2026" : ""}`] : []
  ];
  if (lines3.length === 0) return [];
  const claim = category.claim === null ? "" : ` \u2013 ${safeMarkdown(category.claim)}`;
  return [`### ${safeMarkdown(name)}${claim}

${lines3.join("\n")}`];
}
function reasons(all, bytes = Number.POSITIVE_INFINITY) {
  const rows = all.slice(0, REASONS_SHOWN).map(said);
  return fitting(rows, all.length, bytes, (left) => `- *and ${plural(left, "reason")} more*`).join("\n");
}
var said = (reason) => `- **${safeMarkdown(reason.code)}**: ${safeMarkdown(reason.message)}<br>\u2192 ${safeMarkdown(reason.remedy)}`;
function seen(verdict, bytes) {
  const stories = seenBefore(verdict).map((one) => `- ${safeMarkdown(one)}`);
  if (stories.length === 0) return [];
  const shown = fitting(stories, stories.length, bytes, (left) => `- *and ${left} more*`);
  return [`### Failures that were seen before

${shown.join("\n")}`];
}
function evidence(verdict, bytes) {
  const rows = verdict.evidence.slice(0, FILES_SHOWN).map(fileRow);
  const all = verdict.evidence.length;
  const shown = fitting(rows, all, bytes, (left) => `- and ${plural(left, "file")} more`);
  return `<details><summary>Evidence: ${plural(all, "file")}, ${trustOf(verdict.evidence)}</summary>

${shown.join("\n")}

</details>`;
}
function fileRow(file) {
  const origin = originOf(file);
  const what = file.problem !== null ? "could not be read" : file.sameAs !== null ? `the same as ${codeSpan(file.sameAs)}` : file.format === null ? `not counted: no format knows it. ${safeMarkdown(UNKNOWN)}` : `${safeMarkdown(file.format)}, ${plural(file.samples, "sample")}`;
  const digest2 = codeSpan(file.digest?.slice(0, 19) ?? "no file");
  return `- ${codeSpan(file.name, 100)}: ${what}, ${digest2}${origin === "" ? "" : `, ${safeMarkdown(origin)}`}`;
}
function details(categories, verdict, bytes) {
  const kept = [];
  let used = 0;
  for (const [index, [name, category]] of categories.entries()) {
    const parts = detail(name, category, verdict);
    used += size(parts);
    if (used > bytes) return [...kept, leftOut(categories.length - index)];
    kept.push(...parts);
  }
  return kept;
}
var leftOut = (categories) => `*Details of ${plural(categories, "category", "categories")} are left out for length; verdict.json has everything.*`;
var size = (parts) => parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);

// src/report/json.ts
var json_exports = {};
__export(json_exports, {
  json: () => json,
  jsonLine: () => jsonLine
});
var json = (value) => `${harmless(JSON.stringify(value, null, 2))}
`;
var jsonLine = (value) => `${harmless(JSON.stringify(value))}
`;
var harmless = (text) => text.replace(UNSEEN, escaped).replaceAll("##[", "##\\u005b");
var UNSEEN = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
var escaped = (mark) => mark.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

// src/report/junit.ts
var junit_exports = {};
__export(junit_exports, {
  junitXml: () => junitXml
});
function junitXml(verdict) {
  const cases = casesOf(verdict);
  const number = (outcome) => cases.filter((one) => one.outcome === outcome).length;
  const totals = `tests="${cases.length}" failures="${number("failure")}" errors="0"`;
  const properties = {
    decision: verdict.decision,
    summary: headline(verdict),
    mode: verdict.mode,
    route: list(verdict.route),
    waived: list(verdict.waived),
    subject: subjectOf(verdict),
    ...verdict.advance === null ? {} : { advance: verdict.advance },
    policy: verdict.policy.digest,
    "does not show": verdict.doesNotShow.join(" ")
  };
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="near-zero" ${totals} time="0">`,
    `  <testsuite name="${markup(verdict.gate)}" ${totals} skipped="${number("skipped")}" time="0" timestamp="${markup(verdict.judgedAt.slice(0, 19))}">`,
    "    <properties>",
    ...Object.entries(properties).map(
      ([name, value]) => `      <property name="${name}" value="${markup(value)}"/>`
    ),
    "    </properties>",
    ...cases.flatMap((one) => testcase(verdict.gate, one)),
    "  </testsuite>",
    "</testsuites>"
  ].join("\n")}
`;
}
function casesOf(verdict) {
  const { gate, reasons: reasons3 } = verdict;
  const whole = reasons3.length === 0 ? [] : [{ name: `gate ${gate}`, outcome: "failure", message: headline(verdict), reasons: reasons3, figures: "" }];
  return [
    ...whole,
    ...inReadingOrder(verdict.categories).map(([name, category]) => ({
      name,
      outcome: outcomeOf(verdict, name, category),
      message: STATE_WORDS[category.state],
      reasons: category.reasons,
      figures: `${STATE_WORDS[category.state]}: ${failuresOf(category)}; upper bound ${upperOf(category, category.limit)}${sure(category)}; limit ${percent(category.limit)}`
    }))
  ];
}
var sure = ({ method, alpha, samples }) => method === "count" || samples === 0 ? "" : ` at ${percent(1 - alpha)} confidence`;
function outcomeOf(verdict, name, { state: state2 }) {
  if (verdict.blocking.includes(name)) return "failure";
  return state2 === "demonstrated" && !verdict.waived.includes(name) ? "passed" : "skipped";
}
function testcase(gate, { name, outcome, message, reasons: reasons3, figures }) {
  const said3 = reasons3.map(
    (reason) => `${reason.code}: ${plain(reason.message)}
  \u2192 ${plain(reason.remedy)}`
  );
  const inner = {
    passed: [],
    skipped: [`      <skipped message="${markup(`not a pass: ${message}`)}"/>`],
    failure: [
      `      <failure message="${markup(message)}" type="${markup(reasons3[0]?.code ?? message)}">${lines(said3)}</failure>`
    ]
  }[outcome];
  return [
    `    <testcase name="${markup(name)}" classname="${markup(gate)}" time="0">`,
    ...inner,
    ...figures === "" ? [] : [`      <system-out>${markup(figures)}</system-out>`],
    "    </testcase>"
  ];
}
var lines = (texts) => texts.join("\n").split("\n").map(marks).join("\n");

// src/report/sarif.ts
var sarif_exports = {};
__export(sarif_exports, {
  sarif: () => sarif
});
import { hash } from "node:crypto";

// src/report/generated/reason-pages.ts
var REASON_PAGES = {
  "above-limit": {
    "about": 'The results *show* that the model fails more often than the policy allows. Not "it looks like it": even after allowing for luck, the true failure rate is above the limit, at 95 % confidence.',
    "remedy": "Look at the failing samples, which the report lists, and change the model, its prompt or its tools. Running the same eval again does not help: more samples would only show the same thing more precisely. If you find that the scorer was wrong, correct the scorer and score *all* samples again."
  },
  "advance-unnamed": {
    "about": "The gate has `frontier: true`, and nothing says what is to advance.",
    "remedy": "Set the input `advance` of the action, or `--advance` on the command line, to what advances, from what to what:\n`training compute: 2e25 FLOP -> 1e26 FLOP`, `autonomy: supervised -> unattended for 4 h`, `internal users: 50 -> 2000`."
  },
  "age-unknown": {
    "about": "The policy limits how old samples may be, and some have no time, or a time that is still to come.",
    "remedy": "Have the tool write the time at which each sample or the run was completed (`completed_at`). If the times are in the future, set the clock of the machine that ran the eval. Five minutes of difference are accepted."
  },
  "ambiguous-artifact": {
    "about": "The run has several artifacts with the same name, or one that came when the job that makes it was not running: it may stand in for another.",
    "remedy": "Give each job's artifact a name of its own, and do not use `overwrite`. Delete nothing to make it pass: start a new run. Naming one of them (`artifact-id=`) does not do either where an earlier attempt left another: what that came to counts as well. Artifacts says how to bind them to the job that makes them."
  },
  "attempts": {
    "about": "Something was tried before, and it speaks against what was tried now.",
    "remedy": "Look at the samples that fail, also at those that fail only at times: the model has to change, and what is released then has a name of its own. If you mean to add samples until the bound is shown, declare `attempts: sequential` before the first attempt. If the reason is a run without an end, let it come to its end, or have an `attempt-lost` entry written."
  },
  "candidates": {
    "about": "The bound would be demonstrated for a first candidate, and this one comes after others.",
    "remedy": 'Run more samples: the column "samples needed" says how many show it for this candidate. Or try fewer candidates: choose among them by other means before they come to the gate.'
  },
  "cluster-missing": {
    "about": "The policy says that samples which share a value belong together, and some samples do not have that value.",
    "remedy": "Have the eval write the key into every sample's metadata. `near-zero formats` shows which keys there are."
  },
  "commit-mismatch": {
    "about": "The policy asks for results that were made at the commit that is released (`commit`), and these were made at another one, or nothing says at which.",
    "remedy": "Run the evals at the commit that is released. Where that cannot be, because a merge makes a new commit of the same files, the policy may say `same-tree`; `ancestor` also takes results of older code. On the command line nothing says which commit is released, so `near-zero check` blocks with this reason and shows all figures: they are those that the action will see."
  },
  "completeness-unknown": {
    "about": "There are results, and nothing says how many there should be. Perhaps the run was made with a limit, or half of the log was lost; nobody could tell.",
    "remedy": "Write `expected_samples` for the eval into the policy: the number of items in the whole data set, epochs not counted. Take it from the data set, not from the results. Tools that record the size of the whole data set do not need it, unless `where` selects a part."
  },
  "contaminated": {
    "about": "The model owes an eval's results to the eval: it was trained on it, selected on it, patched or optimised against it.",
    "remedy": "Bound the behaviour by an eval that is held out (`sealed: true`), or by new samples. Results from before the day may still pass, within their `max_age`. If the entry is wrong, have it corrected by those who may change the policy."
  },
  "digest-mismatch": {
    "about": "The bytes that arrived are not those whose digest was announced.",
    "remedy": "Run the producing job again. If it happens again, find out which job or person writes to the same artifact."
  },
  "duplicates-disagree": {
    "about": "One run records the same sample twice, with different outcomes: passed in one record, failed or unscored in the other. Or two records put one sample into different clusters or strata.",
    "remedy": "Find out where the second record came from: two versions of one log, or a log that was merged by hand. Hand over one log for each run, as its tool wrote it. (Running the same samples again in a *new* run is no contradiction: then the worse outcome counts.)"
  },
  "edited": {
    "about": "Scores were changed, or samples declared invalid, after the run, and the policy says `edited: reject`.",
    "remedy": "Correct the scorer or the data set and run the eval again. Or hand over the log as it was before the edits."
  },
  "exposure-exceeded": {
    "about": "The failure rate may be low, and it is not shown to be low enough for the use that the release will see.",
    "remedy": "Run as many samples as the line says, if the model is that good. Otherwise release to fewer people or for a shorter time, and say so in the policy, or change the model. To allow more failures is a decision for whoever owns the bound."
  },
  "grader-unknown": {
    "about": "Somebody graded whom the policy does not name; or the planted failures and the samples had different graders; or, at a frontier gate, it is not recorded who graded.",
    "remedy": "Grade the samples again with the grader that the policy names. If the new grader is meant, have it added to `graders`, and measure its recall anew. The page of each format says where the name is found."
  },
  "incomplete": {
    "about": "Some of the expected samples are not there, some were not repeated as often as expected, or the run did not finish.",
    "remedy": "Run the eval over its whole data set, with all epochs and without a limit, to its end. If `expected_samples` in the policy is wrong, correct it there, where the change is reviewed."
  },
  "inventory-incomplete": {
    "about": "The list is not accounted for as a whole: units are missing or not shown, or something that the whole must show is not.",
    "remedy": "Account for what is named. The first three ids of each kind are shown; the results hold them all. If the claim that you can support is a smaller one, make it elsewhere: there is no partial credit here."
  },
  "ledger-broken": {
    "about": "The ledger is not what was written: an entry was changed, moved, put in or taken out.",
    "remedy": "Find out who changed the branch or the file: GitHub's activity view of the branch lists every push, forced ones too. Put back the version whose head an earlier verdict names (`memory.head` in `verdict.json`); `near-zero ledger verify` says whether it is whole. If it is lost for good, begin a new ledger under another name, in a reviewed change of the workflow that says so. Then protect the branch as ledger says."
  },
  "looser-than-last-allow": {
    "about": "A frontier gate asks for less than when it last let something through.",
    "remedy": "Put the bound back, and demonstrate it. If it was wrong from the start, another gate says so more plainly: give it a new name, under the policy's own review."
  },
  "missing-eval": {
    "about": "The policy names an eval, and there are no results for it among the files that the gate was given.",
    "remedy": "Run the eval and hand its results over (`results`). If it did run, its name or arguments are written differently: run\n`near-zero formats` on the file, which prints the names that it holds, and compare them with `task` and `args` in the policy. See also whether the upload step of the eval job was skipped."
  },
  "missing-stratum": {
    "about": "The policy declares which strata there must be, and one of them has no sample.",
    "remedy": "Sample the stratum. An eval that is one of a `combine: pool` need not have every stratum; together they must."
  },
  "more-than-expected": {
    "about": "There are more samples, or more epochs of a sample, than the policy says there should be.",
    "remedy": "If the data set has grown, raise `expected_samples` (or `epochs`) in the policy, where the change is reviewed. Otherwise hand over only the run that belongs to this release."
  },
  "moving-alias": {
    "about": `The model is named in a way that means different models at different times: "latest", or a family's bare name that its provider points at new versions.`,
    "remedy": '- Evaluate and release a dated snapshot, such as `acme/assistant-2026-11-01`.\n- Or name the subject with its digest.\n- Or, if the provider says that this name never moves, write that in the policy, with the source. Reviewers see it, and   `diff` calls it looser:\n\n```yaml pinned:   gemini-2.5-pro: "Stable versions do not change: https://ai.google.dev/gemini-api/docs/models"\n```\n\nA name that ends in `latest` cannot be pinned. A screen does not block on this reason.'
  },
  "no-policy-on-base": {
    "about": "This pull request adds the policy, so the branch that it goes into has none yet. The gate shows what the new policy would say and does not let it decide.",
    "remedy": "Look at the dry run, review and merge the policy, and then make the gate a required check."
  },
  "not-judged": {
    "about": "A gate asks for checks that could not be made.",
    "remedy": "There is nothing to do about the results: the categories say by themselves whether they are demonstrated. Give the gate a ledger, and let this run write it: an attempt that leaves no trace could be made until it passes. Attempts says what a ledger remembers, and what that takes. The policy says which ledger it is, under the gate's `memory`; the workflow says `ledger: write`, and nothing else. The first run needs a `first_run` there, which somebody approves. A ledger that was there before and is empty now was changed: put it back."
  },
  "observed-above-limit": {
    "about": 'More of the samples failed than the limit allows, and there are so few that this may still be bad luck. The gate says neither "demonstrated" nor "violated".',
    "remedy": "Read the failing samples first: they usually say what is wrong. If many samples are unscored or missing, mend the run. If the failures are real, the model has to change. The number in the remedy is for as many failures as there are now, which is unlikely at this rate. A screen does not block on this reason."
  },
  "rate-without-n": {
    "about": "The results give a rate or an average, and not how many samples it is of.",
    "remedy": "Hand over the log with its samples, not a summary, a table or a chart."
  },
  "recall-too-low": {
    "about": "It is not shown that the grader sees enough of the failures that were planted for it to find.",
    "remedy": "Look at the planted failures that were missed. If the grader is at fault, improve it, and try it on failures that it has not been improved on. If too few were planted, plant more: the line says how many. Missing planted failures, and those without a score, count as not seen."
  },
  "refuted-by-incidents": {
    "about": "In use, more fails than the evidence says can be.",
    "remedy": "Look at the incidents and add what they show to the evals. Evidence that is made after the period may pass again; if nothing was mended, the next count of incidents refutes it too."
  },
  "report-overdue": {
    "about": "A serious incident was to be reported by now, and is not on record as reported.",
    "remedy": "Report it. Then add `reported: DAY` to the incident. If it was no such incident (`harm`, `failures`), correct the entry where those who may change the policy see it."
  },
  "required-not-green": {
    "about": "This category requires others (`requires`), and one of them is not green. Its own figures may be fine.",
    "remedy": "Settle the other category; its own reasons stand in the same report. This reason then goes away by itself."
  },
  "sealed-gap": {
    "about": "An eval that is held out fails significantly more often than the public evals of its category.",
    "remedy": "Look for the public samples in training data, prompts and filters. A remedy that was made for them is to be judged by fresh held-out samples. If the two sets were never alike (other generator, harder items), make them so."
  },
  "selector-matches-nothing": {
    "about": "The eval was found, and nothing in it fits what the policy looks for: no sample matches `where`, no score has the name or the place that `scorer` or `at` say, it is not clear which of several scorers is meant, or nothing says when a sample passes.",
    "remedy": "Run `near-zero formats` on the file: it prints the scorers, values and metadata that the samples have. Correct `scorer`, `at`,\n`where` or `passes_when` in the policy."
  },
  "severity-growth": {
    "about": "Failures, or serious ones, grow from release to release.",
    "remedy": "Look at what changed between the releases named in the report. A rate that is under its limit does not outweigh this: fewer failures that are worse can do more harm."
  },
  "severity-not-demonstrated": {
    "about": "The rate of severe failures may be under its limit, but the samples do not show it.",
    "remedy": "Look at the severe failures first. If there are none or few, the eval needs more samples: the line says how many."
  },
  "severity-veto": {
    "about": "A sample failed so badly that the policy allows none like it: its severity is at or above a level whose limit is 0.",
    "remedy": "Read the samples that are named. If they are as bad as they are rated, the model has to change. A scored failure without a severity counts as the worst, 4: have the grader rate every failure. A wrong rating is corrected by a person, on record."
  },
  "shards-disagree": {
    "about": "The results were counted in shards, and these shards do not belong together, or not to this gate.",
    "remedy": "Give each job its own number, the same number of shards, and its own part of the results: a file of results belongs to one shard. Use one version of near-zero for the shards and the gate, in one run, with the same `policy`, `policy-ref` and `gate`. Everything is in the page on shards."
  },
  "shards-missing": {
    "about": "The results were counted in shards, by several jobs, and the counts of some of them are not there.",
    "remedy": "Look at the job of that number: it failed before it counted, or did not upload its file. Upload also when the evals fail (`if: always()`), give each artifact a name with its shard, and see that the gate's source matches all of them. The page on shards has a whole workflow."
  },
  "stale": {
    "about": "At least one of the counted samples is older than the policy allows (`max_age`).",
    "remedy": "Run the eval again. If you hand over several logs, leave out the old one only if the new one is complete by itself."
  },
  "stratum-undeclared": {
    "about": "Samples are of a stratum that the policy does not declare, or name none.",
    "remedy": "Add the value to `strata.values`, or have the eval record the right one."
  },
  "subject-mismatch": {
    "about": "The results are about another model than the one being released, or about several models at once, or about other weights (another digest).",
    "remedy": "Run the evals on exactly what is released. If it is the same model under two names, as with a provider's prefix, list the recorded name under `aliases` in the policy.\n\n### Several models in one file\n\nName the one that is released with `subject` (`--subject` on the command line). Runs about the others in the same file are then left aside, by their model alone and never by their outcome; every report says how many runs and samples, and of which model. A file that has no run of the subject blocks: hand it over only where it belongs. A run that names no model is never left aside. Counts of shards are made without a subject: count each model apart."
  },
  "subject-unnamed": {
    "about": "The results do not say which model they are about. With `subject: digest` in the policy it also means that a digest is missing.",
    "remedy": "Have the eval tool record the model's name, and in our own format set `model`. Where the policy demands a digest, give\n`subject` as `MODEL@sha256:\u2026` and have the results carry the digest too."
  },
  "too-few-samples": {
    "about": "The model did well, and too few samples were tried to be sure that the true failure rate is under the limit.",
    "remedy": "Run more samples. The remedy says how many are needed with the failures seen so far; `near-zero plan` shows the numbers for any limit. Decide on the number before the run and judge once: to run until it happens to pass is to pass by luck. A screen (`screen: true`) does not block on this reason."
  },
  "totals-disagree": {
    "about": "A file contradicts itself: its summary claims other numbers than its samples show.",
    "remedy": "Hand over the log as the tool wrote it, with all its samples. If scores were changed on purpose, score the log again with the tool, so that its totals follow."
  },
  "ungrounded": {
    "about": "The gate has `frontier: true`, and a category that it judges is not explained in the policy, or rests on one eval.",
    "remedy": "Add `claim`, `owner` and `source` to the category, `mixture` to a pool, and an eval of another task. `near-zero lint` names each of these beforehand, as an error."
  },
  "unreadable": {
    "about": "A file or an address could not be read: it is damaged, cut short, not reachable, or not what it claims to be. The line names it and what was found.",
    "remedy": "Follow the remedy of the line. Most often the file has to be uploaded again, whole, by the tool that wrote it. A file that is no evidence at all should not be among `results`."
  },
  "unresolved-failures": {
    "about": "A failure that was seen before is not shown to be gone. Its rate may have fallen.",
    "remedy": "What the message asks for: a cause that is found and removed, with evidence; a category for what has none; an intervention on record where one was made; a sealed eval. Fresh sealed samples must be made after the day of the intervention."
  },
  "unscored-above-bound": {
    "about": "More samples than the policy allows (`unscored.max_rate`) have no score: they broke off, the grader's answer could not be read, or they are missing.",
    "remedy": "Look at the errors and the grader's answers, mend the cause, and run these samples again. Do not drop them."
  },
  "untrusted-producer": {
    "about": "The results come from a run that the policy does not name, from a fork, or from nobody knows where. Since they could say anything, even a violation is void.",
    "remedy": "Hand over the artifact of a run that the policy names. For a fork's pull request, somebody who may write to the repository runs the evals: by a branch of the repository at the same commit, or by a workflow on `pull_request_target`, which is the base's. On the command line nothing says which run made a file, so there these rules block."
  },
  "vacuous": {
    "about": "The bound says too little: of too many items it is not shown that the model could have failed them.",
    "remedy": "See first that every item has its control, and that `match` finds the same value on both sides: items without a scored control are left out as well. Then elicit the model on the controls as well as you can. Items that are truly beyond it are replaced before the run, never after it."
  }
};

// src/report/sarif.ts
var CODES = Object.keys(REASONS);
function sarif(verdict) {
  const [name = "", version = ""] = verdict.tool.split(" ");
  return json({
    $schema: "https://json.schemastore.org/sarif-2.1.0-rtm.5.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name, version, rules: CODES.map(rule) } },
        automationDetails: { id: `near-zero/${verdict.gate}/` },
        invocations: [{ executionSuccessful: true, endTimeUtc: verdict.judgedAt }],
        results: resultsOf(verdict),
        properties: {
          summary: plain(headline(verdict)),
          decision: verdict.decision,
          mode: verdict.mode,
          route: verdict.route,
          waived: verdict.waived,
          categories: Object.fromEntries(
            Object.entries(verdict.categories).map(
              ([category, { state: state2, failures, samples, upper, limit }]) => [
                category,
                { state: state2, failures, samples, upper, limit }
              ]
            )
          )
        }
      }
    ]
  });
}
function rule(code2) {
  const { about, remedy } = REASON_PAGES[code2];
  return {
    id: code2,
    shortDescription: { text: `${about.split(/(?<=[.:]) /)[0]}` },
    fullDescription: { text: about },
    help: { text: remedy, markdown: remedy },
    defaultConfiguration: { level: "error" }
  };
}
function resultsOf(verdict) {
  return [
    ...verdict.reasons.map((reason) => result(verdict, reason, null)),
    ...Object.entries(verdict.categories).flatMap(
      ([category, { reasons: reasons3 }]) => reasons3.map((reason) => result(verdict, reason, category))
    )
  ];
}
function result(verdict, reason, category) {
  const { locations, path } = verdict.policy;
  const at = category === null ? locations[`gates.${verdict.gate}`] : locations[`categories.${category}.max_failure_rate`] ?? locations[`categories.${category}`];
  const about = [verdict.gate, category, reason.code, reason.task];
  const blocks = verdict.decision === "block" && (category === null || verdict.blocking.includes(category));
  return {
    ruleId: reason.code,
    ruleIndex: CODES.indexOf(reason.code),
    level: blocks ? "error" : "note",
    message: {
      text: unlinked(`${category ?? verdict.gate}: ${plain(reason.message)} \u2192 ${plain(reason.remedy)}`)
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.split("/").map(encodeURIComponent).join("/") },
          region: { startLine: at?.line ?? 1, startColumn: at?.column ?? 1 }
        }
      }
    ],
    // So that a reason that stays is one alert, whatever its figures are.
    partialFingerprints: { "nearZeroReason/v1": hash("sha256", JSON.stringify(about)) },
    properties: { class: reason.class, category, task: reason.task }
  };
}
var unlinked = (text) => text.replace(/[[\]]/g, "\\$&");

// src/report/bundle.ts
import { hash as hash4 } from "node:crypto";

// src/report/html/releases.ts
var releasesOf = (entries, gate) => entries.flatMap((entry) => entry.type === "closed" && entry.gate === gate ? releaseRow(entry) : []);
var attemptsOf = (one) => "rule" in one ? one.rule : one.method === "e-process" ? "sequential" : "once";
function releaseRow({ judgedAt, subject, decision, categories }) {
  const named = Object.entries(categories).map(([name, one]) => [
    name,
    {
      ...figuresOf(one),
      state: one.state,
      kind: one.kind,
      limit: one.limit,
      alpha: one.alpha,
      attempts: attemptsOf(one),
      pooled: one.pooled,
      recall: one.recall && { detected: one.recall.detected, planted: one.recall.planted },
      evals: one.evals.map((part) => ({
        ...figuresOf(part),
        task: part.task,
        sealed: part.sealed,
        state: part.state
      })),
      reasons: [...new Set(one.reasons.map(({ code: code2 }) => code2))]
    }
  ]);
  return {
    judgedAt,
    model: subject.model ?? "not named",
    decision,
    categories: Object.fromEntries(named)
  };
}
var figuresOf = ({ failures, samples, upper, lower }) => ({
  failures,
  samples,
  upper,
  lower
});

// src/report/html/document.ts
import { hash as hash2 } from "node:crypto";

// src/report/html/markup.ts
var h = (tag, attributes = {}, ...children) => ({
  tag,
  attributes,
  children
});
var classed = (tag, name, ...children) => h(tag, { class: name }, ...children);
function serialise(node) {
  if (node === null) return "";
  if (typeof node === "string") return markup(node, MOST);
  const { tag, attributes, children } = node;
  const named = Object.entries(attributes).filter(([, value]) => value !== void 0 && value !== false).map(([name, value]) => ` ${name}="${value === true ? "" : markup(String(value), MOST)}"`);
  const open = `<${tag}${named.join("")}>`;
  return VOID.has(tag) ? open : `${open}${children.map(serialise).join("")}</${tag}>`;
}
var MOST = 2e3;
var VOID = /* @__PURE__ */ new Set(["br", "link", "meta"]);

// src/report/html/page-data.ts
function pageData(verdict, tally, before) {
  const categories = inReadingOrder(verdict.categories);
  return {
    releases: [...before, releaseRow(verdict)],
    categories: categories.map(([name]) => name),
    pairs: categories.flatMap(
      ([name, { requires }], index) => categories.slice(index + 1).filter(([other, one]) => requires.includes(other) && one.requires.includes(name)).map(([other]) => [name, other])
    ),
    severity: categories.flatMap(
      ([category, { severity }]) => severity === null ? [] : [{ category, severity }]
    ),
    samples: samplesOf(tally)
  };
}
function samplesOf({ evals, evidence: evidence2 }) {
  return {
    evals: evals.map((one) => ({ category: one.category, task: one.task, ...notPassed(one) })),
    files: evidence2.map(({ name }) => name),
    rows: evals.flatMap(
      ({ worst }, index) => worst.map(
        ({ id, epoch, outcome, severity, evidence: file, locator }) => [index, locator?.text ?? id, epoch, outcome === "unscored" ? -1 : severity, file]
      )
    )
  };
}
function notPassed({ items, worst }) {
  const all = items.failed + items.unscored;
  return { notPassed: all, cut: new Set(worst.map(({ id }) => id)).size < all };
}
var embedded = (data) => JSON.stringify(data, (_key, value) => typeof value === "string" ? plain(value) : value).replace(
  /[<>&\u2028\u2029]/g,
  (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`
);

// src/report/html/document.ts
var DRAWN = {
  history: ["History", "History"],
  "what-if": ["What if", "What if the limit were another?"],
  plane: ["Pairs", "Categories that require each other"],
  severity: ["Severity", "Severity"],
  samples: ["Samples", "Samples that did not pass"]
};
function documentOf(page2, code2) {
  const parts = [...page2.before, ...drawn(), ...page2.after];
  const body = [
    h("a", { class: "skip", href: `#${parts[0].id}` }, "Skip to what it says"),
    page2.heading,
    navigation(parts),
    h("main", {}, ...parts.map(({ section: one }) => one)),
    h(
      "footer",
      {},
      h("p", {}, ...page2.footer),
      h(
        "noscript",
        {},
        h("p", {}, "Without scripts the charts are not drawn. All that was decided stands above.")
      ),
      h("details", {}, h("summary", {}, "Licences"), h("pre", {}, ...lines2(code2.notices)))
    )
  ].map(serialise);
  return [
    "<!doctype html>",
    `<html lang="en" class="${page2.tone}">`,
    serialise(head(page2, code2)).replace("</head>", () => `<style>${code2.style}</style></head>`),
    "<body>",
    ...body,
    `<script type="application/json" id="data">${embedded(page2.data)}</script>`,
    `<script>${code2.script}</script>`,
    "</body>",
    "</html>\n"
  ].join("\n");
}
function head({ title, tone }, code2) {
  return h(
    "head",
    {},
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: policyOf(code2) }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    h("link", { rel: "icon", href: icon(tone) }),
    h("title", {}, title)
  );
}
var policyOf = ({ script, style }) => [
  "default-src 'none'",
  `script-src '${digest(script)}'`,
  `style-src '${digest(style)}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'"
].join("; ");
var digest = (text) => `sha256-${hash2("sha256", text, "base64")}`;
function icon(tone) {
  const colour = { green: "1a7f37", grey: "768390", red: "cf222e" }[tone];
  return `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Ccircle cx='4' cy='4' r='3.5' fill='%23${colour}'/%3E%3C/svg%3E`;
}
var navigation = (parts) => h(
  "nav",
  { "aria-label": "Parts of the report" },
  h(
    "ul",
    {},
    ...parts.map(
      ({ id, link, section: { attributes } }) => h("li", { hidden: attributes["hidden"] }, h("a", { href: `#${id}` }, link))
    )
  )
);
var drawn = () => Object.entries(DRAWN).map(([id, [link, title]]) => {
  const { tag, attributes, children } = section(id, title, classed("div", "drawn"));
  return { id, link, section: { tag, attributes: { ...attributes, hidden: true }, children } };
});
var section = (id, title, ...children) => h("section", { id, "aria-labelledby": `${id}-title` }, h("h2", { id: `${id}-title` }, title), ...children);
var lines2 = (text) => text.split("\n").flatMap((line) => [line, h("br")]);

// src/report/html/sections.ts
var FILES_SHOWN2 = 200;
var REASONS_SHOWN2 = 200;
var STATE_MARKS = {
  demonstrated: "\u25CF",
  violated: "\u25B2",
  "not-demonstrated": "\u25C6",
  invalid: "\u2715"
};
var LONG = 120;
function heading(verdict, tone) {
  const { policy, gate } = verdict;
  const said3 = headline(verdict);
  const mark = { green: "\u25CF", grey: "\u25CB", red: "\u25A0" }[tone];
  const facts = [
    ["Subject", code(subjectOf(verdict))],
    ...verdict.advance === null ? [] : [["To advance", verdict.advance]],
    [
      "Policy",
      h("span", {}, code(policy.path), policy.ref === null ? null : ` at ${policy.ref.slice(0, 12)}`)
    ],
    ["Judged", h("time", { datetime: verdict.judgedAt }, when(verdict.judgedAt))],
    ["Evidence", `${plural(verdict.evidence.length, "file")}, ${trustOf(verdict.evidence)}`]
  ];
  return classed(
    "header",
    "verdict",
    h(
      "p",
      { class: "kicker" },
      "Gate ",
      h("b", {}, gate),
      ` of ${policy.name}`,
      verdict.mode === "screen" ? " \xB7 a screen" : null
    ),
    h("h1", { class: said3.length > LONG ? "long" : void 0 }, hidden("span", mark), " ", said3),
    ...verdict.notes.map((note) => classed("p", "note", `Note: ${note}`)),
    ...leftAsideOf(verdict).map((one) => classed("p", "note", one)),
    classed(
      "dl",
      "facts",
      ...facts.map(([term, said4]) => h("div", {}, h("dt", {}, term), h("dd", {}, said4)))
    )
  );
}
function categoriesTable(verdict) {
  const heads = ["Category", "Failures", "Upper bound", "Limit", PLOT, "State", "Samples needed"];
  const rows = inReadingOrder(verdict.categories).flatMap(([name, one]) => [
    row({ name, one, category: one, part: null }),
    ...one.evals.length > 1 ? one.evals.map((part, index) => row({ name: part.task, one: part, category: one, part: index })) : []
  ]);
  return section(
    "categories",
    "Categories",
    h(
      "table",
      { class: "forest", role: "table" },
      h(
        "caption",
        {},
        "Failures of samples, the exact upper bound on the failure rate and the highest rate that the policy allows."
      ),
      h(
        "thead",
        { role: "rowgroup" },
        h(
          "tr",
          { role: "row" },
          ...heads.map(
            (head2, index) => h(
              "th",
              { role: "columnheader", scope: "col", class: COLUMNS[index] },
              head2,
              head2 === PLOT ? classed("span", "scale") : null
            )
          )
        )
      ),
      h("tbody", { role: "rowgroup" }, ...rows)
    )
  );
}
var PLOT = "Bound to limit";
var COLUMNS = ["name", "failures", "upper", "limit", "plot", "state", "needed"];
var HEADS = { failures: "failures", upper: "bound", limit: "limit", needed: "needed" };
function row({ name, one, category, part }) {
  const cell = (of, said3) => h("td", { role: "cell", class: of, "data-head": HEADS[of] }, said3);
  return h(
    "tr",
    {
      role: "row",
      class: part === null ? "whole" : "part",
      "data-eval": part ?? void 0,
      "data-category": part === null ? name : void 0
    },
    h("th", { role: "rowheader", scope: "row", class: "name" }, h("span", {}, name)),
    cell("failures", failuresOf(one)),
    cell("upper", upperOf(one, category.limit)),
    cell("limit", part === null ? percent(category.limit) : ""),
    h("td", { role: "cell", class: "plot" }),
    h("td", { role: "cell", class: "state" }, state(one.state)),
    cell("needed", neededOf(one))
  );
}
var state = (of) => classed("span", `chip ${of}`, hidden("span", STATE_MARKS[of]), " ", STATE_WORDS[of]);
function reasonsSection(verdict) {
  const all = [
    ...verdict.reasons.length > 0 ? [classed("article", "card", reasons2(verdict.reasons))] : [],
    ...inReadingOrder(verdict.categories).flatMap(([name, one]) => detail2(name, one, verdict))
  ];
  return all.length === 0 ? null : section("reasons", "Reasons, and what to do", ...all);
}
function detail2(name, category, verdict) {
  const { claim, waiver, warnings } = category;
  const notes = [
    ...verdict.mode === "screen" && !verdict.blocking.includes(name) ? [screened(category)] : [],
    ...[...restsOn(category), ...rememberedOf(category)].map((one) => `${one}.`),
    ...exposed(category),
    ...waiver === null ? [] : [waiver.message],
    ...warnings.map((one) => `Warning: ${one}`)
  ];
  if (notes.length + category.reasons.length === 0) return [];
  return [
    classed(
      "article",
      "card",
      h("h3", {}, name, " ", state(category.state)),
      claim === null ? null : classed("p", "claim", claim),
      category.reasons.length === 0 ? null : reasons2(category.reasons),
      notes.length === 0 ? null : classed("ul", "notes", ...notes.map((one) => h("li", {}, one)))
    )
  ];
}
function reasons2(all) {
  const left = all.length - REASONS_SHOWN2;
  return classed(
    "ul",
    "reasons",
    ...all.slice(0, REASONS_SHOWN2).map(
      (one) => h(
        "li",
        {},
        h("p", {}, h("code", { class: "code" }, one.code), " ", one.message),
        classed("p", "remedy", hidden("span", "\u2192 "), one.remedy)
      )
    ),
    left > 0 ? h("li", {}, `and ${count(left)} more; verdict.json has them all.`) : null
  );
}
function evidenceSection(verdict) {
  const { evidence: evidence2 } = verdict;
  const shown = evidence2.slice(0, FILES_SHOWN2);
  const left = evidence2.length - shown.length;
  return section(
    "evidence",
    "Evidence",
    ...rememberedAt(verdict).map((one) => h("p", {}, one)),
    h(
      "details",
      {},
      h("summary", {}, `${plural(evidence2.length, "file")}, ${trustOf(evidence2)}`),
      classed(
        "ul",
        "files",
        ...shown.map(
          (file) => h(
            "li",
            {},
            code(file.name),
            " ",
            file.problem !== null ? `could not be read: ${file.problem.message}` : file.sameAs !== null ? `the same as ${plain(file.sameAs)}` : file.format === null ? `not counted: no format knows it. ${UNKNOWN}` : `${file.format}, ${plural(file.samples, "sample")}`,
            originOf(file) === "" ? null : ` (${plain(originOf(file), 300)})`,
            file.digest === null ? null : classed("span", "digest", file.digest)
          )
        ),
        left > 0 ? h("li", {}, `and ${count(left)} more; verdict.json lists them all.`) : null
      )
    )
  );
}
var limitsSection = ({ notJudged, doesNotShow }) => section(
  "limits",
  "What this does not show",
  classed("ul", "plain", ...doesNotShow.map((one) => h("li", {}, one))),
  h("p", {}, `Not judged: ${notJudged.join(", ") || "nothing that this version knows"}.`)
);
var code = (text) => h("code", {}, text);
var hidden = (tag, text) => h(tag, { "aria-hidden": "true" }, text);
var when = (iso) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(iso) ? `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC` : iso;

// src/report/html/verdict-page.ts
function html({ verdict, tally }, before, code2) {
  const tone = toneOf(verdict);
  const reasons3 = reasonsSection(verdict);
  return documentOf(
    {
      title: headline(verdict),
      tone,
      heading: heading(verdict, tone),
      before: [
        { id: "categories", link: "Categories", section: categoriesTable(verdict) },
        ...reasons3 === null ? [] : [{ id: "reasons", link: "Reasons", section: reasons3 }]
      ],
      after: [
        { id: "evidence", link: "Evidence", section: evidenceSection(verdict) },
        { id: "limits", link: "Limits", section: limitsSection(verdict) }
      ],
      footer: [
        `Made by ${verdict.tool}. Every state on this page is the verdict's; `,
        h("code", {}, "near-zero verify"),
        " recomputes it from the files beside this one."
      ],
      data: pageData(verdict, tally, before)
    },
    code2
  );
}
var toneOf = (verdict) => verdict.decision === "block" ? "red" : isPlain(verdict) ? "green" : "grey";

// src/policy/advice/large-limits.ts
var LARGE = 0.1;
var isLargeLimit = (limit) => limit > LARGE;
var largeLimits = (policy) => {
  const frontiers = policy.gates.filter(({ frontier }) => frontier);
  return policy.categories.flatMap((category) => {
    const { name, kind, maxFailureRate } = category;
    if (kind !== "behaviour" || !isLargeLimit(maxFailureRate.value)) return [];
    const frontier = frontiers.find((gate) => judgedBy(policy, gate).includes(category));
    return [
      {
        level: frontier === void 0 ? "warning" : "error",
        code: "limit-large",
        path: `categories.${name}.max_failure_rate`,
        message: `\`${name}\` may fail in up to ${maxFailureRate.text} of cases, and its gate is green all the same${frontier === void 0 ? "" : `; \`${frontier.name}\` is a frontier gate`}`,
        remedy: "Lower it to what you would call rare, or use a screen to watch a behaviour that fails this often."
      }
    ];
  });
};

// src/report/own-limits.ts
var largestLimit = ({ categories }) => Math.max(
  0,
  ...Object.values(categories).flatMap(
    ({ kind, state: state2, limit }) => kind === "behaviour" && state2 === "demonstrated" ? limit : []
  )
);

// src/report/shields.ts
function shields(verdict) {
  const [message, color] = said2(verdict);
  return json({
    schemaVersion: 1,
    label: `near-zero ${verdict.gate}`,
    message,
    color,
    isError: !isPlain(verdict)
  });
}
var SUBJECT = 60;
function said2(verdict) {
  if (verdict.decision === "block") return [`blocked by ${causes(verdict)}`, "red"];
  if (verdict.mode === "screen") return ["screen: not a pass", "lightgrey"];
  if (verdict.waived.length > 0) return ["allowed under a waiver", "orange"];
  const limit = largestLimit(verdict);
  const subject = verdict.subject.model === null ? "" : ` \xB7 ${plain(verdict.subject.model, SUBJECT)}`;
  return [`at most ${percent(limit)}${subject}`, isLargeLimit(limit) ? "lightgrey" : "blue"];
}
var causes = ({ blocking, reasons: reasons3 }) => blocking.length > 0 ? plural(blocking.length, "category", "categories") : plural(reasons3.length, "reason");

// src/report/statement.ts
import { hash as hash3 } from "node:crypto";
var VERIFIER = "urn:near-zero:gate";
var VERDICT = "urn:near-zero:verdict:v1";
var PREDICATE_TYPE = "https://slsa.dev/verification_summary/v1";
function statement(verdict) {
  const { model, digest: digest2 } = verdict.subject;
  return json({
    _type: "https://in-toto.io/Statement/v1",
    subject: [
      { name: "verdict.json", digest: { sha256: hash3("sha256", json(verdict)) } },
      ...digest2 === null ? [] : [{ name: model ?? "model", digest: digestSet(digest2) }]
    ],
    predicateType: PREDICATE_TYPE,
    predicate: summaryOf(verdict)
  });
}
var predicate = (verdict) => json(summaryOf(verdict));
function summaryOf(verdict) {
  const passed = isPlain(verdict);
  const { policy, subject, evidence: evidence2 } = verdict;
  const [name = "", version = ""] = verdict.tool.split(" ");
  return {
    verifier: { id: VERIFIER, version: { [name]: version } },
    timeVerified: verdict.judgedAt,
    resourceUri: `urn:near-zero:model:${encodeURIComponent((subject.model ?? "unnamed").toWellFormed())}`,
    policy: {
      uri: `urn:near-zero:policy:${encodeURIComponent(policy.path)}${policy.ref === null ? "" : `@${encodeURIComponent(policy.ref)}`}`,
      digest: digestSet(policy.digest)
    },
    inputAttestations: attestationsOf(evidence2),
    verificationResult: passed ? "PASSED" : "FAILED",
    // The name of the project is no level: a policy may allow whatever its owner likes.
    verifiedLevels: [passed ? "OWN_LIMITS" : "FAILED"],
    slsaVersion: "1.0",
    // An extension has a URI as its name.
    [VERDICT]: {
      gate: verdict.gate,
      mode: verdict.mode,
      decision: verdict.decision,
      route: verdict.route,
      advance: verdict.advance,
      waivers: verdict.waived,
      states: Object.fromEntries(
        Object.entries(verdict.categories).map(([category, { state: state2 }]) => [category, state2])
      ),
      limits: Object.fromEntries(
        Object.entries(verdict.categories).map(([category, { limit }]) => [category, limit])
      ),
      reasons: verdict.reasons.map(({ code: code2 }) => code2)
    }
  };
}
function attestationsOf(evidence2) {
  const counted = evidence2.filter((file) => file.format !== null && file.sameAs === null);
  if (counted.some(({ trust }) => trust !== "attested")) return [];
  const signers = new Map(
    counted.flatMap(({ attestations = [] }) => attestations.map(({ digest: digest2, signer }) => [digest2, signer]))
  );
  return [...signers].map(([digest2, signer]) => ({
    uri: `urn:near-zero:attestation:${encodeURIComponent(signer.toWellFormed())}`,
    digest: digestSet(digest2)
  }));
}
function digestSet(digest2) {
  const [algorithm = "", value = ""] = digest2.split(":");
  return { [algorithm]: value };
}

// src/report/bundle.ts
var FILES = {
  "verdict.json": ({ verdict }) => json(verdict),
  "policy.yml": ({ policy }) => policy,
  "tally.json": ({ tally }) => json(tally),
  "memory.json": ({ memory }) => json(memory),
  "report.html": (judged, page2) => html(judged, releasesOf(judged.memory?.ledger?.entries ?? [], judged.verdict.gate), page2),
  "summary.md": ({ verdict }) => markdown(verdict),
  "report.sarif": ({ verdict }) => sarif(verdict),
  "junit.xml": ({ verdict }) => junitXml(verdict),
  "badge.json": ({ verdict }) => shields(verdict),
  "statement.json": ({ verdict }) => statement(verdict),
  "predicate.json": ({ verdict }) => predicate(verdict)
};
var DIGESTS = "SHA256SUMS";
var FILE_NAMES = [...Object.keys(FILES), DIGESTS];
function bundle(judged, page2) {
  const files = Object.entries(FILES).map(([name, make]) => [name, make(judged, page2)]);
  const digests = files.map(([name, text]) => `${hash4("sha256", text)}  ${name}
`);
  return new Map([...files, [DIGESTS, digests.join("")]]);
}

// src/run/page.ts
var page = { script: '"use strict";(()=>{function $(e,t){for(let n=4;n<15;n+=1){let r=`${Number((e*100).toPrecision(n))}%`;if((t===void 0||e===t||r!==`${Number((t*100).toPrecision(n))}%`)&&(e===1||r!=="100%"))return r}return`${e*100}%`}var E=e=>e.toLocaleString("en-US"),L=(e,t,n=`${t}s`)=>`${E(e)} ${e===1?t:n}`;function $e(e,t=10){return e.length>t?`${e.slice(0,t).join(", ")} and ${E(e.length-t)} more`:e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}function h(e,t={},...n){let r=document.createElement(e);return C(r,t),r.append(...n),r}function g(e,t={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",e);return C(r,t),r.append(...n),r}function C(e,t){for(let[n,r]of Object.entries(t))r===!1?e.removeAttribute(n):e.setAttribute(n,r===!0?"":String(r))}function H(e,...t){let n=document.getElementById(e);n.querySelector(".drawn").replaceChildren(...t),n.hidden=!1;let r=document.querySelector(`nav a[href="#${e}"]`);r?.parentElement&&(r.parentElement.hidden=!1)}function D(e,t){let n=0;new ResizeObserver(([r])=>{let o=Math.floor(r.contentRect.width);o===n||o===0||(n=o,e.replaceChildren(t(o)))}).observe(e)}function Re(e,t,n){return h("table",{},h("caption",{},e),h("thead",{},h("tr",{},...t.map(r=>h("th",{scope:"col"},r)))),h("tbody",{},...n.map(([r,...o])=>h("tr",{},h("th",{scope:"row"},r),...o.map(i=>h("td",{},i))))))}function De(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Br(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function zt(e){let t,n,r;e.length!==2?(t=De,n=(s,u)=>De(e(s),u),r=(s,u)=>e(s)-u):(t=e===De||e===Br?e:Hr,n=e,r=e);function o(s,u,l=0,c=s.length){if(l<c){if(t(u,u)!==0)return c;do{let f=l+c>>>1;n(s[f],u)<0?l=f+1:c=f}while(l<c)}return l}function i(s,u,l=0,c=s.length){if(l<c){if(t(u,u)!==0)return c;do{let f=l+c>>>1;n(s[f],u)<=0?l=f+1:c=f}while(l<c)}return l}function a(s,u,l=0,c=s.length){let f=o(s,u,l,c-1);return f>l&&r(s[f-1],u)>-r(s[f],u)?f-1:f}return{left:o,center:a,right:i}}function Hr(){return 0}function Fr(e){return e===null?NaN:+e}var Yt=zt(De),Kt=Yt.right,vi=Yt.left,Mi=zt(Fr).center;var $i=Qt(Zt),Ri=Qt(jr);function Qt(e){return function(t,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:i,height:a}=t;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:o.length/i))>=0))throw new RangeError("invalid height");if(!i||!a||!n&&!r)return t;let s=n&&e(n),u=r&&e(r),l=o.slice();return s&&u?(ue(s,l,o,i,a),ue(s,o,l,i,a),ue(s,l,o,i,a),ce(u,o,l,i,a),ce(u,l,o,i,a),ce(u,o,l,i,a)):s?(ue(s,o,l,i,a),ue(s,l,o,i,a),ue(s,o,l,i,a)):u&&(ce(u,o,l,i,a),ce(u,l,o,i,a),ce(u,o,l,i,a)),t}}function ue(e,t,n,r,o){for(let i=0,a=r*o;i<a;)e(t,n,i,i+=r,1)}function ce(e,t,n,r,o){for(let i=0,a=r*o;i<r;++i)e(t,n,i,i+a,r)}function jr(e){let t=Zt(e);return(n,r,o,i,a)=>{o<<=2,i<<=2,a<<=2,t(n,r,o+0,i+0,a),t(n,r,o+1,i+1,a),t(n,r,o+2,i+2,a),t(n,r,o+3,i+3,a)}}function Zt(e){let t=Math.floor(e);if(t===e)return Vr(e);let n=e-t,r=2*e+1;return(o,i,a,s,u)=>{if(!((s-=u)>=a))return;let l=t*i[a],c=u*t,f=c+u;for(let d=a,m=a+c;d<m;d+=u)l+=i[Math.min(s,d)];for(let d=a,m=s;d<=m;d+=u)l+=i[Math.min(s,d+c)],o[d]=(l+n*(i[Math.max(a,d-f)]+i[Math.min(s,d+f)]))/r,l-=i[Math.max(a,d-c)]}}function Vr(e){let t=2*e+1;return(n,r,o,i,a)=>{if(!((i-=a)>=o))return;let s=e*r[o],u=a*e;for(let l=o,c=o+u;l<c;l+=a)s+=r[Math.min(i,l)];for(let l=o,c=i;l<=c;l+=a)s+=r[Math.min(i,l+u)],n[l]=s/t,s-=r[Math.max(o,l-u)]}}var Dr=Array.prototype,Si=Dr.slice;var Gr=Math.sqrt(50),Xr=Math.sqrt(10),Wr=Math.sqrt(2);function Ge(e,t,n){let r=(t-e)/Math.max(0,n),o=Math.floor(Math.log10(r)),i=r/Math.pow(10,o),a=i>=Gr?10:i>=Xr?5:i>=Wr?2:1,s,u,l;return o<0?(l=Math.pow(10,-o)/a,s=Math.round(e*l),u=Math.round(t*l),s/l<e&&++s,u/l>t&&--u,l=-l):(l=Math.pow(10,o)*a,s=Math.round(e/l),u=Math.round(t/l),s*l<e&&++s,u*l>t&&--u),u<s&&.5<=n&&n<2?Ge(e,t,n*2):[s,u,l]}function Jt(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[o,i,a]=r?Ge(t,e,n):Ge(e,t,n);if(!(i>=o))return[];let s=i-o+1,u=new Array(s);if(r)if(a<0)for(let l=0;l<s;++l)u[l]=(i-l)/-a;else for(let l=0;l<s;++l)u[l]=(i-l)*a;else if(a<0)for(let l=0;l<s;++l)u[l]=(o+l)/-a;else for(let l=0;l<s;++l)u[l]=(o+l)*a;return u}function Xe(e,t,n){return t=+t,e=+e,n=+n,Ge(e,t,n)[2]}function en(e,t,n){t=+t,e=+e,n=+n;let r=t<e,o=r?Xe(t,e,n):Xe(e,t,n);return(r?-1:1)*(o<0?1/-o:o)}var Ni=Ur(Math.random);function Ur(e){return function(n,r=0,o=n.length){let i=o-(r=+r);for(;i;){let a=e()*i--|0,s=n[i+r];n[i+r]=n[a+r],n[a+r]=s}return n}}function tn(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function he(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Ae(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function U(){}var ee=.7,me=1/ee,fe="\\\\s*([+-]?\\\\d+)\\\\s*",Se="\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)\\\\s*",F="\\\\s*([+-]?(?:\\\\d*\\\\.)?\\\\d+(?:[eE][+-]?\\\\d+)?)%\\\\s*",zr=/^#([0-9a-f]{3,8})$/,Yr=new RegExp(`^rgb\\\\(${fe},${fe},${fe}\\\\)$`),Kr=new RegExp(`^rgb\\\\(${F},${F},${F}\\\\)$`),Qr=new RegExp(`^rgba\\\\(${fe},${fe},${fe},${Se}\\\\)$`),Zr=new RegExp(`^rgba\\\\(${F},${F},${F},${Se}\\\\)$`),Jr=new RegExp(`^hsl\\\\(${Se},${F},${F}\\\\)$`),eo=new RegExp(`^hsla\\\\(${Se},${F},${F},${Se}\\\\)$`),nn={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};he(U,pe,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:rn,formatHex:rn,formatHex8:to,formatHsl:no,formatRgb:on,toString:on});function rn(){return this.rgb().formatHex()}function to(){return this.rgb().formatHex8()}function no(){return hn(this).formatHsl()}function on(){return this.rgb().formatRgb()}function pe(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=zr.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?an(t):n===3?new A(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?We(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?We(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Yr.exec(e))?new A(t[1],t[2],t[3],1):(t=Kr.exec(e))?new A(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Qr.exec(e))?We(t[1],t[2],t[3],t[4]):(t=Zr.exec(e))?We(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Jr.exec(e))?un(t[1],t[2]/100,t[3]/100,1):(t=eo.exec(e))?un(t[1],t[2]/100,t[3]/100,t[4]):nn.hasOwnProperty(e)?an(nn[e]):e==="transparent"?new A(NaN,NaN,NaN,0):null}function an(e){return new A(e>>16&255,e>>8&255,e&255,1)}function We(e,t,n,r){return r<=0&&(e=t=n=NaN),new A(e,t,n,r)}function bt(e){return e instanceof U||(e=pe(e)),e?(e=e.rgb(),new A(e.r,e.g,e.b,e.opacity)):new A}function Ee(e,t,n,r){return arguments.length===1?bt(e):new A(e,t,n,r??1)}function A(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}he(A,Ee,Ae(U,{brighter(e){return e=e==null?me:Math.pow(me,e),new A(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?ee:Math.pow(ee,e),new A(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new A(Z(this.r),Z(this.g),Z(this.b),ze(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:sn,formatHex:sn,formatHex8:ro,formatRgb:ln,toString:ln}));function sn(){return`#${Q(this.r)}${Q(this.g)}${Q(this.b)}`}function ro(){return`#${Q(this.r)}${Q(this.g)}${Q(this.b)}${Q((isNaN(this.opacity)?1:this.opacity)*255)}`}function ln(){let e=ze(this.opacity);return`${e===1?"rgb(":"rgba("}${Z(this.r)}, ${Z(this.g)}, ${Z(this.b)}${e===1?")":`, ${e})`}`}function ze(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Z(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Q(e){return e=Z(e),(e<16?"0":"")+e.toString(16)}function un(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new P(e,t,n,r)}function hn(e){if(e instanceof P)return new P(e.h,e.s,e.l,e.opacity);if(e instanceof U||(e=pe(e)),!e)return new P;if(e instanceof P)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,o=Math.min(t,n,r),i=Math.max(t,n,r),a=NaN,s=i-o,u=(i+o)/2;return s?(t===i?a=(n-r)/s+(n<r)*6:n===i?a=(r-t)/s+2:a=(t-n)/s+4,s/=u<.5?i+o:2-i-o,a*=60):s=u>0&&u<1?0:a,new P(a,s,u,e.opacity)}function Ke(e,t,n,r){return arguments.length===1?hn(e):new P(e,t,n,r??1)}function P(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}he(P,Ke,Ae(U,{brighter(e){return e=e==null?me:Math.pow(me,e),new P(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?ee:Math.pow(ee,e),new P(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,o=2*n-r;return new A(dt(e>=240?e-240:e+120,o,r),dt(e,o,r),dt(e<120?e+240:e-120,o,r),this.opacity)},clamp(){return new P(cn(this.h),Ue(this.s),Ue(this.l),ze(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=ze(this.opacity);return`${e===1?"hsl(":"hsla("}${cn(this.h)}, ${Ue(this.s)*100}%, ${Ue(this.l)*100}%${e===1?")":`, ${e})`}`}}));function cn(e){return e=(e||0)%360,e<0?e+360:e}function Ue(e){return Math.max(0,Math.min(1,e||0))}function dt(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var pn=Math.PI/180,gn=180/Math.PI,Ye=18,bn=.96422,xn=1,yn=.82521,wn=4/29,de=6/29,vn=3*de*de,oo=de*de*de;function Mn(e){if(e instanceof j)return new j(e.l,e.a,e.b,e.opacity);if(e instanceof G)return Rn(e);e instanceof A||(e=bt(e));var t=gt(e.r),n=gt(e.g),r=gt(e.b),o=mt((.2225045*t+.7168786*n+.0606169*r)/xn),i,a;return t===n&&n===r?i=a=o:(i=mt((.4360747*t+.3850649*n+.1430804*r)/bn),a=mt((.0139322*t+.0971045*n+.7141733*r)/yn)),new j(116*o-16,500*(i-o),200*(o-a),e.opacity)}function $n(e,t,n,r){return arguments.length===1?Mn(e):new j(e,t,n,r??1)}function j(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}he(j,$n,Ae(U,{brighter(e){return new j(this.l+Ye*(e??1),this.a,this.b,this.opacity)},darker(e){return new j(this.l-Ye*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=bn*ht(t),e=xn*ht(e),n=yn*ht(n),new A(pt(3.1338561*t-1.6168667*e-.4906146*n),pt(-.9787684*t+1.9161415*e+.033454*n),pt(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function mt(e){return e>oo?Math.pow(e,1/3):e/vn+wn}function ht(e){return e>de?e*e*e:vn*(e-wn)}function pt(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function gt(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function io(e){if(e instanceof G)return new G(e.h,e.c,e.l,e.opacity);if(e instanceof j||(e=Mn(e)),e.a===0&&e.b===0)return new G(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*gn;return new G(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Qe(e,t,n,r){return arguments.length===1?io(e):new G(e,t,n,r??1)}function G(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Rn(e){if(isNaN(e.h))return new j(e.l,0,0,e.opacity);var t=e.h*pn;return new j(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}he(G,Qe,Ae(U,{brighter(e){return new G(this.h,this.c,this.l+Ye*(e??1),this.opacity)},darker(e){return new G(this.h,this.c,this.l-Ye*(e??1),this.opacity)},rgb(){return Rn(this).rgb()}}));var Sn=-.14861,xt=1.78277,yt=-.29227,Ze=-.90649,Ne=1.97294,fn=Ne*Ze,dn=Ne*xt,mn=xt*yt-Ze*Sn;function ao(e){if(e instanceof J)return new J(e.h,e.s,e.l,e.opacity);e instanceof A||(e=bt(e));var t=e.r/255,n=e.g/255,r=e.b/255,o=(mn*r+fn*t-dn*n)/(mn+fn-dn),i=r-o,a=(Ne*(n-o)-yt*i)/Ze,s=Math.sqrt(a*a+i*i)/(Ne*o*(1-o)),u=s?Math.atan2(a,i)*gn-120:NaN;return new J(u<0?u+360:u,s,o,e.opacity)}function Je(e,t,n,r){return arguments.length===1?ao(e):new J(e,t,n,r??1)}function J(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}he(J,Je,Ae(U,{brighter(e){return e=e==null?me:Math.pow(me,e),new J(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?ee:Math.pow(ee,e),new J(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*pn,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),o=Math.sin(e);return new A(255*(t+n*(Sn*r+xt*o)),255*(t+n*(yt*r+Ze*o)),255*(t+n*(Ne*r)),this.opacity)}}));function _n(e,t,n,r,o){var i=e*e,a=i*e;return((1-3*e+3*i-a)*t+(4-6*i+3*a)*n+(1+3*e+3*i-3*a)*r+a*o)/6}function so(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),o=e[r],i=e[r+1],a=r>0?e[r-1]:2*o-i,s=r<t-1?e[r+2]:2*i-o;return _n((n-r/t)*t,a,o,i,s)}}function lo(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),o=e[(r+t-1)%t],i=e[r%t],a=e[(r+1)%t],s=e[(r+2)%t];return _n((n-r/t)*t,o,i,a,s)}}var tt=e=>()=>e;function Cn(e,t){return function(n){return e+n*t}}function uo(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function $t(e,t){var n=t-e;return n?Cn(e,n>180||n<-180?n-360*Math.round(n/360):n):tt(isNaN(e)?t:e)}function co(e){return(e=+e)==1?k:function(t,n){return n-t?uo(t,n,e):tt(isNaN(t)?n:t)}}function k(e,t){var n=t-e;return n?Cn(e,n):tt(isNaN(e)?t:e)}var Nn=(function e(t){var n=co(t);function r(o,i){var a=n((o=Ee(o)).r,(i=Ee(i)).r),s=n(o.g,i.g),u=n(o.b,i.b),l=k(o.opacity,i.opacity);return function(c){return o.r=a(c),o.g=s(c),o.b=u(c),o.opacity=l(c),o+""}}return r.gamma=e,r})(1);function kn(e){return function(t){var n=t.length,r=new Array(n),o=new Array(n),i=new Array(n),a,s;for(a=0;a<n;++a)s=Ee(t[a]),r[a]=s.r||0,o[a]=s.g||0,i[a]=s.b||0;return r=e(r),o=e(o),i=e(i),s.opacity=1,function(u){return s.r=r(u),s.g=o(u),s.b=i(u),s+""}}}var ki=kn(so),Li=kn(lo);function fo(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,r=t.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=e[o]*(1-i)+t[o]*i;return r}}function mo(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function ho(e,t){var n=t?t.length:0,r=e?Math.min(n,e.length):0,o=new Array(r),i=new Array(n),a;for(a=0;a<r;++a)o[a]=nt(e[a],t[a]);for(;a<n;++a)i[a]=t[a];return function(s){for(a=0;a<r;++a)i[a]=o[a](s);return i}}function po(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function I(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function go(e,t){var n={},r={},o;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(o in t)o in e?n[o]=nt(e[o],t[o]):r[o]=t[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var vt=/[-+]?(?:\\d+\\.?\\d*|\\.?\\d+)(?:[eE][-+]?\\d+)?/g,wt=new RegExp(vt.source,"g");function bo(e){return function(){return e}}function xo(e){return function(t){return e(t)+""}}function yo(e,t){var n=vt.lastIndex=wt.lastIndex=0,r,o,i,a=-1,s=[],u=[];for(e=e+"",t=t+"";(r=vt.exec(e))&&(o=wt.exec(t));)(i=o.index)>n&&(i=t.slice(n,i),s[a]?s[a]+=i:s[++a]=i),(r=r[0])===(o=o[0])?s[a]?s[a]+=o:s[++a]=o:(s[++a]=null,u.push({i:a,x:I(r,o)})),n=wt.lastIndex;return n<t.length&&(i=t.slice(n),s[a]?s[a]+=i:s[++a]=i),s.length<2?u[0]?xo(u[0].x):bo(t):(t=u.length,function(l){for(var c=0,f;c<t;++c)s[(f=u[c]).i]=f.x(l);return s.join("")})}function nt(e,t){var n=typeof t,r;return t==null||n==="boolean"?tt(t):(n==="number"?I:n==="string"?(r=pe(t))?(t=r,Nn):yo:t instanceof pe?Nn:t instanceof Date?po:mo(t)?fo:Array.isArray(t)?ho:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?go:I)(e,t)}function Ln(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var An=180/Math.PI,Mt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Tn(e,t,n,r,o,i){var a,s,u;return(a=Math.sqrt(e*e+t*t))&&(e/=a,t/=a),(u=e*n+t*r)&&(n-=e*u,r-=t*u),(s=Math.sqrt(n*n+r*r))&&(n/=s,r/=s,u/=s),e*r<t*n&&(e=-e,t=-t,u=-u,a=-a),{translateX:o,translateY:i,rotate:Math.atan2(t,e)*An,skewX:Math.atan(u)*An,scaleX:a,scaleY:s}}var et;function wo(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?Mt:Tn(t.a,t.b,t.c,t.d,t.e,t.f)}function vo(e){return e==null||(et||(et=document.createElementNS("http://www.w3.org/2000/svg","g")),et.setAttribute("transform",e),!(e=et.transform.baseVal.consolidate()))?Mt:(e=e.matrix,Tn(e.a,e.b,e.c,e.d,e.e,e.f))}function qn(e,t,n,r){function o(l){return l.length?l.pop()+" ":""}function i(l,c,f,d,m,p){if(l!==f||c!==d){var b=m.push("translate(",null,t,null,n);p.push({i:b-4,x:I(l,f)},{i:b-2,x:I(c,d)})}else(f||d)&&m.push("translate("+f+t+d+n)}function a(l,c,f,d){l!==c?(l-c>180?c+=360:c-l>180&&(l+=360),d.push({i:f.push(o(f)+"rotate(",null,r)-2,x:I(l,c)})):c&&f.push(o(f)+"rotate("+c+r)}function s(l,c,f,d){l!==c?d.push({i:f.push(o(f)+"skewX(",null,r)-2,x:I(l,c)}):c&&f.push(o(f)+"skewX("+c+r)}function u(l,c,f,d,m,p){if(l!==f||c!==d){var b=m.push(o(m)+"scale(",null,",",null,")");p.push({i:b-4,x:I(l,f)},{i:b-2,x:I(c,d)})}else(f!==1||d!==1)&&m.push(o(m)+"scale("+f+","+d+")")}return function(l,c){var f=[],d=[];return l=e(l),c=e(c),i(l.translateX,l.translateY,c.translateX,c.translateY,f,d),a(l.rotate,c.rotate,f,d),s(l.skewX,c.skewX,f,d),u(l.scaleX,l.scaleY,c.scaleX,c.scaleY,f,d),l=c=null,function(m){for(var p=-1,b=d.length,y;++p<b;)f[(y=d[p]).i]=y.x(m);return f.join("")}}}var Ti=qn(wo,"px, ","px)","deg)"),qi=qn(vo,", ",")",")"),Mo=1e-12;function En(e){return((e=Math.exp(e))+1/e)/2}function $o(e){return((e=Math.exp(e))-1/e)/2}function Ro(e){return((e=Math.exp(2*e))-1)/(e+1)}var Oi=(function e(t,n,r){function o(i,a){var s=i[0],u=i[1],l=i[2],c=a[0],f=a[1],d=a[2],m=c-s,p=f-u,b=m*m+p*p,y,M;if(b<Mo)M=Math.log(d/l)/t,y=function(B){return[s+B*m,u+B*p,l*Math.exp(t*B*M)]};else{var x=Math.sqrt(b),N=(d*d-l*l+r*b)/(2*l*n*x),w=(d*d-l*l-r*b)/(2*d*n*x),S=Math.log(Math.sqrt(N*N+1)-N),R=Math.log(Math.sqrt(w*w+1)-w);M=(R-S)/t,y=function(B){var se=B*M,X=En(S),W=l/(n*x)*(X*Ro(t*se+S)-$o(S));return[s+W*m,u+W*p,l*X/En(t*se+S)]}}return y.duration=Math.abs(M)*1e3*t/Math.SQRT2,y}return o.rho=function(i){var a=Math.max(.001,+i),s=a*a,u=s*s;return e(a,s,u)},o})(Math.SQRT2,2,4);function On(e){return function(t,n){var r=e((t=Ke(t)).h,(n=Ke(n)).h),o=k(t.s,n.s),i=k(t.l,n.l),a=k(t.opacity,n.opacity);return function(s){return t.h=r(s),t.s=o(s),t.l=i(s),t.opacity=a(s),t+""}}}var Pi=On($t),Ii=On(k);function Pn(e){return function(t,n){var r=e((t=Qe(t)).h,(n=Qe(n)).h),o=k(t.c,n.c),i=k(t.l,n.l),a=k(t.opacity,n.opacity);return function(s){return t.h=r(s),t.c=o(s),t.l=i(s),t.opacity=a(s),t+""}}}var Bi=Pn($t),Hi=Pn(k);function In(e){return(function t(n){n=+n;function r(o,i){var a=e((o=Je(o)).h,(i=Je(i)).h),s=k(o.s,i.s),u=k(o.l,i.l),l=k(o.opacity,i.opacity);return function(c){return o.h=a(c),o.s=s(c),o.l=u(Math.pow(c,n)),o.opacity=l(c),o+""}}return r.gamma=t,r})(1)}var Fi=In($t),ji=In(k);function Rt(e){return function(){return e}}function St(e){return+e}var Bn=[0,1];function rt(e){return e}function Nt(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:Rt(isNaN(t)?NaN:.5)}function So(e,t){var n;return e>t&&(n=e,e=t,t=n),function(r){return Math.max(e,Math.min(t,r))}}function No(e,t,n){var r=e[0],o=e[1],i=t[0],a=t[1];return o<r?(r=Nt(o,r),i=n(a,i)):(r=Nt(r,o),i=n(i,a)),function(s){return i(r(s))}}function Ao(e,t,n){var r=Math.min(e.length,t.length)-1,o=new Array(r),i=new Array(r),a=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++a<r;)o[a]=Nt(e[a],e[a+1]),i[a]=n(t[a],t[a+1]);return function(s){var u=Kt(e,s,1,r)-1;return i[u](o[u](s))}}function Hn(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Fn(){var e=Bn,t=Bn,n=nt,r,o,i,a=rt,s,u,l;function c(){var d=Math.min(e.length,t.length);return a!==rt&&(a=So(e[0],e[d-1])),s=d>2?Ao:No,u=l=null,f}function f(d){return d==null||isNaN(d=+d)?i:(u||(u=s(e.map(r),t,n)))(r(a(d)))}return f.invert=function(d){return a(o((l||(l=s(t,e.map(r),I)))(d)))},f.domain=function(d){return arguments.length?(e=Array.from(d,St),c()):e.slice()},f.range=function(d){return arguments.length?(t=Array.from(d),c()):t.slice()},f.rangeRound=function(d){return t=Array.from(d),n=Ln,c()},f.clamp=function(d){return arguments.length?(a=d?!0:rt,c()):a!==rt},f.interpolate=function(d){return arguments.length?(n=d,c()):n},f.unknown=function(d){return arguments.length?(i=d,f):i},function(d,m){return r=d,o=m,c()}}function Eo(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function it(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function ge(e){return e=it(Math.abs(e)),e?e[1]:NaN}function _o(e,t){return function(n,r){for(var o=n.length,i=[],a=0,s=e[0],u=0;o>0&&s>0&&(u+s+1>r&&(s=Math.max(1,r-u)),i.push(n.substring(o-=s,o+s)),!((u+=s+1)>r));)s=e[a=(a+1)%e.length];return i.reverse().join(t)}}function Co(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}var ko=/^(?:(.)?([<>=^]))?([+\\-( ])?([$#])?(0)?(\\d+)?(,)?(\\.\\d+)?(~)?([a-z%])?$/i;function _e(e){if(!(t=ko.exec(e)))throw new Error("invalid format: "+e);var t;return new At({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}_e.prototype=At.prototype;function At(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}At.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Lo(e){e:for(var t=e.length,n=1,r=-1,o;n<t;++n)switch(e[n]){case".":r=o=n;break;case"0":r===0&&(r=n),o=n;break;default:if(!+e[n])break e;r>0&&(r=0);break}return r>0?e.slice(0,r)+e.slice(o+1):e}var at;function To(e,t){var n=it(e,t);if(!n)return at=void 0,e.toPrecision(t);var r=n[0],o=n[1],i=o-(at=Math.max(-8,Math.min(8,Math.floor(o/3)))*3)+1,a=r.length;return i===a?r:i>a?r+new Array(i-a+1).join("0"):i>0?r.slice(0,i)+"."+r.slice(i):"0."+new Array(1-i).join("0")+it(e,Math.max(0,t+i-1))[0]}function jn(e,t){var n=it(e,t);if(!n)return e+"";var r=n[0],o=n[1];return o<0?"0."+new Array(-o).join("0")+r:r.length>o+1?r.slice(0,o+1)+"."+r.slice(o+1):r+new Array(o-r.length+2).join("0")}var Vn={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:Eo,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>jn(e*100,t),r:jn,s:To,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function Dn(e){return e}var Gn=Array.prototype.map,Xn=["y","z","a","f","p","n","\\xB5","m","","k","M","G","T","P","E","Z","Y"];function qo(e){var t=e.grouping===void 0||e.thousands===void 0?Dn:_o(Gn.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",r=e.currency===void 0?"":e.currency[1]+"",o=e.decimal===void 0?".":e.decimal+"",i=e.numerals===void 0?Dn:Co(Gn.call(e.numerals,String)),a=e.percent===void 0?"%":e.percent+"",s=e.minus===void 0?"\\u2212":e.minus+"",u=e.nan===void 0?"NaN":e.nan+"";function l(f,d){f=_e(f);var m=f.fill,p=f.align,b=f.sign,y=f.symbol,M=f.zero,x=f.width,N=f.comma,w=f.precision,S=f.trim,R=f.type;R==="n"?(N=!0,R="g"):Vn[R]||(w===void 0&&(w=12),S=!0,R="g"),(M||m==="0"&&p==="=")&&(M=!0,m="0",p="=");var B=(d&&d.prefix!==void 0?d.prefix:"")+(y==="$"?n:y==="#"&&/[boxX]/.test(R)?"0"+R.toLowerCase():""),se=(y==="$"?r:/[%p]/.test(R)?a:"")+(d&&d.suffix!==void 0?d.suffix:""),X=Vn[R],W=/[defgprs%]/.test(R);w=w===void 0?6:/[gprs]/.test(R)?Math.max(1,Math.min(21,w)):Math.max(0,Math.min(20,w));function Me(v){var K=B,q=se,le,Ut,Fe;if(R==="c")q=X(v)+q,v="";else{v=+v;var je=v<0||1/v<0;if(v=isNaN(v)?u:X(Math.abs(v),w),S&&(v=Lo(v)),je&&+v==0&&b!=="+"&&(je=!1),K=(je?b==="("?b:s:b==="-"||b==="("?"":b)+K,q=(R==="s"&&!isNaN(v)&&at!==void 0?Xn[8+at/3]:"")+q+(je&&b==="("?")":""),W){for(le=-1,Ut=v.length;++le<Ut;)if(Fe=v.charCodeAt(le),48>Fe||Fe>57){q=(Fe===46?o+v.slice(le+1):v.slice(le))+q,v=v.slice(0,le);break}}}N&&!M&&(v=t(v,1/0));var Ve=K.length+v.length+q.length,V=Ve<x?new Array(x-Ve+1).join(m):"";switch(N&&M&&(v=t(V+v,V.length?x-q.length:1/0),V=""),p){case"<":v=K+v+q+V;break;case"=":v=K+V+v+q;break;case"^":v=V.slice(0,Ve=V.length>>1)+K+v+q+V.slice(Ve);break;default:v=V+K+v+q;break}return i(v)}return Me.toString=function(){return f+""},Me}function c(f,d){var m=Math.max(-8,Math.min(8,Math.floor(ge(d)/3)))*3,p=Math.pow(10,-m),b=l((f=_e(f),f.type="f",f),{suffix:Xn[8+m/3]});return function(y){return b(p*y)}}return{format:l,formatPrefix:c}}var ot,Et,_t;Oo({thousands:",",grouping:[3],currency:["$",""]});function Oo(e){return ot=qo(e),Et=ot.format,_t=ot.formatPrefix,ot}function Wn(e){return Math.max(0,-ge(Math.abs(e)))}function Un(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(ge(t)/3)))*3-ge(Math.abs(e)))}function zn(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,ge(t)-ge(e))+1}function Ct(e,t,n,r){var o=en(e,t,n),i;switch(r=_e(r??",f"),r.type){case"s":{var a=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(i=Un(o,a))&&(r.precision=i),_t(r,a)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(i=zn(o,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=i-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(i=Wn(o))&&(r.precision=i-(r.type==="%")*2);break}}return Et(r)}function Yn(e){var t=e.domain;return e.ticks=function(n){var r=t();return Jt(r[0],r[r.length-1],n??10)},e.tickFormat=function(n,r){var o=t();return Ct(o[0],o[o.length-1],n??10,r)},e.nice=function(n){n==null&&(n=10);var r=t(),o=0,i=r.length-1,a=r[o],s=r[i],u,l,c=10;for(s<a&&(l=a,a=s,s=l,l=o,o=i,i=l);c-- >0;){if(l=Xe(a,s,n),l===u)return r[o]=a,r[i]=s,t(r);if(l>0)a=Math.floor(a/l)*l,s=Math.ceil(s/l)*l;else if(l<0)a=Math.ceil(a*l)/l,s=Math.floor(s*l)/l;else break;u=l}return e},e}function Kn(e){return function(t){return Math.sign(t)*Math.log1p(Math.abs(t/e))}}function Qn(e){return function(t){return Math.sign(t)*Math.expm1(Math.abs(t))*e}}function Po(e){var t=1,n=e(Kn(t),Qn(t));return n.constant=function(r){return arguments.length?e(Kn(t=+r),Qn(t)):t},Yn(n)}function Ce(){var e=Po(Fn());return e.copy=function(){return Hn(e,Ce()).constant(e.constant())},tn.apply(e,arguments)}var te=(e,t,n,r)=>Ce([0,e],[n,r]).constant(t).clamp(!0);function ke(e,t){let[,n]=e.domain(),r=[0],o=Array.from({length:9},(a,s)=>10**(s-8)),i=[1,5,2].map(a=>o.map(s=>a*s));for(let a of i.flatMap(s=>s.toReversed())){let s=e(a);a<=n&&r.every(u=>Math.abs(e(u)-s)>=t)&&r.push(a)}return r.sort((a,s)=>a-s)}var Le=26,z=Le/2,Zn=8,Io=10;function er({releases:e}){let t=document.querySelector(".forest .scale");if(t===null)return;let n=e.at(-1).categories,r=Math.max(...Object.values(n).flatMap(a=>Ho(a).map(Fo(a)))),o=Math.min(Io,Math.max(2,r*1.05));D(t,a=>Bo(Jn(a,o),a));let i=null;for(let a of document.querySelectorAll(".forest tbody tr")){let{category:s,eval:u}=a.dataset;s!==void 0&&(i=n[s]??null);let l=u===void 0?i:i?.evals[Number(u)];if(!i||!l)continue;let{limit:c}=i,f=l.state,d=a.querySelector(".plot");D(d,m=>jo(l,c,f,Jn(m,o),m))}}var Jn=(e,t)=>te(t,1,Zn,e-Zn);function Bo(e,t){let n=[[0,"0"],[1,"limit"],[2,"2\\xD7"],[5,"5\\xD7"],[10,"10\\xD7"]],[,r]=e.domain();return g("svg",{width:t,height:14,viewBox:`0 0 ${t} 14`,"aria-hidden":!0},...n.filter(([o])=>o<=r&&(o<2||e(o)-e(1)>40)).map(([o,i])=>g("text",{class:"tick",x:e(o),y:12,"text-anchor":"middle"},i)))}var Ho=e=>[e,...e.evals].filter(({samples:t})=>t>0),Fo=({limit:e})=>({upper:t})=>Te(t,e),Te=(e,t)=>t>0?e/t:e>0?Number.POSITIVE_INFINITY:0;function jo(e,t,n,r,o){let{failures:i,samples:a,upper:s,lower:u}=e,l=g("svg",{width:o,height:Le,viewBox:`0 0 ${o} ${Le}`,role:"img",class:n}),c=r(1);if(l.append(g("rect",{class:"allowed",x:r(0),y:0,width:c-r(0),height:Le}),g("line",{class:"limit",x1:c,x2:c,y1:0,y2:Le})),a===0)return l.setAttribute("aria-label","Nothing was counted."),l;let[f,d]=[r(Te(u,t)),r(Te(s,t))],m=Te(s,t)>r.domain()[1];l.setAttribute("aria-label",`Observed ${$(i/a)}, at most ${$(s,t)}; the limit is ${$(t)}.`),l.append(g("line",{class:"interval",x1:f,x2:d,y1:z,y2:z}),m?g("path",{class:"end",d:`M${d-5},${z-5}L${d},${z}L${d-5},${z+5}`}):g("line",{class:"end",x1:d,x2:d,y1:z-5,y2:z+5}));let p=Te(i/a,t);return p<=r.domain()[1]&&l.append(g("circle",{class:"observed",cx:r(p),cy:z,r:4})),l}var kt={demonstrated:"demonstrated",violated:"violated","not-demonstrated":"not demonstrated",invalid:"invalid"};function ne(e){return function(){return e}}var qe=Math.PI,Lt=2*qe,re=1e-6,Vo=Lt-re;function tr(e){this._+=e[0];for(let t=1,n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function Do(e){let t=Math.floor(e);if(!(t>=0))throw new Error(`invalid digits: ${e}`);if(t>15)return tr;let n=10**t;return function(r){this._+=r[0];for(let o=1,i=r.length;o<i;++o)this._+=Math.round(arguments[o]*n)/n+r[o]}}function nr(e,t,n,r){return e===n&&t===r}function Go(e){let t=Math.floor(e);if(!(t<=15))return nr;let n=10**t,r=function(o){return Math.round(o*n)};return function(o,i,a,s){return r(o)===r(a)&&r(i)===r(s)}}var be=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=t==null?tr:Do(t),this._equal=t==null?nr:Go(t)}moveTo(t,n){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,n){this._append`L${this._x1=+t},${this._y1=+n}`}quadraticCurveTo(t,n,r,o){this._append`Q${+t},${+n},${this._x1=+r},${this._y1=+o}`}bezierCurveTo(t,n,r,o,i,a){this._append`C${+t},${+n},${+r},${+o},${this._x1=+i},${this._y1=+a}`}arcTo(t,n,r,o,i){if(t=+t,n=+n,r=+r,o=+o,i=+i,i<0)throw new Error(`negative radius: ${i}`);let a=this._x1,s=this._y1,u=r-t,l=o-n,c=a-t,f=s-n,d=c*c+f*f;if(this._x1===null)this._append`M${this._x1=t},${this._y1=n}`;else if(d>re)if(!(Math.abs(f*u-l*c)>re)||!i)this._append`L${this._x1=t},${this._y1=n}`;else{let m=r-a,p=o-s,b=u*u+l*l,y=m*m+p*p,M=Math.sqrt(b),x=Math.sqrt(d),N=i*Math.tan((qe-Math.acos((b+d-y)/(2*M*x)))/2),w=N/x,S=N/M;Math.abs(w-1)>re&&this._append`L${t+w*c},${n+w*f}`,this._append`A${i},${i},0,0,${+(f*m>c*p)},${this._x1=t+S*u},${this._y1=n+S*l}`}}arc(t,n,r,o,i,a){if(t=+t,n=+n,r=+r,a=!!a,r<0)throw new Error(`negative radius: ${r}`);let s=r*Math.cos(o),u=r*Math.sin(o),l=t+s,c=n+u,f=1^a,d=a?o-i:i-o;if(this._x1===null?this._append`M${l},${c}`:(Math.abs(this._x1-l)>re||Math.abs(this._y1-c)>re)&&this._append`L${l},${c}`,!!r){if(d<0&&(d=d%Lt+Lt),d>Vo)this._append`A${r},${r},0,1,${f},${t-s},${n-u}A${r},${r},0,1,${f},${this._x1=l},${this._y1=c}`;else if(d>re){let m=t+r*Math.cos(i),p=n+r*Math.sin(i);if(d>=qe&&this._equal(l,c,m,p)){d/=2;let b=o+d;this._append`A${r},${r},0,${+(d>=qe)},${f},${t+r*Math.cos(b)},${n+r*Math.sin(b)}`}this._append`A${r},${r},0,${+(d>=qe)},${f},${this._x1=m},${this._y1=p}`}}}rect(t,n,r,o){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}h${r=+r}v${+o}h${-r}Z`}toString(){return this._}};function Xo(){return new be}Xo.prototype=be.prototype;function rr(e){let t=3;return e.digits=function(n){if(!arguments.length)return t;if(n==null)t=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`invalid digits: ${n}`);t=r}return e},()=>new be(t)}var Ea=Array.prototype.slice;function or(e){return typeof e=="object"&&"length"in e?e:Array.from(e)}function ir(e){this._context=e}ir.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:this._context.lineTo(e,t);break}}};function ar(e){return new ir(e)}function sr(e){return e[0]}function lr(e){return e[1]}function Tt(e,t){var n=ne(!0),r=null,o=ar,i=null,a=rr(s);e=typeof e=="function"?e:e===void 0?sr:ne(e),t=typeof t=="function"?t:t===void 0?lr:ne(t);function s(u){var l,c=(u=or(u)).length,f,d=!1,m;for(r==null&&(i=o(m=a())),l=0;l<=c;++l)!(l<c&&n(f=u[l],l,u))===d&&((d=!d)?i.lineStart():i.lineEnd()),d&&i.point(+e(f,l,u),+t(f,l,u));if(m)return i=null,m+""||null}return s.x=function(u){return arguments.length?(e=typeof u=="function"?u:ne(+u),s):e},s.y=function(u){return arguments.length?(t=typeof u=="function"?u:ne(+u),s):t},s.defined=function(u){return arguments.length?(n=typeof u=="function"?u:ne(!!u),s):n},s.curve=function(u){return arguments.length?(o=u,r!=null&&(i=o(r)),s):o},s.context=function(u){return arguments.length?(u==null?r=i=null:i=o(r=u),s):r},s}function ur(e,t){this._context=e,this._t=t}ur.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(e,t);else{var n=this._x*(1-this._t)+e*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,t)}break}}this._x=e,this._y=t}};function qt(e){return new ur(e,1)}function st(e,t,n){let r={left:46,right:t-10,top:10,bottom:n-12},o=e.flatMap(m=>m??[]),i=Math.min(1,Math.max(...o.map(({upper:m,limit:p,samples:b})=>Math.max(b>0?m:0,p)))*1.15),a=Math.max(1e-6,Math.min(...o.map(({limit:m})=>m).filter(m=>m>0))),s=te(i,Number.isFinite(a)?a:i,r.bottom,r.top),u=(r.right-r.left)/e.length,l=m=>r.left+u*(m+.5),c=g("svg",{width:t,height:n,viewBox:`0 0 ${t} ${n}`});for(let m of ke(s,26))c.append(g("line",{class:"grid",x1:r.left,x2:r.right,y1:s(m),y2:s(m)}),g("text",{class:"tick",x:r.left-8,y:s(m),dy:"0.32em","text-anchor":"end"},$(m)));let f=Math.max(1.2,Math.min(3.5,u/3)),d=g("g",{class:"marks"});return e.forEach((m,p)=>{m===void 0||m.samples===0||d.append(g("g",{class:`mark ${m.state}`,"data-release":p},g("line",{class:"interval",x1:l(p),x2:l(p),y1:s(m.lower),y2:s(m.upper)}),g("line",{class:"end",x1:l(p)-f,x2:l(p)+f,y1:s(m.upper),y2:s(m.upper)}),g("circle",{class:"observed",cx:l(p),cy:s(m.failures/m.samples),r:f})))}),c.append(d),{picture:c,y:s,x:l,place:r}}function lt(e,{x:t,y:n,place:r},o="limit"){let i=e.length>1?(t(1)-t(0))/2:(r.right-r.left)/2,a=e.flatMap((l,c)=>l?[[t(c)-i,n(l.limit)]]:[]),s=e.findLast(l=>l!==void 0),u=Tt().curve(qt)([...a,...s?[[r.right,n(s.limit)]]:[]]);return g("path",{class:o,d:u??""})}var Wo=150;function cr({releases:e,categories:t}){if(e.length<2)return;let n=h("input",{type:"range",min:0,max:e.length-1,step:1,id:"release"}),r=h("output",{for:"release"}),o=t.map(a=>Uo(a,e,s=>i(s)));function i(a){n.value=String(a);let s=ut(e,a);C(n,{"aria-valuetext":s}),r.textContent=s;for(let{select:u}of o)u(a)}n.addEventListener("input",()=>i(Number(n.value))),H("history",h("p",{class:"lead"},`${L(e.length,"verdict")} of this gate, oldest first. Lines are what the counts leave possible, dots what was observed; the stepped line is the limit.`),h("div",{class:"cursor"},h("label",{for:"release"},"Release"),n,r),h("div",{class:"panels"},...o.map(({node:a})=>a)),zo(e,t)),i(e.length-1)}var ut=(e,t)=>{let{model:n,judgedAt:r,decision:o}=e[t],i=t===e.length-1?"the latest":`${t+1} of ${e.length}`;return`${n}, ${r.slice(0,10)} (${i}): ${o==="allow"?"allowed":"blocked"}`};function Uo(e,t,n){let r=t.map(({categories:l})=>l[e]),o=h("div",{class:"chart"}),i=h("p",{class:"said"}),a=h("figure",{class:"panel"},h("figcaption",{},e),o,i),s=t.length-1,u=()=>{};return D(o,l=>{let c=st(r,l,Wo),{picture:f,x:d,place:m}=c,p=g("line",{class:"at",y1:m.top,y2:m.bottom});return C(f,{role:"img","aria-label":`${e} over ${t.length} releases; the table below has the figures.`}),f.prepend(p),f.append(lt(r,c)),u=()=>C(p,{x1:d(s),x2:d(s)}),u(),f.addEventListener("pointermove",({offsetX:b})=>{let y=Math.floor((b-m.left)/(m.right-m.left)*t.length);n(Math.max(0,Math.min(t.length-1,y)))}),f}),{node:a,select(l){s=l,i.textContent=fr(r[s]),i.className=`said ${r[s]?.state??""}`,u()}}}function fr(e){return e===void 0?"not judged":e.samples===0?`nothing counted: ${kt[e.state]}`:`${E(e.failures)} of ${E(e.samples)}, at most ${$(e.upper,e.limit)} (limit ${$(e.limit)}): ${kt[e.state]}`}function zo(e,t){let n=h("details",{},h("summary",{},"The history as a table")),r=()=>{let o=h("tr",{},h("th",{scope:"col"},"Release"),...t.map(a=>h("th",{scope:"col"},a))),i=e.map((a,s)=>h("tr",{},h("th",{scope:"row"},ut(e,s)),...t.map(u=>h("td",{class:a.categories[u]?.state??""},fr(a.categories[u])))));n.append(h("div",{class:"scroll",tabindex:0,role:"region","aria-label":"The history as a table"},h("table",{},h("thead",{},o),h("tbody",{},...i.reverse()))))};return n.addEventListener("toggle",r,{once:!0}),n}function mr({pairs:e,releases:t}){let n=e.flatMap(([r,o])=>{let i=t.flatMap(({categories:a})=>{let[s,u]=[a[r],a[o]];return s&&u&&s.samples>0&&u.samples>0?[{a:s,b:u}]:[]});return i.length>0?[Yo(r,o,i)]:[]});n.length!==0&&H("plane",h("p",{class:"lead"},"Less of one is easily had by more of the other. Both are demonstrated only where the whole cross lies in the shaded corner."),h("div",{class:"planes"},...n))}function Yo(e,t,n){let r=h("div",{class:"chart"});D(r,i=>Ko(e,t,n,Math.min(i,440)));let o=n.at(-1);return h("figure",{class:"panel"},r,h("figcaption",{},Re("The latest release",["Category","Observed","At most","Limit"],[dr(e,o.a),dr(t,o.b)]),...n.length>1?[h("p",{},`Grey: what was observed of ${L(n.length-1,"release")} before, the later the stronger.`)]:[]))}var dr=(e,{failures:t,samples:n,upper:r,limit:o})=>[e,$(t/n),$(r,o),$(o)];function Ko(e,t,n,r){let[o,i,a,s]=[52,r-44,12,r-14],u=x=>Math.min(1,Math.max(...n.map(N=>Math.max(x(N).upper,x(N).limit)))*1.15),l=n.at(-1),c=te(u(x=>x.a),l.a.limit,o,s),f=te(u(x=>x.b),l.b.limit,i,a),d=g("svg",{width:r,height:r,viewBox:`0 0 ${r} ${r}`,role:"img","aria-label":`${e} against ${t}`});d.append(g("rect",{class:"allowed",x:o,y:f(l.b.limit),width:c(l.a.limit)-o,height:i-f(l.b.limit)}));for(let x of ke(c,46))d.append(g("line",{class:"grid",x1:c(x),x2:c(x),y1:a,y2:i}),g("text",{class:"tick",x:c(x),y:i+16,"text-anchor":"middle"},$(x)));for(let x of ke(f,30))d.append(g("line",{class:"grid",x1:o,x2:s,y1:f(x),y2:f(x)}),g("text",{class:"tick",x:o-8,y:f(x),dy:"0.32em","text-anchor":"end"},$(x)));d.append(g("line",{class:"limit",x1:c(l.a.limit),x2:c(l.a.limit),y1:a,y2:i}),g("line",{class:"limit",x1:o,x2:s,y1:f(l.b.limit),y2:f(l.b.limit)}),g("text",{class:"axis",x:s,y:r-8,"text-anchor":"end"},`${e} \\u2192`),g("text",{class:"axis",x:-a,y:11,transform:"rotate(-90)","text-anchor":"end"},`${t} \\u2192`));let m=({a:x,b:N})=>[c(x.failures/x.samples),f(N.failures/N.samples)];n.slice(0,-1).forEach((x,N)=>{let[w,S]=m(x),R=.15+.65*(N+1)/n.length;d.append(g("circle",{class:"before",cx:w,cy:S,r:3,opacity:R}))});let[p,b]=m(l),y=g("g",{},g("line",{class:"interval",x1:c(l.a.lower),x2:c(l.a.upper),y1:b,y2:b}),g("line",{class:"interval",x1:p,x2:p,y1:f(l.b.lower),y2:f(l.b.upper)}),g("circle",{class:"observed",cx:p,cy:b,r:5})),M=l.a.state===l.b.state?l.a.state:l.a.state==="demonstrated"?l.b.state:l.a.state;return C(y,{class:`mark ${M}`}),d.append(y),d}var Ot=50;function pr({samples:e}){if(e.rows.length===0)return;let{evals:t,files:n}=e,r=e.rows.toSorted((y,M)=>hr(M)-hr(y)),o=Qo(()=>r.map(([y,M,,,x])=>[M,t[y].task,t[y].category,n[x]??""].join(`\n`).toLowerCase())),i=h("input",{type:"search",id:"sample-search",autocomplete:"off"}),a=h("p",{class:"summary",role:"status"}),s=h("tbody"),[u,l]=[h("button",{type:"button"},"\\u2190 Before"),h("button",{type:"button"},"Next \\u2192")],c=["Sample","Epoch","Outcome","Category","Eval","File"],f=r,d=0;function m(){let y=i.value.toLowerCase().split(/\\s+/).filter(x=>x!==""),M=o();f=r.filter((x,N)=>y.every(w=>M[N].includes(w))),d=0,p()}function p(){let y=d*Ot,M=f.slice(y,y+Ot);a.textContent=f.length===0?"No sample has all of these words.":`${E(y+1)} to ${E(y+M.length)} of ${L(f.length,"sample")}`,C(u,{disabled:d===0}),C(l,{disabled:y+Ot>=f.length}),s.replaceChildren(...M.map(x=>Zo(x,e)))}i.addEventListener("input",m),u.addEventListener("click",()=>{d-=1,p()}),l.addEventListener("click",()=>{d+=1,p()});let b=t.filter(y=>y.cut);H("samples",h("p",{class:"lead"},"Samples that failed, the most severe first, and those that have no score, as their tool names them."),...b.length>0?[h("p",{class:"cut"},`Not all are listed: ${$e(b.map(({task:y,notPassed:M})=>`${y} has ${L(M,"item")} that did not pass`),5)}.`)]:[],h("div",{class:"controls"},h("label",{for:"sample-search"},"Search"),i,a,h("span",{class:"pages"},u,l)),h("div",{class:"scroll",tabindex:0,role:"region","aria-label":"Samples"},h("table",{class:"samples"},h("thead",{},h("tr",{},...c.map(y=>h("th",{scope:"col"},y)))),s))),p()}function Qo(e){let t;return()=>(t??=e(),t)}var hr=([,,,e])=>e??0;function Zo([e,t,n,r,o],{evals:i,files:a}){let{category:s,task:u}=i[e],l=r===-1?"no score":r===null?"failed":`failed, severity ${r}`;return h("tr",{},h("th",{scope:"row"},h("code",{},t)),...[String(n),l,s,u,a[o]??""].map(c=>h("td",{},c)))}var Jo=["cosmetic","minor","material","serious","irreversible"];function gr({severity:e}){e.length!==0&&H("severity",h("div",{class:"panels wide"},...e.map(({category:t,severity:n})=>ei(t,n))))}function ei(e,{levels:t,limits:n}){let r=Math.max(1,...t),o=t.map((i,a)=>h("tr",{},h("th",{scope:"row"},`${a} ${Jo[a]}`),h("td",{class:"bar"},ti(i/r,a)),h("td",{},E(i)),h("td",{class:"rule"},ni(a,n))));return h("figure",{class:"panel"},h("figcaption",{},e),h("table",{class:"levels"},h("caption",{class:"unseen"},`${e}: ${L(t.reduce((i,a)=>i+a,0),"failing item")} by severity`),h("thead",{class:"unseen"},h("tr",{},...["Level","Share","Items","Allowed"].map(i=>h("th",{scope:"col"},i)))),h("tbody",{},...o.reverse())))}function ti(e,t){return g("svg",{viewBox:"0 0 100 12",preserveAspectRatio:"none","aria-hidden":!0},g("rect",{class:`level level-${t}`,x:0,y:0,width:Math.max(e*100,e>0?1:0),height:12}))}function ni(e,t){let n=t.find(o=>o.level===e);if(n===void 0)return"";let r=e===4?"":" from here up";return n.limit===0?`none${r}`:`${$(n.limit)}${r}`}function T(e,t){if(oe("samples",t),oe("failures",e),e>t)throw new RangeError(`failures (${e}) must not be more than samples (${t})`)}function oe(e,t){if(!(Number.isSafeInteger(t)&&t>=0))throw new RangeError(`${e} must be a whole number from 0 to 2^53 \\u2212 1, not ${t}`)}function O(e,t){if(!(t>0&&t<1))throw new RangeError(`${e} must lie between 0 and 1, not ${t}`)}function _(e,t=.2){if(!(e>0&&e<=t))throw new RangeError(`alpha must be more than 0 and at most ${t}, not ${e}`)}function Pt(e){return e>-Math.LN2?Math.log(-Math.expm1(e)):Math.log1p(-Math.exp(e))}var Oe=2**900;function Pe(e,t=1/0){let n=1,r=1,o=0,i=Math.min(Oe,Math.exp(t));for(let a=0;;a++){let s=e(a);if(n*=s,r+=n,!(n>r*(1-s)*2**-58))break;if(r>i){if(o+Math.log(r)>t)break;n/=Oe,r/=Oe,o+=Math.log(Oe),i=Math.min(Oe,Math.exp(t-o))}}return o+Math.log(r)}function Y(e,t,n){if(Bt(e,t,n),e===0)return t*Math.log1p(-n);if(e===t)return t*Math.log(n);let r=ri(e,t,n),o=.5*(Math.log(t/e)-Math.log(t-e)-Math.log(2*Math.PI)),i=It(t)-It(e)-It(t-e);return o+i-br(e,t*n,r)-br(t-e,t*(1-n),-r)}function ie(e,t,n){return Bt(e,t,n),e===t?0:e<=t*n?yr(e,t,n):Pt(wr(e+1,t,n))}function Ie(e,t,n){return Bt(e,t,n),e===0?0:e>=t*n?wr(e,t,n):Pt(yr(e-1,t,n))}function Bt(e,t,n){T(e,t),O("a probability",n)}function yr(e,t,n){let r=n/(1-n);return Y(e,t,n)+Pe(o=>(e-o)/((t-e+o+1)*r))}function wr(e,t,n){let r=n/(1-n);return Y(e,t,n)+Pe(o=>(t-e-o)/(e+o+1)*r)}function br(e,t,n){let r=n/e;if(Math.abs(r)>.1)return r>.5?e*Math.log(e/t)-n:-e*Math.log1p(-r)-n;let o=0,i=r;for(let a=2;i!==0;a++){i*=r;let s=o+i/a;if(s===o)break;o=s}return e*o}function ri(e,t,n){let r=t*n,[o,i]=xr(t),[a,s]=xr(n),u=i*s-(r-o*a-i*a-o*s);return e-r-u}function xr(e){let t=e*134217729,n=t-(t-e);return[n,e-n]}function It(e){let t=oi[e];if(t!==void 0)return t;let n=1/(e*e);return(1/12-(1/360-(1/1260-(1/1680-(1/1188-691/360360*n)*n)*n)*n)*n)/e}var oi=[0,.08106146679532726,.0413406959554093,.02767792568499834,.020790672103765093,.016644691189821193,.013876128823070748,.01189670994589177,.010411265261972096,.009255462182712733,.00833056343336287,.007573675487951841,.00694284010720953,.006408994188004207,.0059513701127588475,.005554733551962801];function xe(e,t){let{low:n,high:r,start:o}=e;for(;o>n&&o<r;){let{value:i,slope:a}=t(o);if(Number.isNaN(i))return i;i>0==a>0?r=o:n=o;let s=-i/(a*o*(1-o)),u=o/(o+(1-o)*Math.exp(-s));if(Math.abs(s)<1e-10)return u;o=u>n&&u<r?u:n>0?Math.sqrt(n*r):r/2}return o}function Be(e,t,n){for(;t<e||!n(t);){if(t===Number.MAX_SAFE_INTEGER)return 1/0;e=Math.max(e,t+1),t=Math.min(2*e,Number.MAX_SAFE_INTEGER)}for(;e<t;){let r=e+Math.floor((t-e)/2);n(r)?t=r:e=r+1}return t}function ye(e,t,n){if(T(e,t),_(n,.5),e===t)return 1;if(e===0)return-Math.expm1(Math.log(n)/t);let r=-Math.log(n),o=e/t,i=(e+r+Math.sqrt(r*r+2*e*r))/t;return xe({low:o,high:1,start:Math.min(i,(1+o)/2)},a=>{let s=ie(e,t,a),u=Math.exp(Y(e,t,a)-s);return{value:s+r,slope:-(t-e)*u/(1-a)}})}function ae(e,t,n){if(T(e,t),_(n,.5),e===0)return 0;if(e===t)return Math.exp(Math.log(n)/t);let r=-Math.log(n),o=e/t,i=o*Math.exp(-1-r/e),a=o*Math.exp(-Math.sqrt(2*r/e));return xe({low:i,high:o,start:a},s=>{let u=Ie(e,t,s),l=Math.exp(Y(e,t,s)-u);return{value:u+r,slope:e*l/s}})}var ii=1e-11,vr=.05;function we(e,t,n,r){return $r(e,t,n,r),t>0&&ve(ie(e,t,n),r)}function Mr(e,t,n,r){return $r(e,t,n,r),t>0&&ve(Ie(e,t,n),r)}function ve(e,t){return e<Math.log(t)-ii}function $r(e,t,n,r){T(e,t),O("limit",n),_(r)}var ct=.25;function Rr(e,t,n,r=ct,o=1/0){if(T(e,t),O("limit",n),!(r>0&&r<=1))throw new RangeError(`a wager must be more than 0 and at most 1, not ${r}`);let i=Math.log(r/(r+e)),a=t-e,s=n/(1-n);return i+Pe(u=>(a-u)/(e+r+1+u)*s,o-i)}function Sr(e,t,n){return T(e,t),O("limit",n),ie(e,t+1,n)-Y(e,t,n)-Math.log(t+1)-Math.log1p(-n)}function Ht(e,t,n,r,o=ct){_(r);let i=1-Math.log(r);return ve(-Rr(e,t,n,o,i),r)}function Nr(e,t,n,r){return _(r),ve(-Sr(e,t,n),r)}function Ar(e,t,n,r=ct){oe("failures",e),O("limit",t);let o=Math.min(Math.ceil((2*e-3*Math.log(n))/t),Number.MAX_SAFE_INTEGER);return Be(e+1,o,i=>Ht(e,i,t,n,r))}function Er(e,t,n,r=ct){if(T(e,t),_(n,.5),e===t)return 1;let o=-Math.log(n),i=e/t,a=ye(e,t,n/10);return xe({low:i,high:1,start:a},s=>{let u=Rr(e,t,s,r),l=(r*Math.exp(-u)-(r+e))/s+(t-e)/(1-s);return{value:u-o,slope:l}})}function _r(e,t,n){if(T(e,t),_(n,.5),e===0)return 0;let r=-Math.log(n),o=ae(e,t,n/10);return xe({low:0,high:e/t,start:o},i=>{let a=ie(e,t+1,i),s=(t+1)*Math.exp(Y(e,t,i)-a),u=(t-e+1)/(1-i)-e/i-s;return{value:Sr(e,t,i)-r,slope:u}})}function ft(e,t,n){oe("failures",e),O("limit",t),_(n);let r=-Math.log(n),o=e+r+Math.sqrt(r*r+2*e*r),i=Math.min(Math.ceil(o/t)+1,Number.MAX_SAFE_INTEGER);return Be(e+1,i,a=>we(e,a,t,n))}function Cr(e,t,n){let r=ye(e.failures,e.samples,n/2);return Math.min(1,r/ae(t.detected,t.planted,n/2))}function kr(e,t,n,r){let o=Tr(t,n,r);return o>0&&we(e.failures,e.samples,o,r/2)}function Lr(e,t,n,r){let o=Tr(t,n,r);return o>0?ft(e,o,r/2):1/0}function Tr({detected:e,planted:t},n,r){return O("limit",n),_(r),n*ae(e,t,r/2)}function Ft({attempts:e,alpha:t,violationAlpha:n=vr,recall:r=null}){if(_(t),_(n),e==="sequential")return si({attempts:e,alpha:t,violationAlpha:n,recall:null});let o={attempts:e,alpha:t,violationAlpha:n,recall:r};return r===null?qr(o):ai(o,r)}function qr(e){let{alpha:t,violationAlpha:n}=e;return{...e,method:"clopper-pearson",upper:({failures:r,samples:o})=>ye(r,o,t),lower:({failures:r,samples:o})=>o===0?0:ae(r,o,n),demonstrated:({failures:r,samples:o},i)=>we(r,o,i,t),violated:({failures:r,samples:o},i)=>Mr(r,o,i,n),unitsNeeded:(r,o)=>ft(r,o,t)}}var ai=(e,t)=>({...qr(e),upper:n=>Cr(n,t,e.alpha),demonstrated:(n,r)=>kr(n,t,r,e.alpha),unitsNeeded:(n,r)=>Lr(n,t,r,e.alpha)});function si(e){let{alpha:t,violationAlpha:n}=e;return{...e,method:"e-process",upper:({failures:r,samples:o})=>Er(r,o,t),lower:({failures:r,samples:o})=>o===0?0:_r(r,o,n),demonstrated:({failures:r,samples:o},i)=>Ht(r,o,i,t),violated:({failures:r,samples:o},i)=>Nr(r,o,i,n),unitsNeeded:(r,o)=>Ar(r,o,t)}}var li=new Set(["too-few-samples","observed-above-limit","above-limit"]);function ui(e){let{pooled:t,evals:n}=e;return n.length===0?[e]:t?[e,...n.filter(({sealed:r})=>r)]:n}function He(e,t){let n=ui(e);return[...n,...e.evals].some(({lower:r})=>r>t)?"over":n.every(r=>jt(r,e,t))?"under":"neither"}var jt=(e,t,n)=>Ft(t).demonstrated(e,n),Vt=(e,t,n)=>Ft(t).unitsNeeded(e,n);function Dt(e,t){return e.flatMap((n,r)=>{if(n===void 0||n.samples===0)return[];let o=He(n,n.limit),i=He(n,t),a=n.reasons.filter(s=>!li.has(s));return o===i?[]:[{release:r,from:o,to:i,others:a}]})}var ci=280,Gt=50,fi=[0,1,2,3,5],Xt=1e-6,Wt=.999,Or={under:"bound under the limit",neither:"not demonstrated",over:"shown to be over the limit"};function Pr(e){let{releases:t}=e,n=t.at(-1)?.categories??{},r=e.categories.filter(w=>n[w].kind!=="inventory"&&n[w].limit>0);if(r.length===0)return;let o=h("select",{id:"what-if-category"},...r.map(w=>h("option",{},w))),i=h("input",{id:"what-if-limit",type:"text",inputmode:"decimal",size:8,autocomplete:"off"}),a=h("button",{type:"button"}),s=h("div",{class:"chart"}),u=h("p",{class:"summary",role:"status"}),l=h("ul",{class:"flips",tabindex:0,"aria-label":"What flips"}),c=h("div",{class:"evals"}),f=h("div",{class:"planner"}),d=r.find(w=>n[w].state!=="demonstrated")??r[0],m=n[d].limit,p=[],b=()=>{};function y(w){d=w,p=t.map(({categories:R})=>R[d]),m=n[d].limit,a.textContent=`Back to ${$(m)}`,s.replaceChildren();let S=h("div");s.append(S),D(S,N),x()}function M(w){w>0&&(m=Number(Math.min(Wt,Math.max(Xt,w)).toPrecision(12)),x())}function x(){let w=n[d],S=Dt(p,m);document.activeElement!==i&&(i.value=String(Number((m*100).toPrecision(6)))),a.disabled=m===w.limit,u.textContent=di(m,w,S,p),l.replaceChildren(...S.toReversed().slice(0,Gt).map(R=>mi(R,e))),S.length>Gt&&l.append(h("li",{},`and ${E(S.length-Gt)} earlier`)),c.replaceChildren(hi(w,m)),f.replaceChildren(pi(w,m)),b()}function N(w){let S=st(p,w,ci),{picture:R}=S;C(R,{"aria-label":`${d}: what each release leaves possible, and a limit to drag`,role:"group"}),R.append(lt(p,S,"limit judged"));let B=gi(S,M,()=>m,()=>n[d].limit);return R.append(B.node),b=()=>{let se=`${$(m)}: ${L(Dt(p,m).length,"release")} would flip`;B.move(m,se);for(let X of R.querySelectorAll(".mark")){let W=p[Number(X.dataset.release)],Me=He(W,m);C(X,{class:`mark ${Me}${Me===He(W,W.limit)?"":" flipped"}`})}},b(),R}o.value=d,o.addEventListener("change",()=>y(o.value)),i.addEventListener("input",()=>M(Number(i.value.replace("%","").replace(",","."))/100)),i.addEventListener("blur",x),a.addEventListener("click",()=>M(n[d].limit)),H("what-if",h("p",{class:"lead"},"Drag the limit, or move it with the arrow keys. What follows is arithmetic about recorded counts by the rule that judges; a verdict is only what the gate says."),h("div",{class:"controls"},h("label",{for:"what-if-category"},"Category"),o,h("label",{for:"what-if-limit"},"Limit, %"),i,a),s,u,l,h("div",{class:"tables"},c,f)),y(d)}function di(e,{limit:t},n,r){let o=r.filter(a=>a!==void 0&&a.samples>0).length;if(e===t)return`At ${$(e)}, the limit of the policy.`;let i=n.length===0?"nothing flips":`${E(n.length)} of ${L(o,"release")} flip${n.length===1?"s":""}`;return`At ${$(e)} instead of ${$(t)}: ${i}.`}function mi({release:e,from:t,to:n,others:r},{releases:o}){let i=r.length>0&&n==="under"?` Still against it: ${$e(r)}.`:"";return h("li",{class:n},h("b",{},ut(o,e)),` ${Or[t]} \\u2192 ${Or[n]}.${i}`)}function hi(e,t){let n=e.pooled||e.evals.length===0?[{...e,task:"all evals together"}]:[...e.evals];return Re("The latest release at that limit",["Eval","Failures","Upper bound","Under it?","Samples needed"],n.map(r=>{let o=jt(r,e,t),i=r.lower>t,a=o||i?"":Ir(Vt(r.failures,e,t));return[r.task,`${E(r.failures)} of ${E(r.samples)}`,$(r.upper,t),o?"yes":i?"shown to be over":"no",a]}))}function pi(e,t){return Re(`Samples that demonstrate ${$(t)} at ${$(1-e.alpha)} confidence`,["Failures","Samples needed"],fi.map(n=>[String(n),Ir(Vt(n,e,t))]))}var Ir=e=>e===Number.POSITIVE_INFINITY?"no number":E(e);function gi({y:e,place:t},n,r,o){let{left:i,right:a}=t,s=(i+a)/2,u=g("text",{class:"limit-text",x:a-6,"text-anchor":"end"}),l=g("g",{class:"handle",tabindex:0,role:"slider","aria-label":"Limit","aria-orientation":"vertical","aria-valuemin":Xt*100,"aria-valuemax":Wt*100},g("rect",{class:"hit",x:i,y:-14,width:a-i,height:28}),g("line",{x1:i,x2:a,y1:0,y2:0}),g("rect",{class:"grip",x:s-18,y:-7,width:36,height:14,rx:7}),g("path",{class:"dots",d:`M${s-6},0h0M${s},0h0M${s+6},0h0`}),u);return l.addEventListener("pointerdown",c=>{l.setPointerCapture(c.pointerId),l.classList.add("held"),l.focus(),c.preventDefault()}),l.addEventListener("pointermove",({pointerId:c,clientY:f})=>{if(!l.hasPointerCapture(c))return;let d=l.ownerSVGElement.getBoundingClientRect().top;n(Number(e.invert(f-d).toPrecision(2)))}),l.addEventListener("lostpointercapture",()=>l.classList.remove("held")),l.addEventListener("keydown",c=>{let f=bi(c.key,r(),o());f!==null&&(c.preventDefault(),n(f))}),{node:l,move(c,f){C(l,{transform:`translate(0 ${e(c)})`,"aria-valuenow":Number((c*100).toPrecision(6)),"aria-valuetext":f}),u.textContent=$(c),C(u,{y:e(c)<t.top+24?20:-9})}}}function bi(e,t,n){let r=10**(Math.floor(Math.log10(t)+1e-9)-1);switch(e){case"ArrowUp":case"ArrowRight":return Number((t+r).toPrecision(6));case"ArrowDown":case"ArrowLeft":return Number((t-r).toPrecision(6));case"PageUp":return t*2;case"PageDown":return t/2;case"Home":return Xt;case"End":return Wt;case"Escape":return n;default:return null}}var xi=JSON.parse(document.getElementById("data").textContent);document.documentElement.classList.add("drawn");for(let e of[er,cr,Pr,mr,gr,pr])e(xi);})();', style: ':root{color-scheme:light dark;--paper: light-dark(#fdfdfc, #16181b);--raised: light-dark(#ffffff, #1d2024);--ink: light-dark(#1c1e21, #e8e8e6);--soft: light-dark(#5c6167, #a3a8ae);--rule: light-dark(#e3e2de, #33373c);--wash: light-dark(#eef1ee, #232a27);--green: light-dark(#1a6b35, #6cc287);--red: light-dark(#b3261e, #f28b82);--amber: light-dark(#8a5a00, #e0b04c);--grey: light-dark(#4d5359, #b4b9be);--accent: light-dark(#2b5b9e, #8fb8f0);--tone: var(--grey);--sans: Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;--mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace}:root.green{--tone: var(--green)}:root.red{--tone: var(--red)}*{box-sizing:border-box}html{scroll-padding-top:3.5rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}body{margin:0;background:var(--paper);color:var(--ink);font:1rem / 1.55 var(--sans);font-feature-settings:"tnum";overflow-wrap:anywhere}body>header,main,footer{max-width:68rem;margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}h1,h2,h3{line-height:1.25;text-wrap:balance;font-weight:640;letter-spacing:-.012em}h2{font-size:1.25rem;margin:0 0 .75rem}h3{font-size:1.05rem;margin:0 0 .35rem}p{margin:0 0 .75rem;max-width:46rem}ul{padding:0;margin:0;list-style:none}a{color:var(--accent)}code{font:.875em var(--mono)}summary{cursor:pointer;color:var(--accent);width:fit-content}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}.skip{position:absolute;left:-100vw;top:0;background:var(--paper);padding:.5rem 1rem;z-index:2}.skip:focus{left:0}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.verdict{padding-block:clamp(2rem,6vw,4rem) 1.5rem;position:relative}.verdict:before{content:"";position:fixed;inset:0 0 auto;height:4px;background:var(--tone);z-index:3}.kicker{color:var(--soft);margin:0}.kicker b{color:var(--ink);font-weight:600}h1{font-size:clamp(1.5rem,4.2vw,2.35rem);margin:.35rem 0 1.5rem;max-width:26em}h1.long{font-size:clamp(1.25rem,3vw,1.6rem)}h1>span{color:var(--tone);font-size:.75em;vertical-align:.08em;margin-right:.1em}.note{border-left:3px solid var(--amber);padding-left:1rem}.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.75rem 2rem;margin:0}.facts dt{color:var(--soft);font-size:.8125rem}.facts dd{margin:0;font-size:.9375rem}nav{position:sticky;top:4px;z-index:1;background:var(--paper);border-bottom:1px solid var(--rule)}nav ul{display:flex;gap:.25rem 1.5rem;overflow-x:auto;scrollbar-width:none;max-width:68rem;margin-inline:auto;padding:0 clamp(1rem,4vw,2.5rem)}nav a{display:block;padding:.65rem 0;color:var(--soft);text-decoration:none;font-size:.9375rem;white-space:nowrap}nav a:hover{color:var(--ink)}nav a:focus-visible{outline-offset:-3px}section{padding-block:2.25rem;border-bottom:1px solid var(--rule)}.lead,.cut{color:var(--soft)}.demonstrated,.under{--state: var(--green)}.violated,.over{--state: var(--red)}.not-demonstrated,.neither{--state: var(--amber)}.invalid{--state: var(--grey)}.chip{color:var(--state);font-size:.9375rem;font-weight:560;white-space:nowrap;letter-spacing:0}.chip>span{display:inline-block;width:1em;text-align:center}table{border-collapse:collapse;width:100%;font-size:.9375rem;overflow-wrap:normal}tbody th{overflow-wrap:anywhere}caption{text-align:left;color:var(--soft);font-size:.875rem;padding-bottom:.5rem}th,td{text-align:left;padding:.5rem 1rem .5rem 0;border-top:1px solid var(--rule);vertical-align:baseline;font-weight:400}th:last-child,td:last-child{padding-right:0}thead th{color:var(--soft);font-size:.8125rem;border-top:0;padding-block:.25rem;vertical-align:bottom}.scroll{overflow-x:auto}.forest .failures,.forest .upper,.forest .limit,.forest .needed{text-align:right;white-space:nowrap}.forest .name{min-width:12rem}.forest .name span{font-weight:600}.forest .part .name{padding-left:1.25rem}.forest .part .name span{font-weight:400;color:var(--soft)}.forest .part :is(th,td){border-top:0;padding-block:.1rem .4rem}.forest .plot{width:34%;min-width:9rem;padding-block:0;vertical-align:middle}.forest td.plot svg{display:block}.forest .scale{display:block;height:16px}:root:not(.drawn) .plot{display:none}.chart{min-width:0}svg{font-family:var(--sans);overflow:visible;max-width:100%}svg .allowed{fill:var(--wash)}svg .limit{stroke:var(--ink);stroke-width:1.25;fill:none}svg .grid{stroke:var(--rule)}svg .tick,svg .axis{fill:var(--soft);font-size:12px}svg .interval{stroke:var(--state);stroke-width:2.5;stroke-linecap:round}svg .end{stroke:var(--state);stroke-width:2;fill:none}svg .observed{fill:var(--raised);stroke:var(--state);stroke-width:2}.part svg .interval{stroke-width:1.5}.part svg .observed{r:3px}.marks .interval{stroke-width:1.75}.marks .observed{stroke-width:1.5}.marks .end{stroke-width:1.25}svg .at{stroke:var(--accent);stroke-width:8;opacity:.22}.card{padding:1rem 0 .25rem}.card+.card{border-top:1px solid var(--rule)}.claim{color:var(--soft)}.reasons li{border-left:3px solid var(--rule);padding-left:1rem;margin-bottom:1rem}.reasons p{margin:0}.reasons .code{font-weight:600;margin-right:.35em}.remedy{color:var(--soft)}.notes li,.plain li,.files li,.flips li{position:relative;padding-left:1.1rem;margin-bottom:.35rem;max-width:46rem}.notes li:before,.plain li:before,.files li:before,.flips li:before{content:"\\2013";position:absolute;left:0;color:var(--soft)}.plain{margin-bottom:.75rem}figure{margin:0}.panels{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1.75rem 2rem;margin-block:1rem}.panels.wide{grid-template-columns:repeat(auto-fill,minmax(min(100%,24rem),1fr))}.planes{display:grid;gap:2.5rem}.planes .panel{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem 3rem;align-items:center}.panel figcaption{font-weight:600;font-size:.9375rem}.planes figcaption{font-weight:400}.planes figcaption p{color:var(--soft);font-size:.875rem;margin-top:.75rem}.said{font-size:.8125rem;color:var(--state, var(--soft));margin:0;min-height:2.6em}svg .before{fill:var(--soft)}.cursor,.controls{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem;margin-block:.5rem 1rem;font-size:.9375rem}.cursor input{flex:0 1 18rem;accent-color:var(--accent)}.cursor output{flex:1 1 16rem;color:var(--soft)}input,select,button{font:inherit;color:inherit}input:not([type=range]),select,button{background:var(--raised);border:1px solid light-dark(#8b9096,#6b7178);border-radius:6px;padding:.3rem .6rem;max-width:100%}button{cursor:pointer}button:disabled{color:var(--soft);border-color:var(--rule);cursor:default}.handle{cursor:ns-resize;outline:none;touch-action:none}.handle .hit{fill:transparent}.handle line{stroke:var(--accent);stroke-width:2}.handle .grip{fill:var(--accent)}.handle .dots{stroke:var(--paper);stroke-width:3;stroke-linecap:round}.handle:focus-visible .grip{stroke:var(--ink);stroke-width:2.5}.limit-text{fill:var(--accent);font-size:14px;font-weight:640;paint-order:stroke;stroke:var(--paper);stroke-width:4px}svg .judged{stroke-dasharray:4 4;stroke:var(--soft)}.flipped .observed{fill:var(--state)}.summary{font-weight:600;margin-block:.75rem}.controls .summary{margin:0;font-weight:400;color:var(--soft)}.flips{max-height:16rem;overflow-y:auto;font-size:.9375rem;color:var(--soft)}.flips b{color:var(--ink);font-weight:560}.tables{display:grid;grid-template-columns:3fr 2fr;gap:1.5rem 3rem;margin-top:1.25rem}.levels th,.levels .rule{white-space:nowrap}.levels :is(th,td){border:0;padding-block:.15rem}.levels .bar{width:60%}.levels svg{width:100%;height:12px;display:block}.levels .rule{color:var(--soft)}.level{fill:var(--amber)}.level-3,.level-4{fill:var(--red)}.level-0,.level-1{fill:var(--grey)}.pages{display:flex;gap:.5rem;margin-left:auto}.samples td{color:var(--soft)}.samples :is(td,th){white-space:nowrap}.samples :is(td,th):is(:first-child,:last-child){white-space:normal;overflow-wrap:anywhere;min-width:12rem}.digest{display:block;font:.75rem var(--mono);color:var(--soft)}details[open]>summary{margin-bottom:.75rem}footer{padding-block:2rem 4rem;font-size:.875rem;color:var(--soft)}footer pre{white-space:pre-wrap;font:.75rem / 1.5 var(--mono)}@media screen and (max-width:58rem){th,td{padding-right:.6rem}.tables{grid-template-columns:minmax(0,1fr)}.tables table,.levels{overflow-wrap:anywhere}.levels .rule{white-space:normal}.forest,.forest tbody,.forest caption{display:block}.forest thead{position:absolute;clip-path:inset(50%)}.forest tr{display:grid;grid-template-columns:minmax(0,1fr) fit-content(60%);gap:.15rem 1rem;border-top:1px solid var(--rule);padding-block:.75rem}.forest tr.part{border-top:0;padding-left:1rem;padding-block:.25rem .6rem}.forest tr :is(th,td),.forest .part :is(th,td){display:block;border:0;padding:0;text-align:left;white-space:normal}.forest .name{min-width:0}.forest .plot{grid-column:1 / -1;order:1;width:auto;min-width:0}.forest tr :is(.failures,.upper,.limit,.needed){order:2;font-size:.875rem}.forest tr :is(.failures,.limit){text-align:left}.forest tr :is(.upper,.needed){text-align:right}.forest td[data-head]:not(:empty):before{content:attr(data-head) " ";color:var(--soft)}.forest td[data-head]:empty{display:none}.forest .state{order:0}.forest .chip{white-space:normal}}@media print{:root{color-scheme:light;font-size:80%}.samples :is(td,th){white-space:normal}nav,.skip,.controls,.cursor,.pages,footer details,.handle .grip,.handle .dots{display:none}.verdict:before{position:absolute}section{break-inside:auto;padding-block:1.25rem}.card,figure,tr,.chart{break-inside:avoid}h2,h3{break-after:avoid}.flips{max-height:none}.forest .plot{min-width:7rem}}@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}@media(forced-colors:active){svg .interval,svg .end,svg .observed,.handle line{stroke:CanvasText}}', notices: 'd3-array 3.2.5 (ISC), d3-color 3.1.1 (ISC), d3-format 3.1.3 (ISC), d3-interpolate 3.0.2 (ISC), d3-time 3.1.1 (ISC), d3-time-format 4.1.1 (ISC)\n\nCopyright 2010-2026 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE.\n\nd3-path 3.1.1 (ISC)\n\nCopyright 2015-2026 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE.\n\nd3-scale 4.0.2 (ISC)\n\nCopyright 2010-2021 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE.\n\nd3-shape 3.2.0 (ISC)\n\nCopyright 2010-2022 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE.' };

export {
  safeMarkdown,
  markdown,
  markdown_exports,
  releasesOf,
  h,
  classed,
  documentOf,
  section,
  json,
  jsonLine,
  json_exports,
  junit_exports,
  sarif_exports,
  largeLimits,
  DIGESTS,
  FILE_NAMES,
  bundle,
  page
};
