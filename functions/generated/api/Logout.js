// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { Logout as handler } from '@merkazia/exchange/commands/Logout';
export { Logout as validator } from '../../../packages/contract/src/generated/params/Logout.js';
