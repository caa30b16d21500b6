import type { Verdict } from '../model/verdict.ts';
import { isLargeLimit } from '../policy/advice/large-limits.ts';
import { plain } from '../util/plain.ts';
import { percent, plural } from '../util/words.ts';
import { json } from './json.ts';
import { largestLimit } from './own-limits.ts';
import { isPlain } from './said.ts';

/**
 * The verdict for the endpoint badge of shields.io (https://shields.io/badges/endpoint-badge). Where bounds are plainly
 * demonstrated it says the largest of their limits, in blue, or in grey where that is large; any other is an "error",
 * whose colour the address of the badge cannot change.
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

/** Characters of the subject's name that fit on a badge. */
const SUBJECT = 60;

function said(verdict: Verdict): [message: string, color: string] {
  if (verdict.decision === 'block') return [`blocked by ${causes(verdict)}`, 'red'];
  if (verdict.mode === 'screen') return ['screen: not a pass', 'lightgrey'];
  if (verdict.waived.length > 0) return ['allowed under a waiver', 'orange'];
  const limit = largestLimit(verdict);
  const subject = verdict.subject.model === null ? '' : ` · ${plain(verdict.subject.model, SUBJECT)}`;
  return [`at most ${percent(limit)}${subject}`, isLargeLimit(limit) ? 'lightgrey' : 'blue'];
}

const causes = ({ blocking, reasons }: Verdict): string =>
  blocking.length > 0 ? plural(blocking.length, 'category', 'categories') : plural(reasons.length, 'reason');
