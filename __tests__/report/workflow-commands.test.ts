import { describe, expect, test } from '@jest/globals';
import { annotations } from '../../src/report/annotations.ts';
import { workflowCommands } from '../../src/report/workflow-commands.ts';
import { parseCommands } from '../e2e/run-action.ts';
import { HOSTILE } from '../generators/hostile.ts';
import { hostileVerdicts } from '../helpers/hostile.ts';
import { KINDS } from '../helpers/verdicts.ts';

describe.each(Object.entries(HOSTILE))('with %s', (_name, hostile) => {
  test('a runner reads our annotations out of it, and no other command', () => {
    for (const verdict of hostileVerdicts(hostile)) {
      const commands = parseCommands(workflowCommands(verdict));
      expect(commands).toEqual(
        annotations(verdict).map(({ message, title, file, startLine, startColumn }) => ({
          level: 'error',
          message,
          properties: { title, ...(file && { file, line: String(startLine), col: String(startColumn) }) },
        })),
      );
      expect(workflowCommands(verdict)).not.toContain('##[');
    }
  });
});

test('ends with the verdict in one line', () => {
  expect(workflowCommands(KINDS.demonstrated)).toBe('Allowed: 2 bounds demonstrated.\n');
  expect(workflowCommands(KINDS.blocked)).toMatch(
    /^::error title=b%3A .*\nBlocked: b is not demonstrated\.\n$/,
  );
});
