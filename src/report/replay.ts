/** What would become of recorded verdicts under another policy. */
import { plain } from '../util/plain.ts';
import { plural } from '../util/words.ts';
import type { Rejudged } from '../verdict/memory/rejudge.ts';
import { flip } from './changes.ts';

/** Those that flip first, and how many there are. */
export function replayText(rejudged: readonly Rejudged[]): string {
  const flips = rejudged.filter(({ decision }) => decision.old !== decision.new);
  const opened = flips.filter(({ decision }) => decision.new === 'allow').length;
  const stay = rejudged.filter((one) => !flips.includes(one));
  const summary = `${plural(rejudged.length, 'recorded verdict')}: ${opened} that blocked would be allowed, ${flips.length - opened} that allowed would be blocked.`;
  return `${[...flips, ...stay].map((one) => `${plain(flip(one), 1000)}\n`).join('')}${summary}\n`;
}
