// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { SipToUdp as handler } from '@merkazia/exchange/commands/SipToUdp';
export { SipToUdp as validator } from '../../../packages/contract/src/generated/params/SipToUdp.js';
