/**
 * What an account of GPT-2 Small has to reach. No published standard exists: these are this project's, and each says why
 * it is what it is. They are no keys of the policy, because a laxer "full" would be another claim.
 */
export const THRESHOLDS = {
  /** Of a unit's effect, what no role explains. Roles of 90 % would leave a tenth of the model in the dark. */
  unexplainedShare: 0.01,
  /** How far shares of a unit may add up to something other than 1: rounding of a few roles to three digits. */
  shareSum: 0.005,
  /** Of the loss gap to each baseline, what the account does not recover when all of it is substituted. */
  jointUnexplained: 0.01,
  /** Divergence of the substituted model at the 99th percentile of tokens, in nats: a mean hides rare failures. */
  klP99: 0.1,
  /** A 99th percentile over fewer tokens rests on under a hundred of them. */
  tokens: 10_000,
  /** How far a circuit's faithfulness may lie from 1 for nine examples in ten; above 1 is no more faithful. */
  faithfulnessGap: 0.05,
  /** The worst removal found that circuit and model answer differently; the best-known circuit has 0.87. */
  incompleteness: 0.05,
  /** Each node contributes at least so much; nodes without effect would pad a circuit to faithfulness. */
  minimality: 0.01,
  /** People predict the unit from its explanation, on held-out items and on counterfactual ones. */
  simulationScore: 0.9,
  /** A score of 0.9 means nothing where guessing reaches it. */
  simulationChance: 0.5,
  /** One rater is an opinion; the smallest number in which one can be outvoted. */
  raters: 3,
  /** Under a hundred items, a score of 0.9 is compatible with a true one of 0.8 and less. */
  simulationItems: 100,
  /** Activation mass in features whose meaning nobody has verified. */
  orphanMass: 0.01,
  /** Embeddings covered by a rule that people look at. */
  auditSample: 1000,
  /** One attestation can be a favour. */
  attestations: 2,
  /** How far a stated loss recovered may lie from the one that the losses give: rounding to three digits. */
  statedRecovered: 0.001,
} as const;

/** Text on which the substituted model is compared: an easy corpus alone would do for a shallow account. */
export const TEXTS = ['openwebtext-heldout', 'code', 'non-english', 'random-tokens', 'adversarial'] as const;

/** What the losses are compared with, each of which must be given. The least recovered counts: zeroing flatters. */
export const BASELINES = ['zero', 'mean', 'resample', 'unigram'] as const;

/** Ways to ablate the rest of a circuit. One circuit's faithfulness can go from 0 to over 100 % among them. */
export const ABLATIONS = ['zero', 'mean', 'resample', 'optimal'] as const;
