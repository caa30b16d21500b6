import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Core from '@actions/core';
import type { CategoryVerdict, Verdict } from '../model/verdict.ts';
import { annotations, faultAnnotations, waiverAnnotations } from '../report/annotations.ts';
import type { Judged } from '../report/bundle.ts';
import { markdown } from '../report/markdown.ts';
import { type Refusal, refusalMarkdown } from '../report/refusal.ts';
import { headline, subjectOf } from '../report/said.ts';
import { writeReports } from '../run/write-reports.ts';
import { plain } from '../util/plain.ts';

/**
 * The one end of the job. Whatever ends it first (a verdict, an error, a time-out, a signal, the process running dry)
 * says so once, in outputs, summary and annotations, synchronously; all that comes later is ignored.
 */
export class Conclusion {
  readonly #core: typeof Core;
  readonly #env: Readonly<Record<string, string | undefined>>;
  #done = false;

  constructor(core: typeof Core, env: Readonly<Record<string, string | undefined>>) {
    this.#core = core;
    this.#env = env;
  }

  /** Ends with a verdict, all of it made before any of it is said. The exit code is cleared here and nowhere else. */
  judged(judged: Judged, reportDir: string, reportOnly: boolean): void {
    if (this.#done) return;
    const { verdict } = judged;
    const released = verdict.decision === 'allow';
    const summary = `${reportOnly && !released ? REPORT_ONLY : ''}${markdown(verdict)}`;
    const errors = annotations(verdict);
    const waivers = waiverAnnotations(verdict);
    const outputs = outputsOf(verdict, reportDir);
    writeReports(judged, reportDir);
    this.#done = true;
    this.#output(outputs);
    this.#summarise(summary);
    for (const { message, ...properties } of errors) this.#core.error(message, properties);
    for (const { message, ...properties } of waivers) this.#core.warning(message, properties);
    this.#core.info(plain(headline(verdict)));
    if (released || reportOnly) process.exitCode = 0;
  }

  /** Ends a report whose verdict is nobody's decision, and so is given out in words alone. */
  reported(summary: string, allowed: boolean): void {
    if (this.#done) return;
    this.#done = true;
    this.#summarise(summary);
    if (allowed) process.exitCode = 0;
  }

  /** Ends without a verdict: blocked. */
  refused(refusal: Refusal): void {
    if (this.#done) return;
    const { message, remedy, policy } = refusal;
    this.#done = true;
    process.exitCode = 1;
    this.#output({ ...NO_VERDICT, summary: `Blocked: ${plain(message)}` });
    this.#summarise(refusalMarkdown(refusal));
    const errors = policy === undefined ? [{ title: 'near-zero', message }] : faultAnnotations(policy);
    for (const { message: said, ...properties } of errors) {
      this.#core.error(`${plain(said)} → ${plain(remedy)}`, properties);
    }
  }

  /** Ends from outside: blocked, unless the end was there before and only what comes after it is cut off. */
  interrupted(refusal: Refusal): void {
    if (this.#done) this.#core.warning(`Cut off after the verdict: ${plain(refusal.message)}`);
    this.refused(refusal);
  }

  #output(outputs: Outputs): void {
    for (const [name, value] of Object.entries(outputs))
      this.#attempt(() => this.#core.setOutput(name, value));
  }

  #summarise(text: string): void {
    const file = this.#env['GITHUB_STEP_SUMMARY'];
    if (file) this.#attempt(() => appendFileSync(file, text));
  }

  /** A full disk takes a report away, never the decision. */
  #attempt(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.#core.warning(`A report could not be written: ${plain(String(error))}`);
    }
  }
}

type Outputs = ReturnType<typeof outputsOf>;

/** The outputs of action.yml. */
function outputsOf(verdict: Verdict, reportDir: string) {
  const each = (value: (category: CategoryVerdict) => unknown): string =>
    JSON.stringify(
      Object.fromEntries(Object.entries(verdict.categories).map(([name, one]) => [name, value(one)])),
    );
  return {
    decision: verdict.decision,
    verdict: join(reportDir, 'verdict.json'),
    states: each((one) => one.state),
    blocking: JSON.stringify(verdict.blocking),
    summary: headline(verdict),
    'report-dir': reportDir,
    'samples-needed': each((one) => one.samplesNeeded),
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
