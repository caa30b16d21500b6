/** The real series under examples/history/: what their files hold, and what the gate says of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Chain } from '../src/ledger/chain.ts';
import type { Verdict } from '../src/model/verdict.ts';
import { parsePolicy } from '../src/policy/parse.ts';
import { historyBeside, recordsOf } from '../src/run/history-files.ts';
import { judgeFiles } from '../src/run/judge-files.ts';
import { evidenceFile } from './generators/evidence.ts';
import { historyExamples, SERIES } from './generators/history.ts';

const ROOT = join(import.meta.dirname, '..');

const made = Object.entries(await historyExamples());
test.each(made)('%s is what its generator makes', (path, text) => {
  expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
});

async function verdictOf(name: string, remembered = true): Promise<Verdict> {
  const folder = join(ROOT, 'examples/history', name);
  const policy = parsePolicy(readFileSync(join(folder, 'policy.yml'), 'utf8'), 'policy.yml');
  const chain = new Chain();
  for (const line of readFileSync(join(folder, 'ledger.jsonl'), 'utf8').trimEnd().split('\n')) {
    expect(chain.read(Buffer.from(line))).toBeNull();
  }
  const ledger = {
    place: 'ledger.jsonl',
    head: chain.head.digest,
    entries: chain.entries,
    anchored: false,
    written: false,
  };
  const history = await recordsOf(await historyBeside(join(folder, 'policy.yml')));
  const files = [await evidenceFile(readFileSync(join(folder, 'results.jsonl')), 'results.jsonl')];
  const { verdict } = await judgeFiles(
    policy,
    policy.gates[0]!,
    { files, problems: [] },
    {
      subject: null,
      now: new Date('2026-01-15T12:00:00Z'),
      policy: { path: 'policy.yml', ref: null, digest: `sha256:${'0'.repeat(64)}` },
      reasons: [],
      ...(remembered && { memory: { ledger, history } }),
    },
  );
  return verdict;
}

const categoryOf = ({ categories }: Verdict) => Object.values(categories)[0]!;
const statesOf = (verdict: Verdict): Record<string, string> =>
  Object.fromEntries(categoryOf(verdict).evals.map(({ task, state }) => [task, state]));
const storyOf = ({ signatures }: Verdict): string =>
  signatures!.map(({ story }) => story.at(-1)!.what).join('; ');
const marksOf = ({ signatures }: Verdict) => signatures!.map(({ id, state, marks }) => [id, state, ...marks]);

describe('deception, GPT-5.1 to GPT-5.2', () => {
  test('is violated; what fell in production is harder to see, and earns nothing', async () => {
    const verdict = await verdictOf('deception');
    expect(verdict.decision).toBe('block');
    expect(categoryOf(verdict)).toMatchObject({ state: 'violated', failures: 888, samples: 1000 });
    // 16 of 1,000 against 1% come up 4.8% of the time, more than each of four evals may err by.
    const { production, ...others } = statesOf(verdict);
    expect(production).toBe('not-demonstrated');
    expect(new Set(Object.values(others))).toEqual(new Set(['violated']));
    expect(marksOf(verdict)).toEqual([['claims-work-that-did-not-happen', 'open', 'harder-to-see']]);
    expect(storyOf(verdict)).toBe(
      'failures fell since openai/gpt-5.1-2025-11-13: production from 77 of 1,000 to 16 of 1,000 and adversarial from 118 of 1,000 to 54 of 1,000, and nothing that was done about it is on record',
    );
    const grown = categoryOf(verdict).growth!.evals.find(({ task }) => task === 'missing-image')!;
    expect(grown.rate).toBeLessThan(1e-100);
  });
});

describe('reward hacking, Claude Sonnet 4.5 to Claude Opus 4.5', () => {
  test('is violated by the worst of the evals, though the classifier finds nothing any more', async () => {
    const verdict = await verdictOf('reward-hacking');
    expect(categoryOf(verdict)).toMatchObject({ state: 'violated', failures: 550, samples: 1000 });
    expect(statesOf(verdict)).toEqual({
      classifier: 'demonstrated',
      'hidden-tests': 'demonstrated',
      'impossible-tasks': 'violated',
      'impossible-tasks-told-not-to': 'violated',
      'training-environments': 'not-demonstrated',
    });
    expect(marksOf(verdict)).toEqual([[null, 'open', 'harder-to-see']]);
    expect(storyOf(verdict)).toContain('classifier from 10 of 1,000 to 0 of 1,000 and hidden-tests from');
  });
});

describe('covert actions, o3 before and after anti-scheming training', () => {
  test('the bound is demonstrated, and the gate stays closed', async () => {
    const verdict = await verdictOf('covert-actions');
    expect(categoryOf(verdict)).toMatchObject({ state: 'demonstrated', failures: 4, samples: 1000 });
    expect(verdict).toMatchObject({ decision: 'block', blocking: [] });
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['unresolved-failures']);
    expect(marksOf(verdict)).toEqual([['covert-actions', 'open', 'patched-not-solved', 'harder-to-see']]);
    expect(storyOf(verdict)).toBe(
      'failures fell since openai/o3-2025-04-16: covert-actions from 130 of 1,000 to 4 of 1,000, and evaluation awareness rose from 2.3% to 4.5%',
    );
  });
});

describe('delusions, Claude 3.5 Sonnet to Claude Sonnet 4', () => {
  test('is violated, and severity grows at p = 0.026 while the rate does not', async () => {
    const verdict = await verdictOf('delusions');
    const category = categoryOf(verdict);
    expect(category).toMatchObject({ state: 'violated', failures: 30, samples: 30 });
    expect(category.reasons.map(({ code }) => code)).toContain('severity-growth');
    const [grown] = category.growth!.evals;
    expect(grown).toMatchObject({ task: 'spiral-bench', common: 30 });
    expect(grown!.severe).toBeCloseTo(0.0261, 4);
    expect(grown!.rate).toBeCloseTo(0.5, 10);
  });
});

test.each(SERIES)('%s: without a ledger, most of it goes unseen', async (name) => {
  const { signatures, reasons, categories } = await verdictOf(name, false);
  expect(signatures).toBeNull();
  expect(Object.values(categories)[0]!.growth).toBeNull();
  // A gate that blocks on what it cannot look into does not open.
  expect(reasons.map(({ code }) => code)).toEqual(['not-judged']);
});
