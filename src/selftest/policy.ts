/** Whether each weakening of a policy would be seen as one: by `diff`, from which `review` asks for approval. */
import { diff, loosens } from '../policy/diff.ts';
import { type PolicySource, parsePolicySource } from '../policy/parse.ts';
import { PolicyError } from '../util/errors.ts';
import { weakenings } from './weakenings.ts';

export interface PolicyTrial {
  readonly weakening: string;
  readonly path: string;
  /** `looser`: `diff` says so. `refused`: it is no policy any more, and no gate opens by it. */
  readonly outcome: 'looser' | 'refused' | 'escaped';
}

/** Weakens the policy in every place that it has, one at a time. */
export const tryPolicy = (base: PolicySource): PolicyTrial[] =>
  weakenings(base.document).map(({ name, path, document }) => ({
    weakening: name,
    path,
    outcome: outcomeOf(base, document),
  }));

function outcomeOf(base: PolicySource, document: object): PolicyTrial['outcome'] {
  try {
    const head = parsePolicySource(JSON.stringify(document), 'weakened policy');
    return loosens(diff(base, head)) ? 'looser' : 'escaped';
  } catch (error) {
    if (error instanceof PolicyError) return 'refused';
    throw error;
  }
}
