// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { DeleteSipAccount as handler } from '@merkazia/exchange/commands/DeleteSipAccount';
export { DeleteSipAccount as validator } from '../../../packages/contract/src/generated/params/DeleteSipAccount.js';
