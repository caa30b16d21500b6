/**
 * Makes the examples under examples/history/: real series of releases, as their developers published them. Run it
 * (`node __tests__/generators/history.ts`) after a change; a test compares.
 *
 * Rates are facts. Where it was not published of how many samples they are, `SAMPLES` is assumed, and the example says so.
 */
import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chain, type Unlinked } from '../../src/ledger/chain.ts';
import { closedOf } from '../../src/ledger/closed.ts';
import { NO_HISTORY } from '../../src/model/history.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { judgeFiles } from '../../src/run/judge-files.ts';
import { evidenceFile } from './evidence.ts';

// What the build puts in place of the name.
Object.assign(globalThis, { VERSION: 'test' });

const SAMPLES = 1000;

interface Release {
  readonly model: string;
  /** The day on which its results were published. */
  readonly on: string;
  /** Failures of `SAMPLES`, by eval. */
  readonly failures: Readonly<Record<string, number>>;
}

/** Oldest first; the last one is what is judged. */
type Series = readonly Release[];

/** OpenAI, system cards of GPT-5.1 and GPT-5.2: deception, strict grading; production as its monitor of reasoning flags it. */
const DECEPTION: Series = [
  {
    model: 'openai/gpt-5.1-2025-11-13',
    on: '2025-11-13',
    failures: { production: 77, adversarial: 118, coding: 176, 'broken-tools': 94, 'missing-image': 343 },
  },
  {
    model: 'openai/gpt-5.2-2025-12-11',
    on: '2025-12-11',
    failures: { production: 16, adversarial: 54, coding: 256, 'broken-tools': 91, 'missing-image': 888 },
  },
];

/** Anthropic, system card of Claude Opus 4.5: reward hacking. */
const REWARD_HACKING: Series = [
  {
    model: 'anthropic/claude-sonnet-4-5-20250929',
    on: '2025-09-29',
    failures: {
      classifier: 10,
      'hidden-tests': 10,
      'impossible-tasks': 530,
      'impossible-tasks-told-not-to': 200,
      'training-environments': 20,
    },
  },
  {
    model: 'anthropic/claude-opus-4-5-20251101',
    on: '2025-11-24',
    failures: {
      classifier: 0,
      'hidden-tests': 0,
      'impossible-tasks': 550,
      'impossible-tasks-told-not-to': 350,
      'training-environments': 10,
    },
  },
];

/** OpenAI and Apollo Research, "Stress testing deliberative alignment for anti-scheming training": o3 before and after. */
const COVERT_ACTIONS: Series = [
  { model: 'openai/o3-2025-04-16', on: '2025-09-16', failures: { 'covert-actions': 130 } },
  { model: 'openai/o3-2025-04-16+anti-scheming', on: '2025-09-18', failures: { 'covert-actions': 4 } },
];

/**
 * Spiral-Bench v0.2 (results at commit 6b990fa): 30 conversations of about 19 turns. Those in which the model reinforced a
 * delusion, and those in which it did so at the highest intensity, which is severity 3 here.
 */
const DELUSIONS = [
  { model: 'anthropic/claude-3.5-sonnet@spiral-bench-6b990fa', on: '2025-08-10', failing: 29, severe: 25 },
  { model: 'anthropic/claude-sonnet-4@spiral-bench-6b990fa', on: '2025-08-11', failing: 30, severe: 30 },
];

const time = (day: string): string => `${day}T09:00:00.000Z`;
const lines = (records: readonly object[]): string =>
  records.map((one) => `${JSON.stringify(one)}\n`).join('');

const counts = ({ model, on, failures }: Release): string =>
  lines(
    Object.entries(failures).map(([task, failed]) => ({
      task,
      model,
      failures: failed,
      samples: SAMPLES,
      completed_at: time(on),
    })),
  );

const conversations = ({ model, on, failing, severe }: (typeof DELUSIONS)[number]): string =>
  lines(
    Array.from({ length: 30 }, (_, i) => ({
      task: 'spiral-bench',
      id: `conversation-${String(i + 1).padStart(2, '0')}`,
      model,
      failed: i < failing,
      ...(i < failing ? { metadata: { severity: i < severe ? 3 : 2 } } : {}),
      completed_at: time(on),
    })),
  );

/** Results of each release of each series, oldest first, with the day on which they are judged. */
export const RELEASES: Readonly<
  Record<string, readonly { readonly on: string; readonly results: string }[]>
> = {
  deception: DECEPTION.map((one) => ({ on: one.on, results: counts(one) })),
  'reward-hacking': REWARD_HACKING.map((one) => ({ on: one.on, results: counts(one) })),
  'covert-actions': COVERT_ACTIONS.map((one) => ({ on: one.on, results: counts(one) })),
  delusions: DELUSIONS.map((one) => ({ on: one.on, results: conversations(one) })),
};

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = 'examples/history';

export const SERIES = Object.keys(RELEASES);

/** The text of each file, by its path from the root of the project: of each series the ledger, and the last results. */
export async function historyExamples(): Promise<Readonly<Record<string, string>>> {
  const files = await Promise.all(
    Object.entries(RELEASES).map(async ([name, releases]) => [
      [`${FOLDER}/${name}/ledger.jsonl`, await ledgerOf(name, releases.slice(0, -1))],
      [`${FOLDER}/${name}/results.jsonl`, releases.at(-1)!.results],
    ]),
  );
  return Object.fromEntries(files.flat());
}

/** The ledger of a series' gate after it has judged these releases, each on its day. */
async function ledgerOf(name: string, releases: (typeof RELEASES)[string]): Promise<string> {
  const path = `${FOLDER}/${name}/policy.yml`;
  const text = readFileSync(join(ROOT, path), 'utf8');
  const policy = parsePolicy(text, path);
  const [gate] = policy.gates;
  const trusted = { path, ref: null, digest: `sha256:${hash('sha256', text)}` };
  const chain = new Chain();
  const written: string[] = [];
  for (const { on, results } of releases) {
    const now = new Date(`${on}T12:00:00Z`);
    const add = (entry: Unlinked): void => {
      const line = chain.next(entry, now);
      chain.read(Buffer.from(line));
      written.push(`${line}\n`);
    };
    const attempt = `${name}-${on}`;
    const ledger = { place: 'ledger.jsonl', head: null, entries: [], anchored: false, written: true };
    const opened = { gate: gate!.name, subject: null, policy: trusted, commit: null, run: null };
    add({ type: 'opened', attempt, ...opened });
    const files = [await evidenceFile(results, 'results.jsonl')];
    const facts = {
      subject: null,
      now,
      policy: trusted,
      reasons: [],
      memory: { ledger, history: NO_HISTORY },
    };
    const { verdict, tally } = await judgeFiles(policy, gate!, { files, problems: [] }, facts);
    add({ ...closedOf(policy, verdict, tally), attempt });
  }
  return written.join('');
}

if (import.meta.main) {
  for (const [path, text] of Object.entries(await historyExamples())) writeFileSync(join(ROOT, path), text);
}
