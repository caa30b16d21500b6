/** Verdicts in which a hostile text stands wherever results' own words reach a report. */
import type { Verdict } from '../../src/model/verdict.ts';
import { type Log, policyOf, sampleOf, samplesOf, verdictOf } from './gate.ts';

const SELECT = 'scorer: grade, passes_when: { is: [C] }';
const RULES = 'evidence: { max_age: 7d, edited: reject, unscored: { max_rate: 1% } }';

const wild = policyOf(
  `max_failure_rate: 1%\n    evals: [{ task: "**", expected_tasks: [named], expected_samples: 300, ${SELECT} }]`,
  RULES,
);
const plain = policyOf(
  `max_failure_rate: 1%\n    evals: [{ task: "**", expected_tasks: [named], expected_samples: 300, passes_when: { is: [C] } }]`,
);
const screen = policyOf(
  `max_failure_rate: 1%\n    evals: [{ task: "**", expected_samples: 300, ${SELECT} }]`,
  'gates: { look: { screen: true, require: all } }',
);

export function hostileVerdicts(text: string): Verdict[] {
  const failing = samplesOf(8, 290).map((sample, id) =>
    id < 3 ? { ...sample, id: `${text}${id}` } : sample,
  );
  const log = (task: string, changes: Partial<Log['run']> = {}): Log => ({
    name: text,
    run: { task, model: text, status: text, finished: false, tags: [text], ...changes },
    samples: failing,
    faults: [{ code: 'totals-disagree', message: text, remedy: text }],
  });
  const twice = { ...failing[0]!, scores: { grade: { value: 'C', edited: true } }, error: text };
  const scorers = [
    sampleOf(1, null, { scores: { [`${text}a`]: { value: text }, [`${text}b`]: { value: 1 } } }),
  ];
  const problem = { code: 'unreadable', message: text, remedy: text } as const;
  const everything: Log[] = [
    log(text),
    { ...log(`${text}2`), samples: [...failing, twice] },
    log(`${text}3`, { model: null }),
    { ...log('named'), problem },
  ];
  return [
    verdictOf(wild, everything),
    verdictOf(wild, everything, { subject: { model: text, digest: null }, notes: [text] }),
    verdictOf(plain, [{ ...log(text, { scorers: [] }), samples: scorers }]),
    verdictOf(screen, [{ name: text, run: { task: text, model: text }, samples: failing }]),
  ];
}
