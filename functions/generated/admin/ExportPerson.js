// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ExportPerson as handler } from '@merkazia/exchange/admin/commands/ExportPerson';
export { ExportPerson as validator } from '../../../packages/contract/src/generated/admin.params/ExportPerson.js';
