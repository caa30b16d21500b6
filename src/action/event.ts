import { readRegular } from '../io/regular-file.ts';
import { PlatformError } from '../util/errors.ts';

/** GitHub sends none that is larger. */
const MAX_BYTES = 32 * 1024 ** 2;

/** The payload of the event that started the job, not yet checked. @throws PlatformError */
export async function eventOf(env: Readonly<Record<string, string | undefined>>): Promise<unknown> {
  const path = env['GITHUB_EVENT_PATH'];
  if (!path) return {};
  try {
    return JSON.parse((await readRegular(path, MAX_BYTES)).toString());
  } catch (cause) {
    throw new PlatformError(
      `The event at GITHUB_EVENT_PATH cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      'The runner writes it.',
      { cause },
    );
  }
}
