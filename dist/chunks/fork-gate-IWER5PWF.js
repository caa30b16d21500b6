import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  Conclusion,
  FORK_INPUTS,
  SUMMARY_CHARACTERS,
  endEvenIf,
  endingOf,
  endingWithout,
  explain,
  judgeRun,
  open,
  publish,
  readInputs,
  unverified
} from "./chunk-XTAMKTWR.js";
import "./chunk-6PEJW6UV.js";
import "./chunk-X5JBRV5H.js";
import "./chunk-XSWTL7DR.js";
import "./chunk-QVCXOUNE.js";
import "./chunk-RFRLMP72.js";
import "./chunk-G2RB2MSH.js";
import "./chunk-THRYD6SE.js";
import "./chunk-ILE6WBTQ.js";
import {
  fullName,
  sameRepository,
  shape
} from "./chunk-T6PWNDQO.js";
import "./chunk-FPSA55BA.js";
import "./chunk-EJH5LBOK.js";
import "./chunk-4LKRDFWC.js";
import "./chunk-VO62SEDJ.js";
import "./chunk-Y7ICCEIL.js";
import {
  parseSource
} from "./chunk-OLD7OQQS.js";
import "./chunk-RSCFP6M2.js";
import "./chunk-KDCHYCCB.js";
import "./chunk-YVANINIR.js";
import "./chunk-7LAMNWY4.js";
import "./chunk-ZMWADW3C.js";
import "./chunk-N6VRQNE5.js";
import "./chunk-UX4Z4GR7.js";
import "./chunk-NYU4EOMC.js";
import "./chunk-4L4AAO3N.js";
import "./chunk-6HJGRNIG.js";
import "./chunk-4EL3ZLAK.js";
import "./chunk-OETVQKMY.js";
import "./chunk-X3BDZAEH.js";
import "./chunk-HN556U2N.js";
import "./chunk-GTE5LTSA.js";
import "./chunk-CTKTVMVD.js";
import "./chunk-BWQ7J7W4.js";
import "./chunk-WKGSAVHK.js";
import "./chunk-VCWO3SMV.js";
import "./chunk-P2X5YIPO.js";
import "./chunk-42JODIEF.js";
import "./chunk-KNEHAMUT.js";
import {
  PlatformError
} from "./chunk-S6YNTGJJ.js";
import "./chunk-MXVONNBO.js";
import "./chunk-SW3ZG7IE.js";
import "./chunk-ETV5I6R7.js";
import "./chunk-PRAENFBL.js";
import "./chunk-B5YWFZPK.js";
import "./chunk-GQLOOC36.js";
import "./chunk-URU2O2C2.js";
import {
  init_define_PAGE
} from "./chunk-5R6J64FD.js";

// src/entry/fork-gate.ts
init_define_PAGE();

// src/github/fork-pull.ts
init_define_PAGE();
async function forkPull(client, repository, { headSha, headBranch, headRepository }) {
  if (headRepository === void 0 || headBranch === void 0) return null;
  const items = await client.list("GET /repos/{owner}/{repo}/pulls", {
    ...repository,
    state: "open",
    head: `${headRepository.owner}:${headBranch}`
  });
  const found = items.map((item) => shape(item, "a pull request")).filter((pull2) => {
    const head = pull2.child("head");
    const name = head.optionalChild("repo")?.text("full_name").toLowerCase();
    return head.text("sha") === headSha && name === fullName(headRepository).toLowerCase();
  });
  if (found.length > 1) {
    throw new PlatformError(
      `Several pull requests have the head ${headSha}`,
      "Close all but one: their bases may have different policies."
    );
  }
  const [pull] = found;
  if (pull === void 0) return null;
  const base = pull.child("base");
  return {
    number: pull.integer("number"),
    headSha,
    headRepository,
    baseRef: base.text("ref"),
    baseSha: base.text("sha"),
    fork: true
  };
}

// src/entry/fork-gate.ts
async function runForkReport(env) {
  const core = await import("./core-ISLZF7K5.js");
  const conclusion = new Conclusion(core, env);
  const startClock = endEvenIf(conclusion);
  try {
    const inputs = readInputs(env, FORK_INPUTS);
    startClock(inputs.timeout);
    const reach = await open(inputs, env, core);
    const context = await asPullRequest(inputs, reach);
    if (typeof context === "string") conclusion.reported(`Nothing to report: ${context}
`, true);
    else {
      const ending = unverified(await judged(inputs, { ...reach, context }));
      const gate = `fork ${inputs.gate ?? ""}`.trim();
      const checkRun = inputs.checkRun && !ending.allowed;
      conclusion.reported(ending.body(SUMMARY_CHARACTERS, false), ending.allowed);
      const channel = { core, client: reach.client, context, readOnly: false };
      await publish(ending, { ...inputs, gate, checkRun }, channel);
    }
  } catch (error) {
    conclusion.refused(explain(error));
  }
  process.exit();
}
async function judged(inputs, reach) {
  try {
    return endingOf((await judgeRun(inputs, reach, { unverified: true })).judged.verdict);
  } catch (error) {
    return endingWithout(explain(error));
  }
}
async function asPullRequest({ results }, { client, context }) {
  const run = context.workflowRun;
  if (run === void 0) {
    throw new PlatformError(
      `fork-report runs on the event workflow_run, and this is ${context.event}.`,
      "Start it with `on: { workflow_run: { workflows: [...], types: [completed] } }`; docs/reports.md has the workflow."
    );
  }
  const elsewhere = results.map(parseSource).find(({ kind, options }) => kind !== "artifact" || options["run"] || options["workflow"]);
  if (elsewhere !== void 0) {
    throw new PlatformError(
      `fork-report reads artifacts of the fork's run, and ${elsewhere.name} is none of them.`,
      "Write artifact:NAME alone."
    );
  }
  if (run.event !== "pull_request") return `The run was for ${run.event}, not for a pull request.`;
  if (run.headRepository !== void 0 && sameRepository(run.headRepository, context.repository)) {
    return `The run was for ${fullName(context.repository)} itself, whose own gate can speak.`;
  }
  const pullRequest = await forkPull(client, context.repository, run);
  if (pullRequest === null) return `No open pull request has the head ${run.headSha} any more.`;
  return { ...context, event: "pull_request", runId: run.id, sha: run.headSha, pullRequest };
}
export {
  runForkReport
};
