import { isObject } from '../../../io/shape.ts';
import type { RunFault } from '../../../model/evidence.ts';

const RATE = /(?:^|_)rates?$/;
const SIZES: readonly string[] = ['n', 'samples', 'total', 'count', 'num_samples'];

/**
 * Whether something that should be a sample is a summary instead: only a rate, or counts. Keys are enough to tell,
 * so that a file can be known by its beginning.
 */
export function aggregateKind(keys: readonly string[]): 'rate' | 'counts' | null {
  if (keys.includes('id')) return null;
  const sized = keys.some((key) => SIZES.includes(key));
  if (keys.some((key) => RATE.test(key))) return sized ? 'counts' : 'rate';
  return sized && keys.includes('failures') ? 'counts' : null;
}

export function keysOf(record: unknown): readonly string[] {
  return isObject(record) ? Object.keys(record) : [];
}

/** The fault of a run of which only a rate is known. */
export function rateWithoutN(record: unknown): RunFault {
  const [key = 'rate', value] =
    Object.entries(isObject(record) ? record : {}).find(([k]) => RATE.test(k)) ?? [];
  return {
    code: 'rate-without-n',
    message: `only \`${key}: ${JSON.stringify(value)}\` is given, not of how many samples`,
    remedy: 'Give a record for each sample: 0 % says nothing without the number of samples.',
  };
}
