/** The built action on results from services and addresses: a verdict of all of them, and each secret at its own origin alone. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type FakeService, SERVICES } from '../generators/services.ts';
import { resetInBody, web } from '../helpers/web.ts';
import { expectAllowed, expectBlocked, POLICY_PATH, startWorld, verdictOf, type World } from './world.ts';

/** Of 25 items three fail and one ended with an error. */
const POLICY = `version: 1
name: services
categories:
  refusal:
    max_failure_rate: 50%
    evals: [{ task: refusals, scorer: safe, passes_when: { is: 1 }, expected_samples: SAMPLES }]
`;
const api = web();
let world: World;
const begin = async (samples: number) => {
  world = await startWorld({ base: { [POLICY_PATH]: POLICY.replace('SAMPLES', String(samples)) } });
};
beforeEach(() => begin(25));
afterEach(() => world.close());

/** No request to GitHub carries what is for the service, and none to the service what is for GitHub. */
function expectApart(service: readonly unknown[], secrets: readonly string[]): void {
  for (const { headers } of world.github.requests) {
    expect([`token ${world.github.token}`, undefined]).toContain(headers['authorization']);
    for (const secret of secrets) expect(JSON.stringify(headers)).not.toContain(secret);
  }
  expect(JSON.stringify(service)).not.toContain(world.github.token);
}

async function serve(
  service: FakeService,
  said: number,
  fault: (page: number) => 'limit' | 'reset' | undefined,
) {
  let pages = 0;
  const { origin, asked } = await api.serve((one, response) => {
    const [header, value] = service.header;
    if (one.headers[header] !== value) return void response.writeHead(service.refusal).end('{}');
    const wrong = one.url.pathname === service.pages ? fault(++pages) : undefined;
    if (wrong === 'limit') return void response.writeHead(429, { 'retry-after': '1' }).end('{}');
    if (wrong === 'reset') return resetInBody(response);
    const answer = service.answer(one, said);
    if (answer === undefined) return void response.writeHead(404).end('{}');
    return typeof answer === 'string' ? void response.end(answer) : answer;
  });
  return { results: `${service.line} host=${origin}`, asked };
}

test.each(Object.entries(SERVICES))(
  '%s: three pages, over a limit and a reset',
  async (name, service) => {
    const samples = name === 'weave' ? service.items - 1 : service.items;
    if (name === 'weave') {
      await world.close();
      await begin(samples);
    }
    const fault = (page: number) => (page === 2 ? 'limit' : page === 3 ? 'reset' : undefined);
    const { results, asked } = await serve(service, service.items, fault);
    const result = await world.gate({ inputs: { results }, env: service.env });
    expectAllowed(result);
    expect(verdictOf(result).evidence).toMatchObject([{ samples, problem: null, format: 'near-zero' }]);
    // Basic authentication sends both in base64, which is as secret as they are.
    const values = Object.values(service.env);
    const basic = values.length === 2 ? [Buffer.from(values.join(':')).toString('base64')] : [];
    expect(result.masks).toEqual([world.github.token, ...values, ...basic]);
    expectApart(asked, ['sesame', service.header[1]]);
  },
  30_000,
);

test.each(Object.entries(SERVICES))('%s: a count that disagrees blocks', async (_name, service) => {
  const { results } = await serve(service, service.items + 1, () => undefined);
  const result = await world.gate({ inputs: { results }, env: service.env });
  expectBlocked(result, {
    says: /says that there are \d+ items, and gave \d+/,
    states: { refusal: 'invalid' },
    codes: ['unreadable'],
  });
});

test('an address: the token goes there alone, and what it redirects to is not asked', async () => {
  const samples = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => ({
      task: 'refusals',
      id: `q-${from + i}`,
      model: 'acme/chat-1',
      scores: { safe: { value: 1 } },
    }));
  const { origin, asked } = await api.serve(({ url }, response) => {
    if (url.pathname === '/moved')
      return void response.writeHead(302, { location: `${elsewhere}/runs` }).end();
    const from = Number(url.searchParams.get('cursor') ?? 0);
    return {
      data: samples(from, Math.min(from + 10, 25)),
      meta: { cursor: from < 20 ? from + 10 : null, total: 25 },
    };
  });
  const { origin: elsewhere, asked: there } = await api.serve(() => ({}));
  const options = 'items=data next=meta.cursor count=meta.total auth=bearer:EVALS_TOKEN';
  const env = { EVALS_TOKEN: 'sesame-4711' };
  const result = await world.gate({ inputs: { results: `${origin}/runs?key=k-0815 ${options}` }, env });
  expectAllowed(result);
  expect(asked.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill('Bearer sesame-4711'));
  const moved = await world.gate({ inputs: { results: `${origin}/moved?key=k-0815 ${options}` }, env });
  expectBlocked(moved, { says: /redirects to http/, states: { refusal: 'invalid' } });
  expect(there).toEqual([]);
  expectApart(asked, ['sesame']);
  for (const { stdout, stderr, summary } of [result, moved]) {
    expect(`${stdout.replaceAll(/::add-mask::.*/g, '')}${stderr}${summary}`).not.toMatch(/sesame|k-0815/);
  }
});
