// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { UploadPhoneList as handler } from '@merkazia/exchange/commands/UploadPhoneList';
export { UploadPhoneList as validator } from '../../../packages/contract/src/generated/params/UploadPhoneList.js';
