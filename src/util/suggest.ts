/** The word that a person probably meant. */

const LONGEST = 40;

/**
 * The known word closest to `word`: the same but for case and separators (`maxFailureRate`), or at most a third of its
 * letters wrong, missing, extra or swapped with a neighbour. `null` when none is that close.
 */
export function closest(word: string, known: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  let best: string | null = null;
  let fewest = Math.floor(Math.max(3, word.length) / 3) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > LONGEST) continue;
    const edits = bare(candidate) === bare(word) ? 0 : distance(word, candidate);
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Optimal string alignment: single edits and swaps of neighbours between two words. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(above[j - 1]! + same, above[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, before[j - 2]! + 1);
      row.push(edits);
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
