import { resolve } from 'node:path';
import type { AttestOptions } from '../evidence/attestations/gather.ts';
import { readRegular } from '../io/regular-file.ts';
import type { Gate } from '../model/policy.ts';
import type { Subject } from '../model/subject.ts';
import type { Verdict } from '../model/verdict.ts';
import { gateOf } from '../policy/gate-of-event.ts';
import { bind } from '../run/bind.ts';
import { checkGate } from '../run/check-gate.ts';
import { historyOnDisk } from '../run/history-of-gate.ts';
import { judgeFiles } from '../run/judge-files.ts';
import type { OpenAttempt } from '../run/ledger/attempt.ts';
import { Progress } from '../run/progress.ts';
import { PlatformError } from '../util/errors.ts';
import { parseSubject } from '../verdict/checks/subject.ts';
import { ADVANCE_FORM, parseAdvance } from '../verdict/memory/frontier.ts';
import { historyLeft } from '../verdict/memory/kept.ts';
import type { ExitCode } from './exit-code.ts';
import { exitCode } from './exit-code.ts';
import { filesFrom } from './files-from.ts';
import { forTerminal, type When } from './for-terminal.ts';
import { loadPolicy } from './load-policy.ts';
import { usage } from './usage.ts';

interface CheckOptions {
  readonly policy: string;
  readonly gate?: string;
  readonly subject?: string;
  readonly advance?: string;
  readonly ledger?: string;
  readonly ledgerWrite?: boolean;
  readonly trustedRoot?: string;
  readonly history?: string;
  readonly reportDir?: string;
  readonly format: 'text' | 'json' | 'markdown' | 'github' | 'sarif' | 'junit';
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly color: When;
}

/** `near-zero check`: the same verdict as the action's, from files on disk. */
export async function check(results: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const { policy, text, digest } = await loadPolicy(options.policy);
  const gate = gateOf(policy, options.gate ?? null, null);
  const subject = options.subject === undefined ? null : parseSubject(options.subject);
  if (options.subject !== undefined && subject === null) {
    return usage(`--subject is MODEL or MODEL@sha256:<64 hex digits>; this is neither: ${options.subject}`);
  }
  const advance = options.advance === undefined ? null : parseAdvance(options.advance);
  if (options.advance !== undefined && advance === null) {
    return usage(`--advance is ${ADVANCE_FORM}; this is not: ${options.advance}`);
  }
  checkGate(gate, { advance, reportOnly: false }, null);
  if (options.ledgerWrite && options.ledger === undefined) return usage('--ledger-write needs --ledger.');
  const read = { path: options.policy, ref: null, digest };
  const { notes, ...remembered } = await historyOnDisk(options.policy, options.history, gate);
  const attempt = await attemptOf(options, gate, subject, read);
  const facts = {
    subject,
    advance,
    now: new Date(),
    policy: read,
    memory: { ledger: attempt?.ledger ?? null, ...remembered },
    reasons: attempt?.reasons ?? [],
    notes,
  };
  const progress = new Progress(process.stderr, () => performance.now());
  const collected = await filesFrom(results);
  const files = await bind(collected.files, {
    policy,
    gate,
    attest: async () => ({
      server: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
      trustedRoot: await rootFrom(options.trustedRoot),
      ask: null,
    }),
    relateTo: null,
  });
  const judged = await judgeFiles(policy, gate, { ...collected, files }, facts, progress);
  if (attempt !== null) {
    const { closedOf } = await import('../ledger/closed.ts');
    await attempt.close(
      closedOf(policy, judged.verdict, judged.tally, historyLeft(judged.memory, judged.verdict)),
    );
  }
  if (options.reportDir !== undefined) {
    const { writeReports } = await import('../run/write-reports.ts');
    writeReports({ ...judged, policy: text }, resolve(options.reportDir));
  }
  process.stdout.write(await render(judged.verdict, options));
  return exitCode(judged.verdict);
}

/** What the ledger says, and this run in it; `null`: there is none, or the gate is a screen. */
async function attemptOf(
  { ledger, ledgerWrite = false }: CheckOptions,
  gate: Gate,
  subject: Subject | null,
  policy: { readonly path: string; readonly ref: null; readonly digest: string },
): Promise<OpenAttempt | null> {
  if (ledger === undefined || gate.screen) return null;
  const { ledgerOfFile } = await import('../run/ledger/on-disk.ts');
  return ledgerOfFile(ledger, { gate: gate.name, subject, policy, write: ledgerWrite });
}

/** Sigstore's own has some kilobytes. */
const MAX_ROOT_BYTES = 1 << 24;

async function rootFrom(path: string | undefined): Promise<AttestOptions['trustedRoot']> {
  if (path === undefined) return null;
  const text = await readRegular(path, MAX_ROOT_BYTES).catch((error: NodeJS.ErrnoException) => {
    throw new PlatformError(
      `${path} cannot be read (${error.code ?? error.message})`,
      'Name a file as --trusted-root.',
    );
  });
  return { text: text.toString(), where: path };
}

async function render(verdict: Verdict, options: CheckOptions): Promise<string> {
  switch (options.format) {
    case 'json':
      return (await import('../report/json.ts')).json(verdict);
    case 'markdown':
      return (await import('../report/markdown.ts')).markdown(verdict);
    case 'github':
      return (await import('../report/workflow-commands.ts')).workflowCommands(verdict);
    case 'sarif':
      return (await import('../report/sarif.ts')).sarif(verdict);
    case 'junit':
      return (await import('../report/junit.ts')).junitXml(verdict);
    case 'text':
      return forTerminal(verdict, options);
  }
}
