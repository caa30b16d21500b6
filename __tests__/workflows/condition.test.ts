// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the expressions are GitHub's
import { describe, expect, test } from '@jest/globals';
import { holdsAlways, holdsOnlyAfter } from '../../src/workflows/condition.ts';

describe('a condition that always holds', () => {
  test.each([
    'always()',
    '${{ always() }}',
    ' ${{always()}} ',
    'ALWAYS()',
    'always() || failure()',
    "(always() || github.actor == 'a') && !false",
    "always() && 1 && 'text' && !null",
  ])('%s', (condition) => expect(holdsAlways(condition, false)).toBe(true));

  test.each(['true', 'success()', '1', "!('')"])('%s, where all before succeeded', (condition) => {
    expect(holdsAlways(condition, true)).toBe(true);
    expect(holdsAlways(condition, false)).toBe(false);
  });
});

describe('a condition that may not hold', () => {
  test.each([
    'false',
    'failure()',
    '!cancelled()',
    'success() || failure()',
    "github.event_name == 'pull_request'",
    "always() && github.actor != 'dependabot[bot]'",
    'always() && needs.evals.result',
    '!always()',
    'always(',
    '',
    // A text around an expression is a text, and asks for no status: all before must have succeeded.
    "${{ always() }} == 'x'",
    "'always()'",
    'github.event.always',
  ])('%j', (condition) => expect(holdsAlways(condition, false)).toBe(false));
});

describe('a job that runs only after the gate succeeded', () => {
  test.each<string | null>([
    null,
    "github.ref == 'refs/heads/main'",
    'success()',
    "success() && github.ref == 'refs/heads/main'",
    "always() && needs.gate.result == 'success'",
    "always() && 'success' == needs['gate'].result",
    "!cancelled() && (needs.gate.outputs.decision == 'allow' && true)",
    "always() && (success() || needs.GATE.Result == 'success')",
    'always() && false',
  ])('%s', (condition) => expect(holdsOnlyAfter(condition, 'gate')).toBe(true));

  test.each([
    'always()',
    '!cancelled()',
    'failure()',
    "always() && needs.evals.result == 'success'",
    "always() && needs.gate.result != 'failure'",
    "always() && (success() || github.actor == 'root')",
    '!success()',
    "always() && needs.gate.outputs.decision != 'block'",
    'always() &&',
  ])('not %s', (condition) => expect(holdsOnlyAfter(condition, 'gate')).toBe(false));
});
