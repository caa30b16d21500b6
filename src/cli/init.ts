import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileDescription } from '../evidence/describe/description.ts';
import { describeEvidence, draftMap, mapName, policyFrom } from '../evidence/describe.ts';
import { EvidenceError } from '../util/errors.ts';
import { plain } from '../util/plain.ts';
import { plural } from '../util/words.ts';
import type { ExitCode } from './exit-code.ts';
import { filesFrom, isOfTools } from './files-from.ts';
import { usage } from './usage.ts';

interface InitOptions {
  readonly policy: string;
  readonly pack?: 'standard' | 'frontier';
}

/** `near-zero init`: starts a policy from a pack or from results. An existing policy is never overwritten. */
export async function init(sources: readonly string[], { policy, pack }: InitOptions): Promise<ExitCode> {
  if ((pack === undefined) === (sources.length === 0)) {
    return usage(
      'Name either results to start a policy from, or a pack: --pack standard or --pack frontier.',
    );
  }
  return pack === undefined ? initFrom(sources, policy) : initPack(pack, policy);
}

async function initPack(pack: 'standard' | 'frontier', policy: string): Promise<ExitCode> {
  const { PACKS } = await import('../model/generated/packs.ts');
  // The pack's own first line names the schema beside it in the repository.
  const refused = await writeNew(policy, PACKS[pack].slice(PACKS[pack].indexOf('\n') + 1));
  if (refused !== null) return usage(refused);
  process.stdout.write(
    `${plain(policy)}: the pack ${pack}. Its first lines say what to do; near-zero lint says how many samples each bound lacks.\n`,
  );
  return 0;
}

async function initFrom(sources: readonly string[], policy: string): Promise<ExitCode> {
  const { files, problems } = await filesFrom(sources, isOfTools);
  const described = await describeEvidence(files);
  const runs = described.flatMap((file) => file.runs).filter((run) => run.samples > 0);
  for (const { source, message, remedy } of problems) {
    process.stderr.write(`${plain(source)}: ${plain(message)}\n→ ${plain(remedy)}\n`);
  }
  const drafts = runs.length > 0 ? [] : draftsOf(described);
  if (runs.length === 0 && drafts.length === 0) {
    throw new EvidenceError(
      sources.join(', '),
      'no samples that a policy could be started from',
      'Name logs of an eval tool, or a table of results; `near-zero formats` says what each file holds.',
    );
  }
  const refused = await writeNew(policy, policyFrom(runs, drafts));
  if (refused !== null) return usage(refused);
  const mapped = drafts.reduce((sum, { parts }) => sum + parts.length, 0);
  const tasks = new Set(runs.map(({ run }) => run.task)).size + mapped;
  process.stdout.write(
    `${plain(policy)}: ${plural(tasks, 'category', 'categories')}. Say in each which values pass (\`passes_when\`) and what rate is allowed; then run near-zero lint.\n`,
  );
  for (const question of drafts.flatMap(({ questions }) => questions))
    process.stdout.write(`  ? ${plain(question)}\n`);
  return problems.length > 0 ? 3 : 0;
}

/** Tables that no format knows, each with the map that would read it. */
const draftsOf = (described: readonly FileDescription[]) =>
  described.flatMap(({ name, shape }) => {
    if (shape?.kind !== 'table' || shape.rows === 0) return [];
    const file = name.slice(name.lastIndexOf('/') + 1);
    const task = mapName(file);
    const { text, questions } = draftMap(shape, task, file);
    const parts = shape.parts.length > 0 ? shape.parts : [{ name: task, rows: shape.rows }];
    return [{ parts, text, questions }];
  });

/** Writes a policy that tells editors where its schema is; or says why not. */
async function writeNew(policy: string, text: string): Promise<string | null> {
  try {
    await mkdir(dirname(policy), { recursive: true });
    await writeFile(policy, `${SCHEMA}${text}`, { flag: 'wx' });
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EEXIST'
      ? `${policy} is there already and is left as it is. Name another file with --policy.`
      : `${policy} cannot be written (${code}). Name another file with --policy.`;
  }
}

const SCHEMA =
  '# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/near-zero/v0/schemas/policy.v1.json\n';
