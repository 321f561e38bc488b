// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { AddSecondaryNumber as handler } from '@merkazia/exchange/admin/commands/AddSecondaryNumber';
export { AddSecondaryNumber as validator } from '../../../packages/contract/src/generated/admin.params/AddSecondaryNumber.js';
