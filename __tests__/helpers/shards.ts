/** One eval of 300 samples in logs of a part each, and shard files as somebody who forges them writes them. */
import { hash } from 'node:crypto';
import { evalLog, seededSamples } from '../generators/inspect.ts';

export const MODEL = 'acme/assistant-2026-11-01';

/** The log of one of so many parts; of the whole eval so many samples fail. */
export const logOfPart = (part: number, parts: number, failing = 0): Buffer =>
  evalLog({
    task: 'refusals',
    samples: seededSamples(300, failing).filter((_, index) => index % parts === part - 1),
    spec: { model: MODEL, eval_id: `eval-${part}`, run_id: `run-${part}` },
  });

// biome-ignore lint/suspicious/noExplicitAny: a forger writes what the types do not allow
export type Forged = any;

/** The text of a shard file that was changed by somebody who knows how its digest is made. */
export function forge(text: string, change: (document: Forged) => void): string {
  const document = JSON.parse(text);
  delete document.digest;
  change(document);
  const body = JSON.stringify(document).slice(0, -1);
  return `${body},"digest":"sha256:${hash('sha256', body)}"}\n`;
}
