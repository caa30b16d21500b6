import { type Call, found, notFound, ok, page, type Reply } from './answer.ts';
import { attestations } from './attestations.ts';
import { annotations, createCheckRun, createStatus, suiteCheckRuns, updateCheckRun } from './checks.ts';
import { commit, compare, contents, gitCommit, gitRef, matchingRefs, repositoryJson } from './contents.ts';
import {
  activity,
  commitOfPull,
  createComment,
  listComments,
  listPulls,
  pull,
  pullJson,
  updateComment,
} from './pulls.ts';
import { artifactJson, artifactZip, listArtifacts, listJobs, listRuns, run, workflowRuns } from './runs.ts';

/**
 * The routes that the loopback GitHub answers, a small function each, with the fields of the REST description
 * (https://github.com/github/rest-api-description) that a client may rely on.
 */
export interface Route {
  readonly method: string;
  /** `{name}` takes one part of the path, `{name+}` the rest of it. */
  readonly pattern: string;
  /** What a token needs, as GitHub says it in X-Accepted-GitHub-Permissions. */
  readonly permission: string;
  readonly answer: (call: Call) => Reply;
}

const route = (
  method: string,
  pattern: string,
  permission: string,
  answer: (call: Call) => Reply,
): Route => ({ method, pattern: `/repos/{owner}/{repo}${pattern}`, permission, answer });

export const routes: readonly Route[] = [
  route('GET', '', 'metadata=read', ({ repository }) => ok(repositoryJson(repository))),
  route('GET', '/contents/{path+}', 'contents=read', contents),
  route('GET', '/commits/{ref+}', 'contents=read', commit),
  route('GET', '/git/commits/{sha}', 'contents=read', gitCommit),
  route('GET', '/compare/{basehead}', 'contents=read', compare),
  route('GET', '/git/ref/{ref+}', 'contents=read', gitRef),
  route('GET', '/git/matching-refs/{ref+}', 'contents=read', matchingRefs),
  route('GET', '/actions/runs', 'actions=read', (call) => listRuns(call, call.repository.runs)),
  route('GET', '/actions/runs/{id}', 'actions=read', run),
  route('GET', '/actions/runs/{id}/jobs', 'actions=read', listJobs),
  route('GET', '/actions/workflows/{file}/runs', 'actions=read', workflowRuns),
  route('GET', '/actions/runs/{id}/artifacts', 'actions=read', listArtifacts),
  route('GET', '/actions/artifacts/{id}', 'actions=read', ({ repository, at }) =>
    found(repository.artifacts, at, (artifact) => ok(artifactJson(repository, artifact))),
  ),
  route('GET', '/actions/artifacts/{id}/{format}', 'actions=read', artifactZip),
  route('GET', '/attestations/{digest}', 'attestations=read', attestations),
  route('GET', '/activity', 'contents=read', activity),
  route('GET', '/pulls', 'pull_requests=read', listPulls),
  route('GET', '/pulls/{number}', 'pull_requests=read', (call) => pull(call, pullJson)),
  route('GET', '/pulls/{number}/reviews', 'pull_requests=read', (call) =>
    pull(call, ({ reviews }) => reviews.map((one) => ({ ...one, user: { login: one.user } })), page),
  ),
  route('GET', '/pulls/{number}/files', 'pull_requests=read', (call) =>
    pull(call, ({ files }) => files, page),
  ),
  route('GET', '/pulls/{number}/commits', 'pull_requests=read', (call) =>
    pull(call, ({ commits }) => commits.map(commitOfPull), page),
  ),
  {
    method: 'GET',
    pattern: '/orgs/{org}/teams/{team}/members',
    permission: 'members=read',
    answer: (call) => {
      const members = call.repository.teams.get(`${call.at['org']}/${call.at['team']}`);
      return members
        ? page(
            call,
            members.map((login) => ({ login })),
          )
        : notFound;
    },
  },
  route('GET', '/issues/{number}/comments', 'issues=read; pull_requests=read', listComments),
  route('POST', '/issues/{number}/comments', 'issues=write; pull_requests=write', createComment),
  route('PATCH', '/issues/comments/{id}', 'issues=write; pull_requests=write', updateComment),
  route('GET', '/check-suites/{suite}/check-runs', 'checks=read', suiteCheckRuns),
  route('GET', '/check-runs/{id}/annotations', 'checks=read', annotations),
  route('POST', '/check-runs', 'checks=write', createCheckRun),
  route('PATCH', '/check-runs/{id}', 'checks=write', updateCheckRun),
  route('POST', '/statuses/{sha}', 'statuses=write', createStatus),
];
