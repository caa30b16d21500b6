/**
 * The upper bound beside the limit, in eleven columns: the limit takes five of ten cells, and what reaches past the mark is
 * not under it. Empty where nothing was counted.
 */
export function bar({ samples, upper }: { samples: number; upper: number }, limit: number): string {
  if (samples === 0) return '';
  const share = Math.round((upper / limit) * 5);
  const filled = upper < limit ? Math.min(5, share) : Math.max(6, Math.min(10, share));
  const cells = '█'.repeat(filled).padEnd(10, '░');
  return `${cells.slice(0, 5)}┃${cells.slice(5)}`;
}
