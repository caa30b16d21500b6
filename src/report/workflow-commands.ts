import type { Verdict } from '../model/verdict.ts';
import { plain } from '../util/plain.ts';
import { annotations } from './annotations.ts';
import { headline } from './said.ts';

/**
 * The verdict as the commands of a GitHub runner, for a job that runs the command line: an annotation for each reason
 * that blocks, and the verdict in one line.
 */
export function workflowCommands(verdict: Verdict): string {
  const commands = annotations(verdict).map(({ message, title, file, startLine, startColumn }) => {
    const properties = Object.entries({ title, file, line: startLine, col: startColumn })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${property(String(value))}`);
    return `::error ${properties.join(',')}::${data(message)}`;
  });
  return `${[...commands, plain(headline(verdict))].join('\n')}\n`;
}

/** https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
const data = (text: string): string => text.replace(/[%\r\n]/g, encodeURIComponent);
const property = (text: string): string => text.replace(/[%\r\n:,]/g, encodeURIComponent);
