import type { EvalRun, EvidenceEvent, Projection, RunFault, Sample } from '../../../model/evidence.ts';
import { type Manifest, validate } from '../../../model/generated/interpretability-schema.js';
import {
  type UnitAccount,
  validate as validateUnit,
} from '../../../model/generated/interpretability-unit.js';
import { PUBLISHED, unitsOfGpt2Small } from '../../../model/gpt2-small.ts';
import { EvidenceError } from '../../../util/errors.ts';
import { plural } from '../../../util/words.ts';
import type { EvidenceFile, FileSet } from '../format.ts';
import { contradictions, coveredKinds, notShown, otherTarget } from './checks.ts';
import { Files } from './files.ts';
import { checked, layoutOf } from './layout.ts';
import { type Account, type JudgedUnit, judgeUnit } from './unit.ts';

const TASK = 'gpt2-small-interp';
const SCORER = 'explained';
const RUN = 'manifest';

/**
 * A manifest as one run with a sample for each unit: `true` where it is explained, `false` where what is written
 * contradicts that, nothing where what would show it is missing. What the account lacks as a whole comes as faults.
 * @throws EvidenceError when the file is no manifest or is cut off.
 */
export async function* read(
  { files: [file, ...beside] }: FileSet,
  projection: Projection,
): AsyncGenerator<EvidenceEvent, void, undefined> {
  if (file === undefined) return;
  const { header, units } = await layoutOf(file);
  const manifest: Manifest = checked(header, validate, file.name);
  const run = runOf(manifest);
  yield { type: 'run', run };
  if (!projection.wants(run)) return;

  const files = new Files(file, beside);
  const account: Account = {
    files,
    units: new Map(unitsOfGpt2Small()),
    covered: coveredKinds(manifest, files),
  };
  const shortfalls = new Shortfalls();
  let read = 0;
  for await (const { value, where } of units) {
    const unit: UnitAccount = checked(value, validateUnit, where);
    const judged = judgeUnit(unit, account);
    shortfalls.add(unit.id, judged);
    read += 1;
    yield { type: 'sample', run: RUN, sample: sampleOf(unit, judged) };
  }
  if (read === 0) throw noUnits(file);
  for (const fault of [...faultsOf(manifest, files), ...shortfalls.faults()])
    yield { type: 'fault', run: RUN, fault };
}

function sampleOf(unit: UnitAccount, { failed, missing }: JudgedUnit): Sample {
  const value = failed.length > 0 ? false : missing.length > 0 ? null : true;
  return {
    id: unit.id,
    epoch: 1,
    scores: { [SCORER]: { value, metadata: { why: [...failed, ...missing] } } },
    metadata: { kind: unit.kind },
  };
}

function runOf({ created_at }: Manifest): EvalRun {
  const createdAt = created_at ?? null;
  return {
    key: RUN,
    id: null,
    task: TASK,
    otherNames: [],
    args: {},
    metadata: {},
    tags: [],
    model: PUBLISHED.model,
    modelDigest: null,
    scorers: [{ name: SCORER, higherIsBetter: true }],
    resolved: true,
    datasetSamples: null,
    epochs: 1,
    finished: true,
    status: null,
    createdAt,
    completedAt: createdAt,
    tool: TASK,
  };
}

function faultsOf(manifest: Manifest, files: Files): RunFault[] {
  const target = otherTarget(manifest).map((what) => ({
    code: 'digest-mismatch' as const,
    message: `The account is not of GPT-2 Small as published: ${what}.`,
    remedy: 'Make the account of the published weights, or correct `target`.',
  }));
  const stated = contradictions(manifest).map((what) => ({
    code: 'totals-disagree' as const,
    message: `The manifest contradicts itself: ${what}.`,
    remedy: 'Find out which figure is right, and write the manifest again.',
  }));
  return [...target, ...stated, ...notShown(manifest, files).map((what) => notFull(what))];
}

const notFull = (what: string): RunFault => ({
  code: 'inventory-incomplete',
  message: `Not full: ${what}.`,
  remedy: 'See docs/formats/interpretability.md for what an account of the whole model must show.',
});

/** Which rules units break or leave open: a line a rule, not one a unit. */
class Shortfalls {
  readonly #units = new Map<string, { count: number; readonly first: string[] }>();

  add(id: string, { failed, missing }: JudgedUnit): void {
    for (const rule of [...failed, ...missing]) {
      const units = this.#units.get(rule) ?? { count: 0, first: [] };
      units.count += 1;
      if (units.first.length < 3) units.first.push(id);
      this.#units.set(rule, units);
    }
  }

  faults(): RunFault[] {
    return [...this.#units].map(([rule, { count, first }]) =>
      notFull(
        `${plural(count, 'unit')} with ${rule} (${first.join(', ')}${count > first.length ? ', …' : ''})`,
      ),
    );
  }
}

function noUnits(file: EvidenceFile): EvidenceError {
  return new EvidenceError(
    file.name,
    'the manifest holds no units',
    'List every unit of GPT-2 Small in it; docs/formats/interpretability.md says how they are named.',
  );
}
