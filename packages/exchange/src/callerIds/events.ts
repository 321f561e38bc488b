import type { CallAnswered, CallEnded } from '../carrier/carrier.ts';
import { instantOf } from '../carrier/fields.ts';
import type { Exchange } from '../exchange.ts';
import { approvalAnswered, approvalEnded, ofApprovalKey } from '../store/approvals.ts';

/** Takes in what a carrier reports of a call that says a code; false when there is no such call. */
export async function codeCallEvent({ table }: Exchange, event: CallAnswered | CallEnded): Promise<boolean> {
  const key = ofApprovalKey(event.key);
  if (!key) return false;
  const at = instantOf(event.at)!;
  return event.type === 'call.answered' ? approvalAnswered(table, key, at) : approvalEnded(table, key, event.outcome, at, event.seconds);
}
