/** Makes the sentences of reasons, once, for every medium. Nothing reads a sentence again. */
import type { Reason, ReasonCode, WordedReason, Words } from '../../model/reason.ts';
import type { Judgement, Verdict } from '../../model/verdict.ts';
import { isKnown } from '../../verdict/reasons.ts';
import { BOUNDS } from './bounds.ts';
import { EVIDENCE } from './evidence.ts';
import { FILES } from './files.ts';
import { GATES } from './gates.ts';
import { MEMORY, ofAttempt } from './memory.ts';
import { PROVENANCE } from './provenance.ts';
import type { WordsOf } from './table.ts';

const WORDS: WordsOf<ReasonCode> = {
  ...BOUNDS,
  ...EVIDENCE,
  ...FILES,
  ...PROVENANCE,
  ...MEMORY,
  ...GATES,
};

export function wordsOf(reason: Reason): Words {
  const { code, about } = reason;
  if (about.of === 'attempt') return ofAttempt({ code, about }, wordsOf(about.why));
  return (WORDS[code] as (reason: Reason) => Words)(reason);
}

/** A reason with its words, in the order in which verdict.json has them. */
function worded(reason: Reason): WordedReason {
  // A later version's reason, which was given to this judgement, has words of its own.
  if (!isKnown(reason.code)) return reason as WordedReason;
  const { code, class: kind, task, about } = reason;
  return { code, class: kind, ...wordsOf(reason), task, about } as WordedReason;
}

/** A judgement as every medium says it: with words for each of its reasons. */
export const inWords = (judgement: Judgement): Verdict => ({
  ...judgement,
  categories: Object.fromEntries(
    Object.entries(judgement.categories).map(([name, category]) => [
      name,
      { ...category, reasons: category.reasons.map(worded) },
    ]),
  ),
  reasons: judgement.reasons.map(worded),
});
