import { plural } from '../util/words.ts';
import type { Conclusion } from './conclusion.ts';
import { describe, REPORT } from './explain.ts';

/**
 * The job ends in red by whatever way it ends: a signal, a stray rejection, a promise that nobody keeps, the clock.
 * @param names who ends, and with what it is to end
 */
export function endEvenIf(
  conclusion: Pick<Conclusion, 'interrupted' | 'refused'>,
  { who, what } = { who: 'The gate', what: 'a verdict' },
): (ms: number) => void {
  const end = (message: string, remedy: string): void => {
    conclusion.interrupted({ message, remedy });
    // With the code that the conclusion has set: 1, unless there was an `allow` before.
    process.exit();
  };
  const bug = (error: unknown): void => end(`${who} broke: ${describe(error)}`, REPORT);
  process.on('uncaughtException', bug);
  process.on('unhandledRejection', bug);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () =>
      end(`The job was stopped (${signal}) before there was ${what}.`, 'Run it again.'),
    );
  }
  process.on('exit', () =>
    conclusion.refused({
      message: `${who} ended without ${what}: something it waited for never came.`,
      remedy: REPORT,
    }),
  );
  return (ms) => {
    // Unreferenced, so that a job with nothing left to wait for ends at once instead of at the time-out.
    setTimeout(
      () =>
        end(
          `${who} took longer than its \`timeout\` of ${plural(ms / 1000, 'second')}.`,
          'Raise `timeout`, or find out what is slow.',
        ),
      ms,
    ).unref();
  };
}
