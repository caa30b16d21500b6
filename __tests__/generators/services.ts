/**
 * Services that answer as their public API descriptions say, in three pages. Item `i` of `n` failed its scorer `safe` if
 * `i` is a multiple of ten, and item 1 ended with an error.
 */
import type { Asked } from '../helpers/web.ts';

export interface FakeService {
  /** The source, and the variables that its credentials are in. */
  readonly line: string;
  readonly env: Readonly<Record<string, string>>;
  /** What the request must carry. */
  readonly header: readonly [name: string, value: string];
  readonly items: number;
  /** The path of a request for a page. */
  readonly pages: string;
  /** What a request is answered with; `said` is what the independent count says. `undefined`: 404. */
  readonly answer: (asked: Asked, said: number) => unknown;
  /** How a service refuses a key. */
  readonly refusal: number;
}

const UUID = '11111111-2222-3333-4444-555555555555';
const TIME = '2026-11-22T10:00:00Z';
const safe = (i: number): number => (i % 10 === 0 ? 0 : 1);
const items = <Item>(from: number, to: number, make: (i: number) => Item): Item[] =>
  Array.from({ length: to - from }, (_, i) => make(from + i));
const bodyOf = ({ body }: Asked): Record<string, unknown> => JSON.parse(body);

const langfuse: FakeService = {
  line: 'langfuse:nightly task=refusals',
  env: { LANGFUSE_PUBLIC_KEY: 'pk', LANGFUSE_SECRET_KEY: 'sk' },
  header: ['authorization', `Basic ${btoa('pk:sk')}`],
  items: 25,
  pages: '/api/public/experiment-items',
  refusal: 401,
  answer({ url }, said) {
    const { pathname, searchParams: query } = url;
    if (!query.has('fromStartTime')) return undefined;
    if (pathname === '/api/public/experiments') {
      if (query.get('name') !== 'nightly') return { data: [], meta: {} };
      const experiment = { id: 'exp-1', name: 'nightly', startTime: TIME, endTime: TIME, itemCount: said };
      return { data: [experiment], meta: {} };
    }
    if (pathname !== this.pages || query.get('experimentId') !== 'exp-1') return undefined;
    const from = Number(query.get('cursor') ?? 0);
    const to = Math.min(from + 10, this.items);
    return {
      data: items(from, to, (i) => ({
        id: `span-${i}`,
        traceId: `trace-${i}`,
        startTime: TIME,
        endTime: TIME,
        level: i === 1 ? 'ERROR' : 'DEFAULT',
        environment: 'default',
        experimentId: 'exp-1',
        experimentName: 'nightly',
        experimentItemId: `item-${i}`,
        experimentMetadata: { model: 'acme/chat-1' },
        experimentItemMetadata: { severity: 2 },
        scores: [
          {
            id: `s-${i}`,
            name: 'safe',
            value: safe(i),
            dataType: 'NUMERIC',
            source: 'EVAL',
            timestamp: TIME,
          },
          { id: `c-${i}`, name: 'output', value: 'No.', dataType: 'CORRECTION', source: 'ANNOTATION' },
        ],
      })),
      meta: to < this.items ? { cursor: String(to) } : {},
    };
  },
};

const mlflow: FakeService = {
  line: 'mlflow:nightly run=abc123 id=tags.case.id task=refusals auth=bearer:MLFLOW_TRACKING_TOKEN',
  env: { MLFLOW_TRACKING_TOKEN: 'sesame' },
  header: ['authorization', 'Bearer sesame'],
  items: 25,
  pages: '/api/3.0/mlflow/traces/search',
  refusal: 403,
  answer(asked, said) {
    const { pathname, searchParams: query } = asked.url;
    if (pathname === '/api/2.0/mlflow/experiments/get-by-name') {
      return { experiment: { experiment_id: '7', name: query.get('experiment_name') } };
    }
    if (pathname !== this.pages) return undefined;
    const { locations, filter, order_by, page_token } = bodyOf(asked);
    const location = { type: 'MLFLOW_EXPERIMENT', mlflow_experiment: { experiment_id: '7' } };
    if (JSON.stringify(locations) !== JSON.stringify([location])) return undefined;
    if (filter !== "attributes.run_id = 'abc123'") return undefined;
    // What is counted independently is what is listed from the other end.
    const backwards = (order_by as string[])[0] === 'timestamp_ms DESC';
    const all = backwards ? said : this.items;
    const from = Number(page_token ?? 0);
    const to = Math.min(from + 10, all);
    const traces = items(from, to, (at) => {
      const i = backwards ? all - 1 - at : at;
      return {
        trace_id: `tr-${i}`,
        trace_location: location,
        request_time: TIME,
        state: i === 1 ? 'ERROR' : 'OK',
        trace_metadata: { 'mlflow.modelId': 'acme/chat-1' },
        tags: { 'case.id': `item-${i}` },
        assessments: [
          { assessment_name: 'safe', feedback: { value: safe(i) }, source: { source_type: 'CODE' } },
          { assessment_name: 'safe', feedback: { value: 0 }, valid: false },
          { assessment_name: 'polite', feedback: { error: { error_code: 'TIMEOUT' } } },
          { assessment_name: 'answer', expectation: { value: 'No.' } },
        ],
      };
    });
    return { traces, ...(to < all && { next_page_token: String(to) }) };
  },
};

