/** What a schema cannot say. Each rule is a function from the sound parts of a document to complaints. */
import type {
  Condition as ConditionDocument,
  Requirement as RequirementDocument,
} from '../model/generated/policy-schema.js';
import { parsePath } from '../model/path.ts';
import { readCondition } from './build.ts';
import type { Complaint } from './complaint.ts';
import { holds, witnesses } from './condition.ts';
import { largeCycles } from './cycles.ts';
import { type Draft, evalsIn } from './draft.ts';
import { readEvidenceRules } from './evidence-rules.ts';
import { globMatches, isPattern } from './glob.ts';
import type { Steps } from './places.ts';
import { poolCountsOnce, poolStatesSizes } from './pool.ts';
import { readConfidence, readRate } from './rates.ts';
import { closure } from './requirement.ts';
import { closest } from './suggest.ts';

type Rule = (draft: Draft) => Iterable<Complaint>;

export const RULES: readonly Rule[] = [
  ratesInRange,
  confidencesInRange,
  evidenceNeverLooser,
  pathsAreRead,
  conditionsDecide,
  requiresExist,
  requiresInPairs,
  gatesRequireWhatExists,
  screensHaveNoChoice,
  patternsListTheirTasks,
  poolStatesSizes,
  poolCountsOnce,
];

function* ratesInRange(draft: Draft): Generator<Complaint> {
  for (const name of draft.categories.keys()) {
    const at = ['categories', name, 'max_failure_rate'];
    const text = draft.places.text(at);
    const rate = readRate(text);
    if (rate !== null && rate.value > 0) continue;
    yield {
      at,
      message: `\`max_failure_rate\` cannot be ${text}${rate === null ? '' : ': no number of samples demonstrates it'}`,
      expected: 'a rate above 0 and under 1, such as 0.1%, 0.001 or 1/1000',
    };
  }
  for (const { at } of evidenceIn(draft)) {
    const rate = [...at, 'unscored', 'max_rate'];
    const text = draft.places.text(rate);
    if (text === '' || readRate(text) !== null) continue;
    yield {
      at: rate,
      message: `\`max_rate\` cannot be ${text}`,
      expected: 'a rate from 0 to under 1, such as 2%',
    };
  }
}

function* confidencesInRange({ confidence, categories, places }: Draft): Generator<Complaint> {
  const stated: Steps[] = confidence === undefined ? [] : [['confidence']];
  for (const [name, category] of categories) {
    if (category.confidence !== undefined) stated.push(['categories', name, 'confidence']);
  }
  for (const at of stated) {
    if (readConfidence(places.text(at)) !== null) continue;
    yield {
      at,
      message: `\`confidence\` cannot be ${places.text(at)}`,
      expected: 'a confidence from 80% to under 100%, such as 95%, 99.9% or 0.95',
    };
  }
}

/** A category or a gate that repeats a rule means to be stricter; the looser one would have no effect. */
function* evidenceNeverLooser(draft: Draft): Generator<Complaint> {
  const [general, ...special] = evidenceIn(draft).map(({ at, evidence }) => ({
    at,
    stated: evidence ?? {},
    rules: readEvidenceRules(evidence, draft.places.text([...at, 'unscored', 'max_rate'])),
  }));
  for (const { at, stated, rules } of special) {
    const { maxAge, maxUnscored, edited } = general!.rules;
    const looser = (key: Steps, own: string, other: string) => ({
      at: [...at, ...key],
      message: `\`${key.at(-1)}: ${own}\` is looser than the ${other} that holds for the whole policy`,
      expected: `${other} or stricter`,
    });
    if (maxAge && rules.maxAge && rules.maxAge.ms > maxAge.ms)
      yield looser(['max_age'], rules.maxAge.text, maxAge.text);
    if (maxUnscored && rules.maxUnscored && rules.maxUnscored.value > maxUnscored.value) {
      yield looser(['unscored', 'max_rate'], rules.maxUnscored.text, maxUnscored.text);
    }
    if (edited === 'reject' && stated.edited === 'not-judged')
      yield looser(['edited'], 'not-judged', 'reject');
  }
}

/** Wherever `evidence` can stand, the policy's own first. */
function evidenceIn({ evidence, categories, gates }: Draft) {
  return [
    { at: ['evidence'] as Steps, evidence },
    ...[...categories].map(([name, category]) => ({
      at: ['categories', name, 'evidence'],
      evidence: category.evidence,
    })),
    ...[...gates].map(([name, gate]) => ({ at: ['gates', name, 'evidence'], evidence: gate.evidence })),
  ];
}

function* pathsAreRead(draft: Draft): Generator<Complaint> {
  const expected =
    'value, value.KEY, named.KEY, answer, score.metadata.KEY, sample.metadata.KEY, sample.id, eval.args.KEY, ' +
    'eval.metadata.KEY or eval.tags; a key with dots or spaces in quotes';
  for (const { at, entry } of evalsIn(draft)) {
    const paths = [
      ...(entry.at === undefined ? [] : [{ at: [...at, 'at'], text: entry.at, key: false }]),
      ...Object.keys(entry.where ?? {}).map((text) => ({ at: [...at, 'where', text], text, key: true })),
    ];
    for (const { at, text, key } of paths) {
      if (parsePath(text) === null)
        yield { at, key, message: `${JSON.stringify(text)} is not a path`, expected };
    }
  }
}

