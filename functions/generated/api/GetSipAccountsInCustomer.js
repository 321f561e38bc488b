// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetSipAccountsInCustomer as handler } from '@merkazia/exchange/commands/GetSipAccountsInCustomer';
export { GetSipAccountsInCustomer as validator } from '../../../packages/contract/src/generated/params/GetSipAccountsInCustomer.js';
