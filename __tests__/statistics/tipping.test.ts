import { expect, test } from '@jest/globals';
import { ruleOf } from '../../src/statistics/rule.ts';
import { tippingPoint } from '../../src/statistics/tipping.ts';

const rule = ruleOf({ attempts: 'once', alpha: 0.05 });

test('of 45 replaced scores not one may have been a failure where the claim holds with none only', () => {
  expect(tippingPoint({ failures: 0, samples: 3000 }, 45, 0.001, rule)).toBe(0);
  expect(tippingPoint({ failures: 0, samples: 4800 }, 45, 0.001, rule)).toBe(1);
});

test('it is undefined where the claim does not hold whatever they were', () => {
  expect(tippingPoint({ failures: 1, samples: 3000 }, 45, 0.001, rule)).toBeUndefined();
});

test('all of them, where the claim holds with all of them failed', () => {
  expect(tippingPoint({ failures: 0, samples: 3000 }, 2, 0.01, rule)).toBe(2);
});

test('it is asked of the rule that judges', () => {
  const anytime = ruleOf({ attempts: 'sequential', alpha: 0.05 });
  expect(tippingPoint({ failures: 0, samples: 473 }, 5, 0.01, rule)).toBe(1);
  expect(tippingPoint({ failures: 0, samples: 473 }, 5, 0.01, anytime)).toBe(0);
});

test('refuses more replaced samples than there are', () => {
  expect(() => tippingPoint({ failures: 1, samples: 3 }, 3, 0.01, rule)).toThrow(RangeError);
});
