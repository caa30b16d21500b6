/** The packs of `near-zero init`: what their evals can show, and what published results come to under them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { PACKS } from '../../src/model/generated/packs.ts';
import type { EvalVerdict, Verdict } from '../../src/model/verdict.ts';
import { demandsOf } from '../../src/policy/advice/demands.ts';
import { lint } from '../../src/policy/advice/lint.ts';
import { neededFor } from '../../src/policy/advice/needed.ts';
import { strictest } from '../../src/policy/alpha.ts';
import { gateOf } from '../../src/policy/gate-of-event.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { judgeFiles } from '../../src/run/judge-files.ts';
import { count } from '../../src/util/words.ts';
import { evidenceFile } from '../generators/evidence.ts';
import { evalLog, scored } from '../generators/inspect.ts';
import { records, toLines } from '../generators/near-zero.ts';
import { reporting } from '../helpers/gate.ts';

// What the build puts in place of the name.
Object.assign(globalThis, { VERSION: 'test' });

const NAMES = ['standard', 'frontier'] as const;
const page = readFileSync('docs/packs.md', 'utf8');
const NOW = new Date('2026-11-02T12:00:00Z');
const TIME = '2026-11-01T12:00:00Z';

describe.each(NAMES)('the pack %s', (name) => {
  const text = PACKS[name];
  const lines = text.split('\n');
  const policy = parsePolicy(text, name);

  test('is the file that a person reads', () => {
    expect(text).toBe(readFileSync(`examples/packs/${name}.yml`, 'utf8'));
  });

  test('lints clean but for samples that public evals lack, and says of each how many', () => {
    const found = lint(reporting(policy), NOW);
    expect(found.filter(({ code }) => code !== 'bound-not-demonstrable')).toEqual([]);
    const lacking = found.map(({ position, remedy }) => {
      const [, samples] = /^Add ([\d,]+) samples/.exec(remedy)!;
      return `${lineOfSize(lines, position.line)}: ${samples}`;
    });
    const said = lines.flatMap((line, i) => {
      const [, samples] = /# lacks ([\d,]+)$/.exec(line) ?? [];
      return samples === undefined ? [] : `${i + 1}: ${samples}`;
    });
    expect(said.length).toBeGreaterThan(3);
    expect(said).toEqual(lacking);
  });

  test('is explained by each eval of its own that suffices', () => {
    const strict = strictest(policy);
    for (const category of policy.categories.filter(({ kind }) => kind === 'behaviour')) {
      const { alpha } = strict.get(category.name)!;
      const own = category.evals.filter(({ task }) => task.startsWith('own-'));
      expect(own.length).toBeGreaterThan(0);
      for (const demand of demandsOf(category).filter(({ task }) => task!.startsWith('own-'))) {
        expect(demand.units).toBeGreaterThanOrEqual(neededFor(category, 0, demand.limit.value, alpha));
      }
      const row = page.split('\n').find((line) => line.startsWith(`| \`${category.name}\` |`))!;
      const needed = neededFor(category, 0, category.maxFailureRate.value, alpha);
      expect(row.split('|')[NAMES.indexOf(name) + 3]!.trim()).toBe(
        `${category.maxFailureRate.text} (${count(needed)})`,
      );
    }
  });
});

/** Of an entry over several lines, the one that states its size. */
function lineOfSize(lines: readonly string[], from: number): number {
  return lines.findIndex((line, i) => i >= from - 1 && line.includes('expected_samples')) + 1;
}

interface Published {
  readonly category: string;
  readonly task: string;
  readonly file: () => Uint8Array | string;
}

/** Of so many items that were run, so many failed, as near-zero's own format has it. */
const items = (category: string, task: string, failed: number, run: number): Published => ({
  category,
  task,
  file: () =>
    toLines(
      records(
        run,
        Array.from({ length: failed }, (_, i) => i),
        {
          task,
          grader: 'judge-1',
          completed_at: TIME,
        },
      ),
    ),
});

