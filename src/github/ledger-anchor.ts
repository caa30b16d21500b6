import { PlatformError } from '../util/errors.ts';
import type { GitHubClient } from './api.ts';
import { type LedgerHead, parseRecord } from './ledger-records.ts';
import type { Repository } from './repository.ts';
import { type AnswerShape, shape } from './shape.ts';

export interface AnchorOptions {
  readonly repository: Repository;
  /** As the store says it: what runs said of other ledgers is passed over. */
  readonly place: string;
  /** Names of workflow files whose runs may have written; the first is that of this run. */
  readonly workflows: readonly string[];
  /** Runs that the ledger names, the newest first, and when their attempts were opened. */
  readonly recent: readonly { readonly id: number; readonly openedAt: string }[];
}

export interface RecordedHead extends LedgerHead {
  readonly runId: number;
}

export interface Anchor {
  /** Everything that was found, whoever it is of. */
  readonly heads: readonly RecordedHead[];
  /** Why that is not all, or not enough to say that the ledger's end is its end; `null`: it is. */
  readonly lacks: string | null;
}

const DAY = 86_400_000;
/** A run may take 35 days, and be run again for 30 days after it began. */
const LONGEST = 65 * DAY;
/** How far the clocks of runners and of GitHub may differ. */
const SKEW = 10 * 60_000;
const MOST_PAGES = 3;
const MOST_RUNS = 40;
/** What a job says can be read when it has ended, which the newest may not have. */
const MOST_RECENT = 5;

/**
 * Asks GitHub what runs said of the ledger's head: the newest that the ledger names and of which anything is left, and every
 * run of these workflows that can have written after it. What a run said is kept with its jobs, where whoever can write a
 * branch cannot change it.
 * @throws PlatformError when GitHub cannot be reached; a permission that is not granted is said in `lacks`
 */
export async function readAnchor(client: GitHubClient, options: AnchorOptions): Promise<Anchor> {
  const { repository, place, workflows, recent } = options;
  const heads: RecordedHead[] = [];
  const seen = new Set<number>();
  const look = async (run: RunSeen): Promise<RecordedHead[]> => {
    seen.add(run.id);
    const said = (await headsOf(client, repository, run)).filter((head) => head.place === place);
    heads.push(...said);
    return said;
  };
  try {
    let since: number | null = null;
    for (const { id, openedAt } of recent.slice(0, MOST_RECENT)) {
      const run = await readRun(client, repository, id);
      if (run === null || (await look(run)).length === 0) continue;
      since = Date.parse(openedAt);
      break;
    }
    const runs = new Map<number, RunSeen>();
    let cut = false;
    for (const workflow of workflows) {
      const listed = await listRuns(client, repository, workflow, since);
      for (const run of listed.runs) runs.set(run.id, run);
      cut ||= listed.cut;
    }
    const wanted = [...runs.values()]
      .filter(({ id, updatedAt }) => !seen.has(id) && (since === null || updatedAt >= since - SKEW))
      .sort((a, b) => b.updatedAt - a.updatedAt);
    for (const run of wanted.slice(0, MOST_RUNS)) await look(run);
    if (recent.length > 0 && since === null)
      return { heads, lacks: 'nothing is left of what the last runs that it names said of it' };
    if (cut || wanted.length > MOST_RUNS)
      return { heads, lacks: 'more runs may have written since than are looked at' };
    return { heads, lacks: null };
  } catch (error) {
    if (error instanceof NotGranted) return { heads, lacks: error.message };
    throw error;
  }
}

/** A permission is missing, which takes the anchor away and nothing else. */
class NotGranted extends Error {}

interface RunSeen {
  readonly id: number;
  readonly suite: number;
  readonly updatedAt: number;
}

/** The newest runs, those aside that never write. A workflow that was renamed since has no list any more, and no new runs. */
async function listRuns(
  client: GitHubClient,
  repository: Repository,
  workflow: string,
  since: number | null,
): Promise<{ runs: RunSeen[]; cut: boolean }> {
  const runs: RunSeen[] = [];
  const created =
    since === null ? {} : { created: `>=${new Date(since - LONGEST).toISOString().slice(0, 10)}` };
  for (let page = 1; page <= MOST_PAGES; page++) {
    const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow}/runs';
    const parameters = { ...repository, workflow, per_page: 100, page, ...created };
    const { status, data } = await client.request(route, parameters, [403, 404]);
    if (status === 403) throw new NotGranted('the token may not list runs (`actions: read`)');
    if (status === 404) return { runs: [], cut: false };
    const found = shape(data, `the runs of ${workflow}`).list('workflow_runs');
    runs.push(...found.filter((run) => mayWrite(run.text('event'))).map(runOf));
    if (found.length < 100) return { runs, cut: false };
  }
  return { runs, cut: true };
}

/** Events on which no run writes a ledger, whatever its inputs are. */
export const mayWrite = (event: string): boolean =>
  event !== 'merge_group' && !event.startsWith('pull_request');

async function readRun(client: GitHubClient, repository: Repository, id: number): Promise<RunSeen | null> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{id}';
  const { status, data } = await client.request(route, { ...repository, id }, [403, 404]);
  if (status === 403) throw new NotGranted('the token may not read runs (`actions: read`)');
  return status === 404 ? null : runOf(shape(data, `run ${id}`));
}

function runOf(run: AnswerShape): RunSeen {
  const updatedAt = Date.parse(run.text('updated_at'));
  if (Number.isNaN(updatedAt)) {
    throw new PlatformError(`Run ${run.integer('id')} has no time in updated_at`, 'Run the job again.');
  }
  return { id: run.integer('id'), suite: run.integer('check_suite_id'), updatedAt };
}

/** What the jobs of all attempts of a run said. */
async function headsOf(
  client: GitHubClient,
  repository: Repository,
  { id, suite }: RunSeen,
): Promise<RecordedHead[]> {
  const route = 'GET /repos/{owner}/{repo}/check-suites/{suite}/check-runs';
  const parameters = { ...repository, suite, filter: 'all' };
  const { status, data } = await client.request(route, { ...parameters, per_page: 100 }, [403, 404]);
  if (status !== 200) throw new NotGranted('the token may not read what jobs said (`checks: read`)');
  const first = shape(data, `the jobs of run ${id}`);
  const few = first.integer('total_count') <= 100;
  const jobs = few
    ? first.list('check_runs')
    : (await client.list(route, parameters, 'check_runs')).map((one) => shape(one, `a job of run ${id}`));
  const heads: RecordedHead[] = [];
  for (const job of jobs) {
    if (job.child('output').integer('annotations_count') === 0) continue;
    const annotations = await client.list('GET /repos/{owner}/{repo}/check-runs/{job}/annotations', {
      ...repository,
      job: job.integer('id'),
    });
    for (const annotation of annotations.map((one) => shape(one, `an annotation of run ${id}`))) {
      const head = parseRecord(annotation.optionalText('title'), annotation.optionalText('message'));
      if (head !== null) heads.push({ ...head, runId: id });
    }
  }
  return heads;
}
