/** A real YAML language server as an editor runs it: a process that speaks JSON-RPC over its standard streams. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const SERVER = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: never;
  readonly result?: never;
  readonly error?: { readonly message: string };
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

/** What an editor knows of one open document. A `|` in its text is where the cursor stands, and no part of it. */
export class Editor {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #diagnostics = new Map<string, (found: Diagnostic[]) => void>();
  #next = 0;
  #buffer = Buffer.alloc(0);

  constructor() {
    this.#process = spawn(process.execPath, [SERVER, '--stdio'], { stdio: 'pipe' });
    this.#process.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  async start(): Promise<void> {
    await this.#ask('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
    this.#tell('initialized', {});
    const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
    this.#tell('workspace/didChangeConfiguration', { settings: { yaml } });
  }

  stop(): void {
    this.#process.kill();
  }

  /** What is said where the cursor stands. */
  async hover(path: string, text: string): Promise<string> {
    const at = this.#open(path, text);
    const found = (await this.#ask('textDocument/hover', at)) as { contents?: { value: string } } | null;
    return found?.contents?.value ?? '';
  }

  /** What may be written where the cursor stands, with what is said of it. */
  async completions(path: string, text: string): Promise<ReadonlyMap<string, string>> {
    const at = this.#open(path, text);
    const found = (await this.#ask('textDocument/completion', at)) as { items: Completion[] };
    return new Map(
      found.items.map(({ label, documentation }) => [
        label,
        typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
      ]),
    );
  }

  /** What is wrong with a document, as `line: message`. */
  async diagnostics(path: string, text: string): Promise<string[]> {
    const found = await new Promise<Diagnostic[]>((resolve) => {
      this.#diagnostics.set(uriOf(path), resolve);
      this.#open(path, text);
    });
    return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  }

  #open(path: string, text: string): object {
    const before = text.split('|', 1)[0]!;
    const position = {
      line: before.split('\n').length - 1,
      character: before.length - before.lastIndexOf('\n') - 1,
    };
    const uri = uriOf(path);
    this.#tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text: text.replace('|', '') },
    });
    return { textDocument: { uri }, position };
  }

  #ask(method: string, params: object): Promise<unknown> {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(error.message)) : resolve(result),
      );
      this.#send({ id, method, params });
    });
  }

  #tell(method: string, params: object): void {
    this.#send({ method, params });
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      const length = Number(
        /Content-Length: (\d+)/.exec(this.#buffer.toString('latin1', 0, Math.max(0, end)))?.[1],
      );
      if (end < 0 || this.#buffer.length < end + 4 + length) return;
      const message: Message = JSON.parse(this.#buffer.toString('utf8', end + 4, end + 4 + length));
      this.#buffer = this.#buffer.subarray(end + 4 + length);
      this.#take(message);
    }
  }

  #take({ id, method, params, ...answer }: Message): void {
    if (method === undefined) this.#waiting.get(id as number)?.(answer);
    // What the server asks, nobody here knows.
    else if (id !== undefined) this.#send({ id, result: null });
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as unknown as { uri: string; diagnostics: Diagnostic[] };
      this.#diagnostics.get(uri)?.(diagnostics);
    }
  }
}

const uriOf = (path: string): string => pathToFileURL(path).href;
