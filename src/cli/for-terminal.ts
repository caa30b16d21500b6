/** How a verdict is printed where people read it. */
import type { Verdict } from '../model/verdict.ts';
import { inAscii, wantsAscii, wantsColour } from '../report/terminal/paint.ts';
import { decisionLine, terminal } from '../report/terminal/terminal.ts';
import { text } from '../report/text.ts';

export type When = 'always' | 'auto' | 'never';

interface Options {
  readonly verbose?: boolean;
  readonly quiet?: boolean;
  readonly color: When;
}

export function forTerminal(verdict: Verdict, { verbose = false, quiet = false, color }: Options): string {
  const colour = inColour(color);
  return inLocale(
    quiet
      ? decisionLine(verdict, { colour })
      : verbose
        ? text(verdict, { colour })
        : terminal(verdict, { colour }),
  );
}

export const inColour = (when: When): boolean =>
  wantsColour(when, process.env, process.stdout.isTTY === true);

export const inLocale = (said: string): string => (wantsAscii(process.env) ? inAscii(said) : said);
