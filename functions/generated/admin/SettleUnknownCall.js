// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { SettleUnknownCall as handler } from '@merkazia/exchange/admin/commands/SettleUnknownCall';
export { SettleUnknownCall as validator } from '../../../packages/contract/src/generated/admin.params/SettleUnknownCall.js';
