import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/statistics/domain.ts
function requireCounts(failures, samples) {
  requireWhole("samples", samples);
  requireWhole("failures", failures);
  if (failures > samples) {
    throw new RangeError(`failures (${failures}) must not be more than samples (${samples})`);
  }
}
function requireWhole(name, value) {
  if (!(Number.isSafeInteger(value) && value >= 0)) {
    throw new RangeError(`${name} must be a whole number from 0 to 2^53 \u2212 1, not ${value}`);
  }
}
function requireRate(name, value) {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie between 0 and 1, not ${value}`);
}
function requireAlpha(alpha, most = 0.2) {
  if (!(alpha > 0 && alpha <= most)) {
    throw new RangeError(`alpha must be more than 0 and at most ${most}, not ${alpha}`);
  }
}

export {
  requireCounts,
  requireWhole,
  requireRate,
  requireAlpha
};
