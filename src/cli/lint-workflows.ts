import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { NotReadable, readRegular } from '../io/regular-file.ts';
import { plain } from '../util/plain.ts';
import { plural } from '../util/words.ts';
import { lintWorkflows as findings, type WorkflowFile } from '../workflows/lint.ts';
import type { ExitCode } from './exit-code.ts';
import { usage } from './usage.ts';

export const FOLDER = '.github/workflows';
/** Of each; GitHub takes no workflow as long as that. */
const MOST_BYTES = 1 << 20;

interface LintWorkflowsOptions {
  /** A folder or a file; `true`: where GitHub looks. */
  readonly workflows: string | true;
  readonly format: 'text' | 'json';
}

/** `near-zero lint --workflows`: how the gate can be passed by, as `file:line:column`. Errors exit with 2, warnings with 0. */
export async function lintWorkflowsCommand({ workflows, format }: LintWorkflowsOptions): Promise<ExitCode> {
  const place = workflows === true ? FOLDER : workflows;
  let files: WorkflowFile[];
  try {
    files = await readWorkflows(place);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const what = code === 'ENOENT' ? 'does not exist' : `cannot be read: ${plain(message)}`;
    return usage(`${plain(place)} ${what}. Name the folder or the file of the workflows after --workflows.`);
  }
  if (files.length === 0) return usage(`There is no workflow (*.yml, *.yaml) in ${plain(place)}.`);
  const found = findings(files, place);
  const errors = found.filter(({ level }) => level === 'error').length;
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  } else {
    for (const { file, level, code, position, message, remedy } of found) {
      const where = `${plain(file)}:${position.line}:${position.column}`;
      process.stdout.write(`${where}: ${level}: ${plain(message)} [${code}]\n  → ${plain(remedy)}\n`);
    }
    process.stdout.write(
      `${plain(place)}: ${plural(files.length, 'workflow')}, ${plural(errors, 'error')}, ${plural(found.length - errors, 'warning')}\n`,
    );
  }
  return errors > 0 ? 2 : 0;
}

/** The workflows of a folder, or the one of a file. */
export async function readWorkflows(place: string): Promise<WorkflowFile[]> {
  const names = (await stat(place)).isDirectory()
    ? (await readdir(place))
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => join(place, name))
    : [place];
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readRegular(name, MOST_BYTES).catch((error: Error) => {
        throw error instanceof NotReadable ? new Error(`${name}: ${error.message}`) : error;
      });
      return { name, text: bytes.toString() };
    }),
  );
}
