// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { SipToWss as handler } from '@merkazia/exchange/commands/SipToWss';
export { SipToWss as validator } from '../../../packages/contract/src/generated/params/SipToWss.js';
