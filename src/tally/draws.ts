import { FAILED, UNSCORED } from './counter.ts';
import type { Outcome } from './outcome.ts';

/**
 * A draw is one epoch of one item in one run, packed into a number: run, epoch, what people made of it, and a code that
 * grows with how bad the outcome is (0 passed, 1 unscored, 2 to 6 failed with severity 0 to 4).
 */
export type Draw = number;

const EPOCHS = 2 ** 20;
const MARKS = 4;
const CODES = 8;
/** Runs of one eval: so many that the packed number is still exact. */
export const MOST_RUNS = 2 ** 53 / (EPOCHS * MARKS * CODES);

/** What people who looked at an epoch made of its grade, as bits. */
export const OVERRULED = 1;
export const MISSED = 2;

export interface Unpacked {
  readonly run: number;
  readonly epoch: number;
  readonly marks: number;
  readonly code: number;
}

export const pack = ({ run, epoch, marks, code }: Unpacked): Draw =>
  ((run * EPOCHS + epoch) * MARKS + marks) * CODES + code;

export const codeIn = (draw: Draw): number => draw % CODES;
export const marksIn = (draw: Draw): number => Math.floor(draw / CODES) % MARKS;
/** Run and epoch. */
export const placeIn = (draw: Draw): number => Math.floor(draw / (CODES * MARKS));
export const epochIn = (draw: Draw): number => placeIn(draw) % EPOCHS;
export const runIn = (draw: Draw): number => Math.floor(placeIn(draw) / EPOCHS);

/** Of two records of one place the worse counts, and what people made of either. */
export function worse(a: Draw, b: Draw): Draw {
  const place = { run: runIn(a), epoch: epochIn(a) };
  return pack({ ...place, marks: marksIn(a) | marksIn(b), code: Math.max(codeIn(a), codeIn(b)) });
}

/** @param severity 0 to 4; of failures only */
export function codeOf(outcome: Outcome, severity: number): number {
  if (outcome === 'failed') return FAILED + severity;
  return outcome === 'unscored' ? UNSCORED : 0;
}

export const outcomeIn = (code: number): Outcome =>
  code >= FAILED ? 'failed' : code === UNSCORED ? 'unscored' : 'passed';

/** The place of a record that its own file replaced: before every epoch. Only failures are kept there. */
export const SUPERSEDED = 0;

/** Epochs count from 1. */
export const isEpoch = (epoch: number): boolean => Number.isInteger(epoch) && epoch >= 1 && epoch < EPOCHS;
