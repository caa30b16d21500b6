import type { LedgerFault } from '../ledger/chain.ts';
import type { Reason } from '../model/verdict.ts';
import { reason } from './reasons.ts';

/** What a broken ledger says against a gate as a whole. @param place the branch or file */
export const ledgerBroken = (place: string, { number, message, remedy }: LedgerFault): Reason =>
  reason('ledger-broken', { of: 'entry', place, number, said: message, advice: remedy });
