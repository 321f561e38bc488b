import type { CallAnswered, CallEnded } from '../carrier/carrier.ts';
import { instantOf } from '../carrier/fields.ts';
import type { Exchange } from '../exchange.ts';
import { approvalAnswered, approvalEnded, ofApprovalKey } from '../store/approvals.ts';

/** Takes in what a carrier reports of a call that says a code; undefined when the call is another. */
export async function codeCallEvent({ table }: Exchange, event: CallAnswered | CallEnded): Promise<boolean | undefined> {
  const key = ofApprovalKey(event.key);
  if (!key) return undefined;
  const at = instantOf(event.at)!;
  return event.type === 'call.answered' ? approvalAnswered(table, key, at) : approvalEnded(table, key, event.outcome, at, event.seconds);
}
