// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { RunTzintuk as handler } from '@merkazia/exchange/commands/RunTzintuk';
export { RunTzintuk as validator } from '../../../packages/contract/src/generated/params/RunTzintuk.js';
