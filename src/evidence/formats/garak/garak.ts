/** Reports of garak (NVIDIA), `*.report.jsonl`. See docs/formats/garak.md. */
import { EvidenceError } from '../../../model/errors.ts';
import type { EvidenceEvent, Projection } from '../../../model/evidence.ts';
import { type Candidate, type EvidenceFile, type FileSet, type Format, HEAD_BYTES } from '../format.ts';
import { firstLine, headText, peekObject } from '../peek.ts';
import { readReport } from './report.ts';

export const garak: Format = {
  name: 'garak',
  title: 'garak',
  claim,
  read,
};

type Kind = 'report' | 'hitlog' | 'digest';

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

function kindOf(text: string): Kind | null {
  const line = peekObject(firstLine(text));
  const entry = line?.get('entry_type');
  if (entry === '"digest"') return 'digest';
  if (entry !== undefined) return ENTRIES.test(entry) ? 'report' : null;
  if (line !== null && HIT.filter((key) => line.has(key)).length > 3) return 'hitlog';
  const document = peekObject(text);
  if (document?.get('entry_type') === '"digest"') return 'digest';
  return document?.get('meta') === '{' && text.includes('"garak_version"') ? 'digest' : null;
}

async function* read(
  { files }: FileSet,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  const [file] = files;
  if (file === undefined) return;
  const kind = kindOf(headText(await file.bytes.read(0, Math.min(HEAD_BYTES, file.bytes.size))));
  if (kind !== 'report') throw notAReport(file, kind);
  yield* readReport(file, projection);
}

function notAReport({ name }: EvidenceFile, kind: Kind | null): EvidenceError {
  const remedy = 'Give the report of the same run, `*.report.jsonl`.';
  if (kind === 'hitlog') {
    const message = 'is a garak hitlog: it lists hits only, so it does not say of how many attempts';
    return new EvidenceError(name, message, remedy, { code: 'rate-without-n' });
  }
  const message = 'is a garak digest: it has scores of whole probes, not the attempts they come from';
  return new EvidenceError(name, message, remedy, { code: 'rate-without-n' });
}
