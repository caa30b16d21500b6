/**
 * Whether `name` matches `pattern`, in which `*` stands for any text and `?` for any one character. Takes at most
 * the product of both lengths, whatever the pattern: on a mismatch only the last `*` takes one character more.
 */
export function matchesName(name: string, pattern: string): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let taken = 0;
  while (at < name.length) {
    if (pattern[next] === '*') {
      star = next++;
      taken = at;
    } else if (pattern[next] === '?' || (next < pattern.length && pattern[next] === name[at])) {
      next++;
      at++;
    } else if (star >= 0) {
      next = star + 1;
      at = ++taken;
    } else {
      return false;
    }
  }
  while (pattern[next] === '*') next++;
  return next === pattern.length;
}
