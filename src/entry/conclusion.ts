import { appendFileSync } from 'node:fs';
import type * as Core from '@actions/core';
import { plain } from '../model/plain.ts';
import type { Verdict } from '../model/verdict.ts';
import { annotations } from '../report/annotations.ts';
import { codeSpan, markdown as safe } from '../report/escape.ts';
import { markdown } from '../report/markdown.ts';
import { headline, subjectOf } from '../report/said.ts';

/** What to tell people when there is no verdict to show. */
export interface Refusal {
  readonly message: string;
  readonly remedy: string;
}

/** Where a verdict was written, if it was. */
export interface Written {
  readonly verdict: string;
  readonly reportDir: string;
}

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

  /** Ends with a verdict. The exit code is cleared here and nowhere else. */
  judged(verdict: Verdict, written: Written, reportOnly: boolean): void {
    if (this.#done) return;
    this.#done = true;
    const states = Object.entries(verdict.categories);
    this.#output({
      decision: verdict.decision,
      verdict: written.verdict,
      states: JSON.stringify(Object.fromEntries(states.map(([name, one]) => [name, one.state]))),
      blocking: JSON.stringify(verdict.blocking),
      summary: headline(verdict),
      'report-dir': written.reportDir,
      'samples-needed': JSON.stringify(
        Object.fromEntries(states.map(([name, one]) => [name, one.samplesNeeded])),
      ),
      subject: verdict.subject.model === null ? '' : subjectOf(verdict),
    });
    const note = reportOnly && verdict.decision === 'block' ? `${REPORT_ONLY}\n\n` : '';
    this.#summarise(note + markdown(verdict));
    for (const { message, ...properties } of annotations(verdict)) this.#core.error(message, properties);
    this.#core.info(plain(headline(verdict)));
    if (verdict.decision === 'allow' || reportOnly) process.exitCode = 0;
  }

  /** Ends without a verdict: blocked. */
  refused({ message, remedy }: Refusal): void {
    if (this.#done) return;
    this.#done = true;
    process.exitCode = 1;
    this.#output({
      decision: 'block',
      verdict: '',
      states: '{}',
      blocking: '[]',
      summary: `Blocked: ${plain(message)}`,
      'report-dir': '',
      'samples-needed': '{}',
      subject: '',
    });
    const lines = message.split('\n').map((line) => codeSpan(line, 1000));
    const body = lines.length > 1 ? lines.join('<br>\n') : safe(message);
    this.#summarise(`## 🔴 Blocked: there is no verdict\n\n${body}\n\n→ ${safe(remedy)}\n`);
    this.#core.error(`${plain(message, 2000)} → ${plain(remedy)}`, { title: 'near-zero' });
  }

  #output(outputs: Readonly<Record<string, string>>): void {
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

const REPORT_ONLY = '> **Report only:** this gate blocks, and `report-only` lets the job go on all the same.';
