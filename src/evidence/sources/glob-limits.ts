import { EvidenceError } from '../../util/errors.ts';

const MOST_ALTERNATIVES = 1000;

/** The matcher goes back to each `*` of a name's part for every one behind it. */
const MOST_STARS = 4;

/**
 * Refuses a glob that stands for more names than anybody writes results to, before it is expanded.
 * @throws EvidenceError
 */
export function checkGlob(pattern: string): void {
  if (alternatives(pattern) > MOST_ALTERNATIVES) {
    throw new EvidenceError(
      pattern.slice(0, 200),
      `is a pattern whose braces stand for more than ${MOST_ALTERNATIVES} names`,
      'Name the folder, or use `*` in their place.',
    );
  }
  for (const part of pattern.split('/')) {
    const stars = part.match(/\*+|[+?@!*]\(/g)?.length ?? 0;
    if (stars <= MOST_STARS) continue;
    throw new EvidenceError(
      pattern.slice(0, 200),
      `is a pattern with ${stars} wildcards between two slashes; at most ${MOST_STARS} are tried`,
      'Name the folder, or leave out some of them.',
    );
  }
}

/** For how many patterns without braces one stands; at least as many as there are. */
function alternatives(pattern: string): number {
  // Of each open brace: how many the parts before the last comma stand for, and the part since.
  const open: { parts: number; since: number }[] = [{ parts: 0, since: 1 }];
  for (const [token] of pattern.matchAll(/\\.|[{},]|[^\\{},]+/gs)) {
    const last = open.at(-1)!;
    if (token === '{') open.push({ parts: 0, since: 1 });
    else if (token === ',' && open.length > 1) {
      last.parts += last.since;
      last.since = 1;
    } else if (token === '}' && open.length > 1) {
      open.pop();
      open.at(-1)!.since *= last.parts + last.since;
    }
  }
  const braces = open.reduce((product, { parts, since }) => product * (parts + since), 1);
  return braces * [...pattern.matchAll(RANGE)].reduce((product, range) => product * lengthOf(range), 1);
}

const RANGE = /\{(-?\w+)\.\.(-?\w+)(?:\.\.-?\d+)?\}/g;

/** Steps are not looked at: they only make it shorter. */
function lengthOf([, from = '', to = '']: RegExpMatchArray): number {
  const place = (text: string): number => (/^-?\d+$/.test(text) ? Number(text) : text.charCodeAt(0));
  return Math.abs(place(to) - place(from)) + 1;
}
