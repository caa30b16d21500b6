/** HELM (Stanford CRFM): the folder of one run. See docs/formats/helm.md. */
import { folderOf, groupBy } from '../folders.ts';
import type { FileWithHead, Recogniser } from '../format.ts';
import { headText, peekObject } from '../peek.ts';

export type Kind = 'run_spec' | 'scenario' | 'scenario_state' | 'stats' | 'per_instance_stats';

/** What only this file of a run has, at the top or in the first element of its list. */
const MARKS: readonly (readonly [Kind, 'object' | 'list', readonly string[]])[] = [
  ['run_spec', 'object', ['name', 'adapter_spec']],
  ['scenario_state', 'object', ['adapter_spec', 'request_states']],
  ['scenario', 'object', ['name', 'description', 'definition_path']],
  ['per_instance_stats', 'list', ['instance_id', 'train_trial_index', 'stats']],
  ['stats', 'list', ['name', 'count', 'sum']],
];

export const helm: Recogniser<Kind> = {
  name: 'helm',
  title: 'HELM',
  kindOf,
  group: (recognised) =>
    groupBy(recognised, folderOf).filter((group) => group.some(({ kind }) => kind !== 'scenario')),
};

function kindOf({ head }: FileWithHead): Kind | null {
  const text = headText(head);
  const isList = text.startsWith('[');
  const keys = peekObject(isList ? text.slice(1) : text);
  const shape = isList ? 'list' : 'object';
  const mark = MARKS.find(([, of, names]) => of === shape && names.every((name) => keys?.has(name)));
  if (mark?.[0] === 'stats' && keys?.get('name') !== '{') return null;
  return mark?.[0] ?? null;
}
