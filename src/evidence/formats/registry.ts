import { deepeval } from './deepeval/deepeval.ts';
import { everyEvalEver } from './every-eval-ever/every-eval-ever.ts';
import type { Candidate, EvidenceFile, FileSet, Format } from './format.ts';
import { garak } from './garak/garak.ts';
import { helm } from './helm/helm.ts';
import { inspect } from './inspect/inspect.ts';
import { interpretability } from './interpretability/interpretability.ts';
import { junit } from './junit/junit.ts';
import { lmEval } from './lm-eval/lm-eval.ts';
import { modelbench } from './modelbench/modelbench.ts';
import { nearZero } from './near-zero/near-zero.ts';
import { openaiEvals } from './openai-evals/openai-evals.ts';
import { promptfoo } from './promptfoo/promptfoo.ts';

/** Every format, in the order in which they are asked. */
export const FORMATS: readonly Format[] = [
  interpretability,
  inspect,
  garak,
  promptfoo,
  lmEval,
  junit,
  modelbench,
  helm,
  deepeval,
  openaiEvals,
  everyEvalEver,
  nearZero,
];

export interface RecognisedSet {
  readonly format: Format;
  readonly set: FileSet;
}

/** Which files belong to whom. A file that no format knows is listed, never counted. */
export function recognise(candidates: readonly Candidate[]): {
  readonly sets: readonly RecognisedSet[];
  readonly unknown: readonly EvidenceFile[];
} {
  let rest = candidates;
  const sets: RecognisedSet[] = [];
  for (const format of FORMATS) {
    const claimed = format.claim(rest);
    const taken = new Set(claimed.flatMap((set) => set.files));
    rest = rest.filter(({ file }) => !taken.has(file));
    sets.push(...claimed.map((set) => ({ format, set })));
  }
  return { sets, unknown: rest.map(({ file }) => file) };
}
