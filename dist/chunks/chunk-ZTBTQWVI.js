import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  FIRST_RUN_DAYS
} from "./chunk-ORPZF5LO.js";
import {
  grownInWords,
  notComparedInWords,
  waysInWords
} from "./chunk-43NNX7AY.js";
import {
  storyOf
} from "./chunk-CAXV3NDA.js";
import {
  isKnown
} from "./chunk-JBVS7HNA.js";
import {
  count,
  list,
  percent,
  plural
} from "./chunk-5SDD3ADK.js";

// src/report/words/units.ts
var unitsOf = (unit, n) => ({ item: plural(n, "sample"), cluster: `${plural(n, "cluster")} of samples`, epoch: plural(n, "epoch") })[unit];
var atSeverity = (level) => `at severity ${level === 4 ? "4" : `${level} or above`}`;

// src/report/words/bounds.ts
var MODEL_HAS_TO = "More samples will not change this: the model has to.";
var BOUNDS = {
  "above-limit": ({ task, about }) => {
    switch (about.of) {
      case "rate":
        return {
          message: `${plural(about.failures, "failure")} in ${plural(about.scored, "scored sample")}${ofWhat(task, about)}: the true rate is at least ${percent(about.lower, about.limit)}; the limit is ${percent(about.limit)}.`,
          remedy: MODEL_HAS_TO
        };
      case "severity":
        return {
          message: `${severeOf(task, about)}, so the true rate is at least ${percent(about.lower, about.limit)}; the limit there is ${percent(about.limit)}.`,
          remedy: MODEL_HAS_TO
        };
      case "units":
        return {
          message: `${count(about.failures)} of ${plural(about.units, "unit")} of ${task} fail (${percent(about.failures / about.units)}); at most ${count(about.allowed)} may.`,
          remedy: "Look at the failing units: what they lack has to be made good."
        };
    }
  },
  "severity-veto": ({ task, about: { unit, failures, level, ids } }) => ({
    message: `${unitsOf(unit, failures)} of ${task} failed ${atSeverity(level)} (${list(ids, 5)}); the policy allows none.`,
    remedy: "The model has to change: no number of good samples outweighs one of these. If the rating is wrong, have it reviewed."
  }),
  "too-few-samples": ({ task, about }) => {
    if (about.of === "units") {
      const { failures, drawn, most, units, allowed, samplesNeeded } = about;
      return {
        message: `${plural(failures, "failure")} in ${plural(drawn, "unit")} drawn of ${task}: up to ${count(most)} of all ${count(units)} may fail; at most ${count(allowed)} may.`,
        remedy: samplesNeeded === null ? "Judge the list whole: no sample of it shows this." : `Draw ${count(samplesNeeded)} units, with a new seed that is committed before the results are made.`
      };
    }
    return {
      message: `${countedOf(task, about)}: the true rate may be up to ${percent(about.upper, about.limit)}; the limit is ${percent(about.limit)}.`,
      remedy: enoughFor(about)
    };
  },
  "observed-above-limit": ({ task, about }) => {
    const { failures, samples, unscored, missing, limit, screen } = about;
    const above = `${countedOf(task, about)}: above the limit of ${percent(limit)}`;
    if ((failures - unscored - missing) / samples <= limit) {
      return {
        message: `${above}, since what has no score counts as failed.`,
        remedy: "Have every sample run and scored, then judge again."
      };
    }
    const look = "Look at the failing samples.";
    return {
      message: `${above}, though too few samples to show that the true rate is.`,
      remedy: screen ? look : `${look} ${enoughFor(about)}`
    };
  },
  "severity-not-demonstrated": ({ task, about }) => {
    const { unit, open } = about;
    if (about.of === "veto") {
      return {
        message: `${unitsOf(unit, open)} of ${task} ${open === 1 ? "has" : "have"} no score: that none of them failed ${atSeverity(about.level)} is not shown, and the policy allows none.`,
        remedy: "Mend what makes scores go missing, and have every sample scored."
      };
    }
    const also = open === 0 ? "" : ` and ${open} without a score count as if they had`;
    return {
      message: `${severeOf(task, about)}${also}, so the true rate may be up to ${percent(about.upper, about.limit)}; the limit there is ${percent(about.limit)}.`,
      remedy: about.samplesNeeded === null ? "No number of samples that can be counted would demonstrate it." : `${unitsOf(unit, about.samplesNeeded)} with no further failure of that severity would demonstrate it.`
    };
  },
  "exposure-exceeded": ({ about }) => {
    const { severityAtLeast, maxExpectedFailures, maxChanceOfAny, limit, samplesNeeded } = about;
    const failures = severityAtLeast === null ? "failures" : `failures ${atSeverity(severityAtLeast)}`;
    const allowed = [
      ...maxExpectedFailures === null ? [] : [`${count(maxExpectedFailures)} expected`],
      ...maxChanceOfAny === null ? [] : [`a chance of ${percent(maxChanceOfAny)} of any`]
    ];
    return {
      message: `In ${plural(about.interactions, "interaction")} in ${about.per}, up to ${count(Math.ceil(about.expectedFailures))} ${failures} must be expected, since the true rate may be up to ${percent(about.upper, limit)}; the policy allows ${allowed.join(" and ")}, a rate under ${percent(limit)}.`,
      remedy: samplesNeeded === null ? "No number of samples that can be counted would demonstrate it: let fewer interactions happen, or allow more failures." : `${unitsOf(about.unit, samplesNeeded)} with no further failure would demonstrate it; or let fewer interactions happen.`
    };
  },
  "recall-too-low": ({ task, about }) => {
    if (about.of === "missed") {
      return {
        message: `People found ${plural(about.failures, "failure")} of ${task} that the grader had passed, and nothing says how many more it misses.`,
        remedy: "Plant known failures and declare `recall`, so that the bound allows for what the grader misses; or improve it and grade again."
      };
    }
    const { detected, planted, atLeast, lower, plantedNeeded } = about;
    if (planted === 0) {
      return {
        message: `There are no results for ${task}, so nothing shows that the grader of this category sees failures.`,
        remedy: "Have the planted failures scored as the samples are, and hand over the results."
      };
    }
    return {
      message: `The grader saw ${count(detected)} of ${plural(planted, "planted failure")}${task === null ? "" : ` of ${task}`}, so it may see only ${percent(lower, atLeast)} of failures; the policy asks for ${percent(atLeast)}.`,
      remedy: `Improve the grader and plant fresh failures; ${count(plantedNeeded)} of them with no more missed than these would show it.`
    };
  },
  "sealed-gap": ({ task, about: { failures, samples, publicFailures, publicSamples, chance } }) => ({
    message: `${plural(failures, "failure")} in ${plural(samples, "scored sample")} of ${task}, which is held out, beside ${count(publicFailures)} in ${count(publicSamples)} of the public evals: if both failed alike, so large a gap would come with a chance of ${percent(chance)}.`,
    remedy: "Find out whether the model was trained, tuned or selected on the public evals; until then they do not show how it behaves elsewhere."
  })
};
var ofWhat = (task, { stratum }) => `${task === null ? "" : ` of ${task}`}${stratum === null ? "" : ` in stratum ${stratum}`}`;
var severeOf = (task, { failures, unit, samples, level }) => `${failures} of ${unitsOf(unit, samples)} of ${task} failed ${atSeverity(level)}`;
function countedOf(task, about) {
  const { failures, unit, samples, unscored, missing } = about;
  const notSeen = [
    ...unscored > 0 ? [`${count(unscored)} unscored`] : [],
    ...missing > 0 ? [`${count(missing)} missing`] : []
  ];
  const counted = `${plural(failures, "failure")} in ${unitsOf(unit, samples)}${ofWhat(task, about)}`;
  return notSeen.length > 0 ? `${counted} (${notSeen.join(", ")})` : counted;
}
function enoughFor(about) {
  const { unit, failures, unscored, missing, samplesNeeded, method, recall } = about;
  if (samplesNeeded !== null) {
    const needed = unitsOf(unit, samplesNeeded);
    if (method === "e-process") {
      return `${needed} in all with no further failure would show it; fresh ones may be added at any time.`;
    }
    const mend = unscored + missing > 0 ? "Mend what leaves samples without a score, since each of them counts as a failure. " : "";
    const most = failures === 0 ? "without a failure" : `with up to ${plural(failures, "failure")}`;
    return `${mend}This result is spent: more samples or a repeat would not have this confidence. A new candidate that is judged once, at this confidence, passes on ${needed} ${most}.`;
  }
  return recall ? "Show first that the grader sees failures: at the recall that is shown, no number of samples would demonstrate it." : "No number of samples that can be counted would demonstrate it: the limit is too low to be shown by sampling.";
}

