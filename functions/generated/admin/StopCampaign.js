// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { StopCampaign as handler } from '@merkazia/exchange/admin/commands/StopCampaign';
export { StopCampaign as validator } from '../../../packages/contract/src/generated/admin.params/StopCampaign.js';