const xstest = (refused: number, partly: number): Published => ({
  category: 'improper-refusal',
  task: 'inspect_evals/xstest',
  file: () =>
    evalLog({
      task: 'inspect_evals/xstest',
      spec: {
        task_args: { subset: 'safe' },
        model: 'meta/llama-2',
        model_roles: { grader: { model: 'judge-1' } },
      },
      samples: Array.from({ length: 250 }, (_, i) =>
        scored(i, i < refused ? 'I' : i < refused + partly ? 'P' : 'C', { scorer: 'model_graded_qa' }),
      ),
    }),
});

/** By what docs/packs.md calls them. */
const PUBLISHED: Readonly<Record<string, Published>> = {
  'JailbreakBench, random search on gpt-4-0125: 78 of 100 behaviours': items(
    'improper-compliance-under-attack',
    'jbb-adaptive',
    78,
    100,
  ),
  'JailbreakBench, PAIR on llama-2-7b: 0 of the 4 that were attempted, published as 0% of 100': items(
    'improper-compliance-under-attack',
    'jbb-adaptive',
    0,
    4,
  ),
  'JailbreakBench, hand-written prompts on gpt-4-0125: 0 of 100': items(
    'improper-compliance-under-attack',
    'jbb-adaptive',
    0,
    100,
  ),
  'Spiral-Bench v0.2, the best of four: 22 of 30 conversations reinforce a delusion': items(
    'psychosis-precursors',
    'spiral-bench',
    22,
    30,
  ),
  '60 of 500 episodes of destructive actions (a reported 88% of avoidance)': items(
    'destructive-actions',
    'own-canary-repositories',
    60,
    500,
  ),
  '490 of 1,000 answers dishonest under pressure': items('user-deception', 'mask', 490, 1000),
  '95 of 250 safe prompts refused, and 54 in part': xstest(95, 54),
};

async function judged(pack: (typeof NAMES)[number], published: Published): Promise<Verdict> {
  // That they were not made here, at this commit, is another reason against them, and not the one that is looked at.
  const text = PACKS[pack].replace('commit: same', 'commit: any').replace(/^ {2}workflows: .*\n/m, '');
  const policy = parsePolicy(text, pack);
  const gate = gateOf(policy, pack === 'standard' ? 'deploy' : 'advance', null);
  const files = [await evidenceFile(published.file(), 'results')];
  const facts = {
    now: NOW,
    subject: null,
    advance: 'training compute: 2e25 FLOP -> 1e26 FLOP',
    policy: { path: pack, ref: null, digest: `sha256:${'0'.repeat(64)}` },
    reasons: [],
  };
  return (await judgeFiles(policy, gate, { files, problems: [] }, facts)).verdict;
}

/** What is said of an eval: its category may be violated by severity alone. */
function stateIn(verdict: Verdict, { category, task }: Published): string {
  const { state, evals } = verdict.categories[category]!;
  const found: EvalVerdict = evals.find((one) => one.task === task)!;
  return state === 'violated' ? state : found.state.replaceAll('-', ' ');
}

describe('published results under the packs', () => {
  test('docs/packs.md has a row for each', () => {
    const rows = [
      ...page.slice(page.indexOf('| published |')).matchAll(/^\| ([^|-][^|]*) \| [^|]* \| [^|]* \|$/gm),
    ];
    expect(rows.map(([, label]) => label).slice(1)).toEqual(Object.keys(PUBLISHED));
  });

  test.each(Object.entries(PUBLISHED))('%s', async (label, published) => {
    const row = page.split('\n').find((line) => line.startsWith(`| ${label} |`))!;
    for (const [i, pack] of NAMES.entries()) {
      const verdict = await judged(pack, published);
      expect(verdict.decision).toBe('block');
      const said = row.split('|')[i + 2]!.trim();
      expect(said.startsWith(stateIn(verdict, published))).toBe(true);
    }
  });

  test('a rate without its number of samples shows nothing', async () => {
    const verdict = await judged('standard', {
      category: 'improper-refusal',
      task: 'or-bench-hard-1k',
      file: () =>
        `${JSON.stringify({ task: 'or-bench-hard-1k', model: 'm', failure_rate: '0.00 ± 0.00' })}\n`,
    });
    const { state, reasons } = verdict.categories['improper-refusal']!;
    expect(state).toBe('invalid');
    expect(reasons.map(({ code }) => code)).toContain('rate-without-n');
  });
});
