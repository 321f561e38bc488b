import type { Call } from '../dispatch/call.ts';
import { connectBy } from '../sip/transport.ts';

/** Lets a SIP account connect over a secure WebSocket. */
export const SipToWss = (call: Call<'SipToWss'>) => connectBy('wss', call);
