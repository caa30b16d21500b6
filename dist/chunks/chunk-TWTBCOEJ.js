import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/io/retry.ts
import { setTimeout as delay } from "node:timers/promises";
var realEffects = {
  now: Date.now,
  sleep: async (milliseconds, signal) => {
    await delay(milliseconds, void 0, signal ? { signal } : {}).catch(() => signal?.throwIfAborted());
  },
  random: Math.random
};
var FIRST_PAUSE = 500;
var LONGEST_PAUSE = 3e4;
async function retrying(attempt, giveUp, limits, effects, signal) {
  const start = effects.now();
  for (let count = 1; ; count++) {
    signal?.throwIfAborted();
    const outcome = await attempt();
    if ("value" in outcome) return outcome.value;
    const left = start + limits.total - effects.now();
    const backoff = effects.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (count - 1));
    const pause = Math.max(backoff, outcome.after ?? 0);
    const tried = `${count} ${count === 1 ? "attempt" : "attempts"}`;
    if (count >= limits.attempts) throw giveUp(outcome.failure, tried);
    if (pause > left) {
      throw giveUp(
        outcome.failure,
        `${tried}; the next may start in ${seconds(pause)}, only ${seconds(Math.max(0, left))} are left`
      );
    }
    await effects.sleep(pause, signal);
  }
}
var seconds = (milliseconds) => `${Math.ceil(milliseconds / 1e3)} s`;
function retryDelay(status, headers, now) {
  const retryAfter = headers["retry-after"];
  const exhausted = headers["x-ratelimit-remaining"] === "0";
  const limited = status === 429 || status === 403 && (retryAfter !== void 0 || exhausted);
  if (!limited && !(status >= 500 && status !== 501 && status !== 505)) return void 0;
  if (retryAfter !== void 0) {
    const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1e3 : Date.parse(retryAfter) - now;
    if (Number.isFinite(wait)) return Math.max(0, wait);
  }
  const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN) * 1e3 - now;
  return limited && exhausted && Number.isFinite(reset) ? Math.max(0, reset) : 0;
}

export {
  realEffects,
  retrying,
  retryDelay
};
