// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ListDeadLetters as handler } from '@merkazia/exchange/admin/commands/ListDeadLetters';
export { ListDeadLetters as validator } from '../../../packages/contract/src/generated/admin.params/ListDeadLetters.js';
