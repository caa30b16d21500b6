/** Each service against a loopback server that answers as its public API description says. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { langfuseRecord } from '../../../src/evidence/sources/langfuse.ts';
import { KINDS } from '../../../src/evidence/sources/registry.ts';
import { type FakeService, SERVICES } from '../../generators/services.ts';
import { type Asked, failure, resetInBody, web } from '../../helpers/web.ts';

const api = web();

/** Starts the service; `fault` may answer a request in its place by returning `true`. */
async function start(
  service: FakeService,
  { said = service.items, fault = () => false }: { said?: number; fault?: Fault } = {},
) {
  Object.assign(api.env, service.env);
  const [header, value] = service.header;
  let pages = 0;
  const { origin, asked } = await api.serve((one, response) => {
    if (one.headers[header] !== value) return void response.writeHead(service.refusal).end('{}');
    if (one.url.pathname === service.pages && fault(++pages, response)) return undefined;
    const answer = service.answer(one, said);
    if (answer === undefined) return void response.writeHead(404).end('{}');
    // Lines of JSON are text already.
    return typeof answer === 'string' ? void response.end(answer) : answer;
  });
  const pagesAsked = () => asked.filter(({ url }: Asked) => url.pathname === service.pages);
  return { line: `${service.line} host=${origin}`, asked, pagesAsked };
}

type Fault = (page: number, response: Parameters<typeof resetInBody>[0]) => boolean;

test('every kind of source with a host is driven here', () => {
  const kinds = KINDS.filter(({ options }) => options.includes('host')).map(({ name }) => name);
  expect(Object.keys(SERVICES)).toEqual(kinds);
});

describe.each(Object.entries(SERVICES))('%s', (name, service) => {
  const tried = name === 'weave' ? service.items - 1 : service.items;

  test('three pages become records with task, id, scores, errors, times and model', async () => {
    const { line, asked, pagesAsked } = await start(service);
    const { samples, events, problems } = await api.read(line);
    expect(problems).toEqual([]);
    expect(pagesAsked().length).toBe(name === 'mlflow' ? 6 : 3);
    expect(samples.length).toBe(tried);
    const ids = samples.map(({ id }) => id.split('/').at(-1));
    expect(ids).toEqual(Array.from({ length: tried }, (_, i) => `item-${i}`));
    expect(samples.map(({ scores }) => scores['safe']?.value)).toEqual(
      ids.map((_, i) => (name === 'weave' && i === 1 ? undefined : i % 10 === 0 ? 0 : 1)),
    );
    expect(samples.filter(({ error }) => error !== undefined).map(({ id }) => id.split('/').at(-1))).toEqual([
      'item-1',
    ]);
    expect(samples[0]!.completedAt).toMatch(/^2026-11-22T10:00:00.*Z$/);
    const [run] = events.flatMap((event) => (event.type === 'run' ? [event.run] : []));
    expect(run).toMatchObject({ task: 'refusals', tool: name });
    expect(run!.model).toMatch(/chat/);
    const [header, value] = service.header;
    expect(new Set(asked.map(({ headers }) => headers[header]))).toEqual(new Set([value]));
  });

  test('a 429 with Retry-After, a reset in mid-body and a 502 are got over', async () => {
    const fault: Fault = (page, response) => {
      if (page === 2) response.writeHead(429, { 'retry-after': '11' }).end('{}');
      if (page === 4) resetInBody(response);
      if (page === 5) response.writeHead(502).end('<html>');
      return [2, 4, 5].includes(page);
    };
    const { line } = await start(service, { fault });
    const { samples, problems } = await api.read(line);
    expect([samples.length, problems]).toEqual([tried, []]);
    expect(api.effects.slept[0]).toBe(11_000);
  });

  test('a count that disagrees is no evidence', async () => {
    const { line } = await start(service, { said: service.items + 1 });
    expect(await failure(api.fetch(line))).toMatch(/says that there are \d+ items, and gave \d+/);
    expect(readdirSync(api.reach().directory)).toEqual([]);
  });

  test('wrong credentials are said to be, and not what they are', async () => {
    const { line } = await start(service);
    for (const key of Object.keys(service.env)) api.env[key] = 'wr0ng';
    const text = await failure(api.fetch(line));
    expect(text).toContain(`refused the credentials (${service.refusal})`);
    expect(text).not.toContain('wr0ng');
  });

  test('a page that answers with something else is no evidence', async () => {
    const { line } = await start(service, {
      fault: (page, response) => {
        if (page === 2) response.end(JSON.stringify({ detail: 'busy' }));
        return page === 2;
      },
    });
    const text = await failure(api.fetch(line));
    expect(text).not.toBe('none');
    expect(text).toMatch(/no list|says that there are|no item|without/);
  });
});

test('Langfuse cuts off scores without saying so: as many as it gives are refused', () => {
  const item = { id: 'span', experimentItemId: 'item' };
  const scores = Array.from({ length: 50 }, (_, i) => ({ name: `s${i}`, value: 1 }));
  const about = { task: 'refusals', where: 'langfuse:nightly' };
  expect(() => langfuseRecord({ ...item, scores }, about)).toThrow('at most 50 scores');
  expect(() => langfuseRecord(item, about)).toThrow('no scores');
});

test('a service that everyone runs for themselves needs a host', async () => {
  expect(await failure(api.fetch('mlflow:nightly'))).toContain('has no `host=`');
});

test('two scores of one name that disagree are no score', () => {
  const scores = [
    { name: 'safe', value: 1 },
    { name: 'safe', value: 0 },
    { name: 'same', value: 1 },
    { name: 'same', value: 1 },
  ];
  const about = { task: 'refusals', where: 'langfuse:nightly' };
  expect(langfuseRecord({ id: 'span', experimentItemId: 'item', scores }, about)['scores']).toMatchObject({
    safe: { value: null },
    same: { value: 1 },
  });
});
