/** What a gate reads must be what the eval job wrote. */
import { globMatches } from '../../util/glob.ts';
import { ancestors, inputOf } from '../gates.ts';
import {
  finding,
  isOpen,
  type Scene,
  type Step,
  type Workflow,
  type WorkflowFinding,
  type WorkflowJob,
} from '../workflow.ts';

const DEFAULT_RESULTS = 'artifact:eval-results*';

export function* artifactsAreOfOneMaker({ gates }: Scene): Generator<WorkflowFinding> {
  const seen = new Set<Step>();
  for (const { workflow, job, step, kind } of gates) {
    if (kind !== 'gate') continue;
    const patterns = ownArtifacts(inputOf(step, 'results') || DEFAULT_RESULTS);
    const made = uploadsIn(workflow).filter(({ name }) => patterns.some((one) => globMatches(one, name)));
    if (patterns.some((one) => /^\*+$/.test(one))) {
      yield finding(
        'warning',
        'artifact-any',
        workflow,
        [...step.at, 'with', 'results'],
        'every artifact of the run counts as results, also one that another job makes',
        'Name the artifact of the eval job.',
      );
    }
    const before = ancestors(job, workflow);
    const late = made.find((one) => !before.has(one.job));
    if (late !== undefined) {
      yield finding(
        'warning',
        'gate-before-results',
        workflow,
        job.needs.length > 0 ? [...job.at, 'needs'] : job.at,
        `the gate does not wait for \`${late.job.id}\`, which makes \`${late.name}\`: it may judge before the results are there`,
        `Add \`needs: ${late.job.id}\` and \`if: always()\`.`,
      );
    }
    for (const one of made.filter((upload) => !seen.has(upload.step))) {
      seen.add(one.step);
      yield* ofUpload(one, made, workflow);
    }
  }
}

function* ofUpload(upload: Upload, all: readonly Upload[], workflow: Workflow): Generator<WorkflowFinding> {
  const { job, step, name } = upload;
  const overwrite = inputOf(step, 'overwrite');
  if (overwrite !== '' && overwrite !== 'false') {
    yield finding(
      'error',
      'artifact-overwritable',
      workflow,
      [...step.at, 'with', 'overwrite'],
      `\`${name}\` may be overwritten, so that the results that failed are replaced by others`,
      'Leave out `overwrite`.',
    );
  }
  const other = all.find((one) => one.step !== step && one.name === name);
  if (!isOpen(name) && (other !== undefined || job.matrix)) {
    yield finding(
      'error',
      'artifact-shared',
      workflow,
      step.at,
      other === undefined
        ? `every job of the matrix \`${job.id}\` uploads \`${name}\`: which of them the gate reads is chance`
        : `\`${name}\` is uploaded here and by \`${other.job.id}\`: which of them the gate reads is chance`,
      job.matrix ? OF_MATRIX : 'Give each a name of its own.',
    );
  }
}

const OF_MATRIX =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is GitHub's
  'Give each a name of its own, with what the matrix varies in it: `eval-results-${{ matrix.suite }}`.';

interface Upload {
  readonly job: WorkflowJob;
  readonly step: Step;
  readonly name: string;
}

const uploadsIn = ({ jobs }: Workflow): Upload[] =>
  jobs.flatMap((job) =>
    job.steps
      .filter(({ uses }) => /^[^/@]+\/upload-artifact@/.test(uses ?? ''))
      .map((step) => ({ job, step, name: inputOf(step, 'name') || 'artifact' })),
  );

/** Names and patterns of the artifacts of this run among the sources. */
const ownArtifacts = (results: string): string[] =>
  results.split('\n').flatMap((line) => {
    const [source = '', ...options] = line.trim().split(/\s+/);
    const elsewhere = options.some((one) => /^(?:run|workflow|repo)=/.test(one));
    return source.startsWith('artifact:') && !elsewhere ? source.slice('artifact:'.length) : [];
  });
