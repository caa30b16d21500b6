import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type * as Core from '@actions/core';
import type { GitHubClient } from '../github/api.ts';
import { githubClient } from '../github/client.ts';
import { readContext } from '../github/context.ts';
import { openHttp, proxyOf } from '../io/http.ts';
import type { JobReach } from '../run/collect.ts';
import { plain } from '../util/plain.ts';
import { eventOf } from './event.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** What a job runs in, and the ways out of it. */
export interface Job extends JobReach {
  readonly core: typeof Core;
  /** For what is published at the end, when `client` asks for nothing more. */
  readonly lastClient: GitHubClient;
  /** Deletes what was downloaded. */
  close(): void;
}

/** @param signal aborts once the job has ended, so that what still runs asks GitHub for nothing more @throws PlatformError */
export async function openJob(token: string, env: Env, core: typeof Core, signal: AbortSignal): Promise<Job> {
  const context = readContext(env, await eventOf(env));
  if (token !== '') core.setSecret(token);
  // Not the folder of the reports, which is uploaded: results may be private, and another repository's.
  const directory = await mkdtemp(join(context.tempDirectory, 'near-zero-downloads-'));
  const http = openHttp({ proxy: proxyOf(env) });
  const options = { apiUrl: context.apiUrl, token, http, holder: { home: context.repository } };
  return {
    client: await githubClient({ ...options, signal }),
    lastClient: await githubClient(options),
    context,
    http,
    directory,
    env,
    secret: core.setSecret,
    log: (message) => core.info(plain(message)),
    fetched: new Map(),
    core,
    close: () => rmSync(directory, { recursive: true, force: true }),
  };
}
