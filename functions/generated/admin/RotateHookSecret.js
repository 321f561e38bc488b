// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { RotateHookSecret as handler } from '@merkazia/exchange/admin/commands/RotateHookSecret';
export { RotateHookSecret as validator } from '../../../packages/contract/src/generated/admin.params/RotateHookSecret.js';
