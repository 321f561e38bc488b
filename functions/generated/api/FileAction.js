// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { FileAction as handler } from '@merkazia/exchange/commands/FileAction';
export { FileAction as validator } from '../../../packages/contract/src/generated/params/FileAction.js';
