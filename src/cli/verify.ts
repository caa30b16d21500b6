import { headline } from '../report/said.ts';
import { verifyFolder } from '../run/verify-folder.ts';
import { plain } from '../util/plain.ts';
import type { ExitCode } from './exit-code.ts';

/**
 * `near-zero verify`: 0 where the folder's verdict is what its policy and counts come to, and allows; 1 where it is, and
 * blocks; 3 where it is not.
 */
export async function verify(folder: string): Promise<ExitCode> {
  const { verdict, faults } = await verifyFolder(folder);
  if (verdict === null || faults.length > 0) {
    process.stdout.write(`${plain(folder)} does not verify.\n${faults.map((one) => `  ${one}\n`).join('')}`);
    return 3;
  }
  process.stdout.write(`${plain(folder)} verifies.\n${plain(headline(verdict))}\n`);
  return verdict.decision === 'allow' ? 0 : 1;
}
