// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { CreateTemplate as handler } from '@merkazia/exchange/commands/CreateTemplate';
export { CreateTemplate as validator } from '../../../packages/contract/src/generated/params/CreateTemplate.js';
