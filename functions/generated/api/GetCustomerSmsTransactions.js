// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetCustomerSmsTransactions as handler } from '@merkazia/exchange/commands/GetCustomerSmsTransactions';
export { GetCustomerSmsTransactions as validator } from '../../../packages/contract/src/generated/params/GetCustomerSmsTransactions.js';
