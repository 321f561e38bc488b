// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetTemplateEntries as handler } from '@merkazia/exchange/commands/GetTemplateEntries';
export { GetTemplateEntries as validator } from '../../../packages/contract/src/generated/params/GetTemplateEntries.js';
