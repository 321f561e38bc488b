// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { CreateSipAccount as handler } from '@merkazia/exchange/commands/CreateSipAccount';
export { CreateSipAccount as validator } from '../../../packages/contract/src/generated/params/CreateSipAccount.js';