const braintrust: FakeService = {
  line: 'braintrust:nightly project=acme task=refusals',
  env: { BRAINTRUST_API_KEY: 'sesame' },
  header: ['authorization', 'Bearer sesame'],
  items: 25,
  pages: `/v1/experiment/${UUID}/fetch`,
  refusal: 401,
  answer(asked, said) {
    const { pathname, searchParams: query } = asked.url;
    if (pathname === '/v1/experiment') {
      const isIt = query.get('experiment_name') === 'nightly' && query.get('project_name') === 'acme';
      const experiment = { id: UUID, name: 'nightly', created: TIME, metadata: { model: 'acme/chat-1' } };
      return { objects: isIt ? [experiment] : [] };
    }
    if (pathname === '/btql') {
      const { query } = bodyOf(asked);
      const sql = `SELECT count(1) AS n FROM experiment('${UUID}') WHERE is_root`;
      return query === sql ? { data: [{ n: said }] } : undefined;
    }
    if (pathname !== this.pages) return undefined;
    const from = Number(bodyOf(asked)['cursor'] ?? 0);
    const to = Math.min(from + 10, this.items);
    const events = items(from, to, (i) => {
      const root = {
        id: `event-${i}`,
        span_id: `span-${i}`,
        root_span_id: `span-${i}`,
        dataset_record_id: `item-${i}`,
        created: TIME,
        scores: { safe: safe(i), polite: null },
        error: i === 1 ? { message: 'time-out' } : null,
        metadata: { severity: 2 },
      };
      return [root, { ...root, id: `step-${i}`, span_id: `step-${i}`, scores: { safe: 0 } }];
    }).flat();
    return { events, cursor: to < this.items ? String(to) : null };
  },
};

const langsmith: FakeService = {
  line: 'langsmith:nightly task=refusals',
  env: { LANGSMITH_API_KEY: 'sesame' },
  header: ['x-api-key', 'sesame'],
  items: 25,
  pages: '/api/v1/runs/query',
  refusal: 401,
  answer(asked, said) {
    const { pathname, searchParams: query } = asked.url;
    if (pathname === '/api/v1/sessions') {
      const session = {
        id: UUID,
        name: 'nightly',
        start_time: '2026-11-22T10:00:00',
        extra: { metadata: { model: 'acme/chat-1' } },
      };
      return query.get('name') === 'nightly' ? [session] : [];
    }
    const { session, is_root, cursor } = bodyOf(asked);
    if ((session as string[])[0] !== UUID || is_root !== true) return undefined;
    if (pathname === '/api/v1/runs/stats') return { run_count: said };
    if (pathname !== this.pages) return undefined;
    const from = Number(cursor ?? 0);
    const to = Math.min(from + 10, this.items);
    const runs = items(from, to, (i) => ({
      id: `run-${i}`,
      reference_example_id: `item-${i}`,
      status: i === 1 ? 'error' : 'success',
      error: i === 1 ? 'time-out' : null,
      end_time: '2026-11-22T10:00:00.5',
      feedback_stats: {
        safe: { n: 1, avg: safe(i), values: {} },
        polite: { n: 2, avg: 0.5, values: {} },
        grade: { n: 1, avg: null, values: { refused: 1 } },
      },
    }));
    return { runs, cursors: { next: to < this.items ? String(to) : null } };
  },
};

interface WeaveBody {
  readonly project_id: string;
  readonly id: string;
  readonly filter: { readonly parent_ids: readonly string[] };
  readonly limit: number;
  readonly offset: number;
}

const weave: FakeService = {
  line: 'weave:acme/evals/call-1 task=refusals',
  env: { WANDB_API_KEY: 'sesame' },
  header: ['authorization', 'Bearer sesame'],
  items: 2100,
  pages: '/calls/stream_query',
  refusal: 401,
  answer(asked, said) {
    const { project_id, id, filter, limit, offset } = bodyOf(asked) as unknown as WeaveBody;
    if (project_id !== 'acme/evals') return undefined;
    if (asked.url.pathname === '/call/read') {
      return {
        call:
          id === 'call-1' ? { id, op_name: 'Evaluation.evaluate', started_at: TIME, ended_at: TIME } : null,
      };
    }
    if (filter.parent_ids[0] !== 'call-1') return undefined;
    if (asked.url.pathname === '/calls/query_stats') return { count: said };
    if (asked.url.pathname !== this.pages) return undefined;
    const calls = items(offset, Math.min(offset + limit, this.items), (i) => ({
      id: `predict-${i}`,
      // The last child is the summary.
      op_name: `weave:///acme/evals/op/Evaluation.${i === this.items - 1 ? 'summarize' : 'predict_and_score'}:abc`,
      parent_id: 'call-1',
      started_at: TIME,
      ended_at: TIME,
      exception: i === 1 ? 'time-out' : null,
      inputs: {
        model: 'weave:///acme/evals/object/chat:v1',
        example: `weave:///acme/evals/object/set:v1/rows/id/item-${i}`,
      },
      output:
        i === 1
          ? null
          : { output: 'No.', scores: { safe: safe(i), judge: { refused: true } }, model_latency: 1 },
    }));
    return calls.map((call) => JSON.stringify(call)).join('\n');
  },
};

export const SERVICES: Readonly<Record<string, FakeService>> = {
  langfuse,
  mlflow,
  braintrust,
  langsmith,
  weave,
};