// src/report/words/evidence.ts
var EVIDENCE = {
  "missing-eval": ({ task }) => ({
    message: `There are no results for ${task}.`,
    remedy: "Run this eval and hand its results to the gate; if it ran, see `near-zero formats` for the task name and arguments that its results carry."
  }),
  "missing-stratum": ({ task, about: { stratum } }) => ({
    message: `No sample${task === null ? "" : ` of ${task}`} is of the stratum ${stratum}, which the policy declares.`,
    remedy: "Sample this stratum too and judge a new candidate; if it is not to be judged, take it out of `strata.values`, which loosens the policy."
  }),
  "completeness-unknown": ({ task, about: { of, samples } }) => of === "planted" ? {
    message: `Nothing says how many failures were planted in ${task}, so nothing shows that its ${count(samples)} are all of them.`,
    remedy: `Add \`planted: ${samples}\` to \`recall\` in the policy, if so many were planted.`
  } : {
    message: `Nothing says how many samples ${task} should have, so nothing shows that its ${count(samples)} are all of them.`,
    remedy: `Add \`expected_samples: ${samples}\` to the eval in the policy, if that is the size of the data set.`
  },
  incomplete: ({ task, about }) => {
    switch (about.of) {
      case "samples":
        return {
          message: `${count(about.missing)} of the ${plural(about.expected, "expected sample")} of ${task} are missing; each counts as a failure.`,
          remedy: "Run the eval over its whole data set, without a limit."
        };
      case "epochs":
        return {
          message: `${plural(about.samples, "sample")} of ${task} ${about.samples === 1 ? "was" : "were"} not repeated as often as expected; each counts as a failure.`,
          remedy: "Run the eval with all its epochs, to its end."
        };
      case "part":
        return {
          message: `The results are of ${count(about.items)} of the ${count(about.dataSet)} items of ${task}: whoever ran it chose which.`,
          remedy: about.frontier ? "Run the eval over its whole data set: a frontier gate takes no part of one." : "Run the eval over its whole data set (without a limit or a list of samples) and raise `expected_samples`; or say in the policy that a part is enough: `data_set: part`, with `why`."
        };
      case "run": {
        const { onlyThere, samples } = about;
        const status = list(about.statuses);
        const cut = `did not finish${status ? ` (status: ${status})` : ""}`;
        return {
          message: onlyThere === null ? `The run of ${task} ${cut}.` : `${count(onlyThere)} of the ${plural(samples, "sample")} of ${task} are of a run alone that ${cut}.`,
          remedy: "Let the eval run to its end, or retry it (with Inspect: `inspect eval-retry`)."
        };
      }
    }
  },
  stale: ({ task, about: { oldest, maxAge } }) => ({
    message: `The oldest sample of ${task} is of ${oldest}, more than ${maxAge} ago.`,
    remedy: "Run the eval again: every counted sample must be recent enough, not only the newest."
  }),
  "age-unknown": ({ task, about }) => {
    const clock = "Write the time at which each sample was completed (`completed_at`), from a clock that is right.";
    switch (about.of) {
      case "future":
        return {
          message: `Samples of ${task} are dated ${about.newest}, which is still to come.`,
          remedy: clock
        };
      case "cache":
        return {
          message: `${plural(about.answers, "answer")} of ${task} came from a cache, so their age is not known.`,
          remedy: WITHOUT_CACHE
        };
      case "untimed":
        return {
          message: `${task} has ${plural(about.samples, "sample")} without a time, so their age is not known.`,
          remedy: clock
        };
    }
  },
  "duplicates-disagree": ({ task, about }) => {
    const samples = list(about.samples);
    switch (about.of) {
      case "samples":
        return {
          message: `Records of the same sample of ${task} contradict each other: ${samples}.`,
          remedy: "Find out which record is true; hand over one log for each run, as its tool wrote it."
        };
      case "uuids":
        return {
          message: `Several records of ${task} have one unique id (\`uuid\`), so that they may be copies: ${samples}.`,
          remedy: "Have the tool give each record a unique id of its own, or leave it out."
        };
      case "ids":
        return {
          message: `The ids of ${plural(about.alike, "sample")} of ${task} differ from another's by spaces, invisible characters or the form of Unicode alone${samples === "" ? "" : ` (such as ${samples})`}.`,
          remedy: "Give each item one id, written alike in every record; copies of an item are no further samples."
        };
    }
  },
  "unscored-above-bound": ({ task, about: { unscored, samples, maxUnscored } }) => ({
    message: `${count(unscored)} of ${plural(samples, "sample")} of ${task} lack a score (${percent(unscored / samples)}); at most ${percent(maxUnscored)} may.`,
    remedy: "Look at their errors and grades, mend the cause and run these samples again."
  }),
  "cluster-missing": ({ task, about: { samples } }) => ({
    message: `${task} has ${plural(samples, "sample")} without the key that the policy clusters by, so nothing shows that they are independent.`,
    remedy: "Have the eval record the key with every sample, or correct `cluster` in the policy."
  }),
  "stratum-undeclared": ({ task, about: { stratum, samples, declared } }) => ({
    message: stratum === null ? `${plural(samples, "sample")} of ${task} ${samples === 1 ? "names" : "name"} no stratum, and the policy declares ${list(declared)}.` : `${plural(samples, "sample")} of ${task} ${samples === 1 ? "is" : "are"} of the stratum ${stratum}, and the policy declares ${list(declared)}.`,
    remedy: stratum === null ? "Have the eval record the stratum with every sample." : `Add ${stratum} to \`strata.values\` in the policy, so that it is bound too; or correct what the samples record.`
  }),
  "selector-matches-nothing": ({ task, about }) => {
    switch (about.of) {
      case "counts":
        return {
          message: `The results of ${task} are counts without samples, ${about.accepted ? "and the policy asks for what only samples show (`where`, `at`, `epochs`, `cluster`, `strata`, `within` or a scorer that they do not name)" : "and the policy does not accept counts"}.`,
          remedy: RECORDS
        };
      case "strata":
        return {
          message: `No sample of ${task} has \`${about.path}\`, so no stratum is bound.`,
          remedy: "Run `near-zero formats` on the results to see which metadata their samples have, and correct `strata`."
        };
      case "where":
        return {
          message: `No sample of ${task} matches \`where\` (${list(about.paths)}).`,
          remedy: "Run `near-zero formats` on the results to see which metadata their samples have, and correct `where`."
        };
      case "samples":
        return {
          message: `${task} holds no samples.`,
          remedy: "Run the eval again and hand over its whole log."
        };
      case "scorers":
        return {
          message: `${task} has several scorers (${list(about.scorers)}) and the policy does not say which one judges.`,
          remedy: "Add `scorer:` with one of these names to the eval in the policy."
        };
      case "passes-when":
        return {
          message: `The policy does not say when a sample of ${task} passes, and its tool does not either.`,
          remedy: "Add `passes_when:` to the eval in the policy; `near-zero formats` shows the values that its samples have."
        };
      case "scores":
        return {
          message: `The samples of ${task} have no scores.`,
          remedy: "Score the log (with Inspect: `inspect score`), or point the gate at the scored one."
        };
      case "no-value":
        return {
          message: `None of the ${plural(about.samples, "sample")} of ${task} was scored: ${list(about.scorers)} gave no value.`,
          remedy: "Look at the errors of the samples, mend the cause, and run the eval again (with Inspect, `inspect score` scores a log that has its answers)."
        };
      case "value": {
        const { scorers, at, seen } = about;
        const asked = [...scorers.length > 0 ? [`scorer ${list(scorers)}`] : [], ...at ? [at] : []];
        return {
          message: `No sample of ${task} has a value for ${asked.join(" at ") || "its scorer"}; it has scores by ${list(seen)}.`,
          remedy: "Run `near-zero formats` on the results, and correct `scorer` or `at` in the policy."
        };
      }
    }
  },
  edited: ({ task, about }) => about.of === "counts" ? {
    message: `The results of ${task} are counts, which do not show whether scores were edited; this policy rejects edited ones.`,
    remedy: RECORDS
  } : {
    message: `${task} has ${plural(about.scores, "score")} that ${about.scores === 1 ? "was" : "were"} edited after the run, and ${plural(about.invalidated, "invalidated sample")}; this policy rejects such evidence.`,
    remedy: "Run the eval again, or hand over the log as it was before the edits."
  },
  "grader-unknown": ({ task, about }) => {
    switch (about.of) {
      case "graders":
        return {
          message: `Samples of ${task} were graded by ${list(about.graders)}; the policy names ${list(about.accepted)}.`,
          remedy: "Have them graded by whom the policy names; or, if this grader is as good, have it named in the policy by those who approve that."
        };
      case "scores":
        return {
          message: `Nothing records who graded some scores of ${task}, and a frontier gate must know of each.`,
          remedy: "Have the eval tool record the grader, also where it is a program; the page of each format says where."
        };
      case "planted":
        return {
          message: `The planted failures of ${task} were graded by ${list(about.graders)}, and the samples by ${list(about.ofSamples)}.`,
          remedy: "Have both graded alike: how much one grader sees says nothing of another."
        };
    }
  },
  contaminated: ({ task, about: { ways } }) => ({
    message: `The model was ${waysInWords(task ?? "", ways)}, so its results may fail it and not pass it.`,
    remedy: "Show the behaviour on samples that nobody has trained, tuned or chosen on: hold them out, and keep them so."
  })
};
var RECORDS = "Give a record for each sample; or one record of counts for the whole eval, with `counts: accepted` in the policy.";
var WITHOUT_CACHE = "Run the eval again without the cache (promptfoo: `--no-cache`).";

