// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetIncomingSum as handler } from '@merkazia/exchange/commands/GetIncomingSum';
export { GetIncomingSum as validator } from '../../../packages/contract/src/generated/params/GetIncomingSum.js';
