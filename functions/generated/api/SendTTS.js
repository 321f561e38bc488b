// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { SendTTS as handler } from '@merkazia/exchange/commands/SendTTS';
export { SendTTS as validator } from '../../../packages/contract/src/generated/params/SendTTS.js';
