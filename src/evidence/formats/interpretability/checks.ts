/** Everything that the account as a whole must show, beside its units. Each check gives what is missing of it, in words. */
import type {
  Circuit,
  Coverage,
  Manifest,
  TextSet,
} from '../../../model/generated/interpretability-schema.js';
import { GROUPS, PUBLISHED } from '../../../model/gpt2-small.ts';
import { list, percent } from '../../../util/words.ts';
import type { Files } from './files.ts';
import { ABLATIONS, BASELINES, TEXTS, THRESHOLDS } from './thresholds.ts';

/** What the manifest does not show, beside its units. */
export function notShown(manifest: Manifest, files: Files): string[] {
  return [
    ...claim(manifest),
    ...features(manifest),
    ...joint(manifest),
    ...circuits(manifest),
    ...program(manifest),
    ...adversarial(manifest),
    ...attestations(manifest, files),
    ...((manifest.limits ?? []).length === 0 ? ['it names no `limits`'] : []),
  ];
}

/** Why the manifest is not about GPT-2 Small. */
export function otherTarget({ target }: Manifest): string[] {
  const expected = {
    model: PUBLISHED.model,
    params: PUBLISHED.parameters,
    weights_sha256: PUBLISHED.weights,
    tokenizer_sha256: PUBLISHED.tokenizer,
    dtype: 'fp32',
  } as const;
  return Object.entries(expected)
    .filter(([key, value]) => target[key as keyof typeof expected] !== value)
    .map(([key, value]) => `\`${key}\` is ${target[key as keyof typeof expected]}, not ${value}`);
}

/** Stated figures that their own losses contradict. */
export function contradictions({ joint }: Manifest): string[] {
  return (joint?.sets ?? []).flatMap((set) => {
    const { least } = recovered(set);
    const stated = set.loss_recovered;
    if (stated === undefined || Math.abs(stated - least) <= THRESHOLDS.statedRecovered) return [];
    return [
      `${set.name} states ${percent(stated)} of the loss recovered, and its losses give ${percent(least)}`,
    ];
  });
}

/** Kinds of embeddings that a rule covers: checked on each by machine, and on a sample by people. */
export function coveredKinds({ embeddings = {} }: Manifest, files: Files): Set<string> {
  const counts = new Map(GROUPS.map(({ kind, count }) => [kind as string, count]));
  const holds = (one: Coverage, count: number): boolean =>
    one.checked === count &&
    one.exceptions === 0 &&
    one.audit.by === 'human' &&
    one.audit.sampled >= THRESHOLDS.auditSample &&
    one.audit.sampled <= count &&
    one.audit.wrong === 0 &&
    files.problem(one.evidence) === null;
  return new Set(
    Object.entries(embeddings).flatMap(([kind, one]) => (holds(one, counts.get(kind)!) ? [kind] : [])),
  );
}

/**
 * The share of the loss gap that is recovered against each baseline, 1 − |replaced − orig| / |baseline − orig|, and the
 * least of them. It is (baseline − replaced) / (baseline − orig) wherever that is at most 1, and never flatters: not
 * where an ablation helps (random tokens), nor where the replaced model is "better" than the model.
 */
export function recovered({ losses }: TextSet): { readonly least: number; readonly against: string | null } {
  const error = Math.abs(losses.replaced - losses.orig);
  const all = Object.entries(losses)
    .filter(([name]) => name !== 'orig' && name !== 'replaced')
    .map(([against, loss]) => ({
      least: error === 0 ? 1 : Math.max(0, 1 - error / Math.abs(loss - losses.orig)),
      against,
    }));
  return all.sort((a, b) => a.least - b.least)[0] ?? { least: 0, against: null };
}

function claim({ claim: text }: Manifest): string[] {
  return text === 'full_human_interpretability'
    ? []
    : [`it claims ${JSON.stringify(text)}, not full_human_interpretability`];
}

function features({ features: one }: Manifest): string[] {
  if (one === undefined) return [];
  return [
    ...(one.human_verified < one.n - one.dead || one.dead > one.n
      ? [`people have verified ${one.human_verified} of its ${one.n - one.dead} live features`]
      : []),
    ...(one.orphan_mass > THRESHOLDS.orphanMass
      ? [`${percent(one.orphan_mass)} of activation mass is in unverified features`]
      : []),
  ];
}

