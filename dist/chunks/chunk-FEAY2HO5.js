import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  logBinomial,
  logBinomialLower,
  logBinomialUpper,
  requireAlpha,
  requireCounts,
  rootRate
} from "./chunk-5TOJL5P3.js";

// src/statistics/clopper-pearson.ts
function upperBound(failures, samples, alpha) {
  requireCounts(failures, samples);
  requireAlpha(alpha, 0.5);
  if (failures === samples) return 1;
  if (failures === 0) return -Math.expm1(Math.log(alpha) / samples);
  const target = -Math.log(alpha);
  const rate = failures / samples;
  const start = (failures + target + Math.sqrt(target * target + 2 * failures * target)) / samples;
  return rootRate({ low: rate, high: 1, start: Math.min(start, (1 + rate) / 2) }, (p) => {
    const tail = logBinomialLower(failures, samples, p);
    const density = Math.exp(logBinomial(failures, samples, p) - tail);
    return { value: tail + target, slope: -(samples - failures) * density / (1 - p) };
  });
}
function lowerBound(failures, samples, alpha) {
  requireCounts(failures, samples);
  requireAlpha(alpha, 0.5);
  if (failures === 0) return 0;
  if (failures === samples) return Math.exp(Math.log(alpha) / samples);
  const target = -Math.log(alpha);
  const rate = failures / samples;
  const low = rate * Math.exp(-1 - target / failures);
  const start = rate * Math.exp(-Math.sqrt(2 * target / failures));
  return rootRate({ low, high: rate, start }, (p) => {
    const tail = logBinomialUpper(failures, samples, p);
    const density = Math.exp(logBinomial(failures, samples, p) - tail);
    return { value: tail + target, slope: failures * density / p };
  });
}

export {
  upperBound,
  lowerBound
};
