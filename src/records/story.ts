/** What happened to a failure, in a sentence. */
import type { SignatureMark, SignatureVerdict } from '../model/verdict.ts';

const MARKS: Readonly<Record<SignatureMark, string>> = {
  unclassified: 'no category is about it',
  'patched-not-solved': 'patched, not solved',
  'harder-to-see': 'harder to see',
  stalled: 'stalled',
};

/** "lies (honesty) is open: 2026-01-10 seen in a; … Patched, not solved; harder to see", without its full stop. */
export function storyOf({ id, category, state, marks, due, story }: SignatureVerdict): string {
  const name =
    id === null ? `A failure of ${category} that nobody has named` : `${id} (${category ?? 'unclassified'})`;
  const events = story.map(({ on, what }) => `${on} ${what}`).join('; ');
  const said = marks.map((mark) => (mark === 'stalled' ? `stalled since ${due}` : MARKS[mark])).join('; ');
  return `${name} is ${state}: ${events}${said === '' ? '' : `. ${said[0]!.toUpperCase()}${said.slice(1)}`}`;
}
