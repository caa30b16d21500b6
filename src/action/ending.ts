import { type Annotation, faultAnnotations } from '../report/annotations.ts';
import type { Refusal } from '../report/refusal.ts';
import { plain } from '../util/plain.ts';

/** An annotation of the job, which GitHub shows on its page. */
export interface JobAnnotation extends Annotation {
  readonly level: 'error' | 'warning';
}

/** How a job ends. All of it is made before any of it is said. */
export interface Ending {
  /** Whether the job succeeds, and its exit code is cleared. */
  readonly succeeds: boolean;
  /** By the names of action.yml. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown for the job's page. */
  readonly summary: string;
  readonly annotations: readonly JobAnnotation[];
  /** The last line of the log. */
  readonly log?: string;
  /** Writes what the ending rests on. Where it throws, the job ends as refused instead. */
  readonly keep?: () => void;
  /** Says it on GitHub too, in comments, check runs or statuses. It changes nothing of how the job ends. */
  readonly publish?: () => Promise<void>;
}

/** What a refusal says on the job's page: on the lines of the policy where that is what is wrong. */
export function refusalAnnotations(
  { message, remedy, policy }: Refusal,
  title = 'near-zero',
): JobAnnotation[] {
  const faults = policy === undefined ? [{ title, message }] : faultAnnotations(policy);
  return faults.map((fault) => ({
    ...fault,
    level: 'error',
    message: `${plain(fault.message)} → ${plain(remedy)}`,
  }));
}
