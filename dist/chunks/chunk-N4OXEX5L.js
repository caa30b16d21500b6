import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  deviance,
  isUnder,
  log1mexp,
  logRatioSeries,
  stirlingError
} from "./chunk-BMSU2YRI.js";
import {
  daysAfter,
  endOf
} from "./chunk-TTUBXO73.js";
import {
  requireAlpha,
  requireWhole
} from "./chunk-OAVIODR5.js";

// src/statistics/poisson.ts
function refutes(incidents, exposure, bound, alpha) {
  requireAlpha(alpha);
  if (!(exposure >= 0 && exposure < Infinity)) {
    throw new RangeError(`an exposure must be 0 or more, not ${exposure}`);
  }
  if (!(bound > 0 && bound <= 1)) throw new RangeError(`a bound must lie between 0 and 1, not ${bound}`);
  return isUnder(logPoissonUpper(incidents, bound * exposure), alpha);
}
function logPoissonUpper(k, mean) {
  requireWhole("incidents", k);
  if (!(mean >= 0 && mean < Infinity)) throw new RangeError(`a mean must be 0 or more, not ${mean}`);
  if (k === 0) return 0;
  if (mean === 0) return -Infinity;
  if (k >= mean) return logPoisson(k, mean) + logRatioSeries((i) => mean / (k + 1 + i));
  return log1mexp(logPoisson(k - 1, mean) + logRatioSeries((i) => (k - 1 - i) / mean));
}
function logPoisson(k, mean) {
  if (k === 0) return -mean;
  return -stirlingError(k) - deviance(k, mean, k - mean) - 0.5 * Math.log(2 * Math.PI * k);
}

// src/records/incidents.ts
var ALPHA = 0.05;
function refutationsOf({ incidents }, claim) {
  return incidents.filter(({ category }) => category === claim.category).filter(({ model }) => model === void 0 || claim.models.length === 0 || claim.models.includes(model)).filter(({ to }) => claim.oldest === null || Date.parse(claim.oldest) < endOf(to)).flatMap(
    (incident) => claim.bounds.flatMap(({ severity, rate }) => {
      const failures = failuresFrom(incident, severity);
      const { interactions } = incident;
      if (rate <= 0 || !refutes(failures, interactions, rate, ALPHA)) return [];
      const chance = Math.exp(logPoissonUpper(failures, rate * interactions));
      return [{ incident, severity, failures, rate, chance }];
    })
  );
}
var failuresFrom = ({ failures }, severity) => Object.entries(failures).reduce((sum, [level, n]) => sum + (Number(level) >= severity ? n : 0), 0);
var DAYS = { "critical-infrastructure": 2, cybersecurity: 5, death: 10, "serious-harm": 15 };
function overdueReports({ incidents }, now) {
  return incidents.flatMap((incident) => {
    const serious = incident.harm !== void 0 || failuresFrom(incident, 3) > 0;
    if (!serious || incident.reported !== void 0) return [];
    const harm = incident.harm ?? "serious-harm";
    const due = daysAfter(incident.known ?? incident.to, DAYS[harm]);
    return endOf(due) <= now.getTime() ? [{ incident, harm, due }] : [];
  });
}

export {
  refutationsOf,
  failuresFrom,
  overdueReports
};
