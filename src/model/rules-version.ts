/**
 * The version of the rules that count and judge. Verdicts, tallies and ledger entries name the one that made them, so that
 * `verify` and `replay` judge each by its own: whoever changes what the same evidence comes to adds a version here, and asks
 * `rules >= N` where the two differ. What is only said otherwise is no other rule.
 *
 * - 1: near-zero 0.1. Files that name no rules were made by these.
 * - 2: samples without a score count against limits of severity and exposure, and scores that a later attempt supplied
 *   count as failed; the claims of a category share the chance that a violation is shown wrongly; a gate is judged by the
 *   memory that its policy names, and growth in number, too; attempts by selectors that were edited since cost a share of
 *   the chance of error; candidates are corrected for wherever a ledger is on, unless the gate says otherwise;
 *   strata are those that the policy declares, and a path that no sample has divides nothing; recall by stated
 *   counts does not make up for failures that people found.
 */
export const RULES_VERSIONS = [1, 2] as const;

export type RulesVersion = (typeof RULES_VERSIONS)[number];

/** What is judged now is judged by these. */
export const RULES: RulesVersion = 2;

/** The rules that a file names, where this version knows them; `null`: a later version made it. */
export const rulesNamed = (named: number | undefined): RulesVersion | null =>
  RULES_VERSIONS.find((one) => one === (named ?? 1)) ?? null;
