import type { FirstIds, OfFile, OfFiles } from './figures.ts';

/** What reasons are about that say: the evidence cannot be used. */
export interface Invalid {
  unreadable: OfFile;
  'subject-mismatch':
    | {
        readonly of: 'models';
        readonly models: readonly string[];
        readonly subject: string | null;
        /** Results of the subject are there as well. */
        readonly beside?: boolean;
        /** A file of each model, in their order, where no subject was named. */
        readonly files?: readonly string[];
      }
    | { readonly of: 'digests'; readonly digests: readonly string[]; readonly subject: string | null };
  'subject-unnamed':
    | {
        readonly of: 'models';
        readonly tasks: readonly string[];
        /** Those of the files, `null` where none knows one. */
        readonly formats: readonly (string | null)[];
      }
    | { readonly of: 'digests' };
  'moving-alias': {
    readonly of: 'models';
    readonly models: readonly string[];
    /** Whether the policy may say that the name never moves. */
    readonly pinnable: boolean;
  };
  stale: { readonly of: 'age'; readonly oldest: string; readonly maxAge: string };
  'age-unknown':
    | { readonly of: 'untimed'; readonly samples: number }
    | { readonly of: 'cache'; readonly answers: number }
    | { readonly of: 'future'; readonly newest: string };
  'commit-mismatch':
    | { readonly of: 'release'; readonly rule: string }
    | { readonly of: 'cache'; readonly rule: string; readonly answers: number }
    | (OfFiles & {
        readonly of: 'files';
        readonly rule: string;
        /** `null`: not known. */
        readonly commit: string | null;
        /** `null`: the one that releases. */
        readonly repository: string | null;
        readonly released: readonly string[];
      });
  'untrusted-producer':
    | (OfFiles & {
        readonly of: 'workflow' | 'event';
        /** `null`: not known. */
        readonly found: string | null;
        readonly accepted: readonly string[];
        /** Whether the policy names workflows of a repository that is not known here. */
        readonly homeUnknown: boolean;
      })
    | (OfFiles & {
        readonly of: 'attestation';
        readonly signers: readonly string[];
        readonly notVerified: readonly string[];
        readonly accepted: readonly string[];
      })
    | (OfFiles & {
        readonly of: 'fork';
        /** `null`: deleted since. */
        readonly fork: string | null;
        /** Where the results are: in any run of a fork, in that of the very pull request, on the disk of a job for it. */
        readonly where: 'run' | 'own-run' | 'disk';
      });
  'ambiguous-artifact': OfFile;
  'digest-mismatch': OfFile | { readonly of: 'list'; readonly units: number };
  'shards-missing': OfFile;
  'shards-disagree': OfFile;
  'totals-disagree': OfFile;
  'duplicates-disagree':
    | { readonly of: 'samples' | 'uuids'; readonly samples: readonly string[] }
    /** Ids that look alike: how many, and what some of them look like. */
    | { readonly of: 'ids'; readonly samples: readonly string[]; readonly alike: number };
  'more-than-expected':
    | { readonly of: 'samples'; readonly samples: number; readonly expected: number }
    | { readonly of: 'epochs'; readonly samples: number; readonly epochs: number }
    | { readonly of: 'counts'; readonly records: number; readonly mixed: boolean }
    | { readonly of: 'pool' }
    | { readonly of: 'lists'; readonly lists: number }
    | { readonly of: 'units'; readonly how: 'repeated' | 'not-listed'; readonly units: FirstIds };
  'unscored-above-bound': {
    readonly of: 'samples';
    readonly unscored: number;
    readonly samples: number;
    readonly maxUnscored: number;
  };
  'cluster-missing': { readonly of: 'samples'; readonly samples: number };
  'stratum-undeclared': {
    readonly of: 'samples';
    /** `null`: they name none. */
    readonly stratum: string | null;
    readonly samples: number;
    readonly declared: readonly string[];
  };
  'selector-matches-nothing':
    | { readonly of: 'counts'; readonly accepted: boolean }
    | { readonly of: 'where'; readonly paths: readonly string[] }
    | { readonly of: 'strata'; readonly path: string }
    | { readonly of: 'samples' }
    | { readonly of: 'scorers'; readonly scorers: readonly string[] }
    | { readonly of: 'passes-when' }
    | { readonly of: 'scores' }
    | { readonly of: 'no-value'; readonly samples: number; readonly scorers: readonly string[] }
    | {
        readonly of: 'value';
        readonly scorers: readonly string[];
        readonly at: string | null;
        readonly seen: readonly string[];
      };
  'rate-without-n': OfFile;
  edited:
    | { readonly of: 'scores'; readonly scores: number; readonly invalidated: number }
    | { readonly of: 'counts' };
  'grader-unknown':
    | { readonly of: 'graders'; readonly graders: readonly string[]; readonly accepted: readonly string[] }
    | { readonly of: 'scores' }
    | { readonly of: 'planted'; readonly graders: readonly string[]; readonly ofSamples: readonly string[] };
  'ledger-broken': {
    readonly of: 'entry';
    readonly place: string;
    readonly number: number;
    readonly said: string;
    readonly advice: string;
  };
  contaminated: {
    readonly of: 'training';
    readonly ways: readonly { readonly how: string; readonly since: string }[];
  };
  'refuted-by-incidents': {
    readonly of: 'incident';
    readonly incident: string;
    readonly from: string;
    readonly to: string;
    readonly interactions: number;
    readonly severity: number;
    readonly failures: number;
    readonly rate: number;
    readonly chance: number;
  };
}
