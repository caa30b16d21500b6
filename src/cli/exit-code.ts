import type { Verdict } from '../model/verdict.ts';

/** 0 allowed · 1 blocked · 2 wrong usage or policy · 3 evidence could not be read. */
export type ExitCode = 0 | 1 | 2 | 3;

/** 0 allowed · 1 blocked · 3 blocked, and evidence could not be read. */
export function exitCode({ decision, evidence }: Verdict): 0 | 1 | 3 {
  if (decision === 'allow') return 0;
  return evidence.some(({ problem }) => problem !== null) ? 3 : 1;
}
