// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { RemoveSecondaryNumber as handler } from '@merkazia/exchange/admin/commands/RemoveSecondaryNumber';
export { RemoveSecondaryNumber as validator } from '../../../packages/contract/src/generated/admin.params/RemoveSecondaryNumber.js';
