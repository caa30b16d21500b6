/** Writes results in our own shapes. */
type Json = Readonly<Record<string, unknown>>;

/** `total` records, of which every one whose place is in `failing` failed. */
export function records(total: number, failing: readonly number[] = [], more: Json = {}): Json[] {
  return Array.from({ length: total }, (_, i) => ({
    task: 'refusals',
    id: `item-${i + 1}`,
    model: 'acme/chat-1',
    failed: failing.includes(i),
    ...more,
  }));
}

export function toDocument(samples: readonly Json[], header: Json = {}): string {
  return JSON.stringify({ version: 1, ...header, samples }, null, 2);
}

export function toLines(samples: readonly Json[], header: Json | null = null): string {
  const lines = header === null ? samples : [{ version: 1, ...header }, ...samples];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Objects become columns such as `metadata.severity`; a column of one record is empty in those without it. */
export function toCsv(samples: readonly Json[]): string {
  const rows = samples.map((sample) => Object.fromEntries(flatten(sample)));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return [columns.map(cell).join(','), ...cells].map((line) => `${line}\r\n`).join('');
}

function flatten(object: Json, prefix = ''): [string, unknown][] {
  return Object.entries(object).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? flatten(value as Json, `${prefix}${key}.`)
      : [[prefix + key, value] as [string, unknown]],
  );
}

function cell(value: unknown): string {
  const text = value === undefined || value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
