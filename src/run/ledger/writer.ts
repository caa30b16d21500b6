import type { GitHubContext } from '../../github/context.ts';
import { mayWrite } from '../../github/ledger-anchor.ts';
import { fullName } from '../../github/repository.ts';
import { globMatches } from '../../util/glob.ts';

/**
 * Why a run may not write the ledger; `null`: it may. Whoever can push a branch can change the workflow file on it, and with
 * it what is judged and when. So an attempt counts only where the file is that of the default branch, or of a ref that the
 * trusted policy names; a pull request and a merge group read.
 * @param defaultBranch its short name
 * @param trustedRefs of the policy that is in force
 */
export function notAWriter(
  { event, workflowRef, repository }: GitHubContext,
  defaultBranch: string,
  trustedRefs: readonly string[],
): string | null {
  if (!mayWrite(event)) return `a run of the event ${event} reads the ledger and never writes it`;
  const at = workflowRef?.indexOf('@') ?? -1;
  if (workflowRef === undefined || at < 0) return 'nothing says which ref its workflow file was read from';
  const file = workflowRef.slice(0, at).toLowerCase();
  const ref = workflowRef.slice(at + 1);
  if (!file.startsWith(`${fullName(repository)}/`.toLowerCase()))
    return `its workflow file is of another repository (${workflowRef})`;
  if (ref === `refs/heads/${defaultBranch}` || trustedRefs.some((trusted) => globMatches(trusted, ref)))
    return null;
  return `its workflow file was read from ${ref}, which is neither the default branch nor one of the policy's \`trusted_refs\``;
}