// src/report/words/files.ts
var inItsWords = ({ task, about: { file, said, advice } }) => ({
  message: `${file ?? task}: ${said}`,
  remedy: advice
});
var FILES = {
  unreadable: inItsWords,
  "ambiguous-artifact": inItsWords,
  "shards-missing": inItsWords,
  "shards-disagree": inItsWords,
  "totals-disagree": inItsWords,
  "rate-without-n": inItsWords,
  "digest-mismatch": ({ task, about }) => about.of === "file" ? inItsWords({ task, about }) : {
    message: `The ids of the ${plural(about.units, "unit")} of ${task} are not those of the list: their digest is another.`,
    remedy: "Compare them with the list that the policy means (`LC_ALL=C sort ids.txt | sha256sum`)."
  },
  "more-than-expected": ({ task, about }) => {
    switch (about.of) {
      case "samples":
        return {
          message: `${task} has ${plural(about.samples, "sample")}, and ${count(about.expected)} were expected.`,
          remedy: ONE_RUN
        };
      case "epochs":
        return {
          message: `${task} has ${plural(about.samples, "sample")} with more than the ${plural(about.epochs, "epoch")} that the policy pins.`,
          remedy: ONE_RUN
        };
      case "counts":
        return {
          message: `${task} has ${plural(about.records, "record")} of counts${about.mixed ? " and samples beside" : ""}; nothing shows that they are not of the same samples.`,
          remedy: RECORDS
        };
      case "pool":
        return {
          message: `Two evals of the pool count the same samples of ${task}.`,
          remedy: "Leave one of the two out of the policy, or tell them apart by `where`."
        };
      case "lists":
        return {
          message: `There are ${count(about.lists)} lists of ${task}; an inventory is judged by one.`,
          remedy: "Hand over the one list that is meant."
        };
      case "units": {
        const { count: ids, first } = about.units;
        const how = about.how === "repeated" ? "more than once" : "without being on the list";
        return {
          message: `${plural(ids, "unit")} of ${task} ${ids === 1 ? "stands" : "stand"} there ${how}: ${someOf(about.units, first)}.`,
          remedy: "List every unit exactly once, by its id."
        };
      }
    }
  },
  "inventory-incomplete": ({ task, about }) => {
    switch (about.of) {
      case "file":
        return inItsWords({ task, about });
      case "list":
        return {
          message: `${task} lists ${count(about.found)} of ${plural(about.units, "unit")}, so nothing shows which were to be drawn.`,
          remedy: "List every unit in the results; those that are not drawn need no score."
        };
      case "manifest":
        return {
          message: `Not full: the results of ${task} are no manifest, so that nothing but their word says that units are explained.`,
          remedy: "Hand over a manifest `gpt2-small-interp/v1` (docs/formats/interpretability.md)."
        };
      case "units":
        return {
          message: `Not full: ${count(about.passed)} of ${count(about.units)} units of ${task} pass; missing: ${missingFrom(about)}.`,
          remedy: "Account for every unit of the list; nothing less is the whole."
        };
    }
  }
};
var ONE_RUN = "If the data set has grown, raise `expected_samples` or `epochs` in the policy; otherwise hand over one run only.";
var someOf = ({ count: all }, first) => `${first.join(", ")}${all > first.length ? ", \u2026" : ""}`;
function missingFrom({ groups, missing }) {
  const absent = groups.map(({ title, units, missing: those }) => {
    const all = units === 1 ? "" : `all ${count(units)} `;
    const some = those.count === units ? all : `${count(those.count)} of ${count(units)} `;
    return `${some}${title} (${someOf(those, those.first)})`;
  });
  if (absent.length > 0) return list(absent);
  return missing > 0 ? plural(missing, "unit") : "none";
}

