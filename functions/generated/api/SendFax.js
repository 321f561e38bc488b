// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { SendFax as handler } from '@merkazia/exchange/commands/SendFax';
export { SendFax as validator } from '../../../packages/contract/src/generated/params/SendFax.js';
