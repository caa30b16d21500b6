import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { failure, resetInBody, web } from '../../helpers/web.ts';

const api = web();
const record = (id: number) => ({ task: 'refusals', id: `q-${id}`, failed: id % 10 === 0 });
const records = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => record(from + i));

describe('pages', () => {
  test('by a cursor in the body, to the end, against a count', async () => {
    const { origin, asked } = await api.serve(({ url }) => {
      const at = Number(url.searchParams.get('cursor') ?? 0);
      return { data: records(at, at + 10), meta: { total: 30, cursor: at < 20 ? at + 10 : null } };
    });
    api.env['TOKEN'] = 'sesame';
    const line = `${origin}/runs/42?set=a format=near-zero auth=bearer:TOKEN items=data next=meta.cursor count=meta.total`;
    const { samples, problems } = await api.read(line);
    expect(problems).toEqual([]);
    expect(samples.map(({ id }) => id)).toEqual(records(0, 30).map(({ id }) => id));
    expect(asked.map(({ url }) => url.search)).toEqual(['?set=a', '?set=a&cursor=10', '?set=a&cursor=20']);
    expect(asked.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill('Bearer sesame'));
    expect(api.secrets).toEqual(['sesame']);
  });

  test('by a Link header, with the count in another', async () => {
    const { origin, asked } = await api.serve(({ url }, response) => {
      const page = Number(url.searchParams.get('p') ?? 1);
      const link =
        page < 3
          ? `</list?p=1>; rel="first", <${origin}/list?p=${page + 1}>; title="a, b"; rel="x next"`
          : '';
      response.setHeader('link', link);
      response.setHeader('x-total', '30');
      return records(page * 10, page * 10 + 10);
    });
    api.env['U'] = 'me';
    api.env['P'] = 'pass';
    const { samples } = await api.read(`${origin}/list items=. count=header:X-Total auth=basic:U:P`);
    expect(samples).toHaveLength(30);
    expect(asked.map(({ url }) => url.search)).toEqual(['', '?p=2', '?p=3']);
    expect(asked[2]!.headers.authorization).toBe(`Basic ${btoa('me:pass')}`);
  });

  test('by a number, until one is empty', async () => {
    const { origin, asked } = await api.serve(({ url }) => {
      const page = Number(url.searchParams.get('page') ?? 1);
      return { items: page > 3 ? [] : records(page * 10, page * 10 + 10) };
    });
    api.env['KEY'] = 'k';
    const { samples } = await api.read(`${origin}/list items=items page=page auth=header:X-Api-Key:KEY`);
    expect(samples).toHaveLength(30);
    expect(asked.map(({ url }) => url.search)).toEqual(['', '?page=2', '?page=3', '?page=4']);
    expect(asked[3]!.headers['x-api-key']).toBe('k');
  });

  test('after limits, resets and server errors, each page whole', async () => {
    const faults = ['', 'limited', '', 'reset', 'broken'];
    const { origin, asked } = await api.serve(({ url }, response) => {
      const fault = faults.shift();
      if (fault === 'limited') return void response.writeHead(429, { 'retry-after': '7' }).end();
      if (fault === 'reset') return void resetInBody(response);
      if (fault === 'broken') return void response.writeHead(502).end('<html>');
      const at = Number(url.searchParams.get('cursor') ?? 0);
      return { data: records(at, at + 10), cursor: at < 20 ? at + 10 : undefined };
    });
    const { samples } = await api.read(`${origin}/list items=data next=cursor`);
    expect(samples).toHaveLength(30);
    expect(asked).toHaveLength(6);
    expect(api.effects.slept[0]).toBe(7000);
  });

  test.each([
    [
      'a count that disagrees',
      () => ({ data: records(0, 9), total: 10 }),
      'says that there are 10 items, and gave 9',
    ],
    ['a count that is missing', () => ({ data: records(0, 9) }), 'has no count at `total`'],
    ['no list', () => ({ error: 'busy', total: 0 }), 'has no list at `data`'],
    ['half an answer', () => 'text', 'has no count'],
  ])('%s is no evidence', async (_, answer, message) => {
    const { origin } = await api.serve(answer);
    const text = await failure(
      api.fetch(`${origin}/list items=${_ === 'half an answer' ? '.' : 'data'} count=total`),
    );
    expect(text).toMatch(_ === 'half an answer' ? /has no list at `\.`/ : message);
    expect(readdirSync(api.reach().directory)).toEqual([]);
  });

  test('that change while they are read are no evidence', async () => {
    const { origin } = await api.serve(({ url }) => {
      const at = Number(url.searchParams.get('cursor') ?? 0);
      return { data: records(at, at + 10), cursor: at < 9 ? 9 : null, total: at === 0 ? 20 : 21 };
    });
    expect(await failure(api.fetch(`${origin}/list items=data next=cursor`))).toContain(
      'one item on two pages',
    );
    const { origin: other } = await api.serve(({ url }) => {
      const at = Number(url.searchParams.get('cursor') ?? 0);
      return { data: records(at, at + 10), cursor: at < 10 ? 10 : null, total: at === 0 ? 20 : 21 };
    });
    expect(await failure(api.fetch(`${other}/list items=data next=cursor count=total`))).toContain(
      'another count on each page',
    );
  });

  test('that never end, end', async () => {
    let count = 0;
    const { origin } = await api.serve(() => ({ data: [record(++count)], cursor: `c${count % 5}` }));
    expect(await failure(api.fetch(`${origin}/list items=data next=cursor`))).toContain('in circles');
  });

  test('a misspelt `next` is not taken for the last page', async () => {
    const { origin } = await api.serve(() => ({ data: records(0, 10), meta: { cursor: 'more' } }));
    expect(await failure(api.fetch(`${origin}/list items=data next=meta.next`))).toContain(
      'nothing at `meta.next`',
    );
    expect(await failure(api.fetch(`${origin}/list next=meta.next`))).toContain('no `items=`');
  });
});

