/**
 * The three ways in which something outside goes wrong. Each message says what, where and what was expected;
 * `remedy` says what to do. Any other error is a bug of ours: the gate blocks all the same.
 */
abstract class ExplainedError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}

/** A place in a file of text; line and column count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * One fault of a policy. `path` is the key path, such as `categories.improper-refusal.max_failure_rate`; `suggestion`
 * is what the author may have meant to write, `excerpt` the line where the fault stands.
 */
export interface PolicyFault {
  readonly file: string;
  readonly position: Position;
  readonly path: string;
  readonly message: string;
  readonly expected: string;
  readonly suggestion?: string;
  readonly excerpt?: string;
}

/** The policy cannot be used. Carries every fault, not only the first. */
export class PolicyError extends ExplainedError {
  override readonly name = 'PolicyError';
  readonly faults: readonly PolicyFault[];

  constructor(message: string, remedy: string, faults: readonly PolicyFault[] = [], options?: ErrorOptions) {
    super(message, remedy, options);
    this.faults = faults;
  }
}

/** What can be wrong with a source as a whole; each is a reason code of the verdict. */
export const EVIDENCE_FAULTS = [
  'unreadable',
  'digest-mismatch',
  'ambiguous-artifact',
  'rate-without-n',
  'totals-disagree',
  'shards-missing',
  'shards-disagree',
] as const;
export type EvidenceFault = (typeof EVIDENCE_FAULTS)[number];

/** Results that cannot be read or fetched. `source` names the file, artifact or address. */
export class EvidenceError extends ExplainedError {
  override readonly name = 'EvidenceError';
  readonly source: string;
  readonly code: EvidenceFault;
  /** It says itself that it holds no sample: a run that did not get so far. */
  readonly empty: boolean;

  constructor(
    source: string,
    message: string,
    remedy: string,
    options?: ErrorOptions & { code?: EvidenceFault; empty?: boolean },
  ) {
    super(message, remedy, options);
    this.source = source;
    this.code = options?.code ?? 'unreadable';
    this.empty = options?.empty ?? false;
  }
}

/** The platform refuses: a permission that is not granted, a limit, an event that does not fit. */
export class PlatformError extends ExplainedError {
  override readonly name = 'PlatformError';
}
