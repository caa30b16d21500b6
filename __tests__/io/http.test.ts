import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { printable } from '../../src/io/addresses.ts';
import { type Http, openHttp, proxyOf } from '../../src/io/http.ts';
import { EvidenceError } from '../../src/util/errors.ts';
import { fakeEffects } from '../evidence/effects.ts';

let directory: string;
let http: Http;
let effects: ReturnType<typeof fakeEffects>;
const servers: Server[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'near-zero-http-'));
  effects = fakeEffects();
  http = openHttp({ effects });
});
afterEach(async () => {
  await http.close();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
  await rm(directory, { recursive: true });
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const limits = { maxBytes: 1000, timeout: 5000 };
const target = () => join(directory, 'file');
const download = (url: string, options: object = {}) =>
  http.download(url, { ...limits, to: target(), ...options });

describe('download', () => {
  test('writes, counts and hashes', async () => {
    const url = await serve((_request, response) => response.end('abc'));
    expect(await download(url)).toMatchObject({
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    expect(await readFile(target(), 'utf8')).toBe('abc');
  });

  test('starts afresh after a reset in mid-body, and leaves no half', async () => {
    let count = 0;
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': 6 });
      if (++count > 1) return void response.end('abcdef');
      response.write('abc', () => response.socket?.resetAndDestroy());
    });
    expect(await download(url)).toMatchObject({ bytes: 6 });
    expect(await readFile(target(), 'utf8')).toBe('abcdef');
  });

  test.each([
    ['a declared length', { 'content-length': '1001' }],
    ['no declared length', {}],
  ])('refuses what is too large, with %s', async (_name, headers) => {
    const url = await serve((_request, response) => {
      response.writeHead(200, headers).end(Buffer.alloc(1001));
    });
    await expect(download(url)).rejects.toThrow('larger than the limit of 1000 bytes');
    expect(await readdir(directory)).toEqual([]);
    expect(effects.slept).toEqual([]);
  });

  test('ends with what never ends', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200).flushHeaders();
    });
    const result = download(url, { timeout: 50 });
    await expect(result).rejects.toThrow('no complete answer within 0.05 s (5 attempts)');
    expect(await readdir(directory)).toEqual([]);
  });

  test('ends with what drips for ever', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('.'), 10);
      response.on('close', () => clearInterval(drip));
    });
    await expect(download(url, { timeout: 100 })).rejects.toThrow('no complete answer within 0.1 s');
  });

  test('follows a redirect within the origin', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/final') return void response.end(request.headers.authorization);
      response.writeHead(302, { location: '/final' }).end();
    });
    await download(url, { headers: { authorization: 'Bearer x' } });
    expect(await readFile(target(), 'utf8')).toBe('Bearer x');
  });

  test('does not leave the origin, with or without credentials', async () => {
    let asked = 0;
    const other = await serve((_request, response) => {
      asked++;
      response.end('abc');
    });
    for (const location of [
      `${other}/file?sig=secret`,
      'http://169.254.169.254/latest',
      'file:///etc/passwd',
    ]) {
      const url = await serve((_request, response) => response.writeHead(302, { location }).end());
      const error = await download(url).catch((thrown: unknown) => thrown);
      expect(String(error)).toContain('which is another origin');
      expect(String(error)).not.toContain('secret');
    }
    expect(asked).toBe(0);
    expect(effects.slept).toEqual([]);
  });

  test.each([
    ['http://169.254.169.254/latest/meta-data/', 'metadata'],
    ['http://[::ffff:169.254.169.254]/', 'metadata'],
    ['http://2852039166/', 'metadata'],
    ['ftp://example.org/', 'not an http or https address'],
  ])('never asks %s', async (url, message) => {
    await expect(download(url)).rejects.toThrow(message);
  });

  test('does not go round in circles', async () => {
    const url = await serve((_request, response) => response.writeHead(302, { location: '/again' }).end());
    await expect(download(url)).rejects.toThrow('redirects too often');
  });

  test('asks for a signed address again before each attempt', async () => {
    const paths: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      paths.push(request.url);
      response.writeHead(paths.length < 3 ? 503 : 200).end('abc');
    });
    let count = 0;
    await http.download(async () => `${url}/?sig=${++count}`, { ...limits, to: target() });
    expect(paths).toEqual(['/?sig=1', '/?sig=2', '/?sig=3']);
  });

  test('keeps a secret in the query out of its errors', async () => {
    const url = await serve((_request, response) => response.writeHead(403).end());
    const error = await download(`${url}/x?sig=secret`).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EvidenceError);
    expect(`${error} ${(error as EvidenceError).source}`).not.toContain('secret');
    expect((error as EvidenceError).source).toBe(`${url}/x`);
  });

  test('says which file cannot be written, at once', async () => {
    const url = await serve((_request, response) => response.end('abc'));
    const to = join(directory, 'missing', 'file');
    const error = await download(url, { to }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ source: to });
    expect(effects.slept).toEqual([]);
  });

  test('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const url = await serve((_request, response) => {
      response.writeHead(200).write('a');
      controller.abort(new Error('the run took too long'));
    });
    await expect(download(url, { signal: controller.signal })).rejects.toThrow('the run took too long');
    expect(await readdir(directory)).toEqual([]);
  });
});

