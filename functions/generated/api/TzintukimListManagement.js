// Generated from the contract by `npm run generate`; not to be edited.
import '../../api.ts';
export { TzintukimListManagement as handler } from '@merkazia/exchange/commands/TzintukimListManagement';
export { TzintukimListManagement as validator } from '../../../packages/contract/src/generated/params/TzintukimListManagement.js';
