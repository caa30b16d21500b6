import { type Rule, ruleOf } from '../../src/statistics/rule.ts';

/** The rule of a declared number of samples at confidence 1 − alpha. */
export const declared = (alpha: number): Rule => ruleOf({ attempts: 'once', alpha });
