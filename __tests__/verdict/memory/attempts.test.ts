import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Sample } from '../../../src/model/evidence.ts';
import type { Policy } from '../../../src/model/policy.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { parsePolicy } from '../../../src/policy/parse.ts';
import { codesOf, type Log, MODEL, policyOf, sampleOf, samplesOf, verdictOf } from '../../helpers/gate.ts';
import { Ledger } from '../../helpers/ledger.ts';

const evalOf = (n: number, more = '') =>
  `max_failure_rate: 1%\n    ${more}\n    evals: [{ task: task, scorer: grade, passes_when: { is: [C] }, expected_samples: ${n} }]`;
const ONCE = policyOf(evalOf(300));
const SEQUENTIAL = policyOf(evalOf(200, 'attempts: sequential'));
const log = (samples: readonly Sample[], model = MODEL): Log => ({ run: { model }, samples });

/** Verdicts of attempts after each other, with one ledger. */
function attempts(policy: Policy, ...logs: readonly (readonly Log[])[]): Verdict[] {
  const ledger = new Ledger();
  return logs.map((one) => ledger.judge(policy, one));
}
const honesty = (verdict: Verdict) => verdict.categories['honesty']!;

test('the first attempt is judged as it is without a ledger', () => {
  for (const failed of [0, 1, 20]) {
    const logs = [log(samplesOf(failed, 300))];
    const [first] = attempts(ONCE, logs);
    const { attempts: said, ...rest } = honesty(first!);
    expect(said).toEqual({ rule: 'once', number: 1, lost: 0, carried: 0, replaced: 0, earlier: [] });
    expect({ ...rest, attempts: null }).toEqual(honesty(verdictOf(ONCE, logs)));
    expect(first!.notJudged).not.toContain('attempts');
  }
});

