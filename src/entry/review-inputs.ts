import { PlatformError } from '../model/errors.ts';
import { list } from '../model/words.ts';

/** The inputs of review/action.yml, read and checked. */
export interface ReviewInputs {
  readonly policy: string;
  readonly comment: boolean;
  readonly token: string;
}

const NAMES = ['policy', 'comment', 'github-token'] as const;

/** A misspelt input would be a rule that nobody applies. @throws PlatformError */
export function readReviewInputs(env: Readonly<Record<string, string | undefined>>): ReviewInputs {
  const unknown = Object.keys(env)
    .filter((key) => key.startsWith('INPUT_'))
    .map((key) => key.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !(NAMES as readonly string[]).includes(name));
  if (unknown.length > 0) {
    throw new PlatformError(`There is no input ${list(unknown)}.`, `Inputs are ${list(NAMES)}.`);
  }
  const input = (name: (typeof NAMES)[number]): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const comment = input('comment') || 'true';
  if (comment !== 'true' && comment !== 'false') {
    throw new PlatformError(`The input comment is ${JSON.stringify(comment)}.`, 'It must be true or false.');
  }
  return {
    policy: input('policy') || '.github/near-zero.yml',
    comment: comment === 'true',
    token: input('github-token'),
  };
}
