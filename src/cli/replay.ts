import { replayText } from '../report/replay.ts';
import { rejudgeLedger } from '../verdict/memory/rejudge.ts';
import type { ExitCode } from './exit-code.ts';
import { type LedgerOptions, withChain } from './ledger.ts';
import { loadPolicy } from './load-policy.ts';

/** `near-zero replay`: every recorded verdict under another policy. Exits with 1 where that would allow what was blocked. */
export async function replay(
  file: string | undefined,
  options: LedgerOptions & { readonly policy: string; readonly format: 'text' | 'json' },
): Promise<ExitCode> {
  const { policy } = await loadPolicy(options.policy);
  return withChain(file, options, ({ entries }) => {
    const rejudged = rejudgeLedger(entries, policy);
    process.stdout.write(
      options.format === 'json' ? `${JSON.stringify(rejudged, null, 2)}\n` : replayText(rejudged),
    );
    const opens = rejudged.some(({ decision }) => decision.old === 'block' && decision.new === 'allow');
    return opens ? 1 : 0;
  });
}
