// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ListAudit as handler } from '@merkazia/exchange/admin/commands/ListAudit';
export { ListAudit as validator } from '../../../packages/contract/src/generated/admin.params/ListAudit.js';
