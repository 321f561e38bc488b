// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { CreateApiKey as handler } from '@merkazia/exchange/admin/commands/CreateApiKey';
export { CreateApiKey as validator } from '../../../packages/contract/src/generated/admin.params/CreateApiKey.js';
