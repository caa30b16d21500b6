import type { Http } from '../../io/http.ts';
import type { EvidenceFile } from '../formats/format.ts';
import type { CountedSource } from './clickhouse.ts';
import type { Source } from './source.ts';

/** What a source may use to fetch. */
export interface Reach {
  readonly http: Http;
  /** Where `auth=` finds what it names. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A folder of the gate's own, where downloads are kept. */
  readonly directory: string;
  /** Is told of every secret before it is used, so that it can be masked. */
  readonly secret: (value: string) => void;
  /** Is told what was done, such as how many bytes were moved. */
  readonly log: (message: string) => void;
}

/**
 * Gives the files of a source.
 * @throws EvidenceError when they cannot be had whole
 */
export type Fetch = (source: Source, reach: Reach) => Promise<EvidenceFile[]>;

/** A kind of source: a line here, a file beside this one, a page in docs/sources. */
export interface SourceKind {
  /** What stands before the colon. */
  readonly name: string;
  /** Other words for it. */
  readonly schemes?: readonly string[];
  readonly options: readonly string[];
  /** Loads its code; absent where it needs more than a `Reach`, and run/ does it. */
  readonly load?: () => Promise<Fetch>;
  /** The same of a source that counts by itself and gives no samples. */
  readonly loadCounted?: () => Promise<(source: Source, reach: Reach) => Promise<CountedSource>>;
}

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
