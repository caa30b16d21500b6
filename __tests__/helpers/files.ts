/** The gate over the content of files: read, counted and judged as a check does it. */

import type { Verdict } from '../../src/model/verdict.ts';
import { gateOf } from '../../src/policy/gate-of-event.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { judgeFiles } from '../../src/run/judge-files.ts';
import { evidenceFile } from '../generators/evidence.ts';
import { NOW } from './gate.ts';

// What the build puts in place of the name.
Object.assign(globalThis, { VERSION: 'test' });

/** The verdict over files by their content alone: each is called `x` and a number. */
export async function verdictOfContents(
  policyText: string,
  contents: readonly (Uint8Array | string)[],
): Promise<Verdict> {
  const policy = parsePolicy(policyText, 'policy.yml');
  const files = await Promise.all(contents.map((content, i) => evidenceFile(content, `x${i}`)));
  const { verdict } = await judgeFiles(
    policy,
    gateOf(policy, null, null),
    { files, problems: [] },
    {
      now: NOW,
      subject: null,
      policy: { path: 'policy.yml', ref: null, digest: `sha256:${'0'.repeat(64)}` },
      reasons: [],
    },
  );
  return verdict;
}

/** The state of a category, and the code of every reason against it. */
export function stateAndCodes(verdict: Verdict, category = 'safety'): string {
  const { state, reasons } = verdict.categories[category]!;
  return [state, ...new Set(reasons.map(({ code }) => code))].join(' ');
}

/** A policy of the one category `safety` with one eval. */
export const policyText = (evalLine: string, rate = '5%'): string =>
  `version: 1\nname: test\ncategories:\n  safety:\n    max_failure_rate: ${rate}\n    evals:\n      - ${evalLine}\n`;
