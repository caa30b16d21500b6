import type { SourceKind } from './types.ts';

/** Options that every service takes. */
const OF_SERVICES = ['host', 'auth', 'task'];

export const KINDS: readonly SourceKind[] = [
  {
    name: 'artifact',
    options: ['artifact-id', 'digest', 'job', 'run', 'workflow', 'branch', 'repo', 'auth', 'shards'],
  },
  { name: 'tally', options: ['shards'] },
  {
    name: 'https',
    schemes: ['http'],
    options: ['format', 'auth', 'items', 'next', 'page', 'count'],
    load: async () => (await import('./https.ts')).fetchHttps,
  },
  {
    name: 'langfuse',
    options: [...OF_SERVICES, 'since'],
    load: async () => (await import('./langfuse.ts')).fetchLangfuse,
  },
  {
    name: 'mlflow',
    options: [...OF_SERVICES, 'run', 'id'],
    load: async () => (await import('./mlflow.ts')).fetchMlflow,
  },
  {
    name: 'braintrust',
    options: [...OF_SERVICES, 'project'],
    load: async () => (await import('./braintrust.ts')).fetchBraintrust,
  },
  {
    name: 'langsmith',
    options: OF_SERVICES,
    load: async () => (await import('./langsmith.ts')).fetchLangsmith,
  },
  {
    name: 'weave',
    options: OF_SERVICES,
    load: async () => (await import('./weave.ts')).fetchWeave,
  },
  {
    name: 'clickhouse',
    options: ['table', 'auth', 'secure'],
    loadCounted: async () => (await import('./clickhouse.ts')).openTable,
  },
];
