// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetSession as handler } from '@merkazia/exchange/commands/GetSession';
export { GetSession as validator } from '../../../packages/contract/src/generated/params/GetSession.js';
