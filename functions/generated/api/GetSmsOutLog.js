// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetSmsOutLog as handler } from '@merkazia/exchange/commands/GetSmsOutLog';
export { GetSmsOutLog as validator } from '../../../packages/contract/src/generated/params/GetSmsOutLog.js';
