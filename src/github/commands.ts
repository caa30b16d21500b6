/**
 * Workflow commands as strings: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands.
 * Outputs and the summary are written through `@actions/core`, which knows their file formats; the entry imports it
 * late, as it brings a whole HTTP client (36 ms). Commands are one line each and need none of it.
 */
export interface AnnotationPlace {
  readonly title?: string;
  readonly file?: string;
  /** Counts from 1. */
  readonly line?: number;
  readonly endLine?: number;
  /** Counts from 1. */
  readonly column?: number;
}

/** `::error file=…,line=…::message`, with everything escaped. */
export function annotation(
  level: 'error' | 'warning' | 'notice',
  message: string,
  { title, file, line, endLine, column }: AnnotationPlace = {},
): string {
  const properties = Object.entries({ file, line, endLine, col: column, title })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level}${properties.length > 0 ? ` ${properties.join(',')}` : ''}::${escapeData(message)}`;
}

/** Has the runner hide `secret` in the log. A command per line, since the runner masks line by line. */
export function mask(secret: string): string {
  const lines = secret.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return lines.map((line) => `::add-mask::${escapeData(line)}`).join('\n');
}

/**
 * Text that may hold anything, made safe to print in a job's log: the runner takes a line that begins with `::`, or
 * has `##[` anywhere, for a command, and terminals obey control characters. Line feeds and tabs stay.
 */
export function logSafe(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\x85]/g, '\n')
    .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/^([^\S\n]*):(?=:)/gm, '$1\\:')
    .replaceAll('##[', '##\\[');
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
