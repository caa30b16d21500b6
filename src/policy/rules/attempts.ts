/** What can be judged at any look, and what a gate says of candidates. */
import type { Complaint } from '../complaint.ts';
import type { Draft } from '../draft.ts';

/** The rule that holds at any look needs samples that are known one by one, and are independent of each other. */
export function* sequentialIsPossible({ categories }: Draft): Generator<Complaint> {
  for (const [name, category] of categories) {
    if (category.attempts !== 'sequential') continue;
    const { cluster, strata, recall, population, inventory, evals } = category;
    const keys = [
      ...(inventory === undefined ? [] : ['inventory']),
      ...(cluster === undefined ? [] : ['cluster']),
      ...(strata === undefined ? [] : ['strata']),
      ...(recall === undefined ? [] : ['recall']),
      ...(population === 'these-items' ? ['population: these-items'] : []),
      ...(evals.some(({ counts }) => counts === 'accepted') ? ['counts: accepted'] : []),
    ];
    for (const key of keys) {
      yield {
        at: ['categories', name, 'attempts'],
        message: `attempts cannot be judged together with \`${key}\``,
        expected: `once, or \`${name}\` without \`${key}\``,
      };
    }
  }
}

/** Screens judge no candidate, and frontier gates always correct and block. */
export function* candidatesAreCorrected({ gates }: Draft): Generator<Complaint> {
  const strict = {
    candidates: 'corrected',
    severity_growth: 'block',
    unresolved_failures: 'block',
  } as const;
  for (const [name, gate] of gates) {
    for (const key of ['candidates', 'severity_growth', 'unresolved_failures'] as const) {
      const value = gate[key];
      if (value === undefined) continue;
      if (gate.screen) {
        yield {
          at: ['gates', name, key],
          key: true,
          message: `a screen demonstrates nothing, so \`${key}\` would have no effect`,
          expected: 'no such key at a screen',
        };
      } else if (gate.frontier && value !== strict[key]) {
        yield {
          at: ['gates', name, key],
          message: `at a frontier gate \`${key}\` is always ${strict[key]}`,
          expected: `${strict[key]}, or to leave it out`,
        };
      }
    }
  }
}
