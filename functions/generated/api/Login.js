// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { Login as handler } from '@merkazia/exchange/commands/Login';
export { Login as validator } from '../../../packages/contract/src/generated/params/Login.js';
