/** What happened to a failure, in a sentence. */
import type { SignatureMark, SignatureVerdict } from '../model/verdict.ts';

const MARKS: Readonly<Record<SignatureMark, string>> = {
  unclassified: 'no category is about it',
  'patched-not-solved': 'patched, not solved',
  'harder-to-see': 'harder to see',
  stalled: 'stalled',
};

/** "lies (honesty) is open, patched, not solved, harder to see: 2026-01-10 seen in a; …", without its full stop. */
export function storyOf(signature: SignatureVerdict): string {
  const { id, category, state, story } = signature;
  const name =
    id === null ? `A failure of ${category} that nobody has named` : `${id} (${category ?? 'unclassified'})`;
  const events = story.map(({ on, what }) => `${on} ${what}`).join('; ');
  // What it comes to stands first: whoever shortens a story leaves out what happened, not what follows from it.
  const said = marksOf(signature).map((mark) => `, ${mark}`);
  return `${name} is ${state}${said.join('')}: ${events}`;
}

/** What stands against closing it: "patched, not solved". */
export const marksOf = ({ marks, due }: Pick<SignatureVerdict, 'marks' | 'due'>): string[] =>
  marks.map((mark) => (mark === 'stalled' ? `stalled since ${due}` : MARKS[mark]));
