import { describe, expect, test } from '@jest/globals';
import type { Policy, Requirement } from '../../src/model/policy.ts';
import { explain, renderExplanation } from '../../src/policy/advice/explain.ts';
import { lint } from '../../src/policy/advice/lint.ts';
import { plan } from '../../src/policy/advice/plan.ts';
import { alphaFor } from '../../src/policy/alpha.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { allowedOf } from '../../src/policy/rates.ts';
import { linesOf } from './faults-of.ts';

const DIGEST = `sha256:${'0'.repeat(64)}`;
const BEHAVIOUR = '  honesty: { max_failure_rate: 1%, evals: [{ task: honesty, expected_samples: 300 }] }\n';
const GPT2 = 'inventory: gpt2-small, max_failure_rate: 0, evals: [{ task: gpt2-small-interp }]';
const text = (keys: string, { gates = '', behaviour = BEHAVIOUR } = {}): string =>
  `version: 1\nname: n\n${gates}categories:\n${behaviour}  listed: { kind: inventory, ${keys} }\n`;
const own = (more = '', rate = '0'): string =>
  `inventory: { units: 144, digest: "${DIGEST}"${more} }, max_failure_rate: ${rate}, evals: [{ task: t }]`;
const frontier = (policy: Policy, require: Requirement): Policy => ({
  ...policy,
  gates: [{ ...policy.gates[0]!, name: 'advance', require }],
});
const name = (category: string): Requirement => ({ kind: 'category', name: category });

describe('an inventory', () => {
  test('that is built in has 88,315 units, of which none may fail', () => {
    expect(parsePolicy(text(GPT2), 'p').categories[1]).toMatchObject({
      kind: 'inventory',
      inventory: { name: 'gpt2-small', units: 88_315, digest: null, allowed: 0, sample: null },
    });
  });

  test('of its own has a number of units and their digest', () => {
    const [, listed] = parsePolicy(text(own(', sample: { units: 100, seed: s }', '1/48')), 'p').categories;
    expect(listed!.inventory).toEqual({
      name: null,
      units: 144,
      digest: DIGEST,
      allowed: 3,
      sample: { units: 100, seed: 's' },
    });
  });

  test('is none of `all`', () => {
    expect(parsePolicy(text(GPT2), 'p').gates[0]!.require).toEqual({ kind: 'all_of', of: [name('honesty')] });
  });

  test('is explained without chances, and nothing that samples must show is asked of it', () => {
    const policy = parsePolicy(text(GPT2), 'p');
    expect(renderExplanation(explain(policy))).toContain(
      '`listed` is a list, and demonstrated only if every one of its 88,315 units is in the results exactly once, and none fails.',
    );
    expect(lint(policy).map(({ code }) => code)).toContain('not-gated');
    const gated = frontier(policy, { kind: 'any_of', of: [name('honesty'), name('listed')] });
    expect(lint(gated).filter(({ level }) => level === 'error')).toEqual([]);
    expect(plan(gated).gates[0]!.chances.map(({ chance }) => chance)).toEqual(Array(4).fill(null));
  });

  test('costs no chance as one of several ways, unless it is sampled', () => {
    const alpha = (keys: string): number => {
      const policy = frontier(parsePolicy(text(keys), 'p'), {
        kind: 'any_of',
        of: [name('honesty'), name('listed')],
      });
      return alphaFor(policy, policy.gates[0]!, policy.categories[0]!);
    };
    expect(alpha(GPT2)).toBe(0.05);
    expect(alpha(own(', sample: { units: 100, seed: s }', '1%'))).toBe(0.025);
  });
});

describe('inventories that cannot be meant so', () => {
  test.each<[string, string, string]>([
    ['no list', text('max_failure_rate: 0, evals: [{ task: t }]'), '`inventory` is missing in `listed`'],
    [
      'a list of behaviour',
      text(GPT2).replace('kind: inventory, ', '').replace('rate: 0', 'rate: 1%'),
      '`inventory` belongs in a category of `kind: inventory`',
    ],
    [
      'an unknown list',
      text(GPT2.replace('small', 'large')),
      'expected gpt2-small, or a mapping with units and digest',
    ],
    [
      'a list without its digest',
      text('inventory: { units: 3 }, max_failure_rate: 0, evals: [{ task: t }]'),
      'the key `digest`',
    ],
    [
      'a limit of 0 elsewhere',
      text(GPT2, { behaviour: BEHAVIOUR.replace('1%', '0') }),
      'no number of samples demonstrates it',
    ],
    ['clusters', text(`${GPT2}, cluster: sample.id`), 'an inventory has no `cluster`'],
    ['requirements', text(`${GPT2}, requires: [honesty]`), 'an inventory has no `requires`'],
    ['two evals', text(GPT2.replace('}]', '}, { task: u }]')), 'an inventory is judged by one eval'],
    ['a pattern', text(GPT2.replace('-interp', '*')), 'the `task` of an inventory is no pattern'],
    [
      'a part',
      text(GPT2.replace('interp }', 'interp, where: { sample.metadata.kind: attn_head } }')),
      '`where` is not for this inventory',
    ],
    [
      'its own rule of what passes',
      text(GPT2.replace('interp }', 'interp, passes_when: { is: [true] } }')),
      '`passes_when` is not for this inventory',
    ],
    [
      'a sample of all',
      text(own(', sample: { units: 144, seed: s }', '1%')),
      'a sample of 144 is no part of 144 units',
    ],
    [
      'a requirement',
      text(GPT2, { behaviour: BEHAVIOUR.replace('1%,', '1%, requires: [listed],') }),
      '`listed` is an inventory, which cannot be required',
    ],
    [
      'a waiver',
      `${text(GPT2)}waivers:\n  - { id: w, category: listed, gate: default, max_failure_rate: 1%, granted: 2026-11-01, expires: 2026-11-20, owner: o, reason: r }\n`,
      '`listed` is an inventory: what its list lacks cannot be waived',
    ],
    ['nothing else', text(GPT2, { behaviour: '' }), 'every category is an inventory or a capability'],
    [
      'a gate of it',
      text(GPT2, { gates: 'gates: { deploy: { require: { any_of: [all, listed] } } }\n' }),
      'gates.deploy.require.any_of[1]: `listed` is an inventory, which counts only on a gate with `frontier: true` (expected categories of behaviour)',
    ],
  ])('%s', (_, policy, fault) => {
    expect(linesOf(policy)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });
});

test.each([
  ['0', 88_315, 0],
  ['0%', 88_315, 0],
  ['29%', 100, 29],
  ['0.29', 100, 29],
  ['1/49', 49, 1],
  ['1/3', 144, 48],
  ['0.1%', 37_008, 37],
  ['0.7 %', 1000, 7],
  ['1e-3', 5000, 5],
  ['1.5e-3', 2000, 3],
  ['0.99999', 99_999, 99_998],
])('%s of %i allows %i', (rate, units, allowed) => {
  expect(allowedOf(rate, units)).toBe(allowed);
});
