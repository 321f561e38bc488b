// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { SipExtensionManagement as handler } from '@merkazia/exchange/commands/SipExtensionManagement';
export { SipExtensionManagement as validator } from '../../../packages/contract/src/generated/params/SipExtensionManagement.js';
