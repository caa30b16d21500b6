import type { FirstIds, NotShown, OfFile, OfSeverityRate, OfUnits, State, Unit } from './figures.ts';
import type { OfMemory } from './memory.ts';

/** What reasons are about that say: the evidence is too little. `attempts` is one more, in model/reason.ts. */
export interface Insufficient {
  'too-few-samples':
    | NotShown
    | (OfUnits & {
        readonly drawn: number;
        readonly failures: number;
        /** As many as may fail of all units, and as many as are allowed to. */
        readonly most: number;
        readonly allowed: number;
        /** `null`: no draw shows it. */
        readonly samplesNeeded: number | null;
      });
  'observed-above-limit': NotShown;
  'severity-not-demonstrated':
    | (OfSeverityRate & {
        /** Samples without a score, which count as if they had failed. */
        readonly open: number;
        readonly upper: number;
        readonly samplesNeeded: number | null;
      })
    /** A limit of 0, which no sample without a score holds. */
    | { readonly of: 'veto'; readonly unit: Unit; readonly level: number; readonly open: number };
  'missing-eval': { readonly of: 'eval' };
  'missing-stratum': { readonly of: 'stratum'; readonly stratum: string };
  'completeness-unknown': { readonly of: 'samples' | 'planted'; readonly samples: number };
  incomplete:
    | { readonly of: 'samples'; readonly missing: number; readonly expected: number }
    /** A part of a data set of so many items. */
    | {
        readonly of: 'part';
        readonly items: number;
        readonly dataSet: number;
        readonly frontier: boolean;
      }
    | { readonly of: 'epochs'; readonly samples: number }
    | {
        readonly of: 'run';
        readonly statuses: readonly string[];
        /** How many of the samples are of a run alone that was cut short; `null`: every run was. */
        readonly onlyThere: number | null;
        readonly samples: number;
      };
  'inventory-incomplete':
    | OfFile
    | { readonly of: 'list'; readonly found: number; readonly units: number }
    | { readonly of: 'manifest' }
    | (OfUnits & {
        readonly passed: number;
        readonly missing: number;
        readonly groups: readonly {
          readonly title: string;
          readonly units: number;
          readonly missing: FirstIds;
        }[];
      });
  'required-not-green': {
    readonly of: 'categories';
    readonly categories: readonly { readonly name: string; readonly state: State | null }[];
  };
  vacuous:
    | {
        readonly of: 'controls';
        readonly samples: number;
        readonly unsolved: number;
        readonly unprobed: number;
        readonly maxExcluded: number;
        readonly capability: string;
        readonly match: string;
      }
    | { readonly of: 'capability'; readonly capability: string; readonly state: State | null };
  'sealed-gap': {
    readonly of: 'gap';
    readonly failures: number;
    readonly samples: number;
    readonly publicFailures: number;
    readonly publicSamples: number;
    readonly chance: number;
  };
  'recall-too-low': /** `stated`: the policy gives a recall by counts alone. */
    | { readonly of: 'missed'; readonly failures: number; readonly stated: boolean }
    | {
        readonly of: 'recall';
        readonly detected: number;
        readonly planted: number;
        readonly atLeast: number;
        /** Lower confidence bound on the recall. */
        readonly lower: number;
        readonly plantedNeeded: number;
      };
  'exposure-exceeded': {
    readonly of: 'exposure';
    readonly unit: Unit;
    readonly interactions: number;
    readonly per: string;
    readonly severityAtLeast: number | null;
    readonly expectedFailures: number;
    readonly upper: number;
    readonly limit: number;
    readonly maxExpectedFailures: number | null;
    readonly maxChanceOfAny: number | null;
    readonly samplesNeeded: number | null;
  };
  'not-judged':
    | { readonly of: 'checks'; readonly frontier: boolean; readonly checks: readonly string[] }
    | OfMemory
    /** An eval that no earlier release had, while evals of those are gone. */
    | { readonly of: 'growth'; readonly releases: number; readonly gone: readonly string[] };
}