describe('credentials', () => {
  test('stay with the origin that was written', async () => {
    const other = await api.serve(() => ({ data: [] }));
    const redirecting = await api.serve(
      (_, response) => void response.writeHead(302, { location: other.origin }).end(),
    );
    const linking = await api.serve(() => ({ data: [record(1)], next: `${other.origin}/more?token=secret` }));
    api.env['TOKEN'] = 'sesame';
    const lines = [
      `${linking.origin}/list items=data next=next auth=bearer:TOKEN`,
      `${redirecting.origin}/list items=data auth=bearer:TOKEN`,
      `${redirecting.origin}/file auth=bearer:TOKEN`,
    ];
    for (const line of lines) {
      const text = await failure(api.fetch(line));
      expect(text).toMatch(/another origin|redirects to/);
      expect(text).not.toMatch(/secret|sesame/);
    }
    expect(other.asked).toEqual([]);
  });

  test('that are refused are said to be', async () => {
    const { origin } = await api.serve((_, response) => void response.writeHead(401).end('{}'));
    api.env['TOKEN'] = 'sesame';
    const text = await failure(api.fetch(`${origin}/list?key=secret items=data auth=bearer:TOKEN`));
    expect(text).toContain(`${origin}/list: refused the credentials (401)`);
    expect(text).not.toMatch(/secret|sesame/);
  });

  test.each(['bearer:sk-live-abc', 'bearer:s3cr3t', 'basic:ONE', 'token:X', 'header:Bad Name:X'])(
    'auth="%s" names no variable, and is not repeated',
    async (auth) => {
      const text = await failure(api.fetch(`http://127.0.0.1:1/x auth="${auth}"`));
      expect(text).toContain('`auth=` of a source');
      expect(text).not.toMatch(/sk-live|s3cr3t/);
    },
  );

  test('that are not set, or cannot be sent', async () => {
    expect(await failure(api.fetch('http://127.0.0.1:1/x auth=bearer:NOT_SET'))).toContain('NOT_SET');
    api.env['TWO_LINES'] = 'a\nb';
    expect(await failure(api.fetch('http://127.0.0.1:1/x auth=bearer:TWO_LINES'))).toContain(
      'no header may have',
    );
  });

  test('are never sent to a metadata service', async () => {
    api.env['TOKEN'] = 'sesame';
    const line = 'http://169.254.169.254/latest/ items=data auth=bearer:TOKEN';
    expect(await failure(api.fetch(line))).toContain('metadata');
  });
});

describe('one file', () => {
  test('is what its bytes say', async () => {
    const lines = records(0, 30)
      .map((one) => JSON.stringify(one))
      .join('\n');
    const { origin } = await api.serve((_, response) => void response.end(lines));
    const [file] = await api.fetch(`${origin}/runs/42.jsonl?sig=secret`);
    expect(file).toMatchObject({ name: '42.jsonl', source: `${origin}/runs/42.jsonl` });
    const { samples, problems } = await api.read(`${origin}/runs/42.jsonl format=near-zero`);
    expect([samples.length, problems]).toEqual([30, []]);
    expect(api.logged).toEqual(Array(2).fill(`${origin}/runs/42.jsonl: ${lines.length} bytes`));
  });

  test('of another format than was said is not read', async () => {
    const { origin } = await api.serve((_, response) => void response.end(JSON.stringify(record(1))));
    expect((await api.read(`${origin}/x format=eee`)).problems).toEqual([
      'is of near-zero, not of every-eval-ever',
    ]);
    const html = await api.serve((_, response) => void response.end('<html>log in</html>'));
    expect((await api.read(`${html.origin}/x format=eee`)).problems).toEqual([
      'is of no format that is known, not of every-eval-ever',
    ]);
  });

  test('that is only the first page is no evidence', async () => {
    const { origin } = await api.serve((_, response) => {
      response.setHeader('link', '</x?page=2>; rel=next');
      return [record(1)];
    });
    expect(await failure(api.fetch(`${origin}/x`))).toContain('first of several pages');
  });
});
