import { deepeval } from './deepeval/deepeval.ts';
import { everyEvalEver } from './every-eval-ever/every-eval-ever.ts';
import type { EvidenceFile, FileSet, FileWithHead, Format, Reader, Recogniser } from './format.ts';
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

/** Adds the reader of a format, which is loaded when there is something to read. */
const withReader = (recogniser: Recogniser, load: () => Promise<Reader>): Format => ({ ...recogniser, load });

/** Every format, in the order in which they are asked. */
export const FORMATS: readonly Format[] = [
  withReader(interpretability, () => import('./interpretability/read.ts')),
  withReader(inspect, () => import('./inspect/read.ts')),
  withReader(garak, () => import('./garak/read.ts')),
  withReader(promptfoo, () => import('./promptfoo/read.ts')),
  withReader(lmEval, () => import('./lm-eval/read.ts')),
  withReader(junit, () => import('./junit/read.ts')),
  withReader(modelbench, () => import('./modelbench/read.ts')),
  withReader(helm, () => import('./helm/read.ts')),
  withReader(deepeval, () => import('./deepeval/read.ts')),
  withReader(openaiEvals, () => import('./openai-evals/read.ts')),
  withReader(everyEvalEver, () => import('./every-eval-ever/read.ts')),
  withReader(nearZero, () => import('./near-zero/read.ts')),
];

export interface RecognisedSet {
  readonly format: Format;
  readonly set: FileSet;
}

/** Which files belong to whom. A file that no format knows is listed, never counted. */
export function recognise(candidates: readonly FileWithHead[]): {
  readonly sets: readonly RecognisedSet[];
  readonly unknown: readonly EvidenceFile[];
} {
  let rest = candidates;
  const sets: RecognisedSet[] = [];
  for (const format of FORMATS) {
    const found = setsOf(format, rest);
    const taken = new Set(found.flatMap((set) => set.files));
    rest = rest.filter(({ file }) => !taken.has(file));
    sets.push(...found.map((set) => ({ format, set })));
  }
  return { sets, unknown: rest.map(({ file }) => file) };
}

function setsOf(format: Recogniser, candidates: readonly FileWithHead[]): FileSet[] {
  const kinds = new Map<EvidenceFile, string>();
  for (const candidate of candidates) {
    const kind = format.kindOf(candidate);
    if (kind !== null) kinds.set(candidate.file, kind);
  }
  const recognised = candidates.flatMap((candidate) => {
    const kind = kinds.get(candidate.file);
    return kind === undefined ? [] : [{ ...candidate, kind }];
  });
  const others = candidates.filter(({ file }) => !kinds.has(file));
  const groups = format.group?.(recognised, others) ?? recognised.map((candidate) => [candidate]);
  return groups.map((group) => ({ files: group.map(({ file }) => file), kinds }));
}
