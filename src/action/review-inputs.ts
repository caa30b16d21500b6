import { type LedgerInput, parseLedgerInput } from '../run/ledger/place.ts';
import { PlatformError } from '../util/errors.ts';
import { list } from '../util/words.ts';

/** The inputs of review/action.yml, read and checked. */
export interface ReviewInputs {
  readonly policy: string;
  /** Where recorded verdicts are read; a review writes none. */
  readonly ledger: LedgerInput;
  readonly comment: boolean;
  readonly token: string;
}

const NAMES = ['policy', 'ledger', 'comment', 'github-token'] as const;

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
    ledger: ledger(input('ledger') || 'auto'),
    comment: comment === 'true',
    token: input('github-token'),
  };
}

function ledger(text: string): LedgerInput {
  const found = parseLedgerInput(text);
  if (found?.kind === 'auto' || found?.kind === 'off' || (found?.kind === 'branch' && !found.write))
    return found;
  throw new PlatformError(
    `The input ledger is ${JSON.stringify(text)}.`,
    'It must be auto, off or branch:NAME: a review reads the ledger, and never writes it.',
  );
}
