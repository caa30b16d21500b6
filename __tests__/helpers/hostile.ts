/** Verdicts in which a hostile text stands wherever results' own words reach a report. */
import type { Tally } from '../../src/model/tally.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { type Log, policyOf, sampleOf, samplesOf, tallyOf, verdictOf } from './gate.ts';

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
  const everything = logsOf(text);
  const [first] = everything;
  const scorers = [
    sampleOf(1, null, { scores: { [`${text}a`]: { value: text }, [`${text}b`]: { value: 1 } } }),
  ];
  return [
    verdictOf(wild, everything),
    verdictOf(wild, everything, { subject: { model: text, digest: null }, notes: [text] }),
    verdictOf(plain, [{ ...first!, run: { ...first!.run, scorers: [] }, samples: scorers }]),
    verdictOf(screen, [{ name: text, run: { task: text, model: text }, samples: first!.samples }]),
  ];
}

/** A verdict in which all of the texts stand, and what it rests on. */
export function hostileReport(texts: readonly string[]): { verdict: Verdict; tally: Tally } {
  const logs = texts.flatMap(logsOf);
  const subject = { model: texts.join(''), digest: null };
  return { verdict: verdictOf(wild, logs, { subject, notes: texts }), tally: tallyOf(wild, logs) };
}

function logsOf(text: string): Log[] {
  const failing = samplesOf(8, 290).map((sample, id) =>
    id < 3 ? { ...sample, id: `${text}${id}`, ...(id > 0 && { locator: { text } }) } : sample,
  );
  const log = (task: string, changes: Partial<Log['run']> = {}): Log => ({
    name: text,
    run: { task, model: text, status: text, finished: false, tags: [text], ...changes },
    samples: failing,
    provenance: {
      runId: 1,
      repository: text,
      workflow: text,
      event: text,
      headCommit: text,
      headRepository: null,
    },
    faults: [{ code: 'totals-disagree', message: text, remedy: text }],
  });
  const twice = { ...failing[0]!, scores: { grade: { value: 'C', edited: true } }, error: text };
  const problem = { code: 'unreadable', message: text, remedy: text } as const;
  return [
    log(text),
    { ...log(`${text}2`), samples: [...failing, twice] },
    log(`${text}3`, { model: null }),
    { ...log('named'), problem },
  ];
}
