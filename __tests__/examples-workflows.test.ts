import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly 'continue-on-error'?: boolean;
  readonly steps: readonly {
    readonly uses?: string;
    readonly if?: string;
    readonly 'continue-on-error'?: boolean;
  }[];
}
interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = 'examples/workflows';
const readme = readFileSync('README.md', 'utf8');

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const { on, permissions, jobs } = parse(text) as Workflow;
  // Its job is started by a job of the caller, which has what follows.
  const isCalled = typeof on === 'object' && on !== null && 'workflow_call' in on;

  test('grants nothing to all jobs, and to each what it needs', () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      const granted = Object.values(job.permissions ?? {});
      expect(granted.every((level) => level === 'read' || level === 'write')).toBe(true);
    }
  });

  test('has a gate that cannot be skipped into green', () => {
    const gates = Object.values(jobs).filter((job) =>
      job.steps.some((step) => /near-zero@/.test(step.uses ?? '')),
    );
    // A report on a fork is no gate: nothing waits for it.
    expect(gates.length > 0 || text.includes('near-zero/fork-report@')).toBe(true);
    for (const gate of gates) {
      expect(gate.needs === undefined).toBe(isCalled);
      expect(gate.if).toBe(isCalled ? undefined : 'always()');
      expect(gate['continue-on-error']).toBeUndefined();
      expect(gate.steps.every((step) => step['continue-on-error'] === undefined)).toBe(true);
      // Nothing of the pull request lies beside the gate.
      expect(gate.steps.some((step) => /checkout/.test(step.uses ?? ''))).toBe(false);
    }
  });

  test('deploys only after the gate', () => {
    for (const job of Object.values(jobs).filter((one) => one.environment !== undefined)) {
      expect([job.needs].flat()).toContain('gate');
      expect(job.if).toBeUndefined();
    }
  });

  test('uploads results also of evals that fail', () => {
    const uploads = Object.values(jobs).flatMap((job) =>
      job.steps.filter((step) => /upload-artifact@/.test(step.uses ?? '')),
    );
    for (const upload of uploads) expect(upload.if).toMatch(/^always\(\)/);
  });
});

test.each(['evals.yml', 'protected-deploy.yml'])('the README shows %s as it is', (file) => {
  expect(readme).toContain(readFileSync(`${FOLDER}/${file}`, 'utf8'));
});
