/** Reads a verdict.json of any version. */
import { validate as isVerdict } from '../model/generated/verdict-schema.js';
import { validate as isVersion1 } from '../model/generated/verdict-v1-schema.js';
import type { RecordedVerdict } from '../model/recorded.ts';
import { list } from '../util/words.ts';

/** @throws Error with a clause that says what is wrong, where it is no verdict */
export function recordedVerdict(value: unknown): RecordedVerdict {
  const version = (value as { version?: unknown } | null)?.version === 1 ? 1 : 2;
  const validate = version === 1 ? isVersion1 : isVerdict;
  // The schemas take any code of a reason, so that a later version's is no error here.
  if (validate(value)) return value as unknown as RecordedVerdict;
  const wrong = (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || 'the whole'} ${message}`,
  );
  throw new Error(`is not as schemas/verdict.v${version}.json says (${list(wrong, 3)})`);
}
