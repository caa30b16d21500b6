import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  requireRate
} from "./chunk-S5DZXQOG.js";
import {
  count,
  list,
  percent,
  plural
} from "./chunk-C63DMT2H.js";

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

export {
  expectedFailures,
  chanceOfAny,
  limitOf,
  exposureInWords,
  useInWords,
  sharesOf,
  sharesInWords
};
