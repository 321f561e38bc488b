import { approve, speakCode, textCode } from '../callerIds/approve.ts';
import type { Call } from '../dispatch/call.ts';
import { error } from '../refusal.ts';

/** Approves a number as a caller ID of the system: sends a code to it, and takes the code back. */
export async function ValidationCallerId(call: Call<'ValidationCallerId'>) {
  const { given } = call;
  if (given.action === 'send') return given.validType === 'SMS' ? textCode(call, given.callerId) : speakCode(call, given.callerId);
  const request = given.reId ?? given.reqId;
  if (!request) throw error('Parameter reId is required.');
  return approve(call, request, given.code);
}
