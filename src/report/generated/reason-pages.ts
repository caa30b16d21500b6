// Generated from docs/reasons/ by scripts/generate.ts. Do not edit.
/** By reason code: what it means, and what to do. */
export const REASON_PAGES: Readonly<Record<string, { readonly about: string; readonly remedy: string }>> = {
  "above-limit": {
    "about": "The results *show* that the model fails more often than the policy allows. Not \"it looks like it\": even after allowing for luck, the true failure rate is above the limit, at 95 % confidence.",
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
    "remedy": "Run more samples: the column \"samples needed\" says how many show it for this candidate. Or try fewer candidates: choose among them by other means before they come to the gate."
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
    "about": "The model is named in a way that means different models at different times: \"latest\", or a family's bare name that its provider points at new versions.",
    "remedy": "- Evaluate and release a dated snapshot, such as `acme/assistant-2026-11-01`.\n- Or name the subject with its digest.\n- Or, if the provider says that this name never moves, write that in the policy, with the source. Reviewers see it, and   `diff` calls it looser:\n\n```yaml pinned:   gemini-2.5-pro: \"Stable versions do not change: https://ai.google.dev/gemini-api/docs/models\"\n```\n\nA name that ends in `latest` cannot be pinned. A screen does not block on this reason."
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
    "about": "More of the samples failed than the limit allows, and there are so few that this may still be bad luck. The gate says neither \"demonstrated\" nor \"violated\".",
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
    "remedy": "Have the eval tool record the model's name, and in our own format set `model`. Where the policy demands a digest, give\n`subject` as `MODEL@sha256:…` and have the results carry the digest too."
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
