import type { Gate } from '../model/policy.ts';
import { PolicyError } from '../util/errors.ts';

/**
 * Refuses inputs that a gate cannot take: to look away from what it says, or what it would not look at.
 * @throws PolicyError
 */
export function checkGate(
  { name, screen, frontier }: Gate,
  { reportOnly, advance }: { readonly reportOnly: boolean; readonly advance: string | null },
  event: string | null,
): void {
  if (reportOnly && frontier) {
    throw new PolicyError(
      `\`report-only\` is refused at ${name}, a frontier gate.`,
      'Leave out `report-only`, or name another gate.',
    );
  }
  if (reportOnly && !screen && event?.startsWith('deployment')) {
    throw new PolicyError(
      '`report-only` is refused where a deployment waits for a demonstrating gate.',
      'Leave out `report-only`, or run it on another event.',
    );
  }
  if (advance !== null && !frontier) {
    throw new PolicyError(
      `\`advance\` says what a frontier gate is to let advance, and ${name} is none.`,
      'Name the frontier gate with `gate`, or leave out `advance`.',
    );
  }
}
