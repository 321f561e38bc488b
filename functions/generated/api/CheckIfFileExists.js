// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { CheckIfFileExists as handler } from '@merkazia/exchange/commands/CheckIfFileExists';
export { CheckIfFileExists as validator } from '../../../packages/contract/src/generated/params/CheckIfFileExists.js';
