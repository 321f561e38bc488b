// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { CheckIfFolderExists as handler } from '@merkazia/exchange/commands/CheckIfFolderExists';
export { CheckIfFolderExists as validator } from '../../../packages/contract/src/generated/params/CheckIfFolderExists.js';
