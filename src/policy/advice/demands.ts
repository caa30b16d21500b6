/** The bounds that a policy asks samples to demonstrate, before there are any: what `lint` checks and `plan` plans. */
import type { Category, Exposure, Rate } from '../../model/policy.ts';
import { percent } from '../../util/words.ts';
import { limitOf } from './exposure.ts';

/** One bound on one count of samples. */
export interface Demand {
  readonly category: string;
  /** Key path of what says how many samples there are. */
  readonly path: string;
  /** The eval whose samples count; `null` for all evals of a pool together. */
  readonly task: string | null;
  /** Failures at or above this severity; `null` for failures of any. */
  readonly severity: number | null;
  readonly limit: Rate;
  /** Whether the limit is what the gate's exposure comes to. */
  readonly exposure: boolean;
  /** What is counted, and, where that is not the sample, by what path samples belong together. */
  readonly unit: 'sample' | 'epoch' | 'cluster' | 'stratum';
  readonly by: string | null;
  /** Units that the policy expects; `null` where it does not say, as it never does for clusters and strata. */
  readonly units: number | null;
  /** Samples that the policy expects, and how often each is run: what is paid for. */
  readonly samples: number | null;
  readonly runs: number;
}

/**
 * Every bound that a category must hold at a gate that demonstrates. A limit of 0 is left out: it is a veto, and no
 * number of samples demonstrates it.
 */
export function demandsOf(category: Category, exposure: Exposure | null = null): Demand[] {
  // A list is not sampled, or by a rule of its own.
  if (category.inventory !== null) return [];
  const { name, cluster, strata, population, maxFailureRate } = category;
  const further = (category.severity?.limits ?? []).map(
    ({ level, limit }): Pick<Demand, 'severity' | 'limit' | 'exposure'> => ({
      severity: level,
      limit,
      exposure: false,
    }),
  );
  if (exposure !== null) {
    const value = limitOf(exposure);
    const severity = category.severity && exposure.severityAtLeast;
    further.push({ severity, limit: { value, text: percent(value) }, exposure: true });
  }
  const demands = sourcesOf(category).flatMap((source): Demand[] => {
    const { samples, runs } = source;
    const whole = {
      category: name,
      ...source,
      severity: null,
      limit: maxFailureRate,
      exposure: false,
      by: null,
    };
    const items = { ...whole, unit: 'sample', units: samples } as const;
    const clusters = cluster && ({ ...whole, unit: 'cluster', by: cluster.text, units: null } as const);
    const epochs = population === 'these-items' && cluster === null && runs > 1;
    return [
      epochs ? { ...whole, unit: 'epoch', units: samples && samples * runs } : items,
      ...(clusters ? [clusters] : []),
      ...(strata ? [{ ...whole, unit: 'stratum', by: strata.text, units: null } as const] : []),
      ...further.flatMap((bound) =>
        [items, ...(clusters ? [clusters] : [])].map((one) => ({ ...one, ...bound })),
      ),
    ];
  });
  return demands.filter(({ limit }) => limit.value > 0);
}

/** What is counted apart: each task, or the pool. */
function sourcesOf({ name, evals, pool }: Category): Pick<Demand, 'path' | 'task' | 'samples' | 'runs'>[] {
  const alone = evals.flatMap(({ task, expectedTasks, expectedSamples, epochs, sealed }, index) =>
    (pool && !sealed ? [] : expectedTasks.length > 0 ? expectedTasks : [task]).map((one) => ({
      path: `categories.${name}.evals[${index}]`,
      task: one,
      samples: expectedSamples,
      runs: epochs ?? 1,
    })),
  );
  const pooled = pool ? evals.filter(({ sealed }) => !sealed) : [];
  if (pooled.length === 0) return alone;
  const samples = pooled.reduce((sum, { expectedSamples }) => sum + (expectedSamples ?? 0), 0);
  const runs = Math.max(...pooled.map(({ epochs }) => epochs ?? 1));
  return [{ path: `categories.${name}.evals`, task: null, samples, runs }, ...alone];
}
