/** A loopback server for tests of sources, and what a source needs to ask it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import type { EvidenceFile } from '../../src/evidence/formats/format.ts';
import { readEvidence } from '../../src/evidence/read.ts';
import { KINDS } from '../../src/evidence/sources/registry.ts';
import { parseSource } from '../../src/evidence/sources/source.ts';
import type { Reach } from '../../src/evidence/sources/types.ts';
import { type Http, openHttp } from '../../src/io/http.ts';
import { type EvidenceEvent, type Sample, WHOLE } from '../../src/model/evidence.ts';
import { fakeEffects } from '../evidence/effects.ts';

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Answers by itself, or returns what is sent as JSON. */
export type Answer = (asked: Asked, response: ServerResponse) => unknown;

export interface Web {
  readonly effects: ReturnType<typeof fakeEffects>;
  readonly env: Record<string, string>;
  readonly logged: string[];
  readonly secrets: string[];
  reach(): Reach;
  /** Starts a server; every request is put into `asked`. */
  serve(answer: Answer): Promise<{ origin: string; asked: Asked[] }>;
  /** The files of a source. */
  fetch(line: string): Promise<EvidenceFile[]>;
  /** What a source's files hold. */
  read(line: string): Promise<{ events: EvidenceEvent[]; samples: Sample[]; problems: string[] }>;
}

/** What the tests of a file have: fresh for each, and gone after it. */
export function web(): Web {
  let directory: string;
  let http: Http;
  const closing: (() => Promise<void>)[] = [];
  const self = {
    effects: fakeEffects(),
    env: {} as Record<string, string>,
    logged: [] as string[],
    secrets: [] as string[],
  };
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'near-zero-web-'));
    self.effects = fakeEffects();
    self.env = {};
    self.logged = [];
    self.secrets = [];
    http = openHttp({ effects: self.effects });
  });
  afterEach(async () => {
    await http.close();
    for (const close of closing.splice(0)) await close();
    await rm(directory, { recursive: true });
  });

  const reach = (): Reach => ({
    http,
    env: self.env,
    directory,
    secret: (value) => self.secrets.push(value),
    log: (message) => self.logged.push(message),
  });

  async function serve(answer: Answer) {
    const asked: Asked[] = [];
    const server = createServer(async (request, response) => {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += chunk;
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
      const one: Asked = { method: request.method ?? '', url, headers: request.headers, body };
      asked.push(one);
      const json = await answer(one, response);
      if (json === undefined || response.headersSent) return;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(json));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    closing.push(async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    });
    return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
  }

  async function fetch(line: string): Promise<EvidenceFile[]> {
    const source = parseSource(line);
    const load = KINDS.find(({ name }) => name === source.kind)?.load;
    return (await load!())(source, reach());
  }

  async function read(line: string) {
    const events: EvidenceEvent[] = [];
    const reports = await readEvidence(await fetch(line), WHOLE, (event) => events.push(event));
    return {
      events,
      samples: events.flatMap((event) => (event.type === 'sample' ? [event.sample] : [])),
      problems: reports.flatMap(({ problem, format }) =>
        problem ? [problem.message] : format === null ? ['no format'] : [],
      ),
    };
  }

  return {
    get effects() {
      return self.effects;
    },
    get env() {
      return self.env;
    },
    get logged() {
      return self.logged;
    },
    get secrets() {
      return self.secrets;
    },
    reach,
    serve,
    fetch,
    read,
  };
}

/** Sends half of an answer and resets the connection. */
export function resetInBody(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
  response.write('{"data": [', () => response.socket?.resetAndDestroy());
}

/** An EvidenceError or PlatformError in one line. */
export async function failure(result: Promise<unknown>): Promise<string> {
  try {
    await result;
    return 'none';
  } catch (error) {
    const { source = '', message, remedy } = error as { source?: string; message: string; remedy?: string };
    return `${source}: ${message} → ${remedy}`;
  }
}
