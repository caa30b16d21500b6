import type { Refusal } from '../report/refusal.ts';
import { EvidenceError, PlatformError, PolicyError } from '../util/errors.ts';

/** What to do about what should not happen. */
export const REPORT = 'Run the job again with debug logging, and report what it prints.';

export const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What an error says to people; one that is none of ours is a fault of the action. */
export function refusalOf(error: unknown, who: string): Refusal {
  if (error instanceof PolicyError && error.faults.length > 0) {
    return { message: error.message, remedy: error.remedy, policy: error };
  }
  if (error instanceof EvidenceError)
    return { message: `${error.source}: ${error.message}`, remedy: error.remedy };
  if (error instanceof PolicyError || error instanceof PlatformError) {
    return { message: error.message, remedy: error.remedy };
  }
  return { message: `${who} broke: ${describe(error)}`, remedy: REPORT };
}