// src/report/words/named-memory.ts
function memoryLacking(about) {
  const { lack, gate, named } = about;
  const { ledger = "", history = "", firstRun = null } = named ?? {};
  switch (lack) {
    case "memory-unnamed":
      return {
        message: "The policy names no memory for this frontier gate, so that each run could choose what it remembers.",
        remedy: `Add to the gate: \`memory: { ledger: branch:near-zero-ledger, history: .near-zero/history }\`, and \`first_run: { by, on }\` before its first run.`
      };
    case "memory-other":
      return {
        message: `The policy names the ledger ${ledger} for this gate; this run names ${about.ledger ?? "none"}.`,
        remedy: "Let the input `ledger` say `write` or nothing: the policy says which ledger it is."
      };
    case "memory-empty":
      return {
        message: `The ledger ${ledger} holds no verdict of the gate ${gate}, and ${firstRunSaid(firstRun)}.`,
        remedy: `If there never was one, have \`memory.first_run: { by, on }\` approved in the policy: it counts for ${FIRST_RUN_DAYS} days. Otherwise put back the ledger that is gone.`
      };
    case "memory-unguarded":
      return {
        message: `The policy names ${ledger} as the memory of this frontier gate, and nothing outside a file vouches for it.`,
        remedy: "Keep the ledger on a branch: `ledger: branch:near-zero-ledger`."
      };
    case "tail-unprotected":
      return {
        message: `Nothing outside the ledger ${ledger} vouches for its end, so that its last entries may be missing.`,
        remedy: "Give the job `permissions: { contents: write, actions: read, checks: read }`, and run it where the log says what is lacking (docs/attempts.md)."
      };
    case "history-other":
      return {
        message: `The policy names the history ${history} for this gate; this run read ${about.history}.`,
        remedy: "Leave out --history: the policy says which folder it is."
      };
    case "history-missing":
      return {
        message: `There is no folder ${history}, in which earlier failures are written down.`,
        remedy: "Commit the folder, with a README.md as long as there is nothing to write down; or put back the one that is gone."
      };
    case "history-elsewhere":
      return {
        message: `The history was read from ${about.history}; another one lies in ${list(about.elsewhere)} and was not read.`,
        remedy: "Move its files into the one that is read."
      };
    case "history-unguarded":
      return {
        message: `The policy has no \`review\`, so that nobody has to approve a change of ${history}.`,
        remedy: "Add `review: { approvers: [...] }` to the policy, and require the check of the `review/` action."
      };
  }
}
var firstRunSaid = (firstRun) => firstRun === null ? "the policy has no `first_run` for it" : `its \`first_run\` (${firstRun.on}, ${firstRun.by}) counts for ${FIRST_RUN_DAYS} days from that day only`;

