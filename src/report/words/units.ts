/** Units and severities as reasons name them. */
import type { Unit } from '../../model/reason.ts';
import { plural } from '../../util/words.ts';

/** "100 samples", "100 clusters of samples". */
export const unitsOf = (unit: Unit, n: number): string =>
  ({ item: plural(n, 'sample'), cluster: `${plural(n, 'cluster')} of samples`, epoch: plural(n, 'epoch') })[
    unit
  ];

export const atSeverity = (level: number): string => `at severity ${level === 4 ? '4' : `${level} or above`}`;
