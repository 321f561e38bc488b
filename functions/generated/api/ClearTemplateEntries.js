// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { ClearTemplateEntries as handler } from '@merkazia/exchange/commands/ClearTemplateEntries';
export { ClearTemplateEntries as validator } from '../../../packages/contract/src/generated/params/ClearTemplateEntries.js';
