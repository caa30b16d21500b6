/** Reports of garak (NVIDIA), `*.report.jsonl`. See docs/formats/garak.md. */
import type { FileWithHead, Recognised, Recogniser } from '../format.ts';
import { firstLine, headText, peekObject } from '../peek.ts';

export type Kind = 'report' | 'hitlog' | 'digest';

export const garak: Recogniser<Kind> = {
  name: 'garak',
  title: 'garak',
  kindOf: ({ head }) => kindOf(headText(head)),
  group,
};

const ENTRIES =
  /^"(?:start_run setup|init|attempt|eval|probe_summary|completion|payload_init|plugin_cache|config|tree_data)"$/;
const HIT = ['attempt_id', 'attempt_idx', 'detector', 'generator', 'probe', 'score'];

/**
 * What garak writes beside a report adds nothing to it, and is read with it. Without the report of its run it is a set
 * of its own, which is refused: its hits would else be passed over.
 */
function group(recognised: readonly Recognised<Kind>[]): FileWithHead[][] {
  const reports = recognised
    .filter(({ kind }) => kind === 'report')
    .map((report) => ({ files: [report], text: headText(report.head) }));
  const alone: FileWithHead[][] = [];
  for (const extra of recognised.filter(({ kind }) => kind !== 'report')) {
    const run = /"run_(?:id|uuid)":\s*("[^"]+")/.exec(headText(extra.head))?.[1];
    const report = run === undefined ? undefined : reports.find(({ text }) => text.includes(run));
    if (report === undefined) alone.push([extra]);
    else report.files.push(extra);
  }
  return [...reports.map(({ files }) => files), ...alone];
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
