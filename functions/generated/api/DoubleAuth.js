// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { DoubleAuth as handler } from '@merkazia/exchange/commands/DoubleAuth';
export { DoubleAuth as validator } from '../../../packages/contract/src/generated/params/DoubleAuth.js';
