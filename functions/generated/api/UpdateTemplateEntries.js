// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { UpdateTemplateEntries as handler } from '@merkazia/exchange/commands/UpdateTemplateEntries';
export { UpdateTemplateEntries as validator } from '../../../packages/contract/src/generated/params/UpdateTemplateEntries.js';
