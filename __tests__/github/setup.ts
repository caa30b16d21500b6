import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GitHubClient } from '../../src/github/api.ts';
import { githubClient } from '../../src/github/client.ts';
import { type Http, openHttp } from '../../src/io/http.ts';
import { type LoopbackGitHub, startGitHub } from '../e2e/loopback-github.ts';
import { fakeEffects } from '../evidence/effects.ts';

export const HERE = { owner: 'acme', repo: 'app' };

export interface Setup {
  readonly github: LoopbackGitHub;
  readonly http: Http;
  readonly effects: ReturnType<typeof fakeEffects>;
  readonly client: GitHubClient;
  readonly directory: string;
  close(): Promise<void>;
}

/** A loopback GitHub with `acme/app` and `acme/policies`, and a client for it that does not wait between attempts. */
export async function setUp(timeout = 20_000): Promise<Setup> {
  const github = await startGitHub({ repositories: ['acme/app', 'acme/policies'] });
  const effects = fakeEffects();
  const http = openHttp({ effects });
  const client = await githubClient({ apiUrl: github.url, token: github.token, http, timeout });
  const directory = await mkdtemp(join(tmpdir(), 'near-zero-github-'));
  return {
    github,
    http,
    effects,
    client,
    directory,
    close: async () => {
      await http.close();
      await github.close();
      await rm(directory, { recursive: true });
    },
  };
}