function joint({ joint: one }: Manifest): string[] {
  const sets = one?.sets ?? [];
  const absent = TEXTS.filter((text) => !sets.some(({ name }) => name === text));
  return [
    ...(absent.length > 0 ? [`all explanations substituted at once are not shown on ${list(absent)}`] : []),
    ...sets.flatMap((set) => jointOn(set).map((what) => `on ${set.name}, ${what}`)),
  ];
}

function jointOn(set: TextSet): string[] {
  const { losses, kl_nats: kl } = set;
  const absent = BASELINES.filter((name) => losses[name] === undefined);
  if (absent.length > 0) return [`there is no loss of ${list(absent)}`];
  const { least, against } = recovered(set);
  return [
    ...(set.tokens < THRESHOLDS.tokens ? [`there are only ${set.tokens} tokens`] : []),
    ...(least < 1 - THRESHOLDS.jointUnexplained
      ? [`${percent(least)} of the loss is recovered against \`${against}\``]
      : []),
    ...(kl === undefined ? ['there are no quantiles of divergence'] : []),
    ...(kl && !(kl.p50 <= kl.p99 && kl.p99 <= kl.max) ? ['quantiles of divergence are out of order'] : []),
    ...(kl && kl.p99 > THRESHOLDS.klP99 ? [`the 99th percentile of divergence is ${kl.p99} nats`] : []),
  ];
}

function circuits({ circuits: all = [] }: Manifest): string[] {
  if (all.length === 0) return ['it tests no circuit'];
  return all.flatMap((one) => circuit(one).map((what) => `in the circuit ${one.task}, ${what}`));
}

function circuit(one: Circuit): string[] {
  return [
    ...ABLATIONS.flatMap((name) => {
      const faithful = one.faithfulness[name];
      const incomplete = one.incompleteness_worst[name];
      if (faithful === undefined || incomplete === undefined) return [`\`${name}\` ablation is not shown`];
      const low = 1 - THRESHOLDS.faithfulnessGap;
      const within =
        low <= faithful.p05 &&
        faithful.p05 <= faithful.p50 &&
        faithful.p50 <= faithful.p95 &&
        faithful.p95 <= 1 + THRESHOLDS.faithfulnessGap;
      return [
        ...(within
          ? []
          : [`faithfulness is from ${faithful.p05} to ${faithful.p95} by \`${name}\` ablation`]),
        ...(incomplete > THRESHOLDS.incompleteness
          ? [`incompleteness is ${incomplete} by \`${name}\` ablation`]
          : []),
      ];
    }),
    ...(one.minimality_min < THRESHOLDS.minimality ? [`a node contributes ${one.minimality_min}`] : []),
  ];
}

function program({ human_program: one }: Manifest): string[] {
  if (one === undefined) return ['no program predicts the model without its weights'];
  return [
    ...(one.contains_weights || one.lines === 0 ? ['its program contains weights, or nothing'] : []),
    ...(one.reproduces_logits_kl_p99 > THRESHOLDS.klP99
      ? [`its program is ${one.reproduces_logits_kl_p99} nats from the model at the 99th percentile`]
      : []),
  ];
}

function adversarial({ adversarial: one }: Manifest): string[] {
  if (one === undefined || one.teams === 0 || one.days === 0) return ['nobody tried to refute it'];
  return one.counterexamples_open > 0 ? [`counterexamples are open: ${one.counterexamples_open}`] : [];
}

/** Organisations by name, so that none counts twice, and not the one whose account it is. */
function attestations({ attestations: all = [], producer }: Manifest, files: Files): string[] {
  const own = producer?.org;
  const organisations = new Set(
    all
      .filter((one) => one.independent && one.scope === 'full' && files.problem(one.dsse) === null)
      .map(({ org }) => normal(org)),
  );
  if (own !== undefined) organisations.delete(normal(own));
  return [
    ...(own === undefined ? ['it does not say who produced it'] : []),
    ...(organisations.size < THRESHOLDS.attestations
      ? [`independent attestations of the whole: ${organisations.size} of ${THRESHOLDS.attestations}`]
      : []),
  ];
}

const normal = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