/** A condition that every value meets, or none, decides nothing: it was meant otherwise. */
function* conditionsDecide(draft: Draft): Generator<Complaint> {
  for (const { at, entry } of evalsIn(draft)) {
    const unscored = entry.unscored_when ? readCondition(entry.unscored_when) : null;
    if (entry.unscored_when) yield* decides([...at, 'unscored_when'], entry.unscored_when);
    if (!entry.passes_when) continue;
    const complaints = [...decides([...at, 'passes_when'], entry.passes_when)];
    yield* complaints;
    if (unscored === null || complaints.length > 0) continue;
    const passes = readCondition(entry.passes_when);
    const left = [...witnesses(passes), ...witnesses(unscored)].filter(
      (value) => holds(unscored, value) !== true,
    );
    if (left.some((value) => holds(passes, value))) continue;
    yield {
      at: [...at, 'unscored_when'],
      message: 'no sample can pass: every value that passes is also unscored',
      expected: 'a condition that leaves passing values',
    };
  }
}

function* decides(at: Steps, document: ConditionDocument): Generator<Complaint> {
  const condition = readCondition(document);
  const outcomes = new Set(witnesses(condition).map((value) => holds(condition, value)));
  if (outcomes.size > 1) return;
  const every = outcomes.has(true);
  yield {
    at,
    message: `\`${at.at(-1)}\` holds for ${every ? 'every value' : 'no value'}`,
    expected: 'a condition that some values meet and others do not',
  };
}

function* requiresExist({ categories, names }: Draft): Generator<Complaint> {
  for (const [name, { requires = [] }] of categories) {
    for (const [i, other] of requires.entries()) {
      if (!names.has(other)) yield unknownCategory(['categories', name, 'requires', i], other, names);
    }
  }
}

/** Two categories may require each other: such a pair is judged as one. A longer circle is a slip. */
function* requiresInPairs({ categories }: Draft): Generator<Complaint> {
  const requires = new Map([...categories].map(([name, category]) => [name, category.requires ?? []]));
  for (const [name, others] of requires) {
    const i = others.indexOf(name);
    if (i < 0) continue;
    yield {
      at: ['categories', name, 'requires', i],
      message: `\`${name}\` requires itself`,
      expected: 'another category',
    };
  }
  for (const cycle of largeCycles(requires)) {
    yield {
      at: ['categories', cycle[0]!, 'requires'],
      message: `these categories require each other in a circle: ${cycle.join(', ')}`,
      expected: 'no circle, except two categories that require each other',
    };
  }
}

function* gatesRequireWhatExists({ gates, names }: Draft): Generator<Complaint> {
  for (const [gate, { require }] of gates) {
    for (const { at, name } of leaves(require, ['gates', gate, 'require'])) {
      if (name !== 'all' && !names.has(name)) yield unknownCategory(at, name, new Set([...names, 'all']));
    }
  }
}

function unknownCategory(at: Steps, name: string, names: ReadonlySet<string>): Complaint {
  return {
    at,
    message: `there is no category \`${name}\``,
    expected: `one of ${[...names].slice(0, 20).join(', ')}${names.size > 20 ? ', …' : ''}`,
    suggestion: closest(name, names),
  };
}

/** A screen blocks on what it finds, so there is nothing that one branch could excuse in another. */
function* screensHaveNoChoice({ gates }: Draft): Generator<Complaint> {
  for (const [gate, { require, screen }] of gates) {
    if (!screen) continue;
    for (const at of choices(require, ['gates', gate, 'require'])) {
      yield {
        at,
        key: true,
        message: '`any_of` cannot stand in a screen',
        expected: 'all, names, a list or all_of',
      };
    }
  }
}

function* leaves(require: RequirementDocument, at: Steps): Generator<{ at: Steps; name: string }> {
  if (typeof require === 'string') yield { at, name: require };
  else for (const inner of within(require, at)) yield* leaves(inner.require, inner.at);
}

function* choices(require: RequirementDocument, at: Steps): Generator<Steps> {
  if (typeof require === 'string') return;
  if (!Array.isArray(require) && require.any_of) yield [...at, 'any_of'];
  for (const inner of within(require, at)) yield* choices(inner.require, inner.at);
}

function within(require: Exclude<RequirementDocument, string>, at: Steps) {
  if (Array.isArray(require)) return require.map((inner, i) => ({ require: inner, at: [...at, i] as Steps }));
  return Object.entries(require).flatMap(([key, list]) =>
    list.map((inner, i) => ({ require: inner, at: [...at, key, i] as Steps })),
  );
}

/** Without the list, a task that was never run would go unnoticed. */
function* patternsListTheirTasks(draft: Draft): Generator<Complaint> {
  const demonstrated = demonstratedIn(draft);
  for (const { category, at, entry } of evalsIn(draft)) {
    if (isPattern(entry.task) && !entry.expected_tasks && demonstrated.has(category)) {
      yield {
        at: [...at, 'task'],
        message: `\`task\` is a pattern, and nothing says which tasks it must find`,
        expected: 'expected_tasks beside it, at every gate that is not a screen',
      };
    }
    for (const [i, task] of (entry.expected_tasks ?? []).entries()) {
      if (globMatches(entry.task, task)) continue;
      yield {
        at: [...at, 'expected_tasks', i],
        message: `${JSON.stringify(task)} is not matched by the task ${JSON.stringify(entry.task)}`,
        expected: 'tasks that `task` matches',
      };
    }
  }
}

/** Names of the categories that a gate other than a screen judges. */
function demonstratedIn({ categories, gates, names }: Draft): ReadonlySet<string> {
  if (gates.size === 0) return names;
  const asked = [...gates.values()]
    .filter((gate) => !gate.screen)
    .flatMap((gate) =>
      [...leaves(gate.require, [])].flatMap(({ name }) => (name === 'all' ? [...names] : [name])),
    );
  return closure(asked, (name) => categories.get(name)?.requires ?? []);
}
