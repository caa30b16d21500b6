/** Evidence that is counted in parts, merged in any order and grouping, is what one pass over all of it gives. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { EvidenceError } from '../../src/model/errors.ts';
import type { EvidenceEvent, Sample } from '../../src/model/evidence.ts';
import type { EvidenceRecord } from '../../src/model/tally.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { fileKey } from '../../src/tally/evidence.ts';
import { Tallier } from '../../src/tally/tally.ts';
import { NOWHERE, runOf, sampleOf } from '../helpers/gate.ts';

/** One category of every kind of count that there is. */
const policy = parsePolicy(
  `version: 1
name: merged
categories:
  plain:
    max_failure_rate: 1%
    evals: [{ task: task*, scorer: grade, passes_when: { is: [C] }, expected_tasks: [task1] }]
  grouped:
    max_failure_rate: 1%
    cluster: sample.metadata.topic
    strata: sample.metadata.language
    severity: { at: sample.metadata.severity, limits: { 3: 0.5% } }
    adjudicators: [ada]
    evals: [{ task: task1, scorer: grade, passes_when: { is: [C] }, epochs: 2, expected_samples: 100 }]
  these:
    max_failure_rate: 1%
    population: these-items
    evals: [{ task: task2, passes_when: { is: [C] }, expected_samples: 100 }]
  able:
    kind: capability
    max_failure_rate: 50%
    evals: [{ task: control, scorer: grade, passes_when: { is: [C] }, expected_samples: 100 }]
  within:
    max_failure_rate: 1%
    within: { capability: able, match: sample.metadata.topic, max_excluded: 50% }
    recall: { task: planted, planted: 20, at_least: 50% }
    evals: [{ task: task1, scorer: grade, passes_when: { is: [C] }, expected_samples: 100 }]
`,
  'policy.yml',
);

interface File {
  readonly record: EvidenceRecord;
  readonly events: readonly EvidenceEvent[];
}

const TOPICS = ['a', 'b', 'c'];
const LANGUAGES = ['en', '__proto__'];

/** Of items that several files may have, each is of one topic and language; of those of one file, they may contradict. */
const sample = (own: string, isAlone: boolean) =>
  fc
    .record({
      number: fc.nat(12),
      isOwn: fc.boolean(),
      place: fc.nat(5),
      epoch: fc.integer({ min: 1, max: 2 }),
      value: fc.constantFrom('C', 'C', 'I', null),
      severity: fc.constantFrom(0, 2, 4, 'bad'),
      by: fc.constantFrom('ada', 'bob', null),
      outcome: fc.constantFrom('passed' as const, 'failed' as const),
      flags: fc.constantFrom<Partial<Sample>>(
        {},
        {},
        { superseded: true },
        { invalidated: true },
        { error: 'x' },
      ),
      graders: fc.constantFrom(['g1'], ['g2', 'g3'], undefined),
      completedAt: fc.constantFrom('2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z', 'never', undefined),
    })
    .map(({ number, isOwn, place, by, outcome, severity, value, flags, epoch, graders, completedAt }) => {
      const isMine = isOwn || isAlone;
      const at = isMine ? place : number;
      return sampleOf(isMine ? `${own}-${number}` : number, value, {
        epoch,
        scores: { grade: { value, edited: severity === 2, ...(graders && { graders }) } },
        metadata: { severity, topic: TOPICS[at % 3], language: LANGUAGES[at % 2] },
        ...(by !== null && { adjudication: { by, outcome } }),
        ...(completedAt !== undefined && { completedAt }),
        ...flags,
      });
    });

const file = (index: number): fc.Arbitrary<File> =>
  fc
    .record({
      task: fc.constantFrom('task1', 'task1', 'task2', 'control', 'planted'),
      // A run may be spread over files, of which none then has samples of another.
      id: fc.constantFrom(null, null, 'shared'),
      args: fc.constantFrom({}, { x: 1, y: { p: 1, q: 2 } }, { y: { q: 2, p: 1 }, x: 1 }),
      createdAt: fc.constantFrom('2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z', null),
      higherIsBetter: fc.constantFrom(true, false, null),
      epochs: fc.constantFrom(1, 2, null),
      model: fc.constantFrom('m1', 'm2'),
      bytes: fc.constantFrom(`${index}`, `${index}`, 'same'),
      isKnown: fc.boolean(),
    })
    .chain(({ id, bytes, isKnown, higherIsBetter, ...about }) =>
      fc.array(sample(`file-${index}`, id !== null), { maxLength: 25 }).map((samples) => {
        const isRead = isKnown || bytes !== 'same';
        const digest = isRead ? `${index}` : bytes;
        const run = runOf({
          ...about,
          id,
          otherNames: [`other-${index % 3}`],
          scorers: [{ name: 'grade', higherIsBetter }],
        });
        const events: EvidenceEvent[] = [
          { type: 'run', run },
          ...samples.map((one) => ({ type: 'sample', run: run.key, sample: one }) as const),
          {
            type: 'fault',
            run: run.key,
            fault: { code: 'totals-disagree', message: `${index}`, remedy: 'none' },
          },
        ];
        return {
          record: {
            // Of names that are the same, digests tell the files apart.
            name: `log-${index % 5}`,
            source: index % 2 === 0 ? 'logs' : 'logs/*',
            digest,
            format: isRead ? 'test' : null,
            samples: samples.length,
            provenance: NOWHERE,
            sameAs: null,
            problem: null,
          },
          events: isRead ? events : [],
        };
      }),
    );

