// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { CreateBridgeCall as handler } from '@merkazia/exchange/commands/CreateBridgeCall';
export { CreateBridgeCall as validator } from '../../../packages/contract/src/generated/params/CreateBridgeCall.js';
