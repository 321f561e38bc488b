// Generated from the contract by `npm run generate`; not to be edited.
import '../../admin.ts';
export { ListCampaigns as handler } from '@merkazia/exchange/admin/commands/ListCampaigns';
export { ListCampaigns as validator } from '../../../packages/contract/src/generated/admin.params/ListCampaigns.js';
