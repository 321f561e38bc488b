// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { KillAllSessions as handler } from '@merkazia/exchange/commands/KillAllSessions';
export { KillAllSessions as validator } from '../../../packages/contract/src/generated/params/KillAllSessions.js';
