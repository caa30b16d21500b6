/** Rates, paths and conditions must make sense by themselves. */
import type { Condition as ConditionDocument } from '../../model/generated/policy-schema.js';
import { parsePath } from '../../util/path.ts';
import { list } from '../../util/words.ts';
import { readCondition } from '../build.ts';
import type { Complaint } from '../complaint.ts';
import { holds, witnesses } from '../condition.ts';
import { type Draft, evalsIn } from '../draft.ts';
import { isLooserCommit, readEvidenceRules } from '../evidence-rules.ts';
import type { Steps } from '../places.ts';
import { readConfidence, readRate } from '../rates.ts';

export function* ratesInRange(draft: Draft): Generator<Complaint> {
  for (const [name, { kind }] of draft.categories) {
    const at = ['categories', name, 'max_failure_rate'];
    const text = draft.places.text(at);
    const rate = readRate(text);
    if (rate !== null && (rate.value > 0 || kind === 'inventory')) continue;
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

export function* confidencesInRange({ confidence, categories, places }: Draft): Generator<Complaint> {
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
export function* evidenceNeverLooser(draft: Draft): Generator<Complaint> {
  const [general, ...special] = evidenceIn(draft).map(({ at, evidence }) => ({
    at,
    stated: evidence ?? {},
    rules: readEvidenceRules(evidence, draft.places.text([...at, 'unscored', 'max_rate'])),
  }));
  for (const { at, stated, rules } of special) {
    const { maxAge, maxUnscored, edited, commit } = general!.rules;
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
    if (commit && rules.commit && isLooserCommit(rules.commit, commit))
      yield looser(['commit'], rules.commit, commit);
    for (const [name, key] of Object.entries(PERMITTED)) {
      const permitted = general!.rules[key];
      const more = (rules[key] ?? []).filter((one) => permitted !== null && !permitted.includes(one));
      if (permitted !== null && more.length > 0)
        yield looser([name], list(more), `list (${list(permitted)})`);
    }
  }
}

/** Lists of what is permitted. */
const PERMITTED = { workflows: 'workflows', events: 'events', attested_by: 'attestedBy' } as const;

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

export function* pathsAreRead(draft: Draft): Generator<Complaint> {
  const expected =
    'value, value.KEY, named.KEY, answer, score.metadata.KEY, sample.metadata.KEY, sample.id, eval.args.KEY, ' +
    'eval.metadata.KEY or eval.tags; a key with dots or spaces in quotes';
  const ofEvals = [...evalsIn(draft)].flatMap(({ at, entry }) => [
    { at: [...at, 'at'], text: entry.at, key: false },
    ...Object.keys(entry.where ?? {}).map((text) => ({ at: [...at, 'where', text], text, key: true })),
  ]);
  const ofCategories = [...draft.categories].flatMap(([name, { cluster, strata, severity, within }]) => [
    { at: ['categories', name, 'cluster'], text: cluster, key: false },
    typeof strata === 'object'
      ? { at: ['categories', name, 'strata', 'by'], text: strata.by, key: false }
      : { at: ['categories', name, 'strata'], text: strata, key: false },
    { at: ['categories', name, 'severity', 'at'], text: severity?.at, key: false },
    { at: ['categories', name, 'within', 'match'], text: within?.match, key: false },
  ]);
  for (const { at, text, key } of [...ofEvals, ...ofCategories]) {
    if (text !== undefined && parsePath(text) === null)
      yield { at, key, message: `${JSON.stringify(text)} is not a path`, expected };
  }
}

export function* severityLimitsInRange({ categories, places }: Draft): Generator<Complaint> {
  for (const [name, { severity }] of categories) {
    for (const level of Object.keys(severity?.limits ?? {})) {
      const at = ['categories', name, 'severity', 'limits', level];
      if (readRate(places.text(at)) !== null) continue;
      yield {
        at,
        message: `the limit at severity ${level} cannot be ${places.text(at)}`,
        expected: 'a rate from 0 to under 1, such as 0.1%',
      };
    }
  }
}

/** Clusters that reach over several evals cannot be seen in their sum. */
export function* poolsHaveNoClusters({ categories }: Draft): Generator<Complaint> {
  for (const [name, { combine, cluster }] of categories) {
    if (combine !== 'pool' || cluster === undefined) continue;
    yield {
      at: ['categories', name, 'cluster'],
      message: 'a pool cannot have clusters: one that reaches over two evals would count as two',
      expected: 'either `combine: pool` or `cluster`',
    };
  }
}

/** A condition that every value meets, or none, decides nothing: it was meant otherwise. */
export function* conditionsDecide(draft: Draft): Generator<Complaint> {
  for (const { at, entry } of evalsIn(draft)) {
    const complaints = [
      ...(entry.passes_when ? decides([...at, 'passes_when'], entry.passes_when) : []),
      ...(entry.unscored_when ? decides([...at, 'unscored_when'], entry.unscored_when) : []),
    ];
    yield* complaints;
    if (!entry.passes_when || !entry.unscored_when || complaints.length > 0) continue;
    const passes = readCondition(entry.passes_when);
    const unscored = readCondition(entry.unscored_when);
    const values = [...witnesses(passes), ...witnesses(unscored)];
    if (values.some((value) => holds(passes, value) && !holds(unscored, value))) continue;
    yield {
      at: [...at, 'unscored_when'],
      message: 'no sample can pass: every value that passes is also unscored',
      expected: 'a condition that leaves passing values',
    };
  }
}

function* decides(at: Steps, document: ConditionDocument): Generator<Complaint> {
  const condition = readCondition(document);
  const values = witnesses(condition);
  if (values.length > MAX_WITNESSES) {
    yield {
      at,
      message: `\`${at.at(-1)}\` names too many values`,
      expected: `at most ${MAX_WITNESSES / 2} values`,
    };
    return;
  }
  const outcomes = new Set(values.map((value) => holds(condition, value)));
  if (outcomes.size > 1) return;
  yield {
    at,
    message: `\`${at.at(-1)}\` holds for ${outcomes.has(true) ? 'every value' : 'no value'}`,
    expected: 'a condition that some values meet and others do not',
  };
}

/** Each is tried on the whole condition. */
const MAX_WITNESSES = 2000;
