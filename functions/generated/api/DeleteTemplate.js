// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { DeleteTemplate as handler } from '@merkazia/exchange/commands/DeleteTemplate';
export { DeleteTemplate as validator } from '../../../packages/contract/src/generated/params/DeleteTemplate.js';
