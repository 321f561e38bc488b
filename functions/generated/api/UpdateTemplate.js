// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { UpdateTemplate as handler } from '@merkazia/exchange/commands/UpdateTemplate';
export { UpdateTemplate as validator } from '../../../packages/contract/src/generated/params/UpdateTemplate.js';
