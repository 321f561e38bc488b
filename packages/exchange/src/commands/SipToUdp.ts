import type { Call } from '../dispatch/call.ts';
import { connectBy } from '../sip/transport.ts';

/** Lets a SIP account connect over UDP. */
export const SipToUdp = (call: Call<'SipToUdp'>) => connectBy('udp', call);