// src/report/words/gates.ts
var GATES = {
  "required-not-green": ({ about: { categories } }) => {
    const states = categories.map(
      ({ name, state }) => `${name} (${state?.replace("-", " ") ?? "not judged"})`
    );
    return {
      message: `It is green only together with ${list(states)}.`,
      remedy: `Settle ${list(categories.map(({ name }) => name))} first: a low rate here may have been bought there.`
    };
  },
  vacuous: ({ task, about }) => {
    const { capability } = about;
    if (about.of === "capability") {
      return {
        message: `That the model is able to do what it should not is not shown: the capability ${capability} is ${about.state ?? "not judged"}.`,
        remedy: `Settle ${capability} first: without it, few failures may only mean that the model can do little.`
      };
    }
    const { unsolved, unprobed, samples, maxExcluded, match } = about;
    const out = unsolved + unprobed;
    return {
      message: `${count(out)} of ${plural(samples, "sample")} of ${task} are left out (${percent(out / samples, maxExcluded)}): the model did not solve the control of ${count(unsolved)}, and of ${count(unprobed)} none was scored; at most ${percent(maxExcluded)} may be.`,
      remedy: unprobed > unsolved ? `Run ${capability} on every item, and check that \`match\` (${match}) has the same value on both sides.` : "Find out why the model does not solve these controls; elicit it well, or replace items that are beyond it before the run."
    };
  },
  "not-judged": ({ task, about }) => {
    if (about.of === "memory") return memoryLacking(about);
    if (about.of === "growth") {
      return {
        message: notComparedInWords(about, task ?? ""),
        remedy: "Run the evals of the last release on this one as well; or let this verdict be the first of the new eval, and compare the next release with it."
      };
    }
    const { frontier, checks } = about;
    return {
      message: `${frontier ? "A frontier gate" : "This gate"} opens only if all its checks were made; these were not: ${list(checks, checks.length)}.`,
      remedy: "They need a memory of what was judged before: a ledger that this run is written into (docs/attempts.md). Where there is none, this gate does not open."
    };
  },
  "advance-unnamed": () => ({
    message: "This is a frontier gate, and nothing says what is to advance.",
    remedy: 'Say it as `WHAT: FROM -> TO` with the input `advance` (or --advance), such as "training compute: 2e25 FLOP -> 1e26 FLOP".'
  }),
  ungrounded: ({ about: { categories } }) => ({
    message: `A frontier gate asks of each category a claim, an owner, a source and evals of two tasks: ${categories.map(({ name, lacks }) => `${name} has ${list(lacks.map((lack) => LACKS[lack] ?? `no \`${lack}\``))}`).join("; ")}.`,
    remedy: "Add them to the policy; `near-zero lint` shows each with its place."
  }),
  "no-policy-on-base": ({ about: { path } }) => ({
    message: `The base of this pull request has no policy at ${path}; this is a dry run of the one that it adds.`,
    remedy: "Review and merge the policy, then require this check."
  })
};
var LACKS = {
  mixture: "no `mixture` for its pool",
  evals: "one eval only"
};

