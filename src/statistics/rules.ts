/** The two rules by which counts can demonstrate a limit. A claim is judged by one of them, declared beforehand. */
import { demonstrates } from './decision.ts';
import { demonstratesAnytime, samplesNeededAnytime } from './eprocess.ts';
import { samplesNeeded } from './sample-size.ts';

export interface Rule {
  readonly demonstrates: (failures: number, samples: number, limit: number, alpha: number) => boolean;
  /** The smallest number of samples with which so many failures demonstrate a limit; else Infinity. */
  readonly samplesNeeded: (failures: number, limit: number, alpha: number) => number;
}

/** Of a declared number of samples, looked at once. */
export const DECLARED: Rule = { demonstrates, samplesNeeded };

/** Of as many samples as there are, at any look. */
export const ANYTIME: Rule = {
  demonstrates: (failures, samples, limit, alpha) => demonstratesAnytime(failures, samples, limit, alpha),
  samplesNeeded: (failures, limit, alpha) => samplesNeededAnytime(failures, limit, alpha),
};
