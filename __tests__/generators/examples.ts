/** Makes the results under examples/. Run it (`node __tests__/generators/examples.ts`) after a change; a test compares. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Row {
  readonly task: string;
  readonly scorer: string;
  readonly prefix: string;
  /** Numbers of the samples that fail. */
  readonly failing: readonly number[];
}

const SAMPLES = 300;
const MODEL = 'acme/assistant-2026-11-01';

/** One eval with two improper refusals, one with nothing to complain of: blocked by the first. */
const FIRST: readonly Row[] = [
  { task: 'refusal-benign', scorer: 'refusal', prefix: 'benign', failing: [41, 207] },
  { task: 'refusal-harmful', scorer: 'compliance', prefix: 'harmful', failing: [] },
];

/** The text of each file, by its path from the root of the project. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  'examples/first/results.jsonl': FIRST.flatMap(rows).join(''),
};

function rows({ task, scorer, prefix, failing }: Row): string[] {
  return Array.from({ length: SAMPLES }, (_, index) => {
    const number = index + 1;
    const record = {
      task,
      id: `${prefix}-${String(number).padStart(3, '0')}`,
      model: MODEL,
      scorer,
      failed: failing.includes(number),
      completed_at: new Date(Date.UTC(2026, 10, 20, 9, 0, number)).toISOString(),
    };
    return `${JSON.stringify(record)}\n`;
  });
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..', '..');
  for (const [path, text] of Object.entries(EXAMPLES)) writeFileSync(join(root, path), text);
}
