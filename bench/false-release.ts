/**
 * How often the whole gate lets through a model that is over the limit: policy in, evidence in, decision out, thousands
 * of times, for every world of monte-carlo/worlds.ts. Most releases go as events straight into the tally; some of each
 * world are also written to files and judged from there.
 *
 * Then for every strategy of monte-carlo/strategies.ts, against a gate with a ledger and without one, a fifth as often.
 *
 *   npm run bench:false-release [-- REPETITIONS [SEED [strategies]]]
 *
 * Exits with 1 if the lower end of any exact 99 % interval is above 1 − confidence.
 */
import { kept, play } from './monte-carlo/play.ts';
import { keptStrategy, playStrategy, STRATEGIES } from './monte-carlo/strategies.ts';
import { ALPHA, LIMIT, WORLDS } from './monte-carlo/worlds.ts';

const [repetitions = '5000', seed = 'near-zero', only = 'all'] = process.argv.slice(2);
const sizes = {
  repetitions: Number(repetitions),
  powerRepetitions: Math.ceil(Number(repetitions) / 5),
  files: 10,
};
const percent = (share: number): string => `${(100 * share).toFixed(2)}%`.padStart(8);

console.log(
  `Limit ${100 * LIMIT} %, confidence ${100 * (1 - ALPHA)} %; ${repetitions} releases a world, seed ${seed}.\n`,
);
console.log(`${'world'.padEnd(50)} released    99 % interval      power   from files`);
let promised = true;
for (const world of only === 'strategies' ? [] : WORLDS) {
  const played = await play(world, seed, sizes);
  const { released, low, high, power, fromFiles } = played;
  promised &&= kept(played);
  console.log(
    `${world.name.padEnd(50)}${percent(released / played.repetitions)}  ${percent(low)} –${percent(high)}  ${percent(power)}   ${fromFiles}` +
      `${kept(played) ? '' : '  BROKEN'}${world.outside ? `\n  outside: ${world.outside}` : ''}`,
  );
}
const tries = Math.ceil(Number(repetitions) / 5);
console.log(`\n${tries} releases a strategy.\n`);
console.log(`${'strategy'.padEnd(56)}  ledger    99 % interval      without`);
for (const strategy of STRATEGIES) {
  const played = playStrategy(strategy, seed, tries);
  promised &&= keptStrategy(played);
  console.log(
    `${strategy.name.padEnd(56)}${percent(played.released / tries)}  ${percent(played.low)} –${percent(played.high)}  ${percent(played.without / tries)}` +
      `${keptStrategy(played) ? '' : '  BROKEN'}${strategy.outside ? `\n  outside: ${strategy.outside}` : ''}`,
  );
}
process.exitCode = promised ? 0 : 1;
