/**
 * How often the whole gate lets through a model that is over the limit: policy in, evidence in, decision out, thousands
 * of times, for every world of monte-carlo/worlds.ts. Most releases go as events straight into the tally; some of each
 * world are also written to files and judged from there.
 *
 *   npm run bench:false-release [-- REPETITIONS [SEED]]
 *
 * Exits with 1 if the lower end of any exact 99 % interval is above 1 − confidence.
 */
import { kept, play } from './monte-carlo/play.ts';
import { ALPHA, LIMIT, WORLDS } from './monte-carlo/worlds.ts';

const [repetitions = '5000', seed = 'near-zero'] = process.argv.slice(2);
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
for (const world of WORLDS) {
  const played = await play(world, seed, sizes);
  const { released, low, high, power, fromFiles } = played;
  promised &&= kept(played);
  console.log(
    `${world.name.padEnd(50)}${percent(released / played.repetitions)}  ${percent(low)} –${percent(high)}  ${percent(power)}   ${fromFiles}` +
      `${kept(played) ? '' : '  BROKEN'}${world.outside ? `\n  outside: ${world.outside}` : ''}`,
  );
}
process.exitCode = promised ? 0 : 1;
