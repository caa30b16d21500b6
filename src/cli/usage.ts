import { plain } from '../util/plain.ts';

/** Says what is wrong with the arguments. */
export function usage(message: string): 2 {
  process.stderr.write(`${plain(message)}\n`);
  return 2;
}
