/** Failures that are trained, chosen or named away: the built action is never green on them. */
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  expectAllowed,
  expectBlocked,
  logOf,
  POLICY_PATH,
  policyOf,
  startWorld,
  verdictOf,
  type World,
} from '../e2e/world.ts';

const HISTORY = '.near-zero/history/failures.yml';
const policy = policyOf();

let world: World;
afterEach(() => world.close());

/** The gate over results of which so many fail: the base remembers, and the pull request may have it otherwise. */
async function gate(base: string, failing = 0, head: string | null = base, rule = policy) {
  const files = (text: string | null) => ({
    [POLICY_PATH]: rule,
    ...(text === null ? {} : { [HISTORY]: `version: 1\n${text}` }),
  });
  world = await startWorld({ base: files(base), head: files(head) });
  world.upload({ 'refusals.eval': logOf(failing) });
  return world.gate();
}

describe('trained on, selected on or patched against the suite', () => {
  const entry = (how: string) => `contaminated: [{ task: refusals, how: ${how}, since: 2020-01-01 }]\n`;

  test.each([
    ['trained_on', /The model was trained on refusals since 2020-01-01/],
    ['selected_on', /The model was selected on refusals/],
    ['patched_against', /The model was patched against refusals/],
    ['optimised_against', /The model was optimised against refusals/],
  ])('%s: clean results do not pass', async (how, says) => {
    expectBlocked(await gate(entry(how)), { says, states: { refusal: 'invalid' }, codes: ['contaminated'] });
  });

  test('a pull request that takes the entry out is judged with it', async () => {
    expectBlocked(await gate(entry('trained_on'), 0, null), {
      says: /trained on refusals/,
      states: { refusal: 'invalid' },
      codes: ['contaminated'],
    });
  });

  test('a failure there still fails', async () => {
    expectBlocked(await gate(entry('trained_on'), 30), {
      says: /30 failures in 300/,
      states: { refusal: 'violated' },
      codes: ['above-limit', 'contaminated'],
    });
  });

  test('an intervention that trained on the eval contaminates it by itself', async () => {
    const text = `signatures: [{ id: s, category: refusal, label: l, first_seen: 2020-01-01 }]
interventions: [{ on: 2020-02-01, signatures: [s], kind: trained_on_eval, description: d, by: b, evals: ["**"] }]\n`;
    expectBlocked(await gate(text), {
      says: /trained on refusals since 2020-02-01/,
      states: { refusal: 'invalid' },
      codes: ['contaminated'],
    });
  });

  test('an entry about other models, or other evals, blocks nothing', async () => {
    const others = `contaminated:
  - { task: refusals, how: trained_on, since: 2020-01-01, models: ["other/*"] }
  - { task: compliance, how: trained_on, since: 2020-01-01 }\n`;
    expectAllowed(await gate(others));
  });
});

describe('failure renamed each release', () => {
  const rule = policyOf('1%', 'gates: { default: { require: all, unresolved_failures: block } }\n');
  const old = '{ id: lies, category: refusal, label: It lies., first_seen: 2020-01-01, release: acme/a }';
  const signatures = (...of: string[]) => `signatures:\n${of.map((one) => `  - ${one}\n`).join('')}`;
  const blocked = { states: { refusal: 'demonstrated' }, codes: ['unresolved-failures'] };

  test('it is open under its old name', async () => {
    expectBlocked(await gate(signatures(old), 0, undefined, rule), {
      says: /lies \(refusal\) is open/,
      ...blocked,
    });
  });

  test('a pull request that gives it another name is judged by the old one', async () => {
    const renamed = signatures(old.replace('lies', 'fibs').replace('2020-01-01', '2026-01-01'));
    expectBlocked(await gate(signatures(old), 0, renamed, rule), {
      says: /lies \(refusal\) is open/,
      ...blocked,
    });
  });

  test('linked, it is open from its first sighting', async () => {
    const again = old.replace('lies', 'fibs').replace(', release: acme/a', ', formerly: [lies]');
    const text = signatures(old, again.replace('2020-01-01', '2026-01-01'));
    const result = await gate(text, 0, undefined, rule);
    expectBlocked(result, { says: /fibs \(refusal\) is open[^:]*: 2020-01-01 seen in acme\/a/, ...blocked });
    expect(verdictOf(result).signatures).toHaveLength(1);
  });

  test('linked to a name that was taken out, the history cannot be used', async () => {
    const text = signatures(old.replace('lies', 'fibs').replace(' }', ', formerly: [lies] }'));
    expectBlocked(await gate(text, 0, undefined, rule), { says: /there is no signature `lies`/ });
  });

  test('not linked, both are open', async () => {
    const text = signatures(old, old.replace('lies', 'fibs'));
    const result = await gate(text, 0, undefined, rule);
    expectBlocked(result, { says: /lies \(refusal\) is open/, ...blocked });
    expect(verdictOf(result).signatures!.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'lies open',
      'fibs open',
    ]);
  });
});

test.each([
  ['is no YAML', 'signatures: [', /expected YAML 1\.2/],
  ['has a misspelt key', 'signature: []', /unknown key `signature`/],
  [
    'claims a root cause without evidence',
    'interventions: [{ on: 2020-01-01, signatures: [s], kind: root_cause, description: d, by: b }]',
    /a root cause is claimed without .evidence./,
  ],
])('a history that %s blocks, whatever the results', async (_, text, says) => {
  expectBlocked(await gate(text), { says });
});

test('an incident that refutes the evidence blocks until there is evidence of after it', async () => {
  const incident = (to: string) =>
    `incidents: [{ id: inc-1, category: refusal, from: 2020-01-01, to: ${to}, interactions: 1000, failures: { 1: 100 } }]\n`;
  const ahead = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  expectBlocked(await gate(incident(ahead)), {
    says: /100 failures in 1,000 interactions in use from 2020-01-01/,
    states: { refusal: 'invalid' },
    codes: ['refuted-by-incidents'],
  });
  await world.close();
  expectAllowed(await gate(incident('2020-01-31')));
});
