import type { Subject } from '../model/subject.ts';
import { LEDGER_FORM, type LedgerInput, parseLedgerInput } from '../run/ledger/place.ts';
import { PlatformError } from '../util/errors.ts';
import { parseSubject } from '../verdict/checks/subject.ts';
import { ADVANCE_FORM, parseAdvance } from '../verdict/memory/frontier.ts';

/** One input of an action: its row in action.yml, and how its text is read. */
export interface Input<Value> {
  readonly description: string;
  /** Stands for a text that is empty. */
  readonly default: string;
  /** @throws PlatformError that names the input */
  readonly read: (text: string, name: string) => Value;
}

/** Makes an input from its description, its default, and what reads it. */
export const input = <Value>(
  description: string,
  text: string,
  read: (text: string, name: string) => Value,
): Input<Value> => ({ description, default: text, read });

export const asText = (value: string): string => value;

export const textOrNull = (value: string): string | null => value || null;

/** One entry a line; empty lines and comments are left out. */
export const lines = (value: string): readonly string[] =>
  value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

export function subject(value: string, name: string): Subject | null {
  return value === ''
    ? null
    : parsed(parseSubject(value), value, name, 'MODEL or MODEL@sha256:<64 hex digits>');
}

export function advance(value: string, name: string): string | null {
  return value === '' ? null : parsed(parseAdvance(value), value, name, ADVANCE_FORM);
}

export function ledger(value: string, name: string): LedgerInput {
  return parsed(parseLedgerInput(value), value, name, LEDGER_FORM);
}

/** A ledger that is read and never written. */
export function readOnlyLedger(value: string, name: string): LedgerInput {
  const place = parseLedgerInput(value);
  const reads = place?.kind === 'auto' || place?.kind === 'off' || (place?.kind === 'branch' && !place.write);
  const form = 'auto, off or branch:NAME: a review reads the ledger, and never writes it';
  return parsed(reads ? place : null, value, name, form);
}

export const oneOf =
  <Word extends string>(...words: readonly Word[]) =>
  (value: string, name: string): Word =>
    parsed(
      words.find((word) => word === value) ?? null,
      value,
      name,
      `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`,
    );

export function yesOrNo(value: string, name: string): boolean {
  return oneOf('true', 'false')(value, name) === 'true';
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds, a day at most. */
export function duration(value: string, name: string): number {
  const match = /^([1-9][0-9]{0,5})([smh])$/.exec(value);
  const [, amount, unit] = parsed(match, value, name, 'a time such as 90s, 15m or 1h');
  return Math.min(Number(amount) * UNITS[unit!]!, 24 * 3_600_000);
}

export function shardNumber(value: string, name: string): number {
  return Number(parsed(/^[1-9]\d{0,3}$/.exec(value), value, name, 'a number from 1 to 9999'));
}

function parsed<Value>(value: Value | null, given: string, name: string, expected: string): Value {
  if (value !== null) return value;
  throw wrongInput(name, given, expected);
}

export const wrongInput = (name: string, given: string, expected: string): PlatformError =>
  new PlatformError(`The input ${name} is ${JSON.stringify(given)}.`, `It must be ${expected}.`);
