/** What makes the results must not hide that a test failed before it passed. */
import { ancestors } from '../gates.ts';
import { finding, type Scene, type WorkflowFinding, type WorkflowJob } from '../workflow.ts';

/** Options of pytest-rerunfailures and of the plugin `flaky`: of a test that failed and then passed they leave a plain pass. */
const HIDES =
  /(?:^|\s)(--reruns|--only-rerun|--rerun-except|--force-flaky)(?=[\s='"]|$)|\b(reruns)\s*=\s*[1-9]/;

export function* evalsShowEveryFailure({ gates }: Scene): Generator<WorkflowFinding> {
  const seen = new Set<WorkflowJob>();
  for (const { workflow, job } of gates) {
    for (const maker of ancestors(job, workflow)) {
      if (seen.has(maker)) continue;
      seen.add(maker);
      for (const { text, at } of commandsOf(maker)) {
        const hides = HIDES.exec(text);
        if (hides === null) continue;
        yield finding(
          'warning',
          'reruns-hidden',
          workflow,
          at,
          `\`${hides[1] ?? hides[2]}\` runs a test again that failed, and the results then show one plain pass`,
          'Run the evals without it; where a failure was the network, retry the request and not the test.',
        );
      }
    }
  }
}

/** Commands of one job, with the options that it gives pytest by its environment. */
function commandsOf({ at, env, steps }: WorkflowJob) {
  const options = (values: WorkflowJob['env'], place: WorkflowJob['at']) => ({
    text: String(values['PYTEST_ADDOPTS'] ?? ''),
    at: [...place, 'env'],
  });
  return [
    options(env, at),
    ...steps.flatMap((step) => [
      { text: step.run ?? '', at: [...step.at, 'run'] },
      options(step.env, step.at),
    ]),
  ];
}
