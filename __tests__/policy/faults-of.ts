import { keys } from '../../src/model/generated/policy-schema.js';
import { parsePolicy } from '../../src/policy/parse.ts';
import { PolicyError, type PolicyFault } from '../../src/util/errors.ts';

/** The error with which a text is refused. */
export function refusalOf(text: string): PolicyError {
  try {
    parsePolicy(text, 'policy.yml');
  } catch (error) {
    if (error instanceof PolicyError) return error;
    throw error;
  }
  throw new Error('the policy was not refused');
}

export function faultsOf(text: string): readonly PolicyFault[] {
  return refusalOf(text).faults;
}

/** `line:column path: message (expected …) [suggestion]` for each fault. */
export function linesOf(text: string): string[] {
  return faultsOf(text).map(
    ({ position, path, message, expected, suggestion }) =>
      `${position.line}:${position.column} ${path}: ${message} (expected ${expected})${suggestion ? ` [${suggestion}]` : ''}`,
  );
}

/** A policy with one category, `a`, whose lines are given, and what else stands at the top level. */
export function withCategory(lines: string, rest = ''): string {
  const indented = lines.replace(/^/gm, '    ');
  return `version: 1\nname: n\n${rest}categories:\n  a:\n${indented}\n`;
}

/** The same, with the lines of one entry of `evals`. */
export function withEval(lines: string, rest = ''): string {
  const indented = lines.replace(/\n/g, '\n    ');
  return withCategory(`max_failure_rate: 1%\nevals:\n  - ${indented}`, rest);
}

/** The keys of a category, as a fault lists them. */
export const CATEGORY_KEYS = keys['#/$defs/category']!.join(', ');
