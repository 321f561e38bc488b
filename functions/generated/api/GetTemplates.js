// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { GetTemplates as handler } from '@merkazia/exchange/commands/GetTemplates';
export { GetTemplates as validator } from '../../../packages/contract/src/generated/params/GetTemplates.js';
