import { readFile } from 'node:fs/promises';
import { PlatformError } from '../util/errors.ts';

/** The payload of the event that started the job, not yet checked. @throws PlatformError */
export async function eventOf(env: Readonly<Record<string, string | undefined>>): Promise<unknown> {
  const path = env['GITHUB_EVENT_PATH'];
  if (!path) return {};
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new PlatformError(
      `The event at GITHUB_EVENT_PATH cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      'The runner writes it.',
      { cause },
    );
  }
}
