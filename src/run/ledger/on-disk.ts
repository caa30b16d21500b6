import { resolve } from 'node:path';
import { MAX_LEDGER_BYTES } from '../../ledger/chain.ts';
import type { Subject } from '../../model/subject.ts';
import { PlatformError } from '../../util/errors.ts';
import { plain } from '../../util/plain.ts';
import { beginAttempt, NO_LEDGER, type OpenAttempt } from './attempt.ts';
import { fileStore } from './file-store.ts';

/**
 * The ledger that a command line names, before results are read. Nothing outside a file vouches for its end.
 * @throws PlatformError when it is not there and not to be written, or cannot be read or written
 */
export async function ledgerOfFile(
  file: string,
  {
    gate,
    subject,
    policy,
    write,
  }: {
    readonly gate: string;
    readonly subject: Subject | null;
    readonly policy: { readonly path: string; readonly ref: null; readonly digest: string };
    readonly write: boolean;
  },
): Promise<OpenAttempt> {
  const warn = (message: string) => process.stderr.write(`${plain(message)}\n`);
  const store = fileStore({ path: resolve(file), name: file, maxBytes: MAX_LEDGER_BYTES, warn });
  const named = subject?.model ? { model: subject.model, digest: subject.digest } : null;
  const attempt = await beginAttempt({
    store,
    create: write,
    opened: write ? { gate, subject: named, policy, commit: null, run: null } : null,
    outside: async () => ({ records: [], lacks: 'it is a file' }),
    wrote: () => {},
    now: () => new Date(),
  });
  if (attempt === NO_LEDGER) {
    throw new PlatformError(
      `There is no ledger ${file}`,
      'Correct --ledger, or begin one with --ledger-write.',
    );
  }
  return attempt;
}