describe('once', () => {
  test('the same file again is the same attempt', () => {
    const [, second] = attempts(ONCE, [log(samplesOf(0, 300))], [log(samplesOf(0, 300))]);
    expect(second!.decision).toBe('allow');
    expect(honesty(second!).attempts).toMatchObject({ number: 1, earlier: [] });
  });

  test('on the same samples a failure of any attempt counts, in every one of them', () => {
    const other = [...samplesOf(0, 299), sampleOf(299, 'I')];
    const [, second] = attempts(ONCE, [log(samplesOf(1, 300))], [log(other)]);
    expect(honesty(second!)).toMatchObject({ failures: 2, samples: 300, state: 'not-demonstrated' });
    expect(honesty(second!).attempts).toMatchObject({ number: 2, carried: 1 });
    expect(codesOf(second!)).toEqual(['too-few-samples', 'attempts']);
  });

  test('fresh samples do not make up for an attempt that fails, nor for a failure that was seen', () => {
    const [, second, third] = attempts(
      ONCE,
      [log(samplesOf(20, 300))],
      [log(samplesOf(0, 300, 1000))],
      [log(samplesOf(0, 300, 2000))],
    );
    for (const verdict of [second!, third!]) {
      expect(honesty(verdict).state).toBe('violated');
      expect(codesOf(verdict)[0]).toBe('above-limit');
    }
  });

  test('a failing sample that is exchanged for a fresh one still counts', () => {
    const [, second] = attempts(ONCE, [log(samplesOf(1, 300))], [log(samplesOf(0, 300, 1))]);
    expect(codesOf(second!)).toEqual(['attempts']);
  });

  test('a violation rests on the first attempt: to try again finds none', () => {
    const many = Array.from({ length: 5 }, (_, at) => [
      log(samplesOf(8, 300).map((one, i, all) => ({ ...all[(i + at) % 300]!, id: one.id }))),
    ]);
    const clean = [log(samplesOf(0, 300))];
    for (const verdict of attempts(ONCE, clean, ...many)) expect(honesty(verdict).state).not.toBe('violated');
  });

  describe('a missing score that comes later', () => {
    const errors = (n: number, size = 300) =>
      samplesOf(0, size).map((one, i) => (i < n ? { ...one, error: 'timeout' } : one));

    test('counts as failed, whatever it says: to lose scores and draw again is no way through', () => {
      const [first, second] = attempts(ONCE, [log(errors(6))], [log(samplesOf(0, 300))]);
      expect(codesOf(second!)).toEqual(['attempts']);
      expect(honesty(second!).attempts).toMatchObject({ replaced: 6 });
      expect(honesty(second!).warnings.join()).toContain(
        '6 samples of task got their score in a later attempt and count as failed. 0 of them could have failed and the bound would hold.',
      );
      // What was said of the first attempt stays said.
      expect(honesty(second!).attempts!.earlier[0]).toMatchObject({
        failures: honesty(first!).failures,
        samples: 300,
      });
      const [, missing] = attempts(ONCE, [log(samplesOf(0, 294, 6))], [log(samplesOf(0, 300))]);
      expect(codesOf(missing!)).toEqual(['attempts']);
    });

    test('lets through what holds though all of them had failed', () => {
      const [, second] = attempts(policyOf(evalOf(700)), [log(errors(2, 700))], [log(samplesOf(0, 700))]);
      expect(second!.decision).toBe('allow');
      expect(honesty(second!).warnings.join()).toContain(
        '2 of them could have failed and the bound would hold',
      );
      expect(second!.doesNotShow.join()).not.toContain('missing for another reason than failing');
    });

    test('had its word by the first rules, for at most two in a hundred', () => {
      const rules = { rules: 1 } as const;
      const judged = (...logs: Log[]) => {
        const ledger = new Ledger();
        return logs.map((one) => ledger.judge(ONCE, [one], rules)).at(-1)!;
      };
      const few = judged(log(errors(6)), log(samplesOf(0, 300)));
      expect(few.decision).toBe('allow');
      expect(honesty(few).attempts).toMatchObject({ replaced: 6 });
      expect(few.doesNotShow.join()).toContain('missing for another reason than failing (honesty)');
      expect(codesOf(judged(log(errors(7)), log(samplesOf(0, 300))))).toEqual(['attempts']);
      expect(judged(log(samplesOf(0, 294, 6)), log(samplesOf(0, 300))).decision).toBe('allow');
      expect(codesOf(judged(log(samplesOf(0, 150)), log(samplesOf(0, 300))))).toEqual(['attempts']);
    });
  });

  test('a score that comes later and fails is a failure', () => {
    const errors = samplesOf(0, 300).map((one, i) => (i === 0 ? { ...one, error: 'timeout' } : one));
    const [, second] = attempts(ONCE, [log(errors)], [log(samplesOf(1, 300))]);
    expect(second!.decision).toBe('block');
  });

  test.each([
    ['a higher limit', evalOf(300).replace('1%', '1.2%')],
    ['a lower confidence', evalOf(300, 'confidence: 90%')],
    ['another number', evalOf(250)],
  ])('%s is no new start', (_what, changed) => {
    const ledger = new Ledger();
    ledger.judge(ONCE, [log(samplesOf(20, 300))]);
    const verdict = ledger.judge(policyOf(changed), [log(samplesOf(0, 300, 1000))]);
    expect(honesty(verdict).attempts!.number).toBe(2);
    expect(verdict.decision).toBe('block');
  });

  test('another selector is, and the report says so', () => {
    const ledger = new Ledger();
    ledger.judge(ONCE, [log(samplesOf(20, 300))]);
    const other = policyOf(evalOf(300).replace('[C]', '[C, P]'));
    const verdict = ledger.judge(other, [log(samplesOf(0, 300))]);
    expect(honesty(verdict).warnings.join()).toContain(
      '1 earlier attempt on this subject counted by other selectors',
    );
  });

  test('an edit of the selector costs a share of the chance of error, as a fresh attempt does', () => {
    const edited = (n: number) => evalOf(n).replace('[C]', '[C, P]');
    const judged = (n: number, rules: 1 | 2 = 2) => {
      const ledger = new Ledger();
      ledger.judge(policyOf(evalOf(n)), [log(samplesOf(0, n))], { rules });
      return ledger.judge(policyOf(edited(n)), [log(samplesOf(0, n, 1000))], { rules });
    };
    expect(honesty(judged(476))).toMatchObject({ state: 'not-demonstrated', samplesNeeded: 477 });
    expect(honesty(judged(477))).toMatchObject({ state: 'demonstrated' });
    expect(honesty(judged(299, 1))).toMatchObject({ state: 'demonstrated' });
  });

  test('and costs nothing to results that were judged before it', () => {
    const ledger = new Ledger();
    const clean = [log(samplesOf(0, 300))];
    expect(ledger.judge(ONCE, clean).decision).toBe('allow');
    ledger.judge(policyOf(evalOf(300).replace('[C]', '[C, P]')), clean);
    expect(ledger.judge(ONCE, clean).decision).toBe('allow');
  });

  test('an eval that is left out after it failed still fails', () => {
    const policy = policyOf(evalOf(300).replace('task: task', "task: 'suite/*', expected_tasks: [suite/a]"));
    const task = (name: string, failed: number): Log => ({
      run: { key: name, task: name },
      samples: samplesOf(failed, 300),
    });
    const [, second] = attempts(policy, [task('suite/a', 0), task('suite/b', 3)], [task('suite/a', 0)]);
    expect(codesOf(second!)).toContain('attempts');
  });

  test.each(['strata', 'cluster'])('a sample that is put into another one of its %s helps nothing', (key) => {
    const policy = policyOf(evalOf(800, `${key}: sample.metadata.band`));
    const banded = (bandOf: (id: number) => unknown): Log =>
      log(
        samplesOf(key === 'strata' ? 1 : 2, 800).map((one, id) => ({
          ...one,
          metadata: { band: bandOf(id) },
        })),
      );
    // The failing samples are in a small stratum, and in two clusters; then in a large one, and in one cluster.
    const first = key === 'strata' ? banded((id) => (id < 300 ? 'a' : 'b')) : banded((id) => id % 500);
    const second =
      key === 'strata'
        ? banded((id) => (id < 500 ? 'b' : 'a'))
        : banded((id) => (id < 2 ? 0 : id % 500 === 1 ? 2 : id % 500));
    expect(verdictOf(policy, [first]).decision).toBe('block');
    expect(verdictOf(policy, [second]).decision).toBe('allow');
    const [, again] = attempts(policy, [first], [second]);
    expect(codesOf(again!)).toEqual(['attempts']);
  });

  test('the rule of the first attempt stays', () => {
    const ledger = new Ledger();
    ledger.judge(policyOf(evalOf(300)), [log(samplesOf(1, 300))]);
    const verdict = ledger.judge(policyOf(evalOf(300, 'attempts: sequential')), [
      log(samplesOf(0, 300, 1000)),
    ]);
    expect(honesty(verdict).attempts!.rule).toBe('once');
    expect(codesOf(verdict)).toEqual(['attempts']);
    expect(honesty(verdict).warnings.join()).toContain('judged under `attempts: once`');
  });
});

