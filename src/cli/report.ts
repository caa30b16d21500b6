import { historyOf, historyText } from '../report/history.ts';
import { json } from '../report/json.ts';
import type { ExitCode } from './exit-code.ts';
import { type LedgerOptions, withChain } from './ledger.ts';

/** `near-zero report`: what a ledger says of each gate, category by category. */
export const report = (
  file: string | undefined,
  options: LedgerOptions & { readonly format: 'text' | 'json' },
): Promise<ExitCode> =>
  withChain(file, options, ({ entries }) => {
    process.stdout.write(options.format === 'json' ? json(historyOf(entries)) : historyText(entries));
    return 0;
  });
