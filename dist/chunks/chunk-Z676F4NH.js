import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/util/errors.ts
var ExplainedError = class extends Error {
  remedy;
  constructor(message, remedy, options) {
    super(message, options);
    this.remedy = remedy;
  }
};
var PolicyError = class extends ExplainedError {
  name = "PolicyError";
  faults;
  constructor(message, remedy, faults = [], options) {
    super(message, remedy, options);
    this.faults = faults;
  }
};
var EVIDENCE_FAULTS = [
  "unreadable",
  "digest-mismatch",
  "ambiguous-artifact",
  "rate-without-n",
  "totals-disagree",
  "shards-missing",
  "shards-disagree"
];
var EvidenceError = class extends ExplainedError {
  name = "EvidenceError";
  source;
  code;
  /** It says itself that it holds no sample: a run that did not get so far. */
  empty;
  constructor(source, message, remedy, options) {
    super(message, remedy, options);
    this.source = source;
    this.code = options?.code ?? "unreadable";
    this.empty = options?.empty ?? false;
  }
};
var PlatformError = class extends ExplainedError {
  name = "PlatformError";
};

export {
  PolicyError,
  EVIDENCE_FAULTS,
  EvidenceError,
  PlatformError
};
