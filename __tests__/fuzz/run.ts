/** `npm run fuzz [RUNS] [SEED]`: so many broken inputs for every reader, and how fast they were read. */
import { fuzz } from './fuzz.ts';
import { TARGETS } from './targets.ts';

const runs = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
for (const target of TARGETS) {
  const started = performance.now();
  await fuzz(target, runs, seed);
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`${target.name}: ${runs} inputs in ${seconds.toFixed(1)} s, seed ${seed}\n`);
}
