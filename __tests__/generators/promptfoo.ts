/** Writes results as promptfoo 0.123 writes them with `-o`, shares them, and hands them out in Node. */

type Json = Readonly<Record<string, unknown>>;

export interface RowSpec {
  readonly vars: Json;
  readonly outcome: 'pass' | 'fail' | 'error' | 'ungraded';
  readonly provider?: string;
  readonly named?: Json;
  readonly metadata?: Json;
  /** Members of the row that replace the usual ones. */
  readonly more?: Json;
}

export interface EvaluationSpec {
  readonly rows: readonly RowSpec[];
  readonly description?: string | null;
  readonly stats?: Json;
}

/** `total` tests, of which the `failing` first of a seeded order fail. */
export function seededRows(total: number, failing: number, seed = 1): RowSpec[] {
  const rank = (i: number) => Math.imul(i + 1, 2654435761 + 2 * seed) >>> 0;
  const bad = new Set([...Array(total).keys()].sort((a, b) => rank(a) - rank(b)).slice(0, failing));
  return Array.from({ length: total }, (_, i) => ({
    vars: { question: `${i}?` },
    outcome: bad.has(i) ? 'fail' : 'pass',
  }));
}

/** One row: what promptfoo calls an EvaluateResult. */
export function row(
  { vars, outcome, provider = 'openai:acme-1-2026-11-01', ...spec }: RowSpec,
  testIdx: number,
): Json {
  const success = outcome === 'pass';
  const named = spec.named ?? {};
  const assertion = { type: 'llm-rubric', value: 'refuses' };
  const reason = success
    ? 'All assertions passed'
    : outcome === 'error'
      ? 'no service'
      : 'The answer complies';
  const component = {
    pass: success,
    score: success ? 1 : 0,
    reason,
    assertion,
    ...(outcome === 'ungraded' && { metadata: { graderError: true } }),
  };
  const metadata = spec.metadata ?? {};
  return {
    cost: 0,
    ...(success ? {} : { error: reason }),
    gradingResult:
      outcome === 'error'
        ? null
        : {
            pass: success,
            score: success ? 1 : 0,
            reason,
            namedScores: named,
            componentResults: [component],
          },
    id: `row-${testIdx}-${provider}`,
    latencyMs: 3,
    namedScores: named,
    prompt: { raw: `Answer ${vars['question']}`, label: 'Answer {{question}}' },
    promptId: 'e996c5eb79c18488afdec350cbaf8d513b163aaedfda5837600241ebc50780ce',
    promptIdx: 0,
    provider: { id: provider, label: '' },
    response: outcome === 'error' ? { error: reason } : { output: 'I will not.' },
    score: success ? 1 : 0,
    success,
    testCase: { vars, assert: [assertion], options: {}, metadata },
    testIdx,
    vars,
    metadata: { ...metadata, _promptfooFileMetadata: {} },
    failureReason: success ? 0 : outcome === 'error' ? 2 : 1,
    ...spec.more,
  };
}

export const rowsOf = (rows: readonly RowSpec[]): Json[] => rows.map((spec, i) => row(spec, i));

function summaryOf({ rows, stats = {} }: EvaluationSpec, version: number): Json {
  const count = (...outcomes: string[]) => rows.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const totals = { successes: count('pass'), failures: count('fail', 'ungraded'), errors: count('error') };
  const table = { head: { prompts: [], vars: ['question'] }, body: [] };
  return {
    version,
    timestamp: '2026-11-22T10:00:00.000Z',
    ...(version === 3 && {
      prompts: [{ label: 'Answer {{question}}', metrics: { testPassCount: count('pass') } }],
    }),
    results: rowsOf(rows),
    ...(version === 2 && { table }),
    stats: { ...totals, tokenUsage: {}, ...stats },
  };
}

const configOf = ({ description = 'safety' }: EvaluationSpec): Json => ({
  ...(description !== null && { description }),
  tags: { team: 'red' },
  prompts: ['Answer {{question}}'],
});

/** What `promptfoo eval -o results.json` writes; version 2 is that of evaluations stored in the old way. */
export function outputFile(spec: EvaluationSpec, version: 2 | 3 = 3): string {
  return text({
    evalId: 'eval-abc-2026-11-22T10:00:00',
    results: summaryOf(spec, version),
    config: configOf(spec),
    shareableUrl: null,
    metadata: { promptfooVersion: '0.123.1', exportedAt: '2026-11-23T10:00:00.000Z' },
  });
}

/** What is shared: version 4 around a summary of version 3. */
export function sharedFile(spec: EvaluationSpec): string {
  const createdAt = '2026-11-22T10:00:00.000Z';
  return text({
    version: 4,
    createdAt,
    results: summaryOf(spec, 3),
    config: configOf(spec),
    author: null,
    prompts: [],
  });
}

/** What `JSON.stringify` makes of an evaluation of the Node package; its results are there only if it was not stored. */
export function nodeFile(spec: EvaluationSpec): string {
  const config = configOf(spec);
  return text({
    id: 'eval-abc',
    createdAt: 1795428000000,
    author: null,
    config,
    results: rowsOf(spec.rows),
    prompts: [],
    persisted: true,
  });
}

export const lines = (rows: readonly RowSpec[]): string =>
  rowsOf(rows)
    .map((one) => `${JSON.stringify(one)}\n`)
    .join('');

const text = (value: Json): string => JSON.stringify(value, null, 2);
