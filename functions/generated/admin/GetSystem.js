// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { GetSystem as handler } from '@merkazia/exchange/admin/commands/GetSystem';
export { GetSystem as validator } from '../../../packages/contract/src/generated/admin.params/GetSystem.js';
