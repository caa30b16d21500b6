import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeUtf8, parseJson } from '../io/json.ts';
import { readRegular } from '../io/regular-file.ts';
import type { Verdict } from '../model/verdict.ts';
import { namesIn, showPart } from '../report/terminal/show.ts';
import { recordedVerdict } from '../run/recorded-verdict.ts';
import { PlatformError } from '../util/errors.ts';
import { list } from '../util/words.ts';
import type { ExitCode } from './exit-code.ts';
import { inColour, inLocale, type When } from './for-terminal.ts';
import { usage } from './usage.ts';

const MAX_VERDICT_BYTES = 1 << 28;

/** `near-zero show`: one category, failure or incident of a verdict that was made before. It judges nothing. */
export async function showCommand(
  what: string,
  from: string,
  { color }: { readonly color: When },
): Promise<ExitCode> {
  const verdict = await readVerdict(from);
  const said = showPart(what, verdict, { colour: inColour(color) });
  if (said === null) return usage(`${from} has no ${what}. It has: ${list(namesIn(verdict), 40)}.`);
  process.stdout.write(inLocale(said));
  return 0;
}

/** @throws PlatformError */
async function readVerdict(from: string): Promise<Verdict> {
  try {
    const file = (await stat(from)).isDirectory() ? join(from, 'verdict.json') : from;
    const bytes = await readRegular(file, MAX_VERDICT_BYTES);
    const verdict = recordedVerdict(parseJson(decodeUtf8(bytes, file), file));
    if (verdict.version !== 2) throw new Error('is of an older version, which verify can still read');
    return verdict as unknown as Verdict;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new PlatformError(
      `${from} cannot be shown (${code ?? message})`,
      'Name the folder that `check --report-dir` or the action wrote, or its verdict.json.',
    );
  }
}
