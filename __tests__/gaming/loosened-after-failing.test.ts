/** A limit that is loosened because a run failed it. The built action says so to whoever is asked to approve it. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { LEDGER } from '../e2e/git-server.ts';
import { type LedgerWorld, startLedgerWorld } from '../e2e/ledger-world.ts';
import { commit, type PullState } from '../e2e/loopback/state.ts';
import { runAction } from '../e2e/run-action.ts';
import { POLICY_PATH, policyOf } from '../e2e/world.ts';

const REVIEW = 'review: { approvers: ["@alice"] }\n';

let world: LedgerWorld;
beforeEach(async () => {
  world = await startLedgerWorld(policyOf('1%', REVIEW));
});
afterEach(() => world.close());

/** The author asks for 3 %, and Alice is content with it. */
async function askForMore(): Promise<{ summary: string; status: string }> {
  const repository = world.github.repository();
  const base = repository.refs.get('main')!;
  const head = commit(repository, 'change', { [POLICY_PATH]: policyOf('3%', REVIEW) });
  const pull: PullState = {
    number: 7,
    head: { sha: head, ref: 'change', repo: 'acme/app' },
    base: { sha: base, ref: 'main' },
    user: 'author',
    reviews: [
      { id: 1, user: 'alice', state: 'APPROVED', commit_id: head, submitted_at: '2026-11-02T09:30:00Z' },
    ],
    files: [{ filename: POLICY_PATH, status: 'modified' }],
    commits: [],
  };
  repository.pulls.push(pull);
  const sides = {
    head: { sha: head, ref: 'change', repo: { full_name: 'acme/app' } },
    base: { sha: base, ref: 'main', repo: { full_name: 'acme/app' } },
  };
  const result = await runAction({
    github: world.github,
    entry: 'dist/review.js',
    event: 'pull_request',
    payload: { number: 7, pull_request: { number: 7, ...sides } },
    sha: head,
    env: { GITHUB_SERVER_URL: world.server.url },
  });
  await result.remove();
  const { state, description } = repository.statuses.findLast(({ sha }) => sha === head)!;
  return { summary: result.summary.replaceAll('\\', ''), status: `${state}: ${description}` };
}

test('limit loosened just after a failing run', async () => {
  await world.run({ failing: 2 });
  const { summary, status } = await askForMore();
  expect(status).toBe('success: The policy is loosened after a failing run, approved by alice.');
  expect(summary).toMatch(
    /Loosened after a failing run: on .* was not demonstrated for refusal \(2 of 300, upper bound 2\.084%, limit 1%\)/,
  );
});

test('and the failing run is made to look like one that passed', async () => {
  await world.run({ failing: 2 });
  await world.run({ failing: 2 });
  const lines = world.server.lines().map((line) => line.replace('"decision":"block"', '"decision":"allow"'));
  world.server.replace(lines);
  world.github.repository().refs.set(LEDGER, world.server.git('rev-parse', LEDGER).trim());
  expect((await askForMore()).status).toMatch(
    /^failure: The policy is loosened and stopped: Nobody can tell/,
  );
});