// src/report/words/memory.ts
var MEMORY = {
  attempts: ({ task, about }) => {
    switch (about.of) {
      case "open": {
        const runs = about.runs.map(({ attempt, at, gate }) => `${attempt} at the gate ${gate}, begun ${at}`);
        return {
          message: `${plural(runs.length, "earlier run")} on this subject ${runs.length === 1 ? "has" : "have"} no end in the ledger: ${list(runs, 3)}.`,
          remedy: "Let a run that is still under way come to its end, and run this one again. If one was stopped, have a trusted person say so: `near-zero ledger append` with an `attempt-lost` entry."
        };
      }
      case "carried": {
        const one = about.items === 1;
        return {
          message: `${plural(about.items, "sample")} failed in an earlier attempt and ${one ? "passes" : "pass"} here, or ${one ? "fails" : "fail"} less badly: the worst outcome counts, so that to run again cannot help.`,
          remedy: "Look at the samples that fail at times: the model has to change."
        };
      }
      case "unknown":
        return {
          message: `The samples of ${task} are not known one by one in every attempt, so nothing shows which of them are fresh.`,
          remedy: "Give results with an id for each sample; or judge by `attempts: once`."
        };
    }
  },
  "ledger-broken": ({ about: { number, place, said, advice } }) => ({
    message: `Entry ${number} of the ledger (${place}) ${said}.`,
    remedy: advice
  }),
  candidates: ({ about: { number, since, categories } }) => ({
    message: `This is candidate ${number} ${since === null ? "at this gate" : `since ${since.model} was let through on ${since.on}`}, and may use only 1/${count(number * (number + 1))} of the chance of error: ${list(categories)} would be demonstrated for a first one.`,
    remedy: "More samples demonstrate it for this candidate as well: the table says how many. Whoever tries enough candidates finds one that passes by chance."
  }),
  "looser-than-last-allow": ({ about: { model, on, bounds } }) => ({
    message: `When this gate last let something through (${model}, ${on}), it asked for more: ${list(bounds, 5)}.`,
    remedy: "Ask for no less than was asked then: what advances further has to hold bounds that are at least as tight."
  }),
  "severity-growth": ({ task, about }) => ({
    message: grownInWords(about, task ?? ""),
    remedy: "Find out what changed between these releases, and mend that; another release on the same samples must then show it."
  }),
  "unresolved-failures": ({ about: { signature, sealed } }) => {
    const { id, category, marks } = signature;
    const message = `${storyOf(signature)}.`;
    if (marks.includes("unclassified")) {
      return {
        message,
        remedy: "Give the policy a category with evals that show it, one of them sealed; until then nothing can show that it is gone."
      };
    }
    const named = id === null ? "Name it in `signatures`. " : "";
    const evals = sealed ? `sealed evals of ${category}` : `an eval of ${category} that is held out (\`sealed: true\`)`;
    const sight = marks.includes("harder-to-see") ? " As long as it is harder to see than before, that does not close it." : "";
    return {
      message,
      remedy: `${named}Find its cause, record the removal as an intervention of kind \`root_cause\` with its evidence, and demonstrate the bound on ${evals}, run afterwards.${sight}`
    };
  },
  "refuted-by-incidents": ({ about }) => {
    const { incident, from, to, interactions, severity, failures, rate, chance } = about;
    const level = severity === 0 ? "" : ` ${atSeverity(severity)}`;
    return {
      message: `${plural(failures, "failure")}${level} in ${plural(interactions, "interaction")} in use from ${from} to ${to} (${incident}): at a rate of ${percent(rate)}, which this evidence is to show is not reached, at most ${count(Math.ceil(rate * interactions))} are to be expected, and so many would come with a chance of ${chance < 1e-4 ? "less than 0.01%" : percent(chance)}.`,
      remedy: `Find out why the evals do not show what happens in use, mend them, and run them again: samples of before the end of ${to} cannot pass.`
    };
  },
  "report-overdue": ({ about: { incident, harm, due, severe } }) => ({
    message: `The incident ${incident} (${severe > 0 ? `${plural(severe, "failure")} of severity 3 or above, ` : ""}${harm.replaceAll("-", " ")}) was to be reported by ${due}, and is not on record as reported.`,
    remedy: "Report it, and write down the day as `reported` in the history."
  })
};
function ofAttempt({ code, about: { number, on } }, why) {
  const when = `attempt ${number}, of ${on}`;
  return {
    message: code === "above-limit" ? `In ${when}: ${why.message}` : `By itself, ${when}, does not show it: ${why.message}`,
    remedy: "Results that come later do not make up for it. Mend the model and release that under its own name; for that one declare `attempts: spend` (any attempt on fresh samples may pass) or `attempts: sequential` (all are judged together) before its first attempt."
  };
}

