// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ListSystems as handler } from '@merkazia/exchange/admin/commands/ListSystems';
export { ListSystems as validator } from '../../../packages/contract/src/generated/admin.params/ListSystems.js';
