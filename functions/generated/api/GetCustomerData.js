// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetCustomerData as handler } from '@merkazia/exchange/commands/GetCustomerData';
export { GetCustomerData as validator } from '../../../packages/contract/src/generated/params/GetCustomerData.js';
