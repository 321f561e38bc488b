// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { ValidationCallerId as handler } from '@merkazia/exchange/commands/ValidationCallerId';
export { ValidationCallerId as validator } from '../../../packages/contract/src/generated/params/ValidationCallerId.js';
