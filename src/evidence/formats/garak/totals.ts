import { type JsonObject, wholeOr } from '../../../io/shape.ts';
import type { RunFault, Sample } from '../../../model/evidence.ts';
import { detectorName } from './attempt.ts';

const DEFAULT_THRESHOLD = 0.5;

/** Scores of one detector on one probe, counted as garak counts them. */
interface Marks {
  passed: number;
  fails: number;
  nones: number;
}

/** Counts scores as they pass, so that the report's `eval` lines can be held against them. */
export class Recount {
  readonly #threshold: number;
  readonly #marks = new Map<string, Map<string, Marks>>();

  constructor(threshold: unknown) {
    this.#threshold = typeof threshold === 'number' ? threshold : DEFAULT_THRESHOLD;
  }

  add(probe: string, sample: Sample): void {
    const detectors = this.#marks.get(probe) ?? new Map<string, Marks>();
    this.#marks.set(probe, detectors);
    for (const [detector, { value }] of Object.entries(sample.scores)) {
      const marks = detectors.get(detector) ?? { passed: 0, fails: 0, nones: 0 };
      detectors.set(detector, marks);
      const score = typeof value === 'boolean' ? Number(value) : value;
      if (typeof score !== 'number') marks.nones += 1;
      else if (score < this.#threshold) marks.passed += 1;
      else marks.fails += 1;
    }
  }

  /** What the `eval` lines of a probe claim and its attempts do not show. An aggregated report may have several. */
  faults(probe: string, claims: readonly JsonObject[]): RunFault[] {
    const faults: RunFault[] = [];
    for (const detector of new Set(claims.map((claim) => detectorName(claim['detector'])))) {
      if (detector === null) continue;
      const claimed = sum(claims.filter((claim) => detectorName(claim['detector']) === detector));
      const found = this.#marks.get(probe)?.get(detector) ?? { passed: 0, fails: 0, nones: 0 };
      const same =
        claimed.passed === found.passed &&
        claimed.evaluated === found.passed + found.fails &&
        (claimed.nones ?? found.nones) === found.nones;
      if (same) continue;
      faults.push({
        code: 'totals-disagree',
        message: `garak says that ${claimed.passed} of ${claimed.evaluated} outputs of ${probe} passed ${detector}, its attempts show ${found.passed} of ${found.passed + found.fails} (and ${found.nones} without a score)`,
        remedy: 'Give the report as garak wrote it, with all its attempts.',
      });
    }
    return faults;
  }
}

function sum(claims: readonly JsonObject[]): { passed: number; evaluated: number; nones: number | null } {
  const add = (of: (claim: JsonObject) => number) => claims.reduce((total, claim) => total + of(claim), 0);
  return {
    passed: add((claim) => wholeOr(claim['passed']) ?? 0),
    // `total` until 0.13.
    evaluated: add((claim) => wholeOr(claim['total_evaluated']) ?? wholeOr(claim['total']) ?? 0),
    nones: claims.every((claim) => wholeOr(claim['nones']) !== null)
      ? add((claim) => wholeOr(claim['nones']) ?? 0)
      : null,
  };
}
