import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describeEvidence, policyFrom } from '../../evidence/describe.ts';
import { EvidenceError } from '../../model/errors.ts';
import { plain } from '../../model/plain.ts';
import { plural } from '../../model/words.ts';
import { filesFrom } from './files-from.ts';
import type { ExitCode } from './main.ts';
import { usage } from './usage.ts';

interface InitOptions {
  readonly policy: string;
}

/** `near-zero init`: starts a policy from results that are there. An existing policy is never overwritten. */
export async function init(sources: readonly string[], { policy }: InitOptions): Promise<ExitCode> {
  const { files, problems } = await filesFrom(sources);
  const described = await describeEvidence(files);
  const runs = described.flatMap((file) => file.runs).filter((run) => run.samples > 0);
  for (const { source, message, remedy } of problems) {
    process.stderr.write(`${plain(source)}: ${plain(message)}\n→ ${plain(remedy)}\n`);
  }
  if (runs.length === 0) {
    throw new EvidenceError(
      sources.join(', '),
      'no samples that a policy could be started from',
      'Name logs of an eval tool; `near-zero formats` says what each file holds.',
    );
  }
  try {
    await mkdir(dirname(policy), { recursive: true });
    await writeFile(policy, `${SCHEMA}${policyFrom(runs)}`, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return usage(
      code === 'EEXIST'
        ? `${policy} is there already and is left as it is. Name another file with --policy.`
        : `${policy} cannot be written (${code}). Name another file with --policy.`,
    );
  }
  const tasks = new Set(runs.map(({ run }) => run.task)).size;
  process.stdout.write(
    `${plain(policy)}: ${plural(tasks, 'category', 'categories')}. Say in each which values pass (\`passes_when\`) and what rate is allowed; then run near-zero lint.\n`,
  );
  return problems.length > 0 ? 3 : 0;
}

const SCHEMA =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/near-zero/v0/schemas/policy.v1.json\n';
