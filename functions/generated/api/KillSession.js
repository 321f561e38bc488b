// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { KillSession as handler } from '@merkazia/exchange/commands/KillSession';
export { KillSession as validator } from '../../../packages/contract/src/generated/params/KillSession.js';
