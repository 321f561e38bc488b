// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ReconcileMoney as handler } from '@merkazia/exchange/admin/commands/ReconcileMoney';
export { ReconcileMoney as validator } from '../../../packages/contract/src/generated/admin.params/ReconcileMoney.js';
