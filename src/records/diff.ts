/** What a change of the history means: whatever lets people forget a failure is looser. */
import type { HistoryRecords, Incident, Intervention, Signature } from '../model/history.ts';
import type { Change, Direction } from '../policy/diff.ts';
import { canonical } from '../util/canonical.ts';
import { contaminatedIn } from './contaminated.ts';

/** Every change that makes a failure count for more or for less; owners, links and labels are nobody's business. */
export function diffHistory(base: HistoryRecords, head: HistoryRecords): Change[] {
  return [
    ...byId('signatures', base.signatures, head.signatures, changesOfSignature),
    ...byId('incidents', base.incidents, head.incidents, changesOfIncident),
    ...asSets(
      'contaminated',
      contaminatedIn(base).map(unlinked),
      contaminatedIn(head).map(unlinked),
      'tighter',
      ({ task }) => task,
    ),
    ...asSets(
      'releases',
      base.releases.map(unlinked),
      head.releases.map(unlinked),
      'tighter',
      ({ model }) => model,
    ),
    ...asSets('interventions', causes(base), causes(head), 'looser', ({ signatures }) => signatures.join()),
  ];
}

/** Only the removal of a root cause closes a failure. */
const causes = ({ interventions }: HistoryRecords): Pick<Intervention, 'on' | 'signatures'>[] =>
  interventions.flatMap(({ kind, on, signatures }) => (kind === 'root_cause' ? { on, signatures } : []));

const unlinked = <Entry extends { readonly link?: string }>({ link: _, ...rest }: Entry) => rest;

interface Part {
  readonly key: string;
  readonly old: string | null;
  readonly new: string | null;
  readonly direction: Direction;
}

function byId<Entry extends { readonly id: string; readonly category: string }>(
  list: string,
  base: readonly Entry[],
  head: readonly Entry[],
  parts: (old: Entry, now: Entry) => Part[],
): Change[] {
  const heads = new Map(head.map((one) => [one.id, one]));
  const bases = new Set(base.map(({ id }) => id));
  return [
    ...base.flatMap((old): Change[] => {
      const { id, category } = old;
      const now = heads.get(id);
      if (now === undefined)
        return [changeOf(`history.${list}.${id}`, category, { old: id, new: null, direction: 'looser' })];
      return parts(old, now)
        .filter((part) => part.old !== part.new)
        .map((part) => changeOf(`history.${list}.${id}.${part.key}`, category, part));
    }),
    ...head
      .filter(({ id }) => !bases.has(id))
      .map(({ id, category }) =>
        changeOf(`history.${list}.${id}`, category, { old: null, new: id, direction: 'tighter' }),
      ),
  ];
}

function changesOfSignature(old: Signature, now: Signature): Part[] {
  return [
    moved('first_seen', old.first_seen, now.first_seen, (a, b) => b < a),
    moved('due', old.due, now.due, (a, b) => b < a),
    moved('severity', old.severity, now.severity, (a, b) => b > a),
    { key: 'category', old: old.category, new: now.category, direction: 'looser' },
    listed('formerly', old.formerly, now.formerly, 'tighter'),
  ];
}

function changesOfIncident(old: Incident, now: Incident): Part[] {
  const levels = [...new Set([...Object.keys(old.failures), ...Object.keys(now.failures)])].sort();
  return [
    ...levels.map((level) =>
      moved(`failures.${level}`, old.failures[level] ?? 0, now.failures[level] ?? 0, (a, b) => b > a),
    ),
    moved('interactions', old.interactions, now.interactions, (a, b) => b < a),
    moved('known', old.known, now.known, (a, b) => b < a),
    ...(['category', 'model', 'from', 'to', 'harm'] as const).map(
      (key): Part => ({ key, old: old[key] ?? null, new: now[key] ?? null, direction: 'looser' }),
    ),
  ];
}

/** A value whose absence is the loosest. */
function moved<Value extends string | number>(
  key: string,
  old: Value | undefined,
  now: Value | undefined,
  isTighter: (old: Value, now: Value) => boolean,
): Part {
  const tighter = now !== undefined && (old === undefined || isTighter(old, now));
  return {
    key,
    old: old === undefined ? null : `${old}`,
    new: now === undefined ? null : `${now}`,
    direction: tighter ? 'tighter' : 'looser',
  };
}

function listed(
  key: string,
  old: readonly string[] = [],
  now: readonly string[] = [],
  more: Direction,
): Part {
  const direction = old.every((one) => now.includes(one)) ? more : 'looser';
  return { key, old: old.join(', ') || null, new: now.join(', ') || null, direction };
}

/** Entries without ids: one that is changed is one less and one more. */
function asSets<Entry extends object>(
  list: string,
  base: readonly Entry[],
  head: readonly Entry[],
  more: 'tighter' | 'looser',
  name: (entry: Entry) => string,
): Change[] {
  const of = (entries: readonly Entry[]) => new Map(entries.map((one) => [canonical(one), one]));
  const [before, after] = [of(base), of(head)];
  const less = more === 'looser' ? 'tighter' : 'looser';
  return [
    ...[...before].flatMap(([text, one]) =>
      after.has(text)
        ? []
        : changeOf(`history.${list}.${name(one)}`, null, { old: text, new: null, direction: less }),
    ),
    ...[...after].flatMap(([text, one]) =>
      before.has(text)
        ? []
        : changeOf(`history.${list}.${name(one)}`, null, { old: null, new: text, direction: more }),
    ),
  ];
}

function changeOf(path: string, category: string | null, part: Omit<Part, 'key'>): Change {
  const { old, new: now, direction } = part;
  const how = old === null ? 'is added' : now === null ? 'is removed' : `changes from ${old} to ${now}`;
  return {
    path,
    direction,
    category,
    gate: null,
    old,
    new: now,
    base: null,
    head: null,
    sentence: `\`${path}\` ${how}.`,
    note: '',
    samples: null,
  };
}
