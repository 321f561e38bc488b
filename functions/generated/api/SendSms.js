// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { SendSms as handler } from '@merkazia/exchange/commands/SendSms';
export { SendSms as validator } from '../../../packages/contract/src/generated/params/SendSms.js';
