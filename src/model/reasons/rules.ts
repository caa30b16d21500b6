import type { SignatureVerdict } from '../signature.ts';

/** What reasons are about that say: a rule of the gate itself is not met. */
export interface RuleUnmet {
  'advance-unnamed': { readonly of: 'advance' };
  ungrounded: {
    readonly of: 'categories';
    readonly categories: readonly { readonly name: string; readonly lacks: readonly string[] }[];
  };
  candidates: {
    readonly of: 'candidate';
    readonly number: number;
    readonly since: { readonly model: string | null; readonly on: string } | null;
    readonly categories: readonly string[];
  };
  'looser-than-last-allow': {
    readonly of: 'policy';
    readonly model: string | null;
    readonly on: string;
    readonly bounds: readonly string[];
  };
  'severity-growth': {
    readonly of: 'releases';
    /** Whether they are serious ones; left out: they are. */
    readonly any?: true;
    /** Failures, oldest release first. */
    readonly releases: readonly { readonly failures: number; readonly samples: number }[];
    /** The chance of so much growth if all failed alike; `null` where that raises no alarm. */
    readonly chance: number | null;
    readonly firstIrreversible: boolean;
  };
  'unresolved-failures': {
    readonly of: 'signature';
    readonly signature: SignatureVerdict;
    /** Whether the category has evals that are held out. */
    readonly sealed: boolean;
  };
  'report-overdue': {
    readonly of: 'incident';
    readonly incident: string;
    readonly harm: string;
    readonly due: string;
    /** Failures of severity 3 or above. */
    readonly severe: number;
  };
  'no-policy-on-base': { readonly of: 'policy'; readonly path: string };
}
