// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetIVR2Dir as handler } from '@merkazia/exchange/commands/GetIVR2Dir';
export { GetIVR2Dir as validator } from '../../../packages/contract/src/generated/params/GetIVR2Dir.js';
