/** What the loopback GitHub's routes are made of. */
import type { ArtifactState, RepositoryState } from './state.ts';

export interface Call {
  /** The address asked for, without its query. */
  readonly url: string;
  readonly repository: RepositoryState;
  /** Decoded parts of the path, by the names in the pattern. */
  readonly at: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly accept: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The signed address of an artifact's bytes, at another origin. */
  readonly blobAddress: (artifact: ArtifactState) => string;
}

export interface Reply {
  readonly status: number;
  readonly json?: unknown;
  readonly raw?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

export const ok = (json: unknown): Reply => ({ status: 200, json });
export const notFound: Reply = {
  status: 404,
  json: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
};
export const invalid = (message: string, ...errors: unknown[]): Reply => ({
  status: 422,
  json: { message, errors, documentation_url: 'https://docs.github.com/rest' },
});

export function found<T extends { id: number }>(
  items: readonly T[],
  at: Call['at'],
  answer: (item: T) => Reply,
): Reply {
  const item = items.find(({ id }) => String(id) === at['id']);
  return item ? answer(item) : notFound;
}

/** One page, with GitHub's Link header, and total_count where the list has a key. */
export function page({ query, url }: Call, items: readonly unknown[], key?: string): Reply {
  const number = (name: string, fallback: number) =>
    Math.max(1, Number(query.get(name) ?? fallback) || fallback);
  const size = Math.min(100, number('per_page', 30));
  const current = number('page', 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (target: number, rel: string) => {
    const address = new URL(url);
    for (const [name, value] of query) address.searchParams.set(name, value);
    address.searchParams.set('page', String(target));
    return `<${address}>; rel="${rel}"`;
  };
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev'), link(1, 'first')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
  ];
  const part = items.slice((current - 1) * size, current * size);
  return {
    status: 200,
    json: key ? { total_count: items.length, [key]: part } : part,
    ...(links.length > 0 && { headers: { link: links.join(', ') } }),
  };
}
