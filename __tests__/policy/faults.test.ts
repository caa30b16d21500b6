import { describe, expect, test } from '@jest/globals';
import { renderFaults } from '../../src/policy/faults.ts';
import { PolicyError } from '../../src/util/errors.ts';
import { CATEGORY_KEYS, refusalOf } from './faults-of.ts';

const MANY = `version: 1
nam: release policy
confidence: 50%
categories:
  improper-refusal:
    max_failure_rate: 5
    unresolved_failures: 3
    evals:
      - task: xstest
  improper-compliance:
    max_failure_rate: 1%
    requires: [improper-refusl]
    evals:
      - task: strong_reject
        passes_when: { at_least: 3, below: 2 }
gates:
  deploy: { require: { any_of: [improper-refusal, improper-complience] } }
`;

describe('renderFaults', () => {
  test('tells every fault of form and of sense at once', () => {
    const error = refusalOf(MANY);
    expect(error.message).toBe('policy.yml cannot be used: line 1: `name` is missing (and 7 more)');
    expect(renderFaults(error)).toBe(`policy.yml:1:1: \`name\` is missing
  expected the key \`name\`
  1 | version: 1
      ^

policy.yml:2:1: unknown key \`nam\`
  in nam
  expected one of version, name, confidence, evidence, subject, aliases, pinned, categories, maps, gates, waivers, trusted_refs, review
  did you mean name?
  2 | nam: release policy
      ^

policy.yml:3:13: \`confidence\` cannot be 50%
  in confidence
  expected a confidence from 80% to under 100%, such as 95%, 99.9% or 0.95
  3 | confidence: 50%
                  ^

policy.yml:6:23: \`max_failure_rate\` cannot be 5
  in categories.improper-refusal.max_failure_rate
  expected a rate such as 0.1%, 0.001 or 1/1000
  did you mean 5%?
  6 |     max_failure_rate: 5
                            ^

policy.yml:7:5: unknown key \`unresolved_failures\`: it belongs in a gate
  in categories.improper-refusal.unresolved_failures
  expected one of ${CATEGORY_KEYS}
  7 |     unresolved_failures: 3
          ^

policy.yml:12:16: there is no category \`improper-refusl\`
  in categories.improper-compliance.requires[0]
  expected one of improper-refusal, improper-compliance
  did you mean improper-refusal?
  12 |     requires: [improper-refusl]
                      ^

policy.yml:15:22: \`passes_when\` holds for no value
  in categories.improper-compliance.evals[0].passes_when
  expected a condition that some values meet and others do not
  15 |         passes_when: { at_least: 3, below: 2 }
                            ^

policy.yml:17:51: there is no category \`improper-complience\`
  in gates.deploy.require.any_of[1]
  expected one of improper-refusal, improper-compliance, all
  did you mean improper-compliance?
  17 |   deploy: { require: { any_of: [improper-refusal, improper-complience] } }
                                                         ^
`);
  });

  test('lets no control character through, and keeps the caret under its place', () => {
    const error = new PolicyError('m', 'r', [
      {
        file: 'p\u001b[31m.yml',
        position: { line: 3, column: 3 },
        path: 'a\nb',
        message: '\u009b2J',
        expected: '\u202e',
        excerpt: '\u0007\u0007x',
      },
    ]);
    expect(renderFaults(error)).toBe(`p\\u001b[31m.yml:3:3: \\u009b2J
  in a\\u000ab
  expected \\u202e
  3 | \\u0007\\u0007x
                  ^
`);
  });

  test('shows the part of a long line where the fault is', () => {
    const excerpt = `${'-'.repeat(300)}HERE${'-'.repeat(300)}`;
    const rendered = renderFaults(
      new PolicyError('m', 'r', [
        { file: 'f', position: { line: 1, column: 301 }, path: '', message: 'm', expected: 'e', excerpt },
      ]),
    );
    const [line, caret] = rendered.trimEnd().split('\n').slice(-2) as [string, string];
    expect(line.length).toBeLessThan(120);
    expect(line.slice(caret.indexOf('^'))).toMatch(/^HERE/);
  });

  test('says what is wrong where there is no place', () => {
    expect(renderFaults(new PolicyError('no gate', 'name one'))).toBe('no gate\nname one\n');
  });

  test('ends a long list with its rest', () => {
    expect(renderFaults(refusalOf('k: 1\n'.repeat(61)))).toMatch(/\n\nand 10 more\n$/);
  });
});
