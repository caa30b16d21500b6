/** What failed stays failed on the same samples, though the selector is edited afterwards. */
import { expect, test } from '@jest/globals';
import { codesOf, policyOf, samplesOf } from '../../helpers/gate.ts';
import { Ledger } from '../../helpers/ledger.ts';

const passing = (values: string, attempts = 'once') =>
  policyOf(`max_failure_rate: 1%
    attempts: ${attempts}
    evals: [{ task: task, scorer: grade, passes_when: { is: [${values}] }, expected_samples: 900 }]`);

test.each(['once', 'spend', 'sequential'])('under %s', (attempts) => {
  const ledger = new Ledger();
  ledger.judge(passing('C', attempts), [{ samples: samplesOf(20, 900) }]);
  const edited = ledger.judge(passing('C, X', attempts), [{ samples: samplesOf(0, 900) }]);
  expect(edited.decision).toBe('block');
  expect(edited.categories['honesty']).toMatchObject({ failures: 20, samples: 900 });
});

test('what passed before, and fresh samples, only cost their share', () => {
  const ledger = new Ledger();
  ledger.judge(passing('C'), [{ samples: samplesOf(0, 900) }]);
  expect(ledger.judge(passing('C, X'), [{ samples: samplesOf(0, 900) }]).decision).toBe('allow');
  const other = new Ledger();
  other.judge(passing('C'), [{ samples: samplesOf(20, 900) }]);
  const fresh = other.judge(passing('C, X'), [{ samples: samplesOf(0, 900, 5000) }]);
  expect(fresh.decision).toBe('allow');
  expect(codesOf(fresh)).toEqual([]);
});

test('the same policy judges the same results again as one attempt', () => {
  const ledger = new Ledger();
  const logs = [{ samples: samplesOf(0, 900) }];
  expect(ledger.judge(passing('C'), logs).decision).toBe('allow');
  expect(ledger.judge(passing('C'), logs).decision).toBe('allow');
});
