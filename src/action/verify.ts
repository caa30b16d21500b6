import { resolve } from 'node:path';
import type { Subject } from '../model/subject.ts';
import type { Verdict } from '../model/verdict.ts';
import { refusalMarkdown } from '../report/refusal.ts';
import { headline, subjectOf } from '../report/said.ts';
import { verifyFolder } from '../run/verify-folder.ts';
import { EvidenceError, PlatformError } from '../util/errors.ts';
import { plain } from '../util/plain.ts';
import { type Ending, refusalAnnotations } from './ending.ts';
import { type ValuesOf, VERIFY_INPUTS } from './inputs.ts';
import type { Action } from './shell.ts';

type Inputs = ValuesOf<typeof VERIFY_INPUTS>;

/**
 * The `verify/` action: recomputes a downloaded verdict before a deploy, offline and byte for byte, and fails unless it
 * allows. Who signed it, `gh attestation verify` says.
 */
export const verifyReport: Action<typeof VERIFY_INPUTS> = {
  who: 'The check of the verdict',
  what: 'a result',
  inputs: VERIFY_INPUTS,
  async run(inputs, { context }) {
    const { verdict, faults } = await verifyFolder(resolve(context.workspace, inputs.reportDir));
    if (verdict === null || faults.length > 0) throw notVerified(inputs.reportDir, faults);
    checkAbout(verdict, inputs);
    return endingOf(verdict);
  },
  refused: (refusal) => ({
    succeeds: false,
    outputs: { decision: 'block', summary: plain(refusal.message, 1000) },
    summary: refusalMarkdown(refusal, undefined, 'Blocked: the verdict does not verify'),
    annotations: refusalAnnotations(refusal),
  }),
};

const notVerified = (folder: string, faults: readonly string[]): EvidenceError =>
  new EvidenceError(
    folder,
    `does not verify: ${faults.join(' ')}`,
    'Download the artifact that the gate job of this run uploaded, into a folder of its own, with the same version of near-zero.',
  );

/** A verdict about something else says nothing here, however green it is. */
function checkAbout(verdict: Verdict, { gate, subject }: Inputs): void {
  if (gate !== null && verdict.gate !== gate) {
    throw new PlatformError(
      `The verdict is of the gate ${verdict.gate}, not of ${gate}.`,
      'Download the report of that gate.',
    );
  }
  if (subject === null || isOf(verdict, subject)) return;
  throw new PlatformError(
    `The verdict is about ${subjectOf(verdict)}, not about what is to be deployed.`,
    "Deploy what was judged: the gate's output `subject`.",
  );
}

const isOf = ({ subject }: Verdict, { model, digest }: Subject): boolean =>
  subject.model === model && (digest === null || subject.digest === digest);

function endingOf(verdict: Verdict): Ending {
  const { decision } = verdict;
  const said = headline(verdict);
  const refusal = { message: said, remedy: 'See report.html in the folder for why.' };
  const isAllowed = decision === 'allow';
  return {
    succeeds: isAllowed,
    outputs: { decision, summary: plain(said, 1000) },
    summary: isAllowed
      ? `## 🟢 Verified\n\nRecomputed from policy and counts: ${plain(said, 1000)}\n`
      : refusalMarkdown(refusal, undefined, 'Blocked: so says the verdict'),
    annotations: isAllowed ? [] : refusalAnnotations(refusal),
    log: plain(`The verdict verifies. ${said}`, 1000),
  };
}
