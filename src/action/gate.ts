import { Conclusion } from './conclusion.ts';
import { endEvenIf } from './end-even-if.ts';
import { explain } from './explain.ts';
import { readInputs } from './inputs.ts';
import { type Env, judgeRun, open } from './judge-run.ts';
import { type Ending, endingOf, endingWithout, publish } from './publish.ts';

/** The action: reads policy and evidence, judges, and says so. Nothing but an `allow` leaves with exit code 0. */
export async function runAction(env: Env): Promise<void> {
  const core = await import('@actions/core');
  const conclusion = new Conclusion(core, env);
  const startClock = endEvenIf(conclusion);
  let say = async (_ending: Ending): Promise<void> => {};
  let ending: Ending;
  try {
    const inputs = readInputs(env);
    startClock(inputs.timeout);
    const reach = await open(inputs, env, core);
    // The token of a fork's pull request may read, and nothing else.
    const readOnly = reach.context.event === 'pull_request' && reach.context.pullRequest?.fork === true;
    say = (ending) => publish(ending, inputs, { ...reach, core, readOnly });
    const { judged, reportDir } = await judgeRun(inputs, reach, {
      notice: (message, title) => core.notice(message, { title }),
    });
    conclusion.judged(judged, reportDir, inputs.reportOnly);
    ending = endingOf(judged.verdict);
  } catch (error) {
    if (env['NEAR_ZERO_DEBUG'] && error instanceof Error) core.notice(error.stack ?? '');
    const refusal = explain(error);
    conclusion.refused(refusal);
    ending = endingWithout(refusal);
  }
  await say(ending);
  // Connections and timers that are still open do not keep a job that has its answer.
  process.exit();
}
