import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runInProcess } from './in-process.ts';

export const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The node to run it with, as a process of its own. */
  readonly node?: string;
}

/** Runs the built command line: in this process, unless a node is named or NEAR_ZERO_PROCESSES is set. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  if (options.node !== undefined || process.env['NEAR_ZERO_PROCESSES']) return spawnCli(args, options);
  const { cwd = process.cwd(), env } = options;
  return runInProcess({ entry: CLI, args, cwd, env: { ...inherited, ...env } });
}

function spawnCli(args: readonly string[], { cwd, env = {}, node = process.execPath }: CliOptions) {
  return new Promise<CliResult>((resolve, reject) => {
    const { NODE_OPTIONS: _, ...inherited } = process.env;
    const child = spawn(node, [CLI, ...args], {
      ...(cwd !== undefined && { cwd }),
      env: { ...inherited, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
