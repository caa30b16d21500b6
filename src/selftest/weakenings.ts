/** Weakenings of a policy: each makes a green easier, in one place, as somebody who wants the release would. */
import { readRate } from '../policy/rates.ts';

type Mapping = Record<string, unknown>;

export interface Weakening {
  readonly name: string;
  /** Where, as a key path. */
  readonly path: string;
  readonly document: Mapping;
}

/** Every weakening that the policy has a place for, each in a document of its own. */
export function weakenings(document: unknown): Weakening[] {
  const found: Weakening[] = [];
  const add = (name: string, path: string, change: (copy: Mapping) => void): void => {
    const copy = structuredClone(document) as Mapping;
    change(copy);
    found.push({ name, path, document: copy });
  };
  ofTheWhole(document as Mapping, add);
  for (const [name, category] of entries(document, 'categories')) {
    const path = `categories.${name}`;
    ofCategory(category, (what, key, change) =>
      add(what, `${path}${key}`, (copy) => change(mapping(mapping(copy['categories'])[name]))),
    );
    add('category removed', path, (copy) => forget(copy, name));
  }
  for (const [name, gate] of entries(document, 'gates')) {
    ofGate(gate, (what, key, change) =>
      add(what, `gates.${name}${key}`, (copy) => change(mapping(mapping(copy['gates'])[name]))),
    );
  }
  return found;
}

type Add = (name: string, key: string, change: (copy: Mapping) => void) => void;

function ofTheWhole(policy: Mapping, add: Add): void {
  add('confidence lowered', 'confidence', (copy) => {
    copy['confidence'] = '80%';
  });
  if (policy['subject'] === 'digest')
    add('subject by name alone', 'subject', (copy) => delete copy['subject']);
  if (policy['review'] !== undefined) add('review removed', 'review', (copy) => delete copy['review']);
  ofEvidence(policy['evidence'], (what, key, change) =>
    add(what, `evidence.${key}`, (copy) => change(mapping(copy['evidence']))),
  );
}

function ofCategory(category: Mapping, add: Add): void {
  const limit = readRate(String(category['max_failure_rate'] ?? ''))?.value ?? 0;
  add('limit raised', '.max_failure_rate', (copy) => {
    copy['max_failure_rate'] = `${Math.min(99, Math.max(1, limit * 200))}%`;
  });
  if (category['requires'] !== undefined)
    add('requirement removed', '.requires', (copy) => delete copy['requires']);
  if (category['severity'] !== undefined)
    add('severity removed', '.severity', (copy) => delete copy['severity']);
  if (category['recall'] !== undefined) add('recall removed', '.recall', (copy) => delete copy['recall']);
  if (category['graders'] !== undefined) add('graders removed', '.graders', (copy) => delete copy['graders']);
  if (category['inventory'] === undefined && category['kind'] !== 'capability')
    add('adjudicators added', '.adjudicators', (copy) => {
      copy['adjudicators'] = [...list(copy['adjudicators']), '@someone/else'];
    });
  ofEvidence(category['evidence'], (what, key, change) =>
    add(what, `.evidence.${key}`, (copy) => change(mapping(copy['evidence']))),
  );
  list(category['evals']).forEach((selector, index) => {
    ofEval(mapping(selector), (what, key, change) =>
      add(what, `.evals[${index}]${key}`, (copy) => change(mapping(list(copy['evals'])[index]))),
    );
    if (list(category['evals']).length > 1)
      add('eval removed', `.evals[${index}]`, (copy) => void list(copy['evals']).splice(index, 1));
  });
}

function ofEval(selector: Mapping, add: Add): void {
  if (selector['expected_samples'] !== undefined)
    add('expected samples halved', '.expected_samples', (copy) => {
      copy['expected_samples'] = Math.ceil(Number(copy['expected_samples']) / 2);
    });
  const { is } = mapping(selector['passes_when']);
  if (is !== undefined)
    add('another value passes', '.passes_when', (copy) => {
      copy['passes_when'] = { is: [...list(is), 'anything else'] };
    });
  if (Number(selector['epochs'] ?? 1) > 1)
    add('epochs lowered', '.epochs', (copy) => {
      copy['epochs'] = 1;
    });
  if (selector['sealed'] === true) add('seal removed', '.sealed', (copy) => delete copy['sealed']);
  add('only a part counts', '.where', (copy) => {
    copy['where'] = { ...mapping(copy['where']), 'sample.metadata.easy': ['yes'] };
  });
}

function ofEvidence(rules: unknown, add: Add): void {
  for (const key of Object.keys(mapping(rules))) {
    // A bound on what is unscored that is gone leaves the default: failures all the same.
    if (key === 'unscored') {
      add('more unscored taken', key, (copy) => {
        copy[key] = { max_rate: '50%' };
      });
    } else add('rule for evidence removed', key, (copy) => delete copy[key]);
  }
}

function ofGate(gate: Mapping, add: Add): void {
  if (gate['screen'] !== true && gate['frontier'] !== true)
    add('gate made a screen', '.screen', (copy) => {
      copy['screen'] = true;
    });
  if (gate['frontier'] === true)
    add('frontier gate made a plain one', '.frontier', (copy) => delete copy['frontier']);
  for (const key of ['candidates', 'severity_growth', 'unresolved_failures', 'exposure']) {
    if (gate[key] !== undefined) add(`${key} removed`, `.${key}`, (copy) => delete copy[key]);
  }
  ofEvidence(gate['evidence'], (what, key, change) =>
    add(what, `.evidence.${key}`, (copy) => change(mapping(copy['evidence']))),
  );
}

/** Without a category, and without what names it. */
function forget(policy: Mapping, name: string): void {
  delete mapping(policy['categories'])[name];
  for (const [, category] of entries(policy, 'categories')) {
    const left = list(category['requires']).filter((one) => one !== name);
    if (left.length > 0) category['requires'] = left;
    else delete category['requires'];
  }
  for (const [, gate] of entries(policy, 'gates')) gate['require'] = without(gate['require'], name);
}

function without(requirement: unknown, name: string): unknown {
  if (Array.isArray(requirement))
    return requirement.filter((one) => one !== name).map((one) => without(one, name));
  if (typeof requirement !== 'object' || requirement === null) return requirement;
  return Object.fromEntries(Object.entries(requirement).map(([key, value]) => [key, without(value, name)]));
}

const mapping = (value: unknown): Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const entries = (value: unknown, key: string): [string, Mapping][] =>
  Object.entries(mapping(mapping(value)[key])).map(([name, one]) => [name, mapping(one)]);
