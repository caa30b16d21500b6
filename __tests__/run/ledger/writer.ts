/** A process that adds entries to a ledger: `writer.ts file PATH NAME COUNT` or `writer.ts branch REMOTE NAME COUNT FOLDER`. */

import { openGit } from '../../../src/github/git.ts';
import { ledgerBranch } from '../../../src/github/ledger-branch.ts';
import { readLedger } from '../../../src/ledger/read.ts';
import { fileStore } from '../../../src/run/ledger/file-store.ts';
import { opened } from '../../ledger/entries.ts';

const [kind, where = '', name, count, directory = ''] = process.argv.slice(2);
const maxBytes = 100_000_000;
const store =
  kind === 'file'
    ? fileStore({ path: where, maxBytes, warn: () => {} })
    : ledgerBranch({
        git: openGit({ directory, remote: where, token: null, env: process.env, timeout: 20_000 }),
        remote: where,
        branch: 'near-zero-ledger',
        maxBytes,
      });
for (let index = 0; index < Number(count); index++) {
  await store.append((content) => {
    const { chain, fault } = readLedger(content ?? []);
    if (fault !== null) throw new Error(`entry ${fault.number} ${fault.message}`);
    return chain.next(opened(`${name}-${index}`), new Date());
  });
  process.stdout.write(`${name}-${index}\n`);
}
