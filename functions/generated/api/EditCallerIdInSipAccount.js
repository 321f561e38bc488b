// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { EditCallerIdInSipAccount as handler } from '@merkazia/exchange/commands/EditCallerIdInSipAccount';
export { EditCallerIdInSipAccount as validator } from '../../../packages/contract/src/generated/params/EditCallerIdInSipAccount.js';
