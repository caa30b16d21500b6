import { mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CategoryVerdict, Verdict } from '../model/verdict.ts';
import { annotations, waiverAnnotations } from '../report/annotations.ts';
import type { JudgedGate } from '../report/bundle.ts';
import { markdown } from '../report/markdown.ts';
import { refusalMarkdown } from '../report/refusal.ts';
import { headline, subjectOf } from '../report/said.ts';
import { clearReports, writeReports } from '../run/write-reports.ts';
import { plain } from '../util/plain.ts';
import { type Ending, refusalAnnotations } from './ending.ts';
import { GATE_INPUTS, type GateInputs } from './inputs.ts';
import type { Job } from './job.ts';
import { judgeRun } from './judge-run.ts';
import { type Channel, messageOf, messageWithout, publish, startChecking } from './publish.ts';
import type { Action } from './shell.ts';

/**
 * The action: reads policy and evidence, judges, and says so. Only an `allow` leaves with exit code 0. The check run is in
 * progress before anything is read, so that no earlier green outlives a job that is stopped.
 */
export function gate(): Action<typeof GATE_INPUTS> {
  let checkRun: number | null = null;
  const channel = (job: Job): Channel => ({ ...channelOf(job), checkRun });
  return {
    who: 'The gate',
    what: 'a verdict',
    inputs: GATE_INPUTS,
    async run(inputs, job) {
      checkRun = await startChecking(inputs, { ...channelOf(job), client: job.client });
      const folder = await reportFolder(inputs, job);
      clearReports(folder);
      const judged = await judgeRun(inputs, job, {
        notice: (message, title) => job.core.notice(message, { title }),
      });
      return endingOf(judged, folder, inputs, channel(job));
    },
    refused(refusal, inputs, job) {
      return {
        succeeds: false,
        outputs: { ...NO_VERDICT, summary: `Blocked: ${plain(refusal.message)}` },
        summary: refusalMarkdown(refusal),
        annotations: refusalAnnotations(refusal),
        ...(inputs && job && { publish: () => publish(messageWithout(refusal), inputs, channel(job)) }),
      };
    },
  };
}

/** It holds reports and nothing else: it is uploaded, and what was downloaded may be private. */
async function reportFolder({ reportDir }: GateInputs, { context }: Job): Promise<string> {
  if (reportDir !== null) return resolve(context.workspace, reportDir);
  return mkdtemp(join(context.tempDirectory, 'near-zero-reports-'));
}

/** The token of a fork's pull request may read, and nothing else. */
const channelOf = ({ core, lastClient: client, context }: Job): Channel => ({
  core,
  client,
  context,
  readOnly: context.event === 'pull_request' && context.pullRequest?.fork === true,
});

function endingOf(judged: JudgedGate, folder: string, inputs: GateInputs, channel: Channel): Ending {
  const { verdict } = judged;
  const isAllowed = verdict.decision === 'allow';
  return {
    succeeds: isAllowed || inputs.reportOnly,
    outputs: outputsOf(verdict, folder),
    summary: `${inputs.reportOnly && !isAllowed ? REPORT_ONLY : ''}${markdown(verdict)}`,
    annotations: [
      ...annotations(verdict).map((error) => ({ ...error, level: 'error' as const })),
      ...waiverAnnotations(verdict).map((warning) => ({ ...warning, level: 'warning' as const })),
    ],
    log: plain(headline(verdict)),
    keep: () => writeReports(judged, folder),
    publish: () => publish(messageOf(verdict), inputs, channel),
  };
}

type Outputs = ReturnType<typeof outputsOf>;

/** The outputs of action.yml. */
function outputsOf(verdict: Verdict, folder: string) {
  const each = (value: (category: CategoryVerdict) => unknown): string =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(verdict.categories).map(([name, category]) => [name, value(category)]),
      ),
    );
  return {
    decision: verdict.decision,
    verdict: join(folder, 'verdict.json'),
    states: each(({ state }) => state),
    blocking: JSON.stringify(verdict.blocking),
    summary: headline(verdict),
    'report-dir': folder,
    'samples-needed': each(({ samplesNeeded }) => samplesNeeded),
    subject: subjectFor(verdict),
  };
}

/**
 * The subject for a deploy step to use. Where no input named it, the results did, and a workflow may paste it into a
 * script: a name in which a shell reads more than a word is left out.
 */
function subjectFor(verdict: Verdict): string {
  const subject = verdict.subject.model === null ? '' : subjectOf(verdict);
  return /^[\w./:@+-]+$/.test(subject) ? subject : '';
}

const NO_VERDICT: Omit<Outputs, 'summary'> = {
  decision: 'block',
  verdict: '',
  states: '{}',
  blocking: '[]',
  'report-dir': '',
  'samples-needed': '{}',
  subject: '',
};

const REPORT_ONLY =
  '> **Report only:** this gate blocks, and `report-only` lets the job go on all the same.\n\n';
