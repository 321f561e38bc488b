// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { ValidationToken as handler } from '@merkazia/exchange/commands/ValidationToken';
export { ValidationToken as validator } from '../../../packages/contract/src/generated/params/ValidationToken.js';
