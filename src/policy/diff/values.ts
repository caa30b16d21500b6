/** The direction of a change from one value to another. */
import type { Key } from '../../model/language.ts';
import { readConfidence, readDuration, readRate } from '../rates.ts';
import { same } from '../select.ts';
import type { JudgedChange, Pair } from './found.ts';

/** `effective`: what holds where a key is left out is already filled in. `null`: not a key that is judged by its value. */
export function judgeValue({ direction, type }: Key, stated: Pair, effective: Pair): JudgedChange | null {
  switch (direction) {
    case 'neutral':
      return { direction };
    case 'lower-is-tighter':
      return bySize(size(type, effective.base, Infinity), size(type, effective.head, Infinity));
    case 'higher-is-tighter':
      return bySize(-size(type, effective.base, -Infinity), -size(type, effective.head, -Infinity));
    case 'severity-limit':
      return bySeverityLimit(size(type, stated.base, Infinity), size(type, stated.head, Infinity));
    case 'size':
      return bySampleSize(size(type, stated.base, Infinity), size(type, stated.head, -Infinity));
    case 'selector':
      return same([stated.base].flat(), [stated.head].flat())
        ? { direction: 'neutral' }
        : {
            direction: 'unknown',
            because: 'it selects what is counted, so another population may be judged',
          };
    case 'looser':
      return {
        direction,
        because: 'it says which samples are independent, and so what is a violation and what a pass',
      };
    case 'other-is-looser':
      if (same(effective.base, effective.head)) return { direction: 'neutral' };
      if (effective.head === undefined) return { direction: 'tighter' };
      return { direction: 'looser', because: 'it changes what the gate remembers' };
    case 'permitted':
      return byPermission(listOf(effective.base), listOf(effective.head));
    case 'allowance':
      if (stated.base === undefined) return { direction: 'looser' };
      return { direction: stated.head === undefined ? 'tighter' : 'unknown' };
    default:
      return Array.isArray(direction)
        ? bySize(-direction.indexOf(effective.base ?? null), -direction.indexOf(effective.head ?? null))
        : null;
  }
}

/** Smaller is tighter. */
function bySize(base: number, head: number): JudgedChange {
  return { direction: head < base ? 'tighter' : head > base ? 'looser' : 'neutral' };
}

/** `null`: everything is permitted. */
function byPermission(base: readonly unknown[] | null, head: readonly unknown[] | null): JudgedChange {
  const within = (a: readonly unknown[] | null, b: readonly unknown[] | null): boolean =>
    b === null || (a?.every((one) => b.includes(one)) ?? false);
  const [less, more] = [within(head, base), within(base, head)];
  if (less && more) return { direction: 'neutral' };
  if (less) return { direction: 'tighter' };
  return more ? { direction: 'looser' } : { direction: 'unknown', because: 'it permits others now' };
}

/** An empty list asks for nothing. */
const listOf = (value: unknown): readonly unknown[] | null =>
  Array.isArray(value) && value.length > 0 ? value : null;

/** A limit of 0 blocks on one failure and, unlike a rate, does not ask that anything be demonstrated. */
function bySeverityLimit(base: number, head: number): JudgedChange {
  if (head > 0 || base === 0) return bySize(base, head);
  return {
    direction: 'unknown',
    because: 'a veto blocks on one failure, but asks for no samples that demonstrate a rate',
  };
}

/** More samples are more evidence, and may also dilute what fails; a stated number also replaces the data set's own. */
function bySampleSize(base: number, head: number): JudgedChange {
  if (head < base && base !== Infinity) return { direction: 'looser' };
  if (head === base) return { direction: 'neutral' };
  return { direction: 'unknown', because: 'other samples are counted, which may be easier ones' };
}

function size(type: string | undefined, value: unknown, absent: number): number {
  if (value === undefined) return absent;
  switch (type) {
    case 'rate':
      return readRate(String(value))!.value;
    case 'confidence':
      return -readConfidence(String(value))!.alpha;
    case 'duration':
      return readDuration(String(value)).ms;
    case 'date':
      return Date.parse(String(value));
    default:
      return Number(value);
  }
}
