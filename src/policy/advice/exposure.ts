import type { Exposure } from '../../model/policy.ts';
import { impliedLimit } from '../../statistics/volume.ts';
import { count, percent, plural } from '../../util/words.ts';

/** The failure rate that an exposure allows: with every use in it, its maxima would just be reached. Between 0 and 1. */
export function limitOf({ interactions, maxExpectedFailures, maxChanceOfAny }: Exposure): number {
  return Math.min(
    maxExpectedFailures === null ? 1 : maxExpectedFailures / interactions,
    maxChanceOfAny === null ? 1 : impliedLimit(maxChanceOfAny.value, interactions),
  );
}

/** `in 1,000,000 interactions in 30d, at most 10 failures at severity 3 or above may have to be expected …` */
export function exposureInWords(exposure: Exposure): string {
  const { maxExpectedFailures, maxChanceOfAny } = exposure;
  const failures = failuresInWords(exposure);
  const allowed = [
    ...(maxExpectedFailures === null
      ? []
      : [`at most ${count(maxExpectedFailures)} ${failures} may be expected`]),
    ...(maxChanceOfAny === null
      ? []
      : [
          `the chance of any ${failures === 'failures' ? 'failure' : failures} may be at most ${maxChanceOfAny.text}`,
        ]),
  ];
  return `in ${useInWords(exposure)}, ${allowed.join(' and ')}: a rate under ${percent(limitOf(exposure))}`;
}

export const useInWords = ({
  interactions,
  per,
}: Pick<Exposure, 'interactions'> & { per: { text: string } }): string =>
  `${plural(interactions, 'interaction')} in ${per.text}`;

const failuresInWords = ({ severityAtLeast }: Exposure): string =>
  severityAtLeast === null ? 'failures' : `failures at severity ${severityAtLeast} or above`;
