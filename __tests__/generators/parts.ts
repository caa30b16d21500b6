/** Random evidence that several jobs have a part each of. */
import { hash } from 'node:crypto';
import * as fc from 'fast-check';
import type { EvidenceEvent, Sample } from '../../src/model/evidence.ts';
import type { EvidenceRecord } from '../../src/model/tally.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { fileKey } from '../../src/tally/evidence.ts';
import { Tallier } from '../../src/tally/tally.ts';
import { NOWHERE, runOf, sampleOf } from '../helpers/gate.ts';

/** One category of every kind of count that there is. */
export const PARTS_POLICY = parsePolicy(
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
  listed:
    kind: inventory
    inventory: { units: 3, digest: "sha256:${'0'.repeat(64)}" }
    max_failure_rate: 0
    evals: [{ task: task2, scorer: grade, passes_when: { is: [C] } }]
  alone:
    max_failure_rate: 1%
    evals: [{ task: counted, counts: accepted, passes_when: { is: [C] }, expected_samples: 100 }]
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

/** A file of results: its record, and what a reader yields of it. */
export interface File {
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
      task: fc.constantFrom('task1', 'task1', 'task2', 'control', 'planted', 'counted'),
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
        const digest = `sha256:${hash('sha256', isRead ? `${index}` : bytes)}`;
        const run = runOf({
          ...about,
          id,
          otherNames: [`other-${index % 3}`],
          scorers: [{ name: 'grade', higherIsBetter }],
        });
        const events: EvidenceEvent[] = [
          { type: 'run', run },
          ...(run.task === 'counted'
            ? [
                {
                  type: 'counts' as const,
                  run: run.key,
                  counts: { samples: samples.length + 1, failures: index % 2 },
                },
              ]
            : samples.map((one) => ({ type: 'sample', run: run.key, sample: one }) as const)),
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
            samples: samples.length + 1,
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

/** One pass over files. */
export function tallied(files: readonly File[]): Tallier {
  const tallier = new Tallier(PARTS_POLICY.categories);
  for (const { record, events } of files) for (const event of events) tallier.add(event, fileKey(record));
  return tallier;
}

/** Files, the part of five that each belongs to, and in which order all of it comes. */
export const spread = evidence.chain((files) =>
  fc.record({
    files: fc.constant(files),
    places: fc.array(fc.nat(4), { minLength: files.length, maxLength: files.length }),
    choices: fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }),
    order: fc.shuffledSubarray(files, { minLength: files.length, maxLength: files.length }),
  }),
);
