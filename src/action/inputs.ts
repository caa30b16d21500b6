import { LEDGER_FORM, type LedgerInput, parseLedgerInput } from '../run/ledger/place.ts';
import { PlatformError } from '../util/errors.ts';
import { list } from '../util/words.ts';
import { parseSubject, type Subject } from '../verdict/checks/subject.ts';
import { ADVANCE_FORM, parseAdvance } from '../verdict/memory/frontier.ts';

/** The action's inputs, as action.yml names them, read and checked. */
export interface Inputs {
  readonly policy: string;
  /** `null`: chosen by the event. */
  readonly policyRef: string | null;
  readonly gate: string | null;
  /** One source a line. */
  readonly results: readonly string[];
  readonly subject: Subject | null;
  /** Path of a trusted root where the policy is; `null`: the bundled one. */
  readonly trustedRoot: string | null;
  /** What a frontier gate is to let advance. */
  readonly advance: string | null;
  readonly ledger: LedgerInput;
  readonly reportDir: string | null;
  readonly reportOnly: boolean;
  /** When to comment on the pull request. */
  readonly comment: (typeof COMMENT)[number];
  readonly checkRun: boolean;
  /** Milliseconds. */
  readonly timeout: number;
  readonly token: string;
}

const COMMENT = ['never', 'on-block', 'always'] as const;
const NAMES = [
  'policy',
  'policy-ref',
  'gate',
  'results',
  'subject',
  'advance',
  'ledger',
  'trusted-root',
  'report-dir',
  'report-only',
  'comment',
  'check-run',
  'timeout',
  'github-token',
] as const;
type Name = (typeof NAMES)[number];

/** The inputs of fork-report/action.yml. */
export const FORK_INPUTS: readonly Name[] = [
  'policy',
  'gate',
  'results',
  'subject',
  'comment',
  'check-run',
  'timeout',
  'github-token',
];

/**
 * GitHub enforces neither `required` nor that an input exists, so this does: a misspelt input would otherwise be a rule
 * that nobody applies.
 * @returns what reads an input, without the spaces around it
 * @throws PlatformError for an input that an action does not have
 */
export function inputsOf<T extends string>(env: Env, names: readonly T[]): (name: T) => string {
  const unknown = Object.keys(env)
    .filter((key) => key.startsWith('INPUT_'))
    .map((key) => key.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !(names as readonly string[]).includes(name));
  if (unknown.length > 0) {
    throw new PlatformError(
      `There is no input ${list(unknown)}.`,
      `Inputs are ${list(names, names.length)}.`,
    );
  }
  return (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

type Env = Readonly<Record<string, string | undefined>>;

/** Reads the inputs, those that an action `names`, from a runner's environment. @throws PlatformError */
export function readInputs(env: Env, names: readonly Name[] = NAMES): Inputs {
  const input = inputsOf<Name>(env, names);
  const results = linesOf(input('results'));
  return {
    policy: input('policy') || '.github/near-zero.yml',
    policyRef: input('policy-ref') || null,
    gate: input('gate') || null,
    results: results.length > 0 ? results : ['artifact:eval-results*'],
    subject: input('subject') === '' ? null : subject(input('subject')),
    advance: input('advance') === '' ? null : advance(input('advance')),
    ledger: ledger(input('ledger') || 'auto'),
    trustedRoot: input('trusted-root') || null,
    reportDir: input('report-dir') || null,
    reportOnly: yesOrNo('report-only', input('report-only') || 'false'),
    comment: oneOf('comment', input('comment') || 'never', COMMENT),
    checkRun: yesOrNo('check-run', input('check-run') || 'false'),
    timeout: milliseconds('timeout', input('timeout') || '15m'),
    token: input('github-token'),
  };
}

/** The sources that an input names, one a line. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

function subject(text: string): Subject {
  const parsed = parseSubject(text);
  if (parsed !== null) return parsed;
  throw wrong('subject', text, 'MODEL or MODEL@sha256:<64 hex digits>');
}

function advance(text: string): string {
  const parsed = parseAdvance(text);
  if (parsed !== null) return parsed;
  throw wrong('advance', text, ADVANCE_FORM);
}

function ledger(text: string): LedgerInput {
  const parsed = parseLedgerInput(text);
  if (parsed !== null) return parsed;
  throw wrong('ledger', text, LEDGER_FORM);
}

function oneOf<T extends string>(name: Name, text: string, words: readonly T[]): T {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw wrong(name, text, `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`);
}

function yesOrNo(name: Name, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw wrong(name, text, 'true or false');
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 };

export function milliseconds(name: Name, text: string): number {
  const match = /^([1-9][0-9]{0,5})([smh])$/.exec(text);
  if (match === null) throw wrong(name, text, 'a time such as 90s, 15m or 1h');
  return Math.min(Number(match[1]) * UNITS[match[2]!]!, 24 * 3_600_000);
}

export const wrong = (name: string, text: string, expected: string): PlatformError =>
  new PlatformError(`The input ${name} is ${JSON.stringify(text)}.`, `It must be ${expected}.`);