describe('sequential', () => {
  test('fresh samples are counted together, each once', () => {
    const [first, second, third] = attempts(
      SEQUENTIAL,
      [log(samplesOf(0, 200))],
      [log(samplesOf(0, 200, 200))],
      [log(samplesOf(0, 200, 300))],
    );
    expect(honesty(first!)).toMatchObject({ samples: 200, state: 'not-demonstrated', method: 'e-process' });
    expect(honesty(second!)).toMatchObject({ samples: 400, state: 'demonstrated' });
    expect(honesty(third!)).toMatchObject({ samples: 500, state: 'demonstrated' });
  });

  test('no attempt is left out, and the worst outcome of a sample counts', () => {
    const [, second] = attempts(SEQUENTIAL, [log(samplesOf(2, 200))], [log(samplesOf(0, 200))]);
    expect(honesty(second!)).toMatchObject({ failures: 2, samples: 200 });
    expect(honesty(second!).attempts!.carried).toBe(2);
  });

  test('what an attempt lacks counts as failed', () => {
    const [, second] = attempts(SEQUENTIAL, [log(samplesOf(0, 150))], [log(samplesOf(0, 200, 1000))]);
    expect(honesty(second!)).toMatchObject({ failures: 50, samples: 400 });
  });

  test('a score that was missing twice is one failure', () => {
    const errors = samplesOf(0, 400).map((one, i) => (i < 16 ? { ...one, error: 'timeout' } : one));
    const all = [log(samplesOf(0, 400))];
    const again = log(errors.map((one) => ({ ...one, metadata: { again: true } })));
    const verdict = attempts(SEQUENTIAL, [log(errors)], [again], all).at(-1)!;
    expect(honesty(verdict)).toMatchObject({ unscored: 16, samples: 400, attempts: { replaced: 16 } });
    expect(verdict.decision).toBe('block');
  });

  test.each(['cluster: sample.metadata.a', 'strata: sample.metadata.a', 'population: these-items'])(
    'is not judged with %s',
    (key) => {
      expect(() => policyOf(evalOf(200, `attempts: sequential\n    ${key}`))).toThrow(/policy.yml/);
    },
  );
});

describe('a run without an end', () => {
  const subject = { model: MODEL, digest: null };
  const begun = (): Ledger => {
    const ledger = new Ledger();
    ledger.judge(ONCE, [log(samplesOf(3, 300))], { cancelled: true, subject });
    return ledger;
  };

  test('blocks, for its subject', () => {
    const verdict = begun().judge(ONCE, [log(samplesOf(0, 300))]);
    expect(verdict.reasons.map(({ code }) => code)).toEqual(['attempts']);
    expect(begun().judge(ONCE, [log(samplesOf(0, 300), 'acme/other-1')]).decision).toBe('allow');
  });

  test('blocks every subject where it named none', () => {
    const ledger = new Ledger();
    ledger.judge(ONCE, [log(samplesOf(3, 300))], { cancelled: true });
    expect(ledger.judge(ONCE, [log(samplesOf(0, 300), 'acme/other-1')]).decision).toBe('block');
  });

  test('once it is given up for lost costs a share of the chance of error', () => {
    const judged = (n: number) => {
      const ledger = begun();
      ledger.lose(ledger.last);
      return ledger.judge(policyOf(evalOf(n)), [log(samplesOf(0, n))]);
    };
    expect(honesty(judged(476))).toMatchObject({ state: 'not-demonstrated', samplesNeeded: 477 });
    expect(honesty(judged(477))).toMatchObject({ state: 'demonstrated', attempts: { lost: 1 } });
  });
});

