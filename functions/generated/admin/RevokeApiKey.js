// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { RevokeApiKey as handler } from '@merkazia/exchange/admin/commands/RevokeApiKey';
export { RevokeApiKey as validator } from '../../../packages/contract/src/generated/admin.params/RevokeApiKey.js';
