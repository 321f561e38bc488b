// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { UpdateTemplateEntry as handler } from '@merkazia/exchange/commands/UpdateTemplateEntry';
export { UpdateTemplateEntry as validator } from '../../../packages/contract/src/generated/params/UpdateTemplateEntry.js';
