import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Gate } from '../model/policy.ts';
import { gateOf } from '../policy/gate-of-event.ts';
import { parsePolicySource } from '../policy/parse.ts';
import { judgeFiles } from '../run/judge-files.ts';
import { tryEvidence } from '../selftest/evidence.ts';
import { type FixtureTrial, fixturesOf, fixtureTrial } from '../selftest/fixtures.ts';
import { tryPolicy } from '../selftest/policy.ts';
import { escapesOf, fails, type SelfTest, selfTestText, triedIn } from '../selftest/report.ts';
import { plain } from '../util/plain.ts';
import { plural } from '../util/words.ts';
import type { ExitCode } from './exit-code.ts';
import { filesFrom } from './files-from.ts';
import { loadPolicy } from './load-policy.ts';
import { usage } from './usage.ts';

interface TestOptions {
  readonly policy: string;
  readonly gate?: string;
  readonly workflows?: string | true;
  readonly fixtures?: string;
  readonly writeFixtures?: string;
  readonly format: 'text' | 'json';
}

/** `near-zero test`: whether bad evidence and weakenings, made from the policy itself, would get through. */
export async function test(options: TestOptions): Promise<ExitCode> {
  const loaded = await loadPolicy(options.policy);
  const { policy } = loaded;
  const gates = options.gate === undefined ? policy.gates : [gateOf(policy, options.gate, null)];
  const now = new Date();
  if (options.writeFixtures !== undefined)
    return writeFixtures(options.writeFixtures, fixturesOf(policy, gates.at(-1)!, now));
  const tried = gates.map((gate) => tryEvidence(policy, gate, now));
  const fixtures =
    options.fixtures === undefined ? [] : await tryFixtures(options.fixtures, loaded, gates.at(-1)!);
  if (fixtures === null) return usage(`There is no fixture (CATEGORY.jsonl) in ${plain(options.fixtures!)}.`);
  const workflows = options.workflows === undefined ? [] : await tryTheWorkflows(options.workflows);
  if (workflows === null) return usage(`No workflows can be read at ${plain(String(options.workflows))}.`);
  const found: SelfTest = {
    evidence: tried.flatMap(({ trials }) => trials),
    notTried: tried.flatMap(({ notTried }) => notTried),
    policy: tryPolicy(parsePolicySource(loaded.text, options.policy)),
    workflows,
    fixtures,
    reviewed: policy.review !== null,
  };
  const escapes = escapesOf(found);
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify({ tried: triedIn(found), escapes, ...found }, null, 2)}\n`
      : selfTestText(found),
  );
  return fails(found) ? 1 : 0;
}

/** `null`: they cannot be read. */
async function tryTheWorkflows(place: string | true): Promise<SelfTest['workflows'] | null> {
  const { FOLDER, readWorkflows } = await import('./lint-workflows.ts');
  const { tryWorkflows } = await import('../selftest/workflows.ts');
  const folder = place === true ? FOLDER : place;
  const files = await readWorkflows(folder).catch(() => null);
  return files && tryWorkflows(files, folder);
}

async function writeFixtures(folder: string, files: ReadonlyMap<string, string>): Promise<ExitCode> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  process.stdout.write(`${plain(folder)}: ${plural(files.size, 'fixture')}\n`);
  return 0;
}

/** `null`: there is none. */
async function tryFixtures(
  folder: string,
  { policy, digest }: Awaited<ReturnType<typeof loadPolicy>>,
  gate: Gate,
): Promise<FixtureTrial[] | null> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jsonl')).sort();
  const facts = {
    now: new Date(),
    subject: null,
    policy: { path: folder, ref: null, digest },
    reasons: [],
  };
  const trials: FixtureTrial[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const { verdict } = await judgeFiles(policy, gate, await filesFrom([file]), facts);
    trials.push(fixtureTrial(file, basename(name, '.jsonl'), verdict));
  }
  return trials.length === 0 ? null : trials;
}
