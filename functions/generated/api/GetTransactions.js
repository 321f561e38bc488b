// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetTransactions as handler } from '@merkazia/exchange/commands/GetTransactions';
export { GetTransactions as validator } from '../../../packages/contract/src/generated/params/GetTransactions.js';