const evidence = fc
  .integer({ min: 1, max: 10 })
  .chain((files) => fc.tuple(...Array.from({ length: files }, (_, index) => file(index))));

function tallied(files: readonly File[]): Tallier {
  const tallier = new Tallier(policy.categories);
  for (const { record, events } of files) for (const event of events) tallier.add(event, fileKey(record));
  return tallier;
}

const finished = (tallier: Tallier, files: readonly File[]): string =>
  JSON.stringify(tallier.finish(files.map(({ record }) => record)));

/** Merges parts in an order and grouping that `choices` say. */
function mergedBy(parts: readonly Tallier[], choices: readonly number[]): Tallier {
  const left = [...parts];
  for (const choice of choices) {
    if (left.length === 1) break;
    const [one] = left.splice(choice % left.length, 1);
    left[(choice * 7) % left.length]!.merge(one!.states());
  }
  for (const one of left.slice(1)) left[0]!.merge(one.states());
  return left[0]!;
}

const spread = evidence.chain((files) =>
  fc.record({
    files: fc.constant(files),
    places: fc.array(fc.nat(4), { minLength: files.length, maxLength: files.length }),
    choices: fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }),
    order: fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }),
  }),
);

test('parts, merged in any order and grouping, are what one pass gives, to the byte', () => {
  const seen = { failed: 0, overruled: 0, disagreements: 0, excluded: 0 };
  fc.assert(
    fc.property(spread, ({ files, places, choices, order }) => {
      const parts = [0, 1, 2, 3, 4].map((place) =>
        tallied(order.filter((one) => places[files.indexOf(one)] === place)),
      );
      const whole = finished(tallied(files), files);
      expect(finished(mergedBy(parts, choices), order)).toBe(whole);
      for (const one of JSON.parse(whole).evals) {
        seen.failed += one.items.failed;
        seen.overruled += one.adjudicated.overruled;
        seen.disagreements += one.disagreements.length;
        seen.excluded += one.excluded?.unsolved ?? 0;
      }
    }),
    { numRuns: 200 },
  );
  expect(Object.values(seen).every((times) => times > 20)).toBe(true);
});

describe('what is in two parts', () => {
  const about = (name: string) => ({ name, source: 'logs', digest: name });
  const partOf = (name: string, run: Partial<ReturnType<typeof runOf>>, one: Sample): Tallier => {
    const tallier = new Tallier(policy.categories);
    tallier.add({ type: 'run', run: runOf({ task: 'task1', ...run }) }, fileKey(about(name)));
    tallier.add({ type: 'sample', run: 'run', sample: one }, fileKey(about(name)));
    return tallier;
  };

  test.each([
    [
      'a sample of the same run',
      { id: 'r' },
      sampleOf(1, 'C'),
      sampleOf(1, 'C'),
      /same samples of the same run/,
    ],
    [
      'a sample of two topics',
      {},
      sampleOf(1, 'C', { metadata: { topic: 'a' } }),
      sampleOf(1, 'C', { metadata: { topic: 'b' } }),
      /one cluster, stratum or control/,
    ],
  ])('is refused: %s', (_, run, one, other, message) => {
    const merge = (a: Tallier, b: Tallier) => () => a.merge(b.states());
    expect(merge(partOf('a', run, one), partOf('b', run, other))).toThrow(EvidenceError);
    expect(merge(partOf('b', run, other), partOf('a', run, one))).toThrow(message);
  });

  test('may be an epoch of another run', () => {
    const parts = [partOf('a', {}, sampleOf(1, 'C')), partOf('b', {}, sampleOf(1, 'I'))];
    expect(() => parts[0]!.merge(parts[1]!.states())).not.toThrow();
  });

  test('is refused where no category asks for it', () => {
    const other = new Tallier(policy.categories.filter(({ name }) => name === 'these'));
    expect(() => other.merge(partOf('a', {}, sampleOf(1, 'C')).states())).toThrow(
      /which does not ask for it/,
    );
  });
});
