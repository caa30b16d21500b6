/**
 * Patterns of names of tasks, paths and artifacts: `*` stands for any characters but `/`, `**` for any, `**` + `/` also for nothing, `?` for one
 * character but `/`. All else stands for itself. Names are followed through every state of the pattern at once, so that
 * no pattern can take more than (length of pattern) × (length of name) steps.
 */

/** One step through a pattern: a character that must come, a class of characters, or a fork that eats none. */
interface State {
  readonly eats: string | 'not-slash' | 'any' | 'none';
  /** Whether it may eat again. */
  readonly star: boolean;
  /** Where else to go on without eating. */
  readonly skips: readonly number[];
}

/** Whether the pattern has more than one possible match. */
export function isPattern(pattern: string): boolean {
  return /[*?]/.test(pattern);
}

/** Whether the whole name fits the pattern. */
export function globMatches(pattern: string, name: string): boolean {
  if (!isPattern(pattern)) return pattern === name;
  if (pattern === '**') return true;
  const states = compile(pattern);
  let here = reach(states, [0]);
  for (const character of name) {
    const next: number[] = [];
    for (const i of here) {
      const state = states[i];
      if (state && eats(state, character)) next.push(state.star ? i : i + 1);
    }
    if (next.length === 0) return false;
    here = reach(states, next);
  }
  return here.has(states.length);
}

/** Whether some name fits both patterns. */
export function globsMeet(a: string, b: string): boolean {
  if (!isPattern(a)) return globMatches(b, a);
  if (!isPattern(b)) return globMatches(a, b);
  const [left, right] = [compile(a), compile(b)];
  const seen = new Set<number>();
  const width = right.length + 1;
  const open: [number, number][] = [];
  const visit = (i: number, j: number) => {
    for (const x of reach(left, [i])) {
      for (const y of reach(right, [j])) {
        if (seen.has(x * width + y)) continue;
        seen.add(x * width + y);
        open.push([x, y]);
      }
    }
  };
  visit(0, 0);
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [i, j] = pair;
    const [x, y] = [left[i], right[j]];
    if (!x && !y) return true;
    if (x && y && share(x, y)) visit(x.star ? i : i + 1, y.star ? j : j + 1);
  }
  return false;
}

function compile(pattern: string): State[] {
  const tokens = pattern.match(/\*\*+|./gsu) ?? [];
  const states: State[] = [];
  for (const [i, token] of tokens.entries()) {
    const next = states.length + 1;
    const segments = token.startsWith('**') && (i === 0 || tokens[i - 1] === '/') && tokens[i + 1] === '/';
    // Past the stars and the slash, to where the segment after them begins.
    if (segments) states.push({ eats: 'none', star: false, skips: [next, next + 2] });
    if (token.startsWith('**')) states.push({ eats: 'any', star: true, skips: [states.length + 1] });
    else if (token === '*') states.push({ eats: 'not-slash', star: true, skips: [next] });
    else states.push({ eats: token === '?' ? 'not-slash' : token, star: false, skips: [] });
  }
  return states;
}

function reach(states: readonly State[], from: readonly number[]): Set<number> {
  const reached = new Set(from);
  // A set that grows while it is walked also walks what was added.
  for (const i of reached) for (const j of states[i]?.skips ?? []) reached.add(j);
  return reached;
}

function eats({ eats: wanted }: State, character: string): boolean {
  if (wanted === 'not-slash') return character !== '/';
  return wanted === 'any' || wanted === character;
}

function share(x: State, y: State): boolean {
  if (x.eats === 'none' || y.eats === 'none') return false;
  if (x.eats === 'any' || y.eats === 'any') return true;
  if (x.eats === 'not-slash') return y.eats !== '/';
  return eats(y, x.eats);
}