describe('request', () => {
  test('repeats server errors and returns what a repetition would not change', async () => {
    const statuses = [500, 429, 404];
    const url = await serve((_request, response) => response.writeHead(statuses.shift()!).end('{}'));
    expect(await http.request(url, limits)).toMatchObject({ status: 404 });
    expect(effects.slept).toHaveLength(2);
  });

  test('does not repeat a POST that may have been acted on', async () => {
    let count = 0;
    const url = await serve((_request, response) => {
      count++;
      response.socket?.resetAndDestroy();
    });
    const post = http.request(url, { ...limits, method: 'POST', body: '{}' });
    await expect(post).rejects.toMatchObject({ remedy: 'It is not known whether the request was acted on.' });
    expect(count).toBe(1);
  });

  test('repeats a POST that was refused for a rate limit', async () => {
    const statuses = [429, 201];
    const url = await serve((_request, response) => response.writeHead(statuses.shift()!).end('{}'));
    expect(await http.request(url, { ...limits, method: 'POST', body: '{}' })).toMatchObject({ status: 201 });
  });

  test('tells of a server that is not there', async () => {
    const url = await serve(() => {});
    const [server] = servers.splice(0);
    await new Promise((done) => server!.close(done));
    await expect(http.request(url, limits)).rejects.toThrow('ECONNREFUSED');
  });

  test.each([
    ['127.0.0.1:9', 'http://127.0.0.1:9'],
    ['proxy.example:3128', 'http://proxy.example:3128'],
    ['http://proxy.example', 'http://proxy.example'],
    ['', ''],
  ])('a proxy of the environment may be written without a scheme: %j', (written, taken) => {
    expect(proxyOf({ https_proxy: written, http_proxy: written })).toMatchObject({
      http: taken,
      https: taken,
    });
    expect(proxyOf({ HTTPS_PROXY: written }).https).toBe(taken);
  });

  test.each(['http://', 'socks5://proxy.example', 'a b'])('%j is no address of a proxy', (written) => {
    expect(() => proxyOf({ https_proxy: written })).toThrow(
      'The variable https_proxy holds no address of a proxy.',
    );
  });

  test('goes through a proxy, except to this machine', async () => {
    const proxied: (string | undefined)[] = [];
    const proxy = await serve((request, response) => {
      proxied.push(request.url);
      response.end('from the proxy');
    });
    const direct = await serve((_request, response) => response.end('direct'));
    const through = openHttp({ effects, proxy: { http: proxy } });
    const text = async (url: string) => (await through.request(url, limits)).body.toString();
    // In undici 8 plain http goes through a proxy as a forwarded request.
    expect(await text('http://evals.example/results')).toBe('from the proxy');
    expect(await text(direct)).toBe('direct');
    expect(proxied).toEqual(['http://evals.example/results']);
    await through.close();
  });
});

test('an address is printed without what may be secret', () => {
  expect(printable('https://user:pass@host/a/b?sig=1#c')).toBe('https://host/a/b');
  expect(printable('not an address')).toBe('(an address that cannot be parsed)');
});
