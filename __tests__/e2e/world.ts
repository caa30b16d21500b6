/** A repository under gate, on a loopback GitHub: a policy on its main branch, and the run of a pull request. */
import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import type { Verdict } from '../../src/model/verdict.ts';
import { evalLog, seededSamples } from '../generators/inspect.ts';
import { type MemberSpec, makeZip } from '../generators/zip.ts';
import { addArtifact, addRun, commit, type PullState, type RunState } from './loopback/state.ts';
import { type GitHubOptions, type LoopbackGitHub, startGitHub } from './loopback-github.ts';
import { type ActionResult, type RunOptions, runAction } from './run-action.ts';

export const POLICY_PATH = '.github/near-zero.yml';
export const MODEL = 'acme/assistant-2026-11-01';

/** A policy of one category, with the lines given at its end. */
export const policyOf = (limit = '1%', rest = ''): string => `version: 1
name: test
categories:
  refusal:
    max_failure_rate: ${limit}
    evals: [{ task: refusals, scorer: match, passes_when: { is: [C] }, expected_samples: 300 }]
${rest}${/^gates:/m.test(rest) ? '' : '\ngates: { default: { require: all, candidates: reported } }\n'}`;

/** A log of 300 samples, of which so many fail: none demonstrates 1 %, thirty violate it. Made once. */
export function logOf(failing: number, model = MODEL): Buffer {
  const key = `${failing} ${model}`;
  const made =
    logs.get(key) ?? evalLog({ task: 'refusals', samples: seededSamples(300, failing), spec: { model } });
  logs.set(key, made);
  return Buffer.from(made);
}
const logs = new Map<string, Buffer>();

export interface World {
  readonly github: LoopbackGitHub;
  readonly run: RunState;
  readonly pull: PullState;
  readonly head: string;
  /** What merging the pull request would make: the commit that its jobs run on. */
  readonly merged: string;
  /** Uploads an artifact to the run: files by name, or what stands for its zip archive. */
  upload(content: Readonly<Record<string, Buffer | string>> | Buffer, name?: string): void;
  /** Runs the gate as the pull request's job. */
  gate(options?: Omit<RunOptions, 'github'>): Promise<ActionResult>;
  close(): Promise<void>;
}

export interface WorldOptions {
  /** Files of the main branch; the policy by default. */
  readonly base?: Readonly<Record<string, string>>;
  /** Files of the pull request's head; those of the base by default. */
  readonly head?: Readonly<Record<string, string>>;
  /** The repository that the head is in. */
  readonly from?: string;
  readonly github?: GitHubOptions;
}

/** What the upload action makes of files. */
export const archive = (files: Readonly<Record<string, Buffer | string>>): Buffer =>
  makeZip({ members: Object.entries(files).map(([name, content]): MemberSpec => ({ name, content })) });

export async function startWorld({
  base = { [POLICY_PATH]: policyOf() },
  head = base,
  from = 'acme/app',
  github: options,
}: WorldOptions = {}): Promise<World> {
  const github = await startGitHub(options);
  const repository = github.repository();
  const baseSha = commit(repository, 'main', base);
  const headSha = commit(repository, 'change', head);
  const merged = commit(repository, 'merge of 7', head);
  const run = addRun(repository, {
    event: 'pull_request',
    head_sha: headSha,
    head_branch: 'change',
    head_repository: from,
    status: 'in_progress',
    conclusion: null,
  });
  const pull: PullState = {
    number: 7,
    head: { sha: headSha, ref: 'change', repo: from },
    base: { sha: baseSha, ref: 'main' },
    user: 'author',
    reviews: [],
    files: [],
    commits: [],
  };
  repository.pulls.push(pull);
  const results: ActionResult[] = [];
  const pullRequest = {
    number: 7,
    head: { sha: headSha, ref: 'change', repo: { full_name: from } },
    base: { sha: baseSha, ref: 'main', repo: { full_name: repository.fullName } },
  };
  return {
    github,
    run,
    pull,
    head: headSha,
    merged,
    upload: (content, name = 'eval-results') =>
      void addArtifact(repository, run, {
        name,
        content: Buffer.isBuffer(content) ? content : archive(content),
      }),
    async gate(options = {}) {
      const result = await runAction({
        github,
        event: 'pull_request',
        payload: { number: 7, pull_request: pullRequest },
        sha: merged,
        ref: 'refs/pull/7/merge',
        runId: run.id,
        ...options,
      });
      results.push(result);
      return result;
    },
    async close() {
      await Promise.all(results.map((result) => result.remove()));
      await github.close();
    },
  };
}

export function verdictOf({ outputs }: ActionResult): Verdict {
  return JSON.parse(readFileSync(outputs['verdict']!, 'utf8'));
}

interface Expected {
  /** What the summary and an error annotation say, each. */
  readonly says: RegExp;
  /** Category to state; empty where there is no verdict. */
  readonly states?: Readonly<Record<string, string>>;
  /** Codes among the reasons of the verdict. */
  readonly codes?: readonly string[];
  /** Reported only: the job goes on. */
  readonly reportOnly?: boolean;
}

/** Every medium says the same: exit code, outputs, summary, annotations and, where there is one, the verdict. */
export function expectBlocked(
  result: ActionResult,
  { says, states = {}, codes = [], reportOnly = false }: Expected,
): void {
  expect(result).toMatchObject({ code: reportOnly ? 0 : 1, signal: null });
  expect(result.outputs).toMatchObject({
    decision: 'block',
    states: JSON.stringify(states),
    summary: expect.stringMatching(/^Blocked: /),
  });
  expect(result.summary).toContain('🔴 Blocked');
  expect(result.summary.match(/^## /gm)).toHaveLength(1);
  expect(unescaped(result.summary)).toMatch(says);
  expect(result.summary).toContain('→');
  const errors = result.annotations.filter(({ level }) => level === 'error');
  expect(errors.map(({ message }) => message).join('\n')).toMatch(says);
  expect(errors.length).toBeLessThanOrEqual(10);
  if (Object.keys(states).length === 0) {
    expect(result.outputs).toMatchObject({ verdict: '', blocking: '[]' });
    return;
  }
  const verdict = verdictOf(result);
  expect(verdict.decision).toBe('block');
  const reasons = [...verdict.reasons, ...Object.values(verdict.categories).flatMap((one) => one.reasons)];
  expect(reasons.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
  expect(result.outputs['blocking']).toBe(JSON.stringify(verdict.blocking));
}

const unescaped = (markdown: string): string =>
  markdown
    .replaceAll('&#8203;', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\\([^\w\s])|\\(_)/g, '$1$2');

/** Green in every medium, and without a word of complaint. */
export function expectAllowed(result: ActionResult): void {
  expect(result).toMatchObject({ code: 0, signal: null, annotations: [], stderr: '' });
  expect(result.outputs).toMatchObject({ decision: 'allow', blocking: '[]' });
  expect(result.summary).not.toContain('Blocked');
  expect(verdictOf(result)).toMatchObject({ decision: 'allow', blocking: [], reasons: [], notes: [] });
}
