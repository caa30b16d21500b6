import type { Verdict } from '../model/verdict.ts';
import { plural } from '../util/words.ts';
import { json } from './json.ts';
import { isPlain } from './said.ts';

/**
 * The verdict for the endpoint badge of shields.io (https://shields.io/badges/endpoint-badge). Green only where bounds
 * are plainly demonstrated; any other is an "error", whose colour the address of the badge cannot change.
 */
export function shields(verdict: Verdict): string {
  const [message, color] = said(verdict);
  return json({
    schemaVersion: 1,
    label: `near-zero ${verdict.gate}`,
    message,
    color,
    isError: !isPlain(verdict),
  });
}

function said(verdict: Verdict): [message: string, color: string] {
  if (verdict.decision === 'block') return [`blocked by ${causes(verdict)}`, 'red'];
  if (verdict.mode === 'screen') return ['screen: not a pass', 'lightgrey'];
  return verdict.waived.length > 0 ? ['allowed under a waiver', 'orange'] : ['demonstrated', 'brightgreen'];
}

const causes = ({ blocking, reasons }: Verdict): string =>
  blocking.length > 0 ? plural(blocking.length, 'category', 'categories') : plural(reasons.length, 'reason');
