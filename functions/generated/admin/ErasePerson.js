// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ErasePerson as handler } from '@merkazia/exchange/admin/commands/ErasePerson';
export { ErasePerson as validator } from '../../../packages/contract/src/generated/admin.params/ErasePerson.js';
