import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  logBinomial,
  logBinomialLower,
  logBinomialUpper,
  rootRate
} from "./chunk-RAP2RD57.js";
import {
  requireAlpha,
  requireCounts,
  requireRate
} from "./chunk-OHGEJIAX.js";
import {
  count,
  list,
  percent,
  plural
} from "./chunk-UTPLORQV.js";

// src/statistics/volume.ts
function expectedFailures(rate, volume) {
  requireUse(rate, volume);
  return rate * volume;
}
function chanceOfAny(rate, volume) {
  requireUse(rate, volume);
  return volume === 0 ? 0 : -Math.expm1(volume * Math.log1p(-rate));
}
function impliedLimit(chance, volume) {
  requireRate("a chance", chance);
  if (!(volume >= 1)) throw new RangeError(`a volume must be at least 1, not ${volume}`);
  return -Math.expm1(Math.log1p(-chance) / volume);
}
function requireUse(rate, volume) {
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`a rate must lie between 0 and 1, not ${rate}`);
  if (!(volume >= 0 && volume < Infinity)) throw new RangeError(`a volume must be 0 or more, not ${volume}`);
}

// src/policy/exposure.ts
function limitOf({ interactions, maxExpectedFailures, maxChanceOfAny }) {
  return Math.min(
    maxExpectedFailures === null ? 1 : maxExpectedFailures / interactions,
    maxChanceOfAny === null ? 1 : impliedLimit(maxChanceOfAny.value, interactions)
  );
}
function exposureInWords(exposure) {
  const { maxExpectedFailures, maxChanceOfAny } = exposure;
  const failures = failuresInWords(exposure);
  const allowed = [
    ...maxExpectedFailures === null ? [] : [`at most ${count(maxExpectedFailures)} ${failures} may be expected`],
    ...maxChanceOfAny === null ? [] : [
      `the chance of any ${failures === "failures" ? "failure" : failures} may be at most ${maxChanceOfAny.text}`
    ]
  ];
  return `in ${useInWords(exposure)}, ${allowed.join(" and ")}: a rate under ${percent(limitOf(exposure))}`;
}
var useInWords = ({
  interactions,
  per
}) => `${plural(interactions, "interaction")} in ${per.text}`;
var failuresInWords = ({ severityAtLeast }) => severityAtLeast === null ? "failures" : `failures at severity ${severityAtLeast} or above`;

// src/policy/mixture.ts
function sharesOf({ pool, evals }) {
  const open = pool ? evals.filter(({ sealed }) => !sealed) : [];
  const all = open.reduce((sum, { expectedSamples }) => sum + (expectedSamples ?? 0), 0);
  return open.map(({ task, expectedSamples }) => ({ task, share: (expectedSamples ?? 0) / all }));
}
var sharesInWords = (shares) => list(shares.map(({ task, share }) => `${percent(Number(share.toPrecision(2)))} \`${task}\``));

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
  lowerBound,
  expectedFailures,
  chanceOfAny,
  limitOf,
  exposureInWords,
  useInWords,
  sharesOf,
  sharesInWords
};
