// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetAllSessions as handler } from '@merkazia/exchange/commands/GetAllSessions';
export { GetAllSessions as validator } from '../../../packages/contract/src/generated/params/GetAllSessions.js';
