/** Reports of garak (NVIDIA), `*.report.jsonl`. See docs/formats/garak.md. */
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import type { Candidate, FileSet, Format } from '../format.ts';
import { firstLine, headText, peekObject } from '../peek.ts';

export const garak: Format = {
  name: 'garak',
  title: 'garak',
  claim,
  read,
};

export type Kind = 'report' | 'hitlog' | 'digest';

const ENTRIES =
  /^"(?:start_run setup|init|attempt|eval|probe_summary|completion|payload_init|plugin_cache|config|tree_data)"$/;
const HIT = ['attempt_id', 'attempt_idx', 'detector', 'generator', 'probe', 'score'];

/**
 * What garak writes beside a report adds nothing to it, and is read with it. Without the report of its run it is a set
 * of its own, which is refused: its hits would else be passed over.
 */
function claim(candidates: readonly Candidate[]): FileSet[] {
  const texts = candidates.map(({ file, head }) => ({ file, text: headText(head) }));
  const ours = texts.map((one) => ({ ...one, kind: kindOf(one.text) })).filter(({ kind }) => kind !== null);
  const reports = ours
    .filter(({ kind }) => kind === 'report')
    .map(({ file, text }) => ({ files: [file], text }));
  const alone: FileSet[] = [];
  for (const { file, text } of ours.filter(({ kind }) => kind !== 'report')) {
    const run = /"run_(?:id|uuid)":\s*("[^"]+")/.exec(text)?.[1];
    const report = run === undefined ? undefined : reports.find((one) => one.text.includes(run));
    if (report === undefined) alone.push({ files: [file] });
    else report.files.push(file);
  }
  return [...reports.map(({ files }) => ({ files })), ...alone];
}

export function kindOf(text: string): Kind | null {
  const line = peekObject(firstLine(text));
  const entry = line?.get('entry_type');
  if (entry === '"digest"') return 'digest';
  if (entry !== undefined) return ENTRIES.test(entry) ? 'report' : null;
  if (line !== null && HIT.filter((key) => line.has(key)).length > 3) return 'hitlog';
  const document = peekObject(text);
  if (document?.get('entry_type') === '"digest"') return 'digest';
  return document?.get('meta') === '{' && text.includes('"garak_version"') ? 'digest' : null;
}

async function* read(set: FileSet, projection: Projection): AsyncGenerator<EvidenceEvent, void, undefined> {
  yield* (await import('./read.ts')).read(set, projection);
}
