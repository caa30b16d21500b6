/** A repository whose gate keeps a ledger: a loopback GitHub, and git's own server for its branches. */
import { readLedger } from '../../src/ledger/read.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import { type GitServer, LEDGER, startGitServer } from './git-server.ts';
import { addAnnotations, addArtifact, addRun, commit, type RunState } from './loopback/state.ts';
import { type LoopbackGitHub, startGitHub } from './loopback-github.ts';
import { type ActionResult, type RunOptions, runAction } from './run-action.ts';
import { archive, logOf, POLICY_PATH, policyOf } from './world.ts';

export interface LedgerRun extends Omit<RunOptions, 'github'> {
  /** Failures among 300 samples; none by default. */
  readonly failing?: number;
  /** An earlier run that is run again. */
  readonly again?: RunState;
  /** The workflow file, and the ref that it is read from. */
  readonly workflow?: string;
}

export interface LedgerWorld {
  readonly github: LoopbackGitHub;
  readonly server: GitServer;
  /** The runs so far, in order. */
  readonly runs: readonly RunState[];
  /** Runs the gate, by default on a push to main with `ledger: write`, and keeps of the run what GitHub keeps. */
  run(options?: LedgerRun): Promise<ActionResult>;
  /** The entries of the branch, whose chain is whole. */
  entries(): readonly LedgerEntry[];
  close(): Promise<void>;
}

/** @param files what lies beside the policy */
export async function startLedgerWorld(
  policy = policyOf(),
  files: Readonly<Record<string, string>> = {},
): Promise<LedgerWorld> {
  const github = await startGitHub();
  const server = await startGitServer(github.token);
  const repository = github.repository();
  const main = commit(repository, 'main', { [POLICY_PATH]: policy, ...files });
  const runs: RunState[] = [];
  const results: ActionResult[] = [];
  const sync = (): void => {
    const branches = server.git('for-each-ref', '--format=%(refname:short) %(objectname)', 'refs/heads');
    repository.refs.delete(LEDGER);
    for (const line of branches.split('\n').filter((one) => one !== '')) {
      const [name = '', id = ''] = line.split(' ');
      repository.refs.set(name, id);
    }
  };
  return {
    github,
    server,
    runs,
    async run({
      failing = 0,
      again,
      workflow = '.github/workflows/gate.yml@refs/heads/main',
      ...options
    } = {}) {
      const now = new Date().toISOString();
      const event = options.event ?? 'push';
      const run =
        again ??
        addRun(repository, {
          event,
          path: workflow.split('@')[0]!,
          head_sha: main,
          status: 'in_progress',
          conclusion: null,
          created_at: now,
          run_started_at: now,
        });
      if (again === undefined) {
        runs.push(run);
        addArtifact(repository, run, {
          name: 'eval-results',
          content: archive({ 'log.eval': logOf(failing) }),
        });
      } else again.run_attempt++;
      sync();
      const result = await runAction({
        github,
        runId: run.id,
        runAttempt: run.run_attempt,
        sha: main,
        ...options,
        inputs: { ledger: 'write', ...options.inputs },
        env: {
          GITHUB_SERVER_URL: server.url,
          GITHUB_WORKFLOW_REF: `acme/app/${workflow}`,
          ...options.env,
        },
      });
      results.push(result);
      const said = result.annotations.filter(({ level }) => level === 'notice');
      addAnnotations(
        repository,
        run,
        said.map(({ message, properties }) => ({ title: properties['title'] ?? '', message })),
      );
      run.status = 'completed';
      run.conclusion = result.code === 0 ? 'success' : 'failure';
      run.updated_at = new Date().toISOString();
      sync();
      return result;
    },
    entries() {
      const { chain, fault } = readLedger([Buffer.from(`${server.lines().join('\n')}\n`)]);
      if (fault !== null) throw new Error(`Entry ${fault.number} ${fault.message}`);
      return chain.entries;
    },
    async close() {
      await Promise.all(results.map((result) => result.remove()));
      await server.close();
      await github.close();
    },
  };
}
