import { EvidenceError } from '../../util/errors.ts';

const MAKE_AGAIN = 'Download the archive again; if that does not help, produce it again.';

/** An error about the archive as a whole. */
export function badArchive(archive: string, message: string, remedy = MAKE_AGAIN, cause?: unknown) {
  return new EvidenceError(archive, `zip archive: ${message}`, remedy, cause ? { cause } : undefined);
}

/** An error about one member, which it names. */
export function badMember(
  archive: string,
  member: string,
  message: string,
  remedy = MAKE_AGAIN,
  cause?: unknown,
) {
  return badArchive(archive, `member ${quoted(member)}: ${message}`, remedy, cause);
}

/** Names come from outside and may be long or hold control characters. */
function quoted(name: string): string {
  return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}…` : name);
}