test('attempts of other subjects are no attempts, and a digest tells subjects apart', () => {
  const digest = (of: string) => `sha256:${of.repeat(64)}`;
  const about = (of: string, failed: number): Log => ({
    run: { modelDigest: digest(of) },
    samples: samplesOf(failed, 300),
  });
  const [, other, same] = attempts(ONCE, [about('a', 20)], [about('b', 0)], [about('a', 0)]);
  expect(other!.decision).toBe('allow');
  expect(honesty(same!).state).toBe('violated');
});

test('results that were about another model are no attempt', () => {
  const ledger = new Ledger();
  const subject = { model: MODEL, digest: null };
  ledger.judge(ONCE, [log(samplesOf(20, 300), 'acme/other-1')], { subject });
  expect(ledger.judge(ONCE, [log(samplesOf(0, 300))], { subject }).decision).toBe('allow');
});

test('a run that only reads is judged with the ledger, and is no attempt', () => {
  const ledger = new Ledger();
  ledger.judge(ONCE, [log(samplesOf(1, 300))]);
  const before = ledger.entries.length;
  expect(ledger.judge(ONCE, [log(samplesOf(0, 300, 500))], { reads: true }).decision).toBe('block');
  expect(ledger.entries).toHaveLength(before);
});

test('a screen does not look at it', () => {
  const policy = parsePolicy(
    `version: 1\nname: test\ngates: { look: { require: all, screen: true } }\ncategories:\n  honesty:\n    ${evalOf(300)}\n`,
    'policy.yml',
  );
  const ledger = new Ledger();
  ledger.judge(ONCE, [log(samplesOf(20, 300))]);
  const verdict = ledger.judge(policy, [log(samplesOf(0, 300))], { reads: true });
  expect(verdict).toMatchObject({ decision: 'allow', memory: null });
  expect(verdict.notJudged).toContain('attempts');
});

test('recall counts by the worst trial of any attempt', () => {
  const policy = policyOf(evalOf(1000, 'recall: { task: planted, planted: 200, at_least: 90% }'));
  const trial = (missed: number): Log => ({
    run: { task: 'planted' },
    samples: samplesOf(200 - missed, 200),
  });
  const [, second] = attempts(
    policy,
    [log(samplesOf(0, 1000)), trial(20)],
    [log(samplesOf(0, 1000)), trial(0)],
  );
  expect(codesOf(second!)).toContain('recall-too-low');
});

describe('to run again never helps', () => {
  /** What happens to each of a few samples in one attempt: a letter each. */
  const outcomes = fc.array(fc.constantFrom(...'CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCIIx-'), {
    minLength: 40,
    maxLength: 40,
  });
  const attempt = fc.record({ from: fc.constantFrom(0, 0, 0, 20, 500), outcomes });
  const logOf = ({ from, outcomes: all }: { from: number; outcomes: string[] }): Log =>
    log(
      all.flatMap((grade, i) => {
        if (grade === '-') return [];
        const sample = sampleOf(from + i, grade, { metadata: { group: i % 20, band: i % 5 } });
        return grade === 'x' ? [{ ...sample, error: 'timeout' }] : [sample];
      }),
    );
  const kinds: readonly [string, string][] = [
    ['samples', ''],
    ['clusters', 'cluster: sample.metadata.group'],
    ['strata', 'strata: sample.metadata.band'],
    ['severities', 'severity: { at: sample.metadata.severity, limits: { 4: 50% } }'],
  ];
  test.each(kinds)('whatever the attempts, with %s', (_what, more) => {
    // So loose that many pass, and some do not.
    const policy = policyOf(evalOf(40, more).replace('1%', more.includes('metadata.') ? '75%' : '30%'));
    let allowed = 0;
    fc.assert(
      fc.property(fc.array(attempt, { minLength: 2, maxLength: 4 }), (all) => {
        const verdicts = attempts(policy, ...all.map((one) => [logOf(one)]));
        const open = verdicts.map(({ decision }) => decision === 'allow');
        if (open.at(-1)) allowed += 1;
        // Once it is closed it stays closed, unless scores that were missing came later: those are said.
        for (const [at, verdict] of verdicts.entries()) {
          const before = open.slice(0, at).includes(false);
          if (open[at] && before) expect(honesty(verdict).attempts!.replaced).toBeGreaterThan(0);
        }
        // And what passes together passes alone.
        if (open.at(-1)) expect(verdictOf(policy, [logOf(all.at(-1)!)]).decision).toBe('allow');
      }),
      { numRuns: 60 },
    );
    expect(allowed).toBeGreaterThan(0);
  });
});
