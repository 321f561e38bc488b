// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { SetRetention as handler } from '@merkazia/exchange/admin/commands/SetRetention';
export { SetRetention as validator } from '../../../packages/contract/src/generated/admin.params/SetRetention.js';