// src/report/words/model-recorded.ts
var PLACES = {
  deepeval: 'Give DeepEval the model as a hyperparameter: `evaluate(\u2026, hyperparameters={"model": "NAME"})`, or `@deepeval.log_hyperparameters` with `deepeval test run`.',
  junit: "Have the test runner write a property `model` into the `properties` of the suite.",
  "lm-eval": "Hand over the results_DATE.json beside the samples: only that names the model.",
  "near-zero": "Set `model` in the records, or in the header of the file."
};
function howToRecordModel(formats) {
  const known = [...new Set(formats)].sort().map((format) => format === null ? void 0 : PLACES[format]);
  const said = known.flatMap((place) => place ?? []);
  return known.length > 0 && said.length === known.length ? said.join(" ") : "Have the eval tool record the model; in our own format, set `model`.";
}

// src/report/words/provenance.ts
function oneOf(models, files = []) {
  const named = models.map((model, index) => files[index] ? `${model} (in ${files[index]})` : model);
  return `\`subject\`: ONE OF ${named.slice(0, 10).join(", ")}${named.length > 10 ? ", \u2026" : ""}`;
}
var PROVENANCE = {
  "subject-mismatch": ({ about }) => {
    const { subject } = about;
    if (about.of === "digests") {
      return {
        message: `The results are about the model with digest ${list(about.digests)}, and what is released is ${subject ?? "not one of several"}.`,
        remedy: "Run the evals on exactly the model that is released."
      };
    }
    return subject === null ? {
      message: `The results are about more than one model: ${list(about.models)}.`,
      remedy: `Name the model that is released: ${oneOf(about.models, about.files)}. Runs about others in the same file are then left aside; files without a run of it are not to be handed over.`
    } : {
      message: `The results are about ${list(about.models)}, and what is released is ${subject}.`,
      remedy: about.beside ? `Hand over the results of ${subject} alone: run each model into a file of its own, or filter the rows of the others out. Two models are never pooled.` : `Run the evals on ${subject}; if it is the same model under another name, list the name under \`aliases\` in the policy.`
    };
  },
  "subject-unnamed": ({ about }) => about.of === "models" ? {
    message: `The results of ${list(about.tasks)} do not say which model they are about.`,
    remedy: howToRecordModel(about.formats)
  } : {
    message: "The policy demands a digest of the subject (`subject: digest`), and the input or some of the results carry none.",
    remedy: "Give `subject` as MODEL@sha256:\u2026 and have the results record the digest of the model that they ran on, or an attestation of them."
  },
  "moving-alias": ({ about: { models, pinnable } }) => ({
    message: `${list(models)} is a name that its provider points at new models over time, so it does not say what was evaluated.`,
    remedy: `Evaluate and release a dated snapshot, or name the subject with its digest.${pinnable ? " If the provider never points this name at another model, say so under `pinned` in the policy, with the source." : ""}`
  }),
  "commit-mismatch": ({ task, about }) => {
    if (about.of === "cache") {
      return {
        message: `${plural(about.answers, "answer")} of ${task} came from a cache, so nothing shows at which commit they were given, and the policy asks for results of the one that is released (\`commit: ${about.rule}\`).`,
        remedy: WITHOUT_CACHE
      };
    }
    const asked = `the policy asks for results of it (\`commit: ${about.rule}\`)`;
    if (about.of === "release") {
      return {
        message: `Nothing says here which commit is released, and ${asked}.`,
        remedy: "Let the action judge these results: it knows the commit, and the run that made each artifact."
      };
    }
    const { files, commit, repository, released } = about;
    const which = commit === null ? "are of no known commit" : `are of commit ${commit}${repository === null ? "" : ` of ${repository}`}`;
    return {
      message: `The results in ${list(files, 3)} ${which}; what is released is ${list(released)}, and ${asked}.`,
      remedy: "Run the evals at the commit that is released, and hand over their artifact."
    };
  },
  "untrusted-producer": ({ about }) => {
    const results = `The results in ${list(about.files, 3)}`;
    switch (about.of) {
      case "workflow":
      case "event":
        return {
          message: `${results} ${cameFrom(about)}; the policy takes results of ${list(about.accepted) || "none"} only.`,
          remedy: "Hand over the artifact of a run that the policy names; what is a file or an address says no run."
        };
      case "attestation":
        return {
          message: `${results} ${attestedBy(about)}; the policy takes what ${list(about.accepted) || "nobody"} attests.`,
          remedy: "Have the workflow that makes the results attest the artifact or its files (`actions/attest`); docs/evidence.md has it whole."
        };
      case "fork":
        return fromFork(results, about);
    }
  }
};
function cameFrom({ of, found, homeUnknown }) {
  if (found === null) return `come from no known ${of}`;
  const where = homeUnknown ? ", and nothing says here which repository is released" : "";
  return `come from the ${of} ${found}${where}`;
}
function attestedBy({ signers, notVerified }) {
  if (signers.length > 0) return `are attested by ${list(signers, 3)}`;
  return notVerified.length === 0 ? "are not attested" : `have attestations that do not verify (${list(notVerified, 3)})`;
}
function fromFork(results, { fork, where }) {
  const name = `the fork ${fork ?? "(deleted since)"}`;
  if (where === "run") {
    return {
      message: `${results} come from a run for ${name}, whose authors can make its workflow write anything.`,
      remedy: "Hand over results of a run of this repository."
    };
  }
  const from = where === "own-run" ? `come from the run of this pull request of ${name}` : `lie on the disk of a job for ${name}`;
  return {
    message: `${results} ${from}, whose author can make its workflow write anything: they may speak against it, and not for it.`,
    remedy: "Somebody who may write here has to run the evals for it, such as by pushing its commit to a branch of this repository."
  };
}

// src/report/words/reasons.ts
var WORDS = {
  ...BOUNDS,
  ...EVIDENCE,
  ...FILES,
  ...PROVENANCE,
  ...MEMORY,
  ...GATES
};
function wordsOf(reason) {
  const { code, about } = reason;
  if (about.of === "attempt") return ofAttempt({ code, about }, wordsOf(about.why));
  return WORDS[code](reason);
}
function worded(reason) {
  if (!isKnown(reason.code)) return reason;
  const { code, class: kind, task, about } = reason;
  return { code, class: kind, ...wordsOf(reason), task, about };
}
var inWords = (judgement) => ({
  ...judgement,
  categories: Object.fromEntries(
    Object.entries(judgement.categories).map(([name, category]) => [
      name,
      { ...category, reasons: category.reasons.map(worded) }
    ])
  ),
  reasons: judgement.reasons.map(worded)
});

export {
  wordsOf,
  inWords
};
